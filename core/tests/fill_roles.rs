//! Progressive filling with a tree of roles: the paper's examples, and the exact oracle on random trees.

#[path = "oracle/fill.rs"]
mod fill_oracle;
#[path = "oracle/fill_tree.rs"]
mod fill_tree;

use apportion_core::error::{Entity, Error};
use apportion_core::fairness::fill::{self, Divisible, Problem, Roles, Stop, WholeTasks};
use apportion_core::rng::Rng;
use fill_oracle::{Mix, double};
use fill_tree::Columns;
use num_traits::Zero;

const TOP: u32 = u32::MAX;

/// Of the specification's page on fairness: capacity, demands, roles of users, what each is to get.
struct Fixture {
    capacity: [i64; 2],
    demands: &'static [[i64; 2]],
    parents: &'static [u32],
    of_users: &'static [u32],
    tasks: &'static [u64],
}

const FIXTURES: [Fixture; 2] = [
    // Rescaling: sci, eng/dev, eng/prod.
    Fixture {
        capacity: [10, 10],
        demands: &[[1, 1], [1, 0], [0, 1]],
        parents: &[TOP],
        of_users: &[TOP, 0, 0],
        tasks: &[5, 5, 5],
    },
    // Blocking: n1, n2, n3's two, n4.
    Fixture {
        capacity: [30, 30],
        demands: &[[1, 0], [1, 0], [1, 0], [0, 1], [0, 1]],
        parents: &[TOP],
        of_users: &[TOP, TOP, 0, 0, TOP],
        tasks: &[10, 10, 10, 15, 15],
    },
];

#[test]
fn the_papers_examples_in_whole_tasks() {
    for Fixture { capacity, demands, parents, of_users, tasks } in &FIXTURES {
        let roles = Roles::new(parents, of_users);
        let (demands, asked) = (demands.concat(), vec![10 + tasks[0] * 2; tasks.len()]);
        let problem = Problem::new(capacity, &demands).at_most(&asked).roles(&roles);
        let filled = fill::whole_tasks(&problem).unwrap();
        assert_eq!(filled.tasks, *tasks);
        assert!(filled.stops.iter().all(|stop| matches!(stop, Stop::Exhausted(_))));
    }
}

#[test]
fn the_papers_examples_divisible() {
    for Fixture { capacity, demands, parents, of_users, tasks } in &FIXTURES {
        let roles = Roles::new(parents, of_users);
        let capacity = capacity.map(|amount| amount as f64);
        let demands: Vec<f64> = demands.concat().iter().map(|&need| need as f64).collect();
        let filled = fill::divisible(&Problem::new(&capacity, &demands).roles(&roles)).unwrap();
        let expected: Vec<f64> = tasks.iter().map(|&tasks| tasks as f64).collect();
        assert_eq!(filled.tasks, expected);
        assert_eq!(filled.free, [0.0, 0.0]);
    }
}

/// eng's first user has all it wants of CPUs before the others come: what dominates a role is then what it can take no
/// more of.
#[test]
fn a_role_takes_what_does_not_raise_it() {
    // Two users of CPUs and one of GPUs in a role, beside one of either.
    let demands = [1.0, 0.0, 1.0, 0.0, 0.0, 1.0, /* beside */ 1.0, 0.0, 0.0, 1.0];
    let roles = Roles::new(&[TOP], &[0, 0, 0, TOP, TOP]);
    let filled = fill::divisible(&Problem::new(&[30.0, 30.0], &demands).roles(&roles)).unwrap();
    // CPUs end at 7.5 + 7.5 and 15. The role then holds 15 CPUs and 7.5 GPUs, as much as those beside it hold.
    assert_eq!(filled.tasks, [7.5, 7.5, 15.0, 15.0, 15.0]);
}

#[test]
fn weights_of_roles_count_among_siblings() {
    let demands = [1, 1, 1];
    let roles = Roles::new(&[TOP, TOP, 1], &[0, 1, 2]).weights(&[1, 2, 7]);
    let filled = fill::whole_tasks(&Problem::new(&[12], &demands).roles(&roles)).unwrap();
    // A third, and two; of the second role the user and the role below share alike but for its weight: 7 to 1.
    assert_eq!(filled.tasks, [4, 1, 7]);
}

fn close(found: f64, exact: f64) -> bool {
    (found - exact).abs() <= 1e-9 * exact.abs().max(1.0)
}

const MIX: Mix = Mix { excluded: 0, users: 7, resources: 3, ..Mix::ALL };

#[test]
fn divisible_filling_is_exact_to_nine_digits_on_random_trees() {
    let mut filling = Divisible::new();
    let mut deep = 0;
    for seed in 0..1_500 {
        let mut rng = Rng::keyed(11, seed);
        let columns = MIX.doubles(&mut rng);
        let instance = columns.instance();
        let tree = Columns::random(&mut rng, instance.users.len());
        let weights: Vec<f64> = tree.weights.iter().map(|&weight| weight as f64).collect();
        let roles = Roles::new(&tree.parents, &tree.of_users).weights(&weights);
        let filled = filling.solve(&columns.problem().roles(&roles)).unwrap();
        let oracle = instance.fill_tree(&tree.tree(TOP));
        for (user, exactly) in oracle.iter().enumerate() {
            let (tasks, exactly) = (filled.tasks[user], double(exactly));
            assert!(close(tasks, exactly), "seed {seed}, user {user}: {tasks}, not {exactly}");
            let share = double(&instance.dominant_share(user, &oracle[user]));
            assert!((filled.dominant_shares[user] - share).abs() <= 1e-9, "seed {seed}");
            match filled.stops[user] {
                Stop::Satisfied => {
                    assert!(instance.satisfied(user, &oracle[user]), "seed {seed}, user {user}");
                }
                Stop::Exhausted(resource) => {
                    let resource = resource as usize;
                    let (free, needed) = (&instance.free(&oracle)[resource], &instance.users[user]);
                    assert!(free.is_zero(), "seed {seed}, user {user}: {free} is left");
                    assert!(!needed.demand[resource].is_zero(), "seed {seed}, user {user}");
                }
            }
        }
        for (free, exactly) in filled.free.iter().zip(instance.free(&oracle)) {
            assert!(close(*free, double(&exactly)), "seed {seed}: {free}");
        }
        deep += u32::from(tree.parents.iter().any(|&parent| parent != TOP));
    }
    assert!(deep > 300, "{deep} with roles below roles");
}

#[test]
fn whole_tasks_are_picked_as_the_oracle_picks_on_random_trees() {
    let mut filling = WholeTasks::new();
    for seed in 0..400 {
        let mut rng = Rng::keyed(12, seed);
        let columns = MIX.integers(&mut rng, 60);
        let instance = columns.instance();
        let tree = Columns::random(&mut rng, instance.users.len());
        let roles = Roles::new(&tree.parents, &tree.of_users).weights(&tree.weights);
        let filled = filling.solve(&columns.problem().roles(&roles)).unwrap();
        let (tasks, picks) = instance.fill_whole_tree(&tree.tree(TOP));
        assert_eq!((&filled.tasks, &filled.picks), (&tasks, &picks), "seed {seed}");
    }
}

/// With everybody at the top, or everybody alone in a role, it is the filling without roles.
#[test]
fn roles_that_divide_nobody_change_nothing() {
    for seed in 0..500 {
        let columns = MIX.doubles(&mut Rng::keyed(13, seed));
        let users = columns.weights.len();
        let plain = fill::divisible(&columns.problem()).unwrap();
        let top = vec![TOP; users];
        let roles = Roles::new(&[], &top);
        let filled = fill::divisible(&columns.problem().roles(&roles)).unwrap();
        for (found, plain) in filled.tasks.iter().zip(&plain.tasks) {
            assert!(close(*found, *plain), "seed {seed}: {found}, not {plain}");
        }
        let own: Vec<u32> = (0..users as u32).collect();
        let roles = Roles::new(&top, &own).weights(&columns.weights);
        let filled = fill::divisible(&columns.problem().roles(&roles)).unwrap();
        for (found, plain) in filled.tasks.iter().zip(&plain.tasks) {
            assert!(close(*found, *plain), "seed {seed}: {found}, not {plain}");
        }
    }
}

/// Small tasks by the thousand come out as divisible ones do: the two modes are one rule.
#[test]
fn small_tasks_are_nearly_divisible() {
    for Fixture { capacity, demands, parents, of_users, .. } in &FIXTURES {
        let roles = Roles::new(parents, of_users).weights(&[3]);
        let demands = demands.concat();
        let capacity = capacity.map(|amount| amount * 500);
        let whole = fill::whole_tasks(&Problem::new(&capacity, &demands).roles(&roles)).unwrap();
        let roles = Roles::new(parents, of_users).weights(&[3.0]);
        let capacity = capacity.map(|amount| amount as f64);
        let demands: Vec<f64> = demands.iter().map(|&need| need as f64).collect();
        let filled = fill::divisible(&Problem::new(&capacity, &demands).roles(&roles)).unwrap();
        for (whole, divisible) in whole.tasks.iter().zip(&filled.tasks) {
            assert!((*whole as f64 - divisible).abs() < 10.0, "{whole} and {divisible}");
        }
    }
}

#[test]
fn what_is_no_tree_is_refused() {
    let (capacity, demands) = ([4, 4], [1, 1, 1, 1]);
    let problem = Problem::new(&capacity, &demands);
    let refused = |roles: &Roles<'_, u64>| {
        let error = fill::whole_tasks(&problem.roles(roles)).unwrap_err();
        (error.entity(), error.at())
    };
    assert_eq!(refused(&Roles::new(&[0], &[0, 0])), (Entity::Role, 0), "below itself");
    assert_eq!(refused(&Roles::new(&[1, TOP], &[0, 0])), (Entity::Role, 0), "below a later one");
    assert_eq!(refused(&Roles::new(&[TOP], &[0, 1])), (Entity::Role, 1), "no such role");
    assert_eq!(refused(&Roles::new(&[TOP], &[0])), (Entity::Argument, 1), "a user without");
    assert_eq!(refused(&Roles::new(&[TOP], &[0, 0]).weights(&[])), (Entity::Argument, 0));
    assert_eq!(refused(&Roles::new(&[TOP], &[0, 0]).weights(&[0])), (Entity::Weight, 0));
    let roles = Roles::new(&[TOP], &[0, 0]);
    let excluded = problem.excluded(&[false, true]);
    let error = fill::whole_tasks(&excluded.roles(&roles)).unwrap_err();
    assert!(matches!(error, Error::Invalid { entity: Entity::Argument, .. }), "{error}");
}
