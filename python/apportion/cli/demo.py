"""`apportion demo`: a cluster shared fairly among frameworks, end to end over the real protocol."""

from __future__ import annotations

import argparse
import json
import math
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .complaint import complain, lacks

if TYPE_CHECKING:
    from apportion.cli.types import Subparsers
    from apportion.sim.results import Outcome
    from apportion.sim.workload import Workload

_DESCRIPTION = """\
Shares a simulated cluster among frameworks, one for each role. A master on loopback serves the
Mesos v1 scheduler API; the frameworks are HTTP clients of it. Ends with a table of what each role
held, and what exact Dominant Resource Fairness gives it. The same seed gives the same table."""

_EPILOG = """\
examples:
  apportion demo
  apportion demo --seed 7 --agents 100 --tasks 3000 --plot shares.png
  apportion demo --nodes openb_node_list_gpu_node.csv --pods openb_pod_list_default.csv

exit status: 0 if every task finished, none was lost and each role's share is within 0.03 of the
exact one; 1 if not; 2 if it could not be run"""

# What of the installed packages belongs to which extra.
_DEMO_PACKAGES = {"aiohttp", "rich"}
_PLOT_PACKAGES = {"matplotlib"}


def add_parser(commands: Subparsers) -> None:
    """Adds the subcommand."""
    parser = commands.add_parser(
        "demo",
        help="share a simulated cluster over the real protocol",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--seed", type=_number(0), default=0, metavar="N", help="all that is drawn (default: 0)"
    )
    parser.add_argument("--plot", type=Path, metavar="FILE.png", help="draw the shares over time")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the result as JSON")
    made = parser.add_argument_group("generated input")
    made.add_argument("--agents", type=_number(1), metavar="N", help="agents (default: 30)")
    made.add_argument("--tasks", type=_number(1), metavar="N", help="tasks (default: 2000)")
    recorded = parser.add_argument_group(
        "recorded input", "node and pod lists of Alibaba's GPU cluster trace of 2023 (openb)"
    )
    recorded.add_argument("--nodes", type=Path, metavar="FILE.csv", help="a node list")
    recorded.add_argument("--pods", type=Path, metavar="FILE.csv", help="a pod list with times")
    recorded.add_argument(
        "--node-fraction",
        type=_fraction,
        metavar="F",
        help="the part of the nodes to use (default: so that demand is 130 %% of capacity)",
    )
    recorded.add_argument(
        "--real-times",
        action="store_true",
        help="arrivals as recorded, not compressed, and all nodes: takes minutes",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Runs the demo."""
    try:
        return _run(options)
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package in _DEMO_PACKAGES:
            return lacks("demo")
        if package in _PLOT_PACKAGES:
            return lacks("plot")
        raise


def _run(options: argparse.Namespace) -> int:
    from apportion.cli import progress, table

    if options.plot is not None:
        # Before the run, not after it: what is missing should not cost a run.
        from apportion.cli import plot
    for file in (options.plot, options.json):
        if file is not None and not file.parent.is_dir():
            return complain(f"{file}: there is no folder {file.parent}")
    from apportion.sim import clock

    try:
        workload = _workload(options)
    except ValueError as error:
        return complain(str(error))
    table.print_input(workload)
    with progress.watching(workload) as watch:
        outcome, shares = clock.run(workload, seed=options.seed, watch=watch)
    table.print_outcome(outcome)
    try:
        if options.plot is not None:
            plot.draw(options.plot, workload, shares.spans)
        if options.json is not None:
            _write_json(options.json, outcome)
    except OSError as error:
        return complain(f"{error.filename}: {(error.strerror or str(error)).lower()}")
    for problem in outcome.problems:
        print(f"apportion: {problem}", file=sys.stderr)
    return 1 if outcome.problems else 0


def _workload(options: argparse.Namespace) -> Workload:
    from apportion.sim.generate import AGENTS, TASKS, generated
    from apportion.sim.openb import Replay, recorded

    if (options.nodes is None) != (options.pods is None):
        message = "--nodes and --pods go together"
        raise ValueError(message)
    if options.nodes is None:
        if options.node_fraction is not None or options.real_times:
            message = "--node-fraction and --real-times are for --nodes and --pods"
            raise ValueError(message)
        return generated(options.seed, options.agents or AGENTS, options.tasks or TASKS)
    if options.agents is not None or options.tasks is not None:
        message = "--agents and --tasks are for the generated input; here there is --node-fraction"
        raise ValueError(message)
    replay = Replay(options.seed, options.node_fraction, options.real_times)
    return recorded(options.nodes, options.pods, replay)


def _write_json(file: Path, outcome: Outcome) -> None:
    text = json.dumps(outcome.to_dict(), indent=2, allow_nan=False)
    file.write_text(text + "\n", encoding="utf-8")


class _number:  # noqa: N801 - reads like the other types of argparse
    """A whole number from `least` on."""

    def __init__(self, least: int) -> None:
        self.least = least

    def __call__(self, text: str) -> int:
        value = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1
        if value < self.least:
            message = f"{text!r} is not a whole number from {self.least} to 999999999"
            raise argparse.ArgumentTypeError(message)
        return value


def _fraction(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0.0 < value <= 1.0:
        message = f"{text!r} is not a number above 0 and at most 1"
        raise argparse.ArgumentTypeError(message)
    return value
