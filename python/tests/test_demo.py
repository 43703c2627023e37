"""The demo end to end: over HTTP on loopback, to the same result each time."""

import json
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from apportion.sim import clock
from apportion.sim.generate import generated
from apportion.sim.openb import Replay, recorded
from apportion.sim.queue import TaskQueue
from apportion.sim.results import DEVIATION_MAX, RoleOutcome
from apportion.sim.shares import ShareAccount
from apportion.sim.workload import SECOND_NS, Agent, Role, Task, Workload

APPORTION = Path(sys.executable).with_name("apportion")


def comparable(outcome):
    """All of an outcome but the wall time."""
    result = outcome.to_dict()
    del result["timing"]
    return result


def small():
    return generated(seed=5, agents=8, tasks=400)


@pytest.fixture(scope="module")
def small_run():
    return clock.run(small(), seed=5)


def test_everything_finishes_and_is_fair(small_run):
    outcome, _ = small_run
    assert outcome.problems == []
    for role in outcome.roles:
        assert role.launched == role.finished == role.tasks
        assert role.lost == 0
        assert role.share > 0.05
    assert sum(role.tasks for role in outcome.roles) == 400
    assert outcome.offers >= 10
    assert outcome.cycles > 100


def test_sharing_binds(small_run):
    outcome, _ = small_run
    assert outcome.demand > 1.3
    assert outcome.contended_seconds > 0.5 * outcome.seconds
    by_name = {role.role: role for role in outcome.roles}
    # Twice the weight and as much to do: more of the cluster than anybody else.
    heavy = by_name.pop("analytics")
    assert all(heavy.contended_share > 1.2 * other.contended_share for other in by_name.values())


def test_the_cluster_is_never_overdrawn(small_run):
    _, shares = small_run
    assert all(0.0 <= share <= 1.0 for span in shares.spans for share in span.held)
    assert shares.held() == (0.0,) * 4
    for span, following in zip(shares.spans, shares.spans[1:], strict=False):
        assert span.from_ns < span.to_ns == following.from_ns


def test_the_same_seed_gives_the_same_run(small_run):
    outcome, shares = small_run
    again, shares_again = clock.run(small(), seed=5)
    assert comparable(again) == comparable(outcome)
    assert shares_again.spans == shares.spans


def test_another_seed_gives_another_workload(small_run):
    assert generated(seed=6, agents=8, tasks=400).tasks != small().tasks


def test_watching_sees_every_task_finish():
    seen = []
    workload = generated(seed=1, agents=4, tasks=40)
    clock.run(workload, seed=1, watch=seen.append)
    assert [now.finished for now in seen] == sorted(now.finished for now in seen)
    assert seen[-1].finished == 40
    assert all(now.tasks == 40 for now in seen)


def test_a_role_with_gpus_and_models():
    """GPUs are offered, and a task runs on a model it may run on."""
    workload = Workload(
        title="models",
        kinds=("cpus", "mem", "gpus"),
        agents=(
            Agent("old", (8_000, 8_192_000, 2_000), "T4"),
            Agent("new", (8_000, 8_192_000, 2_000), "V100"),
        ),
        roles=(Role("research"),),
        tasks=tuple(
            Task(f"t{number}", "research", (1_000, 128_000, 1_000), 0, SECOND_NS, models)
            for number, models in enumerate([("V100",), ("V100", "A10"), ("A10", "V100"), ()])
        ),
    )
    outcome, shares = clock.run(workload)
    assert outcome.roles[0].finished == 4
    # Three want the V100, which has two GPUs: one of them waits a second.
    assert outcome.seconds == pytest.approx(2.0, abs=0.1)
    assert max(span.held[0] for span in shares.spans) == 0.75


def test_a_task_that_fits_nowhere_is_a_problem():
    workload = generated(seed=1, agents=3, tasks=20)
    giant = Task("giant", "reports", (10**9, 1_000), 0, SECOND_NS)
    outcome, _ = clock.run(replace(workload, tasks=(giant, *workload.tasks)))
    assert "reports: 1 tasks did not finish" in outcome.problems


def test_an_empty_workload_is_refused():
    with pytest.raises(ValueError, match="no agents or no tasks"):
        clock.run(replace(small(), tasks=()))
    twice = small().tasks[:1] * 2
    with pytest.raises(ValueError, match="two tasks named"):
        clock.run(replace(small(), tasks=twice))


def test_what_counts_as_a_problem():
    fine = RoleOutcome("r", 1.0, 5, 5, 5, 0, 0.3, 0.3, 0.0, 0.3, 0.3, 0.0)
    assert fine.problems == []
    assert replace(fine, finished=4).problems == ["r: 1 tasks did not finish"]
    assert replace(fine, finished=4, lost=1).problems[1:] == ["r: 1 tasks were lost"]
    over = DEVIATION_MAX + 0.001
    assert "deviates by 0.0310" in replace(fine, deviation=over).problems[0]
    assert replace(fine, contended_deviation=over).problems == []


def test_shares_are_averaged_over_time():
    workload = Workload(
        title="by hand",
        kinds=("cpus", "mem"),
        agents=(Agent("a", (10_000, 100_000)),),
        roles=(Role("x"), Role("y", weight=3.0)),
        tasks=(),
    )
    x = Task("x1", "x", (8_000, 0), 0, 0)
    y = Task("y1", "y", (8_000, 0), 0, 0)
    shares = ShareAccount(workload)
    shares.arrived(x)
    shares.launched(x)
    shares.advance(10)
    shares.arrived(y)
    shares.advance(20)
    shares.finished(x)
    shares.launched(y)
    shares.advance(40)
    # x holds 0.8 for 20 of 40, and its due is 0.8 alone, a quarter against a weight of 3.
    average = shares.averages()
    assert average.held == pytest.approx((0.8 * 20 / 40, 0.8 * 20 / 40))
    assert average.exact == pytest.approx(
        ((0.8 * 10 + 0.25 * 10) / 40, (0.75 * 10 + 0.8 * 20) / 40)
    )
    contended = shares.averages(contended_only=True)
    assert contended.time_ns == 10
    assert contended.held == pytest.approx((0.8, 0.0))
    assert contended.deviations == pytest.approx((0.55, 0.75))


def test_the_queue_tells_when_offers_are_worth_asking_for():
    queue = TaskQueue(("cpus", "mem"))

    def task(name, cpus, mem, *models):
        return Task(name, "r", (cpus, mem), 0, 0, models)

    assert queue.add([task("a", 2_000, 2_000)])
    assert not queue.add([task("b", 2_000, 2_000), task("c", 3_000, 2_000)])
    assert queue.add([task("d", 3_000, 1_000)])
    # Whatever it needs, it may go nowhere that `a` could not.
    assert not queue.add([task("e", 2_000, 2_000, "T4")])
    assert queue.add([task("f", 1_000, 1_000, "T4")])
    assert queue.add([task("g", 1_000, 1_000, "V100")])
    assert len(queue) == 7


def run_demo(*arguments):
    return subprocess.run(
        [APPORTION, "demo", *map(str, arguments)], capture_output=True, text=True, check=False
    )


def test_the_command(tmp_path):
    result, picture = tmp_path / "result.json", tmp_path / "shares.png"
    done = run_demo("--agents", 8, "--tasks", 150, "--seed", 3, "--json", result, "--plot", picture)
    assert (done.returncode, done.stderr) == (0, "")
    for heading in ("role", "weight", "launched", "finished", "share", "exact DRF", "deviation"):
        assert heading in done.stdout
    assert "150/150 tasks" in done.stdout
    assert "offers made in" in done.stdout
    assert "an allocation cycle takes" in done.stdout
    data = json.loads(result.read_text())
    expected, _ = clock.run(generated(3, agents=8, tasks=150), seed=3)
    assert data.pop("timing").keys() == {"seconds", "cycle_mean_us", "cycle_max_us"}
    assert data == json.loads(json.dumps(comparable(expected)))
    assert picture.read_bytes().startswith(b"\x89PNG\r\n")


def test_recorded_lists_end_to_end(tmp_path):
    nodes, pods = tmp_path / "nodes.csv", tmp_path / "pods.csv"
    nodes.write_text("sn,cpu_milli,memory_mib,gpu,model\nn0,8000,8192,2,T4\nn1,8000,8192,0,\n")
    rows = [
        f"p{number},2000,512,{number % 2},1000,{'LS' if number % 3 else 'BE'},0,100,0"
        for number in range(12)
    ]
    heading = "name,cpu_milli,memory_mib,num_gpu,gpu_milli,qos,creation_time,deletion_time"
    pods.write_text(f"{heading},scheduled_time\n" + "\n".join(rows) + "\n")
    result = tmp_path / "result.json"
    done = run_demo("--nodes", nodes, "--pods", pods, "--node-fraction", 1, "--json", result)
    data = json.loads(result.read_text())
    assert Counter({role["role"]: role["finished"] for role in data["roles"]}) == {"LS": 8, "BE": 4}
    # Two agents are too coarse to be fair to within 0.03, and the command says so.
    assert done.returncode == (1 if data["problems"] else 0)
    assert all(f"apportion: {problem}\n" in done.stderr for problem in data["problems"])


def test_the_real_lists_end_to_end(openb):
    """The first pods of the recorded list, on the nodes that they more than fill."""
    workload = recorded(
        openb / "openb_node_list_gpu_node.csv",
        openb / "openb_pod_list_default.csv",
        Replay(node_fraction=0.05),
    )
    tasks = workload.tasks[:400]
    outcome, _ = clock.run(replace(workload, tasks=tasks))
    finished = {role.role: role.finished for role in outcome.roles}
    assert finished == {**dict.fromkeys(finished, 0), **Counter(task.role for task in tasks)}
    assert all(role.lost == 0 for role in outcome.roles)
