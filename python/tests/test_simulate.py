"""`apportion simulate`: workloads played against the engines."""

import csv
import json
import math
import os
import statistics
from pathlib import Path

import pytest

import apportion
from apportion.cli import main

NODES = "sn,cpu_milli,memory_mib,gpu,model\n" + "".join(
    f"n{i},{32000 + 32000 * (i % 2)},262144,{(2, 4, 8)[i % 3]},{('A', 'B')[i % 2]}\n"
    for i in range(20)
)
PODS = "name,cpu_milli,memory_mib,num_gpu,gpu_milli,gpu_spec\n" + "".join(
    f"p{i},{1000 * (1 + i % 9)},{1024 * (1 + i % 4)},{(1, 1, 1, 2, 0)[i % 5]},"
    f"{(300, 460, 1000, 1000, 0)[i % 5]},{('', '', 'A', 'A|B', '')[i % 5]}\n"
    for i in range(60)
)
SHARED = Path(os.environ.get("APPORTION_SHARED", "../shared")) / "data"


@pytest.fixture
def lists(tmp_path):
    nodes, pods = tmp_path / "nodes.csv", tmp_path / "pods.csv"
    nodes.write_text(NODES)
    pods.write_text(PODS)
    return ["--nodes", str(nodes), "--pods", str(pods)]


def test_the_table(lists, tmp_path, capsys):
    file = tmp_path / "runs.json"
    command = ["simulate", "fgd", *lists, "--seeds", "2", "--json", str(file)]
    assert main(command) == 0
    table = capsys.readouterr().out
    assert [line.split()[0] for line in table.splitlines()] == [
        "policy", "random", "first", "bestfit", "spread", "dot", "fgd", "balance",
    ]  # fmt: skip
    assert main(command) == 0
    assert capsys.readouterr().out == table
    for runs in json.loads(file.read_text()).values():
        assert [run["seed"] for run in runs] == [0, 1]
        for run in runs:
            assert 0 < run["allocated"] <= run["capacity"] == 90_000
            assert run["curve"][-1][1] == run["allocated"]
            assert run["curve"][-1][0] <= 1.3 * run["capacity"]


def test_a_seed_is_a_run():
    runs = apportion.simulate_fgd(NODES, PODS, "fgd", [3, 4, 3])
    assert runs[0].curve == runs[2].curve != runs[1].curve
    assert runs[0].placed > runs[0].left_out > 0


def test_the_picture(lists, tmp_path):
    file = tmp_path / "fill.png"
    assert main(["simulate", "fgd", *lists, "--seeds", "1", "--plot", str(file)]) == 0
    assert file.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("nodes", "pods", "said"),
    [
        ("sn,cpu_milli\n", PODS, "nodes:1:1: there is no column memory_mib"),
        (NODES.replace("n1,64000", "n1,x"), PODS, "nodes:3:4: cpu_milli is"),
        (NODES + "n,1\n", PODS, "nodes:22:1: 2 values, and 5 columns"),
        (NODES + "n,1,1,17,A\n", PODS, "nodes:22:7: gpu is 17, above 16"),
        (NODES, PODS + "p,1,1,1,1001,\n", "pods:62:9: gpu_milli is 1001, above 1000"),
        (NODES, PODS + "p,1,1,1,0,\n", "pods:62:9: a share of 0"),
    ],
)
def test_lists_that_are_none(nodes, pods, said):
    with pytest.raises(apportion.InvalidError) as refused:
        apportion.simulate_fgd(nodes, pods, "fgd", [0])
    assert str(refused.value).startswith(said)


def test_what_cannot_be_run(lists, tmp_path, capsys):
    assert main(["simulate", "fgd", "--nodes", str(tmp_path / "none"), *lists[2:]]) == 2
    assert "no such file" in capsys.readouterr().err
    with pytest.raises(apportion.NotFoundError):
        apportion.simulate_fgd(NODES, PODS, "best", [0])
    Path(lists[3]).write_text(PODS + "p,1\n")
    assert main(["simulate", "fgd", *lists]) == 2
    assert f"{lists[3]}:62:1: 2 values, and 6 columns" in capsys.readouterr().err


def test_models_that_no_node_has_fit_nowhere():
    pods = PODS.splitlines()[0] + "\np,1000,1,1,500,Z\nq,1000,1,1,500,\n"
    run = apportion.simulate_fgd(NODES, pods, "first", [0])[0]
    assert run.left_out > 0
    assert run.allocated == 500 * run.placed


def in_use(runs):
    """Mean and standard error of the GPUs in use, in per cent."""
    parts = [100 * run.allocated / run.capacity for run in runs]
    return statistics.mean(parts), statistics.stdev(parts) / len(parts) ** 0.5


@pytest.mark.skipif(not SHARED.exists(), reason=f"the recorded cluster is not there: {SHARED}")
@pytest.mark.parametrize(
    "pods", ["default", "cpu050", "cpu250", "gpushare40", "gpuspec10", "multigpu30"]
)
def test_the_recorded_cluster_against_what_was_published(pods):
    table = (SHARED / "fgd-published.tsv").read_text().splitlines()
    rows = csv.DictReader(table, delimiter="\t")
    published = {row["policy"][3:]: row for row in rows if row["trace"] == pods}
    nodes = (SHARED / "openb" / "openb_node_list_gpu_node.csv").read_text()
    text = (SHARED / "openb" / f"openb_pod_list_{pods}.csv").read_text()
    runs = {
        policy: apportion.simulate_fgd(nodes, text, policy, range(10))
        for policy in ("random", "bestfit", "fgd", "balance")
    }
    for policy, name in (("random", "Random"), ("bestfit", "BestFit")):
        theirs = float(published[name]["gpu_alloc_pct_mean"])
        assert abs(in_use(runs[policy])[0] - theirs) <= 0.4, policy
    mean, error = in_use(runs["fgd"])
    theirs = float(published["FGD"]["gpu_alloc_pct_mean"])
    their_error = float(published["FGD"]["gpu_alloc_pct_sd"]) / 10**0.5
    assert mean >= theirs - 2 * math.hypot(error, their_error)
    # Not by so much that it would be another policy.
    assert mean <= theirs + 0.6
    assert in_use(runs["balance"])[0] > mean
    if pods == "default":
        assert mean > theirs
        assert in_use(runs["balance"])[0] >= theirs + 0.3
