"""Draws the shares over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from apportion.sim.workload import SECOND_NS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from apportion.sim.shares import Span
    from apportion.sim.workload import Workload

# Distinct for eyes that do not tell red from green (Okabe and Ito).
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
_DPI = 100


def draw(file: Path, workload: Workload, spans: Sequence[Span]) -> None:
    """Writes a PNG: what each role held as a line, what exact DRF gives it as a dashed one.

    The quiet end, when everybody has what it asks for, is left out from a little after the last
    shortage.

    Raises:
        OSError: The file cannot be written.
    """
    figure = Figure(figsize=(9, 4.2), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    shown = _until_quiet(spans)
    seconds = [span.from_ns / SECOND_NS for span in shown]
    for place, role in enumerate(workload.roles):
        colour = _COLOURS[place % len(_COLOURS)]
        label = f"{role.name} (weight {role.weight:g})"
        held = [span.held[place] for span in shown]
        exact = [span.exact[place] for span in shown]
        axes.step(seconds, held, where="post", color=colour, linewidth=1.2, label=label)
        axes.step(seconds, exact, where="post", color=colour, linewidth=1.0, linestyle="--")
    axes.plot([], [], color="#555555", linewidth=1.0, linestyle="--", label="exact DRF")
    axes.set_xlabel("simulated seconds")
    axes.set_ylabel("dominant share")
    axes.set_ylim(bottom=0)
    axes.set_xlim(left=0)
    axes.grid(alpha=0.25)
    figure.legend(frameon=False, fontsize=8, ncols=5, loc="outside lower center")
    axes.set_title(f"Shares of the cluster, {workload.title}", fontsize=10)
    figure.savefig(file, format="png", dpi=_DPI)


def _until_quiet(spans: Sequence[Span]) -> list[Span]:
    contended = [span.to_ns for span in spans if span.contended]
    last_ns = contended[-1] * 1.1 if contended else float("inf")
    return [span for span in spans if span.from_ns <= last_ns]
