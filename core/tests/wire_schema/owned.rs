//! Writes `owned.rs`: how each message is merged from wire bytes and written to them, unknown fields kept.

use crate::messages::{is_implicit, real};
use crate::tables::{label, rust_path};
use crate::views::{field_name, fields, messages, tag, view_name};
use heck::{ToSnakeCase, ToUpperCamelCase};
use protox::prost_reflect::{
    DescriptorPool, EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor,
};
use std::fmt::Write;

pub(crate) fn generate(pool: &DescriptorPool) -> String {
    let mut out = String::from(
        "// Written by the test wire_schema from proto/.\n\n\
         use super::super::owned::back::Back;\n\
         use super::super::owned::{Owned, merge, prost_message};\n\
         use super::super::view::elements;\n\
         use super::*;\n\n",
    );
    let viewed = messages(pool);
    for message in real(pool) {
        write_message(&mut out, &message, viewed.contains_key(message.full_name()));
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn write_message(out: &mut String, message: &MessageDescriptor, is_viewed: bool) {
    let path = rust_path(message);
    let fields = fields(message);
    writeln!(out, "impl Owned for {path} {{\n    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {{\n        let rest = &mut rest;\n        loop {{\n            let start = *rest;\n            match merge::tag(rest)? {{\n                merge::END => return Some(()),").unwrap();
    for field in &fields {
        write_merge(out, message, field);
    }
    out.push_str("                tag => self.unknown_fields.keep(tag, start, rest)?,\n            }\n        }\n    }\n\n");
    if is_viewed {
        writeln!(out, "    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {{\n        elements::<views::{}<'_>>(bytes, depth)\n    }}\n", view_name(message)).unwrap();
    }
    out.push_str(
        "    fn write(&self, out: &mut Back) {\n        out.unknown(&self.unknown_fields);\n",
    );
    let mut oneofs: Vec<String> = Vec::new();
    for field in fields.iter().rev() {
        if let Some(oneof) = field.containing_oneof() {
            if !oneofs.contains(&oneof.name().to_owned()) {
                oneofs.push(oneof.name().to_owned());
                write_oneof(out, message, oneof.fields().collect(), oneof.name());
            }
            continue;
        }
        write_field(out, message, field);
    }
    writeln!(out, "    }}\n}}\n\nprost_message!({path});\n").unwrap();
}

/// `matches!`-patterns of an enum's numbers.
pub(crate) fn ranges(list: &EnumDescriptor) -> String {
    let mut numbers: Vec<i32> = list.values().map(|value| value.number()).collect();
    numbers.sort_unstable();
    let mut ranges: Vec<(i32, i32)> = Vec::new();
    for number in numbers {
        match ranges.last_mut() {
            Some((_, end)) if *end + 1 >= number => *end = number,
            _ => ranges.push((number, number)),
        }
    }
    let ranges: Vec<_> = ranges.iter().map(|(start, end)| format!("{start}..={end}")).collect();
    ranges.join(" | ")
}

/// A value behind its tag, as an expression.
fn read(field: &FieldDescriptor) -> String {
    match field.kind() {
        Kind::Double => "merge::double(rest)?",
        Kind::String => "merge::text(rest)?",
        Kind::Bytes => "merge::bytes(rest)?",
        Kind::Bool => "merge::varint(rest)? != 0",
        Kind::Int32 | Kind::Enum(_) => "merge::varint(rest)? as i32",
        Kind::Int64 => "merge::varint(rest)? as i64",
        Kind::Uint32 => "merge::varint(rest)? as u32",
        Kind::Uint64 => "merge::varint(rest)?",
        Kind::Message(_) => unreachable!("messages merge"),
        other => panic!("{}: no field of {other:?}", field.full_name()),
    }
    .into()
}

fn oneof_path(message: &MessageDescriptor, oneof: &str) -> String {
    let module = message.name().to_snake_case();
    let path = rust_path(message);
    let parent = path.rsplit_once("::").unwrap().0;
    format!("{parent}::{module}::{}", oneof.to_upper_camel_case())
}

fn write_merge(out: &mut String, message: &MessageDescriptor, field: &FieldDescriptor) {
    let (name, tag) = (field_name(field), tag(field));
    let indent = "                ";
    if let Some(oneof) = field.containing_oneof() {
        let slot = oneof.name().to_snake_case();
        let variant = format!(
            "{}::{}",
            oneof_path(message, oneof.name()),
            field.name().to_upper_camel_case()
        );
        match field.kind() {
            Kind::Message(_) => writeln!(out, "{indent}{tag} => match &mut self.{slot} {{\n{indent}    Some({variant}(value)) => merge::required(value, rest)?,\n{indent}    other => *other = Some({variant}(merge::fresh(rest)?)),\n{indent}}},"),
            Kind::Enum(list) => writeln!(out, "{indent}{tag} => match {} {{\n{indent}    value @ ({}) => self.{slot} = Some({variant}(value)),\n{indent}    _ => self.unknown_fields.keep_read(start, rest)?,\n{indent}}},", read(field), ranges(&list)),
            _ => writeln!(out, "{indent}{tag} => self.{slot} = Some({variant}({})),", read(field)),
        }
        .unwrap();
        return;
    }
    if field.is_map() {
        let kind = field.kind();
        let entry = kind.as_message().unwrap();
        let function = match entry.map_entry_value_field().kind() {
            Kind::Message(_) => "entry",
            Kind::String => "text_entry",
            other => panic!("{}: no map of {other:?}", field.full_name()),
        };
        assert_eq!(entry.map_entry_key_field().kind(), Kind::String);
        writeln!(out, "{indent}{tag} => merge::{function}(&mut self.{name}, rest)?,").unwrap();
        return;
    }
    match (field.kind(), label(message, field)) {
        (Kind::Message(_), "Required") => writeln!(out, "{indent}{tag} => merge::required(&mut self.{name}, rest)?,"),
        (Kind::Message(_), "Optional") => writeln!(out, "{indent}{tag} => merge::optional(&mut self.{name}, rest)?,"),
        (Kind::Message(_), _) => writeln!(out, "{indent}{tag} => merge::repeated(&mut self.{name}, {tag}, rest)?,"),
        (Kind::Enum(list), label) => {
            let keep = match label {
                "Required" => format!("self.{name} = value"),
                "Optional" => format!("self.{name} = Some(value)"),
                _ => format!("self.{name}.push(value)"),
            };
            let read = read(field);
            writeln!(out, "{indent}{tag} => match {read} {{\n{indent}    value @ ({}) => {keep},\n{indent}    _ => self.unknown_fields.keep_read(start, rest)?,\n{indent}}},", ranges(&list)).unwrap();
            if label == "Repeated" {
                writeln!(out, "{indent}{} => {{\n{indent}    let mut list = merge::part(rest)?;\n{indent}    let rest = &mut list;\n{indent}    while !rest.is_empty() {{\n{indent}        let number = merge::varint(rest)?;\n{indent}        match number as i32 {{\n{indent}            value @ ({}) => {keep},\n{indent}            _ => self.unknown_fields.keep_number({tag}, number),\n{indent}        }}\n{indent}    }}\n{indent}}}", tag & !7 | 2, ranges(&list)).unwrap();
            }
            Ok(())
        }
        (_, "Required") => writeln!(out, "{indent}{tag} => self.{name} = {},", read(field)),
        (_, "Optional") if is_implicit(field) => writeln!(out, "{indent}{tag} => self.{name} = {},", read(field)),
        (_, "Optional") => writeln!(out, "{indent}{tag} => self.{name} = Some({}),", read(field)),
        (kind, _) => {
            writeln!(out, "{indent}{tag} => self.{name}.push({}),", read(field)).unwrap();
            if !matches!(kind, Kind::String | Kind::Bytes) {
                writeln!(out, "{indent}{} => {{\n{indent}    let mut list = merge::part(rest)?;\n{indent}    let rest = &mut list;\n{indent}    while !rest.is_empty() {{\n{indent}        self.{name}.push({});\n{indent}    }}\n{indent}}}", tag & !7 | 2, read(field)).unwrap();
            }
            Ok(())
        }
    }
    .unwrap();
}

/// The call that writes one value; `value` is a reference to it.
fn put(field: &FieldDescriptor, value: &str, copied: &str) -> String {
    let tag = tag(field);
    match field.kind() {
        Kind::Double => format!("out.double({tag}, {copied})"),
        Kind::String | Kind::Bytes => format!("out.bytes({tag}, {value}.as_ref())"),
        Kind::Message(_) => format!("out.message({tag}, {value})"),
        // A negative number of 32 bits is as long as one of 64.
        Kind::Int32 | Kind::Enum(_) => format!("out.number({tag}, {copied} as i64 as u64)"),
        _ => format!("out.number({tag}, {copied} as u64)"),
    }
}

fn write_oneof(
    out: &mut String,
    message: &MessageDescriptor,
    fields: Vec<FieldDescriptor>,
    oneof: &str,
) {
    let all: Vec<u32> = message.fields().map(|field| field.number()).collect();
    let numbers: Vec<u32> = fields.iter().map(FieldDescriptor::number).collect();
    let (least, most) = (numbers.iter().min().unwrap(), numbers.iter().max().unwrap());
    let between = all.iter().filter(|number| (least..=most).contains(number)).count();
    assert_eq!(between, numbers.len(), "{oneof}: other fields among its numbers");
    let path = oneof_path(message, oneof);
    writeln!(out, "        match &self.{} {{\n            None => {{}}", oneof.to_snake_case())
        .unwrap();
    for field in fields {
        let variant = field.name().to_upper_camel_case();
        writeln!(
            out,
            "            Some({path}::{variant}(value)) => {},",
            put(&field, "value", "*value")
        )
        .unwrap();
    }
    out.push_str("        }\n");
}

fn write_field(out: &mut String, message: &MessageDescriptor, field: &FieldDescriptor) {
    let name = field_name(field);
    let own = format!("self.{name}");
    match label(message, field) {
        "Required" => {
            let reference = format!("&self.{name}");
            let reference = if matches!(field.kind(), Kind::Message(_)) { &reference } else { &own };
            writeln!(out, "        {};", put(field, reference, &own))
        }
        "Optional" if is_implicit(field) => {
            writeln!(out, "        if {own} != 0 {{\n            {};\n        }}", put(field, &own, &own))
        }
        "Optional" => writeln!(out, "        if let Some(value) = &{own} {{\n            {};\n        }}", put(field, "value", "*value")),
        "Map" => {
            let kind = field.kind();
            let value = kind.as_message().unwrap().map_entry_value_field();
            writeln!(out, "        for (key, value) in {own}.iter().rev() {{\n            out.entry({}, key, |out| {});\n        }}", tag(field), put(&value, "value", "*value"))
        }
        _ => writeln!(out, "        for value in {own}.iter().rev() {{\n            {};\n        }}", put(field, "value", "*value")),
    }
    .unwrap();
}
