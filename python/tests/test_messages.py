"""`apportion decode` and `apportion encode`: recorded messages to JSON and back."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import apportion
from apportion.cli import main

DATA = Path(__file__).parents[2] / "core" / "tests" / "data"
CAPTURES = DATA / "captures"
EVENTS = [b'{"type":"HEARTBEAT"}', b'{"type":"FAILURE","failure":{"status":9}}']


def lines_of(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def stream_of(texts):
    records = [apportion.from_json("mesos.v1.scheduler.Event", text) for text in texts]
    return b"".join(apportion.encode_record(record) for record in records)


def test_a_message_of_an_official_runtime(capsys):
    assert main(["decode", str(DATA / "wire" / "offers_1.bin")]) == 0
    # Its JSON has 64-bit numbers as strings.
    numbers = {"begin": int, "end": int}
    text = (DATA / "wire" / "offers_1.json").read_text()
    expected = json.loads(
        text, object_pairs_hook=lambda pairs: {k: numbers.get(k, lambda v: v)(v) for k, v in pairs}
    )
    assert lines_of(capsys) == [expected]


@pytest.mark.parametrize("name", ["life_run.resp", "live_pb_subscribe.resp"])
def test_a_recorded_stream_in_either_form(name, capsys):
    assert main(["decode", str(CAPTURES / name)]) == 0
    types = [event["type"] for event in lines_of(capsys)]
    assert types[:2] == ["SUBSCRIBED", "HEARTBEAT"]
    assert "OFFERS" in types


def test_a_recorded_request_is_a_call(capsys):
    assert main(["decode", str(CAPTURES / "life_run_call01_accept.req")]) == 0
    assert [call["type"] for call in lines_of(capsys)] == ["ACCEPT"]
    # Accepted, without a body.
    assert main(["decode", str(CAPTURES / "life_run_call01_accept.resp")]) == 0
    assert lines_of(capsys) == []


def test_every_recording_is_read_or_refused_with_a_reason(capsys):
    files = [file for file in sorted(CAPTURES.iterdir()) if file.suffix in (".req", ".resp")]
    assert len(files) > 100
    for file in files:
        status = main(["decode", str(file)])
        said = capsys.readouterr()
        if status == 0:
            assert said.err == ""
        else:
            # What a master refused with words, and what was sent to be refused.
            assert status == 1
            assert said.err.startswith(f"{file}: ")
            assert file.name.startswith(("err_", "ok_", "pb_", "live_")), said.err


def said_again(text, again, where):
    """Asserts that `again` says all that `text` does: null and empty lists say nothing."""
    for name, value in text.items():
        place = f"{where}.{name}"
        # `force` is no field of v1: clients that were written for v0 send it.
        if value is None or value == [] or name == "force":
            continue
        assert name in again, place
        pairs = (
            zip(value, again[name], strict=True)
            if isinstance(value, list)
            else [(value, again[name])]
        )
        for old, new in pairs:
            if isinstance(old, dict):
                said_again(old, new, place)
            else:
                assert old == new, place


def test_what_clients_wrote_in_json_comes_back_by_value(capsys):
    read = 0
    # An unknown name of an enum is as good as absent.
    files = set(CAPTURES.glob("*.req")) - {CAPTURES / "err_json_unknown_enum.req"}
    for file in sorted(files):
        body = file.read_bytes().partition(b"\r\n\r\n")[2]
        if not body.startswith(b"{") or main(["decode", str(file)]) != 0:
            capsys.readouterr()
            continue
        # A second call may follow on the same connection.
        text, _ = json.JSONDecoder().raw_decode(body.decode())
        (again,) = lines_of(capsys)
        said_again(text, again, file.name)
        read += 1
    assert read >= 40


def test_a_refusal_is_shown_as_it_was_worded(capsys):
    assert main(["decode", str(CAPTURES / "err_empty_body.resp")]) == 1
    assert "HTTP/1.1 400 Bad Request: Failed to" in capsys.readouterr().err


def test_there_and_back(tmp_path, capsys):
    stream = tmp_path / "events.recordio"
    stream.write_bytes(stream_of(EVENTS))
    assert main(["decode", "--recordio", str(stream)]) == 0
    text = tmp_path / "events.json"
    text.write_text(capsys.readouterr().out)
    back = tmp_path / "back.recordio"
    assert main(["encode", "--recordio", str(text), "--output", str(back)]) == 0
    assert back.read_bytes() == stream.read_bytes()


def test_every_type_of_the_protocol_has_a_name(tmp_path, capsys):
    names = apportion.message_types()
    assert len(names) > 340
    assert names == sorted(names)
    text, binary = tmp_path / "text", tmp_path / "binary"
    for name in names:
        # Of nothing either the empty message comes, or the word that something is missing.
        binary.write_bytes(b"")
        status = main(["decode", "--type", name.removeprefix("mesos.v1."), str(binary)])
        said = capsys.readouterr()
        if status == 1:
            assert "missing" in said.err
            continue
        text.write_text(said.out)
        assert main(["encode", "--type", name, str(text), "-o", str(binary)]) == 0, name
        # Fields that have a default are written with it, and so may come back.
        assert apportion.to_json(name, binary.read_bytes()).decode() + "\n" == said.out


def test_a_type_within_another(tmp_path, capsys):
    operation = tmp_path / "operation.json"
    operation.write_text('{"type": "UNRESERVE", "unreserve": {"resources": []}}')
    binary = tmp_path / "operation.bin"
    assert main(["encode", "--type", "Offer.Operation", str(operation), "-o", str(binary)]) == 0
    assert binary.read_bytes() == b"\x08\x03\x22\x00"
    assert main(["decode", "--type", "Offer.Operation", str(binary)]) == 0
    assert lines_of(capsys) == [{"type": "UNRESERVE", "unreserve": {}}]


def test_one_message_may_stand_on_many_lines(tmp_path):
    status = {"task_id": {"value": "t1"}, "state": "TASK_LOST"}
    text = tmp_path / "status.json"
    text.write_text(json.dumps(status, indent=2))
    binary = tmp_path / "status.bin"
    assert main(["encode", "--type", "TaskStatus", str(text), "-o", str(binary)]) == 0
    assert binary.read_bytes() == b"\x0a\x04\x0a\x02t1\x10\x05"


def test_the_byte_that_breaks_is_shown_and_the_rest_is_printed(tmp_path, capsys):
    records = [b"\x08\x08", b"\x08\x06\x32\x7f", b"\x08\x08"]
    stream = tmp_path / "broken.recordio"
    stream.write_bytes(b"".join(apportion.encode_record(record) for record in records))
    assert main(["decode", "--recordio", str(stream)]) == 1
    said = capsys.readouterr()
    assert said.out == '{"type":"HEARTBEAT"}\n' * 2
    assert "record 2: mesos.v1.scheduler.Event" in said.err
    # The length at the file's byte 9 reaches past the end.
    assert "byte 9 of the file:" in said.err
    shown, mark = said.err.splitlines()[-2:]
    assert shown[mark.index("^") :][:2] == "7f"


def test_a_stream_that_breaks_off(tmp_path, capsys):
    stream = tmp_path / "cut.recordio"
    stream.write_bytes(stream_of(EVENTS)[:-1])
    assert main(["decode", "--recordio", str(stream)]) == 1
    said = capsys.readouterr()
    assert said.out == '{"type":"HEARTBEAT"}\n'
    assert "behind record 1: " in said.err
    stream.write_bytes(stream_of(EVENTS) + b"x")
    assert main(["decode", "--recordio", str(stream)]) == 1
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 2
    assert "the length of a record is not a number" in said.err


def test_a_place_in_a_chunked_recording_is_the_files(tmp_path, capsys):
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    recording = tmp_path / "one.resp"
    recording.write_bytes(head + b"3\r\n2\n\x08\r\n4\r\n\x081\n\x0b\r\n0\r\n\r\n")
    assert main(["decode", str(recording)]) == 1
    said = capsys.readouterr()
    assert said.out == '{"type":"HEARTBEAT"}\n'
    # `0b` begins a group that never ends.
    assert f"byte {recording.read_bytes().index(0x0B) + 1} of the file:" in said.err


def test_text_that_is_no_message_is_refused_as_a_whole(tmp_path, capsys):
    text = tmp_path / "events.json"
    text.write_text('{"type":"HEARTBEAT"}\n\n{"type":"OFFERS","offers":[]\n')
    out = tmp_path / "out"
    assert main(["encode", "--recordio", str(text), "-o", str(out)]) == 1
    assert f"{text}:3: syntax error" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("command", ["decode", "encode"])
def test_types_and_files_that_are_none(command, tmp_path, capsys):
    file = tmp_path / "file"
    file.write_bytes(b"{}")
    out = ["-o", str(tmp_path / "out")] if command == "encode" else []
    assert main([command, "--type", "Frob", str(file), *out]) == 2
    assert "--type: mesos.v1.Frob is no message" in capsys.readouterr().err
    assert main([command, "--type", "LaunchGroup", str(file), *out]) == 2
    assert "did you mean Offer.Operation.LaunchGroup" in capsys.readouterr().err
    assert main([command, str(tmp_path / "none"), *out]) == 2
    assert "no such file" in capsys.readouterr().err


def test_as_a_pipe(tmp_path):
    run = [str(Path(sys.executable).with_name("apportion")), "encode", "--recordio", "-"]
    done = subprocess.run(run, input=EVENTS[0], capture_output=True, check=False, env=os.environ)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"2\n\x08\x08", b"")
