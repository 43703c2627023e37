//! The disk part of a resource.

use super::reservation::{labels, labels_to_wire};
use crate::error::{Entity, Error, Result};
use crate::resource::{Disk, DiskSource, Persistence, SourceType};
use crate::wire::v1::resource::DiskInfo;
use crate::wire::v1::resource::disk_info::{self, source};
use crate::wire::v1::{Volume, volume};

/// Longest id of a volume, as of a file name.
const ID_MAX: usize = 255;

const fn invalid(reason: &'static str) -> Error {
    Error::invalid(Entity::Disk, reason, 0)
}

pub(super) fn from_wire(wire: &DiskInfo) -> Result<Disk> {
    let source = wire.source.as_ref().map(source_from_wire).transpose()?;
    let (persistence, mounted_at) = match (&wire.persistence, &wire.volume) {
        (None, None) => (None, None),
        (None, Some(_)) => return Err(invalid("a volume that is not persistent")),
        (Some(_), None) => return Err(invalid("a persistent volume that is mounted nowhere")),
        (Some(persistence), Some(volume)) => {
            if volume.host_path.is_some() {
                return Err(invalid("a persistent volume with a path of the host"));
            }
            let id = &persistence.id;
            let separator = |byte: u8| byte.is_ascii_control() || byte == b'/' || byte == b'\\';
            if id.is_empty() || id.len() > ID_MAX || id == "." || id == ".." {
                return Err(invalid("the id of a persistent volume cannot name a directory"));
            }
            if id.bytes().any(separator) {
                return Err(invalid("the id of a persistent volume has a separator in it"));
            }
            let principal = persistence.principal.clone();
            let read_only = volume.mode == i32::from(volume::Mode::Ro);
            let mounted_at = (volume.container_path.clone(), read_only);
            (Some(Persistence { id: id.clone(), principal }), Some(mounted_at))
        }
    };
    Ok(Disk { source, persistence, mounted_at })
}

fn source_from_wire(wire: &disk_info::Source) -> Result<DiskSource> {
    let kind = match source::Type::try_from(wire.r#type) {
        Ok(source::Type::Path) => SourceType::Path,
        Ok(source::Type::Mount) => SourceType::Mount,
        Ok(source::Type::Block) => SourceType::Block,
        Ok(source::Type::Raw) => SourceType::Raw,
        Ok(source::Type::Unknown) | Err(_) => return Err(invalid("an unknown kind of source")),
    };
    let allowed = match kind {
        SourceType::Path => wire.mount.is_none(),
        SourceType::Mount => wire.path.is_none(),
        SourceType::Block | SourceType::Raw => wire.path.is_none() && wire.mount.is_none(),
    };
    if !allowed {
        return Err(invalid("a source with the place of another kind"));
    }
    let of_path = wire.path.as_ref().and_then(|path| path.root.clone());
    let of_mount = wire.mount.as_ref().and_then(|mount| mount.root.clone());
    Ok(DiskSource {
        kind,
        root: of_path.or(of_mount),
        vendor: wire.vendor.clone(),
        id: wire.id.clone(),
        metadata: wire.metadata.as_ref().map(labels),
        profile: wire.profile.clone(),
    })
}

pub(super) fn to_wire(disk: &Disk) -> DiskInfo {
    let persistence = disk.persistence.as_ref().map(|persistence| disk_info::Persistence {
        id: persistence.id.clone(),
        principal: persistence.principal.clone(),
        ..Default::default()
    });
    let volume = disk.mounted_at.as_ref().map(|(container_path, read_only)| Volume {
        mode: if *read_only { volume::Mode::Ro } else { volume::Mode::Rw }.into(),
        container_path: container_path.clone(),
        ..Volume::default()
    });
    DiskInfo {
        persistence,
        volume,
        source: disk.source.as_ref().map(source_to_wire),
        ..Default::default()
    }
}

fn source_to_wire(source: &DiskSource) -> disk_info::Source {
    let root = || source.root.clone();
    let kind = match source.kind {
        SourceType::Path => source::Type::Path,
        SourceType::Mount => source::Type::Mount,
        SourceType::Block => source::Type::Block,
        SourceType::Raw => source::Type::Raw,
    };
    disk_info::Source {
        r#type: kind.into(),
        path: (kind == source::Type::Path)
            .then(|| source::Path { root: root(), ..Default::default() }),
        mount: (kind == source::Type::Mount)
            .then(|| source::Mount { root: root(), ..Default::default() }),
        vendor: source.vendor.clone(),
        id: source.id.clone(),
        metadata: source.metadata.as_deref().map(labels_to_wire),
        profile: source.profile.clone(),
        ..Default::default()
    }
}
