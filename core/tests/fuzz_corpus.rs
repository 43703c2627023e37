//! The inputs that fuzzing collected, and recorded and random ones, replayed through the checks of the fuzz targets.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

#[path = "../fuzz/allocator.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets use it as well")]
mod allocator;
#[path = "../fuzz/checks.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets use it as well")]
mod checks;
mod exchange;
mod wire_samples;

use apportion_core::rng::Rng;
use apportion_core::wire::schema;
use std::fs;
use std::path::Path;
use wire_samples::{Style, damage, sample};

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read(entry.unwrap().path()).unwrap());
    let inputs: Vec<_> = files.collect();
    assert!(inputs.len() >= 10, "{target} has {} inputs", inputs.len());
    inputs
}

/// Each input, and three times with a damage.
fn replay(inputs: Vec<Vec<u8>>, check: fn(&[u8])) {
    let mut rng = Rng::new(0x7265_706c_6179);
    for input in inputs {
        check(&input);
        for _ in 0..3 {
            let mut damaged = input.clone();
            damage(&mut rng, &mut damaged);
            check(&damaged);
        }
    }
}

fn samples(message: &str) -> impl Iterator<Item = Vec<u8>> + use<> {
    let schema = schema::message(message).unwrap();
    let mut rng = Rng::new(schema.fields.len() as u64);
    (0..200).map(move |_| sample(&mut rng, schema, Style::Odd))
}

fn messages(target: &str) -> Vec<Vec<u8>> {
    let recorded = exchange::recordings("application/x-protobuf");
    let recorded = recorded.iter().filter(|one| one.is_request()).map(|one| one.body().to_vec());
    let random = ["Call", "Event"].map(|name| samples(&format!("mesos.v1.scheduler.{name}")));
    corpus(target).into_iter().chain(recorded).chain(random.into_iter().flatten()).collect()
}

#[test]
fn decode() {
    replay(messages("decode"), checks::decode);
}

#[test]
fn view() {
    replay(messages("view"), checks::view);
}

#[test]
fn json() {
    let recorded = exchange::recordings("application/json");
    let recorded = recorded.iter().filter(|one| one.is_request()).map(|one| one.body().to_vec());
    replay(corpus("json").into_iter().chain(recorded).collect(), checks::json);
}

#[test]
fn recordio() {
    replay(corpus("recordio"), checks::recordio);
}

#[test]
fn convert() {
    let random = ["Resource", "Attribute"].map(|name| samples(&format!("mesos.v1.{name}")));
    replay(
        corpus("convert").into_iter().chain(random.into_iter().flatten()).collect(),
        checks::convert,
    );
}

#[test]
fn inputs() {
    let mut rng = Rng::new(0x6869_7374);
    let mut random = || (0..400).map(|_| rng.next_u64() as u8).collect();
    let random: Vec<Vec<u8>> = (0..200).map(|_| random()).collect();
    replay(corpus("inputs").into_iter().chain(random).collect(), allocator::inputs);
}

#[test]
fn restore() {
    replay(corpus("restore"), allocator::restore);
}
