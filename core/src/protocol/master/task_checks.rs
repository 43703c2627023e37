//! What a task must be to be launched.

use super::SchedulerEndpoint;
use super::accept::Accepted;
use super::resource_text::text;
use crate::protocol::ids::check_id;
use crate::resource::Resources;
use crate::wire::convert::resource::list_from_wire;
use crate::wire::v1::TaskInfo;
use std::collections::BTreeSet;

impl SchedulerEndpoint {
    /// Checks a task against the offers it is launched on. Gives the resources it takes, or the text of the refusal.
    ///
    /// Mesos' checks in Mesos' order, with its texts; of checks of health, of commands and containers only what the
    /// schema asks for is looked at here: agents judge the rest.
    pub(super) fn check_task(
        &self,
        accepted: &Accepted,
        task: &TaskInfo,
    ) -> Result<Resources, String> {
        let id = &task.task_id.value;
        check_id(id)?;
        let state = self.frameworks.get(&accepted.offer.framework);
        if state.is_some_and(|state| state.tasks.contains_key(id)) {
            return Err(format!("Task has duplicate ID: {id}"));
        }
        let agent = self.allocator.agent_name(accepted.offer.agent).unwrap_or("unknown");
        if task.agent_id.value != agent {
            return Err(format!(
                "Task uses invalid agent {} while agent {agent} is expected",
                task.agent_id.value
            ));
        }
        let grace = task.kill_policy.as_ref().and_then(|policy| policy.grace_period.as_ref());
        if grace.is_some_and(|grace| grace.nanoseconds < 0) {
            return Err("Task's 'kill_policy.grace_period' must be non-negative".to_owned());
        }
        let longest = task.max_completion_time.as_ref();
        if longest.is_some_and(|longest| longest.nanoseconds < 0) {
            return Err("Task's `max_completion_time` must be non-negative".to_owned());
        }
        let resources = self.check_resources(accepted, task)?;
        if task.command.is_some() == task.executor.is_some() {
            return Err("Task should have at least one (but not both) of CommandInfo or \
                        ExecutorInfo present"
                .to_owned());
        }
        if task.executor.is_some() {
            return Err("Tasks with an executor are not supported by this master".to_owned());
        }
        if !accepted.remainder.contains(&resources) {
            let role = &accepted.offer.role;
            let available = match self.agents.get(&accepted.offer.agent) {
                Some(agent) => text(agent.in_order(&accepted.remainder), role),
                None => text(accepted.remainder.objects(), role),
            };
            return Err(format!(
                "Total resources {} required by task and its executor is more than available \
                 {available}",
                text(resources.objects(), role)
            ));
        }
        Ok(resources)
    }

    fn check_resources(&self, accepted: &Accepted, task: &TaskInfo) -> Result<Resources, String> {
        let invalid = |text: &str| Err(format!("Task uses invalid resources: {text}"));
        if task.resources.is_empty() {
            return Err("Task uses no resources".to_owned());
        }
        let resources = match list_from_wire(&task.resources, &self.config.allocator.limits) {
            Ok(resources) => resources,
            Err(error) => return invalid(&error.to_string()),
        };
        if resources.is_empty() {
            return Err("Task uses no resources".to_owned());
        }
        let roles: BTreeSet<Option<&str>> =
            task.resources.iter().map(|resource| resource.allocation_role()).collect();
        if roles.len() > 1 {
            return invalid("The resources are allocated to several roles");
        }
        let role = accepted.offer.role.as_str();
        if let Some(Some(other)) = roles.first().filter(|other| **other != Some(role)) {
            return invalid(&format!(
                "They are allocated to role '{other}', the offer to '{role}'"
            ));
        }
        let mut volumes = BTreeSet::new();
        for resource in resources.objects() {
            let persistence = resource.disk.as_ref().and_then(|disk| disk.persistence.as_ref());
            let id = persistence.map(|persistence| &persistence.id);
            if let Some(twice) = id.filter(|id| !volumes.insert((resource.role(), *id))) {
                return invalid(&format!("Persistence ID '{twice}' is not unique"));
            }
            let mut namesakes = resources.objects().filter(|other| other.name == resource.name);
            if namesakes.any(|other| other.revocable != resource.revocable) {
                return invalid(&format!(
                    "Cannot use both revocable and non-revocable '{}' at the same time",
                    resource.name
                ));
            }
        }
        Ok(resources)
    }
}
