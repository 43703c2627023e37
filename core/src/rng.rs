//! The only source of randomness: a seeded generator whose state is part of every snapshot.

/// SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", OOPSLA 2014): one 64-bit word of
/// state, the same sequence on every platform.
///
/// ```
/// use apportion_core::rng::Rng;
/// let mut a = Rng::new(42);
/// let mut b = Rng::new(42);
/// assert_eq!(a.next_u64(), b.next_u64());
/// assert!(a.below(10) < 10);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rng {
    state: u64,
}

impl Rng {
    /// The generator of this seed. Every seed is as good as another.
    pub const fn new(seed: u64) -> Self {
        Rng { state: seed }
    }

    /// A generator of its own for item `index` of the stream `seed`: draws of one item do not shift those of another.
    pub const fn keyed(seed: u64, index: u64) -> Self {
        let mut mixed = Rng::new(seed ^ index.wrapping_mul(0xD605_1F32_2B7A_5A5D));
        mixed.state = mixed.next_u64();
        mixed
    }

    /// The whole state: `Rng::new(rng.state())` goes on where `rng` is.
    pub const fn state(&self) -> u64 {
        self.state
    }

    /// 64 random bits.
    pub const fn next_u64(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `bound`, each equally likely to within 2^-64; 0 if `bound` is 0.
    pub const fn below(&mut self, bound: u64) -> u64 {
        ((self.next_u64() as u128 * bound as u128) >> 64) as u64
    }

    /// A double in [0, 1), a multiple of 2^-53.
    pub const fn unit(&mut self) -> f64 {
        (self.next_u64() >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
    }

    /// Puts `items` in a uniformly random order (Fisher and Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last as u64 + 1) as usize);
        }
    }
}
