//! What the numbers in columns stand for, and how things are.

use crate::allocator::AllocatorHandle;
use crate::boundary::export;
use crate::error::ErrorReport;
use crate::strings::{Out, Text, TextBuffer};
use crate::versioned::Versioned;
use apportion_core::error::{Entity, Error};
use apportion_core::id::OfferId;
use apportion_core::resource::ValueType;
use core::ffi::c_char;

/// An amount that is a number.
pub const APPORTION_VALUE_SCALAR: i32 = 0;
/// Integers in ranges.
pub const APPORTION_VALUE_RANGES: i32 = 1;
/// Words.
pub const APPORTION_VALUE_SET: i32 = 2;

/// Everything about a resource but its amount. Its texts are borrowed until the next call that changes the allocator.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct ResourceKind {
    /// sizeof (apportion_kind): set by the caller.
    pub size: usize,
    /// Like `cpus`.
    pub name: Text,
    /// The role it is reserved to; a NULL pointer if to none.
    pub role: Text,
    /// For what can only be taken whole, the thousandths of one: amounts of it count copies. Otherwise 0.
    pub whole_thousandths: i64,
    /// One of APPORTION_VALUE_*.
    pub value_type: i32,
    /// 1 if it may be taken back.
    pub revocable: u32,
    /// 1 if others may hold it too.
    pub shared: u32,
    /// 0.
    pub reserved: u32,
}

// SAFETY: `repr(C)`, the size first; integers and pointers, which may be anything.
unsafe impl Versioned for ResourceKind {
    const FIRST: usize = size_of::<Self>();
    const NAME: &'static str = "out";
}

/// How much there is, and how much was done.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Counters {
    /// sizeof (apportion_counters): set by the caller.
    pub size: usize,
    /// Cycles that ran.
    pub cycles: u64,
    /// Offers not answered yet.
    pub outstanding_offers: u64,
    /// Kinds of resources: numbers below are valid.
    pub kinds: u64,
    /// Roles: numbers below are valid.
    pub roles: u64,
}

// SAFETY: `repr(C)`, the size first; integers alone.
unsafe impl Versioned for Counters {
    const FIRST: usize = size_of::<Self>();
    const NAME: &'static str = "out";
}

/// The name of a role, by its number in offers. Borrowed until the next call that changes the allocator.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_role_name(
    allocator: *const AllocatorHandle,
    role: u32,
    out: *mut Text,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let out = unsafe { Out::new(out, "out") }?;
        if role as usize >= handle.allocator.role_count() {
            return Err(Error::NotFound { entity: Entity::Role }.into());
        }
        out.write(Text::of(handle.allocator.role_name(role)));
        Ok(())
    })
}

/// What a kind is, by its number in offers.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_kind(
    allocator: *const AllocatorHandle,
    kind: u32,
    out: *mut ResourceKind,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        if kind as usize >= handle.allocator.kind_count() {
            return Err(Error::NotFound { entity: Entity::Resource }.into());
        }
        let template = handle.allocator.kind_template(kind);
        let whole = template.quantity().filter(|_| template.is_indivisible());
        let answer = ResourceKind {
            size: size_of::<ResourceKind>(),
            name: Text::of(&template.name),
            role: template.role().map_or(Text::NONE, Text::of),
            whole_thousandths: whole.map_or(0, |quantity| quantity.thousandths()),
            value_type: match template.value.value_type() {
                ValueType::Scalar => APPORTION_VALUE_SCALAR,
                ValueType::Ranges => APPORTION_VALUE_RANGES,
                ValueType::Set => APPORTION_VALUE_SET,
            },
            revocable: template.revocable.into(),
            shared: template.shared.into(),
            reserved: 0,
        };
        // SAFETY: the contract of all exports.
        unsafe { ResourceKind::write(out, &answer) }
    })
}

/// The resources of an offer that is outstanding, as text.
///
/// `*len` is the length of the whole text. As much of it as fits is written to `buffer`, which has room for `capacity`
/// bytes: more is needed if `*len` is larger. No NUL is added.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_offer_text(
    allocator: *const AllocatorHandle,
    offer: u64,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let buffer = unsafe { TextBuffer::new(buffer, capacity, len) }?;
        buffer.write(
            &handle.allocator.outstanding_resources(OfferId::from_bits(offer))?.to_string(),
        );
        Ok(())
    })
}

/// The dominant share of a role, divided by its weight: what all its frameworks hold, those of roles below not included.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_share(
    allocator: *const AllocatorHandle,
    role: Text,
    out: *mut f64,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let out = unsafe { Out::new(out, "out") }?;
        // SAFETY: as above.
        let role = unsafe { role.read(Entity::Role, "role") }?;
        out.write(handle.allocator.share(role)?);
        Ok(())
    })
}

/// How many refusal filters of a role's frameworks are in force; 0 for a role that is not known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_active_filters(
    allocator: *const AllocatorHandle,
    role: Text,
    out: *mut u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let out = unsafe { Out::new(out, "out") }?;
        // SAFETY: as above.
        let role = unsafe { role.read(Entity::Role, "role") }?;
        out.write(handle.allocator.active_filters(role) as u64);
        Ok(())
    })
}

/// How much there is, and how much was done.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_counters(
    allocator: *const AllocatorHandle,
    out: *mut Counters,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        let counters = Counters {
            size: size_of::<Counters>(),
            cycles: handle.allocator.cycles_run(),
            outstanding_offers: handle.allocator.outstanding_offers() as u64,
            kinds: handle.allocator.kind_count() as u64,
            roles: handle.allocator.role_count() as u64,
        };
        // SAFETY: the contract of all exports.
        unsafe { Counters::write(out, &counters) }
    })
}
