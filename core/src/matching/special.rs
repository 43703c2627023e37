//! What a sum per agent cannot tell: disks that are taken one by one, and devices of which a task has a share each.

use super::classes::Class;
use super::devices::{MAX_DEVICES, WHOLE};
use super::holding::{Holding, Row};
use super::kinds::Kinds;
use super::matcher::Agent;
use super::request::{DeviceNeed, DiskFrom, DiskNeed};
use crate::id::AgentTag;
use crate::resource::{Disk, Ranges, SourceType};
use crate::slot::Slots;
use smallvec::SmallVec;

/// The devices of an agent: what is free of each, in thousandths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Devices {
    pub(super) model: String,
    pub(super) free: SmallVec<[u16; 8]>,
}

impl Devices {
    pub(super) fn new(model: &str, count: u32) -> Devices {
        debug_assert!(count as usize <= MAX_DEVICES);
        let free = core::iter::repeat_n(WHOLE as u16, count as usize).collect();
        Devices { model: model.to_owned(), free }
    }

    /// Whether enough of them will do.
    pub(super) fn hold(&self, need: &DeviceNeed) -> bool {
        let is_of_model = need.models.is_empty() || need.models.contains(&self.model);
        is_of_model && self.that_will_do(need).count() >= need.devices as usize
    }

    fn that_will_do(&self, need: &DeviceNeed) -> impl Iterator<Item = usize> + '_ {
        let share = need.share;
        (0..self.free.len()).filter(move |at| u32::from(self.free[*at]) >= share)
    }

    /// The devices a task would get: of those that will do the ones with the least free, the first among equals. Bit by bit.
    pub(super) fn choose(&self, need: &DeviceNeed) -> Option<u16> {
        if !self.hold(need) {
            return None;
        }
        let mut will_do: SmallVec<[usize; MAX_DEVICES]> = self.that_will_do(need).collect();
        will_do.sort_by_key(|at| self.free[*at]);
        Some(will_do[..need.devices as usize].iter().fold(0, |bits, at| bits | 1 << at))
    }

    pub(super) fn take(&mut self, devices: u16, share: u32) {
        self.each(devices, |free| *free -= share as u16);
    }

    pub(super) fn give_back(&mut self, devices: u16, share: u32) {
        self.each(devices, |free| *free += share as u16);
    }

    fn each(&mut self, devices: u16, mut change: impl FnMut(&mut u16)) {
        for (at, free) in self.free.iter_mut().enumerate() {
            if devices >> at & 1 == 1 {
                change(free);
            }
        }
    }
}

fn is_from(disk: &Disk, from: &DiskFrom) -> bool {
    let source = disk.source.as_ref().map(|source| source.kind);
    match (from, &disk.persistence) {
        (DiskFrom::Volume(id), Some(volume)) => volume.id == *id,
        (DiskFrom::Volume(_), None) | (_, Some(_)) => false,
        (DiskFrom::Path, None) => source == Some(SourceType::Path),
        (DiskFrom::Mount, None) => source == Some(SourceType::Mount),
        (DiskFrom::Block, None) => source == Some(SourceType::Block),
        (DiskFrom::Raw, None) => source == Some(SourceType::Raw),
    }
}

/// A disk that a task takes, or a part of one: which of the disks of its place, and how much.
pub(super) type Chosen = SmallVec<[(usize, i64); 2]>;

/// The disks a task would get, one for each of its needs, in their order: the smallest that will do, the first among equals. One that
/// is indivisible is taken whole.
pub(super) fn choose_disks<'k>(
    disks: &[Holding],
    disk_of: impl Fn(u32) -> Option<&'k Disk>,
    needs: &[DiskNeed],
) -> Option<Chosen> {
    let mut chosen = Chosen::new();
    for need in needs {
        let asked = need.size.thousandths();
        let free = |at: usize| {
            let taken = chosen.iter().filter(|(other, _)| *other == at);
            disks[at].free - taken.map(|(_, amount)| amount).sum::<i64>()
        };
        let will_do = (0..disks.len()).filter(|at| {
            let is_it = disk_of(disks[*at].kind).is_some_and(|disk| is_from(disk, &need.from));
            is_it && free(*at) > 0 && free(*at) >= asked
        });
        let best = will_do.min_by_key(|at| (free(*at), *at))?;
        let is_whole = disk_of(disks[best].kind).is_some_and(Disk::is_indivisible);
        let amount = if is_whole { free(best) } else { asked };
        chosen.push((best, amount));
    }
    Some(chosen)
}

/// What agents have that columns cannot tell.
#[derive(Clone, Copy)]
pub(super) struct Holders<'a> {
    pub(super) agents: &'a Slots<AgentTag, Agent>,
    pub(super) kinds: &'a Kinds,
}

impl Holders<'_> {
    /// Whether a place has the numbers, disks and devices a class asks for.
    pub(super) fn hold(&self, class: &Class, row: &Row) -> bool {
        let has =
            |(column, numbers): &(u32, Ranges)| row.count_free(*column, numbers) == numbers.count();
        class.numbers.iter().all(has)
            && (class.request.disks.is_empty() || self.disks(class, row).is_some())
            && self.hold_devices(class, row)
    }

    /// Whether the agent of a place has the devices a class asks for.
    pub(super) fn hold_devices(&self, class: &Class, row: &Row) -> bool {
        let Some(need) = &class.request.devices else { return true };
        let agent = self.agents.find(row.agent);
        agent.and_then(|agent| agent.devices.as_ref()).is_some_and(|own| own.hold(need))
    }

    /// The disks a task of the class would get.
    pub(super) fn disks(&self, class: &Class, row: &Row) -> Option<Chosen> {
        let disk_of = |kind: u32| self.kinds.kinds[kind as usize].template.disk.as_deref();
        choose_disks(&row.disks, disk_of, &class.request.disks)
    }

    /// The devices a task of the class would get; none if it asks for none.
    pub(super) fn devices(&self, class: &Class, row: &Row) -> Option<u16> {
        let need = class.request.devices.as_ref()?;
        self.agents.find(row.agent)?.devices.as_ref()?.choose(need)
    }

    /// What is free of a device of a place's agent, in thousandths.
    pub(super) fn free_of_device(&self, row: &Row, device: u32) -> i64 {
        let devices = self.agents.find(row.agent).and_then(|agent| agent.devices.as_ref());
        let free = devices.and_then(|devices| devices.free.get(device as usize));
        free.copied().map_or(0, i64::from)
    }
}
