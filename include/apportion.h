/*
 * Apportion: the scheduling core you embed. Generated from ffi/src; do not edit.
 *
 * What holds for every function:
 *
 *  - It returns APPORTION_OK or one of APPORTION_ERROR_*. On failure nothing was changed, unless its comment says
 *    otherwise, and what it would write was not written.
 *  - The last parameter is filled in on failure, in the caller's memory; NULL if nobody cares.
 *  - Pointers may be NULL only where it is said. They point to as many elements as said; an allocator is one that
 *    apportion_allocator_new made and apportion_allocator_free did not free.
 *  - Texts are UTF-8, pointer and length. What is passed in is copied where it is kept.
 *  - What is borrowed belongs to the handle it was read from: read it until then, and do not free it.
 *  - One thread at a time may call functions that take an allocator that is not const.
 *  - Ids are numbers. Any number may be passed: one that names nothing is refused.
 *  - A bug that panics inside is caught: APPORTION_ERROR_PANIC. The allocator is then poisoned and can only be freed.
 *  - Structs that start with their size are set up by an _init function, or zeroed and their size set to sizeof.
 */

#ifndef APPORTION_H
#define APPORTION_H

#include <stddef.h>
#include <stdint.h>

// Agents are visited in an order drawn anew for each stage of each cycle, from the seed.
#define APPORTION_AGENT_ORDER_SHUFFLED 0

// Agents are visited as they were added.
#define APPORTION_AGENT_ORDER_BY_ADDITION 1

// Decisions are what Apportion holds to be right.
#define APPORTION_COMPATIBILITY_OFF 0

// Decisions are those of Mesos 1.11.0, its defects included.
#define APPORTION_COMPATIBILITY_MESOS 1

// Roles and frameworks are ordered by weighted dominant shares.
#define APPORTION_SORTER_DRF 0

// They are ordered by lot, drawn from the seed, by weight.
#define APPORTION_SORTER_RANDOM 1

// Roles are ordered by hierarchical DRF. Needs APPORTION_COMPATIBILITY_OFF.
#define APPORTION_SORTER_HDRF 2

// Done.
#define APPORTION_OK 0

// Nothing of this id or name is known.
#define APPORTION_ERROR_NOT_FOUND 1

// The id was valid once; what it named is gone.
#define APPORTION_ERROR_STALE 2

// There is one of this id or name already.
#define APPORTION_ERROR_ALREADY_EXISTS 3

// A value is not well-formed, out of its range or at odds with itself.
#define APPORTION_ERROR_INVALID 4

// Well-formed, but the state does not allow it now.
#define APPORTION_ERROR_CONFLICT 5

// More is taken or returned than there is.
#define APPORTION_ERROR_NOT_HELD 6

// A configured limit was reached.
#define APPORTION_ERROR_LIMIT_REACHED 7

// The input ended in the middle of a value.
#define APPORTION_ERROR_TRUNCATED 8

// A pointer that must not be NULL is.
#define APPORTION_ERROR_NULL_ARGUMENT -1

// An earlier call on this handle ended in APPORTION_ERROR_PANIC: it can only be freed.
#define APPORTION_ERROR_POISONED -2

// A bug in Apportion, caught at the boundary. The handle is poisoned from now on.
#define APPORTION_ERROR_PANIC -3

// The call's own arguments as a whole.
#define APPORTION_ENTITY_ARGUMENT 0

// An agent.
#define APPORTION_ENTITY_AGENT 1

// A framework.
#define APPORTION_ENTITY_FRAMEWORK 2

// A role, or the name of one.
#define APPORTION_ENTITY_ROLE 3

// An offer.
#define APPORTION_ENTITY_OFFER 4

// An inverse offer.
#define APPORTION_ENTITY_INVERSE_OFFER 5

// A resource object.
#define APPORTION_ENTITY_RESOURCE 6

// A scalar amount.
#define APPORTION_ENTITY_QUANTITY 7

// A range, or a list of ranges.
#define APPORTION_ENTITY_RANGES 8

// A set of items.
#define APPORTION_ENTITY_SET 9

// A reservation, or a stack of them.
#define APPORTION_ENTITY_RESERVATION 10

// The disk part of a resource.
#define APPORTION_ENTITY_DISK 11

// A quota.
#define APPORTION_ENTITY_QUOTA 12

// A weight.
#define APPORTION_ENTITY_WEIGHT 13

// A filter.
#define APPORTION_ENTITY_FILTER 14

// An offer constraint.
#define APPORTION_ENTITY_CONSTRAINT 15

// An attribute of an agent.
#define APPORTION_ENTITY_ATTRIBUTE 16

// A task.
#define APPORTION_ENTITY_TASK 17

// An event or call message.
#define APPORTION_ENTITY_MESSAGE 18

// A record of a RecordIO stream.
#define APPORTION_ENTITY_RECORD 19

// A configuration value.
#define APPORTION_ENTITY_CONFIG 20

// A point in time, or a duration.
#define APPORTION_ENTITY_TIME 21

// A capability.
#define APPORTION_ENTITY_CAPABILITY 22

// A scenario file.
#define APPORTION_ENTITY_SCENARIO 23

// A snapshot.
#define APPORTION_ENTITY_SNAPSHOT 24

// Bytes of a message, the NUL at its end included.
#define APPORTION_MESSAGE_LEN 240

// An offer of it is outstanding.
#define APPORTION_REASON_OFFERED 0

// It could be offered: its turn has not come.
#define APPORTION_REASON_ELIGIBLE 1

// The agent is deactivated.
#define APPORTION_REASON_DEACTIVATED 2

// The agent's host is not on the whitelist.
#define APPORTION_REASON_NOT_WHITELISTED 3

// Everything on the agent is offered or in use.
#define APPORTION_REASON_NOTHING_FREE 4

// What is free is reserved to other roles.
#define APPORTION_REASON_RESERVED_ELSEWHERE 5

// The framework's offer constraints leave the agent out.
#define APPORTION_REASON_CONSTRAINT 6

// The framework or the agent lacks a capability: one of APPORTION_LACKS_*.
#define APPORTION_REASON_CAPABILITY 7

// What is free is less than the minimum.
#define APPORTION_REASON_BELOW_MINIMUM 8

// The role's limit leaves less than the minimum.
#define APPORTION_REASON_LIMIT 9

// What is held back for guarantees leaves less than the minimum.
#define APPORTION_REASON_HEADROOM 10

// The framework refused the same or more.
#define APPORTION_REASON_FILTERED 11

// What it could be offered of it holds nothing that it asked for.
#define APPORTION_REASON_NOT_REQUESTED 12

// It is passed over, because it gave back what it was offered too often.
#define APPORTION_REASON_PASSED_OVER 13

// No capability is missing.
#define APPORTION_LACKS_NOTHING -1

// The agent is not MULTI_ROLE, and the framework is.
#define APPORTION_LACKS_AGENT_MULTI_ROLE 0

// The agent is not HIERARCHICAL_ROLE, and the role lies below another.
#define APPORTION_LACKS_AGENT_HIERARCHICAL_ROLE 1

// The agent has GPUs, and the framework is not GPU_RESOURCES.
#define APPORTION_LACKS_GPU_RESOURCES 2

// The agent stands in another region, and the framework is not REGION_AWARE.
#define APPORTION_LACKS_REGION_AWARE 3

// What is left out is shared, and the framework is not SHARED_RESOURCES.
#define APPORTION_LACKS_SHARED_RESOURCES 4

// What is left out is revocable, and the framework is not REVOCABLE_RESOURCES.
#define APPORTION_LACKS_REVOCABLE_RESOURCES 5

// What is left out is reserved in layers, and the framework is not RESERVATION_REFINEMENT.
#define APPORTION_LACKS_RESERVATION_REFINEMENT 6

// It takes offers.
#define APPORTION_SUBSCRIPTION_ACTIVE 0

// It takes none until it revives.
#define APPORTION_SUBSCRIPTION_SUPPRESSED 1

// It takes none until it is activated.
#define APPORTION_SUBSCRIPTION_DEACTIVATED 2

// It left the role, or never subscribed to it, and still holds something there.
#define APPORTION_SUBSCRIPTION_LEFT 3

// Subscribes to several roles.
#define APPORTION_CAPABILITY_MULTI_ROLE 1

// Takes resources that may be taken back.
#define APPORTION_CAPABILITY_REVOCABLE_RESOURCES 2

// Takes volumes that others hold too.
#define APPORTION_CAPABILITY_SHARED_RESOURCES 4

// Takes agents with GPUs.
#define APPORTION_CAPABILITY_GPU_RESOURCES 8

// Understands reservations in several layers.
#define APPORTION_CAPABILITY_RESERVATION_REFINEMENT 16

// Takes agents of other regions.
#define APPORTION_CAPABILITY_REGION_AWARE 32

// The framework did not say.
#define APPORTION_INVERSE_OFFER_UNKNOWN 0

// The framework will leave.
#define APPORTION_INVERSE_OFFER_ACCEPT 1

// The framework will not.
#define APPORTION_INVERSE_OFFER_DECLINE 2

// A duration that does not end.
#define APPORTION_FOREVER UINT64_MAX

// One JSON object by the names of Mesos: what its /metrics/snapshot has of an allocator, and ours besides.
#define APPORTION_METRICS_JSON 0

// The text that Prometheus scrapes.
#define APPORTION_METRICS_PROMETHEUS 1

// An amount that is a number.
#define APPORTION_VALUE_SCALAR 0

// Integers in ranges.
#define APPORTION_VALUE_RANGES 1

// Words.
#define APPORTION_VALUE_SET 2

// An allocator: who is offered what. One thread may change it at a time; calls that take it as const may run side by
// side.
typedef struct apportion_allocator apportion_allocator;

// Why somebody is offered what they are offered, as it was when it was asked. It never changes: any number of threads may
// read it.
typedef struct apportion_explanation apportion_explanation;

// UTF-8 text: a pointer and a length in bytes, no NUL at the end. A length of 0 is the empty text, whatever the pointer.
typedef struct apportion_str {
    // The first byte; may be NULL if the length is 0.
    const char *ptr;
    // How many bytes.
    size_t len;
} apportion_str;

// New agents, as columns of `count` rows. What an agent has is said as text, as scalar columns, or both: then the sum.
//
// In scalar columns, row i has the entries from `scalar_ends[i - 1]` (0 for the first row) to before `scalar_ends[i]`.
typedef struct apportion_agent_batch {
    // sizeof (apportion_agent_batch).
    size_t size;
    // How many agents.
    size_t count;
    // Their ids: unique among the agents known at a time.
    const struct apportion_str *ids;
    // Their host names; NULL if these are the ids.
    const struct apportion_str *hostnames;
    // What they have, like `cpus:4;mem:4096;ports:[31000-32000]`; NULL if it is all in the scalar columns.
    const struct apportion_str *resources;
    // Where each agent's scalars end; NULL if there are none.
    const uint32_t *scalar_ends;
    // How many entries the next two columns have.
    size_t scalar_count;
    // What each scalar is called: an index into `names`.
    const uint32_t *scalar_names;
    // How much: thousandths.
    const int64_t *scalar_thousandths;
    // How many names.
    size_t name_count;
    // Resource names.
    const struct apportion_str *names;
    // Where each agent's attributes end; NULL if there are none.
    const uint32_t *attribute_ends;
    // How many entries the next column has.
    size_t attribute_count;
    // The attributes, each like `rack:r1`.
    const struct apportion_str *attributes;
} apportion_agent_batch;

// Why a call was refused. The callee fills it in when a call fails, and leaves it alone when it succeeds.
typedef struct apportion_error {
    // The status that the call returned: one of APPORTION_ERROR_*.
    int32_t code;
    // What it is about: one of APPORTION_ENTITY_*.
    int32_t entity;
    // The row of the batch that was refused; 0 where there is no batch.
    uint64_t row;
    // Where the cause was found: a byte offset in a text, an index in a list, 0 where there is only one place.
    uint64_t at;
    // The same in words: UTF-8 that ends with NUL, cut to fit.
    char message[APPORTION_MESSAGE_LEN];
} apportion_error;

// How large anything may grow. Set by `apportion_limits_init`, then changed where wanted.
typedef struct apportion_limits {
    // sizeof (apportion_limits).
    size_t size;
    // Thousandths of one resource name, summed over the cluster.
    int64_t total_quantity;
    // Agents known at a time.
    uint32_t agents;
    // Frameworks known at a time.
    uint32_t frameworks;
    // Roles known at a time, with their ancestors.
    uint32_t roles;
    // Levels of one role's path.
    uint32_t role_depth;
    // Roles one framework subscribes to.
    uint32_t roles_per_framework;
    // Bytes in any name or id.
    uint32_t name_len;
    // Different names in one table of names.
    uint32_t names;
    // Different resource kinds: everything about a resource except its amount.
    uint32_t kinds;
    // Resource objects in one list.
    uint32_t resources_per_bag;
    // Ranges in one resource.
    uint32_t ranges_per_resource;
    // Levels of one resource's reservation stack.
    uint32_t reservation_depth;
    // Attributes of one agent.
    uint32_t attributes_per_agent;
    // Offers not answered yet.
    uint32_t offers;
    // Refusal filters in force at a time.
    uint32_t filters;
} apportion_limits;

// Everything an allocator can be told at the start. Set by `apportion_config_init`, then changed where wanted.
typedef struct apportion_config {
    // sizeof (apportion_config).
    size_t size;
    // Time from the end of one batch cycle to the next.
    uint64_t interval_ns;
    // What is drawn at random is drawn from this.
    uint64_t seed;
    // How long the recovery after a restart waits for agents at most.
    uint64_t recovery_timeout_ns;
    // The part of the expected agents that ends the recovery: 0 to 1.
    double agent_recovery_factor;
    // In which order a cycle visits the agents: one of APPORTION_AGENT_ORDER_*.
    int32_t agent_order;
    // Whose decisions to make: one of APPORTION_COMPATIBILITY_*.
    int32_t compatibility;
    // 1: offer agents that have GPUs only to frameworks that can use them. 0: to all.
    uint32_t filter_gpu_resources;
    // Must be 0.
    uint32_t reserved;
    // The master's region; a NULL pointer is none.
    struct apportion_str region;
    // Resource names that do not count towards shares: `exclude_count` of them.
    const struct apportion_str *exclude_from_shares;
    // How many.
    size_t exclude_count;
    // The least worth offering, as texts like `cpus:0.01;mem:32`: an offer satisfies one of `min_allocatable_count`.
    // NULL is the default, 0.01 CPUs or 32 MB. A count of 0 with another pointer means that anything is worth offering.
    const struct apportion_str *min_allocatable;
    // How many.
    size_t min_allocatable_count;
    // NULL is the defaults.
    const struct apportion_limits *limits;
    // Offers not answered within this time come back, and `apportion_allocator_rescinded` tells which; 0: never.
    uint64_t offer_timeout_ns;
    // What was held in the past counts towards shares, half as much for each of these that it lies back; 0: not at all.
    uint64_t usage_half_life_ns;
    // Whoever gives back all it is offered, again and again, is passed over in at most so many cycles; 0: nobody is.
    uint32_t decline_backoff_cycles;
    // 1: what is freed asks for a cycle at once. 0: it waits for the next batch.
    uint32_t event_driven;
    // 1: `apportion_allocator_request_resources` counts. 0: it is ignored.
    uint32_t honour_requests;
    // What the order of roles and frameworks goes by: one of APPORTION_SORTER_*.
    int32_t sorter;
} apportion_config;

// What would come of a framework's turn on an agent.
typedef struct apportion_verdict {
    // sizeof (apportion_verdict): set by the caller.
    size_t size;
    // For APPORTION_REASON_FILTERED, when the last refusal in the way ends.
    uint64_t filtered_until_ns;
    // Where too little is left, the resource that lacks the most; a NULL pointer if no minimum is set. Borrowed until the
    // next call that changes the allocator.
    struct apportion_str resource;
    // Thousandths of it that are missing.
    int64_t short_by_thousandths;
    // Thousandths of it that the minimum asks for.
    int64_t required_thousandths;
    // One of APPORTION_REASON_*, never APPORTION_REASON_OFFERED.
    int32_t reason;
    // One of APPORTION_LACKS_*.
    int32_t lacks;
} apportion_verdict;

// When an explanation was asked for, and how many rows it has.
typedef struct apportion_explanation_summary {
    // sizeof (apportion_explanation_summary): set by the caller.
    size_t size;
    // The latest instant the allocator had been told of.
    uint64_t now_ns;
    // Roles: rows of `apportion_explanation_role`.
    size_t role_count;
    // Frameworks under a role: rows of `apportion_explanation_framework`.
    size_t framework_count;
    // 1 if cycles are stopped: nobody is offered anything.
    uint32_t paused;
    // 0.
    uint32_t reserved;
} apportion_explanation_summary;

// A place among siblings of the tree of roles. Only roles count that have frameworks which take offers, or roles below
// that do.
typedef struct apportion_level {
    // The role or the part of its path that stands there; `path/.` is a role among those below it.
    struct apportion_str path;
    // From 1, which is next.
    uint32_t place;
    // How many siblings there are, this one included.
    uint32_t of;
} apportion_level;

// Where a role stands among roles. Amounts are texts like `cpus:10;mem:4096`. Borrowed from the explanation.
typedef struct apportion_role_standing {
    // sizeof (apportion_role_standing): set by the caller.
    size_t size;
    // The role's name.
    struct apportion_str role;
    // Its dominant share divided by its weight; 0 without frameworks.
    double share;
    // Its weight.
    double weight;
    // How many levels.
    size_t level_count;
    // Its place on each level from the top; none while none of its frameworks takes offers.
    const struct apportion_level *levels;
    // What the role is guaranteed.
    struct apportion_str guarantees;
    // What it may not exceed.
    struct apportion_str limits;
    // What counts towards both.
    struct apportion_str consumed;
    // What is held back in the whole cluster, for guarantees of all roles that are not met.
    struct apportion_str headroom_required;
    // What is free in the whole cluster to hold it back from.
    struct apportion_str headroom_available;
} apportion_role_standing;

// How many agents are counted for a reason.
typedef struct apportion_agent_count {
    // One of APPORTION_REASON_*.
    int32_t reason;
    // One of APPORTION_LACKS_*.
    int32_t lacks;
    // How many agents.
    uint32_t agents;
    // 0.
    uint32_t reserved;
} apportion_agent_count;

// Who holds something that the framework might have been offered.
typedef struct apportion_taker {
    // The framework's name.
    struct apportion_str framework;
    // Under which role.
    struct apportion_str role;
    // What it holds there, like `cpus:10;mem:4096`.
    struct apportion_str holds;
    // On how many of the agents in question.
    uint32_t agents;
    // 0.
    uint32_t reserved;
} apportion_taker;

// The agent where the least was missing, as a part of what the minimum asks for.
typedef struct apportion_nearest_miss {
    // The agent.
    uint64_t agent;
    // Its name.
    struct apportion_str name;
    // The resource.
    struct apportion_str resource;
    // Thousandths of it that are missing.
    int64_t short_by_thousandths;
    // Thousandths of it that the minimum asks for.
    int64_t required_thousandths;
    // What left too little: APPORTION_REASON_BELOW_MINIMUM, _LIMIT, _HEADROOM or
    // _NOT_REQUESTED.
    int32_t because;
    // 0.
    uint32_t reserved;
} apportion_nearest_miss;

// Where a framework stands in a role, and what keeps it from the agents. Borrowed from the explanation.
typedef struct apportion_framework_standing {
    // sizeof (apportion_framework_standing): set by the caller.
    size_t size;
    // The row of its role.
    size_t role;
    // The framework.
    uint64_t framework;
    // Its name.
    struct apportion_str name;
    // Its dominant share under this role.
    double share;
    // One of APPORTION_SUBSCRIPTION_*.
    int32_t subscription;
    // From 1, which is next; 0 while it does not take offers.
    uint32_t place;
    // How many frameworks of the role take offers.
    uint32_t of;
    // How many agents there are: what the counts add up to.
    uint32_t agents;
    // How many counts.
    size_t count_count;
    // Agents by reason, each counted once. Reasons that hold for no agent are left out.
    const struct apportion_agent_count *counts;
    // When the first refusal in the way ends; 0 if none is.
    uint64_t filtered_first_ns;
    // When the last one does.
    uint64_t filtered_last_ns;
    // How many takers.
    size_t taker_count;
    // Who holds what on the agents that have nothing, or less than the minimum, free: the largest dominant shares.
    const struct apportion_taker *takers;
    // The agent where the least was missing; NULL if there is none.
    const struct apportion_nearest_miss *nearest;
} apportion_framework_standing;

// New frameworks, active ones, as columns of `count` rows. Row i subscribes to the roles from `role_ends[i - 1]` (0 for
// the first row) to before `role_ends[i]`.
typedef struct apportion_framework_batch {
    // sizeof (apportion_framework_batch).
    size_t size;
    // How many frameworks.
    size_t count;
    // Their ids: unique among the frameworks known at a time.
    const struct apportion_str *ids;
    // What they can do: APPORTION_CAPABILITY_* added up. NULL: MULTI_ROLE for all.
    const uint32_t *capabilities;
    // Where each framework's roles end.
    const uint32_t *role_ends;
    // How many entries the next two columns have.
    size_t role_count;
    // The roles.
    const struct apportion_str *roles;
    // For each role 1 if the framework starts without offers under it, until revived, else 0. NULL: all 0.
    const uint8_t *suppressed;
} apportion_framework_batch;

// Inverse offers as columns: row i asks a framework to leave an agent. Borrowed until the next call that changes the
// allocator.
typedef struct apportion_inverse_offers {
    // sizeof (apportion_inverse_offers): set by the caller.
    size_t size;
    // How many.
    size_t count;
    // Who is asked.
    const uint64_t *frameworks;
    // Which agent to leave.
    const uint64_t *agents;
    // When it is taken away.
    const uint64_t *starts_ns;
    // For how long; APPORTION_FOREVER if for good.
    const uint64_t *durations_ns;
} apportion_inverse_offers;

// Everything about a resource but its amount. Its texts are borrowed until the next call that changes the allocator.
typedef struct apportion_kind {
    // sizeof (apportion_kind): set by the caller.
    size_t size;
    // Like `cpus`.
    struct apportion_str name;
    // The role it is reserved to; a NULL pointer if to none.
    struct apportion_str role;
    // For what can only be taken whole, the thousandths of one: amounts of it count copies. Otherwise 0.
    int64_t whole_thousandths;
    // One of APPORTION_VALUE_*.
    int32_t value_type;
    // 1 if it may be taken back.
    uint32_t revocable;
    // 1 if others may hold it too.
    uint32_t shared;
    // 0.
    uint32_t reserved;
} apportion_kind;

// How much there is, and how much was done.
typedef struct apportion_counters {
    // sizeof (apportion_counters): set by the caller.
    size_t size;
    // Cycles that ran.
    uint64_t cycles;
    // Offers not answered yet.
    uint64_t outstanding_offers;
    // Kinds of resources: numbers below are valid.
    uint64_t kinds;
    // Roles: numbers below are valid.
    uint64_t roles;
} apportion_counters;

// Offers as columns: row i is offer i, of `count`. All is borrowed until the next call that changes the allocator.
//
// The scalars of offer i are the entries from `scalar_ends[i - 1]` (0 for the first) to before `scalar_ends[i]`; its
// spans, amounts that are no numbers, likewise by `span_ends`. The ranges of span s are the entries up to
// `range_ends[s]`, its words those up to `item_ends[s]`; a span has either the one or the other.
typedef struct apportion_offers {
    // sizeof (apportion_offers): set by the caller.
    size_t size;
    // How many offers.
    size_t count;
    // The offers' ids.
    const uint64_t *offers;
    // To whom.
    const uint64_t *frameworks;
    // On which agent.
    const uint64_t *agents;
    // Under which role: `apportion_allocator_role_name` tells its name.
    const uint32_t *roles;
    // Where each offer's scalars end.
    const uint32_t *scalar_ends;
    // How many entries the next two columns have.
    size_t scalar_count;
    // The kind of each scalar: `apportion_allocator_kind` tells what it is.
    const uint32_t *scalar_kinds;
    // The amount of each scalar: thousandths; copies, for kinds that can only be taken whole.
    const int64_t *scalar_amounts;
    // Where each offer's spans end.
    const uint32_t *span_ends;
    // How many entries the next three columns have.
    size_t span_count;
    // The kind of each span.
    const uint32_t *span_kinds;
    // Where each span's ranges end.
    const uint32_t *range_ends;
    // Where each span's words end.
    const uint32_t *item_ends;
    // How many entries the next two columns have.
    size_t range_count;
    // The first integer of each range.
    const uint64_t *range_begins;
    // The last integer of each range.
    const uint64_t *range_lasts;
    // How many words.
    size_t item_count;
    // The words.
    const struct apportion_str *items;
} apportion_offers;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// Adds agents and asks for a cycle over them.
//
// Row by row: the first that is refused is named by the error's `row`, those before it stay, and none after it is
// looked at. `*done` (may be NULL) is how many were added, in any case; `out_ids[0]` to `out_ids[*done - 1]` are their
// ids. `out_ids` has room for `count`.
int32_t apportion_allocator_add_agents(struct apportion_allocator *allocator,
                                       const struct apportion_agent_batch *agents,
                                       uint64_t *out_ids,
                                       size_t *done,
                                       struct apportion_error *error);

// Removes an agent and whatever is held on it. Its offers are void. Asks for no cycle.
int32_t apportion_allocator_remove_agent(struct apportion_allocator *allocator,
                                         uint64_t agent,
                                         struct apportion_error *error);

// Lets an agent be offered again. Asks for no cycle.
int32_t apportion_allocator_activate_agent(struct apportion_allocator *allocator,
                                           uint64_t agent,
                                           struct apportion_error *error);

// Stops offering an agent. Offers of it that are out are void; returning them is up to the caller.
int32_t apportion_allocator_deactivate_agent(struct apportion_allocator *allocator,
                                             uint64_t agent,
                                             struct apportion_error *error);

// Replaces all that an agent has, like `cpus:4;mem:4096`. What is out stays out. Asks for a cycle over the agent if
// anything really changed.
int32_t apportion_allocator_update_agent_total(struct apportion_allocator *allocator,
                                               uint64_t agent,
                                               struct apportion_str resources,
                                               struct apportion_error *error);

// Replaces an agent's attributes by `count` others, each like `rack:r1`. If they differ, all filters for the agent are
// dropped and a cycle over it is asked for.
int32_t apportion_allocator_update_agent_attributes(struct apportion_allocator *allocator,
                                                    uint64_t agent,
                                                    const struct apportion_str *attributes,
                                                    size_t count,
                                                    struct apportion_error *error);

// All that an agent has, as text: `buffer`, `capacity` and `len` as in `apportion_allocator_offer_text`.
int32_t apportion_allocator_agent_total(const struct apportion_allocator *allocator,
                                        uint64_t agent,
                                        char *buffer,
                                        size_t capacity,
                                        size_t *len,
                                        struct apportion_error *error);

// What is free on an agent, as text: `buffer`, `capacity` and `len` as in `apportion_allocator_offer_text`.
int32_t apportion_allocator_agent_available(const struct apportion_allocator *allocator,
                                            uint64_t agent,
                                            char *buffer,
                                            size_t capacity,
                                            size_t *len,
                                            struct apportion_error *error);

// Finds an agent by what it was called when it was added.
int32_t apportion_allocator_find_agent(const struct apportion_allocator *allocator,
                                       struct apportion_str id,
                                       uint64_t *out,
                                       struct apportion_error *error);

// What an agent was called when it was added. Borrowed until the next call that changes the allocator.
int32_t apportion_allocator_agent_name(const struct apportion_allocator *allocator,
                                       uint64_t agent,
                                       struct apportion_str *out,
                                       struct apportion_error *error);

// Makes an allocator without agents or frameworks; `config` NULL is all defaults. `*out` is the caller's to free.
int32_t apportion_allocator_new(const struct apportion_config *config,
                                struct apportion_allocator **out,
                                struct apportion_error *error);

// Frees an allocator and everything borrowed from it. NULL is fine, and so is one that is poisoned.
void apportion_allocator_free(struct apportion_allocator *allocator);

// Returns whole offers: their resources are free again, their ids stale. Asks for no cycle.
//
// The same is not offered again to the framework for `refuse_seconds[i]`, or for 5 seconds where `refuse_seconds` is
// NULL, and at least until the next batch cycle; 0 is no filter. More than 365 days is 365 days; negative or not a
// number is the default. Row by row: the first that is refused is named by the error's `row`, those before it are
// declined. `*done` (may be NULL) is how many were, in any case.
int32_t apportion_allocator_decline(struct apportion_allocator *allocator,
                                    const uint64_t *offers,
                                    const double *refuse_seconds,
                                    size_t count,
                                    uint64_t now,
                                    size_t *done,
                                    struct apportion_error *error);

// Makes offers plain holdings: their resources stay the framework's, their ids are stale. What of them is launched is
// then told by `apportion_allocator_transition_to_allocated`, what is not comes back by
// `apportion_allocator_recover_resources`. Row by row, as `apportion_allocator_decline`.
int32_t apportion_allocator_accept(struct apportion_allocator *allocator,
                                   const uint64_t *offers,
                                   size_t count,
                                   size_t *done,
                                   struct apportion_error *error);

// Counts a part of what a framework holds under a role on an agent as backing tasks. `resources` is text.
int32_t apportion_allocator_transition_to_allocated(struct apportion_allocator *allocator,
                                                    uint64_t framework,
                                                    struct apportion_str role,
                                                    uint64_t agent,
                                                    struct apportion_str resources,
                                                    struct apportion_error *error);

// Returns a part of what a framework holds under a role on an agent. `resources` is text.
//
// `was_allocated` is 1 for what backed tasks, 0 for what was only offered. `refuse_seconds` NULL installs no filter, as
// after a task has ended; otherwise as for `apportion_allocator_decline`. Asks for no cycle.
int32_t apportion_allocator_recover_resources(struct apportion_allocator *allocator,
                                              uint64_t framework,
                                              struct apportion_str role,
                                              uint64_t agent,
                                              struct apportion_str resources,
                                              uint32_t was_allocated,
                                              const double *refuse_seconds,
                                              uint64_t now,
                                              struct apportion_error *error);

// Fills in the defaults, the size included.
int32_t apportion_config_init(struct apportion_config *out,
                              struct apportion_error *error);

// Fills in the defaults, the size included.
int32_t apportion_limits_init(struct apportion_limits *out,
                              struct apportion_error *error);

// Replaces resources that a framework holds on an agent under a role by what operations make of them, and in the agent's
// total too: `consumed[i]` goes and `converted[i]` comes, of `count`, each like `cpus(eng):1;mem(eng):512`. All, or none.
// A reservation so made does not count as an allocation. Asks for no cycle.
int32_t apportion_allocator_update_allocation(struct apportion_allocator *allocator,
                                              uint64_t framework,
                                              struct apportion_str role,
                                              uint64_t agent,
                                              const struct apportion_str *consumed,
                                              const struct apportion_str *converted,
                                              size_t count,
                                              struct apportion_error *error);

// Replaces free resources of an agent by what operations make of them, as `apportion_allocator_update_allocation`.
int32_t apportion_allocator_update_available(struct apportion_allocator *allocator,
                                             uint64_t agent,
                                             const struct apportion_str *consumed,
                                             const struct apportion_str *converted,
                                             size_t count,
                                             struct apportion_error *error);

// Why a framework is offered what it is offered, under each of its roles: it has a row for each. The allocator does not
// change. `*out` is the caller's to free, and stays as it is while the allocator goes on.
int32_t apportion_allocator_explain_framework(const struct apportion_allocator *allocator,
                                              uint64_t framework,
                                              struct apportion_explanation **out,
                                              struct apportion_error *error);

// Why the frameworks of a role are offered what they are offered: those in the order first, as they stand there, then the
// others by name. As `apportion_allocator_explain_framework`.
int32_t apportion_allocator_explain_role(const struct apportion_allocator *allocator,
                                         struct apportion_str role,
                                         struct apportion_explanation **out,
                                         struct apportion_error *error);

// Whether the next cycle, run now, could offer an agent to a framework under a role, and if not, what is in the way first.
int32_t apportion_allocator_explain_agent(const struct apportion_allocator *allocator,
                                          uint64_t framework,
                                          struct apportion_str role,
                                          uint64_t agent,
                                          struct apportion_verdict *out,
                                          struct apportion_error *error);

// Frees an explanation and everything borrowed from it. NULL is fine.
void apportion_explanation_free(struct apportion_explanation *explanation);

// When it was asked, and how many rows there are.
int32_t apportion_explanation_read(const struct apportion_explanation *explanation,
                                   struct apportion_explanation_summary *out,
                                   struct apportion_error *error);

// Where role `row` stands among roles.
int32_t apportion_explanation_role(const struct apportion_explanation *explanation,
                                   size_t row,
                                   struct apportion_role_standing *out,
                                   struct apportion_error *error);

// Where framework `row` stands in its role, and what keeps it from the agents.
int32_t apportion_explanation_framework(const struct apportion_explanation *explanation,
                                        size_t row,
                                        struct apportion_framework_standing *out,
                                        struct apportion_error *error);

// The whole explanation as a text for operators, of several lines.
//
// `*len` is the length of the whole text. As much of it as fits is written to `buffer`, which has room for `capacity`
// bytes: more is needed if `*len` is larger. No NUL is added.
int32_t apportion_explanation_text(const struct apportion_explanation *explanation,
                                   char *buffer,
                                   size_t capacity,
                                   size_t *len,
                                   struct apportion_error *error);

// Adds frameworks and asks for a cycle over all agents.
//
// Row by row, as `apportion_allocator_add_agents`, with the same `out_ids` and `done`.
int32_t apportion_allocator_add_frameworks(struct apportion_allocator *allocator,
                                           const struct apportion_framework_batch *frameworks,
                                           uint64_t *out_ids,
                                           size_t *done,
                                           struct apportion_error *error);

// Replaces what a framework said of itself, by row 0 of a batch of one; its id is not looked at, and may be NULL. Roles not
// named any more are left: their filters are dropped, and what is held under them still counts. Asks for no cycle.
int32_t apportion_allocator_update_framework(struct apportion_allocator *allocator,
                                             uint64_t framework,
                                             const struct apportion_framework_batch *update,
                                             struct apportion_error *error);

// Removes a framework; everything it holds on any agent is free again. Asks for no cycle.
int32_t apportion_allocator_remove_framework(struct apportion_allocator *allocator,
                                             uint64_t framework,
                                             struct apportion_error *error);

// Lets a framework be offered again, under the roles it did not suppress. Asks for a cycle over all agents.
int32_t apportion_allocator_activate_framework(struct apportion_allocator *allocator,
                                               uint64_t framework,
                                               struct apportion_error *error);

// Stops offering to a framework. What it holds still counts; its filters are dropped, its suppressed roles kept.
int32_t apportion_allocator_deactivate_framework(struct apportion_allocator *allocator,
                                                 uint64_t framework,
                                                 struct apportion_error *error);

// Says what a framework can use: an offer must hold all of any one of these `count` shapes, texts like `cpus:2;mem:1024`.
// They replace what it said before; 0 takes that back. Ignored unless the configuration says that requests are honoured.
int32_t apportion_allocator_request_resources(struct apportion_allocator *allocator,
                                              uint64_t framework,
                                              const struct apportion_str *requests,
                                              size_t count,
                                              struct apportion_error *error);

// Stops offers to a framework under `role_count` roles, or under all it has if that is 0, until revived.
int32_t apportion_allocator_suppress_offers(struct apportion_allocator *allocator,
                                            uint64_t framework,
                                            const struct apportion_str *roles,
                                            size_t role_count,
                                            struct apportion_error *error);

// Asks for offers again under `role_count` roles, or under all if that is 0: drops their filters, ends suppression, and
// asks for a cycle over all agents.
int32_t apportion_allocator_revive_offers(struct apportion_allocator *allocator,
                                          uint64_t framework,
                                          const struct apportion_str *roles,
                                          size_t role_count,
                                          struct apportion_error *error);

// Finds a framework by what it was called when it was added.
int32_t apportion_allocator_find_framework(const struct apportion_allocator *allocator,
                                           struct apportion_str id,
                                           uint64_t *out,
                                           struct apportion_error *error);

// What a framework was called when it was added. Borrowed until the next call that changes the allocator.
int32_t apportion_allocator_framework_name(const struct apportion_allocator *allocator,
                                           uint64_t framework,
                                           struct apportion_str *out,
                                           struct apportion_error *error);

// Adds agents and asks for a cycle over them.
//
// Row by row: the first that is refused is named by the error's `row`, those before it stay, and none after it is
// looked at. `*done` (may be NULL) is how many were added, in any case; `out_ids[0]` to `out_ids[*done - 1]` are their
// ids. `out_ids` has room for `count`.
int32_t apportion_allocator_add_agents(struct apportion_allocator *allocator,
                                       const struct apportion_agent_batch *agents,
                                       uint64_t *out_ids,
                                       size_t *done,
                                       struct apportion_error *error);

// Removes an agent and whatever is held on it. Its offers are void. Asks for no cycle.
int32_t apportion_allocator_remove_agent(struct apportion_allocator *allocator,
                                         uint64_t agent,
                                         struct apportion_error *error);

// Lets an agent be offered again. Asks for no cycle.
int32_t apportion_allocator_activate_agent(struct apportion_allocator *allocator,
                                           uint64_t agent,
                                           struct apportion_error *error);

// Stops offering an agent. Offers of it that are out are void; returning them is up to the caller.
int32_t apportion_allocator_deactivate_agent(struct apportion_allocator *allocator,
                                             uint64_t agent,
                                             struct apportion_error *error);

// Replaces all that an agent has, like `cpus:4;mem:4096`. What is out stays out. Asks for a cycle over the agent if
// anything really changed.
int32_t apportion_allocator_update_agent_total(struct apportion_allocator *allocator,
                                               uint64_t agent,
                                               struct apportion_str resources,
                                               struct apportion_error *error);

// Replaces an agent's attributes by `count` others, each like `rack:r1`. If they differ, all filters for the agent are
// dropped and a cycle over it is asked for.
int32_t apportion_allocator_update_agent_attributes(struct apportion_allocator *allocator,
                                                    uint64_t agent,
                                                    const struct apportion_str *attributes,
                                                    size_t count,
                                                    struct apportion_error *error);

// All that an agent has, as text: `buffer`, `capacity` and `len` as in `apportion_allocator_offer_text`.
int32_t apportion_allocator_agent_total(const struct apportion_allocator *allocator,
                                        uint64_t agent,
                                        char *buffer,
                                        size_t capacity,
                                        size_t *len,
                                        struct apportion_error *error);

// What is free on an agent, as text: `buffer`, `capacity` and `len` as in `apportion_allocator_offer_text`.
int32_t apportion_allocator_agent_available(const struct apportion_allocator *allocator,
                                            uint64_t agent,
                                            char *buffer,
                                            size_t capacity,
                                            size_t *len,
                                            struct apportion_error *error);

// Finds an agent by what it was called when it was added.
int32_t apportion_allocator_find_agent(const struct apportion_allocator *allocator,
                                       struct apportion_str id,
                                       uint64_t *out,
                                       struct apportion_error *error);

// What an agent was called when it was added. Borrowed until the next call that changes the allocator.
int32_t apportion_allocator_agent_name(const struct apportion_allocator *allocator,
                                       uint64_t agent,
                                       struct apportion_str *out,
                                       struct apportion_error *error);

// Makes an allocator without agents or frameworks; `config` NULL is all defaults. `*out` is the caller's to free.
int32_t apportion_allocator_new(const struct apportion_config *config,
                                struct apportion_allocator **out,
                                struct apportion_error *error);

// Frees an allocator and everything borrowed from it. NULL is fine, and so is one that is poisoned.
void apportion_allocator_free(struct apportion_allocator *allocator);

// Returns whole offers: their resources are free again, their ids stale. Asks for no cycle.
//
// The same is not offered again to the framework for `refuse_seconds[i]`, or for 5 seconds where `refuse_seconds` is
// NULL, and at least until the next batch cycle; 0 is no filter. More than 365 days is 365 days; negative or not a
// number is the default. Row by row: the first that is refused is named by the error's `row`, those before it are
// declined. `*done` (may be NULL) is how many were, in any case.
int32_t apportion_allocator_decline(struct apportion_allocator *allocator,
                                    const uint64_t *offers,
                                    const double *refuse_seconds,
                                    size_t count,
                                    uint64_t now,
                                    size_t *done,
                                    struct apportion_error *error);

// Makes offers plain holdings: their resources stay the framework's, their ids are stale. What of them is launched is
// then told by `apportion_allocator_transition_to_allocated`, what is not comes back by
// `apportion_allocator_recover_resources`. Row by row, as `apportion_allocator_decline`.
int32_t apportion_allocator_accept(struct apportion_allocator *allocator,
                                   const uint64_t *offers,
                                   size_t count,
                                   size_t *done,
                                   struct apportion_error *error);

// Counts a part of what a framework holds under a role on an agent as backing tasks. `resources` is text.
int32_t apportion_allocator_transition_to_allocated(struct apportion_allocator *allocator,
                                                    uint64_t framework,
                                                    struct apportion_str role,
                                                    uint64_t agent,
                                                    struct apportion_str resources,
                                                    struct apportion_error *error);

// Returns a part of what a framework holds under a role on an agent. `resources` is text.
//
// `was_allocated` is 1 for what backed tasks, 0 for what was only offered. `refuse_seconds` NULL installs no filter, as
// after a task has ended; otherwise as for `apportion_allocator_decline`. Asks for no cycle.
int32_t apportion_allocator_recover_resources(struct apportion_allocator *allocator,
                                              uint64_t framework,
                                              struct apportion_str role,
                                              uint64_t agent,
                                              struct apportion_str resources,
                                              uint32_t was_allocated,
                                              const double *refuse_seconds,
                                              uint64_t now,
                                              struct apportion_error *error);

// Fills in the defaults, the size included.
int32_t apportion_config_init(struct apportion_config *out,
                              struct apportion_error *error);

// Fills in the defaults, the size included.
int32_t apportion_limits_init(struct apportion_limits *out,
                              struct apportion_error *error);

// Replaces resources that a framework holds on an agent under a role by what operations make of them, and in the agent's
// total too: `consumed[i]` goes and `converted[i]` comes, of `count`, each like `cpus(eng):1;mem(eng):512`. All, or none.
// A reservation so made does not count as an allocation. Asks for no cycle.
int32_t apportion_allocator_update_allocation(struct apportion_allocator *allocator,
                                              uint64_t framework,
                                              struct apportion_str role,
                                              uint64_t agent,
                                              const struct apportion_str *consumed,
                                              const struct apportion_str *converted,
                                              size_t count,
                                              struct apportion_error *error);

// Replaces free resources of an agent by what operations make of them, as `apportion_allocator_update_allocation`.
int32_t apportion_allocator_update_available(struct apportion_allocator *allocator,
                                             uint64_t agent,
                                             const struct apportion_str *consumed,
                                             const struct apportion_str *converted,
                                             size_t count,
                                             struct apportion_error *error);

// Why a framework is offered what it is offered, under each of its roles: it has a row for each. The allocator does not
// change. `*out` is the caller's to free, and stays as it is while the allocator goes on.
int32_t apportion_allocator_explain_framework(const struct apportion_allocator *allocator,
                                              uint64_t framework,
                                              struct apportion_explanation **out,
                                              struct apportion_error *error);

// Why the frameworks of a role are offered what they are offered: those in the order first, as they stand there, then the
// others by name. As `apportion_allocator_explain_framework`.
int32_t apportion_allocator_explain_role(const struct apportion_allocator *allocator,
                                         struct apportion_str role,
                                         struct apportion_explanation **out,
                                         struct apportion_error *error);

// Whether the next cycle, run now, could offer an agent to a framework under a role, and if not, what is in the way first.
int32_t apportion_allocator_explain_agent(const struct apportion_allocator *allocator,
                                          uint64_t framework,
                                          struct apportion_str role,
                                          uint64_t agent,
                                          struct apportion_verdict *out,
                                          struct apportion_error *error);

// Frees an explanation and everything borrowed from it. NULL is fine.
void apportion_explanation_free(struct apportion_explanation *explanation);

// When it was asked, and how many rows there are.
int32_t apportion_explanation_read(const struct apportion_explanation *explanation,
                                   struct apportion_explanation_summary *out,
                                   struct apportion_error *error);

// Where role `row` stands among roles.
int32_t apportion_explanation_role(const struct apportion_explanation *explanation,
                                   size_t row,
                                   struct apportion_role_standing *out,
                                   struct apportion_error *error);

// Where framework `row` stands in its role, and what keeps it from the agents.
int32_t apportion_explanation_framework(const struct apportion_explanation *explanation,
                                        size_t row,
                                        struct apportion_framework_standing *out,
                                        struct apportion_error *error);

// The whole explanation as a text for operators, of several lines.
//
// `*len` is the length of the whole text. As much of it as fits is written to `buffer`, which has room for `capacity`
// bytes: more is needed if `*len` is larger. No NUL is added.
int32_t apportion_explanation_text(const struct apportion_explanation *explanation,
                                   char *buffer,
                                   size_t capacity,
                                   size_t *len,
                                   struct apportion_error *error);

// Adds frameworks and asks for a cycle over all agents.
//
// Row by row, as `apportion_allocator_add_agents`, with the same `out_ids` and `done`.
int32_t apportion_allocator_add_frameworks(struct apportion_allocator *allocator,
                                           const struct apportion_framework_batch *frameworks,
                                           uint64_t *out_ids,
                                           size_t *done,
                                           struct apportion_error *error);

// Replaces what a framework said of itself, by row 0 of a batch of one; its id is not looked at, and may be NULL. Roles not
// named any more are left: their filters are dropped, and what is held under them still counts. Asks for no cycle.
int32_t apportion_allocator_update_framework(struct apportion_allocator *allocator,
                                             uint64_t framework,
                                             const struct apportion_framework_batch *update,
                                             struct apportion_error *error);

// Removes a framework; everything it holds on any agent is free again. Asks for no cycle.
int32_t apportion_allocator_remove_framework(struct apportion_allocator *allocator,
                                             uint64_t framework,
                                             struct apportion_error *error);

// Lets a framework be offered again, under the roles it did not suppress. Asks for a cycle over all agents.
int32_t apportion_allocator_activate_framework(struct apportion_allocator *allocator,
                                               uint64_t framework,
                                               struct apportion_error *error);

// Stops offering to a framework. What it holds still counts; its filters are dropped, its suppressed roles kept.
int32_t apportion_allocator_deactivate_framework(struct apportion_allocator *allocator,
                                                 uint64_t framework,
                                                 struct apportion_error *error);

// Says what a framework can use: an offer must hold all of any one of these `count` shapes, texts like `cpus:2;mem:1024`.
// They replace what it said before; 0 takes that back. Ignored unless the configuration says that requests are honoured.
int32_t apportion_allocator_request_resources(struct apportion_allocator *allocator,
                                              uint64_t framework,
                                              const struct apportion_str *requests,
                                              size_t count,
                                              struct apportion_error *error);

// Stops offers to a framework under `role_count` roles, or under all it has if that is 0, until revived.
int32_t apportion_allocator_suppress_offers(struct apportion_allocator *allocator,
                                            uint64_t framework,
                                            const struct apportion_str *roles,
                                            size_t role_count,
                                            struct apportion_error *error);

// Asks for offers again under `role_count` roles, or under all if that is 0: drops their filters, ends suppression, and
// asks for a cycle over all agents.
int32_t apportion_allocator_revive_offers(struct apportion_allocator *allocator,
                                          uint64_t framework,
                                          const struct apportion_str *roles,
                                          size_t role_count,
                                          struct apportion_error *error);

// Finds a framework by what it was called when it was added.
int32_t apportion_allocator_find_framework(const struct apportion_allocator *allocator,
                                           struct apportion_str id,
                                           uint64_t *out,
                                           struct apportion_error *error);

// What a framework was called when it was added. Borrowed until the next call that changes the allocator.
int32_t apportion_allocator_framework_name(const struct apportion_allocator *allocator,
                                           uint64_t framework,
                                           struct apportion_str *out,
                                           struct apportion_error *error);

// Says when an agent will be taken away: whoever holds anything on it is asked to leave, once a cycle until it answers.
// Asks for a cycle over the agent.
int32_t apportion_allocator_announce_maintenance(struct apportion_allocator *allocator,
                                                 uint64_t agent,
                                                 uint64_t start_ns,
                                                 uint64_t duration_ns,
                                                 struct apportion_error *error);

// Takes back what was said by `apportion_allocator_announce_maintenance`.
int32_t apportion_allocator_cancel_maintenance(struct apportion_allocator *allocator,
                                               uint64_t agent,
                                               struct apportion_error *error);

// The inverse offers that the last `apportion_allocator_handle_timeout` or `apportion_allocator_cycle` made.
int32_t apportion_allocator_inverse_offers(struct apportion_allocator *allocator,
                                           struct apportion_inverse_offers *out,
                                           struct apportion_error *error);

// Takes a framework's answer to an inverse offer, one of APPORTION_INVERSE_OFFER_*. It is not asked again for
// `*refuse_seconds`; NULL: it is asked again in the next cycle.
int32_t apportion_allocator_answer_inverse_offer(struct apportion_allocator *allocator,
                                                 uint64_t agent,
                                                 uint64_t framework,
                                                 int32_t status,
                                                 const double *refuse_seconds,
                                                 uint64_t now,
                                                 struct apportion_error *error);

// A snapshot of all metrics as a text, in one of APPORTION_METRICS_*, always in the same order.
//
// `*len` is the length of the whole text. As much of it as fits is written to `buffer`, which has room for `capacity`
// bytes: more is needed if `*len` is larger. No NUL is added.
int32_t apportion_allocator_metrics(const struct apportion_allocator *allocator,
                                    int32_t format,
                                    char *buffer,
                                    size_t capacity,
                                    size_t *len,
                                    struct apportion_error *error);

// The name of a role, by its number in offers. Borrowed until the next call that changes the allocator.
int32_t apportion_allocator_role_name(const struct apportion_allocator *allocator,
                                      uint32_t role,
                                      struct apportion_str *out,
                                      struct apportion_error *error);

// What a kind is, by its number in offers.
int32_t apportion_allocator_kind(const struct apportion_allocator *allocator,
                                 uint32_t kind,
                                 struct apportion_kind *out,
                                 struct apportion_error *error);

// The resources of an offer that is outstanding, as text.
//
// `*len` is the length of the whole text. As much of it as fits is written to `buffer`, which has room for `capacity`
// bytes: more is needed if `*len` is larger. No NUL is added.
int32_t apportion_allocator_offer_text(const struct apportion_allocator *allocator,
                                       uint64_t offer,
                                       char *buffer,
                                       size_t capacity,
                                       size_t *len,
                                       struct apportion_error *error);

// The dominant share of a role, divided by its weight: what all its frameworks hold, those of roles below not included.
int32_t apportion_allocator_share(const struct apportion_allocator *allocator,
                                  struct apportion_str role,
                                  double *out,
                                  struct apportion_error *error);

// How many refusal filters of a role's frameworks are in force; 0 for a role that is not known.
int32_t apportion_allocator_active_filters(const struct apportion_allocator *allocator,
                                           struct apportion_str role,
                                           uint64_t *out,
                                           struct apportion_error *error);

// How much there is, and how much was done.
int32_t apportion_allocator_counters(const struct apportion_allocator *allocator,
                                     struct apportion_counters *out,
                                     struct apportion_error *error);

// What the last `apportion_allocator_handle_timeout` or `apportion_allocator_cycle` decided, in the order it was decided.
int32_t apportion_allocator_offers(struct apportion_allocator *allocator,
                                   struct apportion_offers *out,
                                   struct apportion_error *error);

// The offers that the last `apportion_allocator_handle_timeout` took back because nobody answered them in time, in the
// order they were made. Their ids are stale; their frameworks are to be told.
int32_t apportion_allocator_rescinded(struct apportion_allocator *allocator,
                                      struct apportion_offers *out,
                                      struct apportion_error *error);

// Sets the weight of a role: its subtree's share against its siblings' is divided by it. Asks for no cycle.
int32_t apportion_allocator_update_weight(struct apportion_allocator *allocator,
                                          struct apportion_str role,
                                          double weight,
                                          struct apportion_error *error);

// Sets the quota of a role: what is held back for it, and what it is never granted beyond, each like `cpus:10;mem:4096`
// or empty. Both empty removes the quota. Asks for no cycle and takes nothing back.
int32_t apportion_allocator_update_quota(struct apportion_allocator *allocator,
                                         struct apportion_str role,
                                         struct apportion_str guarantees,
                                         struct apportion_str limits,
                                         struct apportion_error *error);

// Offers only agents of these host names from now on: `count` of them. `hostnames` NULL is all agents; a `count` of 0 with
// another pointer none. Asks for no cycle.
int32_t apportion_allocator_update_whitelist(struct apportion_allocator *allocator,
                                             const struct apportion_str *hostnames,
                                             size_t count,
                                             struct apportion_error *error);

// Stops cycles until `apportion_allocator_resume` was called as often. What would ask for a cycle is forgotten meanwhile.
int32_t apportion_allocator_pause(struct apportion_allocator *allocator,
                                  struct apportion_error *error);

// Lets cycles run again, after as many pauses. Asks for none.
int32_t apportion_allocator_resume(struct apportion_allocator *allocator,
                                   struct apportion_error *error);

// Whether cycles are stopped: `*out` is 1 or 0.
int32_t apportion_allocator_is_paused(const struct apportion_allocator *allocator,
                                      uint32_t *out,
                                      struct apportion_error *error);

// Starts after a restart: sets `count` quotas, as `apportion_allocator_update_quota`, all or none, and stops cycles until
// enough of so many agents are back or the recovery times out. Without quotas nothing stops.
int32_t apportion_allocator_recover(struct apportion_allocator *allocator,
                                    uint32_t expected_agents,
                                    const struct apportion_str *roles,
                                    const struct apportion_str *guarantees,
                                    const struct apportion_str *limits,
                                    size_t count,
                                    uint64_t now,
                                    struct apportion_error *error);

// Writes the whole state as bytes, of which `apportion_allocator_restore` makes the allocator again.
//
// `*len` is the length of the whole snapshot. It is written to `buffer` if that has room for all of it, which is
// `capacity` bytes; if not, nothing is. A snapshot is as long as the last one until the allocator is changed.
int32_t apportion_allocator_snapshot(const struct apportion_allocator *allocator,
                                     void *buffer,
                                     size_t capacity,
                                     size_t *len,
                                     struct apportion_error *error);

// Makes the allocator of a snapshot: `*out` is the caller's to free. Going on from there equals never having stopped.
//
// Nothing in the bytes is believed; `at` in the error is the byte that is wrong. With `limits` these are its limits from
// now on; NULL is those that it was saved with.
int32_t apportion_allocator_restore(const void *snapshot,
                                    size_t len,
                                    const struct apportion_limits *limits,
                                    struct apportion_allocator **out,
                                    struct apportion_error *error);

// Makes a copy to try things on, which shares nothing with the allocator. `*out` is the caller's to free.
int32_t apportion_allocator_fork(const struct apportion_allocator *allocator,
                                 struct apportion_allocator **out,
                                 struct apportion_error *error);

// A hash of everything that decisions depend on. Refused inputs do not change it; another version of the library may hash
// differently.
int32_t apportion_allocator_state_hash(const struct apportion_allocator *allocator,
                                       uint64_t *out,
                                       struct apportion_error *error);

// When `apportion_allocator_handle_timeout` wants to be called next. There is always a next time.
int32_t apportion_allocator_poll_timeout(const struct apportion_allocator *allocator,
                                         uint64_t *out,
                                         struct apportion_error *error);

// Runs the cycle that was asked for, if one was, then everything that is due at `now`. What was decided is then read
// with `apportion_allocator_offers`. Time never goes back: an earlier `now` counts as the latest one.
//
// If more offers would be outstanding than the limit, it is refused; those made until then stand.
int32_t apportion_allocator_handle_timeout(struct apportion_allocator *allocator,
                                           uint64_t now,
                                           struct apportion_error *error);

// Runs one cycle over all agents at once, whatever is due. Otherwise as `apportion_allocator_handle_timeout`.
int32_t apportion_allocator_cycle(struct apportion_allocator *allocator,
                                  uint64_t now,
                                  struct apportion_error *error);

// Says when an agent will be taken away: whoever holds anything on it is asked to leave, once a cycle until it answers.
// Asks for a cycle over the agent.
int32_t apportion_allocator_announce_maintenance(struct apportion_allocator *allocator,
                                                 uint64_t agent,
                                                 uint64_t start_ns,
                                                 uint64_t duration_ns,
                                                 struct apportion_error *error);

// Takes back what was said by `apportion_allocator_announce_maintenance`.
int32_t apportion_allocator_cancel_maintenance(struct apportion_allocator *allocator,
                                               uint64_t agent,
                                               struct apportion_error *error);

// The inverse offers that the last `apportion_allocator_handle_timeout` or `apportion_allocator_cycle` made.
int32_t apportion_allocator_inverse_offers(struct apportion_allocator *allocator,
                                           struct apportion_inverse_offers *out,
                                           struct apportion_error *error);

// Takes a framework's answer to an inverse offer, one of APPORTION_INVERSE_OFFER_*. It is not asked again for
// `*refuse_seconds`; NULL: it is asked again in the next cycle.
int32_t apportion_allocator_answer_inverse_offer(struct apportion_allocator *allocator,
                                                 uint64_t agent,
                                                 uint64_t framework,
                                                 int32_t status,
                                                 const double *refuse_seconds,
                                                 uint64_t now,
                                                 struct apportion_error *error);

// A snapshot of all metrics as a text, in one of APPORTION_METRICS_*, always in the same order.
//
// `*len` is the length of the whole text. As much of it as fits is written to `buffer`, which has room for `capacity`
// bytes: more is needed if `*len` is larger. No NUL is added.
int32_t apportion_allocator_metrics(const struct apportion_allocator *allocator,
                                    int32_t format,
                                    char *buffer,
                                    size_t capacity,
                                    size_t *len,
                                    struct apportion_error *error);

// The name of a role, by its number in offers. Borrowed until the next call that changes the allocator.
int32_t apportion_allocator_role_name(const struct apportion_allocator *allocator,
                                      uint32_t role,
                                      struct apportion_str *out,
                                      struct apportion_error *error);

// What a kind is, by its number in offers.
int32_t apportion_allocator_kind(const struct apportion_allocator *allocator,
                                 uint32_t kind,
                                 struct apportion_kind *out,
                                 struct apportion_error *error);

// The resources of an offer that is outstanding, as text.
//
// `*len` is the length of the whole text. As much of it as fits is written to `buffer`, which has room for `capacity`
// bytes: more is needed if `*len` is larger. No NUL is added.
int32_t apportion_allocator_offer_text(const struct apportion_allocator *allocator,
                                       uint64_t offer,
                                       char *buffer,
                                       size_t capacity,
                                       size_t *len,
                                       struct apportion_error *error);

// The dominant share of a role, divided by its weight: what all its frameworks hold, those of roles below not included.
int32_t apportion_allocator_share(const struct apportion_allocator *allocator,
                                  struct apportion_str role,
                                  double *out,
                                  struct apportion_error *error);

// How many refusal filters of a role's frameworks are in force; 0 for a role that is not known.
int32_t apportion_allocator_active_filters(const struct apportion_allocator *allocator,
                                           struct apportion_str role,
                                           uint64_t *out,
                                           struct apportion_error *error);

// How much there is, and how much was done.
int32_t apportion_allocator_counters(const struct apportion_allocator *allocator,
                                     struct apportion_counters *out,
                                     struct apportion_error *error);

// What the last `apportion_allocator_handle_timeout` or `apportion_allocator_cycle` decided, in the order it was decided.
int32_t apportion_allocator_offers(struct apportion_allocator *allocator,
                                   struct apportion_offers *out,
                                   struct apportion_error *error);

// The offers that the last `apportion_allocator_handle_timeout` took back because nobody answered them in time, in the
// order they were made. Their ids are stale; their frameworks are to be told.
int32_t apportion_allocator_rescinded(struct apportion_allocator *allocator,
                                      struct apportion_offers *out,
                                      struct apportion_error *error);

// Sets the weight of a role: its subtree's share against its siblings' is divided by it. Asks for no cycle.
int32_t apportion_allocator_update_weight(struct apportion_allocator *allocator,
                                          struct apportion_str role,
                                          double weight,
                                          struct apportion_error *error);

// Sets the quota of a role: what is held back for it, and what it is never granted beyond, each like `cpus:10;mem:4096`
// or empty. Both empty removes the quota. Asks for no cycle and takes nothing back.
int32_t apportion_allocator_update_quota(struct apportion_allocator *allocator,
                                         struct apportion_str role,
                                         struct apportion_str guarantees,
                                         struct apportion_str limits,
                                         struct apportion_error *error);

// Offers only agents of these host names from now on: `count` of them. `hostnames` NULL is all agents; a `count` of 0 with
// another pointer none. Asks for no cycle.
int32_t apportion_allocator_update_whitelist(struct apportion_allocator *allocator,
                                             const struct apportion_str *hostnames,
                                             size_t count,
                                             struct apportion_error *error);

// Stops cycles until `apportion_allocator_resume` was called as often. What would ask for a cycle is forgotten meanwhile.
int32_t apportion_allocator_pause(struct apportion_allocator *allocator,
                                  struct apportion_error *error);

// Lets cycles run again, after as many pauses. Asks for none.
int32_t apportion_allocator_resume(struct apportion_allocator *allocator,
                                   struct apportion_error *error);

// Whether cycles are stopped: `*out` is 1 or 0.
int32_t apportion_allocator_is_paused(const struct apportion_allocator *allocator,
                                      uint32_t *out,
                                      struct apportion_error *error);

// Starts after a restart: sets `count` quotas, as `apportion_allocator_update_quota`, all or none, and stops cycles until
// enough of so many agents are back or the recovery times out. Without quotas nothing stops.
int32_t apportion_allocator_recover(struct apportion_allocator *allocator,
                                    uint32_t expected_agents,
                                    const struct apportion_str *roles,
                                    const struct apportion_str *guarantees,
                                    const struct apportion_str *limits,
                                    size_t count,
                                    uint64_t now,
                                    struct apportion_error *error);

// Writes the whole state as bytes, of which `apportion_allocator_restore` makes the allocator again.
//
// `*len` is the length of the whole snapshot. It is written to `buffer` if that has room for all of it, which is
// `capacity` bytes; if not, nothing is. A snapshot is as long as the last one until the allocator is changed.
int32_t apportion_allocator_snapshot(const struct apportion_allocator *allocator,
                                     void *buffer,
                                     size_t capacity,
                                     size_t *len,
                                     struct apportion_error *error);

// Makes the allocator of a snapshot: `*out` is the caller's to free. Going on from there equals never having stopped.
//
// Nothing in the bytes is believed; `at` in the error is the byte that is wrong. With `limits` these are its limits from
// now on; NULL is those that it was saved with.
int32_t apportion_allocator_restore(const void *snapshot,
                                    size_t len,
                                    const struct apportion_limits *limits,
                                    struct apportion_allocator **out,
                                    struct apportion_error *error);

// Makes a copy to try things on, which shares nothing with the allocator. `*out` is the caller's to free.
int32_t apportion_allocator_fork(const struct apportion_allocator *allocator,
                                 struct apportion_allocator **out,
                                 struct apportion_error *error);

// A hash of everything that decisions depend on. Refused inputs do not change it; another version of the library may hash
// differently.
int32_t apportion_allocator_state_hash(const struct apportion_allocator *allocator,
                                       uint64_t *out,
                                       struct apportion_error *error);

// When `apportion_allocator_handle_timeout` wants to be called next. There is always a next time.
int32_t apportion_allocator_poll_timeout(const struct apportion_allocator *allocator,
                                         uint64_t *out,
                                         struct apportion_error *error);

// Runs the cycle that was asked for, if one was, then everything that is due at `now`. What was decided is then read
// with `apportion_allocator_offers`. Time never goes back: an earlier `now` counts as the latest one.
//
// If more offers would be outstanding than the limit, it is refused; those made until then stand.
int32_t apportion_allocator_handle_timeout(struct apportion_allocator *allocator,
                                           uint64_t now,
                                           struct apportion_error *error);

// Runs one cycle over all agents at once, whatever is due. Otherwise as `apportion_allocator_handle_timeout`.
int32_t apportion_allocator_cycle(struct apportion_allocator *allocator,
                                  uint64_t now,
                                  struct apportion_error *error);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* APPORTION_H */
