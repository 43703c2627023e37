"""A framework: one HTTP client of the master, with a role and a queue of tasks of its own."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from apportion._apportion import SchedulerClient
from apportion._apportion import Task as TaskInfo

from .queue import Launch, TaskQueue

if TYPE_CHECKING:
    from collections.abc import Sequence

    import aiohttp

    from apportion._apportion import Event, HttpRequest, Offer, TaskStatus

    from .workload import Task, Workload

# What the queue has no use for stays of no use until the queue changes, and then offers are
# revived.
_REFUSE_SECONDS = 30 * 86_400.0

# Events that have no place where nobody fails and nothing is lost.
_FAILURES = {"ERROR", "DISCONNECTED", "REFUSED", "UNANSWERED", "UNREADABLE", "RESCIND", "FAILURE"}


class ProtocolError(RuntimeError):
    """The other side did what it must not."""


class Framework:
    """Subscribes, launches, acknowledges and declines; knows nothing but what the master tells it.

    Calls go out one after the other, on another connection than the subscription.
    """

    def __init__(
        self, url: str, workload: Workload, role: str, session: aiohttp.ClientSession
    ) -> None:
        capabilities = ["GPU_RESOURCES"] if "gpus" in workload.kinds else []
        self._client = SchedulerClient(f"{role} demo", [role], capabilities=capabilities)
        self._url = url
        self._session = session
        self._kinds = workload.kinds
        self._queue = TaskQueue(workload.kinds)
        self._wants_offers = True
        self._is_leaving = False
        self._bytes_done = 0
        self._progress = asyncio.Event()
        self.launched = 0
        self.finished = 0
        self.lost = 0

    async def run(self) -> None:
        """Subscribes and follows the stream until the master ends it.

        Raises:
            ProtocolError: The master refuses something, or reports an error.
        """
        self._client.subscribe(_now_ns())
        request = self._next_request()
        async with self._session.post(
            self._url + request.path, headers=request.headers, data=request.body
        ) as response:
            headers = list(response.headers.items())
            if response.status != 200:
                text = await response.text()
                message = f"SUBSCRIBE was answered {response.status}: {text}"
                raise ProtocolError(message)
            self._client.handle_response(request.id, response.status, headers, b"", _now_ns())
            async for piece in response.content.iter_any():
                self._client.handle_data(request.id, piece, _now_ns())
                while (event := self._client.poll_event()) is not None:
                    await self._take(event)
                self._bytes_done += len(piece)
                self._progress.set()
        self._client.handle_closed(request.id, _now_ns())
        if not self._is_leaving:
            message = "the master ended the stream"
            raise ProtocolError(message)

    async def settled(self, stream_bytes: int) -> None:
        """Returns when this much of the stream has been read and dealt with."""
        while self._bytes_done < stream_bytes:
            self._progress.clear()
            await self._progress.wait()

    async def submit(self, tasks: Sequence[Task]) -> None:
        """Queues tasks, and asks for offers if those declined before may do for them."""
        if self._queue.add(tasks) or not self._wants_offers:
            self._wants_offers = True
            self._client.revive()
            await self._send()

    async def leave(self) -> None:
        """Ends the framework; the master then ends the stream."""
        self._is_leaving = True
        self._client.teardown()
        await self._send()

    async def _take(self, event: Event) -> None:
        if event.type == "OFFERS":
            self._answer(event.offers)
        elif event.type == "UPDATE" and event.status is not None:
            self._note(event.status)
            self._client.acknowledge(event.status)
        elif event.type in _FAILURES:
            message = f"{event.type}: {event.message}"
            raise ProtocolError(message)
        if self._wants_offers and not self._queue:
            self._wants_offers = False
            self._client.suppress()
        await self._send()

    def _answer(self, offers: Sequence[Offer]) -> None:
        launches, unused = self._queue.place(offers)
        for launch in launches:
            self.launched += len(launch.tasks)
            tasks = [self._info(launch, task) for task in launch.tasks]
            self._client.accept(launch.offers, tasks, refuse_seconds=_REFUSE_SECONDS)
        if unused:
            self._client.decline(unused, refuse_seconds=_REFUSE_SECONDS)

    def _info(self, launch: Launch, task: Task) -> TaskInfo:
        needs = zip(self._kinds, task.needs, strict=True)
        resources = {kind: need / 1000 for kind, need in needs if need}
        return TaskInfo(task.name, launch.agent_id, resources)

    def _note(self, status: TaskStatus) -> None:
        if status.state == "TASK_FINISHED":
            self.finished += 1
        elif status.is_terminal:
            self.lost += 1

    async def _send(self) -> None:
        """Sends the calls that are due and hands their responses back."""
        while (request := self._client.poll_request()) is not None:
            async with self._session.post(
                self._url + request.path, headers=request.headers, data=request.body
            ) as response:
                body = await response.read()
                if response.status not in (200, 202):
                    text = body.decode(errors="replace")
                    message = f"a call was answered {response.status}: {text}"
                    raise ProtocolError(message)
                headers = list(response.headers.items())
                self._client.handle_response(request.id, response.status, headers, body, _now_ns())

    def _next_request(self) -> HttpRequest:
        """The subscription; a client that waits before it subscribes is told that it has waited."""
        request = self._client.poll_request()
        while request is None:
            due_ns = self._client.poll_timeout()
            if due_ns is None:
                message = "the client has no subscription to send"
                raise ProtocolError(message)
            self._client.handle_timeout(due_ns)
            request = self._client.poll_request()
        return request


def _now_ns() -> int:
    """The framework's own clock: only silence and retries depend on it, and there are none."""
    return time.monotonic_ns()
