// Written by prost-build and the test wire_schema from proto/.
/// A role's guarantee in the older form.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct QuotaInfo {
    pub role: ::core::option::Option<::prost::alloc::string::String>,
    pub principal: ::core::option::Option<::prost::alloc::string::String>,
    pub guarantee: ::prost::alloc::vec::Vec<super::Resource>,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct QuotaRequest {
    pub force: ::core::option::Option<bool>,
    pub role: ::core::option::Option<::prost::alloc::string::String>,
    pub guarantee: ::prost::alloc::vec::Vec<super::Resource>,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// A role's guarantees and limits, by resource name.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct QuotaConfig {
    pub role: ::prost::alloc::string::String,
    pub guarantees: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        super::value::Scalar,
    >,
    pub limits: ::prost::alloc::collections::BTreeMap<
        ::prost::alloc::string::String,
        super::value::Scalar,
    >,
    pub unknown_fields: crate::wire::UnknownFields,
}
#[derive(Clone, PartialEq, Debug, Default)]
pub struct QuotaStatus {
    pub infos: ::prost::alloc::vec::Vec<QuotaInfo>,
    pub configs: ::prost::alloc::vec::Vec<QuotaConfig>,
    pub unknown_fields: crate::wire::UnknownFields,
}
