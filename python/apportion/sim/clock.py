"""Simulated time, and the order of everything.

Time moves on only when every offer has been answered and every update acknowledged. Until then one
framework at a time is handed what the master has for it, and the next one when it has dealt with
that: so nothing depends on how fast anybody is, and the same seed gives the same result, to the
last bit.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

import aiohttp

from apportion._apportion import SchedulerEndpoint

from .agents import Agents
from .framework import Framework, ProtocolError
from .master import Master
from .results import Outcome, RoleOutcome, Timing
from .shares import ShareAccount
from .workload import SECOND_NS, Task, Workload, check

if TYPE_CHECKING:
    from collections.abc import Callable

# Simulated time between two allocation cycles. What is declined in one is offered to others in the
# next, so this is kept far below the time that tasks take.
_INTERVAL_NS = 1_000_000
# Frameworks hear from the master all the time; a heartbeat for each simulated 15 s would be most of
# the traffic.
_HEARTBEAT_NS = 3600 * SECOND_NS
# Wall time after which a framework that does not answer is given up.
_PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a run stands: tasks finished and all tasks, and each role's share, held and exact."""

    now_ns: int
    finished: int
    tasks: int
    held: tuple[float, ...]
    exact: tuple[float, ...]


@dataclass(slots=True)
class _Seat:
    """A framework, its stream, and how many bytes were written to it."""

    framework: Framework
    connection: int = -1
    written: int = 0


def run(
    workload: Workload, *, seed: int = 0, watch: Callable[[Progress], None] | None = None
) -> tuple[Outcome, ShareAccount]:
    """Runs a workload to its end; `watch` is called after each instant with events.

    Raises:
        ValueError: The workload has no agents or no tasks.
        ProtocolError: A side of the protocol did what it must not.
    """
    check(workload)

    async def simulate() -> tuple[Outcome, ShareAccount]:
        return await _Simulation(workload, seed, watch).run()

    try:
        return asyncio.run(simulate())
    except BaseExceptionGroup as group:
        # Whatever ends one task of the group ends the others: the first is the cause.
        first: BaseException = group
        while isinstance(first, BaseExceptionGroup):
            first = first.exceptions[0]
        raise first from group


class _Simulation:
    def __init__(
        self, workload: Workload, seed: int, watch: Callable[[Progress], None] | None
    ) -> None:
        self._workload = workload
        self._watch = watch
        self._endpoint = SchedulerEndpoint(
            seed=seed, interval_ns=_INTERVAL_NS, heartbeat_interval_ns=_HEARTBEAT_NS
        )
        self._master = Master(self._endpoint)
        self._tasks = {task.name: task for task in workload.tasks}
        self._agents = Agents(self._endpoint, self._tasks)
        self._shares = ShareAccount(workload)
        self._arrivals = deque(workload.tasks)
        self._seats: list[_Seat] = []
        self._finished = 0
        self._cycle_seconds: list[float] = []

    async def run(self) -> tuple[Outcome, ShareAccount]:
        started = time.perf_counter()
        for agent in self._workload.agents:
            amounts = zip(self._workload.kinds, agent.total, strict=True)
            self._endpoint.add_agent(
                0,
                {kind: amount / 1000 for kind, amount in amounts if amount},
                hostname=agent.name,
                attributes=[f"gpu_model:{agent.gpu_model}"] if agent.gpu_model else [],
            )
        for role in self._workload.roles:
            if role.weight != 1.0:
                self._endpoint.update_weight(role.name, role.weight)
        unlimited = aiohttp.ClientTimeout(total=None)
        async with (
            self._master,
            aiohttp.ClientSession(timeout=unlimited, auto_decompress=False) as session,
            asyncio.TaskGroup() as group,
        ):
            for role in self._workload.roles:
                framework = Framework(self._master.url, self._workload, role.name, session)
                self._seats.append(_Seat(framework))
                group.create_task(framework.run())
                await self._subscribed()
            await self._play()
            for seat in self._seats:
                await seat.framework.leave()
                await self._deliver()
        return self._outcome(time.perf_counter() - started), self._shares

    async def _subscribed(self) -> None:
        """Waits until the framework that came last is served its stream."""
        async with asyncio.timeout(_PATIENCE_S):
            self._seats[-1].connection = await self._master.opened()
        await self._deliver()

    async def _play(self) -> None:
        """From one arrival or finish to the next, until there is none."""
        while (now_ns := self._next_event_ns()) is not None:
            now_ns = max(now_ns, self._master.now_ns)
            self._at(now_ns)
            for task in self._agents.finish(now_ns):
                self._shares.finished(task)
                self._finished += 1
            await self._deliver()
            await self._arrive(now_ns)
            await self._allocate()
            if self._watch is not None:
                held, exact = self._shares.held(), self._shares.exact()
                self._watch(
                    Progress(now_ns, self._finished, len(self._workload.tasks), held, exact)
                )

    def _next_event_ns(self) -> int | None:
        arrival = self._arrivals[0].arrival_ns if self._arrivals else None
        end = self._agents.next_end_ns
        if arrival is None or end is None:
            return end if arrival is None else arrival
        return min(arrival, end)

    def _at(self, now_ns: int) -> None:
        self._shares.advance(now_ns)
        self._master.now_ns = now_ns

    async def _arrive(self, now_ns: int) -> None:
        """Hands the frameworks the tasks that arrive."""
        arrived: dict[str, list[Task]] = {}
        while self._arrivals and self._arrivals[0].arrival_ns <= now_ns:
            task = self._arrivals.popleft()
            self._shares.arrived(task)
            arrived.setdefault(task.role, []).append(task)
        for role, seat in zip(self._workload.roles, self._seats, strict=True):
            if role.name in arrived:
                await seat.framework.submit(arrived[role.name])

    async def _allocate(self) -> None:
        """Runs cycles, an interval apart, until one offers nothing."""
        while True:
            self._at(max(self._master.now_ns, self._endpoint.poll_timeout()))
            offers, cycles = self._endpoint.offers_made(), self._endpoint.cycles_run()
            before = time.perf_counter()
            self._endpoint.handle_timeout(self._master.now_ns)
            elapsed = time.perf_counter() - before
            ran = self._endpoint.cycles_run() - cycles
            if ran:
                self._cycle_seconds.append(elapsed / ran)
            await self._deliver()
            if ran and self._endpoint.offers_made() == offers:
                return

    async def _deliver(self) -> None:
        """Hands out what the endpoint has for agents and frameworks, until all have settled."""
        pending: dict[int, list[tuple[bytes, bool]]] = {}
        while True:
            for command in self._endpoint.poll_agent_commands():
                task = self._agents.obey(command, self._master.now_ns)
                if task is not None:
                    self._shares.launched(task)
            for connection, data, closes in self._endpoint.poll_output():
                pending.setdefault(connection, []).append((data, closes))
            seat = next((seat for seat in self._seats if seat.connection in pending), None)
            if seat is None:
                break
            for data, closes in pending.pop(seat.connection):
                await self._master.write(seat.connection, data, closes=closes)
                seat.written += len(data)
            try:
                async with asyncio.timeout(_PATIENCE_S):
                    await seat.framework.settled(seat.written)
            except TimeoutError as error:
                message = f"a framework did not answer within {_PATIENCE_S:.0f} s"
                raise ProtocolError(message) from error
        if not self._endpoint.is_quiescent():
            message = "an offer is unanswered or an update unacknowledged, and nobody acts on it"
            raise ProtocolError(message)

    def _outcome(self, wall_seconds: float) -> Outcome:
        workload = self._workload
        whole = self._shares.averages()
        contended = self._shares.averages(contended_only=True)
        counts = dict.fromkeys((role.name for role in workload.roles), 0)
        for task in workload.tasks:
            counts[task.role] += 1
        roles = tuple(
            RoleOutcome(
                role=role.name,
                weight=role.weight,
                tasks=counts[role.name],
                launched=seat.framework.launched,
                finished=seat.framework.finished,
                lost=seat.framework.lost,
                share=whole.held[place],
                exact_share=whole.exact[place],
                deviation=whole.deviations[place],
                contended_share=contended.held[place],
                contended_exact_share=contended.exact[place],
                contended_deviation=contended.deviations[place],
            )
            for place, (role, seat) in enumerate(zip(workload.roles, self._seats, strict=True))
        )
        spent = self._cycle_seconds or [0.0]
        return Outcome(
            title=workload.title,
            notes=workload.notes,
            agents=len(workload.agents),
            capacity={
                kind: amount / 1000
                for kind, amount in zip(workload.kinds, workload.capacity, strict=True)
            },
            demand=workload.demand,
            roles=roles,
            offers=self._endpoint.offers_made(),
            cycles=self._endpoint.cycles_run(),
            seconds=whole.time_ns / SECOND_NS,
            contended_seconds=contended.time_ns / SECOND_NS,
            timing=Timing(wall_seconds, sum(spent) / len(spent) * 1e6, max(spent) * 1e6),
        )
