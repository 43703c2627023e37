"""What several tests need."""

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def openb():
    """The folder of the recorded lists; without it the test is skipped, and the summary says so."""
    shared = REPOSITORY / os.environ.get("APPORTION_SHARED", "../shared")
    folder = shared / "data" / "openb"
    if not folder.is_dir():
        pytest.skip(f"{folder} is absent: the recorded lists are not tested")
    return folder
