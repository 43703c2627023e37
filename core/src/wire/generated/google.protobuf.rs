// Written by prost-build and the test wire_schema from proto/.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Duration {
    pub seconds: i64,
    pub nanos: i32,
    pub unknown_fields: crate::wire::UnknownFields,
}
