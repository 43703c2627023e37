//! What operators decide: quota, weights, the whitelist.

use super::Allocator;
use super::journal::{Input, owned};
use super::roles::RoleState;
use crate::error::{Entity, Error, Result};
use crate::fairness::check_weight;
use crate::quota::Quota;
use crate::resource::Quantity;
use crate::role;
use std::collections::BTreeSet;

impl Allocator {
    /// Sets the quota of a role; the default quota removes it. Asks for no cycle and takes nothing back.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a malformed role, or a guarantee above a limit on the role's path (with
    /// [`Compatibility::Mesos`](super::Compatibility::Mesos): a limit on a role below another);
    /// [`Error::LimitReached`].
    pub fn update_quota(&mut self, role: &str, quota: &Quota) -> Result<()> {
        self.catalog.begin_input();
        self.put_quota(role, quota)?;
        self.note(|_| Input::UpdateQuota { role: role.to_owned(), quota: quota.clone() });
        self.unsettle_all();
        self.freed_any();
        Ok(())
    }

    /// Checks a quota and puts it in its place, and nothing more.
    fn put_quota(&mut self, role: &str, quota: &Quota) -> Result<()> {
        self.check_quota(role, quota)?;
        let sym = self.intern_role(role)?;
        let guarantees = self.intern_amounts(quota.guarantees.iter())?;
        let limits = self.intern_amounts(quota.limits.iter())?;
        self.roles.set_quota(sym, quota.clone(), (guarantees, limits));
        Ok(())
    }

    /// Sets several quotas, or none of them if one is refused beside the others.
    pub(super) fn set_quotas(&mut self, quotas: &[(String, Quota)]) -> Result<()> {
        let parts = |state: &RoleState| {
            (state.quota.clone(), (state.guarantees.clone(), state.limits.clone()))
        };
        let before: Vec<_> =
            self.roles.with_quota().map(|role| (role, parts(self.roles.get(role)))).collect();
        self.catalog.begin_input();
        before.iter().for_each(|(role, _)| self.catalog.name_now(*role));
        let refused = quotas.iter().find_map(|(role, quota)| self.put_quota(role, quota).err());
        let Some(refused) = refused else {
            self.unsettle_all();
            self.freed_any();
            return Ok(());
        };
        let now: Vec<_> = self.roles.with_quota().collect();
        let none = now.into_iter().map(|role| (role, parts(&RoleState::default())));
        for (role, (quota, parts)) in none.chain(before) {
            self.roles.set_quota(role, quota, parts);
        }
        Err(refused)
    }

    /// Amounts by scalar number. Names that were learnt have room from here on, even if this is refused.
    fn intern_amounts<'a>(
        &mut self,
        amounts: impl Iterator<Item = (&'a str, Quantity)>,
    ) -> Result<Vec<(u32, i64)>> {
        let Allocator { catalog, config, .. } = self;
        let dense = amounts.map(|(name, quantity)| {
            let name = catalog.name(name, &config.limits)?;
            Ok((catalog.scalar(name), quantity.thousandths()))
        });
        let dense = dense.collect();
        self.grow();
        dense
    }

    /// Refuses a quota that no role can have, or that contradicts itself or others on the role's path.
    pub(super) fn check_quota(&self, role: &str, quota: &Quota) -> Result<()> {
        role::validate(role, &self.config.limits)?;
        let refuse = |reason| Err(Error::invalid(Entity::Quota, reason, 0));
        if self.compat() {
            let nested_limits = role::parent(role).is_some() && !quota.limits.is_empty();
            return if nested_limits { refuse("limits are for top-level roles") } else { Ok(()) };
        }
        if !quota.limits.contains(&quota.guarantees) {
            return refuse("a guarantee above its own limit");
        }
        let known = |role| self.catalog.find_role(role).map(|role| &self.roles.get(role).quota);
        if role::ancestors(role)
            .filter_map(known)
            .any(|above| !above.limits.contains(&quota.guarantees))
        {
            return refuse("a guarantee above the limit of a role above");
        }
        let below = self
            .roles
            .with_quota()
            .filter(|other| role::is_strict_subrole(self.catalog.role_text(*other), role));
        if below
            .map(|other| &self.roles.get(other).quota.guarantees)
            .any(|guarantees| !quota.limits.contains(guarantees))
        {
            return refuse("a limit below the guarantee of a role below");
        }
        Ok(())
    }

    /// Sets the weight of a role: its subtree's share against its siblings' is divided by it. Asks for no cycle.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a malformed role or a weight that [`check_weight`] refuses.
    pub fn update_weight(&mut self, role: &str, weight: f64) -> Result<()> {
        self.catalog.begin_input();
        role::validate(role, &self.config.limits)?;
        check_weight(weight)?;
        let sym = self.intern_role(role)?;
        self.note(|_| Input::UpdateWeight { role: role.to_owned(), weight });
        self.roles.get_mut(sym).weight = weight;
        self.role_sorter.set_weight(role, weight)
    }

    /// Offers only agents of these host names from now on; `None` is all agents, an empty list none. Asks for no cycle.
    pub fn update_whitelist<S: AsRef<str>>(&mut self, hostnames: Option<&[S]>) {
        self.note(|_| Input::UpdateWhitelist(hostnames.map(owned)));
        self.unsettle_all();
        self.freed_any();
        self.whitelist = hostnames.map(|names| {
            names.iter().map(|name| name.as_ref().to_owned()).collect::<BTreeSet<_>>()
        });
    }
}
