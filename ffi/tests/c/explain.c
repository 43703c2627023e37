/* Why, through C: the rows of an explanation, its text, and what is refused. */
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

static uint64_t add_agent(apportion_allocator *allocator, const char *id, const char *has)
{
    apportion_str name = str(id), resources = str(has);
    uint64_t agent;
    apportion_agent_batch batch = {.size = sizeof batch, .count = 1, .ids = &name, .resources = &resources};
    OK(apportion_allocator_add_agents(allocator, &batch, &agent, NULL, NULL));
    return agent;
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

static uint32_t count(const apportion_framework_standing *standing, int32_t reason, int32_t lacks)
{
    uint32_t agents = 0;
    for (size_t i = 0; i < standing->count_count; i++)
        if (standing->counts[i].reason == reason && standing->counts[i].lacks == lacks)
            agents += standing->counts[i].agents;
    return agents;
}

/* One agent taken by another, one refused until eleven seconds, one too small, one with GPUs. */
static void a_framework_is_explained(void)
{
    apportion_allocator *allocator = NULL;
    apportion_explanation *why = NULL;
    apportion_explanation_summary summary = {.size = sizeof summary};
    apportion_role_standing role = {.size = sizeof role};
    apportion_framework_standing standing = {.size = sizeof standing};
    apportion_verdict verdict = {.size = sizeof verdict};
    apportion_offers offers = {.size = sizeof offers};
    apportion_error error;
    uint64_t taken, small, winner, asks;
    double seconds = 10;
    size_t len = 0, cut = 0;
    char text[2048], begin[16];

    OK(apportion_allocator_new(NULL, &allocator, NULL));
    taken = add_agent(allocator, "taken", "cpus:6;mem:600");
    winner = add_framework(allocator, "winner", "batch");
    OK(apportion_allocator_cycle(allocator, 0, NULL));
    OK(apportion_allocator_suppress_offers(allocator, winner, NULL, 0, NULL));
    add_agent(allocator, "refused", "cpus:2;mem:200");
    asks = add_framework(allocator, "asks", "web");
    OK(apportion_allocator_cycle(allocator, SECOND, NULL));
    OK(apportion_allocator_offers(allocator, &offers, NULL));
    CHECK(offers.count == 1 && offers.frameworks[0] == asks);
    OK(apportion_allocator_decline(allocator, offers.offers, &seconds, 1, SECOND, NULL, NULL));
    small = add_agent(allocator, "small", "cpus:0.004;mem:24");
    add_agent(allocator, "gpus", "cpus:1;gpus:1");
    OK(apportion_allocator_update_quota(allocator, str("web"), str(""), str("cpus:8"), NULL));

    OK(apportion_allocator_explain_framework(allocator, asks, &why, NULL));
    OK(apportion_explanation_read(why, &summary, NULL));
    CHECK(summary.role_count == 1 && summary.framework_count == 1);
    CHECK(summary.now_ns == SECOND && !summary.paused);
    OK(apportion_explanation_role(why, 0, &role, NULL));
    CHECK(is(role.role, "web") && role.share == 0 && role.weight == 1);
    CHECK(role.level_count == 1 && is(role.levels[0].path, "web"));
    CHECK(role.levels[0].place == 1 && role.levels[0].of == 1);
    CHECK(is(role.guarantees, "") && is(role.limits, "cpus:8") && is(role.consumed, ""));
    CHECK(is(role.headroom_required, ""));
    OK(apportion_explanation_framework(why, 0, &standing, NULL));
    CHECK(standing.framework == asks && is(standing.name, "asks") && standing.role == 0);
    CHECK(standing.subscription == APPORTION_SUBSCRIPTION_ACTIVE);
    CHECK(standing.place == 1 && standing.of == 1 && standing.agents == 4 && standing.count_count == 4);
    CHECK(count(&standing, APPORTION_REASON_NOTHING_FREE, APPORTION_LACKS_NOTHING) == 1);
    CHECK(count(&standing, APPORTION_REASON_FILTERED, APPORTION_LACKS_NOTHING) == 1);
    CHECK(count(&standing, APPORTION_REASON_BELOW_MINIMUM, APPORTION_LACKS_NOTHING) == 1);
    CHECK(count(&standing, APPORTION_REASON_CAPABILITY, APPORTION_LACKS_GPU_RESOURCES) == 1);
    CHECK(standing.filtered_first_ns == 11 * SECOND && standing.filtered_last_ns == 11 * SECOND);
    CHECK(standing.taker_count == 1 && is(standing.takers[0].framework, "winner"));
    CHECK(is(standing.takers[0].role, "batch") && is(standing.takers[0].holds, "cpus:6;mem:600"));
    CHECK(standing.takers[0].agents == 1);
    CHECK(standing.nearest != NULL && standing.nearest->agent == small);
    CHECK(is(standing.nearest->name, "small") && is(standing.nearest->resource, "mem"));
    CHECK(standing.nearest->because == APPORTION_REASON_BELOW_MINIMUM);
    CHECK(standing.nearest->short_by_thousandths == 8000);
    CHECK(standing.nearest->required_thousandths == 32000);

    /* The text, and as much of it as fits. */
    OK(apportion_explanation_text(why, text, sizeof text - 1, &len, NULL));
    CHECK(len < sizeof text);
    text[len] = '\0';
    CHECK(strstr(text, "framework asks at 1 s\n") == text);
    CHECK(strstr(text, "taken by winner under batch (cpus:6;mem:600 on 1 agent)") != NULL);
    memset(begin, 'x', sizeof begin);
    OK(apportion_explanation_text(why, begin, 9, &cut, NULL));
    CHECK(cut == len && memcmp(begin, "frameworkxxxxxxx", sizeof begin) == 0);
    OK(apportion_explanation_text(why, NULL, 0, &cut, NULL));
    CHECK(cut == len);

    /* It outlives the allocator. */
    OK(apportion_allocator_explain_agent(allocator, asks, str("web"), taken, &verdict, NULL));
    CHECK(verdict.reason == APPORTION_REASON_NOTHING_FREE && verdict.lacks == APPORTION_LACKS_NOTHING);
    OK(apportion_allocator_explain_agent(allocator, asks, str("web"), small, &verdict, NULL));
    CHECK(verdict.reason == APPORTION_REASON_BELOW_MINIMUM && is(verdict.resource, "mem"));
    CHECK(verdict.short_by_thousandths == 8000 && verdict.required_thousandths == 32000);
    CHECK(apportion_allocator_explain_agent(allocator, asks, str("batch"), small, &verdict, &error) ==
        APPORTION_ERROR_NOT_FOUND);
    apportion_allocator_free(allocator);
    OK(apportion_explanation_framework(why, 0, &standing, NULL));
    CHECK(is(standing.name, "asks"));

    CHECK(apportion_explanation_role(why, 1, &role, &error) == APPORTION_ERROR_NOT_FOUND);
    CHECK(error.entity == APPORTION_ENTITY_ROLE);
    CHECK(apportion_explanation_framework(why, SIZE_MAX, &standing, &error) == APPORTION_ERROR_NOT_FOUND);
    role.size = 3;
    CHECK(apportion_explanation_role(why, 0, &role, &error) == APPORTION_ERROR_INVALID);
    CHECK(apportion_explanation_text(why, NULL, 3, &cut, &error) == APPORTION_ERROR_NULL_ARGUMENT);
    CHECK(apportion_explanation_read(NULL, &summary, &error) == APPORTION_ERROR_NULL_ARGUMENT);
    CHECK(strcmp(error.message, "explanation is NULL") == 0);
    apportion_explanation_free(why);
    apportion_explanation_free(NULL);
}

static void a_role_is_explained(void)
{
    apportion_allocator *allocator = NULL;
    apportion_explanation *why = NULL, *untouched = NULL;
    apportion_explanation_summary summary = {.size = sizeof summary};
    apportion_role_standing role = {.size = sizeof role};
    apportion_framework_standing first = {.size = sizeof first}, second = {.size = sizeof second};
    apportion_error error;

    OK(apportion_allocator_new(NULL, &allocator, NULL));
    add_agent(allocator, "agent", "cpus:4;mem:400");
    add_framework(allocator, "f1", "eng/web");
    OK(apportion_allocator_deactivate_framework(allocator, add_framework(allocator, "f0", "eng/web"), NULL));
    OK(apportion_allocator_update_quota(allocator, str("ops"), str("cpus:4;mem:380"), str(""), NULL));

    OK(apportion_allocator_explain_role(allocator, str("eng/web"), &why, NULL));
    OK(apportion_explanation_read(why, &summary, NULL));
    CHECK(summary.role_count == 1 && summary.framework_count == 2);
    OK(apportion_explanation_role(why, 0, &role, NULL));
    CHECK(role.level_count == 2 && is(role.levels[0].path, "eng") && is(role.levels[1].path, "eng/web"));
    CHECK(is(role.headroom_required, "cpus:4;mem:380") && is(role.headroom_available, "cpus:4;mem:400"));
    OK(apportion_explanation_framework(why, 0, &first, NULL));
    OK(apportion_explanation_framework(why, 1, &second, NULL));
    CHECK(is(first.name, "f1") && first.place == 1 && first.of == 1);
    CHECK(count(&first, APPORTION_REASON_HEADROOM, APPORTION_LACKS_NOTHING) == 1);
    CHECK(first.nearest->because == APPORTION_REASON_HEADROOM);
    CHECK(is(second.name, "f0") && second.place == 0);
    CHECK(second.subscription == APPORTION_SUBSCRIPTION_DEACTIVATED);
    apportion_explanation_free(why);

    CHECK(apportion_allocator_explain_role(allocator, str("nobody"), &untouched, &error) ==
        APPORTION_ERROR_NOT_FOUND);
    CHECK(apportion_allocator_explain_framework(allocator, UINT64_MAX, &untouched, &error) ==
        APPORTION_ERROR_NOT_FOUND);
    CHECK(apportion_allocator_explain_role(allocator, str("ops"), NULL, &error) ==
        APPORTION_ERROR_NULL_ARGUMENT);
    CHECK(untouched == NULL);
    apportion_allocator_free(allocator);
}

int main(void)
{
    a_framework_is_explained();
    a_role_is_explained();
    printf("all is well\n");
    return 0;
}
