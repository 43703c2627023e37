//! Conversions: what an offer operation makes of resources.

use super::Resources;
use crate::error::{Entity, Error, Result};

/// Takes some resources away and puts others in their place: reserve, unreserve, create, destroy, grow, shrink.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversion {
    /// What must be there, and goes.
    pub consumed: Resources,
    /// What comes.
    pub converted: Resources,
}

impl Conversion {
    /// The list after the conversion.
    ///
    /// # Errors
    /// [`Error::NotHeld`] when what is consumed is not there; nothing has changed then.
    pub fn apply(&self, resources: &Resources) -> Result<Resources> {
        if !resources.contains(&self.consumed) {
            return Err(Error::NotHeld { entity: Entity::Resource });
        }
        let mut result = resources.clone();
        result.subtract(&self.consumed);
        result.add_all(&self.converted);
        Ok(result)
    }
}
