"""What is raised for input that is refused: by cause, each also one of Python's own.

`code` and `entity` are the numbers that Rust and C share; they never change.
"""

from typing import ClassVar

__all__ = [
    "AlreadyExistsError",
    "ApportionError",
    "ConflictError",
    "InvalidError",
    "LimitError",
    "NotFoundError",
    "NotHeldError",
    "StaleError",
    "TruncatedError",
]


class ApportionError(Exception):
    """An input was refused; what it was meant for is as it was before.

    Attributes:
        code: The cause, by number.
        entity: What it is about: `agent`, `role`, `resource`, ...
        at: Where the cause was found: a byte, an index, 0 where there is only one place.
    """

    code: ClassVar[int] = 0
    entity: str
    at: int

    def __init__(self, message: str, entity: str = "argument", at: int = 0) -> None:
        super().__init__(message, entity, at)
        self.entity = entity
        self.at = at

    def __str__(self) -> str:
        # KeyError would quote it.
        return str(self.args[0])


class NotFoundError(ApportionError, KeyError):
    """Nothing of this id or name is known."""

    code = 1


class StaleError(ApportionError, KeyError):
    """The id was valid once; what it named is gone."""

    code = 2


class AlreadyExistsError(ApportionError, ValueError):
    """There is one of this id or name already."""

    code = 3


class InvalidError(ApportionError, ValueError):
    """A value is not well-formed, out of its range or at odds with itself."""

    code = 4


class ConflictError(ApportionError, RuntimeError):
    """Well-formed, but the state does not allow it now."""

    code = 5


class NotHeldError(ApportionError, ValueError):
    """More is taken or returned than there is."""

    code = 6


class LimitError(ApportionError, OverflowError):
    """A configured limit was reached."""

    code = 7


class TruncatedError(ApportionError, EOFError):
    """The input ended in the middle of a value."""

    code = 8
