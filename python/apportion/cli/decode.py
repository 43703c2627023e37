"""`apportion decode`: recorded messages as JSON."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .complaint import complain
from .recorded import Body, full_name, no_such_type, read_body, show_byte, starts_of_records

if TYPE_CHECKING:
    from apportion.cli.types import Subparsers

_DESCRIPTION = """\
Prints messages of the Mesos v1 API as JSON, one a line. A file holds one message, a RecordIO
stream, or one side of a recorded HTTP exchange, head and body, which says itself what is in it;
messages may be in protobuf or in JSON. What is broken is reported with the byte where it breaks;
whole messages before and behind it are printed all the same."""

_EPILOG = """\
examples:
  apportion decode offers.bin
  apportion decode --type Call accept.bin
  apportion decode --recordio events.recordio
  apportion decode --type TaskInfo task.bin
  apportion decode exchange.resp

exit status: 0 all was read, 1 something is broken, 2 a file or type cannot be used"""


def add_parser(commands: Subparsers) -> None:
    """Adds the subcommand."""
    parser = commands.add_parser(
        "decode",
        help="print recorded messages as JSON",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", metavar="FILE", help="the messages; - is standard input")
    parser.add_argument(
        "--recordio",
        action="store_true",
        help="the file is a stream: each message behind its length",
    )
    parser.add_argument(
        "--type",
        metavar="NAME",
        help="what the messages are, any of the protocol: Call, Event, executor.Call, "
        "Offer.Operation, ... (default: Event; of a recorded request, Call)",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Prints what can be read, and says what cannot."""
    from apportion import NotFoundError, to_json

    try:
        data = sys.stdin.buffer.read() if options.file == "-" else Path(options.file).read_bytes()
    except OSError as error:
        return complain(f"{options.file}: {(error.strerror or str(error)).lower()}")
    body = read_body(data)
    message = full_name(options.type or body.default_type)
    try:
        to_json(message, b"")
    except NotFoundError:
        return complain(no_such_type(message))
    except ValueError:
        # Nothing at all is not always a message, but it is a type.
        pass
    if body.refusal is not None:
        text = body.data.decode(errors="replace")
        print(f"{options.file}: {body.refusal}: {text}", file=sys.stderr)
        return 1
    if options.recordio or body.is_stream:
        return _decode_stream(options.file, body, message)
    if not body.data and body.pieces != [(0, 0)]:
        # An exchange without a body, as the answer to a call that was accepted.
        return 0
    return _decode_one(f"{options.file}: ", body, message, 0, body.data)


def _decode_stream(file: str, body: Body, message: str) -> int:
    from apportion import ApportionError, RecordDecoder

    decoder = RecordDecoder()
    status = 0
    records = []
    broken = None
    try:
        records = decoder.push(body.data)
        decoder.finish()
    except ApportionError as error:
        broken = error
    starts = starts_of_records(body.data, len(records))
    for number, (record, start) in enumerate(zip(records, starts, strict=True), 1):
        status |= _decode_one(f"{file}: record {number}: ", body, message, start, record)
    if broken is not None:
        _report(f"{file}: behind record {len(records)}: ", str(broken), body, broken.at)
        status = 1
    return status


def _decode_one(where: str, body: Body, message: str, start: int, record: bytes) -> int:
    """Prints one message, which begins at `start` of the body; returns the exit status."""
    from apportion import ApportionError, from_json, to_json

    try:
        if record.lstrip()[:1] in (b"{", b"["):
            record = from_json(message, record)
        line = to_json(message, record)
    except ApportionError as error:
        _report(where, str(error), body, start + error.at)
        return 1
    sys.stdout.write(line.decode() + "\n")
    return 0


def _report(where: str, reason: str, body: Body, at: int) -> None:
    """Says what is broken and shows the byte."""
    # Results that are still in the buffer come first.
    sys.stdout.flush()
    place = f"byte {body.in_file(at)} of the file"
    print(f"{where}{reason}\n  {place}:\n{show_byte(body.data, at)}", file=sys.stderr)
