"""Both sides of the scheduler API, joined in one process."""

import pytest

import apportion
from apportion import Resources, SchedulerClient, SchedulerEndpoint, Task

SECOND = 1_000_000_000
PATH = "/api/v1/scheduler"
PROTOBUF = "application/x-protobuf"


class Loopback:
    """Carries requests, responses and streams to and fro until nothing is left."""

    def __init__(self, endpoint: SchedulerEndpoint) -> None:
        self.endpoint = endpoint
        self.clients: list[SchedulerClient] = []
        self.streams: dict[int, tuple[SchedulerClient, int]] = {}
        self.events: dict[SchedulerClient, list] = {}
        self.commands: list = []
        self.responses: list = []

    def join(self, *clients: SchedulerClient) -> None:
        for client in clients:
            self.clients.append(client)
            self.events[client] = []

    def settle(self, now_ns: int) -> None:
        """One mutation, then drain: until nobody has anything to say."""
        while self._requests(now_ns) | self._outputs(now_ns):
            pass

    def take(self, client: SchedulerClient, kind: str) -> list:
        """The events of a type so far, which are then forgotten."""
        events = [event for event in self.events[client] if event.type == kind]
        self.events[client] = [event for event in self.events[client] if event.type != kind]
        return events

    def _requests(self, now_ns: int) -> bool:
        busy = False
        for client in self.clients:
            while (request := client.poll_request()) is not None:
                busy = True
                response = self.endpoint.handle_request(
                    now_ns, request.method, request.path, request.headers, request.body
                )
                self.responses.append((response.status, response.body))
                if response.connection is not None:
                    assert request.streaming
                    self.streams[response.connection] = (client, request.id)
                client.handle_response(
                    request.id, response.status, response.headers, response.body, now_ns
                )
            self._events(client)
        return busy

    def _outputs(self, now_ns: int) -> bool:
        outputs = self.endpoint.poll_output()
        for connection, data, closes in outputs:
            client, request = self.streams[connection]
            # Cut in two: a stream arrives in pieces of any length.
            for piece in (data[:3], data[3:]):
                client.handle_data(request, piece, now_ns)
            if closes:
                client.handle_closed(request, now_ns)
                del self.streams[connection]
            self._events(client)
        commands = self.endpoint.poll_agent_commands()
        self.commands += commands
        return bool(outputs or commands)

    def _events(self, client: SchedulerClient) -> None:
        while (event := client.poll_event()) is not None:
            self.events[client].append(event)


@pytest.fixture
def endpoint():
    endpoint = SchedulerEndpoint(seed=7, epoch_ns=5 * SECOND)
    endpoint.add_agent(0, "cpus:4;mem:4096;ports:[1-9]", hostname="host1", attributes=["rack:r1"])
    return endpoint


@pytest.fixture
def client():
    return SchedulerClient("batch", ["research"])


@pytest.fixture
def loopback(endpoint, client):
    loopback = Loopback(endpoint)
    loopback.join(client)
    client.subscribe(0)
    loopback.settle(0)
    return loopback


def offer_of(loopback, client, now_ns=0):
    loopback.endpoint.handle_timeout(now_ns)
    loopback.settle(now_ns)
    [event] = loopback.take(client, "OFFERS")
    [offer] = event.offers
    return offer


def test_a_task_from_offer_to_end(loopback, endpoint, client):
    [subscribed] = loopback.take(client, "SUBSCRIBED")
    assert subscribed.framework_id == client.framework_id
    assert subscribed.heartbeat_interval_seconds == 15.0
    assert client.is_subscribed

    offer = offer_of(loopback, client)
    assert (offer.hostname, offer.role, offer.attributes) == ("host1", "research", ["rack:r1"])
    assert offer.resources == Resources("cpus:4;mem:4096;ports:[1-9]")
    assert offer.framework_id == client.framework_id
    assert (endpoint.offers_made(), endpoint.outstanding_offers()) == (1, 1)
    assert not endpoint.is_quiescent()
    assert endpoint.role_held("research") == {"cpus": 4.0, "mem": 4096.0}

    task = Task(
        "t1", offer.agent_id, "cpus:1;mem:512", data=b"\x00\xff", command="true", labels={"a": "b"}
    )
    client.accept([offer.id], [task], refuse_seconds=60)
    loopback.settle(0)
    assert loopback.responses[-1] == (202, b"")
    [launch] = loopback.commands
    assert (launch.type, launch.task_id, launch.agent_id) == ("launch", "t1", offer.agent_id)
    launched = launch.task
    assert (launched.data, launched.command, launched.labels) == (b"\x00\xff", "true", {"a": "b"})
    assert launched.resources == Resources("cpus:1;mem:512")
    assert endpoint.role_held("research") == {"cpus": 1.0, "mem": 512.0}
    assert endpoint.share("research") == 0.25
    assert endpoint.cluster_totals() == {"cpus": 4.0, "mem": 4096.0}
    assert endpoint.is_quiescent()

    loopback.commands.clear()
    where = (launch.agent_id, launch.framework_id, "t1")
    for state in ("TASK_RUNNING", "TASK_FINISHED"):
        endpoint.task_update(SECOND, *where, state, message="so it is", data=b"\x01")
        loopback.settle(SECOND)
        [update] = loopback.take(client, "UPDATE")
        status = update.status
        assert (status.task_id, status.state, status.agent_id) == ("t1", state, launch.agent_id)
        assert (status.message, status.data, status.timestamp) == ("so it is", b"\x01", 6.0)
        assert status.is_terminal == (state == "TASK_FINISHED")
        assert not endpoint.is_quiescent()
        client.acknowledge(status)
        loopback.settle(SECOND)
        assert loopback.commands.pop().uuid == status.uuid
        assert endpoint.is_quiescent()
    assert endpoint.task_count() == 0
    assert endpoint.role_held("research") == {}
    endpoint.validate()


def test_a_declined_offer_stays_away_for_its_time(loopback, endpoint, client):
    client.decline([offer_of(loopback, client).id], refuse_seconds=10)
    loopback.settle(0)
    cycles = endpoint.cycles_run()
    for second in (1, 5, 9):
        endpoint.handle_timeout(second * SECOND)
    loopback.settle(9 * SECOND)
    assert endpoint.cycles_run() > cycles
    assert loopback.take(client, "OFFERS") == []
    client.revive()
    loopback.settle(9 * SECOND)
    client.decline([offer_of(loopback, client, 9 * SECOND).id], refuse_seconds=0)
    client.suppress(["research"])
    loopback.settle(9 * SECOND)
    endpoint.handle_timeout(20 * SECOND)
    loopback.settle(20 * SECOND)
    assert loopback.take(client, "OFFERS") == []


def test_killed_and_reconciled(loopback, endpoint, client):
    offer = offer_of(loopback, client)
    client.accept([offer.id], [Task("t1", offer.agent_id, {"cpus": 1})])
    client.kill("t1")
    loopback.settle(0)
    assert [command.type for command in loopback.commands] == ["launch", "kill"]
    client.reconcile({"t1": None, "t2": offer.agent_id})
    loopback.settle(0)
    states = {event.status.task_id: event.status for event in loopback.take(client, "UPDATE")}
    assert states["t1"].state == "TASK_STAGING"
    assert states["t2"].is_terminal or states["t2"].state == "TASK_UNKNOWN"
    assert states["t1"].uuid is None
    assert states["t1"].reason == "REASON_RECONCILIATION"
    assert client.acknowledge(states["t1"]) is None


def test_teardown_ends_everything(loopback, endpoint, client):
    offer = offer_of(loopback, client)
    client.accept([offer.id], [Task("t1", offer.agent_id, {"cpus": 1})])
    client.teardown()
    loopback.settle(0)
    assert loopback.commands[-1].type == "shutdown_framework"
    assert not client.is_subscribed
    assert loopback.streams == {}
    assert endpoint.share("research") == 0.0
    endpoint.validate()
    with pytest.raises(apportion.ConflictError):
        client.revive()


def test_a_task_that_does_not_fit_is_an_error_of_the_task(loopback, client):
    offer = offer_of(loopback, client)
    client.accept([offer.id], [Task("t1", offer.agent_id, {"cpus": 5})])
    loopback.settle(0)
    [update] = loopback.take(client, "UPDATE")
    assert (update.status.state, update.status.source) == ("TASK_ERROR", "SOURCE_MASTER")
    assert update.status.reason == "REASON_TASK_INVALID"
    assert loopback.commands == []


def test_a_lost_agent_takes_its_offers_and_tasks_with_it(loopback, endpoint, client):
    offer = offer_of(loopback, client)
    endpoint.remove_agent(offer.agent_id, 0)
    loopback.settle(0)
    [rescind] = loopback.take(client, "RESCIND")
    assert rescind.offer_id == offer.id
    [failure] = loopback.take(client, "FAILURE")
    assert failure.agent_id == offer.agent_id
    with pytest.raises(apportion.NotFoundError):
        endpoint.remove_agent(offer.agent_id, 0)


def test_a_broken_stream_is_joined_again(loopback, endpoint, client):
    [(connection, (_, request))] = loopback.streams.items()
    name = client.framework_id
    endpoint.connection_closed(connection, SECOND)
    client.handle_closed(request, SECOND)
    loopback.streams.clear()
    loopback.settle(SECOND)
    [lost] = loopback.take(client, "DISCONNECTED")
    assert lost.message
    assert not client.is_subscribed
    later = client.poll_timeout()
    client.handle_timeout(later)
    loopback.settle(later)
    # Its failover timeout is 0: the master has forgotten it.
    assert client.framework_id == name
    assert [event.type for event in loopback.events[client]][-1] == "ERROR"


def test_heartbeats_keep_coming(loopback, endpoint, client):
    loopback.take(client, "HEARTBEAT")
    offer_of(loopback, client)
    endpoint.handle_timeout(15 * SECOND)
    loopback.settle(15 * SECOND)
    assert len(loopback.take(client, "HEARTBEAT")) == 1


@pytest.mark.parametrize(
    ("method", "path", "headers", "body", "status"),
    [
        ("GET", PATH, {}, b"", 405),
        ("POST", "/elsewhere", {}, b"", 404),
        ("POST", PATH, {}, b"", 400),
        ("POST", PATH, {"content-type": "text/plain"}, b"", 415),
        ("POST", PATH, [("Content-Type", PROTOBUF)], b"\xff", 400),
        ("POST", PATH, [("CONTENT-TYPE", PROTOBUF)], bytearray(b"\x10\x02"), 400),
    ],
)
def test_refusals(endpoint, method, path, headers, body, status):
    response = endpoint.handle_request(0, method, path, headers, body)
    assert (response.status, response.connection) == (status, None)


def test_updates_that_make_no_sense_are_refused(loopback, endpoint, client):
    offer = offer_of(loopback, client)
    client.accept([offer.id], [Task("t1", offer.agent_id, {"cpus": 1})])
    loopback.settle(0)
    agent, framework = offer.agent_id, client.framework_id
    with pytest.raises(apportion.InvalidError):
        endpoint.task_update(0, agent, framework, "t1", "TASK_DANCING")
    with pytest.raises(apportion.InvalidError):
        endpoint.task_update(0, agent, framework, "t1", "TASK_LOST", reason="REASON_NONE")
    with pytest.raises(apportion.InvalidError):
        endpoint.task_update(0, agent, framework, "t1", "TASK_STAGING")
    with pytest.raises(apportion.NotFoundError):
        endpoint.task_update(0, agent, framework, "t2", "TASK_RUNNING")
    with pytest.raises(apportion.NotFoundError):
        endpoint.task_update(0, "nobody", framework, "t1", "TASK_RUNNING")


def test_settings_out_of_range_are_refused():
    with pytest.raises(apportion.InvalidError):
        SchedulerEndpoint(ip="localhost")
    with pytest.raises(apportion.InvalidError):
        SchedulerEndpoint(heartbeat_interval_ns=0)
    with pytest.raises(apportion.InvalidError):
        SchedulerClient("x", ["r"], capabilities=["FLYING"])


def test_an_offer_goes_straight_into_the_matcher(loopback, client):
    offer = offer_of(loopback, client)
    matcher = apportion.Matcher()
    matcher.add_offer(1, offer)
    request = matcher.add_request(apportion.Request("cpus:2", ranges={"ports": 2}))
    placements = matcher.run([request])
    assert placements.agent(0) == offer.agent_id
    client.accept([offer.id], [Task("t", offer.agent_id, placements.resources(0))])
    loopback.settle(0)
    assert loopback.commands[0].task.resources == Resources("cpus:2;ports:[1-2]")


def test_the_same_seed_says_the_same():
    def stream(seed):
        endpoint = SchedulerEndpoint(seed=seed)
        endpoint.add_agent(0, "cpus:4;mem:4096")
        client = SchedulerClient("batch", ["research"])
        client.subscribe(0)
        request = client.poll_request()
        endpoint.handle_request(0, "POST", PATH, request.headers, request.body)
        endpoint.handle_timeout(0)
        return endpoint.poll_output()

    assert stream(1) == stream(1)
    assert stream(1) != stream(2)
