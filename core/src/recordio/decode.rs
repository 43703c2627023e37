//! Reading records from a stream that comes in pieces.

use crate::error::{Entity, Error, Result};
use crate::limits::Limit;

/// The longest record a [`Decoder`] takes unless told otherwise: 256 MiB.
pub const MAX_RECORD_DEFAULT: u64 = 256 << 20;

/// Digits of the largest length.
const DIGITS_MAX: u8 = 20;

/// The most that is set aside on the word of a header alone; more comes as the bytes do.
const RESERVE_MAX: usize = 1 << 20;

/// The most memory kept for the next record that comes in pieces.
const KEEP_MAX: usize = 4 << 20;

/// Splits a stream into records.
///
/// A record that lies whole in a pushed piece is handed out as a part of it, without a copy. One that is spread over
/// pieces is put together in a buffer, each byte copied once. Headers may be split, too. After an error the decoder
/// stays failed: in a broken stream nothing shows where the next record starts.
///
/// ```
/// use apportion_core::recordio::Decoder;
///
/// let mut decoder = Decoder::new();
/// let mut records = decoder.push(b"3\nabc5\nhel");
/// assert_eq!(records.next(), Some(Ok(&b"abc"[..])));
/// assert_eq!(records.next(), None);
/// drop(records);
/// assert_eq!(decoder.push(b"lo").next(), Some(Ok(&b"hello"[..])));
/// assert_eq!(decoder.finish(), Ok(()));
/// ```
#[derive(Debug, Clone)]
pub struct Decoder {
    state: State,
    /// The last record that was spread over pieces, while it is handed out.
    whole: Vec<u8>,
    /// The bytes so far of a record that is not all here.
    partial: Vec<u8>,
}

#[derive(Debug, Clone)]
struct State {
    phase: Phase,
    max_record: u64,
    /// Bytes of the stream read so far.
    offset: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Between two records, or within a header.
    Header {
        digits: u8,
        len: u64,
    },
    /// Within a record of this length.
    Record {
        len: usize,
    },
    Failed(Error),
}

const START: Phase = Phase::Header { digits: 0, len: 0 };

impl Default for Decoder {
    fn default() -> Self {
        Decoder::new()
    }
}

impl Decoder {
    /// A decoder that takes records of up to [`MAX_RECORD_DEFAULT`] bytes.
    pub const fn new() -> Decoder {
        Decoder::with_max_record(MAX_RECORD_DEFAULT)
    }

    /// A decoder that takes records of up to `max_record` bytes; a longer one is refused when its header is read.
    pub const fn with_max_record(max_record: u64) -> Decoder {
        let state = State { phase: START, max_record, offset: 0 };
        Decoder { state, whole: Vec::new(), partial: Vec::new() }
    }

    /// The next piece of the stream, of any length, and the records it completes.
    ///
    /// Take all of them: those left when the iterator is dropped are lost, though the decoder itself keeps its place
    /// in the stream.
    pub fn push<'a>(&'a mut self, piece: &'a [u8]) -> Records<'a> {
        let Decoder { state, whole, partial } = self;
        whole.clear();
        whole.shrink_to(KEEP_MAX);
        let mut rest = piece;
        let mut head = None;
        if let Phase::Record { len } = state.phase {
            let taken = rest.len().min(len - partial.len());
            let (ours, behind) = rest.split_at(taken);
            partial.extend_from_slice(ours);
            state.offset += taken as u64;
            rest = behind;
            if partial.len() == len {
                core::mem::swap(whole, partial);
                state.phase = START;
                head = Some(&whole[..]);
            }
        }
        Records { state, partial, head, rest, reported: false }
    }

    /// Says that the stream has ended.
    ///
    /// # Errors
    /// [`Error::Truncated`] when it ended within a record or a header, and the error of a failed decoder again.
    pub fn finish(&self) -> Result<()> {
        match self.state.phase {
            START => Ok(()),
            Phase::Failed(error) => Err(error),
            _ => Err(Error::Truncated { entity: Entity::Record, at: self.state.at() }),
        }
    }

    /// Bytes of the stream read so far; after an error, up to the byte that is wrong.
    pub const fn offset(&self) -> u64 {
        self.state.offset
    }
}

impl State {
    /// The place in the stream as errors carry it.
    fn at(&self) -> usize {
        usize::try_from(self.offset).unwrap_or(usize::MAX)
    }

    fn fail(&mut self, reason: &'static str) -> Error {
        let error = Error::invalid(Entity::Record, reason, self.at());
        self.phase = Phase::Failed(error);
        error
    }

    /// Reads on in a header. `Ok(None)`: its end is not here yet.
    fn header(&mut self, rest: &mut &[u8]) -> Result<Option<usize>> {
        let Phase::Header { mut digits, mut len } = self.phase else { return Ok(None) };
        while let Some((&byte, behind)) = rest.split_first() {
            match byte {
                b'0'..=b'9' if digits < DIGITS_MAX => {
                    let next =
                        len.checked_mul(10).and_then(|len| len.checked_add(u64::from(byte - b'0')));
                    let Some(next) = next else {
                        return Err(self.fail("the length of a record is above 64 bits"));
                    };
                    len = next;
                    digits += 1;
                }
                b'0'..=b'9' => return Err(self.fail("the length of a record has too many digits")),
                b'\n' if digits > 0 => return self.begin(len, rest, behind),
                b'\n' => return Err(self.fail("the length of a record is empty")),
                _ => return Err(self.fail("the length of a record is not a number")),
            }
            *rest = behind;
            self.offset += 1;
        }
        self.phase = Phase::Header { digits, len };
        Ok(None)
    }

    fn begin<'a>(
        &mut self,
        len: u64,
        rest: &mut &'a [u8],
        behind: &'a [u8],
    ) -> Result<Option<usize>> {
        match usize::try_from(len) {
            Ok(short) if len <= self.max_record => {
                *rest = behind;
                self.offset += 1;
                self.phase = Phase::Record { len: short };
                Ok(Some(short))
            }
            _ => {
                let error = Error::LimitReached { limit: Limit::RecordLen, max: self.max_record };
                self.phase = Phase::Failed(error);
                Err(error)
            }
        }
    }
}

/// The records a piece completes, in their order; then, if the stream is broken, one error.
///
/// `None` means that the piece is used up, or the error was handed out.
#[derive(Debug)]
pub struct Records<'a> {
    state: &'a mut State,
    partial: &'a mut Vec<u8>,
    head: Option<&'a [u8]>,
    rest: &'a [u8],
    reported: bool,
}

impl<'a> Iterator for Records<'a> {
    type Item = Result<&'a [u8]>;

    fn next(&mut self) -> Option<Result<&'a [u8]>> {
        if let Some(record) = self.head.take() {
            return Some(Ok(record));
        }
        if let Phase::Failed(error) = self.state.phase {
            return match core::mem::replace(&mut self.reported, true) {
                false => Some(Err(error)),
                true => None,
            };
        }
        let len = match self.state.header(&mut self.rest) {
            Ok(Some(len)) => len,
            Ok(None) => return None,
            Err(error) => {
                self.reported = true;
                return Some(Err(error));
            }
        };
        let taken = len.min(self.rest.len());
        let (record, behind) = self.rest.split_at(taken);
        self.rest = behind;
        self.state.offset += taken as u64;
        if taken == len {
            self.state.phase = START;
            return Some(Ok(record));
        }
        self.partial.clear();
        self.partial.shrink_to(KEEP_MAX);
        self.partial.reserve(len.min(RESERVE_MAX.max(taken)));
        self.partial.extend_from_slice(record);
        None
    }
}

impl Drop for Records<'_> {
    /// Reads on to the end of the piece, so that the decoder keeps its place.
    fn drop(&mut self) {
        while self.next().is_some() {}
    }
}
