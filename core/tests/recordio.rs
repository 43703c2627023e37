//! RecordIO: every way a stream can be cut, and every way it can be broken.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

mod exchange;

use apportion_core::error::{Entity, Error};
use apportion_core::limits::Limit;
use apportion_core::recordio::{Decoder, Header, MAX_RECORD_DEFAULT, encode_into};
use std::path::{Path, PathBuf};

fn stream(records: &[&[u8]]) -> Vec<u8> {
    let mut out = Vec::new();
    records.iter().for_each(|record| encode_into(&mut out, record));
    out
}

/// A stream of 2,001 records that an official runtime wrote, where it is at hand.
fn mixed() -> Option<Vec<u8>> {
    let shared = std::env::var_os("APPORTION_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared"), PathBuf::from);
    let path = shared.join("wire/mixed.recordio");
    let stream = std::fs::read(&path).ok();
    if stream.is_none() {
        eprintln!("SKIPPED: no {} to read", path.display());
    }
    stream
}

/// What comes out when the stream is fed in these pieces: the records, and the error if there was one.
fn fed<'p>(pieces: impl IntoIterator<Item = &'p [u8]>) -> (Vec<Vec<u8>>, Option<Error>) {
    let mut decoder = Decoder::new();
    let mut records = Vec::new();
    for piece in pieces {
        for record in decoder.push(piece) {
            match record {
                Ok(record) => records.push(record.to_vec()),
                Err(error) => return (records, Some(error)),
            }
        }
    }
    (records, decoder.finish().err())
}

#[test]
fn records_come_back_whatever_they_hold() {
    let records: [&[u8]; 5] = [b"hello!", b"", b" ", b"13 characters", b"7\n"];
    let stream = stream(&records);
    assert_eq!(stream, b"6\nhello!0\n1\n 13\n13 characters2\n7\n");
    assert_eq!(fed([&stream[..]]), (records.map(<[u8]>::to_vec).to_vec(), None));
    assert_eq!(fed([&b""[..]]), (Vec::new(), None));
}

#[test]
fn headers_are_decimal() {
    for len in [0, 9, 10, 4_294_967_296, usize::MAX] {
        assert_eq!(Header::new(len).as_ref(), format!("{len}\n").as_bytes());
    }
}

#[test]
fn recorded_streams_survive_every_cut() {
    let json = exchange::recordings("application/json");
    let protobuf = exchange::recordings("application/x-protobuf");
    let mut streams = 0;
    for recording in json.iter().chain(&protobuf).filter(|one| one.is_stream()) {
        let stream = recording.chunks().concat();
        let whole = fed([&stream[..]]);
        assert!(!whole.0.is_empty(), "{}", recording.name);
        for cut in 0..=stream.len() {
            let (a, b) = stream.split_at(cut);
            assert_eq!(fed([a, b]), whole, "{} cut at {cut}", recording.name);
        }
        for size in [1, 2, 3, 37] {
            assert_eq!(fed(stream.chunks(size)), whole, "{} by {size}", recording.name);
        }
        streams += 1;
    }
    assert!(streams >= 10, "only {streams} streams");
}

#[test]
fn a_long_stream_comes_out_whole_in_any_pieces() {
    let Some(stream) = mixed() else { return };
    let whole = fed([&stream[..]]);
    assert_eq!((whole.0.len(), whole.1), (2001, None));
    for size in [1, 37, 1460, 65_536] {
        assert!(fed(stream.chunks(size)) == whole, "by {size}");
    }
}

#[test]
fn a_long_stream_survives_every_cut() {
    let Some(stream) = mixed() else { return };
    // A cut tells only on the record that it is in. Of long ones, cuts within the body are all alike but for the ends.
    let mut rest = &stream[..];
    let mut cuts = 0;
    while !rest.is_empty() {
        let header = rest.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        let len: usize = std::str::from_utf8(&rest[..header - 1]).unwrap().parse().unwrap();
        let (record, after) = rest.split_at(header + len);
        // With the next digit, so that the end of the record is seen from both sides.
        let seen = &rest[..(record.len() + 1).min(rest.len())];
        let expected = fed([seen]);
        assert_eq!(expected.0, [record[header..].to_vec()]);
        let step = if len < 2_000 { 1 } else { 97 };
        let near_end = |cut: usize| cut <= header + 8 || cut + 8 >= record.len();
        for cut in (0..=seen.len()).filter(|cut| cut % step == 0 || near_end(*cut)) {
            assert!(fed([&seen[..cut], &seen[cut..]]) == expected, "cut at {cut} of {len}");
            cuts += 1;
        }
        rest = after;
    }
    assert!(cuts > 200_000, "{cuts} cuts");
}

#[test]
fn a_whole_record_is_not_copied() {
    let stream = stream(&[b"abc", b"defg"]);
    let mut decoder = Decoder::new();
    let inside = stream.as_ptr_range();
    for record in decoder.push(&stream) {
        assert!(inside.contains(&record.unwrap().as_ptr()));
    }
}

#[test]
fn records_before_a_bad_header_come_out_first() {
    let mut decoder = Decoder::new();
    let mut records = decoder.push(b"2\nab0\nnot a number\n");
    assert_eq!(records.next(), Some(Ok(&b"ab"[..])));
    assert_eq!(records.next(), Some(Ok(&b""[..])));
    let error = records.next().unwrap().unwrap_err();
    assert_eq!((error.entity(), error.at()), (Entity::Record, 6));
    assert_eq!(records.next(), None);
    drop(records);
    // What was good of the stream is over.
    assert_eq!(decoder.push(b"1\na").collect::<Vec<_>>(), [Err(error)]);
    assert_eq!(decoder.finish(), Err(error));
    assert_eq!(decoder.offset(), 6);
}

#[test]
fn headers_other_readers_let_pass_are_refused() {
    let cases: [(&[u8], usize); 11] = [
        (b"\n", 0),
        (b"+5\nhello", 0),
        (b"-1\n", 0),
        (b"0x10\n", 1),
        (b" 5\nhello", 0),
        (b"5 \nhello", 1),
        (b"5\r\nhello", 1),
        (b"1\na\n1\nb", 3),
        (b"18446744073709551616\n", 19),
        (b"000000000000000000001\n", 20),
        (b"5.0\n", 1),
    ];
    for (stream, at) in cases {
        let (_, error) = fed([stream]);
        let error = error.unwrap_or_else(|| panic!("{stream:?} passed"));
        assert!(matches!(error, Error::Invalid { entity: Entity::Record, .. }), "{error}");
        assert_eq!(error.at(), at, "{stream:?}: {error}");
        assert_eq!(fed(stream.chunks(1)).1, Some(error), "{stream:?} by bytes");
    }
}

#[test]
fn leading_zeros_are_digits() {
    assert_eq!(fed([&b"00000000000000000005\nhello"[..]]), (vec![b"hello".to_vec()], None));
}

#[test]
fn a_record_above_the_limit_is_refused_at_its_header() {
    let mut decoder = Decoder::with_max_record(4);
    let mut records = decoder.push(b"4\nfour5\n");
    assert_eq!(records.next(), Some(Ok(&b"four"[..])));
    let refused = Error::LimitReached { limit: Limit::RecordLen, max: 4 };
    assert_eq!(records.next(), Some(Err(refused)));
    drop(records);
    assert_eq!(decoder.offset(), 7);

    for len in ["268435457", "9223372036854775808", "18446744073709551615"] {
        let refused = Error::LimitReached { limit: Limit::RecordLen, max: MAX_RECORD_DEFAULT };
        assert_eq!(fed([format!("{len}\n").as_bytes()]).1, Some(refused), "{len}");
    }
}

#[test]
fn the_end_within_a_record_or_header_is_noticed() {
    for (stream, at) in [(&b"5"[..], 1), (b"5\n", 2), (b"5\nhell", 6), (b"0\n12", 4)] {
        let truncated = Error::Truncated { entity: Entity::Record, at };
        assert_eq!(fed([stream]).1, Some(truncated), "{stream:?}");
    }
}

#[test]
fn records_not_taken_do_not_derail_the_decoder() {
    let mut decoder = Decoder::new();
    decoder.push(b"1\na1\nb3\nxy");
    let left: Vec<_> = decoder.push(b"z2\nok").collect();
    assert_eq!(left, [Ok(&b"xyz"[..]), Ok(b"ok")]);
}
