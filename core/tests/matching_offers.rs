//! Offers and agents of the matcher: sums by role and reservation, pieces, what is refused, what is left.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use apportion_core::attribute::Attribute;
use apportion_core::error::{Entity, Error};
use apportion_core::id::AgentId;
use apportion_core::limits::{Limit, Limits};
use apportion_core::matching::{
    Config, Constraint, Fitness, Matcher, Measure, NewOffer, Placements, RangeDemand, Request,
    RequestId, Task, Term,
};
use apportion_core::resource::{Quantities, Ranges};

fn matcher(fitness: Fitness) -> Matcher {
    Matcher::new(Config { fitness, ..Config::default() }).unwrap()
}

fn offer(
    matcher: &mut Matcher,
    key: u64,
    agent: &str,
    role: &str,
    text: &str,
) -> Result<AgentId, Error> {
    let resources = &text.parse().unwrap();
    matcher.add_offer(NewOffer { key, agent, role, resources, attributes: &[], expires_ns: None })
}

fn request(text: &str) -> Request {
    Request::new(Quantities::parse(text).unwrap())
}

fn run(matcher: &mut Matcher, requests: &[Request]) -> Placements {
    // No key of a task that runs is used again.
    let first = matcher.running() as u64 * 1_000;
    let tasks = requests
        .iter()
        .zip(first..)
        .map(|(request, key)| Task::new(key, matcher.add_request(request).unwrap()).of_job(1));
    let tasks: Vec<Task> = tasks.collect();
    let mut placements = Placements::new();
    matcher.run(&tasks, &mut placements).unwrap();
    matcher.validate().unwrap();
    placements
}

/// `offer resource` of all pieces.
fn pieces(matcher: &Matcher, placements: &Placements) -> Vec<String> {
    let placed = placements.placed().iter();
    let pieces = placed.flat_map(|placement| placements.pieces(placement));
    let text = |piece| matcher.resource(placements, piece).to_string();
    pieces
        .map(|piece| format!("{} {}", piece.offer.map_or(-1, |k| k as i64), text(piece)))
        .collect()
}

#[test]
fn an_agents_reserved_and_unreserved_offers_are_summed() {
    let mut matcher = matcher(Fitness::first_fit());
    offer(&mut matcher, 10, "a", "eng/web", "cpus:3;cpus(eng):2;mem:64").unwrap();
    offer(&mut matcher, 11, "a", "eng/web", "cpus(eng/web):1;ports:[5-6,9-9]").unwrap();
    let wanted = request("cpus:5.5;mem:64").with_ranges("ports", RangeDemand::Count(3));
    let placements = run(&mut matcher, &[wanted]);
    assert_eq!(
        pieces(&matcher, &placements),
        ["11 cpus(eng/web):1", "10 cpus(eng):2", "10 cpus:2.5", "10 mem:64", "11 ports:[5-6,9-9]",]
    );
    let all = matcher.resources(&placements, &placements.placed()[0]).to_string();
    assert_eq!(all, "cpus(eng):2;cpus(eng/web):1;cpus:2.5;mem:64;ports:[5-6,9-9]");
    assert_eq!(matcher.unused_offers().count(), 0);
}

#[test]
fn offers_to_two_roles_are_not_mixed() {
    let mut matcher = matcher(Fitness::first_fit());
    let first = offer(&mut matcher, 1, "a", "eng", "cpus:2").unwrap();
    let second = offer(&mut matcher, 2, "a", "ops", "cpus:2").unwrap();
    assert_eq!(first, second);
    let wanted = [request("cpus:3"), request("cpus:2").with_role("ops"), request("cpus:2")];
    let placements = run(&mut matcher, &wanted);
    assert_eq!(placements.left_out(), [0]);
    assert_eq!(pieces(&matcher, &placements), ["2 cpus:2", "1 cpus:2"]);
    let places: Vec<u32> = placements.placed().iter().map(|placed| placed.place).collect();
    assert_eq!(places, [1, 0]);
}

#[test]
fn numbers_by_name_and_by_count() {
    let mut matcher = matcher(Fitness::first_fit());
    offer(&mut matcher, 1, "a", "*", "ports:[10-19]").unwrap();
    offer(&mut matcher, 2, "a", "*", "ports:[30-39]").unwrap();
    let ports = |text: &str| {
        let numbers = Ranges::parse(text).unwrap();
        Request::default().with_ranges("ports", RangeDemand::Numbers(numbers))
    };
    let count = |count| Request::default().with_ranges("ports", RangeDemand::Count(count));
    let wanted =
        [ports("[11-12,39-39]"), count(3), ports("[10-10]"), count(14), count(1), count(0)];
    let placements = run(&mut matcher, &wanted);
    assert_eq!(
        pieces(&matcher, &placements),
        [
            "1 ports:[11-12]",
            "2 ports:[39-39]",
            "1 ports:[10-10,13-14]",
            "1 ports:[15-19]",
            "2 ports:[30-38]",
        ]
    );
    assert_eq!(placements.left_out(), [2, 4]);
}

#[test]
fn what_cannot_be_cut_by_amount_is_never_taken() {
    let mut matcher = matcher(Fitness::first_fit());
    let text = "cpus!:8;disk@MOUNT:100;disk(eng)#v1:100;disk@PATH:100;bugs:{a};disk:1";
    offer(&mut matcher, 1, "a", "eng", text).unwrap();
    let placements = run(&mut matcher, &[request("disk:2"), request("cpus:1"), request("disk:1")]);
    assert_eq!(placements.left_out(), [0, 1]);
    assert_eq!(pieces(&matcher, &placements), ["1 disk:1"]);
}

#[test]
fn an_answered_offer_goes_and_its_agent_with_the_last() {
    let mut matcher = matcher(Fitness::first_fit());
    let agent = offer(&mut matcher, 1, "a", "eng", "cpus:2").unwrap();
    offer(&mut matcher, 2, "a", "eng", "cpus:2").unwrap();
    offer(&mut matcher, 3, "b", "eng", "cpus:2").unwrap();
    let placements = run(&mut matcher, &[request("cpus:1")]);
    assert_eq!(pieces(&matcher, &placements), ["1 cpus:1"]);
    assert_eq!(matcher.unused_offers().collect::<Vec<_>>(), [2, 3]);
    matcher.rescind_offer(1).unwrap();
    matcher.validate().unwrap();
    assert_eq!(run(&mut matcher, &[request("cpus:2.5")]).placed().len(), 0);
    matcher.rescind_offer(2).unwrap();
    matcher.validate().unwrap();
    assert_eq!(matcher.rescind_offer(2), Err(Error::NotFound { entity: Entity::Offer }));
    // The task is still there.
    assert_eq!(matcher.find_agent("a"), Some(agent));
    matcher.finish(placements.placed()[0].key).unwrap();
    matcher.validate().unwrap();
    assert_eq!(matcher.remove_agent(agent), Err(Error::Stale { entity: Entity::Agent }));
    assert_eq!((matcher.find_agent("a"), matcher.agents(), matcher.offers()), (None, 1, 1));
}

#[test]
fn the_latest_attributes_count() {
    let mut matcher = matcher(Fitness::first_fit());
    let mut wanted = request("cpus:1");
    wanted.constraints.push(Constraint::equals("zone", Attribute::text("zone", "west").value));
    for (key, zone, placed) in [(1, "east", 0), (2, "west", 1), (3, "east", 0)] {
        let attributes = &[Attribute::text("zone", zone), Attribute::text("zone", "west")];
        let resources = &"cpus:4".parse().unwrap();
        matcher
            .add_offer(NewOffer {
                key,
                agent: "a",
                role: "*",
                resources,
                attributes,
                expires_ns: None,
            })
            .unwrap();
        let placements = run(&mut matcher, core::slice::from_ref(&wanted));
        assert_eq!(placements.placed().len(), placed, "{zone}");
    }
}

#[test]
fn what_is_refused_changes_nothing() {
    let mut matcher = matcher(Fitness::pack(["cpus"]));
    matcher.add_agent("cap", &"cpus:4".parse().unwrap(), &[]).unwrap();
    offer(&mut matcher, 1, "a", "eng", "cpus:2;ports:[1-9]").unwrap();
    let before = format!("{:?}", matcher.unused_offers().collect::<Vec<_>>());
    let huge = "ports:[0-18446744073709551615]";
    let most = "cpus:9007199254740.992";
    for (key, agent, role, text, code) in [
        (1, "b", "eng", "cpus:1", 3),
        (2, "cap", "eng", "cpus:1", 5),
        (2, "a", "eng", "ports:[9-10]", 4),
        (2, "a", "ops", "cpus:1;cpus(eng):1", 4),
        (2, "", "eng", "cpus:1", 4),
        (2, "b", "eng//x", "cpus:1", 4),
        (2, "b", "eng", huge, 7),
    ] {
        let refused = offer(&mut matcher, key, agent, role, text).unwrap_err();
        assert_eq!(refused.code(), code, "{agent} {role} {text}: {refused}");
    }
    assert_eq!(matcher.add_agent("a", &"cpus:1".parse().unwrap(), &[]).unwrap_err().code(), 3);
    let reserved = "cpus(eng):1".parse().unwrap();
    assert_eq!(matcher.add_agent("c", &reserved, &[]).unwrap_err().code(), 4);
    assert_eq!(matcher.remove_agent(AgentId::new(99, 0)).unwrap_err().code(), 1);
    assert_eq!(matcher.remove_request(RequestId::new(0, 0)).unwrap_err().code(), 1);
    matcher.validate().unwrap();
    assert_eq!((matcher.agents(), matcher.offers()), (2, 1));
    assert_eq!(format!("{:?}", matcher.unused_offers().collect::<Vec<_>>()), before);

    // Sums that no agent has.
    for key in 10..10 + 127 {
        offer(&mut matcher, key, "d", "eng", most).unwrap();
    }
    let error = offer(&mut matcher, 9, "d", "eng", "cpus:9007199254740.992;cpus(eng):0.001");
    let limit = Limit::TotalQuantity;
    assert_eq!(error, Err(Error::LimitReached { limit, max: 1 << 60 }));
    offer(&mut matcher, 9, "d", "eng", most).unwrap();
    matcher.validate().unwrap();
}

#[test]
fn a_run_is_refused_as_a_whole() {
    let mut matcher = matcher(Fitness::first_fit());
    offer(&mut matcher, 1, "a", "eng", "cpus:2").unwrap();
    let plain = matcher.add_request(&request("cpus:1")).unwrap();
    let unique = request("cpus:1").with_constraint(Constraint::unique());
    let unique = matcher.add_request(&unique).unwrap();
    let gone = matcher.add_request(&request("cpus:7")).unwrap();
    matcher.remove_request(gone).unwrap();
    let mut placements = Placements::new();
    let refused = matcher.run(&[Task::new(0, plain), Task::new(1, gone)], &mut placements);
    assert_eq!(refused, Err(Error::Stale { entity: Entity::Task }));
    let refused = matcher.run(&[Task::new(0, plain), Task::new(1, unique)], &mut placements);
    assert_eq!(refused.unwrap_err().at(), 1);
    assert!(placements.placed().is_empty());
    assert_eq!(matcher.unused_offers().count(), 1);
}

#[test]
fn requests_are_checked_and_counted() {
    let limits = Limits { tasks: 2, ..Limits::default() };
    let mut matcher = Matcher::new(Config { limits, ..Config::default() }).unwrap();
    let ports = || RangeDemand::Count(1);
    for bad in [
        request("cpus:1").with_role("eng/"),
        request("cpus:1").with_ranges("", ports()),
        request("cpus:1").with_ranges("ports", ports()).with_ranges("ports", ports()),
        request("cpus:1")
            .with_constraint(Constraint::equals(String::new(), Attribute::text("x", "y").value)),
    ] {
        assert_eq!(matcher.add_request(&bad).unwrap_err().code(), 4, "{bad:?}");
    }
    let first = matcher.add_request(&request("cpus:1")).unwrap();
    matcher.add_request(&request("cpus:2")).unwrap();
    assert_eq!(matcher.add_request(&request("cpus:1")), Ok(first));
    assert_eq!(matcher.add_request(&request("cpus:3")).unwrap_err().code(), 7);
    matcher.remove_request(first).unwrap();
    assert!(matcher.add_request(&request("cpus:3")).is_ok());
    let many: Vec<String> = (0..300).map(|index| format!("r{index}:1")).collect();
    let mut wide = Matcher::new(Config::default()).unwrap();
    assert_eq!(wide.add_request(&request(&many.join(";"))).unwrap_err().code(), 7);
    wide.add_request(&request(&many[..255].join(";"))).unwrap();
    assert_eq!(wide.add_request(&request(&many[255..].join(";"))).unwrap_err().code(), 7);
}

#[test]
fn a_bad_fitness_is_refused() {
    let term = |resource: &str, weight| Term { measure: Measure::Packed(resource.into()), weight };
    for terms in [
        vec![term("cpus", 0)],
        vec![term("", 1)],
        vec![term("cpus", 1_000_001)],
        vec![term("cpus", 1); 9],
        vec![Term { measure: Measure::Balanced(vec![]), weight: 1 }],
    ] {
        let config =
            Config { fitness: Fitness { terms, ..Fitness::default() }, ..Config::default() };
        assert_eq!(Matcher::new(config).unwrap_err().code(), 4);
    }
}

/// What Fenzo gets wrong: see its defects 1 to 4 in the matching literature.
#[test]
fn without_fenzos_defects() {
    // Zero is a score: a task that fills an empty agent, and one that asks for nothing.
    for fitness in [Fitness::spread(["cpus"]), Fitness::pack(["cpus"])] {
        let mut matcher = matcher(fitness);
        offer(&mut matcher, 1, "a", "*", "cpus:2;mem:8").unwrap();
        let placements = run(&mut matcher, &[request("mem:1"), request("cpus:2")]);
        assert_eq!(placements.placed().len(), 2);
    }
    // Three tenths are 0.3.
    let mut matcher = matcher(Fitness::pack(["cpus"]));
    offer(&mut matcher, 1, "a", "*", "cpus:0.3").unwrap();
    let placements = run(&mut matcher, &vec![request("cpus:0.1"); 3]);
    assert_eq!(placements.placed().len(), 3);
}

#[test]
fn a_clone_is_a_fork() {
    fn assert_send_sync<T: Send + Sync + Clone>(_: &T) {}
    let mut original = matcher(Fitness::pack(["cpus"]));
    offer(&mut original, 1, "a", "*", "cpus:2").unwrap();
    let mut fork = original.clone();
    assert_send_sync(&fork);
    let placements = run(&mut fork, &[request("cpus:2")]);
    assert_send_sync(&placements);
    assert_eq!(pieces(&fork, &placements), ["1 cpus:2"]);
    assert_eq!((original.unused_offers().count(), fork.unused_offers().count()), (1, 0));
}

#[test]
fn ties_go_to_the_lowest_place_wherever_the_search_starts() {
    for fitness in [Fitness::spread(["cpus"]), Fitness::pack(["cpus"])] {
        let mut matcher = matcher(fitness);
        for index in 0..200u64 {
            let attributes = &[Attribute::text("index", index.to_string())];
            let resources = &"cpus:4".parse().unwrap();
            let agent = &format!("agent{index}");
            let offer =
                NewOffer { key: index, agent, role: "*", resources, attributes, expires_ns: None };
            matcher.add_offer(offer).unwrap();
        }
        let mut far = request("cpus:3");
        far.constraints.push(Constraint::equals("index", Attribute::text("index", "150").value));
        // What fits nowhere but on untouched agents ties everywhere; the search starts where the last task went.
        let placements = run(&mut matcher, &[far, request("cpus:4"), request("cpus:3.5")]);
        let places: Vec<u32> = placements.placed().iter().map(|placed| placed.place).collect();
        assert_eq!(places, [150, 0, 1]);
    }
}
