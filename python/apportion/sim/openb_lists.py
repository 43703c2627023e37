"""Reads the node and pod lists of Alibaba's GPU cluster of 2023 (cluster-trace-gpu-v2023, "openb").

Whatever is wrong with a list is an `InputError` that names file, line and column.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_T = TypeVar("_T")

# Whatever is counted in a list stays below: amounts, and seconds.
_LARGEST = 10**9
_NUMBER = re.compile(r"[0-9]{1,10}")
_NAME_MAX = 128

_NODE_COLUMNS = ("sn", "cpu_milli", "memory_mib", "gpu", "model")
_POD_COLUMNS = ("name", "cpu_milli", "memory_mib", "num_gpu", "gpu_milli")
_TIME_COLUMNS = ("creation_time", "deletion_time", "scheduled_time", "qos")


class InputError(ValueError):
    """An input file that cannot be used; says where and why."""

    def __init__(self, file: Path, reason: str, *, line: int = 0, column: str = "") -> None:
        place = str(file)
        if line:
            place += f", line {line}"
        if column:
            place += f", column {column}"
        super().__init__(f"{place}: {reason}")


@dataclass(frozen=True, slots=True)
class Node:
    """A row of a node list."""

    name: str
    cpu_milli: int
    memory_mib: int
    gpus: int
    model: str


@dataclass(frozen=True, slots=True)
class Pod:
    """A row of a pod list. Times are seconds; `scheduled_s` is None for a pod that never was.

    `gpus` are whole ones: a pod that had a share of a GPU counts as one.
    """

    name: str
    cpu_milli: int
    memory_mib: int
    gpus: int
    gpu_models: tuple[str, ...]
    qos: str
    creation_s: int
    deletion_s: int
    scheduled_s: int | None


@dataclass(frozen=True, slots=True)
class _Row:
    """One line: its fields by column, and where it is."""

    file: Path
    line: int
    fields: dict[str, str]

    def error(self, column: str, reason: str) -> InputError:
        return InputError(self.file, reason, line=self.line, column=column)

    def number(self, column: str) -> int:
        text = self.fields[column]
        if not _NUMBER.fullmatch(text) or int(text) > _LARGEST:
            raise self.error(column, f"{text[:40]!r} is not a whole number from 0 to {_LARGEST}")
        return int(text)

    def name(self, column: str) -> str:
        text = self.fields[column]
        if not text or len(text) > _NAME_MAX or not text.isascii() or not text.isprintable():
            raise self.error(column, f"{text[:40]!r} is no name of 1 to {_NAME_MAX} characters")
        if "/" in text or "\\" in text or " " in text:
            raise self.error(column, f"{text[:40]!r} has a slash or a space in it")
        return text


def read_nodes(file: Path) -> list[Node]:
    """The nodes of a list, in its order.

    Raises:
        InputError: The file cannot be read, or something in it is wrong.
    """
    return list(_distinct(file, _NODE_COLUMNS, "sn", _node))


def read_pods(file: Path) -> list[Pod]:
    """The pods of a list, in its order.

    Raises:
        InputError: The file cannot be read, something in it is wrong, or it is a list without
        times.
    """
    return list(_distinct(file, _POD_COLUMNS + _TIME_COLUMNS, "name", _pod))


def _node(row: _Row) -> Node:
    return Node(
        name=row.name("sn"),
        cpu_milli=row.number("cpu_milli"),
        memory_mib=row.number("memory_mib"),
        gpus=row.number("gpu"),
        model=row.fields["model"],
    )


def _pod(row: _Row) -> Pod:
    creation, deletion = row.number("creation_time"), row.number("deletion_time")
    scheduled = row.number("scheduled_time") if row.fields["scheduled_time"] else None
    if scheduled is not None and scheduled < creation:
        raise row.error("scheduled_time", f"{scheduled} is before the creation at {creation}")
    if scheduled is not None and deletion < scheduled:
        raise row.error("deletion_time", f"{deletion} is before the start at {scheduled}")
    gpus = row.number("num_gpu")
    if gpus == 0 and row.number("gpu_milli") > 0:
        gpus = 1
    if gpus == 0 and row.number("cpu_milli") == 0 and row.number("memory_mib") == 0:
        raise row.error("cpu_milli", "a pod that needs nothing cannot be launched")
    models = row.fields.get("gpu_spec", "")
    return Pod(
        name=row.name("name"),
        cpu_milli=row.number("cpu_milli"),
        memory_mib=row.number("memory_mib"),
        gpus=gpus,
        gpu_models=tuple(models.split("|")) if models else (),
        qos=row.name("qos"),
        creation_s=creation,
        deletion_s=deletion,
        scheduled_s=scheduled,
    )


def _distinct(
    file: Path, columns: tuple[str, ...], key: str, parse: Callable[[_Row], _T]
) -> Iterator[_T]:
    """The parsed rows; the name in the column `key` may stand in one row only."""
    lines: dict[str, int] = {}
    for row in _rows(file, columns):
        parsed = parse(row)
        name = row.fields[key]
        if name in lines:
            raise row.error(key, f"{name!r} stands on line {lines[name]} already")
        lines[name] = row.line
        yield parsed
    if not lines:
        raise InputError(file, "no rows below the heading", line=1)


def _rows(file: Path, columns: tuple[str, ...]) -> Iterator[_Row]:
    line = 0
    try:
        with file.open(encoding="utf-8", newline="") as text:
            reader = csv.reader(text, strict=True)
            heading = next(reader, [])
            _check_heading(file, heading, columns)
            for fields in reader:
                line = reader.line_num
                if len(fields) != len(heading):
                    reason = f"{len(fields)} fields, where the heading has {len(heading)} columns"
                    # The first column that is not there, or the last one that is.
                    column = heading[min(len(fields), len(heading) - 1)]
                    raise InputError(file, reason, line=line, column=column)
                yield _Row(file, line, dict(zip(heading, fields, strict=True)))
    except OSError as error:
        raise InputError(file, (error.strerror or str(error)).lower()) from error
    except UnicodeDecodeError as error:
        raise InputError(file, "this is not a text in UTF-8", line=line + 1) from error
    except csv.Error as error:
        raise InputError(file, f"this is not CSV: {error}", line=line + 1) from error


def _check_heading(file: Path, heading: list[str], columns: tuple[str, ...]) -> None:
    if len(set(heading)) != len(heading):
        raise InputError(file, "a column stands in the heading twice", line=1)
    missing = [column for column in columns if column not in heading]
    if not missing:
        return
    reason = "the heading has no such column"
    if set(missing) <= set(_TIME_COLUMNS):
        reason += ": a list without times and QoS cannot be replayed"
    raise InputError(file, reason, line=1, column=missing[0])
