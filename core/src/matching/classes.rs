//! Classes of equal requests, compiled to columns, and selectors: the places that a role and constraints leave.

use super::columns::{Columns, Need};
use super::holding::{RoleTag, Row};
use super::request::{Constraint, RangeDemand, Request, RequestId, RequestTag};
use super::score::{Candidate, Scorer, TermNeeds};
use crate::attribute::Attribute;
use crate::bitset::BitSet;
use crate::error::{Entity, Error, Result};
use crate::intern::{Interner, Sym};
use crate::limits::{self, Limit, Limits};
use crate::resource::{Ranges, ValueType};
use crate::slot::Slots;
use smallvec::SmallVec;
use std::collections::HashMap;
use std::sync::Arc;

/// What the best place of a block was when the block's version was this.
#[derive(Debug, Clone, Copy)]
pub(super) struct Memo {
    /// 0 is never.
    pub(super) version: u64,
    pub(super) best: Option<Candidate>,
}

/// A request over the columns.
#[derive(Debug, Clone)]
pub(super) struct Class {
    pub(super) request: Arc<Request>,
    pub(super) needs: SmallVec<[Need; 4]>,
    pub(super) term_needs: TermNeeds,
    /// The numbers asked for by name, by column.
    pub(super) numbers: Vec<(u32, Ranges)>,
    pub(super) selector: Option<u32>,
    pub(super) unique: bool,
    /// How many tasks there were of it: the index is made for those that come again.
    pub(super) uses: u32,
    /// The index: per block; empty as long as there is none.
    pub(super) memos: Vec<Memo>,
    /// In which run a task of it found no place at all, and the entry that says why.
    pub(super) failed_in: u64,
    pub(super) unmatched: u32,
    /// Whether that was for want of an agent, whatever the job.
    pub(super) exhausted: bool,
}

/// The places that a role and attribute constraints leave. Shared by all classes with the same ones.
#[derive(Debug, Clone)]
pub(super) struct Selector {
    pub(super) role: Option<Sym<RoleTag>>,
    pub(super) constraints: Vec<Constraint>,
    pub(super) members: BitSet,
    classes: u32,
}

impl Selector {
    pub(super) fn serves_role(&self, row: &Row) -> bool {
        row.role.is_none() || self.role.is_none() || row.role == self.role
    }

    pub(super) fn admits(&self, row: &Row, attributes: &[Attribute]) -> bool {
        self.serves_role(row)
            && self.constraints.iter().all(|constraint| match constraint {
                Constraint::AttributeEquals { attribute, value } => {
                    let first = attributes.iter().find(|other| other.name == *attribute);
                    first.is_some_and(|first| first.value == *value)
                }
                Constraint::UniqueAgent => true,
            })
    }
}

/// What two requests share a selector for.
type SelectorKey = (Option<Sym<RoleTag>>, Vec<Constraint>);

/// All classes and selectors.
#[derive(Debug, Clone, Default)]
pub(super) struct Classes {
    pub(super) classes: Slots<RequestTag, Class>,
    ids: HashMap<Arc<Request>, RequestId>,
    /// A selector of no class has no members and is used again.
    pub(super) selectors: Vec<Selector>,
    selector_of: HashMap<SelectorKey, u32>,
    unused_selectors: Vec<u32>,
    /// How many classes have an index.
    pub(super) indexed: u32,
    /// How many classes want an agent without a task of their job.
    pub(super) unique: u32,
}

impl Classes {
    pub(super) fn find(&self, request: &Request) -> Option<RequestId> {
        self.ids.get(request).copied()
    }

    /// Compiles a checked request that is not known yet. The caller fills the members of a selector it makes.
    pub(super) fn add(
        &mut self,
        request: &Request,
        columns: &mut Columns,
        scorer: &Scorer,
        roles: &mut Interner<RoleTag, str>,
        limits: &Limits,
    ) -> Result<RequestId> {
        limits::check(Limit::Tasks, self.classes.len() + 1, limits.tasks)?;
        let is_new = |name: &str, kind| usize::from(columns.find(name, kind).is_none());
        let scalars = request.scalars.iter().map(|(name, _)| is_new(name, ValueType::Scalar));
        let ranges = request.ranges.iter().map(|(name, _)| is_new(name, ValueType::Ranges));
        columns.check_room(scalars.chain(ranges).sum())?;
        let role = request.role.as_deref().map(|role| roles.intern(role, limits.roles));
        let role = role.transpose()?;

        let mut needs: SmallVec<[Need; 4]> = SmallVec::new();
        let mut numbers = Vec::new();
        for (name, quantity) in request.scalars.iter() {
            let column = columns.find_or_add(name, ValueType::Scalar)?;
            needs.push(Need { column, amount: quantity.thousandths() });
        }
        for (name, demand) in &request.ranges {
            let column = columns.find_or_add(name, ValueType::Ranges)?;
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
        let unique = request.constraints.contains(&Constraint::UniqueAgent);
        self.unique += u32::from(unique);
        let selector = self.selector(role, &request.constraints);
        let request = Arc::new(request.clone());
        let id = self.classes.insert(Class {
            term_needs: scorer.term_needs(&needs),
            request: Arc::clone(&request),
            needs,
            numbers,
            selector,
            unique,
            uses: 0,
            memos: Vec::new(),
            failed_in: 0,
            unmatched: 0,
            exhausted: false,
        });
        self.ids.insert(request, id);
        Ok(id)
    }

    fn selector(&mut self, role: Option<Sym<RoleTag>>, all: &[Constraint]) -> Option<u32> {
        let on_attributes =
            |constraint: &&Constraint| matches!(constraint, Constraint::AttributeEquals { .. });
        let constraints: Vec<Constraint> = all.iter().filter(on_attributes).cloned().collect();
        if role.is_none() && constraints.is_empty() {
            return None;
        }
        let key = (role, constraints);
        if let Some(&number) = self.selector_of.get(&key) {
            self.selectors[number as usize].classes += 1;
            return Some(number);
        }
        let constraints = key.1.clone();
        let selector = Selector { role, constraints, members: BitSet::new(), classes: 1 };
        let number = match self.unused_selectors.pop() {
            Some(number) => {
                self.selectors[number as usize] = selector;
                number
            }
            None => {
                self.selectors.push(selector);
                self.selectors.len() as u32 - 1
            }
        };
        self.selector_of.insert(key, number);
        Some(number)
    }

    /// Forgets a class, and its selector if it was the last one of it.
    pub(super) fn remove(&mut self, id: RequestId) -> Result<()> {
        self.classes.look_up(id, Entity::Task)?;
        let class = self.classes.remove(id).ok_or(Error::Stale { entity: Entity::Task })?;
        self.ids.remove(&class.request);
        self.indexed -= u32::from(!class.memos.is_empty());
        self.unique -= u32::from(class.unique);
        let Some(number) = class.selector else { return Ok(()) };
        let selector = &mut self.selectors[number as usize];
        selector.classes -= 1;
        if selector.classes == 0 {
            selector.members.clear();
            let key = (selector.role, core::mem::take(&mut selector.constraints));
            self.selector_of.remove(&key);
            self.unused_selectors.push(number);
        }
        Ok(())
    }

    /// Whether a selector is the only one's of a class: it was just made.
    pub(super) fn is_new_selector(&self, number: u32) -> bool {
        self.selectors[number as usize].classes == 1
    }

    /// Sorts a new or changed place into the selectors. O(selectors).
    pub(super) fn admit(&mut self, place: u32, row: &Row, attributes: &[Attribute]) {
        for selector in self.selectors.iter_mut().filter(|selector| selector.classes > 0) {
            if selector.admits(row, attributes) {
                selector.members.insert(place);
            } else {
                selector.members.remove(place);
            }
        }
    }

    pub(super) fn forget(&mut self, place: u32) {
        for selector in &mut self.selectors {
            selector.members.remove(place);
        }
    }
}
