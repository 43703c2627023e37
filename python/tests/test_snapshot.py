"""Snapshots, forks and hashes."""

import copy

import pytest

import apportion
from apportion import Allocator

SECOND = 1_000_000_000


def some():
    allocator = Allocator(seed=7)
    allocator.add_agents(["a", "b", "c"], ["cpus:4;mem:1024;ports:[1-9]"] * 3)
    allocator.add_frameworks(["f", "g"], [["r"], ["s/t"]])
    offers = allocator.handle_timeout(0)
    allocator.decline(list(offers.ids)[:1], 0, refuse_seconds=3.5)
    return allocator


def future(allocator):
    decided = []
    for _ in range(10):
        now = allocator.poll_timeout()
        offers = allocator.handle_timeout(now)
        ids = list(offers.ids)
        decided.append((now, ids, list(offers.agents), list(offers.frameworks)))
        allocator.decline(ids, now, refuse_seconds=1.5)
    return decided


def test_what_is_restored_goes_on():
    allocator = some()
    snapshot = allocator.snapshot()
    assert snapshot.startswith(b"Aportion")
    restored = Allocator.restore(memoryview(snapshot))
    restored.validate()
    assert restored.snapshot() == snapshot
    assert restored.state_hash() == allocator.state_hash()
    assert list(restored.offers().ids) == list(allocator.offers().ids)
    assert future(restored) == future(allocator)


def test_copies_go_their_own_way():
    allocator = some()
    before = allocator.state_hash()
    for fork in (allocator.fork(), copy.copy(allocator), copy.deepcopy(allocator)):
        assert fork.state_hash() == before
        fork.update_quota("r", limits="cpus:1")
        assert fork.state_hash() != before
    assert allocator.state_hash() == before


def test_refused_inputs_do_not_change_the_hash():
    allocator = some()
    before = allocator.state_hash()
    with pytest.raises(apportion.AlreadyExistsError):
        allocator.add_agents(["a"], ["unheard:1"])
    with pytest.raises(apportion.InvalidError):
        allocator.update_weight("new", -1.0)
    assert allocator.state_hash() == before


def test_what_is_no_snapshot_is_refused():
    snapshot = some().snapshot()
    with pytest.raises(apportion.TruncatedError) as refused:
        Allocator.restore(snapshot[:-1])
    assert refused.value.at == len(snapshot) - 1
    damaged = bytearray(snapshot)
    damaged[40] ^= 1
    with pytest.raises(apportion.InvalidError, match="checksum"):
        Allocator.restore(damaged)
    with pytest.raises(apportion.InvalidError):
        Allocator.restore(b"\0" * 100)


def test_a_restore_may_set_limits():
    snapshot = some().snapshot()
    with pytest.raises(apportion.LimitError):
        Allocator.restore(snapshot, limits={"agents": 2})
    restored = Allocator.restore(snapshot, limits={"agents": 3})
    with pytest.raises(apportion.LimitError):
        restored.add_agents(["d"], ["cpus:1"])
