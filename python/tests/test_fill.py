"""Progressive filling."""

import pytest

import apportion


def test_the_example_of_the_paper_with_weights():
    filled = apportion.fill([9, 18], [[1, 4], [3, 1]], weights=[2, 1])
    assert list(filled.tasks) == [54 / 13, 18 / 13]
    assert filled.stops == [1, 1]
    assert filled.free[1] == pytest.approx(0)


def test_a_solver_is_used_again_and_answers_alike():
    solver = apportion.Divisible(excluded=[False, False, True])
    arguments = ([100.0, 400.0, 8.0], [1, 8, 0, 4, 16, 1], [1, 3], [float("inf"), 6])
    first = solver.solve(*arguments)
    solver.solve([1, 1, 1], [])
    assert list(solver.solve(*arguments).tasks) == list(first.tasks) == [38.0, 6.0]
    assert first.stops[1] is None


@pytest.mark.parametrize(
    ("capacity", "demands", "weights", "entity", "at"),
    [
        ([9, -1], [1, 1], None, "resource", 1),
        ([9, 1], [1, 1, 1, float("nan")], None, "quantity", 3),
        ([9, 1], [1, 1], [0], "weight", 0),
        ([9, 1], [1, 1, 1], None, "argument", 3),
        ([9, 1], [[1], [1]], None, "argument", 0),
        ([9, 1], [[1, 1], [1]], None, "argument", 1),
    ],
)
def test_what_is_malformed_is_refused(capacity, demands, weights, entity, at):
    with pytest.raises(apportion.InvalidError) as raised:
        apportion.fill(capacity, demands, weights)
    assert (raised.value.entity, raised.value.at) == (entity, at)
