//! Classes of equal requests, compiled to columns, selectors and scores.

use super::columns::{Columns, Need};
use super::condition::Compiled;
use super::constraint::{Condition, Constraint, Strength};
use super::fitness::Blend;
use super::holding::RoleTag;
use super::index::{IndexKey, Indices};
use super::keys::Keys;
use super::measures::TermNeeds;
use super::request::{RangeDemand, Request, RequestId, RequestTag, SetDemand};
use super::score::{MARGIN, Score};
use super::scorers::Scorers;
use super::selectors::Selectors;
use super::standing::{Conditions, OnTasks};
use crate::error::{Entity, Error, Result};
use crate::intern::{Interner, Sym};
use crate::limits::{self, Limit, Limits};
use crate::resource::{Ranges, ValueType};
use crate::slot::Slots;
use smallvec::SmallVec;
use std::collections::HashMap;
use std::sync::Arc;

/// Up to which sum of all weights the estimates of places that are alike tell what tasks add. At most one addition for each of
/// 32 constraints and one more, of sums below twice this, is off by half of 2^-46 each: 2^-41 between two estimates. What
/// tasks add differs by 2^-40 at least, if it does.
const FINE: Score = 32;

/// A request over the columns.
#[derive(Debug, Clone)]
pub(super) struct Class {
    pub(super) request: Arc<Request>,
    pub(super) needs: SmallVec<[Need; 4]>,
    pub(super) term_needs: TermNeeds,
    /// The numbers asked for by name, by column.
    pub(super) numbers: Vec<(u32, Ranges)>,
    /// Whether it asks for disks or devices, or for numbers by name: what columns cannot tell.
    pub(super) is_special: bool,
    /// Role and required conditions on the agent alone.
    pub(super) selector: Option<u32>,
    pub(super) scorer: u32,
    /// What the fitness is multiplied with.
    pub(super) factor: Score,
    /// The same as a double.
    pub(super) factor_points: f64,
    /// Preferences on the agent alone: place among the constraints, selector and weight.
    pub(super) likes: SmallVec<[(u32, u32, i64); 1]>,
    /// Conditions on tasks, required and preferred.
    pub(super) on_tasks: Conditions,
    /// Estimates closer than this are compared exactly.
    pub(super) margin: f64,
    /// Whether the estimates of places that are alike are the same only if tasks add the same to both: see [`FINE`].
    pub(super) is_finely_estimated: bool,
    pub(super) needs_job: bool,
    /// Whether it must be alone on its agent.
    pub(super) is_exclusive: bool,
    /// The number of its index.
    pub(super) index: u32,
    /// In which run a task of it was left out, and the entry that says why.
    pub(super) failed_in: u64,
    pub(super) unmatched: u32,
    /// When no agent had room for it, whatever the tasks there: until something is given back none has.
    pub(super) exhausted_at: u64,
}

impl Class {
    /// Whether devices are all it asks for that columns cannot tell.
    pub(super) fn is_on_devices_only(&self) -> bool {
        self.request.devices.is_some() && self.numbers.is_empty() && self.request.disks.is_empty()
    }

    /// What it shares its index for. What columns cannot tell is not shared.
    fn index_key(&self) -> Option<IndexKey> {
        let likes = self.likes.iter().map(|(_, selector, weight)| (*selector, *weight));
        (!self.is_special).then(|| IndexKey {
            needs: self.needs.clone(),
            selector: self.selector,
            scorer: self.scorer,
            factor: self.factor,
            likes: likes.collect(),
        })
    }
}

/// What classes are compiled with.
pub(super) struct Books<'a> {
    pub(super) columns: &'a mut Columns,
    pub(super) scorers: &'a mut Scorers,
    pub(super) selectors: &'a mut Selectors,
    pub(super) keys: &'a mut Keys,
    pub(super) roles: &'a mut Interner<RoleTag, str>,
    pub(super) limits: &'a Limits,
}

/// What a new class needs the caller to fill.
#[derive(Debug, Default)]
pub(super) struct New {
    pub(super) selectors: SmallVec<[u32; 2]>,
    pub(super) keys: SmallVec<[u32; 2]>,
}

/// All classes.
#[derive(Debug, Clone, Default)]
pub(super) struct Classes {
    pub(super) classes: Slots<RequestTag, Class>,
    ids: HashMap<Arc<Request>, RequestId>,
    pub(super) indices: Indices,
}

impl Classes {
    pub(super) fn find(&self, request: &Request) -> Option<RequestId> {
        self.ids.get(request).copied()
    }

    /// Compiles a checked request that is not known yet.
    /// The items of the sets it names come as numbers, in the order of the request.
    pub(super) fn add(
        &mut self,
        request: &Request,
        set_numbers: Vec<Ranges>,
        books: Books<'_>,
    ) -> Result<(RequestId, New)> {
        limits::check(Limit::Tasks, self.classes.len() + 1, books.limits.tasks)?;
        let mut compiled = Vec::new();
        for (at, constraint) in request.constraints.iter().enumerate() {
            let condition = Compiled::new(&constraint.condition, books.limits);
            compiled.push(condition.map_err(|error| error.shifted(at))?);
        }
        let columns = &*books.columns;
        let is_new = |name: &str, kind| usize::from(columns.find(name, kind).is_none());
        let fitness = request.fitness.iter().flat_map(Scorers::resources);
        let scalars = request.scalars.iter().map(|(name, _)| name).chain(fitness);
        let scalars = scalars.map(|name| is_new(name, ValueType::Scalar));
        let ranges = request.ranges.iter().map(|(name, _)| is_new(name, ValueType::Ranges));
        let sets = request.sets.iter().map(|(name, _)| is_new(name, ValueType::Set));
        columns.check_room(scalars.chain(ranges).chain(sets).sum())?;
        let on_tasks = request.constraints.iter().map(|constraint| &constraint.condition);
        let on_tasks = on_tasks.filter(|condition| condition.looks_at_tasks());
        let keyed = on_tasks.filter(|condition| !matches!(condition, Condition::Exclusive));
        books.keys.check_room(keyed.map(Condition::key))?;
        books.scorers.check_room(request.fitness.as_ref())?;
        let role = request.role.as_deref();
        let role = role.map(|role| books.roles.intern(role, books.limits.roles)).transpose()?;

        let request = Arc::new(request.clone());
        let (mut class, new) = compile(&request, role, compiled, set_numbers, books)?;
        class.index = self.indices.hold(class.index_key());
        let id = self.classes.insert(class);
        self.ids.insert(request, id);
        Ok((id, new))
    }

    /// Forgets a class, and what it alone used.
    pub(super) fn remove(
        &mut self,
        id: RequestId,
        scorers: &mut Scorers,
        selectors: &mut Selectors,
        keys: &mut Keys,
    ) -> Result<()> {
        self.classes.look_up(id, Entity::Task)?;
        let class = self.classes.remove(id).ok_or(Error::Stale { entity: Entity::Task })?;
        self.ids.remove(&class.request);
        self.indices.release(class.index);
        scorers.release(class.scorer);
        let liked = class.likes.iter().map(|(_, selector, _)| *selector);
        liked.chain(class.selector).for_each(|selector| selectors.release(selector));
        class.on_tasks.iter().filter_map(|condition| condition.key).for_each(|key| {
            keys.release(key);
        });
        Ok(())
    }
}

fn compile(
    request: &Arc<Request>,
    role: Option<Sym<RoleTag>>,
    compiled: Vec<Compiled>,
    set_numbers: Vec<Ranges>,
    books: Books<'_>,
) -> Result<(Class, New)> {
    let mut set_numbers = set_numbers.into_iter();
    let mut new = New::default();
    let mut needs: SmallVec<[Need; 4]> = SmallVec::new();
    let mut numbers = Vec::new();
    for (name, quantity) in request.scalars.iter() {
        let column = books.columns.find_or_add(name, ValueType::Scalar)?;
        needs.push(Need { column, amount: quantity.thousandths() });
    }
    for (name, demand) in &request.ranges {
        let column = books.columns.find_or_add(name, ValueType::Ranges)?;
        let amount = match demand {
            RangeDemand::Count(count) => i64::from(*count),
            RangeDemand::Numbers(asked) => {
                numbers.push((column, asked.clone()));
                // More than any agent may have is as good as one too many.
                asked.count().min(1 << 62) as i64
            }
        };
        if amount > 0 {
            needs.push(Need { column, amount });
        }
    }
    for (name, demand) in &request.sets {
        let column = books.columns.find_or_add(name, ValueType::Set)?;
        let amount = match demand {
            SetDemand::Count(count) => i64::from(*count),
            SetDemand::Items(_) => {
                let asked = set_numbers.next().unwrap_or_default();
                let amount = asked.count() as i64;
                numbers.push((column, asked));
                amount
            }
        };
        if amount > 0 {
            needs.push(Need { column, amount });
        }
    }
    let scorer = match &request.fitness {
        Some(fitness) => books.scorers.hold(fitness, books.columns)?,
        None => books.scorers.hold_own(),
    };
    let ranked = books.scorers.at(scorer);
    let preferences = request.constraints.iter().filter(|constraint| !constraint.is_required());
    let count = preferences.clone().count() as Score;
    let terms = Score::from(ranked.weight.max(1));
    let is_fenzo = books.scorers.blend(scorer) == Blend::Fenzo && count > 0;
    let factor = if is_fenzo { 7 * count } else { 1 };
    let weight_of = |constraint: &Constraint| match constraint.strength {
        Strength::Required => None,
        // Of eight terms at most, each of 32 bits.
        Strength::Preferred(_) if is_fenzo => Some(10 * terms as i64),
        Strength::Preferred(weight) => Some(i64::from(weight)),
    };
    let weights = preferences.filter_map(weight_of).map(Score::from);
    let all = weights.sum::<Score>() + factor * terms;

    let mut required = Vec::new();
    let mut likes = SmallVec::new();
    let mut on_tasks = Conditions::new();
    let term_needs = ranked.term_needs(&needs);
    let hold = |role, conditions, selectors: &mut Selectors, new: &mut New| {
        let (number, is_new) = selectors.hold(role, conditions);
        new.selectors.extend(is_new.then_some(number));
        number
    };
    for ((at, constraint), compiled) in (0u32..).zip(&request.constraints).zip(compiled) {
        let (condition, weight) = (&constraint.condition, weight_of(constraint));
        if condition.looks_at_tasks() {
            let key = (*condition != Condition::Exclusive).then(|| {
                let (number, is_new) = books.keys.hold(condition.key());
                new.keys.extend(is_new.then_some(number));
                number
            });
            let weight = weight.map(Score::from);
            on_tasks.push(OnTasks { condition: condition.clone(), key, at, weight });
        } else if let Some(weight) = weight {
            likes.push((at, hold(None, vec![compiled], books.selectors, &mut new), weight));
        } else {
            required.push(compiled);
        }
    }
    let selector = (role.is_some() || !required.is_empty())
        .then(|| hold(role, required, books.selectors, &mut new));
    let is_alone = |condition: &OnTasks| condition.key.is_none() && condition.weight.is_none();
    let class = Class {
        request: Arc::clone(request),
        term_needs,
        needs,
        is_special: !numbers.is_empty() || !request.disks.is_empty() || request.devices.is_some(),
        numbers,
        selector,
        scorer,
        factor,
        factor_points: factor as f64,
        likes,
        is_exclusive: on_tasks.iter().any(is_alone),
        on_tasks,
        margin: all as f64 * MARGIN,
        is_finely_estimated: all <= FINE,
        needs_job: request.needs_job(),
        index: 0,
        failed_in: 0,
        unmatched: 0,
        exhausted_at: u64::MAX,
    };
    Ok((class, new))
}
