//! The C face of Apportion.
