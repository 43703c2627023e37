"""The stub is the module's contract: signatures by mypy's stubtest, docs word for word."""

import ast
import inspect
import os
import subprocess
import sys
from importlib import util
from pathlib import Path

import pytest

import apportion
from apportion import _apportion

STUB = Path(apportion.__file__).parent / "_apportion.pyi"
# The buffer slot shows as a method from Python 3.12 on only; type checkers go by the method.
ONLY_LATER = r"apportion\._apportion\.Column\.__buffer__"


def test_signatures_agree(tmp_path):
    if util.find_spec("mypy") is None:
        pytest.skip("SKIPPED: mypy is not installed, so the stub is not checked")
    allowed = tmp_path / "allowed"
    allowed.write_text(ONLY_LATER)
    checked = subprocess.run(
        [
            *[sys.executable, "-m", "mypy.stubtest", "apportion._apportion"],
            *["--allowlist", allowed, "--ignore-unused-allowlist"],
        ],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "NO_COLOR": "1"},
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def documented():
    """What the stub documents: dotted name and text."""
    for node in ast.parse(STUB.read_text()).body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name, ast.get_docstring(node)
        if isinstance(node, ast.ClassDef):
            members = [member for member in node.body if isinstance(member, ast.FunctionDef)]
            for member in members:
                if not member.name.startswith("__"):
                    yield f"{node.name}.{member.name}", ast.get_docstring(member)


@pytest.mark.parametrize(("name", "text"), list(documented()))
def test_docs_agree(name, text):
    thing = _apportion
    for part in name.split("."):
        thing = getattr(thing, part)
    assert text
    assert inspect.getdoc(thing) == text


def test_everything_native_is_public():
    assert set(_apportion.__all__) <= set(apportion.__all__)
