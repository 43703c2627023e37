//! Every message type is a `prost::Message`, for callers whose libraries ask for one.
//!
//! Nothing here goes through it: it knows neither limits nor required fields, and is slower.

use super::Owned;
use super::back::Back;
use crate::wire::DecodeLimits;
use crate::wire::check::check;
use crate::wire::schema::WireMessage;
use prost::DecodeError;
use prost::bytes::{Buf, BufMut};
use prost::encoding::{DecodeContext, WireType, check_wire_type, skip_field};
use prost::encoding::{decode_varint, encode_key, encode_varint};

macro_rules! prost_message {
    ($message:ty) => {
        impl ::prost::Message for $message {
            fn encode_raw(&self, buf: &mut impl ::prost::bytes::BufMut) {
                crate::wire::owned::put(self, buf);
            }

            fn merge_field(
                &mut self,
                tag: u32,
                wire_type: ::prost::encoding::WireType,
                buf: &mut impl ::prost::bytes::Buf,
                context: ::prost::encoding::DecodeContext,
            ) -> Result<(), ::prost::DecodeError> {
                crate::wire::owned::take(self, tag, wire_type, buf, context)
            }

            fn encoded_len(&self) -> usize {
                crate::wire::owned::len(self)
            }

            fn clear(&mut self) {
                *self = Self::default();
            }
        }
    };
}

pub(in crate::wire) use prost_message;

fn written<M: Owned>(message: &M) -> Back {
    let mut back = Back::new(Vec::new(), true);
    message.write(&mut back);
    back
}

pub(in crate::wire) fn put<M: Owned>(message: &M, buf: &mut impl BufMut) {
    buf.put_slice(written(message).as_bytes());
}

pub(in crate::wire) fn len<M: Owned>(message: &M) -> usize {
    written(message).written()
}

/// Takes one field off the front of `buf`.
pub(in crate::wire) fn take<M: WireMessage>(
    message: &mut M,
    number: u32,
    wire_type: WireType,
    buf: &mut impl Buf,
    context: DecodeContext,
) -> Result<(), DecodeError> {
    let mut field = Vec::new();
    encode_key(number, wire_type, &mut field);
    let len = match wire_type {
        WireType::Varint => {
            encode_varint(decode_varint(buf)?, &mut field);
            0
        }
        WireType::SixtyFourBit => 8,
        WireType::ThirtyTwoBit => 4,
        WireType::LengthDelimited => {
            let len = decode_varint(buf)?;
            encode_varint(len, &mut field);
            usize::try_from(len).unwrap_or(usize::MAX)
        }
        WireType::StartGroup | WireType::EndGroup => {
            return skip_field(wire_type, number, buf, context);
        }
    };
    // prost has no error of ours; this is one of its own.
    let refused = || check_wire_type(WireType::EndGroup, wire_type);
    if buf.remaining() < len {
        return refused();
    }
    field.put(buf.take(len));
    let limits = DecodeLimits { bytes: usize::MAX, elements: u32::MAX, ..DecodeLimits::default() };
    match check(M::SCHEMA, &field, &limits) {
        Ok(_) if message.absorb(&field).is_some() => Ok(()),
        _ => refused(),
    }
}
