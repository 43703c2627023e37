//! Files cut into cases.

use super::config::Config;
use super::sorter::{self, SorterStep};
use super::words::Word;
use super::{Body, Case, OPTIONS, ParseError, Step, Tag, matcher, parse_event};

/// Reads a file: any number of cases, each from its title, `# NAME title  tag`, to the next.
///
/// Lines before the first title make a case without a name. A case is about a sorter if it has a line that only
/// sorters know, about a matcher if it has one that only matchers know.
///
/// ```
/// let cases = apportion_core::scenario::parse(
///     "# A01 One for all  det\n\
///      agent a1 cpus:2;mem:512\n\
///      fw f1 eng => f1/eng/a1{cpus:2;mem:512}\n",
/// )?;
/// assert_eq!(cases[0].name, "A01");
/// # Ok::<(), apportion_core::scenario::ParseError>(())
/// ```
///
/// # Errors
/// [`ParseError`] with the place of the first thing that is not in the language.
pub fn parse(text: &str) -> Result<Vec<Case>, ParseError> {
    let mut cases = Vec::new();
    let mut lines: Vec<Word<'_>> = Vec::new();
    let mut title: Option<(usize, &str)> = None;
    for (index, line) in text.lines().enumerate() {
        if let Some(next) = line.strip_prefix('#') {
            close(&mut cases, title, &lines)?;
            lines.clear();
            title = Some((index + 1, next.trim()));
        } else if !line.trim().is_empty() {
            lines.push(Word::line(line, index + 1));
        }
    }
    close(&mut cases, title, &lines)?;
    Ok(cases)
}

/// Adds the case of these lines; a title without lines, such as a remark, is none.
fn close(
    cases: &mut Vec<Case>,
    title: Option<(usize, &str)>,
    lines: &[Word<'_>],
) -> Result<(), ParseError> {
    if lines.is_empty() {
        return Ok(());
    }
    let (line, text) = title.unwrap_or((1, ""));
    let (text, tag) = split_tag(text);
    let (name, title) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let any_of = |verbs: &[&str]| {
        let mut first = lines.iter().filter_map(|line| line.words().next());
        first.any(|verb| verbs.contains(&verb.text))
    };
    let body = if any_of(&sorter::VERBS) {
        sorter(lines)?
    } else if any_of(&matcher::VERBS) {
        let (config, steps) = matcher::case(lines)?;
        Body::Matcher { config, steps }
    } else {
        allocator(lines)?
    };
    cases.push(Case { name: name.to_owned(), title: title.trim().to_owned(), tag, line, body });
    Ok(())
}

/// The tag is the first word after two spaces, if it is one; what follows it belongs to the title.
fn split_tag(text: &str) -> (&str, Option<Tag>) {
    let Some(at) = text.rfind("  ") else { return (text, None) };
    let tag = match text[at..].split_whitespace().next() {
        Some("det") => Tag::Deterministic,
        Some("sym") => Tag::Symmetric,
        Some("any") => Tag::AnyAgent,
        Some("fp") => Tag::FloatingPoint,
        _ => return (text, None),
    };
    (text[..at].trim_end(), Some(tag))
}

/// What is before and after `=>`.
pub(super) fn split_arrow(line: Word<'_>) -> (Word<'_>, Option<Word<'_>>) {
    match line.text.find("=>") {
        Some(at) => (line.part(0, at), Some(line.part(at + 2, line.text.len()))),
        None => (line, None),
    }
}

fn allocator(lines: &[Word<'_>]) -> Result<Body, ParseError> {
    let (config, lines) = options(lines)?;
    let steps = lines.iter().map(|line| allocator_step(*line)).collect::<Result<_, _>>()?;
    Ok(Body::Allocator { config, steps })
}

fn sorter(lines: &[Word<'_>]) -> Result<Body, ParseError> {
    let (config, lines) = options(lines)?;
    let steps = lines.iter().map(|line| sorter_step(*line)).collect::<Result<_, _>>()?;
    Ok(Body::Sorter { config, steps })
}

/// Takes the options off the lines, if the first line has any.
fn options<'a, 'b>(lines: &'a [Word<'b>]) -> Result<(Config, &'a [Word<'b>]), ParseError> {
    let Some((first, rest)) = lines.split_first() else { return Ok((Config::default(), lines)) };
    let mut words = first.words();
    match words.next() {
        Some(verb) if verb.text == OPTIONS => Ok((Config::parse(words)?, rest)),
        _ => Ok((Config::default(), lines)),
    }
}

/// Options anywhere else than in the first line are out of place.
fn refuse_options(line: Word<'_>) -> Result<(), ParseError> {
    let verb = line.words().want("an event")?;
    if verb.text == OPTIONS {
        return Err(verb.error("options come before the first event"));
    }
    Ok(())
}

fn allocator_step(line: Word<'_>) -> Result<Step, ParseError> {
    refuse_options(line)?;
    let (event, expected) = split_arrow(line);
    let event = parse_event::event(event)?;
    let expectation = parse_event::expectation(&event, expected)?;
    Ok(Step { line: line.number_of_line(), event, expectation })
}

fn sorter_step(line: Word<'_>) -> Result<SorterStep, ParseError> {
    refuse_options(line)?;
    let (event, expected) = split_arrow(line);
    let event = sorter::event(event)?;
    let expectation = sorter::expectation(line, &event, expected)?;
    Ok(SorterStep { line: line.number_of_line(), event, expectation })
}
