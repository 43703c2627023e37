//! Why somebody is offered what they are offered: asking, and reading the answer.

use crate::allocator::AllocatorHandle;
use crate::boundary::export;
use crate::error::{ErrorReport, Outcome};
use crate::explanation::{
    APPORTION_LACKS_NOTHING, Explanation, ExplanationSummary, FrameworkStandingRow,
    RoleStandingRow, VerdictRow,
};
use crate::strings::{Out, Text, TextBuffer, borrowed};
use crate::versioned::Versioned;
use apportion_core::allocator::explain::Verdict;
use apportion_core::error::{Entity, Error};
use apportion_core::id::{AgentId, FrameworkId};
use core::ffi::c_char;

/// Why a framework is offered what it is offered, under each of its roles: it has a row for each. The allocator does not
/// change. `*out` is the caller's to free, and stays as it is while the allocator goes on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_explain_framework(
    allocator: *const AllocatorHandle,
    framework: u64,
    out: *mut *mut Explanation,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let out = unsafe { Out::new(out, "out") }?;
        let why = handle.allocator.explain_framework(FrameworkId::from_bits(framework))?;
        out.write(Box::into_raw(Box::new(Explanation::of_framework(why))));
        Ok(())
    })
}

/// Why the frameworks of a role are offered what they are offered: those in the order first, as they stand there, then the
/// others by name. As `apportion_allocator_explain_framework`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_explain_role(
    allocator: *const AllocatorHandle,
    role: Text,
    out: *mut *mut Explanation,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let out = unsafe { Out::new(out, "out") }?;
        // SAFETY: as above.
        let role = unsafe { role.read(Entity::Role, "role") }?;
        let why = handle.allocator.explain_role(role)?;
        out.write(Box::into_raw(Box::new(Explanation::of_role(why))));
        Ok(())
    })
}

/// Whether the next cycle, run now, could offer an agent to a framework under a role, and if not, what is in the way first.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_explain_agent(
    allocator: *const AllocatorHandle,
    framework: u64,
    role: Text,
    agent: u64,
    out: *mut VerdictRow,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let role = unsafe { role.read(Entity::Role, "role") }?;
        let (framework, agent) = (FrameworkId::from_bits(framework), AgentId::from_bits(agent));
        let verdict = handle.allocator.explain_agent(framework, role, agent)?;
        let mut answer = VerdictRow {
            size: size_of::<VerdictRow>(),
            filtered_until_ns: 0,
            resource: Text::NONE,
            short_by_thousandths: 0,
            required_thousandths: 0,
            reason: verdict.reason() as i32,
            lacks: APPORTION_LACKS_NOTHING,
        };
        match verdict {
            Verdict::Capability(missing) => answer.lacks = missing as i32,
            Verdict::Filtered { until } => answer.filtered_until_ns = until,
            Verdict::TooLittle { miss: Some(miss), .. } => {
                answer.resource = Text::of(miss.resource);
                answer.short_by_thousandths = miss.short_by.thousandths();
                answer.required_thousandths = miss.required.thousandths();
            }
            _ => {}
        }
        // SAFETY: the contract of all exports.
        unsafe { VerdictRow::write(out, &answer) }
    })
}

/// Frees an explanation and everything borrowed from it. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_explanation_free(explanation: *mut Explanation) {
    export!(free explanation);
}

/// When it was asked, and how many rows there are.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_explanation_read(
    explanation: *const Explanation,
    out: *mut ExplanationSummary,
    error: *mut ErrorReport,
) -> i32 {
    export!(error, {
        // SAFETY: the contract of all exports.
        let explanation = unsafe { borrowed(explanation, "explanation") }?;
        // SAFETY: as above.
        unsafe { ExplanationSummary::write(out, &explanation.summary()) }
    })
}

/// Where role `row` stands among roles.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_explanation_role(
    explanation: *const Explanation,
    row: usize,
    out: *mut RoleStandingRow,
    error: *mut ErrorReport,
) -> i32 {
    export!(error, {
        // SAFETY: the contract of all exports.
        let explanation = unsafe { borrowed(explanation, "explanation") }?;
        let standing = found(explanation.role(row), Entity::Role)?;
        // SAFETY: as above.
        unsafe { RoleStandingRow::write(out, &standing) }
    })
}

/// Where framework `row` stands in its role, and what keeps it from the agents.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_explanation_framework(
    explanation: *const Explanation,
    row: usize,
    out: *mut FrameworkStandingRow,
    error: *mut ErrorReport,
) -> i32 {
    export!(error, {
        // SAFETY: the contract of all exports.
        let explanation = unsafe { borrowed(explanation, "explanation") }?;
        let standing = found(explanation.framework(row), Entity::Framework)?;
        // SAFETY: as above.
        unsafe { FrameworkStandingRow::write(out, &standing) }
    })
}

/// The whole explanation as a text for operators, of several lines.
///
/// `*len` is the length of the whole text. As much of it as fits is written to `buffer`, which has room for `capacity`
/// bytes: more is needed if `*len` is larger. No NUL is added.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_explanation_text(
    explanation: *const Explanation,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(error, {
        // SAFETY: the contract of all exports.
        let explanation = unsafe { borrowed(explanation, "explanation") }?;
        // SAFETY: as above.
        let buffer = unsafe { TextBuffer::new(buffer, capacity, len) }?;
        buffer.write(explanation.text());
        Ok(())
    })
}

fn found<T>(row: Option<T>, entity: Entity) -> Outcome<T> {
    row.ok_or(Error::NotFound { entity }.into())
}
