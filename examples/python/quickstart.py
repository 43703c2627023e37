"""Who gets offered what, and which task goes on which offer."""

from apportion import Allocator, Matcher, Request

# An allocator decides who is offered what. Times are nanoseconds of your own clock.
allocator = Allocator(seed=1)
allocator.add_agents(["agent1", "agent2"], ["cpus:4;mem:4096", "cpus:8;mem:8192"])
allocator.add_frameworks(["spark"], [["analytics"]])
offers = allocator.handle_timeout(now_ns=0)

# A matcher puts tasks on what was offered: best fit.
matcher = Matcher()
matcher.add_offers(
    keys=offers.ids,
    agents=[allocator.agent_name(agent) for agent in offers.agents],
    roles=[allocator.role_name(role) for role in offers.roles],
    resources=[allocator.offer_resources(offer) for offer in offers.ids],
)
small = matcher.add_request(Request("cpus:1;mem:1024"))
large = matcher.add_request(Request("cpus:6;mem:2048"))
placements = matcher.run([large, small, small])
for row, task in enumerate(placements.tasks):
    print(f"task {task} goes to {placements.agent(row)} with {placements.resources(row)}")

# What no task went to is declined: not offered again for ten seconds.
allocator.decline(matcher.unused_offers(), now_ns=0, refuse_seconds=10)
print(f"the share of analytics is {allocator.share('analytics'):.3f}")
