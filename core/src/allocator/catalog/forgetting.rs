//! Numbers of roles and kinds that are used again: what is free, what was just named, and when to look for more.

use super::{Catalog, Kind, RoleName};
use crate::allocator::kind_key::TellsKind;
use crate::allocator::names::{KindSym, NameSym, RoleSym};
use crate::allocator::unused_names::InUse;
use crate::error::{Error, Result};
use crate::limits::{self, Limit, Limits};
use crate::resource::{Quantity, Resource, Value};
use crate::role;
use std::sync::Arc;

/// Smaller tables grow without a look for numbers that can be used again.
const SMALL: usize = 4096;

/// What is known of names that may be forgotten. All but the free numbers matters within one input alone.
#[derive(Debug, Clone, Default)]
pub(crate) struct Forgetting {
    /// Kinds whose numbers are free, the smallest last.
    free_kinds: Vec<u32>,
    /// Counts inputs that bring names: those seen in the present one are not in the state yet.
    inputs: u64,
    /// In which input each role and each kind was last seen.
    role_seen: Vec<u64>,
    kind_seen: Vec<u64>,
}

impl Forgetting {
    pub(super) fn see_role(&mut self, role: RoleSym) {
        self.role_seen[role.index()] = self.inputs;
    }

    pub(super) fn see_kind(&mut self, kind: KindSym) {
        self.kind_seen[kind.index()] = self.inputs;
    }

    /// Whether a table is about to grow beyond a power of two: the time to look for what is not used. Not while a catalog
    /// is being set up.
    fn is_crowded(&self, numbers: usize, free: usize) -> bool {
        self.inputs > 0 && free == 0 && numbers >= SMALL && numbers.is_power_of_two()
    }
}

impl Catalog {
    /// An input begins: what those before it named is in the state by now, as far as it is kept.
    pub(crate) fn begin_input(&mut self) {
        self.forgetting.inputs += 1;
    }

    /// Keeps a role through the present input, as if it was named in it.
    pub(crate) fn name_now(&mut self, role: RoleSym) {
        self.forgetting.see_role(role);
    }

    /// Refuses a role more where there is no room, or where room should be looked for first.
    pub(super) fn check_room_for_role(&self, limits: &Limits) -> Result<()> {
        limits::check(Limit::Roles, self.roles.len() + 1, limits.roles)?;
        match self.are_roles_crowded() {
            true => Err(Error::LimitReached { limit: Limit::Roles, max: limits.roles.into() }),
            false => Ok(()),
        }
    }

    /// The same for a kind.
    pub(super) fn check_room_for_kind(&self, limits: &Limits) -> Result<()> {
        limits::check(Limit::Kinds, self.kind_of.len() + 1, limits.kinds)?;
        match self.are_kinds_crowded() {
            true => Err(Error::LimitReached { limit: Limit::Kinds, max: limits.kinds.into() }),
            false => Ok(()),
        }
    }

    fn are_roles_crowded(&self) -> bool {
        let free = self.roles.capacity() - self.roles.len();
        self.forgetting.is_crowded(self.roles.capacity(), free)
    }

    fn are_kinds_crowded(&self) -> bool {
        self.forgetting.is_crowded(self.kinds.len(), self.forgetting.free_kinds.len())
    }

    /// Keeps what is asked of a role that was just given its number.
    pub(super) fn place_role(&mut self, role: RoleSym, entry: RoleName) {
        match self.role_names.get_mut(role.index()) {
            Some(place) => *place = entry,
            None => {
                self.role_names.push(entry);
                self.forgetting.role_seen.push(0);
            }
        }
        self.forgetting.see_role(role);
    }

    /// Keeps a kind under a number that is free.
    pub(super) fn place_kind(&mut self, kind: Kind) -> KindSym {
        let number = self.forgetting.free_kinds.pop().unwrap_or(self.kinds.len() as u32);
        match self.kinds.get_mut(number as usize) {
            Some(place) => *place = kind,
            None => {
                self.kinds.push(kind);
                self.forgetting.kind_seen.push(0);
            }
        }
        let kind = KindSym::from_index(number);
        self.forgetting.see_kind(kind);
        kind
    }

    /// Whether a kind's number was given out and not forgotten since.
    pub(crate) fn knows_kind(&self, kind: KindSym) -> bool {
        let template = self.kinds.get(kind.index()).map(|kind| &kind.template);
        template.and_then(|template| self.kind_of.get(&**template as &dyn TellsKind))
            == Some(&(kind.index() as u32))
    }

    /// Whether a role's number was given out and not forgotten since.
    pub(crate) fn knows_role(&self, role: RoleSym) -> bool {
        self.roles.is_known(role)
    }

    /// Forgets roles and kinds that are not in use. Kinds without reservations or marks stay: there are few, and the way
    /// to them is short. Returns how many it forgot.
    pub(crate) fn forget_all_but(&mut self, in_use: &mut InUse) -> usize {
        let Forgetting { free_kinds, inputs, role_seen, kind_seen } = &mut self.forgetting;
        let now = |seen: &&u64| **seen == *inputs;
        let seen_now = |seen: &[u64]| -> Vec<u32> {
            (0..).zip(seen).filter(|(_, seen)| now(seen)).map(|(number, _)| number).collect()
        };
        seen_now(kind_seen).into_iter().for_each(|kind| in_use.kinds.insert(kind));
        seen_now(role_seen).into_iter().for_each(|role| in_use.roles.insert(role));
        for kind in self.plain.iter().flatten().flatten() {
            in_use.kinds.insert(kind.index() as u32);
        }
        let mut forgotten = 0;
        for (number, kind) in (0..).zip(&self.kinds) {
            if in_use.kinds.contains(number) {
                kind.role.iter().for_each(|role| in_use.roles.insert(role.index() as u32));
            } else if self.kind_of.get(&*kind.template as &dyn TellsKind) == Some(&number) {
                self.kind_of.remove(&*kind.template as &dyn TellsKind);
                free_kinds.push(number);
                forgotten += 1;
            }
        }
        free_kinds.sort_unstable_by(|left, right| right.cmp(left));
        // Roles above one in use are; numbers of parents may be higher than those of children.
        let direct: Vec<u32> = in_use.roles.iter().collect();
        for role in direct {
            let mut above = self.role_names[role as usize].parent;
            while let Some(role) = above.filter(|role| !in_use.roles.contains(role.index() as u32))
            {
                in_use.roles.insert(role.index() as u32);
                above = self.role_names[role.index()].parent;
            }
        }
        forgotten + self.roles.retain(|role| in_use.roles.contains(role.index() as u32))
    }

    /// Lets tables grow that were looked through and are still mostly in use. Tells whether any was.
    pub(crate) fn grow_crowded(&mut self) -> bool {
        let is_power = |numbers: usize| numbers >= SMALL && numbers.is_power_of_two();
        let (roles, kinds) = (self.roles.capacity(), self.kinds.len());
        let grow_roles = is_power(roles) && roles - self.roles.len() < roles / 4;
        let grow_kinds = is_power(kinds) && self.forgetting.free_kinds.len() < kinds / 4;
        if grow_roles {
            self.skip_role();
        }
        if grow_kinds {
            self.skip_kind();
        }
        if grow_roles || grow_kinds {
            self.free_unknown();
        }
        grow_roles || grow_kinds
    }

    /// Leaves a number of roles out, for [`Catalog::free_unknown`].
    pub(crate) fn skip_role(&mut self) -> RoleSym {
        let role = self.roles.skip();
        self.place_role(role, RoleName { parent: None, is_nested: false });
        role
    }

    /// Leaves a number of kinds out, for [`Catalog::free_unknown`].
    pub(crate) fn skip_kind(&mut self) -> KindSym {
        let template = Resource::new(String::new(), Value::Scalar(Quantity::ZERO));
        self.kinds.push(Kind {
            template: Arc::new(template),
            name: NameSym::from_index(0),
            scalar: None,
            role: None,
            refined: false,
            revocable: false,
            shared: false,
            persistent: false,
            whole: None,
        });
        self.forgetting.kind_seen.push(0);
        KindSym::from_index(self.kinds.len() as u32 - 1)
    }

    /// Makes the numbers that stand for nothing free to be given out.
    pub(crate) fn free_unknown(&mut self) {
        self.roles.free_unknown();
        let kinds = (0..self.kinds.len() as u32).rev();
        let free = kinds.filter(|kind| !self.knows_kind(KindSym::from_index(*kind))).collect();
        self.forgetting.free_kinds = free;
    }

    /// Gives a role the next number, whatever is free; its parent may come later.
    pub(crate) fn restore_role(&mut self, name: &str, limits: &Limits) -> Result<RoleSym> {
        role::validate(name, limits)?;
        limits::check(Limit::Roles, self.roles.len() + 1, limits.roles)?;
        let role = self.roles.intern(name, u32::MAX)?;
        if role.index() == self.role_names.len() {
            self.place_role(
                role,
                RoleName { parent: None, is_nested: role::parent(name).is_some() },
            );
        }
        Ok(role)
    }

    /// Finds the parents of restored roles. Tells whether all are there.
    pub(crate) fn restore_parents(&mut self) -> bool {
        (0..self.role_names.len()).all(|number| {
            let name = self.roles.resolve(RoleSym::from_index(number as u32));
            let Some(parent) = role::parent(name) else { return true };
            self.role_names[number].parent = self.roles.find(parent);
            self.role_names[number].parent.is_some()
        })
    }
}
