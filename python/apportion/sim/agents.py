"""Simulated agents: a launched task starts and runs at once, and finishes after its time."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from apportion._apportion import AgentCommand, SchedulerEndpoint

    from .workload import Task


@dataclass(frozen=True, slots=True, order=True)
class _Running:
    """A task that runs, ordered by its end, then by its launch."""

    end_ns: int
    launch: int
    framework_id: str
    agent_id: str
    task_id: str


class Agents:
    """All agents of the cluster. They report to the endpoint; what comes of that, it sends."""

    def __init__(self, endpoint: SchedulerEndpoint, tasks: Mapping[str, Task]) -> None:
        self._endpoint = endpoint
        self._tasks = tasks
        self._running: list[_Running] = []
        self._launches = 0

    @property
    def next_end_ns(self) -> int | None:
        """When the next task finishes."""
        return self._running[0].end_ns if self._running else None

    def obey(self, command: AgentCommand, now_ns: int) -> Task | None:
        """Does as told; returns the task, if one was launched."""
        if command.type == "shutdown_framework":
            gone = (command.framework_id, command.agent_id)
            kept = [run for run in self._running if (run.framework_id, run.agent_id) != gone]
            heapq.heapify(kept)
            self._running = kept
        if command.type != "launch" or command.task_id is None:
            return None
        task = self._tasks[command.task_id]
        self._launches += 1
        running = _Running(
            now_ns + task.duration_ns,
            self._launches,
            command.framework_id,
            command.agent_id,
            task.name,
        )
        heapq.heappush(self._running, running)
        self._report(running, "TASK_STARTING", now_ns)
        self._report(running, "TASK_RUNNING", now_ns)
        return task

    def finish(self, now_ns: int) -> list[Task]:
        """Finishes what is due, in the order of its end, and returns it."""
        finished = []
        while self._running and self._running[0].end_ns <= now_ns:
            running = heapq.heappop(self._running)
            self._report(running, "TASK_FINISHED", now_ns)
            finished.append(self._tasks[running.task_id])
        return finished

    def _report(self, running: _Running, state: str, now_ns: int) -> None:
        self._endpoint.task_update(
            now_ns, running.agent_id, running.framework_id, running.task_id, state
        )
