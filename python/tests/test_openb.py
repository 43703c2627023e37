"""The recorded input: lists that are read, lists that are refused, and what becomes of them."""

import pytest

from apportion.sim.openb import COMPRESSION, LEAST_DEMAND, Replay, recorded
from apportion.sim.openb_lists import InputError, read_nodes, read_pods
from apportion.sim.workload import SECOND_NS

NODES = """\
sn,cpu_milli,memory_mib,gpu,model
n0,8000,32768,2,T4
n1,8000,32768,2,T4
n2,16000,65536,4,V100
n3,16000,65536,0,
"""

PODS = """\
name,cpu_milli,memory_mib,num_gpu,gpu_milli,gpu_spec,qos,pod_phase,creation_time,deletion_time,scheduled_time
p0,4000,1024,1,1000,,LS,Running,100,1100,110
p1,4000,1024,1,460,,BE,Running,200,5200,200
p2,2000,1024,2,1000,V100|A10,LS,Running,3100,3700,3200
p3,2000,1024,0,0,,BE,Pending,3200,3300,
p4,9000,1024,4,1000,T4,LS,Running,3300,3400,3300
p5,1000,512,0,250,,BE,Running,3300,3400,3300
"""


@pytest.fixture
def lists(tmp_path):
    nodes, pods = tmp_path / "nodes.csv", tmp_path / "pods.csv"
    nodes.write_text(NODES)
    pods.write_text(PODS)
    return nodes, pods


def test_nodes_are_agents(lists):
    workload = recorded(*lists, Replay(node_fraction=1.0))
    assert workload.kinds == ("cpus", "mem", "gpus")
    assert [agent.name for agent in workload.agents] == ["n0", "n1", "n2", "n3"]
    assert workload.agents[2].total == (16_000, 65_536_000, 4_000)
    assert workload.agents[2].gpu_model == "V100"
    assert workload.capacity == (48_000, 196_608_000, 8_000)


def test_pods_are_tasks(lists):
    workload = recorded(*lists, Replay(node_fraction=1.0))
    tasks = {task.name: task for task in workload.tasks}
    # Roles by QoS; durations from being scheduled, arrivals compressed and counted from the first.
    assert tasks["p0"].role == "LS"
    assert tasks["p0"].duration_ns == 990 * SECOND_NS
    assert tasks["p0"].arrival_ns == 0
    assert tasks["p2"].arrival_ns == 3000 * SECOND_NS // COMPRESSION
    assert tasks["p2"].gpu_models == ("V100", "A10")
    # A share of a GPU is a whole one.
    assert tasks["p1"].needs == (4_000, 1_024_000, 1_000)
    assert tasks["p5"].needs == (1_000, 512_000, 1_000)


def test_pods_are_skipped_and_left_out_openly(lists):
    workload = recorded(*lists, Replay(node_fraction=1.0))
    # p3 was never scheduled; p4 wants four GPUs of a model that comes in twos.
    assert [task.name for task in workload.tasks] == ["p0", "p1", "p2", "p5"]
    assert "1 of 6 pods were never scheduled: skipped" in workload.notes
    assert "1 pods fit no node: left out (p4)" in workload.notes


def test_times_as_recorded(lists):
    workload = recorded(*lists, Replay(real_times=True))
    assert len(workload.agents) == 4
    assert [task.arrival_ns for task in workload.tasks] == [
        0,
        100 * SECOND_NS,
        3000 * SECOND_NS,
        3200 * SECOND_NS,
    ]


def test_the_seed_draws_the_nodes(lists):
    drawn = {
        tuple(agent.name for agent in recorded(*lists, Replay(seed, 0.5)).agents)
        for seed in range(20)
    }
    assert len(drawn) > 1
    assert all(len(names) == 2 for names in drawn)
    assert recorded(*lists, Replay(3, 0.5)) == recorded(*lists, Replay(3, 0.5))


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("p2,2000", "p2,2x00", "line 4, column cpu_milli: '2x00' is not a whole number"),
        ("p2,2000", "p2,-5", "line 4, column cpu_milli: '-5' is not a whole number"),
        ("p2,2000", "p2,9999999999", "line 4, column cpu_milli: '9999999999' is not"),
        ("p2,2000,1024", "p2,2000,", "line 4, column memory_mib: '' is not a whole number"),
        ("p2,2000", ",2000", "line 4, column name: '' is no name"),
        ("p2,2000", "../p2,2000", "line 4, column name: '../p2' has a slash"),
        ("p2,2000", "p1,2000", "line 4, column name: 'p1' stands on line 3 already"),
        ("3100,3700,3200", "3100,3150,3200", "line 4, column deletion_time: 3150 is before"),
        ("3100,3700,3200", "3300,3700,3200", "line 4, column scheduled_time: 3200 is before"),
        ("3100,3700,3200", "3100,3700", "line 4, column scheduled_time: 10 fields, where"),
        ("3100,3700,3200", "3100,3700,3200,1", "line 4, column scheduled_time: 12 fields, where"),
        ("1000,512,0,250", "0,0,0,0", "line 7, column cpu_milli: a pod that needs nothing"),
        ("creation_time", "made", "line 1, column creation_time: the heading has no such column"),
        ("num_gpu", "gpus", "line 1, column num_gpu: the heading has no such column"),
        ("pod_phase", "qos", "line 1: a column stands in the heading twice"),
        ("p2,2000", '"p2"x,2000', "line 4: this is not CSV"),
    ],
)
def test_bad_pods_are_named(lists, old, new, place):
    _, pods = lists
    assert old in PODS
    pods.write_text(PODS.replace(old, new, 1))
    with pytest.raises(InputError) as refused:
        read_pods(pods)
    assert str(refused.value).startswith(f"{pods}, {place}")


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("n1,8000", "n1,eight", "line 3, column cpu_milli: 'eight' is not a whole number"),
        ("n1,8000", "n0,8000", "line 3, column sn: 'n0' stands on line 2 already"),
        (",model", "", "line 1, column model: the heading has no such column"),
        (NODES[NODES.index("n0") :], "", "line 1: no rows below the heading"),
    ],
)
def test_bad_nodes_are_named(lists, old, new, place):
    nodes, _ = lists
    assert old in NODES
    nodes.write_text(NODES.replace(old, new, 1))
    with pytest.raises(InputError) as refused:
        read_nodes(nodes)
    assert str(refused.value).startswith(f"{nodes}, {place}")


def test_a_list_without_times_is_refused(lists):
    _, pods = lists
    pods.write_text("name,cpu_milli,memory_mib,num_gpu,gpu_milli\np0,12000,16384,1,1000\n")
    with pytest.raises(InputError, match=r"line 1, column creation_time: .* without times"):
        read_pods(pods)


def test_files_that_cannot_be_read_are_named(tmp_path):
    with pytest.raises(InputError, match=r"absent\.csv: no such file or directory"):
        read_pods(tmp_path / "absent.csv")
    binary = tmp_path / "binary.csv"
    binary.write_bytes(b"sn,cpu_milli,memory_mib,gpu,model\nn0,1,1,1,\xff\xfe\n")
    with pytest.raises(InputError, match=r"binary\.csv, line 1: this is not a text in UTF-8"):
        read_nodes(binary)


def test_the_real_lists(openb):
    nodes = openb / "openb_node_list_gpu_node.csv"
    workload = recorded(nodes, openb / "openb_pod_list_default.csv", Replay())
    assert {role.name for role in workload.roles} == {"LS", "BE", "Burstable", "Guaranteed"}
    assert len(workload.tasks) == 8152 - 897
    assert workload.demand >= LEAST_DEMAND
    with pytest.raises(InputError, match=r"line 1, column creation_time: .* without times"):
        recorded(nodes, openb / "openb_pod_list_multigpu30.csv", Replay())
    bound = recorded(nodes, openb / "openb_pod_list_gpuspec10.csv", Replay())
    left_out = "2 pods fit no node: left out (openb-pod-1639, openb-pod-5724)"
    assert left_out in bound.notes
