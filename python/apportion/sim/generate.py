"""A cluster and a workload made from a seed: demand well above capacity, so that sharing binds."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from .workload import SECOND_NS, Agent, Role, Task, Workload

KINDS = ("cpus", "mem")

# The size of the default input.
AGENTS = 30
TASKS = 2000

# CPUs and MiB of memory of an agent; two of three are of the first kind.
_AGENTS = ((8, 32 * 1024), (8, 32 * 1024), (16, 64 * 1024))
_SHORTEST_S, _LONGEST_S = 10, 40
# How much work there is in the time of the arrivals, as a part of what the cluster can do.
_LOAD = 1.8


@dataclass(frozen=True, slots=True)
class _Tenant:
    """What a role is like: sizes of its tasks, its part of the work, and when its tasks arrive.

    Sizes are the least and the greatest; the times are parts of the time in which tasks arrive.
    """

    role: Role
    cpus: tuple[float, float]
    mem_gib: tuple[float, float]
    work: float
    first: float
    last: float


# Two want CPUs most of all, two memory: dominant shares, not CPUs, are what gets equal. One comes
# later, one ends earlier: the others take over what they leave. All need CPUs of the same sizes, so
# that what a task of one leaves free may do for a task of any other: where a role's tasks are the
# smallest, it picks up what others leave.
_TENANTS = (
    _Tenant(Role("analytics", 2.0), (0.5, 1.5), (0.5, 2.0), 0.36, 0.0, 1.0),
    _Tenant(Role("training", 1.0), (0.5, 1.5), (5.0, 9.0), 0.24, 0.0, 1.0),
    _Tenant(Role("reports", 1.0), (0.5, 1.5), (0.5, 2.0), 0.20, 0.0, 0.6),
    _Tenant(Role("archive", 1.0), (0.5, 1.5), (4.0, 7.0), 0.20, 0.3, 1.0),
)


def generated(seed: int, agents: int = AGENTS, tasks: int = TASKS) -> Workload:
    """The default input of the demo: `agents` machines, `tasks` tasks of four roles.

    Of `random.Random` only `random()` is used, the sequence of which is the same in all versions of
    Python.

    Raises:
        ValueError: Fewer than one agent, or fewer tasks than roles.
    """
    if agents < 1 or tasks < len(_TENANTS):
        message = f"at least 1 agent and {len(_TENANTS)} tasks are needed"
        raise ValueError(message)
    rng = Random(seed)
    machines = tuple(
        Agent(f"agent-{number:03}", (cpus * 1000, mem_mib * 1000))
        for number in range(agents)
        for cpus, mem_mib in [_AGENTS[number % len(_AGENTS)]]
    )
    made: list[Task] = []
    counts = _counts(tasks)
    for tenant, count in zip(_TENANTS, counts, strict=True):
        made += [_task(rng, tenant, number) for number in range(count)]
    span_ns = _span_ns(machines, made)
    # Until here, arrivals are parts of the span, in billionths.
    arrived = [
        Task(
            task.name,
            task.role,
            task.needs,
            task.arrival_ns * span_ns // SECOND_NS,
            task.duration_ns,
        )
        for task in made
    ]
    arrived.sort(key=lambda task: (task.arrival_ns, task.name))
    return Workload(
        title=f"generated from seed {seed}",
        kinds=KINDS,
        agents=machines,
        roles=tuple(tenant.role for tenant in _TENANTS),
        tasks=tuple(arrived),
    )


def _counts(tasks: int) -> list[int]:
    """How many tasks each role has, so that its work is the part that is its due."""
    sizes = [_mean_part(tenant) for tenant in _TENANTS]
    rates = [tenant.work / size for tenant, size in zip(_TENANTS, sizes, strict=True)]
    counts = [max(1, int(tasks * rate / sum(rates))) for rate in rates]
    counts[counts.index(max(counts))] += tasks - sum(counts)
    return counts


def _mean_part(tenant: _Tenant) -> float:
    """The dominant part of a middling task, in units of a CPU with its 4 GiB."""
    return max(sum(tenant.cpus) / 2, sum(tenant.mem_gib) / 2 / 4)


def _task(rng: Random, tenant: _Tenant, number: int) -> Task:
    def between(least: float, greatest: float) -> float:
        return least + (greatest - least) * rng.random()

    # In quarters of a CPU and of a GiB, as people ask for them.
    cpus = round(between(*tenant.cpus) * 4) * 250
    mem = round(between(*tenant.mem_gib) * 4) * 256 * 1000
    arrival = between(tenant.first, tenant.last)
    seconds = between(_SHORTEST_S, _LONGEST_S)
    return Task(
        f"{tenant.role.name}-{number:04}",
        tenant.role.name,
        (cpus, mem),
        int(arrival * SECOND_NS),
        int(seconds * 1000) * 1_000_000,
    )


def _span_ns(agents: tuple[Agent, ...], tasks: list[Task]) -> int:
    """The time in which the tasks arrive: the load holds in the kind of which most is asked for."""
    spans = []
    for kind in range(len(KINDS)):
        capacity = sum(agent.total[kind] for agent in agents)
        work = sum(task.needs[kind] * task.duration_ns for task in tasks)
        spans.append(work / capacity / _LOAD)
    return int(max(spans))
