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

    // The caller has the clock: now is 0. This runs the cycle that the inputs asked for.
    allocator.handle_timeout(0)?;
    for (index, framework) in allocator.offers().frameworks().to_vec().into_iter().enumerate() {
        let (offer, agent) =
            (allocator.offers().offers()[index], allocator.offers().agents()[index]);
        let name = allocator.framework_name(framework)?;
        println!(
            "{name} is offered {} of {}",
            allocator.offer_resources(index),
            allocator.agent_name(agent)?
        );
        if framework == spark {
            // Accept: a task takes two CPUs, the rest goes back.
            allocator.accept(offer)?;
            let holding = Holding { framework, role: "analytics", agent };
            allocator.transition_offered_to_allocated(holding, &"cpus:2;mem:2048".parse()?)?;
            let unused = "cpus:2;mem:2048".parse()?;
            allocator.recover_resources(holding, &unused, Some(Filters::default()), false, 0)?;
        } else {
            // Decline, and do not ask again for ten seconds.
            allocator.decline(offer, Some(Filters::refuse(10.0)), 0)?;
        }
        if allocator.offers().is_empty() {
            break;
        }
    }
    println!("share of analytics: {}", allocator.share("analytics")?);
    println!("next batch at {} s", allocator.poll_timeout() / SECOND_NS);
    Ok(())
}
