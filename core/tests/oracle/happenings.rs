//! The single events of random histories, drawn so that they apply.

use super::draw::{chance, is_contested, operation, other_total, part, pick, total};
use super::features::Features;
use super::history::{History, KnownAgent, KnownFramework};
use apportion_core::agent::{AgentCapabilities, AgentSpec, Domain, Unavailability, Used};
use apportion_core::attribute::Attribute;
use apportion_core::framework::{FrameworkCapabilities, FrameworkSpec, RoleSubscription};
use apportion_core::offer::InverseOfferStatus;
use apportion_core::quota::Quota;
use apportion_core::resource::{Conversion, Quantities, QuantityLimits, Resource, Resources};
use apportion_core::role;
use apportion_core::scenario::{Event, InfoChange, Offer};
use std::collections::BTreeMap;

impl History {
    pub(super) fn quota(&mut self) -> Quota {
        let amounts = [("cpus", [500, 1_500, 4_000]), ("mem", [64_000, 512_000, 1_024_000])];
        let (mut guarantees, mut limits) = (Quantities::new(), QuantityLimits::new());
        let kind = self.rng.below(4);
        for (name, choices) in amounts.into_iter().chain([("disk", [20_000, 50_000, 500_000])]) {
            if kind == 0 || self.chance(40) {
                continue;
            }
            let amount = *pick(&mut self.rng, &choices);
            let amount = if self.features.corners && self.chance(10) { 0 } else { amount };
            let quantity = |amount| {
                apportion_core::resource::Quantity::from_thousandths(amount).expect("small")
            };
            if kind != 1 {
                guarantees.add(name, quantity(amount));
            }
            if kind != 2 {
                let limit = if self.chance(50) { amount } else { amount * 3 / 2 };
                limits.set(name, quantity(limit)).expect("a name once");
            }
        }
        Quota { guarantees, limits }
    }

    /// Top-level roles have any quota; of the others Mesos survives guarantees alone.
    pub(super) fn update_quota(&mut self) -> Event {
        let (mut quota, role) = (self.quota(), self.role());
        if self.features.corners && self.chance(30) {
            if role::parent(&role).is_some() {
                quota.limits = QuantityLimits::new();
            }
            return Event::UpdateQuota { role, quota };
        }
        Event::UpdateQuota { role: self.role_with_quota(), quota }
    }

    pub(super) fn subscriptions(&mut self, min: bool) -> Vec<RoleSubscription> {
        let mut roles = self.roles.clone();
        self.rng.shuffle(&mut roles);
        roles.truncate(1 + self.rng.below(3) as usize / 2 + self.rng.below(2) as usize);
        if self.features.corners && self.chance(5) {
            roles.clear();
        }
        roles
            .into_iter()
            .map(|role| RoleSubscription {
                role,
                suppressed: self.chance(10),
                min_allocatable: (min && self.chance(12)).then(|| self.min_allocatable()),
            })
            .collect()
    }

    pub(super) fn add_framework(&mut self) -> Option<Event> {
        // Ids of frameworks that are gone come back.
        let id = match self.rng.below(20) {
            0..4 => format!("f{}", 1 + self.rng.below(self.frameworks_made as u64 + 1)),
            // A path: to a sorter what follows lies below the other.
            4 if self.features.corners => format!("f{}/x", 1 + self.rng.below(3)),
            _ => format!("f{}", self.frameworks_made + 1),
        };
        if self.frameworks.contains_key(&id) {
            return None;
        }
        self.frameworks_made += 1;
        let mut spec = FrameworkSpec::new(id, Vec::<String>::new());
        spec.info.roles = self.subscriptions(true);
        spec.active = !self.chance(10);
        spec.info.capabilities = self.capabilities();
        Some(Event::AddFramework(spec))
    }

    fn capabilities(&mut self) -> FrameworkCapabilities {
        let features = self.features;
        FrameworkCapabilities {
            multi_role: !(features.corners && self.chance(10)),
            revocable_resources: features.revocable && self.chance(50),
            shared_resources: features.shared && self.chance(60),
            gpu_resources: features.gpus && self.chance(50),
            reservation_refinement: features.reservations && self.chance(50),
            region_aware: features.regions && self.chance(40),
        }
    }

    pub(super) fn add_agent(&mut self) -> Option<Event> {
        let id = match self.chance(20) {
            true => format!("a{}", 1 + self.rng.below(self.agents_made as u64 + 1)),
            false => format!("a{}", self.agents_made + 1),
        };
        if self.agents.contains_key(&id) {
            return None;
        }
        self.agents_made += 1;
        let mut spec = AgentSpec::new(id, total(&mut self.rng, &self.roles, self.features));
        if self.chance(8) {
            spec.capabilities = AgentCapabilities {
                multi_role: self.chance(50),
                hierarchical_role: self.chance(50),
            };
        }
        if self.features.regions && self.chance(60) {
            let region = (*pick(&mut self.rng, &["r1", "r2"])).to_owned();
            spec.info.domain = Some(Domain { region, zone: String::new() });
        }
        if self.features.maintenance && self.chance(15) {
            spec.unavailability = Some(Unavailability { start_ns: 0, duration_ns: None });
        }
        if self.chance(20) {
            spec.used = self.used(&spec.total);
            while self.features.corners && self.chance(50) {
                // Of what the others left, perhaps for the same framework and role.
                let mut rest = spec.total.clone();
                spec.used.iter().for_each(|used| rest.subtract(&used.resources));
                let more = self.used(&rest);
                let again = spec.used.first().filter(|first| {
                    let fits = |used: &Used| {
                        used.resources
                            .objects()
                            .all(|resource| resource.allocatable_to(&first.role))
                    };
                    more.iter().all(fits)
                });
                let again = again.map(|first| (first.id.clone(), first.role.clone()));
                let same = self.chance(50);
                spec.used.extend(more.into_iter().map(|used| match &again {
                    Some((id, role)) if same => Used { id: id.clone(), role: role.clone(), ..used },
                    _ => used,
                }));
            }
        }
        Some(Event::AddAgent(spec))
    }

    /// Part of a total, held by a framework that is known, or will be.
    pub(super) fn used(&mut self, total: &Resources) -> Vec<Used> {
        let known = self.framework();
        let early = format!("f{}", self.frameworks_made + 1 + self.rng.below(2) as usize);
        let id = known.filter(|_| !chance(&mut self.rng, 15)).unwrap_or(early);
        let subscribed = self.frameworks.get(&id).map(|known| known.roles.clone());
        let role = match subscribed {
            Some(roles) if !roles.is_empty() && self.chance(85) => {
                pick(&mut self.rng, &roles).clone()
            }
            _ => self.role(),
        };
        let free = total.filter(|resource| {
            !resource.shared && !resource.revocable && resource.allocatable_to(&role)
        });
        if free.is_empty() {
            return Vec::new();
        }
        vec![Used { id, role, resources: part(&mut self.rng, &free) }]
    }

    pub(super) fn give_back(&mut self, out: &[Offer]) -> Option<Event> {
        if out.is_empty() {
            return None;
        }
        let Offer { holder, resources } = pick(&mut self.rng, out).clone();
        let whole = self.chance(60);
        let resources = if whole { resources } else { part(&mut self.rng, &resources) };
        let plain = self.features.unrecorded || !self.has_left(&holder);
        let filters = self.filters().filter(|_| plain);
        Some(Event::Return { holder, resources, filters, allocated: false })
    }

    pub(super) fn launch(&mut self, out: &[Offer]) -> Option<Event> {
        if out.is_empty() {
            return None;
        }
        let Offer { holder, resources } = pick(&mut self.rng, out).clone();
        let plain = resources.filter(|resource| !resource.shared);
        let resources = part(&mut self.rng, &plain);
        (!resources.is_empty()).then_some(Event::Launch { holder, resources })
    }

    pub(super) fn convert(&mut self, out: &[Offer]) -> Option<Event> {
        if out.is_empty() || !self.features.conversions {
            return None;
        }
        let Offer { holder, resources } = pick(&mut self.rng, out).clone();
        let objects = resources.sorted();
        let resource = pick(&mut self.rng, &objects).0.clone();
        if !self.features.reservations && resource.disk.is_none() {
            return None;
        }
        let (source, result) = operation(&mut self.rng, &resource, &holder.role, self.features)?;
        if known_contests(&self.agents, &holder.agent, &result) {
            return None;
        }
        let mut converted: Resources = [result.clone()].into_iter().collect();
        if self.chance(8) {
            converted = Resources::new();
        }
        let conversion = Conversion { consumed: [source].into_iter().collect(), converted };
        let mut conversions = vec![conversion];
        if self.features.corners && self.chance(30) {
            // One more step with what the first made.
            let then = if result.shared && self.chance(70) {
                Conversion { consumed: Resources::new(), converted: [result].into_iter().collect() }
            } else {
                let (source, result) =
                    operation(&mut self.rng, &result, &holder.role, self.features)?;
                if known_contests(&self.agents, &holder.agent, &result) {
                    return None;
                }
                Conversion {
                    consumed: [source].into_iter().collect(),
                    converted: [result].into_iter().collect(),
                }
            };
            conversions.push(then);
        }
        Some(Event::Convert { holder, conversions })
    }

    pub(super) fn reserve_free(&mut self) -> Option<Event> {
        if !self.features.conversions || !self.features.reservations {
            return None;
        }
        let (agent, role) = (self.agent()?, self.role());
        let total = self.agents[&agent].total.clone();
        let objects = total.sorted();
        let resource = objects.get(self.rng.below(objects.len().max(1) as u64) as usize)?.0.clone();
        let plain = Features { volumes: false, ..self.features };
        if resource.is_persistent_volume() {
            return None;
        }
        let (source, result) = operation(&mut self.rng, &resource, &role, plain)?;
        if is_contested(&total, &result) {
            return None;
        }
        let conversion = Conversion {
            consumed: [source].into_iter().collect(),
            converted: [result].into_iter().collect(),
        };
        Some(Event::UpdateAvailable { agent, conversions: vec![conversion] })
    }

    pub(super) fn change_agent(&mut self) -> Option<Event> {
        let agent = self.agent()?;
        let old = self.agents[&agent].total.clone();
        let update = |info, capabilities, total| Event::UpdateAgent {
            agent: agent.clone(),
            info,
            capabilities,
            total,
        };
        match self.rng.below(10) {
            0 => {
                let rack = *pick(&mut self.rng, &["r1", "r2"]);
                let mut attributes = vec![Attribute::text("rack", rack)];
                if self.features.corners {
                    attributes.push(Attribute::text("row", "7"));
                    attributes.push(Attribute::text("rack", "r1"));
                    attributes.truncate(self.rng.below(4) as usize);
                    self.rng.shuffle(&mut attributes);
                }
                Some(update(Some(InfoChange::Attributes(attributes)), None, None))
            }
            1 => {
                let all = !(self.features.corners && self.chance(60));
                let capabilities = AgentCapabilities {
                    multi_role: all || self.chance(50),
                    hierarchical_role: all || self.chance(50),
                };
                Some(update(None, Some(capabilities), None))
            }
            2 if self.features.providers => {
                let mut extra =
                    total(&mut self.rng, &[], Features { disks: false, ..self.features });
                // Only one unreserved disk: see `draw::total`.
                let disks = self.features.corners;
                extra = extra.filter(|new| match new.name.as_str() {
                    "cpus" | "mem" => !new.revocable,
                    "disk" => disks && !new.is_persistent_volume() && !is_contested(&old, new),
                    // Ports and the like are there once: a second holder of the same would be nonsense.
                    _ => false,
                });
                let used = self.used(&extra);
                Some(Event::AddResourceProvider { agent, total: extra, used })
            }
            3 if self.chance(10) => Some(update(None, None, Some(old))),
            _ => Some(update(None, None, Some(other_total(&mut self.rng, &old, self.features)))),
        }
    }

    pub(super) fn update_framework(&mut self) -> Option<Event> {
        let framework = self.framework()?;
        if !self.frameworks[&framework].active && !self.features.quirks {
            return None;
        }
        let mut roles = self.subscriptions(true);
        let old = self.frameworks[&framework].roles.clone();
        let joined = roles.iter().any(|new| !old.contains(&new.role));
        if joined && !self.features.unrecorded {
            let stays = |role: &String| roles.iter().any(|new| new.role == *role);
            let left: Vec<String> = old.into_iter().filter(|role| !stays(role)).collect();
            roles.extend(left.into_iter().map(RoleSubscription::new));
        }
        let other = self.features.corners && self.chance(15);
        let capabilities = other.then(|| self.capabilities());
        Some(Event::UpdateFramework { framework, roles, capabilities })
    }

    pub(super) fn suppress_or_revive(&mut self) -> Option<Event> {
        let framework = self.framework()?;
        let KnownFramework { roles, active } = &self.frameworks[&framework];
        let (roles, active) = (roles.clone(), *active);
        let all = roles.is_empty() || self.chance(60);
        let roles = if all { Vec::new() } else { vec![pick(&mut self.rng, &roles).clone()] };
        if self.chance(40) {
            return Some(Event::Suppress { framework, roles });
        }
        (active || self.features.quirks).then_some(Event::Revive { framework, roles })
    }

    pub(super) fn framework_switch(&mut self) -> Option<Event> {
        let framework = self.framework()?;
        Some(match self.frameworks[&framework].active {
            true => Event::DeactivateFramework { framework },
            false => Event::ActivateFramework { framework },
        })
    }

    /// Tasks start on what is out, or what they ran on comes back.
    pub(super) fn tasks(&mut self, out: &[Offer]) -> Option<Event> {
        if out.is_empty() {
            return None;
        }
        let Offer { holder, resources } = pick(&mut self.rng, out).clone();
        let divisible = resources
            .filter(|resource| resource.quantity().is_some() && !resource.is_indivisible());
        if divisible.is_empty() {
            return None;
        }
        let resources = part(&mut self.rng, &divisible);
        if self.chance(60) {
            return Some(Event::Launch { holder, resources });
        }
        let plain = self.features.unrecorded || !self.has_left(&holder);
        let filters = self.filters().filter(|_| plain);
        Some(Event::Return { holder, resources, filters, allocated: true })
    }

    /// Agents on and off, white list, maintenance, pauses.
    pub(super) fn operator(&mut self) -> Option<Event> {
        let agent = self.agent()?;
        match self.rng.below(10) {
            0 => Some(Event::DeactivateAgent { agent }),
            1 | 2 => Some(Event::ActivateAgent { agent }),
            3 if self.features.corners => {
                let mut hosts: Vec<String> = self.agents.keys().cloned().collect();
                hosts.truncate(self.rng.below(4) as usize);
                Some(Event::UpdateWhitelist(Some(hosts)))
            }
            3 => Some(Event::UpdateWhitelist(Some(vec![agent]))),
            4 => Some(Event::UpdateWhitelist(None)),
            5 if self.features.recovery => {
                let pause = self.chance(30) && (self.features.unrecorded || !self.failover);
                Some(if pause { Event::Pause } else { Event::Resume })
            }
            6 | 7 if self.features.maintenance => {
                let window = Unavailability { start_ns: 0, duration_ns: None };
                let window = self.chance(85).then_some(window);
                Some(Event::UpdateUnavailability { agent, window })
            }
            8 | 9 if self.agents[&agent].window => {
                let framework = self.framework()?;
                let accept = self.chance(50);
                let status = match accept {
                    true => InverseOfferStatus::Accept,
                    false => InverseOfferStatus::Decline,
                };
                let filters = self.filters();
                let status = (!self.features.corners || self.chance(85)).then_some(status);
                Some(Event::AnswerInverseOffer { framework, agent, status, filters })
            }
            _ => None,
        }
    }
}

/// Whether an agent that is known would have two unreserved scalars of one name.
fn known_contests(agents: &BTreeMap<String, KnownAgent>, agent: &str, resource: &Resource) -> bool {
    agents.get(agent).is_some_and(|known| is_contested(&known.total, resource))
}
