//! Offer constraints over the wire: agents they leave out are not offered, and what makes no sense is an ERROR event.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

use apportion_core::agent::AgentSpec;
use apportion_core::attribute::Attribute;
use apportion_core::protocol::Request;
use apportion_core::protocol::master::{Config, OutputKind, SchedulerEndpoint};

/// What a framework that subscribes with these groups for `role` gets on its stream.
fn stream(role: &str, groups: &str) -> String {
    let mut master = SchedulerEndpoint::new(Config::default()).unwrap();
    for rack in ["r1", "r2"] {
        let mut spec = AgentSpec::new("", "cpus:1;mem:100".parse().unwrap());
        spec.info.hostname = format!("host-{rack}");
        spec.info.attributes.push(Attribute::text("rack", rack));
        master.add_agent(spec, None, 0).unwrap();
    }
    let body = format!(
        r#"{{"type":"SUBSCRIBE","subscribe":{{"framework_info":{{"user":"u","name":"n","roles":["r"],
        "capabilities":[{{"type":"MULTI_ROLE"}}]}},
        "offer_constraints":{{"role_constraints":{{"{role}":{{"groups":{groups}}}}}}}}}}}"#
    );
    let request = Request {
        method: "POST",
        path: "/api/v1/scheduler",
        content_type: Some("application/json"),
        accept: Some("application/json"),
        stream_id: None,
        body: body.as_bytes(),
    };
    let response = master.handle_request(0, request);
    assert_eq!(response.status, 200, "{}", String::from_utf8_lossy(&response.body));
    master.handle_timeout(0).unwrap();
    let mut text = String::new();
    while let Some(output) = master.poll_output() {
        if let OutputKind::Data(data) = output.kind {
            text.push_str(&String::from_utf8(data).unwrap());
        }
    }
    text
}

fn group(predicate: &str) -> String {
    format!(
        r#"[{{"attribute_constraints":[{{"selector":{{"attribute_name":"rack"}},"predicate":{predicate}}}]}}]"#
    )
}

#[test]
fn agents_are_left_out() {
    let both = stream("r", &group(r#"{"exists":{}}"#));
    assert!(both.contains("host-r1") && both.contains("host-r2"), "{both}");
    for predicate in
        [r#"{"text_equals":{"value":"r2"}}"#, r#"{"text_not_matches":{"regex":"r[01]"}}"#]
    {
        let one = stream("r", &group(predicate));
        assert!(!one.contains("host-r1") && one.contains("host-r2"), "{one}");
    }
    let host = r#"[{"attribute_constraints":[{"selector":{"pseudoattribute_type":"HOSTNAME"},
        "predicate":{"text_equals":{"value":"host-r1"}}}]}]"#;
    let one = stream("r", host);
    assert!(one.contains("host-r1") && !one.contains("host-r2"), "{one}");
}

#[test]
fn what_makes_no_sense_is_refused() {
    let rows = [
        ("s", group(r#"{"exists":{}}"#), "for a role that is not subscribed to"),
        ("r", group(r#"{"text_matches":{"regex":"["}}"#), "malformed regular expression"),
        ("r", group(r#"{"text_matches":{"regex":"(a+){50}"}}"#), "too complex"),
        ("r", group("{}"), "a constraint without predicate"),
        ("r", "[]".to_owned(), "a role without groups"),
        ("r", r#"[{"attribute_constraints":[]}]"#.to_owned(), "an empty group"),
    ];
    for (role, groups, reason) in rows {
        let text = stream(role, &groups);
        assert!(text.contains(r#""type":"ERROR""#) && text.contains(reason), "{groups}: {text}");
        assert!(!text.contains("OFFERS"), "{text}");
    }
}
