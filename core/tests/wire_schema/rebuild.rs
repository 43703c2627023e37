//! Writes `core/tests/wire_views/rebuild.rs`: every message written again from what its view's accessors say.

use crate::tables::rust_path;
use crate::views::{field_name, fields, is_always_there, messages, tag, view_name};
use heck::ToSnakeCase;
use protox::prost_reflect::{DescriptorPool, FieldDescriptor, Kind, MessageDescriptor};
use std::fmt::Write;

pub(crate) fn generate(pool: &DescriptorPool) -> String {
    let messages = messages(pool);
    let mut out = String::from(
        "// Written by the test wire_schema from proto/.\n\n\
         use super::{Case, case, key, part};\n\
         use apportion_core::wire::v1;\n\
         use apportion_core::wire::view::*;\n\
         use prost::encoding::encode_varint;\n\n",
    );
    out.push_str("pub(crate) const CASES: &[Case] = &[\n");
    for message in messages.values().filter(|message| !message.is_map_entry()) {
        let owned = rust_path(message);
        let owned = owned.strip_prefix("mesos::").unwrap();
        writeln!(
            out,
            "    case::<{owned}>(|reader, bytes| {{\n        let mut out = Vec::new();\n        {}(&reader.read(bytes)?, &mut out);\n        Ok(out)\n    }}, |reader, bytes| reader.read::<{}<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),",
            function(message),
            view_name(message)
        )
        .unwrap();
    }
    out.push_str("];\n\n");
    for message in messages.values() {
        let name = function(message);
        writeln!(out, "fn {name}(view: &{}<'_>, out: &mut Vec<u8>) {{", view_name(message))
            .unwrap();
        for field in fields(message) {
            write_field(&mut out, message, &field);
        }
        out.push_str("}\n\n");
    }
    let end = out.trim_end().len();
    out.truncate(end);
    out.push('\n');
    out
}

fn function(message: &MessageDescriptor) -> String {
    view_name(message).strip_suffix("View").unwrap().to_snake_case()
}

fn write_field(out: &mut String, message: &MessageDescriptor, field: &FieldDescriptor) {
    let name = field_name(field);
    let value = match field.kind() {
        Kind::Double => "out.extend_from_slice(&value.to_le_bytes());".into(),
        Kind::String => "part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));".into(),
        Kind::Bytes => "part(out, |out| out.extend_from_slice(value));".into(),
        Kind::Message(inner) => format!("part(out, |out| {}(&value, out));", function(&inner)),
        // A negative number of 32 bits is as long as one of 64.
        Kind::Enum(_) | Kind::Int32 => "encode_varint(value as i32 as i64 as u64, out);".into(),
        _ => "encode_varint(value as u64, out);".into(),
    };
    let body = format!("key(out, {});\n        {value}", tag(field));
    if field.is_list() || field.is_map() {
        writeln!(out, "    for value in view.{name}() {{\n        {body}\n    }}").unwrap();
    } else if is_always_there(message, field) {
        writeln!(out, "    {{\n        let value = view.{name}();\n        {body}\n    }}")
            .unwrap();
    } else {
        writeln!(out, "    if let Some(value) = view.{name}() {{\n        {body}\n    }}").unwrap();
    }
}
