//! The recorded exchanges in `tests/data/captures`: just enough HTTP to get at their bodies.
#![allow(dead_code, reason = "each test program uses a part of it")]

use std::fs;
use std::path::{Path, PathBuf};

/// One side of a recorded connection.
pub(crate) struct Recording {
    /// File name, as in `pb_decline.req`.
    pub(crate) name: String,
    head: String,
    body: Vec<u8>,
}

/// All recordings whose content type is this one, by name.
pub(crate) fn recordings(content_type: &str) -> Vec<Recording> {
    let all = all().into_iter();
    all.filter(|recording| recording.header("content-type") == Some(content_type)).collect()
}

/// All recordings, by name.
pub(crate) fn all() -> Vec<Recording> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let http = |path: &&PathBuf| path.extension().is_some_and(|end| end == "req" || end == "resp");
    paths.iter().filter(http).map(|path| read(path)).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/captures")
}

fn read(path: &Path) -> Recording {
    let bytes = fs::read(path).unwrap();
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    Recording {
        name: path.file_name().unwrap().to_str().unwrap().to_owned(),
        head: String::from_utf8(bytes[..end].to_vec()).unwrap(),
        body: bytes[end + 4..].to_vec(),
    }
}

impl Recording {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let fields = self.head.lines().filter_map(|line| line.split_once(':'));
        let mut of_name = fields.filter(|(field, _)| field.eq_ignore_ascii_case(name));
        of_name.next().map(|(_, value)| value.trim())
    }

    /// A word of the first line: of a request method, target and version, of a response version and status.
    pub(crate) fn word(&self, at: usize) -> &str {
        self.head.split_whitespace().nth(at).unwrap()
    }

    pub(crate) fn is_request(&self) -> bool {
        self.name.ends_with(".req")
    }

    /// The body of a message that is no stream.
    pub(crate) fn body(&self) -> &[u8] {
        let len: usize = self.header("content-length").map_or(0, |len| len.parse().unwrap());
        &self.body[..len]
    }

    /// The request or response on the other side of the connection.
    pub(crate) fn counterpart(&self) -> Recording {
        let name = match self.name.split_once('.') {
            Some((stem, "req")) => format!("{stem}.resp"),
            Some((stem, _)) => format!("{stem}.req"),
            None => panic!("{} has no end", self.name),
        };
        read(&folder().join(name))
    }

    /// Whether it is a stream of events.
    pub(crate) fn is_stream(&self) -> bool {
        self.header("transfer-encoding") == Some("chunked")
    }

    /// The data of each chunk; the last may be cut.
    pub(crate) fn chunks(&self) -> Vec<&[u8]> {
        let mut chunks = Vec::new();
        let mut rest = &self.body[..];
        while let Some(end) = rest.windows(2).position(|two| two == b"\r\n") {
            let size = std::str::from_utf8(&rest[..end]).unwrap();
            let size = usize::from_str_radix(size, 16).unwrap();
            let data = &rest[end + 2..];
            if size == 0 {
                break;
            }
            chunks.push(&data[..size.min(data.len())]);
            rest = data.get(size + 2..).unwrap_or_default();
        }
        chunks
    }
}
