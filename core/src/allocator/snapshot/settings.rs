//! The configuration as bytes: each setting with a number of its own, so that one that is new does not make old
//! snapshots unreadable. What a snapshot does not speak of has its default.

use super::codec::{Reader, Saved, Writer, saved_choice};
use crate::allocator::config::{AgentOrder, Compatibility, Config};
use crate::error::Result;
use crate::fairness::SorterKind;
use crate::limits::Limits;

saved_choice!(AgentOrder, "no order of agents" {
    0 => AgentOrder::Shuffled,
    1 => AgentOrder::ByAddition,
});
saved_choice!(Compatibility, "no compatibility" {
    0 => Compatibility::Off,
    1 => Compatibility::Mesos,
});
saved_choice!(SorterKind, "no kind of sorter" {
    0 => SorterKind::Drf,
    1 => SorterKind::Random,
    2 => SorterKind::HDrf,
});

/// Writes each setting under its number; reads those that are there, ascending, over the defaults.
macro_rules! saved_settings {
    ($type:ty { $($number:literal => $field:ident),+ $(,)? }) => {
        impl Saved for $type {
            fn write(&self, out: &mut Writer) {
                let Self { $($field),+ } = self;
                let all: &[(u64, &dyn Fn(&mut Writer))] =
                    &[$(($number, &|out: &mut Writer| out.put($field))),+];
                out.list(all.iter(), |out, (number, write)| out.part(*number, |out| write(out)));
            }

            fn read(from: &mut Reader<'_>) -> Result<Self> {
                let mut settings = Self::default();
                let mut left = from.count()?;
                $(
                    if left > 0 {
                        if let Some(value) = from.part($number, Reader::get)? {
                            settings.$field = value;
                            left -= 1;
                        }
                    }
                )+
                Reader::check(from.at(), left == 0, "a setting that is not known")?;
                Ok(settings)
            }
        }
    };
}

saved_settings!(Config {
    1 => interval_ns,
    2 => seed,
    3 => agent_order,
    4 => compatibility,
    5 => exclude_from_shares,
    6 => min_allocatable,
    7 => filter_gpu_resources,
    8 => regex_limits,
    9 => region,
    10 => recovery_timeout_ns,
    11 => agent_recovery_factor,
    12 => limits,
    13 => sorter,
    14 => offer_timeout_ns,
    15 => event_driven,
    16 => honour_requests,
    17 => decline_backoff_cycles,
    18 => usage_half_life_ns,
});

saved_settings!(Limits {
    1 => agents,
    2 => frameworks,
    3 => roles,
    4 => role_depth,
    5 => roles_per_framework,
    6 => name_len,
    7 => names,
    8 => kinds,
    9 => resources_per_bag,
    10 => ranges_per_resource,
    11 => reservation_depth,
    12 => attributes_per_agent,
    13 => offers,
    14 => filters,
    15 => total_quantity,
    16 => tasks,
});
