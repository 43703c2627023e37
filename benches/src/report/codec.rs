//! The report's part on the codec: events of four sizes, a stream, and the peers on the same events.

use super::ENOUGH;
use crate::codec::{self, Figures, sample};
use crate::failure::Failure;
use crate::figures::{Speed, rounded};
use crate::recordio;
use std::fmt;
use std::path::Path;
use std::time::Instant;

/// Offers of the events.
const SIZES: [u32; 4] = [1, 100, 1_000, 10_000];
const RECORDS: u32 = 2_000;
const ROUNDS: u32 = 9;

/// What was measured.
pub(super) struct Codec {
    /// By size, each time.
    events: Vec<(u32, Vec<Figures>)>,
    streams: Vec<recordio::Figures>,
}

/// Where a figure is found.
type Find = fn(&Figures) -> Option<f64>;

/// What is held against what was aimed at: in words, the sizes it is asked of, the figure, the aim.
struct Aim {
    what: &'static str,
    sizes: &'static [u32],
    find: Find,
    bound: Bound,
}

enum Bound {
    AtLeast(f64),
    AtMost(f64),
}

use Bound::{AtLeast, AtMost};

const LARGE: &[u32] = &[1_000, 10_000];
const AIMS: [Aim; 12] = [
    Aim {
        what: "check and walk, by C++'s decoding into a reused arena",
        sizes: LARGE,
        find: |of| ratio(of, "validate_walk_by_cpp_decode_arena"),
        bound: AtLeast(4.0),
    },
    Aim {
        what: "check and walk, MB/s",
        sizes: LARGE,
        find: |of| best(of.validate_walk_mb_s),
        bound: AtLeast(1_000.0),
    },
    Aim {
        what: "heap allocations in it",
        sizes: LARGE,
        find: |of| Some(of.heap_allocs_per_event as f64),
        bound: AtMost(0.0),
    },
    Aim {
        what: "walk of a checked event, MB/s",
        sizes: LARGE,
        find: |of| best(of.walk_mb_s),
        bound: AtLeast(2_500.0),
    },
    Aim {
        what: "check and into matcher rows, MB/s",
        sizes: LARGE,
        find: |of| best(of.rows_mb_s),
        bound: AtLeast(800.0),
    },
    Aim {
        what: "owned decode, time by prost's",
        sizes: LARGE,
        find: |of| Some(of.decode_time_of_bare),
        bound: AtMost(1.4),
    },
    Aim {
        what: "JSON written from a view, MB/s of JSON",
        sizes: &[1_000],
        find: |of| best(of.json_view_write_mb_s),
        bound: AtLeast(400.0),
    },
    Aim {
        what: "JSON read into wire bytes, MB/s of JSON",
        sizes: &[1_000],
        find: |of| best(of.json_wire_read_mb_s),
        bound: AtLeast(250.0),
    },
    Aim {
        what: "OFFERS of an allocator's batch, MB/s",
        sizes: &[10_000],
        find: |of| best(of.batch_mb_s),
        bound: AtLeast(1_000.0),
    },
    Aim {
        what: "10,000 offers on the wire, ms",
        sizes: &[10_000],
        find: |of| Some(of.batch_ms),
        bound: AtMost(10.0),
    },
    Aim {
        what: "ACCEPT with 1,000 tasks, ns a task",
        sizes: &[1_000],
        find: |of| Some(of.accept_ns_per_task),
        bound: AtMost(300.0),
    },
    Aim {
        what: "owned encode, by C++'s",
        sizes: LARGE,
        find: |of| ratio(of, "encode_by_cpp_encode"),
        bound: AtLeast(1.0),
    },
];

/// Lines of the second table: in words, the figure, digits after the point.
const LINES: [(&str, Find, usize); 20] = [
    ("check", |of| best(of.validate_mb_s), 0),
    ("check and walk", |of| best(of.validate_walk_mb_s), 0),
    ("walk of a checked event", |of| best(of.walk_mb_s), 0),
    ("check and into matcher rows", |of| best(of.rows_mb_s), 0),
    ("owned decode", |of| best(of.decode_mb_s), 0),
    ("prost decode", |of| best(of.bare_decode_mb_s), 0),
    ("owned encode", |of| best(of.encode_mb_s), 0),
    ("prost encode", |of| best(of.bare_encode_mb_s), 0),
    ("C++ decode, reused arena", |of| cpp(of, |cpp| cpp.decode_arena_mb_s), 0),
    ("C++ decode, reused message", |of| cpp(of, |cpp| cpp.decode_reused_mb_s), 0),
    ("C++ encode", |of| cpp(of, |cpp| cpp.encode_mb_s), 0),
    ("Python decode", |of| python(of, |python| python.decode_mb_s), 0),
    ("Python encode", |of| python(of, |python| python.encode_mb_s), 0),
    ("check and walk by C++'s arena", |of| ratio(of, "validate_walk_by_cpp_decode_arena"), 2),
    ("check and walk by C++'s message", |of| ratio(of, "validate_walk_by_cpp_decode_reused"), 2),
    ("check and walk by Python", |of| ratio(of, "validate_walk_by_python_decode"), 2),
    ("decode by C++'s arena", |of| ratio(of, "decode_by_cpp_decode_arena"), 2),
    ("decode by Python", |of| ratio(of, "decode_by_python_decode"), 2),
    ("encode by C++", |of| ratio(of, "encode_by_cpp_encode"), 2),
    ("encode by Python", |of| ratio(of, "encode_by_python_encode"), 2),
];

const fn best(speed: Speed) -> Option<f64> {
    Some(speed.best)
}

fn cpp(of: &Figures, find: fn(&codec::peers::Cpp) -> Speed) -> Option<f64> {
    of.peers.as_ref()?.cpp.as_ref().map(|cpp| find(cpp).best)
}

fn python(of: &Figures, find: fn(&codec::peers::Python) -> Speed) -> Option<f64> {
    of.peers.as_ref()?.python.as_ref().map(|python| find(python).best)
}

fn ratio(of: &Figures, name: &str) -> Option<f64> {
    of.peers.as_ref()?.ratios.get(name).copied()
}

impl Codec {
    /// Ours and the peers in turns.
    pub(super) fn measure(times: u32, peers: Option<&Path>) -> Result<Codec, Failure> {
        let mut events = Vec::new();
        for size in SIZES {
            let bytes = sample::event(size);
            let start = Instant::now();
            let mut figures = Vec::new();
            while (figures.len() as u32) < times && (figures.is_empty() || start.elapsed() < ENOUGH)
            {
                figures.push(codec::run_beside(&bytes, ROUNDS, peers)?);
            }
            eprintln!("codec, {size} offers in {:.1} s", start.elapsed().as_secs_f64());
            if let Some(ratios) = figures.last().and_then(|last| last.peers.as_ref()) {
                for (name, ratio) in &ratios.ratios {
                    eprintln!("  {name} {ratio}");
                }
            }
            events.push((size, figures));
        }
        let stream = sample::stream(RECORDS);
        let streams = (0..times).map(|_| recordio::run(&stream, ROUNDS));
        Ok(Codec { events, streams: streams.collect::<Result<_, _>>()? })
    }

    /// The median of the runs: a ratio of a run is one of neighbours in time.
    fn median(&self, size: u32, find: Find) -> Option<f64> {
        let (_, runs) = self.events.iter().find(|(of, _)| *of == size)?;
        let mut numbers: Vec<f64> = runs.iter().filter_map(find).collect();
        numbers.sort_by(f64::total_cmp);
        numbers.get(numbers.len().checked_sub(1)? / 2).copied()
    }

    fn runtimes(&self) -> Vec<String> {
        let peers = self.events.iter().flat_map(|(_, runs)| runs).find_map(|of| of.peers.as_ref());
        let Some(peers) = peers else { return Vec::new() };
        let cpp = peers.cpp.as_ref().map(|cpp| cpp.runtime.clone());
        cpp.into_iter().chain(peers.python.as_ref().map(|python| python.runtime.clone())).collect()
    }
}

impl fmt::Display for Codec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let beside = match &self.runtimes()[..] {
            [] => "No peers were there to measure beside: see [peers](peers).".to_owned(),
            some => {
                format!("Measured beside, in turns on the same events: {}.", some.join(" and "))
            }
        };
        writeln!(
            f,
            "\n## The codec\n\n\
             Events of offers as `codec --offers N` makes them, about 930 bytes an offer. {beside}\n\
             Each figure is of the quickest of {ROUNDS} rounds, and the middle one of the runs.\n\n\
             | what | offers | ours | aim | reached |\n|---|---:|---:|---:|---|"
        )?;
        for Aim { what, sizes, find, bound } in &AIMS {
            for size in *sizes {
                let Some(ours) = self.median(*size, *find) else { continue };
                let (aim, reached) = match *bound {
                    AtLeast(least) => (format!(">= {}", rounded(least)), ours >= least),
                    AtMost(most) => (format!("<= {}", rounded(most)), ours <= most),
                };
                let reached = if reached { "yes" } else { "no" };
                writeln!(f, "| {what} | {size} | {} | {aim} | {reached} |", rounded(ours))?;
            }
        }
        for (what, find, least) in [
            (
                "RecordIO by slices, MB/s",
                (|of| of.whole_mb_s) as fn(&recordio::Figures) -> Speed,
                20_000.0,
            ),
            ("RecordIO in pieces of 1,460 bytes, MB/s", |of| of.pieces_mb_s, 2_000.0),
        ] {
            let ours = self.streams.iter().map(|of| find(of).best).max_by(f64::total_cmp);
            let ours = ours.unwrap_or_default();
            let reached = if ours >= least { "yes" } else { "no" };
            writeln!(f, "| {what} | - | {ours:.0} | >= {least:.0} | {reached} |")?;
        }
        write!(f, "\nMB/s of wire bytes, and ours by theirs, for so many offers:\n\n| |")?;
        for size in SIZES {
            write!(f, " {size} |")?;
        }
        writeln!(f, "\n|---|{}", "---:|".repeat(SIZES.len()))?;
        for (what, find, digits) in LINES {
            let numbers = SIZES.map(|size| self.median(size, find));
            if numbers.iter().all(Option::is_none) {
                continue;
            }
            write!(f, "| {what} |")?;
            for number in numbers {
                match number {
                    Some(number) => write!(f, " {number:.digits$} |")?,
                    None => f.write_str(" - |")?,
                }
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::peers::{Cpp, Peers};

    #[test]
    fn figures_and_ratios_stand_in_the_page() {
        let Ok(mut figures) = codec::run_beside(&sample::event(2), 1, None) else {
            panic!("an event that was made here is one");
        };
        let Ok(stream) = recordio::run(&sample::stream(3), 1) else { panic!("so is a stream") };
        let codec = Codec { events: vec![(1_000, vec![figures.clone()])], streams: vec![stream] };
        let page = codec.to_string();
        assert!(page.contains("No peers were there"), "{page}");
        assert!(page.contains("| heap allocations in it | 1000 | 0 | <= 0 | yes |"), "{page}");
        assert!(!page.contains("C++ decode"), "{page}");

        let speed = Speed { best: 2.0, median: 1.0 };
        let cpp = Cpp {
            runtime: "protobuf (C++)".into(),
            offers: 2,
            rounds: 1,
            decode_arena_mb_s: speed,
            decode_reused_mb_s: speed,
            encode_mb_s: speed,
        };
        let ratios = [("validate_walk_by_cpp_decode_arena", 4.5)].into();
        figures.peers = Some(Peers { cpp: Some(cpp), python: None, ratios });
        let codec = Codec { events: vec![(1_000, vec![figures])], streams: vec![] };
        let page = codec.to_string();
        assert!(page.contains("in turns on the same events: protobuf (C++)."), "{page}");
        assert!(page.contains("arena | 1000 | 4.5 | >= 4 | yes |"), "{page}");
        assert!(page.contains("| C++ decode, reused arena | - | - | 2 | - |"), "{page}");
    }
}
