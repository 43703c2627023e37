//! ACCEPT: operations in order on what some offers hold, the rest back with a filter.

use super::offers::Offer;
use super::tasks::Task;
use super::{AgentCommand, SchedulerEndpoint, agreed};
use crate::id::FrameworkId;
use crate::limits::Limit;
use crate::resource::Resources;
use crate::wire::convert;
use crate::wire::v1::framework_info::capability::Type as Capability;
use crate::wire::v1::offer::{Operation, operation};
use crate::wire::v1::resource::AllocationInfo;
use crate::wire::v1::scheduler::{Event, call, event};
use crate::wire::v1::task_status::Reason;
use crate::wire::v1::{OfferId, OperationState, OperationStatus, TaskInfo, TaskState};
use std::collections::BTreeSet;

/// What an ACCEPT works on: the offers' common holding, and what of it is not used yet.
pub(super) struct Accepted {
    pub(super) offer: Offer,
    pub(super) remainder: Resources,
    launched: Resources,
}

impl SchedulerEndpoint {
    /// Accepts offers. Whatever goes wrong is told by events; see the [module](super).
    pub(super) fn accept(&mut self, framework: FrameworkId, accept: call::Accept) {
        let filters = convert::filters_from_wire(accept.filters.as_ref());
        let mut accepted = match self.take_accepted(framework, &accept.offer_ids) {
            Ok(accepted) => accepted,
            Err(text) => return self.refuse_accept(framework, accept, &text),
        };
        for operation in accept.operations {
            match operation.launch {
                Some(launch) if operation.r#type == Some(operation::Type::Launch.into()) => {
                    let has_id = operation.id.is_some();
                    for task in launch.task_infos {
                        self.launch(&mut accepted, task, has_id);
                    }
                }
                launch => {
                    let text = "This operation is not supported by this master";
                    let operation = Operation { launch, ..operation };
                    self.refuse_operation(framework, operation, Refusal::Invalid, text);
                }
            }
        }
        let Accepted { offer, remainder, launched } = accepted;
        let holding = offer.holding();
        let back =
            self.allocator.recover_resources(holding, &remainder, Some(filters), false, self.now);
        agreed(back);
        agreed(self.allocator.transition_offered_to_allocated(holding, &launched));
    }

    /// Makes one holding of the offers an ACCEPT names, if they can be accepted together. Otherwise the error is the text
    /// of the refusal, and they are as they were.
    fn take_accepted(
        &mut self,
        framework: FrameworkId,
        ids: &[OfferId],
    ) -> Result<Accepted, String> {
        let mut seen = BTreeSet::new();
        if let Some(twice) = ids.iter().find(|id| !seen.insert(id.value.as_str())) {
            return Err(format!("Duplicate offer {} in offer list", twice.value));
        }
        let mut numbers = Vec::with_capacity(ids.len());
        for id in ids {
            let number = self.ids.offer_number(&id.value);
            match number.filter(|number| self.offers.contains_key(number)) {
                Some(number) => numbers.push(number),
                None => return Err(format!("Offer {} is no longer valid", id.value)),
            }
        }
        let offers: Vec<&Offer> =
            numbers.iter().filter_map(|number| self.offers.get(number)).collect();
        let Some(first) = offers.first() else { return Err("No offers specified".to_owned()) };
        for (offer, id) in offers.iter().zip(ids) {
            let id = &id.value;
            if offer.framework != framework {
                let name =
                    |framework| self.allocator.framework_name(framework).unwrap_or("unknown");
                return Err(format!(
                    "Offer {id} has invalid framework {} while framework {} is expected",
                    name(offer.framework),
                    name(framework)
                ));
            }
            if offer.role != first.role {
                return Err(format!(
                    "Aggregated offers must be allocated to the same role. Offer {id} uses role \
                     '{}' but another is using role '{}'",
                    offer.role, first.role
                ));
            }
            if offer.agent != first.agent {
                let name = |agent| self.allocator.agent_name(agent).unwrap_or("unknown");
                return Err(format!(
                    "Aggregated offers must belong to one single agent. Offer {id} uses agent {} \
                     and agent {}",
                    name(offer.agent),
                    name(first.agent)
                ));
            }
        }
        let offer = (*first).clone();
        let mut remainder = Resources::new();
        for number in numbers {
            if let Some(taken) = self.take_offer(number) {
                remainder.add_all(&self.offered(&taken));
                agreed(self.allocator.accept(taken.id));
            }
        }
        Ok(Accepted { offer, remainder, launched: Resources::new() })
    }

    /// Launches a task on what is left, or tells the framework why not.
    fn launch(&mut self, accepted: &mut Accepted, mut task: TaskInfo, has_id: bool) {
        let framework = accepted.offer.framework;
        let role = accepted.offer.role.clone();
        for resource in &mut task.resources {
            resource
                .allocation_info
                .get_or_insert_with(AllocationInfo::default)
                .role
                .get_or_insert(role.clone());
        }
        let checked = match has_id {
            true => Err("The `id` field cannot be set on LAUNCH operations".to_owned()),
            false => self.check_task(accepted, &task),
        };
        let resources = match checked {
            Ok(resources) => resources,
            Err(text) => {
                let state = TaskState::TaskError;
                return self.tell_of_task(framework, &task, state, Reason::TaskInvalid, &text);
            }
        };
        if self.tasks >= self.config.allocator.limits.tasks {
            let text = format!("The master keeps track of at most {} {}", self.tasks, Limit::Tasks);
            let state = TaskState::TaskError;
            return self.tell_of_task(framework, &task, state, Reason::TaskInvalid, &text);
        }
        let Some(state) = self.frameworks.get_mut(&framework) else { return };
        accepted.remainder.subtract(&resources);
        accepted.launched.add_all(&resources);
        let launched = Task::new(accepted.offer.agent, role, resources);
        state.tasks.insert(task.task_id.value.clone(), launched);
        self.tasks += 1;
        self.commands.push_back(AgentCommand::Launch {
            agent_id: task.agent_id.value.clone(),
            framework_id: state.id.value.clone(),
            task: Box::new(task),
        });
    }

    /// Gives up an ACCEPT: those of its offers that are valid go back without a filter, its tasks are lost.
    fn refuse_accept(&mut self, framework: FrameworkId, accept: call::Accept, text: &str) {
        for id in &accept.offer_ids {
            let number = self.ids.offer_number(&id.value);
            if let Some(number) = number.filter(|number| self.is_offered(framework, *number)) {
                self.return_offer(number);
            }
        }
        for operation in accept.operations {
            self.refuse_operation(framework, operation, Refusal::Offers, text);
        }
    }

    /// Tells a framework that an operation is not done: of each task it would launch, of the operation if it has an id.
    fn refuse_operation(
        &mut self,
        framework: FrameworkId,
        operation: Operation,
        refusal: Refusal,
        text: &str,
    ) {
        let partition_aware = self
            .frameworks
            .get(&framework)
            .is_some_and(|state| state.has_capability(Capability::PartitionAware));
        let is_group = operation.launch_group.is_some();
        let (state, reason, of_task, of_operation) = match refusal {
            Refusal::Offers => (
                if partition_aware { TaskState::TaskDropped } else { TaskState::TaskLost },
                Reason::InvalidOffers,
                format!("Task launched with invalid offers: {text}"),
                format!("Operation attempted with invalid offers: {text}"),
            ),
            Refusal::Invalid => (
                TaskState::TaskError,
                if is_group { Reason::TaskGroupInvalid } else { Reason::TaskInvalid },
                text.to_owned(),
                text.to_owned(),
            ),
        };
        let launch = operation.launch.map(|launch| launch.task_infos);
        let group = operation.launch_group.map(|group| group.task_group.tasks);
        for task in launch.into_iter().chain(group).flatten() {
            self.tell_of_task(framework, &task, state, reason, &of_task);
        }
        let launches = operation.r#type == Some(operation::Type::Launch.into());
        if let Some(id) = operation.id.filter(|_| !launches) {
            let status = OperationStatus {
                operation_id: Some(id),
                state: OperationState::OperationError.into(),
                message: Some(of_operation),
                ..OperationStatus::default()
            };
            self.send(framework, &operation_status(status));
        }
    }
}

/// Why an operation is not done.
#[derive(Clone, Copy)]
enum Refusal {
    /// Its offers are not valid.
    Offers,
    /// It is not valid, or not supported.
    Invalid,
}

/// UPDATE_OPERATION_STATUS.
pub(super) fn operation_status(status: OperationStatus) -> Event {
    Event {
        r#type: Some(event::Type::UpdateOperationStatus.into()),
        update_operation_status: Some(event::UpdateOperationStatus {
            status,
            ..Default::default()
        }),
        ..Event::default()
    }
}
