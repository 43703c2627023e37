//! Who is next: Dominant Resource Fairness, as a plain function of capacity and demands ([`fill`]).

pub mod fill;
