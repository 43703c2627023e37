"""`apportion scenario`: plays scenario files against the allocator and the matcher."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from .complaint import complain

if TYPE_CHECKING:
    from apportion.cli.types import Subparsers

_DESCRIPTION = """\
Plays the cases of scenario files: against the allocator, events in, expected offers out; against
the matcher, tasks and offers in, expected placements out. The lines of a case say which it is
about.
Prints `ok A01` or `FAIL D09` with what differs, then `N passed, M failed`."""

_EPILOG = """\
examples:
  apportion scenario a-basic.scn
  apportion scenario scenarios/*.scn
  apportion scenario core/tests/data/scenarios/matcher-*.scn

exit status: 0 all passed, 1 some failed, 2 a file could not be read"""


def add_parser(commands: Subparsers) -> None:
    """Adds the subcommand."""
    parser = commands.add_parser(
        "scenario",
        help="play scenario files against the allocator and the matcher",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="a scenario file")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Plays every file; one that cannot be read or understood ends it."""
    from apportion import ApportionError
    from apportion._apportion import run_scenarios

    passed = failed = 0
    for file in options.files:
        try:
            cases = run_scenarios(file.read_text(encoding="utf-8"), str(file))
        except OSError as error:
            return complain(f"{file}: {(error.strerror or str(error)).lower()}")
        except UnicodeDecodeError:
            return complain(f"{file}: this is not a text in UTF-8")
        except ApportionError as error:
            # It names the place itself.
            return complain(str(error))
        for ok, line in cases:
            print(line)
            passed += ok
            failed += not ok
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0
