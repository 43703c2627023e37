"""Why: where frameworks and roles stand, and what keeps them from agents."""

import pytest

import apportion
from apportion import Allocator

SECOND = 1_000_000_000


def cluster():
    """One agent taken by another, one refused until 11 s, one too small, one with GPUs."""
    allocator = Allocator()
    allocator.add_agents(["taken"], ["cpus:6;mem:600"])
    [winner] = allocator.add_frameworks(["winner"], [["batch"]])
    allocator.cycle(0)
    allocator.suppress(winner)
    allocator.add_agents(["refused"], ["cpus:2;mem:200"])
    [asks] = allocator.add_frameworks(["asks"], [["web"]])
    offers = allocator.cycle(SECOND)
    assert list(offers.frameworks) == [asks]
    allocator.decline(offers.ids, SECOND, refuse_seconds=10)
    allocator.add_agents(["small", "gpus"], ["cpus:0.004;mem:24", "cpus:1;gpus:1"])
    allocator.update_quota("web", limits="cpus:8")
    return allocator, asks


def test_a_framework_is_explained():
    allocator, asks = cluster()
    why = allocator.explain_framework(asks)
    assert (why.framework, why.now_ns, why.paused) == ("asks", SECOND, False)
    [(role, standing)] = why.roles
    assert (role.role, role.share, role.weight) == ("web", 0, 1)
    assert role.levels == [("web", 1, 1)]
    assert (role.guarantees, role.limits, role.consumed) == ({}, {"cpus": 8}, {})
    assert (role.headroom_required, role.headroom_available) == ({}, {})
    assert (standing.framework, standing.name, standing.subscription) == (asks, "asks", "active")
    assert (standing.share, standing.place, standing.of) == (0, 1, 1)
    some = {reason: count for reason, count in standing.counts.items() if count}
    assert some == {"nothing_free": 1, "filtered": 1, "below_minimum": 1, "capability": 1}
    assert sum(standing.counts.values()) == standing.agents == 4
    assert standing.lacks == {"GPU_RESOURCES": 1}
    assert standing.filtered_until_ns == (11 * SECOND, 11 * SECOND)
    [taker] = standing.takers
    assert (taker.framework, taker.role, taker.agents) == ("winner", "batch", 1)
    assert taker.holds == {"cpus": 6, "mem": 600}
    nearest = standing.nearest
    assert (nearest.agent, nearest.name) == (allocator.agent("small"), "small")
    assert (nearest.because, nearest.resource) == ("below_minimum", "mem")
    assert (nearest.short_by, nearest.required) == (8, 32)
    assert why == allocator.explain_framework(asks)


def test_the_text_is_for_operators():
    allocator, asks = cluster()
    why = allocator.explain_framework(asks)
    text = str(why)
    assert text.startswith("framework asks at 1 s\nrole web: share 0.0000, weight 1,")
    assert "taken by winner under batch (cpus:6;mem:600 on 1 agent)" in text
    [(role, standing)] = why.roles
    assert text == f"framework asks at 1 s\n{role}\n{standing}"
    assert repr(why) == 'FrameworkExplanation("asks")'


def test_a_role_is_explained():
    allocator = Allocator()
    allocator.add_agents(["agent"], ["cpus:4;mem:400"])
    allocator.add_frameworks(["f1"], [["eng/web"]])
    [off] = allocator.add_frameworks(["f0"], [["eng/web"]])
    allocator.deactivate_framework(off)
    allocator.update_quota("ops", guarantees="cpus:4;mem:380")
    why = allocator.explain_role("eng/web")
    assert why.role.levels == [("eng", 1, 1), ("eng/web", 1, 1)]
    assert why.role.headroom_required == {"cpus": 4, "mem": 380}
    assert why.role.headroom_available == {"cpus": 4, "mem": 400}
    first, second = why.frameworks
    assert (first.name, first.place, first.of, first.counts["headroom"]) == ("f1", 1, 1, 1)
    assert first.nearest.because == "headroom"
    assert (second.name, second.place, second.subscription) == ("f0", None, "deactivated")
    assert str(why).startswith("role eng/web: ")


def test_one_agent_is_explained():
    allocator, asks = cluster()
    verdicts = {
        name: allocator.explain_agent(asks, "web", allocator.agent(name))
        for name in ["taken", "refused", "small", "gpus"]
    }
    assert verdicts["taken"].reason == "nothing_free"
    assert verdicts["refused"].reason == "filtered"
    assert verdicts["refused"].filtered_until_ns == 11 * SECOND
    assert (verdicts["gpus"].reason, verdicts["gpus"].lacks) == ("capability", "GPU_RESOURCES")
    small = verdicts["small"]
    assert (small.reason, small.resource) == ("below_minimum", "mem")
    assert (small.short_by, small.required) == (8, 32)
    assert small.lacks is None
    assert small.filtered_until_ns is None


def test_what_is_not_known_is_refused():
    allocator, asks = cluster()
    with pytest.raises(apportion.NotFoundError):
        allocator.explain_role("nobody")
    with pytest.raises(apportion.NotFoundError):
        allocator.explain_framework(12345)
    with pytest.raises(apportion.NotFoundError):
        allocator.explain_agent(asks, "batch", allocator.agent("small"))
