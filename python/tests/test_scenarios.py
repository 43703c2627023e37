"""Scenario files through the native module."""

from pathlib import Path

import pytest

import apportion

SCENARIOS = Path(__file__).parents[2] / "core/tests/data/scenarios"


@pytest.mark.parametrize("path", sorted(SCENARIOS.glob("*.scn")), ids=lambda path: path.stem)
def test_every_case_passes(path):
    outcomes = apportion.run_scenarios(path.read_text(), path.name)
    assert outcomes
    assert [text for passed, text in outcomes if not passed] == []
    assert all(text.startswith("ok ") for _, text in outcomes)


def test_a_malformed_file_is_named_with_line_and_column():
    with pytest.raises(apportion.InvalidError, match=r"^some\.scn:2:\d+: ") as raised:
        apportion.run_scenarios("\nnonsense\n", "some.scn")
    assert (raised.value.entity, raised.value.at) == ("scenario", 2)
