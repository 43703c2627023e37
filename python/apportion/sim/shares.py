"""What each role held over time, against what exact DRF gives it.

A role's dominant share is the greatest part of any resource of the cluster that its tasks hold. The
exact share is what progressive filling (divisible, with weights) gives the role for everything it
has queued or running, solved anew after every arrival and finish. Both are averaged over time; the
difference of the averages is the deviation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from apportion._apportion import Divisible

if TYPE_CHECKING:
    from .workload import Task, Workload


@dataclass(frozen=True, slots=True)
class Span:
    """Shares that held from one instant to another, in the order of the workload's roles.

    `contended` is whether exact DRF left somebody with less than it asked for.
    """

    from_ns: int
    to_ns: int
    held: tuple[float, ...]
    exact: tuple[float, ...]
    contended: bool


@dataclass(frozen=True, slots=True)
class Averages:
    """Time averages by role, in the order of the workload's roles, and the time they are over."""

    held: tuple[float, ...]
    exact: tuple[float, ...]
    time_ns: int

    @property
    def deviations(self) -> tuple[float, ...]:
        """How far the averages are apart, by role."""
        return tuple(abs(a - b) for a, b in zip(self.held, self.exact, strict=True))


class ShareAccount:
    """Books of what is asked for and held. Amounts are whole thousandths, so nothing drifts.

    Time is told first (`advance`), then what happened at it.
    """

    def __init__(self, workload: Workload) -> None:
        self._places = {role.name: place for place, role in enumerate(workload.roles)}
        self._weights = [role.weight for role in workload.roles]
        self._capacity = workload.capacity
        self._asked = [[0] * len(workload.kinds) for _ in workload.roles]
        self._held = [[0] * len(workload.kinds) for _ in workload.roles]
        self._filling = Divisible()
        self._exact = tuple(0.0 for _ in workload.roles)
        self._contended = False
        self._exact_is_old = False
        self._now_ns = 0
        self.spans: list[Span] = []

    def advance(self, now_ns: int) -> None:
        """What held since the last call held until now."""
        if now_ns <= self._now_ns:
            return
        span = Span(self._now_ns, now_ns, self.held(), self.exact(), self._contended)
        self.spans.append(span)
        self._now_ns = now_ns

    def arrived(self, task: Task) -> None:
        """The task is queued."""
        _add(self._asked[self._places[task.role]], task.needs, 1)
        self._exact_is_old = True

    def launched(self, task: Task) -> None:
        """The task was queued and now holds what it needs."""
        _add(self._held[self._places[task.role]], task.needs, 1)

    def finished(self, task: Task) -> None:
        """The task is over."""
        place = self._places[task.role]
        _add(self._held[place], task.needs, -1)
        _add(self._asked[place], task.needs, -1)
        self._exact_is_old = True

    def held(self) -> tuple[float, ...]:
        """Each role's dominant share now."""
        return tuple(self._dominant(row) for row in self._held)

    def exact(self) -> tuple[float, ...]:
        """What exact DRF would give each role now."""
        if self._exact_is_old:
            # A role's demand is one bundle, all that it has queued or running, asked for at most
            # once.
            filled = self._filling.solve(
                [float(amount) for amount in self._capacity],
                [float(amount) for row in self._asked for amount in row],
                self._weights,
                [1.0] * len(self._asked),
            )
            self._exact = tuple(float(share) for share in memoryview(filled.dominant_shares))
            self._contended = any(stop is not None for stop in filled.stops)
            self._exact_is_old = False
        return self._exact

    def averages(self, *, contended_only: bool = False) -> Averages:
        """Averages until now: over all time, or over that in which demand exceeded capacity."""
        held = [0.0] * len(self._held)
        exact = [0.0] * len(self._held)
        time_ns = 0
        for span in self.spans:
            if contended_only and not span.contended:
                continue
            length_ns = span.to_ns - span.from_ns
            time_ns += length_ns
            for place, (has, due) in enumerate(zip(span.held, span.exact, strict=True)):
                held[place] += has * length_ns
                exact[place] += due * length_ns
        over = max(1, time_ns)
        return Averages(
            tuple(total / over for total in held), tuple(total / over for total in exact), time_ns
        )

    def _dominant(self, row: list[int]) -> float:
        return max(
            amount / whole if whole else 0.0
            for amount, whole in zip(row, self._capacity, strict=True)
        )


def _add(row: list[int], needs: tuple[int, ...], sign: int) -> None:
    for kind, need in enumerate(needs):
        row[kind] += sign * need
