"""The workload of recorded lists: nodes become agents, pods tasks, their QoS classes roles.

The trace alone never fills its cluster. So arrival times are compressed, and a part of the nodes is
used that leaves demand at 130 % of the capacity or more. Durations stay as recorded.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from .openb_lists import InputError, Node, Pod, read_nodes, read_pods
from .workload import SECOND_NS, Agent, Role, Task, Workload, demand_of, part

if TYPE_CHECKING:
    from pathlib import Path

KINDS = ("cpus", "mem", "gpus")

# Arrivals come this much faster than recorded: the five months become some four hours.
COMPRESSION = 1000
# The least demand when the part of the nodes is chosen here.
LEAST_DEMAND = 1.3


@dataclass(frozen=True, slots=True)
class Replay:
    """How to replay: all of it as recorded (`real_times`), or compressed on a part of the nodes.

    `node_fraction` is above 0 and at most 1; None chooses it.
    """

    seed: int = 0
    node_fraction: float | None = None
    real_times: bool = False


def recorded(nodes_file: Path, pods_file: Path, replay: Replay) -> Workload:
    """Reads the lists and makes a workload of them.

    Raises:
        InputError: A list cannot be used: names file, line and column.
    """
    nodes = read_nodes(nodes_file)
    pods = read_pods(pods_file)
    ran = [pod for pod in pods if pod.scheduled_s is not None]
    if not ran:
        raise InputError(pods_file, "no pod was ever scheduled", column="scheduled_time")
    compression = 1 if replay.real_times else COMPRESSION
    tasks = _tasks(ran, compression)
    agents = _chosen([_agent(node) for node in nodes], tasks, replay)
    feasible, misfits = _feasible(tasks, agents)
    if not feasible:
        raise InputError(pods_file, f"no pod fits a node of {nodes_file}")
    notes = [
        f"{len(agents)} of {len(nodes)} nodes; arrivals "
        + ("as recorded" if compression == 1 else f"{compression} times faster than recorded")
    ]
    if skipped := len(pods) - len(ran):
        notes.append(f"{skipped} of {len(pods)} pods were never scheduled: skipped")
    if misfits:
        names = ", ".join(task.name for task in misfits[:5])
        more = ", ..." if len(misfits) > 5 else ""
        notes.append(f"{len(misfits)} pods fit no node: left out ({names}{more})")
    busiest_first = Counter(task.role for task in feasible).most_common()
    return Workload(
        title=f"{pods_file.name} on {nodes_file.name}",
        kinds=KINDS,
        agents=tuple(agents),
        roles=tuple(Role(name) for name, _ in sorted(busiest_first, key=lambda r: (-r[1], r[0]))),
        tasks=tuple(feasible),
        notes=tuple(notes),
    )


def _agent(node: Node) -> Agent:
    total = (node.cpu_milli, node.memory_mib * 1000, node.gpus * 1000)
    return Agent(node.name, total, node.model)


def _tasks(pods: list[Pod], compression: int) -> list[Task]:
    """Pods as tasks, in the order of their arrival, the first one at 0."""
    first_s = min(pod.creation_s for pod in pods)
    tasks = [
        Task(
            name=pod.name,
            role=pod.qos,
            needs=(pod.cpu_milli, pod.memory_mib * 1000, pod.gpus * 1000),
            arrival_ns=(pod.creation_s - first_s) * SECOND_NS // compression,
            duration_ns=(pod.deletion_s - pod.scheduled_s) * SECOND_NS,
            gpu_models=pod.gpu_models,
        )
        for pod in pods
        if pod.scheduled_s is not None
    ]
    # The list's own order breaks ties.
    tasks.sort(key=lambda task: task.arrival_ns)
    return tasks


def _chosen(agents: list[Agent], tasks: list[Task], replay: Replay) -> list[Agent]:
    """The nodes that are used, in the order of the list; which ones is drawn from the seed."""
    rng = Random(replay.seed)
    order = sorted(range(len(agents)), key=lambda _: rng.random())
    count = len(agents)
    if replay.node_fraction is not None:
        count = max(1, round(len(agents) * replay.node_fraction))
    elif not replay.real_times:
        count = _largest_count(agents, order, demand_of(tuple(tasks), len(KINDS)))
    return [agents[place] for place in sorted(order[:count])]


def _largest_count(agents: list[Agent], order: list[int], asked: tuple[float, ...]) -> int:
    """How many of the nodes, in this order, still leave the demand at the least or above."""
    capacity = [0] * len(KINDS)
    for count, place in enumerate(order):
        for kind, amount in enumerate(agents[place].total):
            capacity[kind] += amount
        demand = max(part(want, have) for want, have in zip(asked, capacity, strict=True))
        if demand < LEAST_DEMAND:
            return max(1, count)
    return len(agents)


def _feasible(tasks: list[Task], agents: list[Agent]) -> tuple[list[Task], list[Task]]:
    """Tasks that fit an empty agent, and those that fit none."""
    distinct = list({(agent.total, agent.gpu_model): agent for agent in agents}.values())
    fits: dict[tuple[object, ...], bool] = {}
    feasible: list[Task] = []
    misfits: list[Task] = []
    for task in tasks:
        key = (task.needs, task.gpu_models)
        if key not in fits:
            fits[key] = any(task.fits(agent) for agent in distinct)
        (feasible if fits[key] else misfits).append(task)
    return feasible, misfits
