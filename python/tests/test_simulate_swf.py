"""`apportion simulate swf`: a log of jobs played again."""

import gzip
import json
import os
from pathlib import Path

import pytest

import apportion
from apportion.cli import main

SHARED = Path(os.environ.get("APPORTION_SHARED", "../shared")) / "data"


def line(number, submit, run, processors, user, group=1, requested=-1):
    return (
        f"{number} {submit} -1 {run} {processors} -1 -1 -1 {requested} -1 1 {user} {group}"
        " -1 -1 -1 -1 -1\n"
    )


# User 1 sends eight jobs, user 2 one a little later; a wide one of user 3 waits in between.
LOG = (
    "; MaxProcs: 4\n"
    + "".join(line(i, 0, 100, 1, 1) for i in range(1, 9))
    + line(9, 10, 50, 4, 3)
    + line(10, 20, 100, 1, 2, 2, requested=200)
)


@pytest.fixture
def log(tmp_path):
    file = tmp_path / "small.swf"
    file.write_text(LOG)
    return file


def test_the_table_and_the_figures(log, tmp_path, capsys):
    file = tmp_path / "runs.json"
    command = ["simulate", "swf", str(log), "--json", str(file)]
    assert main(command) == 0
    table = capsys.readouterr().out
    lines = table.splitlines()
    assert lines[0].startswith("small.swf: 10 jobs of 3 users in 2 groups on 4 processors; fair")
    assert [line.split()[0] for line in lines[2:]] == ["fifo", "backfill", "fair", "fair-backfill"]
    assert main(command) == 0
    assert capsys.readouterr().out == table
    runs = json.loads(file.read_text())
    fifo = runs["fifo"]
    # Two rounds of four, the wide job, the last: 100 + 100 + 50 + 100.
    assert (fifo["jobs"], fifo["makespan_s"]) == (10, 350)
    assert fifo["utilisation"] == pytest.approx(1100 / 1400)
    assert fifo["wait_s"] == {"mean": pytest.approx(82), "median": 100, "p95": 230, "max": 230}
    assert [user["id"] for user in fifo["users"]] == [1, 2, 3]
    assert runs["fair"]["users"][1]["wait_mean_s"] == 80
    assert fifo["users"][1]["wait_mean_s"] == 230
    assert all(1 / 3 <= run["jain_users"] <= 1 for run in runs.values())
    assert main(["simulate", "swf", str(log), "--policy", "fifo", "--json", "-"]) == 0
    assert json.loads(capsys.readouterr().out) == {"fifo": fifo}


def test_packed_with_gzip(log, capsys):
    packed = log.with_suffix(".swf.gz")
    # In two members, as `cat` makes them.
    half = len(LOG) // 2
    packed.write_bytes(gzip.compress(LOG[:half].encode()) + gzip.compress(LOG[half:].encode()))
    assert main(["simulate", "swf", str(log)]) == 0
    plain = capsys.readouterr().out.splitlines()[1:]
    assert main(["simulate", "swf", str(packed)]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == plain
    data = packed.read_bytes()
    for broken, said in ((data[:-9], "this is cut short"), (data[:20] + b"x" * 9, "broken")):
        packed.write_bytes(broken)
        assert main(["simulate", "swf", str(packed)]) == 2
        assert said in capsys.readouterr().err


def test_shares_and_half_lives(log, capsys):
    command = ["simulate", "swf", str(log), "--policy", "fair", "--share"]
    assert main([*command, "groups", "--half-life", "2h"]) == 0
    assert "fair between: groups, half-life 7200 s" in capsys.readouterr().out
    run = apportion.simulate_swf(LOG, "fair", "none", processors=2)
    assert (run.jobs, run.too_wide, run.starts[8]) == (9, 1, None)
    assert run.starts[:4] == [0, 0, 100, 100]
    for wrong in ("0", "1y", "-1", "half"):
        with pytest.raises(SystemExit) as refused:
            main([*command, "users", "--half-life", wrong])
        assert refused.value.code == 2
    assert "is not a time such as 3600" in capsys.readouterr().err


def test_the_picture(log, tmp_path):
    pytest.importorskip("matplotlib")
    file = tmp_path / "waiting.png"
    assert main(["simulate", "swf", str(log), "--plot", str(file)]) == 0
    assert file.read_bytes().startswith(b"\x89PNG")


def test_what_cannot_be_run(log, capsys):
    assert main(["simulate", "swf", str(log) + "x"]) == 2
    assert "no such file" in capsys.readouterr().err
    log.write_text(LOG + "11 0 -1 ten 1\n")
    assert main(["simulate", "swf", str(log)]) == 2
    assert f"{log}:12:14: 5 values, and not 18" in capsys.readouterr().err
    with pytest.raises(apportion.NotFoundError):
        apportion.simulate_swf(LOG, "lifo")
    with pytest.raises(apportion.NotFoundError):
        apportion.simulate_swf(LOG, "fair", "everybody")
    with pytest.raises(apportion.InvalidError):
        apportion.simulate_swf(LOG, "fair", processors=0)
    with pytest.raises(apportion.InvalidError) as refused:
        apportion.simulate_swf(LOG + line(12, -1, 1, 1, 1), "fair")
    assert refused.value.at == 12
    assert str(refused.value).startswith("12:4: when was it submitted?")


@pytest.mark.skipif(not SHARED.exists(), reason=f"the recorded log is not there: {SHARED}")
def test_the_recorded_log_of_a_grid(capsys):
    log = SHARED / "swf" / "LCG.swf.gz"
    command = ["simulate", "swf", str(log), "--processors", "1600", "--policy", "fair"]
    assert main([*command, "--json", "-"]) == 0
    run = json.loads(capsys.readouterr().out)["fair"]
    assert (run["jobs"], len(run["users"]), len(run["groups"])) == (188_041, 216, 28)
    assert 0.8 < run["utilisation_submitting"] <= 1.0
