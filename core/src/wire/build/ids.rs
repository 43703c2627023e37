//! Ids from texts.

use crate::wire::v1::{
    AgentId, ExecutorId, FrameworkId, OfferId, OperationId, ResourceProviderId, TaskId,
};

macro_rules! ids {
    ($($id:ident),*) => {$(
        impl From<String> for $id {
            fn from(value: String) -> $id {
                $id { value, ..Default::default() }
            }
        }

        impl From<&str> for $id {
            fn from(value: &str) -> $id {
                $id { value: value.to_owned(), ..Default::default() }
            }
        }
    )*};
}

ids!(AgentId, ExecutorId, FrameworkId, OfferId, OperationId, ResourceProviderId, TaskId);
