//! Writing the bare protobuf encoding.

use super::schema::FieldSchema;
use prost::encoding::encode_varint;

/// The tag of a field's value.
pub(super) fn tag(field: &FieldSchema, out: &mut Vec<u8>) {
    let wire_type = field.kind.wire_type() as u64;
    encode_varint(u64::from(field.number) << 3 | wire_type, out);
}

/// A body behind its length, which takes no more bytes than it needs.
pub(super) fn delimited<E>(
    out: &mut Vec<u8>,
    body: impl FnOnce(&mut Vec<u8>) -> Result<(), E>,
) -> Result<(), E> {
    let at = out.len();
    out.push(0);
    body(out)?;
    let len = out.len() - at - 1;
    if len < 0x80 {
        out[at] = len as u8;
        return Ok(());
    }
    // Most bodies are short; the long ones are moved by the bytes their length takes more.
    let end = out.len();
    encode_varint(len as u64, out);
    let more = out.len() - end;
    let mut prefix = [0; 10];
    prefix[..more].copy_from_slice(&out[end..]);
    out.copy_within(at + 1..end, at + more);
    out[at..at + more].copy_from_slice(&prefix[..more]);
    out.truncate(end - 1 + more);
    Ok(())
}
