// One agent, one framework, one cycle: who is offered what.
#include "apportion.hpp"

#include <iostream>

static apportion::Result<void> offers_of_one_cycle(apportion::Allocator &allocator)
{
    auto agents = allocator.add_agents(apportion::AgentBatch().add("agent1", "cpus:4;mem:4096"));
    if (!agents)
        return agents.error();
    auto frameworks = allocator.add_frameworks(apportion::FrameworkBatch().add("spark", {"analytics"}));
    if (!frameworks)
        return frameworks.error();
    if (auto done = allocator.handle_timeout(0); !done)
        return done;
    auto offers = allocator.offers();
    if (!offers)
        return offers.error();
    for (std::size_t i = 0; i < offers.value().size(); i++) {
        std::cout << allocator.role_name(offers.value().role(i)).value() << ": "
                  << allocator.agent_name(offers.value().agent(i)).value() << ' '
                  << allocator.offer_text(offers.value().offer(i)).value() << '\n';
    }
    // Refused for 5 seconds, the default: until then it is offered to somebody else, if there is somebody.
    return allocator.decline(offers.value().ids(), 0);
}

int main()
{
    auto allocator = apportion::Allocator::create();
    if (!allocator) {
        std::cerr << allocator.error().message() << '\n';
        return 1;
    }
    if (auto done = offers_of_one_cycle(allocator.value()); !done) {
        std::cerr << done.error().message() << '\n';
        return 1;
    }
}
