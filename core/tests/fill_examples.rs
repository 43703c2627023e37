//! The worked examples of the literature, exactly.

#[path = "oracle/fill.rs"]
mod fill_oracle;

use apportion_core::fairness::fill::{self, Problem, Stop};
use fill_oracle::{Instance, User, exact, greatest, q, total};

fn instance(capacity: [i64; 2], demands: [[i64; 2]; 2], weights: [i64; 2]) -> Instance {
    let user = |(demand, weight): ([i64; 2], i64)| User {
        demand: demand.iter().map(|&need| q(need, 1)).collect(),
        weight: q(weight, 1),
        asked: None,
    };
    Instance {
        capacity: capacity.iter().map(|&amount| q(amount, 1)).collect(),
        users: demands.into_iter().zip(weights).map(user).collect(),
        excluded: vec![false; 2],
    }
}

fn divisible(capacity: [i64; 2], demands: [[i64; 2]; 2], weights: [i64; 2]) -> Vec<f64> {
    let demands: Vec<f64> = demands.concat().iter().map(|&need| need as f64).collect();
    let capacity = capacity.map(|amount| amount as f64);
    let weights = weights.map(|weight| weight as f64);
    fill::divisible(&Problem::new(&capacity, &demands).weights(&weights)).expect("sound").tasks
}

const A: [i64; 2] = [1, 4];
const B: [i64; 2] = [3, 1];

#[test]
fn whole_tasks_of_nine_cpus_and_eighteen_gb() {
    let filled = fill::whole_tasks(&Problem::new(&[9, 18], &[A, B].concat())).unwrap();
    assert_eq!(filled.tasks, [3, 2]);
    assert_eq!(filled.dominant_shares, [2.0 / 3.0, 2.0 / 3.0]);
    assert_eq!(filled.free, [0, 4]);
    assert_eq!(filled.stops, [Stop::Exhausted(0), Stop::Exhausted(0)]);
}

#[test]
fn the_order_of_users_breaks_ties() {
    let a_first = fill::whole_tasks(&Problem::new(&[9, 18], &[A, B].concat())).unwrap();
    assert_eq!(a_first.picks, [0, 1, 0, 1, 0], "A, B, A, B, A");
    let b_first = fill::whole_tasks(&Problem::new(&[9, 18], &[B, A].concat())).unwrap();
    assert_eq!(b_first.picks, [0, 1, 1, 0, 1], "B, A, A, B, A");
    assert_eq!(b_first.tasks, [2, 3]);
}

#[test]
fn divisible_with_weights_two_to_one() {
    let demands = [1.0, 4.0, 3.0, 1.0];
    let problem = Problem::new(&[9.0, 18.0], &demands).weights(&[2.0, 1.0]);
    let filled = fill::divisible(&problem).unwrap();
    assert_eq!(filled.tasks, [54.0 / 13.0, 18.0 / 13.0]);
    assert_eq!(filled.dominant_shares, [12.0 / 13.0, 6.0 / 13.0]);
    // Only the ratio matters.
    let problem = Problem::new(&[9.0, 18.0], &demands).weights(&[5.0, 2.5]);
    assert_eq!(fill::divisible(&problem).unwrap().tasks, filled.tasks);

    let exactly = instance([9, 18], [A, B], [2, 1]).fill(greatest);
    assert_eq!(exactly, [q(54, 13), q(18, 13)]);
}

#[test]
fn asset_fairness_and_equal_incomes_for_comparison() {
    let example = instance([9, 18], [A, B], [1, 1]);
    assert_eq!(example.fill(total), [q(63, 25), q(54, 25)]);
    assert_eq!(example.equal_incomes(), [q(45, 11), q(18, 11)]);
    // DRF itself: both hold 2/3.
    assert_eq!(example.fill(greatest), [q(3, 1), q(2, 1)]);
    assert_eq!(divisible([9, 18], [A, B], [1, 1]), [3.0, 2.0]);
}

#[test]
fn asset_fairness_breaks_the_sharing_incentive_and_drf_does_not() {
    let demands = [[1, 3], [1, 1]];
    let example = instance([30, 30], demands, [1, 1]);
    // The second user holds <12, 12>, and half of the cluster is <15, 15>.
    assert_eq!(example.fill(total), [q(6, 1), q(12, 1)]);
    let shared = divisible([30, 30], demands, [1, 1]);
    // Half of the cluster runs 5 tasks of the first user, or 15 of the second.
    assert_eq!(shared, [5.0, 15.0]);
}

#[test]
fn equal_incomes_reward_a_lie_and_drf_does_not() {
    let honest = [[16, 1], [1, 2]];
    let lie = [[16, 8], [1, 2]];
    let equal = instance([100, 100], honest, [1, 1]).equal_incomes();
    assert_eq!(equal, [q(100, 31), q(1500, 31)]);
    let deceived = instance([100, 100], lie, [1, 1]).equal_incomes();
    assert_eq!(deceived, [q(25, 6), q(100, 3)]);
    assert!(deceived[0] > equal[0], "the liar runs more tasks");

    let honest = divisible([100, 100], honest, [1, 1]);
    let deceived = divisible([100, 100], lie, [1, 1]);
    assert!(exact(deceived[0]) <= exact(honest[0]));
}

#[test]
fn who_is_blocked_stops_and_the_others_go_on() {
    // GPUs run out; the third user needs none and takes the CPUs that are left.
    let demands = [1.0, 1.0, 0.0, 1.0, 1.0, 0.0];
    let filled = fill::divisible(&Problem::new(&[10.0, 2.0], &demands)).unwrap();
    assert_eq!(filled.tasks, [1.0, 1.0, 9.0]);
    assert_eq!(filled.stops, [Stop::Exhausted(1), Stop::Exhausted(1), Stop::Exhausted(0)]);
    assert_eq!(filled.dominant_shares, [0.5, 0.5, 0.9]);
}

#[test]
fn a_satisfied_user_leaves_the_rest_to_the_others() {
    let demands = [1.0, 1.0, 1.0];
    let problem = Problem::new(&[10.0], &demands).at_most(&[1.0, f64::INFINITY, 6.0]);
    let filled = fill::divisible(&problem).unwrap();
    assert_eq!(filled.tasks, [1.0, 4.5, 4.5]);
    assert_eq!(filled.stops, [Stop::Satisfied, Stop::Exhausted(0), Stop::Exhausted(0)]);
    assert_eq!(filled.free, [0.0]);
}

#[test]
fn what_is_not_there_gives_nothing_and_holds_nobody_up() {
    let filled = fill::divisible(&Problem::new(&[0.0, 4.0], &[1.0, 1.0, 0.0, 1.0])).unwrap();
    assert_eq!((filled.tasks, filled.dominant_shares), (vec![0.0, 4.0], vec![0.0, 1.0]));
    assert_eq!(filled.stops, [Stop::Exhausted(0), Stop::Exhausted(1)]);
    let filled = fill::whole_tasks(&Problem::new(&[0, 4], &[1, 1, 0, 1])).unwrap();
    assert_eq!((filled.tasks, filled.dominant_shares), (vec![0, 4], vec![0.0, 1.0]));
    assert_eq!(filled.stops, [Stop::Exhausted(0), Stop::Exhausted(1)]);
}

#[test]
fn needing_excluded_resources_only_goes_first() {
    // GPUs do not count. The first two need nothing else, weights 1 and 3; the third needs both.
    let demands = [0.0, 1.0, 0.0, 1.0, 1.0, 1.0];
    let problem = Problem::new(&[10.0, 8.0], &demands)
        .excluded(&[false, true])
        .weights(&[1.0, 3.0, 1.0])
        .at_most(&[1.0, 5.0, f64::INFINITY]);
    let filled = fill::divisible(&problem).unwrap();
    assert_eq!(filled.tasks, [1.0, 5.0, 2.0]);
    assert_eq!(filled.dominant_shares, [0.0, 0.0, 0.2]);

    let demands = [0, 1, 0, 1, 1, 1];
    let problem = Problem::new(&[10, 8], &demands).excluded(&[false, true]).weights(&[1, 3, 1]);
    let filled = fill::whole_tasks(&problem).unwrap();
    assert_eq!(filled.tasks, [2, 5, 1]);
    // All start at level 0, so the third has one task before it has a share.
    assert_eq!(filled.picks, [0, 1, 2, 1, 1, 0, 1, 1]);
}

#[test]
fn needing_nothing_has_it_all_at_once() {
    let problem = Problem::new(&[1.0], &[0.0, 1.0]).at_most(&[7.5, f64::INFINITY]);
    let filled = fill::divisible(&problem).unwrap();
    assert_eq!((filled.tasks, filled.stops[0]), (vec![7.5, 1.0], Stop::Satisfied));
    let problem = Problem::new(&[1], &[0, 1]).at_most(&[1 << 60, u64::MAX]);
    let filled = fill::whole_tasks(&problem).unwrap();
    assert_eq!((filled.tasks, filled.picks), (vec![1 << 60, 1], vec![1]));
}
