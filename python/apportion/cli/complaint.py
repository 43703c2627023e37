"""How a command says that it cannot be run."""

from __future__ import annotations

import sys


def complain(message: str) -> int:
    """Says in one line why a command cannot be run; returns its exit status."""
    print(f"apportion: {message}", file=sys.stderr)
    return 2


def lacks(extra: str) -> int:
    """Says which extra has to be installed; returns the exit status."""
    return complain(f"this needs more packages: pip install 'apportion[{extra}]'")
