/* One agent, one framework, one cycle: who is offered what. */
#include "apportion.h"

#include <stdio.h>
#include <string.h>

static apportion_str str(const char *text)
{
    apportion_str str = {text, strlen(text)};
    return str;
}

static int offers_of_one_cycle(apportion_allocator *allocator, apportion_error *error)
{
    apportion_str id = str("agent1"), has = str("cpus:4;mem:4096");
    apportion_agent_batch agents = {.size = sizeof agents, .count = 1, .ids = &id, .resources = &has};
    apportion_str name = str("spark"), role = str("analytics");
    uint32_t role_end = 1;
    apportion_framework_batch frameworks = {.size = sizeof frameworks, .count = 1, .ids = &name,
        .role_ends = &role_end, .role_count = 1, .roles = &role};
    apportion_offers offers = {.size = sizeof offers};
    uint64_t agent, framework;

    if (apportion_allocator_add_agents(allocator, &agents, &agent, NULL, error) ||
        apportion_allocator_add_frameworks(allocator, &frameworks, &framework, NULL, error) ||
        apportion_allocator_handle_timeout(allocator, 0, error) ||
        apportion_allocator_offers(allocator, &offers, error))
        return error->code;
    for (size_t i = 0; i < offers.count; i++) {
        apportion_str to, on;
        char what[256];
        size_t len;
        if (apportion_allocator_role_name(allocator, offers.roles[i], &to, error) ||
            apportion_allocator_agent_name(allocator, offers.agents[i], &on, error) ||
            apportion_allocator_offer_text(allocator, offers.offers[i], what, sizeof what, &len, error))
            return error->code;
        printf("%.*s: %.*s %.*s\n", (int)to.len, to.ptr, (int)on.len, on.ptr,
            (int)(len < sizeof what ? len : sizeof what), what);
    }
    /* Refused for 5 seconds, the default: until then it is offered to somebody else, if there is somebody. */
    return apportion_allocator_decline(allocator, offers.offers, NULL, offers.count, 0, NULL, error);
}

int main(void)
{
    apportion_allocator *allocator = NULL;
    apportion_error error;
    int status = apportion_allocator_new(NULL, &allocator, &error);
    if (status == APPORTION_OK)
        status = offers_of_one_cycle(allocator, &error);
    if (status != APPORTION_OK)
        fprintf(stderr, "%s\n", error.message);
    apportion_allocator_free(allocator);
    return status != APPORTION_OK;
}
