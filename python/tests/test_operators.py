"""What masters and operators do: updates, reservations, maintenance, the whitelist, pauses."""

import pytest

from apportion import Allocator, InvalidError, NotHeldError

SECOND = 1_000_000_000


def cluster(**settings):
    allocator = Allocator(agent_order="by_addition", **settings)
    agents = allocator.add_agents(["a1", "a2"], ["cpus:1;mem:100", "cpus:2;mem:200"])
    [framework] = allocator.add_frameworks(["f"], [["red"]])
    return allocator, agents, framework


def offered(allocator, now_ns):
    """The names of the agents that a cycle offers; what is offered comes back."""
    offers = allocator.cycle(now_ns)
    names = [allocator.agent_name(agent) for agent in offers.agents]
    allocator.decline(offers.ids, now_ns, refuse_seconds=0)
    return names


def test_the_whitelist_and_pauses():
    allocator, _, _ = cluster()
    allocator.update_whitelist([])
    assert offered(allocator, 0) == []
    allocator.update_whitelist(["a2"])
    assert offered(allocator, 0) == ["a2"]
    allocator.update_whitelist(None)
    allocator.pause()
    assert allocator.is_paused()
    assert offered(allocator, 0) == []
    allocator.resume()
    assert not allocator.is_paused()
    assert offered(allocator, 0) == ["a1", "a2"]


def test_agents_change():
    allocator, agents, framework = cluster()
    assert allocator.agents() == agents
    assert allocator.frameworks() == [framework]
    allocator.update_agent(agents[0], resources="cpus:4;mem:100")
    assert str(allocator.agent_total(agents[0])) == "cpus:4;mem:100"
    allocator.add_resource_provider(agents[0], {"disk": 10})
    assert allocator.agent_total(agents[0]).scalars()["disk"] == 10
    allocator.update_agent(agents[0], hostname="other")
    allocator.update_whitelist(["other"])
    assert offered(allocator, 0) == ["a1"]
    with pytest.raises(InvalidError):
        allocator.update_agent(agents[0], attributes=["rack"])
    allocator.validate()


def test_constraints_and_minimums():
    allocator, agents, framework = cluster()
    allocator.update_agent(agents[0], attributes=["rack:r1"])
    allocator.update_agent(agents[1], attributes=["rack:r2", "size:3"])
    constrain = {
        (("rack", "text_equals", "r1"),): ["a1"],
        (("rack", "text_not_equals", "r1"),): ["a2"],
        (("rack", "text_matches", r"r\d"),): ["a1", "a2"],
        (("rack", "text_not_matches", "r[12]"),): [],
        (("size", "exists"),): ["a2"],
        (("size", "not_exists"),): ["a1"],
        (("@hostname", "text_equals", "a2"), ("rack", "exists")): ["a2"],
        (("@zone", "exists"),): [],
    }
    for group, expected in constrain.items():
        allocator.update_framework(framework, ["red"], constraints={"red": [group]})
        assert offered(allocator, 0) == expected
    for wrong in [
        ("rack",),
        ("rack", "exists", "x"),
        ("rack", "like", "x"),
        ("rack", "text_matches", "["),
    ]:
        with pytest.raises(InvalidError):
            allocator.update_framework(framework, ["red"], constraints={"red": [[wrong]]})
    allocator.update_framework(framework, ["red"], min_allocatable={"red": ["cpus:2", "mem:500"]})
    assert offered(allocator, 0) == ["a2"]
    with pytest.raises(InvalidError):
        allocator.update_framework(framework, ["red"], min_allocatable={"blue": []})


def test_frameworks_change_their_roles():
    allocator, _, framework = cluster()
    allocator.update_framework(framework, ["red", "blue"], suppressed=["red"])
    offers = allocator.cycle(0)
    assert {allocator.role_name(role) for role in offers.roles} == {"blue"}
    assert allocator.role_held("blue") == {"cpus": 3, "mem": 300}
    with pytest.raises(InvalidError):
        allocator.update_framework(framework, ["red"], suppressed=["blue"])


def test_reservations_and_tasks():
    allocator, agents, framework = cluster()
    offers = allocator.cycle(0)
    reserve = ("cpus:1", "cpus(dyn red):1")
    allocator.update_allocation(framework, "red", agents[1], [reserve])
    assert str(allocator.agent_total(agents[1])) == "cpus(dyn red):1;cpus:1;mem:200"
    with pytest.raises(NotHeldError):
        allocator.update_allocation(framework, "red", agents[1], [("cpus:9", "cpus(dyn red):9")])
    allocator.transition_to_allocated(framework, "red", agents[1], "cpus:1")
    assert allocator.quota_consumed("red") == {"cpus": 2}
    allocator.recover(framework, "red", agents[1], "cpus:1", 0, allocated=True)
    assert allocator.quota_consumed("red") == {"cpus": 1}
    with pytest.raises(NotHeldError):
        allocator.update_available(agents[0], [reserve])
    allocator.decline([offers.ids[0]], 0)
    allocator.update_available(agents[0], [reserve])
    assert str(allocator.agent_total(agents[0])) == "cpus(dyn red):1;mem:100"
    allocator.validate()


def test_maintenance():
    allocator, agents, framework = cluster()
    allocator.cycle(0)
    allocator.announce_maintenance(agents[1], 60 * SECOND)
    allocator.cycle(SECOND)
    [asked] = allocator.inverse_offers()
    assert (asked.framework, asked.agent) == (framework, agents[1])
    assert (asked.start_ns, asked.duration_ns) == (60 * SECOND, None)
    answer = allocator.answer_inverse_offer
    answer(agents[1], framework, "decline", SECOND, refuse_seconds=100)
    allocator.cycle(2 * SECOND)
    assert allocator.inverse_offers() == []
    with pytest.raises(InvalidError):
        answer(agents[1], framework, "perhaps", 2 * SECOND)
    allocator.announce_maintenance(agents[1], 90 * SECOND, 30 * SECOND)
    allocator.cycle(3 * SECOND)
    [asked] = allocator.inverse_offers()
    assert asked.duration_ns == 30 * SECOND
    answer(agents[1], framework, None, 3 * SECOND)
    allocator.cancel_maintenance(agents[1])
    allocator.cycle(4 * SECOND)
    assert allocator.inverse_offers() == []


def test_recovery_waits_for_agents():
    allocator = Allocator()
    allocator.start_recovery(2, {"q": ("cpus:1", None)}, 0)
    assert allocator.is_paused()
    allocator.add_agents(["a1"], ["cpus:1"])
    assert not allocator.is_paused()
