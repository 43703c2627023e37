//! Reads the Standard Workload Format, version 2.2 (Feitelson et al., Parallel Workloads Archive).

use crate::scenario::ParseError;

/// The fields of a line.
const FIELDS: usize = 18;
/// More of anything is a slip: 2^40 seconds are 35,000 years.
const MOST: i64 = 1 << 40;
const MOST_PROCESSORS: i64 = 1 << 24;
const MOST_JOBS: usize = 1 << 24;

/// A job of a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SwfJob {
    /// Its number in the log.
    pub number: i64,
    /// When it was submitted, in seconds from the start of the log.
    pub submit_s: u64,
    /// How long it ran, in seconds.
    pub run_s: u64,
    /// How many processors it had; if that is not known, how many it asked for. At least 1.
    pub processors: u32,
    /// How long it said it would run at most, in seconds.
    pub requested_s: Option<u64>,
    /// Whose it was; -1 if that is not known.
    pub user: i64,
    /// The group of the user; -1 if that is not known.
    pub group: i64,
}

impl SwfJob {
    /// How long a scheduler has to expect that it runs: what was asked for, and never less than it ran, so that a promise made
    /// on it holds.
    pub fn expected_s(&self) -> u64 {
        self.requested_s.map_or(self.run_s, |requested_s| requested_s.max(self.run_s))
    }
}

/// A log.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SwfLog {
    /// The jobs that ran, by when they were submitted, then as they stand in the file.
    pub jobs: Vec<SwfJob>,
    /// Processors of the machine: `MaxProcs` in the comments at the top, or else `MaxNodes`.
    pub max_processors: Option<u32>,
    /// Jobs of which it is not known how long or on how many processors they ran (most were cancelled before they began), and
    /// parts of jobs, whose sum has a line of its own (status 2, 3 and 4).
    pub left_out: u64,
}

impl SwfLog {
    /// Reads a log: comments begin with `;`, all other lines have 18 numbers, of which -1 is unknown.
    ///
    /// # Errors
    /// [`ParseError`] with line and column: too few or too many fields; what is no number, or beyond 2^40 (2^24 processors); a
    /// job without a time of submission.
    pub fn parse(text: &str) -> Result<SwfLog, ParseError> {
        let mut log = SwfLog::default();
        let mut max_nodes = None;
        for (at, line) in text.lines().enumerate() {
            let row = Row { number: at + 1, text: line };
            let content = line.trim_start();
            if let Some(comment) = content.strip_prefix(';') {
                if let Some(processors) = row.header(comment, "MaxProcs")? {
                    log.max_processors = Some(processors);
                } else if let Some(nodes) = row.header(comment, "MaxNodes")? {
                    max_nodes = Some(nodes);
                }
            } else if !content.is_empty() {
                match row.job()? {
                    Some(job) => log.jobs.push(job),
                    None => log.left_out += 1,
                }
                if log.jobs.len() > MOST_JOBS {
                    return Err(row.fault(line, format!("more than {MOST_JOBS} jobs")));
                }
            }
        }
        log.max_processors = log.max_processors.or(max_nodes);
        log.jobs.sort_by_key(|job| job.submit_s);
        Ok(log)
    }
}

/// A line of the file.
struct Row<'t> {
    number: usize,
    text: &'t str,
}

impl<'t> Row<'t> {
    /// What is wrong with a part of this line.
    fn fault(&self, part: &str, message: String) -> ParseError {
        let column = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize) + 1;
        ParseError { line: self.number, column, message }
    }

    /// The number after `name:`, if this is that comment, and not -1 for unknown.
    fn header(&self, comment: &str, name: &str) -> Result<Option<u32>, ParseError> {
        let value = comment.trim_start().strip_prefix(name).map(str::trim_start);
        let Some(value) = value.and_then(|value| value.strip_prefix(':')) else { return Ok(None) };
        let value = value.trim();
        let first = value.split_ascii_whitespace().next().unwrap_or(value);
        let processors = self.whole(first, name, MOST_PROCESSORS)?;
        Ok(u32::try_from(processors).ok().filter(|processors| *processors > 0))
    }

    fn job(&self) -> Result<Option<SwfJob>, ParseError> {
        let mut fields = [""; FIELDS];
        let mut count = 0;
        for field in self.text.split_ascii_whitespace() {
            if count == FIELDS {
                return Err(self.fault(field, format!("more than {FIELDS} values")));
            }
            fields[count] = field;
            count += 1;
        }
        if count < FIELDS {
            let end = &self.text[self.text.trim_end().len()..];
            return Err(self.fault(end, format!("{count} values, and not {FIELDS}")));
        }
        for field in fields {
            if !field.parse::<f64>().is_ok_and(f64::is_finite) {
                return Err(self.fault(field, format!("{field:?} is not a number")));
            }
        }
        let whole = |at: usize, name| self.whole(fields[at], name, MOST);
        let number = whole(0, "the number of the job")?;
        let submit_s = whole(1, "the time of submission")?;
        let run_s = whole(3, "the run time")?;
        let allocated = self.whole(fields[4], "the number of processors", MOST_PROCESSORS)?;
        let asked = self.whole(fields[7], "the number of processors", MOST_PROCESSORS)?;
        let requested_s = whole(8, "the requested time")?;
        let status = whole(10, "the status")?;
        let (user, group) = (whole(11, "the user")?, whole(12, "the group")?);
        let Ok(submit_s) = u64::try_from(submit_s) else {
            return Err(self.fault(fields[1], "when was it submitted?".to_owned()));
        };
        let processors = if allocated > 0 { allocated } else { asked };
        let (Ok(run_s), Ok(processors)) = (u64::try_from(run_s), u32::try_from(processors)) else {
            return Ok(None);
        };
        if processors == 0 || (2..=4).contains(&status) {
            return Ok(None);
        }
        let requested_s = u64::try_from(requested_s).ok().filter(|requested_s| *requested_s > 0);
        Ok(Some(SwfJob { number, submit_s, run_s, processors, requested_s, user, group }))
    }

    /// A whole number, -1 for unknown included.
    fn whole(&self, field: &str, name: &str, most: i64) -> Result<i64, ParseError> {
        match field.parse::<i64>() {
            Ok(number) if number > most => {
                Err(self.fault(field, format!("{name} is {number}, above {most}")))
            }
            Ok(number) if number < -1 => {
                Err(self.fault(field, format!("{name} is {number}, below -1")))
            }
            Ok(number) => Ok(number),
            Err(_) => Err(self.fault(field, format!("{name} is {field:?}, not a whole number"))),
        }
    }
}
