"""Objects are safe under threads, and work lets the interpreter go."""

import sys
import threading
import time

import numpy as np
import pytest

import apportion


def in_threads(count, work):
    """Runs `work(index)` in so many threads at once, and raises what any of them raised."""
    failures = []
    together = threading.Barrier(count)

    def run(index):
        together.wait()
        try:
            work(index)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=run, args=[index]) for index in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]


def test_calls_on_one_allocator_take_turns():
    allocator = apportion.Allocator()
    allocator.add_frameworks(["f"], [["r"]])

    def work(index):
        for turn in range(50):
            [agent] = allocator.add_agents([f"{index}-{turn}"], ["cpus:1;mem:100"])
            allocator.cycle(0)
            allocator.totals()
            if turn % 2:
                allocator.remove_agent(agent)

    in_threads(4, work)
    assert allocator.totals() == {"cpus": 100.0, "mem": 10_000.0}
    assert allocator.cycles_run() == 200
    allocator.validate()


def test_other_threads_run_during_a_cycle():
    allocator = apportion.Allocator()
    allocator.add_agents([f"a{index}" for index in range(1000)], {"cpus": np.ones(1000)})
    counted, over = [0], threading.Event()

    def count():
        while not over.is_set():
            counted[0] += 1
            time.sleep(0)

    other = threading.Thread(target=count)
    # Nobody is asked to let the interpreter go for hours: a cycle does so by itself, or never.
    patience = sys.getswitchinterval()
    sys.setswitchinterval(10_000)
    try:
        other.start()
        for _ in range(100_000):
            before = counted[0]
            allocator.cycle(0)
            if counted[0] > before:
                break
        else:
            pytest.fail("no cycle let the interpreter go")
    finally:
        sys.setswitchinterval(patience)
        over.set()
        other.join()


def test_a_column_is_shared_by_threads():
    filled = apportion.fill([1e6] * 8, np.ones((1000, 8)), at_most=np.ones(1000))
    sums = []
    in_threads(4, lambda _: sums.append(float(np.asarray(filled.tasks).sum())))
    assert sums == [1000.0] * 4
