//! What the cluster has, by scalar name: the denominator of every share.

use crate::resource::Quantity;

/// The cluster's scalar totals, by the dense number that their owner gave each resource name.
///
/// Every change raises the [`epoch`](Totals::epoch), by which sorters know that their shares are out of date.
#[derive(Debug, Clone, Default)]
pub struct Totals {
    thousandths: Vec<i64>,
    /// The same; 0 for names that do not count towards shares.
    counted: Vec<u64>,
    /// The same as doubles.
    denominators: Vec<f64>,
    excluded: Vec<bool>,
    epoch: u64,
}

impl Totals {
    /// Makes room for scalar number `scalar`; `excluded` from shares or not.
    pub fn add_scalar(&mut self, scalar: usize, excluded: bool) {
        if scalar >= self.thousandths.len() {
            self.thousandths.resize(scalar + 1, 0);
            self.counted.resize(scalar + 1, 0);
            self.denominators.resize(scalar + 1, 0.0);
            self.excluded.resize(scalar + 1, false);
        }
        self.excluded[scalar] = excluded;
        self.set(scalar, self.thousandths[scalar]);
    }

    /// Adds to a total, or takes away.
    pub fn change(&mut self, scalar: usize, thousandths: i64) {
        if thousandths != 0 {
            self.set(scalar, self.thousandths[scalar] + thousandths);
        }
    }

    fn set(&mut self, scalar: usize, thousandths: i64) {
        debug_assert!(thousandths >= 0);
        self.thousandths[scalar] = thousandths;
        let counted = if self.excluded[scalar] { 0 } else { thousandths };
        self.counted[scalar] = counted.unsigned_abs();
        self.denominators[scalar] = as_f64(counted);
        self.epoch += 1;
    }

    /// The totals in thousandths.
    pub fn thousandths(&self) -> &[i64] {
        &self.thousandths
    }

    /// Changes with every change of a total.
    pub const fn epoch(&self) -> u64 {
        self.epoch
    }

    /// The largest part that `held` is of any total: the dominant share (Ghodsi et al., "Dominant Resource Fairness",
    /// NSDI 2011), in the doubles that Mesos computes.
    pub fn dominant_share(&self, held: &[i64]) -> f64 {
        let mut share: f64 = 0.0;
        for (held, total) in held.iter().zip(&self.denominators) {
            if *held != 0 && *total > 0.0 {
                share = share.max(as_f64(*held) / total);
            }
        }
        share
    }

    /// The same, exactly: the amount held and the total of the dominant resource. No share is `(0, 1)`.
    pub(super) fn dominant_fraction(&self, held: &[i64]) -> (u64, u64) {
        let mut most = (0, 1);
        for (held, total) in held.iter().zip(&self.counted) {
            let held = (*held).max(0).unsigned_abs();
            if *total > 0 && is_more(held, *total, most) {
                most = (held, *total);
            }
        }
        most
    }

    /// Which part `held` is of each total, as doubles; 0 of what does not count.
    pub(super) fn parts(&self, held: &[i64], parts: &mut [f64]) {
        for (scalar, (held, part)) in held.iter().zip(parts).enumerate() {
            let total = self.thousandths[scalar];
            let counts = total > 0 && !self.excluded[scalar];
            *part = if counts { *held as f64 / total as f64 } else { 0.0 };
        }
    }
}

/// Whether `held / total` is more than `other.0 / other.1`, exactly.
fn is_more(held: u64, total: u64, other: (u64, u64)) -> bool {
    u128::from(held) * u128::from(other.1) > u128::from(other.0) * u128::from(total)
}

fn as_f64(thousandths: i64) -> f64 {
    Quantity::checked(thousandths).to_f64()
}
