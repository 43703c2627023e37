//! Agents: the machines whose resources are offered.

use crate::allocator::AllocatorHandle;
use crate::boundary::export;
use crate::error::{ErrorReport, Outcome};
use crate::strings::{Out, OutColumn, Text, TextBuffer, column, optional_column};
use crate::versioned::Versioned;
use apportion_core::agent::{AgentInfo, AgentSpec};
use apportion_core::attribute::Attribute;
use apportion_core::error::{Entity, Error};
use apportion_core::id::AgentId;
use apportion_core::resource::{Quantity, Resource, Resources, Value};
use core::ffi::c_char;

/// New agents, as columns of `count` rows. What an agent has is said as text, as scalar columns, or both: then the sum.
///
/// In scalar columns, row i has the entries from `scalar_ends[i - 1]` (0 for the first row) to before `scalar_ends[i]`.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct AgentBatch {
    /// sizeof (apportion_agent_batch).
    pub size: usize,
    /// How many agents.
    pub count: usize,
    /// Their ids: unique among the agents known at a time.
    pub ids: *const Text,
    /// Their host names; NULL if these are the ids.
    pub hostnames: *const Text,
    /// What they have, like `cpus:4;mem:4096;ports:[31000-32000]`; NULL if it is all in the scalar columns.
    pub resources: *const Text,
    /// Where each agent's scalars end; NULL if there are none.
    pub scalar_ends: *const u32,
    /// How many entries the next two columns have.
    pub scalar_count: usize,
    /// What each scalar is called: an index into `names`.
    pub scalar_names: *const u32,
    /// How much: thousandths.
    pub scalar_thousandths: *const i64,
    /// How many names.
    pub name_count: usize,
    /// Resource names.
    pub names: *const Text,
    /// Where each agent's attributes end; NULL if there are none.
    pub attribute_ends: *const u32,
    /// How many entries the next column has.
    pub attribute_count: usize,
    /// The attributes, each like `rack:r1`.
    pub attributes: *const Text,
}

// SAFETY: `repr(C)`, the size first; integers and pointers, which may be anything.
unsafe impl Versioned for AgentBatch {
    const FIRST: usize = size_of::<Self>();
    const NAME: &'static str = "agents";
}

impl AgentBatch {
    const NONE: AgentBatch = AgentBatch {
        size: size_of::<AgentBatch>(),
        count: 0,
        ids: core::ptr::null(),
        hostnames: core::ptr::null(),
        resources: core::ptr::null(),
        scalar_ends: core::ptr::null(),
        scalar_count: 0,
        scalar_names: core::ptr::null(),
        scalar_thousandths: core::ptr::null(),
        name_count: 0,
        names: core::ptr::null(),
        attribute_ends: core::ptr::null(),
        attribute_count: 0,
        attributes: core::ptr::null(),
    };
}

/// The columns of a batch, their lengths checked.
struct Rows<'a> {
    ids: &'a [Text],
    hostnames: Option<&'a [Text]>,
    resources: Option<&'a [Text]>,
    scalar_ends: Option<&'a [u32]>,
    scalar_names: &'a [u32],
    scalar_thousandths: &'a [i64],
    names: Vec<&'a str>,
    attribute_ends: Option<&'a [u32]>,
    attributes: &'a [Text],
}

impl<'a> Rows<'a> {
    /// # Safety
    /// Everything that the batch points to can be read for as long as `'a`.
    unsafe fn new(batch: &AgentBatch) -> Outcome<Self> {
        // SAFETY: the caller's promise.
        unsafe {
            let names: &[Text] = column(batch.names, batch.name_count, "names")?;
            let names = names.iter().enumerate().map(|(at, name)| {
                name.read(Entity::Resource, "names").map_err(|refusal| refusal.in_row(at))
            });
            Ok(Rows {
                ids: column(batch.ids, batch.count, "ids")?,
                hostnames: optional_column(batch.hostnames, batch.count, "hostnames")?,
                resources: optional_column(batch.resources, batch.count, "resources")?,
                scalar_ends: optional_column(batch.scalar_ends, batch.count, "scalar_ends")?,
                scalar_names: column(batch.scalar_names, batch.scalar_count, "scalar_names")?,
                scalar_thousandths: column(
                    batch.scalar_thousandths,
                    batch.scalar_count,
                    "scalar_thousandths",
                )?,
                names: names.collect::<Outcome<_>>()?,
                attribute_ends: optional_column(
                    batch.attribute_ends,
                    batch.count,
                    "attribute_ends",
                )?,
                attributes: column(batch.attributes, batch.attribute_count, "attributes")?,
            })
        }
    }

    /// # Safety
    /// As [`Rows::new`].
    unsafe fn spec(&self, row: usize) -> Outcome<AgentSpec> {
        // SAFETY: the caller's promise.
        unsafe {
            let id = self.ids[row].read(Entity::Agent, "ids")?;
            let mut total = match self.resources {
                Some(texts) => texts[row].read(Entity::Resource, "resources")?.parse()?,
                None => Resources::new(),
            };
            self.add_scalars(row, &mut total)?;
            let mut spec = AgentSpec::new(id, total);
            if let Some(hostnames) = self.hostnames {
                spec.info = AgentInfo::new(hostnames[row].read(Entity::Agent, "hostnames")?);
            }
            for at in self.attributes_of(row)? {
                let attribute = self.attributes[at].read(Entity::Attribute, "attributes")?;
                spec.info.attributes.push(Attribute::parse(attribute)?);
            }
            Ok(spec)
        }
    }

    fn attributes_of(&self, row: usize) -> Outcome<core::ops::Range<usize>> {
        let Some(ends) = self.attribute_ends else { return Ok(0..0) };
        let begin = row.checked_sub(1).map_or(0, |before| ends[before] as usize);
        let entries = begin..ends[row] as usize;
        if entries.start > entries.end || entries.end > self.attributes.len() {
            let reason = "attribute_ends descend, or pass attribute_count";
            return Err(Error::Invalid { entity: Entity::Argument, reason, at: row }.into());
        }
        Ok(entries)
    }

    fn add_scalars(&self, row: usize, total: &mut Resources) -> Outcome {
        let Some(ends) = self.scalar_ends else { return Ok(()) };
        let begin = row.checked_sub(1).map_or(0, |before| ends[before] as usize);
        let entries = begin..ends[row] as usize;
        if entries.start > entries.end || entries.end > self.scalar_names.len() {
            let reason = "scalar_ends descend, or pass scalar_count";
            return Err(Error::Invalid { entity: Entity::Argument, reason, at: row }.into());
        }
        for at in entries {
            let name = self.names.get(self.scalar_names[at] as usize).ok_or(Error::Invalid {
                entity: Entity::Argument,
                reason: "scalar_names passes name_count",
                at,
            })?;
            let quantity = Quantity::from_thousandths(self.scalar_thousandths[at])?;
            total.add(Resource::new(*name, Value::Scalar(quantity)));
        }
        Ok(())
    }
}

/// Adds agents and asks for a cycle over them.
///
/// Row by row: the first that is refused is named by the error's `row`, those before it stay, and none after it is
/// looked at. `*done` (may be NULL) is how many were added, in any case; `out_ids[0]` to `out_ids[*done - 1]` are their
/// ids. `out_ids` has room for `count`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_add_agents(
    allocator: *mut AllocatorHandle,
    agents: *const AgentBatch,
    out_ids: *mut u64,
    done: *mut usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports, as in the rest of this function.
        let mut done = unsafe { OutColumn::counter(done) }?;
        // SAFETY: as above.
        let batch = unsafe { AgentBatch::read(agents, AgentBatch::NONE) }?;
        // SAFETY: as above.
        let mut out_ids = unsafe { OutColumn::new(out_ids, batch.count, "out_ids") }?;
        // SAFETY: as above.
        let rows = unsafe { Rows::new(&batch) }?;
        for row in 0..rows.ids.len() {
            // SAFETY: as above.
            let spec = unsafe { rows.spec(row) };
            let added = spec.and_then(|spec| Ok(handle.allocator.add_agent(&spec)?));
            out_ids.write(row, added.map_err(|refusal| refusal.in_row(row))?.to_bits());
            done.write(0, row + 1);
        }
        Ok(())
    })
}

/// Removes an agent and whatever is held on it. Its offers are void. Asks for no cycle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_remove_agent(
    allocator: *mut AllocatorHandle,
    agent: u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        Ok(handle.allocator.remove_agent(AgentId::from_bits(agent))?)
    })
}

/// Lets an agent be offered again. Asks for no cycle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_activate_agent(
    allocator: *mut AllocatorHandle,
    agent: u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        Ok(handle.allocator.activate_agent(AgentId::from_bits(agent))?)
    })
}

/// Stops offering an agent. Offers of it that are out are void; returning them is up to the caller.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_deactivate_agent(
    allocator: *mut AllocatorHandle,
    agent: u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        Ok(handle.allocator.deactivate_agent(AgentId::from_bits(agent))?)
    })
}

/// Replaces all that an agent has, like `cpus:4;mem:4096`. What is out stays out. Asks for a cycle over the agent if
/// anything really changed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_update_agent_total(
    allocator: *mut AllocatorHandle,
    agent: u64,
    resources: Text,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let resources = unsafe { resources.read(Entity::Resource, "resources") }?;
        let total: Resources = resources.parse()?;
        Ok(handle.allocator.update_agent(AgentId::from_bits(agent), None, None, Some(&total))?)
    })
}

/// Replaces an agent's attributes by `count` others, each like `rack:r1`. If they differ, all filters for the agent are
/// dropped and a cycle over it is asked for.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_update_agent_attributes(
    allocator: *mut AllocatorHandle,
    agent: u64,
    attributes: *const Text,
    count: usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(change allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let attributes: &[Text] = unsafe { column(attributes, count, "attributes") }?;
        let agent = AgentId::from_bits(agent);
        let mut info = handle.allocator.agent_info(agent)?.clone();
        info.attributes.clear();
        for (row, attribute) in attributes.iter().enumerate() {
            // SAFETY: as above.
            let attribute = unsafe { attribute.read(Entity::Attribute, "attributes") }
                .and_then(|text| Ok(Attribute::parse(text)?));
            info.attributes.push(attribute.map_err(|refusal| refusal.in_row(row))?);
        }
        Ok(handle.allocator.update_agent(agent, Some(&info), None, None)?)
    })
}

/// All that an agent has, as text: `buffer`, `capacity` and `len` as in `apportion_allocator_offer_text`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_agent_total(
    allocator: *const AllocatorHandle,
    agent: u64,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let buffer = unsafe { TextBuffer::new(buffer, capacity, len) }?;
        buffer.write(&handle.allocator.agent_total(AgentId::from_bits(agent))?.to_string());
        Ok(())
    })
}

/// What is free on an agent, as text: `buffer`, `capacity` and `len` as in `apportion_allocator_offer_text`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_agent_available(
    allocator: *const AllocatorHandle,
    agent: u64,
    buffer: *mut c_char,
    capacity: usize,
    len: *mut usize,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let buffer = unsafe { TextBuffer::new(buffer, capacity, len) }?;
        buffer.write(&handle.allocator.agent_available(AgentId::from_bits(agent))?.to_string());
        Ok(())
    })
}

/// Finds an agent by what it was called when it was added.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_find_agent(
    allocator: *const AllocatorHandle,
    id: Text,
    out: *mut u64,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let out = unsafe { Out::new(out, "out") }?;
        // SAFETY: as above.
        let id = unsafe { id.read(Entity::Agent, "id") }?;
        out.write(handle.allocator.agent(id)?.to_bits());
        Ok(())
    })
}

/// What an agent was called when it was added. Borrowed until the next call that changes the allocator.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn apportion_allocator_agent_name(
    allocator: *const AllocatorHandle,
    agent: u64,
    out: *mut Text,
    error: *mut ErrorReport,
) -> i32 {
    export!(read allocator, error, |handle| {
        // SAFETY: the contract of all exports.
        let out = unsafe { Out::new(out, "out") }?;
        out.write(Text::of(handle.allocator.agent_name(AgentId::from_bits(agent))?));
        Ok(())
    })
}
