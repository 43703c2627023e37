//! Writes `views.rs` and `plain.rs`: for `Event`, `Call` and all within them a view, and the check that its bytes are
//! acceptable and plain. `core/src/wire/view` says what plain means.

use crate::owned::ranges;
use crate::tables::{enum_path, label, rust_path};
use heck::{ToSnakeCase, ToUpperCamelCase};
use protox::prost_reflect::{DescriptorPool, FieldDescriptor, Kind, MessageDescriptor};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const ROOTS: [&str; 2] = ["mesos.v1.scheduler.Call", "mesos.v1.scheduler.Event"];

/// The repeated field whose values the check keeps the places of.
const INDEXED: &str = "mesos.v1.scheduler.Event.Offers.offers";

/// Every message within the roots, the roots included, by full name.
pub(crate) fn messages(pool: &DescriptorPool) -> BTreeMap<String, MessageDescriptor> {
    let mut found = BTreeMap::new();
    let mut open: Vec<_> =
        ROOTS.iter().map(|name| pool.get_message_by_name(name).unwrap()).collect();
    while let Some(message) = open.pop() {
        open.extend(parts(&message).filter(|part| !found.contains_key(part.full_name())));
        found.insert(message.full_name().to_owned(), message);
    }
    let names: BTreeSet<_> = found.values().map(view_name).collect();
    assert_eq!(names.len(), found.len(), "two messages of one name");
    found
}

fn parts(message: &MessageDescriptor) -> impl Iterator<Item = MessageDescriptor> {
    message
        .fields()
        .filter_map(|field| field.kind().as_message().cloned())
        .collect::<Vec<_>>()
        .into_iter()
}

/// How many levels a message has below it; none if it can hold itself.
fn height(message: &MessageDescriptor, above: &mut Vec<String>) -> Option<u32> {
    if above.iter().any(|name| name == message.full_name()) {
        return None;
    }
    above.push(message.full_name().to_owned());
    let mut most = Some(0);
    for part in parts(message) {
        most = most.and_then(|most| Some(most.max(1 + height(&part, above)?)));
    }
    above.pop();
    most
}

pub(crate) fn fields(message: &MessageDescriptor) -> Vec<FieldDescriptor> {
    let mut fields: Vec<_> = message.fields().collect();
    fields.sort_by_key(FieldDescriptor::number);
    fields
}

/// `mesos.v1.Offer.Operation.Launch` is `OfferOperationLaunchView`.
pub(crate) fn view_name(message: &MessageDescriptor) -> String {
    let mut name = message.name().to_upper_camel_case();
    let mut parent = message.parent_message();
    while let Some(outer) = parent {
        name = format!("{}{name}", outer.name().to_upper_camel_case());
        parent = outer.parent_message();
    }
    format!("{name}View")
}

fn check_name(message: &MessageDescriptor) -> String {
    message.full_name().replace('.', "_").to_snake_case()
}

/// The name prost-build gives the field.
pub(crate) fn field_name(field: &FieldDescriptor) -> String {
    let name = field.name().to_snake_case();
    match syn::parse_str::<syn::Ident>(&name) {
        Ok(_) => name,
        Err(_) => format!("r#{name}"),
    }
}

pub(crate) fn tag(field: &FieldDescriptor) -> u32 {
    let wire_type = match field.kind() {
        Kind::Double => 1,
        Kind::String | Kind::Bytes | Kind::Message(_) => 2,
        Kind::Int32 | Kind::Int64 | Kind::Uint32 | Kind::Uint64 | Kind::Bool | Kind::Enum(_) => 0,
        other => panic!("{}: no view of {other:?}", field.full_name()),
    };
    field.number() << 3 | wire_type
}

/// Whether a view has a value for the field in any case.
pub(crate) fn is_always_there(message: &MessageDescriptor, field: &FieldDescriptor) -> bool {
    message.is_map_entry() || label(message, field) == "Required"
}

// What is plain.

pub(crate) fn generate_checks(pool: &DescriptorPool) -> String {
    let mut out = String::from(
        "// Written by the test wire_schema from proto/.\n\n\
         use super::super::view::sealed::Plain;\n\
         use super::super::view::{Walk, step};\n\
         use super::views::*;\n\n",
    );
    for message in messages(pool).values() {
        write_check(&mut out, message);
    }
    out
}

fn write_check(out: &mut String, message: &MessageDescriptor) {
    let depth = match height(message, &mut Vec::new()) {
        None => ", depth: u32",
        Some(_) => "",
    };
    let name = check_name(message);
    writeln!(out, "#[inline]\npub(super) fn {name}(walk: &mut Walk<'_>, mut rest: &[u8]{depth}) -> Option<()> {{")
        .unwrap();
    let fields = fields(message);
    if fields.iter().any(|field| field.full_name() == INDEXED) {
        out.push_str("    let whole = rest.len();\n");
    }
    if fields.iter().any(FieldDescriptor::is_map) {
        out.push_str("    let mut key: Option<&[u8]>;\n");
    }
    for oneof in message.oneofs() {
        writeln!(out, "    let mut {} = false;", oneof.name()).unwrap();
    }
    let next = "tag = step::tag(&mut rest)?;";
    writeln!(out, "    let mut {next}").unwrap();
    for field in &fields {
        let tag = tag(field);
        let value = check_value(field);
        match label(message, field) {
            "Required" => writeln!(
                out,
                "    if tag != {tag} {{\n        return None;\n    }}\n    {value}\n    {next}"
            ),
            "Optional" => {
                let alone = field.containing_oneof().map_or_else(String::new, |oneof| {
                    let oneof = oneof.name();
                    format!("        if {oneof} {{\n            return None;\n        }}\n        {oneof} = true;\n")
                });
                writeln!(out, "    if tag == {tag} {{\n{alone}        {value}\n        {next}\n    }}")
            }
            "Map" => writeln!(
                out,
                "    key = None;\n    while tag == {tag} {{\n        walk.elements += 1;\n        {value}\n        {next}\n    }}"
            ),
            _ => writeln!(
                out,
                "    while tag == {tag} {{\n        walk.elements += 1;\n        {value}\n        {next}\n    }}"
            ),
        }
        .unwrap();
    }
    let last = fields.last().map_or(0, FieldDescriptor::number);
    writeln!(out, "    step::unknown_tail(&mut rest, tag, {last})\n}}\n").unwrap();
}

/// One value behind its tag.
fn check_value(field: &FieldDescriptor) -> String {
    match field.kind() {
        Kind::Double => "step::double(&mut rest)?;".into(),
        Kind::String => "step::text(&mut rest)?;".into(),
        Kind::Bytes => "step::part(&mut rest)?;".into(),
        Kind::Enum(list) => {
            format!(
                "if !matches!(step::varint(&mut rest)? as i32, {}) {{\n            return None;\n        }}",
                ranges(&list)
            )
        }
        Kind::Message(inner) => {
            let name = check_name(&inner);
            let count = if field.is_list() || field.is_map() {
                ""
            } else {
                "walk.elements += 1;\n        "
            };
            let holder = height(field.parent_message(), &mut Vec::new());
            let (guard, depth) = match (holder, height(&inner, &mut Vec::new())) {
                (Some(_), _) => (String::new(), ""),
                (None, Some(height)) => (
                    format!(
                        "if depth <= {height} {{\n            return None;\n        }}\n        "
                    ),
                    "",
                ),
                (None, None) => (String::new(), ", depth.checked_sub(1)?"),
            };
            let place = if field.full_name() == INDEXED {
                "\n        walk.offer(whole, rest.len(), part.len());"
            } else {
                ""
            };
            let sorted = if field.is_map() {
                let entry = format!("<{} as Plain<'_>>", view_name(&inner));
                format!(
                    "\n        let own = {entry}::of(part).key().as_bytes();\n        \
                     if key.is_some_and(|key| key >= own) {{\n            return None;\n        }}\n        \
                     key = Some(own);"
                )
            } else {
                String::new()
            };
            format!(
                "{guard}{count}let part = step::part(&mut rest)?;{place}\n        {name}(walk, part{depth})?;{sorted}"
            )
        }
        _ => "step::varint(&mut rest)?;".into(),
    }
}

// The views.

pub(crate) fn generate(pool: &DescriptorPool) -> String {
    let mut out = String::from(
        "// Written by the test wire_schema from proto/.\n\n\
         use super::super::view::sealed::Plain;\n\
         use super::super::view::{Messages, Text, Texts, Varints, View, Walk, step};\n\
         use super::{mesos, plain};\n\n",
    );
    for message in messages(pool).values() {
        write_view(&mut out, message);
    }
    out
}

fn write_view(out: &mut String, message: &MessageDescriptor) {
    let name = view_name(message);
    let fields = fields(message);
    writeln!(out, "/// `{}`, read where it lies.", message.full_name()).unwrap();
    writeln!(out, "#[derive(Debug, Clone, Copy)]\npub struct {name}<'a> {{").unwrap();
    out.push_str("    bytes: &'a [u8],\n");
    for field in &fields {
        let stored = if field.is_list() || field.is_map() {
            "&'a [u8]".into()
        } else if is_always_there(message, field) {
            stored(field).to_owned()
        } else {
            format!("Option<{}>", stored(field))
        };
        writeln!(out, "    pub(in crate::wire) {}: {stored},", field_name(field)).unwrap();
    }
    writeln!(out, "}}\n\nimpl<'a> {name}<'a> {{").unwrap();
    for field in &fields {
        write_accessor(out, message, field);
    }
    write_locate(out, message, &fields);
    out.push_str("}\n\n");

    let (parameter, guard, depth) = match height(message, &mut Vec::new()) {
        None => ("depth", String::new(), ", depth"),
        Some(0) => ("_", String::new(), ""),
        Some(height) => ("depth", format!("depth >= {height} && "), ""),
    };
    writeln!(
        out,
        "impl<'a> Plain<'a> for {name}<'a> {{\n    #[inline]\n    fn of(bytes: &'a [u8]) -> Self {{"
    )
    .unwrap();
    writeln!(out, "        let mut view = {name} {{\n            bytes,").unwrap();
    for field in &fields {
        writeln!(out, "            {}: Default::default(),", field_name(field)).unwrap();
    }
    out.push_str("        };\n        // Checked bytes end where they should.\n        let _ = view.locate();\n        view\n    }\n\n");
    writeln!(
        out,
        "    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], {parameter}: u32) -> bool {{\n        {guard}plain::{}(walk, bytes{depth}).is_some()\n    }}\n}}\n",
        check_name(message)
    )
    .unwrap();
    if !message.is_map_entry() {
        writeln!(
            out,
            "impl<'a> View<'a> for {name}<'a> {{\n    type Message = {};\n\n    #[inline]\n    fn as_bytes(&self) -> &'a [u8] {{\n        self.bytes\n    }}\n}}\n",
            rust_path(message)
        )
        .unwrap();
    }
}

fn stored(field: &FieldDescriptor) -> &'static str {
    match tag(field) & 7 {
        0 => "u64",
        1 => "f64",
        _ => "&'a [u8]",
    }
}

fn write_accessor(out: &mut String, message: &MessageDescriptor, field: &FieldDescriptor) {
    let name = field_name(field);
    let many = field.is_list() || field.is_map();
    let (kind, make) = match field.kind() {
        Kind::String if many => ("Texts<'a>".into(), "Texts::new".into()),
        Kind::String => ("Text<'a>".into(), "Text::new".into()),
        Kind::Bytes => ("&'a [u8]".into(), String::new()),
        Kind::Double => ("f64".into(), String::new()),
        Kind::Message(inner) => match many {
            true => (format!("Messages<'a, {}<'a>>", view_name(&inner)), "Messages::new".into()),
            false => (format!("{}<'a>", view_name(&inner)), format!("{}::of", view_name(&inner))),
        },
        Kind::Enum(list) => {
            let path = enum_path(&list);
            let make = format!("|number| {path}::try_from(number as i32).unwrap_or_default()");
            (path, make)
        }
        Kind::Bool => ("bool".into(), "|number| number != 0".into()),
        Kind::Int32 => ("i32".into(), "|number| number as i32".into()),
        Kind::Int64 => ("i64".into(), "|number| number as i64".into()),
        Kind::Uint32 => ("u32".into(), "|number| number as u32".into()),
        _ => ("u64".into(), String::new()),
    };
    let (kind, body) = if many && tag(field) & 7 == 0 {
        let body = match make.as_str() {
            "" => format!("Varints(self.{name})"),
            make => format!("Varints(self.{name}).map({make})"),
        };
        (format!("impl Iterator<Item = {kind}> + use<'a>"), body)
    } else if many {
        assert!(!make.is_empty(), "{}: no list of such values yet", field.full_name());
        (kind, format!("{make}(self.{name})"))
    } else if is_always_there(message, field) {
        let body = match make.as_str() {
            "" => format!("self.{name}"),
            "|number| number as i32" | "|number| number as u32" | "|number| number as i64" => {
                format!("self.{name} as {kind}")
            }
            "|number| number != 0" => format!("self.{name} != 0"),
            closure if closure.starts_with('|') => {
                format!("{kind}::try_from(self.{name} as i32).unwrap_or_default()")
            }
            make => format!("{make}(self.{name})"),
        };
        (kind, body)
    } else {
        let body = match make.as_str() {
            "" => format!("self.{name}"),
            make => format!("self.{name}.map({make})"),
        };
        (format!("Option<{kind}>"), body)
    };
    writeln!(out, "    /// Field {}.\n    #[inline]\n    pub fn {name}(&self) -> {kind} {{\n        {body}\n    }}\n", field.number())
        .unwrap();
}

/// One walk over the message's own fields.
fn write_locate(out: &mut String, message: &MessageDescriptor, fields: &[FieldDescriptor]) {
    out.push_str("    #[inline]\n    fn locate(&mut self) -> Option<()> {\n");
    if fields.is_empty() {
        out.push_str("        Some(())\n    }\n");
        return;
    }
    out.push_str(
        "        let mut rest = self.bytes;\n        let mut tag = step::tag(&mut rest)?;\n",
    );
    for (index, field) in fields.iter().enumerate() {
        let (name, own) = (field_name(field), tag(field));
        let read = match own & 7 {
            0 => "step::varint",
            1 => "step::double",
            _ => "step::part",
        };
        let is_last = index + 1 == fields.len();
        if field.is_list() || field.is_map() {
            let next = if is_last { "_" } else { "next" };
            writeln!(out, "        if tag == {own} {{\n            let (run, {next}) = step::run(&mut rest, tag, {read})?;\n            self.{name} = run;").unwrap();
            out.push_str(if is_last { "" } else { "            tag = next;\n" });
        } else {
            let value = match is_always_there(message, field) {
                true => format!("{read}(&mut rest)?"),
                false => format!("Some({read}(&mut rest)?)"),
            };
            writeln!(out, "        if tag == {own} {{\n            self.{name} = {value};")
                .unwrap();
            out.push_str(if is_last { "" } else { "            tag = step::tag(&mut rest)?;\n" });
        }
        out.push_str("        }\n");
    }
    out.push_str("        Some(())\n    }\n");
}
