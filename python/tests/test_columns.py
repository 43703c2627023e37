"""Columns: buffers that copy nothing, and whatever is taken for one."""

import gc

import numpy as np
import pytest

import apportion


@pytest.fixture
def offers():
    allocator = apportion.Allocator()
    allocator.add_agents(["a", "b"], {"cpus": [4.0, 2.5], "mem": np.array([1024.0, 512.0])})
    allocator.add_frameworks(["f"], [["r"]])
    return allocator.handle_timeout(0)


def test_formats_are_those_of_struct(offers):
    views = [
        offers.ids,
        offers.roles,
        offers.scalar_ends,
        offers.scalar_kinds,
        offers.scalar_amounts,
    ]
    assert [memoryview(view).format for view in views] == ["Q", "I", "I", "I", "q"]
    filled = apportion.fill([9, 18], [1, 4, 3, 1])
    assert memoryview(filled.tasks).format == "d"


def test_an_array_is_a_view_and_keeps_the_column_alive(offers):
    column = offers.scalar_amounts
    array = np.asarray(column)
    assert array.dtype == np.int64
    assert np.shares_memory(array, np.asarray(column))
    values = list(column)
    del offers, column
    gc.collect()
    assert array.tolist() == values
    assert sorted(values) == [2_500, 4_000, 512_000, 1_024_000]


def test_a_column_is_read_only(offers):
    view = memoryview(offers.ids)
    assert view.readonly
    with pytest.raises(TypeError):
        view[0] = 1
    with pytest.raises(ValueError, match="read-only"):
        np.asarray(offers.ids)[0] = 1


def test_items_are_there_from_both_ends_only(offers):
    column = offers.scalar_ends
    assert len(column) == 2
    assert (column[0], column[-1], column[-2]) == (2, 4, 2)
    for index in (2, -3, 2**62, -(2**62)):
        with pytest.raises(IndexError):
            column[index]


def test_an_empty_column_is_a_buffer_too():
    offers = apportion.Allocator().cycle(0)
    assert len(offers) == 0
    assert np.asarray(offers.ids).tolist() == []


@pytest.mark.parametrize(
    "capacity",
    [
        [9, 18],
        (9.0, 18.0),
        np.array([9.0, 18.0]),
        np.array([9, 18]),
        np.array([9, 0, 18, 0.0])[::2],
    ],
)
def test_numbers_come_in_many_forms(capacity):
    assert list(apportion.fill(capacity, [[1, 4], [3, 1]]).tasks) == [3.0, 2.0]


@pytest.mark.parametrize("capacity", ["9", 9, [9, "x"], None])
def test_what_is_no_column_is_refused(capacity):
    with pytest.raises(TypeError):
        apportion.fill(capacity, [[1, 4], [3, 1]])
