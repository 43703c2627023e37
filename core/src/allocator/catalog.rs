//! Everything that has a name, as dense numbers: resource names, kinds of resources, roles.

mod forgetting;

use super::agents::AgentState;
use super::bag::{Bag, Span};
use super::kind_key::{KindKey, TellsKind};
use super::names::{KindSym, NameSym, NameTag, RoleSym, RoleTag};
use crate::error::Result;
use crate::intern::{Interner, Sym};
use crate::limits::{self, Limit, Limits};
use crate::resource::{Items, Quantity, Ranges, Resource, Resources, Value, ValueType};
use crate::role;
use forgetting::Forgetting;
use std::collections::HashMap;
use std::sync::Arc;

/// What the rules ask about a kind of resource, worked out once.
#[derive(Debug, Clone)]
pub(crate) struct Kind {
    /// The object, with nothing in it; with its amount, if it is indivisible.
    pub(crate) template: Arc<Resource>,
    pub(crate) name: NameSym,
    /// The dense number among scalar names, for scalars.
    pub(crate) scalar: Option<u32>,
    /// The role of the top reservation.
    pub(crate) role: Option<RoleSym>,
    /// Reserved in more than one layer.
    pub(crate) refined: bool,
    pub(crate) revocable: bool,
    pub(crate) shared: bool,
    pub(crate) persistent: bool,
    /// For what can only be taken whole: thousandths of one. Amounts of such kinds count copies.
    pub(crate) whole: Option<i64>,
}

impl Kind {
    /// Unreserved, not revocable, a scalar: what quotas and headroom are about.
    pub(crate) const fn counts_for_quota(&self) -> bool {
        self.role.is_none() && !self.revocable && self.scalar.is_some()
    }

    /// Thousandths in an amount of this kind; copies of a shared object count once.
    pub(crate) fn thousandths(&self, amount: i64) -> i64 {
        match self.whole {
            None => amount,
            Some(whole) if self.shared => whole * i64::from(amount > 0),
            Some(whole) => whole.saturating_mul(amount),
        }
    }
}

/// A role's place among the roles.
#[derive(Debug, Clone)]
pub(crate) struct RoleName {
    pub(crate) parent: Option<RoleSym>,
    pub(crate) is_nested: bool,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Catalog {
    pub(super) names: Interner<NameTag, str>,
    /// The scalar number of each name, and the name of each scalar number.
    pub(super) scalar_of: Vec<Option<u32>>,
    pub(super) scalars: Vec<NameSym>,
    pub(super) kinds: Vec<Kind>,
    pub(super) kind_of: HashMap<KindKey, u32>,
    pub(super) has_shared: bool,
    pub(super) has_revocable: bool,
    /// Kinds without reservations or marks, by name and type: the common ones, found without building a key.
    pub(super) plain: Vec<[Option<KindSym>; 3]>,
    pub(super) roles: Interner<RoleTag, str>,
    pub(super) role_names: Vec<RoleName>,
    pub(super) forgetting: Forgetting,
}

impl Catalog {
    pub(crate) fn name(&mut self, name: &str, limits: &Limits) -> Result<NameSym> {
        limits::check(Limit::NameLen, name.len(), limits.name_len)?;
        let sym = self.names.intern(name, limits.names)?;
        if sym.index() == self.scalar_of.len() {
            self.scalar_of.push(None);
            self.plain.push([None; 3]);
        }
        Ok(sym)
    }

    pub(crate) fn find_name(&self, name: &str) -> Option<NameSym> {
        self.names.find(name)
    }

    pub(crate) fn name_count(&self) -> usize {
        self.names.len()
    }

    pub(crate) fn name_text(&self, name: NameSym) -> &str {
        self.names.resolve(name)
    }

    /// The dense number of a scalar name, a new one if it is the first time it is seen as a scalar.
    pub(crate) fn scalar(&mut self, name: NameSym) -> u32 {
        *self.scalar_of[name.index()].get_or_insert_with(|| {
            self.scalars.push(name);
            self.scalars.len() as u32 - 1
        })
    }

    /// The dense number of a name, if it was ever seen as a scalar.
    pub(crate) fn scalar_of(&self, name: NameSym) -> Option<u32> {
        self.scalar_of[name.index()]
    }

    pub(crate) fn scalar_named(&self, name: &str) -> Option<u32> {
        self.scalar_of[self.find_name(name)?.index()]
    }

    pub(crate) fn scalar_count(&self) -> usize {
        self.scalars.len()
    }

    pub(crate) fn scalar_text(&self, scalar: u32) -> &str {
        self.names.resolve(self.scalars[scalar as usize])
    }

    pub(crate) fn kind(&self, kind: KindSym) -> &Kind {
        &self.kinds[kind.index()]
    }

    /// Whether any kind that was ever seen is shared.
    pub(crate) fn has_shared(&self) -> bool {
        self.has_shared
    }

    /// Whether any kind that was ever seen is revocable.
    pub(crate) fn has_revocable(&self) -> bool {
        self.has_revocable
    }

    pub(crate) fn kind_count(&self) -> usize {
        self.kinds.len()
    }

    /// The number of a resource's kind. The resource was validated before.
    pub(crate) fn kind_of(&mut self, resource: &Resource, limits: &Limits) -> Result<KindSym> {
        let is_plain = resource.reservations.is_empty()
            && resource.disk.is_none()
            && !resource.revocable
            && !resource.shared
            && resource.provider.is_none();
        let name = self.name(&resource.name, limits)?;
        let shape = resource.value.value_type() as usize;
        if let (true, Some(kind)) = (is_plain, self.plain[name.index()][shape]) {
            return Ok(kind);
        }
        if let Some(number) = self.kind_of.get(resource as &dyn TellsKind) {
            let kind = Sym::from_index(*number);
            self.forgetting.see_kind(kind);
            return Ok(kind);
        }
        let mut template = resource.clone();
        if !resource.is_indivisible() {
            template.value = match template.value {
                Value::Scalar(_) => Value::Scalar(Quantity::ZERO),
                Value::Ranges(_) => Value::Ranges(Ranges::new()),
                Value::Set(_) => Value::Set(Items::default()),
            };
        }
        self.check_room_for_kind(limits)?;
        let role = resource.role().map(|role| self.role(role, limits)).transpose()?;
        let is_scalar = resource.value.value_type() == ValueType::Scalar;
        let template = Arc::new(template);
        let kind = Kind {
            name,
            scalar: is_scalar.then(|| self.scalar(name)),
            role,
            refined: resource.reservations.len() > 1,
            revocable: resource.revocable,
            shared: resource.shared,
            persistent: resource.is_persistent_volume(),
            whole: resource
                .quantity()
                .filter(|_| resource.is_indivisible())
                .map(Quantity::thousandths),
            template: Arc::clone(&template),
        };
        self.has_shared |= kind.shared;
        self.has_revocable |= kind.revocable;
        let sym = self.place_kind(kind);
        self.kind_of.insert(KindKey(template), sym.index() as u32);
        if is_plain {
            self.plain[name.index()][shape] = Some(sym);
        }
        Ok(sym)
    }

    /// The dense form of a list of resources, each checked.
    pub(crate) fn bag(&mut self, resources: &Resources, limits: &Limits) -> Result<Bag> {
        limits::check(Limit::ResourcesPerBag, resources.objects().len(), limits.resources_per_bag)?;
        let mut bag = Bag::default();
        for (at, (resource, copies)) in resources.copies().enumerate() {
            resource.validate(limits).map_err(|error| error.shifted(at))?;
            let kind = self.kind_of(resource, limits)?;
            match &resource.value {
                Value::Scalar(quantity) => {
                    let whole = self.kind(kind).whole.is_some();
                    bag.add_scalar(
                        kind,
                        if whole { i64::from(copies) } else { quantity.thousandths() },
                    );
                }
                Value::Ranges(ranges) => bag.unite_span(kind, Span::Ranges(ranges.clone())),
                Value::Set(items) => bag.unite_span(kind, Span::Set(items.clone())),
            }
        }
        Ok(bag)
    }

    /// Whether all of `part` is in `whole`. Of what can only be taken whole, other than volumes, one covers any number: the
    /// containment rule of [`crate::resource::Resources`].
    pub(crate) fn contains(&self, whole: &Bag, part: &Bag) -> bool {
        part.scalars().iter().all(|&(kind, amount)| self.covers(whole, kind, amount))
            && whole.covers_spans(part)
    }

    /// The same of all that is free on an agent that is uniform.
    pub(crate) fn contains_free(&self, whole: &Bag, agent: &AgentState) -> bool {
        agent.scalars.iter().all(|entry| {
            let free = entry.free(false);
            free == 0 || self.covers(whole, entry.kind, free)
        }) && agent.spans.iter().all(|entry| {
            entry.free.is_empty()
                || whole.span(entry.kind).is_some_and(|held| held.contains(&entry.free))
        })
    }

    fn covers(&self, whole: &Bag, kind: KindSym, amount: i64) -> bool {
        let held = whole.amount(kind);
        let Kind { whole, persistent, .. } = self.kind(kind);
        if whole.is_some() && !persistent { held > 0 } else { held >= amount }
    }

    /// The thousandths of a scalar in a bag.
    pub(crate) fn sum_of(&self, bag: &Bag, scalar: u32) -> i64 {
        let kinds = bag.scalars().iter().map(|(kind, amount)| (self.kind(*kind), *amount));
        let counted = kinds.filter(|(kind, _)| kind.scalar == Some(scalar));
        counted.map(|(kind, amount)| kind.thousandths(amount)).fold(0, i64::saturating_add)
    }

    /// One entry of a bag as an object, and how many copies of it there are.
    pub(crate) fn object(&self, kind: KindSym, amount: i64) -> (Resource, u32) {
        let kind = self.kind(kind);
        let mut resource = (*kind.template).clone();
        if kind.whole.is_some() {
            return (resource, amount as u32);
        }
        resource.value = Value::Scalar(Quantity::checked(amount));
        (resource, 1)
    }

    pub(crate) fn span_object(&self, kind: KindSym, span: &Span) -> Resource {
        let mut resource = (*self.kind(kind).template).clone();
        resource.value = match span {
            Span::Ranges(ranges) => Value::Ranges(ranges.clone()),
            Span::Set(items) => Value::Set(items.clone()),
        };
        resource
    }

    /// A bag with its names back.
    pub(crate) fn resources(&self, bag: &Bag) -> Resources {
        let mut resources = Resources::new();
        for &(kind, amount) in bag.scalars() {
            let (resource, copies) = self.object(kind, amount);
            let repeats = if resource.shared { 1 } else { copies };
            for _ in 0..repeats {
                resources.add_copies(resource.clone(), if resource.shared { copies } else { 1 });
            }
        }
        for (kind, span) in bag.spans() {
            resources.add(self.span_object(*kind, span));
        }
        resources
    }

    /// The number of a role, and with it those of its ancestors.
    pub(crate) fn role(&mut self, name: &str, limits: &Limits) -> Result<RoleSym> {
        if let Some(role) = self.roles.find(name) {
            self.forgetting.see_role(role);
            return Ok(role);
        }
        role::validate(name, limits)?;
        let parent = match role::parent(name) {
            Some(parent) => Some(self.role(parent, limits)?),
            None => None,
        };
        self.check_room_for_role(limits)?;
        let role = self.roles.intern(name, u32::MAX)?;
        self.place_role(role, RoleName { is_nested: parent.is_some(), parent });
        Ok(role)
    }

    pub(crate) fn find_role(&self, name: &str) -> Option<RoleSym> {
        self.roles.find(name)
    }

    pub(crate) fn role_text(&self, role: RoleSym) -> &str {
        self.roles.resolve(role)
    }

    pub(crate) fn role_name(&self, role: RoleSym) -> &RoleName {
        &self.role_names[role.index()]
    }

    pub(crate) fn role_count(&self) -> usize {
        self.role_names.len()
    }

    /// The role and its ancestors, nearest first.
    pub(crate) fn lineage(&self, role: RoleSym) -> impl Iterator<Item = RoleSym> + '_ {
        core::iter::successors(Some(role), |role| self.role_names[role.index()].parent)
    }

    /// Whether `role` is `other` or lies above it.
    pub(crate) fn is_at_or_above(&self, role: RoleSym, other: RoleSym) -> bool {
        self.lineage(other).any(|ancestor| ancestor == role)
    }
}
