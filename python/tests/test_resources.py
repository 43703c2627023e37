"""Resources: text, amounts by name, objects."""

import pytest

import apportion
from apportion import Resources


def test_all_forms_are_equal():
    text = Resources("cpus:4;mem:1024")
    assert Resources({"mem": 1024, "cpus": 4.0}) == text
    assert Resources(text) == text
    assert Resources(list(text)) == text
    assert Resources() == Resources("")
    assert text != Resources("cpus:4")


def test_objects_tell_what_they_are():
    cpus, disk, ports = Resources("ports:[1-3,7-7];cpus(eng):0.5;disk!:10")
    assert (cpus.name, cpus.role, cpus.value, cpus.revocable) == ("cpus", "eng", 0.5, False)
    assert (disk.name, disk.role, disk.revocable, disk.shared) == ("disk", "*", True, False)
    assert ports.value == [(1, 3), (7, 7)]
    assert Resources("zones:{b,a}").scalars() == {}
    assert next(iter(Resources("zones:{b,a}"))).value == ["a", "b"]
    assert str(cpus) == "cpus(eng):0.5"
    assert len({cpus, *Resources("cpus(eng):0.5")}) == 1


def test_sums_are_exact():
    tenth = Resources({"cpus": 0.1})
    assert (tenth + tenth + tenth).scalars() == {"cpus": 0.3}
    assert tenth + tenth - tenth == tenth
    assert len(tenth - tenth) == 0


def test_containment_counts_reservations():
    resources = Resources("cpus:2;cpus(eng):1")
    assert resources.contains("cpus:2")
    assert resources.contains({"cpus": 1})
    assert not resources.contains("cpus:3")
    assert not resources.contains("cpus(ops):1")


@pytest.mark.parametrize(
    "wrong", ["cpus", "cpus:-1", "cpus:nan", {"cpus": float("inf")}, {"cpus": -1}, {"": 1}]
)
def test_what_is_malformed_is_refused(wrong):
    with pytest.raises(apportion.InvalidError):
        Resources(wrong)


@pytest.mark.parametrize("wrong", [1, [1], ["cpus:1"], {1: 2}, {"cpus": "x"}])
def test_what_is_of_another_type_is_refused(wrong):
    with pytest.raises(TypeError):
        Resources(wrong)
