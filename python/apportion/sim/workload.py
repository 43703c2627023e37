"""What a demo runs: agents, roles and tasks, all of it plain data."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

SECOND_NS = 1_000_000_000

# Amounts by kind, in thousandths, in the order of `Workload.kinds`. Whole numbers, so that sums are
# exact.
Amounts = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Agent:
    """A machine: its name, what it has, and the model of its GPUs ("" if it has none)."""

    name: str
    total: Amounts
    gpu_model: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """A tenant, with one framework of its own."""

    name: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Task:
    """Something to run: what it needs, for how long, and when its framework learns of it.

    `gpu_models` are the models it may run on; none means any.
    """

    name: str
    role: str
    needs: Amounts
    arrival_ns: int
    duration_ns: int
    gpu_models: tuple[str, ...] = ()

    def fits(self, agent: Agent) -> bool:
        """Whether the agent, empty, could run it."""
        if self.gpu_models and agent.gpu_model not in self.gpu_models:
            return False
        return all(need <= total for need, total in zip(self.needs, agent.total, strict=True))


@dataclass(frozen=True, slots=True)
class Workload:
    """The whole input of a demo. Tasks are in the order of their arrival.

    `notes` are lines about how it came about, for whoever looks at the result.
    """

    title: str
    kinds: tuple[str, ...]
    agents: tuple[Agent, ...]
    roles: tuple[Role, ...]
    tasks: tuple[Task, ...]
    notes: tuple[str, ...] = field(default=())

    @property
    def capacity(self) -> Amounts:
        """What all agents have together."""
        return total_of([agent.total for agent in self.agents], len(self.kinds))

    @property
    def demand(self) -> float:
        """What is asked for, as a part of the capacity: see `demand_of`."""
        asked = demand_of(self.tasks, len(self.kinds))
        return max(part(amount, whole) for amount, whole in zip(asked, self.capacity, strict=True))


def total_of(rows: list[Amounts], kinds: int) -> Amounts:
    """The sum of some amounts."""
    return tuple(sum(row[kind] for row in rows) for kind in range(kinds))


def part(amount: float, whole: float) -> float:
    """`amount / whole`; of nothing, everything is infinitely much, and nothing is 0."""
    if whole > 0:
        return amount / whole
    return float("inf") if amount > 0 else 0.0


def demand_of(tasks: tuple[Task, ...], kinds: int) -> tuple[float, ...]:
    """What is asked for at a time, by kind, in thousandths.

    It is what the tasks would hold if each ran from the moment it arrives, averaged from the first
    to the last arrival, every arrival counting the same: a long quiet stretch before the rush does
    not dilute it.
    """
    # At one instant arrivals come first: who arrives together competes.
    events = [(task.arrival_ns, 0, task) for task in tasks]
    events += [(task.arrival_ns + task.duration_ns, 1, task) for task in tasks]
    events.sort(key=lambda event: event[:2])
    held = [0] * kinds
    seen = [0] * kinds
    for _, ends, task in events:
        for kind, need in enumerate(task.needs):
            held[kind] += -need if ends else need
            if not ends:
                seen[kind] += held[kind]
    return tuple(amount / max(1, len(tasks)) for amount in seen)


def check(workload: Workload) -> None:
    """Checks what `clock` takes for granted.

    Raises:
        ValueError: Something is missing or doubly there.
    """
    if not workload.agents or not workload.tasks:
        message = f"{workload.title}: no agents or no tasks are left to run"
        raise ValueError(message)
    for what, names in (
        ("agent", [agent.name for agent in workload.agents]),
        ("role", [role.name for role in workload.roles]),
        ("task", [task.name for task in workload.tasks]),
    ):
        ordered = sorted(names)
        twice = next((name for name, other in pairwise(ordered) if name == other), None)
        if twice is not None:
            message = f"{workload.title}: there are two {what}s named {twice}"
            raise ValueError(message)
