//! The small language of sorter cases.

use super::ParseError;
use super::parse_event::bag;
use super::words::{IdWord, RoleWord, Word, join};
use crate::resource::{Quantities, Resources};
use core::fmt;

/// The words that only sorter cases begin lines with.
pub(super) const VERBS: [&str; 14] = [
    "add",
    "addi",
    "act",
    "deact",
    "block",
    "unblock",
    "rm",
    "alloc",
    "free",
    "upd",
    "sort",
    "count",
    "has",
    "quantities",
];

/// The agent of lines that name none.
const DEFAULT_AGENT: &str = "s";

/// One line: an input of a sorter, or a question.
#[derive(Debug, Clone, PartialEq)]
pub enum SorterEvent {
    /// `total AGENT RES`: adds an agent, or replaces its total.
    Total {
        /// Which.
        agent: String,
        /// What it has.
        total: Resources,
    },
    /// `add c ...`, `addi c ...`
    Add {
        /// Paths of new clients.
        clients: Vec<String>,
        /// Whether they are activated too.
        active: bool,
    },
    /// `act c`
    Activate {
        /// Which.
        client: String,
    },
    /// `deact c`
    Deactivate {
        /// Which.
        client: String,
    },
    /// `block c`, `unblock c`: it can take nothing of what is to be had now, or something again
    Block {
        /// Which.
        client: String,
        /// Whether it can take nothing.
        blocked: bool,
    },
    /// `rm c`
    Remove {
        /// Which.
        client: String,
    },
    /// `alloc c RES [agent]`
    Allocated {
        /// To whom.
        client: String,
        /// Of which agent.
        agent: String,
        /// What.
        resources: Resources,
    },
    /// `free c RES [agent]`
    Unallocated {
        /// By whom.
        client: String,
        /// Of which agent.
        agent: String,
        /// What.
        resources: Resources,
    },
    /// `upd c OLD -> NEW`, on the agent `s`
    Update {
        /// Whose.
        client: String,
        /// What it held.
        old: Resources,
        /// What it holds instead.
        new: Resources,
    },
    /// `weight path w`
    Weight {
        /// Of a client, or of all clients below.
        path: String,
        /// From now on.
        weight: f64,
    },
    /// `sort => order`
    Sort,
    /// `count => n`
    Count,
    /// `has c => bool`
    Has {
        /// Which.
        client: String,
    },
    /// `quantities c => RES`; `/` is everybody.
    Quantities {
        /// Whose; `None` is everybody's.
        client: Option<String>,
    },
}

/// What a line must lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SorterExpectation {
    /// Nothing to be seen.
    Done,
    /// This order of clients.
    Order(Vec<String>),
    /// This number of clients.
    Count(usize),
    /// Whether there is such a client.
    Has(bool),
    /// These amounts.
    Quantities(Quantities),
}

/// One line of a sorter case.
#[derive(Debug, Clone, PartialEq)]
pub struct SorterStep {
    /// Its number in the file, from 1.
    pub line: usize,
    /// What happens.
    pub event: SorterEvent,
    /// What it must lead to.
    pub expectation: SorterExpectation,
}

pub(super) fn event(line: Word<'_>) -> Result<SorterEvent, ParseError> {
    let mut words = line.words();
    let verb = words.want("an event")?;
    let event = match verb.text {
        "total" => SorterEvent::Total {
            agent: words.name("an agent")?,
            total: bag(words.want("resources")?)?,
        },
        "add" | "addi" => SorterEvent::Add {
            clients: words.by_ref().map(Word::name).collect::<Result<_, _>>()?,
            active: verb.text == "add",
        },
        "act" => SorterEvent::Activate { client: words.name("a client")? },
        "deact" => SorterEvent::Deactivate { client: words.name("a client")? },
        "block" | "unblock" => {
            SorterEvent::Block { client: words.name("a client")?, blocked: verb.text == "block" }
        }
        "rm" => SorterEvent::Remove { client: words.name("a client")? },
        "alloc" | "free" => {
            let client = words.name("a client")?;
            let resources = bag(words.want("resources")?)?;
            let agent = words.next().map_or(Ok(DEFAULT_AGENT.to_owned()), Word::name)?;
            if verb.text == "alloc" {
                SorterEvent::Allocated { client, agent, resources }
            } else {
                SorterEvent::Unallocated { client, agent, resources }
            }
        }
        "upd" => {
            let client = words.name("a client")?;
            let old = bag(words.want("resources")?)?;
            let arrow = words.want("->")?;
            if arrow.text != "->" {
                return Err(arrow.error("expected ->"));
            }
            SorterEvent::Update { client, old, new: bag(words.want("resources, or none")?)? }
        }
        "weight" => SorterEvent::Weight {
            path: words.name("a path")?,
            weight: words.want("a weight")?.number()?,
        },
        "sort" => SorterEvent::Sort,
        "count" => SorterEvent::Count,
        "has" => SorterEvent::Has { client: words.name("a client")? },
        "quantities" => {
            let client = words.name("a client")?;
            SorterEvent::Quantities { client: Some(client).filter(|client| client != "/") }
        }
        _ => return Err(verb.error("unknown event of a sorter")),
    };
    words.end()?;
    Ok(event)
}

pub(super) fn expectation(
    line: Word<'_>,
    event: &SorterEvent,
    text: Option<Word<'_>>,
) -> Result<SorterExpectation, ParseError> {
    let text = text.map(Word::trimmed);
    let needed = |what: &str| text.ok_or_else(|| line.error(format!("expected => {what}")));
    Ok(match event {
        SorterEvent::Sort => {
            let text = needed("an order")?;
            let words = text.words().filter(|word| word.text != "(empty)");
            SorterExpectation::Order(words.map(Word::name).collect::<Result<_, _>>()?)
        }
        SorterEvent::Count => SorterExpectation::Count(needed("a number")?.integer()?),
        SorterEvent::Has { .. } => {
            let text = needed("true or false")?;
            let known = text.text.parse().map_err(|_| text.error("expected true or false"))?;
            SorterExpectation::Has(known)
        }
        SorterEvent::Quantities { .. } => {
            SorterExpectation::Quantities(needed("amounts")?.read(Quantities::parse)?)
        }
        _ => match text {
            None => SorterExpectation::Done,
            Some(text) => return Err(text.error("this event has no answer")),
        },
    })
}

impl fmt::Display for SorterEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bag = |resources: &Resources| match resources.is_empty() {
            true => "none".to_owned(),
            false => resources.to_string(),
        };
        let holding = |f: &mut fmt::Formatter<'_>, verb, client: &str, agent: &str, held| {
            write!(f, "{verb} {} {}", RoleWord(client), bag(held))?;
            match agent {
                DEFAULT_AGENT => Ok(()),
                _ => write!(f, " {}", IdWord(agent)),
            }
        };
        match self {
            SorterEvent::Total { agent, total } => {
                write!(f, "total {} {}", IdWord(agent), bag(total))
            }
            SorterEvent::Add { clients, active } => {
                f.write_str(if *active { "add " } else { "addi " })?;
                join(f, " ", clients, |f, client| write!(f, "{}", RoleWord(client)))
            }
            SorterEvent::Activate { client } => write!(f, "act {}", RoleWord(client)),
            SorterEvent::Deactivate { client } => write!(f, "deact {}", RoleWord(client)),
            SorterEvent::Block { client, blocked } => {
                let verb = if *blocked { "block" } else { "unblock" };
                write!(f, "{verb} {}", RoleWord(client))
            }
            SorterEvent::Remove { client } => write!(f, "rm {}", RoleWord(client)),
            SorterEvent::Allocated { client, agent, resources } => {
                holding(f, "alloc", client, agent, resources)
            }
            SorterEvent::Unallocated { client, agent, resources } => {
                holding(f, "free", client, agent, resources)
            }
            SorterEvent::Update { client, old, new } => {
                write!(f, "upd {} {} -> {}", RoleWord(client), bag(old), bag(new))
            }
            SorterEvent::Weight { path, weight } => {
                write!(f, "weight {} {weight}", RoleWord(path))
            }
            SorterEvent::Sort => f.write_str("sort"),
            SorterEvent::Count => f.write_str("count"),
            SorterEvent::Has { client } => write!(f, "has {}", RoleWord(client)),
            SorterEvent::Quantities { client } => {
                write!(f, "quantities {}", RoleWord(client.as_deref().unwrap_or("/")))
            }
        }
    }
}

impl fmt::Display for SorterExpectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SorterExpectation::Done => Ok(()),
            SorterExpectation::Order(clients) if clients.is_empty() => f.write_str("(empty)"),
            SorterExpectation::Order(clients) => {
                join(f, " ", clients, |f, client| write!(f, "{}", RoleWord(client)))
            }
            SorterExpectation::Count(count) => write!(f, "{count}"),
            SorterExpectation::Has(has) => write!(f, "{has}"),
            SorterExpectation::Quantities(quantities) => write!(f, "{quantities}"),
        }
    }
}
