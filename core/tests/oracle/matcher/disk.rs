//! Disks: those of a source and volumes, which are told apart and taken one by one.

use super::place::{Place, depth};
use apportion_core::matching::{DiskFrom, DiskNeed};
use apportion_core::resource::{Quantity, Resource, SourceType, Value};

/// A disk of an offer.
#[derive(Debug, Clone)]
pub(super) struct Disk {
    listed: Resource,
    /// Thousandths.
    left: i64,
}

impl Disk {
    /// A disk, if that is what is listed.
    pub(super) fn new(listed: &Resource) -> Option<Disk> {
        let is_carried_along = listed.revocable || listed.shared;
        let size = listed.quantity().filter(|_| listed.disk.is_some() && !is_carried_along)?;
        Some(Disk { listed: listed.clone(), left: size.thousandths() })
    }

    fn is_from(&self, from: &DiskFrom) -> bool {
        let disk = self.listed.disk.as_ref().unwrap();
        let volume = disk.persistence.as_ref().map(|volume| &volume.id);
        let source = disk.source.as_ref().map(|source| source.kind);
        match from {
            DiskFrom::Volume(id) => volume == Some(id),
            _ if volume.is_some() => false,
            DiskFrom::Path => source == Some(SourceType::Path),
            DiskFrom::Mount => source == Some(SourceType::Mount),
            DiskFrom::Block => source == Some(SourceType::Block),
            DiskFrom::Raw => source == Some(SourceType::Raw),
            _ => panic!("not known here"),
        }
    }

    /// Takes so much of it.
    pub(super) fn cut(&mut self, amount: i64) -> Resource {
        self.left -= amount;
        let value = Value::Scalar(Quantity::from_thousandths(amount).unwrap());
        Resource { value, ..self.listed.clone() }
    }

    pub(super) fn give_back(&mut self, part: &Resource) {
        self.left += part.quantity().unwrap().thousandths();
    }
}

impl Place {
    /// Thousandths.
    pub(super) fn left_of_disk(&self, serial: u64, disk: usize) -> i128 {
        let offer = self.offers.iter().find(|offer| offer.serial == serial).unwrap();
        i128::from(offer.disks[disk].left)
    }

    /// What a task would get for each of its needs: offer and disk by index, and how much of it. For each need in turn the
    /// disk with the least left that will do, the first in the order of consumption among equals.
    pub(super) fn disks_for(&self, needs: &[DiskNeed]) -> Option<Vec<(usize, usize, i64)>> {
        let mut trial = self.clone();
        let each = |need: &DiskNeed| {
            let size = need.size.thousandths();
            let mut will_do = Vec::new();
            for (at, offer) in trial.offers.iter().enumerate() {
                for (index, disk) in offer.disks.iter().enumerate() {
                    if disk.is_from(&need.from) && disk.left > 0 && disk.left >= size {
                        will_do.push((at, index, disk));
                    }
                }
            }
            will_do.sort_by_key(|(_, _, disk)| core::cmp::Reverse(depth(&disk.listed)));
            let (offer, index, disk) = will_do.into_iter().min_by_key(|(_, _, disk)| disk.left)?;
            let amount = if disk.listed.is_indivisible() { disk.left } else { size };
            trial.offers[offer].disks[index].cut(amount);
            Some((offer, index, amount))
        };
        needs.iter().map(each).collect()
    }
}
