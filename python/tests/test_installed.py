"""What is tested is the installed wheel, and it needs nothing but Python."""

import subprocess
import sys
from importlib import metadata
from pathlib import Path

import apportion

SOURCES = Path(__file__).parents[1] / "apportion"


def test_the_sources_are_not_what_is_imported():
    assert Path(apportion.__file__).parent != SOURCES


def test_every_requirement_is_an_extra():
    needed = metadata.requires("apportion") or []
    assert [line for line in needed if "extra ==" not in line] == []


def test_import_brings_in_no_extra():
    code = "import apportion, sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd="/"
    )
    assert {"aiohttp", "rich", "matplotlib", "numpy"}.isdisjoint(done.stdout.split())
