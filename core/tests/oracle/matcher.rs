//! The slow and obvious matcher: at each task every place is tried, with the algebra of resource lists and fractions over a
//! common denominator. Amounts must be small.

use apportion_core::attribute::Attribute;
use apportion_core::matching::{Constraint, Fitness, Prefer, RangeDemand, Request};
use apportion_core::resource::{Quantity, Resource, Resources, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What one agent offers under one role, or its capacity.
#[derive(Debug, Clone)]
struct Place {
    agent: String,
    /// `None` serves every role.
    role: Option<String>,
    /// Key (`None` is capacity), what is left of it, what it was; in the order they were added.
    offers: Vec<(Option<u64>, Resources, Resources)>,
}

/// A piece: offer and resource with its amount.
pub(crate) type Piece = (Option<u64>, Resource);

/// One task's fate: agent, place and pieces, or `None`.
pub(crate) type Fate = Option<(String, usize, Vec<Piece>)>;

/// The whole state.
#[derive(Debug, Clone)]
pub(crate) struct Oracle {
    fitness: Fitness,
    places: Vec<Option<Place>>,
    attributes: BTreeMap<String, Vec<Attribute>>,
    used: BTreeSet<u64>,
}

fn countable(resource: &Resource) -> bool {
    let is_set = matches!(resource.value, Value::Set(_));
    !is_set && resource.disk.is_none() && !resource.revocable && !resource.shared
}

fn amount(resources: &Resources, name: &str) -> i128 {
    let mine = resources.objects().filter(|object| object.name == name && countable(object));
    mine.filter_map(Resource::quantity).map(|quantity| i128::from(quantity.thousandths())).sum()
}

fn numbers(resources: &Resources, name: &str) -> BTreeSet<u64> {
    let mine = resources.objects().filter(|object| object.name == name && countable(object));
    let ranges = mine.filter_map(|object| match &object.value {
        Value::Ranges(ranges) => Some(ranges),
        _ => None,
    });
    ranges.flat_map(|ranges| ranges.as_slice()).flat_map(|r| r.begin..=r.end).collect()
}

impl Place {
    fn free(&self) -> Resources {
        let mut all = Resources::new();
        self.offers.iter().for_each(|(_, left, _)| all.add_all(left));
        all
    }

    fn total(&self) -> Resources {
        let mut all = Resources::new();
        self.offers.iter().for_each(|(_, _, total)| all.add_all(total));
        all
    }

    fn fits(&self, request: &Request) -> bool {
        let free = self.free();
        let mut scalars = request.scalars.iter();
        scalars.all(|(name, asked)| amount(&free, name) >= i128::from(asked.thousandths()))
            && request.ranges.iter().all(|(name, demand)| {
                let free = numbers(&free, name);
                match demand {
                    RangeDemand::Count(count) => free.len() >= *count as usize,
                    RangeDemand::Numbers(asked) => asked
                        .as_slice()
                        .iter()
                        .all(|r| (r.begin..=r.end).all(|n| free.contains(&n))),
                    _ => panic!("not known here"),
                }
            })
    }

    /// The score as a fraction.
    fn score(&self, fitness: &Fitness, request: &Request) -> (i128, i128) {
        let (free, total) = (self.free(), self.total());
        fitness.terms.iter().fold((0, 1), |(above, below), term| {
            let total = amount(&total, &term.resource);
            let asked = i128::from(request.scalars.amount(&term.resource).thousandths());
            let left = amount(&free, &term.resource) - asked;
            let share = match term.prefer {
                _ if total == 0 => return (above, below),
                Prefer::Packed => total - left,
                Prefer::Spread => left,
                _ => panic!("not known here"),
            };
            (above * total + i128::from(term.weight) * share * below, below * total)
        })
    }

    /// Takes what a request asks for, piece by piece.
    fn take(&mut self, request: &Request) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for (name, asked) in request.scalars.iter() {
            let mut rest = asked.thousandths();
            for (offer, object) in self.in_order(name) {
                let Some(there) = object.quantity() else { continue };
                let taken = Quantity::from_thousandths(there.thousandths().min(rest)).unwrap();
                rest -= taken.thousandths();
                self.remove(offer, Resource { value: Value::Scalar(taken), ..object }, &mut pieces);
            }
            assert_eq!(rest, 0);
        }
        for (name, demand) in &request.ranges {
            let mut rest: BTreeSet<u64> = match demand {
                RangeDemand::Numbers(asked) => {
                    asked.as_slice().iter().flat_map(|r| r.begin..=r.end).collect()
                }
                _ => BTreeSet::new(),
            };
            let mut count = match demand {
                RangeDemand::Count(count) => *count as usize,
                _ => 0,
            };
            for (offer, object) in self.in_order(name) {
                let Value::Ranges(there) = &object.value else { continue };
                let there = there.as_slice().iter().flat_map(|r| r.begin..=r.end);
                let taken: Vec<u64> = match demand {
                    RangeDemand::Count(_) => there.take(count).collect(),
                    _ => there.filter(|number| rest.contains(number)).collect(),
                };
                count -= count.min(taken.len());
                rest.retain(|number| !taken.contains(number));
                let mut value = apportion_core::resource::Ranges::new();
                for number in taken {
                    let text = format!("[{number}-{number}]");
                    value.union(&apportion_core::resource::Ranges::parse(&text).unwrap());
                }
                self.remove(offer, Resource { value: Value::Ranges(value), ..object }, &mut pieces);
            }
            assert!(rest.is_empty() && count == 0);
        }
        pieces
    }

    /// The objects of a name in the order of consumption, with the index of their offer.
    fn in_order(&self, name: &str) -> Vec<(usize, Resource)> {
        let mut objects = Vec::new();
        for (index, (_, left, total)) in self.offers.iter().enumerate() {
            for listed in total.objects().filter(|object| object.name == name && countable(object))
            {
                let left = left.objects().find(|object| object.same_kind(listed));
                objects.extend(left.map(|object| (index, object.clone())));
            }
        }
        let depth = |object: &Resource| object.role().map_or(0, |role| role.split('/').count());
        objects.sort_by_key(|(_, object)| core::cmp::Reverse(depth(object)));
        objects
    }

    fn remove(&mut self, offer: usize, part: Resource, pieces: &mut Vec<Piece>) {
        if !part.value.is_empty() {
            let (key, left, _) = &mut self.offers[offer];
            left.remove(&part);
            pieces.push((*key, part));
        }
    }
}

impl Oracle {
    pub(crate) fn new(fitness: Fitness) -> Self {
        Oracle { fitness, places: Vec::new(), attributes: BTreeMap::new(), used: BTreeSet::new() }
    }

    pub(crate) fn add(
        &mut self,
        agent: &str,
        role: Option<&str>,
        key: Option<u64>,
        resources: &Resources,
        attributes: &[Attribute],
    ) {
        self.attributes.insert(agent.to_owned(), attributes.to_vec());
        let offer = (key, resources.clone(), resources.clone());
        let mut places = self.places.iter_mut().flatten();
        if let Some(place) =
            places.find(|place| place.agent == agent && place.role.as_deref() == role)
        {
            place.offers.push(offer);
            return;
        }
        let place = Some(Place {
            agent: agent.to_owned(),
            role: role.map(str::to_owned),
            offers: vec![offer],
        });
        match self.places.iter_mut().find(|place| place.is_none()) {
            Some(free) => *free = place,
            None => self.places.push(place),
        }
    }

    pub(crate) fn rescind(&mut self, key: u64) {
        for place in self.places.iter_mut() {
            let Some(there) = place else { continue };
            there.offers.retain(|(other, _, _)| *other != Some(key));
            if there.offers.is_empty() {
                *place = None;
            }
        }
        self.used.remove(&key);
    }

    pub(crate) fn remove_agent(&mut self, agent: &str) {
        for place in self.places.iter_mut() {
            if place.as_ref().is_some_and(|there| there.agent == agent) {
                *place = None;
            }
        }
    }

    pub(crate) fn agents(&self) -> BTreeSet<String> {
        self.places.iter().flatten().map(|place| place.agent.clone()).collect()
    }

    pub(crate) fn keys(&self) -> BTreeSet<u64> {
        let offers = self.places.iter().flatten().flat_map(|place| &place.offers);
        offers.filter_map(|(key, _, _)| *key).collect()
    }

    pub(crate) fn unused(&self) -> BTreeSet<u64> {
        self.keys().difference(&self.used).copied().collect()
    }

    /// Places tasks (request and job) in order.
    pub(crate) fn run(&mut self, tasks: &[(Request, Option<u64>)]) -> Vec<Fate> {
        let mut jobs: BTreeSet<(u64, String)> = BTreeSet::new();
        let mut fates = Vec::new();
        for (request, job) in tasks {
            let mut best: Option<(usize, (i128, i128))> = None;
            for (index, place) in self.places.iter().enumerate() {
                let Some(place) = place else { continue };
                let serves =
                    place.role.is_none() || request.role.is_none() || place.role == request.role;
                let holds = request.constraints.iter().all(|constraint| match constraint {
                    Constraint::UniqueAgent => !jobs.contains(&(job.unwrap(), place.agent.clone())),
                    Constraint::AttributeEquals { attribute, value } => {
                        let mut all = self.attributes[&place.agent].iter();
                        all.find(|other| other.name == *attribute)
                            .is_some_and(|first| first.value == *value)
                    }
                    _ => panic!("not known here"),
                });
                if !serves || !holds || !place.fits(request) {
                    continue;
                }
                let score = place.score(&self.fitness, request);
                if best.is_none_or(|(_, best)| score.0 * best.1 > best.0 * score.1) {
                    best = Some((index, score));
                }
            }
            let Some((index, _)) = best else {
                fates.push(None);
                continue;
            };
            let place = self.places[index].as_mut().unwrap();
            let pieces = place.take(request);
            self.used.extend(pieces.iter().filter_map(|(key, _)| *key));
            jobs.extend(job.map(|job| (job, place.agent.clone())));
            fates.push(Some((place.agent.clone(), index, pieces)));
        }
        fates
    }
}
