"""The `apportion` command.

Each subcommand is a module with `add_parser`, which names the function that runs it.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from . import decode, demo, encode, scenario, simulate

if TYPE_CHECKING:
    from collections.abc import Sequence

# The order of the help text.
_SUBCOMMANDS = (demo, scenario, decode, encode, simulate)


def parser() -> argparse.ArgumentParser:
    """The command line as it is understood."""
    top = argparse.ArgumentParser(
        prog="apportion",
        description="The scheduling core you embed: allocator, matcher, Mesos v1 scheduler API.",
        epilog="`apportion COMMAND --help` explains a command, with examples.",
    )
    top.add_argument("--version", action="store_true", help="print the version and exit")
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    for subcommand in _SUBCOMMANDS:
        subcommand.add_parser(commands)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit status: 0 success, 1 failure, 2 it could not be run."""
    options = parser().parse_args(arguments)
    if options.version:
        from apportion._apportion import __version__

        print(f"apportion {__version__}")
        return 0
    if "run" not in options:
        parser().print_help(sys.stderr)
        return 2
    try:
        return int(options.run(options))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read the output has seen enough. Nothing is left to flush into.
        sys.stdout = None
        return 1
