"""Exceptions: their numbers are those of Rust and C, their second bases Python's own."""

import pickle
from pathlib import Path

import pytest

import apportion
from apportion import errors

CODES = Path(__file__).parents[2] / "core/tests/data/error-codes.txt"
KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and kind.__module__ == errors.__name__
]


def test_codes_are_those_of_the_golden_file():
    lines = [line.split() for line in CODES.read_text().splitlines()]
    golden = {
        name: int(code)
        for kind, code, name in (line for line in lines if len(line) == 3)
        if kind == "error"
    }
    names = {"LimitError": "LimitReached"}
    ours = {
        names.get(kind.__name__, kind.__name__.removesuffix("Error")): kind.code
        for kind in KINDS
        if kind is not errors.ApportionError
    }
    assert ours == golden


def test_every_class_is_exported_and_has_a_base_of_pythons_own():
    for kind in KINDS:
        assert getattr(apportion, kind.__name__) is kind
        if kind is not errors.ApportionError:
            assert kind.__bases__[0] is errors.ApportionError
            assert kind.__bases__[1].__module__ == "builtins"


def test_an_error_says_what_and_where():
    with pytest.raises(ValueError, match=r"^invalid quantity at 5: ") as raised:
        apportion.Resources("cpus:x;mem:1")
    error = raised.value
    assert isinstance(error, apportion.InvalidError)
    assert (error.code, error.entity, error.at) == (4, "quantity", 5)


def test_a_message_is_not_quoted_though_key_errors_are():
    with pytest.raises(KeyError) as raised:
        apportion.Allocator().agent("nobody")
    assert str(raised.value) == "agent not found"


def test_errors_survive_pickling():
    error = apportion.LimitError("limit reached: at most 3 agents", "agent", 1)
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert (type(copy), str(copy), copy.entity, copy.at) == (
        apportion.LimitError,
        str(error),
        "agent",
        1,
    )
