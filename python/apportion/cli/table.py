"""What is printed before and after a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from apportion.sim.results import Outcome
    from apportion.sim.workload import Workload

_UNITS = {"cpus": "CPUs", "mem": "MiB of memory", "gpus": "GPUs"}

# Elsewhere than on a terminal lines are not broken.
_PLAIN_WIDTH = 200


def _console() -> Console:
    console = Console(highlight=False)
    return console if console.is_terminal else Console(highlight=False, width=_PLAIN_WIDTH)


def _table(title: str) -> Table:
    """A table with little around it: 80 columns are enough."""
    return Table(
        title=title,
        title_justify="left",
        box=box.SIMPLE_HEAD,
        collapse_padding=True,
        pad_edge=False,
        min_width=min(len(title), 79),
    )


def print_input(workload: Workload) -> None:
    """What will be run."""
    console = _console()
    amounts = ", ".join(
        f"{amount / 1000:,.0f} {_UNITS.get(kind, kind)}"
        for kind, amount in zip(workload.kinds, workload.capacity, strict=True)
    )
    console.print(f"Input: {workload.title}", markup=False)
    console.print(f"Cluster: {len(workload.agents)} agents with {amounts}", markup=False)
    console.print(
        f"Work: {len(workload.tasks)} tasks of {len(workload.roles)} roles; "
        f"demand is {workload.demand:.0%} of capacity",
        markup=False,
    )
    for note in workload.notes:
        console.print(f"Note: {note}", markup=False)


def print_outcome(outcome: Outcome) -> None:
    """The table, which is the same for the same seed; and below it the timing, which is not."""
    console = _console()
    table = _table("Dominant shares, averaged over the whole run")
    for heading in ("role", "weight", "tasks", "launched", "finished"):
        table.add_column(heading, justify="left" if heading == "role" else "right")
    for heading in ("share", "exact DRF", "deviation"):
        table.add_column(heading, justify="right")
    for role in outcome.roles:
        table.add_row(
            role.role,
            f"{role.weight:g}",
            str(role.tasks),
            str(role.launched),
            str(role.finished),
            f"{role.share:.4f}",
            f"{role.exact_share:.4f}",
            f"{role.deviation:.4f}",
        )
    console.print(table)
    over = f"{outcome.contended_seconds:,.0f} of {outcome.seconds:,.0f} simulated seconds"
    title = f"For information: while demand exceeded capacity, {over}"
    binding = _table(title)
    for heading in ("role", "share", "exact DRF", "deviation"):
        binding.add_column(heading, justify="left" if heading == "role" else "right")
    for role in outcome.roles:
        binding.add_row(
            role.role,
            f"{role.contended_share:.4f}",
            f"{role.contended_exact_share:.4f}",
            f"{role.contended_deviation:.4f}",
        )
    console.print(binding)
    console.print(f"{outcome.offers:,} offers made in {outcome.cycles:,} allocation cycles")
    timing = outcome.timing
    console.print(
        f"Wall time, which differs from run to run: {timing.seconds:.1f} s; "
        f"an allocation cycle takes {timing.cycle_mean_us:.0f} us on average, "
        f"{timing.cycle_max_us:.0f} us at most"
    )
