//! Random resources and parts of them.

use apportion_core::limits::Limits;
use apportion_core::resource::{
    Disk, DiskSource, Items, Persistence, Quantity, Range, Ranges, Reservation, ReservationType,
    Resource, Resources, SourceType, Value,
};
use apportion_core::rng::Rng;
use apportion_core::role;

use super::history::Features;

/// One of several, each as likely as another.
pub(super) fn pick<'a, T>(rng: &mut Rng, items: &'a [T]) -> &'a T {
    &items[rng.below(items.len() as u64) as usize]
}

/// True `percent` times in a hundred.
pub(super) fn chance(rng: &mut Rng, percent: u64) -> bool {
    rng.below(100) < percent
}

const CPUS: [i64; 8] = [300, 500, 1_000, 1_005, 2_000, 3_333, 4_000, 8_000];
const MEM: [i64; 8] = [31_500, 64_000, 100_000, 128_000, 250_125, 512_000, 1_024_000, 2_048_000];
const DISK: [i64; 5] = [10_000, 20_000, 50_000, 100_000, 1_000_000];

/// Amounts that are fractions of others, hardly anything, or nearly all there can be.
const ODD: [i64; 6] = [1, 10, 333, 999, 10_001, 1_000_000_000_000];

fn amount(rng: &mut Rng, usual: &[i64], features: Features) -> i64 {
    let odd = features.corners && chance(rng, 10);
    *pick(rng, if odd { &ODD } else { usual })
}

fn scalar(name: &str, thousandths: i64) -> Resource {
    let quantity = Quantity::from_thousandths(thousandths).expect("small");
    Resource::new(name, Value::Scalar(quantity))
}

fn ports(begin: u64, count: u64) -> Resource {
    let ranges = Ranges::from_disjoint(&[(begin, begin + count - 1)], &Limits::default());
    Resource::new("ports", Value::Ranges(ranges.expect("one range")))
}

/// Scalars of the usual names: cpus always or nearly so, others now and then.
fn scalars(rng: &mut Rng, features: Features) -> Vec<Resource> {
    let mut scalars = Vec::new();
    if chance(rng, 90) {
        scalars.push(scalar("cpus", amount(rng, &CPUS, features)));
    }
    if chance(rng, 80) || scalars.is_empty() {
        scalars.push(scalar("mem", amount(rng, &MEM, features)));
    }
    if chance(rng, 50) {
        scalars.push(scalar("disk", amount(rng, &DISK, features)));
    }
    scalars
}

fn zones(rng: &mut Rng) -> Resource {
    let names = *pick(rng, &["{x}", "{x,y}", "{u,v,x,y}"]);
    Resource::new("zones", Value::Set(Items::parse(names).expect("as written above")))
}

/// A reservation to a role, in one layer or, for a nested role, perhaps one for each level.
fn stack(rng: &mut Rng, role: &str, features: Features) -> Vec<Reservation> {
    let above: Vec<&str> = role::ancestors(role).collect();
    if let (&[parent, top, ..], true) = (above.as_slice(), features.corners && chance(rng, 25)) {
        let bottom = Reservation::new_dynamic(top);
        return vec![bottom, Reservation::new_dynamic(parent), Reservation::new_dynamic(role)];
    }
    match role::parent(role) {
        Some(parent) if chance(rng, 25) => {
            vec![Reservation::new_static(parent), Reservation::new_dynamic(role)]
        }
        _ if chance(rng, 50) => vec![Reservation::new_static(role)],
        _ => vec![Reservation::new_dynamic(role)],
    }
}

/// A volume made of a disk.
pub(super) fn volume(mut resource: Resource, id: String, shared: bool) -> Resource {
    let disk = resource.disk.take().map_or_else(Disk::default, |disk| *disk);
    let persistence = Some(Persistence { id, principal: None });
    resource.disk = Some(Box::new(Disk { persistence, ..disk }));
    resource.shared = shared;
    resource
}

/// What an agent has. No two unreserved scalars have one name: which of them a limit cuts first would be random.
pub(super) fn total(rng: &mut Rng, roles: &[String], features: Features) -> Resources {
    let mut total: Resources = scalars(rng, features).into_iter().collect();
    if features.disks && chance(rng, 20) {
        total = total.filter(|resource| resource.name != "disk");
        let mut disk = scalar("disk", *pick(rng, &DISK));
        let kinds = [SourceType::Mount, SourceType::Path, SourceType::Raw, SourceType::Block];
        let kind = *pick(rng, &kinds);
        let id = (kind == SourceType::Raw && chance(rng, 60)).then(|| "w1".to_owned());
        let source = Some(DiskSource { id, ..DiskSource::new(kind) });
        disk.disk = Some(Box::new(Disk { source, ..Disk::default() }));
        total.add(disk);
    } else if features.corners && features.volumes && chance(rng, 8) {
        total = total.filter(|resource| resource.name != "disk");
        let shared = features.shared && chance(rng, 50);
        total.add(volume(scalar("disk", *pick(rng, &DISK)), "u0".to_owned(), shared));
    }
    if chance(rng, 40) {
        total.add(ports(31_000, *pick(rng, &[10, 100, 1_000])));
        if features.corners && chance(rng, 40) {
            total.add(ports(40_000, 3));
        }
    }
    if features.corners && chance(rng, 20) {
        total.add(zones(rng));
    }
    if features.gpus && chance(rng, 15) {
        total.add(scalar("gpus", *pick(rng, &[1_000, 2_000, 4_000])));
    }
    if features.revocable && chance(rng, 30) {
        total.add(revocable(rng, features));
    }
    let reservable: Vec<&String> = roles.iter().filter(|role| *role != role::DEFAULT).collect();
    if features.reservations && !reservable.is_empty() && chance(rng, 40) {
        let role: &str = pick::<&String>(rng, &reservable);
        let stack = stack(rng, role, features);
        for mut resource in scalars(rng, features) {
            resource.reservations.clone_from(&stack);
            resource.revocable = features.revocable && features.corners && chance(rng, 5);
            total.add(resource);
        }
        if chance(rng, 20) {
            let mut reserved = ports(32_000, 10);
            reserved.reservations.clone_from(&stack);
            total.add(reserved);
        }
        if features.volumes && chance(rng, 30) {
            let mut disk = scalar("disk", *pick(rng, &DISK));
            disk.reservations = stack;
            total.add(volume(disk, "v0".to_owned(), features.shared && chance(rng, 50)));
        }
    }
    total
}

/// Something that may be taken away again.
fn revocable(rng: &mut Rng, features: Features) -> Resource {
    let mut extra = match rng.below(if features.corners { 6 } else { 1 }) {
        4 => ports(50_000, 5),
        5 => scalar("mem", *pick(rng, &MEM)),
        _ => scalar("cpus", *pick(rng, &CPUS)),
    };
    extra.revocable = true;
    extra
}

/// The same total with other amounts of what is divisible, or more of it.
pub(super) fn other_total(rng: &mut Rng, total: &Resources, features: Features) -> Resources {
    let mut other = Resources::new();
    for (resource, copies) in total.sorted() {
        let mut resource = resource.clone();
        if let (Some(quantity), false, true) =
            (resource.quantity(), resource.is_indivisible(), chance(rng, 40))
        {
            let thousandths = match rng.below(3) {
                0 => quantity.thousandths() * 2,
                1 => quantity.thousandths() / 2,
                _ => quantity.thousandths() * 3 / 2,
            };
            resource.value = scalar(&resource.name, thousandths).value;
        }
        other.add_copies(resource, copies);
    }
    if features.revocable && chance(rng, 30) {
        other.add(revocable(rng, features));
    }
    if features.corners && chance(rng, 10) {
        other = part(rng, &other);
    }
    other
}

/// Some of it, at least something: each object whole, in part, or not at all.
pub(super) fn part(rng: &mut Rng, whole: &Resources) -> Resources {
    let mut part = Resources::new();
    for (resource, _) in whole.sorted() {
        if chance(rng, 60) {
            part.add(cut(rng, resource));
        }
    }
    match whole.sorted().first() {
        Some((resource, _)) if part.is_empty() => [(*resource).clone()].into_iter().collect(),
        _ => part,
    }
}

/// The object, or a part of it if it is divisible.
fn cut(rng: &mut Rng, resource: &Resource) -> Resource {
    let mut resource = resource.clone();
    match &mut resource.value {
        Value::Scalar(quantity) => {
            let thousandths = quantity.thousandths() / *pick(rng, &[1, 1, 2, 10]);
            if thousandths > 0 && !resource.is_indivisible() {
                resource.value = scalar("", thousandths).value;
            }
        }
        Value::Ranges(ranges) => {
            if let Some(&Range { begin, end }) = ranges.as_slice().first() {
                if chance(rng, 40) {
                    let half = ports(begin, (end - begin) / 2 + 1);
                    resource.value = half.value;
                }
            }
        }
        Value::Set(_) => {}
    }
    resource
}

/// What an offer operation makes of an object held, or free: reserved, unreserved, a volume, or plain again.
pub(super) fn operation(
    rng: &mut Rng,
    resource: &Resource,
    role: &str,
    features: Features,
) -> Option<(Resource, Resource)> {
    let source = cut(rng, resource);
    let mut result = source.clone();
    let is_scalar = source.quantity().is_some() || features.corners;
    if source.revocable || !is_scalar || (source.shared && !features.corners) {
        return None;
    }
    if source.is_persistent_volume() {
        let disk = result.disk.take()?;
        result.disk = disk.source.is_some().then(|| Box::new(Disk { persistence: None, ..*disk }));
        result.shared = false;
        return Some((source, result));
    }
    if source.reservations.is_empty() {
        if role == role::DEFAULT {
            return None;
        }
        result.reservations.push(Reservation::new_dynamic(role));
        return Some((source, result));
    }
    if features.volumes && source.name == "disk" && chance(rng, 60) {
        let id = format!("v{}", 1 + rng.below(3));
        return Some((source, volume(result, id, features.shared && chance(rng, 40))));
    }
    let top = result.reservations.pop()?;
    // Only one unreserved scalar of a name: see `total`.
    let plain = source.disk.is_none() && result.reservations.is_empty();
    (top.kind == ReservationType::Dynamic && plain).then_some((source, result))
}

/// Whether an agent that gets `resource` would have two unreserved scalars of one name: see [`total`].
pub(super) fn is_contested(total: &Resources, resource: &Resource) -> bool {
    let unreserved = |object: &Resource| object.reservations.is_empty() && !object.revocable;
    let contests = |other: &Resource| {
        unreserved(other) && other.name == resource.name && !other.same_kind(resource)
    };
    unreserved(resource) && resource.quantity().is_some() && total.objects().any(contests)
}
