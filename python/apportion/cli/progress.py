"""What is seen while the demo runs: bars on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING

from rich.console import Console, Group
from rich.live import Live
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from apportion.sim.workload import SECOND_NS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from apportion.sim import clock
    from apportion.sim.workload import Workload

    Watch = Callable[[clock.Progress], None]

# On a terminal: how often it is drawn again, in wall time.
_REDRAW_S = 0.1
# Elsewhere: a line for each of so many parts of the tasks.
_LINES = 10


@contextlib.contextmanager
def watching(workload: Workload) -> Iterator[Watch]:
    """Shows the progress of a run until the block ends."""
    console = Console()
    if not console.is_terminal:
        yield _lines(workload)
        return
    bars = _Bars(workload)
    with Live(bars.group, console=console, auto_refresh=False, transient=True) as live:

        def watch(now: clock.Progress) -> None:
            if bars.is_due():
                bars.update(now)
                live.refresh()

        yield watch


class _Bars:
    """One bar of tasks, and one for each role's share with what exact DRF gives it."""

    def __init__(self, workload: Workload) -> None:
        width = max(len("tasks"), *(len(role.name) for role in workload.roles))
        self._tasks = Progress(
            TextColumn(f"{{task.description:{width}}}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[clock]}"),
        )
        self._shares = Progress(
            TextColumn(f"{{task.description:{width}}}"),
            BarColumn(),
            TextColumn("{task.percentage:5.1f} %  exact DRF {task.fields[exact]:5.1f} %"),
        )
        self._done = self._tasks.add_task("tasks", total=len(workload.tasks), clock="")
        self._roles = [
            self._shares.add_task(role.name, total=1.0, exact=0.0) for role in workload.roles
        ]
        self._drawn = 0.0
        self.group = Group(self._tasks, self._shares)

    def is_due(self) -> bool:
        now = time.monotonic()
        if now - self._drawn < _REDRAW_S:
            return False
        self._drawn = now
        return True

    def update(self, now: clock.Progress) -> None:
        self._tasks.update(self._done, completed=now.finished, clock=_clock(now.now_ns))
        for bar, held, exact in zip(self._roles, now.held, now.exact, strict=True):
            self._shares.update(bar, completed=held, exact=exact * 100)


def _lines(workload: Workload) -> Watch:
    said = -1

    def watch(now: clock.Progress) -> None:
        nonlocal said
        part = now.finished * _LINES // now.tasks
        if part == said:
            return
        said = part
        shares = "  ".join(
            f"{role.name} {held:.3f} of {exact:.3f}"
            for role, held, exact in zip(workload.roles, now.held, now.exact, strict=True)
        )
        tasks = f"{now.finished}/{now.tasks} tasks"
        print(f"{_clock(now.now_ns)}  {tasks}  {shares}", flush=True)

    return watch


def _clock(now_ns: int) -> str:
    """Simulated time, for people."""
    return f"{now_ns / SECOND_NS:,.0f} s simulated"
