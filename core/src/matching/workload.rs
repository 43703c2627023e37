//! The target workload: what tasks typically ask for, and how often. Measures about devices look at it.

use super::devices::{DeviceDemand, Shape, Shapes, most_frequent};
use super::matcher::Matcher;
use super::request::{DeviceNeed, Request};
use crate::error::{Entity, Error, Result};
use crate::limits::{self, Limit, Limits};
use crate::resource::{Quantity, ValueType};
use std::collections::BTreeSet;

/// The most typical requests of a workload.
pub const MAX_TYPICAL: usize = 256;
/// The most that the weights of a workload come to.
pub const MAX_POPULARITY: u32 = 1_000_000;
/// The most of the scalar that a typical request asks for, in thousandths.
const MAX_AMOUNT: i64 = 1 << 48;
/// The most models that a workload names.
const MAX_MODELS: usize = 63;

/// What many tasks ask for: devices, and of one scalar beside them. The rest is left out of account.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Typical {
    /// How much of [`Workload::scalar`]: at most 2^48 thousandths.
    pub amount: Quantity,
    /// Which devices, if any.
    pub devices: Option<DeviceNeed>,
    /// How often, beside the other typical requests: at least 1, and all together at most [`MAX_POPULARITY`].
    pub weight: u32,
}

impl Typical {
    /// What a request asks for, of this scalar beside devices.
    pub fn of(request: &Request, scalar: &str, weight: u32) -> Typical {
        let (amount, devices) = (request.scalars.amount(scalar), request.devices.clone());
        Typical { amount, devices, weight }
    }
}

/// What tasks typically ask for, given to a matcher by [`Matcher::set_workload`](super::Matcher::set_workload): what the
/// measures [`Measure::Unfragmented`](super::Measure::Unfragmented) and [`Measure::Unstranded`](super::Measure::Unstranded)
/// expect to come.
///
/// ```
/// use apportion_core::matching::{Request, Workload};
/// use apportion_core::resource::Quantities;
/// let half = Request::new(Quantities::parse("cpus:4;mem:512")?).with_devices(1, 500);
/// let whole = Request::new(Quantities::parse("cpus:8")?).with_devices(1, 1000);
/// // Of what was asked for lately the most frequent, until they are 95 % of it.
/// let workload = Workload::most_frequent("cpus", [&half, &whole, &half], 950)?;
/// let weights: Vec<u32> = workload.typical.iter().map(|typical| typical.weight).collect();
/// assert_eq!(weights, [2, 1]);
/// # Ok::<(), apportion_core::error::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Workload {
    /// The scalar that devices are used with, and idle without: CPUs as a rule.
    pub scalar: String,
    /// At most [`MAX_TYPICAL`]; none is no expectation.
    pub typical: Vec<Typical>,
}

impl Workload {
    /// The most frequent of some requests until they make up `permille` thousandths of them: by how much of the scalar and
    /// which devices they ask for. Of those as frequent as each other the ones that ask for more of the scalar, for more of
    /// each device, for more devices.
    ///
    /// # Errors
    /// [`Error::Invalid`] for more than 1,000 thousandths.
    pub fn most_frequent<'r>(
        scalar: &str,
        requests: impl IntoIterator<Item = &'r Request>,
        permille: u32,
    ) -> Result<Workload> {
        let asks = requests.into_iter().map(|request| {
            let none = DeviceNeed { devices: 0, share: 0, models: Vec::new() };
            let need = request.devices.clone().unwrap_or(none);
            let DeviceNeed { devices, share, mut models } = need;
            models.sort_unstable();
            models.dedup();
            (request.scalars.amount(scalar), share, devices, models)
        });
        let typical = most_frequent(asks.collect(), permille)?.into_iter();
        let typical = typical.map(|((amount, share, devices, models), weight)| Typical {
            amount,
            devices: (devices > 0).then_some(DeviceNeed { devices, share, models }),
            weight,
        });
        Ok(Workload { scalar: scalar.to_owned(), typical: typical.collect() })
    }

    /// Checks names, amounts and weights.
    ///
    /// # Errors
    /// [`Error::Invalid`] or [`Error::LimitReached`] with the index of the typical request that breaks a rule.
    pub fn validate(&self, limits: &Limits) -> Result<()> {
        let invalid = |reason, at| Err(Error::invalid(Entity::Config, reason, at));
        limits::check(Limit::NameLen, self.scalar.len(), limits.name_len)?;
        if self.scalar.is_empty() && !self.typical.is_empty() {
            return invalid("a workload without the name of a scalar", 0);
        }
        if self.typical.len() > MAX_TYPICAL {
            return invalid("a workload has at most 256 typical requests", MAX_TYPICAL);
        }
        let mut popularity = 0;
        for (at, Typical { amount, devices, weight }) in self.typical.iter().enumerate() {
            popularity += u64::from(*weight);
            if *weight == 0 || popularity > u64::from(MAX_POPULARITY) {
                return invalid("a weight is at least 1, all of them at most 1,000,000", at);
            }
            if amount.thousandths() > MAX_AMOUNT {
                return invalid("an amount above 2^48 thousandths", at);
            }
            if let Some(need) = devices {
                need.validate(Entity::Config, limits).map_err(|error| error.shifted(at))?;
            }
        }
        if self.models().len() > MAX_MODELS {
            return invalid("a workload names at most 63 models", 0);
        }
        Ok(())
    }

    /// The models it names, each once.
    pub(super) fn models(&self) -> BTreeSet<&str> {
        let needs = self.typical.iter().filter_map(|typical| typical.devices.as_ref());
        needs.flat_map(|need| &need.models).map(String::as_str).collect()
    }

    /// The same over the models by their numbers.
    pub(super) fn shapes(&self, models: &[String]) -> Shapes {
        let list = self.typical.iter().map(|Typical { amount, devices, weight }| {
            let cpus = amount.thousandths() as u64;
            let mut demand = DeviceDemand { cpus, ..DeviceDemand::default() };
            if let Some(need) = devices {
                (demand.devices, demand.share) = (need.devices, need.share);
                for model in &need.models {
                    demand.models |= 1 << number(models, model);
                }
            }
            Shape { demand, weight: *weight }
        });
        Shapes::of(list.collect())
    }
}

impl Matcher {
    /// Says what tasks typically ask for from now on, for the measures about devices. Tasks that run stay where they are. A
    /// matcher that was told of none, or of one without a typical request, expects nothing. O(agents x typical requests).
    ///
    /// # Errors
    /// As [`Workload::validate`]; [`Error::LimitReached`] for one more scalar than a matcher knows.
    ///
    /// ```
    /// use apportion_core::matching::{Config, Fitness, Matcher, Placements, Request, Task, Workload};
    /// use apportion_core::resource::Quantities;
    /// let mut matcher = Matcher::new(Config { fitness: Fitness::unfragmented(), ..Config::default() })?;
    /// for name in ["a", "b"] {
    ///     let agent = matcher.add_agent(name, &"cpus:16".parse()?, &[])?;
    ///     matcher.set_devices(agent, "T4", 2)?;
    /// }
    /// let third = Request::new(Quantities::parse("cpus:1")?).with_devices(1, 300);
    /// let whole = Request::new(Quantities::parse("cpus:4")?).with_devices(1, 1000);
    /// matcher.set_workload(&Workload::most_frequent("cpus", [&third, &whole, &whole], 1000)?)?;
    /// let third = matcher.add_request(&third)?;
    /// let mut placements = Placements::new();
    /// matcher.run(&[Task::new(1, third), Task::new(2, third)], &mut placements)?;
    /// // A device that is begun is of no use to most, so that the second task goes to the same one.
    /// assert_eq!(placements.placed()[0].agent, placements.placed()[1].agent);
    /// assert_eq!(placements.placed()[0].devices, placements.placed()[1].devices);
    /// # Ok::<(), apportion_core::error::Error>(())
    /// ```
    pub fn set_workload(&mut self, workload: &Workload) -> Result<()> {
        workload.validate(&self.limits)?;
        let column = match workload.typical.is_empty() {
            true => 0,
            false => self.columns.find_or_add(&workload.scalar, ValueType::Scalar)?,
        };
        self.expected.set(workload, column, self.columns.blocks());
        for place in 0..self.rows.len() as u32 {
            self.settle(place);
        }
        Ok(())
    }

    /// The part of the free devices that is of no use to what is expected, 0 to 1; 0 where nothing is free or expected. The
    /// devices of an agent with several places count at each. O(places).
    pub fn fragmentation(&self) -> f64 {
        self.expected.fragmentation()
    }
}

/// The number of a model: all that a workload does not name have the same, which none of its requests takes.
pub(super) fn number(models: &[String], model: &str) -> u8 {
    models.binary_search_by(|known| known.as_str().cmp(model)).unwrap_or(MAX_MODELS) as u8
}
