# The contract of the native module. The tests check it against the module: signatures and docs.
#
# Times are nanoseconds of the caller's own clock (`now_ns`). Amounts are units (2.5 CPUs) unless a
# name says thousandths. Ids of agents, frameworks and offers of an `Allocator` are numbers; a stale
# one is refused. Everything may be used from several threads; calls on one object take turns.

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, TypeAlias, final

from _typeshed import ReadableBuffer

__all__ = [
    "AgentCommand",
    "Allocator",
    "Column",
    "Divisible",
    "Event",
    "FgdRun",
    "Filled",
    "FrameworkExplanation",
    "FrameworkStanding",
    "HttpRequest",
    "HttpResponse",
    "InverseOffer",
    "Matcher",
    "NearestMiss",
    "Offer",
    "Offers",
    "Placements",
    "RecordDecoder",
    "Request",
    "Resource",
    "Resources",
    "RoleExplanation",
    "RoleNode",
    "RoleStanding",
    "SchedulerClient",
    "SchedulerEndpoint",
    "SwfConsumer",
    "SwfRun",
    "SwfSpread",
    "Taker",
    "Task",
    "TaskStatus",
    "Unmatched",
    "Verdict",
    "__version__",
    "encode_record",
    "fill",
    "from_json",
    "message_types",
    "run_scenarios",
    "simulate_fgd",
    "simulate_swf",
    "to_json",
]

__version__: str

# Text (`cpus:4;mem:1024;ports:[31000-32000]`), amounts by name, or resources.
_Resources: TypeAlias = Resources | str | Mapping[str, float]
# Text (`cpus:4;mem:1024`) or amounts by name.
_Quantities: TypeAlias = str | Mapping[str, float]
# A buffer of doubles or integers, such as a NumPy array, is read at once; others item by item.
_Doubles: TypeAlias = Sequence[float] | ReadableBuffer
_Integers: TypeAlias = Sequence[int] | ReadableBuffer
_Order: TypeAlias = Literal["shuffled", "by_addition"]
_Compatibility: TypeAlias = Literal["off", "mesos"]
_Sorter: TypeAlias = Literal["drf", "random", "hdrf"]

@final
class Resource:
    """One resource object: an amount of something, and for whom it is kept."""

    @property
    def name(self) -> str:
        """What it is: `cpus`, `mem`, `ports`, ..."""
    @property
    def role(self) -> str:
        """The role it is reserved to; `*` is unreserved."""
    @property
    def value(self) -> float | list[tuple[int, int]] | list[str]:
        """The amount; for ranges the first and last number of each; for sets the items."""
    @property
    def revocable(self) -> bool:
        """Whether it may be taken back at any time."""
    @property
    def shared(self) -> bool:
        """Whether it may be held several times at once."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Resources:
    """A list of resource objects that never changes; equal if it holds the same, in whatever order.

    Made of text (`cpus:4;mem:1024;ports:[31000-32000]`), of amounts by name, or of `Resource`
    objects. `str()` gives the text back.

    Raises:
        InvalidError: for what is malformed, `at` the byte.
    """

    def __new__(cls, resources: _Resources | Iterable[Resource] | None = None) -> Resources: ...
    def scalars(self) -> dict[str, float]:
        """The scalar amounts by name, whatever they are reserved to."""
    def contains(self, other: _Resources) -> bool:
        """Whether all of `other` is here."""
    def __add__(self, value: Resources, /) -> Resources: ...
    def __radd__(self, value: Resources, /) -> Resources: ...
    def __sub__(self, value: Resources, /) -> Resources: ...
    def __rsub__(self, value: Resources, /) -> Resources: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Resource]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]

@final
class Column:
    """Numbers of one type, one after the other, that never change.

    Speaks the buffer protocol: `memoryview(column)` and `numpy.asarray(column)` copy nothing and
    keep it alive.
    """

    def __len__(self) -> int: ...
    def __getitem__(self, index: int, /) -> int | float: ...
    def __buffer__(self, flags: int, /) -> memoryview: ...

@final
class Offers:
    """What the cycles of one call decided, as columns: row `i` is offer `i`.

    The scalars of offer `i` are the rows `scalar_ends[i - 1]` to `scalar_ends[i]` (from 0 for the
    first) of the scalar columns. What is not scalar, such as ports, is in
    `Allocator.offer_resources`.
    """

    @property
    def ids(self) -> Column:
        """The offers' ids (uint64)."""
    @property
    def frameworks(self) -> Column:
        """To whom (uint64); see `Allocator.framework_name`."""
    @property
    def agents(self) -> Column:
        """On which agent (uint64); see `Allocator.agent_name`."""
    @property
    def roles(self) -> Column:
        """Under which role (uint32); see `Allocator.role_name`."""
    @property
    def scalar_ends(self) -> Column:
        """Where each offer's scalars end (uint32)."""
    @property
    def scalar_kinds(self) -> Column:
        """What the scalars are (uint32); see `Allocator.kind`."""
    @property
    def scalar_amounts(self) -> Column:
        """The scalars' amounts in thousandths (int64)."""
    def __len__(self) -> int: ...

@final
class Allocator:
    """Decides which framework is offered which agent's resources, by Dominant Resource Fairness.

    Raises:
        InvalidError: for a setting out of its range.
    """

    def __new__(
        cls,
        *,
        interval_ns: int = 1_000_000_000,
        seed: int = 0,
        agent_order: _Order = "shuffled",
        compatibility: _Compatibility = "off",
        sorter: _Sorter = "drf",
        exclude_from_shares: Sequence[str] = ...,
        min_allocatable: Sequence[_Quantities] | None = None,
        filter_gpu_resources: bool = True,
        region: str | None = None,
        recovery_timeout_ns: int = 600_000_000_000,
        agent_recovery_factor: float = 0.8,
        offer_timeout_ns: int | None = None,
        event_driven: bool = False,
        honour_requests: bool = False,
        decline_backoff_cycles: int | None = None,
        usage_half_life_ns: int | None = None,
        limits: Mapping[str, int] | None = None,
    ) -> Allocator: ...
    def add_agents(
        self,
        names: Sequence[str],
        resources: Sequence[_Resources] | Mapping[str, _Doubles],
        *,
        hostnames: Sequence[str] | None = None,
        attributes: Sequence[Sequence[str]] | None = None,
    ) -> list[int]:
        """Adds agents and asks for a cycle over them: all, or none. Returns their ids.

        Args:
            names: Unique among the agents known.
            resources: What each one has; or a column for each scalar: `{"cpus": [4, 8], "mem":
                [1024, 2048]}`.
            hostnames: Without them, the names.
            attributes: For each agent texts such as `rack:r1`.

        Raises:
            AlreadyExistsError: for a name that is known.
            InvalidError: for what is malformed.
            LimitError: for too much of anything.
        """
    def remove_agent(self, agent: int) -> None:
        """Removes an agent and whatever is held on it; its offers are void."""
    def activate_agent(self, agent: int) -> None:
        """Lets an agent be offered again."""
    def deactivate_agent(self, agent: int) -> None:
        """Stops offering an agent."""
    def add_frameworks(
        self,
        names: Sequence[str],
        roles: Sequence[Sequence[str]],
        *,
        capabilities: Sequence[str] = ...,
    ) -> list[int]:
        """Adds active frameworks with the roles of each, and asks for a cycle: all, or none.
        Returns their ids.

        `capabilities` (`GPU_RESOURCES`, `REVOCABLE_RESOURCES`, `SHARED_RESOURCES`,
        `RESERVATION_REFINEMENT`, `REGION_AWARE`) are those of all of them, besides MULTI_ROLE.

        Raises:
            AlreadyExistsError: for a name that is known.
            InvalidError: for a role or a capability that is none.
            LimitError: for too many.
        """
    def remove_framework(self, framework: int) -> None:
        """Removes a framework; everything it holds is free again."""
    def activate_framework(self, framework: int) -> None:
        """Lets a framework be offered again and asks for a cycle."""
    def deactivate_framework(self, framework: int) -> None:
        """Stops offering to a framework; its filters are dropped."""
    def suppress(self, framework: int, roles: Sequence[str] = ...) -> None:
        """Stops offers under some roles, or under all, until revived."""
    def revive(self, framework: int, roles: Sequence[str] = ...) -> None:
        """Asks for offers under some roles, or under all: drops filters and suppression."""
    def request_resources(self, framework: int, requests: Sequence[_Quantities]) -> None:
        """Says what a framework can use: an offer must hold all of any one of these shapes.

        They replace what it said before; an empty list takes that back. Ignored unless
        `honour_requests` is set.
        """
    def update_quota(
        self,
        role: str,
        guarantees: _Quantities | None = None,
        limits: _Quantities | None = None,
    ) -> None:
        """Sets what a role is guaranteed and limited to; without either it has no quota."""
    def update_weight(self, role: str, weight: float) -> None:
        """Sets a role's weight: its share against its siblings' is divided by it."""
    def cycle(self, now_ns: int) -> Offers:
        """Runs one cycle over all agents now, and returns what it decided."""
    def poll_timeout(self) -> int:
        """When `handle_timeout` wants to be called next."""
    def handle_timeout(self, now_ns: int) -> Offers:
        """Runs the cycles that are due and returns what they decided."""
    def offers(self) -> Offers:
        """What the last `cycle` or `handle_timeout` decided."""
    def rescinded(self) -> Offers:
        """The offers that the last `handle_timeout` took back for want of an answer.

        Their ids are stale; their frameworks are to be told.
        """
    def offer_resources(self, offer: int) -> Resources:
        """The resources of an offer that is outstanding."""
    def outstanding_offers(self) -> int:
        """How many offers are not answered yet."""
    def accept(self, offers: _Integers) -> None:
        """Makes offers plain holdings: what is not used of them comes back by `recover`."""
    def decline(self, offers: _Integers, now_ns: int, refuse_seconds: float = 5.0) -> None:
        """Returns offers whole: all of them, or none.

        The same is not offered again to the framework for `refuse_seconds`; 0 is no filter.
        """
    def recover(
        self,
        framework: int,
        role: str,
        agent: int,
        resources: _Resources,
        now_ns: int,
        *,
        refuse_seconds: float = 0.0,
        allocated: bool = False,
    ) -> None:
        """Returns resources that a framework holds on an agent under a role.

        `allocated` says that they backed tasks; see `transition_to_allocated`.
        """
    def share(self, role: str) -> float:
        """A role's dominant share, divided by its weight.

        Raises:
            NotFoundError: when no framework is known under the role.
        """
    def totals(self) -> dict[str, float]:
        """What the cluster has, by scalar name."""
    def held(self) -> dict[str, float]:
        """What is offered or allocated in the cluster, by scalar name."""
    def snapshot(self) -> bytes:
        """The whole state as bytes: what `restore` makes of them decides as this one would have.

        The journal is not part of it.
        """
    @staticmethod
    def restore(
        snapshot: ReadableBuffer,
        *,
        limits: Mapping[str, int] | None = None,
    ) -> Allocator:
        """The allocator of a snapshot: going on from there equals never having stopped.

        Nothing in the bytes is believed. `limits` are its limits from now on; without, those that
        it was saved with.

        Raises:
            InvalidError: with the byte that is wrong.
            TruncatedError: where the bytes end too early.
            LimitError: for what passes a limit.
        """
    def fork(self) -> Allocator:
        """A copy to try things on: it shares nothing with this one, and keeps no journal."""
    def __copy__(self) -> Allocator:
        """As `fork`."""
    def __deepcopy__(self, memo: object) -> Allocator:
        """As `fork`."""
    def state_hash(self) -> int:
        """A hash of everything that decisions depend on. Refused inputs do not change it.

        Another version of this package may hash differently.
        """
    def cycles_run(self) -> int:
        """How many cycles ran."""
    def agent(self, name: str) -> int:
        """The id of an agent."""
    def framework(self, name: str) -> int:
        """The id of a framework."""
    def agent_name(self, agent: int) -> str:
        """The name of an agent."""
    def framework_name(self, framework: int) -> str:
        """The name of a framework."""
    def agent_total(self, agent: int) -> Resources:
        """All that an agent has."""
    def agent_available(self, agent: int) -> Resources:
        """What is free on an agent."""
    def role_name(self, role: int) -> str:
        """The name of a number of `Offers.roles`."""
    def kind(self, kind: int) -> Resource:
        """What a number of `Offers.scalar_kinds` stands for: the resource with nothing of it."""
    def update_agent(
        self,
        agent: int,
        *,
        resources: _Resources | None = None,
        hostname: str | None = None,
        attributes: Sequence[str] | None = None,
    ) -> None:
        """Replaces what is given of an agent; asks for a cycle over it if anything really changed.

        Other attributes end all refusals of the agent. What is out stays out.
        """
    def add_resource_provider(self, agent: int, resources: _Resources) -> None:
        """Adds the resources of a resource provider to an agent. Asks for no cycle."""
    def update_framework(
        self,
        framework: int,
        roles: Sequence[str],
        *,
        capabilities: Sequence[str] = ...,
        suppressed: Sequence[str] = ...,
        min_allocatable: Mapping[str, Sequence[_Quantities]] = ...,
        constraints: Mapping[str, Sequence[Sequence[Sequence[str]]]] = ...,
    ) -> None:
        """Replaces what a framework said of itself. Asks for no cycle.

        Args:
            roles: All that it subscribes to from now on.
            capabilities: As in `add_frameworks`.
            suppressed: Those of the roles under which it wants no offers until it revives.
            min_allocatable: By role what an offer must hold at least, one of several.
            constraints: By role which agents it wants offers of: any of some groups must hold, and
                of a group all. A constraint is `(attribute, predicate)` with `exists` or
                `not_exists`, or `(attribute, predicate, text)` with `text_equals`,
                `text_not_equals`, `text_matches` or `text_not_matches`. The attributes `@hostname`,
                `@region` and `@zone` are the agent's own.

        Raises:
            InvalidError: for what is malformed, and nothing changed then.
        """
    def update_whitelist(self, hostnames: Sequence[str] | None) -> None:
        """Offers only agents of these host names from now on; None is all agents."""
    def pause(self) -> None:
        """Stops cycles until `resume` was called as often."""
    def resume(self) -> None:
        """Lets cycles run again, after as many pauses. Asks for none."""
    def is_paused(self) -> bool:
        """Whether cycles are stopped."""
    def start_recovery(
        self,
        expected_agents: int,
        quotas: Mapping[str, tuple[_Quantities | None, _Quantities | None]],
        now_ns: int,
    ) -> None:
        """Starts after a restart: sets quotas, each guarantees and limits, and stops cycles until
        enough of so many agents are back. Without quotas nothing stops.
        """
    def update_allocation(
        self,
        framework: int,
        role: str,
        agent: int,
        conversions: Sequence[tuple[_Resources, _Resources]],
    ) -> None:
        """Replaces what a framework holds by what operations make of it, such as reservations.

        `conversions` are pairs of what goes and what comes: all, or none. Asks for no cycle.
        """
    def update_available(
        self, agent: int, conversions: Sequence[tuple[_Resources, _Resources]]
    ) -> None:
        """Replaces free resources of an agent likewise."""
    def transition_to_allocated(
        self, framework: int, role: str, agent: int, resources: _Resources
    ) -> None:
        """Counts a part of what a framework holds as backing tasks."""
    def announce_maintenance(
        self, agent: int, start_ns: int, duration_ns: int | None = None
    ) -> None:
        """Says when an agent will be taken away, for how long or for good: whoever holds anything
        on it is asked to leave. Asks for a cycle over it.
        """
    def cancel_maintenance(self, agent: int) -> None:
        """Takes back what `announce_maintenance` said."""
    def inverse_offers(self) -> list[InverseOffer]:
        """The inverse offers that the last `cycle` or `handle_timeout` made."""
    def answer_inverse_offer(
        self,
        agent: int,
        framework: int,
        status: Literal["accept", "decline"] | None,
        now_ns: int,
        *,
        refuse_seconds: float = 0.0,
    ) -> None:
        """Takes a framework's answer to an inverse offer: `accept`, `decline`, or None for neither.

        It is not asked again for `refuse_seconds`; 0 is in the next cycle.
        """
    def agents(self) -> list[int]:
        """The ids of the agents known."""
    def frameworks(self) -> list[int]:
        """The ids of the frameworks known."""
    def role_held(self, role: str) -> dict[str, float]:
        """What a role's frameworks hold, offered or used; those of roles below not included.

        Raises:
            NotFoundError: when no framework is known under the role.
        """
    def quota_consumed(self, role: str) -> dict[str, float]:
        """What backs tasks under a role and below, plus what is reserved to them."""
    def metrics(self) -> dict[str, float]:
        """All metrics by the names of Mesos: `allocator/mesos/resources/cpus/total` and so on."""
    def metrics_text(self) -> str:
        """The same as a text that Prometheus scrapes."""
    def roles(self) -> list[RoleNode]:
        """The roles that exist, by name: those with a weight, a quota, a framework or anything
        reserved to them, and those above such roles.
        """
    def explain_framework(self, framework: int) -> FrameworkExplanation:
        """Why a framework is offered what it is offered, role by role; `str()` is a text.

        Changes nothing, and costs about a cycle of this framework alone.

        Raises:
            NotFoundError: for a framework that is not known.
        """
    def explain_role(self, role: str) -> RoleExplanation:
        """Why the frameworks of a role are offered what they are offered; `str()` is a text.

        Raises:
            NotFoundError: for a role that is not known.
        """
    def explain_agent(self, framework: int, role: str, agent: int) -> Verdict:
        """Whether the next cycle, run now, could offer an agent to a framework under a role, and if
        not, what is in the way first.

        Raises:
            NotFoundError: for what is not known, or a role that the framework is not in.
        """
    def start_journal(self) -> None:
        """Keeps a journal of all inputs from now on, and of what they led to.

        To replay, it must be kept from the start. It grows without bound.
        """
    def journal(self, name: str = "J1") -> str:
        """The journal as a scenario file of one case: a bug report.

        `apportion scenario FILE` replays it. `name` is the case's.
        """
    def validate(self) -> None:
        """Recomputes every sum and index and compares: for tests. Linear in everything.

        Raises:
            AssertionError: when something does not agree, which is a bug.
        """

@final
class FrameworkExplanation:
    """Why a framework is offered what it is offered; `str()` is a text for operators."""

    @property
    def framework(self) -> str:
        """The framework's name."""
    @property
    def now_ns(self) -> int:
        """The latest instant the allocator had been told of."""
    @property
    def paused(self) -> bool:
        """Cycles are stopped: nobody is offered anything."""
    @property
    def roles(self) -> list[tuple[RoleStanding, FrameworkStanding]]:
        """Its roles, by name, also those it left but holds something under, and where it stands."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]

@final
class RoleExplanation:
    """Why a role's frameworks are offered what they are; `str()` is a text for operators."""

    @property
    def role(self) -> RoleStanding:
        """The role."""
    @property
    def now_ns(self) -> int:
        """The latest instant the allocator had been told of."""
    @property
    def paused(self) -> bool:
        """Cycles are stopped: nobody is offered anything."""
    @property
    def frameworks(self) -> list[FrameworkStanding]:
        """Its frameworks: first those in the order, the next to be served first."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]

@final
class RoleStanding:
    """Where a role stands among roles; `str()` is a line for operators."""

    @property
    def role(self) -> str:
        """The role's name."""
    @property
    def share(self) -> float:
        """Its dominant share divided by its weight; 0 without frameworks."""
    @property
    def weight(self) -> float:
        """Its weight."""
    @property
    def levels(self) -> list[tuple[str, int, int]]:
        """Its place on each level from the top: path, place from 1, and of how many.

        `path/.` is a role among those below it. Empty while none of its frameworks takes offers.
        """
    @property
    def guarantees(self) -> dict[str, float]:
        """What the role is guaranteed."""
    @property
    def limits(self) -> dict[str, float]:
        """What it may not exceed."""
    @property
    def consumed(self) -> dict[str, float]:
        """What counts towards both: what is offered or used under the role and below, and what is
        reserved to it.
        """
    @property
    def headroom_required(self) -> dict[str, float]:
        """What is held back in the whole cluster, for guarantees of all roles that are not met."""
    @property
    def headroom_available(self) -> dict[str, float]:
        """What is free in the whole cluster to hold it back from."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]

@final
class FrameworkStanding:
    """Where a framework stands in a role; `str()` is a text for operators."""

    @property
    def framework(self) -> int:
        """The framework's id."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def subscription(self) -> str:
        """Whether it takes offers: `active`, `suppressed`, `deactivated`, or `left` if it holds
        something under a role that it is not subscribed to.
        """
    @property
    def share(self) -> float:
        """Its dominant share under this role."""
    @property
    def place(self) -> int | None:
        """From 1, which is next; None while it does not take offers."""
    @property
    def of(self) -> int:
        """How many frameworks of the role take offers."""
    @property
    def agents(self) -> int:
        """How many agents there are: what `counts` adds up to."""
    @property
    def counts(self) -> dict[str, int]:
        """The agents, each once, by what would come of its turn, were it to take offers: `offered`,
        `eligible`, `nothing_free`, `below_minimum`, `filtered`, ...; all reasons, also with 0.
        """
    @property
    def lacks(self) -> dict[str, int]:
        """Those counted as `capability`, by which one is missing."""
    @property
    def filtered_until_ns(self) -> tuple[int, int] | None:
        """When the first and the last refusal in the way ends; None if none is."""
    @property
    def takers(self) -> list[Taker]:
        """Who holds the most on the agents that have nothing, or less than the minimum, free."""
    @property
    def nearest(self) -> NearestMiss | None:
        """The agent where the least was missing."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]

@final
class Taker:
    """Who holds something that a framework might have been offered."""

    @property
    def framework(self) -> str:
        """The framework's name."""
    @property
    def role(self) -> str:
        """Under which role."""
    @property
    def agents(self) -> int:
        """On how many of the agents in question."""
    @property
    def holds(self) -> dict[str, float]:
        """What it holds there, by name."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]

@final
class NearestMiss:
    """The agent where the least was missing, as a part of what the minimum asks for."""

    @property
    def agent(self) -> int:
        """The agent's id."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def because(self) -> str:
        """What left too little: `below_minimum`, `limit`, `headroom` or `not_requested`."""
    @property
    def resource(self) -> str:
        """The resource."""
    @property
    def short_by(self) -> float:
        """How much of it is missing."""
    @property
    def required(self) -> float:
        """What the minimum asks for."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]

@final
class Verdict:
    """What would come of a framework's turn on an agent."""

    @property
    def reason(self) -> str:
        """`eligible`, or what is in the way first: the words of `FrameworkStanding.counts`."""
    @property
    def lacks(self) -> str | None:
        """For `capability`, which one is missing."""
    @property
    def filtered_until_ns(self) -> int | None:
        """For `filtered`, when the last refusal in the way ends."""
    @property
    def resource(self) -> str | None:
        """Where too little is left, the resource that lacks the most."""
    @property
    def short_by(self) -> float | None:
        """How much of it is missing."""
    @property
    def required(self) -> float | None:
        """What the minimum asks for."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]

@final
class InverseOffer:
    """A request to a framework to leave an agent."""

    @property
    def framework(self) -> int:
        """Who is asked, by id."""
    @property
    def agent(self) -> int:
        """Which agent to leave, by id."""
    @property
    def start_ns(self) -> int:
        """When it is taken away."""
    @property
    def duration_ns(self) -> int | None:
        """For how long; None is for good."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]

@final
class RoleNode:
    """A role that exists. Amounts are by name, over the role and all below it."""

    @property
    def role(self) -> str:
        """Its name."""
    @property
    def weight(self) -> float:
        """Its weight; 1 unless set."""
    @property
    def guarantees(self) -> dict[str, float]:
        """What its quota guarantees."""
    @property
    def limits(self) -> dict[str, float]:
        """What its quota limits."""
    @property
    def frameworks(self) -> list[int]:
        """The ids of the frameworks that subscribe to this very role or hold something under it."""
    @property
    def reserved(self) -> dict[str, float]:
        """What is reserved to it, on all agents, used or not."""
    @property
    def reserved_held(self) -> dict[str, float]:
        """What is reserved and offered or allocated."""
    @property
    def unreserved_held(self) -> dict[str, float]:
        """What is neither reserved nor revocable, and offered or allocated."""
    @property
    def unreserved_allocated(self) -> dict[str, float]:
        """What is neither reserved nor revocable, and allocated."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]

@final
class Request:
    """What a task asks for. Tasks with equal requests share their work.

    Args:
        scalars: Amounts by name.
        role: The role whose offers it may use; None is any.
        ranges: How many numbers of each name, whichever: `{"ports": 2}`.
        attributes: Texts such as `rack:r1` that the agent must have.
        unique_agent: No two tasks of a job on one agent.
    """

    def __new__(
        cls,
        scalars: _Quantities,
        *,
        role: str | None = None,
        ranges: Mapping[str, int] | None = None,
        attributes: Sequence[str] = ...,
        unique_agent: bool = False,
    ) -> Request: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Matcher:
    """Puts tasks on offers, or on agents: each task goes where the fitness is greatest.

    Args:
        fitness: `pack` is best fit, `spread` its opposite, `first` the first that fits.
        resources: The scalars that count for it, by the mean of their shares. Without: `cpus`.
        limits: How large anything may grow, by name.

    Raises:
        InvalidError: for a fitness that is none.
    """

    def __new__(
        cls,
        *,
        fitness: Literal["pack", "spread", "first"] = "pack",
        resources: Sequence[str] | None = None,
        limits: Mapping[str, int] | None = None,
    ) -> Matcher: ...
    def add_offers(
        self,
        keys: _Integers,
        agents: Sequence[str],
        roles: Sequence[str],
        resources: Sequence[_Resources],
        *,
        attributes: Sequence[Sequence[str]] | None = None,
    ) -> None:
        """Adds offers under the caller's own keys: all, or none.

        Raises:
            AlreadyExistsError: for a key that is known.
            InvalidError: for what is malformed, or resources that the role may not be offered.
        """
    def add_offer(self, key: int, offer: Offer) -> None:
        """Adds an offer of an OFFERS event under the caller's own key, its agent named by id."""
    def add_agents(
        self,
        names: Sequence[str],
        resources: Sequence[_Resources] | Mapping[str, _Doubles],
        *,
        attributes: Sequence[Sequence[str]] | None = None,
    ) -> None:
        """Adds agents as plain capacity that serves every role: all, or none."""
    def rescind_offer(self, key: int) -> None:
        """Takes an offer away: rescinded, declined or accepted."""
    def remove_agent(self, name: str) -> None:
        """Takes an agent away, and all its offers with it."""
    def add_request(self, request: Request) -> int:
        """The number of a request, for the tasks of `run`; the same for an equal one."""
    def remove_request(self, request: int) -> None:
        """Forgets a request of which no more tasks will come."""
    def finish(self, key: int) -> None:
        """A task ended: what it held is free again, as far as the offers it is of are still there.

        Raises:
            NotFoundError: for a key of no task that runs.
        """
    def run(
        self, requests: _Integers, *, keys: _Integers | None = None, jobs: _Integers | None = None
    ) -> Placements:
        """Places tasks, in the order given; what they take is taken from the offers. What is placed
        runs until `finish`.

        Args:
            requests: For each task the number of its request.
            keys: The caller's own number of each task; without them they are counted from 0, from
                run to run.
            jobs: The job of each, for `Request.unique_agent`.
        """
    def unused_offers(self) -> list[int]:
        """The keys of the offers of which no task that runs has anything: those to decline."""
    def validate(self) -> None:
        """Recomputes every sum and index and compares: for tests. Linear in everything.

        Raises:
            AssertionError: when something does not agree, which is a bug.
        """

@final
class Placements:
    """Which task goes where: row `i` of the columns is placement `i`."""

    @property
    def tasks(self) -> Column:
        """Which task of those given, by index (uint32)."""
    @property
    def keys(self) -> Column:
        """The caller's keys of the tasks (uint64)."""
    @property
    def places(self) -> Column:
        """An agent under one role (uint32): placements of the same place fit in one ACCEPT."""
    @property
    def left_out(self) -> Column:
        """The tasks left out, by index (uint32)."""
    def agent(self, index: int) -> str:
        """The agent of a placement.

        Raises:
            StaleError: when the agent was taken away since.
        """
    def offers(self, index: int) -> list[int]:
        """The keys of the offers of which a placement takes something, ascending."""
    def resources(self, index: int) -> Resources:
        """What a placement takes: the resources of the task."""
    def reasons(self) -> list[Unmatched]:
        """Why tasks were left out, one entry for each request."""
    def __len__(self) -> int: ...

@final
class Unmatched:
    """Why the tasks of one request were left out, as it was when the first of them was."""

    @property
    def request(self) -> int:
        """The request's number."""
    @property
    def tasks(self) -> int:
        """How many tasks were left out."""
    @property
    def first_task(self) -> int:
        """The first of them, by index."""
    @property
    def agents(self) -> int:
        """How many agents there were."""
    @property
    def text(self) -> str:
        """The reasons as a sentence."""

@final
class Filled:
    """The answer of progressive filling: one entry a user, in the order given."""

    @property
    def tasks(self) -> Column:
        """How many tasks each user gets (float64)."""
    @property
    def dominant_shares(self) -> Column:
        """The greatest fraction each user holds of any resource, from 0 to 1 (float64)."""
    @property
    def free(self) -> Column:
        """What is left of each resource (float64)."""
    @property
    def stops(self) -> list[int | None]:
        """The resource that kept each user from more, by index; None for one that has all it asked
        for.
        """

@final
class Divisible:
    """Progressive filling with divisible tasks, with the memory to do it again and again.

    Args:
        excluded: For each resource, whether it is left out of shares. Without: all count.
    """

    def __new__(cls, *, excluded: Sequence[bool] | None = None) -> Divisible: ...
    def solve(
        self,
        capacity: _Doubles,
        demands: _Doubles | Sequence[Sequence[float]],
        weights: _Doubles | None = None,
        at_most: _Doubles | None = None,
    ) -> Filled:
        """Fills until everybody has stopped.

        Args:
            capacity: An amount for each resource.
            demands: What one task of each user needs: a row for each user, or all rows in one.
            weights: One for each user, above zero. Without: all the same.
            at_most: How many tasks each user asks for, `inf` for unlimited. Without: unlimited.

        Raises:
            InvalidError: for a number that is none, or a column of a wrong length.
        """

def fill(
    capacity: _Doubles,
    demands: _Doubles | Sequence[Sequence[float]],
    weights: _Doubles | None = None,
    at_most: _Doubles | None = None,
) -> Filled:
    """Solves one divisible problem; see `Divisible.solve`."""

def encode_record(data: ReadableBuffer) -> bytes:
    """A RecordIO record: the data behind its length."""

@final
class RecordDecoder:
    """Reads a RecordIO stream piece by piece.

    Args:
        max_record: The longest record taken; a longer one is refused when its header is read.
    """

    def __new__(cls, max_record: int = 268_435_456) -> RecordDecoder: ...
    def push(self, data: ReadableBuffer) -> list[bytes]:
        """The next piece of the stream, of any length; returns the records it completes.

        Records before a broken header are returned; the next call says what is wrong with it.

        Raises:
            InvalidError: for a header that is none.
            LimitError: for a record that is too long.
        """
    def finish(self) -> None:
        """Says that the stream has ended.

        Raises:
            TruncatedError: when it ended within a record.
        """

@final
class Task:
    """A task to launch, or one that an agent is to launch.

    Args:
        task_id: Unique among the tasks of its framework, ever.
        agent_id: Where it goes.
        resources: What it takes, of the offers it is launched on.
        name: For people; without one, the id.
        data: For whoever runs the task.
        command: A line for a shell.
        labels: Texts by key, as pairs or a mapping.
    """

    def __new__(
        cls,
        task_id: str,
        agent_id: str,
        resources: _Resources,
        *,
        name: str | None = None,
        data: ReadableBuffer | None = None,
        command: str | None = None,
        labels: Mapping[str, str] | None = None,
    ) -> Task: ...
    @property
    def task_id(self) -> str:
        """Its id."""
    @property
    def agent_id(self) -> str:
        """Where it goes."""
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def resources(self) -> Resources:
        """What it takes."""
    @property
    def data(self) -> bytes:
        """For whoever runs it."""
    @property
    def command(self) -> str:
        """The line for a shell."""
    @property
    def labels(self) -> dict[str, str]:
        """Texts by key."""

@final
class HttpRequest:
    """A request to send."""

    @property
    def id(self) -> int:
        """For `SchedulerClient.handle_response`."""
    @property
    def method(self) -> str:
        """`POST`."""
    @property
    def authority(self) -> str | None:
        """The `host:port` that a master named; None is the master the caller knows."""
    @property
    def path(self) -> str:
        """Where to, without host."""
    @property
    def headers(self) -> list[tuple[str, str]]:
        """Without those that HTTP itself needs."""
    @property
    def body(self) -> bytes:
        """The call."""
    @property
    def streaming(self) -> bool:
        """Whether its response is the stream of events; it needs a connection of its own."""

@final
class HttpResponse:
    """A response to send."""

    @property
    def status(self) -> int:
        """The status."""
    @property
    def headers(self) -> list[tuple[str, str]]:
        """Without those that HTTP itself needs."""
    @property
    def body(self) -> bytes:
        """The body, unless it is a stream."""
    @property
    def connection(self) -> int | None:
        """The stream that is the body: what `SchedulerEndpoint.poll_output` has for it, until it
        closes.
        """

@final
class AgentCommand:
    """What an agent is to do. Only the attributes of its type are set; the others are None."""

    @property
    def type(
        self,
    ) -> Literal[
        "launch", "kill", "acknowledge", "shutdown_framework", "shutdown_executor", "message"
    ]:
        """What to do."""
    @property
    def agent_id(self) -> str:
        """Which agent."""
    @property
    def framework_id(self) -> str:
        """For which framework."""
    @property
    def task(self) -> Task | None:
        """What to launch."""
    @property
    def task_id(self) -> str | None:
        """Which task, of `launch`, `kill` and `acknowledge`."""
    @property
    def executor_id(self) -> str | None:
        """Which executor, of `shutdown_executor` and `message`."""
    @property
    def uuid(self) -> bytes | None:
        """Of the update acknowledged."""
    @property
    def data(self) -> bytes | None:
        """The message."""

@final
class SchedulerEndpoint:
    """A master's side of the v1 scheduler API, without I/O; it owns an allocator.

    After each call, poll `poll_output` and `poll_agent_commands`. The settings are those of
    `Allocator`, and who the master says that it is.

    Raises:
        InvalidError: for a setting out of its range.
    """

    def __new__(
        cls,
        *,
        hostname: str = "localhost",
        ip: str = "127.0.0.1",
        port: int = 5050,
        epoch_ns: int = 0,
        heartbeat_interval_ns: int = 15_000_000_000,
        interval_ns: int = 1_000_000_000,
        seed: int = 0,
        agent_order: _Order = "shuffled",
        compatibility: _Compatibility = "off",
        sorter: _Sorter = "drf",
        exclude_from_shares: Sequence[str] = ...,
        min_allocatable: Sequence[_Quantities] | None = None,
        filter_gpu_resources: bool = True,
        region: str | None = None,
        recovery_timeout_ns: int = 600_000_000_000,
        agent_recovery_factor: float = 0.8,
        offer_timeout_ns: int | None = None,
        event_driven: bool = False,
        honour_requests: bool = False,
        decline_backoff_cycles: int | None = None,
        usage_half_life_ns: int | None = None,
        limits: Mapping[str, int] | None = None,
    ) -> SchedulerEndpoint: ...
    def handle_request(
        self,
        now_ns: int,
        method: str,
        path: str,
        headers: Mapping[str, str] | Iterable[tuple[str, str]],
        body: ReadableBuffer,
    ) -> HttpResponse:
        """Answers a request; one that is refused changes nothing."""
    def poll_output(self) -> list[tuple[int, bytes, bool]]:
        """What is to be written to streams, in this order: connection, bytes, whether it then
        closes.
        """
    def connection_closed(self, connection: int, now_ns: int) -> None:
        """Says that a stream broke, or that its client closed it."""
    def add_agent(
        self,
        now_ns: int,
        resources: _Resources,
        *,
        hostname: str = "",
        attributes: Sequence[str] = ...,
    ) -> str:
        """Adds an agent and returns the id it is known by.

        Raises:
            InvalidError: for what is malformed.
            LimitError: for too much of anything.
        """
    def remove_agent(self, agent_id: str, now_ns: int) -> None:
        """Removes an agent: its offers are rescinded, its tasks are lost.

        Raises:
            NotFoundError: for an id that names no agent.
        """
    def poll_agent_commands(self) -> list[AgentCommand]:
        """What the agents are to do, in this order."""
    def task_update(
        self,
        now_ns: int,
        agent_id: str,
        framework_id: str,
        task_id: str,
        state: str,
        *,
        message: str | None = None,
        reason: str | None = None,
        data: ReadableBuffer | None = None,
    ) -> None:
        """Says what an agent reports of a task: `TASK_STARTING`, `TASK_RUNNING`, `TASK_FINISHED`.

        The update has a uuid: it is held until it is acknowledged, and later ones of the task wait
        behind it. With the state that ends the task its resources are free.

        Raises:
            NotFoundError: for an agent, framework or task that is not known, or of another agent.
            InvalidError: for a state that is none, or not an agent's to report.
            ConflictError: when the task is over.
        """
    def poll_timeout(self) -> int:
        """When `handle_timeout` wants to be called next."""
    def handle_timeout(self, now_ns: int) -> None:
        """Does what is due: cycles, heartbeats, frameworks that stayed away too long."""
    def is_quiescent(self) -> bool:
        """Whether no framework owes an answer or acknowledgement, and nothing is left to poll."""
    def update_quota(
        self,
        role: str,
        guarantees: _Quantities | None = None,
        limits: _Quantities | None = None,
    ) -> None:
        """Sets what a role is guaranteed and limited to; without either it has no quota."""
    def update_weight(self, role: str, weight: float) -> None:
        """Sets a role's weight: its share against its siblings' is divided by it."""
    def share(self, role: str) -> float:
        """A role's dominant share, divided by its weight; 0 when no framework is known under it."""
    def role_held(self, role: str) -> dict[str, float]:
        """What the frameworks of a role hold, offered or used, by scalar name."""
    def cluster_totals(self) -> dict[str, float]:
        """What the cluster has, by scalar name."""
    def offers_made(self) -> int:
        """How many offers were made so far."""
    def outstanding_offers(self) -> int:
        """How many offers are not answered yet."""
    def task_count(self) -> int:
        """How many tasks were launched and are not over, or their end is not acknowledged."""
    def cycles_run(self) -> int:
        """How many allocation cycles ran."""
    def start_journal(self) -> None:
        """Keeps a journal of the allocator's inputs from now on, and of what they led to.

        To replay, it must be kept from the start. It grows without bound.
        """
    def journal(self, name: str = "J1") -> str:
        """The journal as a scenario file of one case: a bug report.

        `apportion scenario FILE` replays it. `name` is the case's.
        """
    def validate(self) -> None:
        """Recomputes every sum and index and compares: for tests. Linear in everything.

        Raises:
            AssertionError: when something does not agree, which is a bug.
        """

@final
class Offer:
    """An offer, as a framework receives it."""

    @property
    def id(self) -> str:
        """Its id."""
    @property
    def framework_id(self) -> str:
        """To whom."""
    @property
    def agent_id(self) -> str:
        """On which agent."""
    @property
    def hostname(self) -> str:
        """The agent's host name."""
    @property
    def role(self) -> str:
        """Under which role."""
    @property
    def resources(self) -> Resources:
        """What is offered."""
    @property
    def attributes(self) -> list[str]:
        """The agent's attributes, as texts such as `rack:r1`."""

@final
class TaskStatus:
    """What became of a task."""

    @property
    def task_id(self) -> str:
        """Which task."""
    @property
    def state(self) -> str:
        """`TASK_RUNNING`, ..."""
    @property
    def is_terminal(self) -> bool:
        """Whether the task is over."""
    @property
    def agent_id(self) -> str | None:
        """Where it is."""
    @property
    def uuid(self) -> bytes | None:
        """Of an update that wants to be acknowledged."""
    @property
    def message(self) -> str | None:
        """For people."""
    @property
    def reason(self) -> str | None:
        """`REASON_...`"""
    @property
    def source(self) -> str | None:
        """`SOURCE_MASTER`, `SOURCE_AGENT` or `SOURCE_EXECUTOR`."""
    @property
    def data(self) -> bytes:
        """From whoever ran the task."""
    @property
    def timestamp(self) -> float | None:
        """Seconds since 1970."""

@final
class Event:
    """Something that happened. Only the attributes of its type are set; others are None or empty.

    Besides the events of the master there are four of the client itself: `DISCONNECTED` (it
    subscribes again by itself, and all offers are void), `REFUSED` (of a SUBSCRIBE it is the end),
    `UNANSWERED` (whether the master got the call is not known), `UNREADABLE` (a record was none).
    """

    @property
    def type(self) -> str:
        """`SUBSCRIBED`, `OFFERS`, `RESCIND`, `UPDATE`, `MESSAGE`, `FAILURE`, `ERROR`, ..."""
    @property
    def framework_id(self) -> str | None:
        """SUBSCRIBED: the framework's id."""
    @property
    def heartbeat_interval_seconds(self) -> float | None:
        """SUBSCRIBED: how often HEARTBEAT comes."""
    @property
    def offers(self) -> list[Offer]:
        """OFFERS."""
    @property
    def offer_id(self) -> str | None:
        """RESCIND: the offer that is void."""
    @property
    def status(self) -> TaskStatus | None:
        """UPDATE."""
    @property
    def agent_id(self) -> str | None:
        """MESSAGE, FAILURE: the agent."""
    @property
    def executor_id(self) -> str | None:
        """MESSAGE, FAILURE: the executor."""
    @property
    def message(self) -> str | None:
        """ERROR, DISCONNECTED, REFUSED, UNREADABLE: why."""
    @property
    def data(self) -> bytes | None:
        """MESSAGE: the message."""
    @property
    def request(self) -> int | None:
        """REFUSED, UNANSWERED: the request's id."""
    @property
    def call(self) -> str | None:
        """REFUSED, UNANSWERED: what it asked: `ACCEPT`, ..."""
    @property
    def http_status(self) -> int | None:
        """REFUSED: the status of the response."""

@final
class SchedulerClient:
    """A framework's side of the v1 scheduler API, without I/O.

    After each call, send what `poll_request` has and drop what `poll_abort` names. A response comes
    back by `handle_response`, pieces of a stream by `handle_data`, the end of a stream or a request
    that failed by `handle_closed`. Then `poll_event` tells what happened. Calls (`accept` and its
    like) return the id of their request; without a subscription they raise `ConflictError`.

    Args:
        name: The framework's name.
        roles: What it subscribes to.
        user: Who runs tasks.
        capabilities: `GPU_RESOURCES`, ..., besides MULTI_ROLE.
        framework_id: Of a framework that comes back.
        failover_timeout_seconds: How long a master waits for it to come back.
        seed: What the waits before retries are drawn from.

    Raises:
        InvalidError: for a capability that is none.
    """

    def __new__(
        cls,
        name: str,
        roles: Sequence[str],
        *,
        user: str = "root",
        capabilities: Sequence[str] = ...,
        framework_id: str | None = None,
        failover_timeout_seconds: float = 0.0,
        seed: int = 0,
    ) -> SchedulerClient: ...
    def subscribe(self, now_ns: int) -> None:
        """Subscribes, and stays subscribed.

        Raises:
            ConflictError: when it is subscribed already, or trying to be.
        """
    def poll_request(self) -> HttpRequest | None:
        """The next request to send."""
    def poll_abort(self) -> int | None:
        """The id of the next request to drop, its connection with it."""
    def handle_response(
        self,
        request: int,
        status: int,
        headers: Mapping[str, str] | Iterable[tuple[str, str]],
        body: ReadableBuffer,
        now_ns: int,
    ) -> None:
        """Takes the head of a response, and the body of one that is no stream."""
    def handle_data(self, request: int, data: ReadableBuffer, now_ns: int) -> None:
        """Takes the next piece of a stream, of any length."""
    def handle_closed(self, request: int, now_ns: int) -> None:
        """Says that a request failed before it was answered, or that its stream ended."""
    def poll_event(self) -> Event | None:
        """The next thing that happened."""
    def poll_timeout(self) -> int | None:
        """When `handle_timeout` wants to be called next, if ever."""
    def handle_timeout(self, now_ns: int) -> None:
        """Does what is due: tries to subscribe again, gives up on a master that fell silent."""
    @property
    def framework_id(self) -> str | None:
        """The framework's id, once it was given one."""
    @property
    def is_subscribed(self) -> bool:
        """Whether a subscription stands."""
    def accept(
        self,
        offers: Sequence[str],
        tasks: Sequence[Task],
        *,
        refuse_seconds: float | None = None,
    ) -> int:
        """Launches tasks on offers of one agent and role; what is left of them is declined."""
    def decline(self, offers: Sequence[str], *, refuse_seconds: float | None = None) -> int:
        """Declines offers; without seconds, the master's 5 hold."""
    def acknowledge(self, status: TaskStatus) -> int | None:
        """Acknowledges an update; None for one that does not want it."""
    def revive(self, roles: Sequence[str] = ...) -> int:
        """Asks for offers under some roles, or under all."""
    def suppress(self, roles: Sequence[str] = ...) -> int:
        """Wants no offers under some roles, or under all."""
    def kill(self, task_id: str, agent_id: str | None = None) -> int:
        """Kills a task."""
    def reconcile(self, tasks: Mapping[str, str | None] | None = None) -> int:
        """Asks for the states of tasks, given with their agents where known; or of all."""
    def teardown(self) -> int:
        """Ends the framework: all its tasks are killed, its id is never used again."""

def to_json(message: str, data: ReadableBuffer) -> bytes:
    """An encoded message as JSON: `to_json("mesos.v1.scheduler.Call", data)`.

    Raises:
        NotFoundError: for a message that the protocol does not have.
        InvalidError: for data that are not one.
    """

def from_json(message: str, text: ReadableBuffer) -> bytes:
    """The encoded form of a message in JSON; the opposite of `to_json`."""

def message_types() -> list[str]:
    """The full names of all messages that `to_json` and `from_json` know."""

def run_scenarios(text: str, name: str = "scenario") -> list[tuple[bool, str]]:
    """Plays the cases of a scenario file: for each whether it passed, and its line or lines.

    Args:
        text: What the file holds.
        name: What the file is called in errors.

    Raises:
        InvalidError: for a text that is none, `at` the line; it names file, line and column.
    """

@final
class FgdRun:
    """What one run of the fragmentation experiment came to. GPUs are in thousandths of one."""

    @property
    def capacity(self) -> int:
        """All GPUs."""
    @property
    def allocated(self) -> int:
        """In use at the end."""
    @property
    def placed(self) -> int:
        """Pods placed."""
    @property
    def left_out(self) -> int:
        """Pods that fitted nowhere."""
    @property
    def fragmentation(self) -> float:
        """The part of the free GPUs that was of no use to a typical pod once 80 % of all were
        asked for.
        """
    @property
    def curve(self) -> list[tuple[int, int]]:
        """(Asked for, in use), about a hundred points on the way."""

def simulate_fgd(nodes: str, pods: str, policy: str, seeds: Sequence[int]) -> list[FgdRun]:
    """Places the pods of a list on the nodes of another, until they ask for 130 % of all GPUs.

    The experiment of Weng et al., "Beware of Fragmentation" (USENIX ATC 2023).

    Args:
        nodes: What a node list holds: `sn`, `cpu_milli`, `memory_mib`, `gpu`, `model`.
        pods: What a pod list holds: `name`, `cpu_milli`, `memory_mib`, `num_gpu`, `gpu_milli`
            and, if it is there, `gpu_spec`.
        policy: `random`, `first`, `bestfit`, `spread`, `dot`, `fgd` or `balance`.
        seeds: One for each run: how the pods are shuffled and drawn.

    Raises:
        InvalidError: for a list that is none; it names list, line and column.
        NotFoundError: for a policy of another name.
    """

@final
class SwfSpread:
    """How something is spread over jobs."""

    @property
    def mean(self) -> float:
        """The mean."""
    @property
    def median(self) -> float:
        """Half of the jobs have so much or less."""
    @property
    def p95(self) -> float:
        """95 of 100 jobs have so much or less."""
    @property
    def max(self) -> float:
        """The most."""

@final
class SwfConsumer:
    """What a user or a group got."""

    @property
    def id(self) -> int:
        """Its number in the log."""
    @property
    def jobs(self) -> int:
        """Jobs that ran."""
    @property
    def processor_s(self) -> int:
        """Seconds of processors used."""
    @property
    def wait_mean_s(self) -> float:
        """How long its jobs waited, on average."""
    @property
    def slowdown_mean(self) -> float:
        """The bounded slowdown of its jobs, on average."""

@final
class SwfRun:
    """What playing a log came to. Times are in seconds."""

    @property
    def processors(self) -> int:
        """Processors of the cluster."""
    @property
    def jobs(self) -> int:
        """Jobs that ran."""
    @property
    def too_wide(self) -> int:
        """Jobs that ask for more processors than there are."""
    @property
    def left_out(self) -> int:
        """Lines of the log that are no jobs that ran: cancelled before, of unknown size, parts."""
    @property
    def makespan_s(self) -> int:
        """From the first submission to the end of the last job."""
    @property
    def utilisation(self) -> float:
        """The part of the processors in use in that time, 0 to 1."""
    @property
    def utilisation_submitting(self) -> float:
        """The same until the last submission: while jobs came."""
    @property
    def wait_s(self) -> SwfSpread:
        """How long jobs waited."""
    @property
    def slowdown(self) -> SwfSpread:
        """Bounded slowdowns: time from submission to end, divided by the run time, of which short
        ones count as 10 s; at least 1.
        """
    @property
    def jain_users(self) -> float:
        """Jain's index of the processors held by users who have jobs waiting, on average over the
        time in which there are two or more of them.
        """
    @property
    def jain_groups(self) -> float:
        """The same of groups."""
    @property
    def users(self) -> list[SwfConsumer]:
        """Users, by number."""
    @property
    def groups(self) -> list[SwfConsumer]:
        """Groups, by number."""
    @property
    def starts(self) -> list[int | None]:
        """When each job of the log started, if it did."""
    @property
    def curve(self) -> list[tuple[int, int, int]]:
        """(Second, processors in use, jobs waiting), up to a thousand points."""

def simulate_swf(
    log: str,
    policy: str,
    share: str = "users",
    *,
    processors: int | None = None,
    half_life_s: int | None = None,
) -> SwfRun:
    """Plays a log in the Standard Workload Format again on a cluster of so many processors.

    Jobs keep when they were submitted, how long they ran and on how many processors; when they
    start is up to the policy.

    Args:
        log: What the file holds, unpacked.
        policy: `fifo`, `backfill`, `fair` or `fair-backfill`.
        share: Between whom the fair ones share: `users`, `groups` or `none`.
        processors: Of the cluster; as many as the log says there were, if it is not said.
        half_life_s: For the fair ones what was held in the past counts as well, half as much
            for each of these that it lies back.

    Raises:
        InvalidError: for a log that is none, `at` the line; it names line and column. For a
            number that is none.
        NotFoundError: for a policy or share of another name.
    """
