//! What tasks make of the devices of an agent: fragments, and what is stranded.

use super::measure::{UNIT, share};
use super::place::amount;
use super::{Oracle, Work};
use apportion_core::matching::{Measure, Typical, Workload};
use core::cmp::Reverse;

/// What is free at a place: of the scalar of the workload, and on the devices, in thousandths.
#[derive(Debug, Clone)]
struct Left {
    scalar: i128,
    model: String,
    devices: Vec<u32>,
}

impl Left {
    fn free(&self) -> i128 {
        self.devices.iter().map(|free| i128::from(*free)).sum()
    }

    /// What is of no use to a typical request.
    fn useless(&self, typical: &Typical) -> i128 {
        let Some(need) = &typical.devices else { return self.free() };
        let enough = self.devices.iter().filter(|free| **free >= need.share).count();
        let model_will_do = need.models.is_empty() || need.models.contains(&self.model);
        if i128::from(typical.amount.thousandths()) > self.scalar
            || !model_will_do
            || enough < need.devices as usize
        {
            return self.free();
        }
        let too_small = self.devices.iter().filter(|free| **free < need.share);
        too_small.map(|free| i128::from(*free)).sum()
    }

    fn fragments(&self, workload: &Workload) -> i128 {
        let all = workload.typical.iter();
        all.map(|typical| i128::from(typical.weight) * self.useless(typical)).sum()
    }

    /// As a fraction.
    fn stranded(&self, workload: &Workload) -> (i128, i128) {
        let (mut amounts, mut shares) = (0, 0);
        for Typical { amount, devices, weight } in &workload.typical {
            if let Some(need) = devices {
                amounts += i128::from(*weight) * i128::from(amount.thousandths());
                shares += i128::from(*weight) * i128::from(need.devices * need.share);
            }
        }
        match amounts {
            0 => (0, 1),
            _ => ((self.free() * amounts - self.scalar * shares).max(0), amounts),
        }
    }
}

/// What a measure comes to.
fn value(measure: &Measure, workload: &Workload, before: &Left, after: &Left) -> i128 {
    let weights: i128 = workload.typical.iter().map(|typical| i128::from(typical.weight)).sum();
    if weights == 0 {
        return UNIT / 2;
    }
    let growth = after.fragments(workload) - before.fragments(workload);
    match measure {
        Measure::Unfragmented => {
            let growth = growth as f64 / weights as f64;
            share((100.0 / (1.0 + libm::exp(growth / 1000.0))).floor() as i128, 100)
        }
        Measure::Unstranded => {
            let ((after, unit), (before, _)) =
                (after.stranded(workload), before.stranded(workload));
            // 32000 less the growth of both, times weights and unit.
            let rest = 32_000 * weights * unit - growth * unit - (after - before) * weights;
            share(rest, 64_000 * weights * unit)
        }
        _ => panic!("not about devices"),
    }
}

fn is_on_devices(measure: &Measure) -> bool {
    matches!(measure, Measure::Unfragmented | Measure::Unstranded)
}

impl Oracle {
    /// Says what is expected. Whether that may be.
    pub(crate) fn set_workload(&mut self, workload: &Workload) -> bool {
        let weights = || workload.typical.iter().map(|typical| u64::from(typical.weight));
        let is_valid = workload.typical.len() <= 256
            && weights().all(|weight| weight > 0)
            && weights().sum::<u64>() <= 1_000_000;
        if is_valid {
            self.workload = workload.clone();
        }
        is_valid
    }

    fn left(&self, place: usize) -> Left {
        let there = self.places[place].as_ref().unwrap();
        let devices = self.agents[&there.agent].devices.clone();
        let (model, devices) = devices.unwrap_or_default();
        Left { scalar: amount(&there.free(), &self.workload.scalar), model, devices }
    }

    /// The devices that a task gets at a place, and what is left there then.
    fn choice(&self, work: &Work, place: usize) -> Option<(Vec<usize>, Left)> {
        let by_default = self.devices_for(&work.request, &self.places[place].as_ref()?.agent)?;
        let before = self.left(place);
        let mut after = before.clone();
        after.scalar -=
            i128::from(work.request.scalars.amount(&self.workload.scalar).thousandths());
        let Some(need) = &work.request.devices else { return Some((by_default, after)) };
        let fitness = work.request.fitness.as_ref().unwrap_or(&self.fitness);
        let terms = fitness.terms.iter().filter(|term| is_on_devices(&term.measure));
        if self.workload.typical.is_empty() || terms.clone().count() == 0 {
            by_default.iter().for_each(|at| after.devices[*at] -= need.share);
            return Some((by_default, after));
        }
        let sum = |after: &Left| -> i128 {
            let value = |measure| value(measure, &self.workload, &before, after);
            terms.clone().map(|term| i128::from(term.weight) * value(&term.measure)).sum()
        };
        let mut chosen: Vec<usize> = Vec::new();
        for _ in 0..need.devices {
            let will_do = (0..before.devices.len())
                .filter(|at| !chosen.contains(at) && after.devices[*at] >= need.share);
            let best = will_do.max_by_key(|at| {
                let mut with = after.clone();
                with.devices[*at] -= need.share;
                (sum(&with), Reverse(after.devices[*at]), Reverse(*at))
            })?;
            after.devices[best] -= need.share;
            chosen.push(best);
        }
        chosen.sort_unstable();
        Some((chosen, after))
    }

    /// The devices that a task gets at a place that holds it.
    pub(super) fn devices_at(&self, work: &Work, place: usize) -> Vec<usize> {
        self.choice(work, place).unwrap().0
    }

    /// What a measure about devices is at a place that holds a task.
    pub(super) fn on_devices(&self, measure: &Measure, work: &Work, place: usize) -> i128 {
        let after = self.choice(work, place).unwrap().1;
        value(measure, &self.workload, &self.left(place), &after)
    }
}
