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
    /// The devices of the agent that it has a share of, bit by bit, the first lowest.
    pub devices: u16,
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
    /// How much; of ranges and sets how many numbers or items, as units.
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

/// How many agents one constraint excludes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exclusion {
    /// Which of the request's constraints, by index.
    pub constraint: u32,
    /// Agents that it is the first one to exclude.
    pub agents: u32,
}

/// A task that was stopped to make room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stopped {
    /// Its key.
    pub key: u64,
    /// Where it ran.
    pub agent: AgentId,
    /// The task that it was stopped for, by index; of a gang the first.
    pub by_task: u32,
}

/// What the first task that found no place waits for, under backfill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reservation {
    /// The task, by index; of a gang the first.
    pub task: u32,
    /// When it will find its place, in nanoseconds, if nothing ends before it says.
    pub at_ns: u64,
}

/// Why the tasks of one request were left out.
///
/// Tasks are counted by what kept them out. The counts of agents are as they were when the first of the tasks found none; all
/// are 0 if no agents were looked at. An agent that is offered under several roles counts once for each. Reasons are looked at in
/// the order of the fields: an agent is counted under the first that applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unmatched {
    /// The request.
    pub request: RequestId,
    /// How many tasks of it were left out.
    pub tasks: u32,
    /// The one that was left out first, by index.
    pub first_task: u32,
    /// Those over the limit of their group.
    pub over_limit: u32,
    /// Those of a gang that could not be placed whole, or was.
    pub gang: u32,
    /// Those not tried, behind one that found no place.
    pub behind: u32,
    /// Agents there were.
    pub agents: u32,
    /// Agents offered for other roles.
    pub other_role: u32,
    /// Agents that a constraint on attributes excludes.
    pub constraints: u32,
    /// Agents with a task that suffers no other.
    pub locked: u32,
    /// Agents that a constraint on the tasks there excludes, of the same job as a rule.
    pub same_job: u32,
    /// Agents that have enough of everything that is summed, but not the disks or devices.
    pub special: u32,
    pub(super) first_exclusion: u32,
    pub(super) end_exclusion: u32,
    pub(super) first_lack: u32,
    pub(super) end_lack: u32,
}

impl Unmatched {
    /// No task yet.
    pub(super) fn new(request: RequestId, task: u32, lack: u32, exclusion: u32) -> Self {
        Unmatched {
            request,
            tasks: 0,
            first_task: task,
            over_limit: 0,
            gang: 0,
            behind: 0,
            agents: 0,
            other_role: 0,
            constraints: 0,
            locked: 0,
            same_job: 0,
            special: 0,
            first_exclusion: exclusion,
            end_exclusion: exclusion,
            first_lack: lack,
            end_lack: lack,
        }
    }
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
    pub(super) exclusions: Vec<Exclusion>,
    pub(super) stopped: Vec<Stopped>,
    pub(super) reservation: Option<Reservation>,
}

impl Placements {
    /// An empty result.
    pub fn new() -> Self {
        Placements::default()
    }

    /// The tasks placed, in the order they were: of [`Order::Given`](super::Order::Given) the order given.
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

    /// The agents that the constraints of the request exclude, one entry for each that excludes any, in their order.
    ///
    /// # Panics
    /// If the entry is not one of this result.
    pub fn exclusions(&self, unmatched: &Unmatched) -> &[Exclusion] {
        &self.exclusions[unmatched.first_exclusion as usize..unmatched.end_exclusion as usize]
    }

    /// The tasks that were stopped to make room: by the task they were stopped for, then job by job and by key.
    pub fn stopped(&self) -> &[Stopped] {
        &self.stopped
    }

    /// What the first task without a place waits for, under [`Head::Backfill`](super::Head::Backfill).
    pub fn reservation(&self) -> Option<Reservation> {
        self.reservation
    }

    /// How far the result got, to go back there.
    pub(super) fn mark(&self) -> Mark {
        Mark { placed: self.placed.len(), pieces: self.pieces.len(), ranges: self.ranges.len() }
    }

    /// Forgets the placements since.
    pub(super) fn go_back(&mut self, mark: Mark) {
        self.placed.truncate(mark.placed);
        self.pieces.truncate(mark.pieces);
        self.ranges.truncate(mark.ranges);
    }

    pub(super) fn clear(&mut self) {
        self.exclusions.clear();
        self.stopped.clear();
        self.reservation = None;
        self.placed.clear();
        self.pieces.clear();
        self.ranges.clear();
        self.unmatched.clear();
        self.lacks.clear();
        self.left_out.clear();
    }
}

/// A point of a result.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    pub(super) placed: usize,
    pieces: usize,
    ranges: usize,
}
