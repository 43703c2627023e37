"""A framework's queue: which tasks go on which offers, and when to ask for offers again."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from apportion._apportion import Matcher, Request

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from apportion._apportion import Offer

    from .workload import Amounts, Task

# What tasks of one kind have in common: needs and GPU models.
_Shape = tuple["Amounts", tuple[str, ...]]

# A queue of up to so many tasks is short.
_SHORT = 100


@dataclass(frozen=True, slots=True)
class Launch:
    """Tasks to launch on one agent, and the offers they go on."""

    agent_id: str
    offers: tuple[str, ...]
    tasks: tuple[Task, ...]


@dataclass(slots=True)
class _Line:
    """The queued tasks of one shape with their numbers, and the matcher's requests for it.

    A request for each GPU model that will do: the matcher tries them in turn.
    """

    requests: tuple[int, ...]
    tasks: deque[tuple[int, Task]]


class TaskQueue:
    """First come, first served, except that a task that fits nowhere lets those behind it pass.

    What `place` does not use is of no use to any task in the queue. So it may be declined for long,
    and `add` tells when that has changed.
    """

    def __init__(self, kinds: Sequence[str]) -> None:
        self._kinds = tuple(kinds)
        self._matcher = Matcher(fitness="pack", resources=self._kinds)
        self._lines: dict[_Shape, _Line] = {}
        self._arrived = 0
        self._offers = 0
        # The tasks placed on the offers at hand.
        self._placed: list[int] = []

    def __len__(self) -> int:
        return sum(len(line.tasks) for line in self._lines.values())

    def add(self, tasks: Iterable[Task]) -> bool:
        """Queues tasks; tells whether one may fit where all that was queued before did not.

        That is so unless another task, queued before, needs no more of anything.
        """
        before = [shape for shape, line in self._lines.items() if line.tasks]
        news = False
        for task in tasks:
            shape = (task.needs, task.gpu_models)
            if not any(_is_no_more(other, shape) for other in before):
                news = True
                before.append(shape)
            line = self._lines.get(shape) or self._open(shape)
            line.tasks.append((self._arrived, task))
            self._arrived += 1
        return news

    def place(self, offers: Sequence[Offer]) -> tuple[list[Launch], list[str]]:
        """Takes tasks out of the queue and puts them on offers; returns the unused offers, too."""
        ids = {self._offers + place: offer.id for place, offer in enumerate(offers)}
        self._offers += len(offers)
        for key, offer in zip(ids, offers, strict=True):
            self._matcher.add_offer(key, offer)
        placed = self._run(offers)
        # What runs is the master's to know: the next offers are without it.
        for number in self._placed:
            self._matcher.finish(number)
        self._placed.clear()
        for key in ids:
            self._matcher.rescind_offer(key)
        launches = [
            Launch(agent, tuple(ids.pop(key) for key in sorted(keys)), tuple(tasks))
            for agent, (keys, tasks) in placed.items()
        ]
        return launches, list(ids.values())

    def _run(self, offers: Sequence[Offer]) -> dict[str, tuple[set[int], list[Task]]]:
        """Matches and dequeues: the offers' keys and the tasks by agent."""
        placed: dict[str, tuple[set[int], list[Task]]] = {}
        # A few tasks are all tried, and what the offers come to need not be known.
        free = None if len(self) <= _SHORT else [self._amounts(offer) for offer in offers]
        attempt = 0
        while candidates := self._candidates(free, attempt):
            placements = self._matcher.run(
                [line.requests[attempt] for _, line in candidates],
                keys=[number for number, _ in candidates],
            )
            lines = dict(candidates)
            self._placed += memoryview(placements.keys)
            for row, number in enumerate(memoryview(placements.keys)):
                keys, tasks = placed.setdefault(placements.agent(row), (set(), []))
                keys.update(placements.offers(row))
                # Tasks of a line are alike: the first of them goes first.
                tasks.append(lines[number].tasks.popleft()[1])
            attempt += 1
        return placed

    def _candidates(self, free: list[Amounts] | None, attempt: int) -> list[tuple[int, _Line]]:
        """The tasks worth trying, first come first.

        Of each shape no more than might fit in what is free, if that is given.
        """
        candidates: list[tuple[int, _Line]] = []
        for (needs, _), line in self._lines.items():
            if line.tasks and attempt < len(line.requests):
                count = len(line.tasks)
                if free is not None:
                    count = _copies(needs, free, count)
                candidates += [(number, line) for number, _ in islice(line.tasks, count)]
        candidates.sort(key=lambda candidate: candidate[0])
        return candidates

    def _open(self, shape: _Shape) -> _Line:
        needs, models = shape
        scalars = {kind: need / 1000 for kind, need in zip(self._kinds, needs, strict=True) if need}
        constraints = [[f"gpu_model:{model}"] for model in models] or [[]]
        requests = tuple(
            self._matcher.add_request(Request(scalars, attributes=constraint))
            for constraint in constraints
        )
        line = self._lines[shape] = _Line(requests, deque())
        return line

    def _amounts(self, offer: Offer) -> Amounts:
        scalars = offer.resources.scalars()
        return tuple(round(scalars.get(kind, 0.0) * 1000) for kind in self._kinds)


def _copies(needs: Amounts, free: list[Amounts], wanted: int) -> int:
    """How many times, up to those wanted, `needs` goes into the free amounts, each by itself."""
    count = 0
    for amounts in free:
        count += min(
            (have // need for need, have in zip(needs, amounts, strict=True) if need), default=0
        )
        if count >= wanted:
            return wanted
    return count


def _is_no_more(shape: _Shape, other: _Shape) -> bool:
    """Whether a task of this shape fits wherever one of the other does."""
    needs, models = shape
    other_needs, other_models = other
    if models and not (other_models and set(other_models) <= set(models)):
        return False
    return all(need <= other for need, other in zip(needs, other_needs, strict=True))
