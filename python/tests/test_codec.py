"""Messages in protobuf and JSON."""

import json

import pytest

import apportion

CALL = "mesos.v1.scheduler.Call"


def test_a_call_goes_both_ways():
    text = {
        "type": "DECLINE",
        "framework_id": {"value": "f"},
        "decline": {"offer_ids": [{"value": "o"}], "filters": {"refuse_seconds": 2.5}},
    }
    data = apportion.from_json(CALL, json.dumps(text).encode())
    back = apportion.to_json(CALL, data)
    assert json.loads(back) == text
    assert apportion.from_json(CALL, back) == data


def test_what_is_no_message_is_refused():
    with pytest.raises(apportion.InvalidError, match=r"framework_info\.user"):
        apportion.from_json(CALL, b'{"subscribe": {"framework_info": {"name": "x"}}}')
    with pytest.raises(apportion.InvalidError, match="framework_info"):
        apportion.to_json(CALL, b"\x1a\x00")
    with pytest.raises(apportion.TruncatedError):
        apportion.to_json(CALL, b"\x1a\x05")
    for name in ("mesos.v1.Nothing", "scheduler.Call", ""):
        with pytest.raises(apportion.NotFoundError):
            apportion.to_json(name, b"")
