//! How evenly processors are shared among those who want more.

/// Jain's index of what those hold who have a job waiting, averaged over the time in which there are two or more of them.
///
/// Of `n` holdings `x` it is `(sum x)^2 / (n sum x^2)`: 1 when all hold the same, `1 / n` when one holds everything (Jain,
/// Chiu and Hawe, 1984). Whoever has a job waiting wants more than it has, so that equal parts are fair.
pub(super) struct Evenness {
    held: Vec<u64>,
    waiting: Vec<u64>,
    /// How many have a job waiting; the sum of what they hold, and of its squares.
    count: u64,
    sum: u64,
    squares: u128,
    since_s: u64,
    /// The integral of the index, and over how many seconds.
    area: f64,
    seconds: u64,
}

impl Evenness {
    pub(super) fn new(owners: usize) -> Evenness {
        Evenness {
            held: vec![0; owners],
            waiting: vec![0; owners],
            count: 0,
            sum: 0,
            squares: 0,
            since_s: 0,
            area: 0.0,
            seconds: 0,
        }
    }

    /// It is later now.
    pub(super) fn advance(&mut self, now_s: u64) {
        let seconds = now_s - self.since_s.min(now_s);
        if self.count >= 2 && seconds > 0 {
            let index = match self.squares {
                0 => 1.0,
                squares => {
                    (self.sum as f64 * self.sum as f64) / (self.count as f64 * squares as f64)
                }
            };
            self.area += index * seconds as f64;
            self.seconds += seconds;
        }
        self.since_s = now_s;
    }

    fn change(&mut self, owner: usize, change: impl FnOnce(&mut u64, &mut u64)) {
        let count = |evenness: &mut Evenness, add: bool| {
            if evenness.waiting[owner] == 0 {
                return;
            }
            let held = evenness.held[owner];
            let square = u128::from(held) * u128::from(held);
            if add {
                evenness.count += 1;
                evenness.sum += held;
                evenness.squares += square;
            } else {
                evenness.count -= 1;
                evenness.sum -= held;
                evenness.squares -= square;
            }
        };
        count(self, false);
        change(&mut self.held[owner], &mut self.waiting[owner]);
        count(self, true);
    }

    /// A job waits.
    pub(super) fn add(&mut self, owner: usize) {
        self.change(owner, |_, waiting| *waiting += 1);
    }

    /// A job that waited has started.
    pub(super) fn start(&mut self, owner: usize, processors: u32) {
        self.change(owner, |held, waiting| {
            *waiting -= 1;
            *held += u64::from(processors);
        });
    }

    /// A job has ended.
    pub(super) fn end(&mut self, owner: usize, processors: u32) {
        self.change(owner, |held, _| *held -= u64::from(processors));
    }

    /// The average; 1 if there never were two.
    pub(super) fn mean(&self) -> f64 {
        if self.seconds == 0 { 1.0 } else { self.area / self.seconds as f64 }
    }
}
