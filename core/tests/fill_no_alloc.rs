//! A solver that has seen a problem as large allocates nothing.

use allocation_counter::measure;
use apportion_core::fairness::fill::{Divisible, Problem, Roles, WholeTasks};

#[test]
fn a_second_solve_allocates_nothing() {
    let demands: Vec<i64> = (0..300).map(|index| 1 + index * 7 % 13).collect();
    let capacity = [900, 800, 700];
    let at_most = vec![4; 100];
    let whole = Problem::new(&capacity, &demands).at_most(&at_most);
    let doubles: Vec<f64> = demands.iter().map(|&need| need as f64).collect();
    let capacity = [900.0, 800.0, 700.0];
    let at_most = vec![4.0; 100];
    let divisible = Problem::new(&capacity, &doubles).at_most(&at_most);

    let (parents, of_users) = ([u32::MAX, 0, 0], vec![1; 100]);
    let (roles, tree) = (Roles::new(&parents, &of_users), Roles::new(&parents, &of_users));
    let (whole_tree, divisible_tree) = (whole.roles(&roles), divisible.roles(&tree));

    let mut whole_tasks = WholeTasks::new();
    let mut shares = Divisible::new();
    let mut solve = || {
        let info = measure(|| {
            whole_tasks.solve(&whole).unwrap();
            shares.solve(&divisible).unwrap();
            whole_tasks.solve(&whole_tree).unwrap();
            shares.solve(&divisible_tree).unwrap();
        });
        info.count_total
    };
    assert!(solve() > 0, "the counter counts");
    for _ in 0..3 {
        assert_eq!(solve(), 0);
    }
}
