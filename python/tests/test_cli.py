"""The command line: what it understands, what it refuses, and how it exits."""

import subprocess
import sys
from pathlib import Path

import pytest

from apportion.cli import main

APPORTION = Path(sys.executable).with_name("apportion")

PASSES = """\
# A01 one framework gets all there is  det
agent a1 cpus:2;mem:1024
fw f1 role1 => f1/role1/a1{cpus:2;mem:1024}
"""


def run(*arguments, env=None):
    return subprocess.run(
        [APPORTION, *map(str, arguments)], capture_output=True, text=True, check=False, env=env
    )


def test_help_has_examples_and_statuses(capsys):
    for arguments in (
        ["--help"],
        *([name, "--help"] for name in ("demo", "scenario", "decode", "encode", "simulate")),
    ):
        with pytest.raises(SystemExit) as exit_:
            main(arguments)
        assert exit_.value.code == 0
    text = capsys.readouterr().out
    for part in ("demo", "scenario", "examples:", "apportion demo --nodes", "exit status: 0"):
        assert part in text


def test_the_version(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("apportion 0.")


def test_without_a_command_it_explains_itself(capsys):
    assert main([]) == 2
    assert "usage: apportion" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["frobnicate"], "invalid choice: 'frobnicate'"),
        (["scenario"], "required: FILE"),
        (["demo", "--seed", "-1"], "--seed: '-1' is not a whole number from 0"),
        (["demo", "--tasks", "ten"], "--tasks: 'ten' is not a whole number from 1"),
        (["demo", "--agents", "0"], "--agents: '0' is not a whole number from 1"),
        (["demo", "--node-fraction", "0"], "'0' is not a number above 0 and at most 1"),
        (["demo", "--node-fraction", "nan"], "'nan' is not a number above 0 and at most 1"),
    ],
)
def test_arguments_that_are_none(arguments, reason, capsys):
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    assert exit_.value.code == 2
    assert reason in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--nodes", "n.csv"], "--nodes and --pods go together"),
        (["--pods", "p.csv"], "--nodes and --pods go together"),
        (["--real-times"], "--node-fraction and --real-times are for --nodes and --pods"),
        (["--nodes", "n", "--pods", "p", "--tasks", "9"], "--agents and --tasks are for"),
        (["--tasks", "3"], "at least 1 agent and 4 tasks are needed"),
        (["--nodes", "absent.csv", "--pods", "p.csv"], "absent.csv: no such file or directory"),
        (["--json", "absent/result.json"], "absent/result.json: there is no folder absent"),
        (["--plot", "absent/plot.png"], "absent/plot.png: there is no folder absent"),
    ],
)
def test_demos_that_cannot_be_run(arguments, reason, capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert main(["demo", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("apportion: ")
    assert reason in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("package", "extra", "arguments"),
    [
        ("aiohttp", "demo", []),
        ("rich", "demo", []),
        ("matplotlib", "plot", ["--plot", "shares.png"]),
    ],
)
def test_a_missing_extra_is_named(package, extra, arguments):
    hide = f"import sys; sys.modules[{package!r}] = None; from apportion.cli import main; "
    code = f"{hide}sys.exit(main(['demo', *{arguments!r}]))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    wanted = f"apportion: this needs more packages: pip install 'apportion[{extra}]'\n"
    assert done.stderr == wanted


def test_the_command_line_itself_needs_no_extra():
    code = "import apportion.cli, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"aiohttp", "rich", "matplotlib", "numpy"}.isdisjoint(done.stdout.split())


def test_scenarios_are_played(tmp_path):
    passes, fails = tmp_path / "passes.scn", tmp_path / "fails.scn"
    passes.write_text(PASSES)
    fails.write_text(PASSES.replace("A01", "A02").replace("{cpus:2;", "{cpus:3;"))
    done = run("scenario", passes)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "ok A01\n1 passed, 0 failed\n"
    done = run("scenario", passes, fails)
    assert done.returncode == 1
    assert done.stdout.startswith("ok A01\nFAIL A02")
    assert done.stdout.endswith("1 passed, 1 failed\n")


def test_scenarios_that_cannot_be_played(tmp_path):
    done = run("scenario", tmp_path / "absent.scn")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith("absent.scn: no such file or directory\n")
    wrong = tmp_path / "wrong.scn"
    wrong.write_text(PASSES + "frobnicate\n")
    done = run("scenario", wrong)
    assert done.returncode == 2
    assert "wrong.scn" in done.stderr
    assert "4" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_reader_that_has_seen_enough_ends_it_quietly():
    command = [APPORTION, "demo", "--agents", "4", "--tasks", "200"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout.readline().startswith("Input: ")
        running.stdout.close()
        assert running.stderr.read() == ""
    assert running.returncode == 1
