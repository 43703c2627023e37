"""`apportion simulate swf`: a log of a parallel machine played again."""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .complaint import complain, lacks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from apportion import SwfConsumer, SwfRun, SwfSpread
    from apportion.cli.types import Subparsers

_DESCRIPTION = """\
Plays a log in the Standard Workload Format again on a cluster of so many processors. Jobs keep
when they were submitted, how long they ran and on how many processors; when they start is up to
the policy. Prints for each policy how much of the cluster was in use, how long jobs waited, their
bounded slowdown, and how evenly processors were shared among users and groups with jobs waiting
(Jain's index: 1 is even, 1/n is everything for one of n). The same log gives the same table."""

_EPILOG = """\
policies:
  fifo           one line, and nobody passes its first job
  backfill       EASY: the first job that does not fit is promised a time by what running jobs
                 asked for; later jobs fill the gaps as long as they do not delay it
  fair           whoever holds the least has the first job of its line started, if that fits
  fair-backfill  the same, with a promise for the first in that order that does not fit, and gaps
                 filled by whatever does not delay it
  all            each of them

examples:
  apportion simulate swf LOG.swf.gz
  apportion simulate swf LOG.swf --processors 1600 --policy fair --share groups --half-life 1d
  apportion simulate swf LOG.swf.gz --processors 1600 --json runs.json --plot waiting.png

exit status: 0, or 2 if it could not be run"""

# In the order of the table.
_POLICIES = ("fifo", "backfill", "fair", "fair-backfill")
_SHARES = ("users", "groups", "none")
_UNITS_S = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
# Unpacked: more is no log that was meant.
_MOST_BYTES = 1 << 31


def add_parser(workloads: Subparsers) -> None:
    """Adds the subcommand below `simulate`."""
    swf = workloads.add_parser(
        "swf",
        help="how a log of jobs fares under FIFO, backfill and fair share",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    swf.add_argument("log", type=Path, metavar="LOG", help="a log, as it is or packed with gzip")
    swf.add_argument(
        "--policy",
        choices=(*_POLICIES, "all"),
        default="all",
        metavar="NAME",
        help="one of the policies below (default: all)",
    )
    swf.add_argument(
        "--share",
        choices=_SHARES,
        default="users",
        metavar="WHO",
        help="between whom the fair policies share: users, groups or none (default: users)",
    )
    swf.add_argument(
        "--processors",
        type=_processors,
        metavar="N",
        help="of the cluster (default: MaxProcs of the log, or its widest job)",
    )
    swf.add_argument(
        "--half-life",
        type=_seconds,
        metavar="TIME",
        help="the fair policies count what was held in the past as well, half as much for each "
        "of these: seconds, or 90m, 12h, 7d (default: only what is held now)",
    )
    swf.add_argument(
        "--json", metavar="FILE", help="write all figures as JSON; - for the standard output"
    )
    swf.add_argument(
        "--plot", type=Path, metavar="FILE.png", help="draw processors in use and jobs waiting"
    )
    swf.set_defaults(run=run_swf)


def _processors(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1 << 24:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to {1 << 24}")
    return int(text)


def _seconds(text: str) -> int:
    match = re.fullmatch(r"([0-9]{1,9})([smhdw]?)", text)
    if match is None or int(match[1]) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a time such as 3600, 90m, 12h or 7d")
    return int(match[1]) * _UNITS_S[match[2] or "s"]


def run_swf(options: argparse.Namespace) -> int:
    """Plays the log under each policy."""
    from apportion import InvalidError, simulate_swf

    try:
        log = _read(options.log)
    except OSError as error:
        return complain(f"{options.log}: {(error.strerror or str(error)).lower()}")
    except ValueError as error:
        return complain(f"{options.log}: {error}")
    policies = _POLICIES if options.policy == "all" else (options.policy,)
    runs: dict[str, SwfRun] = {}
    is_table = options.json != "-"
    for policy in policies:
        _say_progress(f"{policy}: playing")
        try:
            run = simulate_swf(
                log,
                policy,
                options.share,
                processors=options.processors,
                half_life_s=options.half_life,
            )
        except InvalidError as error:
            _say_progress("")
            return complain(f"{options.log}:{error}")
        _say_progress("")
        if is_table:
            if not runs:
                print(_title(options, run), _HEADING, sep="\n")
            print(_row(policy, run), flush=True)
        runs[policy] = run
    if options.json is not None:
        text = json.dumps({name: _as_json(run) for name, run in runs.items()}, indent=1) + "\n"
        if not is_table:
            sys.stdout.write(text)
        elif status := _write(Path(options.json), text):
            return status
    return 0 if options.plot is None else _plot(options.plot, runs)


def _write(file: Path, text: str) -> int:
    try:
        file.write_text(text)
    except OSError as error:
        return complain(f"{file}: {(error.strerror or str(error)).lower()}")
    return 0


def _read(file: Path) -> str:
    """The text of a log, unpacked. Comments may be in any encoding."""
    data = file.read_bytes()
    if data.startswith(b"\x1f\x8b"):
        data = _unpack(data)
    return data.decode("utf-8", errors="replace")


def _unpack(data: bytes) -> bytes:
    pieces = []
    left = _MOST_BYTES
    while data:
        packed = zlib.decompressobj(wbits=31)
        try:
            piece = packed.decompress(data, left)
        except zlib.error as error:
            raise ValueError(f"this is broken: {error}") from None
        if packed.unconsumed_tail:
            raise ValueError(f"this holds more than {_MOST_BYTES >> 20} MiB")
        if not packed.eof:
            raise ValueError("this is cut short")
        pieces.append(piece)
        left -= len(piece)
        data = packed.unused_data
    return b"".join(pieces)


_HEADING = (
    f"{'policy':<14} {'in use':>8} {'(coming)':>8}"
    f" {'wait: mean':>11} {'median':>8} {'95 %':>9}"
    f" {'slowdown':>9} {'median':>8} {'95 %':>9} {'Jain users':>11} {'groups':>7}"
)


def _title(options: argparse.Namespace, run: SwfRun) -> str:
    left_out = [
        f"{count} {what}"
        for count, what in (
            (run.left_out, "lines that are no jobs that ran"),
            (run.too_wide, "jobs too wide"),
        )
        if count
    ]
    without = f", without {' and '.join(left_out)}" if left_out else ""
    past = f", half-life {options.half_life} s" if options.half_life else ""
    owners = f"{len(run.users)} users in {len(run.groups)} groups"
    return (
        f"{options.log.name}: {run.jobs} jobs of {owners} on {run.processors} processors{without}; "
        f"fair between: {options.share}{past}"
    )


def _row(policy: str, run: SwfRun) -> str:
    wait, slowdown = run.wait_s, run.slowdown
    return (
        f"{policy:<14} {100 * run.utilisation:>6.2f} % {100 * run.utilisation_submitting:>6.2f} %"
        f" {_time(wait.mean):>11} {_time(wait.median):>8} {_time(wait.p95):>9}"
        f" {slowdown.mean:>9.2f} {slowdown.median:>8.2f} {slowdown.p95:>9.2f}"
        f" {run.jain_users:>11.3f} {run.jain_groups:>7.3f}"
    )


def _time(seconds: float) -> str:
    """Seconds up to a hundred, then hours and minutes."""
    if seconds < 100:
        return f"{seconds:.1f} s"
    minutes = math.floor(seconds / 60 + 0.5)
    return f"{minutes // 60}:{minutes % 60:02} h"


def _say_progress(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{text:<40}\r", end="", file=sys.stderr, flush=True)


def _as_json(run: SwfRun) -> dict[str, Any]:
    return {
        "processors": run.processors,
        "jobs": run.jobs,
        "too_wide": run.too_wide,
        "left_out": run.left_out,
        "makespan_s": run.makespan_s,
        "utilisation": run.utilisation,
        "utilisation_submitting": run.utilisation_submitting,
        "wait_s": _spread_as_json(run.wait_s),
        "slowdown": _spread_as_json(run.slowdown),
        "jain_users": run.jain_users,
        "jain_groups": run.jain_groups,
        "users": _consumers_as_json(run.users),
        "groups": _consumers_as_json(run.groups),
        "curve": run.curve,
    }


def _spread_as_json(spread: SwfSpread) -> dict[str, float]:
    return {
        "mean": spread.mean,
        "median": spread.median,
        "p95": spread.p95,
        "max": spread.max,
    }


def _consumers_as_json(consumers: Sequence[SwfConsumer]) -> list[dict[str, float]]:
    return [
        {
            "id": consumer.id,
            "jobs": consumer.jobs,
            "processor_s": consumer.processor_s,
            "wait_mean_s": consumer.wait_mean_s,
            "slowdown_mean": consumer.slowdown_mean,
        }
        for consumer in consumers
    ]


def _plot(file: Path, runs: Mapping[str, SwfRun]) -> int:
    try:
        from .plot_swf import draw
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "matplotlib":
            return lacks("plot")
        raise
    try:
        draw(file, runs)
    except (OSError, ValueError) as error:
        return complain(f"{file}: {error}")
    return 0
