/* Snapshots through C: what is restored goes on, what is no snapshot is refused. */
#include "apportion.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition)                                              \
    do {                                                              \
        if (!(condition)) {                                           \
            printf("%s:%d: %s\n", __FILE__, __LINE__, #condition);    \
            exit(1);                                                  \
        }                                                             \
    } while (0)
#define OK(call) CHECK((call) == APPORTION_OK)

static apportion_str str(const char *text)
{
    return (apportion_str){text, strlen(text)};
}

static apportion_allocator *with_offers(void)
{
    apportion_allocator *allocator;
    apportion_str ids[] = {str("agent1"), str("agent2")}, has[] = {str("cpus:4;mem:4096"), str("cpus:8")};
    apportion_str name = str("spark"), role = str("analytics");
    uint32_t role_end = 1;
    uint64_t agents[2], framework;
    apportion_agent_batch batch = {.size = sizeof batch, .count = 2, .ids = ids, .resources = has};
    apportion_framework_batch frameworks = {
        .size = sizeof frameworks, .count = 1, .ids = &name, .role_ends = &role_end,
        .role_count = 1, .roles = &role};

    OK(apportion_allocator_new(NULL, &allocator, NULL));
    OK(apportion_allocator_add_agents(allocator, &batch, agents, NULL, NULL));
    OK(apportion_allocator_add_frameworks(allocator, &frameworks, &framework, NULL, NULL));
    OK(apportion_allocator_handle_timeout(allocator, 0, NULL));
    return allocator;
}

static uint64_t hash_of(const apportion_allocator *allocator)
{
    uint64_t hash;
    OK(apportion_allocator_state_hash(allocator, &hash, NULL));
    return hash;
}

static void what_is_restored_goes_on(void)
{
    apportion_allocator *allocator = with_offers(), *restored;
    apportion_offers offers = {.size = sizeof offers}, again = {.size = sizeof again};
    uint64_t first;
    size_t len, same;
    uint8_t *snapshot;

    OK(apportion_allocator_snapshot(allocator, NULL, 0, &len, NULL));
    CHECK(len > 28);
    snapshot = malloc(len);
    CHECK(snapshot != NULL);
    OK(apportion_allocator_snapshot(allocator, snapshot, len, &same, NULL));
    CHECK(same == len && memcmp(snapshot, "Aportion", 8) == 0);

    OK(apportion_allocator_restore(snapshot, len, NULL, &restored, NULL));
    free(snapshot);
    CHECK(hash_of(restored) == hash_of(allocator));
    OK(apportion_allocator_offers(allocator, &offers, NULL));
    OK(apportion_allocator_offers(restored, &again, NULL));
    CHECK(again.count == 2 && offers.count == 2 && again.offers[1] == offers.offers[1]);
    first = offers.offers[0];
    OK(apportion_allocator_accept(allocator, &first, 1, NULL, NULL));
    CHECK(hash_of(restored) != hash_of(allocator));
    OK(apportion_allocator_accept(restored, &first, 1, NULL, NULL));
    CHECK(hash_of(restored) == hash_of(allocator));
    apportion_allocator_free(restored);
    apportion_allocator_free(allocator);
}

static void a_fork_is_another(void)
{
    apportion_allocator *allocator = with_offers(), *fork;
    uint64_t before = hash_of(allocator);
    OK(apportion_allocator_fork(allocator, &fork, NULL));
    CHECK(hash_of(fork) == before);
    OK(apportion_allocator_update_weight(fork, str("analytics"), 2.0, NULL));
    CHECK(hash_of(fork) != before && hash_of(allocator) == before);
    apportion_allocator_free(allocator);
    OK(apportion_allocator_cycle(fork, 1, NULL));
    apportion_allocator_free(fork);
}

static void what_is_no_snapshot_is_refused(void)
{
    apportion_allocator *allocator = with_offers(), *none = NULL;
    apportion_error error;
    apportion_limits limits;
    uint8_t snapshot[4096];
    size_t len;

    OK(apportion_allocator_snapshot(allocator, snapshot, sizeof snapshot, &len, NULL));
    CHECK(len <= sizeof snapshot);
    CHECK(apportion_allocator_restore(snapshot, len - 1, NULL, &none, &error) ==
        APPORTION_ERROR_TRUNCATED);
    CHECK(error.entity == APPORTION_ENTITY_SNAPSHOT && error.at == len - 1 && none == NULL);
    snapshot[len / 2] ^= 1;
    CHECK(apportion_allocator_restore(snapshot, len, NULL, &none, &error) == APPORTION_ERROR_INVALID);
    CHECK(error.entity == APPORTION_ENTITY_SNAPSHOT);
    snapshot[len / 2] ^= 1;
    CHECK(apportion_allocator_restore(NULL, len, NULL, &none, &error) == APPORTION_ERROR_NULL_ARGUMENT);
    CHECK(apportion_allocator_restore(snapshot, 0, NULL, &none, &error) == APPORTION_ERROR_TRUNCATED);

    OK(apportion_limits_init(&limits, NULL));
    limits.agents = 1;
    CHECK(apportion_allocator_restore(snapshot, len, &limits, &none, &error) ==
        APPORTION_ERROR_LIMIT_REACHED);
    CHECK(none == NULL);
    apportion_allocator_free(allocator);
}

int main(void)
{
    what_is_restored_goes_on();
    a_fork_is_another();
    what_is_no_snapshot_is_refused();
    printf("all is well\n");
    return 0;
}
