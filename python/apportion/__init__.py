"""Apportion: the scheduling core you embed."""

from apportion.errors import (
    AlreadyExistsError,
    ApportionError,
    ConflictError,
    InvalidError,
    LimitError,
    NotFoundError,
    NotHeldError,
    StaleError,
    TruncatedError,
)

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
