"""Google's Python protobuf at the work of `apportion-bench codec`: an event, over and over.

usage: python.py DESCRIPTOR_SET FILE ROUNDS

Prints one JSON object a line. Speeds are in millions of wire bytes a second; a round goes over
at least 4 MiB.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import google.protobuf
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.internal import api_implementation

if TYPE_CHECKING:
    from collections.abc import Callable

BYTES_PER_ROUND = 4 << 20


def event_class(descriptors: Path) -> Any:  # noqa: ANN401 - made at run time
    """The class of `Event`, made from descriptors."""
    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(descriptors.read_bytes()).file:
        pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName("mesos.v1.scheduler.Event"))


def speed(size: int, rounds: int, work: Callable[[], object]) -> dict[str, float]:
    """Of the quickest round and of the one in the middle, after one that does not count."""
    repeats = max(BYTES_PER_ROUND // size, 1)
    taken = []
    for _ in range(rounds + 1):
        start = time.perf_counter()
        for _ in range(repeats):
            work()
        taken.append(time.perf_counter() - start)
    taken = sorted(taken[1:])
    of = [size * repeats / 1e6 / max(seconds, 1e-9) for seconds in taken]
    return {"best": round(of[0], 1), "median": round(of[(len(of) - 1) // 2], 1)}


def main() -> None:
    """Measures and prints."""
    descriptors, file, rounds = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    event, data = event_class(descriptors), file.read_bytes()
    message = event.FromString(data)
    if message.SerializeToString(deterministic=True) != data:
        sys.exit("python.py: what was encoded is not what was decoded")
    figures = {
        "runtime": f"protobuf {google.protobuf.__version__} (Python, {api_implementation.Type()})",
        "bytes": len(data),
        "offers": len(message.offers.offers),
        "rounds": rounds,
        "decode_mb_s": speed(len(data), rounds, lambda: event.FromString(data)),
        "encode_mb_s": speed(len(data), rounds, message.SerializeToString),
    }
    print(json.dumps(figures))


main()
