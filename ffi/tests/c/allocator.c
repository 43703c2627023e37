/* The allocator through C: what works, what is refused, and what a refusal leaves behind. */
#include "apportion.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            printf("%s:%d: %s\n", __FILE__, __LINE__, #condition); \
            exit(1); \
        } \
    } while (0)
#define OK(call) CHECK((call) == APPORTION_OK)
#define SECOND UINT64_C(1000000000)

static apportion_str str(const char *text)
{
    apportion_str str = {text, strlen(text)};
    return str;
}

static int is(apportion_str text, const char *expected)
{
    return text.len == strlen(expected) && memcmp(text.ptr, expected, text.len) == 0;
}

static apportion_allocator *new_allocator(void)
{
    apportion_allocator *allocator = NULL;
    apportion_config config;
    OK(apportion_config_init(&config, NULL));
    config.agent_order = APPORTION_AGENT_ORDER_BY_ADDITION;
    OK(apportion_allocator_new(&config, &allocator, NULL));
    return allocator;
}

static uint64_t add_framework(apportion_allocator *allocator, const char *id, const char *role)
{
    apportion_str name = str(id), under = str(role);
    uint32_t end = 1;
    uint64_t framework;
    apportion_framework_batch batch = {.size = sizeof batch, .count = 1, .ids = &name, .role_ends = &end,
        .role_count = 1, .roles = &under};
    OK(apportion_allocator_add_frameworks(allocator, &batch, &framework, NULL, NULL));
    return framework;
}

/* Two agents as scalar columns; the second has ports and disks as text on top. */
static void add_two_agents(apportion_allocator *allocator, uint64_t *agents)
{
    apportion_str ids[] = {str("agent1"), str("agent2")};
    apportion_str texts[] = {str(""), str("ports:[1-5,10-20];zones:{b,a}")};
    apportion_str names[] = {str("cpus"), str("mem")};
    uint32_t ends[] = {2, 4}, columns[] = {0, 1, 0, 1};
    int64_t amounts[] = {4000, 512000, 8000, 1024000};
    size_t done = 7;
    apportion_agent_batch batch = {.size = sizeof batch, .count = 2, .ids = ids, .resources = texts,
        .scalar_ends = ends, .scalar_count = 4, .scalar_names = columns, .scalar_thousandths = amounts,
        .name_count = 2, .names = names};
    OK(apportion_allocator_add_agents(allocator, &batch, agents, &done, NULL));
    CHECK(done == 2);
}

static apportion_offers offers_of(apportion_allocator *allocator)
{
    apportion_offers offers = {.size = sizeof offers};
    OK(apportion_allocator_offers(allocator, &offers, NULL));
    return offers;
}

static void offers_are_columns(void)
{
    apportion_allocator *allocator = new_allocator();
    uint64_t agents[2], framework;
    apportion_offers offers;
    apportion_kind kind = {.size = sizeof kind};
    apportion_str name;

    add_two_agents(allocator, agents);
    framework = add_framework(allocator, "spark", "analytics");
    OK(apportion_allocator_cycle(allocator, 0, NULL));
    offers = offers_of(allocator);
    CHECK(offers.count == 2);
    CHECK(offers.agents[0] == agents[0] && offers.agents[1] == agents[1]);
    CHECK(offers.frameworks[0] == framework && offers.frameworks[1] == framework);
    CHECK(offers.scalar_ends[0] == 2 && offers.scalar_ends[1] == 4 && offers.scalar_count == 4);
    for (size_t i = 0; i < offers.scalar_count; i++) {
        OK(apportion_allocator_kind(allocator, offers.scalar_kinds[i], &kind, NULL));
        CHECK(kind.value_type == APPORTION_VALUE_SCALAR && kind.role.ptr == NULL);
        CHECK(kind.whole_thousandths == 0 && !kind.revocable && !kind.shared);
        if (is(kind.name, "cpus"))
            CHECK(offers.scalar_amounts[i] == (i < 2 ? 4000 : 8000));
        else
            CHECK(is(kind.name, "mem") && offers.scalar_amounts[i] == (i < 2 ? 512000 : 1024000));
    }
    CHECK(offers.span_ends[0] == 0 && offers.span_ends[1] == 2 && offers.span_count == 2);
    CHECK(offers.range_count == 2 && offers.item_count == 2);
    for (size_t s = 0; s < offers.span_count; s++) {
        OK(apportion_allocator_kind(allocator, offers.span_kinds[s], &kind, NULL));
        CHECK(kind.value_type == (is(kind.name, "ports") ? APPORTION_VALUE_RANGES : APPORTION_VALUE_SET));
    }
    CHECK(offers.range_ends[1] == 2 && offers.item_ends[1] == 2);
    CHECK(offers.range_begins[0] == 1 && offers.range_lasts[0] == 5);
    CHECK(offers.range_begins[1] == 10 && offers.range_lasts[1] == 20);
    CHECK(is(offers.items[0], "a") && is(offers.items[1], "b"));
    OK(apportion_allocator_role_name(allocator, offers.roles[0], &name, NULL));
    CHECK(is(name, "analytics"));
    OK(apportion_allocator_agent_name(allocator, offers.agents[1], &name, NULL));
    CHECK(is(name, "agent2"));
    OK(apportion_allocator_framework_name(allocator, offers.frameworks[1], &name, NULL));
    CHECK(is(name, "spark"));
    apportion_allocator_free(allocator);
}

static void answers_move_resources(void)
{
    apportion_allocator *allocator = new_allocator();
    apportion_error error;
    apportion_counters counters = {.size = sizeof counters};
    uint64_t agents[2], framework, taken, filters = 0, next = 0;
    double share = 0, seconds = 10, none = 0;
    size_t done = 9;
    apportion_offers offers;

    add_two_agents(allocator, agents);
    framework = add_framework(allocator, "spark", "analytics");
    OK(apportion_allocator_poll_timeout(allocator, &next, NULL));
    CHECK(next == 0);
    OK(apportion_allocator_handle_timeout(allocator, 0, NULL));
    offers = offers_of(allocator);
    CHECK(offers.count == 2);
    taken = offers.offers[1];

    OK(apportion_allocator_decline(allocator, offers.offers, &seconds, 1, 0, &done, NULL));
    CHECK(done == 1);
    OK(apportion_allocator_active_filters(allocator, str("analytics"), &filters, NULL));
    CHECK(filters == 1);
    OK(apportion_allocator_accept(allocator, &taken, 1, NULL, NULL));
    CHECK(apportion_allocator_accept(allocator, &taken, 1, &done, &error) == APPORTION_ERROR_STALE);
    CHECK(error.code == APPORTION_ERROR_STALE && error.entity == APPORTION_ENTITY_OFFER && error.row == 0);
    CHECK(done == 0);

    OK(apportion_allocator_transition_to_allocated(
        allocator, framework, str("analytics"), agents[1], str("cpus:2"), NULL));
    OK(apportion_allocator_recover_resources(allocator, framework, str("analytics"), agents[1],
        str("cpus:6;mem:1024;ports:[1-5,10-20];zones:{a,b}"), 0, &none, 0, NULL));
    OK(apportion_allocator_share(allocator, str("analytics"), &share, NULL));
    CHECK(share == 2.0 / 12.0);
    OK(apportion_allocator_update_weight(allocator, str("analytics"), 2, NULL));
    OK(apportion_allocator_share(allocator, str("analytics"), &share, NULL));
    CHECK(share == 1.0 / 12.0);

    /* Refused for ten seconds: the next batch offers what came back, and no more. */
    OK(apportion_allocator_handle_timeout(allocator, SECOND, NULL));
    offers = offers_of(allocator);
    CHECK(offers.count == 1 && offers.agents[0] == agents[1]);
    OK(apportion_allocator_counters(allocator, &counters, NULL));
    CHECK(counters.outstanding_offers == 1 && counters.cycles >= 2 && counters.roles == 1);
    apportion_allocator_free(allocator);
}

static void inputs_take_effect(void)
{
    apportion_allocator *allocator = new_allocator();
    apportion_error error;
    apportion_str role = str("analytics"), nobody = str("nobody");
    uint64_t agents[2], framework, found = 0;

    add_two_agents(allocator, agents);
    framework = add_framework(allocator, "spark", "analytics");
    OK(apportion_allocator_find_agent(allocator, str("agent2"), &found, NULL));
    CHECK(found == agents[1]);
    OK(apportion_allocator_find_framework(allocator, str("spark"), &found, NULL));
    CHECK(found == framework);

    OK(apportion_allocator_suppress_offers(allocator, framework, &role, 1, NULL));
    OK(apportion_allocator_cycle(allocator, 0, NULL));
    CHECK(offers_of(allocator).count == 0);
    CHECK(apportion_allocator_revive_offers(allocator, framework, &nobody, 1, &error) ==
        APPORTION_ERROR_NOT_FOUND);
    CHECK(error.entity == APPORTION_ENTITY_ROLE);
    OK(apportion_allocator_revive_offers(allocator, framework, NULL, 0, NULL));
    OK(apportion_allocator_deactivate_framework(allocator, framework, NULL));
    OK(apportion_allocator_cycle(allocator, 1, NULL));
    CHECK(offers_of(allocator).count == 0);
    OK(apportion_allocator_activate_framework(allocator, framework, NULL));
    OK(apportion_allocator_deactivate_agent(allocator, agents[0], NULL));
    OK(apportion_allocator_remove_agent(allocator, agents[1], NULL));
    OK(apportion_allocator_cycle(allocator, 2, NULL));
    CHECK(offers_of(allocator).count == 0);
    OK(apportion_allocator_activate_agent(allocator, agents[0], NULL));
    OK(apportion_allocator_update_quota(allocator, role, str(""), str("cpus:1"), NULL));
    OK(apportion_allocator_cycle(allocator, 3, NULL));
    {
        apportion_offers offers = offers_of(allocator);
        apportion_kind kind = {.size = sizeof kind};
        CHECK(offers.count == 1 && offers.agents[0] == agents[0]);
        for (size_t i = 0; i < offers.scalar_count; i++) {
            OK(apportion_allocator_kind(allocator, offers.scalar_kinds[i], &kind, NULL));
            if (is(kind.name, "cpus"))
                CHECK(offers.scalar_amounts[i] == 1000);
        }
    }
    CHECK(apportion_allocator_remove_agent(allocator, agents[1], &error) == APPORTION_ERROR_STALE);
    CHECK(apportion_allocator_remove_agent(allocator, UINT64_MAX, &error) == APPORTION_ERROR_NOT_FOUND);
    OK(apportion_allocator_remove_framework(allocator, framework, NULL));
    apportion_allocator_free(allocator);
}

static void a_row_that_is_refused_is_named(void)
{
    apportion_allocator *allocator = new_allocator();
    apportion_error error;
    apportion_str ids[] = {str("a"), str("b"), str("a"), str("c")};
    apportion_str has[] = {str("cpus:1"), str("cpus:1"), str("cpus:1"), str("cpus:1")};
    apportion_str bad[] = {str("cpus:1;mem:x"), str("cpus:1")};
    uint64_t agents[4] = {0, 0, 77, 77}, found;
    size_t done = 0;
    apportion_agent_batch batch = {.size = sizeof batch, .count = 4, .ids = ids, .resources = has};

    CHECK(apportion_allocator_add_agents(allocator, &batch, agents, &done, &error) ==
        APPORTION_ERROR_ALREADY_EXISTS);
    CHECK(error.row == 2 && error.entity == APPORTION_ENTITY_AGENT && done == 2);
    CHECK(strcmp(error.message, "agent exists already") == 0);
    CHECK(agents[2] == 77 && agents[3] == 77);
    OK(apportion_allocator_find_agent(allocator, str("b"), &found, NULL));
    CHECK(found == agents[1]);
    CHECK(apportion_allocator_find_agent(allocator, str("c"), &found, NULL) == APPORTION_ERROR_NOT_FOUND);

    batch.ids = &ids[3];
    batch.resources = bad;
    batch.count = 1;
    CHECK(apportion_allocator_add_agents(allocator, &batch, agents, &done, &error) ==
        APPORTION_ERROR_INVALID);
    CHECK(error.row == 0 && error.at >= 7 && done == 0);
    apportion_allocator_free(allocator);
}

/* Beyond Mesos: shapes that were asked for, and offers that end. */
static void requests_and_time_outs(void)
{
    apportion_allocator *allocator = NULL;
    apportion_config config;
    uint64_t agents[2], framework;
    apportion_str shapes[] = {str("cpus:6"), str("cpus:many")};
    apportion_offers offers, rescinded = {.size = sizeof rescinded};
    apportion_error error;

    OK(apportion_config_init(&config, NULL));
    CHECK(config.offer_timeout_ns == 0 && config.decline_backoff_cycles == 0);
    config.offer_timeout_ns = SECOND;
    config.event_driven = 1;
    config.honour_requests = 1;
    OK(apportion_allocator_new(&config, &allocator, NULL));
    add_two_agents(allocator, agents);
    framework = add_framework(allocator, "spark", "analytics");
    CHECK(apportion_allocator_request_resources(allocator, framework, shapes, 2, &error) ==
        APPORTION_ERROR_INVALID);
    CHECK(error.row == 1);
    OK(apportion_allocator_request_resources(allocator, framework, shapes, 1, NULL));
    OK(apportion_allocator_handle_timeout(allocator, 0, NULL));
    offers = offers_of(allocator);
    CHECK(offers.count == 1 && offers.agents[0] == agents[1]);
    OK(apportion_allocator_rescinded(allocator, &rescinded, NULL));
    CHECK(rescinded.count == 0);
    OK(apportion_allocator_handle_timeout(allocator, SECOND, NULL));
    OK(apportion_allocator_rescinded(allocator, &rescinded, NULL));
    CHECK(rescinded.count == 1 && rescinded.frameworks[0] == framework);
    CHECK(rescinded.agents[0] == agents[1]);
    offers = offers_of(allocator);
    CHECK(offers.count == 1 && offers.offers[0] != rescinded.offers[0]);
    apportion_allocator_free(allocator);
}

int main(void)
{
    offers_are_columns();
    answers_move_resources();
    inputs_take_effect();
    requests_and_time_outs();
    a_row_that_is_refused_is_named();
    apportion_allocator_free(NULL);
    printf("all is well\n");
    return 0;
}
