"""RecordIO."""

import pytest

import apportion


@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_records_come_back_however_the_stream_is_cut(size):
    records = [b"hello!", b"", bytes(range(256)), b"\n3\n"]
    stream = b"".join(apportion.encode_record(record) for record in records)
    decoder = apportion.RecordDecoder()
    pieces = [stream[at : at + size] for at in range(0, len(stream), size)]
    assert [record for piece in pieces for record in decoder.push(piece)] == records
    decoder.finish()


def test_any_buffer_is_taken():
    assert apportion.encode_record(bytearray(b"abc")) == b"3\nabc"
    assert apportion.RecordDecoder().push(memoryview(b"3\nabc")) == [b"abc"]


def test_a_stream_that_is_none_is_refused():
    with pytest.raises(apportion.InvalidError):
        apportion.RecordDecoder().push(b"x\n")
    with pytest.raises(apportion.LimitError):
        apportion.RecordDecoder(max_record=2).push(b"3\n")
    decoder = apportion.RecordDecoder()
    decoder.push(b"3\nab")
    with pytest.raises(apportion.TruncatedError):
        decoder.finish()


def test_records_before_a_broken_header_are_not_lost():
    decoder = apportion.RecordDecoder()
    assert decoder.push(b"1\na1\nbx") == [b"a", b"b"]
    for call in (decoder.finish, lambda: decoder.push(b"1\nc")):
        with pytest.raises(apportion.InvalidError) as refused:
            call()
        assert refused.value.at == 6
