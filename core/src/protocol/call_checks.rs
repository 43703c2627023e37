//! What every call must hold before anybody looks at who made it.

use crate::wire::v1::scheduler::{Call, call};

/// The type of a call that is complete in itself.
///
/// The error is what Mesos says after `Failed to validate scheduler::Call: `.
pub(super) fn check(call: &Call) -> Result<call::Type, String> {
    use call::Type;
    // A type of a later version is an unknown field, and so absent.
    let Some(kind) = call.r#type.and_then(|number| Type::try_from(number).ok()) else {
        return Err("Expecting 'type' to be present".to_owned());
    };
    let id =
        |id: Option<&crate::wire::v1::FrameworkId>| id.map_or(String::new(), |id| id.value.clone());
    let of_call = id(call.framework_id.as_ref());
    if kind == Type::Subscribe {
        let Some(subscribe) = &call.subscribe else { return missing("subscribe") };
        if of_call != id(subscribe.framework_info.id.as_ref()) {
            return Err("'framework_id' differs from 'subscribe.framework_info.id'".to_owned());
        }
        return Ok(kind);
    }
    if call.framework_id.is_none() {
        return missing("framework_id");
    }
    let (name, is_there) = match kind {
        Type::Accept => ("accept", call.accept.is_some()),
        Type::Decline => ("decline", call.decline.is_some()),
        Type::AcceptInverseOffers => {
            ("accept_inverse_offers", call.accept_inverse_offers.is_some())
        }
        Type::DeclineInverseOffers => {
            ("decline_inverse_offers", call.decline_inverse_offers.is_some())
        }
        Type::Kill => ("kill", call.kill.is_some()),
        Type::Shutdown => ("shutdown", call.shutdown.is_some()),
        Type::Acknowledge => ("acknowledge", call.acknowledge.is_some()),
        Type::AcknowledgeOperationStatus => {
            ("acknowledge_operation_status", call.acknowledge_operation_status.is_some())
        }
        Type::Reconcile => ("reconcile", call.reconcile.is_some()),
        Type::ReconcileOperations => ("reconcile_operations", call.reconcile_operations.is_some()),
        Type::Message => ("message", call.message.is_some()),
        Type::Request => ("request", call.request.is_some()),
        Type::UpdateFramework => ("update_framework", call.update_framework.is_some()),
        Type::Unknown | Type::Subscribe | Type::Teardown | Type::Revive | Type::Suppress => {
            ("", true)
        }
    };
    if !is_there {
        return missing(name);
    }
    match (kind, &call.acknowledge, &call.acknowledge_operation_status, &call.update_framework) {
        (Type::Acknowledge, Some(acknowledge), ..) => check_uuid(&acknowledge.uuid)?,
        (Type::AcknowledgeOperationStatus, _, Some(acknowledge), _) => {
            check_uuid(&acknowledge.uuid)?;
            if acknowledge.agent_id.is_none() {
                return missing("agent_id");
            }
        }
        (Type::UpdateFramework, .., Some(update))
            if of_call != id(update.framework_info.id.as_ref()) =>
        {
            let text = "'framework_id' differs from 'update_framework.framework_info.id'";
            return Err(text.to_owned());
        }
        _ => {}
    }
    Ok(kind)
}

fn missing<T>(field: &str) -> Result<T, String> {
    Err(format!("Expecting '{field}' to be present"))
}

/// Sixteen bytes with a version that RFC 4122 knows.
fn check_uuid(uuid: &[u8]) -> Result<(), String> {
    let version = uuid.get(6).map(|byte| byte >> 4);
    match (uuid.len(), version) {
        (16, Some(1..=5)) => Ok(()),
        _ => Err("Not a valid UUID".to_owned()),
    }
}
