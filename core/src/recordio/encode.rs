//! Writing records.

/// Digits of the largest length, and the line feed.
const HEADER_MAX: usize = 21;

/// What goes before a record of a given length, for callers that write header and record apart.
///
/// ```
/// use apportion_core::recordio::Header;
/// assert_eq!(Header::new(192).as_ref(), b"192\n");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    bytes: [u8; HEADER_MAX],
    start: usize,
}

impl Header {
    /// The header of a record of `len` bytes.
    pub const fn new(len: usize) -> Header {
        let mut bytes = [b'\n'; HEADER_MAX];
        let mut start = HEADER_MAX - 1;
        let mut left = len as u64;
        loop {
            start -= 1;
            bytes[start] = b'0' + (left % 10) as u8;
            left /= 10;
            if left == 0 {
                return Header { bytes, start };
            }
        }
    }
}

impl AsRef<[u8]> for Header {
    fn as_ref(&self) -> &[u8] {
        &self.bytes[self.start..]
    }
}

/// Appends `record` behind its header.
///
/// ```
/// let mut out = Vec::new();
/// apportion_core::recordio::encode_into(&mut out, b"hello!");
/// apportion_core::recordio::encode_into(&mut out, b"");
/// assert_eq!(out, b"6\nhello!0\n");
/// ```
pub fn encode_into(out: &mut Vec<u8>, record: &[u8]) {
    let header = Header::new(record.len());
    let header = header.as_ref();
    out.reserve(header.len() + record.len());
    out.extend_from_slice(header);
    out.extend_from_slice(record);
}
