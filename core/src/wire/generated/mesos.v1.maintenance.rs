// Written by prost-build and the test wire_schema from proto/.
/// Machines that go away together.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Window {
    pub machine_ids: ::prost::alloc::vec::Vec<super::MachineId>,
    pub unavailability: super::Unavailability,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// All windows; posting one replaces the whole.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Schedule {
    pub windows: ::prost::alloc::vec::Vec<Window>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ClusterStatus {
    pub draining_machines: ::prost::alloc::vec::Vec<cluster_status::DrainingMachine>,
    pub down_machines: ::prost::alloc::vec::Vec<super::MachineId>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `ClusterStatus`.
pub mod cluster_status {
    #[derive(Clone, PartialEq, Debug, Default)]
    pub struct DrainingMachine {
        pub id: super::super::MachineId,
        pub statuses: ::prost::alloc::vec::Vec<
            super::super::allocator::InverseOfferStatus,
        >,
        pub unknown_fields: crate::wire::UnknownFields,
    }
}
