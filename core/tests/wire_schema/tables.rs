//! Writes `tables.rs`: the schema as static tables, and which message type has which table.

use heck::{ToSnakeCase, ToUpperCamelCase};
use protox::prost_reflect::{
    Cardinality, DescriptorPool, EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor, Value,
};
use std::fmt::Write;

pub(crate) fn generate(pool: &DescriptorPool) -> String {
    let mut messages: Vec<_> = pool.all_messages().collect();
    messages.sort_by(|a, b| a.full_name().cmp(b.full_name()));
    let mut enums: Vec<_> = pool.all_enums().collect();
    enums.sort_by(|a, b| a.full_name().cmp(b.full_name()));

    let mut out = String::from(
        "// Written by the test wire_schema from proto/.\n\n\
         use super::schema::DefaultValue;\n\
         use super::schema::{EnumSchema, FieldSchema, Kind, Label, MessageSchema, WireMessage};\n\n",
    );
    let used = |list: &&EnumDescriptor| {
        let mut fields = messages.iter().flat_map(MessageDescriptor::fields);
        fields.any(|field| field.kind().as_enum() == Some(*list))
    };
    for list in enums.iter().filter(used) {
        write_enum(&mut out, list);
    }
    for message in &messages {
        write_message(&mut out, message);
    }
    let real = messages.iter().filter(|message| !message.is_map_entry());
    out.push_str(
        "/// Every message, sorted by its full name; entries of maps are not among them.\n",
    );
    out.push_str("pub(super) static MESSAGES: &[&MessageSchema] = &[\n");
    for message in real.clone() {
        writeln!(out, "    &{},", constant(message.full_name())).unwrap();
    }
    out.push_str("];\n\n");
    for message in real {
        let (path, table) = (rust_path(message), constant(message.full_name()));
        writeln!(out, "impl WireMessage for {path} {{").unwrap();
        writeln!(out, "    const SCHEMA: &'static MessageSchema = &{table};").unwrap();
        out.push_str("}\n");
    }
    out
}

fn write_enum(out: &mut String, list: &EnumDescriptor) {
    let name = constant(list.full_name());
    writeln!(out, "static {name}: EnumSchema = EnumSchema {{").unwrap();
    writeln!(out, "    name: {:?},\n    values: &[", list.full_name()).unwrap();
    let mut values: Vec<_> = list.values().map(|v| (v.number(), v.name().to_owned())).collect();
    values.sort();
    for (number, name) in values {
        writeln!(out, "        ({number}, {name:?}),").unwrap();
    }
    out.push_str("    ],\n};\n\n");
}

fn write_message(out: &mut String, message: &MessageDescriptor) {
    let mut fields: Vec<_> = message.fields().collect();
    fields.sort_by_key(FieldDescriptor::number);
    assert!(fields.len() <= 64, "{} needs a wider mask", message.full_name());
    let labels: Vec<_> = fields.iter().map(|field| label(message, field)).collect();
    let required = labels
        .iter()
        .enumerate()
        .filter(|(_, label)| **label == "Required")
        .fold(0_u64, |mask, (index, _)| mask | 1 << index);
    let name = constant(message.full_name());
    writeln!(out, "static {name}: MessageSchema = MessageSchema {{").unwrap();
    writeln!(out, "    name: {:?},\n    required: {required:#b},", message.full_name()).unwrap();
    let declared =
        message.descriptor_proto().field.iter().map(|declared| {
            fields.iter().position(|field| field.name() == declared.name()).unwrap()
        });
    writeln!(out, "    declared: &{:?},", declared.collect::<Vec<_>>()).unwrap();
    out.push_str("    fields: &[\n");
    for (field, label) in fields.iter().zip(labels) {
        writeln!(
            out,
            "        FieldSchema::new({}, {:?}, {:?}, Label::{label}, {}){},",
            field.number(),
            field.name(),
            format!(",\"{}\":", field.name()),
            kind(field),
            extras(message, field)
        )
        .unwrap();
    }
    out.push_str("    ],\n};\n\n");
}

/// The value of a map's entry is required where its type has required fields: left out it would lack them.
pub(crate) fn label(message: &MessageDescriptor, field: &FieldDescriptor) -> &'static str {
    let value_lacks = |kind: Kind| match kind {
        Kind::Message(value) => {
            value.fields().any(|field| field.cardinality() == Cardinality::Required)
        }
        _ => false,
    };
    match field.cardinality() {
        _ if field.is_map() => "Map",
        Cardinality::Repeated => "Repeated",
        Cardinality::Required => "Required",
        _ if message.is_map_entry() && value_lacks(field.kind()) => "Required",
        Cardinality::Optional => "Optional",
    }
}

fn kind(field: &FieldDescriptor) -> String {
    match field.kind() {
        Kind::Message(message) => format!("Kind::Message(&{})", constant(message.full_name())),
        Kind::Enum(list) => format!("Kind::Enum(&{})", constant(list.full_name())),
        scalar => format!("Kind::{}", format!("{scalar:?}").to_upper_camel_case()),
    }
}

fn extras(message: &MessageDescriptor, field: &FieldDescriptor) -> String {
    let mut out = String::new();
    if let Some(oneof) = field.containing_oneof() {
        let index = message.oneofs().position(|known| known == oneof).unwrap();
        write!(out, ".with_oneof({})", index + 1).unwrap();
    }
    if field.field_descriptor_proto().default_value.is_some() {
        let value = match field.default_value() {
            Value::F64(value) => format!("Double({value:?})"),
            Value::I32(value) => format!("Integer({value})"),
            Value::U32(value) => format!("Integer({value})"),
            Value::I64(value) => format!("Integer({value})"),
            Value::Bool(value) => format!("Bool({value})"),
            Value::String(value) => format!("Text({value:?})"),
            Value::EnumNumber(value) => format!("Enum({value})"),
            other => panic!("{}: a default of {other:?}", field.full_name()),
        };
        write!(out, ".with_default(DefaultValue::{value})").unwrap();
    }
    let options = field.field_descriptor_proto().options.as_ref();
    if options.is_some_and(|options| options.deprecated()) {
        out.push_str(".with_deprecation()");
    }
    out
}

/// `mesos.v1.Value.Scalar` is the static `MESOS_V1_VALUE_SCALAR`.
fn constant(full_name: &str) -> String {
    full_name.replace('.', "_").to_uppercase()
}

/// The type prost-build makes of a message: the messages around it become modules.
pub(crate) fn rust_path(message: &MessageDescriptor) -> String {
    path_within(message.parent_message(), message.package_name(), message.name())
}

/// Likewise of an enum.
pub(crate) fn enum_path(list: &EnumDescriptor) -> String {
    path_within(list.parent_message(), list.package_name(), list.name())
}

fn path_within(mut parent: Option<MessageDescriptor>, package: &str, name: &str) -> String {
    let mut path = name.to_upper_camel_case();
    while let Some(outer) = parent {
        path = format!("{}::{path}", outer.name().to_snake_case());
        parent = outer.parent_message();
    }
    format!("{}::{path}", package.replace('.', "::"))
}

/// `types.rs`: every message type, sorted by its full name.
pub(crate) fn generate_types(pool: &DescriptorPool) -> String {
    let mut out = String::from(
        "// Written by the test wire_schema from proto/.\n\n\
         use crate::wire::MessageType;\n\n\
         pub(super) static TYPES: &[MessageType] = &[\n",
    );
    for message in crate::messages::real(pool) {
        writeln!(out, "    MessageType::of::<{}>(),", rust_path(&message)).unwrap();
    }
    out.push_str("];\n");
    out
}
