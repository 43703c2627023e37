"""Draws how much of a GPU cluster each policy fills."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from apportion import FgdRun

# Distinct for eyes that do not tell red from green (Okabe and Ito).
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#000000", "#56B4E9")


def draw(file: Path, runs: Mapping[str, Sequence[FgdRun]]) -> None:
    """Writes a PNG: GPUs in use over GPUs asked for, in per cent of all; the first seed of each."""
    figure = Figure(figsize=(8, 5), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    for colour, (policy, some) in zip(_COLOURS, runs.items(), strict=False):
        run = some[0]
        whole = max(run.capacity, 1)
        asked = [100 * point[0] / whole for point in run.curve]
        used = [100 * point[1] / whole for point in run.curve]
        axes.plot(asked, used, color=colour, label=f"{policy}: {used[-1]:.1f} %")
    axes.plot([0, 100, 130], [0, 100, 100], color="#999999", linestyle=":", label="all of it")
    axes.set_xlim(60, 130)
    axes.set_ylim(60, 101)
    axes.set_xlabel("GPUs asked for, % of all")
    axes.set_ylabel("GPUs in use, % of all")
    axes.legend(loc="lower right")
    axes.grid(alpha=0.3)
    figure.savefig(file, format="png", dpi=100)
