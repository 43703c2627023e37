//! The schema as data: every message, field and enum of the protocol, in tables generated from `proto/`.
//!
//! The checks before decoding and the JSON form are driven by these tables, so that neither is written per message.
//! A message type finds its own through [`WireMessage`]; a name given from outside through [`message`].

use super::owned::Owned;

/// A message of the protocol, with its table.
///
/// Implemented by generated code for every message type below [`v1`](super::v1).
pub trait WireMessage: Owned + prost::Message {
    /// The table of this message.
    const SCHEMA: &'static MessageSchema;
}

/// The table of one message.
#[derive(Debug)]
pub struct MessageSchema {
    /// Full name, as in `mesos.v1.scheduler.Call`.
    pub name: &'static str,
    /// Fields in the order of their numbers, at most 64.
    pub fields: &'static [FieldSchema],
    /// Bit `i` is set when `fields[i]` is required.
    pub required: u64,
    /// Indices into `fields` in the order the schema declares them, which is the order of Mesos' JSON.
    pub declared: &'static [u8],
}

/// There is one table a message: the same name is the same table.
impl PartialEq for MessageSchema {
    fn eq(&self, other: &MessageSchema) -> bool {
        self.name == other.name
    }
}

impl Eq for MessageSchema {}

impl MessageSchema {
    /// The field of this number and its index in [`MessageSchema::fields`].
    ///
    /// Numbers mostly run from 1 without gaps, so that one look nearly always finds it.
    #[inline]
    pub fn field(&self, number: u32) -> Option<(usize, &'static FieldSchema)> {
        let guess = number.wrapping_sub(1) as usize;
        match self.fields.get(guess) {
            Some(field) if field.number == number => Some((guess, field)),
            _ => {
                let index = self.fields.binary_search_by_key(&number, |field| field.number).ok()?;
                Some((index, &self.fields[index]))
            }
        }
    }

    /// The field of this name, its index in [`MessageSchema::fields`] and its place in [`MessageSchema::declared`]. Looked
    /// for from the place `from` on: members of JSON mostly come as they are declared.
    #[inline]
    pub(super) fn declared_named(
        &self,
        name: &[u8],
        from: usize,
    ) -> Option<(usize, usize, &'static FieldSchema)> {
        let (before, after) = self.declared.split_at(from.min(self.declared.len()));
        let places = after.iter().enumerate().map(|(at, index)| (from + at, index));
        for (place, index) in places.chain(before.iter().enumerate()) {
            let field = &self.fields[usize::from(*index)];
            if field.name.as_bytes() == name {
                return Some((place, usize::from(*index), field));
            }
        }
        None
    }

    /// The field of this name and its index in [`MessageSchema::fields`].
    pub fn field_named(&self, name: &str) -> Option<(usize, &'static FieldSchema)> {
        self.fields.iter().enumerate().find(|(_, field)| field.name == name)
    }
}

/// One field of a message.
#[derive(Debug)]
pub struct FieldSchema {
    /// The number on the wire.
    pub number: u32,
    /// The name in JSON and in paths.
    pub name: &'static str,
    /// The name as JSON has it behind another member: `,"name":`.
    pub(super) json: &'static str,
    /// How often it may occur.
    pub label: Label,
    /// What it holds.
    pub kind: Kind,
    /// Fields of one message with the same number here exclude each other; 0 excludes nothing.
    pub oneof: u8,
    /// The explicit default of the schema.
    pub default: Option<DefaultValue>,
    /// Kept for old peers only.
    pub deprecated: bool,
}

impl FieldSchema {
    pub(super) const fn new(
        number: u32,
        name: &'static str,
        json: &'static str,
        label: Label,
        kind: Kind,
    ) -> Self {
        FieldSchema { number, name, json, label, kind, oneof: 0, default: None, deprecated: false }
    }

    pub(super) const fn with_oneof(mut self, oneof: u8) -> Self {
        self.oneof = oneof;
        self
    }

    pub(super) const fn with_default(mut self, default: DefaultValue) -> Self {
        self.default = Some(default);
        self
    }

    pub(super) const fn with_deprecation(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// Whether several occurrences are several values.
    pub const fn is_repeated(&self) -> bool {
        matches!(self.label, Label::Repeated | Label::Map)
    }
}

/// How often a field may occur.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// At most once; of several occurrences the last one wins, messages merge.
    Optional,
    /// As `Optional`, and not absent. In an entry of a map: the value, where it is a message with required fields.
    Required,
    /// Any number of times.
    Repeated,
    /// Any number of times, as entries with a `key` and a `value`; of equal keys the last one wins.
    Map,
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// 64-bit floating point.
    Double,
    /// 32-bit signed integer.
    Int32,
    /// 64-bit signed integer.
    Int64,
    /// 32-bit unsigned integer.
    Uint32,
    /// 64-bit unsigned integer.
    Uint64,
    /// True or false.
    Bool,
    /// UTF-8.
    String,
    /// Any bytes.
    Bytes,
    /// A number out of a closed list.
    Enum(&'static EnumSchema),
    /// A message; for a map the entry.
    Message(&'static MessageSchema),
}

/// An explicit default of the schema.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum DefaultValue {
    /// Of a double.
    Double(f64),
    /// Of any integer.
    Integer(i64),
    /// Of a bool.
    Bool(bool),
    /// Of a string.
    Text(&'static str),
    /// Of an enum: the number.
    Enum(i32),
}

/// A closed enum: other numbers are unknown fields, not values.
#[derive(Debug)]
pub struct EnumSchema {
    /// Full name, as in `mesos.v1.TaskState`.
    pub name: &'static str,
    /// Numbers and names, in the order of the numbers.
    pub values: &'static [(i32, &'static str)],
}

impl EnumSchema {
    /// The name of a number, if it is one of the enum's.
    #[inline]
    pub fn value_name(&self, number: i32) -> Option<&'static str> {
        match self.values.get(number as usize) {
            Some((known, name)) if *known == number => Some(name),
            _ => {
                let index = self.values.binary_search_by_key(&number, |(known, _)| *known).ok()?;
                Some(self.values[index].1)
            }
        }
    }

    /// The number of a name.
    pub fn number(&self, name: &str) -> Option<i32> {
        self.values.iter().find(|(_, known)| *known == name).map(|(number, _)| *number)
    }
}

/// The table of the message of this full name, as in `mesos.v1.scheduler.Event`.
///
/// ```
/// use apportion_core::wire::schema;
/// let call = schema::message("mesos.v1.scheduler.Call").unwrap();
/// assert_eq!(call.field(4).unwrap().1.name, "accept");
/// ```
pub fn message(name: &str) -> Option<&'static MessageSchema> {
    let tables = super::generated::MESSAGES;
    let index = tables.binary_search_by(|table| table.name.cmp(name)).ok()?;
    Some(tables[index])
}
