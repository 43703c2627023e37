// Written by the test wire_schema from proto/.

use super::super::view::sealed::Plain;
use super::super::view::{Walk, step};
use super::views::*;

#[inline]
pub(super) fn mesos_v1_address(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag != 24 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_agent_id(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_attribute(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag != 16 {
        return None;
    }
    if !matches!(step::varint(&mut rest)? as i32, 0..=3) {
            return None;
        }
    tag = step::tag(&mut rest)?;
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_value_scalar(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 34 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_value_ranges(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_value_text(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 50 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_value_set(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 6)
}

#[inline]
pub(super) fn mesos_v1_capability_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 8 {
        walk.elements += 1;
        if !matches!(step::varint(&mut rest)? as i32, 0..=0 | 1000..=1040) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_cgroup_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_cgroup_info_net_cls(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_cgroup_info_net_cls(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_check_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=3) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_check_info_command(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_check_info_http(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 33 {
        step::double(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 41 {
        step::double(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 49 {
        step::double(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 58 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_check_info_tcp(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 7)
}

#[inline]
pub(super) fn mesos_v1_check_info_command(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_command_info(walk, part)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_check_info_http(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_check_info_tcp(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_check_status_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=3) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_check_status_info_command(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_check_status_info_http(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 34 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_check_status_info_tcp(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 4)
}

#[inline]
pub(super) fn mesos_v1_check_status_info_command(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_check_status_info_http(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_check_status_info_tcp(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_command_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_command_info_uri(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_environment(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 48 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 58 {
        walk.elements += 1;
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 7)
}

#[inline]
pub(super) fn mesos_v1_command_info_uri(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 16 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 24 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 32 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 5)
}

#[inline]
pub(super) fn mesos_v1_container_id(walk: &mut Walk<'_>, mut rest: &[u8], depth: u32) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_container_id(walk, part, depth.checked_sub(1)?)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_container_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    if !matches!(step::varint(&mut rest)? as i32, 1..=2) {
            return None;
        }
    tag = step::tag(&mut rest)?;
    while tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_volume(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_container_info_docker_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 34 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_container_info_mesos_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 58 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_network_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 66 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_linux_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 74 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_r_limit_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 82 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_tty_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 10)
}

#[inline]
pub(super) fn mesos_v1_container_info_docker_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 16 {
        if !matches!(step::varint(&mut rest)? as i32, 1..=4) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    while tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_container_info_docker_info_port_mapping(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 32 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_parameter(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 48 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 58 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 7)
}

#[inline]
pub(super) fn mesos_v1_container_info_docker_info_port_mapping(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag != 16 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 26 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_container_info_mesos_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_image(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_container_status(walk: &mut Walk<'_>, mut rest: &[u8], depth: u32) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        if depth <= 2 {
            return None;
        }
        let part = step::part(&mut rest)?;
        mesos_v1_network_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        if depth <= 1 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_cgroup_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 24 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 34 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_container_id(walk, part, depth.checked_sub(1)?)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 4)
}

#[inline]
pub(super) fn mesos_v1_credential(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_discovery_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    if !matches!(step::varint(&mut rest)? as i32, 0..=2) {
            return None;
        }
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 34 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 50 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_ports(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 58 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_labels(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 7)
}

#[inline]
pub(super) fn mesos_v1_domain_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_domain_info_fault_domain(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_domain_info_fault_domain(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_domain_info_fault_domain_region_info(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 18 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_domain_info_fault_domain_zone_info(walk, part)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_domain_info_fault_domain_region_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_domain_info_fault_domain_zone_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_duration_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_environment(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_environment_variable(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_environment_variable(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 24 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=2) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 34 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_secret(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 4)
}

#[inline]
pub(super) fn mesos_v1_executor_id(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_executor_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_executor_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag == 34 {
        step::part(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 58 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_command_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 66 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_framework_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 74 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 82 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 90 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_container_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 98 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_discovery_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 106 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_duration_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 114 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_labels(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 120 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=2) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 15)
}

#[inline]
pub(super) fn mesos_v1_filters(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 9 {
        step::double(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_framework_id(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_framework_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut key: Option<&[u8]>;
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag != 18 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_framework_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 33 {
        step::double(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 40 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 50 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 58 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 66 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 74 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 82 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_framework_info_capability(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 90 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_labels(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 98 {
        walk.elements += 1;
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    key = None;
    while tag == 106 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_framework_info_offer_filters_entry(walk, part)?;
        let own = <FrameworkInfoOfferFiltersEntryView as Plain<'_>>::of(part).key().as_bytes();
        if key.is_some_and(|key| key >= own) {
            return None;
        }
        key = Some(own);
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 13)
}

#[inline]
pub(super) fn mesos_v1_framework_info_capability(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=8) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_framework_info_offer_filters_entry(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_filters(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_health_check(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_health_check_http_check_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 17 {
        step::double(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 25 {
        step::double(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 33 {
        step::double(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 40 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 49 {
        step::double(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 58 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_command_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 64 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=3) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 74 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_health_check_tcp_check_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 9)
}

#[inline]
pub(super) fn mesos_v1_health_check_http_check_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 32 {
        walk.elements += 1;
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 40 {
        if !matches!(step::varint(&mut rest)? as i32, 1..=2) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 5)
}

#[inline]
pub(super) fn mesos_v1_health_check_tcp_check_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 16 {
        if !matches!(step::varint(&mut rest)? as i32, 1..=2) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_image(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    if !matches!(step::varint(&mut rest)? as i32, 1..=2) {
            return None;
        }
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_image_appc(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_image_docker(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 32 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 4)
}

#[inline]
pub(super) fn mesos_v1_image_appc(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_labels(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_image_docker(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_credential(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_secret(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_inverse_offer(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_url(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag != 26 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_framework_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag == 34 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_agent_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag != 42 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_unavailability(walk, part)?;
    tag = step::tag(&mut rest)?;
    while tag == 50 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 6)
}

#[inline]
pub(super) fn mesos_v1_kill_policy(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_duration_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_label(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_labels(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_label(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_linux_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_capability_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_capability_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_capability_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 32 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_seccomp_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 48 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=2) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 56 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 64 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 8)
}

#[inline]
pub(super) fn mesos_v1_master_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag != 16 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag != 24 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 34 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 50 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 58 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_address(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 66 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_domain_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 74 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_master_info_capability(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 9)
}

#[inline]
pub(super) fn mesos_v1_master_info_capability(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=3) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_mount_propagation(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=2) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_network_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 26 {
        walk.elements += 1;
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 34 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_labels(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_network_info_ip_address(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 50 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 58 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_network_info_port_mapping(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 7)
}

#[inline]
pub(super) fn mesos_v1_network_info_ip_address(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        if !matches!(step::varint(&mut rest)? as i32, 1..=2) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_network_info_port_mapping(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag != 16 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 26 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_offer(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 18 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_framework_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 26 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_agent_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 34 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    while tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 50 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_executor_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 58 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_attribute(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 66 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_url(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 74 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_unavailability(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 82 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource_allocation_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 90 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_domain_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 11)
}

#[inline]
pub(super) fn mesos_v1_offer_operation(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=6 | 11..=14) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_operation_launch(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_operation_reserve(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 34 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_operation_unreserve(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_operation_create(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 50 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_operation_destroy(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 58 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_operation_launch_group(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 98 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_operation_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 106 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_operation_grow_volume(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 114 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_operation_shrink_volume(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 122 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_operation_create_disk(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 130 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_operation_destroy_disk(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 16)
}

#[inline]
pub(super) fn mesos_v1_offer_operation_create(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_offer_operation_create_disk(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 16 {
        return None;
    }
    if !matches!(step::varint(&mut rest)? as i32, 0..=4) {
            return None;
        }
    tag = step::tag(&mut rest)?;
    if tag == 26 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_offer_operation_destroy(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_offer_operation_destroy_disk(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_offer_operation_grow_volume(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 18 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_offer_operation_launch(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_task_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_offer_operation_launch_group(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_executor_info(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 18 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_task_group_info(walk, part)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_offer_operation_reserve(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_offer_operation_shrink_volume(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 18 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_value_scalar(walk, part)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_offer_operation_unreserve(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_offer_filters(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_filters_min_allocatable_resources(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_offer_filters_min_allocatable_resources(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_filters_resource_quantities(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_offer_filters_resource_quantities(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut key: Option<&[u8]>;
    let mut tag = step::tag(&mut rest)?;
    key = None;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_filters_resource_quantities_quantities_entry(walk, part)?;
        let own = <OfferFiltersResourceQuantitiesQuantitiesEntryView as Plain<'_>>::of(part).key().as_bytes();
        if key.is_some_and(|key| key >= own) {
            return None;
        }
        key = Some(own);
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_offer_filters_resource_quantities_quantities_entry(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag != 18 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_value_scalar(walk, part)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_offer_id(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_operation_id(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_operation_status(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_operation_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag != 16 {
        return None;
    }
    if !matches!(step::varint(&mut rest)? as i32, 0..=9) {
            return None;
        }
    tag = step::tag(&mut rest)?;
    if tag == 26 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 34 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_uuid(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 50 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_agent_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 58 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource_provider_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 7)
}

#[inline]
pub(super) fn mesos_v1_parameter(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag != 18 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_parameters(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_parameter(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_port(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 32 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=2) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_labels(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 5)
}

#[inline]
pub(super) fn mesos_v1_ports(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_port(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_r_limit_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_r_limit_info_r_limit(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_r_limit_info_r_limit(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=16) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 16 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 24 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_request(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_agent_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_resource(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag != 16 {
        return None;
    }
    if !matches!(step::varint(&mut rest)? as i32, 0..=3) {
            return None;
        }
    tag = step::tag(&mut rest)?;
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_value_scalar(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 34 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_value_ranges(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_value_set(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 50 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 58 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource_disk_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 66 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource_reservation_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 74 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource_revocable_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 82 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource_shared_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 90 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource_allocation_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 98 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource_provider_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 106 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource_reservation_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 13)
}

#[inline]
pub(super) fn mesos_v1_resource_allocation_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_resource_disk_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource_disk_info_persistence(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_volume(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource_disk_info_source(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_resource_disk_info_persistence(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_resource_disk_info_source(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    if !matches!(step::varint(&mut rest)? as i32, 0..=4) {
            return None;
        }
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource_disk_info_source_path(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource_disk_info_source_mount(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 34 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_labels(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 50 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 58 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 7)
}

#[inline]
pub(super) fn mesos_v1_resource_disk_info_source_mount(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_resource_disk_info_source_path(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_resource_reservation_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_labels(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 32 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=2) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 4)
}

#[inline]
pub(super) fn mesos_v1_resource_revocable_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 0)
}

#[inline]
pub(super) fn mesos_v1_resource_shared_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 0)
}

#[inline]
pub(super) fn mesos_v1_resource_provider_id(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_seccomp_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 16 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_secret(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=2) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_secret_reference(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_secret_value(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_secret_reference(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_secret_value(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::part(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_tty_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_tty_info_window_size(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_tty_info_window_size(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag != 16 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_task_group_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_task_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_task_id(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_task_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut key: Option<&[u8]>;
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag != 18 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_task_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 26 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_agent_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    while tag == 34 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_executor_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 50 {
        step::part(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 58 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_command_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 66 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_health_check(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 74 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_container_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 82 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_labels(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 90 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_discovery_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 98 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_kill_policy(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 106 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_check_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 114 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_duration_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    key = None;
    while tag == 122 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_task_info_limits_entry(walk, part)?;
        let own = <TaskInfoLimitsEntryView as Plain<'_>>::of(part).key().as_bytes();
        if key.is_some_and(|key| key >= own) {
            return None;
        }
        key = Some(own);
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 15)
}

#[inline]
pub(super) fn mesos_v1_task_info_limits_entry(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag != 18 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_value_scalar(walk, part)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_task_resource_limitation(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_task_status(walk: &mut Walk<'_>, mut rest: &[u8], depth: u32) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    if depth <= 0 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_task_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 16 {
        return None;
    }
    if !matches!(step::varint(&mut rest)? as i32, 0..=13) {
            return None;
        }
    tag = step::tag(&mut rest)?;
    if tag == 26 {
        step::part(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 34 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        if depth <= 0 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_agent_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 49 {
        step::double(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 58 {
        if depth <= 0 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_executor_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 64 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 72 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=2) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 80 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=34) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 90 {
        step::part(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 98 {
        if depth <= 1 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_labels(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 106 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_container_status(walk, part, depth.checked_sub(1)?)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 114 {
        if depth <= 0 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_time_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 122 {
        if depth <= 1 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_check_status_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 130 {
        if depth <= 9 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_task_resource_limitation(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 16)
}

#[inline]
pub(super) fn mesos_v1_time_info(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_url(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag != 18 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_address(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag == 26 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 34 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_parameter(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 5)
}

#[inline]
pub(super) fn mesos_v1_uuid(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::part(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_unavailability(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_time_info(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_duration_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_value_range(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag != 16 {
        return None;
    }
    step::varint(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_value_ranges(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_value_range(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_value_scalar(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 9 {
        return None;
    }
    step::double(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_value_set(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_value_text(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_volume(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag != 24 {
        return None;
    }
    if !matches!(step::varint(&mut rest)? as i32, 1..=2) {
            return None;
        }
    tag = step::tag(&mut rest)?;
    if tag == 34 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_image(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_volume_source(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 5)
}

#[inline]
pub(super) fn mesos_v1_volume_source(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=5) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_volume_source_docker_volume(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_volume_source_sandbox_path(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 34 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_secret(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_volume_source_host_path(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 50 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_volume_source_csi_volume(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 6)
}

#[inline]
pub(super) fn mesos_v1_volume_source_csi_volume(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_volume_source_csi_volume_static_provisioning(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_volume_source_csi_volume_static_provisioning(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut key: Option<&[u8]>;
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag != 18 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_volume_source_csi_volume_volume_capability(walk, part)?;
    tag = step::tag(&mut rest)?;
    key = None;
    while tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_volume_source_csi_volume_static_provisioning_node_stage_secrets_entry(walk, part)?;
        let own = <VolumeSourceCsiVolumeStaticProvisioningNodeStageSecretsEntryView as Plain<'_>>::of(part).key().as_bytes();
        if key.is_some_and(|key| key >= own) {
            return None;
        }
        key = Some(own);
        tag = step::tag(&mut rest)?;
    }
    key = None;
    while tag == 34 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_volume_source_csi_volume_static_provisioning_node_publish_secrets_entry(walk, part)?;
        let own = <VolumeSourceCsiVolumeStaticProvisioningNodePublishSecretsEntryView as Plain<'_>>::of(part).key().as_bytes();
        if key.is_some_and(|key| key >= own) {
            return None;
        }
        key = Some(own);
        tag = step::tag(&mut rest)?;
    }
    key = None;
    while tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_volume_source_csi_volume_static_provisioning_volume_context_entry(walk, part)?;
        let own = <VolumeSourceCsiVolumeStaticProvisioningVolumeContextEntryView as Plain<'_>>::of(part).key().as_bytes();
        if key.is_some_and(|key| key >= own) {
            return None;
        }
        key = Some(own);
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 5)
}

#[inline]
pub(super) fn mesos_v1_volume_source_csi_volume_static_provisioning_node_publish_secrets_entry(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_secret(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_volume_source_csi_volume_static_provisioning_node_stage_secrets_entry(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_secret(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_volume_source_csi_volume_static_provisioning_volume_context_entry(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_volume_source_csi_volume_volume_capability(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut access_type = false;
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        if access_type {
            return None;
        }
        access_type = true;
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_volume_source_csi_volume_volume_capability_block_volume(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        if access_type {
            return None;
        }
        access_type = true;
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_volume_source_csi_volume_volume_capability_mount_volume(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag != 26 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_volume_source_csi_volume_volume_capability_access_mode(walk, part)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_volume_source_csi_volume_volume_capability_access_mode(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 8 {
        return None;
    }
    if !matches!(step::varint(&mut rest)? as i32, 0..=5) {
            return None;
        }
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_volume_source_csi_volume_volume_capability_block_volume(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 0)
}

#[inline]
pub(super) fn mesos_v1_volume_source_csi_volume_volume_capability_mount_volume(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 18 {
        walk.elements += 1;
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_volume_source_docker_volume(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag != 18 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_parameters(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_volume_source_host_path(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_mount_propagation(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_volume_source_sandbox_path(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=2) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag != 18 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_scheduler_attribute_constraint(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_attribute_constraint_selector(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 18 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_attribute_constraint_predicate(walk, part)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_scheduler_attribute_constraint_predicate(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut predicate = false;
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        if predicate {
            return None;
        }
        predicate = true;
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_attribute_constraint_predicate_exists(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        if predicate {
            return None;
        }
        predicate = true;
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_attribute_constraint_predicate_not_exists(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        if predicate {
            return None;
        }
        predicate = true;
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_attribute_constraint_predicate_text_equals(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 34 {
        if predicate {
            return None;
        }
        predicate = true;
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_attribute_constraint_predicate_text_not_equals(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        if predicate {
            return None;
        }
        predicate = true;
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_attribute_constraint_predicate_text_matches(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 50 {
        if predicate {
            return None;
        }
        predicate = true;
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_attribute_constraint_predicate_text_not_matches(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 6)
}

#[inline]
pub(super) fn mesos_v1_scheduler_attribute_constraint_predicate_exists(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 0)
}

#[inline]
pub(super) fn mesos_v1_scheduler_attribute_constraint_predicate_not_exists(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 0)
}

#[inline]
pub(super) fn mesos_v1_scheduler_attribute_constraint_predicate_text_equals(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_attribute_constraint_predicate_text_matches(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_attribute_constraint_predicate_text_not_equals(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_attribute_constraint_predicate_text_not_matches(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_attribute_constraint_selector(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut selector = false;
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        if selector {
            return None;
        }
        selector = true;
        if !matches!(step::varint(&mut rest)? as i32, 0..=3) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        if selector {
            return None;
        }
        selector = true;
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_framework_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 16 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=17) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_subscribe(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 34 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_accept(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_decline(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 50 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_kill(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 58 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_shutdown(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 66 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_acknowledge(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 74 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_reconcile(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 82 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_message(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 90 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_request(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 106 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_accept_inverse_offers(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 114 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_decline_inverse_offers(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 122 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_revive(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 130 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_suppress(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 138 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_acknowledge_operation_status(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 146 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_reconcile_operations(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 154 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_update_framework(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 19)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_accept(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    while tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_operation(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_filters(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_accept_inverse_offers(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_filters(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_acknowledge(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_agent_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 18 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_task_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 26 {
        return None;
    }
    step::part(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_acknowledge_operation_status(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_agent_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource_provider_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag != 26 {
        return None;
    }
    step::part(&mut rest)?;
    tag = step::tag(&mut rest)?;
    if tag != 34 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_operation_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 4)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_decline(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_filters(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_decline_inverse_offers(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_filters(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_kill(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_task_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_agent_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_kill_policy(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_message(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_agent_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 18 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_executor_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 26 {
        return None;
    }
    step::part(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_reconcile(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_reconcile_task(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_reconcile_task(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_task_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_agent_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_reconcile_operations(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_call_reconcile_operations_operation(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_reconcile_operations_operation(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_operation_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_agent_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_resource_provider_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_request(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_request(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_revive(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_shutdown(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_executor_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 18 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_agent_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 2)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_subscribe(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_framework_info(walk, part)?;
    tag = step::tag(&mut rest)?;
    while tag == 18 {
        walk.elements += 1;
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_offer_constraints(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_suppress(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_call_update_framework(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_framework_info(walk, part)?;
    tag = step::tag(&mut rest)?;
    while tag == 18 {
        walk.elements += 1;
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_offer_constraints(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_scheduler_event(walk: &mut Walk<'_>, mut rest: &[u8], depth: u32) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 8 {
        if !matches!(step::varint(&mut rest)? as i32, 0..=11) {
            return None;
        }
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        if depth <= 4 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_event_subscribed(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        if depth <= 10 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_event_offers(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 34 {
        if depth <= 1 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_event_rescind(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 42 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_event_update(walk, part, depth.checked_sub(1)?)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 50 {
        if depth <= 1 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_event_message(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 58 {
        if depth <= 1 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_event_failure(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 66 {
        if depth <= 0 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_event_error(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 74 {
        if depth <= 10 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_event_inverse_offers(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 82 {
        if depth <= 1 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_event_rescind_inverse_offer(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 90 {
        if depth <= 10 {
            return None;
        }
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_event_update_operation_status(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 11)
}

#[inline]
pub(super) fn mesos_v1_scheduler_event_error(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    step::text(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_event_failure(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_agent_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_executor_id(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 24 {
        step::varint(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_scheduler_event_inverse_offers(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_inverse_offer(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_event_message(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_agent_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 18 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_executor_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag != 26 {
        return None;
    }
    step::part(&mut rest)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_scheduler_event_offers(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let whole = rest.len();
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        walk.offer(whole, rest.len(), part.len());
        mesos_v1_offer(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_event_rescind(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_event_rescind_inverse_offer(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_offer_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_event_subscribed(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_framework_id(walk, part)?;
    tag = step::tag(&mut rest)?;
    if tag == 17 {
        step::double(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 26 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_master_info(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 3)
}

#[inline]
pub(super) fn mesos_v1_scheduler_event_update(walk: &mut Walk<'_>, mut rest: &[u8], depth: u32) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_task_status(walk, part, depth.checked_sub(1)?)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_event_update_operation_status(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag != 10 {
        return None;
    }
    walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_operation_status(walk, part)?;
    tag = step::tag(&mut rest)?;
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_offer_constraints(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut key: Option<&[u8]>;
    let mut tag = step::tag(&mut rest)?;
    key = None;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_offer_constraints_role_constraints_entry(walk, part)?;
        let own = <OfferConstraintsRoleConstraintsEntryView as Plain<'_>>::of(part).key().as_bytes();
        if key.is_some_and(|key| key >= own) {
            return None;
        }
        key = Some(own);
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_offer_constraints_role_constraints(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_offer_constraints_role_constraints_group(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_offer_constraints_role_constraints_group(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    while tag == 10 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_attribute_constraint(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 1)
}

#[inline]
pub(super) fn mesos_v1_scheduler_offer_constraints_role_constraints_entry(walk: &mut Walk<'_>, mut rest: &[u8]) -> Option<()> {
    let mut tag = step::tag(&mut rest)?;
    if tag == 10 {
        step::text(&mut rest)?;
        tag = step::tag(&mut rest)?;
    }
    if tag == 18 {
        walk.elements += 1;
        let part = step::part(&mut rest)?;
        mesos_v1_scheduler_offer_constraints_role_constraints(walk, part)?;
        tag = step::tag(&mut rest)?;
    }
    step::unknown_tail(&mut rest, tag, 2)
}

