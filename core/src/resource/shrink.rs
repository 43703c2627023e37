//! Shrinking: cutting unreserved scalars down to a target or to what a limit leaves.

use super::{Quantities, Quantity, QuantityLimits, Resource, Resources, Value};
use crate::rng::Rng;

impl Resource {
    /// Cuts a scalar down to `target`, unless it fits already.
    ///
    /// `None` for what is indivisible and larger, and for what would be left with nothing. Ranges and sets are never
    /// cut.
    #[must_use]
    pub fn shrink(mut self, target: Quantity) -> Option<Resource> {
        let Value::Scalar(quantity) = self.value else { return Some(self) };
        if quantity <= target {
            return Some(self);
        }
        if self.is_indivisible() || target.is_zero() {
            return None;
        }
        self.value = Value::Scalar(target);
        Some(self)
    }
}

impl Resources {
    /// The part that fits `target`, name by name; what the target does not name is dropped.
    ///
    /// Where a divisible and an indivisible object of one name compete, `rng` decides which comes first.
    #[must_use]
    pub fn shrink_to(&self, target: &Quantities, rng: &mut Rng) -> Resources {
        let mut rest = target.clone();
        self.shrink_by(rng, |resource| {
            let shrunk = resource
                .clone()
                .shrink(rest.amount(&resource.name))
                .filter(|_| !rest.amount(&resource.name).is_zero())?;
            let mut taken = Quantities::new();
            taken.add(&shrunk.name, shrunk.quantity().unwrap_or_default());
            rest.subtract(&taken);
            Some(shrunk)
        })
    }

    /// The part that fits `limits`; what they do not name is kept whole.
    #[must_use]
    pub fn shrink_within(&self, limits: &QuantityLimits, rng: &mut Rng) -> Resources {
        if limits.is_empty() {
            return self.clone();
        }
        let mut rest = limits.clone();
        self.shrink_by(rng, |resource| {
            let Some(limit) = rest.limit(&resource.name) else { return Some(resource.clone()) };
            let shrunk = resource.clone().shrink(limit)?;
            let mut taken = Quantities::new();
            taken.add(&shrunk.name, shrunk.quantity().unwrap_or_default());
            rest.subtract(&taken);
            Some(shrunk)
        })
    }

    fn shrink_by(
        &self,
        rng: &mut Rng,
        mut shrink: impl FnMut(&Resource) -> Option<Resource>,
    ) -> Resources {
        let mut objects: Vec<(&Resource, u32)> = self.sorted();
        rng.shuffle(&mut objects);
        let mut shrunk = Resources::new();
        for (resource, copies) in objects {
            if let Some(resource) = shrink(resource) {
                shrunk.add_copies(resource, copies);
            }
        }
        shrunk
    }
}
