"""`apportion simulate`: recorded workloads played against the engines."""

from __future__ import annotations

import argparse
import json
import math
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import simulate_swf
from .complaint import complain, lacks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from apportion import FgdRun
    from apportion.cli.types import Subparsers

_FGD_DESCRIPTION = """\
Places the pods of a shared GPU cluster one by one, for good, until they ask for 130 % of all GPUs:
the experiment of Weng et al., "Beware of Fragmentation" (USENIX ATC 2023). Prints for each policy
how many of the GPUs it filled, and how much of the free ones was of no use to a typical pod once
80 % were asked for. The same seeds give the same table."""

_FGD_EPILOG = """\
examples:
  apportion simulate fgd --nodes openb_node_list_gpu_node.csv --pods openb_pod_list_default.csv
  apportion simulate fgd --nodes NODES.csv --pods PODS.csv --policy fgd --seeds 3 --plot fill.png

policies: random, first (first fit), bestfit (least left), spread (most left), dot (dot product),
fgd (fragmentation gradient descent), balance (fgd that also minds the CPUs), all

exit status: 0, or 2 if it could not be run"""

# In the order of the table.
_POLICIES = ("random", "first", "bestfit", "spread", "dot", "fgd", "balance")


def add_parser(commands: Subparsers) -> None:
    """Adds the subcommand, and what can be simulated below it."""
    parser = commands.add_parser(
        "simulate",
        help="play recorded workloads against the engines",
        description="Plays recorded workloads against the engines.",
        epilog="`apportion simulate fgd --help`, `apportion simulate swf --help`: with examples.",
    )
    workloads = parser.add_subparsers(title="simulations", metavar="SIMULATION", required=True)
    fgd = workloads.add_parser(
        "fgd",
        help="how much of a GPU cluster each packing fills",
        description=_FGD_DESCRIPTION,
        epilog=_FGD_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    fgd.add_argument("--nodes", type=Path, metavar="FILE.csv", required=True, help="a node list")
    fgd.add_argument("--pods", type=Path, metavar="FILE.csv", required=True, help="a pod list")
    fgd.add_argument(
        "--policy",
        choices=(*_POLICIES, "all"),
        default="all",
        metavar="NAME",
        help="one of the policies below (default: all)",
    )
    fgd.add_argument(
        "--seeds", type=_count, default=10, metavar="N", help="runs of each policy (default: 10)"
    )
    fgd.add_argument("--json", type=Path, metavar="FILE", help="write all runs as JSON")
    fgd.add_argument("--plot", type=Path, metavar="FILE.png", help="draw GPUs in use over demand")
    fgd.set_defaults(run=run_fgd)
    simulate_swf.add_parser(workloads)


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 10_000:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to 10000")
    return int(text)


def run_fgd(options: argparse.Namespace) -> int:
    """Runs the experiment with each policy."""
    from apportion import InvalidError, simulate_fgd

    texts = {}
    for name, file in (("nodes", options.nodes), ("pods", options.pods)):
        try:
            texts[name] = file.read_text(encoding="utf-8")
        except OSError as error:
            return complain(f"{file}: {(error.strerror or str(error)).lower()}")
        except UnicodeDecodeError:
            return complain(f"{file}: this is not a text in UTF-8")
    seeds = range(options.seeds)
    policies = _POLICIES if options.policy == "all" else (options.policy,)
    runs: dict[str, list[FgdRun]] = {}
    print(_HEADING)
    for policy in policies:
        runs[policy] = []
        for seed in seeds:
            _say_progress(f"{policy}: run {seed + 1} of {len(seeds)}")
            try:
                runs[policy] += simulate_fgd(texts["nodes"], texts["pods"], policy, [seed])
            except InvalidError as error:
                _say_progress("")
                where, _, what = str(error).partition(":")
                file = {"nodes": options.nodes, "pods": options.pods}.get(where)
                return complain(f"{file}:{what}" if file else str(error))
        _say_progress("")
        print(_row(policy, runs[policy]), flush=True)
    if options.json is not None:
        try:
            options.json.write_text(json.dumps(_as_json(runs), indent=1) + "\n")
        except OSError as error:
            return complain(f"{options.json}: {(error.strerror or str(error)).lower()}")
    if options.plot is not None:
        return _plot(options.plot, runs)
    return 0


_HEADING = f"{'policy':<10} {'GPUs in use':>12} {'+-':>6} {'lost at 80 %':>13} {'left out':>9}"


def _row(policy: str, runs: Sequence[FgdRun]) -> str:
    parts = [100 * run.allocated / max(run.capacity, 1) for run in runs]
    mean = math.fsum(parts) / len(parts)
    squares = math.fsum((part - mean) ** 2 for part in parts)
    deviation = math.sqrt(squares / (len(parts) - 1)) if len(parts) > 1 else 0.0
    lost = 100 * math.fsum(run.fragmentation for run in runs) / len(runs)
    left_out = sum(run.left_out for run in runs) / len(runs)
    return f"{policy:<10} {mean:>10.2f} % {deviation:>6.2f} {lost:>11.1f} % {left_out:>9.0f}"


def _say_progress(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{text:<40}\r", end="", file=sys.stderr, flush=True)


def _as_json(runs: Mapping[str, Sequence[FgdRun]]) -> dict[str, Any]:
    return {
        policy: [
            {
                "seed": seed,
                "capacity": run.capacity,
                "allocated": run.allocated,
                "placed": run.placed,
                "left_out": run.left_out,
                "fragmentation": run.fragmentation,
                "curve": run.curve,
            }
            for seed, run in enumerate(some)
        ]
        for policy, some in runs.items()
    }


def _plot(file: Path, runs: Mapping[str, Sequence[FgdRun]]) -> int:
    try:
        from .plot_fgd import draw
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "matplotlib":
            return lacks("plot")
        raise
    try:
        draw(file, runs)
    except (OSError, ValueError) as error:
        return complain(f"{file}: {error}")
    return 0
