//! Whole lives of frameworks and tasks, both sides talking to each other.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

mod cluster;

use apportion_core::protocol::framework::ClientEvent;
use apportion_core::protocol::master::{self, AgentCommand};
use apportion_core::wire::v1::scheduler::event::Type;
use apportion_core::wire::v1::scheduler::{Call, call};
use apportion_core::wire::v1::task_status::{Reason, Source};
use apportion_core::wire::v1::{self, Filters, FrameworkInfo, Resource, TaskState};
use cluster::{Cluster, Pieces, SECOND, task};

const AGENT: &str = "ports:[31000-32000];cpus:8;mem:16384;disk:65536";

#[test]
fn a_task_runs_to_its_end() {
    let mut cluster = Cluster::with_agent(AGENT);
    let at = cluster.subscribed("*");
    assert_eq!(cluster.members[at].types(), [Type::Subscribed, Type::Heartbeat, Type::Offers]);
    assert!(!cluster.master.is_quiescent());

    let offer = cluster.members[at].offer();
    let master = cluster.master.master_id();
    assert_eq!(offer.id.value, format!("{master}-O0"));
    assert_eq!(offer.agent_id.value, format!("{master}-S0"));
    assert_eq!(offer.framework_id.value, format!("{master}-0000"));
    assert_eq!(offer.allocation_role(), Some("*"));
    let names: Vec<&str> = offer.resources.iter().map(|resource| resource.name.as_str()).collect();
    assert_eq!(names, ["ports", "cpus", "mem", "disk"], "in the agent's order");
    assert!(
        offer.resources.iter().all(|resource| resource.role.as_deref() == Some("*")
            && resource.allocation_role() == Some("*"))
    );

    cluster.launch(at, vec![task("t", &offer, 0.5, 32.0)], 1000.0);
    let [AgentCommand::Launch { agent_id, task: launched, .. }] = &cluster.commands[..] else {
        panic!("{:?}", cluster.commands)
    };
    assert_eq!(*agent_id, offer.agent_id.value);
    assert!(launched.resources.iter().all(|resource| resource.allocation_role() == Some("*")));
    let free = |cluster: &Cluster| {
        let agent = cluster.master.allocator().agents().next().unwrap();
        cluster.master.allocator().agent_available(agent).unwrap().to_string()
    };
    assert_eq!(free(&cluster), "cpus:7.5;disk:65536;mem:16352;ports:[31000-32000]");
    assert!(cluster.master.is_quiescent());
    cluster.members[at].log.clear();

    // All reported at once: each one waits for the acknowledgement of the one before.
    for state in [TaskState::TaskStarting, TaskState::TaskRunning, TaskState::TaskFinished] {
        cluster.report(at, "t", state);
    }
    assert_eq!(free(&cluster), "cpus:8;disk:65536;mem:16384;ports:[31000-32000]");
    let mut uuids = Vec::new();
    for state in [TaskState::TaskStarting, TaskState::TaskRunning, TaskState::TaskFinished] {
        let statuses = cluster.members[at].statuses();
        assert_eq!(statuses.len(), 1);
        let status = &statuses[0];
        assert_eq!(status.state(), state);
        assert_eq!(status.source(), Source::Executor);
        assert_eq!(status.agent_id.as_ref(), Some(&offer.agent_id));
        assert!(!cluster.master.is_quiescent());
        uuids.push(status.uuid.clone().unwrap());
        // One for another update changes nothing.
        let mut other = status.clone();
        other.uuid.as_mut().unwrap()[0] ^= 1;
        cluster.acknowledge(at, &other);
        assert!(cluster.members[at].statuses().is_empty());
        cluster.acknowledge(at, status);
    }
    assert!(uuids.iter().all(|uuid| uuid.len() == 16 && uuid[6] >> 4 == 4 && uuid[8] >> 6 == 2));
    uuids.dedup();
    assert_eq!(uuids.len(), 3);
    assert!(cluster.master.is_quiescent());
    assert_eq!(cluster.master.task_count(), 0);

    let reconciled = [("t".into(), None)];
    cluster.members[at].client.reconcile(reconciled.to_vec()).unwrap();
    cluster.settle();
    let status = cluster.members[at].statuses().remove(0);
    assert_eq!((status.state(), status.reason()), (TaskState::TaskLost, Reason::Reconciliation));
    assert_eq!(status.message(), "Reconciliation: Task is unknown");
    assert_eq!(status.uuid, None);
}

#[test]
fn streams_may_arrive_in_any_pieces() {
    let run = |pieces: Pieces| {
        let mut cluster = Cluster::with_agent(AGENT);
        cluster.pieces = pieces;
        let at = cluster.subscribed("*");
        let offer = cluster.members[at].offer();
        cluster.launch(at, vec![task("t", &offer, 1.0, 64.0)], 0.0);
        cluster.pass(3 * SECOND);
        cluster.report(at, "t", TaskState::TaskRunning);
        cluster.members[at].events()
    };
    let whole = run(Pieces::Whole);
    assert!(whole.len() >= 5, "{whole:?}");
    for len in 1..40 {
        assert_eq!(run(Pieces::Of(len)), whole, "pieces of {len}");
    }
    for seed in 0..10 {
        let pieces = Pieces::Random(apportion_core::rng::Rng::new(seed));
        assert_eq!(run(pieces), whole, "random pieces, seed {seed}");
    }
}

#[test]
fn an_offer_that_is_not_answered_is_rescinded() {
    let mut config = master::Config::default();
    config.allocator.offer_timeout_ns = Some(5 * SECOND / 2);
    let mut cluster = Cluster::set_up(config);
    cluster.add_agent(AGENT);
    let at = cluster.subscribed("*");
    let offer = cluster.members[at].offer();
    cluster.members[at].log.clear();
    cluster.pass(5 * SECOND / 2);
    assert_eq!(cluster.members[at].news(), [Type::Rescind]);
    assert_eq!(cluster.members[at].client.offers().count(), 0);
    assert!(cluster.master.is_quiescent());
    cluster.pass(SECOND / 2);
    assert_ne!(cluster.members[at].offer().id, offer.id);
}

#[test]
fn a_request_counts_where_requests_are_honoured() {
    for honour_requests in [false, true] {
        let mut config = master::Config::default();
        config.allocator.honour_requests = honour_requests;
        let mut cluster = Cluster::set_up(config);
        let at = cluster.subscribed("*");
        let much = vec![Resource::scalar("cpus", 16.0), Resource::scalar("mem", 64.0)];
        let requests = vec![v1::Request { resources: much, ..Default::default() }];
        let call = Call {
            r#type: Some(call::Type::Request.into()),
            request: Some(call::Request { requests, ..Default::default() }),
            ..Call::default()
        };
        cluster.members[at].client.send(call).unwrap();
        cluster.settle();
        cluster.add_agent(AGENT);
        cluster.pass(SECOND);
        let offers = usize::from(!honour_requests);
        assert_eq!(cluster.members[at].client.offers().count(), offers);
        cluster.add_agent("cpus:16;mem:1024");
        cluster.pass(SECOND);
        assert_eq!(cluster.members[at].client.offers().count(), offers + 1);
    }
}

#[test]
fn a_declined_offer_comes_back_when_its_filter_ends() {
    let mut cluster = Cluster::with_agent(AGENT);
    let at = cluster.subscribed("*");
    let decline = |cluster: &mut Cluster, filters| {
        let offer = cluster.members[at].offer();
        cluster.members[at].client.decline(vec![offer.id], filters).unwrap();
        cluster.settle();
        cluster.members[at].log.clear();
    };
    decline(&mut cluster, Some(Filters::refusing(3.5)));
    cluster.pass(3 * SECOND);
    assert_eq!(cluster.members[at].news(), []);
    cluster.pass(SECOND);
    assert_eq!(cluster.members[at].news(), [Type::Offers]);

    // Five seconds, unless something is said.
    decline(&mut cluster, None);
    cluster.pass(4 * SECOND);
    assert_eq!(cluster.members[at].news(), []);
    cluster.pass(2 * SECOND);
    assert_eq!(cluster.members[at].news(), [Type::Offers]);

    decline(&mut cluster, Some(Filters::refusing(1e6)));
    cluster.pass(10 * SECOND);
    cluster.members[at].client.revive(vec![]).unwrap();
    cluster.settle();
    assert_eq!(cluster.members[at].news(), [Type::Offers]);

    cluster.members[at].client.suppress(vec![]).unwrap();
    cluster.settle();
    decline(&mut cluster, Some(Filters::refusing(0.0)));
    cluster.pass(10 * SECOND);
    assert_eq!(cluster.members[at].news(), []);
}

#[test]
fn a_task_is_killed() {
    let mut cluster = Cluster::with_agent(AGENT);
    let at = cluster.subscribed("*");
    let offer = cluster.members[at].offer();
    cluster.launch(at, vec![task("t", &offer, 1.0, 64.0)], 1000.0);
    cluster.report(at, "t", TaskState::TaskRunning);
    let status = cluster.members[at].statuses().remove(0);

    // What it was told last, while an update waits.
    cluster.report(at, "t", TaskState::TaskKilling);
    cluster.members[at].client.reconcile(vec![]).unwrap();
    cluster.settle();
    let latest = cluster.members[at].statuses().remove(0);
    assert_eq!(latest.state(), TaskState::TaskRunning);
    assert_eq!(latest.message(), "Reconciliation: Latest task state");

    cluster.commands.clear();
    cluster.members[at].client.kill("t".into(), None).unwrap();
    cluster.members[at].client.kill("t".into(), Some("elsewhere".into())).unwrap();
    cluster.settle();
    let [AgentCommand::Kill { agent_id, framework_id, task_id, kill_policy: None }] =
        &cluster.commands[..]
    else {
        panic!("{:?}", cluster.commands)
    };
    assert_eq!((agent_id, task_id.as_str()), (&offer.agent_id.value, "t"));
    let (agent_id, framework_id) = (agent_id.clone(), framework_id.clone());
    let killed = TaskState::TaskKilled;
    let report =
        apportion_core::protocol::master::TaskReport::new(&agent_id, &framework_id, "t", killed);
    cluster.master.task_update(report, cluster.now).unwrap();
    assert!(cluster.master.task_update(report, cluster.now).is_err(), "it is over");
    cluster.acknowledge(at, &status);
    let killing = cluster.members[at].statuses().remove(0);
    cluster.acknowledge(at, &killing);
    let status = cluster.members[at].statuses().remove(0);
    assert_eq!((killing.state(), status.state()), (TaskState::TaskKilling, killed));
    cluster.acknowledge(at, &status);

    cluster.members[at].client.kill("ghost".into(), None).unwrap();
    cluster.settle();
    let status = cluster.members[at].statuses().remove(0);
    assert_eq!((status.state(), status.source()), (TaskState::TaskLost, Source::Master));
    assert_eq!(status.message(), "Reconciliation: Task is unknown");
}

#[test]
fn what_cannot_be_launched_is_told() {
    let mut cluster = Cluster::with_agent(AGENT);
    let at = cluster.subscribed("*");
    let offer = cluster.members[at].offer();
    let twice = task("twice", &offer, 1.0, 32.0);
    let mut foreign = task("foreign", &offer, 1.0, 32.0);
    foreign.agent_id = "other".into();
    let mut empty = task("empty", &offer, 1.0, 32.0);
    empty.resources.clear();
    let mut negative = task("negative", &offer, 1.0, 32.0);
    negative.resources[0] = Resource::scalar("cpus", -1.0);
    let mut idle = task("idle", &offer, 1.0, 32.0);
    idle.command = None;
    let big = {
        let mut big = task("big", &offer, 1000.0, 32.0);
        big.resources.truncate(1);
        big
    };
    let bad_id = task("a/b", &offer, 1.0, 32.0);
    let tasks = vec![bad_id, twice.clone(), twice, foreign, empty, negative, idle, big];
    cluster.launch(at, tasks, 1000.0);
    assert_eq!(cluster.master.task_count(), 1);
    let statuses = cluster.members[at].statuses();
    let agent = &offer.agent_id.value;
    let expected = [
        ("a/b", "'a/b' contains invalid characters".to_owned()),
        ("twice", "Task has duplicate ID: twice".to_owned()),
        ("foreign", format!("Task uses invalid agent other while agent {agent} is expected")),
        ("empty", "Task uses no resources".to_owned()),
        ("negative", "Task uses invalid resources: invalid quantity at 0: negative".to_owned()),
        (
            "idle",
            "Task should have at least one (but not both) of CommandInfo or ExecutorInfo present"
                .to_owned(),
        ),
        (
            "big",
            "Total resources cpus(allocated: *):1000 required by task and its executor is more \
             than available ports(allocated: *):[31000-32000]; cpus(allocated: *):7; \
             mem(allocated: *):16352; disk(allocated: *):65536"
                .to_owned(),
        ),
    ];
    let told: Vec<(&str, String)> = statuses
        .iter()
        .map(|status| (status.task_id.value.as_str(), status.message().to_owned()))
        .collect();
    assert_eq!(told, expected);
    assert!(statuses.iter().all(|status| {
        status.state() == TaskState::TaskError
            && status.reason() == Reason::TaskInvalid
            && status.source() == Source::Master
            && status.uuid.is_none()
    }));
}

#[test]
fn offers_that_do_not_belong_together_lose_the_tasks() {
    let mut cluster = Cluster::with_agent(AGENT);
    cluster.add_agent(AGENT);
    let at = cluster.subscribed("*");
    let offers: Vec<_> = cluster.members[at].client.offers().cloned().collect();
    assert_eq!(offers.len(), 2);
    let launch = |cluster: &mut Cluster, ids: Vec<&str>, id: &str| {
        let ids = ids.into_iter().map(Into::into).collect();
        let tasks = vec![task(id, &offers[0], 1.0, 32.0)];
        let operations = vec![apportion_core::wire::v1::offer::Operation::launch(tasks)];
        cluster.members[at].client.accept(ids, operations, None).unwrap();
        cluster.settle();
        let status = cluster.members[at].statuses().remove(0);
        assert_eq!((status.state(), status.reason()), (TaskState::TaskLost, Reason::InvalidOffers));
        status.message().strip_prefix("Task launched with invalid offers: ").unwrap().to_owned()
    };
    let (one, two) = (offers[0].id.value.as_str(), offers[1].id.value.as_str());
    cluster.members[at].log.clear();
    assert_eq!(launch(&mut cluster, vec![], "t"), "No offers specified");
    assert_eq!(launch(&mut cluster, vec!["nope-O1"], "t"), "Offer nope-O1 is no longer valid");
    assert_eq!(
        launch(&mut cluster, vec![one, two], "t"),
        format!(
            "Aggregated offers must belong to one single agent. Offer {two} uses agent {} and \
             agent {}",
            offers[1].agent_id.value, offers[0].agent_id.value
        )
    );
    // They went back, and so are no longer valid.
    assert_eq!(launch(&mut cluster, vec![one], "t"), format!("Offer {one} is no longer valid"));
    assert_eq!(
        launch(&mut cluster, vec![one, one], "t"),
        format!("Duplicate offer {one} in offer list")
    );
    assert_eq!(cluster.master.task_count(), 0);
}

#[test]
fn a_framework_is_torn_down() {
    let mut cluster = Cluster::with_agent(AGENT);
    let at = cluster.subscribed("*");
    let id = cluster.members[at].id();
    let offer = cluster.members[at].offer();
    cluster.launch(at, vec![task("t", &offer, 1.0, 64.0)], 1000.0);
    cluster.commands.clear();
    cluster.members[at].client.teardown().unwrap();
    cluster.settle();
    assert!(matches!(&cluster.commands[..], [AgentCommand::ShutdownFramework { framework_id, .. }]
            if *framework_id == id));
    assert_eq!((cluster.master.framework_count(), cluster.master.task_count()), (0, 0));
    assert!(!cluster.members[at].client.is_subscribed());
    assert_eq!(cluster.members[at].client.poll_timeout(), None);
    let agent = cluster.master.allocator().agents().next().unwrap();
    let available = cluster.master.allocator().agent_available(agent).unwrap();
    assert_eq!(available, AGENT.parse().unwrap());

    // The id is never taken again.
    let mut info = FrameworkInfo::new("root", "test", ["*"]);
    info.id = Some(id.into());
    let again = cluster.join(info);
    cluster.settle();
    let events = cluster.members[again].events();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].error.as_ref().unwrap().message, "Framework has been removed");
    assert_eq!(cluster.members[again].client.poll_timeout(), None, "it does not try again");
}

#[test]
fn the_last_to_subscribe_wins() {
    let mut cluster = Cluster::with_agent(AGENT);
    let first = cluster.subscribed("*");
    let offer = cluster.members[first].offer();
    cluster.launch(first, vec![task("t", &offer, 1.0, 64.0)], 0.0);
    cluster.report(first, "t", TaskState::TaskRunning);
    cluster.pass(2 * SECOND);
    let lost = cluster.members[first].offer();
    cluster.members[first].log.clear();

    let mut info = FrameworkInfo::new("other", "test", ["*"]);
    info.id = Some(cluster.members[first].id().into());
    let second = cluster.join(info);
    cluster.settle();
    let events = cluster.members[first].events();
    assert_eq!(events.len(), 1, "no RESCIND: {events:?}");
    assert_eq!(events[0].error.as_ref().unwrap().message, "Framework failed over");
    assert_eq!(cluster.members[first].client.offers().len(), 0);
    assert_eq!(cluster.members[first].client.poll_timeout(), None);

    assert_eq!(cluster.members[first].id(), cluster.members[second].id());
    let types = [Type::Subscribed, Type::Heartbeat, Type::Update];
    assert_eq!(cluster.members[second].types(), types, "the update was not acknowledged");
    cluster.pass(SECOND);
    assert_ne!(cluster.members[second].offer().id, lost.id);
    let status = cluster.members[second].statuses().remove(0);
    cluster.acknowledge(second, &status);
    assert_eq!(cluster.master.task_count(), 1, "the task goes on");
}

#[test]
fn a_framework_comes_back_in_time_or_not() {
    for comes_back in [true, false] {
        let mut cluster = Cluster::with_agent(AGENT);
        let mut info = FrameworkInfo::new("root", "test", ["*"]);
        info.failover_timeout = Some(60.0);
        let at = cluster.join(info);
        cluster.settle();
        let offer = cluster.members[at].offer();
        cluster.launch(at, vec![task("t", &offer, 1.0, 64.0)], 0.0);
        cluster.pass(2 * SECOND);
        assert_eq!(cluster.master.outstanding_offers(), 1);
        cluster.cut(at);
        assert_eq!(cluster.members[at].client.offers().len(), 0);
        assert_eq!(cluster.master.outstanding_offers(), 0);
        assert!(cluster.master.is_quiescent());
        cluster.commands.clear();
        if comes_back {
            cluster.pass(20 * SECOND);
            assert!(cluster.members[at].client.is_subscribed());
            assert!(
                cluster.members[at]
                    .log
                    .iter()
                    .any(|event| matches!(event, ClientEvent::Disconnected { .. }))
            );
            cluster.pass(60 * SECOND);
            assert_eq!((cluster.master.framework_count(), cluster.master.task_count()), (1, 1));
        } else {
            let mut member = cluster.members.remove(at);
            cluster.pass(59 * SECOND);
            assert_eq!((cluster.master.framework_count(), cluster.master.task_count()), (1, 1));
            cluster.pass(2 * SECOND);
            assert_eq!((cluster.master.framework_count(), cluster.master.task_count()), (0, 0));
            assert_eq!(cluster.commands.len(), 1);
            member.client.handle_timeout(cluster.now);
            cluster.members.push(member);
            cluster.settle();
            let last = cluster.members[at].events().pop().unwrap();
            assert_eq!(last.error.unwrap().message, "Framework has been removed");
        }
    }
}

#[test]
fn without_a_failover_timeout_absence_is_the_end() {
    let mut cluster = Cluster::with_agent(AGENT);
    let at = cluster.subscribed("*");
    cluster.cut(at);
    assert_eq!(cluster.master.framework_count(), 0);
}

#[test]
fn an_agent_goes() {
    let mut cluster = Cluster::with_agent(AGENT);
    let at = cluster.subscribed("*");
    let offer = cluster.members[at].offer();
    cluster.launch(at, vec![task("t", &offer, 1.0, 64.0)], 0.0);
    cluster.report(at, "t", TaskState::TaskRunning);
    cluster.pass(2 * SECOND);
    cluster.members[at].log.clear();
    let agent = offer.agent_id.value.clone();
    cluster.master.remove_agent(&agent, cluster.now).unwrap();
    cluster.settle();
    assert_eq!(cluster.members[at].types(), [Type::Rescind, Type::Update, Type::Failure]);
    let events = cluster.members[at].events();
    let status = &events[1].update.as_ref().unwrap().status;
    assert_eq!((status.state(), status.reason()), (TaskState::TaskLost, Reason::AgentRemoved));
    assert_eq!(status.uuid, None);
    let failure = events[2].failure.as_ref().unwrap();
    assert_eq!(failure.agent_id.as_ref().unwrap().value, agent);
    assert_eq!(cluster.members[at].client.offers().len(), 0);
    assert!(cluster.master.is_quiescent());
    assert!(cluster.master.remove_agent(&agent, cluster.now).is_err());
}

#[test]
fn heartbeats_come_every_fifteen_seconds() {
    let mut cluster = Cluster::new(1);
    let at = cluster.subscribed("*");
    cluster.members[at].log.clear();
    cluster.pass(14 * SECOND);
    assert_eq!(cluster.members[at].types(), []);
    cluster.pass(SECOND);
    assert_eq!(cluster.members[at].types(), [Type::Heartbeat]);
    cluster.pass(45 * SECOND);
    assert_eq!(cluster.members[at].types().len(), 4);
}

#[test]
fn the_same_seed_gives_the_same_run() {
    let run = |seed| {
        let mut cluster = Cluster::new(seed);
        cluster.add_agent(AGENT);
        let at = cluster.subscribed("*");
        let offer = cluster.members[at].offer();
        cluster.launch(at, vec![task("t", &offer, 1.0, 64.0)], 0.0);
        cluster.report(at, "t", TaskState::TaskRunning);
        cluster.members[at].events()
    };
    assert_eq!(run(3), run(3));
    assert_ne!(run(3), run(4));
}
