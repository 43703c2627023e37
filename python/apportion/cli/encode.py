"""`apportion encode`: JSON as messages in protobuf."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .complaint import complain
from .recorded import full_name, no_such_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from apportion.cli.types import Subparsers

_DESCRIPTION = """\
Writes messages of the Mesos v1 API in protobuf, from their JSON: what `apportion decode` prints.
Without --recordio the file is one message, on as many lines as it likes; with it each line is
one, and each is written behind its length. If anything is wrong nothing is written."""

_EPILOG = """\
examples:
  apportion encode --type Call accept.json --output accept.bin
  apportion decode --recordio events.recordio | grep OFFERS \\
    | apportion encode --recordio - --output offers.recordio

exit status: 0 all was written, 1 something is not such a message, 2 it could not be run"""


def add_parser(commands: Subparsers) -> None:
    """Adds the subcommand."""
    parser = commands.add_parser(
        "encode",
        help="write messages from their JSON",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", metavar="FILE", help="the JSON; - is standard input")
    parser.add_argument(
        "--recordio", action="store_true", help="one message a line; write a RecordIO stream"
    )
    parser.add_argument(
        "--type",
        metavar="NAME",
        default="Event",
        help="what the messages are, any of the protocol: Call, Event, executor.Call, "
        "Offer.Operation, ... (default: Event)",
    )
    parser.add_argument(
        "--output", "-o", type=Path, metavar="FILE", help="where to (default: standard output)"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Writes all messages, or none and why."""
    from apportion import ApportionError, NotFoundError, encode_record, from_json

    if options.output is None and sys.stdout.isatty():
        return complain("protobuf is nothing for a terminal: name a file with --output")
    try:
        data = sys.stdin.buffer.read() if options.file == "-" else Path(options.file).read_bytes()
    except OSError as error:
        return complain(f"{options.file}: {(error.strerror or str(error)).lower()}")
    message = full_name(options.type)
    written = bytearray()
    for number, text in _texts(data, options.recordio):
        try:
            record = from_json(message, text)
        except NotFoundError:
            return complain(no_such_type(message))
        except ApportionError as error:
            line = number + text[: error.at].count(b"\n")
            print(f"{options.file}:{line}: {error}", file=sys.stderr)
            return 1
        written += encode_record(record) if options.recordio else record
    try:
        if options.output is None:
            sys.stdout.buffer.write(written)
        else:
            options.output.write_bytes(written)
    except OSError as error:
        return complain(f"{options.output or 'output'}: {(error.strerror or str(error)).lower()}")
    return 0


def _texts(data: bytes, by_line: bool) -> Iterator[tuple[int, bytes]]:
    """Each message's text, with the number of its first line."""
    if not by_line:
        yield 1, data
        return
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            yield number, line
