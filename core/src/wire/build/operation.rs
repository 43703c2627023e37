//! Operations: what is done with the resources of accepted offers.

use crate::wire::v1::offer::{Operation, operation};
use crate::wire::v1::{ExecutorInfo, Resource, TaskGroupInfo, TaskInfo};

impl Operation {
    /// LAUNCH.
    pub fn launch(task_infos: Vec<TaskInfo>) -> Operation {
        Operation {
            launch: Some(operation::Launch { task_infos, ..Default::default() }),
            ..Operation::of(operation::Type::Launch)
        }
    }

    /// LAUNCH_GROUP: all of the tasks, by one executor, or none.
    pub fn launch_group(executor: ExecutorInfo, tasks: Vec<TaskInfo>) -> Operation {
        let task_group = TaskGroupInfo { tasks, ..Default::default() };
        let launch = operation::LaunchGroup { executor, task_group, ..Default::default() };
        Operation { launch_group: Some(launch), ..Operation::of(operation::Type::LaunchGroup) }
    }

    /// RESERVE: the resources as they are to be, reserved.
    pub fn reserve(resources: Vec<Resource>) -> Operation {
        Operation {
            reserve: Some(operation::Reserve { resources, ..Default::default() }),
            ..Operation::of(operation::Type::Reserve)
        }
    }

    /// UNRESERVE: the resources as they are, reserved.
    pub fn unreserve(resources: Vec<Resource>) -> Operation {
        Operation {
            unreserve: Some(operation::Unreserve { resources, ..Default::default() }),
            ..Operation::of(operation::Type::Unreserve)
        }
    }

    /// CREATE of persistent volumes: disk, reserved, as it is to be.
    pub fn create(volumes: Vec<Resource>) -> Operation {
        Operation {
            create: Some(operation::Create { volumes, ..Default::default() }),
            ..Operation::of(operation::Type::Create)
        }
    }

    /// DESTROY of persistent volumes.
    pub fn destroy(volumes: Vec<Resource>) -> Operation {
        Operation {
            destroy: Some(operation::Destroy { volumes, ..Default::default() }),
            ..Operation::of(operation::Type::Destroy)
        }
    }

    fn of(kind: operation::Type) -> Operation {
        Operation { r#type: Some(kind.into()), ..Default::default() }
    }
}
