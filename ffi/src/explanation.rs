//! The answer to why, as C reads it: rows that point into memory of the explanation's own.

use crate::strings::Text;
use crate::versioned::Versioned;
use apportion_core::allocator::explain::{
    FrameworkExplanation, FrameworkStanding, Reason, RoleExplanation, RoleStanding,
};

/// An offer of it is outstanding.
pub const APPORTION_REASON_OFFERED: i32 = 0;
/// It could be offered: its turn has not come.
pub const APPORTION_REASON_ELIGIBLE: i32 = 1;
/// The agent is deactivated.
pub const APPORTION_REASON_DEACTIVATED: i32 = 2;
/// The agent's host is not on the whitelist.
pub const APPORTION_REASON_NOT_WHITELISTED: i32 = 3;
/// Everything on the agent is offered or in use.
pub const APPORTION_REASON_NOTHING_FREE: i32 = 4;
/// What is free is reserved to other roles.
pub const APPORTION_REASON_RESERVED_ELSEWHERE: i32 = 5;
/// The framework's offer constraints leave the agent out.
pub const APPORTION_REASON_CONSTRAINT: i32 = 6;
/// The framework or the agent lacks a capability: one of APPORTION_LACKS_*.
pub const APPORTION_REASON_CAPABILITY: i32 = 7;
/// What is free is less than the minimum.
pub const APPORTION_REASON_BELOW_MINIMUM: i32 = 8;
/// The role's limit leaves less than the minimum.
pub const APPORTION_REASON_LIMIT: i32 = 9;
/// What is held back for guarantees leaves less than the minimum.
pub const APPORTION_REASON_HEADROOM: i32 = 10;
/// The framework refused the same or more.
pub const APPORTION_REASON_FILTERED: i32 = 11;
/// What it could be offered of it holds nothing that it asked for.
pub const APPORTION_REASON_NOT_REQUESTED: i32 = 12;
/// It is passed over, because it gave back what it was offered too often.
pub const APPORTION_REASON_PASSED_OVER: i32 = 13;

/// No capability is missing.
pub const APPORTION_LACKS_NOTHING: i32 = -1;
/// The agent is not MULTI_ROLE, and the framework is.
pub const APPORTION_LACKS_AGENT_MULTI_ROLE: i32 = 0;
/// The agent is not HIERARCHICAL_ROLE, and the role lies below another.
pub const APPORTION_LACKS_AGENT_HIERARCHICAL_ROLE: i32 = 1;
/// The agent has GPUs, and the framework is not GPU_RESOURCES.
pub const APPORTION_LACKS_GPU_RESOURCES: i32 = 2;
/// The agent stands in another region, and the framework is not REGION_AWARE.
pub const APPORTION_LACKS_REGION_AWARE: i32 = 3;
/// What is left out is shared, and the framework is not SHARED_RESOURCES.
pub const APPORTION_LACKS_SHARED_RESOURCES: i32 = 4;
/// What is left out is revocable, and the framework is not REVOCABLE_RESOURCES.
pub const APPORTION_LACKS_REVOCABLE_RESOURCES: i32 = 5;
/// What is left out is reserved in layers, and the framework is not RESERVATION_REFINEMENT.
pub const APPORTION_LACKS_RESERVATION_REFINEMENT: i32 = 6;

/// It takes offers.
pub const APPORTION_SUBSCRIPTION_ACTIVE: i32 = 0;
/// It takes none until it revives.
pub const APPORTION_SUBSCRIPTION_SUPPRESSED: i32 = 1;
/// It takes none until it is activated.
pub const APPORTION_SUBSCRIPTION_DEACTIVATED: i32 = 2;
/// It left the role, or never subscribed to it, and still holds something there.
pub const APPORTION_SUBSCRIPTION_LEFT: i32 = 3;

/// When an explanation was asked for, and how many rows it has.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct ExplanationSummary {
    /// sizeof (apportion_explanation_summary): set by the caller.
    pub size: usize,
    /// The latest instant the allocator had been told of.
    pub now_ns: u64,
    /// Roles: rows of `apportion_explanation_role`.
    pub role_count: usize,
    /// Frameworks under a role: rows of `apportion_explanation_framework`.
    pub framework_count: usize,
    /// 1 if cycles are stopped: nobody is offered anything.
    pub paused: u32,
    /// 0.
    pub reserved: u32,
}

/// A place among siblings of the tree of roles. Only roles count that have frameworks which take offers, or roles below
/// that do.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct LevelPlace {
    /// The role or the part of its path that stands there; `path/.` is a role among those below it.
    pub path: Text,
    /// From 1, which is next.
    pub place: u32,
    /// How many siblings there are, this one included.
    pub of: u32,
}

/// Where a role stands among roles. Amounts are texts like `cpus:10;mem:4096`. Borrowed from the explanation.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct RoleStandingRow {
    /// sizeof (apportion_role_standing): set by the caller.
    pub size: usize,
    /// The role's name.
    pub role: Text,
    /// Its dominant share divided by its weight; 0 without frameworks.
    pub share: f64,
    /// Its weight.
    pub weight: f64,
    /// How many levels.
    pub level_count: usize,
    /// Its place on each level from the top; none while none of its frameworks takes offers.
    pub levels: *const LevelPlace,
    /// What the role is guaranteed.
    pub guarantees: Text,
    /// What it may not exceed.
    pub limits: Text,
    /// What counts towards both.
    pub consumed: Text,
    /// What is held back in the whole cluster, for guarantees of all roles that are not met.
    pub headroom_required: Text,
    /// What is free in the whole cluster to hold it back from.
    pub headroom_available: Text,
}

/// How many agents are counted for a reason.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct AgentCount {
    /// One of APPORTION_REASON_*.
    pub reason: i32,
    /// One of APPORTION_LACKS_*.
    pub lacks: i32,
    /// How many agents.
    pub agents: u32,
    /// 0.
    pub reserved: u32,
}

/// Who holds something that the framework might have been offered.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct TakerRow {
    /// The framework's name.
    pub framework: Text,
    /// Under which role.
    pub role: Text,
    /// What it holds there, like `cpus:10;mem:4096`.
    pub holds: Text,
    /// On how many of the agents in question.
    pub agents: u32,
    /// 0.
    pub reserved: u32,
}

/// The agent where the least was missing, as a part of what the minimum asks for.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct NearestMissRow {
    /// The agent.
    pub agent: u64,
    /// Its name.
    pub name: Text,
    /// The resource.
    pub resource: Text,
    /// Thousandths of it that are missing.
    pub short_by_thousandths: i64,
    /// Thousandths of it that the minimum asks for.
    pub required_thousandths: i64,
    /// What left too little: APPORTION_REASON_BELOW_MINIMUM, _LIMIT, _HEADROOM or
    /// _NOT_REQUESTED.
    pub because: i32,
    /// 0.
    pub reserved: u32,
}

/// Where a framework stands in a role, and what keeps it from the agents. Borrowed from the explanation.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct FrameworkStandingRow {
    /// sizeof (apportion_framework_standing): set by the caller.
    pub size: usize,
    /// The row of its role.
    pub role: usize,
    /// The framework.
    pub framework: u64,
    /// Its name.
    pub name: Text,
    /// Its dominant share under this role.
    pub share: f64,
    /// One of APPORTION_SUBSCRIPTION_*.
    pub subscription: i32,
    /// From 1, which is next; 0 while it does not take offers.
    pub place: u32,
    /// How many frameworks of the role take offers.
    pub of: u32,
    /// How many agents there are: what the counts add up to.
    pub agents: u32,
    /// How many counts.
    pub count_count: usize,
    /// Agents by reason, each counted once. Reasons that hold for no agent are left out.
    pub counts: *const AgentCount,
    /// When the first refusal in the way ends; 0 if none is.
    pub filtered_first_ns: u64,
    /// When the last one does.
    pub filtered_last_ns: u64,
    /// How many takers.
    pub taker_count: usize,
    /// Who holds what on the agents that have nothing, or less than the minimum, free: the largest dominant shares.
    pub takers: *const TakerRow,
    /// The agent where the least was missing; NULL if there is none.
    pub nearest: *const NearestMissRow,
}

/// What would come of a framework's turn on an agent.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct VerdictRow {
    /// sizeof (apportion_verdict): set by the caller.
    pub size: usize,
    /// For APPORTION_REASON_FILTERED, when the last refusal in the way ends.
    pub filtered_until_ns: u64,
    /// Where too little is left, the resource that lacks the most; a NULL pointer if no minimum is set. Borrowed until the
    /// next call that changes the allocator.
    pub resource: Text,
    /// Thousandths of it that are missing.
    pub short_by_thousandths: i64,
    /// Thousandths of it that the minimum asks for.
    pub required_thousandths: i64,
    /// One of APPORTION_REASON_*, never APPORTION_REASON_OFFERED.
    pub reason: i32,
    /// One of APPORTION_LACKS_*.
    pub lacks: i32,
}

// SAFETY: `repr(C)`, the size first; integers alone.
unsafe impl Versioned for ExplanationSummary {
    const FIRST: usize = size_of::<Self>();
    const NAME: &'static str = "out";
}

// SAFETY: `repr(C)`, the size first; numbers and pointers, which may be anything.
unsafe impl Versioned for RoleStandingRow {
    const FIRST: usize = size_of::<Self>();
    const NAME: &'static str = "out";
}

// SAFETY: `repr(C)`, the size first; numbers and pointers, which may be anything.
unsafe impl Versioned for FrameworkStandingRow {
    const FIRST: usize = size_of::<Self>();
    const NAME: &'static str = "out";
}

// SAFETY: `repr(C)`, the size first; integers and pointers, which may be anything.
unsafe impl Versioned for VerdictRow {
    const FIRST: usize = size_of::<Self>();
    const NAME: &'static str = "out";
}

/// Why somebody is offered what they are offered, as it was when it was asked. It never changes: any number of threads may
/// read it.
pub struct Explanation {
    text: String,
    now_ns: u64,
    paused: bool,
    roles: Vec<Role>,
    frameworks: Vec<Framework>,
}

/// A role's row, and the memory it points to. Texts stay where they are when the owner moves.
struct Role {
    standing: RoleStanding,
    levels: Vec<LevelPlace>,
    guarantees: String,
    limits: String,
    consumed: String,
    headroom_required: String,
    headroom_available: String,
}

/// A framework's row, and the memory it points to.
struct Framework {
    role: usize,
    standing: FrameworkStanding,
    counts: Vec<AgentCount>,
    /// What the texts of `takers` point to.
    _holds: Vec<String>,
    takers: Vec<TakerRow>,
    nearest: Option<NearestMissRow>,
}

impl Explanation {
    pub(crate) fn of_framework(why: FrameworkExplanation) -> Self {
        let text = why.to_string();
        let (roles, frameworks) = why.roles.into_iter().unzip::<_, _, Vec<_>, Vec<_>>();
        let frameworks = frameworks.into_iter().enumerate();
        Explanation {
            text,
            now_ns: why.now,
            paused: why.paused,
            roles: roles.into_iter().map(Role::new).collect(),
            frameworks: frameworks.map(|(role, standing)| Framework::new(role, standing)).collect(),
        }
    }

    pub(crate) fn of_role(why: RoleExplanation) -> Self {
        let frameworks = |standing| Framework::new(0, standing);
        Explanation {
            text: why.to_string(),
            now_ns: why.now,
            paused: why.paused,
            roles: vec![Role::new(why.role)],
            frameworks: why.frameworks.into_iter().map(frameworks).collect(),
        }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn summary(&self) -> ExplanationSummary {
        ExplanationSummary {
            size: size_of::<ExplanationSummary>(),
            now_ns: self.now_ns,
            role_count: self.roles.len(),
            framework_count: self.frameworks.len(),
            paused: self.paused.into(),
            reserved: 0,
        }
    }

    pub(crate) fn role(&self, row: usize) -> Option<RoleStandingRow> {
        self.roles.get(row).map(Role::row)
    }

    pub(crate) fn framework(&self, row: usize) -> Option<FrameworkStandingRow> {
        self.frameworks.get(row).map(Framework::row)
    }
}

impl Role {
    fn new(standing: RoleStanding) -> Self {
        let levels = standing.levels.iter().map(|level| LevelPlace {
            path: Text::of(&level.path),
            place: level.place,
            of: level.of,
        });
        Role {
            levels: levels.collect(),
            guarantees: standing.quota.guarantees.to_string(),
            limits: standing.quota.limits.to_string(),
            consumed: standing.quota.consumed.to_string(),
            headroom_required: standing.quota.headroom_required.to_string(),
            headroom_available: standing.quota.headroom_available.to_string(),
            standing,
        }
    }

    fn row(&self) -> RoleStandingRow {
        RoleStandingRow {
            size: size_of::<RoleStandingRow>(),
            role: Text::of(&self.standing.role),
            share: self.standing.share,
            weight: self.standing.weight,
            level_count: self.levels.len(),
            levels: self.levels.as_ptr(),
            guarantees: Text::of(&self.guarantees),
            limits: Text::of(&self.limits),
            consumed: Text::of(&self.consumed),
            headroom_required: Text::of(&self.headroom_required),
            headroom_available: Text::of(&self.headroom_available),
        }
    }
}

impl Framework {
    fn new(role: usize, standing: FrameworkStanding) -> Self {
        let holds: Vec<String> =
            standing.takers.iter().map(|taker| taker.holds.to_string()).collect();
        let takers = standing.takers.iter().zip(&holds).map(|(taker, holds)| TakerRow {
            framework: Text::of(&taker.framework),
            role: Text::of(&taker.role),
            holds: Text::of(holds),
            agents: taker.agents,
            reserved: 0,
        });
        let nearest = standing.nearest.as_ref().map(|nearest| NearestMissRow {
            agent: nearest.agent.to_bits(),
            name: Text::of(&nearest.name),
            resource: Text::of(&nearest.resource),
            short_by_thousandths: nearest.short_by.thousandths(),
            required_thousandths: nearest.required.thousandths(),
            because: nearest.because.reason() as i32,
            reserved: 0,
        });
        Framework {
            role,
            counts: counts(&standing),
            takers: takers.collect(),
            nearest,
            _holds: holds,
            standing,
        }
    }

    fn row(&self) -> FrameworkStandingRow {
        let (first, last) = self.standing.agents.filtered_until.unwrap_or_default();
        FrameworkStandingRow {
            size: size_of::<FrameworkStandingRow>(),
            role: self.role,
            framework: self.standing.framework.to_bits(),
            name: Text::of(&self.standing.name),
            share: self.standing.share,
            subscription: self.standing.subscription as i32,
            place: self.standing.place.unwrap_or(0),
            of: self.standing.of,
            agents: self.standing.agents.agents,
            count_count: self.counts.len(),
            counts: self.counts.as_ptr(),
            filtered_first_ns: first,
            filtered_last_ns: last,
            taker_count: self.takers.len(),
            takers: self.takers.as_ptr(),
            nearest: self.nearest.as_ref().map_or(core::ptr::null(), core::ptr::from_ref),
        }
    }
}

/// The agents by reason; those that lack a capability by which.
fn counts(standing: &FrameworkStanding) -> Vec<AgentCount> {
    let mut counts = Vec::new();
    let mut add = |reason: Reason, lacks, agents| {
        if agents > 0 {
            counts.push(AgentCount { reason: reason as i32, lacks, agents, reserved: 0 });
        }
    };
    for reason in Reason::ALL {
        if reason == Reason::Capability {
            for (missing, agents) in &standing.agents.capability {
                add(reason, *missing as i32, *agents);
            }
        } else {
            add(reason, APPORTION_LACKS_NOTHING, standing.agents.count(reason));
        }
    }
    counts
}
