//! Explanations as texts for operators.

use super::report::{
    AgentCounts, FrameworkExplanation, FrameworkStanding, NearestMiss, QuotaStanding,
    RoleExplanation, RoleStanding, SubscriptionState, Taker,
};
use super::verdict::Scarcity;
use crate::allocator::eligibility::Capability;
use crate::offer::SECOND_NS;
use crate::timer::Instant;
use core::fmt::{self, Display, Formatter};

/// An instant or a span of time in seconds, without zeros at the end.
struct Seconds(Instant);

impl Display for Seconds {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / SECOND_NS, self.0 % SECOND_NS);
        match rest {
            0 => write!(f, "{whole} s"),
            _ => write!(f, "{whole}.{} s", format!("{rest:09}").trim_end_matches('0')),
        }
    }
}

/// A name from outside: what a terminal would obey is spelled out.
struct Name<'a>(&'a str);

impl Display for Name<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|letter| match letter.is_control() {
            true => write!(f, "{}", letter.escape_default()),
            false => write!(f, "{letter}"),
        })
    }
}

impl Display for FrameworkExplanation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "framework {} at {}", Name(&self.framework), Seconds(self.now))?;
        write_paused(self.paused, f)?;
        for (role, framework) in &self.roles {
            write!(f, "\n{role}\n{framework}")?;
        }
        Ok(())
    }
}

impl Display for RoleExplanation {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.role, Seconds(self.now))?;
        write_paused(self.paused, f)?;
        for framework in &self.frameworks {
            write!(f, "\n{framework}")?;
        }
        Ok(())
    }
}

fn write_paused(paused: bool, f: &mut Formatter<'_>) -> fmt::Result {
    if paused { write!(f, ", while cycles are stopped") } else { Ok(()) }
}

impl Display for RoleStanding {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let RoleStanding { role, share, weight, levels, quota } = self;
        write!(f, "role {}: share {share:.4}, weight {weight}", Name(role))?;
        if levels.is_empty() {
            write!(f, ", not in the order")?;
        }
        for (at, level) in levels.iter().enumerate() {
            let before = if at == 0 { ", place of " } else { ", of " };
            write!(f, "{before}{}: {} of {}", Name(&level.path), level.place, level.of)?;
        }
        write!(f, "{quota}")
    }
}

impl Display for QuotaStanding {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.guarantees.is_empty() || !self.limits.is_empty() {
            write!(f, "; quota")?;
            if !self.guarantees.is_empty() {
                write!(f, " at least {}", self.guarantees)?;
            }
            if !self.limits.is_empty() {
                write!(f, " at most {}", self.limits)?;
            }
            match self.consumed.is_empty() {
                true => write!(f, ", nothing used of it")?,
                false => write!(f, ", used {}", self.consumed)?,
            }
        }
        if !self.headroom_required.is_empty() {
            write!(f, "; held back for guarantees: {}", self.headroom_required)?;
            match self.headroom_available.is_empty() {
                true => write!(f, " of nothing free")?,
                false => write!(f, " of {} free", self.headroom_available)?,
            }
        }
        Ok(())
    }
}

impl Display for SubscriptionState {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SubscriptionState::Active => "takes offers",
            SubscriptionState::Suppressed => "suppressed",
            SubscriptionState::Deactivated => "deactivated",
            SubscriptionState::Left => "not subscribed",
        })
    }
}

impl Display for FrameworkStanding {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let FrameworkStanding { name, subscription, share, place, of, .. } = self;
        write!(f, "  framework {}: {subscription}, share {share:.4}", Name(name))?;
        if let Some(place) = place {
            write!(f, ", place: {place} of {of}")?;
        }
        write!(f, "\n    {}", self.agents)?;
        for (at, taker) in self.takers.iter().enumerate() {
            write!(f, "{}{taker}", if at == 0 { "\n    taken by " } else { ", " })?;
        }
        match &self.nearest {
            Some(nearest) => write!(f, "\n    {nearest}"),
            None => Ok(()),
        }
    }
}

impl Display for AgentCounts {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let plural = if self.agents == 1 { "" } else { "s" };
        write!(f, "{} agent{plural}", self.agents)?;
        let mut before = ": ";
        let mut part = |f: &mut Formatter<'_>, count: u32, text: &dyn Display| {
            if count == 0 {
                return Ok(());
            }
            write!(f, "{}{count} {text}", core::mem::replace(&mut before, ", "))
        };
        part(f, self.offered, &"offered to it")?;
        part(f, self.eligible, &"eligible but not its turn")?;
        part(f, self.nothing_free, &"with nothing free")?;
        part(f, self.below_minimum, &"with less than the minimum free")?;
        part(f, self.reserved_elsewhere, &"reserved to other roles")?;
        part(f, self.limit, &"beyond the role's limit")?;
        part(f, self.headroom, &"held back for guarantees")?;
        part(f, self.not_requested, &"without what it asked for")?;
        let cycles = self.passed_over_cycles;
        let plural = if cycles == 1 { "" } else { "s" };
        let passed_over = format_args!("passed over for {cycles} more cycle{plural}");
        part(f, self.passed_over, &passed_over)?;
        if let Some((first, last)) = self.filtered_until {
            let (first, last) = (Seconds(first), Seconds(last));
            match first.0 == last.0 {
                true => part(f, self.filtered, &format_args!("refused until {first}"))?,
                false => part(
                    f,
                    self.filtered,
                    &format_args!("refused, the first until {first}, the last until {last}"),
                )?,
            }
        }
        part(f, self.constraint, &"excluded by its constraints")?;
        for (missing, count) in &self.capability {
            part(f, *count, missing)?;
        }
        part(f, self.deactivated, &"deactivated")?;
        part(f, self.not_whitelisted, &"not on the whitelist")
    }
}

impl Display for Capability {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Capability::AgentMultiRole => "without MULTI_ROLE",
            Capability::AgentHierarchicalRole => "without HIERARCHICAL_ROLE",
            Capability::GpuResources => "with GPUs, for which it lacks GPU_RESOURCES",
            Capability::RegionAware => "in another region, for which it lacks REGION_AWARE",
            Capability::SharedResources => {
                "with shared volumes, for which it lacks SHARED_RESOURCES"
            }
            Capability::RevocableResources => {
                "with revocable resources, for which it lacks REVOCABLE_RESOURCES"
            }
            Capability::ReservationRefinement => {
                "with refined reservations, for which it lacks RESERVATION_REFINEMENT"
            }
        })
    }
}

impl Display for Taker {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Taker { framework, role, agents, holds } = self;
        let plural = if *agents == 1 { "" } else { "s" };
        write!(f, "{} under {} ({holds} on {agents} agent{plural})", Name(framework), Name(role))
    }
}

impl Display for NearestMiss {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let NearestMiss { name, because, resource, short_by, required, .. } = self;
        let because = match because {
            Scarcity::Minimum => "what is free",
            Scarcity::Limit => "the limit",
            Scarcity::Headroom => "headroom",
            Scarcity::Request => "what it could be offered",
        };
        write!(f, "nearest miss: on {} {because} leaves", Name(name))?;
        write!(f, " {short_by} of {required} {} too little", Name(resource))
    }
}
