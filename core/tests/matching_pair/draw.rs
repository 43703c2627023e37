//! Random parts of histories: few values, so that ties, full values, zero counts and absent attributes occur all the time.

use apportion_core::attribute::{Attribute, AttributeValue};
use apportion_core::matching::{
    Blend, Comparison, Condition, Constraint, DeviceNeed, DiskFrom, DiskNeed, Fitness, Key,
    Measure, RangeDemand, Request, SetDemand, Term, Typical, Workload,
};
use apportion_core::resource::{Items, Quantities, Quantity, Ranges, Resources};
use apportion_core::rng::Rng;

pub(crate) const ROLES: [&str; 3] = ["*", "eng", "eng/web"];
pub(crate) const MODELS: [&str; 2] = ["T4", "V100"];

pub(crate) fn pick<'a>(rng: &mut Rng, of: &[&'a str]) -> &'a str {
    of[rng.below(of.len() as u64) as usize]
}

pub(crate) fn chance(rng: &mut Rng, percent: u64) -> bool {
    rng.below(100) < percent
}

fn reservations(role: &str) -> &'static [&'static str] {
    match role {
        "eng" => &["", "", "(eng)", "(dyn eng)"],
        "eng/web" => &["", "(eng)", "(eng/web)", "(dyn eng/web)", "(eng>dyn eng/web)"],
        _ => &[""],
    }
}

/// Resources that may be offered to a role, ports from `first_port` on.
pub(crate) fn resources(rng: &mut Rng, role: &str, first_port: u64) -> Resources {
    let kept = reservations(role);
    let mut text = String::new();
    for name in ["cpus", "mem", "gpus", "cpus", "disk"] {
        if rng.below(5) > 0 {
            let amount = if name == "mem" { 8 + rng.below(32) } else { 1 + rng.below(8) };
            let decimals = pick(rng, &[".5", ".125", "", "", ""]);
            text += &format!("{name}{}:{amount}{decimals};", pick(rng, kept));
        }
    }
    for part in 0..rng.below(3) {
        let begin = first_port + part * 10 + rng.below(3);
        let end = begin + rng.below(4);
        text += &format!("ports{}:[{begin}-{end}];", pick(rng, kept));
    }
    if rng.below(3) == 0 {
        text += &format!("cpus!:64;disk@MOUNT:100;bugs:{{a{first_port},b{first_port}}};");
    }
    text.parse().unwrap()
}

/// Addresses, numbered from `first` on, and disks of all sources, and volumes where there are reservations.
pub(crate) fn sets_and_disks(rng: &mut Rng, role: &str, first: u64) -> Resources {
    let kept = reservations(role);
    let mut text = String::new();
    // Names in any order, so that the first seen is not always the least.
    for part in 0..rng.below(3) {
        let mut names = ["p", "q", "r"].map(|name| format!("{name}{part}-{first}")).to_vec();
        names.swap_remove(rng.below(3) as usize);
        names.truncate(1 + rng.below(2) as usize);
        text += &format!("ips{}:{{{}}};", pick(rng, kept), names.join(","));
    }
    for _ in 0..rng.below(5) {
        let source =
            pick(rng, &["@PATH", "@PATH", "@MOUNT", "@MOUNT", "@BLOCK", "@RAW", "@RAW.id"]);
        let kept = pick(rng, kept);
        let volume = match rng.below(5) {
            0 if !kept.is_empty() => format!("#v{}", rng.below(3)),
            _ => String::new(),
        };
        let source = if !volume.is_empty() && chance(rng, 50) { "" } else { source };
        let decimals = pick(rng, &["", "", ".5"]);
        text += &format!("disk{kept}{source}{volume}:{}{decimals};", 1 + rng.below(6));
    }
    text.parse().unwrap()
}

/// A few CPUs, and some memory: enough for one to three tasks.
pub(crate) fn little(rng: &mut Rng) -> Resources {
    let mut text = format!("cpus:{}", 1 + rng.below(4));
    if chance(rng, 60) {
        text += &format!(";mem:{}", 1 + rng.below(4));
    }
    text.parse().unwrap()
}

/// One in ten has room for a few tasks, the others for the smallest.
pub(crate) fn small_or_large(rng: &mut Rng) -> Resources {
    let text = if chance(rng, 10) { "cpus:4;mem:4" } else { "cpus:1;mem:1" };
    text.parse().unwrap()
}

/// Zone, rack and the like, of few values, each of them often absent.
pub(crate) fn attributes(rng: &mut Rng) -> Vec<Attribute> {
    let mut all = Vec::new();
    if chance(rng, 80) {
        all.push(Attribute::text("zone", pick(rng, &["a", "b", "ab"])));
    }
    if chance(rng, 70) {
        let value =
            pick(rng, &["rack:x", "rack:y", "rack:1", "rack:2.5", "rack:[1-2]", "rack:{x}"]);
        all.push(Attribute::parse(value).unwrap());
    }
    if chance(rng, 20) {
        // Only the first of a name counts.
        all.push(Attribute::text("zone", pick(rng, &["a", "b"])));
    }
    all
}

fn values(rng: &mut Rng) -> Vec<AttributeValue> {
    let all = ["a", "b", "x", "1", "2.5", "[1-2]", "{x}"];
    let count = 1 + rng.below(2);
    let mut value = || Attribute::parse(&format!("v:{}", pick(rng, &all))).unwrap().value;
    (0..count).map(|_| value()).collect()
}

fn key(rng: &mut Rng) -> Key {
    match rng.below(5) {
        0 | 1 => Key::Agent,
        2 | 3 => Key::attribute("zone"),
        _ => Key::attribute("rack"),
    }
}

/// A condition on the agent alone.
pub(crate) fn condition_on_agent(rng: &mut Rng) -> Condition {
    let of = Key::attribute(pick(rng, &["zone", "zone", "rack", "none"]));
    match rng.below(9) {
        0 => Condition::Equals { of, value: values(rng).remove(0) },
        1 => Condition::Equals {
            of: Key::Agent,
            value: AttributeValue::Text(format!("agent{}", rng.below(5))),
        },
        2 => Condition::OneOf { of, values: values(rng) },
        3 => Condition::NoneOf { of, values: values(rng) },
        4 => Condition::Matches { of, pattern: pick(rng, &["a", "b|a", "[ab]+", ".*"]).into() },
        5 => {
            let pattern = pick(rng, &["agent[0-2]", "agent", ".*[13]"]).into();
            Condition::Matches { of: Key::Agent, pattern }
        }
        6 => {
            let all =
                [Comparison::Less, Comparison::AtMost, Comparison::AtLeast, Comparison::Greater];
            let comparison = all[rng.below(4) as usize];
            let number = Quantity::parse(pick(rng, &["1", "2.5", "2"])).unwrap();
            Condition::Compares { of: Key::attribute("rack"), comparison, number }
        }
        7 => Condition::Exists { of },
        _ => Condition::Absent { of },
    }
}

/// A condition on the tasks that are there.
pub(crate) fn condition_on_tasks(rng: &mut Rng) -> Condition {
    let per = key(rng);
    let job = rng.below(4);
    match rng.below(8) {
        0 | 1 => Condition::AtMost { per, tasks: 1 + rng.below(2) as u32 },
        2 => Condition::Balanced { per, values: rng.below(4) as u32 },
        3 => Condition::MaxSkew { per, skew: 1 + rng.below(2) as u32 },
        4 => Condition::Near { job, per },
        5 => Condition::Apart { job, per },
        6 => Condition::Together { per },
        _ => Condition::Exclusive,
    }
}

pub(crate) fn constraint(rng: &mut Rng) -> Constraint {
    let condition = if chance(rng, 40) { condition_on_agent(rng) } else { condition_on_tasks(rng) };
    let constraint = Constraint::required(condition);
    if chance(rng, 45) { constraint.preferred(1 + rng.below(3) as u32) } else { constraint }
}

/// A request for amounts as [`resources`] has them.
pub(crate) fn request(rng: &mut Rng) -> Request {
    let mut text = String::new();
    for (name, most) in [("cpus", 5), ("mem", 12), ("gpus", 3), ("disk", 3)] {
        let asked = rng.below(most);
        if asked > 0 && (name != "gpus" || rng.below(3) == 0) {
            text += &format!("{name}:{asked}{};", pick(rng, &["", ".5", ".001"]));
        }
    }
    let mut request = Request::new(Quantities::parse(&text).unwrap());
    match rng.below(6) {
        0 | 1 => {
            request = request.with_ranges("ports", RangeDemand::Count(rng.below(4) as u32));
        }
        2 => {
            let begin = 100 * rng.below(3) + rng.below(4);
            let numbers = Ranges::parse(&format!("[{begin}-{}]", begin + rng.below(2))).unwrap();
            request = request.with_ranges("ports", RangeDemand::Numbers(numbers));
        }
        _ => {}
    }
    if rng.below(2) == 0 {
        request = request.with_role(pick(rng, &ROLES));
    }
    request
}

/// Asks for items and disks as [`sets_and_disks`] has them.
pub(crate) fn ask_for_sets_and_disks(rng: &mut Rng, request: &mut Request) {
    match rng.below(4) {
        0 | 1 => {
            let count = SetDemand::Count(1 + rng.below(3) as u32);
            request.sets.push(("ips".to_owned(), count));
        }
        2 => {
            let first = 100 * rng.below(3);
            let mut name = || format!("{}{}-{first}", pick(rng, &["p", "q", "r"]), rng.below(2));
            let mut names = vec![name(), name()];
            names.dedup();
            let items = SetDemand::Items(Items::from_distinct(names).unwrap());
            request.sets.push(("ips".to_owned(), items));
        }
        _ => {}
    }
    for _ in 0..rng.below(3) {
        let from = match rng.below(7) {
            0 | 1 => DiskFrom::Path,
            2 | 3 => DiskFrom::Mount,
            4 => DiskFrom::Block,
            5 => DiskFrom::Raw,
            _ => DiskFrom::Volume(format!("v{}", rng.below(3))),
        };
        let is_volume = matches!(from, DiskFrom::Volume(_));
        let size = rng.below(4) as u32 + u32::from(!is_volume);
        request.disks.push(DiskNeed { from, size: Quantity::from_units(size) });
    }
}

/// One or two devices, or some more, or a few shares of each: of a few sizes, so that they often add up to a whole.
pub(crate) fn device_need(rng: &mut Rng) -> DeviceNeed {
    let devices = if chance(rng, 70) { 1 } else { 1 + rng.below(3) as u32 };
    let share = [1000, 1000, 700, 500, 500, 300, 250, 1][rng.below(8) as usize];
    let count = if chance(rng, 25) { 1 + rng.below(2) } else { 0 };
    let models = (0..count).map(|_| pick(rng, &MODELS).to_owned()).collect();
    DeviceNeed { devices, share, models }
}

/// A few typical requests, some of them without devices; seldom none.
pub(crate) fn workload(rng: &mut Rng) -> Workload {
    let typical = |rng: &mut Rng| {
        let devices = chance(rng, 80).then(|| device_need(rng));
        let amount = Quantity::from_thousandths(500 * rng.below(5) as i64).unwrap();
        Typical { amount, devices, weight: 1 + rng.below(4) as u32 }
    };
    let scalar = pick(rng, &["cpus", "cpus", "cpus", "mem", "nothing"]).to_owned();
    let count = rng.below(6);
    Workload { scalar, typical: (0..count).map(|_| typical(rng)).collect() }
}

/// A request for amounts as [`little`] has them.
pub(crate) fn little_request(rng: &mut Rng) -> Request {
    let mut text = String::new();
    if chance(rng, 90) {
        text += &format!("cpus:{};", 1 + rng.below(3));
    }
    if chance(rng, 40) {
        text += &format!("mem:{};", 1 + rng.below(3));
    }
    Request::new(Quantities::parse(&text).unwrap())
}

/// A request that few agents of [`small_or_large`] have room for.
pub(crate) fn request_for_large(rng: &mut Rng) -> Request {
    let text = format!("cpus:{};mem:{}", 1 + rng.below(4), 1 + rng.below(2));
    Request::new(Quantities::parse(&text).unwrap())
}

fn measure(rng: &mut Rng) -> Measure {
    let name = pick(rng, &["cpus", "mem", "gpus", "ports", "nothing"]).to_owned();
    match rng.below(7) {
        0 | 1 => Measure::Packed(name),
        2 => Measure::Spread(name),
        3 => Measure::Aligned(name),
        4 => Measure::BestFitV3(name),
        5 => Measure::Balanced(vec!["cpus".into(), name]),
        _ => Measure::Random(rng.below(3)),
    }
}

/// Any fitness but those about devices.
pub(crate) fn fitness(rng: &mut Rng) -> Fitness {
    let count = rng.below(4);
    let term = |rng: &mut Rng| Term { measure: measure(rng), weight: 1 + rng.below(3) as u32 };
    let terms = (0..count).map(|_| term(rng)).collect();
    let blend = if chance(rng, 30) { Blend::Fenzo } else { Blend::Sum };
    Fitness { terms, blend }
}

/// One about devices, alone or with others.
pub(crate) fn fitness_on_devices(rng: &mut Rng) -> Fitness {
    let mut fitness = if chance(rng, 40) { fitness(rng) } else { Fitness::default() };
    for measure in [Measure::Unfragmented, Measure::Unstranded, Measure::Unfragmented] {
        if chance(rng, 50) {
            let weight = [1, 2, 3, 1_000, 1_000_000][rng.below(5) as usize];
            fitness.terms.push(Term { measure, weight });
        }
    }
    fitness
}
