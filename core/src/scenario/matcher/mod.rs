//! Scenarios of the matcher: agents and offers, tasks with what they ask for, and where they must go.
//!
//! A case is about a matcher if it has a line that only matchers know: one that begins with `offer`, `capacity`, `want`,
//! `task` or `place`, for example.
//!
//! | line | meaning |
//! |---|---|
//! | `opts [fitness=FITNESS] [blend=fenzo] [victims=N]` | how the matcher is set up: best fit by CPU, at most 8 jobs stopped for one unit |
//! | `capacity A RES [attrs=k:v,..]` | an agent as plain capacity |
//! | `offer K A ROLE RES [attrs=k:v,..] [expires=SECS]`, `offer- K` | offers, by number; `expires` by the clock |
//! | `devices A MODEL COUNT` | the devices of an agent |
//! | `workload SCALAR WEIGHT*NAME ..` | what is expected: wants that come before, by their devices and one scalar |
//! | `agent- A` | an agent is gone, with its offers and tasks |
//! | `want NAME [RES] [NAME#COUNT ..] [{NAME}#COUNT ..] [disk=KIND:SIZE ..] [devices=N*SHARE] [role=R] [must:CONDITION ..] [like:WEIGHT:CONDITION ..] [fitness=FITNESS] [blend=fenzo]` | what tasks ask for; ranges by number and sets by item in `RES`, by count as `ports#2` and `{ips}#2`; disks are `PATH`, `MOUNT`, `BLOCK`, `RAW` or a volume `#id`; a share of devices is in thousandths, `devices=1*500:MODEL\|MODEL` of some models |
//! | `task K NAME [job=J] [priority=P] [group=G] [runs=SECS]` | a task of the next `place` |
//! | `gang J MIN..MAX [within=KEY] [prefer=KEY]` | the tasks of a job in the next `place` are a gang |
//! | `place [order=priority] [head=strict] [head=backfill] [preempt]` | a run; `=>` is all that comes of it |
//! | `running K A NAME [job=J] [priority=P] [group=G] [ends=SECS]` | a task placed by somebody else; `ends` by the clock |
//! | `finish K`, `lost K WORK` | a task has ended; what would be lost with it |
//! | `limit G RES`, `limit G none` | what a group may hold |
//! | `advance SECS` | the clock, from 0 |
//! | `expire => K,K` | the offers whose time has passed are taken away |
//! | `unused => K,K` | the offers nothing was taken of, in the order of their numbers |
//! | `why NAME => TEXT` | why tasks that ask for this were left out of the last `place` |
//! | `=> K@A{PIECE,PIECE} + .. + stop K@A for K + hold K at SECS`, `=> none`, `=> error` | what must follow: tasks that are placed, stopped, and have a reservation; the others are left out |
//!
//! A piece is `OFFER=RESOURCE`, or `RESOURCE` alone on plain capacity; `K@A[0,2]{..}` has the devices 0 and 2. Nothing to be seen needs no `=>`, but for `place`.
//!
//! | condition | |
//! |---|---|
//! | `KEY=V`, `KEY=V\|V`, `KEY!=V\|V` | equals, one of, none of |
//! | `KEY~REGEX`, `KEY<N`, `KEY<=N`, `KEY>=N`, `KEY>N` | matches, compares |
//! | `KEY?`, `KEY!` | exists, absent |
//! | `unique`, `at-most:N:KEY` | at most so many tasks of the job where the value is the same |
//! | `balanced:VALUES:KEY`, `skew:N:KEY`, `together:KEY` | how the job spreads |
//! | `near:JOB:KEY`, `apart:JOB:KEY` | other jobs |
//! | `exclusive` | nothing else on the agent |
//!
//! A key is the name of an attribute, or `@`, the agent itself. A fitness is `first`, or terms joined by `+`, each
//! `MEASURE` or `WEIGHT*MEASURE`: `pack:RES`, `spread:RES`, `align:RES`, `fit-v3:RES`, `even:RES/RES`, `random:SEED`,
//! `unfragmented`, `unstranded`.

mod engine;
mod event;
mod parse;
mod parse_request;
mod run;
mod subject;
mod write;
mod write_request;

pub use event::{
    MatcherConfig, MatcherEvent, MatcherExpectation, MatcherStep, PendingTask, PlacedTask, Placing,
    StoppedTask,
};
pub use run::MatcherPlayer;
pub use subject::{MatcherSubject, NewTask};

pub(super) use engine::ApportionMatcher;
pub(super) use parse::{VERBS, case};
pub(super) use run::run_matcher;
