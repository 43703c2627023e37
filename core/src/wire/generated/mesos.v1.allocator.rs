// Written by prost-build and the test wire_schema from proto/.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct InverseOfferStatus {
    pub status: i32,
    pub framework_id: super::FrameworkId,
    pub timestamp: super::TimeInfo,
    pub unknown_fields: crate::wire::UnknownFields,
}
/// Nested message and enum types in `InverseOfferStatus`.
pub mod inverse_offer_status {
    #[derive(
        Clone,
        Copy,
        Debug,
        PartialEq,
        Eq,
        Hash,
        PartialOrd,
        Ord,
        ::prost::Enumeration
    )]
    #[repr(i32)]
    pub enum Status {
        Unknown = 1,
        Accept = 2,
        Decline = 3,
    }
    impl Status {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "UNKNOWN",
                Self::Accept => "ACCEPT",
                Self::Decline => "DECLINE",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "UNKNOWN" => Some(Self::Unknown),
                "ACCEPT" => Some(Self::Accept),
                "DECLINE" => Some(Self::Decline),
                _ => None,
            }
        }
    }
}
