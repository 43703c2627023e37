//! The ids a master gives out, and what ids from outside must be like.

use crate::rng::Rng;

/// Longest id from outside, as of a file name.
const ID_MAX: usize = 255;

/// A random UUID (RFC 4122, version 4).
pub(super) fn uuid(rng: &mut Rng) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&rng.next_u64().to_be_bytes());
    bytes[8..].copy_from_slice(&rng.next_u64().to_be_bytes());
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    bytes
}

/// The 36 characters of a UUID.
pub(super) fn uuid_text(bytes: [u8; 16]) -> String {
    let mut text = String::with_capacity(36);
    for (at, byte) in bytes.iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
        }
    }
    text
}

/// Where a master's ids come from: its own, drawn from the seed, and numbers behind it.
#[derive(Debug, Clone)]
pub(super) struct IdSource {
    rng: Rng,
    master: String,
    agents: u64,
    frameworks: u64,
    offers: u64,
}

impl IdSource {
    pub(super) fn new(seed: u64) -> IdSource {
        let mut rng = Rng::new(seed);
        let master = uuid_text(uuid(&mut rng));
        IdSource { rng, master, agents: 0, frameworks: 0, offers: 0 }
    }

    pub(super) fn master(&self) -> &str {
        &self.master
    }

    pub(super) fn next_uuid(&mut self) -> [u8; 16] {
        uuid(&mut self.rng)
    }

    pub(super) fn next_agent(&mut self) -> String {
        let number = self.agents;
        self.agents += 1;
        format!("{}-S{number}", self.master)
    }

    pub(super) fn next_framework(&mut self) -> String {
        let number = self.frameworks;
        self.frameworks += 1;
        format!("{}-{number:04}", self.master)
    }

    /// The next offer's number; [`IdSource::offer_text`] is how it is told.
    pub(super) fn next_offer(&mut self) -> u64 {
        let number = self.offers;
        self.offers += 1;
        number
    }

    /// How many numbers of offers were given out.
    pub(super) const fn offers_given(&self) -> u64 {
        self.offers
    }

    pub(super) fn offer_text(&self, number: u64) -> String {
        format!("{}-O{number}", self.master)
    }

    /// The number of an offer's id, if it is one of this master's.
    pub(super) fn offer_number(&self, text: &str) -> Option<u64> {
        number(text.strip_prefix(&self.master)?.strip_prefix("-O")?)
    }

    /// Whether an id looks like one of this master's frameworks, and if so, whether it was given out.
    pub(super) fn issued_framework(&self, text: &str) -> Option<bool> {
        let digits = text.strip_prefix(&self.master)?.strip_prefix('-')?;
        let plain = digits.trim_start_matches('0');
        let value = number(if plain.is_empty() { "0" } else { plain })?;
        Some(value < self.frameworks && format!("{value:04}") == digits)
    }
}

/// A decimal number as it is written: without signs or leading zeros.
fn number(text: &str) -> Option<u64> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit());
    let padded = text.len() > 1 && text.starts_with('0');
    if plain && !padded { text.parse().ok() } else { None }
}

/// Checks an id from outside: it must be able to name a directory. The error is Mesos' text.
pub(super) fn check_id(id: &str) -> Result<(), String> {
    let separator = |byte: u8| byte.is_ascii_control() || byte == b'/' || byte == b'\\';
    if id.is_empty() {
        return Err("ID must not be empty".to_owned());
    }
    if id.len() > ID_MAX {
        return Err(format!("ID must not be greater than {ID_MAX} characters"));
    }
    if id == "." || id == ".." {
        return Err(format!("'{id}' is disallowed"));
    }
    if id.bytes().any(separator) {
        return Err(format!("'{id}' contains invalid characters"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_are_of_version_4() {
        let mut rng = Rng::new(1);
        for _ in 0..100 {
            let text = uuid_text(uuid(&mut rng));
            assert_eq!(text.len(), 36);
            assert_eq!(&text[14..15], "4", "{text}");
            assert!("89ab".contains(&text[19..20]), "{text}");
        }
    }

    #[test]
    fn ids_are_known_again() {
        let mut ids = IdSource::new(7);
        let (agent, framework) = (ids.next_agent(), ids.next_framework());
        assert!(agent.ends_with("-S0") && framework.ends_with("-0000"));
        ids.next_offer();
        let offer = ids.next_offer();
        let text = ids.offer_text(offer);
        assert_eq!(ids.offer_number(&text), Some(1));
        for other in [
            "",
            "x-O1",
            &text.replace("-O", "-S"),
            &format!("{text} "),
            &text.replace("-O1", "-O01"),
        ] {
            assert_eq!(ids.offer_number(other), None, "{other}");
        }
        assert_eq!(ids.issued_framework(&framework), Some(true));
        assert_eq!(ids.issued_framework(&framework.replace("-0000", "-0001")), Some(false));
        assert_eq!(ids.issued_framework(&framework.replace("-0000", "-00")), Some(false));
        assert_eq!(ids.issued_framework("other-0000"), None);
    }

    #[test]
    fn ids_from_outside_can_name_a_directory() {
        assert_eq!(check_id("task 1"), Ok(()));
        for id in ["", ".", "..", "a/b", "a\\b", "a\nb", &"x".repeat(256)] {
            assert!(check_id(id).is_err(), "{id:?}");
        }
    }
}
