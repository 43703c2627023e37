//! What comes out: placements with the pieces they consume, and why the other tasks were left out.

use super::kinds::KindId;
use super::request::RequestId;
use crate::id::AgentId;
use crate::resource::{Quantity, Range};

/// A task that found its agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placement {
    /// Which task of those given, by index.
    pub task: u32,
    /// The caller's key of it.
    pub key: u64,
    /// Where it goes.
    pub agent: AgentId,
    /// The place of the agent under one role: ties go to the lowest. Equal for placements that one ACCEPT can hold.
    pub place: u32,
    pub(super) first_piece: u32,
    pub(super) end_piece: u32,
}

/// A part of an offer that a task consumes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// The caller's key of the offer; `None` on an agent given as plain capacity.
    pub offer: Option<u64>,
    /// What it is a piece of: name, reservations and the rest; see [`Matcher::kind`](super::Matcher::kind).
    pub kind: KindId,
    /// How much; of ranges how many numbers, as units.
    pub quantity: Quantity,
    pub(super) first_range: u32,
    pub(super) end_range: u32,
}

/// How many agents have too little of one resource.
///
/// An agent that is offered under several roles counts once for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lack {
    /// The resource; see [`Matcher::resource_name`](super::Matcher::resource_name).
    pub resource: u32,
    /// Agents that have too little of it.
    pub agents: u32,
    /// Those of them that have enough of everything else.
    pub only: u32,
    /// Of those the one that lacks least, the lowest place among equals: the nearest miss.
    pub nearest: Option<AgentId>,
    /// How much that one lacks; of ranges how many numbers, as units.
    pub short_by: Quantity,
}

/// Why the tasks of one request were left out, as it was when the first of them was.
///
/// An agent that is offered under several roles counts once for each. Reasons are looked at in the order of the
/// fields: an agent is counted under the first that applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unmatched {
    /// The request.
    pub request: RequestId,
    /// How many tasks of it were left out.
    pub tasks: u32,
    /// The first of them, by index.
    pub first_task: u32,
    /// Agents there were.
    pub agents: u32,
    /// Agents offered for other roles.
    pub other_role: u32,
    /// Agents that a constraint on attributes excludes.
    pub constraints: u32,
    /// Agents that hold a task of the same job already.
    pub same_job: u32,
    pub(super) first_lack: u32,
    pub(super) end_lack: u32,
}

/// The result of a run. Reused: a run clears it and keeps its memory.
#[derive(Debug, Clone, Default)]
pub struct Placements {
    pub(super) placed: Vec<Placement>,
    pub(super) pieces: Vec<Piece>,
    pub(super) ranges: Vec<Range>,
    pub(super) unmatched: Vec<Unmatched>,
    pub(super) lacks: Vec<Lack>,
    pub(super) left_out: Vec<u32>,
}

impl Placements {
    /// An empty result.
    pub fn new() -> Self {
        Placements::default()
    }

    /// The tasks placed, in the order given.
    pub fn placed(&self) -> &[Placement] {
        &self.placed
    }

    /// The pieces one placement consumes: by resource as the request names them, scalars first, and in the order of
    /// [consumption](super#which-pieces-are-consumed).
    ///
    /// # Panics
    /// If the placement is not one of this result.
    pub fn pieces(&self, placement: &Placement) -> &[Piece] {
        &self.pieces[placement.first_piece as usize..placement.end_piece as usize]
    }

    /// The numbers one piece consumes, ascending; none of a scalar.
    ///
    /// # Panics
    /// If the piece is not one of this result.
    pub fn ranges(&self, piece: &Piece) -> &[Range] {
        &self.ranges[piece.first_range as usize..piece.end_range as usize]
    }

    /// The tasks left out, by index, ascending.
    pub fn left_out(&self) -> &[u32] {
        &self.left_out
    }

    /// Why, one entry for each request of which a task was left out, in the order of the first.
    pub fn unmatched(&self) -> &[Unmatched] {
        &self.unmatched
    }

    /// What the agents lack that no other reason excludes, one entry for each resource asked for.
    ///
    /// # Panics
    /// If the entry is not one of this result.
    pub fn lacks(&self, unmatched: &Unmatched) -> &[Lack] {
        &self.lacks[unmatched.first_lack as usize..unmatched.end_lack as usize]
    }

    pub(super) fn clear(&mut self) {
        self.placed.clear();
        self.pieces.clear();
        self.ranges.clear();
        self.unmatched.clear();
        self.lacks.clear();
        self.left_out.clear();
    }
}
