//! What agents have and frameworks are offered: resource objects, their amounts, and the algebra over lists of them.
//!
//! * [`Quantity`]: a scalar amount, fixed-point thousandths.
//! * [`Ranges`], [`Items`]: the other two kinds of amounts.
//! * [`Resource`]: an amount of something, with its reservations, disk, and markers; [`text`] reads and writes it.
//! * [`Resources`]: a list of them with merging, subtraction and containment.
//! * [`Quantities`] and [`QuantityLimits`]: amounts by name, where absent means zero, and where absent means unlimited.
//!
//! These are the forms at the door, with names in them. The engines intern them ([`crate::allocator`]) and work on
//! dense numbers.

mod conversion;
mod disk;
mod items;
mod object;
mod quantities;
mod quantity;
mod ranges;
mod reservation;
mod resources;
mod shrink;
pub mod text;

pub use conversion::Conversion;
pub use disk::{Disk, DiskSource, Label, Persistence, SourceType};
pub use items::Items;
pub use object::{Resource, Value, ValueType};
pub use quantities::{Quantities, QuantityLimits};
pub use quantity::Quantity;
pub use ranges::{Range, Ranges};
pub use reservation::{Reservation, ReservationType};
pub use resources::Resources;
