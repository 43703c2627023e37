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


def test_a_journal_replays():
    allocator = apportion.Allocator(seed=3)
    allocator.start_journal()
    allocator.add_agents(["a1", "a2"], ["cpus:4;mem:4096", "cpus:2;mem:1024"])
    allocator.add_frameworks(["f1", "f2"], [["red"], ["blue"]])
    offers = allocator.handle_timeout(now_ns=0)
    allocator.decline(offers.ids, now_ns=0, refuse_seconds=3)
    allocator.handle_timeout(now_ns=2_500_000_000)
    journal = allocator.journal("late batch")
    assert journal.startswith("# late-batch journal\n")
    assert apportion.run_scenarios(journal, "journal.scn") == [(True, "ok late-batch")]
    # It says what was decided, so that another decision shows.
    assert "f1/red/a" in journal
    broken = journal.replace("cpus:4", "cpus:5", 1)
    [(passed, text)] = apportion.run_scenarios(broken, "journal.scn")
    assert not passed
    assert text.startswith("FAIL late-batch")
