// Written by the test wire_schema from proto/.

use super::super::view::sealed::Plain;
use super::super::view::{Messages, Text, Texts, Varints, View, Walk, step};
use super::{mesos, plain};

/// `mesos.v1.Address`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct AddressView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) hostname: Option<&'a [u8]>,
    pub(in crate::wire) ip: Option<&'a [u8]>,
    pub(in crate::wire) port: u64,
}

impl<'a> AddressView<'a> {
    /// Field 1.
    #[inline]
    pub fn hostname(&self) -> Option<Text<'a>> {
        self.hostname.map(Text::new)
    }

    /// Field 2.
    #[inline]
    pub fn ip(&self) -> Option<Text<'a>> {
        self.ip.map(Text::new)
    }

    /// Field 3.
    #[inline]
    pub fn port(&self) -> i32 {
        self.port as i32
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.hostname = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.ip = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 24 {
            self.port = step::varint(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for AddressView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = AddressView {
            bytes,
            hostname: Default::default(),
            ip: Default::default(),
            port: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_address(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for AddressView<'a> {
    type Message = mesos::v1::Address;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.AgentID`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct AgentIdView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> AgentIdView<'a> {
    /// Field 1.
    #[inline]
    pub fn value(&self) -> Text<'a> {
        Text::new(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for AgentIdView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = AgentIdView {
            bytes,
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_agent_id(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for AgentIdView<'a> {
    type Message = mesos::v1::AgentId;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Attribute`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct AttributeView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) name: &'a [u8],
    pub(in crate::wire) r#type: u64,
    pub(in crate::wire) scalar: Option<&'a [u8]>,
    pub(in crate::wire) ranges: Option<&'a [u8]>,
    pub(in crate::wire) text: Option<&'a [u8]>,
    pub(in crate::wire) set: Option<&'a [u8]>,
}

impl<'a> AttributeView<'a> {
    /// Field 1.
    #[inline]
    pub fn name(&self) -> Text<'a> {
        Text::new(self.name)
    }

    /// Field 2.
    #[inline]
    pub fn r#type(&self) -> mesos::v1::value::Type {
        mesos::v1::value::Type::try_from(self.r#type as i32).unwrap_or_default()
    }

    /// Field 3.
    #[inline]
    pub fn scalar(&self) -> Option<ValueScalarView<'a>> {
        self.scalar.map(ValueScalarView::of)
    }

    /// Field 4.
    #[inline]
    pub fn ranges(&self) -> Option<ValueRangesView<'a>> {
        self.ranges.map(ValueRangesView::of)
    }

    /// Field 5.
    #[inline]
    pub fn text(&self) -> Option<ValueTextView<'a>> {
        self.text.map(ValueTextView::of)
    }

    /// Field 6.
    #[inline]
    pub fn set(&self) -> Option<ValueSetView<'a>> {
        self.set.map(ValueSetView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.name = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.r#type = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.scalar = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.ranges = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.text = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 50 {
            self.set = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for AttributeView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = AttributeView {
            bytes,
            name: Default::default(),
            r#type: Default::default(),
            scalar: Default::default(),
            ranges: Default::default(),
            text: Default::default(),
            set: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_attribute(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for AttributeView<'a> {
    type Message = mesos::v1::Attribute;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.CapabilityInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CapabilityInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) capabilities: &'a [u8],
}

impl<'a> CapabilityInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn capabilities(&self) -> impl Iterator<Item = mesos::v1::capability_info::Capability> + use<'a> {
        Varints(self.capabilities).map(|number| mesos::v1::capability_info::Capability::try_from(number as i32).unwrap_or_default())
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            let (run, _) = step::run(&mut rest, tag, step::varint)?;
            self.capabilities = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CapabilityInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CapabilityInfoView {
            bytes,
            capabilities: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_capability_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CapabilityInfoView<'a> {
    type Message = mesos::v1::CapabilityInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.CgroupInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CgroupInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) net_cls: Option<&'a [u8]>,
}

impl<'a> CgroupInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn net_cls(&self) -> Option<CgroupInfoNetClsView<'a>> {
        self.net_cls.map(CgroupInfoNetClsView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.net_cls = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CgroupInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CgroupInfoView {
            bytes,
            net_cls: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_cgroup_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CgroupInfoView<'a> {
    type Message = mesos::v1::CgroupInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.CgroupInfo.NetCls`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CgroupInfoNetClsView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) classid: Option<u64>,
}

impl<'a> CgroupInfoNetClsView<'a> {
    /// Field 1.
    #[inline]
    pub fn classid(&self) -> Option<u32> {
        self.classid.map(|number| number as u32)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.classid = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CgroupInfoNetClsView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CgroupInfoNetClsView {
            bytes,
            classid: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_cgroup_info_net_cls(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CgroupInfoNetClsView<'a> {
    type Message = mesos::v1::cgroup_info::NetCls;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.CheckInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CheckInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) r#type: Option<u64>,
    pub(in crate::wire) command: Option<&'a [u8]>,
    pub(in crate::wire) http: Option<&'a [u8]>,
    pub(in crate::wire) delay_seconds: Option<f64>,
    pub(in crate::wire) interval_seconds: Option<f64>,
    pub(in crate::wire) timeout_seconds: Option<f64>,
    pub(in crate::wire) tcp: Option<&'a [u8]>,
}

impl<'a> CheckInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn r#type(&self) -> Option<mesos::v1::check_info::Type> {
        self.r#type.map(|number| mesos::v1::check_info::Type::try_from(number as i32).unwrap_or_default())
    }

    /// Field 2.
    #[inline]
    pub fn command(&self) -> Option<CheckInfoCommandView<'a>> {
        self.command.map(CheckInfoCommandView::of)
    }

    /// Field 3.
    #[inline]
    pub fn http(&self) -> Option<CheckInfoHttpView<'a>> {
        self.http.map(CheckInfoHttpView::of)
    }

    /// Field 4.
    #[inline]
    pub fn delay_seconds(&self) -> Option<f64> {
        self.delay_seconds
    }

    /// Field 5.
    #[inline]
    pub fn interval_seconds(&self) -> Option<f64> {
        self.interval_seconds
    }

    /// Field 6.
    #[inline]
    pub fn timeout_seconds(&self) -> Option<f64> {
        self.timeout_seconds
    }

    /// Field 7.
    #[inline]
    pub fn tcp(&self) -> Option<CheckInfoTcpView<'a>> {
        self.tcp.map(CheckInfoTcpView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.r#type = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.command = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.http = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 33 {
            self.delay_seconds = Some(step::double(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 41 {
            self.interval_seconds = Some(step::double(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 49 {
            self.timeout_seconds = Some(step::double(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            self.tcp = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CheckInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CheckInfoView {
            bytes,
            r#type: Default::default(),
            command: Default::default(),
            http: Default::default(),
            delay_seconds: Default::default(),
            interval_seconds: Default::default(),
            timeout_seconds: Default::default(),
            tcp: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 6 && plain::mesos_v1_check_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CheckInfoView<'a> {
    type Message = mesos::v1::CheckInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.CheckInfo.Command`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CheckInfoCommandView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) command: &'a [u8],
}

impl<'a> CheckInfoCommandView<'a> {
    /// Field 1.
    #[inline]
    pub fn command(&self) -> CommandInfoView<'a> {
        CommandInfoView::of(self.command)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.command = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CheckInfoCommandView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CheckInfoCommandView {
            bytes,
            command: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 5 && plain::mesos_v1_check_info_command(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CheckInfoCommandView<'a> {
    type Message = mesos::v1::check_info::Command;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.CheckInfo.Http`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CheckInfoHttpView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) port: u64,
    pub(in crate::wire) path: Option<&'a [u8]>,
}

impl<'a> CheckInfoHttpView<'a> {
    /// Field 1.
    #[inline]
    pub fn port(&self) -> u32 {
        self.port as u32
    }

    /// Field 2.
    #[inline]
    pub fn path(&self) -> Option<Text<'a>> {
        self.path.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.port = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.path = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CheckInfoHttpView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CheckInfoHttpView {
            bytes,
            port: Default::default(),
            path: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_check_info_http(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CheckInfoHttpView<'a> {
    type Message = mesos::v1::check_info::Http;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.CheckInfo.Tcp`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CheckInfoTcpView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) port: u64,
}

impl<'a> CheckInfoTcpView<'a> {
    /// Field 1.
    #[inline]
    pub fn port(&self) -> u32 {
        self.port as u32
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.port = step::varint(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CheckInfoTcpView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CheckInfoTcpView {
            bytes,
            port: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_check_info_tcp(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CheckInfoTcpView<'a> {
    type Message = mesos::v1::check_info::Tcp;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.CheckStatusInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CheckStatusInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) r#type: Option<u64>,
    pub(in crate::wire) command: Option<&'a [u8]>,
    pub(in crate::wire) http: Option<&'a [u8]>,
    pub(in crate::wire) tcp: Option<&'a [u8]>,
}

impl<'a> CheckStatusInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn r#type(&self) -> Option<mesos::v1::check_info::Type> {
        self.r#type.map(|number| mesos::v1::check_info::Type::try_from(number as i32).unwrap_or_default())
    }

    /// Field 2.
    #[inline]
    pub fn command(&self) -> Option<CheckStatusInfoCommandView<'a>> {
        self.command.map(CheckStatusInfoCommandView::of)
    }

    /// Field 3.
    #[inline]
    pub fn http(&self) -> Option<CheckStatusInfoHttpView<'a>> {
        self.http.map(CheckStatusInfoHttpView::of)
    }

    /// Field 4.
    #[inline]
    pub fn tcp(&self) -> Option<CheckStatusInfoTcpView<'a>> {
        self.tcp.map(CheckStatusInfoTcpView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.r#type = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.command = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.http = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.tcp = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CheckStatusInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CheckStatusInfoView {
            bytes,
            r#type: Default::default(),
            command: Default::default(),
            http: Default::default(),
            tcp: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_check_status_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CheckStatusInfoView<'a> {
    type Message = mesos::v1::CheckStatusInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.CheckStatusInfo.Command`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CheckStatusInfoCommandView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) exit_code: Option<u64>,
}

impl<'a> CheckStatusInfoCommandView<'a> {
    /// Field 1.
    #[inline]
    pub fn exit_code(&self) -> Option<i32> {
        self.exit_code.map(|number| number as i32)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.exit_code = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CheckStatusInfoCommandView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CheckStatusInfoCommandView {
            bytes,
            exit_code: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_check_status_info_command(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CheckStatusInfoCommandView<'a> {
    type Message = mesos::v1::check_status_info::Command;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.CheckStatusInfo.Http`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CheckStatusInfoHttpView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) status_code: Option<u64>,
}

impl<'a> CheckStatusInfoHttpView<'a> {
    /// Field 1.
    #[inline]
    pub fn status_code(&self) -> Option<u32> {
        self.status_code.map(|number| number as u32)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.status_code = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CheckStatusInfoHttpView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CheckStatusInfoHttpView {
            bytes,
            status_code: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_check_status_info_http(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CheckStatusInfoHttpView<'a> {
    type Message = mesos::v1::check_status_info::Http;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.CheckStatusInfo.Tcp`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CheckStatusInfoTcpView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) succeeded: Option<u64>,
}

impl<'a> CheckStatusInfoTcpView<'a> {
    /// Field 1.
    #[inline]
    pub fn succeeded(&self) -> Option<bool> {
        self.succeeded.map(|number| number != 0)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.succeeded = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CheckStatusInfoTcpView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CheckStatusInfoTcpView {
            bytes,
            succeeded: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_check_status_info_tcp(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CheckStatusInfoTcpView<'a> {
    type Message = mesos::v1::check_status_info::Tcp;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.CommandInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CommandInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) uris: &'a [u8],
    pub(in crate::wire) environment: Option<&'a [u8]>,
    pub(in crate::wire) value: Option<&'a [u8]>,
    pub(in crate::wire) user: Option<&'a [u8]>,
    pub(in crate::wire) shell: Option<u64>,
    pub(in crate::wire) arguments: &'a [u8],
}

impl<'a> CommandInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn uris(&self) -> Messages<'a, CommandInfoUriView<'a>> {
        Messages::new(self.uris)
    }

    /// Field 2.
    #[inline]
    pub fn environment(&self) -> Option<EnvironmentView<'a>> {
        self.environment.map(EnvironmentView::of)
    }

    /// Field 3.
    #[inline]
    pub fn value(&self) -> Option<Text<'a>> {
        self.value.map(Text::new)
    }

    /// Field 5.
    #[inline]
    pub fn user(&self) -> Option<Text<'a>> {
        self.user.map(Text::new)
    }

    /// Field 6.
    #[inline]
    pub fn shell(&self) -> Option<bool> {
        self.shell.map(|number| number != 0)
    }

    /// Field 7.
    #[inline]
    pub fn arguments(&self) -> Texts<'a> {
        Texts::new(self.arguments)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.uris = run;
            tag = next;
        }
        if tag == 18 {
            self.environment = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.value = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.user = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 48 {
            self.shell = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.arguments = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CommandInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CommandInfoView {
            bytes,
            uris: Default::default(),
            environment: Default::default(),
            value: Default::default(),
            user: Default::default(),
            shell: Default::default(),
            arguments: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 4 && plain::mesos_v1_command_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CommandInfoView<'a> {
    type Message = mesos::v1::CommandInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.CommandInfo.URI`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CommandInfoUriView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
    pub(in crate::wire) executable: Option<u64>,
    pub(in crate::wire) extract: Option<u64>,
    pub(in crate::wire) cache: Option<u64>,
    pub(in crate::wire) output_file: Option<&'a [u8]>,
}

impl<'a> CommandInfoUriView<'a> {
    /// Field 1.
    #[inline]
    pub fn value(&self) -> Text<'a> {
        Text::new(self.value)
    }

    /// Field 2.
    #[inline]
    pub fn executable(&self) -> Option<bool> {
        self.executable.map(|number| number != 0)
    }

    /// Field 3.
    #[inline]
    pub fn extract(&self) -> Option<bool> {
        self.extract.map(|number| number != 0)
    }

    /// Field 4.
    #[inline]
    pub fn cache(&self) -> Option<bool> {
        self.cache.map(|number| number != 0)
    }

    /// Field 5.
    #[inline]
    pub fn output_file(&self) -> Option<Text<'a>> {
        self.output_file.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.value = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.executable = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 24 {
            self.extract = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 32 {
            self.cache = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.output_file = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CommandInfoUriView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CommandInfoUriView {
            bytes,
            value: Default::default(),
            executable: Default::default(),
            extract: Default::default(),
            cache: Default::default(),
            output_file: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_command_info_uri(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CommandInfoUriView<'a> {
    type Message = mesos::v1::command_info::Uri;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.ContainerID`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ContainerIdView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
    pub(in crate::wire) parent: Option<&'a [u8]>,
}

impl<'a> ContainerIdView<'a> {
    /// Field 1.
    #[inline]
    pub fn value(&self) -> Text<'a> {
        Text::new(self.value)
    }

    /// Field 2.
    #[inline]
    pub fn parent(&self) -> Option<ContainerIdView<'a>> {
        self.parent.map(ContainerIdView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.value = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.parent = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ContainerIdView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ContainerIdView {
            bytes,
            value: Default::default(),
            parent: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        plain::mesos_v1_container_id(walk, bytes, depth).is_some()
    }
}

impl<'a> View<'a> for ContainerIdView<'a> {
    type Message = mesos::v1::ContainerId;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.ContainerInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ContainerInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) r#type: u64,
    pub(in crate::wire) volumes: &'a [u8],
    pub(in crate::wire) docker: Option<&'a [u8]>,
    pub(in crate::wire) hostname: Option<&'a [u8]>,
    pub(in crate::wire) mesos: Option<&'a [u8]>,
    pub(in crate::wire) network_infos: &'a [u8],
    pub(in crate::wire) linux_info: Option<&'a [u8]>,
    pub(in crate::wire) rlimit_info: Option<&'a [u8]>,
    pub(in crate::wire) tty_info: Option<&'a [u8]>,
}

impl<'a> ContainerInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn r#type(&self) -> mesos::v1::container_info::Type {
        mesos::v1::container_info::Type::try_from(self.r#type as i32).unwrap_or_default()
    }

    /// Field 2.
    #[inline]
    pub fn volumes(&self) -> Messages<'a, VolumeView<'a>> {
        Messages::new(self.volumes)
    }

    /// Field 3.
    #[inline]
    pub fn docker(&self) -> Option<ContainerInfoDockerInfoView<'a>> {
        self.docker.map(ContainerInfoDockerInfoView::of)
    }

    /// Field 4.
    #[inline]
    pub fn hostname(&self) -> Option<Text<'a>> {
        self.hostname.map(Text::new)
    }

    /// Field 5.
    #[inline]
    pub fn mesos(&self) -> Option<ContainerInfoMesosInfoView<'a>> {
        self.mesos.map(ContainerInfoMesosInfoView::of)
    }

    /// Field 7.
    #[inline]
    pub fn network_infos(&self) -> Messages<'a, NetworkInfoView<'a>> {
        Messages::new(self.network_infos)
    }

    /// Field 8.
    #[inline]
    pub fn linux_info(&self) -> Option<LinuxInfoView<'a>> {
        self.linux_info.map(LinuxInfoView::of)
    }

    /// Field 9.
    #[inline]
    pub fn rlimit_info(&self) -> Option<RLimitInfoView<'a>> {
        self.rlimit_info.map(RLimitInfoView::of)
    }

    /// Field 10.
    #[inline]
    pub fn tty_info(&self) -> Option<TtyInfoView<'a>> {
        self.tty_info.map(TtyInfoView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.r#type = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.volumes = run;
            tag = next;
        }
        if tag == 26 {
            self.docker = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.hostname = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.mesos = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.network_infos = run;
            tag = next;
        }
        if tag == 66 {
            self.linux_info = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 74 {
            self.rlimit_info = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 82 {
            self.tty_info = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ContainerInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ContainerInfoView {
            bytes,
            r#type: Default::default(),
            volumes: Default::default(),
            docker: Default::default(),
            hostname: Default::default(),
            mesos: Default::default(),
            network_infos: Default::default(),
            linux_info: Default::default(),
            rlimit_info: Default::default(),
            tty_info: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 7 && plain::mesos_v1_container_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ContainerInfoView<'a> {
    type Message = mesos::v1::ContainerInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.ContainerInfo.DockerInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ContainerInfoDockerInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) image: &'a [u8],
    pub(in crate::wire) network: Option<u64>,
    pub(in crate::wire) port_mappings: &'a [u8],
    pub(in crate::wire) privileged: Option<u64>,
    pub(in crate::wire) parameters: &'a [u8],
    pub(in crate::wire) force_pull_image: Option<u64>,
    pub(in crate::wire) volume_driver: Option<&'a [u8]>,
}

impl<'a> ContainerInfoDockerInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn image(&self) -> Text<'a> {
        Text::new(self.image)
    }

    /// Field 2.
    #[inline]
    pub fn network(&self) -> Option<mesos::v1::container_info::docker_info::Network> {
        self.network.map(|number| mesos::v1::container_info::docker_info::Network::try_from(number as i32).unwrap_or_default())
    }

    /// Field 3.
    #[inline]
    pub fn port_mappings(&self) -> Messages<'a, ContainerInfoDockerInfoPortMappingView<'a>> {
        Messages::new(self.port_mappings)
    }

    /// Field 4.
    #[inline]
    pub fn privileged(&self) -> Option<bool> {
        self.privileged.map(|number| number != 0)
    }

    /// Field 5.
    #[inline]
    pub fn parameters(&self) -> Messages<'a, ParameterView<'a>> {
        Messages::new(self.parameters)
    }

    /// Field 6.
    #[inline]
    pub fn force_pull_image(&self) -> Option<bool> {
        self.force_pull_image.map(|number| number != 0)
    }

    /// Field 7.
    #[inline]
    pub fn volume_driver(&self) -> Option<Text<'a>> {
        self.volume_driver.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.image = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.network = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.port_mappings = run;
            tag = next;
        }
        if tag == 32 {
            self.privileged = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.parameters = run;
            tag = next;
        }
        if tag == 48 {
            self.force_pull_image = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            self.volume_driver = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ContainerInfoDockerInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ContainerInfoDockerInfoView {
            bytes,
            image: Default::default(),
            network: Default::default(),
            port_mappings: Default::default(),
            privileged: Default::default(),
            parameters: Default::default(),
            force_pull_image: Default::default(),
            volume_driver: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_container_info_docker_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ContainerInfoDockerInfoView<'a> {
    type Message = mesos::v1::container_info::DockerInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.ContainerInfo.DockerInfo.PortMapping`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ContainerInfoDockerInfoPortMappingView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) host_port: u64,
    pub(in crate::wire) container_port: u64,
    pub(in crate::wire) protocol: Option<&'a [u8]>,
}

impl<'a> ContainerInfoDockerInfoPortMappingView<'a> {
    /// Field 1.
    #[inline]
    pub fn host_port(&self) -> u32 {
        self.host_port as u32
    }

    /// Field 2.
    #[inline]
    pub fn container_port(&self) -> u32 {
        self.container_port as u32
    }

    /// Field 3.
    #[inline]
    pub fn protocol(&self) -> Option<Text<'a>> {
        self.protocol.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.host_port = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.container_port = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.protocol = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ContainerInfoDockerInfoPortMappingView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ContainerInfoDockerInfoPortMappingView {
            bytes,
            host_port: Default::default(),
            container_port: Default::default(),
            protocol: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_container_info_docker_info_port_mapping(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ContainerInfoDockerInfoPortMappingView<'a> {
    type Message = mesos::v1::container_info::docker_info::PortMapping;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.ContainerInfo.MesosInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ContainerInfoMesosInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) image: Option<&'a [u8]>,
}

impl<'a> ContainerInfoMesosInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn image(&self) -> Option<ImageView<'a>> {
        self.image.map(ImageView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.image = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ContainerInfoMesosInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ContainerInfoMesosInfoView {
            bytes,
            image: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 4 && plain::mesos_v1_container_info_mesos_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ContainerInfoMesosInfoView<'a> {
    type Message = mesos::v1::container_info::MesosInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.ContainerStatus`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ContainerStatusView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) network_infos: &'a [u8],
    pub(in crate::wire) cgroup_info: Option<&'a [u8]>,
    pub(in crate::wire) executor_pid: Option<u64>,
    pub(in crate::wire) container_id: Option<&'a [u8]>,
}

impl<'a> ContainerStatusView<'a> {
    /// Field 1.
    #[inline]
    pub fn network_infos(&self) -> Messages<'a, NetworkInfoView<'a>> {
        Messages::new(self.network_infos)
    }

    /// Field 2.
    #[inline]
    pub fn cgroup_info(&self) -> Option<CgroupInfoView<'a>> {
        self.cgroup_info.map(CgroupInfoView::of)
    }

    /// Field 3.
    #[inline]
    pub fn executor_pid(&self) -> Option<u32> {
        self.executor_pid.map(|number| number as u32)
    }

    /// Field 4.
    #[inline]
    pub fn container_id(&self) -> Option<ContainerIdView<'a>> {
        self.container_id.map(ContainerIdView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.network_infos = run;
            tag = next;
        }
        if tag == 18 {
            self.cgroup_info = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 24 {
            self.executor_pid = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.container_id = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ContainerStatusView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ContainerStatusView {
            bytes,
            network_infos: Default::default(),
            cgroup_info: Default::default(),
            executor_pid: Default::default(),
            container_id: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        plain::mesos_v1_container_status(walk, bytes, depth).is_some()
    }
}

impl<'a> View<'a> for ContainerStatusView<'a> {
    type Message = mesos::v1::ContainerStatus;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Credential`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CredentialView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) principal: &'a [u8],
    pub(in crate::wire) secret: Option<&'a [u8]>,
}

impl<'a> CredentialView<'a> {
    /// Field 1.
    #[inline]
    pub fn principal(&self) -> Text<'a> {
        Text::new(self.principal)
    }

    /// Field 2.
    #[inline]
    pub fn secret(&self) -> Option<Text<'a>> {
        self.secret.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.principal = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.secret = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CredentialView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CredentialView {
            bytes,
            principal: Default::default(),
            secret: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_credential(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CredentialView<'a> {
    type Message = mesos::v1::Credential;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.DiscoveryInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct DiscoveryInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) visibility: u64,
    pub(in crate::wire) name: Option<&'a [u8]>,
    pub(in crate::wire) environment: Option<&'a [u8]>,
    pub(in crate::wire) location: Option<&'a [u8]>,
    pub(in crate::wire) version: Option<&'a [u8]>,
    pub(in crate::wire) ports: Option<&'a [u8]>,
    pub(in crate::wire) labels: Option<&'a [u8]>,
}

impl<'a> DiscoveryInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn visibility(&self) -> mesos::v1::discovery_info::Visibility {
        mesos::v1::discovery_info::Visibility::try_from(self.visibility as i32).unwrap_or_default()
    }

    /// Field 2.
    #[inline]
    pub fn name(&self) -> Option<Text<'a>> {
        self.name.map(Text::new)
    }

    /// Field 3.
    #[inline]
    pub fn environment(&self) -> Option<Text<'a>> {
        self.environment.map(Text::new)
    }

    /// Field 4.
    #[inline]
    pub fn location(&self) -> Option<Text<'a>> {
        self.location.map(Text::new)
    }

    /// Field 5.
    #[inline]
    pub fn version(&self) -> Option<Text<'a>> {
        self.version.map(Text::new)
    }

    /// Field 6.
    #[inline]
    pub fn ports(&self) -> Option<PortsView<'a>> {
        self.ports.map(PortsView::of)
    }

    /// Field 7.
    #[inline]
    pub fn labels(&self) -> Option<LabelsView<'a>> {
        self.labels.map(LabelsView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.visibility = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.name = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.environment = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.location = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.version = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 50 {
            self.ports = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            self.labels = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for DiscoveryInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = DiscoveryInfoView {
            bytes,
            visibility: Default::default(),
            name: Default::default(),
            environment: Default::default(),
            location: Default::default(),
            version: Default::default(),
            ports: Default::default(),
            labels: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 4 && plain::mesos_v1_discovery_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for DiscoveryInfoView<'a> {
    type Message = mesos::v1::DiscoveryInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.DomainInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct DomainInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) fault_domain: Option<&'a [u8]>,
}

impl<'a> DomainInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn fault_domain(&self) -> Option<DomainInfoFaultDomainView<'a>> {
        self.fault_domain.map(DomainInfoFaultDomainView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.fault_domain = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for DomainInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = DomainInfoView {
            bytes,
            fault_domain: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_domain_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for DomainInfoView<'a> {
    type Message = mesos::v1::DomainInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.DomainInfo.FaultDomain`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct DomainInfoFaultDomainView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) region: &'a [u8],
    pub(in crate::wire) zone: &'a [u8],
}

impl<'a> DomainInfoFaultDomainView<'a> {
    /// Field 1.
    #[inline]
    pub fn region(&self) -> DomainInfoFaultDomainRegionInfoView<'a> {
        DomainInfoFaultDomainRegionInfoView::of(self.region)
    }

    /// Field 2.
    #[inline]
    pub fn zone(&self) -> DomainInfoFaultDomainZoneInfoView<'a> {
        DomainInfoFaultDomainZoneInfoView::of(self.zone)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.region = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.zone = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for DomainInfoFaultDomainView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = DomainInfoFaultDomainView {
            bytes,
            region: Default::default(),
            zone: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_domain_info_fault_domain(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for DomainInfoFaultDomainView<'a> {
    type Message = mesos::v1::domain_info::FaultDomain;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.DomainInfo.FaultDomain.RegionInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct DomainInfoFaultDomainRegionInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) name: &'a [u8],
}

impl<'a> DomainInfoFaultDomainRegionInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn name(&self) -> Text<'a> {
        Text::new(self.name)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.name = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for DomainInfoFaultDomainRegionInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = DomainInfoFaultDomainRegionInfoView {
            bytes,
            name: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_domain_info_fault_domain_region_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for DomainInfoFaultDomainRegionInfoView<'a> {
    type Message = mesos::v1::domain_info::fault_domain::RegionInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.DomainInfo.FaultDomain.ZoneInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct DomainInfoFaultDomainZoneInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) name: &'a [u8],
}

impl<'a> DomainInfoFaultDomainZoneInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn name(&self) -> Text<'a> {
        Text::new(self.name)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.name = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for DomainInfoFaultDomainZoneInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = DomainInfoFaultDomainZoneInfoView {
            bytes,
            name: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_domain_info_fault_domain_zone_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for DomainInfoFaultDomainZoneInfoView<'a> {
    type Message = mesos::v1::domain_info::fault_domain::ZoneInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.DurationInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct DurationInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) nanoseconds: u64,
}

impl<'a> DurationInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn nanoseconds(&self) -> i64 {
        self.nanoseconds as i64
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.nanoseconds = step::varint(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for DurationInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = DurationInfoView {
            bytes,
            nanoseconds: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_duration_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for DurationInfoView<'a> {
    type Message = mesos::v1::DurationInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Environment`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct EnvironmentView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) variables: &'a [u8],
}

impl<'a> EnvironmentView<'a> {
    /// Field 1.
    #[inline]
    pub fn variables(&self) -> Messages<'a, EnvironmentVariableView<'a>> {
        Messages::new(self.variables)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.variables = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for EnvironmentView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = EnvironmentView {
            bytes,
            variables: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 3 && plain::mesos_v1_environment(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for EnvironmentView<'a> {
    type Message = mesos::v1::Environment;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Environment.Variable`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct EnvironmentVariableView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) name: &'a [u8],
    pub(in crate::wire) value: Option<&'a [u8]>,
    pub(in crate::wire) r#type: Option<u64>,
    pub(in crate::wire) secret: Option<&'a [u8]>,
}

impl<'a> EnvironmentVariableView<'a> {
    /// Field 1.
    #[inline]
    pub fn name(&self) -> Text<'a> {
        Text::new(self.name)
    }

    /// Field 2.
    #[inline]
    pub fn value(&self) -> Option<Text<'a>> {
        self.value.map(Text::new)
    }

    /// Field 3.
    #[inline]
    pub fn r#type(&self) -> Option<mesos::v1::environment::variable::Type> {
        self.r#type.map(|number| mesos::v1::environment::variable::Type::try_from(number as i32).unwrap_or_default())
    }

    /// Field 4.
    #[inline]
    pub fn secret(&self) -> Option<SecretView<'a>> {
        self.secret.map(SecretView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.name = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.value = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 24 {
            self.r#type = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.secret = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for EnvironmentVariableView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = EnvironmentVariableView {
            bytes,
            name: Default::default(),
            value: Default::default(),
            r#type: Default::default(),
            secret: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_environment_variable(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for EnvironmentVariableView<'a> {
    type Message = mesos::v1::environment::Variable;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.ExecutorID`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ExecutorIdView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> ExecutorIdView<'a> {
    /// Field 1.
    #[inline]
    pub fn value(&self) -> Text<'a> {
        Text::new(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ExecutorIdView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ExecutorIdView {
            bytes,
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_executor_id(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ExecutorIdView<'a> {
    type Message = mesos::v1::ExecutorId;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.ExecutorInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ExecutorInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) executor_id: &'a [u8],
    pub(in crate::wire) data: Option<&'a [u8]>,
    pub(in crate::wire) resources: &'a [u8],
    pub(in crate::wire) command: Option<&'a [u8]>,
    pub(in crate::wire) framework_id: Option<&'a [u8]>,
    pub(in crate::wire) name: Option<&'a [u8]>,
    pub(in crate::wire) source: Option<&'a [u8]>,
    pub(in crate::wire) container: Option<&'a [u8]>,
    pub(in crate::wire) discovery: Option<&'a [u8]>,
    pub(in crate::wire) shutdown_grace_period: Option<&'a [u8]>,
    pub(in crate::wire) labels: Option<&'a [u8]>,
    pub(in crate::wire) r#type: Option<u64>,
}

impl<'a> ExecutorInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn executor_id(&self) -> ExecutorIdView<'a> {
        ExecutorIdView::of(self.executor_id)
    }

    /// Field 4.
    #[inline]
    pub fn data(&self) -> Option<&'a [u8]> {
        self.data
    }

    /// Field 5.
    #[inline]
    pub fn resources(&self) -> Messages<'a, ResourceView<'a>> {
        Messages::new(self.resources)
    }

    /// Field 7.
    #[inline]
    pub fn command(&self) -> Option<CommandInfoView<'a>> {
        self.command.map(CommandInfoView::of)
    }

    /// Field 8.
    #[inline]
    pub fn framework_id(&self) -> Option<FrameworkIdView<'a>> {
        self.framework_id.map(FrameworkIdView::of)
    }

    /// Field 9.
    #[inline]
    pub fn name(&self) -> Option<Text<'a>> {
        self.name.map(Text::new)
    }

    /// Field 10.
    #[inline]
    pub fn source(&self) -> Option<Text<'a>> {
        self.source.map(Text::new)
    }

    /// Field 11.
    #[inline]
    pub fn container(&self) -> Option<ContainerInfoView<'a>> {
        self.container.map(ContainerInfoView::of)
    }

    /// Field 12.
    #[inline]
    pub fn discovery(&self) -> Option<DiscoveryInfoView<'a>> {
        self.discovery.map(DiscoveryInfoView::of)
    }

    /// Field 13.
    #[inline]
    pub fn shutdown_grace_period(&self) -> Option<DurationInfoView<'a>> {
        self.shutdown_grace_period.map(DurationInfoView::of)
    }

    /// Field 14.
    #[inline]
    pub fn labels(&self) -> Option<LabelsView<'a>> {
        self.labels.map(LabelsView::of)
    }

    /// Field 15.
    #[inline]
    pub fn r#type(&self) -> Option<mesos::v1::executor_info::Type> {
        self.r#type.map(|number| mesos::v1::executor_info::Type::try_from(number as i32).unwrap_or_default())
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.executor_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.data = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.resources = run;
            tag = next;
        }
        if tag == 58 {
            self.command = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 66 {
            self.framework_id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 74 {
            self.name = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 82 {
            self.source = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 90 {
            self.container = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 98 {
            self.discovery = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 106 {
            self.shutdown_grace_period = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 114 {
            self.labels = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 120 {
            self.r#type = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ExecutorInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ExecutorInfoView {
            bytes,
            executor_id: Default::default(),
            data: Default::default(),
            resources: Default::default(),
            command: Default::default(),
            framework_id: Default::default(),
            name: Default::default(),
            source: Default::default(),
            container: Default::default(),
            discovery: Default::default(),
            shutdown_grace_period: Default::default(),
            labels: Default::default(),
            r#type: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 9 && plain::mesos_v1_executor_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ExecutorInfoView<'a> {
    type Message = mesos::v1::ExecutorInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Filters`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct FiltersView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) refuse_seconds: Option<f64>,
}

impl<'a> FiltersView<'a> {
    /// Field 1.
    #[inline]
    pub fn refuse_seconds(&self) -> Option<f64> {
        self.refuse_seconds
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 9 {
            self.refuse_seconds = Some(step::double(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for FiltersView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = FiltersView {
            bytes,
            refuse_seconds: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_filters(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for FiltersView<'a> {
    type Message = mesos::v1::Filters;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.FrameworkID`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct FrameworkIdView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> FrameworkIdView<'a> {
    /// Field 1.
    #[inline]
    pub fn value(&self) -> Text<'a> {
        Text::new(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for FrameworkIdView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = FrameworkIdView {
            bytes,
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_framework_id(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for FrameworkIdView<'a> {
    type Message = mesos::v1::FrameworkId;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.FrameworkInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct FrameworkInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) user: &'a [u8],
    pub(in crate::wire) name: &'a [u8],
    pub(in crate::wire) id: Option<&'a [u8]>,
    pub(in crate::wire) failover_timeout: Option<f64>,
    pub(in crate::wire) checkpoint: Option<u64>,
    pub(in crate::wire) role: Option<&'a [u8]>,
    pub(in crate::wire) hostname: Option<&'a [u8]>,
    pub(in crate::wire) principal: Option<&'a [u8]>,
    pub(in crate::wire) webui_url: Option<&'a [u8]>,
    pub(in crate::wire) capabilities: &'a [u8],
    pub(in crate::wire) labels: Option<&'a [u8]>,
    pub(in crate::wire) roles: &'a [u8],
    pub(in crate::wire) offer_filters: &'a [u8],
}

impl<'a> FrameworkInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn user(&self) -> Text<'a> {
        Text::new(self.user)
    }

    /// Field 2.
    #[inline]
    pub fn name(&self) -> Text<'a> {
        Text::new(self.name)
    }

    /// Field 3.
    #[inline]
    pub fn id(&self) -> Option<FrameworkIdView<'a>> {
        self.id.map(FrameworkIdView::of)
    }

    /// Field 4.
    #[inline]
    pub fn failover_timeout(&self) -> Option<f64> {
        self.failover_timeout
    }

    /// Field 5.
    #[inline]
    pub fn checkpoint(&self) -> Option<bool> {
        self.checkpoint.map(|number| number != 0)
    }

    /// Field 6.
    #[inline]
    pub fn role(&self) -> Option<Text<'a>> {
        self.role.map(Text::new)
    }

    /// Field 7.
    #[inline]
    pub fn hostname(&self) -> Option<Text<'a>> {
        self.hostname.map(Text::new)
    }

    /// Field 8.
    #[inline]
    pub fn principal(&self) -> Option<Text<'a>> {
        self.principal.map(Text::new)
    }

    /// Field 9.
    #[inline]
    pub fn webui_url(&self) -> Option<Text<'a>> {
        self.webui_url.map(Text::new)
    }

    /// Field 10.
    #[inline]
    pub fn capabilities(&self) -> Messages<'a, FrameworkInfoCapabilityView<'a>> {
        Messages::new(self.capabilities)
    }

    /// Field 11.
    #[inline]
    pub fn labels(&self) -> Option<LabelsView<'a>> {
        self.labels.map(LabelsView::of)
    }

    /// Field 12.
    #[inline]
    pub fn roles(&self) -> Texts<'a> {
        Texts::new(self.roles)
    }

    /// Field 13.
    #[inline]
    pub fn offer_filters(&self) -> Messages<'a, FrameworkInfoOfferFiltersEntryView<'a>> {
        Messages::new(self.offer_filters)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.user = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.name = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 33 {
            self.failover_timeout = Some(step::double(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 40 {
            self.checkpoint = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 50 {
            self.role = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            self.hostname = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 66 {
            self.principal = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 74 {
            self.webui_url = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 82 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.capabilities = run;
            tag = next;
        }
        if tag == 90 {
            self.labels = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 98 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.roles = run;
            tag = next;
        }
        if tag == 106 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.offer_filters = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for FrameworkInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = FrameworkInfoView {
            bytes,
            user: Default::default(),
            name: Default::default(),
            id: Default::default(),
            failover_timeout: Default::default(),
            checkpoint: Default::default(),
            role: Default::default(),
            hostname: Default::default(),
            principal: Default::default(),
            webui_url: Default::default(),
            capabilities: Default::default(),
            labels: Default::default(),
            roles: Default::default(),
            offer_filters: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 6 && plain::mesos_v1_framework_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for FrameworkInfoView<'a> {
    type Message = mesos::v1::FrameworkInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.FrameworkInfo.Capability`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct FrameworkInfoCapabilityView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) r#type: Option<u64>,
}

impl<'a> FrameworkInfoCapabilityView<'a> {
    /// Field 1.
    #[inline]
    pub fn r#type(&self) -> Option<mesos::v1::framework_info::capability::Type> {
        self.r#type.map(|number| mesos::v1::framework_info::capability::Type::try_from(number as i32).unwrap_or_default())
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.r#type = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for FrameworkInfoCapabilityView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = FrameworkInfoCapabilityView {
            bytes,
            r#type: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_framework_info_capability(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for FrameworkInfoCapabilityView<'a> {
    type Message = mesos::v1::framework_info::Capability;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.FrameworkInfo.OfferFiltersEntry`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct FrameworkInfoOfferFiltersEntryView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) key: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> FrameworkInfoOfferFiltersEntryView<'a> {
    /// Field 1.
    #[inline]
    pub fn key(&self) -> Text<'a> {
        Text::new(self.key)
    }

    /// Field 2.
    #[inline]
    pub fn value(&self) -> OfferFiltersView<'a> {
        OfferFiltersView::of(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.key = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for FrameworkInfoOfferFiltersEntryView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = FrameworkInfoOfferFiltersEntryView {
            bytes,
            key: Default::default(),
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 5 && plain::mesos_v1_framework_info_offer_filters_entry(walk, bytes).is_some()
    }
}

/// `mesos.v1.HealthCheck`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct HealthCheckView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) http: Option<&'a [u8]>,
    pub(in crate::wire) delay_seconds: Option<f64>,
    pub(in crate::wire) interval_seconds: Option<f64>,
    pub(in crate::wire) timeout_seconds: Option<f64>,
    pub(in crate::wire) consecutive_failures: Option<u64>,
    pub(in crate::wire) grace_period_seconds: Option<f64>,
    pub(in crate::wire) command: Option<&'a [u8]>,
    pub(in crate::wire) r#type: Option<u64>,
    pub(in crate::wire) tcp: Option<&'a [u8]>,
}

impl<'a> HealthCheckView<'a> {
    /// Field 1.
    #[inline]
    pub fn http(&self) -> Option<HealthCheckHttpCheckInfoView<'a>> {
        self.http.map(HealthCheckHttpCheckInfoView::of)
    }

    /// Field 2.
    #[inline]
    pub fn delay_seconds(&self) -> Option<f64> {
        self.delay_seconds
    }

    /// Field 3.
    #[inline]
    pub fn interval_seconds(&self) -> Option<f64> {
        self.interval_seconds
    }

    /// Field 4.
    #[inline]
    pub fn timeout_seconds(&self) -> Option<f64> {
        self.timeout_seconds
    }

    /// Field 5.
    #[inline]
    pub fn consecutive_failures(&self) -> Option<u32> {
        self.consecutive_failures.map(|number| number as u32)
    }

    /// Field 6.
    #[inline]
    pub fn grace_period_seconds(&self) -> Option<f64> {
        self.grace_period_seconds
    }

    /// Field 7.
    #[inline]
    pub fn command(&self) -> Option<CommandInfoView<'a>> {
        self.command.map(CommandInfoView::of)
    }

    /// Field 8.
    #[inline]
    pub fn r#type(&self) -> Option<mesos::v1::health_check::Type> {
        self.r#type.map(|number| mesos::v1::health_check::Type::try_from(number as i32).unwrap_or_default())
    }

    /// Field 9.
    #[inline]
    pub fn tcp(&self) -> Option<HealthCheckTcpCheckInfoView<'a>> {
        self.tcp.map(HealthCheckTcpCheckInfoView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.http = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 17 {
            self.delay_seconds = Some(step::double(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 25 {
            self.interval_seconds = Some(step::double(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 33 {
            self.timeout_seconds = Some(step::double(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 40 {
            self.consecutive_failures = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 49 {
            self.grace_period_seconds = Some(step::double(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            self.command = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 64 {
            self.r#type = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 74 {
            self.tcp = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for HealthCheckView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = HealthCheckView {
            bytes,
            http: Default::default(),
            delay_seconds: Default::default(),
            interval_seconds: Default::default(),
            timeout_seconds: Default::default(),
            consecutive_failures: Default::default(),
            grace_period_seconds: Default::default(),
            command: Default::default(),
            r#type: Default::default(),
            tcp: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 5 && plain::mesos_v1_health_check(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for HealthCheckView<'a> {
    type Message = mesos::v1::HealthCheck;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.HealthCheck.HTTPCheckInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct HealthCheckHttpCheckInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) port: u64,
    pub(in crate::wire) path: Option<&'a [u8]>,
    pub(in crate::wire) scheme: Option<&'a [u8]>,
    pub(in crate::wire) statuses: &'a [u8],
    pub(in crate::wire) protocol: Option<u64>,
}

impl<'a> HealthCheckHttpCheckInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn port(&self) -> u32 {
        self.port as u32
    }

    /// Field 2.
    #[inline]
    pub fn path(&self) -> Option<Text<'a>> {
        self.path.map(Text::new)
    }

    /// Field 3.
    #[inline]
    pub fn scheme(&self) -> Option<Text<'a>> {
        self.scheme.map(Text::new)
    }

    /// Field 4.
    #[inline]
    pub fn statuses(&self) -> impl Iterator<Item = u32> + use<'a> {
        Varints(self.statuses).map(|number| number as u32)
    }

    /// Field 5.
    #[inline]
    pub fn protocol(&self) -> Option<mesos::v1::network_info::Protocol> {
        self.protocol.map(|number| mesos::v1::network_info::Protocol::try_from(number as i32).unwrap_or_default())
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.port = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.path = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.scheme = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 32 {
            let (run, next) = step::run(&mut rest, tag, step::varint)?;
            self.statuses = run;
            tag = next;
        }
        if tag == 40 {
            self.protocol = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for HealthCheckHttpCheckInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = HealthCheckHttpCheckInfoView {
            bytes,
            port: Default::default(),
            path: Default::default(),
            scheme: Default::default(),
            statuses: Default::default(),
            protocol: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_health_check_http_check_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for HealthCheckHttpCheckInfoView<'a> {
    type Message = mesos::v1::health_check::HttpCheckInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.HealthCheck.TCPCheckInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct HealthCheckTcpCheckInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) port: u64,
    pub(in crate::wire) protocol: Option<u64>,
}

impl<'a> HealthCheckTcpCheckInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn port(&self) -> u32 {
        self.port as u32
    }

    /// Field 2.
    #[inline]
    pub fn protocol(&self) -> Option<mesos::v1::network_info::Protocol> {
        self.protocol.map(|number| mesos::v1::network_info::Protocol::try_from(number as i32).unwrap_or_default())
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.port = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.protocol = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for HealthCheckTcpCheckInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = HealthCheckTcpCheckInfoView {
            bytes,
            port: Default::default(),
            protocol: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_health_check_tcp_check_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for HealthCheckTcpCheckInfoView<'a> {
    type Message = mesos::v1::health_check::TcpCheckInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Image`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ImageView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) r#type: u64,
    pub(in crate::wire) appc: Option<&'a [u8]>,
    pub(in crate::wire) docker: Option<&'a [u8]>,
    pub(in crate::wire) cached: Option<u64>,
}

impl<'a> ImageView<'a> {
    /// Field 1.
    #[inline]
    pub fn r#type(&self) -> mesos::v1::image::Type {
        mesos::v1::image::Type::try_from(self.r#type as i32).unwrap_or_default()
    }

    /// Field 2.
    #[inline]
    pub fn appc(&self) -> Option<ImageAppcView<'a>> {
        self.appc.map(ImageAppcView::of)
    }

    /// Field 3.
    #[inline]
    pub fn docker(&self) -> Option<ImageDockerView<'a>> {
        self.docker.map(ImageDockerView::of)
    }

    /// Field 4.
    #[inline]
    pub fn cached(&self) -> Option<bool> {
        self.cached.map(|number| number != 0)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.r#type = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.appc = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.docker = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 32 {
            self.cached = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ImageView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ImageView {
            bytes,
            r#type: Default::default(),
            appc: Default::default(),
            docker: Default::default(),
            cached: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 3 && plain::mesos_v1_image(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ImageView<'a> {
    type Message = mesos::v1::Image;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Image.Appc`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ImageAppcView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) name: &'a [u8],
    pub(in crate::wire) id: Option<&'a [u8]>,
    pub(in crate::wire) labels: Option<&'a [u8]>,
}

impl<'a> ImageAppcView<'a> {
    /// Field 1.
    #[inline]
    pub fn name(&self) -> Text<'a> {
        Text::new(self.name)
    }

    /// Field 2.
    #[inline]
    pub fn id(&self) -> Option<Text<'a>> {
        self.id.map(Text::new)
    }

    /// Field 3.
    #[inline]
    pub fn labels(&self) -> Option<LabelsView<'a>> {
        self.labels.map(LabelsView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.name = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.labels = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ImageAppcView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ImageAppcView {
            bytes,
            name: Default::default(),
            id: Default::default(),
            labels: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_image_appc(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ImageAppcView<'a> {
    type Message = mesos::v1::image::Appc;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Image.Docker`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ImageDockerView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) name: &'a [u8],
    pub(in crate::wire) credential: Option<&'a [u8]>,
    pub(in crate::wire) config: Option<&'a [u8]>,
}

impl<'a> ImageDockerView<'a> {
    /// Field 1.
    #[inline]
    pub fn name(&self) -> Text<'a> {
        Text::new(self.name)
    }

    /// Field 2.
    #[inline]
    pub fn credential(&self) -> Option<CredentialView<'a>> {
        self.credential.map(CredentialView::of)
    }

    /// Field 3.
    #[inline]
    pub fn config(&self) -> Option<SecretView<'a>> {
        self.config.map(SecretView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.name = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.credential = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.config = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ImageDockerView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ImageDockerView {
            bytes,
            name: Default::default(),
            credential: Default::default(),
            config: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_image_docker(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ImageDockerView<'a> {
    type Message = mesos::v1::image::Docker;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.InverseOffer`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct InverseOfferView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) id: &'a [u8],
    pub(in crate::wire) url: Option<&'a [u8]>,
    pub(in crate::wire) framework_id: &'a [u8],
    pub(in crate::wire) agent_id: Option<&'a [u8]>,
    pub(in crate::wire) unavailability: &'a [u8],
    pub(in crate::wire) resources: &'a [u8],
}

impl<'a> InverseOfferView<'a> {
    /// Field 1.
    #[inline]
    pub fn id(&self) -> OfferIdView<'a> {
        OfferIdView::of(self.id)
    }

    /// Field 2.
    #[inline]
    pub fn url(&self) -> Option<UrlView<'a>> {
        self.url.map(UrlView::of)
    }

    /// Field 3.
    #[inline]
    pub fn framework_id(&self) -> FrameworkIdView<'a> {
        FrameworkIdView::of(self.framework_id)
    }

    /// Field 4.
    #[inline]
    pub fn agent_id(&self) -> Option<AgentIdView<'a>> {
        self.agent_id.map(AgentIdView::of)
    }

    /// Field 5.
    #[inline]
    pub fn unavailability(&self) -> UnavailabilityView<'a> {
        UnavailabilityView::of(self.unavailability)
    }

    /// Field 6.
    #[inline]
    pub fn resources(&self) -> Messages<'a, ResourceView<'a>> {
        Messages::new(self.resources)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.url = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.framework_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.agent_id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.unavailability = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 50 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.resources = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for InverseOfferView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = InverseOfferView {
            bytes,
            id: Default::default(),
            url: Default::default(),
            framework_id: Default::default(),
            agent_id: Default::default(),
            unavailability: Default::default(),
            resources: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 9 && plain::mesos_v1_inverse_offer(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for InverseOfferView<'a> {
    type Message = mesos::v1::InverseOffer;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.KillPolicy`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct KillPolicyView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) grace_period: Option<&'a [u8]>,
}

impl<'a> KillPolicyView<'a> {
    /// Field 1.
    #[inline]
    pub fn grace_period(&self) -> Option<DurationInfoView<'a>> {
        self.grace_period.map(DurationInfoView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.grace_period = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for KillPolicyView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = KillPolicyView {
            bytes,
            grace_period: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_kill_policy(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for KillPolicyView<'a> {
    type Message = mesos::v1::KillPolicy;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Label`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct LabelView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) key: &'a [u8],
    pub(in crate::wire) value: Option<&'a [u8]>,
}

impl<'a> LabelView<'a> {
    /// Field 1.
    #[inline]
    pub fn key(&self) -> Text<'a> {
        Text::new(self.key)
    }

    /// Field 2.
    #[inline]
    pub fn value(&self) -> Option<Text<'a>> {
        self.value.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.key = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.value = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for LabelView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = LabelView {
            bytes,
            key: Default::default(),
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_label(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for LabelView<'a> {
    type Message = mesos::v1::Label;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Labels`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct LabelsView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) labels: &'a [u8],
}

impl<'a> LabelsView<'a> {
    /// Field 1.
    #[inline]
    pub fn labels(&self) -> Messages<'a, LabelView<'a>> {
        Messages::new(self.labels)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.labels = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for LabelsView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = LabelsView {
            bytes,
            labels: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_labels(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for LabelsView<'a> {
    type Message = mesos::v1::Labels;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.LinuxInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct LinuxInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) capability_info: Option<&'a [u8]>,
    pub(in crate::wire) bounding_capabilities: Option<&'a [u8]>,
    pub(in crate::wire) effective_capabilities: Option<&'a [u8]>,
    pub(in crate::wire) share_pid_namespace: Option<u64>,
    pub(in crate::wire) seccomp: Option<&'a [u8]>,
    pub(in crate::wire) ipc_mode: Option<u64>,
    pub(in crate::wire) shm_size: Option<u64>,
    pub(in crate::wire) share_cgroups: Option<u64>,
}

impl<'a> LinuxInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn capability_info(&self) -> Option<CapabilityInfoView<'a>> {
        self.capability_info.map(CapabilityInfoView::of)
    }

    /// Field 2.
    #[inline]
    pub fn bounding_capabilities(&self) -> Option<CapabilityInfoView<'a>> {
        self.bounding_capabilities.map(CapabilityInfoView::of)
    }

    /// Field 3.
    #[inline]
    pub fn effective_capabilities(&self) -> Option<CapabilityInfoView<'a>> {
        self.effective_capabilities.map(CapabilityInfoView::of)
    }

    /// Field 4.
    #[inline]
    pub fn share_pid_namespace(&self) -> Option<bool> {
        self.share_pid_namespace.map(|number| number != 0)
    }

    /// Field 5.
    #[inline]
    pub fn seccomp(&self) -> Option<SeccompInfoView<'a>> {
        self.seccomp.map(SeccompInfoView::of)
    }

    /// Field 6.
    #[inline]
    pub fn ipc_mode(&self) -> Option<mesos::v1::linux_info::IpcMode> {
        self.ipc_mode.map(|number| mesos::v1::linux_info::IpcMode::try_from(number as i32).unwrap_or_default())
    }

    /// Field 7.
    #[inline]
    pub fn shm_size(&self) -> Option<u32> {
        self.shm_size.map(|number| number as u32)
    }

    /// Field 8.
    #[inline]
    pub fn share_cgroups(&self) -> Option<bool> {
        self.share_cgroups.map(|number| number != 0)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.capability_info = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.bounding_capabilities = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.effective_capabilities = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 32 {
            self.share_pid_namespace = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.seccomp = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 48 {
            self.ipc_mode = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 56 {
            self.shm_size = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 64 {
            self.share_cgroups = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for LinuxInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = LinuxInfoView {
            bytes,
            capability_info: Default::default(),
            bounding_capabilities: Default::default(),
            effective_capabilities: Default::default(),
            share_pid_namespace: Default::default(),
            seccomp: Default::default(),
            ipc_mode: Default::default(),
            shm_size: Default::default(),
            share_cgroups: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_linux_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for LinuxInfoView<'a> {
    type Message = mesos::v1::LinuxInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.MasterInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct MasterInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) id: &'a [u8],
    pub(in crate::wire) ip: u64,
    pub(in crate::wire) port: u64,
    pub(in crate::wire) pid: Option<&'a [u8]>,
    pub(in crate::wire) hostname: Option<&'a [u8]>,
    pub(in crate::wire) version: Option<&'a [u8]>,
    pub(in crate::wire) address: Option<&'a [u8]>,
    pub(in crate::wire) domain: Option<&'a [u8]>,
    pub(in crate::wire) capabilities: &'a [u8],
}

impl<'a> MasterInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn id(&self) -> Text<'a> {
        Text::new(self.id)
    }

    /// Field 2.
    #[inline]
    pub fn ip(&self) -> u32 {
        self.ip as u32
    }

    /// Field 3.
    #[inline]
    pub fn port(&self) -> u32 {
        self.port as u32
    }

    /// Field 4.
    #[inline]
    pub fn pid(&self) -> Option<Text<'a>> {
        self.pid.map(Text::new)
    }

    /// Field 5.
    #[inline]
    pub fn hostname(&self) -> Option<Text<'a>> {
        self.hostname.map(Text::new)
    }

    /// Field 6.
    #[inline]
    pub fn version(&self) -> Option<Text<'a>> {
        self.version.map(Text::new)
    }

    /// Field 7.
    #[inline]
    pub fn address(&self) -> Option<AddressView<'a>> {
        self.address.map(AddressView::of)
    }

    /// Field 8.
    #[inline]
    pub fn domain(&self) -> Option<DomainInfoView<'a>> {
        self.domain.map(DomainInfoView::of)
    }

    /// Field 9.
    #[inline]
    pub fn capabilities(&self) -> Messages<'a, MasterInfoCapabilityView<'a>> {
        Messages::new(self.capabilities)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.ip = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 24 {
            self.port = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.pid = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.hostname = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 50 {
            self.version = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            self.address = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 66 {
            self.domain = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 74 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.capabilities = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for MasterInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = MasterInfoView {
            bytes,
            id: Default::default(),
            ip: Default::default(),
            port: Default::default(),
            pid: Default::default(),
            hostname: Default::default(),
            version: Default::default(),
            address: Default::default(),
            domain: Default::default(),
            capabilities: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 3 && plain::mesos_v1_master_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for MasterInfoView<'a> {
    type Message = mesos::v1::MasterInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.MasterInfo.Capability`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct MasterInfoCapabilityView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) r#type: Option<u64>,
}

impl<'a> MasterInfoCapabilityView<'a> {
    /// Field 1.
    #[inline]
    pub fn r#type(&self) -> Option<mesos::v1::master_info::capability::Type> {
        self.r#type.map(|number| mesos::v1::master_info::capability::Type::try_from(number as i32).unwrap_or_default())
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.r#type = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for MasterInfoCapabilityView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = MasterInfoCapabilityView {
            bytes,
            r#type: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_master_info_capability(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for MasterInfoCapabilityView<'a> {
    type Message = mesos::v1::master_info::Capability;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.MountPropagation`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct MountPropagationView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) mode: Option<u64>,
}

impl<'a> MountPropagationView<'a> {
    /// Field 1.
    #[inline]
    pub fn mode(&self) -> Option<mesos::v1::mount_propagation::Mode> {
        self.mode.map(|number| mesos::v1::mount_propagation::Mode::try_from(number as i32).unwrap_or_default())
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.mode = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for MountPropagationView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = MountPropagationView {
            bytes,
            mode: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_mount_propagation(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for MountPropagationView<'a> {
    type Message = mesos::v1::MountPropagation;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.NetworkInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct NetworkInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) groups: &'a [u8],
    pub(in crate::wire) labels: Option<&'a [u8]>,
    pub(in crate::wire) ip_addresses: &'a [u8],
    pub(in crate::wire) name: Option<&'a [u8]>,
    pub(in crate::wire) port_mappings: &'a [u8],
}

impl<'a> NetworkInfoView<'a> {
    /// Field 3.
    #[inline]
    pub fn groups(&self) -> Texts<'a> {
        Texts::new(self.groups)
    }

    /// Field 4.
    #[inline]
    pub fn labels(&self) -> Option<LabelsView<'a>> {
        self.labels.map(LabelsView::of)
    }

    /// Field 5.
    #[inline]
    pub fn ip_addresses(&self) -> Messages<'a, NetworkInfoIpAddressView<'a>> {
        Messages::new(self.ip_addresses)
    }

    /// Field 6.
    #[inline]
    pub fn name(&self) -> Option<Text<'a>> {
        self.name.map(Text::new)
    }

    /// Field 7.
    #[inline]
    pub fn port_mappings(&self) -> Messages<'a, NetworkInfoPortMappingView<'a>> {
        Messages::new(self.port_mappings)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 26 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.groups = run;
            tag = next;
        }
        if tag == 34 {
            self.labels = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.ip_addresses = run;
            tag = next;
        }
        if tag == 50 {
            self.name = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.port_mappings = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for NetworkInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = NetworkInfoView {
            bytes,
            groups: Default::default(),
            labels: Default::default(),
            ip_addresses: Default::default(),
            name: Default::default(),
            port_mappings: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_network_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for NetworkInfoView<'a> {
    type Message = mesos::v1::NetworkInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.NetworkInfo.IPAddress`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct NetworkInfoIpAddressView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) protocol: Option<u64>,
    pub(in crate::wire) ip_address: Option<&'a [u8]>,
}

impl<'a> NetworkInfoIpAddressView<'a> {
    /// Field 1.
    #[inline]
    pub fn protocol(&self) -> Option<mesos::v1::network_info::Protocol> {
        self.protocol.map(|number| mesos::v1::network_info::Protocol::try_from(number as i32).unwrap_or_default())
    }

    /// Field 2.
    #[inline]
    pub fn ip_address(&self) -> Option<Text<'a>> {
        self.ip_address.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.protocol = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.ip_address = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for NetworkInfoIpAddressView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = NetworkInfoIpAddressView {
            bytes,
            protocol: Default::default(),
            ip_address: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_network_info_ip_address(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for NetworkInfoIpAddressView<'a> {
    type Message = mesos::v1::network_info::IpAddress;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.NetworkInfo.PortMapping`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct NetworkInfoPortMappingView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) host_port: u64,
    pub(in crate::wire) container_port: u64,
    pub(in crate::wire) protocol: Option<&'a [u8]>,
}

impl<'a> NetworkInfoPortMappingView<'a> {
    /// Field 1.
    #[inline]
    pub fn host_port(&self) -> u32 {
        self.host_port as u32
    }

    /// Field 2.
    #[inline]
    pub fn container_port(&self) -> u32 {
        self.container_port as u32
    }

    /// Field 3.
    #[inline]
    pub fn protocol(&self) -> Option<Text<'a>> {
        self.protocol.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.host_port = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.container_port = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.protocol = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for NetworkInfoPortMappingView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = NetworkInfoPortMappingView {
            bytes,
            host_port: Default::default(),
            container_port: Default::default(),
            protocol: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_network_info_port_mapping(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for NetworkInfoPortMappingView<'a> {
    type Message = mesos::v1::network_info::PortMapping;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Offer`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) id: &'a [u8],
    pub(in crate::wire) framework_id: &'a [u8],
    pub(in crate::wire) agent_id: &'a [u8],
    pub(in crate::wire) hostname: &'a [u8],
    pub(in crate::wire) resources: &'a [u8],
    pub(in crate::wire) executor_ids: &'a [u8],
    pub(in crate::wire) attributes: &'a [u8],
    pub(in crate::wire) url: Option<&'a [u8]>,
    pub(in crate::wire) unavailability: Option<&'a [u8]>,
    pub(in crate::wire) allocation_info: Option<&'a [u8]>,
    pub(in crate::wire) domain: Option<&'a [u8]>,
}

impl<'a> OfferView<'a> {
    /// Field 1.
    #[inline]
    pub fn id(&self) -> OfferIdView<'a> {
        OfferIdView::of(self.id)
    }

    /// Field 2.
    #[inline]
    pub fn framework_id(&self) -> FrameworkIdView<'a> {
        FrameworkIdView::of(self.framework_id)
    }

    /// Field 3.
    #[inline]
    pub fn agent_id(&self) -> AgentIdView<'a> {
        AgentIdView::of(self.agent_id)
    }

    /// Field 4.
    #[inline]
    pub fn hostname(&self) -> Text<'a> {
        Text::new(self.hostname)
    }

    /// Field 5.
    #[inline]
    pub fn resources(&self) -> Messages<'a, ResourceView<'a>> {
        Messages::new(self.resources)
    }

    /// Field 6.
    #[inline]
    pub fn executor_ids(&self) -> Messages<'a, ExecutorIdView<'a>> {
        Messages::new(self.executor_ids)
    }

    /// Field 7.
    #[inline]
    pub fn attributes(&self) -> Messages<'a, AttributeView<'a>> {
        Messages::new(self.attributes)
    }

    /// Field 8.
    #[inline]
    pub fn url(&self) -> Option<UrlView<'a>> {
        self.url.map(UrlView::of)
    }

    /// Field 9.
    #[inline]
    pub fn unavailability(&self) -> Option<UnavailabilityView<'a>> {
        self.unavailability.map(UnavailabilityView::of)
    }

    /// Field 10.
    #[inline]
    pub fn allocation_info(&self) -> Option<ResourceAllocationInfoView<'a>> {
        self.allocation_info.map(ResourceAllocationInfoView::of)
    }

    /// Field 11.
    #[inline]
    pub fn domain(&self) -> Option<DomainInfoView<'a>> {
        self.domain.map(DomainInfoView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.framework_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.agent_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.hostname = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.resources = run;
            tag = next;
        }
        if tag == 50 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.executor_ids = run;
            tag = next;
        }
        if tag == 58 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.attributes = run;
            tag = next;
        }
        if tag == 66 {
            self.url = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 74 {
            self.unavailability = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 82 {
            self.allocation_info = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 90 {
            self.domain = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferView {
            bytes,
            id: Default::default(),
            framework_id: Default::default(),
            agent_id: Default::default(),
            hostname: Default::default(),
            resources: Default::default(),
            executor_ids: Default::default(),
            attributes: Default::default(),
            url: Default::default(),
            unavailability: Default::default(),
            allocation_info: Default::default(),
            domain: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 9 && plain::mesos_v1_offer(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferView<'a> {
    type Message = mesos::v1::Offer;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Offer.Operation`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferOperationView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) r#type: Option<u64>,
    pub(in crate::wire) launch: Option<&'a [u8]>,
    pub(in crate::wire) reserve: Option<&'a [u8]>,
    pub(in crate::wire) unreserve: Option<&'a [u8]>,
    pub(in crate::wire) create: Option<&'a [u8]>,
    pub(in crate::wire) destroy: Option<&'a [u8]>,
    pub(in crate::wire) launch_group: Option<&'a [u8]>,
    pub(in crate::wire) id: Option<&'a [u8]>,
    pub(in crate::wire) grow_volume: Option<&'a [u8]>,
    pub(in crate::wire) shrink_volume: Option<&'a [u8]>,
    pub(in crate::wire) create_disk: Option<&'a [u8]>,
    pub(in crate::wire) destroy_disk: Option<&'a [u8]>,
}

impl<'a> OfferOperationView<'a> {
    /// Field 1.
    #[inline]
    pub fn r#type(&self) -> Option<mesos::v1::offer::operation::Type> {
        self.r#type.map(|number| mesos::v1::offer::operation::Type::try_from(number as i32).unwrap_or_default())
    }

    /// Field 2.
    #[inline]
    pub fn launch(&self) -> Option<OfferOperationLaunchView<'a>> {
        self.launch.map(OfferOperationLaunchView::of)
    }

    /// Field 3.
    #[inline]
    pub fn reserve(&self) -> Option<OfferOperationReserveView<'a>> {
        self.reserve.map(OfferOperationReserveView::of)
    }

    /// Field 4.
    #[inline]
    pub fn unreserve(&self) -> Option<OfferOperationUnreserveView<'a>> {
        self.unreserve.map(OfferOperationUnreserveView::of)
    }

    /// Field 5.
    #[inline]
    pub fn create(&self) -> Option<OfferOperationCreateView<'a>> {
        self.create.map(OfferOperationCreateView::of)
    }

    /// Field 6.
    #[inline]
    pub fn destroy(&self) -> Option<OfferOperationDestroyView<'a>> {
        self.destroy.map(OfferOperationDestroyView::of)
    }

    /// Field 7.
    #[inline]
    pub fn launch_group(&self) -> Option<OfferOperationLaunchGroupView<'a>> {
        self.launch_group.map(OfferOperationLaunchGroupView::of)
    }

    /// Field 12.
    #[inline]
    pub fn id(&self) -> Option<OperationIdView<'a>> {
        self.id.map(OperationIdView::of)
    }

    /// Field 13.
    #[inline]
    pub fn grow_volume(&self) -> Option<OfferOperationGrowVolumeView<'a>> {
        self.grow_volume.map(OfferOperationGrowVolumeView::of)
    }

    /// Field 14.
    #[inline]
    pub fn shrink_volume(&self) -> Option<OfferOperationShrinkVolumeView<'a>> {
        self.shrink_volume.map(OfferOperationShrinkVolumeView::of)
    }

    /// Field 15.
    #[inline]
    pub fn create_disk(&self) -> Option<OfferOperationCreateDiskView<'a>> {
        self.create_disk.map(OfferOperationCreateDiskView::of)
    }

    /// Field 16.
    #[inline]
    pub fn destroy_disk(&self) -> Option<OfferOperationDestroyDiskView<'a>> {
        self.destroy_disk.map(OfferOperationDestroyDiskView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.r#type = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.launch = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.reserve = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.unreserve = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.create = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 50 {
            self.destroy = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            self.launch_group = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 98 {
            self.id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 106 {
            self.grow_volume = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 114 {
            self.shrink_volume = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 122 {
            self.create_disk = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 130 {
            self.destroy_disk = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferOperationView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferOperationView {
            bytes,
            r#type: Default::default(),
            launch: Default::default(),
            reserve: Default::default(),
            unreserve: Default::default(),
            create: Default::default(),
            destroy: Default::default(),
            launch_group: Default::default(),
            id: Default::default(),
            grow_volume: Default::default(),
            shrink_volume: Default::default(),
            create_disk: Default::default(),
            destroy_disk: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 13 && plain::mesos_v1_offer_operation(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferOperationView<'a> {
    type Message = mesos::v1::offer::Operation;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Offer.Operation.Create`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferOperationCreateView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) volumes: &'a [u8],
}

impl<'a> OfferOperationCreateView<'a> {
    /// Field 1.
    #[inline]
    pub fn volumes(&self) -> Messages<'a, ResourceView<'a>> {
        Messages::new(self.volumes)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.volumes = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferOperationCreateView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferOperationCreateView {
            bytes,
            volumes: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 9 && plain::mesos_v1_offer_operation_create(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferOperationCreateView<'a> {
    type Message = mesos::v1::offer::operation::Create;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Offer.Operation.CreateDisk`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferOperationCreateDiskView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) source: &'a [u8],
    pub(in crate::wire) target_type: u64,
    pub(in crate::wire) target_profile: Option<&'a [u8]>,
}

impl<'a> OfferOperationCreateDiskView<'a> {
    /// Field 1.
    #[inline]
    pub fn source(&self) -> ResourceView<'a> {
        ResourceView::of(self.source)
    }

    /// Field 2.
    #[inline]
    pub fn target_type(&self) -> mesos::v1::resource::disk_info::source::Type {
        mesos::v1::resource::disk_info::source::Type::try_from(self.target_type as i32).unwrap_or_default()
    }

    /// Field 3.
    #[inline]
    pub fn target_profile(&self) -> Option<Text<'a>> {
        self.target_profile.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.source = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.target_type = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.target_profile = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferOperationCreateDiskView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferOperationCreateDiskView {
            bytes,
            source: Default::default(),
            target_type: Default::default(),
            target_profile: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 9 && plain::mesos_v1_offer_operation_create_disk(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferOperationCreateDiskView<'a> {
    type Message = mesos::v1::offer::operation::CreateDisk;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Offer.Operation.Destroy`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferOperationDestroyView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) volumes: &'a [u8],
}

impl<'a> OfferOperationDestroyView<'a> {
    /// Field 1.
    #[inline]
    pub fn volumes(&self) -> Messages<'a, ResourceView<'a>> {
        Messages::new(self.volumes)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.volumes = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferOperationDestroyView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferOperationDestroyView {
            bytes,
            volumes: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 9 && plain::mesos_v1_offer_operation_destroy(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferOperationDestroyView<'a> {
    type Message = mesos::v1::offer::operation::Destroy;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Offer.Operation.DestroyDisk`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferOperationDestroyDiskView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) source: &'a [u8],
}

impl<'a> OfferOperationDestroyDiskView<'a> {
    /// Field 1.
    #[inline]
    pub fn source(&self) -> ResourceView<'a> {
        ResourceView::of(self.source)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.source = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferOperationDestroyDiskView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferOperationDestroyDiskView {
            bytes,
            source: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 9 && plain::mesos_v1_offer_operation_destroy_disk(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferOperationDestroyDiskView<'a> {
    type Message = mesos::v1::offer::operation::DestroyDisk;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Offer.Operation.GrowVolume`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferOperationGrowVolumeView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) volume: &'a [u8],
    pub(in crate::wire) addition: &'a [u8],
}

impl<'a> OfferOperationGrowVolumeView<'a> {
    /// Field 1.
    #[inline]
    pub fn volume(&self) -> ResourceView<'a> {
        ResourceView::of(self.volume)
    }

    /// Field 2.
    #[inline]
    pub fn addition(&self) -> ResourceView<'a> {
        ResourceView::of(self.addition)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.volume = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.addition = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferOperationGrowVolumeView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferOperationGrowVolumeView {
            bytes,
            volume: Default::default(),
            addition: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 9 && plain::mesos_v1_offer_operation_grow_volume(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferOperationGrowVolumeView<'a> {
    type Message = mesos::v1::offer::operation::GrowVolume;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Offer.Operation.Launch`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferOperationLaunchView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) task_infos: &'a [u8],
}

impl<'a> OfferOperationLaunchView<'a> {
    /// Field 1.
    #[inline]
    pub fn task_infos(&self) -> Messages<'a, TaskInfoView<'a>> {
        Messages::new(self.task_infos)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.task_infos = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferOperationLaunchView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferOperationLaunchView {
            bytes,
            task_infos: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 11 && plain::mesos_v1_offer_operation_launch(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferOperationLaunchView<'a> {
    type Message = mesos::v1::offer::operation::Launch;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Offer.Operation.LaunchGroup`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferOperationLaunchGroupView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) executor: &'a [u8],
    pub(in crate::wire) task_group: &'a [u8],
}

impl<'a> OfferOperationLaunchGroupView<'a> {
    /// Field 1.
    #[inline]
    pub fn executor(&self) -> ExecutorInfoView<'a> {
        ExecutorInfoView::of(self.executor)
    }

    /// Field 2.
    #[inline]
    pub fn task_group(&self) -> TaskGroupInfoView<'a> {
        TaskGroupInfoView::of(self.task_group)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.executor = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.task_group = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferOperationLaunchGroupView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferOperationLaunchGroupView {
            bytes,
            executor: Default::default(),
            task_group: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 12 && plain::mesos_v1_offer_operation_launch_group(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferOperationLaunchGroupView<'a> {
    type Message = mesos::v1::offer::operation::LaunchGroup;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Offer.Operation.Reserve`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferOperationReserveView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) resources: &'a [u8],
    pub(in crate::wire) source: &'a [u8],
}

impl<'a> OfferOperationReserveView<'a> {
    /// Field 1.
    #[inline]
    pub fn resources(&self) -> Messages<'a, ResourceView<'a>> {
        Messages::new(self.resources)
    }

    /// Field 2.
    #[inline]
    pub fn source(&self) -> Messages<'a, ResourceView<'a>> {
        Messages::new(self.source)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.resources = run;
            tag = next;
        }
        if tag == 18 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.source = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferOperationReserveView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferOperationReserveView {
            bytes,
            resources: Default::default(),
            source: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 9 && plain::mesos_v1_offer_operation_reserve(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferOperationReserveView<'a> {
    type Message = mesos::v1::offer::operation::Reserve;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Offer.Operation.ShrinkVolume`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferOperationShrinkVolumeView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) volume: &'a [u8],
    pub(in crate::wire) subtract: &'a [u8],
}

impl<'a> OfferOperationShrinkVolumeView<'a> {
    /// Field 1.
    #[inline]
    pub fn volume(&self) -> ResourceView<'a> {
        ResourceView::of(self.volume)
    }

    /// Field 2.
    #[inline]
    pub fn subtract(&self) -> ValueScalarView<'a> {
        ValueScalarView::of(self.subtract)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.volume = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.subtract = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferOperationShrinkVolumeView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferOperationShrinkVolumeView {
            bytes,
            volume: Default::default(),
            subtract: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 9 && plain::mesos_v1_offer_operation_shrink_volume(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferOperationShrinkVolumeView<'a> {
    type Message = mesos::v1::offer::operation::ShrinkVolume;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Offer.Operation.Unreserve`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferOperationUnreserveView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) resources: &'a [u8],
}

impl<'a> OfferOperationUnreserveView<'a> {
    /// Field 1.
    #[inline]
    pub fn resources(&self) -> Messages<'a, ResourceView<'a>> {
        Messages::new(self.resources)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.resources = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferOperationUnreserveView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferOperationUnreserveView {
            bytes,
            resources: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 9 && plain::mesos_v1_offer_operation_unreserve(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferOperationUnreserveView<'a> {
    type Message = mesos::v1::offer::operation::Unreserve;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.OfferFilters`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferFiltersView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) min_allocatable_resources: Option<&'a [u8]>,
}

impl<'a> OfferFiltersView<'a> {
    /// Field 1.
    #[inline]
    pub fn min_allocatable_resources(&self) -> Option<OfferFiltersMinAllocatableResourcesView<'a>> {
        self.min_allocatable_resources.map(OfferFiltersMinAllocatableResourcesView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.min_allocatable_resources = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferFiltersView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferFiltersView {
            bytes,
            min_allocatable_resources: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 4 && plain::mesos_v1_offer_filters(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferFiltersView<'a> {
    type Message = mesos::v1::OfferFilters;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.OfferFilters.MinAllocatableResources`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferFiltersMinAllocatableResourcesView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) quantities: &'a [u8],
}

impl<'a> OfferFiltersMinAllocatableResourcesView<'a> {
    /// Field 1.
    #[inline]
    pub fn quantities(&self) -> Messages<'a, OfferFiltersResourceQuantitiesView<'a>> {
        Messages::new(self.quantities)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.quantities = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferFiltersMinAllocatableResourcesView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferFiltersMinAllocatableResourcesView {
            bytes,
            quantities: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 3 && plain::mesos_v1_offer_filters_min_allocatable_resources(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferFiltersMinAllocatableResourcesView<'a> {
    type Message = mesos::v1::offer_filters::MinAllocatableResources;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.OfferFilters.ResourceQuantities`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferFiltersResourceQuantitiesView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) quantities: &'a [u8],
}

impl<'a> OfferFiltersResourceQuantitiesView<'a> {
    /// Field 1.
    #[inline]
    pub fn quantities(&self) -> Messages<'a, OfferFiltersResourceQuantitiesQuantitiesEntryView<'a>> {
        Messages::new(self.quantities)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.quantities = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferFiltersResourceQuantitiesView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferFiltersResourceQuantitiesView {
            bytes,
            quantities: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_offer_filters_resource_quantities(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferFiltersResourceQuantitiesView<'a> {
    type Message = mesos::v1::offer_filters::ResourceQuantities;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.OfferFilters.ResourceQuantities.QuantitiesEntry`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferFiltersResourceQuantitiesQuantitiesEntryView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) key: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> OfferFiltersResourceQuantitiesQuantitiesEntryView<'a> {
    /// Field 1.
    #[inline]
    pub fn key(&self) -> Text<'a> {
        Text::new(self.key)
    }

    /// Field 2.
    #[inline]
    pub fn value(&self) -> ValueScalarView<'a> {
        ValueScalarView::of(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.key = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferFiltersResourceQuantitiesQuantitiesEntryView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferFiltersResourceQuantitiesQuantitiesEntryView {
            bytes,
            key: Default::default(),
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_offer_filters_resource_quantities_quantities_entry(walk, bytes).is_some()
    }
}

/// `mesos.v1.OfferID`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferIdView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> OfferIdView<'a> {
    /// Field 1.
    #[inline]
    pub fn value(&self) -> Text<'a> {
        Text::new(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferIdView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferIdView {
            bytes,
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_offer_id(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferIdView<'a> {
    type Message = mesos::v1::OfferId;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.OperationID`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OperationIdView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> OperationIdView<'a> {
    /// Field 1.
    #[inline]
    pub fn value(&self) -> Text<'a> {
        Text::new(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OperationIdView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OperationIdView {
            bytes,
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_operation_id(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OperationIdView<'a> {
    type Message = mesos::v1::OperationId;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.OperationStatus`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OperationStatusView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) operation_id: Option<&'a [u8]>,
    pub(in crate::wire) state: u64,
    pub(in crate::wire) message: Option<&'a [u8]>,
    pub(in crate::wire) converted_resources: &'a [u8],
    pub(in crate::wire) uuid: Option<&'a [u8]>,
    pub(in crate::wire) agent_id: Option<&'a [u8]>,
    pub(in crate::wire) resource_provider_id: Option<&'a [u8]>,
}

impl<'a> OperationStatusView<'a> {
    /// Field 1.
    #[inline]
    pub fn operation_id(&self) -> Option<OperationIdView<'a>> {
        self.operation_id.map(OperationIdView::of)
    }

    /// Field 2.
    #[inline]
    pub fn state(&self) -> mesos::v1::OperationState {
        mesos::v1::OperationState::try_from(self.state as i32).unwrap_or_default()
    }

    /// Field 3.
    #[inline]
    pub fn message(&self) -> Option<Text<'a>> {
        self.message.map(Text::new)
    }

    /// Field 4.
    #[inline]
    pub fn converted_resources(&self) -> Messages<'a, ResourceView<'a>> {
        Messages::new(self.converted_resources)
    }

    /// Field 5.
    #[inline]
    pub fn uuid(&self) -> Option<UuidView<'a>> {
        self.uuid.map(UuidView::of)
    }

    /// Field 6.
    #[inline]
    pub fn agent_id(&self) -> Option<AgentIdView<'a>> {
        self.agent_id.map(AgentIdView::of)
    }

    /// Field 7.
    #[inline]
    pub fn resource_provider_id(&self) -> Option<ResourceProviderIdView<'a>> {
        self.resource_provider_id.map(ResourceProviderIdView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.operation_id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.state = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.message = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.converted_resources = run;
            tag = next;
        }
        if tag == 42 {
            self.uuid = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 50 {
            self.agent_id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            self.resource_provider_id = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OperationStatusView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OperationStatusView {
            bytes,
            operation_id: Default::default(),
            state: Default::default(),
            message: Default::default(),
            converted_resources: Default::default(),
            uuid: Default::default(),
            agent_id: Default::default(),
            resource_provider_id: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 9 && plain::mesos_v1_operation_status(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OperationStatusView<'a> {
    type Message = mesos::v1::OperationStatus;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Parameter`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ParameterView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) key: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> ParameterView<'a> {
    /// Field 1.
    #[inline]
    pub fn key(&self) -> Text<'a> {
        Text::new(self.key)
    }

    /// Field 2.
    #[inline]
    pub fn value(&self) -> Text<'a> {
        Text::new(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.key = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ParameterView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ParameterView {
            bytes,
            key: Default::default(),
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_parameter(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ParameterView<'a> {
    type Message = mesos::v1::Parameter;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Parameters`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ParametersView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) parameter: &'a [u8],
}

impl<'a> ParametersView<'a> {
    /// Field 1.
    #[inline]
    pub fn parameter(&self) -> Messages<'a, ParameterView<'a>> {
        Messages::new(self.parameter)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.parameter = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ParametersView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ParametersView {
            bytes,
            parameter: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_parameters(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ParametersView<'a> {
    type Message = mesos::v1::Parameters;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Port`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct PortView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) number: u64,
    pub(in crate::wire) name: Option<&'a [u8]>,
    pub(in crate::wire) protocol: Option<&'a [u8]>,
    pub(in crate::wire) visibility: Option<u64>,
    pub(in crate::wire) labels: Option<&'a [u8]>,
}

impl<'a> PortView<'a> {
    /// Field 1.
    #[inline]
    pub fn number(&self) -> u32 {
        self.number as u32
    }

    /// Field 2.
    #[inline]
    pub fn name(&self) -> Option<Text<'a>> {
        self.name.map(Text::new)
    }

    /// Field 3.
    #[inline]
    pub fn protocol(&self) -> Option<Text<'a>> {
        self.protocol.map(Text::new)
    }

    /// Field 4.
    #[inline]
    pub fn visibility(&self) -> Option<mesos::v1::discovery_info::Visibility> {
        self.visibility.map(|number| mesos::v1::discovery_info::Visibility::try_from(number as i32).unwrap_or_default())
    }

    /// Field 5.
    #[inline]
    pub fn labels(&self) -> Option<LabelsView<'a>> {
        self.labels.map(LabelsView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.number = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.name = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.protocol = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 32 {
            self.visibility = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.labels = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for PortView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = PortView {
            bytes,
            number: Default::default(),
            name: Default::default(),
            protocol: Default::default(),
            visibility: Default::default(),
            labels: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_port(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for PortView<'a> {
    type Message = mesos::v1::Port;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Ports`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct PortsView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) ports: &'a [u8],
}

impl<'a> PortsView<'a> {
    /// Field 1.
    #[inline]
    pub fn ports(&self) -> Messages<'a, PortView<'a>> {
        Messages::new(self.ports)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.ports = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for PortsView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = PortsView {
            bytes,
            ports: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 3 && plain::mesos_v1_ports(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for PortsView<'a> {
    type Message = mesos::v1::Ports;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.RLimitInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct RLimitInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) rlimits: &'a [u8],
}

impl<'a> RLimitInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn rlimits(&self) -> Messages<'a, RLimitInfoRLimitView<'a>> {
        Messages::new(self.rlimits)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.rlimits = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for RLimitInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = RLimitInfoView {
            bytes,
            rlimits: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_r_limit_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for RLimitInfoView<'a> {
    type Message = mesos::v1::RLimitInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.RLimitInfo.RLimit`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct RLimitInfoRLimitView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) r#type: Option<u64>,
    pub(in crate::wire) hard: Option<u64>,
    pub(in crate::wire) soft: Option<u64>,
}

impl<'a> RLimitInfoRLimitView<'a> {
    /// Field 1.
    #[inline]
    pub fn r#type(&self) -> Option<mesos::v1::r_limit_info::r_limit::Type> {
        self.r#type.map(|number| mesos::v1::r_limit_info::r_limit::Type::try_from(number as i32).unwrap_or_default())
    }

    /// Field 2.
    #[inline]
    pub fn hard(&self) -> Option<u64> {
        self.hard
    }

    /// Field 3.
    #[inline]
    pub fn soft(&self) -> Option<u64> {
        self.soft
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.r#type = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.hard = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 24 {
            self.soft = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for RLimitInfoRLimitView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = RLimitInfoRLimitView {
            bytes,
            r#type: Default::default(),
            hard: Default::default(),
            soft: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_r_limit_info_r_limit(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for RLimitInfoRLimitView<'a> {
    type Message = mesos::v1::r_limit_info::RLimit;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Request`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct RequestView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) agent_id: Option<&'a [u8]>,
    pub(in crate::wire) resources: &'a [u8],
}

impl<'a> RequestView<'a> {
    /// Field 1.
    #[inline]
    pub fn agent_id(&self) -> Option<AgentIdView<'a>> {
        self.agent_id.map(AgentIdView::of)
    }

    /// Field 2.
    #[inline]
    pub fn resources(&self) -> Messages<'a, ResourceView<'a>> {
        Messages::new(self.resources)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.agent_id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.resources = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for RequestView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = RequestView {
            bytes,
            agent_id: Default::default(),
            resources: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 9 && plain::mesos_v1_request(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for RequestView<'a> {
    type Message = mesos::v1::Request;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Resource`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ResourceView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) name: &'a [u8],
    pub(in crate::wire) r#type: u64,
    pub(in crate::wire) scalar: Option<&'a [u8]>,
    pub(in crate::wire) ranges: Option<&'a [u8]>,
    pub(in crate::wire) set: Option<&'a [u8]>,
    pub(in crate::wire) role: Option<&'a [u8]>,
    pub(in crate::wire) disk: Option<&'a [u8]>,
    pub(in crate::wire) reservation: Option<&'a [u8]>,
    pub(in crate::wire) revocable: Option<&'a [u8]>,
    pub(in crate::wire) shared: Option<&'a [u8]>,
    pub(in crate::wire) allocation_info: Option<&'a [u8]>,
    pub(in crate::wire) provider_id: Option<&'a [u8]>,
    pub(in crate::wire) reservations: &'a [u8],
}

impl<'a> ResourceView<'a> {
    /// Field 1.
    #[inline]
    pub fn name(&self) -> Text<'a> {
        Text::new(self.name)
    }

    /// Field 2.
    #[inline]
    pub fn r#type(&self) -> mesos::v1::value::Type {
        mesos::v1::value::Type::try_from(self.r#type as i32).unwrap_or_default()
    }

    /// Field 3.
    #[inline]
    pub fn scalar(&self) -> Option<ValueScalarView<'a>> {
        self.scalar.map(ValueScalarView::of)
    }

    /// Field 4.
    #[inline]
    pub fn ranges(&self) -> Option<ValueRangesView<'a>> {
        self.ranges.map(ValueRangesView::of)
    }

    /// Field 5.
    #[inline]
    pub fn set(&self) -> Option<ValueSetView<'a>> {
        self.set.map(ValueSetView::of)
    }

    /// Field 6.
    #[inline]
    pub fn role(&self) -> Option<Text<'a>> {
        self.role.map(Text::new)
    }

    /// Field 7.
    #[inline]
    pub fn disk(&self) -> Option<ResourceDiskInfoView<'a>> {
        self.disk.map(ResourceDiskInfoView::of)
    }

    /// Field 8.
    #[inline]
    pub fn reservation(&self) -> Option<ResourceReservationInfoView<'a>> {
        self.reservation.map(ResourceReservationInfoView::of)
    }

    /// Field 9.
    #[inline]
    pub fn revocable(&self) -> Option<ResourceRevocableInfoView<'a>> {
        self.revocable.map(ResourceRevocableInfoView::of)
    }

    /// Field 10.
    #[inline]
    pub fn shared(&self) -> Option<ResourceSharedInfoView<'a>> {
        self.shared.map(ResourceSharedInfoView::of)
    }

    /// Field 11.
    #[inline]
    pub fn allocation_info(&self) -> Option<ResourceAllocationInfoView<'a>> {
        self.allocation_info.map(ResourceAllocationInfoView::of)
    }

    /// Field 12.
    #[inline]
    pub fn provider_id(&self) -> Option<ResourceProviderIdView<'a>> {
        self.provider_id.map(ResourceProviderIdView::of)
    }

    /// Field 13.
    #[inline]
    pub fn reservations(&self) -> Messages<'a, ResourceReservationInfoView<'a>> {
        Messages::new(self.reservations)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.name = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.r#type = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.scalar = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.ranges = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.set = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 50 {
            self.role = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            self.disk = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 66 {
            self.reservation = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 74 {
            self.revocable = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 82 {
            self.shared = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 90 {
            self.allocation_info = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 98 {
            self.provider_id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 106 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.reservations = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ResourceView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ResourceView {
            bytes,
            name: Default::default(),
            r#type: Default::default(),
            scalar: Default::default(),
            ranges: Default::default(),
            set: Default::default(),
            role: Default::default(),
            disk: Default::default(),
            reservation: Default::default(),
            revocable: Default::default(),
            shared: Default::default(),
            allocation_info: Default::default(),
            provider_id: Default::default(),
            reservations: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 8 && plain::mesos_v1_resource(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ResourceView<'a> {
    type Message = mesos::v1::Resource;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Resource.AllocationInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ResourceAllocationInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) role: Option<&'a [u8]>,
}

impl<'a> ResourceAllocationInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn role(&self) -> Option<Text<'a>> {
        self.role.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.role = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ResourceAllocationInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ResourceAllocationInfoView {
            bytes,
            role: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_resource_allocation_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ResourceAllocationInfoView<'a> {
    type Message = mesos::v1::resource::AllocationInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Resource.DiskInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ResourceDiskInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) persistence: Option<&'a [u8]>,
    pub(in crate::wire) volume: Option<&'a [u8]>,
    pub(in crate::wire) source: Option<&'a [u8]>,
}

impl<'a> ResourceDiskInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn persistence(&self) -> Option<ResourceDiskInfoPersistenceView<'a>> {
        self.persistence.map(ResourceDiskInfoPersistenceView::of)
    }

    /// Field 2.
    #[inline]
    pub fn volume(&self) -> Option<VolumeView<'a>> {
        self.volume.map(VolumeView::of)
    }

    /// Field 3.
    #[inline]
    pub fn source(&self) -> Option<ResourceDiskInfoSourceView<'a>> {
        self.source.map(ResourceDiskInfoSourceView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.persistence = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.volume = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.source = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ResourceDiskInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ResourceDiskInfoView {
            bytes,
            persistence: Default::default(),
            volume: Default::default(),
            source: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 7 && plain::mesos_v1_resource_disk_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ResourceDiskInfoView<'a> {
    type Message = mesos::v1::resource::DiskInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Resource.DiskInfo.Persistence`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ResourceDiskInfoPersistenceView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) id: &'a [u8],
    pub(in crate::wire) principal: Option<&'a [u8]>,
}

impl<'a> ResourceDiskInfoPersistenceView<'a> {
    /// Field 1.
    #[inline]
    pub fn id(&self) -> Text<'a> {
        Text::new(self.id)
    }

    /// Field 2.
    #[inline]
    pub fn principal(&self) -> Option<Text<'a>> {
        self.principal.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.principal = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ResourceDiskInfoPersistenceView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ResourceDiskInfoPersistenceView {
            bytes,
            id: Default::default(),
            principal: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_resource_disk_info_persistence(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ResourceDiskInfoPersistenceView<'a> {
    type Message = mesos::v1::resource::disk_info::Persistence;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Resource.DiskInfo.Source`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ResourceDiskInfoSourceView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) r#type: u64,
    pub(in crate::wire) path: Option<&'a [u8]>,
    pub(in crate::wire) mount: Option<&'a [u8]>,
    pub(in crate::wire) id: Option<&'a [u8]>,
    pub(in crate::wire) metadata: Option<&'a [u8]>,
    pub(in crate::wire) profile: Option<&'a [u8]>,
    pub(in crate::wire) vendor: Option<&'a [u8]>,
}

impl<'a> ResourceDiskInfoSourceView<'a> {
    /// Field 1.
    #[inline]
    pub fn r#type(&self) -> mesos::v1::resource::disk_info::source::Type {
        mesos::v1::resource::disk_info::source::Type::try_from(self.r#type as i32).unwrap_or_default()
    }

    /// Field 2.
    #[inline]
    pub fn path(&self) -> Option<ResourceDiskInfoSourcePathView<'a>> {
        self.path.map(ResourceDiskInfoSourcePathView::of)
    }

    /// Field 3.
    #[inline]
    pub fn mount(&self) -> Option<ResourceDiskInfoSourceMountView<'a>> {
        self.mount.map(ResourceDiskInfoSourceMountView::of)
    }

    /// Field 4.
    #[inline]
    pub fn id(&self) -> Option<Text<'a>> {
        self.id.map(Text::new)
    }

    /// Field 5.
    #[inline]
    pub fn metadata(&self) -> Option<LabelsView<'a>> {
        self.metadata.map(LabelsView::of)
    }

    /// Field 6.
    #[inline]
    pub fn profile(&self) -> Option<Text<'a>> {
        self.profile.map(Text::new)
    }

    /// Field 7.
    #[inline]
    pub fn vendor(&self) -> Option<Text<'a>> {
        self.vendor.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.r#type = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.path = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.mount = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.metadata = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 50 {
            self.profile = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            self.vendor = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ResourceDiskInfoSourceView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ResourceDiskInfoSourceView {
            bytes,
            r#type: Default::default(),
            path: Default::default(),
            mount: Default::default(),
            id: Default::default(),
            metadata: Default::default(),
            profile: Default::default(),
            vendor: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_resource_disk_info_source(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ResourceDiskInfoSourceView<'a> {
    type Message = mesos::v1::resource::disk_info::Source;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Resource.DiskInfo.Source.Mount`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ResourceDiskInfoSourceMountView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) root: Option<&'a [u8]>,
}

impl<'a> ResourceDiskInfoSourceMountView<'a> {
    /// Field 1.
    #[inline]
    pub fn root(&self) -> Option<Text<'a>> {
        self.root.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.root = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ResourceDiskInfoSourceMountView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ResourceDiskInfoSourceMountView {
            bytes,
            root: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_resource_disk_info_source_mount(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ResourceDiskInfoSourceMountView<'a> {
    type Message = mesos::v1::resource::disk_info::source::Mount;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Resource.DiskInfo.Source.Path`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ResourceDiskInfoSourcePathView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) root: Option<&'a [u8]>,
}

impl<'a> ResourceDiskInfoSourcePathView<'a> {
    /// Field 1.
    #[inline]
    pub fn root(&self) -> Option<Text<'a>> {
        self.root.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.root = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ResourceDiskInfoSourcePathView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ResourceDiskInfoSourcePathView {
            bytes,
            root: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_resource_disk_info_source_path(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ResourceDiskInfoSourcePathView<'a> {
    type Message = mesos::v1::resource::disk_info::source::Path;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Resource.ReservationInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ResourceReservationInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) principal: Option<&'a [u8]>,
    pub(in crate::wire) labels: Option<&'a [u8]>,
    pub(in crate::wire) role: Option<&'a [u8]>,
    pub(in crate::wire) r#type: Option<u64>,
}

impl<'a> ResourceReservationInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn principal(&self) -> Option<Text<'a>> {
        self.principal.map(Text::new)
    }

    /// Field 2.
    #[inline]
    pub fn labels(&self) -> Option<LabelsView<'a>> {
        self.labels.map(LabelsView::of)
    }

    /// Field 3.
    #[inline]
    pub fn role(&self) -> Option<Text<'a>> {
        self.role.map(Text::new)
    }

    /// Field 4.
    #[inline]
    pub fn r#type(&self) -> Option<mesos::v1::resource::reservation_info::Type> {
        self.r#type.map(|number| mesos::v1::resource::reservation_info::Type::try_from(number as i32).unwrap_or_default())
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.principal = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.labels = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.role = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 32 {
            self.r#type = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ResourceReservationInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ResourceReservationInfoView {
            bytes,
            principal: Default::default(),
            labels: Default::default(),
            role: Default::default(),
            r#type: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_resource_reservation_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ResourceReservationInfoView<'a> {
    type Message = mesos::v1::resource::ReservationInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Resource.RevocableInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ResourceRevocableInfoView<'a> {
    bytes: &'a [u8],
}

impl<'a> ResourceRevocableInfoView<'a> {
    #[inline]
    fn locate(&mut self) -> Option<()> {
        Some(())
    }
}

impl<'a> Plain<'a> for ResourceRevocableInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ResourceRevocableInfoView {
            bytes,
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_resource_revocable_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ResourceRevocableInfoView<'a> {
    type Message = mesos::v1::resource::RevocableInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Resource.SharedInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ResourceSharedInfoView<'a> {
    bytes: &'a [u8],
}

impl<'a> ResourceSharedInfoView<'a> {
    #[inline]
    fn locate(&mut self) -> Option<()> {
        Some(())
    }
}

impl<'a> Plain<'a> for ResourceSharedInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ResourceSharedInfoView {
            bytes,
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_resource_shared_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ResourceSharedInfoView<'a> {
    type Message = mesos::v1::resource::SharedInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.ResourceProviderID`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ResourceProviderIdView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> ResourceProviderIdView<'a> {
    /// Field 1.
    #[inline]
    pub fn value(&self) -> Text<'a> {
        Text::new(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ResourceProviderIdView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ResourceProviderIdView {
            bytes,
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_resource_provider_id(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ResourceProviderIdView<'a> {
    type Message = mesos::v1::ResourceProviderId;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.SeccompInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct SeccompInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) profile_name: Option<&'a [u8]>,
    pub(in crate::wire) unconfined: Option<u64>,
}

impl<'a> SeccompInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn profile_name(&self) -> Option<Text<'a>> {
        self.profile_name.map(Text::new)
    }

    /// Field 2.
    #[inline]
    pub fn unconfined(&self) -> Option<bool> {
        self.unconfined.map(|number| number != 0)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.profile_name = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.unconfined = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for SeccompInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = SeccompInfoView {
            bytes,
            profile_name: Default::default(),
            unconfined: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_seccomp_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for SeccompInfoView<'a> {
    type Message = mesos::v1::SeccompInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Secret`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct SecretView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) r#type: Option<u64>,
    pub(in crate::wire) reference: Option<&'a [u8]>,
    pub(in crate::wire) value: Option<&'a [u8]>,
}

impl<'a> SecretView<'a> {
    /// Field 1.
    #[inline]
    pub fn r#type(&self) -> Option<mesos::v1::secret::Type> {
        self.r#type.map(|number| mesos::v1::secret::Type::try_from(number as i32).unwrap_or_default())
    }

    /// Field 2.
    #[inline]
    pub fn reference(&self) -> Option<SecretReferenceView<'a>> {
        self.reference.map(SecretReferenceView::of)
    }

    /// Field 3.
    #[inline]
    pub fn value(&self) -> Option<SecretValueView<'a>> {
        self.value.map(SecretValueView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.r#type = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.reference = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.value = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for SecretView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = SecretView {
            bytes,
            r#type: Default::default(),
            reference: Default::default(),
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_secret(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for SecretView<'a> {
    type Message = mesos::v1::Secret;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Secret.Reference`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct SecretReferenceView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) name: &'a [u8],
    pub(in crate::wire) key: Option<&'a [u8]>,
}

impl<'a> SecretReferenceView<'a> {
    /// Field 1.
    #[inline]
    pub fn name(&self) -> Text<'a> {
        Text::new(self.name)
    }

    /// Field 2.
    #[inline]
    pub fn key(&self) -> Option<Text<'a>> {
        self.key.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.name = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.key = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for SecretReferenceView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = SecretReferenceView {
            bytes,
            name: Default::default(),
            key: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_secret_reference(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for SecretReferenceView<'a> {
    type Message = mesos::v1::secret::Reference;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Secret.Value`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct SecretValueView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) data: &'a [u8],
}

impl<'a> SecretValueView<'a> {
    /// Field 1.
    #[inline]
    pub fn data(&self) -> &'a [u8] {
        self.data
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.data = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for SecretValueView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = SecretValueView {
            bytes,
            data: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_secret_value(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for SecretValueView<'a> {
    type Message = mesos::v1::secret::Value;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.TTYInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct TtyInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) window_size: Option<&'a [u8]>,
}

impl<'a> TtyInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn window_size(&self) -> Option<TtyInfoWindowSizeView<'a>> {
        self.window_size.map(TtyInfoWindowSizeView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.window_size = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for TtyInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = TtyInfoView {
            bytes,
            window_size: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_tty_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for TtyInfoView<'a> {
    type Message = mesos::v1::TtyInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.TTYInfo.WindowSize`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct TtyInfoWindowSizeView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) rows: u64,
    pub(in crate::wire) columns: u64,
}

impl<'a> TtyInfoWindowSizeView<'a> {
    /// Field 1.
    #[inline]
    pub fn rows(&self) -> u32 {
        self.rows as u32
    }

    /// Field 2.
    #[inline]
    pub fn columns(&self) -> u32 {
        self.columns as u32
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.rows = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.columns = step::varint(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for TtyInfoWindowSizeView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = TtyInfoWindowSizeView {
            bytes,
            rows: Default::default(),
            columns: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_tty_info_window_size(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for TtyInfoWindowSizeView<'a> {
    type Message = mesos::v1::tty_info::WindowSize;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.TaskGroupInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct TaskGroupInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) tasks: &'a [u8],
}

impl<'a> TaskGroupInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn tasks(&self) -> Messages<'a, TaskInfoView<'a>> {
        Messages::new(self.tasks)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.tasks = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for TaskGroupInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = TaskGroupInfoView {
            bytes,
            tasks: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 11 && plain::mesos_v1_task_group_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for TaskGroupInfoView<'a> {
    type Message = mesos::v1::TaskGroupInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.TaskID`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct TaskIdView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> TaskIdView<'a> {
    /// Field 1.
    #[inline]
    pub fn value(&self) -> Text<'a> {
        Text::new(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for TaskIdView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = TaskIdView {
            bytes,
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_task_id(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for TaskIdView<'a> {
    type Message = mesos::v1::TaskId;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.TaskInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct TaskInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) name: &'a [u8],
    pub(in crate::wire) task_id: &'a [u8],
    pub(in crate::wire) agent_id: &'a [u8],
    pub(in crate::wire) resources: &'a [u8],
    pub(in crate::wire) executor: Option<&'a [u8]>,
    pub(in crate::wire) data: Option<&'a [u8]>,
    pub(in crate::wire) command: Option<&'a [u8]>,
    pub(in crate::wire) health_check: Option<&'a [u8]>,
    pub(in crate::wire) container: Option<&'a [u8]>,
    pub(in crate::wire) labels: Option<&'a [u8]>,
    pub(in crate::wire) discovery: Option<&'a [u8]>,
    pub(in crate::wire) kill_policy: Option<&'a [u8]>,
    pub(in crate::wire) check: Option<&'a [u8]>,
    pub(in crate::wire) max_completion_time: Option<&'a [u8]>,
    pub(in crate::wire) limits: &'a [u8],
}

impl<'a> TaskInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn name(&self) -> Text<'a> {
        Text::new(self.name)
    }

    /// Field 2.
    #[inline]
    pub fn task_id(&self) -> TaskIdView<'a> {
        TaskIdView::of(self.task_id)
    }

    /// Field 3.
    #[inline]
    pub fn agent_id(&self) -> AgentIdView<'a> {
        AgentIdView::of(self.agent_id)
    }

    /// Field 4.
    #[inline]
    pub fn resources(&self) -> Messages<'a, ResourceView<'a>> {
        Messages::new(self.resources)
    }

    /// Field 5.
    #[inline]
    pub fn executor(&self) -> Option<ExecutorInfoView<'a>> {
        self.executor.map(ExecutorInfoView::of)
    }

    /// Field 6.
    #[inline]
    pub fn data(&self) -> Option<&'a [u8]> {
        self.data
    }

    /// Field 7.
    #[inline]
    pub fn command(&self) -> Option<CommandInfoView<'a>> {
        self.command.map(CommandInfoView::of)
    }

    /// Field 8.
    #[inline]
    pub fn health_check(&self) -> Option<HealthCheckView<'a>> {
        self.health_check.map(HealthCheckView::of)
    }

    /// Field 9.
    #[inline]
    pub fn container(&self) -> Option<ContainerInfoView<'a>> {
        self.container.map(ContainerInfoView::of)
    }

    /// Field 10.
    #[inline]
    pub fn labels(&self) -> Option<LabelsView<'a>> {
        self.labels.map(LabelsView::of)
    }

    /// Field 11.
    #[inline]
    pub fn discovery(&self) -> Option<DiscoveryInfoView<'a>> {
        self.discovery.map(DiscoveryInfoView::of)
    }

    /// Field 12.
    #[inline]
    pub fn kill_policy(&self) -> Option<KillPolicyView<'a>> {
        self.kill_policy.map(KillPolicyView::of)
    }

    /// Field 13.
    #[inline]
    pub fn check(&self) -> Option<CheckInfoView<'a>> {
        self.check.map(CheckInfoView::of)
    }

    /// Field 14.
    #[inline]
    pub fn max_completion_time(&self) -> Option<DurationInfoView<'a>> {
        self.max_completion_time.map(DurationInfoView::of)
    }

    /// Field 15.
    #[inline]
    pub fn limits(&self) -> Messages<'a, TaskInfoLimitsEntryView<'a>> {
        Messages::new(self.limits)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.name = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.task_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.agent_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.resources = run;
            tag = next;
        }
        if tag == 42 {
            self.executor = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 50 {
            self.data = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            self.command = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 66 {
            self.health_check = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 74 {
            self.container = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 82 {
            self.labels = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 90 {
            self.discovery = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 98 {
            self.kill_policy = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 106 {
            self.check = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 114 {
            self.max_completion_time = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 122 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.limits = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for TaskInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = TaskInfoView {
            bytes,
            name: Default::default(),
            task_id: Default::default(),
            agent_id: Default::default(),
            resources: Default::default(),
            executor: Default::default(),
            data: Default::default(),
            command: Default::default(),
            health_check: Default::default(),
            container: Default::default(),
            labels: Default::default(),
            discovery: Default::default(),
            kill_policy: Default::default(),
            check: Default::default(),
            max_completion_time: Default::default(),
            limits: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 10 && plain::mesos_v1_task_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for TaskInfoView<'a> {
    type Message = mesos::v1::TaskInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.TaskInfo.LimitsEntry`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct TaskInfoLimitsEntryView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) key: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> TaskInfoLimitsEntryView<'a> {
    /// Field 1.
    #[inline]
    pub fn key(&self) -> Text<'a> {
        Text::new(self.key)
    }

    /// Field 2.
    #[inline]
    pub fn value(&self) -> ValueScalarView<'a> {
        ValueScalarView::of(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.key = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for TaskInfoLimitsEntryView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = TaskInfoLimitsEntryView {
            bytes,
            key: Default::default(),
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_task_info_limits_entry(walk, bytes).is_some()
    }
}

/// `mesos.v1.TaskResourceLimitation`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct TaskResourceLimitationView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) resources: &'a [u8],
}

impl<'a> TaskResourceLimitationView<'a> {
    /// Field 1.
    #[inline]
    pub fn resources(&self) -> Messages<'a, ResourceView<'a>> {
        Messages::new(self.resources)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.resources = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for TaskResourceLimitationView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = TaskResourceLimitationView {
            bytes,
            resources: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 9 && plain::mesos_v1_task_resource_limitation(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for TaskResourceLimitationView<'a> {
    type Message = mesos::v1::TaskResourceLimitation;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.TaskStatus`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct TaskStatusView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) task_id: &'a [u8],
    pub(in crate::wire) state: u64,
    pub(in crate::wire) data: Option<&'a [u8]>,
    pub(in crate::wire) message: Option<&'a [u8]>,
    pub(in crate::wire) agent_id: Option<&'a [u8]>,
    pub(in crate::wire) timestamp: Option<f64>,
    pub(in crate::wire) executor_id: Option<&'a [u8]>,
    pub(in crate::wire) healthy: Option<u64>,
    pub(in crate::wire) source: Option<u64>,
    pub(in crate::wire) reason: Option<u64>,
    pub(in crate::wire) uuid: Option<&'a [u8]>,
    pub(in crate::wire) labels: Option<&'a [u8]>,
    pub(in crate::wire) container_status: Option<&'a [u8]>,
    pub(in crate::wire) unreachable_time: Option<&'a [u8]>,
    pub(in crate::wire) check_status: Option<&'a [u8]>,
    pub(in crate::wire) limitation: Option<&'a [u8]>,
}

impl<'a> TaskStatusView<'a> {
    /// Field 1.
    #[inline]
    pub fn task_id(&self) -> TaskIdView<'a> {
        TaskIdView::of(self.task_id)
    }

    /// Field 2.
    #[inline]
    pub fn state(&self) -> mesos::v1::TaskState {
        mesos::v1::TaskState::try_from(self.state as i32).unwrap_or_default()
    }

    /// Field 3.
    #[inline]
    pub fn data(&self) -> Option<&'a [u8]> {
        self.data
    }

    /// Field 4.
    #[inline]
    pub fn message(&self) -> Option<Text<'a>> {
        self.message.map(Text::new)
    }

    /// Field 5.
    #[inline]
    pub fn agent_id(&self) -> Option<AgentIdView<'a>> {
        self.agent_id.map(AgentIdView::of)
    }

    /// Field 6.
    #[inline]
    pub fn timestamp(&self) -> Option<f64> {
        self.timestamp
    }

    /// Field 7.
    #[inline]
    pub fn executor_id(&self) -> Option<ExecutorIdView<'a>> {
        self.executor_id.map(ExecutorIdView::of)
    }

    /// Field 8.
    #[inline]
    pub fn healthy(&self) -> Option<bool> {
        self.healthy.map(|number| number != 0)
    }

    /// Field 9.
    #[inline]
    pub fn source(&self) -> Option<mesos::v1::task_status::Source> {
        self.source.map(|number| mesos::v1::task_status::Source::try_from(number as i32).unwrap_or_default())
    }

    /// Field 10.
    #[inline]
    pub fn reason(&self) -> Option<mesos::v1::task_status::Reason> {
        self.reason.map(|number| mesos::v1::task_status::Reason::try_from(number as i32).unwrap_or_default())
    }

    /// Field 11.
    #[inline]
    pub fn uuid(&self) -> Option<&'a [u8]> {
        self.uuid
    }

    /// Field 12.
    #[inline]
    pub fn labels(&self) -> Option<LabelsView<'a>> {
        self.labels.map(LabelsView::of)
    }

    /// Field 13.
    #[inline]
    pub fn container_status(&self) -> Option<ContainerStatusView<'a>> {
        self.container_status.map(ContainerStatusView::of)
    }

    /// Field 14.
    #[inline]
    pub fn unreachable_time(&self) -> Option<TimeInfoView<'a>> {
        self.unreachable_time.map(TimeInfoView::of)
    }

    /// Field 15.
    #[inline]
    pub fn check_status(&self) -> Option<CheckStatusInfoView<'a>> {
        self.check_status.map(CheckStatusInfoView::of)
    }

    /// Field 16.
    #[inline]
    pub fn limitation(&self) -> Option<TaskResourceLimitationView<'a>> {
        self.limitation.map(TaskResourceLimitationView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.task_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.state = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.data = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.message = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.agent_id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 49 {
            self.timestamp = Some(step::double(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            self.executor_id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 64 {
            self.healthy = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 72 {
            self.source = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 80 {
            self.reason = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 90 {
            self.uuid = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 98 {
            self.labels = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 106 {
            self.container_status = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 114 {
            self.unreachable_time = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 122 {
            self.check_status = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 130 {
            self.limitation = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for TaskStatusView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = TaskStatusView {
            bytes,
            task_id: Default::default(),
            state: Default::default(),
            data: Default::default(),
            message: Default::default(),
            agent_id: Default::default(),
            timestamp: Default::default(),
            executor_id: Default::default(),
            healthy: Default::default(),
            source: Default::default(),
            reason: Default::default(),
            uuid: Default::default(),
            labels: Default::default(),
            container_status: Default::default(),
            unreachable_time: Default::default(),
            check_status: Default::default(),
            limitation: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        plain::mesos_v1_task_status(walk, bytes, depth).is_some()
    }
}

impl<'a> View<'a> for TaskStatusView<'a> {
    type Message = mesos::v1::TaskStatus;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.TimeInfo`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct TimeInfoView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) nanoseconds: u64,
}

impl<'a> TimeInfoView<'a> {
    /// Field 1.
    #[inline]
    pub fn nanoseconds(&self) -> i64 {
        self.nanoseconds as i64
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.nanoseconds = step::varint(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for TimeInfoView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = TimeInfoView {
            bytes,
            nanoseconds: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_time_info(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for TimeInfoView<'a> {
    type Message = mesos::v1::TimeInfo;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.URL`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct UrlView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) scheme: &'a [u8],
    pub(in crate::wire) address: &'a [u8],
    pub(in crate::wire) path: Option<&'a [u8]>,
    pub(in crate::wire) query: &'a [u8],
    pub(in crate::wire) fragment: Option<&'a [u8]>,
}

impl<'a> UrlView<'a> {
    /// Field 1.
    #[inline]
    pub fn scheme(&self) -> Text<'a> {
        Text::new(self.scheme)
    }

    /// Field 2.
    #[inline]
    pub fn address(&self) -> AddressView<'a> {
        AddressView::of(self.address)
    }

    /// Field 3.
    #[inline]
    pub fn path(&self) -> Option<Text<'a>> {
        self.path.map(Text::new)
    }

    /// Field 4.
    #[inline]
    pub fn query(&self) -> Messages<'a, ParameterView<'a>> {
        Messages::new(self.query)
    }

    /// Field 5.
    #[inline]
    pub fn fragment(&self) -> Option<Text<'a>> {
        self.fragment.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.scheme = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.address = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.path = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.query = run;
            tag = next;
        }
        if tag == 42 {
            self.fragment = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for UrlView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = UrlView {
            bytes,
            scheme: Default::default(),
            address: Default::default(),
            path: Default::default(),
            query: Default::default(),
            fragment: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_url(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for UrlView<'a> {
    type Message = mesos::v1::Url;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.UUID`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct UuidView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> UuidView<'a> {
    /// Field 1.
    #[inline]
    pub fn value(&self) -> &'a [u8] {
        self.value
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for UuidView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = UuidView {
            bytes,
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_uuid(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for UuidView<'a> {
    type Message = mesos::v1::Uuid;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Unavailability`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct UnavailabilityView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) start: &'a [u8],
    pub(in crate::wire) duration: Option<&'a [u8]>,
}

impl<'a> UnavailabilityView<'a> {
    /// Field 1.
    #[inline]
    pub fn start(&self) -> TimeInfoView<'a> {
        TimeInfoView::of(self.start)
    }

    /// Field 2.
    #[inline]
    pub fn duration(&self) -> Option<DurationInfoView<'a>> {
        self.duration.map(DurationInfoView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.start = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.duration = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for UnavailabilityView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = UnavailabilityView {
            bytes,
            start: Default::default(),
            duration: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_unavailability(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for UnavailabilityView<'a> {
    type Message = mesos::v1::Unavailability;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Value.Range`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ValueRangeView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) begin: u64,
    pub(in crate::wire) end: u64,
}

impl<'a> ValueRangeView<'a> {
    /// Field 1.
    #[inline]
    pub fn begin(&self) -> u64 {
        self.begin
    }

    /// Field 2.
    #[inline]
    pub fn end(&self) -> u64 {
        self.end
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.begin = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.end = step::varint(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ValueRangeView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ValueRangeView {
            bytes,
            begin: Default::default(),
            end: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_value_range(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ValueRangeView<'a> {
    type Message = mesos::v1::value::Range;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Value.Ranges`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ValueRangesView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) range: &'a [u8],
}

impl<'a> ValueRangesView<'a> {
    /// Field 1.
    #[inline]
    pub fn range(&self) -> Messages<'a, ValueRangeView<'a>> {
        Messages::new(self.range)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.range = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ValueRangesView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ValueRangesView {
            bytes,
            range: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_value_ranges(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ValueRangesView<'a> {
    type Message = mesos::v1::value::Ranges;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Value.Scalar`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ValueScalarView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) value: f64,
}

impl<'a> ValueScalarView<'a> {
    /// Field 1.
    #[inline]
    pub fn value(&self) -> f64 {
        self.value
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 9 {
            self.value = step::double(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ValueScalarView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ValueScalarView {
            bytes,
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_value_scalar(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ValueScalarView<'a> {
    type Message = mesos::v1::value::Scalar;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Value.Set`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ValueSetView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) item: &'a [u8],
}

impl<'a> ValueSetView<'a> {
    /// Field 1.
    #[inline]
    pub fn item(&self) -> Texts<'a> {
        Texts::new(self.item)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.item = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ValueSetView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ValueSetView {
            bytes,
            item: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_value_set(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ValueSetView<'a> {
    type Message = mesos::v1::value::Set;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Value.Text`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct ValueTextView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> ValueTextView<'a> {
    /// Field 1.
    #[inline]
    pub fn value(&self) -> Text<'a> {
        Text::new(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for ValueTextView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = ValueTextView {
            bytes,
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_value_text(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for ValueTextView<'a> {
    type Message = mesos::v1::value::Text;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Volume`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct VolumeView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) container_path: &'a [u8],
    pub(in crate::wire) host_path: Option<&'a [u8]>,
    pub(in crate::wire) mode: u64,
    pub(in crate::wire) image: Option<&'a [u8]>,
    pub(in crate::wire) source: Option<&'a [u8]>,
}

impl<'a> VolumeView<'a> {
    /// Field 1.
    #[inline]
    pub fn container_path(&self) -> Text<'a> {
        Text::new(self.container_path)
    }

    /// Field 2.
    #[inline]
    pub fn host_path(&self) -> Option<Text<'a>> {
        self.host_path.map(Text::new)
    }

    /// Field 3.
    #[inline]
    pub fn mode(&self) -> mesos::v1::volume::Mode {
        mesos::v1::volume::Mode::try_from(self.mode as i32).unwrap_or_default()
    }

    /// Field 4.
    #[inline]
    pub fn image(&self) -> Option<ImageView<'a>> {
        self.image.map(ImageView::of)
    }

    /// Field 5.
    #[inline]
    pub fn source(&self) -> Option<VolumeSourceView<'a>> {
        self.source.map(VolumeSourceView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.container_path = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.host_path = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 24 {
            self.mode = step::varint(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.image = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.source = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for VolumeView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = VolumeView {
            bytes,
            container_path: Default::default(),
            host_path: Default::default(),
            mode: Default::default(),
            image: Default::default(),
            source: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 6 && plain::mesos_v1_volume(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for VolumeView<'a> {
    type Message = mesos::v1::Volume;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Volume.Source`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct VolumeSourceView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) r#type: Option<u64>,
    pub(in crate::wire) docker_volume: Option<&'a [u8]>,
    pub(in crate::wire) sandbox_path: Option<&'a [u8]>,
    pub(in crate::wire) secret: Option<&'a [u8]>,
    pub(in crate::wire) host_path: Option<&'a [u8]>,
    pub(in crate::wire) csi_volume: Option<&'a [u8]>,
}

impl<'a> VolumeSourceView<'a> {
    /// Field 1.
    #[inline]
    pub fn r#type(&self) -> Option<mesos::v1::volume::source::Type> {
        self.r#type.map(|number| mesos::v1::volume::source::Type::try_from(number as i32).unwrap_or_default())
    }

    /// Field 2.
    #[inline]
    pub fn docker_volume(&self) -> Option<VolumeSourceDockerVolumeView<'a>> {
        self.docker_volume.map(VolumeSourceDockerVolumeView::of)
    }

    /// Field 3.
    #[inline]
    pub fn sandbox_path(&self) -> Option<VolumeSourceSandboxPathView<'a>> {
        self.sandbox_path.map(VolumeSourceSandboxPathView::of)
    }

    /// Field 4.
    #[inline]
    pub fn secret(&self) -> Option<SecretView<'a>> {
        self.secret.map(SecretView::of)
    }

    /// Field 5.
    #[inline]
    pub fn host_path(&self) -> Option<VolumeSourceHostPathView<'a>> {
        self.host_path.map(VolumeSourceHostPathView::of)
    }

    /// Field 6.
    #[inline]
    pub fn csi_volume(&self) -> Option<VolumeSourceCsiVolumeView<'a>> {
        self.csi_volume.map(VolumeSourceCsiVolumeView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.r#type = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.docker_volume = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.sandbox_path = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.secret = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.host_path = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 50 {
            self.csi_volume = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for VolumeSourceView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = VolumeSourceView {
            bytes,
            r#type: Default::default(),
            docker_volume: Default::default(),
            sandbox_path: Default::default(),
            secret: Default::default(),
            host_path: Default::default(),
            csi_volume: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 5 && plain::mesos_v1_volume_source(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for VolumeSourceView<'a> {
    type Message = mesos::v1::volume::Source;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Volume.Source.CSIVolume`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct VolumeSourceCsiVolumeView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) plugin_name: &'a [u8],
    pub(in crate::wire) static_provisioning: Option<&'a [u8]>,
}

impl<'a> VolumeSourceCsiVolumeView<'a> {
    /// Field 1.
    #[inline]
    pub fn plugin_name(&self) -> Text<'a> {
        Text::new(self.plugin_name)
    }

    /// Field 2.
    #[inline]
    pub fn static_provisioning(&self) -> Option<VolumeSourceCsiVolumeStaticProvisioningView<'a>> {
        self.static_provisioning.map(VolumeSourceCsiVolumeStaticProvisioningView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.plugin_name = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.static_provisioning = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for VolumeSourceCsiVolumeView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = VolumeSourceCsiVolumeView {
            bytes,
            plugin_name: Default::default(),
            static_provisioning: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 4 && plain::mesos_v1_volume_source_csi_volume(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for VolumeSourceCsiVolumeView<'a> {
    type Message = mesos::v1::volume::source::CsiVolume;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Volume.Source.CSIVolume.StaticProvisioning`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct VolumeSourceCsiVolumeStaticProvisioningView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) volume_id: &'a [u8],
    pub(in crate::wire) volume_capability: &'a [u8],
    pub(in crate::wire) node_stage_secrets: &'a [u8],
    pub(in crate::wire) node_publish_secrets: &'a [u8],
    pub(in crate::wire) volume_context: &'a [u8],
}

impl<'a> VolumeSourceCsiVolumeStaticProvisioningView<'a> {
    /// Field 1.
    #[inline]
    pub fn volume_id(&self) -> Text<'a> {
        Text::new(self.volume_id)
    }

    /// Field 2.
    #[inline]
    pub fn volume_capability(&self) -> VolumeSourceCsiVolumeVolumeCapabilityView<'a> {
        VolumeSourceCsiVolumeVolumeCapabilityView::of(self.volume_capability)
    }

    /// Field 3.
    #[inline]
    pub fn node_stage_secrets(&self) -> Messages<'a, VolumeSourceCsiVolumeStaticProvisioningNodeStageSecretsEntryView<'a>> {
        Messages::new(self.node_stage_secrets)
    }

    /// Field 4.
    #[inline]
    pub fn node_publish_secrets(&self) -> Messages<'a, VolumeSourceCsiVolumeStaticProvisioningNodePublishSecretsEntryView<'a>> {
        Messages::new(self.node_publish_secrets)
    }

    /// Field 5.
    #[inline]
    pub fn volume_context(&self) -> Messages<'a, VolumeSourceCsiVolumeStaticProvisioningVolumeContextEntryView<'a>> {
        Messages::new(self.volume_context)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.volume_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.volume_capability = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.node_stage_secrets = run;
            tag = next;
        }
        if tag == 34 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.node_publish_secrets = run;
            tag = next;
        }
        if tag == 42 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.volume_context = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for VolumeSourceCsiVolumeStaticProvisioningView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = VolumeSourceCsiVolumeStaticProvisioningView {
            bytes,
            volume_id: Default::default(),
            volume_capability: Default::default(),
            node_stage_secrets: Default::default(),
            node_publish_secrets: Default::default(),
            volume_context: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 3 && plain::mesos_v1_volume_source_csi_volume_static_provisioning(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for VolumeSourceCsiVolumeStaticProvisioningView<'a> {
    type Message = mesos::v1::volume::source::csi_volume::StaticProvisioning;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Volume.Source.CSIVolume.StaticProvisioning.NodePublishSecretsEntry`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct VolumeSourceCsiVolumeStaticProvisioningNodePublishSecretsEntryView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) key: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> VolumeSourceCsiVolumeStaticProvisioningNodePublishSecretsEntryView<'a> {
    /// Field 1.
    #[inline]
    pub fn key(&self) -> Text<'a> {
        Text::new(self.key)
    }

    /// Field 2.
    #[inline]
    pub fn value(&self) -> SecretView<'a> {
        SecretView::of(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.key = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for VolumeSourceCsiVolumeStaticProvisioningNodePublishSecretsEntryView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = VolumeSourceCsiVolumeStaticProvisioningNodePublishSecretsEntryView {
            bytes,
            key: Default::default(),
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_volume_source_csi_volume_static_provisioning_node_publish_secrets_entry(walk, bytes).is_some()
    }
}

/// `mesos.v1.Volume.Source.CSIVolume.StaticProvisioning.NodeStageSecretsEntry`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct VolumeSourceCsiVolumeStaticProvisioningNodeStageSecretsEntryView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) key: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> VolumeSourceCsiVolumeStaticProvisioningNodeStageSecretsEntryView<'a> {
    /// Field 1.
    #[inline]
    pub fn key(&self) -> Text<'a> {
        Text::new(self.key)
    }

    /// Field 2.
    #[inline]
    pub fn value(&self) -> SecretView<'a> {
        SecretView::of(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.key = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for VolumeSourceCsiVolumeStaticProvisioningNodeStageSecretsEntryView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = VolumeSourceCsiVolumeStaticProvisioningNodeStageSecretsEntryView {
            bytes,
            key: Default::default(),
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_volume_source_csi_volume_static_provisioning_node_stage_secrets_entry(walk, bytes).is_some()
    }
}

/// `mesos.v1.Volume.Source.CSIVolume.StaticProvisioning.VolumeContextEntry`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct VolumeSourceCsiVolumeStaticProvisioningVolumeContextEntryView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) key: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> VolumeSourceCsiVolumeStaticProvisioningVolumeContextEntryView<'a> {
    /// Field 1.
    #[inline]
    pub fn key(&self) -> Text<'a> {
        Text::new(self.key)
    }

    /// Field 2.
    #[inline]
    pub fn value(&self) -> Text<'a> {
        Text::new(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.key = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for VolumeSourceCsiVolumeStaticProvisioningVolumeContextEntryView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = VolumeSourceCsiVolumeStaticProvisioningVolumeContextEntryView {
            bytes,
            key: Default::default(),
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_volume_source_csi_volume_static_provisioning_volume_context_entry(walk, bytes).is_some()
    }
}

/// `mesos.v1.Volume.Source.CSIVolume.VolumeCapability`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct VolumeSourceCsiVolumeVolumeCapabilityView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) block: Option<&'a [u8]>,
    pub(in crate::wire) mount: Option<&'a [u8]>,
    pub(in crate::wire) access_mode: &'a [u8],
}

impl<'a> VolumeSourceCsiVolumeVolumeCapabilityView<'a> {
    /// Field 1.
    #[inline]
    pub fn block(&self) -> Option<VolumeSourceCsiVolumeVolumeCapabilityBlockVolumeView<'a>> {
        self.block.map(VolumeSourceCsiVolumeVolumeCapabilityBlockVolumeView::of)
    }

    /// Field 2.
    #[inline]
    pub fn mount(&self) -> Option<VolumeSourceCsiVolumeVolumeCapabilityMountVolumeView<'a>> {
        self.mount.map(VolumeSourceCsiVolumeVolumeCapabilityMountVolumeView::of)
    }

    /// Field 3.
    #[inline]
    pub fn access_mode(&self) -> VolumeSourceCsiVolumeVolumeCapabilityAccessModeView<'a> {
        VolumeSourceCsiVolumeVolumeCapabilityAccessModeView::of(self.access_mode)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.block = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.mount = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.access_mode = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for VolumeSourceCsiVolumeVolumeCapabilityView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = VolumeSourceCsiVolumeVolumeCapabilityView {
            bytes,
            block: Default::default(),
            mount: Default::default(),
            access_mode: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_volume_source_csi_volume_volume_capability(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for VolumeSourceCsiVolumeVolumeCapabilityView<'a> {
    type Message = mesos::v1::volume::source::csi_volume::VolumeCapability;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct VolumeSourceCsiVolumeVolumeCapabilityAccessModeView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) mode: u64,
}

impl<'a> VolumeSourceCsiVolumeVolumeCapabilityAccessModeView<'a> {
    /// Field 1.
    #[inline]
    pub fn mode(&self) -> mesos::v1::volume::source::csi_volume::volume_capability::access_mode::Mode {
        mesos::v1::volume::source::csi_volume::volume_capability::access_mode::Mode::try_from(self.mode as i32).unwrap_or_default()
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.mode = step::varint(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for VolumeSourceCsiVolumeVolumeCapabilityAccessModeView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = VolumeSourceCsiVolumeVolumeCapabilityAccessModeView {
            bytes,
            mode: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_volume_source_csi_volume_volume_capability_access_mode(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for VolumeSourceCsiVolumeVolumeCapabilityAccessModeView<'a> {
    type Message = mesos::v1::volume::source::csi_volume::volume_capability::AccessMode;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Volume.Source.CSIVolume.VolumeCapability.BlockVolume`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct VolumeSourceCsiVolumeVolumeCapabilityBlockVolumeView<'a> {
    bytes: &'a [u8],
}

impl<'a> VolumeSourceCsiVolumeVolumeCapabilityBlockVolumeView<'a> {
    #[inline]
    fn locate(&mut self) -> Option<()> {
        Some(())
    }
}

impl<'a> Plain<'a> for VolumeSourceCsiVolumeVolumeCapabilityBlockVolumeView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = VolumeSourceCsiVolumeVolumeCapabilityBlockVolumeView {
            bytes,
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_volume_source_csi_volume_volume_capability_block_volume(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for VolumeSourceCsiVolumeVolumeCapabilityBlockVolumeView<'a> {
    type Message = mesos::v1::volume::source::csi_volume::volume_capability::BlockVolume;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Volume.Source.CSIVolume.VolumeCapability.MountVolume`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct VolumeSourceCsiVolumeVolumeCapabilityMountVolumeView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) fs_type: Option<&'a [u8]>,
    pub(in crate::wire) mount_flags: &'a [u8],
}

impl<'a> VolumeSourceCsiVolumeVolumeCapabilityMountVolumeView<'a> {
    /// Field 1.
    #[inline]
    pub fn fs_type(&self) -> Option<Text<'a>> {
        self.fs_type.map(Text::new)
    }

    /// Field 2.
    #[inline]
    pub fn mount_flags(&self) -> Texts<'a> {
        Texts::new(self.mount_flags)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.fs_type = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.mount_flags = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for VolumeSourceCsiVolumeVolumeCapabilityMountVolumeView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = VolumeSourceCsiVolumeVolumeCapabilityMountVolumeView {
            bytes,
            fs_type: Default::default(),
            mount_flags: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_volume_source_csi_volume_volume_capability_mount_volume(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for VolumeSourceCsiVolumeVolumeCapabilityMountVolumeView<'a> {
    type Message = mesos::v1::volume::source::csi_volume::volume_capability::MountVolume;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Volume.Source.DockerVolume`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct VolumeSourceDockerVolumeView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) driver: Option<&'a [u8]>,
    pub(in crate::wire) name: &'a [u8],
    pub(in crate::wire) driver_options: Option<&'a [u8]>,
}

impl<'a> VolumeSourceDockerVolumeView<'a> {
    /// Field 1.
    #[inline]
    pub fn driver(&self) -> Option<Text<'a>> {
        self.driver.map(Text::new)
    }

    /// Field 2.
    #[inline]
    pub fn name(&self) -> Text<'a> {
        Text::new(self.name)
    }

    /// Field 3.
    #[inline]
    pub fn driver_options(&self) -> Option<ParametersView<'a>> {
        self.driver_options.map(ParametersView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.driver = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.name = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.driver_options = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for VolumeSourceDockerVolumeView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = VolumeSourceDockerVolumeView {
            bytes,
            driver: Default::default(),
            name: Default::default(),
            driver_options: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_volume_source_docker_volume(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for VolumeSourceDockerVolumeView<'a> {
    type Message = mesos::v1::volume::source::DockerVolume;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Volume.Source.HostPath`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct VolumeSourceHostPathView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) path: &'a [u8],
    pub(in crate::wire) mount_propagation: Option<&'a [u8]>,
}

impl<'a> VolumeSourceHostPathView<'a> {
    /// Field 1.
    #[inline]
    pub fn path(&self) -> Text<'a> {
        Text::new(self.path)
    }

    /// Field 2.
    #[inline]
    pub fn mount_propagation(&self) -> Option<MountPropagationView<'a>> {
        self.mount_propagation.map(MountPropagationView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.path = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.mount_propagation = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for VolumeSourceHostPathView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = VolumeSourceHostPathView {
            bytes,
            path: Default::default(),
            mount_propagation: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_volume_source_host_path(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for VolumeSourceHostPathView<'a> {
    type Message = mesos::v1::volume::source::HostPath;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.Volume.Source.SandboxPath`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct VolumeSourceSandboxPathView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) r#type: Option<u64>,
    pub(in crate::wire) path: &'a [u8],
}

impl<'a> VolumeSourceSandboxPathView<'a> {
    /// Field 1.
    #[inline]
    pub fn r#type(&self) -> Option<mesos::v1::volume::source::sandbox_path::Type> {
        self.r#type.map(|number| mesos::v1::volume::source::sandbox_path::Type::try_from(number as i32).unwrap_or_default())
    }

    /// Field 2.
    #[inline]
    pub fn path(&self) -> Text<'a> {
        Text::new(self.path)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.r#type = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.path = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for VolumeSourceSandboxPathView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = VolumeSourceSandboxPathView {
            bytes,
            r#type: Default::default(),
            path: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_volume_source_sandbox_path(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for VolumeSourceSandboxPathView<'a> {
    type Message = mesos::v1::volume::source::SandboxPath;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.AttributeConstraint`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct AttributeConstraintView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) selector: &'a [u8],
    pub(in crate::wire) predicate: &'a [u8],
}

impl<'a> AttributeConstraintView<'a> {
    /// Field 1.
    #[inline]
    pub fn selector(&self) -> AttributeConstraintSelectorView<'a> {
        AttributeConstraintSelectorView::of(self.selector)
    }

    /// Field 2.
    #[inline]
    pub fn predicate(&self) -> AttributeConstraintPredicateView<'a> {
        AttributeConstraintPredicateView::of(self.predicate)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.selector = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.predicate = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for AttributeConstraintView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = AttributeConstraintView {
            bytes,
            selector: Default::default(),
            predicate: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_scheduler_attribute_constraint(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for AttributeConstraintView<'a> {
    type Message = mesos::v1::scheduler::AttributeConstraint;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.AttributeConstraint.Predicate`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct AttributeConstraintPredicateView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) exists: Option<&'a [u8]>,
    pub(in crate::wire) not_exists: Option<&'a [u8]>,
    pub(in crate::wire) text_equals: Option<&'a [u8]>,
    pub(in crate::wire) text_not_equals: Option<&'a [u8]>,
    pub(in crate::wire) text_matches: Option<&'a [u8]>,
    pub(in crate::wire) text_not_matches: Option<&'a [u8]>,
}

impl<'a> AttributeConstraintPredicateView<'a> {
    /// Field 1.
    #[inline]
    pub fn exists(&self) -> Option<AttributeConstraintPredicateExistsView<'a>> {
        self.exists.map(AttributeConstraintPredicateExistsView::of)
    }

    /// Field 2.
    #[inline]
    pub fn not_exists(&self) -> Option<AttributeConstraintPredicateNotExistsView<'a>> {
        self.not_exists.map(AttributeConstraintPredicateNotExistsView::of)
    }

    /// Field 3.
    #[inline]
    pub fn text_equals(&self) -> Option<AttributeConstraintPredicateTextEqualsView<'a>> {
        self.text_equals.map(AttributeConstraintPredicateTextEqualsView::of)
    }

    /// Field 4.
    #[inline]
    pub fn text_not_equals(&self) -> Option<AttributeConstraintPredicateTextNotEqualsView<'a>> {
        self.text_not_equals.map(AttributeConstraintPredicateTextNotEqualsView::of)
    }

    /// Field 5.
    #[inline]
    pub fn text_matches(&self) -> Option<AttributeConstraintPredicateTextMatchesView<'a>> {
        self.text_matches.map(AttributeConstraintPredicateTextMatchesView::of)
    }

    /// Field 6.
    #[inline]
    pub fn text_not_matches(&self) -> Option<AttributeConstraintPredicateTextNotMatchesView<'a>> {
        self.text_not_matches.map(AttributeConstraintPredicateTextNotMatchesView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.exists = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.not_exists = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.text_equals = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.text_not_equals = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.text_matches = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 50 {
            self.text_not_matches = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for AttributeConstraintPredicateView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = AttributeConstraintPredicateView {
            bytes,
            exists: Default::default(),
            not_exists: Default::default(),
            text_equals: Default::default(),
            text_not_equals: Default::default(),
            text_matches: Default::default(),
            text_not_matches: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_scheduler_attribute_constraint_predicate(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for AttributeConstraintPredicateView<'a> {
    type Message = mesos::v1::scheduler::attribute_constraint::Predicate;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.AttributeConstraint.Predicate.Exists`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct AttributeConstraintPredicateExistsView<'a> {
    bytes: &'a [u8],
}

impl<'a> AttributeConstraintPredicateExistsView<'a> {
    #[inline]
    fn locate(&mut self) -> Option<()> {
        Some(())
    }
}

impl<'a> Plain<'a> for AttributeConstraintPredicateExistsView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = AttributeConstraintPredicateExistsView {
            bytes,
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_scheduler_attribute_constraint_predicate_exists(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for AttributeConstraintPredicateExistsView<'a> {
    type Message = mesos::v1::scheduler::attribute_constraint::predicate::Exists;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.AttributeConstraint.Predicate.NotExists`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct AttributeConstraintPredicateNotExistsView<'a> {
    bytes: &'a [u8],
}

impl<'a> AttributeConstraintPredicateNotExistsView<'a> {
    #[inline]
    fn locate(&mut self) -> Option<()> {
        Some(())
    }
}

impl<'a> Plain<'a> for AttributeConstraintPredicateNotExistsView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = AttributeConstraintPredicateNotExistsView {
            bytes,
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_scheduler_attribute_constraint_predicate_not_exists(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for AttributeConstraintPredicateNotExistsView<'a> {
    type Message = mesos::v1::scheduler::attribute_constraint::predicate::NotExists;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.AttributeConstraint.Predicate.TextEquals`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct AttributeConstraintPredicateTextEqualsView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> AttributeConstraintPredicateTextEqualsView<'a> {
    /// Field 1.
    #[inline]
    pub fn value(&self) -> Text<'a> {
        Text::new(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for AttributeConstraintPredicateTextEqualsView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = AttributeConstraintPredicateTextEqualsView {
            bytes,
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_scheduler_attribute_constraint_predicate_text_equals(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for AttributeConstraintPredicateTextEqualsView<'a> {
    type Message = mesos::v1::scheduler::attribute_constraint::predicate::TextEquals;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.AttributeConstraint.Predicate.TextMatches`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct AttributeConstraintPredicateTextMatchesView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) regex: &'a [u8],
}

impl<'a> AttributeConstraintPredicateTextMatchesView<'a> {
    /// Field 1.
    #[inline]
    pub fn regex(&self) -> Text<'a> {
        Text::new(self.regex)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.regex = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for AttributeConstraintPredicateTextMatchesView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = AttributeConstraintPredicateTextMatchesView {
            bytes,
            regex: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_scheduler_attribute_constraint_predicate_text_matches(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for AttributeConstraintPredicateTextMatchesView<'a> {
    type Message = mesos::v1::scheduler::attribute_constraint::predicate::TextMatches;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotEquals`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct AttributeConstraintPredicateTextNotEqualsView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> AttributeConstraintPredicateTextNotEqualsView<'a> {
    /// Field 1.
    #[inline]
    pub fn value(&self) -> Text<'a> {
        Text::new(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for AttributeConstraintPredicateTextNotEqualsView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = AttributeConstraintPredicateTextNotEqualsView {
            bytes,
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_scheduler_attribute_constraint_predicate_text_not_equals(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for AttributeConstraintPredicateTextNotEqualsView<'a> {
    type Message = mesos::v1::scheduler::attribute_constraint::predicate::TextNotEquals;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotMatches`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct AttributeConstraintPredicateTextNotMatchesView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) regex: &'a [u8],
}

impl<'a> AttributeConstraintPredicateTextNotMatchesView<'a> {
    /// Field 1.
    #[inline]
    pub fn regex(&self) -> Text<'a> {
        Text::new(self.regex)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.regex = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for AttributeConstraintPredicateTextNotMatchesView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = AttributeConstraintPredicateTextNotMatchesView {
            bytes,
            regex: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_scheduler_attribute_constraint_predicate_text_not_matches(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for AttributeConstraintPredicateTextNotMatchesView<'a> {
    type Message = mesos::v1::scheduler::attribute_constraint::predicate::TextNotMatches;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.AttributeConstraint.Selector`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct AttributeConstraintSelectorView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) pseudoattribute_type: Option<u64>,
    pub(in crate::wire) attribute_name: Option<&'a [u8]>,
}

impl<'a> AttributeConstraintSelectorView<'a> {
    /// Field 1.
    #[inline]
    pub fn pseudoattribute_type(&self) -> Option<mesos::v1::scheduler::attribute_constraint::selector::PseudoattributeType> {
        self.pseudoattribute_type.map(|number| mesos::v1::scheduler::attribute_constraint::selector::PseudoattributeType::try_from(number as i32).unwrap_or_default())
    }

    /// Field 2.
    #[inline]
    pub fn attribute_name(&self) -> Option<Text<'a>> {
        self.attribute_name.map(Text::new)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.pseudoattribute_type = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.attribute_name = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for AttributeConstraintSelectorView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = AttributeConstraintSelectorView {
            bytes,
            pseudoattribute_type: Default::default(),
            attribute_name: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_scheduler_attribute_constraint_selector(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for AttributeConstraintSelectorView<'a> {
    type Message = mesos::v1::scheduler::attribute_constraint::Selector;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) framework_id: Option<&'a [u8]>,
    pub(in crate::wire) r#type: Option<u64>,
    pub(in crate::wire) subscribe: Option<&'a [u8]>,
    pub(in crate::wire) accept: Option<&'a [u8]>,
    pub(in crate::wire) decline: Option<&'a [u8]>,
    pub(in crate::wire) kill: Option<&'a [u8]>,
    pub(in crate::wire) shutdown: Option<&'a [u8]>,
    pub(in crate::wire) acknowledge: Option<&'a [u8]>,
    pub(in crate::wire) reconcile: Option<&'a [u8]>,
    pub(in crate::wire) message: Option<&'a [u8]>,
    pub(in crate::wire) request: Option<&'a [u8]>,
    pub(in crate::wire) accept_inverse_offers: Option<&'a [u8]>,
    pub(in crate::wire) decline_inverse_offers: Option<&'a [u8]>,
    pub(in crate::wire) revive: Option<&'a [u8]>,
    pub(in crate::wire) suppress: Option<&'a [u8]>,
    pub(in crate::wire) acknowledge_operation_status: Option<&'a [u8]>,
    pub(in crate::wire) reconcile_operations: Option<&'a [u8]>,
    pub(in crate::wire) update_framework: Option<&'a [u8]>,
}

impl<'a> CallView<'a> {
    /// Field 1.
    #[inline]
    pub fn framework_id(&self) -> Option<FrameworkIdView<'a>> {
        self.framework_id.map(FrameworkIdView::of)
    }

    /// Field 2.
    #[inline]
    pub fn r#type(&self) -> Option<mesos::v1::scheduler::call::Type> {
        self.r#type.map(|number| mesos::v1::scheduler::call::Type::try_from(number as i32).unwrap_or_default())
    }

    /// Field 3.
    #[inline]
    pub fn subscribe(&self) -> Option<CallSubscribeView<'a>> {
        self.subscribe.map(CallSubscribeView::of)
    }

    /// Field 4.
    #[inline]
    pub fn accept(&self) -> Option<CallAcceptView<'a>> {
        self.accept.map(CallAcceptView::of)
    }

    /// Field 5.
    #[inline]
    pub fn decline(&self) -> Option<CallDeclineView<'a>> {
        self.decline.map(CallDeclineView::of)
    }

    /// Field 6.
    #[inline]
    pub fn kill(&self) -> Option<CallKillView<'a>> {
        self.kill.map(CallKillView::of)
    }

    /// Field 7.
    #[inline]
    pub fn shutdown(&self) -> Option<CallShutdownView<'a>> {
        self.shutdown.map(CallShutdownView::of)
    }

    /// Field 8.
    #[inline]
    pub fn acknowledge(&self) -> Option<CallAcknowledgeView<'a>> {
        self.acknowledge.map(CallAcknowledgeView::of)
    }

    /// Field 9.
    #[inline]
    pub fn reconcile(&self) -> Option<CallReconcileView<'a>> {
        self.reconcile.map(CallReconcileView::of)
    }

    /// Field 10.
    #[inline]
    pub fn message(&self) -> Option<CallMessageView<'a>> {
        self.message.map(CallMessageView::of)
    }

    /// Field 11.
    #[inline]
    pub fn request(&self) -> Option<CallRequestView<'a>> {
        self.request.map(CallRequestView::of)
    }

    /// Field 13.
    #[inline]
    pub fn accept_inverse_offers(&self) -> Option<CallAcceptInverseOffersView<'a>> {
        self.accept_inverse_offers.map(CallAcceptInverseOffersView::of)
    }

    /// Field 14.
    #[inline]
    pub fn decline_inverse_offers(&self) -> Option<CallDeclineInverseOffersView<'a>> {
        self.decline_inverse_offers.map(CallDeclineInverseOffersView::of)
    }

    /// Field 15.
    #[inline]
    pub fn revive(&self) -> Option<CallReviveView<'a>> {
        self.revive.map(CallReviveView::of)
    }

    /// Field 16.
    #[inline]
    pub fn suppress(&self) -> Option<CallSuppressView<'a>> {
        self.suppress.map(CallSuppressView::of)
    }

    /// Field 17.
    #[inline]
    pub fn acknowledge_operation_status(&self) -> Option<CallAcknowledgeOperationStatusView<'a>> {
        self.acknowledge_operation_status.map(CallAcknowledgeOperationStatusView::of)
    }

    /// Field 18.
    #[inline]
    pub fn reconcile_operations(&self) -> Option<CallReconcileOperationsView<'a>> {
        self.reconcile_operations.map(CallReconcileOperationsView::of)
    }

    /// Field 19.
    #[inline]
    pub fn update_framework(&self) -> Option<CallUpdateFrameworkView<'a>> {
        self.update_framework.map(CallUpdateFrameworkView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.framework_id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 16 {
            self.r#type = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.subscribe = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.accept = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.decline = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 50 {
            self.kill = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            self.shutdown = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 66 {
            self.acknowledge = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 74 {
            self.reconcile = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 82 {
            self.message = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 90 {
            self.request = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 106 {
            self.accept_inverse_offers = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 114 {
            self.decline_inverse_offers = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 122 {
            self.revive = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 130 {
            self.suppress = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 138 {
            self.acknowledge_operation_status = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 146 {
            self.reconcile_operations = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 154 {
            self.update_framework = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallView {
            bytes,
            framework_id: Default::default(),
            r#type: Default::default(),
            subscribe: Default::default(),
            accept: Default::default(),
            decline: Default::default(),
            kill: Default::default(),
            shutdown: Default::default(),
            acknowledge: Default::default(),
            reconcile: Default::default(),
            message: Default::default(),
            request: Default::default(),
            accept_inverse_offers: Default::default(),
            decline_inverse_offers: Default::default(),
            revive: Default::default(),
            suppress: Default::default(),
            acknowledge_operation_status: Default::default(),
            reconcile_operations: Default::default(),
            update_framework: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 15 && plain::mesos_v1_scheduler_call(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallView<'a> {
    type Message = mesos::v1::scheduler::Call;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.Accept`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallAcceptView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) offer_ids: &'a [u8],
    pub(in crate::wire) operations: &'a [u8],
    pub(in crate::wire) filters: Option<&'a [u8]>,
}

impl<'a> CallAcceptView<'a> {
    /// Field 1.
    #[inline]
    pub fn offer_ids(&self) -> Messages<'a, OfferIdView<'a>> {
        Messages::new(self.offer_ids)
    }

    /// Field 2.
    #[inline]
    pub fn operations(&self) -> Messages<'a, OfferOperationView<'a>> {
        Messages::new(self.operations)
    }

    /// Field 3.
    #[inline]
    pub fn filters(&self) -> Option<FiltersView<'a>> {
        self.filters.map(FiltersView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.offer_ids = run;
            tag = next;
        }
        if tag == 18 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.operations = run;
            tag = next;
        }
        if tag == 26 {
            self.filters = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallAcceptView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallAcceptView {
            bytes,
            offer_ids: Default::default(),
            operations: Default::default(),
            filters: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 14 && plain::mesos_v1_scheduler_call_accept(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallAcceptView<'a> {
    type Message = mesos::v1::scheduler::call::Accept;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.AcceptInverseOffers`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallAcceptInverseOffersView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) inverse_offer_ids: &'a [u8],
    pub(in crate::wire) filters: Option<&'a [u8]>,
}

impl<'a> CallAcceptInverseOffersView<'a> {
    /// Field 1.
    #[inline]
    pub fn inverse_offer_ids(&self) -> Messages<'a, OfferIdView<'a>> {
        Messages::new(self.inverse_offer_ids)
    }

    /// Field 2.
    #[inline]
    pub fn filters(&self) -> Option<FiltersView<'a>> {
        self.filters.map(FiltersView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.inverse_offer_ids = run;
            tag = next;
        }
        if tag == 18 {
            self.filters = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallAcceptInverseOffersView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallAcceptInverseOffersView {
            bytes,
            inverse_offer_ids: Default::default(),
            filters: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_scheduler_call_accept_inverse_offers(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallAcceptInverseOffersView<'a> {
    type Message = mesos::v1::scheduler::call::AcceptInverseOffers;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.Acknowledge`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallAcknowledgeView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) agent_id: &'a [u8],
    pub(in crate::wire) task_id: &'a [u8],
    pub(in crate::wire) uuid: &'a [u8],
}

impl<'a> CallAcknowledgeView<'a> {
    /// Field 1.
    #[inline]
    pub fn agent_id(&self) -> AgentIdView<'a> {
        AgentIdView::of(self.agent_id)
    }

    /// Field 2.
    #[inline]
    pub fn task_id(&self) -> TaskIdView<'a> {
        TaskIdView::of(self.task_id)
    }

    /// Field 3.
    #[inline]
    pub fn uuid(&self) -> &'a [u8] {
        self.uuid
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.agent_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.task_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.uuid = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallAcknowledgeView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallAcknowledgeView {
            bytes,
            agent_id: Default::default(),
            task_id: Default::default(),
            uuid: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_scheduler_call_acknowledge(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallAcknowledgeView<'a> {
    type Message = mesos::v1::scheduler::call::Acknowledge;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.AcknowledgeOperationStatus`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallAcknowledgeOperationStatusView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) agent_id: Option<&'a [u8]>,
    pub(in crate::wire) resource_provider_id: Option<&'a [u8]>,
    pub(in crate::wire) uuid: &'a [u8],
    pub(in crate::wire) operation_id: &'a [u8],
}

impl<'a> CallAcknowledgeOperationStatusView<'a> {
    /// Field 1.
    #[inline]
    pub fn agent_id(&self) -> Option<AgentIdView<'a>> {
        self.agent_id.map(AgentIdView::of)
    }

    /// Field 2.
    #[inline]
    pub fn resource_provider_id(&self) -> Option<ResourceProviderIdView<'a>> {
        self.resource_provider_id.map(ResourceProviderIdView::of)
    }

    /// Field 3.
    #[inline]
    pub fn uuid(&self) -> &'a [u8] {
        self.uuid
    }

    /// Field 4.
    #[inline]
    pub fn operation_id(&self) -> OperationIdView<'a> {
        OperationIdView::of(self.operation_id)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.agent_id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.resource_provider_id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.uuid = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.operation_id = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallAcknowledgeOperationStatusView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallAcknowledgeOperationStatusView {
            bytes,
            agent_id: Default::default(),
            resource_provider_id: Default::default(),
            uuid: Default::default(),
            operation_id: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_scheduler_call_acknowledge_operation_status(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallAcknowledgeOperationStatusView<'a> {
    type Message = mesos::v1::scheduler::call::AcknowledgeOperationStatus;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.Decline`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallDeclineView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) offer_ids: &'a [u8],
    pub(in crate::wire) filters: Option<&'a [u8]>,
}

impl<'a> CallDeclineView<'a> {
    /// Field 1.
    #[inline]
    pub fn offer_ids(&self) -> Messages<'a, OfferIdView<'a>> {
        Messages::new(self.offer_ids)
    }

    /// Field 2.
    #[inline]
    pub fn filters(&self) -> Option<FiltersView<'a>> {
        self.filters.map(FiltersView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.offer_ids = run;
            tag = next;
        }
        if tag == 18 {
            self.filters = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallDeclineView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallDeclineView {
            bytes,
            offer_ids: Default::default(),
            filters: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_scheduler_call_decline(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallDeclineView<'a> {
    type Message = mesos::v1::scheduler::call::Decline;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.DeclineInverseOffers`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallDeclineInverseOffersView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) inverse_offer_ids: &'a [u8],
    pub(in crate::wire) filters: Option<&'a [u8]>,
}

impl<'a> CallDeclineInverseOffersView<'a> {
    /// Field 1.
    #[inline]
    pub fn inverse_offer_ids(&self) -> Messages<'a, OfferIdView<'a>> {
        Messages::new(self.inverse_offer_ids)
    }

    /// Field 2.
    #[inline]
    pub fn filters(&self) -> Option<FiltersView<'a>> {
        self.filters.map(FiltersView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.inverse_offer_ids = run;
            tag = next;
        }
        if tag == 18 {
            self.filters = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallDeclineInverseOffersView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallDeclineInverseOffersView {
            bytes,
            inverse_offer_ids: Default::default(),
            filters: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_scheduler_call_decline_inverse_offers(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallDeclineInverseOffersView<'a> {
    type Message = mesos::v1::scheduler::call::DeclineInverseOffers;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.Kill`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallKillView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) task_id: &'a [u8],
    pub(in crate::wire) agent_id: Option<&'a [u8]>,
    pub(in crate::wire) kill_policy: Option<&'a [u8]>,
}

impl<'a> CallKillView<'a> {
    /// Field 1.
    #[inline]
    pub fn task_id(&self) -> TaskIdView<'a> {
        TaskIdView::of(self.task_id)
    }

    /// Field 2.
    #[inline]
    pub fn agent_id(&self) -> Option<AgentIdView<'a>> {
        self.agent_id.map(AgentIdView::of)
    }

    /// Field 3.
    #[inline]
    pub fn kill_policy(&self) -> Option<KillPolicyView<'a>> {
        self.kill_policy.map(KillPolicyView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.task_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.agent_id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.kill_policy = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallKillView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallKillView {
            bytes,
            task_id: Default::default(),
            agent_id: Default::default(),
            kill_policy: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_scheduler_call_kill(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallKillView<'a> {
    type Message = mesos::v1::scheduler::call::Kill;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.Message`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallMessageView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) agent_id: &'a [u8],
    pub(in crate::wire) executor_id: &'a [u8],
    pub(in crate::wire) data: &'a [u8],
}

impl<'a> CallMessageView<'a> {
    /// Field 1.
    #[inline]
    pub fn agent_id(&self) -> AgentIdView<'a> {
        AgentIdView::of(self.agent_id)
    }

    /// Field 2.
    #[inline]
    pub fn executor_id(&self) -> ExecutorIdView<'a> {
        ExecutorIdView::of(self.executor_id)
    }

    /// Field 3.
    #[inline]
    pub fn data(&self) -> &'a [u8] {
        self.data
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.agent_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.executor_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.data = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallMessageView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallMessageView {
            bytes,
            agent_id: Default::default(),
            executor_id: Default::default(),
            data: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_scheduler_call_message(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallMessageView<'a> {
    type Message = mesos::v1::scheduler::call::Message;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.Reconcile`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallReconcileView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) tasks: &'a [u8],
}

impl<'a> CallReconcileView<'a> {
    /// Field 1.
    #[inline]
    pub fn tasks(&self) -> Messages<'a, CallReconcileTaskView<'a>> {
        Messages::new(self.tasks)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.tasks = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallReconcileView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallReconcileView {
            bytes,
            tasks: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_scheduler_call_reconcile(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallReconcileView<'a> {
    type Message = mesos::v1::scheduler::call::Reconcile;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.Reconcile.Task`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallReconcileTaskView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) task_id: &'a [u8],
    pub(in crate::wire) agent_id: Option<&'a [u8]>,
}

impl<'a> CallReconcileTaskView<'a> {
    /// Field 1.
    #[inline]
    pub fn task_id(&self) -> TaskIdView<'a> {
        TaskIdView::of(self.task_id)
    }

    /// Field 2.
    #[inline]
    pub fn agent_id(&self) -> Option<AgentIdView<'a>> {
        self.agent_id.map(AgentIdView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.task_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.agent_id = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallReconcileTaskView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallReconcileTaskView {
            bytes,
            task_id: Default::default(),
            agent_id: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_scheduler_call_reconcile_task(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallReconcileTaskView<'a> {
    type Message = mesos::v1::scheduler::call::reconcile::Task;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.ReconcileOperations`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallReconcileOperationsView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) operations: &'a [u8],
}

impl<'a> CallReconcileOperationsView<'a> {
    /// Field 1.
    #[inline]
    pub fn operations(&self) -> Messages<'a, CallReconcileOperationsOperationView<'a>> {
        Messages::new(self.operations)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.operations = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallReconcileOperationsView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallReconcileOperationsView {
            bytes,
            operations: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 2 && plain::mesos_v1_scheduler_call_reconcile_operations(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallReconcileOperationsView<'a> {
    type Message = mesos::v1::scheduler::call::ReconcileOperations;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.ReconcileOperations.Operation`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallReconcileOperationsOperationView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) operation_id: &'a [u8],
    pub(in crate::wire) agent_id: Option<&'a [u8]>,
    pub(in crate::wire) resource_provider_id: Option<&'a [u8]>,
}

impl<'a> CallReconcileOperationsOperationView<'a> {
    /// Field 1.
    #[inline]
    pub fn operation_id(&self) -> OperationIdView<'a> {
        OperationIdView::of(self.operation_id)
    }

    /// Field 2.
    #[inline]
    pub fn agent_id(&self) -> Option<AgentIdView<'a>> {
        self.agent_id.map(AgentIdView::of)
    }

    /// Field 3.
    #[inline]
    pub fn resource_provider_id(&self) -> Option<ResourceProviderIdView<'a>> {
        self.resource_provider_id.map(ResourceProviderIdView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.operation_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.agent_id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.resource_provider_id = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallReconcileOperationsOperationView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallReconcileOperationsOperationView {
            bytes,
            operation_id: Default::default(),
            agent_id: Default::default(),
            resource_provider_id: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_scheduler_call_reconcile_operations_operation(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallReconcileOperationsOperationView<'a> {
    type Message = mesos::v1::scheduler::call::reconcile_operations::Operation;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.Request`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallRequestView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) requests: &'a [u8],
}

impl<'a> CallRequestView<'a> {
    /// Field 1.
    #[inline]
    pub fn requests(&self) -> Messages<'a, RequestView<'a>> {
        Messages::new(self.requests)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.requests = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallRequestView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallRequestView {
            bytes,
            requests: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 10 && plain::mesos_v1_scheduler_call_request(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallRequestView<'a> {
    type Message = mesos::v1::scheduler::call::Request;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.Revive`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallReviveView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) roles: &'a [u8],
}

impl<'a> CallReviveView<'a> {
    /// Field 1.
    #[inline]
    pub fn roles(&self) -> Texts<'a> {
        Texts::new(self.roles)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.roles = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallReviveView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallReviveView {
            bytes,
            roles: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_scheduler_call_revive(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallReviveView<'a> {
    type Message = mesos::v1::scheduler::call::Revive;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.Shutdown`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallShutdownView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) executor_id: &'a [u8],
    pub(in crate::wire) agent_id: &'a [u8],
}

impl<'a> CallShutdownView<'a> {
    /// Field 1.
    #[inline]
    pub fn executor_id(&self) -> ExecutorIdView<'a> {
        ExecutorIdView::of(self.executor_id)
    }

    /// Field 2.
    #[inline]
    pub fn agent_id(&self) -> AgentIdView<'a> {
        AgentIdView::of(self.agent_id)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.executor_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.agent_id = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallShutdownView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallShutdownView {
            bytes,
            executor_id: Default::default(),
            agent_id: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_scheduler_call_shutdown(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallShutdownView<'a> {
    type Message = mesos::v1::scheduler::call::Shutdown;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.Subscribe`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallSubscribeView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) framework_info: &'a [u8],
    pub(in crate::wire) suppressed_roles: &'a [u8],
    pub(in crate::wire) offer_constraints: Option<&'a [u8]>,
}

impl<'a> CallSubscribeView<'a> {
    /// Field 1.
    #[inline]
    pub fn framework_info(&self) -> FrameworkInfoView<'a> {
        FrameworkInfoView::of(self.framework_info)
    }

    /// Field 2.
    #[inline]
    pub fn suppressed_roles(&self) -> Texts<'a> {
        Texts::new(self.suppressed_roles)
    }

    /// Field 3.
    #[inline]
    pub fn offer_constraints(&self) -> Option<OfferConstraintsView<'a>> {
        self.offer_constraints.map(OfferConstraintsView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.framework_info = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.suppressed_roles = run;
            tag = next;
        }
        if tag == 26 {
            self.offer_constraints = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallSubscribeView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallSubscribeView {
            bytes,
            framework_info: Default::default(),
            suppressed_roles: Default::default(),
            offer_constraints: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 7 && plain::mesos_v1_scheduler_call_subscribe(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallSubscribeView<'a> {
    type Message = mesos::v1::scheduler::call::Subscribe;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.Suppress`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallSuppressView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) roles: &'a [u8],
}

impl<'a> CallSuppressView<'a> {
    /// Field 1.
    #[inline]
    pub fn roles(&self) -> Texts<'a> {
        Texts::new(self.roles)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.roles = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallSuppressView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallSuppressView {
            bytes,
            roles: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_scheduler_call_suppress(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallSuppressView<'a> {
    type Message = mesos::v1::scheduler::call::Suppress;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Call.UpdateFramework`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct CallUpdateFrameworkView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) framework_info: &'a [u8],
    pub(in crate::wire) suppressed_roles: &'a [u8],
    pub(in crate::wire) offer_constraints: Option<&'a [u8]>,
}

impl<'a> CallUpdateFrameworkView<'a> {
    /// Field 1.
    #[inline]
    pub fn framework_info(&self) -> FrameworkInfoView<'a> {
        FrameworkInfoView::of(self.framework_info)
    }

    /// Field 2.
    #[inline]
    pub fn suppressed_roles(&self) -> Texts<'a> {
        Texts::new(self.suppressed_roles)
    }

    /// Field 3.
    #[inline]
    pub fn offer_constraints(&self) -> Option<OfferConstraintsView<'a>> {
        self.offer_constraints.map(OfferConstraintsView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.framework_info = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            let (run, next) = step::run(&mut rest, tag, step::part)?;
            self.suppressed_roles = run;
            tag = next;
        }
        if tag == 26 {
            self.offer_constraints = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for CallUpdateFrameworkView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = CallUpdateFrameworkView {
            bytes,
            framework_info: Default::default(),
            suppressed_roles: Default::default(),
            offer_constraints: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 7 && plain::mesos_v1_scheduler_call_update_framework(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for CallUpdateFrameworkView<'a> {
    type Message = mesos::v1::scheduler::call::UpdateFramework;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Event`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct EventView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) r#type: Option<u64>,
    pub(in crate::wire) subscribed: Option<&'a [u8]>,
    pub(in crate::wire) offers: Option<&'a [u8]>,
    pub(in crate::wire) rescind: Option<&'a [u8]>,
    pub(in crate::wire) update: Option<&'a [u8]>,
    pub(in crate::wire) message: Option<&'a [u8]>,
    pub(in crate::wire) failure: Option<&'a [u8]>,
    pub(in crate::wire) error: Option<&'a [u8]>,
    pub(in crate::wire) inverse_offers: Option<&'a [u8]>,
    pub(in crate::wire) rescind_inverse_offer: Option<&'a [u8]>,
    pub(in crate::wire) update_operation_status: Option<&'a [u8]>,
}

impl<'a> EventView<'a> {
    /// Field 1.
    #[inline]
    pub fn r#type(&self) -> Option<mesos::v1::scheduler::event::Type> {
        self.r#type.map(|number| mesos::v1::scheduler::event::Type::try_from(number as i32).unwrap_or_default())
    }

    /// Field 2.
    #[inline]
    pub fn subscribed(&self) -> Option<EventSubscribedView<'a>> {
        self.subscribed.map(EventSubscribedView::of)
    }

    /// Field 3.
    #[inline]
    pub fn offers(&self) -> Option<EventOffersView<'a>> {
        self.offers.map(EventOffersView::of)
    }

    /// Field 4.
    #[inline]
    pub fn rescind(&self) -> Option<EventRescindView<'a>> {
        self.rescind.map(EventRescindView::of)
    }

    /// Field 5.
    #[inline]
    pub fn update(&self) -> Option<EventUpdateView<'a>> {
        self.update.map(EventUpdateView::of)
    }

    /// Field 6.
    #[inline]
    pub fn message(&self) -> Option<EventMessageView<'a>> {
        self.message.map(EventMessageView::of)
    }

    /// Field 7.
    #[inline]
    pub fn failure(&self) -> Option<EventFailureView<'a>> {
        self.failure.map(EventFailureView::of)
    }

    /// Field 8.
    #[inline]
    pub fn error(&self) -> Option<EventErrorView<'a>> {
        self.error.map(EventErrorView::of)
    }

    /// Field 9.
    #[inline]
    pub fn inverse_offers(&self) -> Option<EventInverseOffersView<'a>> {
        self.inverse_offers.map(EventInverseOffersView::of)
    }

    /// Field 10.
    #[inline]
    pub fn rescind_inverse_offer(&self) -> Option<EventRescindInverseOfferView<'a>> {
        self.rescind_inverse_offer.map(EventRescindInverseOfferView::of)
    }

    /// Field 11.
    #[inline]
    pub fn update_operation_status(&self) -> Option<EventUpdateOperationStatusView<'a>> {
        self.update_operation_status.map(EventUpdateOperationStatusView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 8 {
            self.r#type = Some(step::varint(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.subscribed = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.offers = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 34 {
            self.rescind = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 42 {
            self.update = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 50 {
            self.message = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 58 {
            self.failure = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 66 {
            self.error = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 74 {
            self.inverse_offers = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 82 {
            self.rescind_inverse_offer = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 90 {
            self.update_operation_status = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for EventView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = EventView {
            bytes,
            r#type: Default::default(),
            subscribed: Default::default(),
            offers: Default::default(),
            rescind: Default::default(),
            update: Default::default(),
            message: Default::default(),
            failure: Default::default(),
            error: Default::default(),
            inverse_offers: Default::default(),
            rescind_inverse_offer: Default::default(),
            update_operation_status: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        plain::mesos_v1_scheduler_event(walk, bytes, depth).is_some()
    }
}

impl<'a> View<'a> for EventView<'a> {
    type Message = mesos::v1::scheduler::Event;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Event.Error`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct EventErrorView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) message: &'a [u8],
}

impl<'a> EventErrorView<'a> {
    /// Field 1.
    #[inline]
    pub fn message(&self) -> Text<'a> {
        Text::new(self.message)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.message = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for EventErrorView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = EventErrorView {
            bytes,
            message: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], _: u32) -> bool {
        plain::mesos_v1_scheduler_event_error(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for EventErrorView<'a> {
    type Message = mesos::v1::scheduler::event::Error;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Event.Failure`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct EventFailureView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) agent_id: Option<&'a [u8]>,
    pub(in crate::wire) executor_id: Option<&'a [u8]>,
    pub(in crate::wire) status: Option<u64>,
}

impl<'a> EventFailureView<'a> {
    /// Field 1.
    #[inline]
    pub fn agent_id(&self) -> Option<AgentIdView<'a>> {
        self.agent_id.map(AgentIdView::of)
    }

    /// Field 2.
    #[inline]
    pub fn executor_id(&self) -> Option<ExecutorIdView<'a>> {
        self.executor_id.map(ExecutorIdView::of)
    }

    /// Field 3.
    #[inline]
    pub fn status(&self) -> Option<i32> {
        self.status.map(|number| number as i32)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.agent_id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.executor_id = Some(step::part(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 24 {
            self.status = Some(step::varint(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for EventFailureView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = EventFailureView {
            bytes,
            agent_id: Default::default(),
            executor_id: Default::default(),
            status: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_scheduler_event_failure(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for EventFailureView<'a> {
    type Message = mesos::v1::scheduler::event::Failure;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Event.InverseOffers`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct EventInverseOffersView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) inverse_offers: &'a [u8],
}

impl<'a> EventInverseOffersView<'a> {
    /// Field 1.
    #[inline]
    pub fn inverse_offers(&self) -> Messages<'a, InverseOfferView<'a>> {
        Messages::new(self.inverse_offers)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.inverse_offers = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for EventInverseOffersView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = EventInverseOffersView {
            bytes,
            inverse_offers: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 10 && plain::mesos_v1_scheduler_event_inverse_offers(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for EventInverseOffersView<'a> {
    type Message = mesos::v1::scheduler::event::InverseOffers;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Event.Message`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct EventMessageView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) agent_id: &'a [u8],
    pub(in crate::wire) executor_id: &'a [u8],
    pub(in crate::wire) data: &'a [u8],
}

impl<'a> EventMessageView<'a> {
    /// Field 1.
    #[inline]
    pub fn agent_id(&self) -> AgentIdView<'a> {
        AgentIdView::of(self.agent_id)
    }

    /// Field 2.
    #[inline]
    pub fn executor_id(&self) -> ExecutorIdView<'a> {
        ExecutorIdView::of(self.executor_id)
    }

    /// Field 3.
    #[inline]
    pub fn data(&self) -> &'a [u8] {
        self.data
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.agent_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.executor_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.data = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for EventMessageView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = EventMessageView {
            bytes,
            agent_id: Default::default(),
            executor_id: Default::default(),
            data: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_scheduler_event_message(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for EventMessageView<'a> {
    type Message = mesos::v1::scheduler::event::Message;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Event.Offers`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct EventOffersView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) offers: &'a [u8],
}

impl<'a> EventOffersView<'a> {
    /// Field 1.
    #[inline]
    pub fn offers(&self) -> Messages<'a, OfferView<'a>> {
        Messages::new(self.offers)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.offers = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for EventOffersView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = EventOffersView {
            bytes,
            offers: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 10 && plain::mesos_v1_scheduler_event_offers(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for EventOffersView<'a> {
    type Message = mesos::v1::scheduler::event::Offers;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Event.Rescind`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct EventRescindView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) offer_id: &'a [u8],
}

impl<'a> EventRescindView<'a> {
    /// Field 1.
    #[inline]
    pub fn offer_id(&self) -> OfferIdView<'a> {
        OfferIdView::of(self.offer_id)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.offer_id = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for EventRescindView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = EventRescindView {
            bytes,
            offer_id: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_scheduler_event_rescind(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for EventRescindView<'a> {
    type Message = mesos::v1::scheduler::event::Rescind;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Event.RescindInverseOffer`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct EventRescindInverseOfferView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) inverse_offer_id: &'a [u8],
}

impl<'a> EventRescindInverseOfferView<'a> {
    /// Field 1.
    #[inline]
    pub fn inverse_offer_id(&self) -> OfferIdView<'a> {
        OfferIdView::of(self.inverse_offer_id)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.inverse_offer_id = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for EventRescindInverseOfferView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = EventRescindInverseOfferView {
            bytes,
            inverse_offer_id: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 1 && plain::mesos_v1_scheduler_event_rescind_inverse_offer(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for EventRescindInverseOfferView<'a> {
    type Message = mesos::v1::scheduler::event::RescindInverseOffer;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Event.Subscribed`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct EventSubscribedView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) framework_id: &'a [u8],
    pub(in crate::wire) heartbeat_interval_seconds: Option<f64>,
    pub(in crate::wire) master_info: Option<&'a [u8]>,
}

impl<'a> EventSubscribedView<'a> {
    /// Field 1.
    #[inline]
    pub fn framework_id(&self) -> FrameworkIdView<'a> {
        FrameworkIdView::of(self.framework_id)
    }

    /// Field 2.
    #[inline]
    pub fn heartbeat_interval_seconds(&self) -> Option<f64> {
        self.heartbeat_interval_seconds
    }

    /// Field 3.
    #[inline]
    pub fn master_info(&self) -> Option<MasterInfoView<'a>> {
        self.master_info.map(MasterInfoView::of)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.framework_id = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 17 {
            self.heartbeat_interval_seconds = Some(step::double(&mut rest)?);
            tag = step::tag(&mut rest)?;
        }
        if tag == 26 {
            self.master_info = Some(step::part(&mut rest)?);
        }
        Some(())
    }
}

impl<'a> Plain<'a> for EventSubscribedView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = EventSubscribedView {
            bytes,
            framework_id: Default::default(),
            heartbeat_interval_seconds: Default::default(),
            master_info: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 4 && plain::mesos_v1_scheduler_event_subscribed(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for EventSubscribedView<'a> {
    type Message = mesos::v1::scheduler::event::Subscribed;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Event.Update`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct EventUpdateView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) status: &'a [u8],
}

impl<'a> EventUpdateView<'a> {
    /// Field 1.
    #[inline]
    pub fn status(&self) -> TaskStatusView<'a> {
        TaskStatusView::of(self.status)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.status = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for EventUpdateView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = EventUpdateView {
            bytes,
            status: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        plain::mesos_v1_scheduler_event_update(walk, bytes, depth).is_some()
    }
}

impl<'a> View<'a> for EventUpdateView<'a> {
    type Message = mesos::v1::scheduler::event::Update;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.Event.UpdateOperationStatus`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct EventUpdateOperationStatusView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) status: &'a [u8],
}

impl<'a> EventUpdateOperationStatusView<'a> {
    /// Field 1.
    #[inline]
    pub fn status(&self) -> OperationStatusView<'a> {
        OperationStatusView::of(self.status)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.status = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for EventUpdateOperationStatusView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = EventUpdateOperationStatusView {
            bytes,
            status: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 10 && plain::mesos_v1_scheduler_event_update_operation_status(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for EventUpdateOperationStatusView<'a> {
    type Message = mesos::v1::scheduler::event::UpdateOperationStatus;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.OfferConstraints`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferConstraintsView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) role_constraints: &'a [u8],
}

impl<'a> OfferConstraintsView<'a> {
    /// Field 1.
    #[inline]
    pub fn role_constraints(&self) -> Messages<'a, OfferConstraintsRoleConstraintsEntryView<'a>> {
        Messages::new(self.role_constraints)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.role_constraints = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferConstraintsView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferConstraintsView {
            bytes,
            role_constraints: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 6 && plain::mesos_v1_scheduler_offer_constraints(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferConstraintsView<'a> {
    type Message = mesos::v1::scheduler::OfferConstraints;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.OfferConstraints.RoleConstraints`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferConstraintsRoleConstraintsView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) groups: &'a [u8],
}

impl<'a> OfferConstraintsRoleConstraintsView<'a> {
    /// Field 1.
    #[inline]
    pub fn groups(&self) -> Messages<'a, OfferConstraintsRoleConstraintsGroupView<'a>> {
        Messages::new(self.groups)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.groups = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferConstraintsRoleConstraintsView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferConstraintsRoleConstraintsView {
            bytes,
            groups: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 4 && plain::mesos_v1_scheduler_offer_constraints_role_constraints(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferConstraintsRoleConstraintsView<'a> {
    type Message = mesos::v1::scheduler::offer_constraints::RoleConstraints;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.OfferConstraints.RoleConstraints.Group`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferConstraintsRoleConstraintsGroupView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) attribute_constraints: &'a [u8],
}

impl<'a> OfferConstraintsRoleConstraintsGroupView<'a> {
    /// Field 1.
    #[inline]
    pub fn attribute_constraints(&self) -> Messages<'a, AttributeConstraintView<'a>> {
        Messages::new(self.attribute_constraints)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            let (run, _) = step::run(&mut rest, tag, step::part)?;
            self.attribute_constraints = run;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferConstraintsRoleConstraintsGroupView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferConstraintsRoleConstraintsGroupView {
            bytes,
            attribute_constraints: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 3 && plain::mesos_v1_scheduler_offer_constraints_role_constraints_group(walk, bytes).is_some()
    }
}

impl<'a> View<'a> for OfferConstraintsRoleConstraintsGroupView<'a> {
    type Message = mesos::v1::scheduler::offer_constraints::role_constraints::Group;

    #[inline]
    fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// `mesos.v1.scheduler.OfferConstraints.RoleConstraintsEntry`, read where it lies.
#[derive(Debug, Clone, Copy)]
pub struct OfferConstraintsRoleConstraintsEntryView<'a> {
    bytes: &'a [u8],
    pub(in crate::wire) key: &'a [u8],
    pub(in crate::wire) value: &'a [u8],
}

impl<'a> OfferConstraintsRoleConstraintsEntryView<'a> {
    /// Field 1.
    #[inline]
    pub fn key(&self) -> Text<'a> {
        Text::new(self.key)
    }

    /// Field 2.
    #[inline]
    pub fn value(&self) -> OfferConstraintsRoleConstraintsView<'a> {
        OfferConstraintsRoleConstraintsView::of(self.value)
    }

    #[inline]
    fn locate(&mut self) -> Option<()> {
        let mut rest = self.bytes;
        let mut tag = step::tag(&mut rest)?;
        if tag == 10 {
            self.key = step::part(&mut rest)?;
            tag = step::tag(&mut rest)?;
        }
        if tag == 18 {
            self.value = step::part(&mut rest)?;
        }
        Some(())
    }
}

impl<'a> Plain<'a> for OfferConstraintsRoleConstraintsEntryView<'a> {
    #[inline]
    fn of(bytes: &'a [u8]) -> Self {
        let mut view = OfferConstraintsRoleConstraintsEntryView {
            bytes,
            key: Default::default(),
            value: Default::default(),
        };
        // Checked bytes end where they should.
        let _ = view.locate();
        view
    }

    fn is_plain(walk: &mut Walk<'_>, bytes: &[u8], depth: u32) -> bool {
        depth >= 5 && plain::mesos_v1_scheduler_offer_constraints_role_constraints_entry(walk, bytes).is_some()
    }
}

