//! Between wire and domain: formats of reservations there and back, and what is refused on the way in.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

use apportion_core::agent::Domain;
use apportion_core::attribute::Attribute;
use apportion_core::limits::Limits;
use apportion_core::resource::{Resource, Resources};
use apportion_core::wire::convert::resource::{Format, from_wire, list_from_wire, to_wire};
use apportion_core::wire::convert::{agent, filters_from_wire, framework};
use apportion_core::wire::v1;
use apportion_core::wire::v1::framework_info::capability::Type as Capability;
use apportion_core::wire::v1::resource::{ReservationInfo, reservation_info};
use apportion_core::wire::v1::value;

fn layer(kind: reservation_info::Type, role: &str) -> ReservationInfo {
    ReservationInfo {
        r#type: Some(kind.into()),
        role: Some(role.to_owned()),
        ..ReservationInfo::default()
    }
}

fn read(wire: &v1::Resource) -> Result<Resource, String> {
    from_wire(wire, &Limits::default()).map_err(|error| error.to_string())
}

fn object(text: &str) -> Resource {
    text.parse::<Resources>().unwrap().objects().next().unwrap().clone()
}

#[test]
fn resources_come_back_as_they_went() {
    for text in [
        "cpus:0.1",
        "ports:[1-5,7-9]",
        "zones:{a,b}",
        "cpus(eng):2",
        "cpus(dyn eng):2",
        "gpus!:2",
        "disk@MOUNT:100",
        "disk@RAW.id7:100",
    ] {
        let resource = object(text);
        for format in [Format::PreRefinement, Format::PostRefinement] {
            let wire = to_wire(&resource, format, Some("eng"));
            assert_eq!(wire.allocation_role(), Some("eng"));
            assert_eq!(read(&wire).as_ref(), Ok(&resource), "{text}");
            let is_older = format == Format::PreRefinement;
            assert_eq!(wire.role.is_some(), is_older, "{text}");
            assert!(wire.reservations.is_empty() || !is_older, "{text}");
        }
    }
    let refined = object("cpus(eng>dyn eng/web):2");
    assert_eq!(read(&to_wire(&refined, Format::PostRefinement, None)), Ok(refined));
}

#[test]
fn both_formats_may_agree_but_not_differ() {
    use reservation_info::Type::{Dynamic, Static};
    let cpus = || v1::Resource::scalar("cpus", 1.0);
    let older = v1::Resource { role: Some("eng".into()), ..cpus() };
    let both = v1::Resource { reservations: vec![layer(Static, "eng")], ..older.clone() };
    assert_eq!(read(&both), Ok(object("cpus(eng):1")));
    let made = || Some(Box::new(ReservationInfo::default()));
    let dynamic = v1::Resource {
        reservations: vec![layer(Dynamic, "eng")],
        reservation: made(),
        ..older.clone()
    };
    assert_eq!(read(&dynamic), Ok(object("cpus(dyn eng):1")));
    for wire in [
        v1::Resource { reservations: vec![layer(Static, "other")], ..older.clone() },
        v1::Resource { reservations: vec![layer(Dynamic, "eng")], ..older.clone() },
        v1::Resource {
            reservations: vec![layer(Static, "eng"), layer(Dynamic, "eng/web")],
            ..older.clone()
        },
        v1::Resource { reservation: made(), ..cpus() },
        v1::Resource { reservation: Some(Box::new(layer(Dynamic, "eng"))), ..older },
        v1::Resource { reservations: vec![layer(Dynamic, "*")], ..cpus() },
        v1::Resource {
            reservations: vec![layer(Dynamic, "eng"), layer(Static, "eng/web")],
            ..cpus()
        },
        v1::Resource { reservations: vec![layer(Dynamic, "eng"), layer(Dynamic, "web")], ..cpus() },
        v1::Resource { reservations: vec![ReservationInfo::default()], ..cpus() },
    ] {
        assert!(read(&wire).is_err(), "{wire:?}");
    }
}

#[test]
fn malformed_resources_are_refused() {
    let cpus = || v1::Resource::scalar("cpus", 1.0);
    let disk = |disk| v1::Resource {
        disk: Some(Box::new(disk)),
        role: Some("eng".into()),
        ..v1::Resource::scalar("disk", 10.0)
    };
    let persistence = Some(v1::resource::disk_info::Persistence {
        id: "v1".to_owned(),
        principal: None,
        ..Default::default()
    });
    let volume = Some(v1::Volume { container_path: "data".to_owned(), ..v1::Volume::default() });
    let whole = v1::resource::DiskInfo {
        persistence: persistence.clone(),
        volume: volume.clone(),
        source: None,
        ..Default::default()
    };
    assert_eq!(read(&disk(whole.clone())).unwrap().to_string(), "disk(eng)#v1:10");
    for wire in [
        v1::Resource { scalar: None, ..cpus() },
        v1::Resource { ranges: Some(value::Ranges::default()), ..cpus() },
        v1::Resource { r#type: value::Type::Text.into(), scalar: None, ..cpus() },
        v1::Resource { name: String::new(), ..cpus() },
        v1::Resource::scalar("cpus", f64::NAN),
        v1::Resource::scalar("cpus", -1.0),
        v1::Resource::scalar("gpus", 0.5),
        v1::Resource::ranges("ports", [(5, 1)]),
        v1::Resource::ranges("ports", [(1, 5), (5, 6)]),
        disk(v1::resource::DiskInfo { volume: None, ..whole.clone() }),
        disk(v1::resource::DiskInfo { persistence: None, ..whole.clone() }),
        v1::Resource { role: None, ..disk(whole.clone()) },
        v1::Resource { name: "mem".to_owned(), ..disk(whole) },
        v1::Resource { shared: Some(v1::resource::SharedInfo { ..Default::default() }), ..cpus() },
    ] {
        assert!(read(&wire).is_err(), "{wire:?}");
    }
    let list = [cpus(), cpus(), v1::Resource::scalar("mem", -1.0)];
    let limits = Limits::default();
    assert_eq!(list_from_wire(&list[..2], &limits).unwrap().to_string(), "cpus:2");
    assert_eq!(list_from_wire(&list, &limits).unwrap_err().at(), 2, "it says which one");
    let few = Limits { resources_per_bag: 1, ..limits };
    assert!(list_from_wire(&list[..2], &few).is_err());
}

#[test]
fn attributes_and_domains_come_back_as_they_went() {
    for text in ["rack:r1", "speed:2.5", "ports:[1-5]", "zones:{a,b}"] {
        let attribute = Attribute::parse(text).unwrap();
        let wire = agent::attribute_to_wire(&attribute);
        assert_eq!(agent::attribute_from_wire(&wire, &Limits::default()), Ok(attribute));
    }
    let nameless = v1::Attribute::text("", "r1");
    assert!(agent::attribute_from_wire(&nameless, &Limits::default()).is_err());
    let domain = Domain { region: "north".to_owned(), zone: "n1".to_owned() };
    assert_eq!(agent::domain_from_wire(&agent::domain_to_wire(&domain)), Some(domain));
    assert_eq!(filters_from_wire(None).refuse_ns(), 5_000_000_000);
    assert_eq!(filters_from_wire(Some(&v1::Filters::refusing(0.0))).refuse_ns(), 0);
}

#[test]
fn frameworks_are_taken_by_the_rules_of_multi_role() {
    let limits = Limits::default();
    let single = v1::FrameworkInfo { role: Some("eng".to_owned()), ..v1::FrameworkInfo::default() };
    let multi = v1::FrameworkInfo::new("root", "test", ["eng", "web"])
        .with_capability(Capability::ReservationRefinement)
        .with_capability(Capability::GpuResources);
    let info = framework::from_wire(&single, &[], &limits).unwrap();
    assert!(!info.capabilities.multi_role && info.roles[0].role == "eng");
    assert_eq!(framework::resource_format(&single), Format::PreRefinement);
    let info = framework::from_wire(&v1::FrameworkInfo::default(), &[], &limits).unwrap();
    assert_eq!(info.roles[0].role, "*");

    let mut filtered = multi.clone();
    let quantities = [("cpus".to_owned(), value::Scalar { value: 4.0, ..Default::default() })]
        .into_iter()
        .collect();
    let minimum = v1::offer_filters::MinAllocatableResources {
        quantities: vec![v1::offer_filters::ResourceQuantities {
            quantities,
            ..Default::default()
        }],
        ..Default::default()
    };
    let filters =
        v1::OfferFilters { min_allocatable_resources: Some(minimum), ..Default::default() };
    filtered.offer_filters.insert("web".to_owned(), filters);
    let info = framework::from_wire(&filtered, &["eng".to_owned()], &limits).unwrap();
    assert!(info.roles[0].suppressed && !info.roles[1].suppressed);
    assert_eq!(info.roles[0].min_allocatable, None);
    assert_eq!(info.roles[1].min_allocatable.as_ref().unwrap()[0].to_string(), "cpus:4");
    assert!(info.capabilities.gpu_resources && info.capabilities.reservation_refinement);
    assert_eq!(framework::resource_format(&filtered), Format::PostRefinement);

    let refused = |wire: &v1::FrameworkInfo, suppressed: &[String]| {
        framework::from_wire(wire, suppressed, &limits).unwrap_err().to_string()
    };
    assert_eq!(
        refused(&v1::FrameworkInfo::new("root", "test", ["b", "a", "b"]), &[]),
        "'FrameworkInfo.roles' contains duplicate items: { b }"
    );
    for (role, text) in [
        ("", "Role names cannot be the empty string"),
        ("/a", "Role '/a' cannot start with a slash"),
        ("a/", "Role 'a/' cannot end with a slash"),
        ("a//b", "Role 'a//b' cannot contain two adjacent slashes"),
        ("a/..", "Role 'a/..' cannot include '..' as a component"),
        ("a/-b", "Role component '-b' is invalid because it begins with a dash"),
        ("a b", "Role component 'a b' is invalid because it contains backspace or whitespace"),
    ] {
        let wire = v1::FrameworkInfo { role: Some(role.to_owned()), ..single.clone() };
        let text = format!("'FrameworkInfo.role' is not a valid role: {text}");
        assert_eq!(refused(&wire, &[]), text);
    }
    assert_eq!(
        refused(&multi, &["other".to_owned()]),
        "Suppressed role 'other' is not contained in the list of roles"
    );
}
