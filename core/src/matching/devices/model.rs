//! What agents have, what tasks ask for, and where they went.

use crate::error::{Entity, Error, Result};

/// The most devices one agent has.
pub const MAX_DEVICES: usize = 16;
/// One whole device: a share of it is counted in thousandths.
pub const WHOLE: u32 = 1_000;
/// So much of anything keeps sums far from overflowing.
const MAX_AMOUNT: u64 = 1 << 48;

/// An agent with devices that are all alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct DeviceAgent {
    /// Thousandths of a CPU.
    pub cpus: u64,
    /// Memory, in whatever unit demands use too.
    pub memory: u64,
    /// How many devices, at most [`MAX_DEVICES`].
    pub devices: u32,
    /// What the devices are: a number below 64 of the caller's.
    pub model: u8,
}

impl DeviceAgent {
    pub(super) fn validate(&self, at: usize) -> Result<()> {
        let invalid = |reason| Err(Error::invalid(Entity::Agent, reason, at));
        if self.devices as usize > MAX_DEVICES {
            return invalid("an agent has at most sixteen devices");
        }
        if self.model >= 64 {
            return invalid("the number of a model is below 64");
        }
        if self.cpus.max(self.memory) > MAX_AMOUNT {
            return invalid("an amount is too large");
        }
        Ok(())
    }
}

/// What one task asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct DeviceDemand {
    /// Thousandths of a CPU.
    pub cpus: u64,
    /// Memory.
    pub memory: u64,
    /// How many devices; 0 for a task without.
    pub devices: u32,
    /// How much of each of them, in thousandths: 1 to [`WHOLE`].
    pub share: u32,
    /// The models that will do, bit by bit; none set is any.
    pub models: u64,
}

impl DeviceDemand {
    /// Thousandths of devices, all together.
    pub const fn shares(&self) -> u64 {
        self.devices as u64 * self.share as u64
    }

    /// Whether devices of this model will do.
    pub(super) const fn takes(&self, model: u8) -> bool {
        self.models == 0 || self.models & (1 << model) != 0
    }

    pub(super) fn validate(&self, at: usize) -> Result<()> {
        let invalid = |reason| Err(Error::invalid(Entity::Task, reason, at));
        if self.devices as usize > MAX_DEVICES {
            return invalid("a task asks for at most sixteen devices");
        }
        if self.devices > 0 && !(1..=WHOLE).contains(&self.share) {
            return invalid("a share of a device is 1 to 1000 thousandths");
        }
        if self.cpus.max(self.memory) > MAX_AMOUNT {
            return invalid("an amount is too large");
        }
        Ok(())
    }
}

/// Where a task went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DevicePlacement {
    /// The agent, by its number in the list given to the pool.
    pub agent: u32,
    /// The devices it has a share of, bit by bit.
    pub devices: u16,
}

/// What is free on one agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in super::super) struct Free {
    pub(in super::super) cpus: u64,
    pub(in super::super) memory: u64,
    /// Thousandths free on each device; 0 behind the last.
    pub(in super::super) devices: [u16; MAX_DEVICES],
    pub(in super::super) count: u8,
    pub(in super::super) model: u8,
}

impl Free {
    pub(in super::super) fn of(agent: &DeviceAgent) -> Free {
        let mut devices = [0; MAX_DEVICES];
        devices[..agent.devices as usize].fill(WHOLE as u16);
        Free {
            cpus: agent.cpus,
            memory: agent.memory,
            devices,
            count: agent.devices as u8,
            model: agent.model,
        }
    }

    pub(in super::super) fn devices(&self) -> &[u16] {
        &self.devices[..usize::from(self.count)]
    }

    /// Thousandths free on all devices together.
    pub(in super::super) fn shares(&self) -> u64 {
        self.devices().iter().map(|free| u64::from(*free)).sum()
    }

    /// Whether a task can go here.
    pub(in super::super) fn holds(&self, demand: &DeviceDemand) -> bool {
        self.cpus >= demand.cpus
            && self.memory >= demand.memory
            && (demand.devices == 0 || demand.takes(self.model))
            && self.with_share(demand.share).count() >= demand.devices as usize
    }

    /// The devices that have so much free, from the first.
    pub(in super::super) fn with_share(&self, share: u32) -> impl Iterator<Item = usize> + '_ {
        let enough = move |device: &usize| u32::from(self.devices[*device]) >= share;
        (0..usize::from(self.count)).filter(enough)
    }

    /// What is free once a task has these devices, which it fits.
    pub(in super::super) fn less(&self, demand: &DeviceDemand, devices: u16) -> Free {
        let mut left = *self;
        left.cpus -= demand.cpus;
        left.memory -= demand.memory;
        for (device, free) in left.devices.iter_mut().enumerate() {
            if devices & (1 << device) != 0 {
                *free -= demand.share as u16;
            }
        }
        left
    }
}
