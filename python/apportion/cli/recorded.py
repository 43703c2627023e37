"""What a file of messages holds: the messages alone, or one side of a recorded HTTP exchange."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_REQUEST = re.compile(rb"[A-Z]+ \S+ HTTP/1\.[01]\r\n")
_RESPONSE = re.compile(rb"HTTP/1\.[01] [0-9]{3}[^\r\n]*\r\n")
_END_OF_HEAD = b"\r\n\r\n"


@dataclass
class Body:
    """The bytes that messages are in, and where in the file they stood."""

    data: bytes
    # The message they are if nobody says otherwise.
    default_type: str = "Event"
    # A stream of records, not a single message.
    is_stream: bool = False
    # (Offset in `data`, offset in the file) of each piece that stood in one place there.
    pieces: list[tuple[int, int]] = field(default_factory=lambda: [(0, 0)])
    # The status line, where the answer was a text for people instead of a message.
    refusal: str | None = None

    def in_file(self, offset: int) -> int:
        """Where in the file this byte of `data` stood."""
        start, place = max(piece for piece in self.pieces if piece[0] <= offset)
        return place + offset - start


def read_body(data: bytes) -> Body:
    """Finds the body: behind the head of a recorded request or response, or the whole file."""
    is_request = _REQUEST.match(data) is not None
    if not is_request and _RESPONSE.match(data) is None:
        return Body(data)
    head, found, rest = data.partition(_END_OF_HEAD)
    start = len(head) + len(found)
    default_type = "Call" if is_request else "Event"
    if re.search(rb"(?i)\r\ntransfer-encoding:[ \t]*chunked[ \t]*(\r\n|$)", head):
        return _joined(data, start, default_type)
    length = re.search(rb"(?i)\r\ncontent-length:[ \t]*([0-9]{1,18})[ \t]*(\r\n|$)", head)
    if length:
        rest = rest[: int(length[1])]
    body = Body(rest, default_type, pieces=[(0, start)])
    if not is_request and re.search(rb"(?i)\r\ncontent-type:[ \t]*text/", head):
        body.refusal = head.partition(b"\r\n")[0].decode(errors="replace")
    return body


def _joined(data: bytes, at: int, default_type: str) -> Body:
    """The body of a response in chunks; a recording may end within one."""
    parts = []
    pieces = [(0, at)]
    length = 0
    while size := re.compile(rb"([0-9A-Fa-f]{1,15})[^\r\n]*\r\n").match(data, at):
        start = size.end()
        count = int(size[1], 16)
        if count == 0:
            break
        part = data[start : start + count]
        parts.append(part)
        pieces.append((length, start))
        length += len(part)
        at = start + count + 2
    # A stream of events is always RecordIO.
    return Body(b"".join(parts), default_type, is_stream=True, pieces=pieces)


def full_name(message: str) -> str:
    """The name of a message in full: `Call` and `Event` are the scheduler's."""
    if message in ("Call", "Event"):
        return f"mesos.v1.scheduler.{message}"
    is_full = message.startswith(("mesos.v1.", "google.protobuf."))
    return message if is_full else f"mesos.v1.{message}"


def no_such_type(message: str) -> str:
    """What to say of a type that does not exist, with those that it may have been meant for."""
    from apportion import message_types

    names = [name.removeprefix("mesos.v1.") for name in message_types()]
    last = message.rpartition(".")[2]
    likely = [name for name in names if name.rpartition(".")[2] == last]
    likely += get_close_matches(message.removeprefix("mesos.v1."), names)
    hint = f"; did you mean {', '.join(dict.fromkeys(likely))}?" if likely else ""
    return f"--type: {message} is no message of the protocol{hint}"


def starts_of_records(data: bytes, count: int) -> Iterator[int]:
    """Where each of the first `count` records of a RecordIO stream begins, behind its length."""
    at = 0
    for _ in range(count):
        header_end = data.index(b"\n", at)
        yield header_end + 1
        at = header_end + 1 + int(data[at:header_end])


def show_byte(data: bytes, at: int) -> str:
    """Two lines: the bytes around one of them in hexadecimal, and a mark below it."""
    first = max(at - 8, 0)
    around = data[first : at + 8]
    label = f"  {first:>8}  "
    marks = " " * (len(label) + 3 * (at - first)) + "^^"
    return f"{label}{around.hex(' ')}\n{marks}"
