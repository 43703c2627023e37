//! Google's Python runtime accepts what we accept, and writes the same bytes: on random messages of every type.
//!
//! `APPORTION_PYTHON` names an interpreter with protobuf installed; without it `python3` is tried. Where there is none
//! the tests say so and are skipped.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

#[path = "../wire_samples/mod.rs"]
mod wire_samples;

use apportion_core::rng::Rng;
use apportion_core::wire::schema::{FieldSchema, Kind, Label, MessageSchema};
use apportion_core::wire::{DecodeCause, DecodeError, DecodeLimits, MessageType};
use prost::encoding::{DecodeContext, WireType, decode_key, decode_varint, skip_field};
use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use wire_samples::{Style, damage, sample};

/// The message read and written again.
fn there_and_back(kind: &MessageType, bytes: &[u8]) -> Result<Vec<u8>, DecodeError> {
    let mut out = Vec::new();
    kind.rewrite(bytes, &DecodeLimits::default(), &mut out).map(|()| out)
}

/// The runtime in another process.
struct Peer {
    python: OsString,
    descriptors: PathBuf,
}

impl Peer {
    fn new() -> Option<Peer> {
        let python = std::env::var_os("APPORTION_PYTHON").unwrap_or_else(|| "python3".into());
        let probe = "from google.protobuf.internal import api_implementation as a; print(a.Type())";
        let found = Command::new(&python).args(["-c", probe]).stderr(Stdio::null()).output();
        let kind = found.ok().filter(|output| output.status.success()).map(|output| output.stdout);
        let Some(kind) = kind else {
            eprintln!("SKIPPED: {python:?} has no protobuf to compare with (APPORTION_PYTHON)");
            return None;
        };
        eprintln!("compared with protobuf's {}", String::from_utf8_lossy(&kind).trim());
        Some(Peer { python, descriptors: descriptors() })
    }

    /// What the runtime makes of each message.
    fn answers(&self, messages: &[(&MessageType, Vec<u8>)]) -> Vec<Option<Vec<u8>>> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire_upb");
        let mut peer = Command::new(&self.python)
            .arg(folder.join("peer.py"))
            .arg(&self.descriptors)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = peer.stdin.take().unwrap();
        let lines: String = messages.iter().fold(String::new(), |mut lines, (kind, bytes)| {
            writeln!(lines, "{} {}", kind.name(), hex(bytes)).unwrap();
            lines
        });
        let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()).unwrap());
        let output = peer.wait_with_output().unwrap();
        writer.join().unwrap();
        assert!(output.status.success());
        let text = String::from_utf8(output.stdout).unwrap();
        let answers: Vec<_> = text.lines().map(|line| line.strip_prefix('+').map(unhex)).collect();
        assert_eq!(answers.len(), messages.len());
        answers
    }
}

/// The descriptors of `proto/`, as protox makes them.
fn descriptors() -> PathBuf {
    let proto = Path::new(env!("CARGO_MANIFEST_DIR")).join("../proto");
    let mut compiler = protox::Compiler::new([&proto]).unwrap();
    compiler.include_imports(true);
    let mut open = vec![proto.clone()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => open.push(path),
                false => drop(compiler.open_file(path.strip_prefix(&proto).unwrap()).unwrap()),
            }
        }
    }
    // One a thread: tests run at the same time.
    let name = format!("wire_upb_{:?}.bin", std::thread::current().id());
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&file, compiler.encode_file_descriptor_set()).unwrap();
    file
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        write!(out, "{byte:02x}").unwrap();
        out
    })
}

fn unhex(text: &str) -> Vec<u8> {
    let digits = text.as_bytes().chunks(2);
    digits.map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap()).collect()
}

/// So many messages of every type.
fn messages(
    count: u32,
    mut one: impl FnMut(&'static MessageSchema) -> Vec<u8>,
) -> Vec<(&'static MessageType, Vec<u8>)> {
    MessageType::all()
        .iter()
        .flat_map(|kind| (0..count).map(move |_| kind))
        .map(|kind| (kind, one(kind.schema())))
        .collect()
}

/// Whether a map has an entry with more in it than key and value.
fn has_entry_with_unknown(schema: &MessageSchema, mut rest: &[u8]) -> bool {
    while let Ok((number, wire_type)) = decode_key(&mut rest) {
        let field = schema.field(number).map(|(_, field)| field);
        if wire_type != WireType::LengthDelimited {
            if skip_field(wire_type, number, &mut rest, DecodeContext::default()).is_err() {
                break;
            }
            continue;
        }
        let len = decode_varint(&mut rest).unwrap_or(u64::MAX);
        let Some((body, after)) = rest.split_at_checked(len as usize) else { break };
        rest = after;
        if let Some(FieldSchema { kind: Kind::Message(inner), label, .. }) = field {
            let mut entry = body;
            while let (Label::Map, Ok((number, wire_type))) = (label, decode_key(&mut entry)) {
                let known = number <= 2 && wire_type == WireType::LengthDelimited;
                let read = skip_field(wire_type, number, &mut entry, DecodeContext::default());
                if !known || read.is_err() {
                    return true;
                }
            }
            if has_entry_with_unknown(inner, body) {
                return true;
            }
        }
    }
    false
}

/// Compares, and says how many messages both accepted and both refused.
fn compare(peer: &Peer, messages: &[(&MessageType, Vec<u8>)]) -> (u32, u32) {
    let (mut accepted, mut refused, mut otherwise_sorted) = (0, 0, 0);
    for ((kind, bytes), theirs) in messages.iter().zip(peer.answers(messages)) {
        match (there_and_back(kind, bytes), theirs) {
            (Ok(ours), Some(theirs)) if ours == theirs => accepted += 1,
            (Err(_), None) => refused += 1,
            // upb writes a key before another that is its beginning; C++ sorts as we do.
            (Ok(ours), Some(theirs)) if is_resorted(kind, &ours, &theirs) => {
                accepted += 1;
                otherwise_sorted += 1;
            }
            // upb takes the whole entry for unknown then; C++ and we take what is known of it.
            _ if has_entry_with_unknown(kind.schema(), bytes) => {}
            // Stricter than the runtime on purpose.
            (Err(error), Some(_)) if error.cause() == DecodeCause::InvalidUtf8 => {}
            (ours, theirs) => {
                let (name, theirs) = (kind.name(), theirs.as_deref().map(hex));
                panic!(
                    "{name} {}\n  ours {:?}\ntheirs {theirs:?}",
                    hex(bytes),
                    ours.as_deref().map(hex)
                );
            }
        }
    }
    eprintln!("{accepted} accepted, {refused} refused, {otherwise_sorted} otherwise sorted");
    assert!(otherwise_sorted * 20 < accepted, "{otherwise_sorted} of {accepted}");
    (accepted, refused)
}

/// Whether both say the same in as many bytes.
fn is_resorted(kind: &MessageType, ours: &[u8], theirs: &[u8]) -> bool {
    let same = there_and_back(kind, theirs);
    ours.len() == theirs.len() && same.is_ok_and(|same| same == ours)
}

#[test]
fn plain_messages_are_written_alike() {
    let Some(peer) = Peer::new() else { return };
    let mut rng = Rng::new(0x0070_6c61_696e);
    let messages = messages(100, |schema| sample(&mut rng, schema, Style::Plain));
    let (accepted, refused) = compare(&peer, &messages);
    assert_eq!((accepted as usize, refused), (messages.len(), 0));
}

#[test]
fn messages_of_a_newer_schema_are_written_alike() {
    let Some(peer) = Peer::new() else { return };
    let mut rng = Rng::new(0x006e_6577_6572);
    let messages = messages(100, |schema| sample(&mut rng, schema, Style::Newer));
    let (accepted, refused) = compare(&peer, &messages);
    assert_eq!((accepted as usize, refused), (messages.len(), 0));
}

#[test]
fn odd_messages_are_accepted_and_written_alike() {
    let Some(peer) = Peer::new() else { return };
    let mut rng = Rng::new(0x006f_6464);
    let messages = messages(100, |schema| sample(&mut rng, schema, Style::Odd));
    let (accepted, refused) = compare(&peer, &messages);
    assert!(accepted > 1_000 && refused > 1_000, "{accepted} accepted, {refused} refused");
}

#[test]
fn damaged_messages_are_accepted_and_written_alike() {
    let Some(peer) = Peer::new() else { return };
    let mut rng = Rng::new(0x0064_616d_6167);
    let messages = messages(100, |schema| {
        let mut bytes = sample(&mut rng, schema, Style::Plain);
        damage(&mut rng, &mut bytes);
        bytes
    });
    let (accepted, refused) = compare(&peer, &messages);
    assert!(accepted > 1_000 && refused > 1_000, "{accepted} accepted, {refused} refused");
}
