//! Agents with several devices, such as GPUs, and tasks that ask for whole ones or for a share of one.
//!
//! A sum per agent is not enough here: 0.6 free on one GPU and 0.4 on another do not hold a task that asks for 1. A
//! [`DevicePool`] keeps what is free on each device, and a placement names the devices it takes.
//!
//! Where a task goes is decided by a [`Packing`]. The one made for shared GPUs is [`Packing::Fragmentation`] of Weng et al.,
//! "Beware of Fragmentation: Scheduling GPU-Sharing Workloads with Fragmentation Gradient Descent" (USENIX ATC 2023):
//! it knows what tasks typically ask for ([`Shapes`]) and prefers the agent on which the least of what is free becomes
//! useless to them.
//!
//! The pool is what simulations are played on. A [`Matcher`](super::Matcher) packs by the same formulas, beside all else it
//! does: see [`Measure::Unfragmented`](super::Measure::Unfragmented).
//!
//! ```
//! use apportion_core::matching::devices::{DeviceAgent, DeviceDemand, DevicePool, Packing, Shapes};
//!
//! let agent = DeviceAgent { cpus: 16_000, memory: 65_536, devices: 2, model: 0 };
//! let half = DeviceDemand { cpus: 4_000, memory: 8_192, devices: 1, share: 500, models: 0 };
//! let whole = DeviceDemand { share: 1_000, ..half };
//! let shapes = Shapes::typical(&[half, half, whole], 950)?;
//! let mut pool = DevicePool::new(&[agent, agent], Packing::Fragmentation, shapes, 0)?;
//! let (half, whole) = (pool.add_class(&half)?, pool.add_class(&whole)?);
//!
//! let first = pool.place(half).unwrap();
//! // The half that is left is used before another device is begun.
//! assert_eq!(pool.place(half), Some(first));
//! let other = pool.place(whole).unwrap();
//! assert_eq!((other.agent, other.devices), (first.agent, first.devices ^ 0b11));
//! pool.release(whole, other)?;
//! assert_eq!(pool.free_shares(), 3_000);
//! # Ok::<(), apportion_core::error::Error>(())
//! ```

mod choice;
mod model;
mod packing;
mod pool;
mod shapes;

pub use model::{DeviceAgent, DeviceDemand, DevicePlacement, MAX_DEVICES, WHOLE};
pub use packing::Packing;
pub use pool::{ClassId, DevicePool};
pub use shapes::{Shape, Shapes};

pub(super) use choice::best_devices;
pub(super) use model::Free;
pub(super) use shapes::most_frequent;
