"""Draws how a log of jobs fares under each policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from apportion import SwfRun

# Distinct for eyes that do not tell red from green (Okabe and Ito).
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7")
# Policies often do the same for a while: a narrow line shows on a broad one.
_WIDTHS = (3.0, 1.0, 3.0, 1.0)
_HOUR_S = 3600


def draw(file: Path, runs: Mapping[str, SwfRun]) -> None:
    """Writes a PNG: processors in use, jobs waiting, and how slow the jobs of each user were."""
    figure = Figure(figsize=(9, 9), layout="constrained")
    FigureCanvasAgg(figure)
    used, waiting, users = figure.subplots(3, 1)
    waiting.sharex(used)
    for colour, width, (policy, run) in zip(_COLOURS, _WIDTHS, runs.items(), strict=False):
        hours = [point[0] / _HOUR_S for point in run.curve]
        parts = [100 * point[1] / run.processors for point in run.curve]
        lines = {"color": colour, "linewidth": width, "label": policy}
        used.step(hours, parts, where="post", **lines)
        waiting.step(hours, [point[2] for point in run.curve], where="post", **lines)
        slowdowns = sorted(user.slowdown_mean for user in run.users)
        users.step(range(len(slowdowns)), slowdowns, where="post", **lines)
    used.set_ylabel("processors in use, %")
    used.set_ylim(0, 101)
    waiting.set_ylabel("jobs waiting")
    waiting.set_ylim(bottom=0)
    waiting.set_xlabel("hours")
    users.set_yscale("log")
    users.set_ylabel("mean bounded slowdown")
    users.set_xlabel("users, in the order of their slowdown")
    for axes in (used, waiting, users):
        axes.grid(alpha=0.3)
    used.legend(loc="best")
    figure.savefig(file, format="png", dpi=100)
