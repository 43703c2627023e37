"""The allocator in batches and columns."""

import numpy as np
import pytest

import apportion
from apportion import Allocator, Resources

SECOND = 1_000_000_000


def offered(allocator, offers):
    """What was offered: framework, agent, role and resources."""
    rows = zip(offers.ids, offers.frameworks, offers.agents, offers.roles, strict=True)
    return [
        (
            allocator.framework_name(framework),
            allocator.agent_name(agent),
            allocator.role_name(role),
            str(allocator.offer_resources(offer)),
        )
        for offer, framework, agent, role in rows
    ]


def test_offers_as_objects_and_as_columns_agree():
    allocator = Allocator(agent_order="by_addition")
    allocator.add_agents(["a", "b"], ["cpus:4;mem:1024;ports:[1-5]", {"cpus": 1.5, "mem": 512}])
    allocator.add_frameworks(["spark"], [["analytics"]])
    offers = allocator.handle_timeout(allocator.poll_timeout())
    assert offered(allocator, offers) == [
        ("spark", "a", "analytics", "cpus:4;mem:1024;ports:[1-5]"),
        ("spark", "b", "analytics", "cpus:1.5;mem:512"),
    ]
    ends = list(offers.scalar_ends)
    for index, begin, end in zip(range(2), [0, *ends], ends, strict=False):
        rows = range(begin, end)
        scalars = {
            allocator.kind(offers.scalar_kinds[row]).name: offers.scalar_amounts[row] / 1000
            for row in rows
        }
        assert scalars == allocator.offer_resources(offers.ids[index]).scalars()
    assert allocator.outstanding_offers() == 2
    allocator.validate()


def test_refusals_hold_for_their_time():
    allocator = Allocator()
    allocator.add_agents(["a"], ["cpus:4;mem:1024"])
    allocator.add_frameworks(["f"], [["r"]])
    offers = allocator.handle_timeout(0)
    allocator.decline(offers.ids, 0, refuse_seconds=10)
    assert len(allocator.handle_timeout(SECOND)) == 0
    assert len(allocator.handle_timeout(9 * SECOND)) == 0
    assert len(allocator.handle_timeout(11 * SECOND)) == 1


def test_a_refusal_of_no_time_is_none():
    allocator = Allocator()
    allocator.add_agents(["a"], ["cpus:4;mem:1024"])
    allocator.add_frameworks(["f"], [["r"]])
    allocator.decline(allocator.handle_timeout(0).ids, 0, refuse_seconds=0)
    assert len(allocator.handle_timeout(SECOND)) == 1


def test_weights_and_accepted_offers_show_in_shares():
    allocator = Allocator(agent_order="by_addition")
    [agent] = allocator.add_agents(["a"], ["cpus:4;mem:1000"])
    [framework] = allocator.add_frameworks(["f"], [["r"]])
    allocator.update_weight("r", 2)
    allocator.accept(allocator.handle_timeout(0).ids)
    assert allocator.share("r") == 0.5
    allocator.recover(framework, "r", agent, "cpus:3;mem:750", 0)
    assert allocator.share("r") == 0.125
    assert allocator.held() == {"cpus": 1.0, "mem": 250.0}
    assert allocator.totals() == {"cpus": 4.0, "mem": 1000.0}
    assert allocator.agent_available(agent) == Resources("cpus:3;mem:750")
    with pytest.raises(apportion.NotHeldError):
        allocator.recover(framework, "r", agent, "cpus:2", 0)
    allocator.validate()


def test_suppressed_roles_are_offered_nothing():
    allocator = Allocator()
    allocator.add_agents(["a"], ["cpus:4;mem:1024"])
    [framework] = allocator.add_frameworks(["f"], [["r", "s"]])
    allocator.suppress(framework)
    assert len(allocator.cycle(0)) == 0
    allocator.revive(framework, ["s"])
    assert [role for _, _, role, _ in offered(allocator, allocator.cycle(0))] == ["s"]
    with pytest.raises(apportion.NotFoundError):
        allocator.suppress(framework, ["s", "unknown"])


def test_inactive_frameworks_and_agents_are_left_out():
    allocator = Allocator()
    [agent] = allocator.add_agents(["a"], ["cpus:4;mem:1024"])
    [framework] = allocator.add_frameworks(["f"], [["r"]])
    allocator.deactivate_framework(framework)
    assert len(allocator.cycle(0)) == 0
    allocator.activate_framework(framework)
    allocator.deactivate_agent(agent)
    assert len(allocator.cycle(0)) == 0
    allocator.activate_agent(agent)
    assert len(allocator.cycle(0)) == 1
    assert allocator.cycles_run() == 3


def test_gpus_go_to_those_who_can_take_them():
    allocator = Allocator()
    allocator.add_agents(["a"], ["cpus:4;mem:1024;gpus:2"])
    allocator.add_frameworks(["plain"], [["r"]])
    assert len(allocator.cycle(0)) == 0
    allocator.add_frameworks(["able"], [["r"]], capabilities=["GPU_RESOURCES"])
    assert [name for name, *_ in offered(allocator, allocator.cycle(0))] == ["able"]
    with pytest.raises(apportion.InvalidError) as raised:
        allocator.add_frameworks(["x"], [["r"]], capabilities=["GPU_RESOURCES", "FLYING"])
    assert (raised.value.entity, raised.value.at) == ("capability", 1)


def test_quota_limits_what_a_role_gets():
    allocator = Allocator()
    allocator.add_agents(["a", "b"], ["cpus:4;mem:1024"] * 2)
    allocator.add_frameworks(["f"], [["r"]])
    allocator.update_quota("r", limits={"cpus": 4})
    offers = allocator.cycle(0)
    assert (
        sum(allocator.offer_resources(offer).scalars().get("cpus", 0) for offer in offers.ids) == 4
    )
    allocator.update_quota("r")
    with pytest.raises(apportion.InvalidError):
        allocator.update_quota("r", guarantees="cpus:2", limits="cpus:1")


def test_quota_on_an_inner_role_fits_the_limits_above():
    allocator = Allocator()
    allocator.update_quota("r", limits="cpus:3")
    allocator.update_quota("r/s", guarantees="cpus:1", limits="cpus:2")
    with pytest.raises(apportion.InvalidError):
        allocator.update_quota("r/t", guarantees="cpus:4")
    # Mesos has no limits below the top level.
    with pytest.raises(apportion.InvalidError):
        Allocator(compatibility="mesos").update_quota("r/s", limits="cpus:1")


@pytest.mark.parametrize("refused", ["b", "", "x" * 5000])
def test_a_batch_is_added_whole_or_not_at_all(refused):
    allocator = Allocator()
    allocator.add_agents(["b"], ["cpus:1;mem:100"])
    with pytest.raises(apportion.ApportionError):
        allocator.add_agents(["a", refused, "c"], ["cpus:1;mem:100"] * 3)
    with pytest.raises(apportion.NotFoundError):
        allocator.agent("a")
    assert allocator.totals() == {"cpus": 1.0, "mem": 100.0}
    allocator.validate()


def test_answers_are_taken_whole_or_not_at_all():
    allocator = Allocator()
    allocator.add_agents(["a", "b"], ["cpus:4;mem:1024"] * 2)
    allocator.add_frameworks(["f"], [["r"]])
    ids = list(allocator.handle_timeout(0).ids)
    for wrong, error in [
        ([*ids, 2**40], apportion.NotFoundError),
        ([ids[0], ids[0]], apportion.InvalidError),
    ]:
        with pytest.raises(error):
            allocator.decline(wrong, 0)
    assert allocator.outstanding_offers() == 2
    allocator.decline(np.array(ids, dtype=np.uint64), 0)
    with pytest.raises(apportion.StaleError):
        allocator.decline(ids, 0)
    with pytest.raises(apportion.StaleError):
        allocator.offer_resources(ids[0])


def test_columns_must_be_as_long_as_names():
    allocator = Allocator()
    for resources in (["cpus:1"], {"cpus": [1.0, 2.0, 3.0]}):
        with pytest.raises(apportion.InvalidError):
            allocator.add_agents(["a", "b"], resources)
    with pytest.raises(apportion.InvalidError) as raised:
        allocator.add_agents(["a", "b"], {"cpus": [1.0, float("nan")]})
    assert raised.value.at == 1
    with pytest.raises(TypeError):
        allocator.add_agents(["a"], "cpus:1")


def test_numbers_that_name_nothing_are_refused():
    allocator = Allocator()
    for look_up in (allocator.kind, allocator.role_name, allocator.agent_name):
        with pytest.raises(apportion.NotFoundError):
            look_up(7)
    [agent] = allocator.add_agents(["a"], ["cpus:1"])
    allocator.remove_agent(agent)
    with pytest.raises(apportion.StaleError):
        allocator.agent_name(agent)
    for wrong in (-1, 2**64):
        with pytest.raises(OverflowError):
            allocator.agent_name(wrong)


@pytest.mark.parametrize(
    "settings",
    [
        {"interval_ns": 0},
        {"agent_recovery_factor": float("nan")},
        {"agent_order": "random"},
        {"compatibility": "yarn"},
        {"sorter": "sjf"},
        {"sorter": "hdrf", "compatibility": "mesos"},
        {"offer_timeout_ns": 0},
        {"decline_backoff_cycles": 4, "compatibility": "mesos"},
        {"limits": {"agents": -1}},
        {"limits": {"nothing": 1}},
    ],
)
def test_settings_out_of_range_are_refused(settings):
    with pytest.raises(apportion.InvalidError) as raised:
        Allocator(**settings)
    assert raised.value.entity == "configuration"


def test_offers_time_out():
    allocator = Allocator(offer_timeout_ns=2 * SECOND, event_driven=True)
    allocator.add_agents(["a"], ["cpus:4;mem:1024"])
    allocator.add_frameworks(["slow", "other"], [["r"], ["s"]])
    offers = allocator.handle_timeout(0)
    assert len(allocator.rescinded()) == 0
    anew = allocator.handle_timeout(2 * SECOND)
    rescinded = allocator.rescinded()
    assert list(rescinded.ids) == list(offers.ids)
    assert list(rescinded.frameworks) == list(offers.frameworks)
    assert list(anew.frameworks) != list(offers.frameworks)


def test_requests_are_honoured():
    allocator = Allocator(honour_requests=True)
    allocator.add_agents(["small", "large"], ["cpus:1;mem:1024", "cpus:8;mem:1024"])
    (framework,) = allocator.add_frameworks(["f"], [["r"]])
    allocator.request_resources(framework, ["cpus:4", {"cpus": 2, "mem": 2048}])
    offers = allocator.handle_timeout(0)
    assert [allocator.agent_name(agent) for agent in offers.agents] == ["large"]
    why = allocator.explain_framework(framework)
    assert "without what it asked for" in str(why)
    allocator.request_resources(framework, [])
    assert len(allocator.handle_timeout(0)) == 1


def test_limits_hold():
    allocator = Allocator(limits={"agents": 1})
    allocator.add_agents(["a"], ["cpus:1"])
    with pytest.raises(apportion.LimitError, match="at most 1 agents"):
        allocator.add_agents(["b"], ["cpus:1"])


def test_the_same_seed_decides_the_same():
    def names(seed):
        allocator = Allocator(seed=seed)
        allocator.add_agents([f"a{index}" for index in range(100)], ["cpus:4;mem:1024"] * 100)
        allocator.add_frameworks(["f"], [["r"]])
        return [agent for _, agent, _, _ in offered(allocator, allocator.cycle(0))]

    assert names(1) == names(1)
    assert names(1) != names(2)
    assert sorted(names(1)) == sorted(names(2))
