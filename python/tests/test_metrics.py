"""Metrics and the tree of roles."""

from apportion import Allocator


def test_metrics_by_name_and_as_text():
    allocator = Allocator()
    allocator.add_agents(["a1"], ["cpus:2;mem:1024"])
    allocator.update_quota("q", guarantees="cpus:1", limits="cpus:1.5")
    before = allocator.metrics()
    assert before["allocator/mesos/resources/cpus/total"] == 2
    assert before["allocator/mesos/resources/disk/total"] == 0
    assert before["allocator/mesos/quota/roles/q/resources/cpus/guarantee"] == 1
    assert before["allocator/mesos/quota/roles/q/resources/cpus/limit"] == 1.5
    assert before["allocator/mesos/allocation_runs"] == 0
    allocator.add_frameworks(["f1"], [["q"]])
    allocator.cycle(0)
    after = allocator.metrics()
    assert after["allocator/mesos/resources/cpus/offered_or_allocated"] == 1.5
    assert after["allocator/mesos/allocation_runs"] == 1
    assert after["allocator/frameworks/f1/roles/q/suppressed"] == 0
    text = allocator.metrics_text()
    assert 'apportion_quota_offered_or_allocated{role="q",resource="cpus"} 1.5\n' in text
    samples = [line for line in text.splitlines() if not line.startswith("#")]
    assert len(samples) == len(after)


def test_roles_exist_while_something_speaks_for_them():
    allocator = Allocator()
    allocator.add_agents(["a1"], ["cpus(a/b/c):1"])
    [framework] = allocator.add_frameworks(["f1"], [["a/b"]])
    nodes = {node.role: node for node in allocator.roles()}
    assert list(nodes) == ["a", "a/b", "a/b/c"]
    assert [node.reserved for node in nodes.values()] == [{"cpus": 1}] * 3
    assert nodes["a/b"].frameworks == [framework]
    assert (nodes["a"].weight, nodes["a"].guarantees, nodes["a"].limits) == (1, {}, {})
    assert nodes["a"].unreserved_held == nodes["a"].reserved_held == {}
    assert repr(nodes["a"]) == 'RoleNode("a")'
    allocator.remove_agent(allocator.agent("a1"))
    assert [node.role for node in allocator.roles()] == ["a", "a/b"]
