//! Hostile problems are refused, with the place; odd ones are solved.

use apportion_core::error::{Entity, Error};
use apportion_core::fairness::fill::{self, Divisible, LARGEST, Problem, SMALLEST, WholeTasks};
use apportion_core::limits::{Limit, Limits};

fn place(error: Error) -> (Entity, usize) {
    assert!(matches!(error, Error::Invalid { .. }), "{error}");
    (error.entity(), error.at())
}

fn divisible(problem: Problem<'_, f64>) -> (Entity, usize) {
    place(fill::divisible(&problem).expect_err("hostile"))
}

fn whole(problem: Problem<'_, i64>) -> (Entity, usize) {
    place(fill::whole_tasks(&problem).expect_err("hostile"))
}

const NOT_AMOUNTS: [f64; 6] =
    [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, LARGEST * 2.0, SMALLEST / 2.0];

#[test]
fn numbers_that_are_none() {
    for bad in NOT_AMOUNTS {
        assert_eq!(divisible(Problem::new(&[1.0, bad], &[1.0, 1.0])), (Entity::Resource, 1));
        let demands = [1.0, 1.0, 1.0, bad];
        assert_eq!(divisible(Problem::new(&[1.0, 1.0], &demands)), (Entity::Quantity, 3));
        let problem = Problem::new(&[1.0], &[1.0, 1.0]);
        assert_eq!(divisible(problem.weights(&[1.0, bad])), (Entity::Weight, 1));
        if bad != f64::INFINITY {
            assert_eq!(divisible(problem.at_most(&[1.0, bad])), (Entity::Task, 1));
        }
    }
    let problem = Problem::new(&[1.0], &[1.0, 1.0]);
    assert_eq!(divisible(problem.weights(&[0.0, 1.0])), (Entity::Weight, 0));
    assert_eq!(divisible(problem.weights(&[1.0, -0.0])), (Entity::Weight, 1));

    assert_eq!(whole(Problem::new(&[1, i64::MIN], &[1, 1])), (Entity::Resource, 1));
    assert_eq!(whole(Problem::new(&[1, 1], &[1, 1, -1, 1])), (Entity::Quantity, 2));
    assert_eq!(whole(Problem::new(&[1], &[1, 1]).weights(&[1, 0])), (Entity::Weight, 1));
}

#[test]
fn columns_of_the_wrong_length() {
    assert_eq!(divisible(Problem::new(&[], &[])), (Entity::Argument, 0));
    assert_eq!(whole(Problem::new(&[], &[1, 2])), (Entity::Argument, 0));
    assert_eq!(divisible(Problem::new(&[1.0; 2], &[1.0; 3])), (Entity::Argument, 3));
    let problem = Problem::new(&[1.0; 2], &[1.0; 4]);
    assert_eq!(divisible(problem.weights(&[1.0; 3])), (Entity::Argument, 3));
    assert_eq!(divisible(problem.at_most(&[1.0; 1])), (Entity::Argument, 1));
    assert_eq!(divisible(problem.at_most(&[])), (Entity::Argument, 0));
    assert_eq!(divisible(problem.excluded(&[false; 5])), (Entity::Argument, 5));
}

#[test]
fn unlimited_tasks_that_need_nothing() {
    assert_eq!(divisible(Problem::new(&[1.0], &[1.0, 0.0])), (Entity::Task, 1));
    assert_eq!(divisible(Problem::new(&[1.0], &[1.0, -0.0])), (Entity::Task, 1));
    assert_eq!(whole(Problem::new(&[1], &[0, 1]).at_most(&[u64::MAX; 2])), (Entity::Task, 0));
}

#[test]
fn limits() {
    let limits = Limits { frameworks: 2, kinds: 3, tasks: 5, ..Limits::default() };
    let reached = |limit, max| Error::LimitReached { limit, max };
    let mut filling = Divisible::with_limits(limits);
    let refused = filling.solve(&Problem::new(&[1.0], &[1.0; 3])).unwrap_err();
    assert_eq!(refused, reached(Limit::Frameworks, 2));
    let refused = filling.solve(&Problem::new(&[1.0; 4], &[1.0; 4])).unwrap_err();
    assert_eq!(refused, reached(Limit::Kinds, 3));

    let mut filling = WholeTasks::with_limits(limits);
    // Nine quintillion tasks would be given one by one.
    let refused = filling.solve(&Problem::new(&[i64::MAX], &[1])).unwrap_err();
    assert_eq!(refused, reached(Limit::Tasks, 5));
    assert_eq!(filling.solve(&Problem::new(&[5], &[1, 1])).unwrap().tasks, [3, 2]);
    // Tasks that need nothing are not given one by one.
    let problem = Problem::new(&[5], &[1, 0]).at_most(&[u64::MAX, u64::MAX - 1]);
    assert_eq!(filling.solve(&problem).unwrap().tasks, [5, u64::MAX - 1]);
}

#[test]
fn nobody_is_a_problem_like_any_other() {
    let filled = fill::divisible(&Problem::new(&[3.0], &[])).unwrap();
    assert_eq!((filled.tasks.len(), filled.free), (0, vec![3.0]));
    let filled = fill::whole_tasks(&Problem::new(&[3], &[])).unwrap();
    assert_eq!((filled.tasks.len(), filled.free), (0, vec![3]));
}

#[test]
fn who_asks_for_nothing_is_satisfied() {
    let filled = fill::divisible(&Problem::new(&[0.0], &[1.0]).at_most(&[0.0])).unwrap();
    assert_eq!((filled.tasks, filled.stops), (vec![0.0], vec![fill::Stop::Satisfied]));
    let filled = fill::whole_tasks(&Problem::new(&[0], &[1]).at_most(&[0])).unwrap();
    assert_eq!((filled.tasks, filled.stops), (vec![0], vec![fill::Stop::Satisfied]));
}

#[test]
fn the_ends_of_the_scale_do_not_overflow() {
    for capacity in [SMALLEST, 1.0, LARGEST] {
        for need in [SMALLEST, 1.0, LARGEST] {
            for weight in [SMALLEST, 1.0, LARGEST] {
                let demands = [need, SMALLEST, LARGEST, need];
                let (capacity, weights) = ([capacity, 1.0], [weight, 1.0]);
                let problem = Problem::new(&capacity, &demands).weights(&weights);
                for problem in [problem, problem.at_most(&[SMALLEST, LARGEST])] {
                    let filled = fill::divisible(&problem).unwrap();
                    let sound = |&value: &f64| value.is_finite() && value >= 0.0;
                    assert!(filled.tasks.iter().chain(&filled.free).all(sound), "{problem:?}");
                    assert!(
                        filled.dominant_shares.iter().all(|&share| (0.0..=1.0).contains(&share))
                    );
                }
            }
        }
    }
}

#[test]
fn a_used_solver_answers_as_a_new_one() {
    let large = [3.0, 1.0, 2.0, 0.0, 5.0, 1.0];
    let mut filling = Divisible::new();
    for _ in 0..2 {
        let problem = Problem::new(&[7.0, 5.0], &large).excluded(&[true, false]);
        assert_eq!(filling.solve(&problem).unwrap(), &fill::divisible(&problem).unwrap());
        let problem = Problem::new(&[7.0], &[1.0]).at_most(&[2.0]);
        assert_eq!(filling.solve(&problem).unwrap(), &fill::divisible(&problem).unwrap());
        assert!(filling.solve(&Problem::new(&[f64::NAN], &[1.0])).is_err());
    }
    let mut filling = WholeTasks::with_limits(Limits { tasks: 8, ..Limits::default() });
    for _ in 0..2 {
        // Stopped in the middle by the limit: nothing of it shows later.
        assert!(filling.solve(&Problem::new(&[1000], &[1, 1, 2])).is_err());
        let problem = Problem::new(&[9, 18], &[1, 4, 3, 1]);
        assert_eq!(filling.solve(&problem).unwrap(), &fill::whole_tasks(&problem).unwrap());
    }
}

#[test]
fn solvers_cross_threads() {
    fn crosses<T: Send + Sync>() {}
    crosses::<Divisible>();
    crosses::<WholeTasks>();
    crosses::<Problem<'static, f64>>();
}
