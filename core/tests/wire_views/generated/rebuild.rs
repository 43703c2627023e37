// Written by the test wire_schema from proto/.

use super::{Case, case, key, part};
use apportion_core::wire::v1;
use apportion_core::wire::view::*;
use prost::encoding::encode_varint;

pub(crate) const CASES: &[Case] = &[
    case::<v1::Address>(|reader, bytes| {
        let mut out = Vec::new();
        address(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<AddressView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::AgentId>(|reader, bytes| {
        let mut out = Vec::new();
        agent_id(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<AgentIdView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Attribute>(|reader, bytes| {
        let mut out = Vec::new();
        attribute(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<AttributeView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::CapabilityInfo>(|reader, bytes| {
        let mut out = Vec::new();
        capability_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CapabilityInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::CgroupInfo>(|reader, bytes| {
        let mut out = Vec::new();
        cgroup_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CgroupInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::cgroup_info::NetCls>(|reader, bytes| {
        let mut out = Vec::new();
        cgroup_info_net_cls(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CgroupInfoNetClsView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::CheckInfo>(|reader, bytes| {
        let mut out = Vec::new();
        check_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CheckInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::check_info::Command>(|reader, bytes| {
        let mut out = Vec::new();
        check_info_command(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CheckInfoCommandView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::check_info::Http>(|reader, bytes| {
        let mut out = Vec::new();
        check_info_http(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CheckInfoHttpView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::check_info::Tcp>(|reader, bytes| {
        let mut out = Vec::new();
        check_info_tcp(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CheckInfoTcpView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::CheckStatusInfo>(|reader, bytes| {
        let mut out = Vec::new();
        check_status_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CheckStatusInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::check_status_info::Command>(|reader, bytes| {
        let mut out = Vec::new();
        check_status_info_command(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CheckStatusInfoCommandView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::check_status_info::Http>(|reader, bytes| {
        let mut out = Vec::new();
        check_status_info_http(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CheckStatusInfoHttpView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::check_status_info::Tcp>(|reader, bytes| {
        let mut out = Vec::new();
        check_status_info_tcp(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CheckStatusInfoTcpView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::CommandInfo>(|reader, bytes| {
        let mut out = Vec::new();
        command_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CommandInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::command_info::Uri>(|reader, bytes| {
        let mut out = Vec::new();
        command_info_uri(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CommandInfoUriView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::ContainerId>(|reader, bytes| {
        let mut out = Vec::new();
        container_id(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ContainerIdView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::ContainerInfo>(|reader, bytes| {
        let mut out = Vec::new();
        container_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ContainerInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::container_info::DockerInfo>(|reader, bytes| {
        let mut out = Vec::new();
        container_info_docker_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ContainerInfoDockerInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::container_info::docker_info::PortMapping>(|reader, bytes| {
        let mut out = Vec::new();
        container_info_docker_info_port_mapping(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ContainerInfoDockerInfoPortMappingView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::container_info::MesosInfo>(|reader, bytes| {
        let mut out = Vec::new();
        container_info_mesos_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ContainerInfoMesosInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::ContainerStatus>(|reader, bytes| {
        let mut out = Vec::new();
        container_status(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ContainerStatusView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Credential>(|reader, bytes| {
        let mut out = Vec::new();
        credential(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CredentialView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::DiscoveryInfo>(|reader, bytes| {
        let mut out = Vec::new();
        discovery_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<DiscoveryInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::DomainInfo>(|reader, bytes| {
        let mut out = Vec::new();
        domain_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<DomainInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::domain_info::FaultDomain>(|reader, bytes| {
        let mut out = Vec::new();
        domain_info_fault_domain(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<DomainInfoFaultDomainView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::domain_info::fault_domain::RegionInfo>(|reader, bytes| {
        let mut out = Vec::new();
        domain_info_fault_domain_region_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<DomainInfoFaultDomainRegionInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::domain_info::fault_domain::ZoneInfo>(|reader, bytes| {
        let mut out = Vec::new();
        domain_info_fault_domain_zone_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<DomainInfoFaultDomainZoneInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::DurationInfo>(|reader, bytes| {
        let mut out = Vec::new();
        duration_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<DurationInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Environment>(|reader, bytes| {
        let mut out = Vec::new();
        environment(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<EnvironmentView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::environment::Variable>(|reader, bytes| {
        let mut out = Vec::new();
        environment_variable(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<EnvironmentVariableView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::ExecutorId>(|reader, bytes| {
        let mut out = Vec::new();
        executor_id(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ExecutorIdView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::ExecutorInfo>(|reader, bytes| {
        let mut out = Vec::new();
        executor_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ExecutorInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Filters>(|reader, bytes| {
        let mut out = Vec::new();
        filters(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<FiltersView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::FrameworkId>(|reader, bytes| {
        let mut out = Vec::new();
        framework_id(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<FrameworkIdView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::FrameworkInfo>(|reader, bytes| {
        let mut out = Vec::new();
        framework_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<FrameworkInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::framework_info::Capability>(|reader, bytes| {
        let mut out = Vec::new();
        framework_info_capability(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<FrameworkInfoCapabilityView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::HealthCheck>(|reader, bytes| {
        let mut out = Vec::new();
        health_check(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<HealthCheckView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::health_check::HttpCheckInfo>(|reader, bytes| {
        let mut out = Vec::new();
        health_check_http_check_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<HealthCheckHttpCheckInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::health_check::TcpCheckInfo>(|reader, bytes| {
        let mut out = Vec::new();
        health_check_tcp_check_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<HealthCheckTcpCheckInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Image>(|reader, bytes| {
        let mut out = Vec::new();
        image(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ImageView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::image::Appc>(|reader, bytes| {
        let mut out = Vec::new();
        image_appc(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ImageAppcView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::image::Docker>(|reader, bytes| {
        let mut out = Vec::new();
        image_docker(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ImageDockerView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::InverseOffer>(|reader, bytes| {
        let mut out = Vec::new();
        inverse_offer(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<InverseOfferView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::KillPolicy>(|reader, bytes| {
        let mut out = Vec::new();
        kill_policy(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<KillPolicyView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Label>(|reader, bytes| {
        let mut out = Vec::new();
        label(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<LabelView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Labels>(|reader, bytes| {
        let mut out = Vec::new();
        labels(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<LabelsView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::LinuxInfo>(|reader, bytes| {
        let mut out = Vec::new();
        linux_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<LinuxInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::MasterInfo>(|reader, bytes| {
        let mut out = Vec::new();
        master_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<MasterInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::master_info::Capability>(|reader, bytes| {
        let mut out = Vec::new();
        master_info_capability(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<MasterInfoCapabilityView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::MountPropagation>(|reader, bytes| {
        let mut out = Vec::new();
        mount_propagation(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<MountPropagationView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::NetworkInfo>(|reader, bytes| {
        let mut out = Vec::new();
        network_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<NetworkInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::network_info::IpAddress>(|reader, bytes| {
        let mut out = Vec::new();
        network_info_ip_address(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<NetworkInfoIpAddressView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::network_info::PortMapping>(|reader, bytes| {
        let mut out = Vec::new();
        network_info_port_mapping(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<NetworkInfoPortMappingView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Offer>(|reader, bytes| {
        let mut out = Vec::new();
        offer(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::offer::Operation>(|reader, bytes| {
        let mut out = Vec::new();
        offer_operation(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferOperationView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::offer::operation::Create>(|reader, bytes| {
        let mut out = Vec::new();
        offer_operation_create(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferOperationCreateView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::offer::operation::CreateDisk>(|reader, bytes| {
        let mut out = Vec::new();
        offer_operation_create_disk(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferOperationCreateDiskView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::offer::operation::Destroy>(|reader, bytes| {
        let mut out = Vec::new();
        offer_operation_destroy(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferOperationDestroyView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::offer::operation::DestroyDisk>(|reader, bytes| {
        let mut out = Vec::new();
        offer_operation_destroy_disk(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferOperationDestroyDiskView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::offer::operation::GrowVolume>(|reader, bytes| {
        let mut out = Vec::new();
        offer_operation_grow_volume(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferOperationGrowVolumeView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::offer::operation::Launch>(|reader, bytes| {
        let mut out = Vec::new();
        offer_operation_launch(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferOperationLaunchView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::offer::operation::LaunchGroup>(|reader, bytes| {
        let mut out = Vec::new();
        offer_operation_launch_group(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferOperationLaunchGroupView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::offer::operation::Reserve>(|reader, bytes| {
        let mut out = Vec::new();
        offer_operation_reserve(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferOperationReserveView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::offer::operation::ShrinkVolume>(|reader, bytes| {
        let mut out = Vec::new();
        offer_operation_shrink_volume(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferOperationShrinkVolumeView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::offer::operation::Unreserve>(|reader, bytes| {
        let mut out = Vec::new();
        offer_operation_unreserve(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferOperationUnreserveView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::OfferFilters>(|reader, bytes| {
        let mut out = Vec::new();
        offer_filters(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferFiltersView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::offer_filters::MinAllocatableResources>(|reader, bytes| {
        let mut out = Vec::new();
        offer_filters_min_allocatable_resources(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferFiltersMinAllocatableResourcesView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::offer_filters::ResourceQuantities>(|reader, bytes| {
        let mut out = Vec::new();
        offer_filters_resource_quantities(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferFiltersResourceQuantitiesView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::OfferId>(|reader, bytes| {
        let mut out = Vec::new();
        offer_id(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferIdView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::OperationId>(|reader, bytes| {
        let mut out = Vec::new();
        operation_id(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OperationIdView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::OperationStatus>(|reader, bytes| {
        let mut out = Vec::new();
        operation_status(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OperationStatusView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Parameter>(|reader, bytes| {
        let mut out = Vec::new();
        parameter(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ParameterView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Parameters>(|reader, bytes| {
        let mut out = Vec::new();
        parameters(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ParametersView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Port>(|reader, bytes| {
        let mut out = Vec::new();
        port(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<PortView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Ports>(|reader, bytes| {
        let mut out = Vec::new();
        ports(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<PortsView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::RLimitInfo>(|reader, bytes| {
        let mut out = Vec::new();
        r_limit_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<RLimitInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::r_limit_info::RLimit>(|reader, bytes| {
        let mut out = Vec::new();
        r_limit_info_r_limit(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<RLimitInfoRLimitView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Request>(|reader, bytes| {
        let mut out = Vec::new();
        request(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<RequestView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Resource>(|reader, bytes| {
        let mut out = Vec::new();
        resource(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ResourceView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::resource::AllocationInfo>(|reader, bytes| {
        let mut out = Vec::new();
        resource_allocation_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ResourceAllocationInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::resource::DiskInfo>(|reader, bytes| {
        let mut out = Vec::new();
        resource_disk_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ResourceDiskInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::resource::disk_info::Persistence>(|reader, bytes| {
        let mut out = Vec::new();
        resource_disk_info_persistence(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ResourceDiskInfoPersistenceView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::resource::disk_info::Source>(|reader, bytes| {
        let mut out = Vec::new();
        resource_disk_info_source(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ResourceDiskInfoSourceView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::resource::disk_info::source::Mount>(|reader, bytes| {
        let mut out = Vec::new();
        resource_disk_info_source_mount(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ResourceDiskInfoSourceMountView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::resource::disk_info::source::Path>(|reader, bytes| {
        let mut out = Vec::new();
        resource_disk_info_source_path(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ResourceDiskInfoSourcePathView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::resource::ReservationInfo>(|reader, bytes| {
        let mut out = Vec::new();
        resource_reservation_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ResourceReservationInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::resource::RevocableInfo>(|reader, bytes| {
        let mut out = Vec::new();
        resource_revocable_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ResourceRevocableInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::resource::SharedInfo>(|reader, bytes| {
        let mut out = Vec::new();
        resource_shared_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ResourceSharedInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::ResourceProviderId>(|reader, bytes| {
        let mut out = Vec::new();
        resource_provider_id(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ResourceProviderIdView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::SeccompInfo>(|reader, bytes| {
        let mut out = Vec::new();
        seccomp_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<SeccompInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Secret>(|reader, bytes| {
        let mut out = Vec::new();
        secret(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<SecretView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::secret::Reference>(|reader, bytes| {
        let mut out = Vec::new();
        secret_reference(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<SecretReferenceView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::secret::Value>(|reader, bytes| {
        let mut out = Vec::new();
        secret_value(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<SecretValueView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::TtyInfo>(|reader, bytes| {
        let mut out = Vec::new();
        tty_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<TtyInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::tty_info::WindowSize>(|reader, bytes| {
        let mut out = Vec::new();
        tty_info_window_size(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<TtyInfoWindowSizeView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::TaskGroupInfo>(|reader, bytes| {
        let mut out = Vec::new();
        task_group_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<TaskGroupInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::TaskId>(|reader, bytes| {
        let mut out = Vec::new();
        task_id(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<TaskIdView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::TaskInfo>(|reader, bytes| {
        let mut out = Vec::new();
        task_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<TaskInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::TaskResourceLimitation>(|reader, bytes| {
        let mut out = Vec::new();
        task_resource_limitation(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<TaskResourceLimitationView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::TaskStatus>(|reader, bytes| {
        let mut out = Vec::new();
        task_status(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<TaskStatusView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::TimeInfo>(|reader, bytes| {
        let mut out = Vec::new();
        time_info(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<TimeInfoView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Url>(|reader, bytes| {
        let mut out = Vec::new();
        url(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<UrlView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Uuid>(|reader, bytes| {
        let mut out = Vec::new();
        uuid(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<UuidView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Unavailability>(|reader, bytes| {
        let mut out = Vec::new();
        unavailability(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<UnavailabilityView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::value::Range>(|reader, bytes| {
        let mut out = Vec::new();
        value_range(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ValueRangeView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::value::Ranges>(|reader, bytes| {
        let mut out = Vec::new();
        value_ranges(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ValueRangesView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::value::Scalar>(|reader, bytes| {
        let mut out = Vec::new();
        value_scalar(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ValueScalarView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::value::Set>(|reader, bytes| {
        let mut out = Vec::new();
        value_set(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ValueSetView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::value::Text>(|reader, bytes| {
        let mut out = Vec::new();
        value_text(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<ValueTextView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::Volume>(|reader, bytes| {
        let mut out = Vec::new();
        volume(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<VolumeView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::volume::Source>(|reader, bytes| {
        let mut out = Vec::new();
        volume_source(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<VolumeSourceView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::volume::source::CsiVolume>(|reader, bytes| {
        let mut out = Vec::new();
        volume_source_csi_volume(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<VolumeSourceCsiVolumeView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::volume::source::csi_volume::StaticProvisioning>(|reader, bytes| {
        let mut out = Vec::new();
        volume_source_csi_volume_static_provisioning(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<VolumeSourceCsiVolumeStaticProvisioningView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::volume::source::csi_volume::VolumeCapability>(|reader, bytes| {
        let mut out = Vec::new();
        volume_source_csi_volume_volume_capability(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<VolumeSourceCsiVolumeVolumeCapabilityView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::volume::source::csi_volume::volume_capability::AccessMode>(|reader, bytes| {
        let mut out = Vec::new();
        volume_source_csi_volume_volume_capability_access_mode(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<VolumeSourceCsiVolumeVolumeCapabilityAccessModeView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::volume::source::csi_volume::volume_capability::BlockVolume>(|reader, bytes| {
        let mut out = Vec::new();
        volume_source_csi_volume_volume_capability_block_volume(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<VolumeSourceCsiVolumeVolumeCapabilityBlockVolumeView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::volume::source::csi_volume::volume_capability::MountVolume>(|reader, bytes| {
        let mut out = Vec::new();
        volume_source_csi_volume_volume_capability_mount_volume(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<VolumeSourceCsiVolumeVolumeCapabilityMountVolumeView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::volume::source::DockerVolume>(|reader, bytes| {
        let mut out = Vec::new();
        volume_source_docker_volume(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<VolumeSourceDockerVolumeView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::volume::source::HostPath>(|reader, bytes| {
        let mut out = Vec::new();
        volume_source_host_path(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<VolumeSourceHostPathView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::volume::source::SandboxPath>(|reader, bytes| {
        let mut out = Vec::new();
        volume_source_sandbox_path(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<VolumeSourceSandboxPathView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::AttributeConstraint>(|reader, bytes| {
        let mut out = Vec::new();
        attribute_constraint(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<AttributeConstraintView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::attribute_constraint::Predicate>(|reader, bytes| {
        let mut out = Vec::new();
        attribute_constraint_predicate(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<AttributeConstraintPredicateView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::attribute_constraint::predicate::Exists>(|reader, bytes| {
        let mut out = Vec::new();
        attribute_constraint_predicate_exists(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<AttributeConstraintPredicateExistsView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::attribute_constraint::predicate::NotExists>(|reader, bytes| {
        let mut out = Vec::new();
        attribute_constraint_predicate_not_exists(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<AttributeConstraintPredicateNotExistsView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::attribute_constraint::predicate::TextEquals>(|reader, bytes| {
        let mut out = Vec::new();
        attribute_constraint_predicate_text_equals(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<AttributeConstraintPredicateTextEqualsView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::attribute_constraint::predicate::TextMatches>(|reader, bytes| {
        let mut out = Vec::new();
        attribute_constraint_predicate_text_matches(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<AttributeConstraintPredicateTextMatchesView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::attribute_constraint::predicate::TextNotEquals>(|reader, bytes| {
        let mut out = Vec::new();
        attribute_constraint_predicate_text_not_equals(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<AttributeConstraintPredicateTextNotEqualsView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::attribute_constraint::predicate::TextNotMatches>(|reader, bytes| {
        let mut out = Vec::new();
        attribute_constraint_predicate_text_not_matches(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<AttributeConstraintPredicateTextNotMatchesView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::attribute_constraint::Selector>(|reader, bytes| {
        let mut out = Vec::new();
        attribute_constraint_selector(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<AttributeConstraintSelectorView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::Call>(|reader, bytes| {
        let mut out = Vec::new();
        call(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::Accept>(|reader, bytes| {
        let mut out = Vec::new();
        call_accept(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallAcceptView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::AcceptInverseOffers>(|reader, bytes| {
        let mut out = Vec::new();
        call_accept_inverse_offers(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallAcceptInverseOffersView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::Acknowledge>(|reader, bytes| {
        let mut out = Vec::new();
        call_acknowledge(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallAcknowledgeView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::AcknowledgeOperationStatus>(|reader, bytes| {
        let mut out = Vec::new();
        call_acknowledge_operation_status(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallAcknowledgeOperationStatusView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::Decline>(|reader, bytes| {
        let mut out = Vec::new();
        call_decline(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallDeclineView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::DeclineInverseOffers>(|reader, bytes| {
        let mut out = Vec::new();
        call_decline_inverse_offers(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallDeclineInverseOffersView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::Kill>(|reader, bytes| {
        let mut out = Vec::new();
        call_kill(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallKillView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::Message>(|reader, bytes| {
        let mut out = Vec::new();
        call_message(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallMessageView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::Reconcile>(|reader, bytes| {
        let mut out = Vec::new();
        call_reconcile(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallReconcileView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::reconcile::Task>(|reader, bytes| {
        let mut out = Vec::new();
        call_reconcile_task(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallReconcileTaskView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::ReconcileOperations>(|reader, bytes| {
        let mut out = Vec::new();
        call_reconcile_operations(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallReconcileOperationsView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::reconcile_operations::Operation>(|reader, bytes| {
        let mut out = Vec::new();
        call_reconcile_operations_operation(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallReconcileOperationsOperationView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::Request>(|reader, bytes| {
        let mut out = Vec::new();
        call_request(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallRequestView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::Revive>(|reader, bytes| {
        let mut out = Vec::new();
        call_revive(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallReviveView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::Shutdown>(|reader, bytes| {
        let mut out = Vec::new();
        call_shutdown(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallShutdownView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::Subscribe>(|reader, bytes| {
        let mut out = Vec::new();
        call_subscribe(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallSubscribeView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::Suppress>(|reader, bytes| {
        let mut out = Vec::new();
        call_suppress(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallSuppressView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::call::UpdateFramework>(|reader, bytes| {
        let mut out = Vec::new();
        call_update_framework(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<CallUpdateFrameworkView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::Event>(|reader, bytes| {
        let mut out = Vec::new();
        event(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<EventView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::event::Error>(|reader, bytes| {
        let mut out = Vec::new();
        event_error(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<EventErrorView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::event::Failure>(|reader, bytes| {
        let mut out = Vec::new();
        event_failure(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<EventFailureView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::event::InverseOffers>(|reader, bytes| {
        let mut out = Vec::new();
        event_inverse_offers(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<EventInverseOffersView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::event::Message>(|reader, bytes| {
        let mut out = Vec::new();
        event_message(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<EventMessageView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::event::Offers>(|reader, bytes| {
        let mut out = Vec::new();
        event_offers(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<EventOffersView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::event::Rescind>(|reader, bytes| {
        let mut out = Vec::new();
        event_rescind(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<EventRescindView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::event::RescindInverseOffer>(|reader, bytes| {
        let mut out = Vec::new();
        event_rescind_inverse_offer(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<EventRescindInverseOfferView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::event::Subscribed>(|reader, bytes| {
        let mut out = Vec::new();
        event_subscribed(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<EventSubscribedView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::event::Update>(|reader, bytes| {
        let mut out = Vec::new();
        event_update(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<EventUpdateView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::event::UpdateOperationStatus>(|reader, bytes| {
        let mut out = Vec::new();
        event_update_operation_status(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<EventUpdateOperationStatusView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::OfferConstraints>(|reader, bytes| {
        let mut out = Vec::new();
        offer_constraints(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferConstraintsView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::offer_constraints::RoleConstraints>(|reader, bytes| {
        let mut out = Vec::new();
        offer_constraints_role_constraints(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferConstraintsRoleConstraintsView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
    case::<v1::scheduler::offer_constraints::role_constraints::Group>(|reader, bytes| {
        let mut out = Vec::new();
        offer_constraints_role_constraints_group(&reader.read(bytes)?, &mut out);
        Ok(out)
    }, |reader, bytes| reader.read::<OfferConstraintsRoleConstraintsGroupView<'_>>(bytes).is_ok_and(|view| std::ptr::eq(view.as_bytes(), bytes))),
];

fn address(view: &AddressView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.hostname() {
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.ip() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.port();
        key(out, 24);
        encode_varint(value as i32 as i64 as u64, out);
    }
}

fn agent_id(view: &AgentIdView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.value();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn attribute(view: &AttributeView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.name();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.r#type();
        key(out, 16);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.scalar() {
        key(out, 26);
        part(out, |out| value_scalar(&value, out));
    }
    if let Some(value) = view.ranges() {
        key(out, 34);
        part(out, |out| value_ranges(&value, out));
    }
    if let Some(value) = view.text() {
        key(out, 42);
        part(out, |out| value_text(&value, out));
    }
    if let Some(value) = view.set() {
        key(out, 50);
        part(out, |out| value_set(&value, out));
    }
}

fn capability_info(view: &CapabilityInfoView<'_>, out: &mut Vec<u8>) {
    for value in view.capabilities() {
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
}

fn cgroup_info(view: &CgroupInfoView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.net_cls() {
        key(out, 10);
        part(out, |out| cgroup_info_net_cls(&value, out));
    }
}

fn cgroup_info_net_cls(view: &CgroupInfoNetClsView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.classid() {
        key(out, 8);
        encode_varint(value as u64, out);
    }
}

fn check_info(view: &CheckInfoView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.r#type() {
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.command() {
        key(out, 18);
        part(out, |out| check_info_command(&value, out));
    }
    if let Some(value) = view.http() {
        key(out, 26);
        part(out, |out| check_info_http(&value, out));
    }
    if let Some(value) = view.delay_seconds() {
        key(out, 33);
        out.extend_from_slice(&value.to_le_bytes());
    }
    if let Some(value) = view.interval_seconds() {
        key(out, 41);
        out.extend_from_slice(&value.to_le_bytes());
    }
    if let Some(value) = view.timeout_seconds() {
        key(out, 49);
        out.extend_from_slice(&value.to_le_bytes());
    }
    if let Some(value) = view.tcp() {
        key(out, 58);
        part(out, |out| check_info_tcp(&value, out));
    }
}

fn check_info_command(view: &CheckInfoCommandView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.command();
        key(out, 10);
        part(out, |out| command_info(&value, out));
    }
}

fn check_info_http(view: &CheckInfoHttpView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.port();
        key(out, 8);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.path() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn check_info_tcp(view: &CheckInfoTcpView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.port();
        key(out, 8);
        encode_varint(value as u64, out);
    }
}

fn check_status_info(view: &CheckStatusInfoView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.r#type() {
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.command() {
        key(out, 18);
        part(out, |out| check_status_info_command(&value, out));
    }
    if let Some(value) = view.http() {
        key(out, 26);
        part(out, |out| check_status_info_http(&value, out));
    }
    if let Some(value) = view.tcp() {
        key(out, 34);
        part(out, |out| check_status_info_tcp(&value, out));
    }
}

fn check_status_info_command(view: &CheckStatusInfoCommandView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.exit_code() {
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
}

fn check_status_info_http(view: &CheckStatusInfoHttpView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.status_code() {
        key(out, 8);
        encode_varint(value as u64, out);
    }
}

fn check_status_info_tcp(view: &CheckStatusInfoTcpView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.succeeded() {
        key(out, 8);
        encode_varint(value as u64, out);
    }
}

fn command_info(view: &CommandInfoView<'_>, out: &mut Vec<u8>) {
    for value in view.uris() {
        key(out, 10);
        part(out, |out| command_info_uri(&value, out));
    }
    if let Some(value) = view.environment() {
        key(out, 18);
        part(out, |out| environment(&value, out));
    }
    if let Some(value) = view.value() {
        key(out, 26);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.user() {
        key(out, 42);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.shell() {
        key(out, 48);
        encode_varint(value as u64, out);
    }
    for value in view.arguments() {
        key(out, 58);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn command_info_uri(view: &CommandInfoUriView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.value();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.executable() {
        key(out, 16);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.extract() {
        key(out, 24);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.cache() {
        key(out, 32);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.output_file() {
        key(out, 42);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn container_id(view: &ContainerIdView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.value();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.parent() {
        key(out, 18);
        part(out, |out| container_id(&value, out));
    }
}

fn container_info(view: &ContainerInfoView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.r#type();
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
    for value in view.volumes() {
        key(out, 18);
        part(out, |out| volume(&value, out));
    }
    if let Some(value) = view.docker() {
        key(out, 26);
        part(out, |out| container_info_docker_info(&value, out));
    }
    if let Some(value) = view.hostname() {
        key(out, 34);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.mesos() {
        key(out, 42);
        part(out, |out| container_info_mesos_info(&value, out));
    }
    for value in view.network_infos() {
        key(out, 58);
        part(out, |out| network_info(&value, out));
    }
    if let Some(value) = view.linux_info() {
        key(out, 66);
        part(out, |out| linux_info(&value, out));
    }
    if let Some(value) = view.rlimit_info() {
        key(out, 74);
        part(out, |out| r_limit_info(&value, out));
    }
    if let Some(value) = view.tty_info() {
        key(out, 82);
        part(out, |out| tty_info(&value, out));
    }
}

fn container_info_docker_info(view: &ContainerInfoDockerInfoView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.image();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.network() {
        key(out, 16);
        encode_varint(value as i32 as i64 as u64, out);
    }
    for value in view.port_mappings() {
        key(out, 26);
        part(out, |out| container_info_docker_info_port_mapping(&value, out));
    }
    if let Some(value) = view.privileged() {
        key(out, 32);
        encode_varint(value as u64, out);
    }
    for value in view.parameters() {
        key(out, 42);
        part(out, |out| parameter(&value, out));
    }
    if let Some(value) = view.force_pull_image() {
        key(out, 48);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.volume_driver() {
        key(out, 58);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn container_info_docker_info_port_mapping(view: &ContainerInfoDockerInfoPortMappingView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.host_port();
        key(out, 8);
        encode_varint(value as u64, out);
    }
    {
        let value = view.container_port();
        key(out, 16);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.protocol() {
        key(out, 26);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn container_info_mesos_info(view: &ContainerInfoMesosInfoView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.image() {
        key(out, 10);
        part(out, |out| image(&value, out));
    }
}

fn container_status(view: &ContainerStatusView<'_>, out: &mut Vec<u8>) {
    for value in view.network_infos() {
        key(out, 10);
        part(out, |out| network_info(&value, out));
    }
    if let Some(value) = view.cgroup_info() {
        key(out, 18);
        part(out, |out| cgroup_info(&value, out));
    }
    if let Some(value) = view.executor_pid() {
        key(out, 24);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.container_id() {
        key(out, 34);
        part(out, |out| container_id(&value, out));
    }
}

fn credential(view: &CredentialView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.principal();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.secret() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn discovery_info(view: &DiscoveryInfoView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.visibility();
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.name() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.environment() {
        key(out, 26);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.location() {
        key(out, 34);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.version() {
        key(out, 42);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.ports() {
        key(out, 50);
        part(out, |out| ports(&value, out));
    }
    if let Some(value) = view.labels() {
        key(out, 58);
        part(out, |out| labels(&value, out));
    }
}

fn domain_info(view: &DomainInfoView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.fault_domain() {
        key(out, 10);
        part(out, |out| domain_info_fault_domain(&value, out));
    }
}

fn domain_info_fault_domain(view: &DomainInfoFaultDomainView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.region();
        key(out, 10);
        part(out, |out| domain_info_fault_domain_region_info(&value, out));
    }
    {
        let value = view.zone();
        key(out, 18);
        part(out, |out| domain_info_fault_domain_zone_info(&value, out));
    }
}

fn domain_info_fault_domain_region_info(view: &DomainInfoFaultDomainRegionInfoView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.name();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn domain_info_fault_domain_zone_info(view: &DomainInfoFaultDomainZoneInfoView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.name();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn duration_info(view: &DurationInfoView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.nanoseconds();
        key(out, 8);
        encode_varint(value as u64, out);
    }
}

fn environment(view: &EnvironmentView<'_>, out: &mut Vec<u8>) {
    for value in view.variables() {
        key(out, 10);
        part(out, |out| environment_variable(&value, out));
    }
}

fn environment_variable(view: &EnvironmentVariableView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.name();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.value() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.r#type() {
        key(out, 24);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.secret() {
        key(out, 34);
        part(out, |out| secret(&value, out));
    }
}

fn executor_id(view: &ExecutorIdView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.value();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn executor_info(view: &ExecutorInfoView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.executor_id();
        key(out, 10);
        part(out, |out| executor_id(&value, out));
    }
    if let Some(value) = view.data() {
        key(out, 34);
        part(out, |out| out.extend_from_slice(value));
    }
    for value in view.resources() {
        key(out, 42);
        part(out, |out| resource(&value, out));
    }
    if let Some(value) = view.command() {
        key(out, 58);
        part(out, |out| command_info(&value, out));
    }
    if let Some(value) = view.framework_id() {
        key(out, 66);
        part(out, |out| framework_id(&value, out));
    }
    if let Some(value) = view.name() {
        key(out, 74);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.source() {
        key(out, 82);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.container() {
        key(out, 90);
        part(out, |out| container_info(&value, out));
    }
    if let Some(value) = view.discovery() {
        key(out, 98);
        part(out, |out| discovery_info(&value, out));
    }
    if let Some(value) = view.shutdown_grace_period() {
        key(out, 106);
        part(out, |out| duration_info(&value, out));
    }
    if let Some(value) = view.labels() {
        key(out, 114);
        part(out, |out| labels(&value, out));
    }
    if let Some(value) = view.r#type() {
        key(out, 120);
        encode_varint(value as i32 as i64 as u64, out);
    }
}

fn filters(view: &FiltersView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.refuse_seconds() {
        key(out, 9);
        out.extend_from_slice(&value.to_le_bytes());
    }
}

fn framework_id(view: &FrameworkIdView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.value();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn framework_info(view: &FrameworkInfoView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.user();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.name();
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.id() {
        key(out, 26);
        part(out, |out| framework_id(&value, out));
    }
    if let Some(value) = view.failover_timeout() {
        key(out, 33);
        out.extend_from_slice(&value.to_le_bytes());
    }
    if let Some(value) = view.checkpoint() {
        key(out, 40);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.role() {
        key(out, 50);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.hostname() {
        key(out, 58);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.principal() {
        key(out, 66);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.webui_url() {
        key(out, 74);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    for value in view.capabilities() {
        key(out, 82);
        part(out, |out| framework_info_capability(&value, out));
    }
    if let Some(value) = view.labels() {
        key(out, 90);
        part(out, |out| labels(&value, out));
    }
    for value in view.roles() {
        key(out, 98);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    for value in view.offer_filters() {
        key(out, 106);
        part(out, |out| framework_info_offer_filters_entry(&value, out));
    }
}

fn framework_info_capability(view: &FrameworkInfoCapabilityView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.r#type() {
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
}

fn framework_info_offer_filters_entry(view: &FrameworkInfoOfferFiltersEntryView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.key();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.value();
        key(out, 18);
        part(out, |out| offer_filters(&value, out));
    }
}

fn health_check(view: &HealthCheckView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.http() {
        key(out, 10);
        part(out, |out| health_check_http_check_info(&value, out));
    }
    if let Some(value) = view.delay_seconds() {
        key(out, 17);
        out.extend_from_slice(&value.to_le_bytes());
    }
    if let Some(value) = view.interval_seconds() {
        key(out, 25);
        out.extend_from_slice(&value.to_le_bytes());
    }
    if let Some(value) = view.timeout_seconds() {
        key(out, 33);
        out.extend_from_slice(&value.to_le_bytes());
    }
    if let Some(value) = view.consecutive_failures() {
        key(out, 40);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.grace_period_seconds() {
        key(out, 49);
        out.extend_from_slice(&value.to_le_bytes());
    }
    if let Some(value) = view.command() {
        key(out, 58);
        part(out, |out| command_info(&value, out));
    }
    if let Some(value) = view.r#type() {
        key(out, 64);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.tcp() {
        key(out, 74);
        part(out, |out| health_check_tcp_check_info(&value, out));
    }
}

fn health_check_http_check_info(view: &HealthCheckHttpCheckInfoView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.port();
        key(out, 8);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.path() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.scheme() {
        key(out, 26);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    for value in view.statuses() {
        key(out, 32);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.protocol() {
        key(out, 40);
        encode_varint(value as i32 as i64 as u64, out);
    }
}

fn health_check_tcp_check_info(view: &HealthCheckTcpCheckInfoView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.port();
        key(out, 8);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.protocol() {
        key(out, 16);
        encode_varint(value as i32 as i64 as u64, out);
    }
}

fn image(view: &ImageView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.r#type();
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.appc() {
        key(out, 18);
        part(out, |out| image_appc(&value, out));
    }
    if let Some(value) = view.docker() {
        key(out, 26);
        part(out, |out| image_docker(&value, out));
    }
    if let Some(value) = view.cached() {
        key(out, 32);
        encode_varint(value as u64, out);
    }
}

fn image_appc(view: &ImageAppcView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.name();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.id() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.labels() {
        key(out, 26);
        part(out, |out| labels(&value, out));
    }
}

fn image_docker(view: &ImageDockerView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.name();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.credential() {
        key(out, 18);
        part(out, |out| credential(&value, out));
    }
    if let Some(value) = view.config() {
        key(out, 26);
        part(out, |out| secret(&value, out));
    }
}

fn inverse_offer(view: &InverseOfferView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.id();
        key(out, 10);
        part(out, |out| offer_id(&value, out));
    }
    if let Some(value) = view.url() {
        key(out, 18);
        part(out, |out| url(&value, out));
    }
    {
        let value = view.framework_id();
        key(out, 26);
        part(out, |out| framework_id(&value, out));
    }
    if let Some(value) = view.agent_id() {
        key(out, 34);
        part(out, |out| agent_id(&value, out));
    }
    {
        let value = view.unavailability();
        key(out, 42);
        part(out, |out| unavailability(&value, out));
    }
    for value in view.resources() {
        key(out, 50);
        part(out, |out| resource(&value, out));
    }
}

fn kill_policy(view: &KillPolicyView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.grace_period() {
        key(out, 10);
        part(out, |out| duration_info(&value, out));
    }
}

fn label(view: &LabelView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.key();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.value() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn labels(view: &LabelsView<'_>, out: &mut Vec<u8>) {
    for value in view.labels() {
        key(out, 10);
        part(out, |out| label(&value, out));
    }
}

fn linux_info(view: &LinuxInfoView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.capability_info() {
        key(out, 10);
        part(out, |out| capability_info(&value, out));
    }
    if let Some(value) = view.bounding_capabilities() {
        key(out, 18);
        part(out, |out| capability_info(&value, out));
    }
    if let Some(value) = view.effective_capabilities() {
        key(out, 26);
        part(out, |out| capability_info(&value, out));
    }
    if let Some(value) = view.share_pid_namespace() {
        key(out, 32);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.seccomp() {
        key(out, 42);
        part(out, |out| seccomp_info(&value, out));
    }
    if let Some(value) = view.ipc_mode() {
        key(out, 48);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.shm_size() {
        key(out, 56);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.share_cgroups() {
        key(out, 64);
        encode_varint(value as u64, out);
    }
}

fn master_info(view: &MasterInfoView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.id();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.ip();
        key(out, 16);
        encode_varint(value as u64, out);
    }
    {
        let value = view.port();
        key(out, 24);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.pid() {
        key(out, 34);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.hostname() {
        key(out, 42);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.version() {
        key(out, 50);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.address() {
        key(out, 58);
        part(out, |out| address(&value, out));
    }
    if let Some(value) = view.domain() {
        key(out, 66);
        part(out, |out| domain_info(&value, out));
    }
    for value in view.capabilities() {
        key(out, 74);
        part(out, |out| master_info_capability(&value, out));
    }
}

fn master_info_capability(view: &MasterInfoCapabilityView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.r#type() {
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
}

fn mount_propagation(view: &MountPropagationView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.mode() {
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
}

fn network_info(view: &NetworkInfoView<'_>, out: &mut Vec<u8>) {
    for value in view.groups() {
        key(out, 26);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.labels() {
        key(out, 34);
        part(out, |out| labels(&value, out));
    }
    for value in view.ip_addresses() {
        key(out, 42);
        part(out, |out| network_info_ip_address(&value, out));
    }
    if let Some(value) = view.name() {
        key(out, 50);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    for value in view.port_mappings() {
        key(out, 58);
        part(out, |out| network_info_port_mapping(&value, out));
    }
}

fn network_info_ip_address(view: &NetworkInfoIpAddressView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.protocol() {
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.ip_address() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn network_info_port_mapping(view: &NetworkInfoPortMappingView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.host_port();
        key(out, 8);
        encode_varint(value as u64, out);
    }
    {
        let value = view.container_port();
        key(out, 16);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.protocol() {
        key(out, 26);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn offer(view: &OfferView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.id();
        key(out, 10);
        part(out, |out| offer_id(&value, out));
    }
    {
        let value = view.framework_id();
        key(out, 18);
        part(out, |out| framework_id(&value, out));
    }
    {
        let value = view.agent_id();
        key(out, 26);
        part(out, |out| agent_id(&value, out));
    }
    {
        let value = view.hostname();
        key(out, 34);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    for value in view.resources() {
        key(out, 42);
        part(out, |out| resource(&value, out));
    }
    for value in view.executor_ids() {
        key(out, 50);
        part(out, |out| executor_id(&value, out));
    }
    for value in view.attributes() {
        key(out, 58);
        part(out, |out| attribute(&value, out));
    }
    if let Some(value) = view.url() {
        key(out, 66);
        part(out, |out| url(&value, out));
    }
    if let Some(value) = view.unavailability() {
        key(out, 74);
        part(out, |out| unavailability(&value, out));
    }
    if let Some(value) = view.allocation_info() {
        key(out, 82);
        part(out, |out| resource_allocation_info(&value, out));
    }
    if let Some(value) = view.domain() {
        key(out, 90);
        part(out, |out| domain_info(&value, out));
    }
}

fn offer_operation(view: &OfferOperationView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.r#type() {
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.launch() {
        key(out, 18);
        part(out, |out| offer_operation_launch(&value, out));
    }
    if let Some(value) = view.reserve() {
        key(out, 26);
        part(out, |out| offer_operation_reserve(&value, out));
    }
    if let Some(value) = view.unreserve() {
        key(out, 34);
        part(out, |out| offer_operation_unreserve(&value, out));
    }
    if let Some(value) = view.create() {
        key(out, 42);
        part(out, |out| offer_operation_create(&value, out));
    }
    if let Some(value) = view.destroy() {
        key(out, 50);
        part(out, |out| offer_operation_destroy(&value, out));
    }
    if let Some(value) = view.launch_group() {
        key(out, 58);
        part(out, |out| offer_operation_launch_group(&value, out));
    }
    if let Some(value) = view.id() {
        key(out, 98);
        part(out, |out| operation_id(&value, out));
    }
    if let Some(value) = view.grow_volume() {
        key(out, 106);
        part(out, |out| offer_operation_grow_volume(&value, out));
    }
    if let Some(value) = view.shrink_volume() {
        key(out, 114);
        part(out, |out| offer_operation_shrink_volume(&value, out));
    }
    if let Some(value) = view.create_disk() {
        key(out, 122);
        part(out, |out| offer_operation_create_disk(&value, out));
    }
    if let Some(value) = view.destroy_disk() {
        key(out, 130);
        part(out, |out| offer_operation_destroy_disk(&value, out));
    }
}

fn offer_operation_create(view: &OfferOperationCreateView<'_>, out: &mut Vec<u8>) {
    for value in view.volumes() {
        key(out, 10);
        part(out, |out| resource(&value, out));
    }
}

fn offer_operation_create_disk(view: &OfferOperationCreateDiskView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.source();
        key(out, 10);
        part(out, |out| resource(&value, out));
    }
    {
        let value = view.target_type();
        key(out, 16);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.target_profile() {
        key(out, 26);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn offer_operation_destroy(view: &OfferOperationDestroyView<'_>, out: &mut Vec<u8>) {
    for value in view.volumes() {
        key(out, 10);
        part(out, |out| resource(&value, out));
    }
}

fn offer_operation_destroy_disk(view: &OfferOperationDestroyDiskView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.source();
        key(out, 10);
        part(out, |out| resource(&value, out));
    }
}

fn offer_operation_grow_volume(view: &OfferOperationGrowVolumeView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.volume();
        key(out, 10);
        part(out, |out| resource(&value, out));
    }
    {
        let value = view.addition();
        key(out, 18);
        part(out, |out| resource(&value, out));
    }
}

fn offer_operation_launch(view: &OfferOperationLaunchView<'_>, out: &mut Vec<u8>) {
    for value in view.task_infos() {
        key(out, 10);
        part(out, |out| task_info(&value, out));
    }
}

fn offer_operation_launch_group(view: &OfferOperationLaunchGroupView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.executor();
        key(out, 10);
        part(out, |out| executor_info(&value, out));
    }
    {
        let value = view.task_group();
        key(out, 18);
        part(out, |out| task_group_info(&value, out));
    }
}

fn offer_operation_reserve(view: &OfferOperationReserveView<'_>, out: &mut Vec<u8>) {
    for value in view.resources() {
        key(out, 10);
        part(out, |out| resource(&value, out));
    }
    for value in view.source() {
        key(out, 18);
        part(out, |out| resource(&value, out));
    }
}

fn offer_operation_shrink_volume(view: &OfferOperationShrinkVolumeView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.volume();
        key(out, 10);
        part(out, |out| resource(&value, out));
    }
    {
        let value = view.subtract();
        key(out, 18);
        part(out, |out| value_scalar(&value, out));
    }
}

fn offer_operation_unreserve(view: &OfferOperationUnreserveView<'_>, out: &mut Vec<u8>) {
    for value in view.resources() {
        key(out, 10);
        part(out, |out| resource(&value, out));
    }
}

fn offer_filters(view: &OfferFiltersView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.min_allocatable_resources() {
        key(out, 10);
        part(out, |out| offer_filters_min_allocatable_resources(&value, out));
    }
}

fn offer_filters_min_allocatable_resources(view: &OfferFiltersMinAllocatableResourcesView<'_>, out: &mut Vec<u8>) {
    for value in view.quantities() {
        key(out, 10);
        part(out, |out| offer_filters_resource_quantities(&value, out));
    }
}

fn offer_filters_resource_quantities(view: &OfferFiltersResourceQuantitiesView<'_>, out: &mut Vec<u8>) {
    for value in view.quantities() {
        key(out, 10);
        part(out, |out| offer_filters_resource_quantities_quantities_entry(&value, out));
    }
}

fn offer_filters_resource_quantities_quantities_entry(view: &OfferFiltersResourceQuantitiesQuantitiesEntryView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.key();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.value();
        key(out, 18);
        part(out, |out| value_scalar(&value, out));
    }
}

fn offer_id(view: &OfferIdView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.value();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn operation_id(view: &OperationIdView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.value();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn operation_status(view: &OperationStatusView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.operation_id() {
        key(out, 10);
        part(out, |out| operation_id(&value, out));
    }
    {
        let value = view.state();
        key(out, 16);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.message() {
        key(out, 26);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    for value in view.converted_resources() {
        key(out, 34);
        part(out, |out| resource(&value, out));
    }
    if let Some(value) = view.uuid() {
        key(out, 42);
        part(out, |out| uuid(&value, out));
    }
    if let Some(value) = view.agent_id() {
        key(out, 50);
        part(out, |out| agent_id(&value, out));
    }
    if let Some(value) = view.resource_provider_id() {
        key(out, 58);
        part(out, |out| resource_provider_id(&value, out));
    }
}

fn parameter(view: &ParameterView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.key();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.value();
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn parameters(view: &ParametersView<'_>, out: &mut Vec<u8>) {
    for value in view.parameter() {
        key(out, 10);
        part(out, |out| parameter(&value, out));
    }
}

fn port(view: &PortView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.number();
        key(out, 8);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.name() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.protocol() {
        key(out, 26);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.visibility() {
        key(out, 32);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.labels() {
        key(out, 42);
        part(out, |out| labels(&value, out));
    }
}

fn ports(view: &PortsView<'_>, out: &mut Vec<u8>) {
    for value in view.ports() {
        key(out, 10);
        part(out, |out| port(&value, out));
    }
}

fn r_limit_info(view: &RLimitInfoView<'_>, out: &mut Vec<u8>) {
    for value in view.rlimits() {
        key(out, 10);
        part(out, |out| r_limit_info_r_limit(&value, out));
    }
}

fn r_limit_info_r_limit(view: &RLimitInfoRLimitView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.r#type() {
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.hard() {
        key(out, 16);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.soft() {
        key(out, 24);
        encode_varint(value as u64, out);
    }
}

fn request(view: &RequestView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.agent_id() {
        key(out, 10);
        part(out, |out| agent_id(&value, out));
    }
    for value in view.resources() {
        key(out, 18);
        part(out, |out| resource(&value, out));
    }
}

fn resource(view: &ResourceView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.name();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.r#type();
        key(out, 16);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.scalar() {
        key(out, 26);
        part(out, |out| value_scalar(&value, out));
    }
    if let Some(value) = view.ranges() {
        key(out, 34);
        part(out, |out| value_ranges(&value, out));
    }
    if let Some(value) = view.set() {
        key(out, 42);
        part(out, |out| value_set(&value, out));
    }
    if let Some(value) = view.role() {
        key(out, 50);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.disk() {
        key(out, 58);
        part(out, |out| resource_disk_info(&value, out));
    }
    if let Some(value) = view.reservation() {
        key(out, 66);
        part(out, |out| resource_reservation_info(&value, out));
    }
    if let Some(value) = view.revocable() {
        key(out, 74);
        part(out, |out| resource_revocable_info(&value, out));
    }
    if let Some(value) = view.shared() {
        key(out, 82);
        part(out, |out| resource_shared_info(&value, out));
    }
    if let Some(value) = view.allocation_info() {
        key(out, 90);
        part(out, |out| resource_allocation_info(&value, out));
    }
    if let Some(value) = view.provider_id() {
        key(out, 98);
        part(out, |out| resource_provider_id(&value, out));
    }
    for value in view.reservations() {
        key(out, 106);
        part(out, |out| resource_reservation_info(&value, out));
    }
}

fn resource_allocation_info(view: &ResourceAllocationInfoView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.role() {
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn resource_disk_info(view: &ResourceDiskInfoView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.persistence() {
        key(out, 10);
        part(out, |out| resource_disk_info_persistence(&value, out));
    }
    if let Some(value) = view.volume() {
        key(out, 18);
        part(out, |out| volume(&value, out));
    }
    if let Some(value) = view.source() {
        key(out, 26);
        part(out, |out| resource_disk_info_source(&value, out));
    }
}

fn resource_disk_info_persistence(view: &ResourceDiskInfoPersistenceView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.id();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.principal() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn resource_disk_info_source(view: &ResourceDiskInfoSourceView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.r#type();
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.path() {
        key(out, 18);
        part(out, |out| resource_disk_info_source_path(&value, out));
    }
    if let Some(value) = view.mount() {
        key(out, 26);
        part(out, |out| resource_disk_info_source_mount(&value, out));
    }
    if let Some(value) = view.id() {
        key(out, 34);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.metadata() {
        key(out, 42);
        part(out, |out| labels(&value, out));
    }
    if let Some(value) = view.profile() {
        key(out, 50);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.vendor() {
        key(out, 58);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn resource_disk_info_source_mount(view: &ResourceDiskInfoSourceMountView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.root() {
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn resource_disk_info_source_path(view: &ResourceDiskInfoSourcePathView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.root() {
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn resource_reservation_info(view: &ResourceReservationInfoView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.principal() {
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.labels() {
        key(out, 18);
        part(out, |out| labels(&value, out));
    }
    if let Some(value) = view.role() {
        key(out, 26);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.r#type() {
        key(out, 32);
        encode_varint(value as i32 as i64 as u64, out);
    }
}

fn resource_revocable_info(view: &ResourceRevocableInfoView<'_>, out: &mut Vec<u8>) {
}

fn resource_shared_info(view: &ResourceSharedInfoView<'_>, out: &mut Vec<u8>) {
}

fn resource_provider_id(view: &ResourceProviderIdView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.value();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn seccomp_info(view: &SeccompInfoView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.profile_name() {
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.unconfined() {
        key(out, 16);
        encode_varint(value as u64, out);
    }
}

fn secret(view: &SecretView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.r#type() {
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.reference() {
        key(out, 18);
        part(out, |out| secret_reference(&value, out));
    }
    if let Some(value) = view.value() {
        key(out, 26);
        part(out, |out| secret_value(&value, out));
    }
}

fn secret_reference(view: &SecretReferenceView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.name();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.key() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn secret_value(view: &SecretValueView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.data();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value));
    }
}

fn tty_info(view: &TtyInfoView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.window_size() {
        key(out, 10);
        part(out, |out| tty_info_window_size(&value, out));
    }
}

fn tty_info_window_size(view: &TtyInfoWindowSizeView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.rows();
        key(out, 8);
        encode_varint(value as u64, out);
    }
    {
        let value = view.columns();
        key(out, 16);
        encode_varint(value as u64, out);
    }
}

fn task_group_info(view: &TaskGroupInfoView<'_>, out: &mut Vec<u8>) {
    for value in view.tasks() {
        key(out, 10);
        part(out, |out| task_info(&value, out));
    }
}

fn task_id(view: &TaskIdView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.value();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn task_info(view: &TaskInfoView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.name();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.task_id();
        key(out, 18);
        part(out, |out| task_id(&value, out));
    }
    {
        let value = view.agent_id();
        key(out, 26);
        part(out, |out| agent_id(&value, out));
    }
    for value in view.resources() {
        key(out, 34);
        part(out, |out| resource(&value, out));
    }
    if let Some(value) = view.executor() {
        key(out, 42);
        part(out, |out| executor_info(&value, out));
    }
    if let Some(value) = view.data() {
        key(out, 50);
        part(out, |out| out.extend_from_slice(value));
    }
    if let Some(value) = view.command() {
        key(out, 58);
        part(out, |out| command_info(&value, out));
    }
    if let Some(value) = view.health_check() {
        key(out, 66);
        part(out, |out| health_check(&value, out));
    }
    if let Some(value) = view.container() {
        key(out, 74);
        part(out, |out| container_info(&value, out));
    }
    if let Some(value) = view.labels() {
        key(out, 82);
        part(out, |out| labels(&value, out));
    }
    if let Some(value) = view.discovery() {
        key(out, 90);
        part(out, |out| discovery_info(&value, out));
    }
    if let Some(value) = view.kill_policy() {
        key(out, 98);
        part(out, |out| kill_policy(&value, out));
    }
    if let Some(value) = view.check() {
        key(out, 106);
        part(out, |out| check_info(&value, out));
    }
    if let Some(value) = view.max_completion_time() {
        key(out, 114);
        part(out, |out| duration_info(&value, out));
    }
    for value in view.limits() {
        key(out, 122);
        part(out, |out| task_info_limits_entry(&value, out));
    }
}

fn task_info_limits_entry(view: &TaskInfoLimitsEntryView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.key();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.value();
        key(out, 18);
        part(out, |out| value_scalar(&value, out));
    }
}

fn task_resource_limitation(view: &TaskResourceLimitationView<'_>, out: &mut Vec<u8>) {
    for value in view.resources() {
        key(out, 10);
        part(out, |out| resource(&value, out));
    }
}

fn task_status(view: &TaskStatusView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.task_id();
        key(out, 10);
        part(out, |out| task_id(&value, out));
    }
    {
        let value = view.state();
        key(out, 16);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.data() {
        key(out, 26);
        part(out, |out| out.extend_from_slice(value));
    }
    if let Some(value) = view.message() {
        key(out, 34);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.agent_id() {
        key(out, 42);
        part(out, |out| agent_id(&value, out));
    }
    if let Some(value) = view.timestamp() {
        key(out, 49);
        out.extend_from_slice(&value.to_le_bytes());
    }
    if let Some(value) = view.executor_id() {
        key(out, 58);
        part(out, |out| executor_id(&value, out));
    }
    if let Some(value) = view.healthy() {
        key(out, 64);
        encode_varint(value as u64, out);
    }
    if let Some(value) = view.source() {
        key(out, 72);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.reason() {
        key(out, 80);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.uuid() {
        key(out, 90);
        part(out, |out| out.extend_from_slice(value));
    }
    if let Some(value) = view.labels() {
        key(out, 98);
        part(out, |out| labels(&value, out));
    }
    if let Some(value) = view.container_status() {
        key(out, 106);
        part(out, |out| container_status(&value, out));
    }
    if let Some(value) = view.unreachable_time() {
        key(out, 114);
        part(out, |out| time_info(&value, out));
    }
    if let Some(value) = view.check_status() {
        key(out, 122);
        part(out, |out| check_status_info(&value, out));
    }
    if let Some(value) = view.limitation() {
        key(out, 130);
        part(out, |out| task_resource_limitation(&value, out));
    }
}

fn time_info(view: &TimeInfoView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.nanoseconds();
        key(out, 8);
        encode_varint(value as u64, out);
    }
}

fn url(view: &UrlView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.scheme();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.address();
        key(out, 18);
        part(out, |out| address(&value, out));
    }
    if let Some(value) = view.path() {
        key(out, 26);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    for value in view.query() {
        key(out, 34);
        part(out, |out| parameter(&value, out));
    }
    if let Some(value) = view.fragment() {
        key(out, 42);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn uuid(view: &UuidView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.value();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value));
    }
}

fn unavailability(view: &UnavailabilityView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.start();
        key(out, 10);
        part(out, |out| time_info(&value, out));
    }
    if let Some(value) = view.duration() {
        key(out, 18);
        part(out, |out| duration_info(&value, out));
    }
}

fn value_range(view: &ValueRangeView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.begin();
        key(out, 8);
        encode_varint(value as u64, out);
    }
    {
        let value = view.end();
        key(out, 16);
        encode_varint(value as u64, out);
    }
}

fn value_ranges(view: &ValueRangesView<'_>, out: &mut Vec<u8>) {
    for value in view.range() {
        key(out, 10);
        part(out, |out| value_range(&value, out));
    }
}

fn value_scalar(view: &ValueScalarView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.value();
        key(out, 9);
        out.extend_from_slice(&value.to_le_bytes());
    }
}

fn value_set(view: &ValueSetView<'_>, out: &mut Vec<u8>) {
    for value in view.item() {
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn value_text(view: &ValueTextView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.value();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn volume(view: &VolumeView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.container_path();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.host_path() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.mode();
        key(out, 24);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.image() {
        key(out, 34);
        part(out, |out| image(&value, out));
    }
    if let Some(value) = view.source() {
        key(out, 42);
        part(out, |out| volume_source(&value, out));
    }
}

fn volume_source(view: &VolumeSourceView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.r#type() {
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.docker_volume() {
        key(out, 18);
        part(out, |out| volume_source_docker_volume(&value, out));
    }
    if let Some(value) = view.sandbox_path() {
        key(out, 26);
        part(out, |out| volume_source_sandbox_path(&value, out));
    }
    if let Some(value) = view.secret() {
        key(out, 34);
        part(out, |out| secret(&value, out));
    }
    if let Some(value) = view.host_path() {
        key(out, 42);
        part(out, |out| volume_source_host_path(&value, out));
    }
    if let Some(value) = view.csi_volume() {
        key(out, 50);
        part(out, |out| volume_source_csi_volume(&value, out));
    }
}

fn volume_source_csi_volume(view: &VolumeSourceCsiVolumeView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.plugin_name();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.static_provisioning() {
        key(out, 18);
        part(out, |out| volume_source_csi_volume_static_provisioning(&value, out));
    }
}

fn volume_source_csi_volume_static_provisioning(view: &VolumeSourceCsiVolumeStaticProvisioningView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.volume_id();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.volume_capability();
        key(out, 18);
        part(out, |out| volume_source_csi_volume_volume_capability(&value, out));
    }
    for value in view.node_stage_secrets() {
        key(out, 26);
        part(out, |out| volume_source_csi_volume_static_provisioning_node_stage_secrets_entry(&value, out));
    }
    for value in view.node_publish_secrets() {
        key(out, 34);
        part(out, |out| volume_source_csi_volume_static_provisioning_node_publish_secrets_entry(&value, out));
    }
    for value in view.volume_context() {
        key(out, 42);
        part(out, |out| volume_source_csi_volume_static_provisioning_volume_context_entry(&value, out));
    }
}

fn volume_source_csi_volume_static_provisioning_node_publish_secrets_entry(view: &VolumeSourceCsiVolumeStaticProvisioningNodePublishSecretsEntryView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.key();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.value();
        key(out, 18);
        part(out, |out| secret(&value, out));
    }
}

fn volume_source_csi_volume_static_provisioning_node_stage_secrets_entry(view: &VolumeSourceCsiVolumeStaticProvisioningNodeStageSecretsEntryView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.key();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.value();
        key(out, 18);
        part(out, |out| secret(&value, out));
    }
}

fn volume_source_csi_volume_static_provisioning_volume_context_entry(view: &VolumeSourceCsiVolumeStaticProvisioningVolumeContextEntryView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.key();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.value();
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn volume_source_csi_volume_volume_capability(view: &VolumeSourceCsiVolumeVolumeCapabilityView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.block() {
        key(out, 10);
        part(out, |out| volume_source_csi_volume_volume_capability_block_volume(&value, out));
    }
    if let Some(value) = view.mount() {
        key(out, 18);
        part(out, |out| volume_source_csi_volume_volume_capability_mount_volume(&value, out));
    }
    {
        let value = view.access_mode();
        key(out, 26);
        part(out, |out| volume_source_csi_volume_volume_capability_access_mode(&value, out));
    }
}

fn volume_source_csi_volume_volume_capability_access_mode(view: &VolumeSourceCsiVolumeVolumeCapabilityAccessModeView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.mode();
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
}

fn volume_source_csi_volume_volume_capability_block_volume(view: &VolumeSourceCsiVolumeVolumeCapabilityBlockVolumeView<'_>, out: &mut Vec<u8>) {
}

fn volume_source_csi_volume_volume_capability_mount_volume(view: &VolumeSourceCsiVolumeVolumeCapabilityMountVolumeView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.fs_type() {
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    for value in view.mount_flags() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn volume_source_docker_volume(view: &VolumeSourceDockerVolumeView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.driver() {
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.name();
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.driver_options() {
        key(out, 26);
        part(out, |out| parameters(&value, out));
    }
}

fn volume_source_host_path(view: &VolumeSourceHostPathView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.path();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.mount_propagation() {
        key(out, 18);
        part(out, |out| mount_propagation(&value, out));
    }
}

fn volume_source_sandbox_path(view: &VolumeSourceSandboxPathView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.r#type() {
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
    {
        let value = view.path();
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn attribute_constraint(view: &AttributeConstraintView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.selector();
        key(out, 10);
        part(out, |out| attribute_constraint_selector(&value, out));
    }
    {
        let value = view.predicate();
        key(out, 18);
        part(out, |out| attribute_constraint_predicate(&value, out));
    }
}

fn attribute_constraint_predicate(view: &AttributeConstraintPredicateView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.exists() {
        key(out, 10);
        part(out, |out| attribute_constraint_predicate_exists(&value, out));
    }
    if let Some(value) = view.not_exists() {
        key(out, 18);
        part(out, |out| attribute_constraint_predicate_not_exists(&value, out));
    }
    if let Some(value) = view.text_equals() {
        key(out, 26);
        part(out, |out| attribute_constraint_predicate_text_equals(&value, out));
    }
    if let Some(value) = view.text_not_equals() {
        key(out, 34);
        part(out, |out| attribute_constraint_predicate_text_not_equals(&value, out));
    }
    if let Some(value) = view.text_matches() {
        key(out, 42);
        part(out, |out| attribute_constraint_predicate_text_matches(&value, out));
    }
    if let Some(value) = view.text_not_matches() {
        key(out, 50);
        part(out, |out| attribute_constraint_predicate_text_not_matches(&value, out));
    }
}

fn attribute_constraint_predicate_exists(view: &AttributeConstraintPredicateExistsView<'_>, out: &mut Vec<u8>) {
}

fn attribute_constraint_predicate_not_exists(view: &AttributeConstraintPredicateNotExistsView<'_>, out: &mut Vec<u8>) {
}

fn attribute_constraint_predicate_text_equals(view: &AttributeConstraintPredicateTextEqualsView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.value();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn attribute_constraint_predicate_text_matches(view: &AttributeConstraintPredicateTextMatchesView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.regex();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn attribute_constraint_predicate_text_not_equals(view: &AttributeConstraintPredicateTextNotEqualsView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.value();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn attribute_constraint_predicate_text_not_matches(view: &AttributeConstraintPredicateTextNotMatchesView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.regex();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn attribute_constraint_selector(view: &AttributeConstraintSelectorView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.pseudoattribute_type() {
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.attribute_name() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn call(view: &CallView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.framework_id() {
        key(out, 10);
        part(out, |out| framework_id(&value, out));
    }
    if let Some(value) = view.r#type() {
        key(out, 16);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.subscribe() {
        key(out, 26);
        part(out, |out| call_subscribe(&value, out));
    }
    if let Some(value) = view.accept() {
        key(out, 34);
        part(out, |out| call_accept(&value, out));
    }
    if let Some(value) = view.decline() {
        key(out, 42);
        part(out, |out| call_decline(&value, out));
    }
    if let Some(value) = view.kill() {
        key(out, 50);
        part(out, |out| call_kill(&value, out));
    }
    if let Some(value) = view.shutdown() {
        key(out, 58);
        part(out, |out| call_shutdown(&value, out));
    }
    if let Some(value) = view.acknowledge() {
        key(out, 66);
        part(out, |out| call_acknowledge(&value, out));
    }
    if let Some(value) = view.reconcile() {
        key(out, 74);
        part(out, |out| call_reconcile(&value, out));
    }
    if let Some(value) = view.message() {
        key(out, 82);
        part(out, |out| call_message(&value, out));
    }
    if let Some(value) = view.request() {
        key(out, 90);
        part(out, |out| call_request(&value, out));
    }
    if let Some(value) = view.accept_inverse_offers() {
        key(out, 106);
        part(out, |out| call_accept_inverse_offers(&value, out));
    }
    if let Some(value) = view.decline_inverse_offers() {
        key(out, 114);
        part(out, |out| call_decline_inverse_offers(&value, out));
    }
    if let Some(value) = view.revive() {
        key(out, 122);
        part(out, |out| call_revive(&value, out));
    }
    if let Some(value) = view.suppress() {
        key(out, 130);
        part(out, |out| call_suppress(&value, out));
    }
    if let Some(value) = view.acknowledge_operation_status() {
        key(out, 138);
        part(out, |out| call_acknowledge_operation_status(&value, out));
    }
    if let Some(value) = view.reconcile_operations() {
        key(out, 146);
        part(out, |out| call_reconcile_operations(&value, out));
    }
    if let Some(value) = view.update_framework() {
        key(out, 154);
        part(out, |out| call_update_framework(&value, out));
    }
}

fn call_accept(view: &CallAcceptView<'_>, out: &mut Vec<u8>) {
    for value in view.offer_ids() {
        key(out, 10);
        part(out, |out| offer_id(&value, out));
    }
    for value in view.operations() {
        key(out, 18);
        part(out, |out| offer_operation(&value, out));
    }
    if let Some(value) = view.filters() {
        key(out, 26);
        part(out, |out| filters(&value, out));
    }
}

fn call_accept_inverse_offers(view: &CallAcceptInverseOffersView<'_>, out: &mut Vec<u8>) {
    for value in view.inverse_offer_ids() {
        key(out, 10);
        part(out, |out| offer_id(&value, out));
    }
    if let Some(value) = view.filters() {
        key(out, 18);
        part(out, |out| filters(&value, out));
    }
}

fn call_acknowledge(view: &CallAcknowledgeView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.agent_id();
        key(out, 10);
        part(out, |out| agent_id(&value, out));
    }
    {
        let value = view.task_id();
        key(out, 18);
        part(out, |out| task_id(&value, out));
    }
    {
        let value = view.uuid();
        key(out, 26);
        part(out, |out| out.extend_from_slice(value));
    }
}

fn call_acknowledge_operation_status(view: &CallAcknowledgeOperationStatusView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.agent_id() {
        key(out, 10);
        part(out, |out| agent_id(&value, out));
    }
    if let Some(value) = view.resource_provider_id() {
        key(out, 18);
        part(out, |out| resource_provider_id(&value, out));
    }
    {
        let value = view.uuid();
        key(out, 26);
        part(out, |out| out.extend_from_slice(value));
    }
    {
        let value = view.operation_id();
        key(out, 34);
        part(out, |out| operation_id(&value, out));
    }
}

fn call_decline(view: &CallDeclineView<'_>, out: &mut Vec<u8>) {
    for value in view.offer_ids() {
        key(out, 10);
        part(out, |out| offer_id(&value, out));
    }
    if let Some(value) = view.filters() {
        key(out, 18);
        part(out, |out| filters(&value, out));
    }
}

fn call_decline_inverse_offers(view: &CallDeclineInverseOffersView<'_>, out: &mut Vec<u8>) {
    for value in view.inverse_offer_ids() {
        key(out, 10);
        part(out, |out| offer_id(&value, out));
    }
    if let Some(value) = view.filters() {
        key(out, 18);
        part(out, |out| filters(&value, out));
    }
}

fn call_kill(view: &CallKillView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.task_id();
        key(out, 10);
        part(out, |out| task_id(&value, out));
    }
    if let Some(value) = view.agent_id() {
        key(out, 18);
        part(out, |out| agent_id(&value, out));
    }
    if let Some(value) = view.kill_policy() {
        key(out, 26);
        part(out, |out| kill_policy(&value, out));
    }
}

fn call_message(view: &CallMessageView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.agent_id();
        key(out, 10);
        part(out, |out| agent_id(&value, out));
    }
    {
        let value = view.executor_id();
        key(out, 18);
        part(out, |out| executor_id(&value, out));
    }
    {
        let value = view.data();
        key(out, 26);
        part(out, |out| out.extend_from_slice(value));
    }
}

fn call_reconcile(view: &CallReconcileView<'_>, out: &mut Vec<u8>) {
    for value in view.tasks() {
        key(out, 10);
        part(out, |out| call_reconcile_task(&value, out));
    }
}

fn call_reconcile_task(view: &CallReconcileTaskView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.task_id();
        key(out, 10);
        part(out, |out| task_id(&value, out));
    }
    if let Some(value) = view.agent_id() {
        key(out, 18);
        part(out, |out| agent_id(&value, out));
    }
}

fn call_reconcile_operations(view: &CallReconcileOperationsView<'_>, out: &mut Vec<u8>) {
    for value in view.operations() {
        key(out, 10);
        part(out, |out| call_reconcile_operations_operation(&value, out));
    }
}

fn call_reconcile_operations_operation(view: &CallReconcileOperationsOperationView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.operation_id();
        key(out, 10);
        part(out, |out| operation_id(&value, out));
    }
    if let Some(value) = view.agent_id() {
        key(out, 18);
        part(out, |out| agent_id(&value, out));
    }
    if let Some(value) = view.resource_provider_id() {
        key(out, 26);
        part(out, |out| resource_provider_id(&value, out));
    }
}

fn call_request(view: &CallRequestView<'_>, out: &mut Vec<u8>) {
    for value in view.requests() {
        key(out, 10);
        part(out, |out| request(&value, out));
    }
}

fn call_revive(view: &CallReviveView<'_>, out: &mut Vec<u8>) {
    for value in view.roles() {
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn call_shutdown(view: &CallShutdownView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.executor_id();
        key(out, 10);
        part(out, |out| executor_id(&value, out));
    }
    {
        let value = view.agent_id();
        key(out, 18);
        part(out, |out| agent_id(&value, out));
    }
}

fn call_subscribe(view: &CallSubscribeView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.framework_info();
        key(out, 10);
        part(out, |out| framework_info(&value, out));
    }
    for value in view.suppressed_roles() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.offer_constraints() {
        key(out, 26);
        part(out, |out| offer_constraints(&value, out));
    }
}

fn call_suppress(view: &CallSuppressView<'_>, out: &mut Vec<u8>) {
    for value in view.roles() {
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn call_update_framework(view: &CallUpdateFrameworkView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.framework_info();
        key(out, 10);
        part(out, |out| framework_info(&value, out));
    }
    for value in view.suppressed_roles() {
        key(out, 18);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    if let Some(value) = view.offer_constraints() {
        key(out, 26);
        part(out, |out| offer_constraints(&value, out));
    }
}

fn event(view: &EventView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.r#type() {
        key(out, 8);
        encode_varint(value as i32 as i64 as u64, out);
    }
    if let Some(value) = view.subscribed() {
        key(out, 18);
        part(out, |out| event_subscribed(&value, out));
    }
    if let Some(value) = view.offers() {
        key(out, 26);
        part(out, |out| event_offers(&value, out));
    }
    if let Some(value) = view.rescind() {
        key(out, 34);
        part(out, |out| event_rescind(&value, out));
    }
    if let Some(value) = view.update() {
        key(out, 42);
        part(out, |out| event_update(&value, out));
    }
    if let Some(value) = view.message() {
        key(out, 50);
        part(out, |out| event_message(&value, out));
    }
    if let Some(value) = view.failure() {
        key(out, 58);
        part(out, |out| event_failure(&value, out));
    }
    if let Some(value) = view.error() {
        key(out, 66);
        part(out, |out| event_error(&value, out));
    }
    if let Some(value) = view.inverse_offers() {
        key(out, 74);
        part(out, |out| event_inverse_offers(&value, out));
    }
    if let Some(value) = view.rescind_inverse_offer() {
        key(out, 82);
        part(out, |out| event_rescind_inverse_offer(&value, out));
    }
    if let Some(value) = view.update_operation_status() {
        key(out, 90);
        part(out, |out| event_update_operation_status(&value, out));
    }
}

fn event_error(view: &EventErrorView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.message();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
}

fn event_failure(view: &EventFailureView<'_>, out: &mut Vec<u8>) {
    if let Some(value) = view.agent_id() {
        key(out, 10);
        part(out, |out| agent_id(&value, out));
    }
    if let Some(value) = view.executor_id() {
        key(out, 18);
        part(out, |out| executor_id(&value, out));
    }
    if let Some(value) = view.status() {
        key(out, 24);
        encode_varint(value as i32 as i64 as u64, out);
    }
}

fn event_inverse_offers(view: &EventInverseOffersView<'_>, out: &mut Vec<u8>) {
    for value in view.inverse_offers() {
        key(out, 10);
        part(out, |out| inverse_offer(&value, out));
    }
}

fn event_message(view: &EventMessageView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.agent_id();
        key(out, 10);
        part(out, |out| agent_id(&value, out));
    }
    {
        let value = view.executor_id();
        key(out, 18);
        part(out, |out| executor_id(&value, out));
    }
    {
        let value = view.data();
        key(out, 26);
        part(out, |out| out.extend_from_slice(value));
    }
}

fn event_offers(view: &EventOffersView<'_>, out: &mut Vec<u8>) {
    for value in view.offers() {
        key(out, 10);
        part(out, |out| offer(&value, out));
    }
}

fn event_rescind(view: &EventRescindView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.offer_id();
        key(out, 10);
        part(out, |out| offer_id(&value, out));
    }
}

fn event_rescind_inverse_offer(view: &EventRescindInverseOfferView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.inverse_offer_id();
        key(out, 10);
        part(out, |out| offer_id(&value, out));
    }
}

fn event_subscribed(view: &EventSubscribedView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.framework_id();
        key(out, 10);
        part(out, |out| framework_id(&value, out));
    }
    if let Some(value) = view.heartbeat_interval_seconds() {
        key(out, 17);
        out.extend_from_slice(&value.to_le_bytes());
    }
    if let Some(value) = view.master_info() {
        key(out, 26);
        part(out, |out| master_info(&value, out));
    }
}

fn event_update(view: &EventUpdateView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.status();
        key(out, 10);
        part(out, |out| task_status(&value, out));
    }
}

fn event_update_operation_status(view: &EventUpdateOperationStatusView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.status();
        key(out, 10);
        part(out, |out| operation_status(&value, out));
    }
}

fn offer_constraints(view: &OfferConstraintsView<'_>, out: &mut Vec<u8>) {
    for value in view.role_constraints() {
        key(out, 10);
        part(out, |out| offer_constraints_role_constraints_entry(&value, out));
    }
}

fn offer_constraints_role_constraints(view: &OfferConstraintsRoleConstraintsView<'_>, out: &mut Vec<u8>) {
    for value in view.groups() {
        key(out, 10);
        part(out, |out| offer_constraints_role_constraints_group(&value, out));
    }
}

fn offer_constraints_role_constraints_group(view: &OfferConstraintsRoleConstraintsGroupView<'_>, out: &mut Vec<u8>) {
    for value in view.attribute_constraints() {
        key(out, 10);
        part(out, |out| attribute_constraint(&value, out));
    }
}

fn offer_constraints_role_constraints_entry(view: &OfferConstraintsRoleConstraintsEntryView<'_>, out: &mut Vec<u8>) {
    {
        let value = view.key();
        key(out, 10);
        part(out, |out| out.extend_from_slice(value.as_str().as_bytes()));
    }
    {
        let value = view.value();
        key(out, 18);
        part(out, |out| offer_constraints_role_constraints(&value, out));
    }
}
