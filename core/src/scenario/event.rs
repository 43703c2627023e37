//! Events: what happens to an allocator, one a line.

use crate::agent::{AgentCapabilities, AgentInfo, AgentSpec, Unavailability, Used};
use crate::attribute::Attribute;
use crate::framework::{FrameworkCapabilities, FrameworkSpec, RoleSubscription};
use crate::offer::{Filters, InverseOfferStatus};
use crate::quota::Quota;
use crate::resource::{Conversion, Quantities, Resources};

/// Whose: one framework's share of one agent under one role.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holder {
    /// The framework.
    pub framework: String,
    /// The role it holds under.
    pub role: String,
    /// On which agent.
    pub agent: String,
}

/// A new description of an agent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InfoChange {
    /// New attributes; host name and domain stay.
    Attributes(Vec<Attribute>),
    /// Everything anew.
    Whole(AgentInfo),
}

/// One line: an input of the allocator, a step of time, or a question.
///
/// Its `Display` writes the language back: what is read again is equal. Principals, labels, vendors, roots and resource
/// providers are the exception, as [`crate::resource::text`] has no form for them.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// `agent A RES ...`
    AddAgent(AgentSpec),
    /// `agent- A`
    RemoveAgent {
        /// Which.
        agent: String,
    },
    /// `total A RES`, `caps A ...`, `attrs A k:v ...`, or several at once: `change A ...`
    UpdateAgent {
        /// Which.
        agent: String,
        /// Its description, if that is new.
        info: Option<InfoChange>,
        /// What it can do, if that is new.
        capabilities: Option<AgentCapabilities>,
        /// What it has, if that is new.
        total: Option<Resources>,
    },
    /// `provider A RES [used=..]`
    AddResourceProvider {
        /// On which agent.
        agent: String,
        /// What comes on top.
        total: Resources,
        /// What frameworks hold of it already.
        used: Vec<Used>,
    },
    /// `on A`
    ActivateAgent {
        /// Which.
        agent: String,
    },
    /// `off A`
    DeactivateAgent {
        /// Which.
        agent: String,
    },
    /// `unavail A [start=SECS] [for=SECS]`, `unavail A none`
    UpdateUnavailability {
        /// Which.
        agent: String,
        /// The window, or none any more.
        window: Option<Unavailability>,
    },
    /// `whitelist a,b`, `whitelist none`
    UpdateWhitelist(
        /// The host names that are served; `None` is all.
        Option<Vec<String>>,
    ),
    /// `fw F roles ...`
    AddFramework(FrameworkSpec),
    /// `fw- F`
    RemoveFramework {
        /// Which.
        framework: String,
    },
    /// `activate F`
    ActivateFramework {
        /// Which.
        framework: String,
    },
    /// `deactivate F`
    DeactivateFramework {
        /// Which.
        framework: String,
    },
    /// `update F roles ...`
    UpdateFramework {
        /// Which.
        framework: String,
        /// All its subscriptions from now on.
        roles: Vec<RoleSubscription>,
        /// Its capabilities; `None` keeps them.
        capabilities: Option<FrameworkCapabilities>,
    },
    /// `suppress F [roles]`
    Suppress {
        /// Which.
        framework: String,
        /// Under these roles; none is all.
        roles: Vec<String>,
    },
    /// `revive F [roles]`
    Revive {
        /// Which.
        framework: String,
        /// Under these roles; none is all.
        roles: Vec<String>,
    },
    /// `request F [RES|RES]`
    Request {
        /// Which.
        framework: String,
        /// The shapes it can use; none is any.
        requests: Vec<Quantities>,
    },
    /// `return F/R/A{RES} [filter=SECS] [allocated]`
    Return {
        /// Whose.
        holder: Holder,
        /// What.
        resources: Resources,
        /// Whether the same is refused for a while.
        filters: Option<Filters>,
        /// Whether it was allocated (a task ran on it), not just offered.
        allocated: bool,
    },
    /// `returnall [filter=SECS]`: everything that was handed out and is not returned yet.
    ReturnAll {
        /// Whether the same is refused for a while.
        filters: Option<Filters>,
    },
    /// `launch F/R/A{RES}`: offered becomes allocated.
    Launch {
        /// Whose.
        holder: Holder,
        /// What.
        resources: Resources,
    },
    /// `convert F/R/A{RES} -> RES [& {RES} -> RES ...]`
    Convert {
        /// Whose.
        holder: Holder,
        /// What becomes what, one after the other.
        conversions: Vec<Conversion>,
    },
    /// `avail A RES -> RES [& RES -> RES ...]`
    UpdateAvailable {
        /// On which agent.
        agent: String,
        /// What becomes what, one after the other.
        conversions: Vec<Conversion>,
    },
    /// `answer F A [ACCEPT|DECLINE] [filter=SECS]`
    AnswerInverseOffer {
        /// Who answers.
        framework: String,
        /// About which agent.
        agent: String,
        /// The answer, if it is one.
        status: Option<InverseOfferStatus>,
        /// Whether it is not to be asked again for a while.
        filters: Option<Filters>,
    },
    /// `quota R RES`, `quota R g=RES l=RES`, `quota R default`
    UpdateQuota {
        /// Of which role.
        role: String,
        /// From now on.
        quota: Quota,
    },
    /// `weight R w`
    UpdateWeight {
        /// Of which role.
        role: String,
        /// From now on.
        weight: f64,
    },
    /// `recover N R1=RES,...`; `R1=RES|RES` says guarantees and limits apart.
    Recover {
        /// How many agents are expected to come back.
        agents: u32,
        /// The quotas known from before.
        quotas: Vec<(String, Quota)>,
    },
    /// `pause`
    Pause,
    /// `resume`
    Resume,
    /// `tick`: one interval passes.
    Tick,
    /// `advance SECS`
    Advance {
        /// For how long.
        ns: u64,
    },
    /// `wait SECS`: time passes and nobody looks; what falls due meanwhile is late. For `opts settle=off`.
    Wait {
        /// For how long.
        ns: u64,
    },
    /// `cycle`: runs a cycle over all agents, whatever is due.
    Cycle,
    /// `settle`: runs what is due; only needed under `opts settle=off`.
    Settle,
    /// `share ROLE => x`
    Share {
        /// Of which role.
        role: String,
    },
    /// `filters ROLE => n`
    Filters {
        /// Of which role.
        role: String,
    },
}

/// One offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// To whom, under which role, of which agent.
    pub holder: Holder,
    /// What.
    pub resources: Resources,
}

/// A request to give an agent back.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct InverseOffer {
    /// To whom.
    pub framework: String,
    /// Which agent.
    pub agent: String,
}

impl Expectation {
    /// That nothing is decided.
    pub const NOTHING: Expectation =
        Expectation::Offers { offers: Vec::new(), inverse: Vec::new(), rescinded: Vec::new() };
}

/// What an event must lead to.
#[derive(Debug, Clone, PartialEq)]
pub enum Expectation {
    /// Exactly these, in any order.
    Offers {
        /// What is offered. The agent `?` is any, each a different one.
        offers: Vec<Offer>,
        /// Who is asked to leave what.
        inverse: Vec<InverseOffer>,
        /// What was offered and is taken back for want of an answer.
        rescinded: Vec<Offer>,
    },
    /// The event is refused.
    Error,
    /// A share, to within 1e-9; `None` where the role has none.
    Share(Option<f64>),
    /// A number of live filters.
    Filters(usize),
}
