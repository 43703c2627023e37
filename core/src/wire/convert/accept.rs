//! Placements as the bytes of ACCEPT: tasks launched on exactly the pieces that the matcher took.

use super::parts::{self, KindParts, behind};
use super::resource::Format;
use crate::error::{Entity, Error, Result};
use crate::matching::{Matcher, Placement, Placements};
use crate::resource::Value;
use crate::wire::owned::back::Back;
use crate::wire::v1::offer::operation;
use crate::wire::v1::scheduler::call;
use crate::wire::{encode, v1};

/// Writes one ACCEPT after the other, without making messages of them.
///
/// What a resource says besides its amount is encoded once for each of the matcher's kinds, so that a writer goes with one
/// matcher. Its memory is used again.
///
/// ```
/// use apportion_core::matching::{Config, Matcher, NewOffer, Placements, Request, Task};
/// use apportion_core::resource::Quantities;
/// use apportion_core::wire::convert::accept::{Accept, AcceptWriter, Launch};
/// use apportion_core::wire::convert::resource::Format;
/// use apportion_core::wire::v1::scheduler::Call;
/// use apportion_core::wire::{DecodeLimits, decode};
///
/// let mut matcher = Matcher::new(Config::default())?;
/// let resources = &"cpus:2;mem:512".parse()?;
/// let offer = NewOffer { key: 7, agent: "agent-1", role: "*", resources, attributes: &[], expires_ns: None };
/// matcher.add_offer(offer)?;
/// let request = matcher.add_request(&Request::new(Quantities::parse("cpus:1")?))?;
/// let mut placements = Placements::new();
/// matcher.run(&[Task::new(1, request)], &mut placements)?;
///
/// let mut writer = AcceptWriter::new(Format::PostRefinement);
/// let accept = Accept {
///     framework_id: "framework-1",
///     agent_id: "agent-1",
///     role: "*",
///     refuse_seconds: None,
/// };
/// let launch = Launch { task_id: "task-1", name: "task", line: Some("sleep 100"), rest: None };
/// let bytes = writer.write(
///     &accept,
///     &matcher,
///     &placements,
///     placements.placed(),
///     |offer| (offer == 7).then_some("offer-1"),
///     |_| launch,
/// )?;
/// let call: Call = decode(bytes, &DecodeLimits::default()).unwrap();
/// let operations = call.accept.unwrap().operations;
/// let task = &operations[0].launch.as_ref().unwrap().task_infos[0];
/// assert_eq!(task.resources[0].scalar.as_ref().unwrap().value, 1.0);
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
#[derive(Debug)]
pub struct AcceptWriter {
    format: Format,
    kinds: KindParts,
    role: String,
    /// The role's allocation as field 11 of a resource.
    allocation: Vec<u8>,
    /// Keys of the offers consumed, each once.
    offers: Vec<u64>,
    back: Back,
}

/// What an ACCEPT says once.
#[derive(Debug, Clone, Copy)]
pub struct Accept<'a> {
    /// Who accepts.
    pub framework_id: &'a str,
    /// The agent of all its offers.
    pub agent_id: &'a str,
    /// The role that all its offers are made to.
    pub role: &'a str,
    /// For how long to be spared what is left over; `None` leaves it to the master.
    pub refuse_seconds: Option<f64>,
}

/// A task to launch, besides where and on what.
#[derive(Debug, Clone, Copy)]
pub struct Launch<'a> {
    /// Its id.
    pub task_id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// A line for a shell, in the place of the command of `rest`.
    pub line: Option<&'a str>,
    /// All else.
    pub rest: Option<&'a TaskRest>,
}

/// All of a task but its name, ids and resources, encoded once for all tasks that share it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskRest {
    bytes: Box<[u8]>,
    command: usize,
    behind: usize,
}

impl TaskRest {
    /// What tasks like this one share; its name, ids and resources are passed over.
    pub fn new(task: &v1::TaskInfo) -> TaskRest {
        let mut bytes = encode(task);
        let bytes: Box<[u8]> = bytes.split_off(behind(&bytes, 4)).into();
        TaskRest { command: behind(&bytes, 6), behind: behind(&bytes, 7), bytes }
    }
}

impl AcceptWriter {
    /// A writer of resources in this format.
    pub fn new(format: Format) -> AcceptWriter {
        AcceptWriter {
            format,
            kinds: KindParts::default(),
            role: String::new(),
            allocation: parts::allocation(""),
            offers: Vec::new(),
            back: Back::new(Vec::new(), false),
        }
    }

    /// The bytes of one ACCEPT with one LAUNCH, borrowed until the next.
    ///
    /// `placed` are placements of `placements` on one [place](Placement::place). `offer_id` is the id on the wire of an
    /// offer's key, `task` says what is launched. The call names the offers of which something is consumed, in the order
    /// of the tasks, and each task the pieces that it consumes. Allocates nothing once it has done as much before.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the index of the first placement on another place than the first one's;
    /// [`Error::NotFound`] if `offer_id` does not know an offer, or a piece comes of plain capacity.
    ///
    /// # Panics
    /// If a placement is none of `placements`.
    pub fn write<'o, 't>(
        &mut self,
        accept: &Accept<'_>,
        matcher: &Matcher,
        placements: &Placements,
        placed: &[Placement],
        offer_id: impl Fn(u64) -> Option<&'o str>,
        task: impl Fn(&Placement) -> Launch<'t>,
    ) -> Result<&[u8]> {
        self.note_offers(placements, placed, &offer_id)?;
        if self.role != accept.role {
            accept.role.clone_into(&mut self.role);
            self.allocation = parts::allocation(accept.role);
        }
        let AcceptWriter { format, kinds, allocation, offers, back, .. } = self;
        back.clear();
        back.part(34, |out| {
            if let Some(seconds) = accept.refuse_seconds {
                out.part(26, |out| out.double(9, seconds));
            }
            out.part(18, |out| {
                out.part(18, |out| {
                    for placement in placed.iter().rev() {
                        let launch = task(placement);
                        out.part(10, |out| {
                            launch.write_rest(out);
                            for piece in placements.pieces(placement).iter().rev() {
                                let template = matcher.kind(piece.kind);
                                let part =
                                    kinds.at(piece.kind.index() as usize, *format, || template);
                                let amount = |out: &mut Back| match &template.value {
                                    Value::Ranges(_) => {
                                        parts::ranges(placements.ranges(piece), out);
                                    }
                                    Value::Set(_) => {
                                        let taken = matcher.resource(placements, piece).value;
                                        if let Value::Set(items) = &taken {
                                            parts::set(items.as_slice(), out);
                                        }
                                    }
                                    Value::Scalar(_) => {
                                        parts::scalar(piece.quantity.to_f64(), out);
                                    }
                                };
                                part.write(34, allocation, amount, out);
                            }
                            out.part(26, |out| out.bytes(10, accept.agent_id.as_bytes()));
                            out.part(18, |out| out.bytes(10, launch.task_id.as_bytes()));
                            out.bytes(10, launch.name.as_bytes());
                        });
                    }
                });
                out.number(8, operation::Type::Launch as u64);
            });
            for key in offers.iter().rev() {
                let id = offer_id(*key).unwrap_or_default();
                out.part(10, |out| out.bytes(10, id.as_bytes()));
            }
        });
        back.number(16, call::Type::Accept as u64);
        back.part(10, |out| out.bytes(10, accept.framework_id.as_bytes()));
        Ok(self.back.as_bytes())
    }

    /// Checks the placements, and lists the offers they consume.
    fn note_offers<'a>(
        &mut self,
        placements: &Placements,
        placed: &[Placement],
        offer_id: impl Fn(u64) -> Option<&'a str>,
    ) -> Result<()> {
        self.offers.clear();
        let place = placed.first().map(|placement| placement.place);
        for (at, placement) in placed.iter().enumerate() {
            if Some(placement.place) != place {
                return Err(Error::invalid(Entity::Task, "placed on another place", at));
            }
            for piece in placements.pieces(placement) {
                let unknown = Error::NotFound { entity: Entity::Offer };
                let key = piece.offer.ok_or(unknown)?;
                if !self.offers.contains(&key) {
                    offer_id(key).ok_or(unknown)?;
                    self.offers.push(key);
                }
            }
        }
        Ok(())
    }
}

impl Launch<'_> {
    /// What stands behind the resources.
    fn write_rest(&self, out: &mut Back) {
        let empty = (&[][..], &[][..], &[][..]);
        let (before, command, behind) = self.rest.map_or(empty, |rest| {
            let bytes = &rest.bytes;
            (&bytes[..rest.command], &bytes[rest.command..rest.behind], &bytes[rest.behind..])
        });
        out.raw(behind);
        match self.line {
            Some(line) => out.part(58, |out| out.bytes(26, line.as_bytes())),
            None => out.raw(command),
        }
        out.raw(before);
    }
}
