//! A master and its frameworks in one place: what would be HTTP is method calls, and streams are cut into pieces.
#![allow(dead_code, reason = "each test program uses a part of it")]

use apportion_core::agent::AgentSpec;
use apportion_core::protocol::framework::{
    self, ClientEvent, HttpRequest, RequestId, ResponseHead, SchedulerClient,
};
use apportion_core::protocol::master::{
    self, AgentCommand, OutputKind, SchedulerEndpoint, TaskReport,
};
use apportion_core::protocol::{ConnectionId, Request};
use apportion_core::rng::Rng;
use apportion_core::wire::v1::offer::Operation;
use apportion_core::wire::v1::scheduler::{Event, event};
use apportion_core::wire::v1::{
    Filters, FrameworkInfo, Offer, Resource, TaskInfo, TaskState, TaskStatus,
};
use std::collections::BTreeMap;

pub(crate) const SECOND: u64 = 1_000_000_000;

/// How the bytes of streams arrive.
#[derive(Clone)]
pub(crate) enum Pieces {
    Whole,
    Of(usize),
    Random(Rng),
}

impl Pieces {
    fn next_len(&mut self, rest: usize) -> usize {
        match self {
            Pieces::Whole => rest,
            Pieces::Of(len) => rest.min(*len),
            Pieces::Random(rng) => rng.below(rest as u64) as usize + 1,
        }
    }
}

/// A client and its streams.
pub(crate) struct Member {
    pub(crate) client: SchedulerClient,
    pub(crate) streams: BTreeMap<ConnectionId, RequestId>,
    pub(crate) log: Vec<ClientEvent>,
}

impl Member {
    /// Takes the events logged so far, of the master's.
    pub(crate) fn events(&mut self) -> Vec<Event> {
        let log = std::mem::take(&mut self.log);
        let of_master = |event| match event {
            ClientEvent::Event(event) => Some(*event),
            _ => None,
        };
        log.into_iter().filter_map(of_master).collect()
    }

    /// The types of the events logged so far; they stay.
    pub(crate) fn types(&self) -> Vec<event::Type> {
        let of_master = |event: &ClientEvent| match event {
            ClientEvent::Event(event) => Some(event.r#type()),
            _ => None,
        };
        self.log.iter().filter_map(of_master).collect()
    }

    /// The same without heartbeats.
    pub(crate) fn news(&self) -> Vec<event::Type> {
        self.types().into_iter().filter(|kind| *kind != event::Type::Heartbeat).collect()
    }

    pub(crate) fn statuses(&mut self) -> Vec<TaskStatus> {
        self.events().into_iter().filter_map(|event| Some(event.update?.status)).collect()
    }

    /// The only offer it has.
    pub(crate) fn offer(&self) -> Offer {
        let offers: Vec<&Offer> = self.client.offers().collect();
        assert_eq!(offers.len(), 1, "{offers:?}");
        offers[0].clone()
    }

    pub(crate) fn id(&self) -> String {
        self.client.framework_id().unwrap().value.clone()
    }
}

pub(crate) struct Cluster {
    pub(crate) master: SchedulerEndpoint,
    pub(crate) members: Vec<Member>,
    pub(crate) commands: Vec<AgentCommand>,
    pub(crate) pieces: Pieces,
    pub(crate) now: u64,
}

impl Cluster {
    pub(crate) fn new(seed: u64) -> Cluster {
        Cluster::set_up(master::Config { seed, ..master::Config::default() })
    }

    pub(crate) fn set_up(config: master::Config) -> Cluster {
        Cluster {
            master: SchedulerEndpoint::new(config).unwrap(),
            members: Vec::new(),
            commands: Vec::new(),
            pieces: Pieces::Whole,
            now: 0,
        }
    }

    /// A cluster of one agent with these resources.
    pub(crate) fn with_agent(resources: &str) -> Cluster {
        let mut cluster = Cluster::new(7);
        cluster.add_agent(resources);
        cluster
    }

    pub(crate) fn add_agent(&mut self, resources: &str) -> String {
        let spec = AgentSpec::new("", resources.parse().unwrap());
        self.master.add_agent(spec, None, self.now).unwrap()
    }

    /// A member that is about to subscribe; its number.
    pub(crate) fn join(&mut self, info: FrameworkInfo) -> usize {
        let seed = self.members.len() as u64;
        let config = framework::Config { seed, ..framework::Config::new(info) };
        let mut client = SchedulerClient::new(config).unwrap();
        client.subscribe(self.now).unwrap();
        self.members.push(Member { client, streams: BTreeMap::new(), log: Vec::new() });
        self.members.len() - 1
    }

    /// A member of one role that is subscribed and has its first offers.
    pub(crate) fn subscribed(&mut self, role: &str) -> usize {
        let member = self.join(FrameworkInfo::new("root", "test", [role]));
        self.settle();
        member
    }

    /// Carries everything there is to carry, and does what is due by now, until nothing is left.
    pub(crate) fn settle(&mut self) {
        loop {
            self.carry();
            if self.master.poll_timeout() <= self.now {
                self.master.handle_timeout(self.now).unwrap();
                continue;
            }
            let mut due = false;
            for member in &mut self.members {
                if member.client.poll_timeout().is_some_and(|at| at <= self.now) {
                    member.client.handle_timeout(self.now);
                    due = true;
                }
            }
            if !due {
                break;
            }
        }
        self.master.validate().unwrap();
    }

    /// Lets time pass, one thing due after the other.
    pub(crate) fn pass(&mut self, nanoseconds: u64) {
        let end = self.now + nanoseconds;
        loop {
            let clients = self.members.iter().filter_map(|member| member.client.poll_timeout());
            let next = clients.chain([self.master.poll_timeout()]).min().unwrap();
            if next > end {
                break;
            }
            self.now = next.max(self.now);
            self.settle();
        }
        self.now = end;
        self.settle();
    }

    fn carry(&mut self) {
        loop {
            let mut moved = false;
            for at in 0..self.members.len() {
                while let Some(request) = self.members[at].client.poll_abort() {
                    self.drop_stream(at, request);
                    moved = true;
                }
                while let Some(request) = self.members[at].client.poll_request() {
                    self.deliver(at, request);
                    moved = true;
                }
            }
            while let Some(output) = self.master.poll_output() {
                self.feed(output.connection, output.kind);
                moved = true;
            }
            while let Some(command) = self.master.poll_agent_command() {
                self.commands.push(command);
            }
            for member in &mut self.members {
                while let Some(event) = member.client.poll_event() {
                    member.log.push(event);
                }
            }
            if !moved {
                break;
            }
        }
    }

    fn drop_stream(&mut self, at: usize, request: RequestId) {
        let streams = &mut self.members[at].streams;
        let found = streams.iter().find(|(_, own)| **own == request).map(|(stream, _)| *stream);
        if let Some(stream) = found {
            streams.remove(&stream);
            self.master.connection_closed(stream, self.now);
        }
    }

    /// Breaks a member's stream, as a network would: both sides notice.
    pub(crate) fn cut(&mut self, at: usize) {
        for (stream, request) in std::mem::take(&mut self.members[at].streams) {
            self.master.connection_closed(stream, self.now);
            self.members[at].client.handle_closed(request, self.now);
        }
    }

    pub(crate) fn deliver(&mut self, at: usize, request: HttpRequest) {
        let header = |name: &str| {
            let mut named = request.headers.iter().filter(|(other, _)| *other == name);
            named.next().map(|(_, value)| value.as_str())
        };
        let response = self.master.handle_request(
            self.now,
            Request {
                method: "POST",
                path: &request.path,
                content_type: header("Content-Type"),
                accept: header("Accept"),
                stream_id: header("Mesos-Stream-Id"),
                body: &request.body,
            },
        );
        let head = ResponseHead {
            status: response.status,
            stream_id: response.header("mesos-stream-id"),
            location: response.header("location"),
        };
        assert!(response.stream.is_none() || request.streaming);
        let member = &mut self.members[at];
        if let Some(stream) = response.stream {
            member.streams.insert(stream, request.id);
        }
        member.client.handle_response(request.id, head, &response.body, self.now);
    }

    fn feed(&mut self, stream: ConnectionId, kind: OutputKind) {
        for member in &mut self.members {
            let Some(&request) = member.streams.get(&stream) else { continue };
            match &kind {
                OutputKind::Data(bytes) => {
                    let mut rest = &bytes[..];
                    while !rest.is_empty() {
                        let (piece, behind) = rest.split_at(self.pieces.next_len(rest.len()));
                        member.client.handle_data(request, piece, self.now);
                        rest = behind;
                    }
                }
                OutputKind::Close => {
                    member.client.handle_closed(request, self.now);
                    member.streams.remove(&stream);
                }
            }
        }
    }

    /// Launches tasks on the only offer of a member.
    pub(crate) fn launch(&mut self, at: usize, tasks: Vec<TaskInfo>, refuse_seconds: f64) {
        let offer = self.members[at].offer();
        let client = &mut self.members[at].client;
        let filters = Some(Filters::refusing(refuse_seconds));
        client.accept(vec![offer.id], vec![Operation::launch(tasks)], filters).unwrap();
        self.settle();
    }

    /// Reports a state of a task on the agent it was launched on.
    pub(crate) fn report(&mut self, at: usize, task_id: &str, state: TaskState) {
        let id = self.members[at].id();
        let launched = |command: &AgentCommand| match command {
            AgentCommand::Launch { agent_id, framework_id, task }
                if *framework_id == id && task.task_id.value == task_id =>
            {
                Some(agent_id.clone())
            }
            _ => None,
        };
        let agent = self.commands.iter().find_map(launched).unwrap();
        self.master.task_update(TaskReport::new(&agent, &id, task_id, state), self.now).unwrap();
        self.settle();
    }

    /// Acknowledges an update.
    pub(crate) fn acknowledge(&mut self, at: usize, status: &TaskStatus) {
        self.members[at].client.acknowledge(status).unwrap().unwrap();
        self.settle();
    }
}

/// A task for an offer.
pub(crate) fn task(id: &str, offer: &Offer, cpus: f64, mem: f64) -> TaskInfo {
    let resources = vec![Resource::scalar("cpus", cpus), Resource::scalar("mem", mem)];
    TaskInfo::shell(id, id.into(), offer.agent_id.clone(), resources, "true")
}
