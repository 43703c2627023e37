// The allocator through C++: ownership, results, spans.
#include "apportion.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <type_traits>

#define CHECK(condition)                                               \
    do {                                                               \
        if (!(condition)) {                                            \
            std::printf("%s:%d: %s\n", __FILE__, __LINE__, #condition); \
            std::exit(1);                                              \
        }                                                              \
    } while (0)

using namespace apportion;

static_assert(!std::is_copy_constructible_v<Allocator> && !std::is_copy_assignable_v<Allocator>);
static_assert(std::is_nothrow_move_constructible_v<Allocator>);
static_assert(std::is_nothrow_move_assignable_v<Allocator>);
static_assert(!std::is_same_v<AgentId, FrameworkId>);

static Allocator make()
{
    apportion_config config;
    CHECK(apportion_config_init(&config, nullptr) == APPORTION_OK);
    config.agent_order = APPORTION_AGENT_ORDER_BY_ADDITION;
    return Allocator::create(config).value();
}

static void a_day_of_an_allocator()
{
    Allocator allocator = make();
    auto agents = allocator.add_agents(
        AgentBatch().add("agent1", "cpus:4;mem:4096").add("agent2", "cpus:8;mem:8192;ports:[1-5]"));
    CHECK(agents && agents.value().size() == 2);
    const AgentId agent2 = agents.value()[1];
    CHECK(allocator.find_agent("agent2").value() == agent2);
    auto frameworks = allocator.add_frameworks(FrameworkBatch().add("spark", {"analytics", "etl"}));
    const FrameworkId spark = frameworks.value()[0];
    CHECK(allocator.framework_name(spark).value() == "spark");
    CHECK(allocator.suppress_offers(spark, {"etl"}));
    CHECK(allocator.poll_timeout().value() == 0);
    CHECK(allocator.handle_timeout(0));

    auto offers = allocator.offers();
    CHECK(offers && offers.value().size() == 2);
    CHECK(offers.value().agent(1) == agent2 && offers.value().framework(1) == spark);
    CHECK(allocator.role_name(offers.value().role(1)).value() == "analytics");
    CHECK(allocator.offer_text(offers.value().offer(1)).value() == "cpus:8;mem:8192;ports:[1-5]");
    std::int64_t cpus = 0;
    for (std::size_t row = 0; row < offers.value().size(); row++) {
        const auto kinds = offers.value().scalar_kinds(row);
        const auto amounts = offers.value().scalar_amounts(row);
        CHECK(kinds.size() == 2 && amounts.size() == 2);
        for (std::size_t i = 0; i < kinds.size(); i++) {
            const apportion_kind kind = allocator.kind(KindNumber{kinds[i]}).value();
            if (std::string_view(kind.name.ptr, kind.name.len) == "cpus")
                cpus += amounts[i];
        }
    }
    CHECK(cpus == 12000);

    const auto ids = offers.value().ids();
    const std::vector<double> seconds = {10};
    CHECK(allocator.decline({ids.data(), 1}, 0, seconds));
    CHECK(allocator.active_filters("analytics").value() == 1);
    CHECK(allocator.accept({ids.data() + 1, 1}));
    CHECK(allocator.transition_to_allocated(spark, "analytics", agent2, "cpus:6"));
    CHECK(allocator.recover_resources(spark, "analytics", agent2, "cpus:2;mem:8192", false, 0));
    CHECK(allocator.share("analytics").value() == 0.5);
    CHECK(allocator.counters().value().outstanding_offers == 0);
}

static void refusals_say_what_and_where()
{
    Allocator allocator = make();
    auto added = allocator.add_agents(AgentBatch().add("a", "cpus:1").add("b", "cpus:-1"));
    CHECK(!added);
    CHECK(added.error().code() == APPORTION_ERROR_INVALID && added.error().row() == 1);
    CHECK(!added.error().message().empty());
    CHECK(allocator.find_agent("a"));
    auto gone = allocator.remove_agent(AgentId{12345});
    CHECK(!gone && gone.error().code() == APPORTION_ERROR_NOT_FOUND);
    CHECK(gone.error().entity() == APPORTION_ENTITY_AGENT);
    CHECK(allocator.update_weight("x", -1).error().entity() == APPORTION_ENTITY_WEIGHT);
}

static void an_allocator_moves()
{
    Allocator first = make();
    CHECK(first.add_agents(AgentBatch().add("a", "cpus:1")));
    Allocator second = std::move(first);
    CHECK(second.find_agent("a"));
    CHECK(first.find_agent("a").error().code() == APPORTION_ERROR_NULL_ARGUMENT);
    first = make();
    CHECK(first.find_agent("a").error().code() == APPORTION_ERROR_NOT_FOUND);
    first = std::move(second);
    CHECK(first.find_agent("a"));
}

static void a_long_text_is_read_whole()
{
    Allocator allocator = make();
    std::string has = "cpus:1;ports:[";
    for (int port = 1; port < 400; port += 2)
        has += (port > 1 ? "," : "") + std::to_string(port) + "-" + std::to_string(port);
    has += "]";
    CHECK(allocator.add_agents(AgentBatch().add("a", has)));
    CHECK(allocator.add_frameworks(FrameworkBatch().add("f", {"r"})));
    CHECK(allocator.cycle(0));
    CHECK(allocator.offer_text(allocator.offers().value().offer(0)).value() == has);
}

static void why_is_answered()
{
    Allocator allocator = make();
    CHECK(allocator.add_agents(AgentBatch().add("a", "cpus:1;mem:100").add("b", "cpus:0.001")));
    const auto frameworks =
        allocator.add_frameworks(FrameworkBatch().add("f", {"r"}).add("g", {"r"})).value();
    CHECK(allocator.cycle(0));
    auto why = allocator.explain(frameworks[1]);
    CHECK(why && why.value().summary().value().framework_count == 1);
    const apportion_framework_standing standing = why.value().framework(0).value();
    CHECK(standing.agents == 2 && standing.taker_count == 1 && standing.takers[0].agents == 1);
    CHECK(why.value().role(0).value().level_count == 1);
    CHECK(!why.value().role(1));
    const std::string text = why.value().text().value();
    CHECK(text.find("taken by f under r (cpus:1;mem:100 on 1 agent)") != std::string::npos);

    Explanation role = allocator.explain("r").value();
    CHECK(role.summary().value().framework_count == 2);
    role = std::move(why).value();
    CHECK(role.summary().value().framework_count == 1);
    const AgentId b = allocator.find_agent("b").value();
    CHECK(allocator.explain(frameworks[0], "r", b).value().reason == APPORTION_REASON_BELOW_MINIMUM);
    CHECK(allocator.explain("nobody").error().code() == APPORTION_ERROR_NOT_FOUND);
}

static void metrics_are_texts()
{
    Allocator allocator = make();
    CHECK(allocator.add_agents(AgentBatch().add("a", "cpus:1;mem:100")));
    CHECK(allocator.update_quota("r", "cpus:1", "cpus:2"));
    const std::string json = allocator.metrics().value();
    CHECK(json.front() == '{' && json.back() == '}');
    CHECK(json.find("\"allocator/mesos/resources/mem/total\":100,") != std::string::npos);
    CHECK(json.find("\"allocator/mesos/quota/roles/r/resources/cpus/limit\":2,") != std::string::npos);
    const std::string text = allocator.metrics(APPORTION_METRICS_PROMETHEUS).value();
    CHECK(text.find("\napportion_quota_limit{role=\"r\",resource=\"cpus\"} 2\n") != std::string::npos);
    CHECK(allocator.metrics(7).error().code() == APPORTION_ERROR_INVALID);
}

static void operators_are_served()
{
    Allocator allocator = make();
    const AgentId agent = allocator.add_agents(AgentBatch().add("a", "cpus:1;mem:100")).value()[0];
    const FrameworkId framework = allocator.add_frameworks(FrameworkBatch().add("f", {"r"})).value()[0];
    CHECK(allocator.update_whitelist(std::vector<std::string_view>{}));
    CHECK(allocator.cycle(0) && allocator.offers().value().empty());
    CHECK(allocator.update_whitelist(std::nullopt));
    CHECK(allocator.pause() && allocator.is_paused().value());
    CHECK(allocator.resume() && !allocator.is_paused().value());
    CHECK(allocator.update_agent_attributes(agent, {"rack:r1", "size:3"}));
    CHECK(allocator.update_agent_total(agent, "cpus:2;mem:100"));
    CHECK(allocator.cycle(1) && allocator.offers().value().size() == 1);
    CHECK(allocator.agent_available(agent).value().empty());
    CHECK(allocator.update_allocation(framework, "r", agent, {{"cpus:1", "cpus(dyn r):1"}}));
    CHECK(allocator.agent_total(agent).value() == "cpus(dyn r):1;cpus:1;mem:100");
    CHECK(allocator.announce_maintenance(agent, 100));
    CHECK(allocator.cycle(2) && allocator.inverse_offers().value().count == 1);
    CHECK(allocator.answer_inverse_offer(agent, framework, APPORTION_INVERSE_OFFER_ACCEPT, 2, 60.0));
    CHECK(allocator.cancel_maintenance(agent));
    CHECK(allocator.update_framework(framework, FrameworkBatch().add("", {"s"})));
    CHECK(allocator.share("s").value() == 0);
}

static void a_snapshot_goes_on()
{
    Allocator allocator = make();
    CHECK(allocator.add_agents(AgentBatch().add("a", "cpus:1;mem:100")));
    CHECK(allocator.add_frameworks(FrameworkBatch().add("f", {"r"})));
    const std::string snapshot = allocator.snapshot().value();
    Allocator restored = Allocator::restore(snapshot).value();
    CHECK(allocator.cycle(0) && restored.cycle(0));
    CHECK(restored.snapshot().value() == allocator.snapshot().value());
    CHECK(restored.offers().value().offer(0) == allocator.offers().value().offer(0));
    Allocator fork = restored.fork().value();
    CHECK(fork.update_weight("r", 3));
    CHECK(fork.snapshot().value() != restored.snapshot().value());
    const std::string_view half = std::string_view(snapshot).substr(0, snapshot.size() / 2);
    CHECK(Allocator::restore(half).error().code() == APPORTION_ERROR_TRUNCATED);
    apportion_limits limits;
    CHECK(apportion_limits_init(&limits, nullptr) == APPORTION_OK);
    limits.frameworks = 0;
    CHECK(Allocator::restore(snapshot, &limits).error().code() == APPORTION_ERROR_LIMIT_REACHED);
}

int main()
{
    a_day_of_an_allocator();
    refusals_say_what_and_where();
    an_allocator_moves();
    a_long_text_is_read_whole();
    why_is_answered();
    metrics_are_texts();
    operators_are_served();
    a_snapshot_goes_on();
    std::puts("all is well");
}
