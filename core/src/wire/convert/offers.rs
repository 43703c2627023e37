//! What an allocator decided, as the bytes of OFFERS: one event for each framework.

use super::agent::{attribute_to_wire, domain_to_wire};
use super::parts::{self, KindParts, behind};
use super::resource::Format;
use crate::agent::AgentInfo;
use crate::allocator::{Allocator, SpanRef};
use crate::error::{Entity, Error, Result};
use crate::id::{AgentId, FrameworkId, OfferId};
use crate::resource::Quantity;
use crate::wire::owned::back::Back;
use crate::wire::{encode, v1};

/// Writes the offers of an [`Allocator`] without making messages of them.
///
/// What every offer of an agent says again (its id, host, attributes, URL and domain) is encoded when the agent is
/// made known, and so is what a resource says besides its amount; an offer is put together out of these parts. A writer
/// goes with one allocator, whose numbers of kinds and roles it keeps. Its memory is used again.
///
/// ```
/// use apportion_core::agent::{AgentInfo, AgentSpec};
/// use apportion_core::allocator::{Allocator, Config};
/// use apportion_core::framework::FrameworkSpec;
/// use apportion_core::wire::convert::{offers::OfferWriter, resource::Format};
/// use apportion_core::wire::view::Reader;
///
/// let mut allocator = Allocator::new(Config::default())?;
/// let agent = allocator.add_agent(&AgentSpec::new("agent-1", "cpus:4;mem:1024".parse()?))?;
/// let framework = allocator.add_framework(&FrameworkSpec::new("batch", ["*"]))?;
///
/// let mut writer = OfferWriter::new();
/// writer.set_agent(agent, "agent-1", &AgentInfo::new("host-1"), None);
/// writer.set_framework(framework, "framework-1", Format::PostRefinement);
/// allocator.cycle(0)?;
/// writer.write(&allocator, |offer, name| name.push_str(&format!("O{}", offer.index())))?;
///
/// let (to, event) = writer.events().next().unwrap();
/// assert_eq!(to, framework);
/// let mut reader = Reader::new(Default::default());
/// let (_, offers) = reader.event(event).unwrap();
/// assert_eq!(offers.at(0).unwrap().hostname(), "host-1");
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
#[derive(Debug)]
pub struct OfferWriter {
    agents: Vec<Option<AgentPart>>,
    frameworks: Vec<Option<FrameworkPart>>,
    /// By format and number.
    kinds: [KindParts; 2],
    /// By number: the allocation as field 11 of a resource.
    roles: Vec<Option<Box<[u8]>>>,
    back: Back,
    events: Vec<EventSpan>,
    /// Rows of the batch, those of one framework together.
    rows: Vec<u32>,
    name: String,
}

#[derive(Debug, Clone)]
struct AgentPart {
    id: AgentId,
    /// Agent and host; attributes and URL; the domain.
    bytes: Box<[u8]>,
    attributes: usize,
    domain: usize,
}

#[derive(Debug, Clone)]
struct FrameworkPart {
    id: FrameworkId,
    format: Format,
    /// Field 2 of an offer.
    bytes: Box<[u8]>,
}

/// An event, by how much was written when it was begun and when it was done.
#[derive(Debug, Clone, Copy)]
struct EventSpan {
    framework: FrameworkId,
    begin: usize,
    end: usize,
}

impl Default for OfferWriter {
    fn default() -> Self {
        OfferWriter::new()
    }
}

impl OfferWriter {
    /// A writer that knows nobody.
    pub fn new() -> OfferWriter {
        OfferWriter {
            agents: Vec::new(),
            frameworks: Vec::new(),
            kinds: Default::default(),
            roles: Vec::new(),
            back: Back::new(Vec::new(), false),
            events: Vec::new(),
            rows: Vec::new(),
            name: String::new(),
        }
    }

    /// Makes an agent known, or anew what is said of it. `id` is its id on the wire.
    pub fn set_agent(&mut self, agent: AgentId, id: &str, info: &AgentInfo, url: Option<&v1::Url>) {
        // Whatever else an offer requires is empty, and cut off in front.
        let bytes = encode(&v1::Offer {
            agent_id: id.into(),
            hostname: info.hostname.clone(),
            attributes: info.attributes.iter().map(attribute_to_wire).collect(),
            url: url.cloned(),
            domain: info.domain.as_ref().map(domain_to_wire),
            ..Default::default()
        });
        let bytes: Box<[u8]> = bytes[behind(&bytes, 2)..].into();
        let part = AgentPart {
            id: agent,
            attributes: behind(&bytes, 4),
            domain: behind(&bytes, 8),
            bytes,
        };
        *slot(&mut self.agents, agent.index()) = Some(part);
    }

    /// Forgets an agent.
    pub fn forget_agent(&mut self, agent: AgentId) {
        *slot(&mut self.agents, agent.index()) = None;
    }

    /// Makes a framework known, by its id on the wire and the format it is shown reservations in.
    pub fn set_framework(&mut self, framework: FrameworkId, id: &str, format: Format) {
        let bytes = encode(&v1::Offer { framework_id: id.into(), ..Default::default() });
        let bytes = bytes[behind(&bytes, 1)..behind(&bytes, 2)].into();
        *slot(&mut self.frameworks, framework.index()) =
            Some(FrameworkPart { id: framework, format, bytes });
    }

    /// Forgets a framework.
    pub fn forget_framework(&mut self, framework: FrameworkId) {
        *slot(&mut self.frameworks, framework.index()) = None;
    }

    /// Writes the offers of the allocator's last call. `name` appends what an offer is called on the wire.
    ///
    /// In an offer scalars come before ranges and sets, each in the order of [`Allocator::offers`]; shared resources come
    /// once. Allocates nothing once it has done as much before.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an agent or framework that was not made known. Nothing is written then.
    pub fn write(
        &mut self,
        allocator: &Allocator,
        mut name: impl FnMut(OfferId, &mut String),
    ) -> Result<()> {
        self.events.clear();
        self.back.clear();
        let batch = allocator.offers();
        let frameworks = batch.frameworks();
        self.rows.clear();
        self.rows.extend(0..batch.len() as u32);
        self.rows.sort_unstable_by_key(|row| (frameworks[*row as usize].index(), *row));
        let OfferWriter { agents, frameworks: known, kinds, roles, back, events, rows, name: text } =
            self;
        let mut outcome = Ok(());
        let same = |a: &u32, b: &u32| frameworks[*a as usize] == frameworks[*b as usize];
        for group in rows.chunk_by(same).rev() {
            let Some(&first) = group.first() else { continue };
            let framework = frameworks[first as usize];
            let part = known.get(framework.index() as usize).and_then(Option::as_ref);
            let Some(part) = part.filter(|part| part.id == framework) else {
                outcome = Err(Error::NotFound { entity: Entity::Framework });
                break;
            };
            let kinds = &mut kinds[part.format as usize];
            let begin = back.written();
            back.part(26, |out| {
                for &row in group.iter().rev() {
                    let row = row as usize;
                    let agent = agents.get(batch.agents()[row].index() as usize);
                    let agent = agent.and_then(Option::as_ref);
                    let Some(agent) = agent.filter(|agent| agent.id == batch.agents()[row]) else {
                        outcome = Err(Error::NotFound { entity: Entity::Agent });
                        return;
                    };
                    let role = slot(roles, batch.roles()[row]).get_or_insert_with(|| {
                        parts::allocation(allocator.role_name(batch.roles()[row])).into()
                    });
                    out.part(10, |out| {
                        out.raw(&agent.bytes[agent.domain..]);
                        // The same message as in a resource, as field 10.
                        out.raw(&role[1..]);
                        out.varint(82);
                        out.raw(&agent.bytes[agent.attributes..agent.domain]);
                        resources(allocator, row, kinds, part.format, role, out);
                        out.raw(&agent.bytes[..agent.attributes]);
                        out.raw(&part.bytes);
                        text.clear();
                        name(batch.offers()[row], text);
                        out.part(10, |out| out.bytes(10, text.as_bytes()));
                    });
                }
            });
            if outcome.is_err() {
                break;
            }
            back.number(8, v1::scheduler::event::Type::Offers as u64);
            events.push(EventSpan { framework, begin, end: back.written() });
        }
        events.reverse();
        if outcome.is_err() {
            events.clear();
        }
        outcome
    }

    /// What was written last: for each framework with offers, in the order of their indices, the event.
    pub fn events(&self) -> impl ExactSizeIterator<Item = (FrameworkId, &[u8])> {
        let bytes = self.back.as_bytes();
        self.events.iter().map(move |span| {
            (span.framework, &bytes[bytes.len() - span.end..bytes.len() - span.begin])
        })
    }
}

/// A place in a table that grows to it.
fn slot<T: Clone>(table: &mut Vec<Option<T>>, index: u32) -> &mut Option<T> {
    let index = index as usize;
    if table.len() <= index {
        table.resize(index + 1, None);
    }
    &mut table[index]
}

/// The resources of an offer, from the last to the first.
fn resources(
    allocator: &Allocator,
    row: usize,
    kinds: &mut KindParts,
    format: Format,
    allocation: &[u8],
    out: &mut Back,
) {
    const RESOURCE: u32 = 42;
    let batch = allocator.offers();
    let rows = |ends: &[u32]| {
        let begin = row.checked_sub(1).map_or(0, |before| ends[before] as usize);
        begin..ends[row] as usize
    };
    let spans = rows(batch.span_ends());
    for span in spans.rev() {
        let kind = batch.span_kinds()[span];
        let part = kinds.at(kind as usize, format, || allocator.kind_template(kind));
        match batch.span(span) {
            Some(SpanRef::Ranges(numbers)) => {
                part.write(RESOURCE, allocation, |out| parts::ranges(numbers, out), out);
            }
            Some(SpanRef::Set(items)) => {
                part.write(RESOURCE, allocation, |out| parts::set(items, out), out);
            }
            None => {}
        }
    }
    for scalar in rows(batch.scalar_ends()).rev() {
        let kind = batch.scalar_kinds()[scalar];
        let part = kinds.at(kind as usize, format, || allocator.kind_template(kind));
        if !part.own_amount().is_empty() {
            part.write(RESOURCE, allocation, |out| out.raw(part.own_amount()), out);
            continue;
        }
        let amount = Quantity::from_thousandths(batch.scalar_amounts()[scalar]);
        let amount = amount.unwrap_or(Quantity::MAX).to_f64();
        part.write(RESOURCE, allocation, |out| parts::scalar(amount, out), out);
    }
}
