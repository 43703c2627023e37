//! Regular expressions of constraints: what RE2 makes of a pattern, by the crate `regex`.
//!
//! Where the two read a pattern in different ways it is rewritten if that is easy (`\d`, `\s`, `\w` and `\b` are ASCII in
//! RE2), and refused otherwise: a constraint must not silently mean something else than its author wrote.

use super::RegexLimits;
use crate::error::{Entity, Error, Result};
use crate::limits::{self, Limit, Limits};
use regex::Regex;
use regex_syntax::ast::{
    self, AssertionKind, Ast, ClassPerl, ClassPerlKind, ClassSetBinaryOp, ClassSetItem,
    ClassUnicodeKind, Flag, Flags, FlagsItemKind, HexLiteralKind, LiteralKind, RepetitionKind,
    RepetitionRange, Span, Visitor,
};
use regex_syntax::hir::{Hir, HirKind};

/// The bytes that an instruction of a program counts for.
const INSTRUCTION_BYTES: usize = 16;

/// RE2 repeats nothing more often by a count.
const MOST_REPEATS: u32 = 1000;

/// A regular expression that matches from end to end.
pub(super) fn compile(pattern: &str, regexes: &RegexLimits, limits: &Limits) -> Result<Regex> {
    let invalid = |reason| Error::invalid(Entity::Constraint, reason, 0);
    let malformed = || invalid("malformed regular expression");
    limits::check(Limit::NameLen, pattern.len(), limits.name_len)?;
    let parsed = regex_syntax::parse(pattern).map_err(|_| malformed())?;
    let size = program_size(&parsed);
    if size.saturating_mul(INSTRUCTION_BYTES) > regexes.memory_bytes {
        return Err(invalid("regular expression too large"));
    }
    if size > regexes.program_size {
        return Err(invalid("regular expression too complex"));
    }
    let tree = ast::parse::Parser::new().parse(pattern).map_err(|_| malformed())?;
    let changes = ast::visit(&tree, Reading::default())
        .map_err(|Unlike| invalid("regular expression that RE2 reads in another way"))?;
    Regex::new(&format!(r"\A(?:{})\z", rewritten(pattern, &changes))).map_err(|_| malformed())
}

/// A pattern with some spans, ascending, replaced.
fn rewritten(pattern: &str, changes: &[(Span, &str)]) -> String {
    let mut text = String::with_capacity(pattern.len());
    let mut from = 0;
    for (span, replacement) in changes {
        text.push_str(pattern.get(from..span.start.offset).unwrap_or_default());
        text.push_str(replacement);
        from = span.end.offset;
    }
    text.push_str(pattern.get(from..).unwrap_or_default());
    text
}

/// RE2 does not have it, or takes it for something else.
#[derive(Debug)]
struct Unlike;

/// Collects what must be written otherwise for the crate to read it as RE2 does.
#[derive(Debug, Default)]
struct Reading(Vec<(Span, &'static str)>);

impl Visitor for Reading {
    type Output = Vec<(Span, &'static str)>;
    type Err = Unlike;

    fn finish(self) -> core::result::Result<Self::Output, Unlike> {
        Ok(self.0)
    }

    fn visit_pre(&mut self, ast: &Ast) -> core::result::Result<(), Unlike> {
        match ast {
            Ast::ClassPerl(class) => self.0.push((class.span, ascii(class))),
            Ast::ClassUnicode(class) => check_class(&class.kind)?,
            Ast::Assertion(assertion) => match assertion.kind {
                AssertionKind::WordBoundary => self.0.push((assertion.span, r"(?-u:\b)")),
                AssertionKind::NotWordBoundary => self.0.push((assertion.span, r"(?-u:\B)")),
                AssertionKind::StartLine
                | AssertionKind::EndLine
                | AssertionKind::StartText
                | AssertionKind::EndText => {}
                _ => return Err(Unlike),
            },
            Ast::Flags(set) => check_flags(&set.flags)?,
            Ast::Group(group) => group.flags().map_or(Ok(()), check_flags)?,
            Ast::Literal(literal) => check_literal(&literal.kind)?,
            Ast::Repetition(repetition) => {
                let most = match &repetition.op.kind {
                    RepetitionKind::Range(RepetitionRange::Bounded(_, most)) => *most,
                    RepetitionKind::Range(
                        RepetitionRange::Exactly(least) | RepetitionRange::AtLeast(least),
                    ) => *least,
                    _ => 0,
                };
                if most > MOST_REPEATS || matches!(*repetition.ast, Ast::Repetition(_)) {
                    return Err(Unlike);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn visit_class_set_item_pre(
        &mut self,
        item: &ClassSetItem,
    ) -> core::result::Result<(), Unlike> {
        match item {
            ClassSetItem::Perl(class) => self.0.push((class.span, ascii(class))),
            ClassSetItem::Unicode(class) => check_class(&class.kind)?,
            ClassSetItem::Literal(literal) => check_literal(&literal.kind)?,
            ClassSetItem::Range(range) => {
                check_literal(&range.start.kind)?;
                check_literal(&range.end.kind)?;
            }
            // A bracket within brackets is a bracket in RE2.
            ClassSetItem::Bracketed(_) => return Err(Unlike),
            _ => {}
        }
        Ok(())
    }

    fn visit_class_set_binary_op_pre(
        &mut self,
        _: &ClassSetBinaryOp,
    ) -> core::result::Result<(), Unlike> {
        Err(Unlike)
    }
}

/// Perl's classes as RE2 has them; brackets may stand within brackets here.
fn ascii(class: &ClassPerl) -> &'static str {
    match (&class.kind, class.negated) {
        (ClassPerlKind::Digit, false) => "[0-9]",
        (ClassPerlKind::Digit, true) => "[^0-9]",
        (ClassPerlKind::Space, false) => r"[\t\n\f\r ]",
        (ClassPerlKind::Space, true) => r"[^\t\n\f\r ]",
        (ClassPerlKind::Word, false) => "[0-9A-Za-z_]",
        (ClassPerlKind::Word, true) => "[^0-9A-Za-z_]",
    }
}

fn check_class(kind: &ClassUnicodeKind) -> core::result::Result<(), Unlike> {
    match kind {
        ClassUnicodeKind::NamedValue { .. } => Err(Unlike),
        _ => Ok(()),
    }
}

fn check_flags(flags: &Flags) -> core::result::Result<(), Unlike> {
    let is_known = |kind: &FlagsItemKind| match kind {
        FlagsItemKind::Negation => true,
        FlagsItemKind::Flag(flag) => matches!(
            flag,
            Flag::CaseInsensitive | Flag::MultiLine | Flag::DotMatchesNewLine | Flag::SwapGreed
        ),
    };
    if flags.items.iter().all(|item| is_known(&item.kind)) { Ok(()) } else { Err(Unlike) }
}

fn check_literal(kind: &LiteralKind) -> core::result::Result<(), Unlike> {
    match kind {
        LiteralKind::HexFixed(HexLiteralKind::X) | LiteralKind::HexBrace(HexLiteralKind::X) => {
            Ok(())
        }
        LiteralKind::HexFixed(_) | LiteralKind::HexBrace(_) => Err(Unlike),
        _ => Ok(()),
    }
}

/// How many instructions RE2 would make: one for each character or class, two for a group, one for each choice, copies
/// for counted repetitions, and two for success and failure.
fn program_size(parsed: &Hir) -> usize {
    fn size(hir: &Hir) -> usize {
        match hir.kind() {
            HirKind::Empty => 0,
            HirKind::Literal(literal) => literal.0.len(),
            HirKind::Class(_) | HirKind::Look(_) => 1,
            HirKind::Capture(capture) => size(&capture.sub).saturating_add(2),
            HirKind::Concat(parts) => parts.iter().map(size).fold(0, usize::saturating_add),
            HirKind::Alternation(parts) => {
                parts.iter().map(size).fold(parts.len().saturating_sub(1), usize::saturating_add)
            }
            HirKind::Repetition(repetition) => {
                let (one, min) = (size(&repetition.sub), repetition.min as usize);
                match repetition.max.map(|max| max as usize) {
                    // At least one copy, and a choice to go on.
                    None => one.saturating_mul(min.max(1)).saturating_add(1),
                    Some(max) => {
                        let optional = (one + 1).saturating_mul(max.saturating_sub(min));
                        one.saturating_mul(min).saturating_add(optional)
                    }
                }
            }
        }
    }
    size(parsed).saturating_add(2)
}
