//! Backfill: when and where the first unit without a place will have one.

use super::place::{Part, amount, asked, by_name, names, quantity};
use super::run::{Plan, Unit};
use super::{Oracle, Work};
use apportion_core::resource::{Resource, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Thousandths by place and resource.
type Amounts = BTreeMap<(usize, String), i128>;
/// Numbers and items by place and resource, as they are written.
type Names = BTreeMap<(usize, String), BTreeSet<String>>;
/// Thousandths by the serial number of the offer and the index of the disk in it.
type Disks = BTreeMap<(u64, usize), i128>;
/// Thousandths by agent and device.
type Devices = BTreeMap<(String, usize), i128>;

/// A reservation: from when, and what is held back until then.
#[derive(Debug, Clone)]
pub(super) struct Hold {
    pub(super) at_ns: u64,
    kept: Amounts,
    by_name: Names,
    disks: Disks,
    devices: Devices,
}

/// The numbers or items of a piece.
fn written(piece: &Resource) -> BTreeSet<String> {
    match &piece.value {
        Value::Scalar(_) => BTreeSet::new(),
        Value::Set(items) => items.as_slice().iter().cloned().collect(),
        Value::Ranges(ranges) => {
            let numbers = ranges.as_slice().iter().flat_map(|range| range.begin..=range.end);
            numbers.map(|number| number.to_string()).collect()
        }
    }
}

fn share(work: &Work) -> i128 {
    work.request.devices.as_ref().map_or(0, |need| i128::from(need.share))
}

impl Oracle {
    /// Whether a task at a place where it fits has ended by then, or leaves what is kept.
    pub(super) fn leaves(&self, hold: &Hold, work: &Work, now_ns: u64, index: usize) -> bool {
        let ends_ns = work.runs_ns.map(|runs_ns| now_ns.saturating_add(runs_ns));
        if ends_ns.is_some_and(|ends_ns| ends_ns <= hold.at_ns) {
            return true;
        }
        let place = self.places[index].as_ref().unwrap();
        let enough = names(&work.request).into_iter().all(|name| {
            let left = amount(&place.free(), &name) - asked(&work.request, &name);
            left >= hold.kept.get(&(index, name)).copied().unwrap_or(0)
        });
        let mut after = self.clone();
        let taken = after.take(work, index, now_ns);
        let place = after.places[index].as_ref().unwrap();
        let leaves = |part: &Part| match part.disk {
            Some(disk) => {
                let kept = hold.disks.get(&(part.serial, disk)).copied().unwrap_or(0);
                place.left_of_disk(part.serial, disk) >= kept
            }
            None => {
                let kept = hold.by_name.get(&(index, part.resource.name.clone()));
                kept.is_none_or(|kept| kept.is_disjoint(&written(&part.resource)))
            }
        };
        let leaves_device = |device: &usize| {
            let kept = hold.devices.get(&(place.agent.clone(), *device)).copied().unwrap_or(0);
            let free = &after.agents[&place.agent].devices.as_ref().unwrap().1;
            i128::from(free[*device]) >= kept
        };
        enough && taken.parts.iter().all(leaves) && taken.devices.iter().all(leaves_device)
    }

    /// The reservation of a unit, if what is known of ends lets it have one.
    pub(super) fn reserve(&self, plan: &Plan, unit: &Unit) -> Option<Hold> {
        let ends = self.running.iter().filter_map(|(key, running)| Some((running.ends_ns?, *key)));
        let mut instants: BTreeMap<u64, Vec<u64>> = BTreeMap::new();
        ends.for_each(|(end, key)| instants.entry(end).or_default().push(key));
        let mut copy = self.clone();
        let (mut given_back, mut names_back) = (Amounts::new(), Names::new());
        let (mut disks_back, mut devices_back) = (Disks::new(), Devices::new());
        for (at_ns, keys) in instants {
            for key in keys {
                let running = &copy.running[&key];
                for part in &running.parts {
                    if let Some(disk) = part.disk {
                        *disks_back.entry((part.serial, disk)).or_default() +=
                            quantity(&part.resource);
                    } else if let Some(place) = copy.place_of(part) {
                        let of = (place, part.resource.name.clone());
                        *given_back.entry(of.clone()).or_default() += quantity(&part.resource);
                        names_back.entry(of).or_default().extend(written(&part.resource));
                    }
                }
                for device in &running.devices {
                    *devices_back.entry((running.agent.clone(), *device)).or_default() +=
                        share(&running.work);
                }
                copy.end(key);
            }
            let mut then = copy.clone();
            let Some(placed) = then.try_unit(plan, unit, None) else { continue };
            let (mut kept, mut by_name_kept) = (Amounts::new(), Names::new());
            let (mut disks, mut devices) = (Disks::new(), Devices::new());
            for placed in placed {
                let work = &plan.work[placed.task];
                for part in &placed.parts {
                    let of = (placed.place, part.resource.name.clone());
                    if let Some(disk) = part.disk {
                        *disks.entry((part.serial, disk)).or_default() += quantity(&part.resource);
                        continue;
                    }
                    if by_name(&work.request, &part.resource.name) {
                        let back = names_back.get(&of).cloned().unwrap_or_default();
                        let mut new = written(&part.resource);
                        new.retain(|name| !back.contains(name));
                        by_name_kept.entry(of.clone()).or_default().extend(new);
                    }
                    *kept.entry(of).or_default() += quantity(&part.resource);
                }
                for device in placed.devices {
                    *devices.entry((placed.agent.clone(), device)).or_default() += share(work);
                }
            }
            subtract(&mut kept, &given_back);
            subtract(&mut disks, &disks_back);
            subtract(&mut devices, &devices_back);
            return Some(Hold { at_ns, kept, by_name: by_name_kept, disks, devices });
        }
        None
    }

    /// The place that has the offer of a part.
    fn place_of(&self, part: &Part) -> Option<usize> {
        self.places.iter().position(|place| {
            let mut offers = place.iter().flat_map(|place| &place.offers);
            offers.any(|offer| offer.serial == part.serial)
        })
    }
}

fn subtract<Of: Ord>(kept: &mut BTreeMap<Of, i128>, back: &BTreeMap<Of, i128>) {
    for (of, amount) in kept {
        *amount = (*amount - back.get(of).copied().unwrap_or(0)).max(0);
    }
}
