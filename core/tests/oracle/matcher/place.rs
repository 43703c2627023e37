//! One agent under one role: what is there, what fits, and which pieces a task takes.

use super::disk::Disk;
use apportion_core::matching::{RangeDemand, Request, SetDemand};
use apportion_core::resource::{Items, Quantity, Ranges, Resource, Resources, Value};
use std::collections::BTreeSet;

/// An offer, or an agent's capacity.
#[derive(Debug, Clone)]
pub(super) struct Offer {
    /// Never used again, as keys may be.
    pub(super) serial: u64,
    /// The caller's key; `None` is capacity.
    pub(super) key: Option<u64>,
    pub(super) left: Resources,
    pub(super) total: Resources,
    /// Those that are taken one by one, in the order listed.
    pub(super) disks: Vec<Disk>,
}

impl Offer {
    pub(super) fn new(serial: u64, key: Option<u64>, resources: &Resources) -> Offer {
        let (left, total) = (resources.clone(), resources.clone());
        let disks = resources.objects().filter_map(Disk::new).collect();
        Offer { serial, key, left, total, disks }
    }
}

/// What one agent offers under one role, or its capacity.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) agent: String,
    /// `None` serves every role.
    pub(super) role: Option<String>,
    /// In the order they were added.
    pub(super) offers: Vec<Offer>,
}

/// A part of one offer.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) serial: u64,
    pub(super) key: Option<u64>,
    pub(super) resource: Resource,
    /// Which disk of the offer it is, or is a part of.
    pub(super) disk: Option<usize>,
}

fn countable(resource: &Resource) -> bool {
    resource.disk.is_none() && !resource.revocable && !resource.shared
}

/// Levels of the role it is reserved to.
pub(super) fn depth(resource: &Resource) -> usize {
    resource.role().map_or(0, |role| role.split('/').count())
}

fn of_name<'a>(resources: &'a Resources, name: &str) -> impl Iterator<Item = &'a Resource> {
    let name = name.to_owned();
    resources.objects().filter(move |object| object.name == name && countable(object))
}

/// Thousandths; of ranges and sets a thousand for each number or item.
pub(super) fn quantity(resource: &Resource) -> i128 {
    match &resource.value {
        Value::Scalar(quantity) => i128::from(quantity.thousandths()),
        Value::Ranges(ranges) => each(ranges).count() as i128 * 1000,
        Value::Set(items) => items.as_slice().len() as i128 * 1000,
    }
}

/// The same of all of a name.
pub(super) fn amount(resources: &Resources, name: &str) -> i128 {
    of_name(resources, name).map(quantity).sum()
}

/// The same of what a request asks for.
pub(super) fn asked(request: &Request, name: &str) -> i128 {
    let ranges = request.ranges.iter().filter(|(other, _)| other == name);
    let numbers: usize = ranges.map(|(_, demand)| count_of(demand)).sum();
    let sets = request.sets.iter().filter(|(other, _)| other == name);
    let items: usize = sets.map(|(_, demand)| items_of(demand)).sum();
    i128::from(request.scalars.amount(name).thousandths()) + (numbers + items) as i128 * 1000
}

/// Whether a request names the numbers or items it asks for.
pub(super) fn by_name(request: &Request, name: &str) -> bool {
    let numbers = |(other, demand): &(String, RangeDemand)| {
        other == name && matches!(demand, RangeDemand::Numbers(_))
    };
    let items = |(other, demand): &(String, SetDemand)| {
        other == name && matches!(demand, SetDemand::Items(_))
    };
    request.ranges.iter().any(numbers) || request.sets.iter().any(items)
}

/// How much of what a request asks for under a name is not there: of numbers and items asked for by name those that are not.
pub(super) fn missing(free: &Resources, request: &Request, name: &str) -> i128 {
    for (other, demand) in &request.ranges {
        if let (true, RangeDemand::Numbers(asked)) = (other == name, demand) {
            let free = numbers(free, name);
            return each(asked).filter(|number| !free.contains(number)).count() as i128 * 1000;
        }
    }
    for (other, demand) in &request.sets {
        if let (true, SetDemand::Items(asked)) = (other == name, demand) {
            let free = items(free, name);
            let missing = asked.as_slice().iter().filter(|item| !free.contains(*item));
            return missing.count() as i128 * 1000;
        }
    }
    (asked(request, name) - amount(free, name)).max(0)
}

/// The names of what a request asks for.
pub(super) fn names(request: &Request) -> Vec<String> {
    let scalars = request.scalars.iter().map(|(name, _)| name.to_owned());
    let ranges = request.ranges.iter().map(|(name, _)| name.clone());
    scalars.chain(ranges).chain(request.sets.iter().map(|(name, _)| name.clone())).collect()
}

fn count_of(demand: &RangeDemand) -> usize {
    match demand {
        RangeDemand::Count(count) => *count as usize,
        RangeDemand::Numbers(asked) => each(asked).count(),
        _ => panic!("not known here"),
    }
}

fn items_of(demand: &SetDemand) -> usize {
    match demand {
        SetDemand::Count(count) => *count as usize,
        SetDemand::Items(asked) => asked.as_slice().len(),
        _ => panic!("not known here"),
    }
}

fn each(ranges: &Ranges) -> impl Iterator<Item = u64> {
    ranges.as_slice().iter().flat_map(|range| range.begin..=range.end)
}

fn numbers(resources: &Resources, name: &str) -> BTreeSet<u64> {
    let ranges = of_name(resources, name).filter_map(|object| match &object.value {
        Value::Ranges(ranges) => Some(ranges),
        _ => None,
    });
    ranges.flat_map(each).collect()
}

fn items(resources: &Resources, name: &str) -> BTreeSet<String> {
    let sets = of_name(resources, name).filter_map(|object| match &object.value {
        Value::Set(items) => Some(items.as_slice()),
        _ => None,
    });
    sets.flatten().cloned().collect()
}

impl Place {
    pub(super) fn free(&self) -> Resources {
        let mut all = Resources::new();
        self.offers.iter().for_each(|offer| all.add_all(&offer.left));
        all
    }

    pub(super) fn total(&self) -> Resources {
        let mut all = Resources::new();
        self.offers.iter().for_each(|offer| all.add_all(&offer.total));
        all
    }

    pub(super) fn serves(&self, request: &Request) -> bool {
        self.role.is_none() || request.role.is_none() || self.role == request.role
    }

    pub(super) fn fits(&self, request: &Request) -> bool {
        let free = self.free();
        names(request).iter().all(|name| missing(&free, request, name) == 0)
            && self.disks_for(&request.disks).is_some()
    }

    /// Takes what a request asks for, piece by piece; of items those seen first, which come in that order.
    pub(super) fn take(&mut self, request: &Request, seen: &[String]) -> Vec<Part> {
        let mut parts = Vec::new();
        for (name, asked) in request.scalars.iter() {
            let mut rest = asked.thousandths();
            for (offer, object) in self.in_order(name) {
                let Some(there) = object.quantity() else { continue };
                let taken = Quantity::from_thousandths(there.thousandths().min(rest)).unwrap();
                rest -= taken.thousandths();
                self.remove(offer, Resource { value: Value::Scalar(taken), ..object }, &mut parts);
            }
            assert_eq!(rest, 0);
        }
        for (name, demand) in &request.ranges {
            let mut rest: BTreeSet<u64> = match demand {
                RangeDemand::Numbers(asked) => each(asked).collect(),
                _ => BTreeSet::new(),
            };
            let mut count = if rest.is_empty() { count_of(demand) } else { 0 };
            for (offer, object) in self.in_order(name) {
                let Value::Ranges(there) = &object.value else { continue };
                let taken: Vec<u64> = match demand {
                    RangeDemand::Count(_) => each(there).take(count).collect(),
                    _ => each(there).filter(|number| rest.contains(number)).collect(),
                };
                count -= count.min(taken.len());
                rest.retain(|number| !taken.contains(number));
                let mut value = Ranges::new();
                for number in taken {
                    value.union(&Ranges::parse(&format!("[{number}-{number}]")).unwrap());
                }
                self.remove(offer, Resource { value: Value::Ranges(value), ..object }, &mut parts);
            }
            assert!(rest.is_empty() && count == 0);
        }
        for (name, demand) in &request.sets {
            self.take_items(name, demand, seen, &mut parts);
        }
        for (offer, disk, amount) in self.disks_for(&request.disks).unwrap() {
            let Offer { serial, key, disks, .. } = &mut self.offers[offer];
            let resource = disks[disk].cut(amount);
            parts.push(Part { serial: *serial, key: *key, resource, disk: Some(disk) });
        }
        parts
    }

    fn take_items(
        &mut self,
        name: &str,
        demand: &SetDemand,
        seen: &[String],
        parts: &mut Vec<Part>,
    ) {
        let mut rest = items_of(demand);
        for (offer, object) in self.in_order(name) {
            let Value::Set(there) = &object.value else { continue };
            let mut will_do = there.as_slice().to_vec();
            match demand {
                SetDemand::Items(asked) => {
                    will_do.retain(|item| asked.as_slice().contains(item));
                }
                _ => {
                    will_do.sort_by_key(|item| seen.iter().position(|other| other == item));
                    will_do.truncate(rest);
                }
            }
            rest -= will_do.len();
            let value = Value::Set(Items::from_distinct(will_do).unwrap());
            self.remove(offer, Resource { value, ..object }, parts);
        }
        assert_eq!(rest, 0);
    }

    /// The objects of a name in the order of consumption, with the index of their offer.
    fn in_order(&self, name: &str) -> Vec<(usize, Resource)> {
        let mut objects = Vec::new();
        for (index, offer) in self.offers.iter().enumerate() {
            for listed in of_name(&offer.total, name) {
                let left = offer.left.objects().find(|object| object.same_kind(listed));
                objects.extend(left.map(|object| (index, object.clone())));
            }
        }
        objects.sort_by_key(|(_, object)| core::cmp::Reverse(depth(object)));
        objects
    }

    fn remove(&mut self, offer: usize, resource: Resource, parts: &mut Vec<Part>) {
        if !resource.value.is_empty() {
            let Offer { serial, key, left, .. } = &mut self.offers[offer];
            left.remove(&resource);
            parts.push(Part { serial: *serial, key: *key, resource, disk: None });
        }
    }

    /// Gives a part back, if the offer it is of is here.
    pub(super) fn give_back(&mut self, part: &Part) -> bool {
        match self.offers.iter_mut().find(|offer| offer.serial == part.serial) {
            Some(offer) => {
                match part.disk {
                    Some(disk) => offer.disks[disk].give_back(&part.resource),
                    None => offer.left.add(part.resource.clone()),
                }
                true
            }
            None => false,
        }
    }
}
