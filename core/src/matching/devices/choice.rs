//! Which devices of an agent a task gets.

use super::model::{DeviceDemand, Free, MAX_DEVICES, WHOLE};
use crate::rng::Rng;
use smallvec::SmallVec;

/// The devices that leave the most, by a rank of what is left, and that rank; `None` if too few will do.
///
/// They are chosen one after another, each time the one with which the rank is the greatest; of such the one with the least
/// free, the lowest among equals.
pub(in super::super) fn best_devices<R: PartialOrd + Copy>(
    free: &Free,
    demand: &DeviceDemand,
    rank: impl Fn(&Free) -> R,
) -> Option<(R, u16)> {
    if free.with_share(demand.share).count() < demand.devices as usize {
        return None;
    }
    if demand.devices == 0 || demand.share == WHOLE {
        // Devices that are wholly asked for are all alike.
        let devices = emptiest_last(free, demand);
        return Some((rank(&free.less(demand, devices)), devices));
    }
    let mut best = None;
    for _ in 0..demand.devices {
        let chosen = best.map_or(0, |(_, devices)| devices);
        let is_open = |device: &usize| chosen >> device & 1 == 0;
        let mut next: Option<(R, u16)> = None;
        let mut least = 0;
        for device in free.with_share(demand.share).filter(is_open) {
            let own = free.devices[device];
            if (0..device).filter(is_open).any(|other| free.devices[other] == own) {
                // A device with as much free was ranked already.
                continue;
            }
            let devices = chosen | 1 << device;
            let rank = rank(&free.less(demand, devices));
            if next.is_none_or(|(best, _)| rank > best || rank == best && own < least) {
                (next, least) = (Some((rank, devices)), own);
            }
        }
        best = next;
    }
    best
}

/// Any devices that will do, and drawn so that each choice is equally likely.
pub(super) fn drawn_devices(free: &Free, demand: &DeviceDemand, rng: &mut Rng) -> u16 {
    let mut fitting: SmallVec<[usize; MAX_DEVICES]> = free.with_share(demand.share).collect();
    rng.shuffle(&mut fitting);
    fitting[..demand.devices as usize].iter().fold(0, |devices, device| devices | 1 << device)
}

pub(super) fn first_devices(free: &Free, demand: &DeviceDemand) -> u16 {
    free.with_share(demand.share)
        .take(demand.devices as usize)
        .fold(0, |devices, device| devices | 1 << device)
}

/// The devices with the least free that will do.
pub(super) fn emptiest_last(free: &Free, demand: &DeviceDemand) -> u16 {
    by_free(free, demand, u32::from)
}

/// The devices with the most free.
pub(super) fn emptiest_first(free: &Free, demand: &DeviceDemand) -> u16 {
    by_free(free, demand, |free| WHOLE - u32::from(free))
}

fn by_free(free: &Free, demand: &DeviceDemand, key: impl Fn(u16) -> u32) -> u16 {
    let mut fitting: SmallVec<[usize; MAX_DEVICES]> = free.with_share(demand.share).collect();
    fitting.sort_by_key(|device| key(free.devices[*device]));
    fitting.iter().take(demand.devices as usize).fold(0, |devices, device| devices | 1 << device)
}
