//! Descriptors as lines of the published table: one per field and per value of an enum, one per empty message.

use protox::prost_reflect::{DescriptorPool, EnumDescriptor, Kind, MessageDescriptor};

pub(crate) fn rows(pool: &DescriptorPool) -> Vec<String> {
    let mut rows = Vec::new();
    for message in pool.all_messages() {
        message_rows(&message, &mut rows);
    }
    for list in pool.all_enums() {
        enum_rows(&list, &mut rows);
    }
    rows
}

fn message_rows(message: &MessageDescriptor, rows: &mut Vec<String>) {
    let file = message.parent_file();
    let start = |kind| format!("{kind}\t{}\t.{}", file.name(), message.full_name());
    if message.fields().len() == 0 {
        rows.push(format!("{}\t\t\t\t\t\t\t\t", start("message")));
    }
    for field in message.descriptor_proto().field.iter() {
        let descriptor = message.fields().find(|known| known.name() == field.name()).unwrap();
        let label = match field.label() as i32 {
            1 => "optional",
            2 => "required",
            _ => "repeated",
        };
        let kind = match descriptor.kind() {
            Kind::Message(kind) => format!(".{}", kind.full_name()),
            Kind::Enum(kind) => format!(".{}", kind.full_name()),
            scalar => format!("{scalar:?}").to_lowercase(),
        };
        let oneof = descriptor.containing_oneof().map(|oneof| oneof.name().to_owned());
        let options = field.options.as_ref();
        rows.push(format!(
            "{}\t{}\t{}\t{label}\t{kind}\t{}\t{}\t{}\t{}",
            start("field"),
            field.name(),
            field.number(),
            field.default_value(),
            oneof.unwrap_or_default(),
            if options.and_then(|options| options.packed) == Some(true) { "packed" } else { "" },
            if options.is_some_and(|options| options.deprecated()) { "deprecated" } else { "" },
        ));
    }
}

fn enum_rows(list: &EnumDescriptor, rows: &mut Vec<String>) {
    for value in list.values() {
        let options = value.enum_value_descriptor_proto().options.as_ref();
        rows.push(format!(
            "enum\t{}\t.{}\t{}\t{}\t\t\t\t\t\t{}",
            list.parent_file().name(),
            list.full_name(),
            value.name(),
            value.number(),
            if options.is_some_and(|options| options.deprecated()) { "deprecated" } else { "" },
        ));
    }
}
