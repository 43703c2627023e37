//! Offer constraints: which agents a framework wants offers of, per role, as data.

mod pattern;

use crate::agent::AgentInfo;
use crate::attribute::AttributeValue;
use crate::error::{Entity, Error, Result};
use crate::limits::{self, Limit, Limits};
use crate::role;
use regex::Regex;

/// What a constraint looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selector {
    /// The first attribute of this name.
    Attribute(String),
    /// The agent's host name.
    Hostname,
    /// The region of its fault domain; absent without one.
    Region,
    /// The zone of its fault domain; absent without one.
    Zone,
}

/// What a constraint asks of it. Text predicates let anything pass that is there and no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Predicate {
    /// It is there.
    Exists,
    /// It is not there.
    NotExists,
    /// It is there, and equal if it is a text.
    TextEquals(String),
    /// It is absent, or not equal.
    TextNotEquals(String),
    /// It is there, and matches from end to end if it is a text. Syntax: that of RE2, as far as
    /// the crate `regex` has it; `docs/semantics.md` lists what is refused.
    TextMatches(String),
    /// It is absent, or does not match.
    TextNotMatches(String),
}

/// One constraint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttributeConstraint {
    /// What it looks at.
    pub selector: Selector,
    /// What it asks.
    pub predicate: Predicate,
}

/// The constraints of one role: any group must hold, and of a group all constraints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleConstraints {
    /// The role; others are not constrained by this.
    pub role: String,
    /// Not empty, and none of them empty.
    pub groups: Vec<Vec<AttributeConstraint>>,
}

/// How complex a regular expression may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RegexLimits {
    /// Bytes of its program, 16 an instruction. Mesos' default is 4,096.
    pub memory_bytes: usize,
    /// Instructions of its program, counted as RE2 would make them. Mesos' default is 100.
    pub program_size: usize,
}

impl Default for RegexLimits {
    fn default() -> Self {
        RegexLimits { memory_bytes: 4096, program_size: 100 }
    }
}

/// A regular expression of the same syntax for other constraints on attributes.
pub(crate) fn compile_pattern(pattern: &str, limits: &Limits) -> Result<Regex> {
    pattern::compile(pattern, &RegexLimits::default(), limits)
}

/// Constraints of one role, ready to be asked.
///
/// ```
/// use apportion_core::agent::AgentInfo;
/// use apportion_core::attribute::Attribute;
/// use apportion_core::constraint::*;
/// use apportion_core::limits::Limits;
///
/// let rack = |predicate| AttributeConstraint { selector: Selector::Attribute("rack".into()), predicate };
/// let role = RoleConstraints {
///     role: "eng".into(),
///     groups: vec![vec![rack(Predicate::TextMatches("r[1-3]".into()))]],
/// };
/// let wants = CompiledConstraints::new(&role, &RegexLimits::default(), &Limits::default())?;
/// let mut agent = AgentInfo::new("host1");
/// assert!(!wants.allow(&agent));
/// agent.attributes.push(Attribute::text("rack", "r2"));
/// assert!(wants.allow(&agent));
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct CompiledConstraints {
    groups: Vec<Vec<(Selector, CompiledPredicate)>>,
}

#[derive(Debug, Clone)]
enum CompiledPredicate {
    Exists(bool),
    Equals(String, bool),
    Matches(Regex, bool),
}

impl CompiledConstraints {
    /// Checks and compiles the constraints of a role.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the index of the group: no groups, an empty one, a malformed role or regular expression (also
    /// what RE2 has and the crate `regex` lacks, such as `\C` and `\Q..\E`, and what the two read in different ways), or
    /// one that is too complex;
    /// [`Error::LimitReached`] for names that are too long.
    pub fn new(
        constraints: &RoleConstraints,
        regexes: &RegexLimits,
        limits: &Limits,
    ) -> Result<Self> {
        role::validate(&constraints.role, limits)?;
        if constraints.groups.is_empty() {
            return Err(Error::invalid(Entity::Constraint, "a role without groups", 0));
        }
        let mut groups = Vec::with_capacity(constraints.groups.len());
        for (at, group) in constraints.groups.iter().enumerate() {
            if group.is_empty() {
                return Err(Error::invalid(Entity::Constraint, "an empty group", at));
            }
            let compiled = group.iter().map(|constraint| {
                if let Selector::Attribute(name) = &constraint.selector {
                    limits::check(Limit::NameLen, name.len(), limits.name_len)?;
                }
                let predicate = compile(&constraint.predicate, regexes, limits);
                Ok((constraint.selector.clone(), predicate.map_err(|error| error.shifted(at))?))
            });
            groups.push(compiled.collect::<Result<Vec<_>>>()?);
        }
        Ok(CompiledConstraints { groups })
    }

    /// Whether the agent may be offered. O(constraints), times the length of a text for regular expressions.
    pub fn allow(&self, agent: &AgentInfo) -> bool {
        let holds = |(selector, predicate): &(Selector, CompiledPredicate)| {
            predicate.holds(find(selector, agent))
        };
        self.groups.iter().any(|group| group.iter().all(holds))
    }
}

/// What a selector finds: nothing, a text, or something that is no text.
enum Found<'a> {
    Absent,
    Text(&'a str),
    NoText,
}

fn find<'a>(selector: &Selector, agent: &'a AgentInfo) -> Found<'a> {
    let text = |text: Option<&'a str>| text.map_or(Found::Absent, Found::Text);
    match selector {
        Selector::Hostname => Found::Text(&agent.hostname),
        Selector::Region => text(agent.domain.as_ref().map(|domain| domain.region.as_str())),
        Selector::Zone => text(agent.domain.as_ref().map(|domain| domain.zone.as_str())),
        Selector::Attribute(name) => {
            match agent
                .attributes
                .iter()
                .find(|attribute| attribute.name == *name)
                .map(|found| &found.value)
            {
                None => Found::Absent,
                Some(AttributeValue::Text(text)) => Found::Text(text),
                Some(_) => Found::NoText,
            }
        }
    }
}

impl CompiledPredicate {
    fn holds(&self, found: Found<'_>) -> bool {
        let is_absent = matches!(found, Found::Absent);
        match (self, found) {
            (CompiledPredicate::Exists(wanted), _) => *wanted != is_absent,
            (_, Found::NoText) => true,
            (
                CompiledPredicate::Equals(_, wanted) | CompiledPredicate::Matches(_, wanted),
                Found::Absent,
            ) => !wanted,
            (CompiledPredicate::Equals(text, wanted), Found::Text(found)) => {
                (text == found) == *wanted
            }
            (CompiledPredicate::Matches(regex, wanted), Found::Text(found)) => {
                regex.is_match(found) == *wanted
            }
        }
    }
}

fn compile(
    predicate: &Predicate,
    regexes: &RegexLimits,
    limits: &Limits,
) -> Result<CompiledPredicate> {
    Ok(match predicate {
        Predicate::Exists => CompiledPredicate::Exists(true),
        Predicate::NotExists => CompiledPredicate::Exists(false),
        Predicate::TextEquals(text) => CompiledPredicate::Equals(text.clone(), true),
        Predicate::TextNotEquals(text) => CompiledPredicate::Equals(text.clone(), false),
        Predicate::TextMatches(pattern) => {
            CompiledPredicate::Matches(pattern::compile(pattern, regexes, limits)?, true)
        }
        Predicate::TextNotMatches(pattern) => {
            CompiledPredicate::Matches(pattern::compile(pattern, regexes, limits)?, false)
        }
    })
}
