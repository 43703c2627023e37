"""A master on loopback: HTTP around the scheduler endpoint, where all the protocol's logic is."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from types import TracebackType

    from apportion._apportion import SchedulerEndpoint

# A larger call than this is refused. One ACCEPT of a whole agent stays far below.
_BODY_MAX = 64 * 1024 * 1024


class Master:
    """Serves `POST /api/v1/scheduler` on a free port of 127.0.0.1, within `async with`.

    Requests are answered as they come. What the endpoint has for its streams is written when
    `write` is told to: whoever drives the endpoint decides on the order.
    """

    def __init__(self, endpoint: SchedulerEndpoint) -> None:
        self.now_ns = 0
        self._endpoint = endpoint
        self._streams: dict[int, tuple[web.StreamResponse, asyncio.Event]] = {}
        self._opened: asyncio.Queue[int] = asyncio.Queue()
        self._runner = web.ServerRunner(web.Server(self._handle, access_log=None))
        self.port = 0

    async def __aenter__(self) -> Master:
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port = int(self._runner.addresses[0][1])
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for _, closed in self._streams.values():
            closed.set()
        await self._runner.cleanup()

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    async def opened(self) -> int:
        """The next stream that a framework opened."""
        return await self._opened.get()

    async def write(self, connection: int, data: bytes, *, closes: bool) -> None:
        """Writes to a stream, and ends it if it `closes`. One that broke takes nothing any more."""
        stream = self._streams.get(connection)
        if stream is None:
            return
        response, closed = stream
        if data:
            # One chunk a record, as Mesos does; the endpoint gives out whole records.
            await response.write(data)
        if closes:
            closed.set()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        body = await _body(request)
        if body is None:
            return web.Response(status=413)
        headers = list(request.headers.items())
        answer = self._endpoint.handle_request(
            self.now_ns, request.method, request.path, headers, body
        )
        if answer.connection is None:
            return web.Response(status=answer.status, headers=answer.headers, body=answer.body)
        response = web.StreamResponse(status=answer.status, headers=answer.headers)
        response.enable_chunked_encoding()
        closed = asyncio.Event()
        self._streams[answer.connection] = (response, closed)
        try:
            await response.prepare(request)
            self._opened.put_nowait(answer.connection)
            await closed.wait()
            await response.write_eof()
        except ConnectionError:
            # The client is gone; there is nobody left to tell.
            self._endpoint.connection_closed(answer.connection, self.now_ns)
        except asyncio.CancelledError:
            self._endpoint.connection_closed(answer.connection, self.now_ns)
            raise
        finally:
            del self._streams[answer.connection]
        return response


async def _body(request: web.BaseRequest) -> bytes | None:
    """The body; None if it is too long."""
    length = request.content_length
    if length is not None and length > _BODY_MAX:
        return None
    body = bytearray()
    async for piece in request.content.iter_any():
        body += piece
        if len(body) > _BODY_MAX:
            return None
    return bytes(body)
