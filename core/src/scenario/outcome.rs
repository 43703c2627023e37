//! What came of the cases: one line each, and the difference where there is one.

use core::fmt;

/// Where a case went another way than it must.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// The line in the file, from 1.
    pub line: usize,
    /// The event, as the language writes it.
    pub event: String,
    /// What had to follow and did not, one entry an offer.
    pub missing: Vec<String>,
    /// What followed and should not have, one entry an offer.
    pub unexpected: Vec<String>,
}

/// What came of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The case's name.
    pub name: String,
    /// The first place where it went another way; `None` if there is none.
    pub mismatch: Option<Mismatch>,
}

/// `ok A01`, or `FAIL D09` and the difference: `-` had to follow, `+` did.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(mismatch) = &self.mismatch else { return write!(f, "ok {}", self.name) };
        write!(f, "FAIL {}\n  line {}: {}", self.name, mismatch.line, mismatch.event)?;
        for missing in &mismatch.missing {
            write!(f, "\n    - {missing}")?;
        }
        for unexpected in &mismatch.unexpected {
            write!(f, "\n    + {unexpected}")?;
        }
        Ok(())
    }
}

/// What came of several cases.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// One each, in their order.
    pub outcomes: Vec<Outcome>,
}

impl Report {
    /// How many went as they must.
    pub fn passed(&self) -> usize {
        self.outcomes.len() - self.failed()
    }

    /// How many did not.
    pub fn failed(&self) -> usize {
        self.outcomes.iter().filter(|outcome| outcome.mismatch.is_some()).count()
    }
}

/// A line or more for each case, then `N passed, M failed`.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for outcome in &self.outcomes {
            writeln!(f, "{outcome}")?;
        }
        write!(f, "{} passed, {} failed", self.passed(), self.failed())
    }
}
