"""The matcher in columns."""

import pytest

import apportion
from apportion import Matcher, Request


@pytest.fixture
def matcher():
    """The example of the core's documentation."""
    matcher = Matcher()
    matcher.add_offers(
        [1, 2, 3, 4],
        ["east", "west", "west", "north"],
        ["eng"] * 4,
        ["cpus:4;mem:4096", "cpus(eng):1;mem:1024", "cpus:1", "cpus:1"],
    )
    return matcher


def test_the_best_fit_is_made_of_several_offers(matcher):
    small = matcher.add_request(Request("cpus:1.5;mem:512"))
    large = matcher.add_request(Request({"cpus": 8}))
    placements = matcher.run([small, large], keys=[70, 71])
    assert len(placements) == 1
    assert (list(placements.keys), list(placements.tasks)) == ([70], [0])
    assert placements.agent(0) == "west"
    assert placements.offers(0) == [2, 3]
    assert str(placements.resources(0)) == "cpus(eng):1;cpus:0.5;mem:512"
    assert list(placements.left_out) == [1]
    [reason] = placements.reasons()
    assert (reason.request, reason.tasks, reason.first_task, reason.agents) == (large, 1, 1, 3)
    assert "3 short of cpus" in reason.text
    assert matcher.unused_offers() == [1, 4]
    matcher.validate()


def test_what_is_taken_stays_taken(matcher):
    request = matcher.add_request(Request("cpus:2", role="eng"))
    assert matcher.add_request(Request({"cpus": 2.0}, role="eng")) == request
    first = matcher.run([request] * 5)
    assert [first.agent(row) for row in range(len(first))] == ["west", "east", "east"]
    assert list(first.left_out) == [3, 4]
    assert len(matcher.run([request])) == 0
    for key in (1, 2, 3):
        matcher.rescind_offer(key)
    # An agent is known as long as a task runs there.
    assert first.agent(0) == "west"
    for key in first.keys:
        matcher.finish(key)
    with pytest.raises(apportion.StaleError):
        first.agent(0)
    with pytest.raises(apportion.NotFoundError):
        matcher.finish(0)
    with pytest.raises(apportion.NotFoundError):
        matcher.rescind_offer(1)


def test_agents_ports_attributes_and_jobs():
    matcher = Matcher(fitness="spread", resources=["mem"])
    matcher.add_agents(
        ["a", "b", "c"],
        ["cpus:8;mem:100;ports:[10-11]", "cpus:8;mem:200;ports:[10-11]", "cpus:8;mem:300"],
        attributes=[["rack:r1"], ["rack:r1"], ["rack:r2"]],
    )
    request = matcher.add_request(
        Request("cpus:1;mem:10", ranges={"ports": 2}, attributes=["rack:r1"], unique_agent=True)
    )
    placements = matcher.run([request] * 3, jobs=[7, 7, 7])
    assert [placements.agent(row) for row in range(len(placements))] == ["b", "a"]
    assert placements.resources(0) == apportion.Resources("cpus:1;mem:10;ports:[10-11]")
    assert placements.offers(0) == []
    with pytest.raises(apportion.InvalidError):
        matcher.run([request])
    matcher.remove_agent("a")
    with pytest.raises(apportion.NotFoundError):
        matcher.remove_agent("a")


def test_columns_of_capacity():
    matcher = Matcher(fitness="first")
    matcher.add_agents(["a", "b"], {"cpus": [1.0, 4.0], "mem": [10, 20]})
    placements = matcher.run([matcher.add_request(Request("cpus:2"))])
    assert placements.agent(0) == "b"
    with pytest.raises(IndexError):
        placements.agent(1)


def test_a_batch_is_added_whole_or_not_at_all(matcher):
    with pytest.raises(apportion.AlreadyExistsError) as raised:
        matcher.add_offers([5, 1], ["x", "y"], ["eng"] * 2, ["cpus:1"] * 2)
    assert raised.value.at == 1
    with pytest.raises(apportion.InvalidError):
        matcher.add_offers([5, 6], ["x", "y"], ["eng"] * 2, ["cpus:1", "cpus(ops):1"])
    matcher.add_offers([5, 6], ["x", "y"], ["eng"] * 2, ["cpus:1"] * 2)
    with pytest.raises(apportion.AlreadyExistsError):
        matcher.add_agents(["z", "z"], ["cpus:1"] * 2)
    matcher.add_agents(["z"], ["cpus:1"])
    matcher.validate()


def test_what_is_wrong_is_refused(matcher):
    for arguments in ([2**40], [0]):
        with pytest.raises((apportion.NotFoundError, apportion.StaleError)):
            matcher.run(arguments)
    request = matcher.add_request(Request("cpus:1"))
    with pytest.raises(apportion.InvalidError):
        matcher.run([request], keys=[1, 2])
    matcher.remove_request(request)
    with pytest.raises(apportion.StaleError):
        matcher.run([request])
    with pytest.raises(apportion.InvalidError):
        Matcher(fitness="worst")
    with pytest.raises(apportion.InvalidError):
        Matcher(resources=[""])


def test_requests_are_values():
    assert Request("cpus:1;mem:2") == Request({"mem": 2, "cpus": 1})
    assert len({Request("cpus:1"), Request("cpus:1"), Request("cpus:1", role="r")}) == 2
