"""The quick start of the README runs as it stands."""

import subprocess
import sys
from pathlib import Path

QUICKSTART = Path(__file__).parents[2] / "examples/python/quickstart.py"


def test_it_prints_what_the_comments_say(tmp_path):
    done = subprocess.run(
        [sys.executable, QUICKSTART], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert done.stdout.splitlines() == [
        "task 0 goes to agent2 with cpus:6;mem:2048",
        "task 1 goes to agent2 with cpus:1;mem:1024",
        "task 2 goes to agent2 with cpus:1;mem:1024",
        "the share of analytics is 0.667",
    ]
