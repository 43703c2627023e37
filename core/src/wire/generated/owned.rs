// Written by the test wire_schema from proto/.

use super::super::owned::back::Back;
use super::super::owned::{Owned, merge, prost_message};
use super::super::view::elements;
use super::*;

impl Owned for google::protobuf::Duration {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.seconds = merge::varint(rest)? as i64,
                16 => self.nanos = merge::varint(rest)? as i32,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if self.nanos != 0 {
            out.number(16, self.nanos as i64 as u64);
        }
        if self.seconds != 0 {
            out.number(8, self.seconds as u64);
        }
    }
}

prost_message!(google::protobuf::Duration);

impl Owned for mesos::v1::Address {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.hostname = Some(merge::text(rest)?),
                18 => self.ip = Some(merge::text(rest)?),
                24 => self.port = merge::varint(rest)? as i32,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::AddressView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.number(24, self.port as i64 as u64);
        if let Some(value) = &self.ip {
            out.bytes(18, value.as_ref());
        }
        if let Some(value) = &self.hostname {
            out.bytes(10, value.as_ref());
        }
    }
}

prost_message!(mesos::v1::Address);

impl Owned for mesos::v1::AgentId {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.value = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::AgentIdView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.value.as_ref());
    }
}

prost_message!(mesos::v1::AgentId);

impl Owned for mesos::v1::AgentInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.hostname = merge::text(rest)?,
                26 => merge::repeated(&mut self.resources, 26, rest)?,
                42 => merge::repeated(&mut self.attributes, 42, rest)?,
                50 => merge::optional(&mut self.id, rest)?,
                64 => self.port = Some(merge::varint(rest)? as i32),
                82 => merge::optional(&mut self.domain, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.domain {
            out.message(82, value);
        }
        if let Some(value) = &self.port {
            out.number(64, *value as i64 as u64);
        }
        if let Some(value) = &self.id {
            out.message(50, value);
        }
        for value in self.attributes.iter().rev() {
            out.message(42, value);
        }
        for value in self.resources.iter().rev() {
            out.message(26, value);
        }
        out.bytes(10, self.hostname.as_ref());
    }
}

prost_message!(mesos::v1::AgentInfo);

impl Owned for mesos::v1::agent_info::Capability {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=8) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::agent_info::Capability);

impl Owned for mesos::v1::Attribute {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.name = merge::text(rest)?,
                16 => match merge::varint(rest)? as i32 {
                    value @ (0..=3) => self.r#type = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                26 => merge::optional(&mut self.scalar, rest)?,
                34 => merge::optional(&mut self.ranges, rest)?,
                42 => merge::optional(&mut self.text, rest)?,
                50 => merge::optional(&mut self.set, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::AttributeView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.set {
            out.message(50, value);
        }
        if let Some(value) = &self.text {
            out.message(42, value);
        }
        if let Some(value) = &self.ranges {
            out.message(34, value);
        }
        if let Some(value) = &self.scalar {
            out.message(26, value);
        }
        out.number(16, self.r#type as i64 as u64);
        out.bytes(10, self.name.as_ref());
    }
}

prost_message!(mesos::v1::Attribute);

impl Owned for mesos::v1::CsiPluginContainerInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.services.push(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                10 => {
                    let mut list = merge::part(rest)?;
                    let rest = &mut list;
                    while !rest.is_empty() {
                        let number = merge::varint(rest)?;
                        match number as i32 {
                            value @ (0..=2) => self.services.push(value),
                            _ => self.unknown_fields.keep_number(8, number),
                        }
                    }
                }
                18 => merge::optional(&mut self.command, rest)?,
                26 => merge::repeated(&mut self.resources, 26, rest)?,
                34 => merge::optional(&mut self.container, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.container {
            out.message(34, value);
        }
        for value in self.resources.iter().rev() {
            out.message(26, value);
        }
        if let Some(value) = &self.command {
            out.message(18, value);
        }
        for value in self.services.iter().rev() {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::CsiPluginContainerInfo);

impl Owned for mesos::v1::CsiPluginEndpoint {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.csi_service = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => self.endpoint = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(18, self.endpoint.as_ref());
        out.number(8, self.csi_service as i64 as u64);
    }
}

prost_message!(mesos::v1::CsiPluginEndpoint);

impl Owned for mesos::v1::CsiPluginInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.r#type = merge::text(rest)?,
                18 => self.name = Some(merge::text(rest)?),
                26 => merge::repeated(&mut self.containers, 26, rest)?,
                34 => merge::repeated(&mut self.endpoints, 34, rest)?,
                42 => self.target_path_root = Some(merge::text(rest)?),
                48 => self.target_path_exists = Some(merge::varint(rest)? != 0),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.target_path_exists {
            out.number(48, *value as u64);
        }
        if let Some(value) = &self.target_path_root {
            out.bytes(42, value.as_ref());
        }
        for value in self.endpoints.iter().rev() {
            out.message(34, value);
        }
        for value in self.containers.iter().rev() {
            out.message(26, value);
        }
        if let Some(value) = &self.name {
            out.bytes(18, value.as_ref());
        }
        out.bytes(10, self.r#type.as_ref());
    }
}

prost_message!(mesos::v1::CsiPluginInfo);

impl Owned for mesos::v1::CapabilityInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=0 | 1000..=1040) => self.capabilities.push(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                10 => {
                    let mut list = merge::part(rest)?;
                    let rest = &mut list;
                    while !rest.is_empty() {
                        let number = merge::varint(rest)?;
                        match number as i32 {
                            value @ (0..=0 | 1000..=1040) => self.capabilities.push(value),
                            _ => self.unknown_fields.keep_number(8, number),
                        }
                    }
                }
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CapabilityInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.capabilities.iter().rev() {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::CapabilityInfo);

impl Owned for mesos::v1::CgroupInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.net_cls, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CgroupInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.net_cls {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::CgroupInfo);

impl Owned for mesos::v1::cgroup_info::Blkio {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
    }
}

prost_message!(mesos::v1::cgroup_info::Blkio);

impl Owned for mesos::v1::cgroup_info::blkio::Cfq {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
    }
}

prost_message!(mesos::v1::cgroup_info::blkio::Cfq);

impl Owned for mesos::v1::cgroup_info::blkio::cfq::Statistics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.device, rest)?,
                16 => self.sectors = Some(merge::varint(rest)?),
                24 => self.time = Some(merge::varint(rest)?),
                34 => merge::repeated(&mut self.io_serviced, 34, rest)?,
                42 => merge::repeated(&mut self.io_service_bytes, 42, rest)?,
                50 => merge::repeated(&mut self.io_service_time, 50, rest)?,
                58 => merge::repeated(&mut self.io_wait_time, 58, rest)?,
                66 => merge::repeated(&mut self.io_merged, 66, rest)?,
                74 => merge::repeated(&mut self.io_queued, 74, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.io_queued.iter().rev() {
            out.message(74, value);
        }
        for value in self.io_merged.iter().rev() {
            out.message(66, value);
        }
        for value in self.io_wait_time.iter().rev() {
            out.message(58, value);
        }
        for value in self.io_service_time.iter().rev() {
            out.message(50, value);
        }
        for value in self.io_service_bytes.iter().rev() {
            out.message(42, value);
        }
        for value in self.io_serviced.iter().rev() {
            out.message(34, value);
        }
        if let Some(value) = &self.time {
            out.number(24, *value as u64);
        }
        if let Some(value) = &self.sectors {
            out.number(16, *value as u64);
        }
        if let Some(value) = &self.device {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::cgroup_info::blkio::cfq::Statistics);

impl Owned for mesos::v1::cgroup_info::blkio::Statistics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.cfq, 10, rest)?,
                18 => merge::repeated(&mut self.cfq_recursive, 18, rest)?,
                26 => merge::repeated(&mut self.throttling, 26, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.throttling.iter().rev() {
            out.message(26, value);
        }
        for value in self.cfq_recursive.iter().rev() {
            out.message(18, value);
        }
        for value in self.cfq.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::cgroup_info::blkio::Statistics);

impl Owned for mesos::v1::cgroup_info::blkio::Throttling {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
    }
}

prost_message!(mesos::v1::cgroup_info::blkio::Throttling);

impl Owned for mesos::v1::cgroup_info::blkio::throttling::Statistics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.device, rest)?,
                18 => merge::repeated(&mut self.io_serviced, 18, rest)?,
                26 => merge::repeated(&mut self.io_service_bytes, 26, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.io_service_bytes.iter().rev() {
            out.message(26, value);
        }
        for value in self.io_serviced.iter().rev() {
            out.message(18, value);
        }
        if let Some(value) = &self.device {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::cgroup_info::blkio::throttling::Statistics);

impl Owned for mesos::v1::cgroup_info::blkio::Value {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=6) => self.op = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                16 => self.value = Some(merge::varint(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.value {
            out.number(16, *value as u64);
        }
        if let Some(value) = &self.op {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::cgroup_info::blkio::Value);

impl Owned for mesos::v1::cgroup_info::NetCls {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.classid = Some(merge::varint(rest)? as u32),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CgroupInfoNetClsView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.classid {
            out.number(8, *value as u64);
        }
    }
}

prost_message!(mesos::v1::cgroup_info::NetCls);

impl Owned for mesos::v1::CheckInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=3) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.command, rest)?,
                26 => merge::optional(&mut self.http, rest)?,
                33 => self.delay_seconds = Some(merge::double(rest)?),
                41 => self.interval_seconds = Some(merge::double(rest)?),
                49 => self.timeout_seconds = Some(merge::double(rest)?),
                58 => merge::optional(&mut self.tcp, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CheckInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.tcp {
            out.message(58, value);
        }
        if let Some(value) = &self.timeout_seconds {
            out.double(49, *value);
        }
        if let Some(value) = &self.interval_seconds {
            out.double(41, *value);
        }
        if let Some(value) = &self.delay_seconds {
            out.double(33, *value);
        }
        if let Some(value) = &self.http {
            out.message(26, value);
        }
        if let Some(value) = &self.command {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::CheckInfo);

impl Owned for mesos::v1::check_info::Command {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.command, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CheckInfoCommandView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.command);
    }
}

prost_message!(mesos::v1::check_info::Command);

impl Owned for mesos::v1::check_info::Http {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.port = merge::varint(rest)? as u32,
                18 => self.path = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CheckInfoHttpView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.path {
            out.bytes(18, value.as_ref());
        }
        out.number(8, self.port as u64);
    }
}

prost_message!(mesos::v1::check_info::Http);

impl Owned for mesos::v1::check_info::Tcp {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.port = merge::varint(rest)? as u32,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CheckInfoTcpView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.number(8, self.port as u64);
    }
}

prost_message!(mesos::v1::check_info::Tcp);

impl Owned for mesos::v1::CheckStatusInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=3) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.command, rest)?,
                26 => merge::optional(&mut self.http, rest)?,
                34 => merge::optional(&mut self.tcp, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CheckStatusInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.tcp {
            out.message(34, value);
        }
        if let Some(value) = &self.http {
            out.message(26, value);
        }
        if let Some(value) = &self.command {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::CheckStatusInfo);

impl Owned for mesos::v1::check_status_info::Command {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.exit_code = Some(merge::varint(rest)? as i32),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CheckStatusInfoCommandView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.exit_code {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::check_status_info::Command);

impl Owned for mesos::v1::check_status_info::Http {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.status_code = Some(merge::varint(rest)? as u32),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CheckStatusInfoHttpView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.status_code {
            out.number(8, *value as u64);
        }
    }
}

prost_message!(mesos::v1::check_status_info::Http);

impl Owned for mesos::v1::check_status_info::Tcp {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.succeeded = Some(merge::varint(rest)? != 0),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CheckStatusInfoTcpView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.succeeded {
            out.number(8, *value as u64);
        }
    }
}

prost_message!(mesos::v1::check_status_info::Tcp);

impl Owned for mesos::v1::CommandInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.uris, 10, rest)?,
                18 => merge::optional(&mut self.environment, rest)?,
                26 => self.value = Some(merge::text(rest)?),
                42 => self.user = Some(merge::text(rest)?),
                48 => self.shell = Some(merge::varint(rest)? != 0),
                58 => self.arguments.push(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CommandInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.arguments.iter().rev() {
            out.bytes(58, value.as_ref());
        }
        if let Some(value) = &self.shell {
            out.number(48, *value as u64);
        }
        if let Some(value) = &self.user {
            out.bytes(42, value.as_ref());
        }
        if let Some(value) = &self.value {
            out.bytes(26, value.as_ref());
        }
        if let Some(value) = &self.environment {
            out.message(18, value);
        }
        for value in self.uris.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::CommandInfo);

impl Owned for mesos::v1::command_info::Uri {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.value = merge::text(rest)?,
                16 => self.executable = Some(merge::varint(rest)? != 0),
                24 => self.extract = Some(merge::varint(rest)? != 0),
                32 => self.cache = Some(merge::varint(rest)? != 0),
                42 => self.output_file = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CommandInfoUriView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.output_file {
            out.bytes(42, value.as_ref());
        }
        if let Some(value) = &self.cache {
            out.number(32, *value as u64);
        }
        if let Some(value) = &self.extract {
            out.number(24, *value as u64);
        }
        if let Some(value) = &self.executable {
            out.number(16, *value as u64);
        }
        out.bytes(10, self.value.as_ref());
    }
}

prost_message!(mesos::v1::command_info::Uri);

impl Owned for mesos::v1::ContainerId {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.value = merge::text(rest)?,
                18 => merge::optional(&mut self.parent, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ContainerIdView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.parent {
            out.message(18, value);
        }
        out.bytes(10, self.value.as_ref());
    }
}

prost_message!(mesos::v1::ContainerId);

impl Owned for mesos::v1::ContainerInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (1..=2) => self.r#type = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::repeated(&mut self.volumes, 18, rest)?,
                26 => merge::optional(&mut self.docker, rest)?,
                34 => self.hostname = Some(merge::text(rest)?),
                42 => merge::optional(&mut self.mesos, rest)?,
                58 => merge::repeated(&mut self.network_infos, 58, rest)?,
                66 => merge::optional(&mut self.linux_info, rest)?,
                74 => merge::optional(&mut self.rlimit_info, rest)?,
                82 => merge::optional(&mut self.tty_info, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ContainerInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.tty_info {
            out.message(82, value);
        }
        if let Some(value) = &self.rlimit_info {
            out.message(74, value);
        }
        if let Some(value) = &self.linux_info {
            out.message(66, value);
        }
        for value in self.network_infos.iter().rev() {
            out.message(58, value);
        }
        if let Some(value) = &self.mesos {
            out.message(42, value);
        }
        if let Some(value) = &self.hostname {
            out.bytes(34, value.as_ref());
        }
        if let Some(value) = &self.docker {
            out.message(26, value);
        }
        for value in self.volumes.iter().rev() {
            out.message(18, value);
        }
        out.number(8, self.r#type as i64 as u64);
    }
}

prost_message!(mesos::v1::ContainerInfo);

impl Owned for mesos::v1::container_info::DockerInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.image = merge::text(rest)?,
                16 => match merge::varint(rest)? as i32 {
                    value @ (1..=4) => self.network = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                26 => merge::repeated(&mut self.port_mappings, 26, rest)?,
                32 => self.privileged = Some(merge::varint(rest)? != 0),
                42 => merge::repeated(&mut self.parameters, 42, rest)?,
                48 => self.force_pull_image = Some(merge::varint(rest)? != 0),
                58 => self.volume_driver = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ContainerInfoDockerInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.volume_driver {
            out.bytes(58, value.as_ref());
        }
        if let Some(value) = &self.force_pull_image {
            out.number(48, *value as u64);
        }
        for value in self.parameters.iter().rev() {
            out.message(42, value);
        }
        if let Some(value) = &self.privileged {
            out.number(32, *value as u64);
        }
        for value in self.port_mappings.iter().rev() {
            out.message(26, value);
        }
        if let Some(value) = &self.network {
            out.number(16, *value as i64 as u64);
        }
        out.bytes(10, self.image.as_ref());
    }
}

prost_message!(mesos::v1::container_info::DockerInfo);

impl Owned for mesos::v1::container_info::docker_info::PortMapping {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.host_port = merge::varint(rest)? as u32,
                16 => self.container_port = merge::varint(rest)? as u32,
                26 => self.protocol = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ContainerInfoDockerInfoPortMappingView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.protocol {
            out.bytes(26, value.as_ref());
        }
        out.number(16, self.container_port as u64);
        out.number(8, self.host_port as u64);
    }
}

prost_message!(mesos::v1::container_info::docker_info::PortMapping);

impl Owned for mesos::v1::container_info::MesosInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.image, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ContainerInfoMesosInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.image {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::container_info::MesosInfo);

impl Owned for mesos::v1::ContainerStatus {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.network_infos, 10, rest)?,
                18 => merge::optional(&mut self.cgroup_info, rest)?,
                24 => self.executor_pid = Some(merge::varint(rest)? as u32),
                34 => merge::optional(&mut self.container_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ContainerStatusView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.container_id {
            out.message(34, value);
        }
        if let Some(value) = &self.executor_pid {
            out.number(24, *value as u64);
        }
        if let Some(value) = &self.cgroup_info {
            out.message(18, value);
        }
        for value in self.network_infos.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::ContainerStatus);

impl Owned for mesos::v1::Credential {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.principal = merge::text(rest)?,
                18 => self.secret = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CredentialView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.secret {
            out.bytes(18, value.as_ref());
        }
        out.bytes(10, self.principal.as_ref());
    }
}

prost_message!(mesos::v1::Credential);

impl Owned for mesos::v1::Credentials {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.credentials, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.credentials.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::Credentials);

impl Owned for mesos::v1::Device {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.path = Some(merge::text(rest)?),
                18 => merge::optional(&mut self.number, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.number {
            out.message(18, value);
        }
        if let Some(value) = &self.path {
            out.bytes(10, value.as_ref());
        }
    }
}

prost_message!(mesos::v1::Device);

impl Owned for mesos::v1::device::Number {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.major_number = merge::varint(rest)?,
                16 => self.minor_number = merge::varint(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.number(16, self.minor_number as u64);
        out.number(8, self.major_number as u64);
    }
}

prost_message!(mesos::v1::device::Number);

impl Owned for mesos::v1::DeviceAccess {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.device, rest)?,
                18 => merge::required(&mut self.access, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(18, &self.access);
        out.message(10, &self.device);
    }
}

prost_message!(mesos::v1::DeviceAccess);

impl Owned for mesos::v1::device_access::Access {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.read = Some(merge::varint(rest)? != 0),
                16 => self.write = Some(merge::varint(rest)? != 0),
                24 => self.mknod = Some(merge::varint(rest)? != 0),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.mknod {
            out.number(24, *value as u64);
        }
        if let Some(value) = &self.write {
            out.number(16, *value as u64);
        }
        if let Some(value) = &self.read {
            out.number(8, *value as u64);
        }
    }
}

prost_message!(mesos::v1::device_access::Access);

impl Owned for mesos::v1::DeviceWhitelist {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.allowed_devices, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.allowed_devices.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::DeviceWhitelist);

impl Owned for mesos::v1::DiscoveryInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.visibility = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => self.name = Some(merge::text(rest)?),
                26 => self.environment = Some(merge::text(rest)?),
                34 => self.location = Some(merge::text(rest)?),
                42 => self.version = Some(merge::text(rest)?),
                50 => merge::optional(&mut self.ports, rest)?,
                58 => merge::optional(&mut self.labels, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::DiscoveryInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.labels {
            out.message(58, value);
        }
        if let Some(value) = &self.ports {
            out.message(50, value);
        }
        if let Some(value) = &self.version {
            out.bytes(42, value.as_ref());
        }
        if let Some(value) = &self.location {
            out.bytes(34, value.as_ref());
        }
        if let Some(value) = &self.environment {
            out.bytes(26, value.as_ref());
        }
        if let Some(value) = &self.name {
            out.bytes(18, value.as_ref());
        }
        out.number(8, self.visibility as i64 as u64);
    }
}

prost_message!(mesos::v1::DiscoveryInfo);

impl Owned for mesos::v1::DiskStatistics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.source, rest)?,
                18 => merge::optional(&mut self.persistence, rest)?,
                24 => self.limit_bytes = Some(merge::varint(rest)?),
                32 => self.used_bytes = Some(merge::varint(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.used_bytes {
            out.number(32, *value as u64);
        }
        if let Some(value) = &self.limit_bytes {
            out.number(24, *value as u64);
        }
        if let Some(value) = &self.persistence {
            out.message(18, value);
        }
        if let Some(value) = &self.source {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::DiskStatistics);

impl Owned for mesos::v1::DomainInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.fault_domain, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::DomainInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.fault_domain {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::DomainInfo);

impl Owned for mesos::v1::domain_info::FaultDomain {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.region, rest)?,
                18 => merge::required(&mut self.zone, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::DomainInfoFaultDomainView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(18, &self.zone);
        out.message(10, &self.region);
    }
}

prost_message!(mesos::v1::domain_info::FaultDomain);

impl Owned for mesos::v1::domain_info::fault_domain::RegionInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.name = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::DomainInfoFaultDomainRegionInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.name.as_ref());
    }
}

prost_message!(mesos::v1::domain_info::fault_domain::RegionInfo);

impl Owned for mesos::v1::domain_info::fault_domain::ZoneInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.name = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::DomainInfoFaultDomainZoneInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.name.as_ref());
    }
}

prost_message!(mesos::v1::domain_info::fault_domain::ZoneInfo);

impl Owned for mesos::v1::DrainConfig {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.max_grace_period, rest)?,
                16 => self.mark_gone = Some(merge::varint(rest)? != 0),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.mark_gone {
            out.number(16, *value as u64);
        }
        if let Some(value) = &self.max_grace_period {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::DrainConfig);

impl Owned for mesos::v1::DrainInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.state = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::required(&mut self.config, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(18, &self.config);
        out.number(8, self.state as i64 as u64);
    }
}

prost_message!(mesos::v1::DrainInfo);

impl Owned for mesos::v1::DurationInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.nanoseconds = merge::varint(rest)? as i64,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::DurationInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.number(8, self.nanoseconds as u64);
    }
}

prost_message!(mesos::v1::DurationInfo);

impl Owned for mesos::v1::Environment {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.variables, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::EnvironmentView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.variables.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::Environment);

impl Owned for mesos::v1::environment::Variable {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.name = merge::text(rest)?,
                18 => self.value = Some(merge::text(rest)?),
                24 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                34 => merge::optional(&mut self.secret, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::EnvironmentVariableView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.secret {
            out.message(34, value);
        }
        if let Some(value) = &self.r#type {
            out.number(24, *value as i64 as u64);
        }
        if let Some(value) = &self.value {
            out.bytes(18, value.as_ref());
        }
        out.bytes(10, self.name.as_ref());
    }
}

prost_message!(mesos::v1::environment::Variable);

impl Owned for mesos::v1::ExecutorId {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.value = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ExecutorIdView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.value.as_ref());
    }
}

prost_message!(mesos::v1::ExecutorId);

impl Owned for mesos::v1::ExecutorInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.executor_id, rest)?,
                34 => self.data = Some(merge::bytes(rest)?),
                42 => merge::repeated(&mut self.resources, 42, rest)?,
                58 => merge::optional(&mut self.command, rest)?,
                66 => merge::optional(&mut self.framework_id, rest)?,
                74 => self.name = Some(merge::text(rest)?),
                82 => self.source = Some(merge::text(rest)?),
                90 => merge::optional(&mut self.container, rest)?,
                98 => merge::optional(&mut self.discovery, rest)?,
                106 => merge::optional(&mut self.shutdown_grace_period, rest)?,
                114 => merge::optional(&mut self.labels, rest)?,
                120 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ExecutorInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.r#type {
            out.number(120, *value as i64 as u64);
        }
        if let Some(value) = &self.labels {
            out.message(114, value);
        }
        if let Some(value) = &self.shutdown_grace_period {
            out.message(106, value);
        }
        if let Some(value) = &self.discovery {
            out.message(98, value);
        }
        if let Some(value) = &self.container {
            out.message(90, value);
        }
        if let Some(value) = &self.source {
            out.bytes(82, value.as_ref());
        }
        if let Some(value) = &self.name {
            out.bytes(74, value.as_ref());
        }
        if let Some(value) = &self.framework_id {
            out.message(66, value);
        }
        if let Some(value) = &self.command {
            out.message(58, value);
        }
        for value in self.resources.iter().rev() {
            out.message(42, value);
        }
        if let Some(value) = &self.data {
            out.bytes(34, value.as_ref());
        }
        out.message(10, &self.executor_id);
    }
}

prost_message!(mesos::v1::ExecutorInfo);

impl Owned for mesos::v1::FileInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.path = merge::text(rest)?,
                16 => self.nlink = Some(merge::varint(rest)? as i32),
                24 => self.size = Some(merge::varint(rest)?),
                34 => merge::optional(&mut self.mtime, rest)?,
                40 => self.mode = Some(merge::varint(rest)? as u32),
                50 => self.uid = Some(merge::text(rest)?),
                58 => self.gid = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.gid {
            out.bytes(58, value.as_ref());
        }
        if let Some(value) = &self.uid {
            out.bytes(50, value.as_ref());
        }
        if let Some(value) = &self.mode {
            out.number(40, *value as u64);
        }
        if let Some(value) = &self.mtime {
            out.message(34, value);
        }
        if let Some(value) = &self.size {
            out.number(24, *value as u64);
        }
        if let Some(value) = &self.nlink {
            out.number(16, *value as i64 as u64);
        }
        out.bytes(10, self.path.as_ref());
    }
}

prost_message!(mesos::v1::FileInfo);

impl Owned for mesos::v1::Filters {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                9 => self.refuse_seconds = Some(merge::double(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::FiltersView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.refuse_seconds {
            out.double(9, *value);
        }
    }
}

prost_message!(mesos::v1::Filters);

impl Owned for mesos::v1::Flag {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.name = merge::text(rest)?,
                18 => self.value = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.value {
            out.bytes(18, value.as_ref());
        }
        out.bytes(10, self.name.as_ref());
    }
}

prost_message!(mesos::v1::Flag);

impl Owned for mesos::v1::FrameworkId {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.value = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::FrameworkIdView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.value.as_ref());
    }
}

prost_message!(mesos::v1::FrameworkId);

impl Owned for mesos::v1::FrameworkInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.user = merge::text(rest)?,
                18 => self.name = merge::text(rest)?,
                26 => merge::optional(&mut self.id, rest)?,
                33 => self.failover_timeout = Some(merge::double(rest)?),
                40 => self.checkpoint = Some(merge::varint(rest)? != 0),
                50 => self.role = Some(merge::text(rest)?),
                58 => self.hostname = Some(merge::text(rest)?),
                66 => self.principal = Some(merge::text(rest)?),
                74 => self.webui_url = Some(merge::text(rest)?),
                82 => merge::repeated(&mut self.capabilities, 82, rest)?,
                90 => merge::optional(&mut self.labels, rest)?,
                98 => self.roles.push(merge::text(rest)?),
                106 => merge::entry(&mut self.offer_filters, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::FrameworkInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for (key, value) in self.offer_filters.iter().rev() {
            out.entry(106, key, |out| out.message(18, value));
        }
        for value in self.roles.iter().rev() {
            out.bytes(98, value.as_ref());
        }
        if let Some(value) = &self.labels {
            out.message(90, value);
        }
        for value in self.capabilities.iter().rev() {
            out.message(82, value);
        }
        if let Some(value) = &self.webui_url {
            out.bytes(74, value.as_ref());
        }
        if let Some(value) = &self.principal {
            out.bytes(66, value.as_ref());
        }
        if let Some(value) = &self.hostname {
            out.bytes(58, value.as_ref());
        }
        if let Some(value) = &self.role {
            out.bytes(50, value.as_ref());
        }
        if let Some(value) = &self.checkpoint {
            out.number(40, *value as u64);
        }
        if let Some(value) = &self.failover_timeout {
            out.double(33, *value);
        }
        if let Some(value) = &self.id {
            out.message(26, value);
        }
        out.bytes(18, self.name.as_ref());
        out.bytes(10, self.user.as_ref());
    }
}

prost_message!(mesos::v1::FrameworkInfo);

impl Owned for mesos::v1::framework_info::Capability {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=8) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::FrameworkInfoCapabilityView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::framework_info::Capability);

impl Owned for mesos::v1::HealthCheck {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.http, rest)?,
                17 => self.delay_seconds = Some(merge::double(rest)?),
                25 => self.interval_seconds = Some(merge::double(rest)?),
                33 => self.timeout_seconds = Some(merge::double(rest)?),
                40 => self.consecutive_failures = Some(merge::varint(rest)? as u32),
                49 => self.grace_period_seconds = Some(merge::double(rest)?),
                58 => merge::optional(&mut self.command, rest)?,
                64 => match merge::varint(rest)? as i32 {
                    value @ (0..=3) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                74 => merge::optional(&mut self.tcp, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::HealthCheckView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.tcp {
            out.message(74, value);
        }
        if let Some(value) = &self.r#type {
            out.number(64, *value as i64 as u64);
        }
        if let Some(value) = &self.command {
            out.message(58, value);
        }
        if let Some(value) = &self.grace_period_seconds {
            out.double(49, *value);
        }
        if let Some(value) = &self.consecutive_failures {
            out.number(40, *value as u64);
        }
        if let Some(value) = &self.timeout_seconds {
            out.double(33, *value);
        }
        if let Some(value) = &self.interval_seconds {
            out.double(25, *value);
        }
        if let Some(value) = &self.delay_seconds {
            out.double(17, *value);
        }
        if let Some(value) = &self.http {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::HealthCheck);

impl Owned for mesos::v1::health_check::HttpCheckInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.port = merge::varint(rest)? as u32,
                18 => self.path = Some(merge::text(rest)?),
                26 => self.scheme = Some(merge::text(rest)?),
                32 => self.statuses.push(merge::varint(rest)? as u32),
                34 => {
                    let mut list = merge::part(rest)?;
                    let rest = &mut list;
                    while !rest.is_empty() {
                        self.statuses.push(merge::varint(rest)? as u32);
                    }
                }
                40 => match merge::varint(rest)? as i32 {
                    value @ (1..=2) => self.protocol = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::HealthCheckHttpCheckInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.protocol {
            out.number(40, *value as i64 as u64);
        }
        for value in self.statuses.iter().rev() {
            out.number(32, *value as u64);
        }
        if let Some(value) = &self.scheme {
            out.bytes(26, value.as_ref());
        }
        if let Some(value) = &self.path {
            out.bytes(18, value.as_ref());
        }
        out.number(8, self.port as u64);
    }
}

prost_message!(mesos::v1::health_check::HttpCheckInfo);

impl Owned for mesos::v1::health_check::TcpCheckInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.port = merge::varint(rest)? as u32,
                16 => match merge::varint(rest)? as i32 {
                    value @ (1..=2) => self.protocol = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::HealthCheckTcpCheckInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.protocol {
            out.number(16, *value as i64 as u64);
        }
        out.number(8, self.port as u64);
    }
}

prost_message!(mesos::v1::health_check::TcpCheckInfo);

impl Owned for mesos::v1::IcmpStatistics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.in_msgs = Some(merge::varint(rest)? as i64),
                16 => self.in_errors = Some(merge::varint(rest)? as i64),
                24 => self.in_csum_errors = Some(merge::varint(rest)? as i64),
                32 => self.in_dest_unreachs = Some(merge::varint(rest)? as i64),
                40 => self.in_time_excds = Some(merge::varint(rest)? as i64),
                48 => self.in_parm_probs = Some(merge::varint(rest)? as i64),
                56 => self.in_src_quenchs = Some(merge::varint(rest)? as i64),
                64 => self.in_redirects = Some(merge::varint(rest)? as i64),
                72 => self.in_echos = Some(merge::varint(rest)? as i64),
                80 => self.in_echo_reps = Some(merge::varint(rest)? as i64),
                88 => self.in_timestamps = Some(merge::varint(rest)? as i64),
                96 => self.in_timestamp_reps = Some(merge::varint(rest)? as i64),
                104 => self.in_addr_masks = Some(merge::varint(rest)? as i64),
                112 => self.in_addr_mask_reps = Some(merge::varint(rest)? as i64),
                120 => self.out_msgs = Some(merge::varint(rest)? as i64),
                128 => self.out_errors = Some(merge::varint(rest)? as i64),
                136 => self.out_dest_unreachs = Some(merge::varint(rest)? as i64),
                144 => self.out_time_excds = Some(merge::varint(rest)? as i64),
                152 => self.out_parm_probs = Some(merge::varint(rest)? as i64),
                160 => self.out_src_quenchs = Some(merge::varint(rest)? as i64),
                168 => self.out_redirects = Some(merge::varint(rest)? as i64),
                176 => self.out_echos = Some(merge::varint(rest)? as i64),
                184 => self.out_echo_reps = Some(merge::varint(rest)? as i64),
                192 => self.out_timestamps = Some(merge::varint(rest)? as i64),
                200 => self.out_timestamp_reps = Some(merge::varint(rest)? as i64),
                208 => self.out_addr_masks = Some(merge::varint(rest)? as i64),
                216 => self.out_addr_mask_reps = Some(merge::varint(rest)? as i64),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.out_addr_mask_reps {
            out.number(216, *value as u64);
        }
        if let Some(value) = &self.out_addr_masks {
            out.number(208, *value as u64);
        }
        if let Some(value) = &self.out_timestamp_reps {
            out.number(200, *value as u64);
        }
        if let Some(value) = &self.out_timestamps {
            out.number(192, *value as u64);
        }
        if let Some(value) = &self.out_echo_reps {
            out.number(184, *value as u64);
        }
        if let Some(value) = &self.out_echos {
            out.number(176, *value as u64);
        }
        if let Some(value) = &self.out_redirects {
            out.number(168, *value as u64);
        }
        if let Some(value) = &self.out_src_quenchs {
            out.number(160, *value as u64);
        }
        if let Some(value) = &self.out_parm_probs {
            out.number(152, *value as u64);
        }
        if let Some(value) = &self.out_time_excds {
            out.number(144, *value as u64);
        }
        if let Some(value) = &self.out_dest_unreachs {
            out.number(136, *value as u64);
        }
        if let Some(value) = &self.out_errors {
            out.number(128, *value as u64);
        }
        if let Some(value) = &self.out_msgs {
            out.number(120, *value as u64);
        }
        if let Some(value) = &self.in_addr_mask_reps {
            out.number(112, *value as u64);
        }
        if let Some(value) = &self.in_addr_masks {
            out.number(104, *value as u64);
        }
        if let Some(value) = &self.in_timestamp_reps {
            out.number(96, *value as u64);
        }
        if let Some(value) = &self.in_timestamps {
            out.number(88, *value as u64);
        }
        if let Some(value) = &self.in_echo_reps {
            out.number(80, *value as u64);
        }
        if let Some(value) = &self.in_echos {
            out.number(72, *value as u64);
        }
        if let Some(value) = &self.in_redirects {
            out.number(64, *value as u64);
        }
        if let Some(value) = &self.in_src_quenchs {
            out.number(56, *value as u64);
        }
        if let Some(value) = &self.in_parm_probs {
            out.number(48, *value as u64);
        }
        if let Some(value) = &self.in_time_excds {
            out.number(40, *value as u64);
        }
        if let Some(value) = &self.in_dest_unreachs {
            out.number(32, *value as u64);
        }
        if let Some(value) = &self.in_csum_errors {
            out.number(24, *value as u64);
        }
        if let Some(value) = &self.in_errors {
            out.number(16, *value as u64);
        }
        if let Some(value) = &self.in_msgs {
            out.number(8, *value as u64);
        }
    }
}

prost_message!(mesos::v1::IcmpStatistics);

impl Owned for mesos::v1::Image {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (1..=2) => self.r#type = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.appc, rest)?,
                26 => merge::optional(&mut self.docker, rest)?,
                32 => self.cached = Some(merge::varint(rest)? != 0),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ImageView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.cached {
            out.number(32, *value as u64);
        }
        if let Some(value) = &self.docker {
            out.message(26, value);
        }
        if let Some(value) = &self.appc {
            out.message(18, value);
        }
        out.number(8, self.r#type as i64 as u64);
    }
}

prost_message!(mesos::v1::Image);

impl Owned for mesos::v1::image::Appc {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.name = merge::text(rest)?,
                18 => self.id = Some(merge::text(rest)?),
                26 => merge::optional(&mut self.labels, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ImageAppcView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.labels {
            out.message(26, value);
        }
        if let Some(value) = &self.id {
            out.bytes(18, value.as_ref());
        }
        out.bytes(10, self.name.as_ref());
    }
}

prost_message!(mesos::v1::image::Appc);

impl Owned for mesos::v1::image::Docker {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.name = merge::text(rest)?,
                18 => merge::optional(&mut self.credential, rest)?,
                26 => merge::optional(&mut self.config, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ImageDockerView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.config {
            out.message(26, value);
        }
        if let Some(value) = &self.credential {
            out.message(18, value);
        }
        out.bytes(10, self.name.as_ref());
    }
}

prost_message!(mesos::v1::image::Docker);

impl Owned for mesos::v1::InverseOffer {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.id, rest)?,
                18 => merge::optional(&mut self.url, rest)?,
                26 => merge::required(&mut self.framework_id, rest)?,
                34 => merge::optional(&mut self.agent_id, rest)?,
                42 => merge::required(&mut self.unavailability, rest)?,
                50 => merge::repeated(&mut self.resources, 50, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::InverseOfferView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.resources.iter().rev() {
            out.message(50, value);
        }
        out.message(42, &self.unavailability);
        if let Some(value) = &self.agent_id {
            out.message(34, value);
        }
        out.message(26, &self.framework_id);
        if let Some(value) = &self.url {
            out.message(18, value);
        }
        out.message(10, &self.id);
    }
}

prost_message!(mesos::v1::InverseOffer);

impl Owned for mesos::v1::IpStatistics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.forwarding = Some(merge::varint(rest)? as i64),
                16 => self.default_ttl = Some(merge::varint(rest)? as i64),
                24 => self.in_receives = Some(merge::varint(rest)? as i64),
                32 => self.in_hdr_errors = Some(merge::varint(rest)? as i64),
                40 => self.in_addr_errors = Some(merge::varint(rest)? as i64),
                48 => self.forw_datagrams = Some(merge::varint(rest)? as i64),
                56 => self.in_unknown_protos = Some(merge::varint(rest)? as i64),
                64 => self.in_discards = Some(merge::varint(rest)? as i64),
                72 => self.in_delivers = Some(merge::varint(rest)? as i64),
                80 => self.out_requests = Some(merge::varint(rest)? as i64),
                88 => self.out_discards = Some(merge::varint(rest)? as i64),
                96 => self.out_no_routes = Some(merge::varint(rest)? as i64),
                104 => self.reasm_timeout = Some(merge::varint(rest)? as i64),
                112 => self.reasm_reqds = Some(merge::varint(rest)? as i64),
                120 => self.reasm_o_ks = Some(merge::varint(rest)? as i64),
                128 => self.reasm_fails = Some(merge::varint(rest)? as i64),
                136 => self.frag_o_ks = Some(merge::varint(rest)? as i64),
                144 => self.frag_fails = Some(merge::varint(rest)? as i64),
                152 => self.frag_creates = Some(merge::varint(rest)? as i64),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.frag_creates {
            out.number(152, *value as u64);
        }
        if let Some(value) = &self.frag_fails {
            out.number(144, *value as u64);
        }
        if let Some(value) = &self.frag_o_ks {
            out.number(136, *value as u64);
        }
        if let Some(value) = &self.reasm_fails {
            out.number(128, *value as u64);
        }
        if let Some(value) = &self.reasm_o_ks {
            out.number(120, *value as u64);
        }
        if let Some(value) = &self.reasm_reqds {
            out.number(112, *value as u64);
        }
        if let Some(value) = &self.reasm_timeout {
            out.number(104, *value as u64);
        }
        if let Some(value) = &self.out_no_routes {
            out.number(96, *value as u64);
        }
        if let Some(value) = &self.out_discards {
            out.number(88, *value as u64);
        }
        if let Some(value) = &self.out_requests {
            out.number(80, *value as u64);
        }
        if let Some(value) = &self.in_delivers {
            out.number(72, *value as u64);
        }
        if let Some(value) = &self.in_discards {
            out.number(64, *value as u64);
        }
        if let Some(value) = &self.in_unknown_protos {
            out.number(56, *value as u64);
        }
        if let Some(value) = &self.forw_datagrams {
            out.number(48, *value as u64);
        }
        if let Some(value) = &self.in_addr_errors {
            out.number(40, *value as u64);
        }
        if let Some(value) = &self.in_hdr_errors {
            out.number(32, *value as u64);
        }
        if let Some(value) = &self.in_receives {
            out.number(24, *value as u64);
        }
        if let Some(value) = &self.default_ttl {
            out.number(16, *value as u64);
        }
        if let Some(value) = &self.forwarding {
            out.number(8, *value as u64);
        }
    }
}

prost_message!(mesos::v1::IpStatistics);

impl Owned for mesos::v1::KillPolicy {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.grace_period, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::KillPolicyView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.grace_period {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::KillPolicy);

impl Owned for mesos::v1::Label {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.key = merge::text(rest)?,
                18 => self.value = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::LabelView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.value {
            out.bytes(18, value.as_ref());
        }
        out.bytes(10, self.key.as_ref());
    }
}

prost_message!(mesos::v1::Label);

impl Owned for mesos::v1::Labels {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.labels, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::LabelsView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.labels.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::Labels);

impl Owned for mesos::v1::LinuxInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.capability_info, rest)?,
                18 => merge::optional(&mut self.bounding_capabilities, rest)?,
                26 => merge::optional(&mut self.effective_capabilities, rest)?,
                32 => self.share_pid_namespace = Some(merge::varint(rest)? != 0),
                42 => merge::optional(&mut self.seccomp, rest)?,
                48 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.ipc_mode = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                56 => self.shm_size = Some(merge::varint(rest)? as u32),
                64 => self.share_cgroups = Some(merge::varint(rest)? != 0),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::LinuxInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.share_cgroups {
            out.number(64, *value as u64);
        }
        if let Some(value) = &self.shm_size {
            out.number(56, *value as u64);
        }
        if let Some(value) = &self.ipc_mode {
            out.number(48, *value as i64 as u64);
        }
        if let Some(value) = &self.seccomp {
            out.message(42, value);
        }
        if let Some(value) = &self.share_pid_namespace {
            out.number(32, *value as u64);
        }
        if let Some(value) = &self.effective_capabilities {
            out.message(26, value);
        }
        if let Some(value) = &self.bounding_capabilities {
            out.message(18, value);
        }
        if let Some(value) = &self.capability_info {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::LinuxInfo);

impl Owned for mesos::v1::MachineId {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.hostname = Some(merge::text(rest)?),
                18 => self.ip = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.ip {
            out.bytes(18, value.as_ref());
        }
        if let Some(value) = &self.hostname {
            out.bytes(10, value.as_ref());
        }
    }
}

prost_message!(mesos::v1::MachineId);

impl Owned for mesos::v1::MachineInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.id, rest)?,
                16 => match merge::varint(rest)? as i32 {
                    value @ (1..=3) => self.mode = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                26 => merge::optional(&mut self.unavailability, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.unavailability {
            out.message(26, value);
        }
        if let Some(value) = &self.mode {
            out.number(16, *value as i64 as u64);
        }
        out.message(10, &self.id);
    }
}

prost_message!(mesos::v1::MachineInfo);

impl Owned for mesos::v1::MasterInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.id = merge::text(rest)?,
                16 => self.ip = merge::varint(rest)? as u32,
                24 => self.port = merge::varint(rest)? as u32,
                34 => self.pid = Some(merge::text(rest)?),
                42 => self.hostname = Some(merge::text(rest)?),
                50 => self.version = Some(merge::text(rest)?),
                58 => merge::optional(&mut self.address, rest)?,
                66 => merge::optional(&mut self.domain, rest)?,
                74 => merge::repeated(&mut self.capabilities, 74, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::MasterInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.capabilities.iter().rev() {
            out.message(74, value);
        }
        if let Some(value) = &self.domain {
            out.message(66, value);
        }
        if let Some(value) = &self.address {
            out.message(58, value);
        }
        if let Some(value) = &self.version {
            out.bytes(50, value.as_ref());
        }
        if let Some(value) = &self.hostname {
            out.bytes(42, value.as_ref());
        }
        if let Some(value) = &self.pid {
            out.bytes(34, value.as_ref());
        }
        out.number(24, self.port as u64);
        out.number(16, self.ip as u64);
        out.bytes(10, self.id.as_ref());
    }
}

prost_message!(mesos::v1::MasterInfo);

impl Owned for mesos::v1::master_info::Capability {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=3) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::MasterInfoCapabilityView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::master_info::Capability);

impl Owned for mesos::v1::Metric {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.name = merge::text(rest)?,
                17 => self.value = Some(merge::double(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.value {
            out.double(17, *value);
        }
        out.bytes(10, self.name.as_ref());
    }
}

prost_message!(mesos::v1::Metric);

impl Owned for mesos::v1::MountPropagation {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.mode = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::MountPropagationView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.mode {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::MountPropagation);

impl Owned for mesos::v1::NetworkInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                26 => self.groups.push(merge::text(rest)?),
                34 => merge::optional(&mut self.labels, rest)?,
                42 => merge::repeated(&mut self.ip_addresses, 42, rest)?,
                50 => self.name = Some(merge::text(rest)?),
                58 => merge::repeated(&mut self.port_mappings, 58, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::NetworkInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.port_mappings.iter().rev() {
            out.message(58, value);
        }
        if let Some(value) = &self.name {
            out.bytes(50, value.as_ref());
        }
        for value in self.ip_addresses.iter().rev() {
            out.message(42, value);
        }
        if let Some(value) = &self.labels {
            out.message(34, value);
        }
        for value in self.groups.iter().rev() {
            out.bytes(26, value.as_ref());
        }
    }
}

prost_message!(mesos::v1::NetworkInfo);

impl Owned for mesos::v1::network_info::IpAddress {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (1..=2) => self.protocol = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => self.ip_address = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::NetworkInfoIpAddressView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.ip_address {
            out.bytes(18, value.as_ref());
        }
        if let Some(value) = &self.protocol {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::network_info::IpAddress);

impl Owned for mesos::v1::network_info::PortMapping {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.host_port = merge::varint(rest)? as u32,
                16 => self.container_port = merge::varint(rest)? as u32,
                26 => self.protocol = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::NetworkInfoPortMappingView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.protocol {
            out.bytes(26, value.as_ref());
        }
        out.number(16, self.container_port as u64);
        out.number(8, self.host_port as u64);
    }
}

prost_message!(mesos::v1::network_info::PortMapping);

impl Owned for mesos::v1::Offer {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.id, rest)?,
                18 => merge::required(&mut self.framework_id, rest)?,
                26 => merge::required(&mut self.agent_id, rest)?,
                34 => self.hostname = merge::text(rest)?,
                42 => merge::repeated(&mut self.resources, 42, rest)?,
                50 => merge::repeated(&mut self.executor_ids, 50, rest)?,
                58 => merge::repeated(&mut self.attributes, 58, rest)?,
                66 => merge::optional(&mut self.url, rest)?,
                74 => merge::optional(&mut self.unavailability, rest)?,
                82 => merge::optional(&mut self.allocation_info, rest)?,
                90 => merge::optional(&mut self.domain, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.domain {
            out.message(90, value);
        }
        if let Some(value) = &self.allocation_info {
            out.message(82, value);
        }
        if let Some(value) = &self.unavailability {
            out.message(74, value);
        }
        if let Some(value) = &self.url {
            out.message(66, value);
        }
        for value in self.attributes.iter().rev() {
            out.message(58, value);
        }
        for value in self.executor_ids.iter().rev() {
            out.message(50, value);
        }
        for value in self.resources.iter().rev() {
            out.message(42, value);
        }
        out.bytes(34, self.hostname.as_ref());
        out.message(26, &self.agent_id);
        out.message(18, &self.framework_id);
        out.message(10, &self.id);
    }
}

prost_message!(mesos::v1::Offer);

impl Owned for mesos::v1::offer::Operation {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=6 | 11..=14) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.launch, rest)?,
                26 => merge::optional(&mut self.reserve, rest)?,
                34 => merge::optional(&mut self.unreserve, rest)?,
                42 => merge::optional(&mut self.create, rest)?,
                50 => merge::optional(&mut self.destroy, rest)?,
                58 => merge::optional(&mut self.launch_group, rest)?,
                98 => merge::optional(&mut self.id, rest)?,
                106 => merge::optional(&mut self.grow_volume, rest)?,
                114 => merge::optional(&mut self.shrink_volume, rest)?,
                122 => merge::optional(&mut self.create_disk, rest)?,
                130 => merge::optional(&mut self.destroy_disk, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferOperationView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.destroy_disk {
            out.message(130, value);
        }
        if let Some(value) = &self.create_disk {
            out.message(122, value);
        }
        if let Some(value) = &self.shrink_volume {
            out.message(114, value);
        }
        if let Some(value) = &self.grow_volume {
            out.message(106, value);
        }
        if let Some(value) = &self.id {
            out.message(98, value);
        }
        if let Some(value) = &self.launch_group {
            out.message(58, value);
        }
        if let Some(value) = &self.destroy {
            out.message(50, value);
        }
        if let Some(value) = &self.create {
            out.message(42, value);
        }
        if let Some(value) = &self.unreserve {
            out.message(34, value);
        }
        if let Some(value) = &self.reserve {
            out.message(26, value);
        }
        if let Some(value) = &self.launch {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::offer::Operation);

impl Owned for mesos::v1::offer::operation::Create {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.volumes, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferOperationCreateView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.volumes.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::offer::operation::Create);

impl Owned for mesos::v1::offer::operation::CreateDisk {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.source, rest)?,
                16 => match merge::varint(rest)? as i32 {
                    value @ (0..=4) => self.target_type = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                26 => self.target_profile = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferOperationCreateDiskView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.target_profile {
            out.bytes(26, value.as_ref());
        }
        out.number(16, self.target_type as i64 as u64);
        out.message(10, &self.source);
    }
}

prost_message!(mesos::v1::offer::operation::CreateDisk);

impl Owned for mesos::v1::offer::operation::Destroy {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.volumes, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferOperationDestroyView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.volumes.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::offer::operation::Destroy);

impl Owned for mesos::v1::offer::operation::DestroyDisk {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.source, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferOperationDestroyDiskView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.source);
    }
}

prost_message!(mesos::v1::offer::operation::DestroyDisk);

impl Owned for mesos::v1::offer::operation::GrowVolume {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.volume, rest)?,
                18 => merge::required(&mut self.addition, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferOperationGrowVolumeView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(18, &self.addition);
        out.message(10, &self.volume);
    }
}

prost_message!(mesos::v1::offer::operation::GrowVolume);

impl Owned for mesos::v1::offer::operation::Launch {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.task_infos, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferOperationLaunchView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.task_infos.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::offer::operation::Launch);

impl Owned for mesos::v1::offer::operation::LaunchGroup {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.executor, rest)?,
                18 => merge::required(&mut self.task_group, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferOperationLaunchGroupView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(18, &self.task_group);
        out.message(10, &self.executor);
    }
}

prost_message!(mesos::v1::offer::operation::LaunchGroup);

impl Owned for mesos::v1::offer::operation::Reserve {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.resources, 10, rest)?,
                18 => merge::repeated(&mut self.source, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferOperationReserveView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.source.iter().rev() {
            out.message(18, value);
        }
        for value in self.resources.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::offer::operation::Reserve);

impl Owned for mesos::v1::offer::operation::ShrinkVolume {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.volume, rest)?,
                18 => merge::required(&mut self.subtract, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferOperationShrinkVolumeView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(18, &self.subtract);
        out.message(10, &self.volume);
    }
}

prost_message!(mesos::v1::offer::operation::ShrinkVolume);

impl Owned for mesos::v1::offer::operation::Unreserve {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.resources, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferOperationUnreserveView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.resources.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::offer::operation::Unreserve);

impl Owned for mesos::v1::OfferFilters {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.min_allocatable_resources, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferFiltersView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.min_allocatable_resources {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::OfferFilters);

impl Owned for mesos::v1::offer_filters::MinAllocatableResources {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.quantities, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferFiltersMinAllocatableResourcesView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.quantities.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::offer_filters::MinAllocatableResources);

impl Owned for mesos::v1::offer_filters::ResourceQuantities {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::entry(&mut self.quantities, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferFiltersResourceQuantitiesView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for (key, value) in self.quantities.iter().rev() {
            out.entry(10, key, |out| out.message(18, value));
        }
    }
}

prost_message!(mesos::v1::offer_filters::ResourceQuantities);

impl Owned for mesos::v1::OfferId {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.value = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferIdView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.value.as_ref());
    }
}

prost_message!(mesos::v1::OfferId);

impl Owned for mesos::v1::Operation {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.framework_id, rest)?,
                18 => merge::optional(&mut self.agent_id, rest)?,
                26 => merge::required(&mut self.info, rest)?,
                34 => merge::required(&mut self.latest_status, rest)?,
                42 => merge::repeated(&mut self.statuses, 42, rest)?,
                50 => merge::required(&mut self.uuid, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(50, &self.uuid);
        for value in self.statuses.iter().rev() {
            out.message(42, value);
        }
        out.message(34, &self.latest_status);
        out.message(26, &self.info);
        if let Some(value) = &self.agent_id {
            out.message(18, value);
        }
        if let Some(value) = &self.framework_id {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::Operation);

impl Owned for mesos::v1::OperationId {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.value = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OperationIdView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.value.as_ref());
    }
}

prost_message!(mesos::v1::OperationId);

impl Owned for mesos::v1::OperationStatus {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.operation_id, rest)?,
                16 => match merge::varint(rest)? as i32 {
                    value @ (0..=9) => self.state = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                26 => self.message = Some(merge::text(rest)?),
                34 => merge::repeated(&mut self.converted_resources, 34, rest)?,
                42 => merge::optional(&mut self.uuid, rest)?,
                50 => merge::optional(&mut self.agent_id, rest)?,
                58 => merge::optional(&mut self.resource_provider_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OperationStatusView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.resource_provider_id {
            out.message(58, value);
        }
        if let Some(value) = &self.agent_id {
            out.message(50, value);
        }
        if let Some(value) = &self.uuid {
            out.message(42, value);
        }
        for value in self.converted_resources.iter().rev() {
            out.message(34, value);
        }
        if let Some(value) = &self.message {
            out.bytes(26, value.as_ref());
        }
        out.number(16, self.state as i64 as u64);
        if let Some(value) = &self.operation_id {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::OperationStatus);

impl Owned for mesos::v1::Parameter {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.key = merge::text(rest)?,
                18 => self.value = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ParameterView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(18, self.value.as_ref());
        out.bytes(10, self.key.as_ref());
    }
}

prost_message!(mesos::v1::Parameter);

impl Owned for mesos::v1::Parameters {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.parameter, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ParametersView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.parameter.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::Parameters);

impl Owned for mesos::v1::PerfStatistics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                9 => self.timestamp = merge::double(rest)?,
                17 => self.duration = merge::double(rest)?,
                24 => self.cycles = Some(merge::varint(rest)?),
                32 => self.stalled_cycles_frontend = Some(merge::varint(rest)?),
                40 => self.stalled_cycles_backend = Some(merge::varint(rest)?),
                48 => self.instructions = Some(merge::varint(rest)?),
                56 => self.cache_references = Some(merge::varint(rest)?),
                64 => self.cache_misses = Some(merge::varint(rest)?),
                72 => self.branches = Some(merge::varint(rest)?),
                80 => self.branch_misses = Some(merge::varint(rest)?),
                88 => self.bus_cycles = Some(merge::varint(rest)?),
                96 => self.ref_cycles = Some(merge::varint(rest)?),
                105 => self.cpu_clock = Some(merge::double(rest)?),
                113 => self.task_clock = Some(merge::double(rest)?),
                120 => self.page_faults = Some(merge::varint(rest)?),
                128 => self.minor_faults = Some(merge::varint(rest)?),
                136 => self.major_faults = Some(merge::varint(rest)?),
                144 => self.context_switches = Some(merge::varint(rest)?),
                152 => self.cpu_migrations = Some(merge::varint(rest)?),
                160 => self.alignment_faults = Some(merge::varint(rest)?),
                168 => self.emulation_faults = Some(merge::varint(rest)?),
                176 => self.l1_dcache_loads = Some(merge::varint(rest)?),
                184 => self.l1_dcache_load_misses = Some(merge::varint(rest)?),
                192 => self.l1_dcache_stores = Some(merge::varint(rest)?),
                200 => self.l1_dcache_store_misses = Some(merge::varint(rest)?),
                208 => self.l1_dcache_prefetches = Some(merge::varint(rest)?),
                216 => self.l1_dcache_prefetch_misses = Some(merge::varint(rest)?),
                224 => self.l1_icache_loads = Some(merge::varint(rest)?),
                232 => self.l1_icache_load_misses = Some(merge::varint(rest)?),
                240 => self.l1_icache_prefetches = Some(merge::varint(rest)?),
                248 => self.l1_icache_prefetch_misses = Some(merge::varint(rest)?),
                256 => self.llc_loads = Some(merge::varint(rest)?),
                264 => self.llc_load_misses = Some(merge::varint(rest)?),
                272 => self.llc_stores = Some(merge::varint(rest)?),
                280 => self.llc_store_misses = Some(merge::varint(rest)?),
                288 => self.llc_prefetches = Some(merge::varint(rest)?),
                296 => self.llc_prefetch_misses = Some(merge::varint(rest)?),
                304 => self.dtlb_loads = Some(merge::varint(rest)?),
                312 => self.dtlb_load_misses = Some(merge::varint(rest)?),
                320 => self.dtlb_stores = Some(merge::varint(rest)?),
                328 => self.dtlb_store_misses = Some(merge::varint(rest)?),
                336 => self.dtlb_prefetches = Some(merge::varint(rest)?),
                344 => self.dtlb_prefetch_misses = Some(merge::varint(rest)?),
                352 => self.itlb_loads = Some(merge::varint(rest)?),
                360 => self.itlb_load_misses = Some(merge::varint(rest)?),
                368 => self.branch_loads = Some(merge::varint(rest)?),
                376 => self.branch_load_misses = Some(merge::varint(rest)?),
                384 => self.node_loads = Some(merge::varint(rest)?),
                392 => self.node_load_misses = Some(merge::varint(rest)?),
                400 => self.node_stores = Some(merge::varint(rest)?),
                408 => self.node_store_misses = Some(merge::varint(rest)?),
                416 => self.node_prefetches = Some(merge::varint(rest)?),
                424 => self.node_prefetch_misses = Some(merge::varint(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.node_prefetch_misses {
            out.number(424, *value as u64);
        }
        if let Some(value) = &self.node_prefetches {
            out.number(416, *value as u64);
        }
        if let Some(value) = &self.node_store_misses {
            out.number(408, *value as u64);
        }
        if let Some(value) = &self.node_stores {
            out.number(400, *value as u64);
        }
        if let Some(value) = &self.node_load_misses {
            out.number(392, *value as u64);
        }
        if let Some(value) = &self.node_loads {
            out.number(384, *value as u64);
        }
        if let Some(value) = &self.branch_load_misses {
            out.number(376, *value as u64);
        }
        if let Some(value) = &self.branch_loads {
            out.number(368, *value as u64);
        }
        if let Some(value) = &self.itlb_load_misses {
            out.number(360, *value as u64);
        }
        if let Some(value) = &self.itlb_loads {
            out.number(352, *value as u64);
        }
        if let Some(value) = &self.dtlb_prefetch_misses {
            out.number(344, *value as u64);
        }
        if let Some(value) = &self.dtlb_prefetches {
            out.number(336, *value as u64);
        }
        if let Some(value) = &self.dtlb_store_misses {
            out.number(328, *value as u64);
        }
        if let Some(value) = &self.dtlb_stores {
            out.number(320, *value as u64);
        }
        if let Some(value) = &self.dtlb_load_misses {
            out.number(312, *value as u64);
        }
        if let Some(value) = &self.dtlb_loads {
            out.number(304, *value as u64);
        }
        if let Some(value) = &self.llc_prefetch_misses {
            out.number(296, *value as u64);
        }
        if let Some(value) = &self.llc_prefetches {
            out.number(288, *value as u64);
        }
        if let Some(value) = &self.llc_store_misses {
            out.number(280, *value as u64);
        }
        if let Some(value) = &self.llc_stores {
            out.number(272, *value as u64);
        }
        if let Some(value) = &self.llc_load_misses {
            out.number(264, *value as u64);
        }
        if let Some(value) = &self.llc_loads {
            out.number(256, *value as u64);
        }
        if let Some(value) = &self.l1_icache_prefetch_misses {
            out.number(248, *value as u64);
        }
        if let Some(value) = &self.l1_icache_prefetches {
            out.number(240, *value as u64);
        }
        if let Some(value) = &self.l1_icache_load_misses {
            out.number(232, *value as u64);
        }
        if let Some(value) = &self.l1_icache_loads {
            out.number(224, *value as u64);
        }
        if let Some(value) = &self.l1_dcache_prefetch_misses {
            out.number(216, *value as u64);
        }
        if let Some(value) = &self.l1_dcache_prefetches {
            out.number(208, *value as u64);
        }
        if let Some(value) = &self.l1_dcache_store_misses {
            out.number(200, *value as u64);
        }
        if let Some(value) = &self.l1_dcache_stores {
            out.number(192, *value as u64);
        }
        if let Some(value) = &self.l1_dcache_load_misses {
            out.number(184, *value as u64);
        }
        if let Some(value) = &self.l1_dcache_loads {
            out.number(176, *value as u64);
        }
        if let Some(value) = &self.emulation_faults {
            out.number(168, *value as u64);
        }
        if let Some(value) = &self.alignment_faults {
            out.number(160, *value as u64);
        }
        if let Some(value) = &self.cpu_migrations {
            out.number(152, *value as u64);
        }
        if let Some(value) = &self.context_switches {
            out.number(144, *value as u64);
        }
        if let Some(value) = &self.major_faults {
            out.number(136, *value as u64);
        }
        if let Some(value) = &self.minor_faults {
            out.number(128, *value as u64);
        }
        if let Some(value) = &self.page_faults {
            out.number(120, *value as u64);
        }
        if let Some(value) = &self.task_clock {
            out.double(113, *value);
        }
        if let Some(value) = &self.cpu_clock {
            out.double(105, *value);
        }
        if let Some(value) = &self.ref_cycles {
            out.number(96, *value as u64);
        }
        if let Some(value) = &self.bus_cycles {
            out.number(88, *value as u64);
        }
        if let Some(value) = &self.branch_misses {
            out.number(80, *value as u64);
        }
        if let Some(value) = &self.branches {
            out.number(72, *value as u64);
        }
        if let Some(value) = &self.cache_misses {
            out.number(64, *value as u64);
        }
        if let Some(value) = &self.cache_references {
            out.number(56, *value as u64);
        }
        if let Some(value) = &self.instructions {
            out.number(48, *value as u64);
        }
        if let Some(value) = &self.stalled_cycles_backend {
            out.number(40, *value as u64);
        }
        if let Some(value) = &self.stalled_cycles_frontend {
            out.number(32, *value as u64);
        }
        if let Some(value) = &self.cycles {
            out.number(24, *value as u64);
        }
        out.double(17, self.duration);
        out.double(9, self.timestamp);
    }
}

prost_message!(mesos::v1::PerfStatistics);

impl Owned for mesos::v1::Port {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.number = merge::varint(rest)? as u32,
                18 => self.name = Some(merge::text(rest)?),
                26 => self.protocol = Some(merge::text(rest)?),
                32 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.visibility = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                42 => merge::optional(&mut self.labels, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::PortView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.labels {
            out.message(42, value);
        }
        if let Some(value) = &self.visibility {
            out.number(32, *value as i64 as u64);
        }
        if let Some(value) = &self.protocol {
            out.bytes(26, value.as_ref());
        }
        if let Some(value) = &self.name {
            out.bytes(18, value.as_ref());
        }
        out.number(8, self.number as u64);
    }
}

prost_message!(mesos::v1::Port);

impl Owned for mesos::v1::Ports {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.ports, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::PortsView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.ports.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::Ports);

impl Owned for mesos::v1::RLimitInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.rlimits, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::RLimitInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.rlimits.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::RLimitInfo);

impl Owned for mesos::v1::r_limit_info::RLimit {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=16) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                16 => self.hard = Some(merge::varint(rest)?),
                24 => self.soft = Some(merge::varint(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::RLimitInfoRLimitView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.soft {
            out.number(24, *value as u64);
        }
        if let Some(value) = &self.hard {
            out.number(16, *value as u64);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::r_limit_info::RLimit);

impl Owned for mesos::v1::RateLimit {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                9 => self.qps = Some(merge::double(rest)?),
                18 => self.principal = merge::text(rest)?,
                24 => self.capacity = Some(merge::varint(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.capacity {
            out.number(24, *value as u64);
        }
        out.bytes(18, self.principal.as_ref());
        if let Some(value) = &self.qps {
            out.double(9, *value);
        }
    }
}

prost_message!(mesos::v1::RateLimit);

impl Owned for mesos::v1::RateLimits {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.limits, 10, rest)?,
                17 => self.aggregate_default_qps = Some(merge::double(rest)?),
                24 => self.aggregate_default_capacity = Some(merge::varint(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.aggregate_default_capacity {
            out.number(24, *value as u64);
        }
        if let Some(value) = &self.aggregate_default_qps {
            out.double(17, *value);
        }
        for value in self.limits.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::RateLimits);

impl Owned for mesos::v1::Request {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.agent_id, rest)?,
                18 => merge::repeated(&mut self.resources, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::RequestView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.resources.iter().rev() {
            out.message(18, value);
        }
        if let Some(value) = &self.agent_id {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::Request);

impl Owned for mesos::v1::Resource {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.name = merge::text(rest)?,
                16 => match merge::varint(rest)? as i32 {
                    value @ (0..=3) => self.r#type = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                26 => merge::optional(&mut self.scalar, rest)?,
                34 => merge::optional(&mut self.ranges, rest)?,
                42 => merge::optional(&mut self.set, rest)?,
                50 => self.role = Some(merge::text(rest)?),
                58 => merge::optional(&mut self.disk, rest)?,
                66 => merge::optional(&mut self.reservation, rest)?,
                74 => merge::optional(&mut self.revocable, rest)?,
                82 => merge::optional(&mut self.shared, rest)?,
                90 => merge::optional(&mut self.allocation_info, rest)?,
                98 => merge::optional(&mut self.provider_id, rest)?,
                106 => merge::repeated(&mut self.reservations, 106, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ResourceView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.reservations.iter().rev() {
            out.message(106, value);
        }
        if let Some(value) = &self.provider_id {
            out.message(98, value);
        }
        if let Some(value) = &self.allocation_info {
            out.message(90, value);
        }
        if let Some(value) = &self.shared {
            out.message(82, value);
        }
        if let Some(value) = &self.revocable {
            out.message(74, value);
        }
        if let Some(value) = &self.reservation {
            out.message(66, value);
        }
        if let Some(value) = &self.disk {
            out.message(58, value);
        }
        if let Some(value) = &self.role {
            out.bytes(50, value.as_ref());
        }
        if let Some(value) = &self.set {
            out.message(42, value);
        }
        if let Some(value) = &self.ranges {
            out.message(34, value);
        }
        if let Some(value) = &self.scalar {
            out.message(26, value);
        }
        out.number(16, self.r#type as i64 as u64);
        out.bytes(10, self.name.as_ref());
    }
}

prost_message!(mesos::v1::Resource);

impl Owned for mesos::v1::resource::AllocationInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.role = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ResourceAllocationInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.role {
            out.bytes(10, value.as_ref());
        }
    }
}

prost_message!(mesos::v1::resource::AllocationInfo);

impl Owned for mesos::v1::resource::DiskInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.persistence, rest)?,
                18 => merge::optional(&mut self.volume, rest)?,
                26 => merge::optional(&mut self.source, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ResourceDiskInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.source {
            out.message(26, value);
        }
        if let Some(value) = &self.volume {
            out.message(18, value);
        }
        if let Some(value) = &self.persistence {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::resource::DiskInfo);

impl Owned for mesos::v1::resource::disk_info::Persistence {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.id = merge::text(rest)?,
                18 => self.principal = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ResourceDiskInfoPersistenceView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.principal {
            out.bytes(18, value.as_ref());
        }
        out.bytes(10, self.id.as_ref());
    }
}

prost_message!(mesos::v1::resource::disk_info::Persistence);

impl Owned for mesos::v1::resource::disk_info::Source {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=4) => self.r#type = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.path, rest)?,
                26 => merge::optional(&mut self.mount, rest)?,
                34 => self.id = Some(merge::text(rest)?),
                42 => merge::optional(&mut self.metadata, rest)?,
                50 => self.profile = Some(merge::text(rest)?),
                58 => self.vendor = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ResourceDiskInfoSourceView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.vendor {
            out.bytes(58, value.as_ref());
        }
        if let Some(value) = &self.profile {
            out.bytes(50, value.as_ref());
        }
        if let Some(value) = &self.metadata {
            out.message(42, value);
        }
        if let Some(value) = &self.id {
            out.bytes(34, value.as_ref());
        }
        if let Some(value) = &self.mount {
            out.message(26, value);
        }
        if let Some(value) = &self.path {
            out.message(18, value);
        }
        out.number(8, self.r#type as i64 as u64);
    }
}

prost_message!(mesos::v1::resource::disk_info::Source);

impl Owned for mesos::v1::resource::disk_info::source::Mount {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.root = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ResourceDiskInfoSourceMountView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.root {
            out.bytes(10, value.as_ref());
        }
    }
}

prost_message!(mesos::v1::resource::disk_info::source::Mount);

impl Owned for mesos::v1::resource::disk_info::source::Path {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.root = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ResourceDiskInfoSourcePathView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.root {
            out.bytes(10, value.as_ref());
        }
    }
}

prost_message!(mesos::v1::resource::disk_info::source::Path);

impl Owned for mesos::v1::resource::ReservationInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.principal = Some(merge::text(rest)?),
                18 => merge::optional(&mut self.labels, rest)?,
                26 => self.role = Some(merge::text(rest)?),
                32 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ResourceReservationInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.r#type {
            out.number(32, *value as i64 as u64);
        }
        if let Some(value) = &self.role {
            out.bytes(26, value.as_ref());
        }
        if let Some(value) = &self.labels {
            out.message(18, value);
        }
        if let Some(value) = &self.principal {
            out.bytes(10, value.as_ref());
        }
    }
}

prost_message!(mesos::v1::resource::ReservationInfo);

impl Owned for mesos::v1::resource::RevocableInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ResourceRevocableInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
    }
}

prost_message!(mesos::v1::resource::RevocableInfo);

impl Owned for mesos::v1::resource::SharedInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ResourceSharedInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
    }
}

prost_message!(mesos::v1::resource::SharedInfo);

impl Owned for mesos::v1::ResourceProviderId {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.value = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ResourceProviderIdView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.value.as_ref());
    }
}

prost_message!(mesos::v1::ResourceProviderId);

impl Owned for mesos::v1::ResourceProviderInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.id, rest)?,
                18 => merge::repeated(&mut self.attributes, 18, rest)?,
                26 => self.r#type = merge::text(rest)?,
                34 => self.name = merge::text(rest)?,
                42 => merge::repeated(&mut self.default_reservations, 42, rest)?,
                50 => merge::optional(&mut self.storage, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.storage {
            out.message(50, value);
        }
        for value in self.default_reservations.iter().rev() {
            out.message(42, value);
        }
        out.bytes(34, self.name.as_ref());
        out.bytes(26, self.r#type.as_ref());
        for value in self.attributes.iter().rev() {
            out.message(18, value);
        }
        if let Some(value) = &self.id {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::ResourceProviderInfo);

impl Owned for mesos::v1::resource_provider_info::Storage {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.plugin, rest)?,
                17 => self.reconciliation_interval_seconds = Some(merge::double(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.reconciliation_interval_seconds {
            out.double(17, *value);
        }
        out.message(10, &self.plugin);
    }
}

prost_message!(mesos::v1::resource_provider_info::Storage);

impl Owned for mesos::v1::ResourceStatistics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                9 => self.timestamp = merge::double(rest)?,
                17 => self.cpus_user_time_secs = Some(merge::double(rest)?),
                25 => self.cpus_system_time_secs = Some(merge::double(rest)?),
                33 => self.cpus_limit = Some(merge::double(rest)?),
                40 => self.mem_rss_bytes = Some(merge::varint(rest)?),
                48 => self.mem_limit_bytes = Some(merge::varint(rest)?),
                56 => self.cpus_nr_periods = Some(merge::varint(rest)? as u32),
                64 => self.cpus_nr_throttled = Some(merge::varint(rest)? as u32),
                73 => self.cpus_throttled_time_secs = Some(merge::double(rest)?),
                80 => self.mem_file_bytes = Some(merge::varint(rest)?),
                88 => self.mem_anon_bytes = Some(merge::varint(rest)?),
                96 => self.mem_mapped_file_bytes = Some(merge::varint(rest)?),
                106 => merge::optional(&mut self.perf, rest)?,
                112 => self.net_rx_packets = Some(merge::varint(rest)?),
                120 => self.net_rx_bytes = Some(merge::varint(rest)?),
                128 => self.net_rx_errors = Some(merge::varint(rest)?),
                136 => self.net_rx_dropped = Some(merge::varint(rest)?),
                144 => self.net_tx_packets = Some(merge::varint(rest)?),
                152 => self.net_tx_bytes = Some(merge::varint(rest)?),
                160 => self.net_tx_errors = Some(merge::varint(rest)?),
                168 => self.net_tx_dropped = Some(merge::varint(rest)?),
                177 => self.net_tcp_rtt_microsecs_p50 = Some(merge::double(rest)?),
                185 => self.net_tcp_rtt_microsecs_p90 = Some(merge::double(rest)?),
                193 => self.net_tcp_rtt_microsecs_p95 = Some(merge::double(rest)?),
                201 => self.net_tcp_rtt_microsecs_p99 = Some(merge::double(rest)?),
                208 => self.disk_limit_bytes = Some(merge::varint(rest)?),
                216 => self.disk_used_bytes = Some(merge::varint(rest)?),
                225 => self.net_tcp_active_connections = Some(merge::double(rest)?),
                233 => self.net_tcp_time_wait_connections = Some(merge::double(rest)?),
                240 => self.processes = Some(merge::varint(rest)? as u32),
                248 => self.threads = Some(merge::varint(rest)? as u32),
                256 => self.mem_low_pressure_counter = Some(merge::varint(rest)?),
                264 => self.mem_medium_pressure_counter = Some(merge::varint(rest)?),
                272 => self.mem_critical_pressure_counter = Some(merge::varint(rest)?),
                282 => merge::repeated(&mut self.net_traffic_control_statistics, 282, rest)?,
                288 => self.mem_total_bytes = Some(merge::varint(rest)?),
                296 => self.mem_total_memsw_bytes = Some(merge::varint(rest)?),
                304 => self.mem_soft_limit_bytes = Some(merge::varint(rest)?),
                312 => self.mem_cache_bytes = Some(merge::varint(rest)?),
                320 => self.mem_swap_bytes = Some(merge::varint(rest)?),
                328 => self.mem_unevictable_bytes = Some(merge::varint(rest)?),
                338 => merge::optional(&mut self.net_snmp_statistics, rest)?,
                346 => merge::repeated(&mut self.disk_statistics, 346, rest)?,
                354 => merge::optional(&mut self.blkio_statistics, rest)?,
                361 => self.cpus_soft_limit = Some(merge::double(rest)?),
                368 => self.net_tx_rate_limit = Some(merge::varint(rest)?),
                376 => self.net_tx_burst_rate_limit = Some(merge::varint(rest)?),
                384 => self.net_tx_burst_size = Some(merge::varint(rest)?),
                392 => self.net_rx_rate_limit = Some(merge::varint(rest)?),
                400 => self.net_rx_burst_rate_limit = Some(merge::varint(rest)?),
                408 => self.net_rx_burst_size = Some(merge::varint(rest)?),
                416 => self.mem_kmem_usage_bytes = Some(merge::varint(rest)?),
                424 => self.mem_kmem_tcp_usage_bytes = Some(merge::varint(rest)?),
                434 => merge::optional(&mut self.net_rate_statistics, rest)?,
                442 => merge::optional(&mut self.net_ephemeral_ports, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.net_ephemeral_ports {
            out.message(442, value);
        }
        if let Some(value) = &self.net_rate_statistics {
            out.message(434, value);
        }
        if let Some(value) = &self.mem_kmem_tcp_usage_bytes {
            out.number(424, *value as u64);
        }
        if let Some(value) = &self.mem_kmem_usage_bytes {
            out.number(416, *value as u64);
        }
        if let Some(value) = &self.net_rx_burst_size {
            out.number(408, *value as u64);
        }
        if let Some(value) = &self.net_rx_burst_rate_limit {
            out.number(400, *value as u64);
        }
        if let Some(value) = &self.net_rx_rate_limit {
            out.number(392, *value as u64);
        }
        if let Some(value) = &self.net_tx_burst_size {
            out.number(384, *value as u64);
        }
        if let Some(value) = &self.net_tx_burst_rate_limit {
            out.number(376, *value as u64);
        }
        if let Some(value) = &self.net_tx_rate_limit {
            out.number(368, *value as u64);
        }
        if let Some(value) = &self.cpus_soft_limit {
            out.double(361, *value);
        }
        if let Some(value) = &self.blkio_statistics {
            out.message(354, value);
        }
        for value in self.disk_statistics.iter().rev() {
            out.message(346, value);
        }
        if let Some(value) = &self.net_snmp_statistics {
            out.message(338, value);
        }
        if let Some(value) = &self.mem_unevictable_bytes {
            out.number(328, *value as u64);
        }
        if let Some(value) = &self.mem_swap_bytes {
            out.number(320, *value as u64);
        }
        if let Some(value) = &self.mem_cache_bytes {
            out.number(312, *value as u64);
        }
        if let Some(value) = &self.mem_soft_limit_bytes {
            out.number(304, *value as u64);
        }
        if let Some(value) = &self.mem_total_memsw_bytes {
            out.number(296, *value as u64);
        }
        if let Some(value) = &self.mem_total_bytes {
            out.number(288, *value as u64);
        }
        for value in self.net_traffic_control_statistics.iter().rev() {
            out.message(282, value);
        }
        if let Some(value) = &self.mem_critical_pressure_counter {
            out.number(272, *value as u64);
        }
        if let Some(value) = &self.mem_medium_pressure_counter {
            out.number(264, *value as u64);
        }
        if let Some(value) = &self.mem_low_pressure_counter {
            out.number(256, *value as u64);
        }
        if let Some(value) = &self.threads {
            out.number(248, *value as u64);
        }
        if let Some(value) = &self.processes {
            out.number(240, *value as u64);
        }
        if let Some(value) = &self.net_tcp_time_wait_connections {
            out.double(233, *value);
        }
        if let Some(value) = &self.net_tcp_active_connections {
            out.double(225, *value);
        }
        if let Some(value) = &self.disk_used_bytes {
            out.number(216, *value as u64);
        }
        if let Some(value) = &self.disk_limit_bytes {
            out.number(208, *value as u64);
        }
        if let Some(value) = &self.net_tcp_rtt_microsecs_p99 {
            out.double(201, *value);
        }
        if let Some(value) = &self.net_tcp_rtt_microsecs_p95 {
            out.double(193, *value);
        }
        if let Some(value) = &self.net_tcp_rtt_microsecs_p90 {
            out.double(185, *value);
        }
        if let Some(value) = &self.net_tcp_rtt_microsecs_p50 {
            out.double(177, *value);
        }
        if let Some(value) = &self.net_tx_dropped {
            out.number(168, *value as u64);
        }
        if let Some(value) = &self.net_tx_errors {
            out.number(160, *value as u64);
        }
        if let Some(value) = &self.net_tx_bytes {
            out.number(152, *value as u64);
        }
        if let Some(value) = &self.net_tx_packets {
            out.number(144, *value as u64);
        }
        if let Some(value) = &self.net_rx_dropped {
            out.number(136, *value as u64);
        }
        if let Some(value) = &self.net_rx_errors {
            out.number(128, *value as u64);
        }
        if let Some(value) = &self.net_rx_bytes {
            out.number(120, *value as u64);
        }
        if let Some(value) = &self.net_rx_packets {
            out.number(112, *value as u64);
        }
        if let Some(value) = &self.perf {
            out.message(106, value);
        }
        if let Some(value) = &self.mem_mapped_file_bytes {
            out.number(96, *value as u64);
        }
        if let Some(value) = &self.mem_anon_bytes {
            out.number(88, *value as u64);
        }
        if let Some(value) = &self.mem_file_bytes {
            out.number(80, *value as u64);
        }
        if let Some(value) = &self.cpus_throttled_time_secs {
            out.double(73, *value);
        }
        if let Some(value) = &self.cpus_nr_throttled {
            out.number(64, *value as u64);
        }
        if let Some(value) = &self.cpus_nr_periods {
            out.number(56, *value as u64);
        }
        if let Some(value) = &self.mem_limit_bytes {
            out.number(48, *value as u64);
        }
        if let Some(value) = &self.mem_rss_bytes {
            out.number(40, *value as u64);
        }
        if let Some(value) = &self.cpus_limit {
            out.double(33, *value);
        }
        if let Some(value) = &self.cpus_system_time_secs {
            out.double(25, *value);
        }
        if let Some(value) = &self.cpus_user_time_secs {
            out.double(17, *value);
        }
        out.double(9, self.timestamp);
    }
}

prost_message!(mesos::v1::ResourceStatistics);

impl Owned for mesos::v1::resource_statistics::RatePercentiles {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.min = Some(merge::varint(rest)?),
                16 => self.max = Some(merge::varint(rest)?),
                24 => self.p50 = Some(merge::varint(rest)?),
                32 => self.p90 = Some(merge::varint(rest)?),
                40 => self.p95 = Some(merge::varint(rest)?),
                48 => self.p99 = Some(merge::varint(rest)?),
                56 => self.p999 = Some(merge::varint(rest)?),
                64 => self.p9999 = Some(merge::varint(rest)?),
                72 => self.samples = Some(merge::varint(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.samples {
            out.number(72, *value as u64);
        }
        if let Some(value) = &self.p9999 {
            out.number(64, *value as u64);
        }
        if let Some(value) = &self.p999 {
            out.number(56, *value as u64);
        }
        if let Some(value) = &self.p99 {
            out.number(48, *value as u64);
        }
        if let Some(value) = &self.p95 {
            out.number(40, *value as u64);
        }
        if let Some(value) = &self.p90 {
            out.number(32, *value as u64);
        }
        if let Some(value) = &self.p50 {
            out.number(24, *value as u64);
        }
        if let Some(value) = &self.max {
            out.number(16, *value as u64);
        }
        if let Some(value) = &self.min {
            out.number(8, *value as u64);
        }
    }
}

prost_message!(mesos::v1::resource_statistics::RatePercentiles);

impl Owned for mesos::v1::resource_statistics::RateStatistics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.rx_rate, rest)?,
                18 => merge::optional(&mut self.rx_packet_rate, rest)?,
                26 => merge::optional(&mut self.rx_drop_rate, rest)?,
                34 => merge::optional(&mut self.rx_error_rate, rest)?,
                42 => merge::optional(&mut self.tx_rate, rest)?,
                50 => merge::optional(&mut self.tx_packet_rate, rest)?,
                58 => merge::optional(&mut self.tx_drop_rate, rest)?,
                66 => merge::optional(&mut self.tx_error_rate, rest)?,
                73 => self.sampling_window_secs = Some(merge::double(rest)?),
                81 => self.sampling_interval_secs = Some(merge::double(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.sampling_interval_secs {
            out.double(81, *value);
        }
        if let Some(value) = &self.sampling_window_secs {
            out.double(73, *value);
        }
        if let Some(value) = &self.tx_error_rate {
            out.message(66, value);
        }
        if let Some(value) = &self.tx_drop_rate {
            out.message(58, value);
        }
        if let Some(value) = &self.tx_packet_rate {
            out.message(50, value);
        }
        if let Some(value) = &self.tx_rate {
            out.message(42, value);
        }
        if let Some(value) = &self.rx_error_rate {
            out.message(34, value);
        }
        if let Some(value) = &self.rx_drop_rate {
            out.message(26, value);
        }
        if let Some(value) = &self.rx_packet_rate {
            out.message(18, value);
        }
        if let Some(value) = &self.rx_rate {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::resource_statistics::RateStatistics);

impl Owned for mesos::v1::ResourceUsage {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.executors, 10, rest)?,
                18 => merge::repeated(&mut self.total, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.total.iter().rev() {
            out.message(18, value);
        }
        for value in self.executors.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::ResourceUsage);

impl Owned for mesos::v1::resource_usage::Executor {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.executor_info, rest)?,
                18 => merge::repeated(&mut self.allocated, 18, rest)?,
                26 => merge::optional(&mut self.statistics, rest)?,
                34 => merge::required(&mut self.container_id, rest)?,
                42 => merge::repeated(&mut self.tasks, 42, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.tasks.iter().rev() {
            out.message(42, value);
        }
        out.message(34, &self.container_id);
        if let Some(value) = &self.statistics {
            out.message(26, value);
        }
        for value in self.allocated.iter().rev() {
            out.message(18, value);
        }
        out.message(10, &self.executor_info);
    }
}

prost_message!(mesos::v1::resource_usage::Executor);

impl Owned for mesos::v1::resource_usage::executor::Task {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.name = merge::text(rest)?,
                18 => merge::required(&mut self.id, rest)?,
                26 => merge::repeated(&mut self.resources, 26, rest)?,
                34 => merge::optional(&mut self.labels, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.labels {
            out.message(34, value);
        }
        for value in self.resources.iter().rev() {
            out.message(26, value);
        }
        out.message(18, &self.id);
        out.bytes(10, self.name.as_ref());
    }
}

prost_message!(mesos::v1::resource_usage::executor::Task);

impl Owned for mesos::v1::Role {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.name = merge::text(rest)?,
                17 => self.weight = merge::double(rest)?,
                26 => merge::repeated(&mut self.frameworks, 26, rest)?,
                34 => merge::repeated(&mut self.resources, 34, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.resources.iter().rev() {
            out.message(34, value);
        }
        for value in self.frameworks.iter().rev() {
            out.message(26, value);
        }
        out.double(17, self.weight);
        out.bytes(10, self.name.as_ref());
    }
}

prost_message!(mesos::v1::Role);

impl Owned for mesos::v1::SnmpStatistics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.ip_stats, rest)?,
                18 => merge::optional(&mut self.icmp_stats, rest)?,
                26 => merge::optional(&mut self.tcp_stats, rest)?,
                34 => merge::optional(&mut self.udp_stats, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.udp_stats {
            out.message(34, value);
        }
        if let Some(value) = &self.tcp_stats {
            out.message(26, value);
        }
        if let Some(value) = &self.icmp_stats {
            out.message(18, value);
        }
        if let Some(value) = &self.ip_stats {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::SnmpStatistics);

impl Owned for mesos::v1::SeccompInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.profile_name = Some(merge::text(rest)?),
                16 => self.unconfined = Some(merge::varint(rest)? != 0),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::SeccompInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.unconfined {
            out.number(16, *value as u64);
        }
        if let Some(value) = &self.profile_name {
            out.bytes(10, value.as_ref());
        }
    }
}

prost_message!(mesos::v1::SeccompInfo);

impl Owned for mesos::v1::Secret {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.reference, rest)?,
                26 => merge::optional(&mut self.value, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::SecretView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.value {
            out.message(26, value);
        }
        if let Some(value) = &self.reference {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::Secret);

impl Owned for mesos::v1::secret::Reference {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.name = merge::text(rest)?,
                18 => self.key = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::SecretReferenceView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.key {
            out.bytes(18, value.as_ref());
        }
        out.bytes(10, self.name.as_ref());
    }
}

prost_message!(mesos::v1::secret::Reference);

impl Owned for mesos::v1::secret::Value {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.data = merge::bytes(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::SecretValueView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.data.as_ref());
    }
}

prost_message!(mesos::v1::secret::Value);

impl Owned for mesos::v1::TtyInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.window_size, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::TtyInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.window_size {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::TtyInfo);

impl Owned for mesos::v1::tty_info::WindowSize {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.rows = merge::varint(rest)? as u32,
                16 => self.columns = merge::varint(rest)? as u32,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::TtyInfoWindowSizeView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.number(16, self.columns as u64);
        out.number(8, self.rows as u64);
    }
}

prost_message!(mesos::v1::tty_info::WindowSize);

impl Owned for mesos::v1::Task {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.name = merge::text(rest)?,
                18 => merge::required(&mut self.task_id, rest)?,
                26 => merge::required(&mut self.framework_id, rest)?,
                34 => merge::optional(&mut self.executor_id, rest)?,
                42 => merge::required(&mut self.agent_id, rest)?,
                48 => match merge::varint(rest)? as i32 {
                    value @ (0..=13) => self.state = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                58 => merge::repeated(&mut self.resources, 58, rest)?,
                66 => merge::repeated(&mut self.statuses, 66, rest)?,
                72 => match merge::varint(rest)? as i32 {
                    value @ (0..=13) => self.status_update_state = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                82 => self.status_update_uuid = Some(merge::bytes(rest)?),
                90 => merge::optional(&mut self.labels, rest)?,
                98 => merge::optional(&mut self.discovery, rest)?,
                106 => merge::optional(&mut self.container, rest)?,
                114 => self.user = Some(merge::text(rest)?),
                122 => merge::optional(&mut self.health_check, rest)?,
                130 => merge::optional(&mut self.kill_policy, rest)?,
                138 => merge::entry(&mut self.limits, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for (key, value) in self.limits.iter().rev() {
            out.entry(138, key, |out| out.message(18, value));
        }
        if let Some(value) = &self.kill_policy {
            out.message(130, value);
        }
        if let Some(value) = &self.health_check {
            out.message(122, value);
        }
        if let Some(value) = &self.user {
            out.bytes(114, value.as_ref());
        }
        if let Some(value) = &self.container {
            out.message(106, value);
        }
        if let Some(value) = &self.discovery {
            out.message(98, value);
        }
        if let Some(value) = &self.labels {
            out.message(90, value);
        }
        if let Some(value) = &self.status_update_uuid {
            out.bytes(82, value.as_ref());
        }
        if let Some(value) = &self.status_update_state {
            out.number(72, *value as i64 as u64);
        }
        for value in self.statuses.iter().rev() {
            out.message(66, value);
        }
        for value in self.resources.iter().rev() {
            out.message(58, value);
        }
        out.number(48, self.state as i64 as u64);
        out.message(42, &self.agent_id);
        if let Some(value) = &self.executor_id {
            out.message(34, value);
        }
        out.message(26, &self.framework_id);
        out.message(18, &self.task_id);
        out.bytes(10, self.name.as_ref());
    }
}

prost_message!(mesos::v1::Task);

impl Owned for mesos::v1::TaskGroupInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.tasks, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::TaskGroupInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.tasks.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::TaskGroupInfo);

impl Owned for mesos::v1::TaskId {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.value = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::TaskIdView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.value.as_ref());
    }
}

prost_message!(mesos::v1::TaskId);

impl Owned for mesos::v1::TaskInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.name = merge::text(rest)?,
                18 => merge::required(&mut self.task_id, rest)?,
                26 => merge::required(&mut self.agent_id, rest)?,
                34 => merge::repeated(&mut self.resources, 34, rest)?,
                42 => merge::optional(&mut self.executor, rest)?,
                50 => self.data = Some(merge::bytes(rest)?),
                58 => merge::optional(&mut self.command, rest)?,
                66 => merge::optional(&mut self.health_check, rest)?,
                74 => merge::optional(&mut self.container, rest)?,
                82 => merge::optional(&mut self.labels, rest)?,
                90 => merge::optional(&mut self.discovery, rest)?,
                98 => merge::optional(&mut self.kill_policy, rest)?,
                106 => merge::optional(&mut self.check, rest)?,
                114 => merge::optional(&mut self.max_completion_time, rest)?,
                122 => merge::entry(&mut self.limits, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::TaskInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for (key, value) in self.limits.iter().rev() {
            out.entry(122, key, |out| out.message(18, value));
        }
        if let Some(value) = &self.max_completion_time {
            out.message(114, value);
        }
        if let Some(value) = &self.check {
            out.message(106, value);
        }
        if let Some(value) = &self.kill_policy {
            out.message(98, value);
        }
        if let Some(value) = &self.discovery {
            out.message(90, value);
        }
        if let Some(value) = &self.labels {
            out.message(82, value);
        }
        if let Some(value) = &self.container {
            out.message(74, value);
        }
        if let Some(value) = &self.health_check {
            out.message(66, value);
        }
        if let Some(value) = &self.command {
            out.message(58, value);
        }
        if let Some(value) = &self.data {
            out.bytes(50, value.as_ref());
        }
        if let Some(value) = &self.executor {
            out.message(42, value);
        }
        for value in self.resources.iter().rev() {
            out.message(34, value);
        }
        out.message(26, &self.agent_id);
        out.message(18, &self.task_id);
        out.bytes(10, self.name.as_ref());
    }
}

prost_message!(mesos::v1::TaskInfo);

impl Owned for mesos::v1::TaskResourceLimitation {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.resources, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::TaskResourceLimitationView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.resources.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::TaskResourceLimitation);

impl Owned for mesos::v1::TaskStatus {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.task_id, rest)?,
                16 => match merge::varint(rest)? as i32 {
                    value @ (0..=13) => self.state = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                26 => self.data = Some(merge::bytes(rest)?),
                34 => self.message = Some(merge::text(rest)?),
                42 => merge::optional(&mut self.agent_id, rest)?,
                49 => self.timestamp = Some(merge::double(rest)?),
                58 => merge::optional(&mut self.executor_id, rest)?,
                64 => self.healthy = Some(merge::varint(rest)? != 0),
                72 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.source = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                80 => match merge::varint(rest)? as i32 {
                    value @ (0..=34) => self.reason = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                90 => self.uuid = Some(merge::bytes(rest)?),
                98 => merge::optional(&mut self.labels, rest)?,
                106 => merge::optional(&mut self.container_status, rest)?,
                114 => merge::optional(&mut self.unreachable_time, rest)?,
                122 => merge::optional(&mut self.check_status, rest)?,
                130 => merge::optional(&mut self.limitation, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::TaskStatusView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.limitation {
            out.message(130, value);
        }
        if let Some(value) = &self.check_status {
            out.message(122, value);
        }
        if let Some(value) = &self.unreachable_time {
            out.message(114, value);
        }
        if let Some(value) = &self.container_status {
            out.message(106, value);
        }
        if let Some(value) = &self.labels {
            out.message(98, value);
        }
        if let Some(value) = &self.uuid {
            out.bytes(90, value.as_ref());
        }
        if let Some(value) = &self.reason {
            out.number(80, *value as i64 as u64);
        }
        if let Some(value) = &self.source {
            out.number(72, *value as i64 as u64);
        }
        if let Some(value) = &self.healthy {
            out.number(64, *value as u64);
        }
        if let Some(value) = &self.executor_id {
            out.message(58, value);
        }
        if let Some(value) = &self.timestamp {
            out.double(49, *value);
        }
        if let Some(value) = &self.agent_id {
            out.message(42, value);
        }
        if let Some(value) = &self.message {
            out.bytes(34, value.as_ref());
        }
        if let Some(value) = &self.data {
            out.bytes(26, value.as_ref());
        }
        out.number(16, self.state as i64 as u64);
        out.message(10, &self.task_id);
    }
}

prost_message!(mesos::v1::TaskStatus);

impl Owned for mesos::v1::TcpStatistics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.rto_algorithm = Some(merge::varint(rest)? as i64),
                16 => self.rto_min = Some(merge::varint(rest)? as i64),
                24 => self.rto_max = Some(merge::varint(rest)? as i64),
                32 => self.max_conn = Some(merge::varint(rest)? as i64),
                40 => self.active_opens = Some(merge::varint(rest)? as i64),
                48 => self.passive_opens = Some(merge::varint(rest)? as i64),
                56 => self.attempt_fails = Some(merge::varint(rest)? as i64),
                64 => self.estab_resets = Some(merge::varint(rest)? as i64),
                72 => self.curr_estab = Some(merge::varint(rest)? as i64),
                80 => self.in_segs = Some(merge::varint(rest)? as i64),
                88 => self.out_segs = Some(merge::varint(rest)? as i64),
                96 => self.retrans_segs = Some(merge::varint(rest)? as i64),
                104 => self.in_errs = Some(merge::varint(rest)? as i64),
                112 => self.out_rsts = Some(merge::varint(rest)? as i64),
                120 => self.in_csum_errors = Some(merge::varint(rest)? as i64),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.in_csum_errors {
            out.number(120, *value as u64);
        }
        if let Some(value) = &self.out_rsts {
            out.number(112, *value as u64);
        }
        if let Some(value) = &self.in_errs {
            out.number(104, *value as u64);
        }
        if let Some(value) = &self.retrans_segs {
            out.number(96, *value as u64);
        }
        if let Some(value) = &self.out_segs {
            out.number(88, *value as u64);
        }
        if let Some(value) = &self.in_segs {
            out.number(80, *value as u64);
        }
        if let Some(value) = &self.curr_estab {
            out.number(72, *value as u64);
        }
        if let Some(value) = &self.estab_resets {
            out.number(64, *value as u64);
        }
        if let Some(value) = &self.attempt_fails {
            out.number(56, *value as u64);
        }
        if let Some(value) = &self.passive_opens {
            out.number(48, *value as u64);
        }
        if let Some(value) = &self.active_opens {
            out.number(40, *value as u64);
        }
        if let Some(value) = &self.max_conn {
            out.number(32, *value as u64);
        }
        if let Some(value) = &self.rto_max {
            out.number(24, *value as u64);
        }
        if let Some(value) = &self.rto_min {
            out.number(16, *value as u64);
        }
        if let Some(value) = &self.rto_algorithm {
            out.number(8, *value as u64);
        }
    }
}

prost_message!(mesos::v1::TcpStatistics);

impl Owned for mesos::v1::TimeInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.nanoseconds = merge::varint(rest)? as i64,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::TimeInfoView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.number(8, self.nanoseconds as u64);
    }
}

prost_message!(mesos::v1::TimeInfo);

impl Owned for mesos::v1::TrafficControlStatistics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.id = merge::text(rest)?,
                16 => self.backlog = Some(merge::varint(rest)?),
                24 => self.bytes = Some(merge::varint(rest)?),
                32 => self.drops = Some(merge::varint(rest)?),
                40 => self.overlimits = Some(merge::varint(rest)?),
                48 => self.packets = Some(merge::varint(rest)?),
                56 => self.qlen = Some(merge::varint(rest)?),
                64 => self.ratebps = Some(merge::varint(rest)?),
                72 => self.ratepps = Some(merge::varint(rest)?),
                80 => self.requeues = Some(merge::varint(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.requeues {
            out.number(80, *value as u64);
        }
        if let Some(value) = &self.ratepps {
            out.number(72, *value as u64);
        }
        if let Some(value) = &self.ratebps {
            out.number(64, *value as u64);
        }
        if let Some(value) = &self.qlen {
            out.number(56, *value as u64);
        }
        if let Some(value) = &self.packets {
            out.number(48, *value as u64);
        }
        if let Some(value) = &self.overlimits {
            out.number(40, *value as u64);
        }
        if let Some(value) = &self.drops {
            out.number(32, *value as u64);
        }
        if let Some(value) = &self.bytes {
            out.number(24, *value as u64);
        }
        if let Some(value) = &self.backlog {
            out.number(16, *value as u64);
        }
        out.bytes(10, self.id.as_ref());
    }
}

prost_message!(mesos::v1::TrafficControlStatistics);

impl Owned for mesos::v1::Url {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.scheme = merge::text(rest)?,
                18 => merge::required(&mut self.address, rest)?,
                26 => self.path = Some(merge::text(rest)?),
                34 => merge::repeated(&mut self.query, 34, rest)?,
                42 => self.fragment = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::UrlView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.fragment {
            out.bytes(42, value.as_ref());
        }
        for value in self.query.iter().rev() {
            out.message(34, value);
        }
        if let Some(value) = &self.path {
            out.bytes(26, value.as_ref());
        }
        out.message(18, &self.address);
        out.bytes(10, self.scheme.as_ref());
    }
}

prost_message!(mesos::v1::Url);

impl Owned for mesos::v1::Uuid {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.value = merge::bytes(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::UuidView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.value.as_ref());
    }
}

prost_message!(mesos::v1::Uuid);

impl Owned for mesos::v1::UdpStatistics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.in_datagrams = Some(merge::varint(rest)? as i64),
                16 => self.no_ports = Some(merge::varint(rest)? as i64),
                24 => self.in_errors = Some(merge::varint(rest)? as i64),
                32 => self.out_datagrams = Some(merge::varint(rest)? as i64),
                40 => self.rcvbuf_errors = Some(merge::varint(rest)? as i64),
                48 => self.sndbuf_errors = Some(merge::varint(rest)? as i64),
                56 => self.in_csum_errors = Some(merge::varint(rest)? as i64),
                64 => self.ignored_multi = Some(merge::varint(rest)? as i64),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.ignored_multi {
            out.number(64, *value as u64);
        }
        if let Some(value) = &self.in_csum_errors {
            out.number(56, *value as u64);
        }
        if let Some(value) = &self.sndbuf_errors {
            out.number(48, *value as u64);
        }
        if let Some(value) = &self.rcvbuf_errors {
            out.number(40, *value as u64);
        }
        if let Some(value) = &self.out_datagrams {
            out.number(32, *value as u64);
        }
        if let Some(value) = &self.in_errors {
            out.number(24, *value as u64);
        }
        if let Some(value) = &self.no_ports {
            out.number(16, *value as u64);
        }
        if let Some(value) = &self.in_datagrams {
            out.number(8, *value as u64);
        }
    }
}

prost_message!(mesos::v1::UdpStatistics);

impl Owned for mesos::v1::Unavailability {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.start, rest)?,
                18 => merge::optional(&mut self.duration, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::UnavailabilityView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.duration {
            out.message(18, value);
        }
        out.message(10, &self.start);
    }
}

prost_message!(mesos::v1::Unavailability);

impl Owned for mesos::v1::Value {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=3) => self.r#type = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.scalar, rest)?,
                26 => merge::optional(&mut self.ranges, rest)?,
                34 => merge::optional(&mut self.set, rest)?,
                42 => merge::optional(&mut self.text, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.text {
            out.message(42, value);
        }
        if let Some(value) = &self.set {
            out.message(34, value);
        }
        if let Some(value) = &self.ranges {
            out.message(26, value);
        }
        if let Some(value) = &self.scalar {
            out.message(18, value);
        }
        out.number(8, self.r#type as i64 as u64);
    }
}

prost_message!(mesos::v1::Value);

impl Owned for mesos::v1::value::Range {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.begin = merge::varint(rest)?,
                16 => self.end = merge::varint(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ValueRangeView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.number(16, self.end as u64);
        out.number(8, self.begin as u64);
    }
}

prost_message!(mesos::v1::value::Range);

impl Owned for mesos::v1::value::Ranges {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.range, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ValueRangesView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.range.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::value::Ranges);

impl Owned for mesos::v1::value::Scalar {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                9 => self.value = merge::double(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ValueScalarView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.double(9, self.value);
    }
}

prost_message!(mesos::v1::value::Scalar);

impl Owned for mesos::v1::value::Set {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.item.push(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ValueSetView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.item.iter().rev() {
            out.bytes(10, value.as_ref());
        }
    }
}

prost_message!(mesos::v1::value::Set);

impl Owned for mesos::v1::value::Text {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.value = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::ValueTextView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.value.as_ref());
    }
}

prost_message!(mesos::v1::value::Text);

impl Owned for mesos::v1::VersionInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.version = merge::text(rest)?,
                18 => self.build_date = Some(merge::text(rest)?),
                25 => self.build_time = Some(merge::double(rest)?),
                34 => self.build_user = Some(merge::text(rest)?),
                42 => self.git_sha = Some(merge::text(rest)?),
                50 => self.git_branch = Some(merge::text(rest)?),
                58 => self.git_tag = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.git_tag {
            out.bytes(58, value.as_ref());
        }
        if let Some(value) = &self.git_branch {
            out.bytes(50, value.as_ref());
        }
        if let Some(value) = &self.git_sha {
            out.bytes(42, value.as_ref());
        }
        if let Some(value) = &self.build_user {
            out.bytes(34, value.as_ref());
        }
        if let Some(value) = &self.build_time {
            out.double(25, *value);
        }
        if let Some(value) = &self.build_date {
            out.bytes(18, value.as_ref());
        }
        out.bytes(10, self.version.as_ref());
    }
}

prost_message!(mesos::v1::VersionInfo);

impl Owned for mesos::v1::Volume {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.container_path = merge::text(rest)?,
                18 => self.host_path = Some(merge::text(rest)?),
                24 => match merge::varint(rest)? as i32 {
                    value @ (1..=2) => self.mode = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                34 => merge::optional(&mut self.image, rest)?,
                42 => merge::optional(&mut self.source, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::VolumeView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.source {
            out.message(42, value);
        }
        if let Some(value) = &self.image {
            out.message(34, value);
        }
        out.number(24, self.mode as i64 as u64);
        if let Some(value) = &self.host_path {
            out.bytes(18, value.as_ref());
        }
        out.bytes(10, self.container_path.as_ref());
    }
}

prost_message!(mesos::v1::Volume);

impl Owned for mesos::v1::volume::Source {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=5) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.docker_volume, rest)?,
                26 => merge::optional(&mut self.sandbox_path, rest)?,
                34 => merge::optional(&mut self.secret, rest)?,
                42 => merge::optional(&mut self.host_path, rest)?,
                50 => merge::optional(&mut self.csi_volume, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::VolumeSourceView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.csi_volume {
            out.message(50, value);
        }
        if let Some(value) = &self.host_path {
            out.message(42, value);
        }
        if let Some(value) = &self.secret {
            out.message(34, value);
        }
        if let Some(value) = &self.sandbox_path {
            out.message(26, value);
        }
        if let Some(value) = &self.docker_volume {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::volume::Source);

impl Owned for mesos::v1::volume::source::CsiVolume {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.plugin_name = merge::text(rest)?,
                18 => merge::optional(&mut self.static_provisioning, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::VolumeSourceCsiVolumeView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.static_provisioning {
            out.message(18, value);
        }
        out.bytes(10, self.plugin_name.as_ref());
    }
}

prost_message!(mesos::v1::volume::source::CsiVolume);

impl Owned for mesos::v1::volume::source::csi_volume::StaticProvisioning {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.volume_id = merge::text(rest)?,
                18 => merge::required(&mut self.volume_capability, rest)?,
                26 => merge::entry(&mut self.node_stage_secrets, rest)?,
                34 => merge::entry(&mut self.node_publish_secrets, rest)?,
                42 => merge::text_entry(&mut self.volume_context, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::VolumeSourceCsiVolumeStaticProvisioningView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for (key, value) in self.volume_context.iter().rev() {
            out.entry(42, key, |out| out.bytes(18, value.as_ref()));
        }
        for (key, value) in self.node_publish_secrets.iter().rev() {
            out.entry(34, key, |out| out.message(18, value));
        }
        for (key, value) in self.node_stage_secrets.iter().rev() {
            out.entry(26, key, |out| out.message(18, value));
        }
        out.message(18, &self.volume_capability);
        out.bytes(10, self.volume_id.as_ref());
    }
}

prost_message!(mesos::v1::volume::source::csi_volume::StaticProvisioning);

impl Owned for mesos::v1::volume::source::csi_volume::VolumeCapability {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => match &mut self.access_type {
                    Some(mesos::v1::volume::source::csi_volume::volume_capability::AccessType::Block(value)) => merge::required(value, rest)?,
                    other => *other = Some(mesos::v1::volume::source::csi_volume::volume_capability::AccessType::Block(merge::fresh(rest)?)),
                },
                18 => match &mut self.access_type {
                    Some(mesos::v1::volume::source::csi_volume::volume_capability::AccessType::Mount(value)) => merge::required(value, rest)?,
                    other => *other = Some(mesos::v1::volume::source::csi_volume::volume_capability::AccessType::Mount(merge::fresh(rest)?)),
                },
                26 => merge::required(&mut self.access_mode, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::VolumeSourceCsiVolumeVolumeCapabilityView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(26, &self.access_mode);
        match &self.access_type {
            None => {}
            Some(mesos::v1::volume::source::csi_volume::volume_capability::AccessType::Block(value)) => out.message(10, value),
            Some(mesos::v1::volume::source::csi_volume::volume_capability::AccessType::Mount(value)) => out.message(18, value),
        }
    }
}

prost_message!(mesos::v1::volume::source::csi_volume::VolumeCapability);

impl Owned for mesos::v1::volume::source::csi_volume::volume_capability::AccessMode {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=5) => self.mode = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::VolumeSourceCsiVolumeVolumeCapabilityAccessModeView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.number(8, self.mode as i64 as u64);
    }
}

prost_message!(mesos::v1::volume::source::csi_volume::volume_capability::AccessMode);

impl Owned for mesos::v1::volume::source::csi_volume::volume_capability::BlockVolume {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::VolumeSourceCsiVolumeVolumeCapabilityBlockVolumeView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
    }
}

prost_message!(mesos::v1::volume::source::csi_volume::volume_capability::BlockVolume);

impl Owned for mesos::v1::volume::source::csi_volume::volume_capability::MountVolume {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.fs_type = Some(merge::text(rest)?),
                18 => self.mount_flags.push(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::VolumeSourceCsiVolumeVolumeCapabilityMountVolumeView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.mount_flags.iter().rev() {
            out.bytes(18, value.as_ref());
        }
        if let Some(value) = &self.fs_type {
            out.bytes(10, value.as_ref());
        }
    }
}

prost_message!(mesos::v1::volume::source::csi_volume::volume_capability::MountVolume);

impl Owned for mesos::v1::volume::source::DockerVolume {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.driver = Some(merge::text(rest)?),
                18 => self.name = merge::text(rest)?,
                26 => merge::optional(&mut self.driver_options, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::VolumeSourceDockerVolumeView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.driver_options {
            out.message(26, value);
        }
        out.bytes(18, self.name.as_ref());
        if let Some(value) = &self.driver {
            out.bytes(10, value.as_ref());
        }
    }
}

prost_message!(mesos::v1::volume::source::DockerVolume);

impl Owned for mesos::v1::volume::source::HostPath {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.path = merge::text(rest)?,
                18 => merge::optional(&mut self.mount_propagation, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::VolumeSourceHostPathView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.mount_propagation {
            out.message(18, value);
        }
        out.bytes(10, self.path.as_ref());
    }
}

prost_message!(mesos::v1::volume::source::HostPath);

impl Owned for mesos::v1::volume::source::SandboxPath {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => self.path = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::VolumeSourceSandboxPathView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(18, self.path.as_ref());
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::volume::source::SandboxPath);

impl Owned for mesos::v1::WeightInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                9 => self.weight = merge::double(rest)?,
                18 => self.role = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.role {
            out.bytes(18, value.as_ref());
        }
        out.double(9, self.weight);
    }
}

prost_message!(mesos::v1::WeightInfo);

impl Owned for mesos::v1::agent::Call {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=32) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.get_metrics, rest)?,
                26 => merge::optional(&mut self.set_logging_level, rest)?,
                34 => merge::optional(&mut self.list_files, rest)?,
                42 => merge::optional(&mut self.read_file, rest)?,
                50 => merge::optional(&mut self.launch_nested_container, rest)?,
                58 => merge::optional(&mut self.wait_nested_container, rest)?,
                66 => merge::optional(&mut self.kill_nested_container, rest)?,
                74 => merge::optional(&mut self.launch_nested_container_session, rest)?,
                82 => merge::optional(&mut self.attach_container_input, rest)?,
                90 => merge::optional(&mut self.attach_container_output, rest)?,
                98 => merge::optional(&mut self.remove_nested_container, rest)?,
                106 => merge::optional(&mut self.launch_container, rest)?,
                114 => merge::optional(&mut self.wait_container, rest)?,
                122 => merge::optional(&mut self.kill_container, rest)?,
                130 => merge::optional(&mut self.remove_container, rest)?,
                138 => merge::optional(&mut self.add_resource_provider_config, rest)?,
                146 => merge::optional(&mut self.update_resource_provider_config, rest)?,
                154 => merge::optional(&mut self.remove_resource_provider_config, rest)?,
                162 => merge::optional(&mut self.get_containers, rest)?,
                170 => merge::optional(&mut self.prune_images, rest)?,
                178 => merge::optional(&mut self.mark_resource_provider_gone, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.mark_resource_provider_gone {
            out.message(178, value);
        }
        if let Some(value) = &self.prune_images {
            out.message(170, value);
        }
        if let Some(value) = &self.get_containers {
            out.message(162, value);
        }
        if let Some(value) = &self.remove_resource_provider_config {
            out.message(154, value);
        }
        if let Some(value) = &self.update_resource_provider_config {
            out.message(146, value);
        }
        if let Some(value) = &self.add_resource_provider_config {
            out.message(138, value);
        }
        if let Some(value) = &self.remove_container {
            out.message(130, value);
        }
        if let Some(value) = &self.kill_container {
            out.message(122, value);
        }
        if let Some(value) = &self.wait_container {
            out.message(114, value);
        }
        if let Some(value) = &self.launch_container {
            out.message(106, value);
        }
        if let Some(value) = &self.remove_nested_container {
            out.message(98, value);
        }
        if let Some(value) = &self.attach_container_output {
            out.message(90, value);
        }
        if let Some(value) = &self.attach_container_input {
            out.message(82, value);
        }
        if let Some(value) = &self.launch_nested_container_session {
            out.message(74, value);
        }
        if let Some(value) = &self.kill_nested_container {
            out.message(66, value);
        }
        if let Some(value) = &self.wait_nested_container {
            out.message(58, value);
        }
        if let Some(value) = &self.launch_nested_container {
            out.message(50, value);
        }
        if let Some(value) = &self.read_file {
            out.message(42, value);
        }
        if let Some(value) = &self.list_files {
            out.message(34, value);
        }
        if let Some(value) = &self.set_logging_level {
            out.message(26, value);
        }
        if let Some(value) = &self.get_metrics {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::agent::Call);

impl Owned for mesos::v1::agent::call::AddResourceProviderConfig {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.info, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.info);
    }
}

prost_message!(mesos::v1::agent::call::AddResourceProviderConfig);

impl Owned for mesos::v1::agent::call::AttachContainerInput {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.container_id, rest)?,
                26 => merge::optional(&mut self.process_io, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.process_io {
            out.message(26, value);
        }
        if let Some(value) = &self.container_id {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::agent::call::AttachContainerInput);

impl Owned for mesos::v1::agent::call::AttachContainerOutput {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.container_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.container_id);
    }
}

prost_message!(mesos::v1::agent::call::AttachContainerOutput);

impl Owned for mesos::v1::agent::call::GetContainers {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.show_nested = Some(merge::varint(rest)? != 0),
                16 => self.show_standalone = Some(merge::varint(rest)? != 0),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.show_standalone {
            out.number(16, *value as u64);
        }
        if let Some(value) = &self.show_nested {
            out.number(8, *value as u64);
        }
    }
}

prost_message!(mesos::v1::agent::call::GetContainers);

impl Owned for mesos::v1::agent::call::GetMetrics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.timeout, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.timeout {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::agent::call::GetMetrics);

impl Owned for mesos::v1::agent::call::KillContainer {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.container_id, rest)?,
                16 => self.signal = Some(merge::varint(rest)? as i32),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.signal {
            out.number(16, *value as i64 as u64);
        }
        out.message(10, &self.container_id);
    }
}

prost_message!(mesos::v1::agent::call::KillContainer);

impl Owned for mesos::v1::agent::call::KillNestedContainer {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.container_id, rest)?,
                16 => self.signal = Some(merge::varint(rest)? as i32),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.signal {
            out.number(16, *value as i64 as u64);
        }
        out.message(10, &self.container_id);
    }
}

prost_message!(mesos::v1::agent::call::KillNestedContainer);

impl Owned for mesos::v1::agent::call::LaunchContainer {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.container_id, rest)?,
                18 => merge::optional(&mut self.command, rest)?,
                26 => merge::repeated(&mut self.resources, 26, rest)?,
                34 => merge::optional(&mut self.container, rest)?,
                42 => merge::entry(&mut self.limits, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for (key, value) in self.limits.iter().rev() {
            out.entry(42, key, |out| out.message(18, value));
        }
        if let Some(value) = &self.container {
            out.message(34, value);
        }
        for value in self.resources.iter().rev() {
            out.message(26, value);
        }
        if let Some(value) = &self.command {
            out.message(18, value);
        }
        out.message(10, &self.container_id);
    }
}

prost_message!(mesos::v1::agent::call::LaunchContainer);

impl Owned for mesos::v1::agent::call::LaunchNestedContainer {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.container_id, rest)?,
                18 => merge::optional(&mut self.command, rest)?,
                26 => merge::optional(&mut self.container, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.container {
            out.message(26, value);
        }
        if let Some(value) = &self.command {
            out.message(18, value);
        }
        out.message(10, &self.container_id);
    }
}

prost_message!(mesos::v1::agent::call::LaunchNestedContainer);

impl Owned for mesos::v1::agent::call::LaunchNestedContainerSession {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.container_id, rest)?,
                18 => merge::optional(&mut self.command, rest)?,
                26 => merge::optional(&mut self.container, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.container {
            out.message(26, value);
        }
        if let Some(value) = &self.command {
            out.message(18, value);
        }
        out.message(10, &self.container_id);
    }
}

prost_message!(mesos::v1::agent::call::LaunchNestedContainerSession);

impl Owned for mesos::v1::agent::call::ListFiles {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.path = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.path.as_ref());
    }
}

prost_message!(mesos::v1::agent::call::ListFiles);

impl Owned for mesos::v1::agent::call::MarkResourceProviderGone {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.resource_provider_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.resource_provider_id);
    }
}

prost_message!(mesos::v1::agent::call::MarkResourceProviderGone);

impl Owned for mesos::v1::agent::call::PruneImages {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.excluded_images, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.excluded_images.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::agent::call::PruneImages);

impl Owned for mesos::v1::agent::call::ReadFile {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.path = merge::text(rest)?,
                16 => self.offset = merge::varint(rest)?,
                24 => self.length = Some(merge::varint(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.length {
            out.number(24, *value as u64);
        }
        out.number(16, self.offset as u64);
        out.bytes(10, self.path.as_ref());
    }
}

prost_message!(mesos::v1::agent::call::ReadFile);

impl Owned for mesos::v1::agent::call::RemoveContainer {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.container_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.container_id);
    }
}

prost_message!(mesos::v1::agent::call::RemoveContainer);

impl Owned for mesos::v1::agent::call::RemoveNestedContainer {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.container_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.container_id);
    }
}

prost_message!(mesos::v1::agent::call::RemoveNestedContainer);

impl Owned for mesos::v1::agent::call::RemoveResourceProviderConfig {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.r#type = merge::text(rest)?,
                18 => self.name = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(18, self.name.as_ref());
        out.bytes(10, self.r#type.as_ref());
    }
}

prost_message!(mesos::v1::agent::call::RemoveResourceProviderConfig);

impl Owned for mesos::v1::agent::call::SetLoggingLevel {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.level = merge::varint(rest)? as u32,
                18 => merge::required(&mut self.duration, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(18, &self.duration);
        out.number(8, self.level as u64);
    }
}

prost_message!(mesos::v1::agent::call::SetLoggingLevel);

impl Owned for mesos::v1::agent::call::UpdateResourceProviderConfig {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.info, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.info);
    }
}

prost_message!(mesos::v1::agent::call::UpdateResourceProviderConfig);

impl Owned for mesos::v1::agent::call::WaitContainer {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.container_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.container_id);
    }
}

prost_message!(mesos::v1::agent::call::WaitContainer);

impl Owned for mesos::v1::agent::call::WaitNestedContainer {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.container_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.container_id);
    }
}

prost_message!(mesos::v1::agent::call::WaitNestedContainer);

impl Owned for mesos::v1::agent::ProcessIo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.data, rest)?,
                26 => merge::optional(&mut self.control, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.control {
            out.message(26, value);
        }
        if let Some(value) = &self.data {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::agent::ProcessIo);

impl Owned for mesos::v1::agent::process_io::Control {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.tty_info, rest)?,
                26 => merge::optional(&mut self.heartbeat, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.heartbeat {
            out.message(26, value);
        }
        if let Some(value) = &self.tty_info {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::agent::process_io::Control);

impl Owned for mesos::v1::agent::process_io::control::Heartbeat {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.interval, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.interval {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::agent::process_io::control::Heartbeat);

impl Owned for mesos::v1::agent::process_io::Data {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=3) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => self.data = Some(merge::bytes(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.data {
            out.bytes(18, value.as_ref());
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::agent::process_io::Data);

impl Owned for mesos::v1::agent::Response {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=17) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.get_health, rest)?,
                26 => merge::optional(&mut self.get_flags, rest)?,
                34 => merge::optional(&mut self.get_version, rest)?,
                42 => merge::optional(&mut self.get_metrics, rest)?,
                50 => merge::optional(&mut self.get_logging_level, rest)?,
                58 => merge::optional(&mut self.list_files, rest)?,
                66 => merge::optional(&mut self.read_file, rest)?,
                74 => merge::optional(&mut self.get_state, rest)?,
                82 => merge::optional(&mut self.get_containers, rest)?,
                90 => merge::optional(&mut self.get_frameworks, rest)?,
                98 => merge::optional(&mut self.get_executors, rest)?,
                106 => merge::optional(&mut self.get_tasks, rest)?,
                114 => merge::optional(&mut self.wait_nested_container, rest)?,
                122 => merge::optional(&mut self.get_agent, rest)?,
                130 => merge::optional(&mut self.wait_container, rest)?,
                138 => merge::optional(&mut self.get_resource_providers, rest)?,
                146 => merge::optional(&mut self.get_operations, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.get_operations {
            out.message(146, value);
        }
        if let Some(value) = &self.get_resource_providers {
            out.message(138, value);
        }
        if let Some(value) = &self.wait_container {
            out.message(130, value);
        }
        if let Some(value) = &self.get_agent {
            out.message(122, value);
        }
        if let Some(value) = &self.wait_nested_container {
            out.message(114, value);
        }
        if let Some(value) = &self.get_tasks {
            out.message(106, value);
        }
        if let Some(value) = &self.get_executors {
            out.message(98, value);
        }
        if let Some(value) = &self.get_frameworks {
            out.message(90, value);
        }
        if let Some(value) = &self.get_containers {
            out.message(82, value);
        }
        if let Some(value) = &self.get_state {
            out.message(74, value);
        }
        if let Some(value) = &self.read_file {
            out.message(66, value);
        }
        if let Some(value) = &self.list_files {
            out.message(58, value);
        }
        if let Some(value) = &self.get_logging_level {
            out.message(50, value);
        }
        if let Some(value) = &self.get_metrics {
            out.message(42, value);
        }
        if let Some(value) = &self.get_version {
            out.message(34, value);
        }
        if let Some(value) = &self.get_flags {
            out.message(26, value);
        }
        if let Some(value) = &self.get_health {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::agent::Response);

impl Owned for mesos::v1::agent::response::GetAgent {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.agent_info, rest)?,
                18 => merge::optional(&mut self.drain_config, rest)?,
                26 => merge::optional(&mut self.estimated_drain_start_time, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.estimated_drain_start_time {
            out.message(26, value);
        }
        if let Some(value) = &self.drain_config {
            out.message(18, value);
        }
        if let Some(value) = &self.agent_info {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::agent::response::GetAgent);

impl Owned for mesos::v1::agent::response::GetContainers {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.containers, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.containers.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::agent::response::GetContainers);

impl Owned for mesos::v1::agent::response::get_containers::Container {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.framework_id, rest)?,
                18 => merge::optional(&mut self.executor_id, rest)?,
                26 => self.executor_name = Some(merge::text(rest)?),
                34 => merge::required(&mut self.container_id, rest)?,
                42 => merge::optional(&mut self.container_status, rest)?,
                50 => merge::optional(&mut self.resource_statistics, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.resource_statistics {
            out.message(50, value);
        }
        if let Some(value) = &self.container_status {
            out.message(42, value);
        }
        out.message(34, &self.container_id);
        if let Some(value) = &self.executor_name {
            out.bytes(26, value.as_ref());
        }
        if let Some(value) = &self.executor_id {
            out.message(18, value);
        }
        if let Some(value) = &self.framework_id {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::agent::response::get_containers::Container);

impl Owned for mesos::v1::agent::response::GetExecutors {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.executors, 10, rest)?,
                18 => merge::repeated(&mut self.completed_executors, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.completed_executors.iter().rev() {
            out.message(18, value);
        }
        for value in self.executors.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::agent::response::GetExecutors);

impl Owned for mesos::v1::agent::response::get_executors::Executor {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.executor_info, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.executor_info);
    }
}

prost_message!(mesos::v1::agent::response::get_executors::Executor);

impl Owned for mesos::v1::agent::response::GetFlags {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.flags, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.flags.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::agent::response::GetFlags);

impl Owned for mesos::v1::agent::response::GetFrameworks {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.frameworks, 10, rest)?,
                18 => merge::repeated(&mut self.completed_frameworks, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.completed_frameworks.iter().rev() {
            out.message(18, value);
        }
        for value in self.frameworks.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::agent::response::GetFrameworks);

impl Owned for mesos::v1::agent::response::get_frameworks::Framework {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.framework_info, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.framework_info);
    }
}

prost_message!(mesos::v1::agent::response::get_frameworks::Framework);

impl Owned for mesos::v1::agent::response::GetHealth {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.healthy = merge::varint(rest)? != 0,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.number(8, self.healthy as u64);
    }
}

prost_message!(mesos::v1::agent::response::GetHealth);

impl Owned for mesos::v1::agent::response::GetLoggingLevel {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.level = merge::varint(rest)? as u32,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.number(8, self.level as u64);
    }
}

prost_message!(mesos::v1::agent::response::GetLoggingLevel);

impl Owned for mesos::v1::agent::response::GetMetrics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.metrics, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.metrics.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::agent::response::GetMetrics);

impl Owned for mesos::v1::agent::response::GetOperations {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.operations, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.operations.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::agent::response::GetOperations);

impl Owned for mesos::v1::agent::response::GetResourceProviders {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.resource_providers, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.resource_providers.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::agent::response::GetResourceProviders);

impl Owned for mesos::v1::agent::response::get_resource_providers::ResourceProvider {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.resource_provider_info, rest)?,
                18 => merge::repeated(&mut self.total_resources, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.total_resources.iter().rev() {
            out.message(18, value);
        }
        out.message(10, &self.resource_provider_info);
    }
}

prost_message!(mesos::v1::agent::response::get_resource_providers::ResourceProvider);

impl Owned for mesos::v1::agent::response::GetState {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.get_tasks, rest)?,
                18 => merge::optional(&mut self.get_executors, rest)?,
                26 => merge::optional(&mut self.get_frameworks, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.get_frameworks {
            out.message(26, value);
        }
        if let Some(value) = &self.get_executors {
            out.message(18, value);
        }
        if let Some(value) = &self.get_tasks {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::agent::response::GetState);

impl Owned for mesos::v1::agent::response::GetTasks {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.pending_tasks, 10, rest)?,
                18 => merge::repeated(&mut self.queued_tasks, 18, rest)?,
                26 => merge::repeated(&mut self.launched_tasks, 26, rest)?,
                34 => merge::repeated(&mut self.terminated_tasks, 34, rest)?,
                42 => merge::repeated(&mut self.completed_tasks, 42, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.completed_tasks.iter().rev() {
            out.message(42, value);
        }
        for value in self.terminated_tasks.iter().rev() {
            out.message(34, value);
        }
        for value in self.launched_tasks.iter().rev() {
            out.message(26, value);
        }
        for value in self.queued_tasks.iter().rev() {
            out.message(18, value);
        }
        for value in self.pending_tasks.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::agent::response::GetTasks);

impl Owned for mesos::v1::agent::response::GetVersion {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.version_info, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.version_info);
    }
}

prost_message!(mesos::v1::agent::response::GetVersion);

impl Owned for mesos::v1::agent::response::ListFiles {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.file_infos, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.file_infos.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::agent::response::ListFiles);

impl Owned for mesos::v1::agent::response::ReadFile {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.size = merge::varint(rest)?,
                18 => self.data = merge::bytes(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(18, self.data.as_ref());
        out.number(8, self.size as u64);
    }
}

prost_message!(mesos::v1::agent::response::ReadFile);

impl Owned for mesos::v1::agent::response::WaitContainer {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.exit_status = Some(merge::varint(rest)? as i32),
                16 => match merge::varint(rest)? as i32 {
                    value @ (0..=13) => self.state = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                24 => match merge::varint(rest)? as i32 {
                    value @ (0..=34) => self.reason = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                34 => merge::optional(&mut self.limitation, rest)?,
                42 => self.message = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.message {
            out.bytes(42, value.as_ref());
        }
        if let Some(value) = &self.limitation {
            out.message(34, value);
        }
        if let Some(value) = &self.reason {
            out.number(24, *value as i64 as u64);
        }
        if let Some(value) = &self.state {
            out.number(16, *value as i64 as u64);
        }
        if let Some(value) = &self.exit_status {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::agent::response::WaitContainer);

impl Owned for mesos::v1::agent::response::WaitNestedContainer {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.exit_status = Some(merge::varint(rest)? as i32),
                16 => match merge::varint(rest)? as i32 {
                    value @ (0..=13) => self.state = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                24 => match merge::varint(rest)? as i32 {
                    value @ (0..=34) => self.reason = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                34 => merge::optional(&mut self.limitation, rest)?,
                42 => self.message = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.message {
            out.bytes(42, value.as_ref());
        }
        if let Some(value) = &self.limitation {
            out.message(34, value);
        }
        if let Some(value) = &self.reason {
            out.number(24, *value as i64 as u64);
        }
        if let Some(value) = &self.state {
            out.number(16, *value as i64 as u64);
        }
        if let Some(value) = &self.exit_status {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::agent::response::WaitNestedContainer);

impl Owned for mesos::v1::allocator::InverseOfferStatus {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (1..=3) => self.status = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::required(&mut self.framework_id, rest)?,
                26 => merge::required(&mut self.timestamp, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(26, &self.timestamp);
        out.message(18, &self.framework_id);
        out.number(8, self.status as i64 as u64);
    }
}

prost_message!(mesos::v1::allocator::InverseOfferStatus);

impl Owned for mesos::v1::executor::Call {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.executor_id, rest)?,
                18 => merge::required(&mut self.framework_id, rest)?,
                24 => match merge::varint(rest)? as i32 {
                    value @ (0..=4) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                34 => merge::optional(&mut self.subscribe, rest)?,
                42 => merge::optional(&mut self.update, rest)?,
                50 => merge::optional(&mut self.message, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.message {
            out.message(50, value);
        }
        if let Some(value) = &self.update {
            out.message(42, value);
        }
        if let Some(value) = &self.subscribe {
            out.message(34, value);
        }
        if let Some(value) = &self.r#type {
            out.number(24, *value as i64 as u64);
        }
        out.message(18, &self.framework_id);
        out.message(10, &self.executor_id);
    }
}

prost_message!(mesos::v1::executor::Call);

impl Owned for mesos::v1::executor::call::Message {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                18 => self.data = merge::bytes(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(18, self.data.as_ref());
    }
}

prost_message!(mesos::v1::executor::call::Message);

impl Owned for mesos::v1::executor::call::Subscribe {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.unacknowledged_tasks, 10, rest)?,
                18 => merge::repeated(&mut self.unacknowledged_updates, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.unacknowledged_updates.iter().rev() {
            out.message(18, value);
        }
        for value in self.unacknowledged_tasks.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::executor::call::Subscribe);

impl Owned for mesos::v1::executor::call::Update {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.status, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.status);
    }
}

prost_message!(mesos::v1::executor::call::Update);

impl Owned for mesos::v1::executor::Event {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=9) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.subscribed, rest)?,
                26 => merge::optional(&mut self.acknowledged, rest)?,
                34 => merge::optional(&mut self.launch, rest)?,
                42 => merge::optional(&mut self.kill, rest)?,
                50 => merge::optional(&mut self.message, rest)?,
                58 => merge::optional(&mut self.error, rest)?,
                66 => merge::optional(&mut self.launch_group, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.launch_group {
            out.message(66, value);
        }
        if let Some(value) = &self.error {
            out.message(58, value);
        }
        if let Some(value) = &self.message {
            out.message(50, value);
        }
        if let Some(value) = &self.kill {
            out.message(42, value);
        }
        if let Some(value) = &self.launch {
            out.message(34, value);
        }
        if let Some(value) = &self.acknowledged {
            out.message(26, value);
        }
        if let Some(value) = &self.subscribed {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::executor::Event);

impl Owned for mesos::v1::executor::event::Acknowledged {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.task_id, rest)?,
                18 => self.uuid = merge::bytes(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(18, self.uuid.as_ref());
        out.message(10, &self.task_id);
    }
}

prost_message!(mesos::v1::executor::event::Acknowledged);

impl Owned for mesos::v1::executor::event::Error {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.message = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.message.as_ref());
    }
}

prost_message!(mesos::v1::executor::event::Error);

impl Owned for mesos::v1::executor::event::Kill {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.task_id, rest)?,
                18 => merge::optional(&mut self.kill_policy, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.kill_policy {
            out.message(18, value);
        }
        out.message(10, &self.task_id);
    }
}

prost_message!(mesos::v1::executor::event::Kill);

impl Owned for mesos::v1::executor::event::Launch {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.task, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.task);
    }
}

prost_message!(mesos::v1::executor::event::Launch);

impl Owned for mesos::v1::executor::event::LaunchGroup {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.task_group, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.task_group);
    }
}

prost_message!(mesos::v1::executor::event::LaunchGroup);

impl Owned for mesos::v1::executor::event::Message {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.data = merge::bytes(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.data.as_ref());
    }
}

prost_message!(mesos::v1::executor::event::Message);

impl Owned for mesos::v1::executor::event::Subscribed {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.executor_info, rest)?,
                18 => merge::required(&mut self.framework_info, rest)?,
                26 => merge::required(&mut self.agent_info, rest)?,
                34 => merge::optional(&mut self.container_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.container_id {
            out.message(34, value);
        }
        out.message(26, &self.agent_info);
        out.message(18, &self.framework_info);
        out.message(10, &self.executor_info);
    }
}

prost_message!(mesos::v1::executor::event::Subscribed);

impl Owned for mesos::v1::maintenance::ClusterStatus {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.draining_machines, 10, rest)?,
                18 => merge::repeated(&mut self.down_machines, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.down_machines.iter().rev() {
            out.message(18, value);
        }
        for value in self.draining_machines.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::maintenance::ClusterStatus);

impl Owned for mesos::v1::maintenance::cluster_status::DrainingMachine {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.id, rest)?,
                18 => merge::repeated(&mut self.statuses, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.statuses.iter().rev() {
            out.message(18, value);
        }
        out.message(10, &self.id);
    }
}

prost_message!(mesos::v1::maintenance::cluster_status::DrainingMachine);

impl Owned for mesos::v1::maintenance::Schedule {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.windows, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.windows.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::maintenance::Schedule);

impl Owned for mesos::v1::maintenance::Window {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.machine_ids, 10, rest)?,
                18 => merge::required(&mut self.unavailability, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(18, &self.unavailability);
        for value in self.machine_ids.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::maintenance::Window);

impl Owned for mesos::v1::master::Call {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=39) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.get_metrics, rest)?,
                26 => merge::optional(&mut self.set_logging_level, rest)?,
                34 => merge::optional(&mut self.list_files, rest)?,
                42 => merge::optional(&mut self.read_file, rest)?,
                50 => merge::optional(&mut self.update_weights, rest)?,
                58 => merge::optional(&mut self.reserve_resources, rest)?,
                66 => merge::optional(&mut self.unreserve_resources, rest)?,
                74 => merge::optional(&mut self.create_volumes, rest)?,
                82 => merge::optional(&mut self.destroy_volumes, rest)?,
                90 => merge::optional(&mut self.update_maintenance_schedule, rest)?,
                98 => merge::optional(&mut self.start_maintenance, rest)?,
                106 => merge::optional(&mut self.stop_maintenance, rest)?,
                114 => merge::optional(&mut self.set_quota, rest)?,
                122 => merge::optional(&mut self.remove_quota, rest)?,
                130 => merge::optional(&mut self.teardown, rest)?,
                138 => merge::optional(&mut self.mark_agent_gone, rest)?,
                146 => merge::optional(&mut self.grow_volume, rest)?,
                154 => merge::optional(&mut self.shrink_volume, rest)?,
                162 => merge::optional(&mut self.update_quota, rest)?,
                170 => merge::optional(&mut self.drain_agent, rest)?,
                178 => merge::optional(&mut self.deactivate_agent, rest)?,
                186 => merge::optional(&mut self.reactivate_agent, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.reactivate_agent {
            out.message(186, value);
        }
        if let Some(value) = &self.deactivate_agent {
            out.message(178, value);
        }
        if let Some(value) = &self.drain_agent {
            out.message(170, value);
        }
        if let Some(value) = &self.update_quota {
            out.message(162, value);
        }
        if let Some(value) = &self.shrink_volume {
            out.message(154, value);
        }
        if let Some(value) = &self.grow_volume {
            out.message(146, value);
        }
        if let Some(value) = &self.mark_agent_gone {
            out.message(138, value);
        }
        if let Some(value) = &self.teardown {
            out.message(130, value);
        }
        if let Some(value) = &self.remove_quota {
            out.message(122, value);
        }
        if let Some(value) = &self.set_quota {
            out.message(114, value);
        }
        if let Some(value) = &self.stop_maintenance {
            out.message(106, value);
        }
        if let Some(value) = &self.start_maintenance {
            out.message(98, value);
        }
        if let Some(value) = &self.update_maintenance_schedule {
            out.message(90, value);
        }
        if let Some(value) = &self.destroy_volumes {
            out.message(82, value);
        }
        if let Some(value) = &self.create_volumes {
            out.message(74, value);
        }
        if let Some(value) = &self.unreserve_resources {
            out.message(66, value);
        }
        if let Some(value) = &self.reserve_resources {
            out.message(58, value);
        }
        if let Some(value) = &self.update_weights {
            out.message(50, value);
        }
        if let Some(value) = &self.read_file {
            out.message(42, value);
        }
        if let Some(value) = &self.list_files {
            out.message(34, value);
        }
        if let Some(value) = &self.set_logging_level {
            out.message(26, value);
        }
        if let Some(value) = &self.get_metrics {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::master::Call);

impl Owned for mesos::v1::master::call::CreateVolumes {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.agent_id, rest)?,
                18 => merge::repeated(&mut self.volumes, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.volumes.iter().rev() {
            out.message(18, value);
        }
        out.message(10, &self.agent_id);
    }
}

prost_message!(mesos::v1::master::call::CreateVolumes);

impl Owned for mesos::v1::master::call::DeactivateAgent {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.agent_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.agent_id);
    }
}

prost_message!(mesos::v1::master::call::DeactivateAgent);

impl Owned for mesos::v1::master::call::DestroyVolumes {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.agent_id, rest)?,
                18 => merge::repeated(&mut self.volumes, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.volumes.iter().rev() {
            out.message(18, value);
        }
        out.message(10, &self.agent_id);
    }
}

prost_message!(mesos::v1::master::call::DestroyVolumes);

impl Owned for mesos::v1::master::call::DrainAgent {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.agent_id, rest)?,
                18 => merge::optional(&mut self.max_grace_period, rest)?,
                24 => self.mark_gone = Some(merge::varint(rest)? != 0),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.mark_gone {
            out.number(24, *value as u64);
        }
        if let Some(value) = &self.max_grace_period {
            out.message(18, value);
        }
        out.message(10, &self.agent_id);
    }
}

prost_message!(mesos::v1::master::call::DrainAgent);

impl Owned for mesos::v1::master::call::GetMetrics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.timeout, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.timeout {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::call::GetMetrics);

impl Owned for mesos::v1::master::call::GrowVolume {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.agent_id, rest)?,
                18 => merge::required(&mut self.volume, rest)?,
                26 => merge::required(&mut self.addition, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(26, &self.addition);
        out.message(18, &self.volume);
        if let Some(value) = &self.agent_id {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::call::GrowVolume);

impl Owned for mesos::v1::master::call::ListFiles {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.path = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.path.as_ref());
    }
}

prost_message!(mesos::v1::master::call::ListFiles);

impl Owned for mesos::v1::master::call::MarkAgentGone {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.agent_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.agent_id);
    }
}

prost_message!(mesos::v1::master::call::MarkAgentGone);

impl Owned for mesos::v1::master::call::ReactivateAgent {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.agent_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.agent_id);
    }
}

prost_message!(mesos::v1::master::call::ReactivateAgent);

impl Owned for mesos::v1::master::call::ReadFile {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.path = merge::text(rest)?,
                16 => self.offset = merge::varint(rest)?,
                24 => self.length = Some(merge::varint(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.length {
            out.number(24, *value as u64);
        }
        out.number(16, self.offset as u64);
        out.bytes(10, self.path.as_ref());
    }
}

prost_message!(mesos::v1::master::call::ReadFile);

impl Owned for mesos::v1::master::call::RemoveQuota {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.role = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.role.as_ref());
    }
}

prost_message!(mesos::v1::master::call::RemoveQuota);

impl Owned for mesos::v1::master::call::ReserveResources {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.agent_id, rest)?,
                18 => merge::repeated(&mut self.resources, 18, rest)?,
                26 => merge::repeated(&mut self.source, 26, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.source.iter().rev() {
            out.message(26, value);
        }
        for value in self.resources.iter().rev() {
            out.message(18, value);
        }
        out.message(10, &self.agent_id);
    }
}

prost_message!(mesos::v1::master::call::ReserveResources);

impl Owned for mesos::v1::master::call::SetLoggingLevel {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.level = merge::varint(rest)? as u32,
                18 => merge::required(&mut self.duration, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(18, &self.duration);
        out.number(8, self.level as u64);
    }
}

prost_message!(mesos::v1::master::call::SetLoggingLevel);

impl Owned for mesos::v1::master::call::SetQuota {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.quota_request, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.quota_request);
    }
}

prost_message!(mesos::v1::master::call::SetQuota);

impl Owned for mesos::v1::master::call::ShrinkVolume {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.agent_id, rest)?,
                18 => merge::required(&mut self.volume, rest)?,
                26 => merge::required(&mut self.subtract, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(26, &self.subtract);
        out.message(18, &self.volume);
        if let Some(value) = &self.agent_id {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::call::ShrinkVolume);

impl Owned for mesos::v1::master::call::StartMaintenance {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.machines, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.machines.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::call::StartMaintenance);

impl Owned for mesos::v1::master::call::StopMaintenance {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.machines, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.machines.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::call::StopMaintenance);

impl Owned for mesos::v1::master::call::Teardown {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.framework_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.framework_id);
    }
}

prost_message!(mesos::v1::master::call::Teardown);

impl Owned for mesos::v1::master::call::UnreserveResources {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.agent_id, rest)?,
                18 => merge::repeated(&mut self.resources, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.resources.iter().rev() {
            out.message(18, value);
        }
        out.message(10, &self.agent_id);
    }
}

prost_message!(mesos::v1::master::call::UnreserveResources);

impl Owned for mesos::v1::master::call::UpdateMaintenanceSchedule {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.schedule, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.schedule);
    }
}

prost_message!(mesos::v1::master::call::UpdateMaintenanceSchedule);

impl Owned for mesos::v1::master::call::UpdateQuota {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.force = Some(merge::varint(rest)? != 0),
                18 => merge::repeated(&mut self.quota_configs, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.quota_configs.iter().rev() {
            out.message(18, value);
        }
        if let Some(value) = &self.force {
            out.number(8, *value as u64);
        }
    }
}

prost_message!(mesos::v1::master::call::UpdateQuota);

impl Owned for mesos::v1::master::call::UpdateWeights {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.weight_infos, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.weight_infos.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::call::UpdateWeights);

impl Owned for mesos::v1::master::Event {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=9) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.subscribed, rest)?,
                26 => merge::optional(&mut self.task_added, rest)?,
                34 => merge::optional(&mut self.task_updated, rest)?,
                42 => merge::optional(&mut self.agent_added, rest)?,
                50 => merge::optional(&mut self.agent_removed, rest)?,
                58 => merge::optional(&mut self.framework_added, rest)?,
                66 => merge::optional(&mut self.framework_updated, rest)?,
                74 => merge::optional(&mut self.framework_removed, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.framework_removed {
            out.message(74, value);
        }
        if let Some(value) = &self.framework_updated {
            out.message(66, value);
        }
        if let Some(value) = &self.framework_added {
            out.message(58, value);
        }
        if let Some(value) = &self.agent_removed {
            out.message(50, value);
        }
        if let Some(value) = &self.agent_added {
            out.message(42, value);
        }
        if let Some(value) = &self.task_updated {
            out.message(34, value);
        }
        if let Some(value) = &self.task_added {
            out.message(26, value);
        }
        if let Some(value) = &self.subscribed {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::master::Event);

impl Owned for mesos::v1::master::event::AgentAdded {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.agent, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.agent);
    }
}

prost_message!(mesos::v1::master::event::AgentAdded);

impl Owned for mesos::v1::master::event::AgentRemoved {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.agent_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.agent_id);
    }
}

prost_message!(mesos::v1::master::event::AgentRemoved);

impl Owned for mesos::v1::master::event::FrameworkAdded {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.framework, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.framework);
    }
}

prost_message!(mesos::v1::master::event::FrameworkAdded);

impl Owned for mesos::v1::master::event::FrameworkRemoved {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.framework_info, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.framework_info);
    }
}

prost_message!(mesos::v1::master::event::FrameworkRemoved);

impl Owned for mesos::v1::master::event::FrameworkUpdated {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.framework, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.framework);
    }
}

prost_message!(mesos::v1::master::event::FrameworkUpdated);

impl Owned for mesos::v1::master::event::Subscribed {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.get_state, rest)?,
                17 => self.heartbeat_interval_seconds = Some(merge::double(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.heartbeat_interval_seconds {
            out.double(17, *value);
        }
        if let Some(value) = &self.get_state {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::event::Subscribed);

impl Owned for mesos::v1::master::event::TaskAdded {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.task, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.task);
    }
}

prost_message!(mesos::v1::master::event::TaskAdded);

impl Owned for mesos::v1::master::event::TaskUpdated {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.framework_id, rest)?,
                18 => merge::required(&mut self.status, rest)?,
                24 => match merge::varint(rest)? as i32 {
                    value @ (0..=13) => self.state = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.number(24, self.state as i64 as u64);
        out.message(18, &self.status);
        out.message(10, &self.framework_id);
    }
}

prost_message!(mesos::v1::master::event::TaskUpdated);

impl Owned for mesos::v1::master::Response {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=19) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.get_health, rest)?,
                26 => merge::optional(&mut self.get_flags, rest)?,
                34 => merge::optional(&mut self.get_version, rest)?,
                42 => merge::optional(&mut self.get_metrics, rest)?,
                50 => merge::optional(&mut self.get_logging_level, rest)?,
                58 => merge::optional(&mut self.list_files, rest)?,
                66 => merge::optional(&mut self.read_file, rest)?,
                74 => merge::optional(&mut self.get_state, rest)?,
                82 => merge::optional(&mut self.get_agents, rest)?,
                90 => merge::optional(&mut self.get_frameworks, rest)?,
                98 => merge::optional(&mut self.get_executors, rest)?,
                106 => merge::optional(&mut self.get_tasks, rest)?,
                114 => merge::optional(&mut self.get_roles, rest)?,
                122 => merge::optional(&mut self.get_weights, rest)?,
                130 => merge::optional(&mut self.get_master, rest)?,
                138 => merge::optional(&mut self.get_maintenance_status, rest)?,
                146 => merge::optional(&mut self.get_maintenance_schedule, rest)?,
                154 => merge::optional(&mut self.get_quota, rest)?,
                162 => merge::optional(&mut self.get_operations, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.get_operations {
            out.message(162, value);
        }
        if let Some(value) = &self.get_quota {
            out.message(154, value);
        }
        if let Some(value) = &self.get_maintenance_schedule {
            out.message(146, value);
        }
        if let Some(value) = &self.get_maintenance_status {
            out.message(138, value);
        }
        if let Some(value) = &self.get_master {
            out.message(130, value);
        }
        if let Some(value) = &self.get_weights {
            out.message(122, value);
        }
        if let Some(value) = &self.get_roles {
            out.message(114, value);
        }
        if let Some(value) = &self.get_tasks {
            out.message(106, value);
        }
        if let Some(value) = &self.get_executors {
            out.message(98, value);
        }
        if let Some(value) = &self.get_frameworks {
            out.message(90, value);
        }
        if let Some(value) = &self.get_agents {
            out.message(82, value);
        }
        if let Some(value) = &self.get_state {
            out.message(74, value);
        }
        if let Some(value) = &self.read_file {
            out.message(66, value);
        }
        if let Some(value) = &self.list_files {
            out.message(58, value);
        }
        if let Some(value) = &self.get_logging_level {
            out.message(50, value);
        }
        if let Some(value) = &self.get_metrics {
            out.message(42, value);
        }
        if let Some(value) = &self.get_version {
            out.message(34, value);
        }
        if let Some(value) = &self.get_flags {
            out.message(26, value);
        }
        if let Some(value) = &self.get_health {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::master::Response);

impl Owned for mesos::v1::master::response::GetAgents {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.agents, 10, rest)?,
                18 => merge::repeated(&mut self.recovered_agents, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.recovered_agents.iter().rev() {
            out.message(18, value);
        }
        for value in self.agents.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::response::GetAgents);

impl Owned for mesos::v1::master::response::get_agents::Agent {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.agent_info, rest)?,
                16 => self.active = merge::varint(rest)? != 0,
                26 => self.version = merge::text(rest)?,
                34 => self.pid = Some(merge::text(rest)?),
                42 => merge::optional(&mut self.registered_time, rest)?,
                50 => merge::optional(&mut self.reregistered_time, rest)?,
                58 => merge::repeated(&mut self.total_resources, 58, rest)?,
                66 => merge::repeated(&mut self.allocated_resources, 66, rest)?,
                74 => merge::repeated(&mut self.offered_resources, 74, rest)?,
                82 => merge::repeated(&mut self.capabilities, 82, rest)?,
                90 => merge::repeated(&mut self.resource_providers, 90, rest)?,
                96 => self.deactivated = Some(merge::varint(rest)? != 0),
                106 => merge::optional(&mut self.drain_info, rest)?,
                114 => merge::optional(&mut self.estimated_drain_start_time, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.estimated_drain_start_time {
            out.message(114, value);
        }
        if let Some(value) = &self.drain_info {
            out.message(106, value);
        }
        if let Some(value) = &self.deactivated {
            out.number(96, *value as u64);
        }
        for value in self.resource_providers.iter().rev() {
            out.message(90, value);
        }
        for value in self.capabilities.iter().rev() {
            out.message(82, value);
        }
        for value in self.offered_resources.iter().rev() {
            out.message(74, value);
        }
        for value in self.allocated_resources.iter().rev() {
            out.message(66, value);
        }
        for value in self.total_resources.iter().rev() {
            out.message(58, value);
        }
        if let Some(value) = &self.reregistered_time {
            out.message(50, value);
        }
        if let Some(value) = &self.registered_time {
            out.message(42, value);
        }
        if let Some(value) = &self.pid {
            out.bytes(34, value.as_ref());
        }
        out.bytes(26, self.version.as_ref());
        out.number(16, self.active as u64);
        out.message(10, &self.agent_info);
    }
}

prost_message!(mesos::v1::master::response::get_agents::Agent);

impl Owned for mesos::v1::master::response::get_agents::agent::ResourceProvider {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.resource_provider_info, rest)?,
                18 => merge::repeated(&mut self.total_resources, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.total_resources.iter().rev() {
            out.message(18, value);
        }
        out.message(10, &self.resource_provider_info);
    }
}

prost_message!(mesos::v1::master::response::get_agents::agent::ResourceProvider);

impl Owned for mesos::v1::master::response::GetExecutors {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.executors, 10, rest)?,
                18 => merge::repeated(&mut self.orphan_executors, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.orphan_executors.iter().rev() {
            out.message(18, value);
        }
        for value in self.executors.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::response::GetExecutors);

impl Owned for mesos::v1::master::response::get_executors::Executor {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.executor_info, rest)?,
                18 => merge::required(&mut self.agent_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(18, &self.agent_id);
        out.message(10, &self.executor_info);
    }
}

prost_message!(mesos::v1::master::response::get_executors::Executor);

impl Owned for mesos::v1::master::response::GetFlags {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.flags, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.flags.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::response::GetFlags);

impl Owned for mesos::v1::master::response::GetFrameworks {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.frameworks, 10, rest)?,
                18 => merge::repeated(&mut self.completed_frameworks, 18, rest)?,
                26 => merge::repeated(&mut self.recovered_frameworks, 26, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.recovered_frameworks.iter().rev() {
            out.message(26, value);
        }
        for value in self.completed_frameworks.iter().rev() {
            out.message(18, value);
        }
        for value in self.frameworks.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::response::GetFrameworks);

impl Owned for mesos::v1::master::response::get_frameworks::Framework {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.framework_info, rest)?,
                16 => self.active = merge::varint(rest)? != 0,
                24 => self.connected = merge::varint(rest)? != 0,
                34 => merge::optional(&mut self.registered_time, rest)?,
                42 => merge::optional(&mut self.reregistered_time, rest)?,
                50 => merge::optional(&mut self.unregistered_time, rest)?,
                58 => merge::repeated(&mut self.offers, 58, rest)?,
                66 => merge::repeated(&mut self.inverse_offers, 66, rest)?,
                74 => merge::repeated(&mut self.allocated_resources, 74, rest)?,
                82 => merge::repeated(&mut self.offered_resources, 82, rest)?,
                88 => self.recovered = merge::varint(rest)? != 0,
                98 => merge::optional(&mut self.offer_constraints, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.offer_constraints {
            out.message(98, value);
        }
        out.number(88, self.recovered as u64);
        for value in self.offered_resources.iter().rev() {
            out.message(82, value);
        }
        for value in self.allocated_resources.iter().rev() {
            out.message(74, value);
        }
        for value in self.inverse_offers.iter().rev() {
            out.message(66, value);
        }
        for value in self.offers.iter().rev() {
            out.message(58, value);
        }
        if let Some(value) = &self.unregistered_time {
            out.message(50, value);
        }
        if let Some(value) = &self.reregistered_time {
            out.message(42, value);
        }
        if let Some(value) = &self.registered_time {
            out.message(34, value);
        }
        out.number(24, self.connected as u64);
        out.number(16, self.active as u64);
        out.message(10, &self.framework_info);
    }
}

prost_message!(mesos::v1::master::response::get_frameworks::Framework);

impl Owned for mesos::v1::master::response::GetHealth {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.healthy = merge::varint(rest)? != 0,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.number(8, self.healthy as u64);
    }
}

prost_message!(mesos::v1::master::response::GetHealth);

impl Owned for mesos::v1::master::response::GetLoggingLevel {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.level = merge::varint(rest)? as u32,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.number(8, self.level as u64);
    }
}

prost_message!(mesos::v1::master::response::GetLoggingLevel);

impl Owned for mesos::v1::master::response::GetMaintenanceSchedule {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.schedule, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.schedule);
    }
}

prost_message!(mesos::v1::master::response::GetMaintenanceSchedule);

impl Owned for mesos::v1::master::response::GetMaintenanceStatus {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.status, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.status);
    }
}

prost_message!(mesos::v1::master::response::GetMaintenanceStatus);

impl Owned for mesos::v1::master::response::GetMaster {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.master_info, rest)?,
                17 => self.start_time = Some(merge::double(rest)?),
                25 => self.elected_time = Some(merge::double(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.elected_time {
            out.double(25, *value);
        }
        if let Some(value) = &self.start_time {
            out.double(17, *value);
        }
        if let Some(value) = &self.master_info {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::response::GetMaster);

impl Owned for mesos::v1::master::response::GetMetrics {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.metrics, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.metrics.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::response::GetMetrics);

impl Owned for mesos::v1::master::response::GetOperations {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.operations, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.operations.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::response::GetOperations);

impl Owned for mesos::v1::master::response::GetQuota {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.status, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.status);
    }
}

prost_message!(mesos::v1::master::response::GetQuota);

impl Owned for mesos::v1::master::response::GetRoles {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.roles, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.roles.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::response::GetRoles);

impl Owned for mesos::v1::master::response::GetState {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.get_tasks, rest)?,
                18 => merge::optional(&mut self.get_executors, rest)?,
                26 => merge::optional(&mut self.get_frameworks, rest)?,
                34 => merge::optional(&mut self.get_agents, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.get_agents {
            out.message(34, value);
        }
        if let Some(value) = &self.get_frameworks {
            out.message(26, value);
        }
        if let Some(value) = &self.get_executors {
            out.message(18, value);
        }
        if let Some(value) = &self.get_tasks {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::response::GetState);

impl Owned for mesos::v1::master::response::GetTasks {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.pending_tasks, 10, rest)?,
                18 => merge::repeated(&mut self.tasks, 18, rest)?,
                26 => merge::repeated(&mut self.completed_tasks, 26, rest)?,
                34 => merge::repeated(&mut self.orphan_tasks, 34, rest)?,
                42 => merge::repeated(&mut self.unreachable_tasks, 42, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.unreachable_tasks.iter().rev() {
            out.message(42, value);
        }
        for value in self.orphan_tasks.iter().rev() {
            out.message(34, value);
        }
        for value in self.completed_tasks.iter().rev() {
            out.message(26, value);
        }
        for value in self.tasks.iter().rev() {
            out.message(18, value);
        }
        for value in self.pending_tasks.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::response::GetTasks);

impl Owned for mesos::v1::master::response::GetVersion {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.version_info, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.version_info);
    }
}

prost_message!(mesos::v1::master::response::GetVersion);

impl Owned for mesos::v1::master::response::GetWeights {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.weight_infos, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.weight_infos.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::response::GetWeights);

impl Owned for mesos::v1::master::response::ListFiles {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.file_infos, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.file_infos.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::master::response::ListFiles);

impl Owned for mesos::v1::master::response::ReadFile {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.size = merge::varint(rest)?,
                18 => self.data = merge::bytes(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(18, self.data.as_ref());
        out.number(8, self.size as u64);
    }
}

prost_message!(mesos::v1::master::response::ReadFile);

impl Owned for mesos::v1::quota::QuotaConfig {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.role = merge::text(rest)?,
                18 => merge::entry(&mut self.guarantees, rest)?,
                26 => merge::entry(&mut self.limits, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for (key, value) in self.limits.iter().rev() {
            out.entry(26, key, |out| out.message(18, value));
        }
        for (key, value) in self.guarantees.iter().rev() {
            out.entry(18, key, |out| out.message(18, value));
        }
        out.bytes(10, self.role.as_ref());
    }
}

prost_message!(mesos::v1::quota::QuotaConfig);

impl Owned for mesos::v1::quota::QuotaInfo {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.role = Some(merge::text(rest)?),
                18 => self.principal = Some(merge::text(rest)?),
                26 => merge::repeated(&mut self.guarantee, 26, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.guarantee.iter().rev() {
            out.message(26, value);
        }
        if let Some(value) = &self.principal {
            out.bytes(18, value.as_ref());
        }
        if let Some(value) = &self.role {
            out.bytes(10, value.as_ref());
        }
    }
}

prost_message!(mesos::v1::quota::QuotaInfo);

impl Owned for mesos::v1::quota::QuotaRequest {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.force = Some(merge::varint(rest)? != 0),
                18 => self.role = Some(merge::text(rest)?),
                26 => merge::repeated(&mut self.guarantee, 26, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.guarantee.iter().rev() {
            out.message(26, value);
        }
        if let Some(value) = &self.role {
            out.bytes(18, value.as_ref());
        }
        if let Some(value) = &self.force {
            out.number(8, *value as u64);
        }
    }
}

prost_message!(mesos::v1::quota::QuotaRequest);

impl Owned for mesos::v1::quota::QuotaStatus {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.infos, 10, rest)?,
                18 => merge::repeated(&mut self.configs, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.configs.iter().rev() {
            out.message(18, value);
        }
        for value in self.infos.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::quota::QuotaStatus);

impl Owned for mesos::v1::resource_provider::Call {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.resource_provider_id, rest)?,
                16 => match merge::varint(rest)? as i32 {
                    value @ (0..=4) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                26 => merge::optional(&mut self.subscribe, rest)?,
                34 => merge::optional(&mut self.update_operation_status, rest)?,
                42 => merge::optional(&mut self.update_state, rest)?,
                50 => merge::optional(&mut self.update_publish_resources_status, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.update_publish_resources_status {
            out.message(50, value);
        }
        if let Some(value) = &self.update_state {
            out.message(42, value);
        }
        if let Some(value) = &self.update_operation_status {
            out.message(34, value);
        }
        if let Some(value) = &self.subscribe {
            out.message(26, value);
        }
        if let Some(value) = &self.r#type {
            out.number(16, *value as i64 as u64);
        }
        if let Some(value) = &self.resource_provider_id {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::resource_provider::Call);

impl Owned for mesos::v1::resource_provider::call::Subscribe {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.resource_provider_info, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.resource_provider_info);
    }
}

prost_message!(mesos::v1::resource_provider::call::Subscribe);

impl Owned for mesos::v1::resource_provider::call::UpdateOperationStatus {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.framework_id, rest)?,
                18 => merge::required(&mut self.status, rest)?,
                26 => merge::optional(&mut self.latest_status, rest)?,
                34 => merge::required(&mut self.operation_uuid, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(34, &self.operation_uuid);
        if let Some(value) = &self.latest_status {
            out.message(26, value);
        }
        out.message(18, &self.status);
        if let Some(value) = &self.framework_id {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::resource_provider::call::UpdateOperationStatus);

impl Owned for mesos::v1::resource_provider::call::UpdatePublishResourcesStatus {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.uuid, rest)?,
                16 => match merge::varint(rest)? as i32 {
                    value @ (0..=2) => self.status = value,
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.number(16, self.status as i64 as u64);
        out.message(10, &self.uuid);
    }
}

prost_message!(mesos::v1::resource_provider::call::UpdatePublishResourcesStatus);

impl Owned for mesos::v1::resource_provider::call::UpdateState {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.operations, 10, rest)?,
                18 => merge::repeated(&mut self.resources, 18, rest)?,
                26 => merge::required(&mut self.resource_version_uuid, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(26, &self.resource_version_uuid);
        for value in self.resources.iter().rev() {
            out.message(18, value);
        }
        for value in self.operations.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::resource_provider::call::UpdateState);

impl Owned for mesos::v1::resource_provider::Event {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=6) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.subscribed, rest)?,
                26 => merge::optional(&mut self.apply_operation, rest)?,
                34 => merge::optional(&mut self.publish_resources, rest)?,
                42 => merge::optional(&mut self.acknowledge_operation_status, rest)?,
                50 => merge::optional(&mut self.reconcile_operations, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.reconcile_operations {
            out.message(50, value);
        }
        if let Some(value) = &self.acknowledge_operation_status {
            out.message(42, value);
        }
        if let Some(value) = &self.publish_resources {
            out.message(34, value);
        }
        if let Some(value) = &self.apply_operation {
            out.message(26, value);
        }
        if let Some(value) = &self.subscribed {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::resource_provider::Event);

impl Owned for mesos::v1::resource_provider::event::AcknowledgeOperationStatus {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.status_uuid, rest)?,
                18 => merge::required(&mut self.operation_uuid, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(18, &self.operation_uuid);
        out.message(10, &self.status_uuid);
    }
}

prost_message!(mesos::v1::resource_provider::event::AcknowledgeOperationStatus);

impl Owned for mesos::v1::resource_provider::event::ApplyOperation {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.framework_id, rest)?,
                18 => merge::required(&mut self.info, rest)?,
                26 => merge::required(&mut self.operation_uuid, rest)?,
                34 => merge::required(&mut self.resource_version_uuid, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(34, &self.resource_version_uuid);
        out.message(26, &self.operation_uuid);
        out.message(18, &self.info);
        if let Some(value) = &self.framework_id {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::resource_provider::event::ApplyOperation);

impl Owned for mesos::v1::resource_provider::event::PublishResources {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.uuid, rest)?,
                18 => merge::repeated(&mut self.resources, 18, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.resources.iter().rev() {
            out.message(18, value);
        }
        out.message(10, &self.uuid);
    }
}

prost_message!(mesos::v1::resource_provider::event::PublishResources);

impl Owned for mesos::v1::resource_provider::event::ReconcileOperations {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.operation_uuids, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.operation_uuids.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::resource_provider::event::ReconcileOperations);

impl Owned for mesos::v1::resource_provider::event::Subscribed {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.provider_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.provider_id);
    }
}

prost_message!(mesos::v1::resource_provider::event::Subscribed);

impl Owned for mesos::v1::scheduler::ApiResult {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => self.status_code = merge::varint(rest)? as u32,
                18 => merge::optional(&mut self.response, rest)?,
                26 => self.error = Some(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.error {
            out.bytes(26, value.as_ref());
        }
        if let Some(value) = &self.response {
            out.message(18, value);
        }
        out.number(8, self.status_code as u64);
    }
}

prost_message!(mesos::v1::scheduler::ApiResult);

impl Owned for mesos::v1::scheduler::AttributeConstraint {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.selector, rest)?,
                18 => merge::required(&mut self.predicate, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::AttributeConstraintView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(18, &self.predicate);
        out.message(10, &self.selector);
    }
}

prost_message!(mesos::v1::scheduler::AttributeConstraint);

impl Owned for mesos::v1::scheduler::attribute_constraint::Predicate {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => match &mut self.predicate {
                    Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::Exists(value)) => merge::required(value, rest)?,
                    other => *other = Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::Exists(merge::fresh(rest)?)),
                },
                18 => match &mut self.predicate {
                    Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::NotExists(value)) => merge::required(value, rest)?,
                    other => *other = Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::NotExists(merge::fresh(rest)?)),
                },
                26 => match &mut self.predicate {
                    Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::TextEquals(value)) => merge::required(value, rest)?,
                    other => *other = Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::TextEquals(merge::fresh(rest)?)),
                },
                34 => match &mut self.predicate {
                    Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::TextNotEquals(value)) => merge::required(value, rest)?,
                    other => *other = Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::TextNotEquals(merge::fresh(rest)?)),
                },
                42 => match &mut self.predicate {
                    Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::TextMatches(value)) => merge::required(value, rest)?,
                    other => *other = Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::TextMatches(merge::fresh(rest)?)),
                },
                50 => match &mut self.predicate {
                    Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::TextNotMatches(value)) => merge::required(value, rest)?,
                    other => *other = Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::TextNotMatches(merge::fresh(rest)?)),
                },
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::AttributeConstraintPredicateView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        match &self.predicate {
            None => {}
            Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::Exists(value)) => out.message(10, value),
            Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::NotExists(value)) => out.message(18, value),
            Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::TextEquals(value)) => out.message(26, value),
            Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::TextNotEquals(value)) => out.message(34, value),
            Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::TextMatches(value)) => out.message(42, value),
            Some(mesos::v1::scheduler::attribute_constraint::predicate::Predicate::TextNotMatches(value)) => out.message(50, value),
        }
    }
}

prost_message!(mesos::v1::scheduler::attribute_constraint::Predicate);

impl Owned for mesos::v1::scheduler::attribute_constraint::predicate::Exists {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::AttributeConstraintPredicateExistsView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
    }
}

prost_message!(mesos::v1::scheduler::attribute_constraint::predicate::Exists);

impl Owned for mesos::v1::scheduler::attribute_constraint::predicate::NotExists {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::AttributeConstraintPredicateNotExistsView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
    }
}

prost_message!(mesos::v1::scheduler::attribute_constraint::predicate::NotExists);

impl Owned for mesos::v1::scheduler::attribute_constraint::predicate::TextEquals {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.value = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::AttributeConstraintPredicateTextEqualsView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.value.as_ref());
    }
}

prost_message!(mesos::v1::scheduler::attribute_constraint::predicate::TextEquals);

impl Owned for mesos::v1::scheduler::attribute_constraint::predicate::TextMatches {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.regex = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::AttributeConstraintPredicateTextMatchesView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.regex.as_ref());
    }
}

prost_message!(mesos::v1::scheduler::attribute_constraint::predicate::TextMatches);

impl Owned for mesos::v1::scheduler::attribute_constraint::predicate::TextNotEquals {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.value = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::AttributeConstraintPredicateTextNotEqualsView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.value.as_ref());
    }
}

prost_message!(mesos::v1::scheduler::attribute_constraint::predicate::TextNotEquals);

impl Owned for mesos::v1::scheduler::attribute_constraint::predicate::TextNotMatches {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.regex = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::AttributeConstraintPredicateTextNotMatchesView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.regex.as_ref());
    }
}

prost_message!(mesos::v1::scheduler::attribute_constraint::predicate::TextNotMatches);

impl Owned for mesos::v1::scheduler::attribute_constraint::Selector {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=3) => self.selector = Some(mesos::v1::scheduler::attribute_constraint::selector::Selector::PseudoattributeType(value)),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => self.selector = Some(mesos::v1::scheduler::attribute_constraint::selector::Selector::AttributeName(merge::text(rest)?)),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::AttributeConstraintSelectorView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        match &self.selector {
            None => {}
            Some(mesos::v1::scheduler::attribute_constraint::selector::Selector::PseudoattributeType(value)) => out.number(8, *value as i64 as u64),
            Some(mesos::v1::scheduler::attribute_constraint::selector::Selector::AttributeName(value)) => out.bytes(18, value.as_ref()),
        }
    }
}

prost_message!(mesos::v1::scheduler::attribute_constraint::Selector);

impl Owned for mesos::v1::scheduler::Call {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.framework_id, rest)?,
                16 => match merge::varint(rest)? as i32 {
                    value @ (0..=17) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                26 => merge::optional(&mut self.subscribe, rest)?,
                34 => merge::optional(&mut self.accept, rest)?,
                42 => merge::optional(&mut self.decline, rest)?,
                50 => merge::optional(&mut self.kill, rest)?,
                58 => merge::optional(&mut self.shutdown, rest)?,
                66 => merge::optional(&mut self.acknowledge, rest)?,
                74 => merge::optional(&mut self.reconcile, rest)?,
                82 => merge::optional(&mut self.message, rest)?,
                90 => merge::optional(&mut self.request, rest)?,
                106 => merge::optional(&mut self.accept_inverse_offers, rest)?,
                114 => merge::optional(&mut self.decline_inverse_offers, rest)?,
                122 => merge::optional(&mut self.revive, rest)?,
                130 => merge::optional(&mut self.suppress, rest)?,
                138 => merge::optional(&mut self.acknowledge_operation_status, rest)?,
                146 => merge::optional(&mut self.reconcile_operations, rest)?,
                154 => merge::optional(&mut self.update_framework, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.update_framework {
            out.message(154, value);
        }
        if let Some(value) = &self.reconcile_operations {
            out.message(146, value);
        }
        if let Some(value) = &self.acknowledge_operation_status {
            out.message(138, value);
        }
        if let Some(value) = &self.suppress {
            out.message(130, value);
        }
        if let Some(value) = &self.revive {
            out.message(122, value);
        }
        if let Some(value) = &self.decline_inverse_offers {
            out.message(114, value);
        }
        if let Some(value) = &self.accept_inverse_offers {
            out.message(106, value);
        }
        if let Some(value) = &self.request {
            out.message(90, value);
        }
        if let Some(value) = &self.message {
            out.message(82, value);
        }
        if let Some(value) = &self.reconcile {
            out.message(74, value);
        }
        if let Some(value) = &self.acknowledge {
            out.message(66, value);
        }
        if let Some(value) = &self.shutdown {
            out.message(58, value);
        }
        if let Some(value) = &self.kill {
            out.message(50, value);
        }
        if let Some(value) = &self.decline {
            out.message(42, value);
        }
        if let Some(value) = &self.accept {
            out.message(34, value);
        }
        if let Some(value) = &self.subscribe {
            out.message(26, value);
        }
        if let Some(value) = &self.r#type {
            out.number(16, *value as i64 as u64);
        }
        if let Some(value) = &self.framework_id {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::scheduler::Call);

impl Owned for mesos::v1::scheduler::call::Accept {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.offer_ids, 10, rest)?,
                18 => merge::repeated(&mut self.operations, 18, rest)?,
                26 => merge::optional(&mut self.filters, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallAcceptView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.filters {
            out.message(26, value);
        }
        for value in self.operations.iter().rev() {
            out.message(18, value);
        }
        for value in self.offer_ids.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::scheduler::call::Accept);

impl Owned for mesos::v1::scheduler::call::AcceptInverseOffers {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.inverse_offer_ids, 10, rest)?,
                18 => merge::optional(&mut self.filters, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallAcceptInverseOffersView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.filters {
            out.message(18, value);
        }
        for value in self.inverse_offer_ids.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::scheduler::call::AcceptInverseOffers);

impl Owned for mesos::v1::scheduler::call::Acknowledge {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.agent_id, rest)?,
                18 => merge::required(&mut self.task_id, rest)?,
                26 => self.uuid = merge::bytes(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallAcknowledgeView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(26, self.uuid.as_ref());
        out.message(18, &self.task_id);
        out.message(10, &self.agent_id);
    }
}

prost_message!(mesos::v1::scheduler::call::Acknowledge);

impl Owned for mesos::v1::scheduler::call::AcknowledgeOperationStatus {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.agent_id, rest)?,
                18 => merge::optional(&mut self.resource_provider_id, rest)?,
                26 => self.uuid = merge::bytes(rest)?,
                34 => merge::required(&mut self.operation_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallAcknowledgeOperationStatusView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(34, &self.operation_id);
        out.bytes(26, self.uuid.as_ref());
        if let Some(value) = &self.resource_provider_id {
            out.message(18, value);
        }
        if let Some(value) = &self.agent_id {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::scheduler::call::AcknowledgeOperationStatus);

impl Owned for mesos::v1::scheduler::call::Decline {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.offer_ids, 10, rest)?,
                18 => merge::optional(&mut self.filters, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallDeclineView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.filters {
            out.message(18, value);
        }
        for value in self.offer_ids.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::scheduler::call::Decline);

impl Owned for mesos::v1::scheduler::call::DeclineInverseOffers {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.inverse_offer_ids, 10, rest)?,
                18 => merge::optional(&mut self.filters, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallDeclineInverseOffersView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.filters {
            out.message(18, value);
        }
        for value in self.inverse_offer_ids.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::scheduler::call::DeclineInverseOffers);

impl Owned for mesos::v1::scheduler::call::Kill {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.task_id, rest)?,
                18 => merge::optional(&mut self.agent_id, rest)?,
                26 => merge::optional(&mut self.kill_policy, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallKillView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.kill_policy {
            out.message(26, value);
        }
        if let Some(value) = &self.agent_id {
            out.message(18, value);
        }
        out.message(10, &self.task_id);
    }
}

prost_message!(mesos::v1::scheduler::call::Kill);

impl Owned for mesos::v1::scheduler::call::Message {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.agent_id, rest)?,
                18 => merge::required(&mut self.executor_id, rest)?,
                26 => self.data = merge::bytes(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallMessageView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(26, self.data.as_ref());
        out.message(18, &self.executor_id);
        out.message(10, &self.agent_id);
    }
}

prost_message!(mesos::v1::scheduler::call::Message);

impl Owned for mesos::v1::scheduler::call::Reconcile {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.tasks, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallReconcileView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.tasks.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::scheduler::call::Reconcile);

impl Owned for mesos::v1::scheduler::call::reconcile::Task {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.task_id, rest)?,
                18 => merge::optional(&mut self.agent_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallReconcileTaskView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.agent_id {
            out.message(18, value);
        }
        out.message(10, &self.task_id);
    }
}

prost_message!(mesos::v1::scheduler::call::reconcile::Task);

impl Owned for mesos::v1::scheduler::call::ReconcileOperations {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.operations, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallReconcileOperationsView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.operations.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::scheduler::call::ReconcileOperations);

impl Owned for mesos::v1::scheduler::call::reconcile_operations::Operation {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.operation_id, rest)?,
                18 => merge::optional(&mut self.agent_id, rest)?,
                26 => merge::optional(&mut self.resource_provider_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallReconcileOperationsOperationView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.resource_provider_id {
            out.message(26, value);
        }
        if let Some(value) = &self.agent_id {
            out.message(18, value);
        }
        out.message(10, &self.operation_id);
    }
}

prost_message!(mesos::v1::scheduler::call::reconcile_operations::Operation);

impl Owned for mesos::v1::scheduler::call::Request {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.requests, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallRequestView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.requests.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::scheduler::call::Request);

impl Owned for mesos::v1::scheduler::call::Revive {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.roles.push(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallReviveView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.roles.iter().rev() {
            out.bytes(10, value.as_ref());
        }
    }
}

prost_message!(mesos::v1::scheduler::call::Revive);

impl Owned for mesos::v1::scheduler::call::Shutdown {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.executor_id, rest)?,
                18 => merge::required(&mut self.agent_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallShutdownView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(18, &self.agent_id);
        out.message(10, &self.executor_id);
    }
}

prost_message!(mesos::v1::scheduler::call::Shutdown);

impl Owned for mesos::v1::scheduler::call::Subscribe {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.framework_info, rest)?,
                18 => self.suppressed_roles.push(merge::text(rest)?),
                26 => merge::optional(&mut self.offer_constraints, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallSubscribeView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.offer_constraints {
            out.message(26, value);
        }
        for value in self.suppressed_roles.iter().rev() {
            out.bytes(18, value.as_ref());
        }
        out.message(10, &self.framework_info);
    }
}

prost_message!(mesos::v1::scheduler::call::Subscribe);

impl Owned for mesos::v1::scheduler::call::Suppress {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.roles.push(merge::text(rest)?),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallSuppressView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.roles.iter().rev() {
            out.bytes(10, value.as_ref());
        }
    }
}

prost_message!(mesos::v1::scheduler::call::Suppress);

impl Owned for mesos::v1::scheduler::call::UpdateFramework {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.framework_info, rest)?,
                18 => self.suppressed_roles.push(merge::text(rest)?),
                26 => merge::optional(&mut self.offer_constraints, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::CallUpdateFrameworkView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.offer_constraints {
            out.message(26, value);
        }
        for value in self.suppressed_roles.iter().rev() {
            out.bytes(18, value.as_ref());
        }
        out.message(10, &self.framework_info);
    }
}

prost_message!(mesos::v1::scheduler::call::UpdateFramework);

impl Owned for mesos::v1::scheduler::Event {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=11) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.subscribed, rest)?,
                26 => merge::optional(&mut self.offers, rest)?,
                34 => merge::optional(&mut self.rescind, rest)?,
                42 => merge::optional(&mut self.update, rest)?,
                50 => merge::optional(&mut self.message, rest)?,
                58 => merge::optional(&mut self.failure, rest)?,
                66 => merge::optional(&mut self.error, rest)?,
                74 => merge::optional(&mut self.inverse_offers, rest)?,
                82 => merge::optional(&mut self.rescind_inverse_offer, rest)?,
                90 => merge::optional(&mut self.update_operation_status, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::EventView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.update_operation_status {
            out.message(90, value);
        }
        if let Some(value) = &self.rescind_inverse_offer {
            out.message(82, value);
        }
        if let Some(value) = &self.inverse_offers {
            out.message(74, value);
        }
        if let Some(value) = &self.error {
            out.message(66, value);
        }
        if let Some(value) = &self.failure {
            out.message(58, value);
        }
        if let Some(value) = &self.message {
            out.message(50, value);
        }
        if let Some(value) = &self.update {
            out.message(42, value);
        }
        if let Some(value) = &self.rescind {
            out.message(34, value);
        }
        if let Some(value) = &self.offers {
            out.message(26, value);
        }
        if let Some(value) = &self.subscribed {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::scheduler::Event);

impl Owned for mesos::v1::scheduler::event::Error {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => self.message = merge::text(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::EventErrorView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(10, self.message.as_ref());
    }
}

prost_message!(mesos::v1::scheduler::event::Error);

impl Owned for mesos::v1::scheduler::event::Failure {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::optional(&mut self.agent_id, rest)?,
                18 => merge::optional(&mut self.executor_id, rest)?,
                24 => self.status = Some(merge::varint(rest)? as i32),
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::EventFailureView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.status {
            out.number(24, *value as i64 as u64);
        }
        if let Some(value) = &self.executor_id {
            out.message(18, value);
        }
        if let Some(value) = &self.agent_id {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::scheduler::event::Failure);

impl Owned for mesos::v1::scheduler::event::InverseOffers {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.inverse_offers, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::EventInverseOffersView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.inverse_offers.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::scheduler::event::InverseOffers);

impl Owned for mesos::v1::scheduler::event::Message {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.agent_id, rest)?,
                18 => merge::required(&mut self.executor_id, rest)?,
                26 => self.data = merge::bytes(rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::EventMessageView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.bytes(26, self.data.as_ref());
        out.message(18, &self.executor_id);
        out.message(10, &self.agent_id);
    }
}

prost_message!(mesos::v1::scheduler::event::Message);

impl Owned for mesos::v1::scheduler::event::Offers {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.offers, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::EventOffersView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.offers.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::scheduler::event::Offers);

impl Owned for mesos::v1::scheduler::event::Rescind {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.offer_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::EventRescindView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.offer_id);
    }
}

prost_message!(mesos::v1::scheduler::event::Rescind);

impl Owned for mesos::v1::scheduler::event::RescindInverseOffer {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.inverse_offer_id, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::EventRescindInverseOfferView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.inverse_offer_id);
    }
}

prost_message!(mesos::v1::scheduler::event::RescindInverseOffer);

impl Owned for mesos::v1::scheduler::event::Subscribed {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.framework_id, rest)?,
                17 => self.heartbeat_interval_seconds = Some(merge::double(rest)?),
                26 => merge::optional(&mut self.master_info, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::EventSubscribedView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.master_info {
            out.message(26, value);
        }
        if let Some(value) = &self.heartbeat_interval_seconds {
            out.double(17, *value);
        }
        out.message(10, &self.framework_id);
    }
}

prost_message!(mesos::v1::scheduler::event::Subscribed);

impl Owned for mesos::v1::scheduler::event::Update {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.status, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::EventUpdateView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.status);
    }
}

prost_message!(mesos::v1::scheduler::event::Update);

impl Owned for mesos::v1::scheduler::event::UpdateOperationStatus {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::required(&mut self.status, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::EventUpdateOperationStatusView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        out.message(10, &self.status);
    }
}

prost_message!(mesos::v1::scheduler::event::UpdateOperationStatus);

impl Owned for mesos::v1::scheduler::OfferConstraints {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::entry(&mut self.role_constraints, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferConstraintsView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for (key, value) in self.role_constraints.iter().rev() {
            out.entry(10, key, |out| out.message(18, value));
        }
    }
}

prost_message!(mesos::v1::scheduler::OfferConstraints);

impl Owned for mesos::v1::scheduler::offer_constraints::RoleConstraints {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.groups, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferConstraintsRoleConstraintsView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.groups.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::scheduler::offer_constraints::RoleConstraints);

impl Owned for mesos::v1::scheduler::offer_constraints::role_constraints::Group {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.attribute_constraints, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn plain_elements(bytes: &[u8], depth: u32) -> Option<usize> {
        elements::<views::OfferConstraintsRoleConstraintsGroupView<'_>>(bytes, depth)
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.attribute_constraints.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::scheduler::offer_constraints::role_constraints::Group);

impl Owned for mesos::v1::scheduler::Response {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                8 => match merge::varint(rest)? as i32 {
                    value @ (0..=1) => self.r#type = Some(value),
                    _ => self.unknown_fields.keep_read(start, rest)?,
                },
                18 => merge::optional(&mut self.reconcile_operations, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        if let Some(value) = &self.reconcile_operations {
            out.message(18, value);
        }
        if let Some(value) = &self.r#type {
            out.number(8, *value as i64 as u64);
        }
    }
}

prost_message!(mesos::v1::scheduler::Response);

impl Owned for mesos::v1::scheduler::response::ReconcileOperations {
    fn absorb(&mut self, mut rest: &[u8]) -> Option<()> {
        let rest = &mut rest;
        loop {
            let start = *rest;
            match merge::tag(rest)? {
                merge::END => return Some(()),
                10 => merge::repeated(&mut self.operation_statuses, 10, rest)?,
                tag => self.unknown_fields.keep(tag, start, rest)?,
            }
        }
    }

    fn write(&self, out: &mut Back) {
        out.unknown(&self.unknown_fields);
        for value in self.operation_statuses.iter().rev() {
            out.message(10, value);
        }
    }
}

prost_message!(mesos::v1::scheduler::response::ReconcileOperations);
