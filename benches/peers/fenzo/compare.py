"""Fenzo beside `apportion-bench matcher`: the same workload through both, in turns.

Builds the Java program next to this file with Maven, which takes fenzo-core from its repository;
runs each case through it and through the bench program; prints how long each took, and whether
they placed every task on the same host. Exit status: 0, also where there is no JDK or Maven; 1 if
hosts differ that should not, or a program fails.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).resolve().parent
MAIN = "apportion.bench.FenzoMatcher"


class Case(NamedTuple):
    """One run of the workload."""

    agents: int
    tasks: int
    fitness: str
    constraint: str
    # Of Fenzo; ours has always nine.
    rounds: int

    def options(self) -> list[str]:
        """As both programs take them."""
        options = ["--agents", str(self.agents), "--tasks", str(self.tasks)]
        return [*options, "--fitness", self.fitness, "--constraint", self.constraint]

    def places_alike(self) -> bool:
        """Whether both are meant to place every task on the same host."""
        return self.fitness == "cpu" and self.constraint in ("none", "attr", "unique")


SHORT = [
    Case(1_000, 1_000, "cpu", "none", 5),
    Case(1_000, 1_000, "cpu", "attr", 5),
    Case(1_000, 1_000, "cpu", "unique", 5),
    Case(1_000, 1_000, "cpu", "balzone", 5),
    Case(1_000, 1_000, "spread", "none", 5),
    Case(1_000, 10_000, "cpu", "none", 3),
    Case(1_000, 10_000, "cpu", "attr", 3),
    Case(1_000, 10_000, "cpu", "unique", 2),
    Case(5_000, 1_000, "cpu", "none", 2),
]
# A minute or more each.
LONG = [Case(5_000, 10_000, "cpu", "attr", 1), Case(10_000, 10_000, "cpu", "none", 1)]

HEADINGS = ("agents", "tasks", "fitness", "constraint")
TIMES = ("Fenzo: CPU ms", "wall ms", "ours: ms", "ratio")
ROW = "{:>7} {:>7} {:<8} {:<10} {:>14} {:>9} {:>9} {:>7}  {}"


def main() -> int:
    """Runs all cases; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--bench", type=Path, required=True, help="the built apportion-bench")
    parser.add_argument("--out", type=Path, required=True, help="where the Java program is built")
    parser.add_argument("--long", action="store_true", help="also what takes a minute or more")
    parser.add_argument("--json", action="store_true", help="a JSON object a line, no table")
    options = parser.parse_args()
    missing = [name for name in ("java", "javac", "mvn") if shutil.which(name) is None]
    if missing:
        say(f"Fenzo is left out: it needs a JDK and Maven, and there is no {missing[0]}")
        return 0
    classpath = build(options.out.resolve())
    if classpath is None:
        return 1
    if not options.json:
        print(ROW.format(*HEADINGS, *TIMES, "hosts"))
    cases = SHORT + (LONG if options.long else [])
    good = [compare(case, str(options.bench), classpath, options.json) for case in cases]
    return 0 if all(good) else 1


def compare(case: Case, bench: str, classpath: str, as_json: bool) -> bool:
    """Runs a case through both and prints it; whether it came out as it should."""
    ours = run([bench, "matcher", *case.options(), "--rounds", "9"])
    if ours is None:
        say(f"{case.fitness}, {case.constraint} is left out: the bench program does not have it")
        return True
    # One thread for both.
    java = ["java", "-XX:ActiveProcessorCount=1", "-cp", classpath, MAIN]
    fenzo = run([*java, *case.options(), "--rounds", str(case.rounds)])
    if fenzo is None:
        say(f"Fenzo failed: {' '.join(case.options())}")
        return False
    is_same = (fenzo["placed"], fenzo["hash"]) == (ours["placed"], ours["hash"])
    ratio = fenzo["cpu_ms"]["min"] / ours["ms"]["min"]
    if as_json:
        both = {"fenzo": fenzo, "ours": ours, "ratio": round(ratio, 1), "same_hosts": is_same}
        print(json.dumps(both), flush=True)
    else:
        times = (fenzo["cpu_ms"]["min"], fenzo["ms"]["min"], ours["ms"]["min"], ratio)
        shown = [f"{time:.0f}" if time >= 100 else f"{time:.2f}" for time in times]
        print(ROW.format(*case[:4], *shown, "the same" if is_same else "others"), flush=True)
    if case.places_alike() and not is_same:
        say("these were to be placed on the same hosts")
        return False
    return True


def build(out: Path) -> str | None:
    """The class path of the Java program, built; `None` if it could not be, which has been said."""
    out.mkdir(parents=True, exist_ok=True)
    names = out / "classpath"
    maven = ["mvn", "--quiet", "--batch-mode", "--file", str(HERE / "pom.xml"), f"-Dout={out}"]
    goals = ["compile", "dependency:build-classpath", f"-Dmdep.outputFile={names}"]
    done = call([*maven, *goals])
    if done.returncode != 0:
        print(done.stdout[-2000:], done.stderr[-2000:], sep="", file=sys.stderr)
        say("Maven could not build the Java program")
        return None
    return f"{out / 'classes'}:{names.read_text().strip()}"


def run(command: list[str]) -> dict[str, Any] | None:
    """What a program prints, one JSON object; `None` if it fails."""
    done = call(command)
    if done.returncode != 0:
        return None
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def call(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Runs a program to its end."""
    # What is run stands in this file and in the Makefile.
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603


def say(message: str) -> None:
    """To whoever runs this."""
    print(f"apportion: {message}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
