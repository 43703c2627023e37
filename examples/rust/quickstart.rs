//! A cluster of two agents, shared by two frameworks: `cargo run --example quickstart`.

use apportion_core::agent::AgentSpec;
use apportion_core::allocator::{Allocator, Config, Holding};
use apportion_core::error::Result;
use apportion_core::framework::FrameworkSpec;
use apportion_core::offer::{Filters, SECOND_NS};

fn main() -> Result<()> {
    let mut allocator = Allocator::new(Config::default())?;
    allocator.add_agent(&AgentSpec::new("agent1", "cpus:4;mem:4096".parse()?))?;
    allocator.add_agent(&AgentSpec::new("agent2", "cpus:4;mem:4096".parse()?))?;
    let spark = allocator.add_framework(&FrameworkSpec::new("spark", ["analytics"]))?;
    allocator.add_framework(&FrameworkSpec::new("web", ["services"]))?;

    // The clock is the caller's: now is 0. This runs the cycle that the inputs asked for.
    allocator.handle_timeout(0)?;
    for row in 0..allocator.offers().len() {
        let offers = allocator.offers();
        let (offer, framework, agent) =
            (offers.offers()[row], offers.frameworks()[row], offers.agents()[row]);
        println!("{}: {}", allocator.framework_name(framework)?, allocator.offer_resources(row));
        if framework == spark {
            // A task takes half of it, the rest goes back.
            allocator.accept(offer)?;
            let holding = Holding { framework, role: "analytics", agent };
            let half = "cpus:2;mem:2048".parse()?;
            allocator.transition_offered_to_allocated(holding, &half)?;
            allocator.recover_resources(holding, &half, Some(Filters::default()), false, 0)?;
        } else {
            // Not wanted, and not to be offered again for ten seconds.
            allocator.decline(offer, Some(Filters::refuse(10.0)), 0)?;
        }
    }
    println!("share of analytics: {}", allocator.share("analytics")?);
    println!("next batch at {} s", allocator.poll_timeout() / SECOND_NS);
    Ok(())
}
