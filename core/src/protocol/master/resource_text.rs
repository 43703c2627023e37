//! Resources as Mesos writes them in texts: `cpus(allocated: *):8; mem(allocated: *):16384`.

use crate::resource::{Reservation, ReservationType, Resource, Value};
use core::fmt::{self, Write};

/// Resource objects that are allocated to a role, in the order given.
pub(super) fn text<'a>(resources: impl IntoIterator<Item = &'a Resource>, role: &str) -> String {
    let mut text = String::new();
    for resource in resources {
        if !text.is_empty() {
            text.push_str("; ");
        }
        // Writing to a string does not fail.
        let _ = write_one(&mut text, resource, role);
    }
    text
}

fn write_one(text: &mut String, resource: &Resource, role: &str) -> fmt::Result {
    write!(text, "{}(allocated: {role})", resource.name)?;
    if !resource.reservations.is_empty() {
        text.push_str("(reservations: [");
        for (at, layer) in resource.reservations.iter().enumerate() {
            text.push_str(if at == 0 { "" } else { "," });
            write_layer(text, layer)?;
        }
        text.push_str("])");
    }
    if let Some(disk) = &resource.disk {
        text.push('[');
        if let Some(source) = &disk.source {
            text.push_str(source.kind.name());
            text.push_str(if disk.persistence.is_some() { "," } else { "" });
        }
        if let Some(persistence) = &disk.persistence {
            text.push_str(&persistence.id);
        }
        if let Some((path, read_only)) = &disk.mounted_at {
            write!(text, ":{path}:{}", if *read_only { "ro" } else { "rw" })?;
        }
        text.push(']');
    }
    text.push_str(if resource.revocable { "{REV}" } else { "" });
    text.push_str(if resource.shared { "<SHARED>" } else { "" });
    text.push(':');
    match &resource.value {
        Value::Scalar(quantity) => write!(text, "{quantity}"),
        Value::Ranges(ranges) => {
            let ranges = ranges.as_slice().iter();
            let ranges: Vec<String> =
                ranges.map(|range| format!("{}-{}", range.begin, range.end)).collect();
            write!(text, "[{}]", ranges.join(", "))
        }
        Value::Set(items) => write!(text, "{{{}}}", items.as_slice().join(", ")),
    }
}

fn write_layer(text: &mut String, layer: &Reservation) -> fmt::Result {
    let kind = match layer.kind {
        ReservationType::Static => "STATIC",
        ReservationType::Dynamic => "DYNAMIC",
    };
    write!(text, "({kind},{}", layer.role)?;
    if let Some(principal) = &layer.principal {
        write!(text, ",{principal}")?;
    }
    text.push(')');
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resource::Resources;

    #[test]
    fn reads_as_mesos_prints_it() {
        let resources: Resources =
            "cpus:0.5;ports:[1-2,4-4];zones:{b,a};disk(dyn eng)#v1$:10".parse().unwrap();
        assert_eq!(
            text(resources.objects(), "eng"),
            "cpus(allocated: eng):0.5; ports(allocated: eng):[1-2, 4-4]; zones(allocated: eng):{a, b}; \
             disk(allocated: eng)(reservations: [(DYNAMIC,eng)])[v1]<SHARED>:10"
        );
    }
}
