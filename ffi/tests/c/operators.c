/* What operators and masters do, through C: reservations, maintenance, the whitelist, pauses, updates, metrics. */
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

static apportion_allocator *new_allocator(void)
{
    apportion_allocator *allocator = NULL;
    apportion_config config;
    OK(apportion_config_init(&config, NULL));
    config.agent_order = APPORTION_AGENT_ORDER_BY_ADDITION;
    OK(apportion_allocator_new(&config, &allocator, NULL));
    return allocator;
}

/* Two agents with an attribute each, and a third without. */
static void add_agents(apportion_allocator *allocator, uint64_t *agents)
{
    apportion_str ids[] = {str("a1"), str("a2"), str("a3")};
    apportion_str has[] = {str("cpus:1;mem:100"), str("cpus:2;mem:200"), str("cpus:3;mem:300")};
    apportion_str attributes[] = {str("rack:r1"), str("rack:r2")};
    uint32_t ends[] = {1, 2, 2};
    apportion_agent_batch batch = {.size = sizeof batch, .count = 3, .ids = ids, .resources = has,
        .attribute_ends = ends, .attribute_count = 2, .attributes = attributes};
    OK(apportion_allocator_add_agents(allocator, &batch, agents, NULL, NULL));
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

static apportion_offers cycle(apportion_allocator *allocator, uint64_t now)
{
    apportion_offers offers = {.size = sizeof offers};
    OK(apportion_allocator_cycle(allocator, now, NULL));
    OK(apportion_allocator_offers(allocator, &offers, NULL));
    return offers;
}

typedef int32_t agent_text(const apportion_allocator *, uint64_t, char *, size_t, size_t *, apportion_error *);

static int agent_is(apportion_allocator *allocator, agent_text *function, uint64_t agent, const char *expected)
{
    char text[256];
    size_t len;
    OK(function(allocator, agent, text, sizeof text, &len, NULL));
    return len == strlen(expected) && memcmp(text, expected, len) == 0;
}

static void who_may_be_offered(void)
{
    apportion_allocator *allocator = new_allocator();
    uint64_t agents[3], framework;
    apportion_str host = str("a2"), red = str("red"), roles[] = {str("red"), str("blue")};
    apportion_offers offers;
    uint32_t paused = 7, end = 2;
    apportion_framework_batch update = {.size = sizeof update, .count = 1, .role_ends = &end,
        .role_count = 2, .roles = roles};
    apportion_error error;

    add_agents(allocator, agents);
    framework = add_framework(allocator, "f", "red");
    OK(apportion_allocator_update_whitelist(allocator, &red, 0, NULL));
    CHECK(cycle(allocator, 0).count == 0);
    OK(apportion_allocator_update_whitelist(allocator, &host, 1, NULL));
    offers = cycle(allocator, 1);
    CHECK(offers.count == 1 && offers.agents[0] == agents[1]);
    OK(apportion_allocator_update_whitelist(allocator, NULL, 0, NULL));

    OK(apportion_allocator_is_paused(allocator, &paused, NULL));
    CHECK(paused == 0);
    OK(apportion_allocator_pause(allocator, NULL));
    OK(apportion_allocator_is_paused(allocator, &paused, NULL));
    CHECK(paused == 1);
    CHECK(cycle(allocator, 2).count == 0);
    OK(apportion_allocator_resume(allocator, NULL));

    /* Under a new role too, which has the smaller share. */
    OK(apportion_allocator_update_framework(allocator, framework, &update, NULL));
    offers = cycle(allocator, 3);
    CHECK(offers.count == 2);
    OK(apportion_allocator_role_name(allocator, offers.roles[0], &host, NULL));
    CHECK(host.len == 4 && memcmp(host.ptr, "blue", 4) == 0);
    update.count = 2;
    CHECK(apportion_allocator_update_framework(allocator, framework, &update, &error) ==
        APPORTION_ERROR_INVALID);
    apportion_allocator_free(allocator);
}

static void agents_change(void)
{
    apportion_allocator *allocator = new_allocator();
    uint64_t agents[3], filters = 0;
    apportion_str rack = str("rack:r9"), nonsense = str("rack");
    apportion_offers offers;
    apportion_error error;
    double forever = 1e6;

    add_agents(allocator, agents);
    CHECK(agent_is(allocator, apportion_allocator_agent_total, agents[0], "cpus:1;mem:100"));
    OK(apportion_allocator_update_agent_total(allocator, agents[0], str("cpus:4;mem:100"), NULL));
    CHECK(agent_is(allocator, apportion_allocator_agent_total, agents[0], "cpus:4;mem:100"));
    CHECK(agent_is(allocator, apportion_allocator_agent_available, agents[0], "cpus:4;mem:100"));
    add_framework(allocator, "f", "red");
    offers = cycle(allocator, 0);
    CHECK(offers.count == 3);
    CHECK(agent_is(allocator, apportion_allocator_agent_available, agents[0], ""));

    /* Other attributes end what was refused. */
    CHECK(offers.agents[0] == agents[0]);
    OK(apportion_allocator_decline(allocator, offers.offers, &forever, 1, 0, NULL, NULL));
    OK(apportion_allocator_active_filters(allocator, str("red"), &filters, NULL));
    CHECK(filters == 1);
    CHECK(apportion_allocator_update_agent_attributes(allocator, agents[0], &nonsense, 1, &error) ==
        APPORTION_ERROR_INVALID);
    CHECK(error.entity == APPORTION_ENTITY_ATTRIBUTE && error.row == 0);
    OK(apportion_allocator_update_agent_attributes(allocator, agents[0], &rack, 1, NULL));
    OK(apportion_allocator_active_filters(allocator, str("red"), &filters, NULL));
    CHECK(filters == 0);
    CHECK(apportion_allocator_agent_total(allocator, UINT64_MAX, NULL, 0, NULL, &error) ==
        APPORTION_ERROR_NULL_ARGUMENT);
    apportion_allocator_free(allocator);
}

static void reservations_are_conversions(void)
{
    apportion_allocator *allocator = new_allocator();
    uint64_t agents[3], framework;
    apportion_str plain[] = {str("cpus:1"), str("mem:50")};
    apportion_str reserved[] = {str("cpus(dyn red):1"), str("mem(dyn red):50")};
    apportion_str too_much = str("cpus:9"), reserved_too_much = str("cpus(dyn red):9");
    apportion_offers offers;
    apportion_error error;

    add_agents(allocator, agents);
    framework = add_framework(allocator, "f", "red");
    offers = cycle(allocator, 0);
    CHECK(offers.agents[1] == agents[1]);
    OK(apportion_allocator_update_allocation(
        allocator, framework, str("red"), agents[1], plain, reserved, 2, NULL));
    CHECK(agent_is(allocator, apportion_allocator_agent_total, agents[1],
        "cpus(dyn red):1;cpus:1;mem(dyn red):50;mem:150"));
    CHECK(apportion_allocator_update_allocation(allocator, framework, str("red"), agents[1], &too_much,
        &reserved_too_much, 1, &error) == APPORTION_ERROR_NOT_HELD);
    CHECK(apportion_allocator_update_available(allocator, agents[0], plain, reserved, 1, &error) ==
        APPORTION_ERROR_NOT_HELD);
    OK(apportion_allocator_decline(allocator, offers.offers, NULL, 1, 0, NULL, NULL));
    OK(apportion_allocator_update_available(allocator, agents[0], plain, reserved, 1, NULL));
    CHECK(agent_is(allocator, apportion_allocator_agent_total, agents[0], "cpus(dyn red):1;mem:100"));
    apportion_allocator_free(allocator);
}

static void maintenance_asks_frameworks_to_leave(void)
{
    apportion_allocator *allocator = new_allocator();
    uint64_t agents[3], framework;
    apportion_inverse_offers asked = {.size = sizeof asked};
    apportion_error error;
    double seconds = 100;

    add_agents(allocator, agents);
    framework = add_framework(allocator, "f", "red");
    cycle(allocator, 0);
    CHECK(apportion_allocator_answer_inverse_offer(allocator, agents[2], framework,
        APPORTION_INVERSE_OFFER_ACCEPT, NULL, 0, &error) == APPORTION_ERROR_CONFLICT);
    OK(apportion_allocator_announce_maintenance(allocator, agents[2], 60 * SECOND, APPORTION_FOREVER, NULL));
    cycle(allocator, SECOND);
    OK(apportion_allocator_inverse_offers(allocator, &asked, NULL));
    CHECK(asked.count == 1 && asked.frameworks[0] == framework && asked.agents[0] == agents[2]);
    CHECK(asked.starts_ns[0] == 60 * SECOND && asked.durations_ns[0] == APPORTION_FOREVER);
    CHECK(apportion_allocator_answer_inverse_offer(allocator, agents[2], framework, 3, NULL, SECOND,
        &error) == APPORTION_ERROR_INVALID);
    OK(apportion_allocator_answer_inverse_offer(allocator, agents[2], framework,
        APPORTION_INVERSE_OFFER_DECLINE, &seconds, SECOND, NULL));
    cycle(allocator, 2 * SECOND);
    OK(apportion_allocator_inverse_offers(allocator, &asked, NULL));
    CHECK(asked.count == 0);
    OK(apportion_allocator_announce_maintenance(allocator, agents[2], 90 * SECOND, 30 * SECOND, NULL));
    cycle(allocator, 3 * SECOND);
    OK(apportion_allocator_inverse_offers(allocator, &asked, NULL));
    CHECK(asked.count == 1 && asked.durations_ns[0] == 30 * SECOND);
    OK(apportion_allocator_cancel_maintenance(allocator, agents[2], NULL));
    cycle(allocator, 4 * SECOND);
    OK(apportion_allocator_inverse_offers(allocator, &asked, NULL));
    CHECK(asked.count == 0);
    apportion_allocator_free(allocator);
}

static void recovery_waits_for_agents(void)
{
    apportion_allocator *allocator = new_allocator();
    apportion_str role = str("q"), cpus = str("cpus:1"), none = str("");
    uint64_t agents[3];
    uint32_t paused = 0;
    char text[4096];
    size_t len;
    apportion_error error;

    CHECK(apportion_allocator_recover(allocator, 3, &none, &cpus, &none, 1, 0, &error) ==
        APPORTION_ERROR_INVALID);
    OK(apportion_allocator_recover(allocator, 3, &role, &cpus, &none, 1, 0, NULL));
    OK(apportion_allocator_is_paused(allocator, &paused, NULL));
    CHECK(paused == 1);
    add_agents(allocator, agents);
    OK(apportion_allocator_is_paused(allocator, &paused, NULL));
    CHECK(paused == 0);
    OK(apportion_allocator_metrics(allocator, APPORTION_METRICS_JSON, text, sizeof text - 1, &len, NULL));
    CHECK(len < sizeof text);
    text[len] = '\0';
    CHECK(strstr(text, "\"allocator/mesos/quota/roles/q/resources/cpus/guarantee\":1,") != NULL);
    apportion_allocator_free(allocator);
}

int main(void)
{
    who_may_be_offered();
    agents_change();
    reservations_are_conversions();
    maintenance_asks_frameworks_to_leave();
    recovery_waits_for_agents();
    printf("all is well\n");
    return 0;
}
