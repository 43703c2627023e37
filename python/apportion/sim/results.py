"""What came of a demo: plain data, the same for the same seed but for `Timing`."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

# The greatest deviation of a role that counts as fair.
DEVIATION_MAX = 0.03


@dataclass(frozen=True, slots=True)
class RoleOutcome:
    """A row of the table.

    Shares are averages over the whole run; those named `contended_...` over the time in which
    demand exceeded what there was. `lost` are tasks that ended in any way but TASK_FINISHED.
    """

    role: str
    weight: float
    tasks: int
    launched: int
    finished: int
    lost: int
    share: float
    exact_share: float
    deviation: float
    contended_share: float
    contended_exact_share: float
    contended_deviation: float

    @property
    def problems(self) -> list[str]:
        """What is not as it should be, in words."""
        found = []
        if self.finished != self.tasks:
            found.append(f"{self.role}: {self.tasks - self.finished} tasks did not finish")
        if self.lost:
            found.append(f"{self.role}: {self.lost} tasks were lost")
        if self.deviation > DEVIATION_MAX:
            by = f"{self.deviation:.4f}, over {DEVIATION_MAX}"
            found.append(f"{self.role}: its share deviates by {by}")
        return found


@dataclass(frozen=True, slots=True)
class Timing:
    """Wall time: differs from run to run."""

    seconds: float
    cycle_mean_us: float
    cycle_max_us: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """The whole result. Times are simulated."""

    title: str
    notes: tuple[str, ...]
    agents: int
    capacity: dict[str, float]
    demand: float
    roles: tuple[RoleOutcome, ...]
    offers: int
    cycles: int
    seconds: float
    contended_seconds: float
    timing: Timing

    @property
    def problems(self) -> list[str]:
        """Why this is not a success; nothing if it is one."""
        return [problem for role in self.roles for problem in role.problems]

    def to_dict(self) -> dict[str, Any]:
        """For JSON. All but the key `timing` is the same for the same input and seed."""
        return {**asdict(self), "problems": self.problems}
