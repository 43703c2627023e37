//! One cycle: guarantees first, then fair shares, then inverse offers.

use super::allocator::Oracle;
use super::amounts::{Amounts, counts_for_quota};
use super::eligible::Candidate;
use super::inner_quota::path;
use apportion_core::quota::Quota;
use apportion_core::resource::{Quantities, Resources};
use apportion_core::rng::Rng;
use apportion_core::scenario::{Holder, InverseOffer, Offer, SorterKind};
use std::collections::{BTreeMap, BTreeSet};

/// The offers of a cycle: what a framework gets of one agent under one role is one offer.
type Grants = BTreeMap<Holder, Resources>;

/// What a stage decides for one framework: nothing, or an offer and what of it counts.
struct Decision {
    offer: Resources,
    /// Granted against the guarantee.
    guaranteed: Quantities,
    /// Granted on top.
    extra: Quantities,
}

fn less(from: &Quantities, amounts: &Quantities) -> Quantities {
    let mut rest = from.clone();
    rest.subtract(amounts);
    rest
}

impl Oracle {
    /// Runs a cycle over the candidates.
    pub(super) fn cycle(&mut self) {
        let candidates = std::mem::take(&mut self.candidates);
        self.cycles += 1;
        self.taken.clear();
        let mut amounts = self.amounts();
        let mut grants = Grants::new();
        self.guarantees(&self.agents_in_order(&candidates, 1), &mut amounts, &mut grants);
        self.fair_shares(&self.agents_in_order(&candidates, 2), &mut amounts, &mut grants);
        let offers = grants.into_iter().map(|(holder, resources)| Offer { holder, resources });
        let offers: Vec<Offer> = offers.collect();
        self.wait_for_answers(&offers);
        self.offers.extend(offers);
        self.ask_for_agents(&candidates);
    }

    fn agents_in_order(&self, candidates: &BTreeSet<String>, stage: u64) -> Vec<String> {
        let mut agents: Vec<(u64, u64, String)> = Vec::new();
        for (id, agent) in &self.agents {
            let listed =
                self.whitelist.as_ref().is_none_or(|hosts| hosts.contains(&agent.info.hostname));
            if candidates.contains(id) && agent.active && listed {
                let place = (self.agent_order)(self.cycles, stage, agent.order);
                agents.push((place, agent.order, id.clone()));
            }
        }
        agents.sort();
        agents.into_iter().map(|(_, _, id)| id).collect()
    }

    /// Stage 1: what advances guarantees, and what comes with it.
    fn guarantees(&mut self, agents: &[String], amounts: &mut Amounts, grants: &mut Grants) {
        for agent in agents {
            self.block_roles(agent);
            let lots = self.lots(1, agent, 0);
            for (turn, role) in (1..).zip(self.role_sorter.sort(&self.cluster_total(), lots)) {
                let quota = self.quotas.get(&role).cloned().unwrap_or_default();
                if quota.guarantees.is_empty() {
                    continue;
                }
                if self.agents[agent].available().is_empty() {
                    break;
                }
                let mut unmet = quota.guarantees.clone();
                unmet.subtract(&amounts.consumed(&role));
                let lots = self.lots(1, agent, turn);
                for framework in self.framework_sorters[&role].sort(&self.cluster_total(), lots) {
                    if unmet.is_empty() {
                        break;
                    }
                    let holder = Holder { framework, role: role.clone(), agent: agent.clone() };
                    let candidate = self.candidate(&holder.framework, &role, agent);
                    let available = match candidate {
                        Candidate::NothingForRole => break,
                        Candidate::Skip => continue,
                        Candidate::Offerable(available) => available,
                    };
                    let decision = self.towards_guarantee(&available, &role, &unmet, amounts);
                    let Some(decision) = decision.filter(|made| self.is_offered(&holder, made))
                    else {
                        continue;
                    };
                    let mut growth = decision.guaranteed.clone();
                    growth.add_all(&decision.extra);
                    unmet.subtract(&growth);
                    amounts.consume(&role, &growth);
                    amounts.required = match self.has_inner_quotas() {
                        true => self.claims(&amounts.consumed),
                        false => less(&amounts.required, &decision.guaranteed),
                    };
                    amounts.headroom.subtract(&growth);
                    self.grant(holder, decision.offer, grants);
                }
            }
        }
    }

    fn towards_guarantee(
        &mut self,
        available: &Resources,
        role: &str,
        unmet: &Quantities,
        amounts: &Amounts,
    ) -> Option<Decision> {
        let countable = available.filter(counts_for_quota);
        let bounded = self.within_limits_above(unmet, role, amounts);
        let granted = countable.shrink_to(&bounded, &mut self.rng);
        if granted.is_empty() {
            return None;
        }
        let guaranteed = Quantities::of_scalars(&granted);
        let mut offer = available.filter(|resource| {
            resource.quantity().is_none() || resource.revocable || resource.role() == Some(role)
        });
        offer.add_all(&granted);
        let mut extra = countable;
        extra.subtract(&granted);
        let extra = self.within_limits(&extra, role, &guaranteed, amounts);
        offer.add_all(&extra);
        Some(Decision { offer, guaranteed, extra: Quantities::of_scalars(&extra) })
    }

    /// The part that the limits on the role's path (in Mesos the role's own) and the guarantees of others leave, when
    /// `granted` is given already.
    fn within_limits(
        &mut self,
        extra: &Resources,
        role: &str,
        granted: &Quantities,
        amounts: &Amounts,
    ) -> Resources {
        let mut extra = extra.clone();
        for role in path(role).take(if self.config.compat { 1 } else { usize::MAX }) {
            if let Some(Quota { limits, .. }) = self.quotas.get(role) {
                let mut left = limits.clone();
                left.subtract(&amounts.consumed(role));
                left.subtract(granted);
                extra = extra.shrink_within(&left, &mut self.rng);
            }
        }
        match amounts.surplus() {
            Some(surplus) if !extra.is_empty() => extra.shrink_to(&surplus, &mut self.rng),
            _ => extra,
        }
    }

    /// Stage 2: everything else, to whoever has the least.
    fn fair_shares(&mut self, agents: &[String], amounts: &mut Amounts, grants: &mut Grants) {
        for agent in agents {
            self.block_roles(agent);
            let lots = self.lots(2, agent, 0);
            for (turn, role) in (1..).zip(self.role_sorter.sort(&self.cluster_total(), lots)) {
                if self.agents[agent].available().is_empty() {
                    break;
                }
                let lots = self.lots(2, agent, turn);
                for framework in self.framework_sorters[&role].sort(&self.cluster_total(), lots) {
                    let holder = Holder { framework, role: role.clone(), agent: agent.clone() };
                    let candidate = self.candidate(&holder.framework, &role, agent);
                    let available = match candidate {
                        Candidate::NothingForRole => break,
                        Candidate::Skip => continue,
                        Candidate::Offerable(available) => available,
                    };
                    let decision = self.fair_share(&available, &role, amounts);
                    if !self.is_offered(&holder, &decision) {
                        continue;
                    }
                    // Mesos forgets the roles above one without a quota of its own.
                    if !self.config.compat || self.quotas.contains_key(&role) {
                        amounts.consume(&role, &decision.extra);
                    }
                    amounts.headroom.subtract(&decision.extra);
                    self.grant(holder, decision.offer, grants);
                }
            }
        }
    }

    fn fair_share(&mut self, available: &Resources, role: &str, amounts: &Amounts) -> Decision {
        let mut offer = available.filter(|resource| !counts_for_quota(resource));
        let extra = available.filter(counts_for_quota);
        let extra = self.within_limits(&extra, role, &Quantities::new(), amounts);
        offer.add_all(&extra);
        let extra = Quantities::of_scalars(&extra);
        Decision { offer, guaranteed: Quantities::new(), extra }
    }

    /// For hierarchical DRF: which roles may take nothing of an agent, quota aside.
    fn block_roles(&mut self, agent: &str) {
        if self.config.sorter != SorterKind::HDrf {
            return;
        }
        let total = self.cluster_total();
        let roles: Vec<String> = self.framework_sorters.keys().cloned().collect();
        for role in roles {
            let frameworks = self.framework_sorters[&role].sort(&total, Rng::new(0));
            let able = frameworks.into_iter().any(|framework| {
                let Candidate::Offerable(offer) = self.candidate(&framework, &role, agent) else {
                    return false;
                };
                let nothing = Quantities::new;
                let whole = Decision { offer, guaranteed: nothing(), extra: nothing() };
                let holder = Holder { framework, role: role.clone(), agent: agent.to_owned() };
                self.is_offered(&holder, &whole)
            });
            self.role_sorter.set_blocked(&role, !able);
        }
    }

    fn is_offered(&self, holder: &Holder, decision: &Decision) -> bool {
        let Holder { framework, role, agent } = holder;
        let requests = &self.frameworks[framework].requests;
        let mut shapes = requests.iter();
        (requests.is_empty() || shapes.any(|shape| self.reaches(&decision.offer, shape)))
            && self.is_worth_offering(framework, role, &decision.offer)
            && !self.is_filtered(framework, role, agent, &decision.offer)
    }

    fn grant(&mut self, holder: Holder, offer: Resources, grants: &mut Grants) {
        let Holder { framework, role, agent } = &holder;
        let known = self.agents.get_mut(agent).expect("a candidate");
        let mut held = known.held(framework, role);
        held.add_all(&offer);
        known.set_held(framework, role, held);
        self.charge(framework, role, agent, &offer);
        self.turn_taken(framework, role);
        let shared = offer.objects().filter(|resource| resource.shared);
        self.taken.extend(shared.map(|resource| (agent.clone(), resource.clone())));
        grants.entry(holder).or_default().add_all(&offer);
    }

    /// Inverse offers: asks everybody who holds something of an agent that is to be taken away.
    fn ask_for_agents(&mut self, candidates: &BTreeSet<String>) {
        for (id, agent) in &mut self.agents {
            if !candidates.contains(id) || agent.window.is_none() {
                continue;
            }
            for name in agent.held.keys() {
                let Some(framework) = self.frameworks.get(name) else { continue };
                let mut filters = framework.inverse_filters.iter();
                let refused = filters.any(|filter| filter.agent == *id && filter.until > self.now);
                if framework.active && !refused && agent.asked.insert(name.clone()) {
                    let offer = InverseOffer { framework: name.clone(), agent: id.clone() };
                    self.inverse_offers.push(offer);
                }
            }
        }
    }
}
