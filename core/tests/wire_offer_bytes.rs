//! An allocator's batch as bytes of OFFERS: what encoding the same as messages gives.
#![allow(clippy::unwrap_used, reason = "a test may stop where it is surprised")]

use apportion_core::agent::{AgentInfo, AgentSpec, Domain};
use apportion_core::allocator::{Allocator, Config, SpanRef};
use apportion_core::attribute::{Attribute, AttributeValue};
use apportion_core::error::{Entity, Error};
use apportion_core::framework::{FrameworkCapabilities, FrameworkSpec};
use apportion_core::id::{AgentId, FrameworkId, OfferId};
use apportion_core::resource::{Items, Quantity, Ranges, Resource, Value};
use apportion_core::wire::convert::agent::{attribute_to_wire, domain_to_wire};
use apportion_core::wire::convert::offers::OfferWriter;
use apportion_core::wire::convert::resource::{Format, to_wire};
use apportion_core::wire::v1::scheduler::Event;
use apportion_core::wire::{DecodeLimits, decode, encode, v1};
use std::collections::BTreeMap;

struct Cluster {
    allocator: Allocator,
    agents: BTreeMap<AgentId, (String, AgentInfo, Option<v1::Url>)>,
    frameworks: BTreeMap<FrameworkId, (String, Format)>,
    writer: OfferWriter,
}

fn name(offer: OfferId) -> String {
    format!("master-O{}-{}", offer.index(), offer.generation())
}

impl Cluster {
    fn new() -> Cluster {
        Cluster {
            allocator: Allocator::new(Config::default()).unwrap(),
            agents: BTreeMap::new(),
            frameworks: BTreeMap::new(),
            writer: OfferWriter::new(),
        }
    }

    fn agent(&mut self, index: usize, resources: &str) -> AgentId {
        let id = format!("{}-S{index}", "a".repeat(index % 200));
        let full = AgentInfo {
            hostname: format!("host{index}.example.com"),
            attributes: vec![
                Attribute::text("rack", format!("r{}", index % 7)),
                Attribute {
                    name: "level".into(),
                    value: AttributeValue::Scalar(Quantity::from_units(3)),
                },
            ],
            domain: Some(Domain { region: "eu".into(), zone: format!("z{}", index % 3) }),
        };
        let (info, url) = match index % 3 {
            0 => (AgentInfo::new("host"), None),
            1 => (full, None),
            _ => {
                let address = v1::Address { port: 5051, ..Default::default() };
                let url = v1::Url { scheme: "http".into(), address, ..Default::default() };
                (full, Some(url))
            }
        };
        let mut spec = AgentSpec::new(&id, resources.parse().unwrap());
        spec.info = info.clone();
        let agent = self.allocator.add_agent(&spec).unwrap();
        self.writer.set_agent(agent, &id, &info, url.as_ref());
        self.agents.insert(agent, (id, info, url));
        agent
    }

    fn framework(&mut self, id: &str, role: &str, format: Format) -> FrameworkId {
        let mut spec = FrameworkSpec::new(id, [role]);
        spec.info.capabilities = FrameworkCapabilities {
            reservation_refinement: format == Format::PostRefinement,
            ..spec.info.capabilities
        };
        let framework = self.allocator.add_framework(&spec).unwrap();
        self.writer.set_framework(framework, id, format);
        self.frameworks.insert(framework, (id.to_owned(), format));
        framework
    }

    /// The events by way of messages.
    fn expected(&self) -> Vec<(FrameworkId, Vec<u8>)> {
        let batch = self.allocator.offers();
        let mut offers: BTreeMap<u32, (FrameworkId, Vec<v1::Offer>)> = BTreeMap::new();
        for (row, &framework) in batch.frameworks().iter().enumerate() {
            let (id, format) = &self.frameworks[&framework];
            let (agent_id, info, url) = &self.agents[&batch.agents()[row]];
            let role = self.allocator.role_name(batch.roles()[row]).to_owned();
            let offer = v1::Offer {
                id: name(batch.offers()[row]).into(),
                framework_id: id.as_str().into(),
                agent_id: agent_id.as_str().into(),
                hostname: info.hostname.clone(),
                url: url.clone(),
                domain: info.domain.as_ref().map(domain_to_wire),
                resources: self
                    .resources(row)
                    .iter()
                    .map(|resource| to_wire(resource, *format, Some(&role)))
                    .collect(),
                attributes: info.attributes.iter().map(attribute_to_wire).collect(),
                allocation_info: Some(v1::resource::AllocationInfo {
                    role: Some(role.clone()),
                    ..Default::default()
                }),
                ..Default::default()
            };
            offers.entry(framework.index()).or_insert((framework, Vec::new())).1.push(offer);
        }
        let events = offers.into_values();
        events.map(|(framework, offers)| (framework, encode(&Event::offers(offers)))).collect()
    }

    fn resources(&self, row: usize) -> Vec<Resource> {
        let batch = self.allocator.offers();
        let template = |kind| self.allocator.kind_template(kind).clone();
        let mut resources = Vec::new();
        for (kind, amount) in batch.scalars(row) {
            let template = template(kind);
            let value = match template.is_indivisible() {
                true => template.value.clone(),
                false => Value::Scalar(Quantity::from_thousandths(amount).unwrap()),
            };
            resources.push(Resource { value, ..template });
        }
        let begin = row.checked_sub(1).map_or(0, |before| batch.span_ends()[before] as usize);
        for span in begin..batch.span_ends()[row] as usize {
            let value = match batch.spans().nth(span).unwrap() {
                SpanRef::Ranges(ranges) => {
                    let pairs: Vec<_> = ranges.iter().map(|one| (one.begin, one.end)).collect();
                    Value::Ranges(Ranges::from_disjoint(&pairs, &Default::default()).unwrap())
                }
                SpanRef::Set(items) => {
                    Value::Set(Items::from_distinct(items.iter().cloned()).unwrap())
                }
            };
            resources.push(Resource { value, ..template(batch.span_kinds()[span]) });
        }
        resources
    }

    fn check(&mut self) -> usize {
        self.writer.write(&self.allocator, |offer, text| text.push_str(&name(offer))).unwrap();
        let written: Vec<_> =
            self.writer.events().map(|(framework, event)| (framework, event.to_vec())).collect();
        assert_eq!(written, self.expected());
        let offers = written.iter().map(|(_, event)| {
            let event: Event = decode(event, &DecodeLimits::default()).unwrap();
            event.offers.unwrap().offers.len()
        });
        offers.sum()
    }
}

const RESOURCES: [&str; 5] = [
    "cpus:4;mem:1024",
    "cpus:0.125;mem:7.5;disk:100000;ports:[1-5,31000-32000]",
    "cpus(eng):3;cpus:1;cpus(eng/web):2;mem(dyn eng):64;gpus:2;mem:512",
    "cpus:1;mem:512;zones:{a,b};ports(eng):[7-7]",
    "cpus:1;mem:512;disk@MOUNT:100;disk(eng)@MOUNT.id7:50;ports:[1-1,3-3,5-5,7-9]",
];

#[test]
fn bytes_are_those_of_the_messages() {
    let mut cluster = Cluster::new();
    cluster.framework("framework-1", "eng", Format::PostRefinement);
    cluster.framework("framework-2", "eng/web", Format::PreRefinement);
    cluster.framework("framework-3", "*", Format::PreRefinement);
    cluster.framework(&"f".repeat(150), "ops", Format::PostRefinement);
    let mut total = 0;
    let agents: Vec<AgentId> =
        (0..400).map(|index| cluster.agent(index, RESOURCES[index % RESOURCES.len()])).collect();
    for round in 0..4 {
        cluster.allocator.cycle(round * 1_000_000_000).unwrap();
        total += cluster.check();
        let offers = cluster.allocator.offers().offers().to_vec();
        for offer in offers {
            cluster.allocator.decline(offer, None, round * 1_000_000_000).unwrap();
        }
        // Another agent in the place of one that is gone.
        let gone = agents[round as usize];
        cluster.allocator.remove_agent(gone).unwrap();
        cluster.writer.forget_agent(gone);
        cluster.agents.remove(&gone);
        cluster.agent(1_000 + round as usize, RESOURCES[2]);
    }
    assert!(total > 1_000, "{total} offers");
}

#[test]
fn who_is_not_known_is_an_error() {
    let mut cluster = Cluster::new();
    let framework = cluster.framework("framework", "eng", Format::PostRefinement);
    let agent = cluster.agent(1, "cpus:4;mem:1024");
    cluster.allocator.cycle(0).unwrap();
    cluster.check();
    let Cluster { allocator, writer, .. } = &mut cluster;
    writer.forget_agent(agent);
    let error = writer.write(allocator, |_, _| {}).unwrap_err();
    assert_eq!(error, Error::NotFound { entity: Entity::Agent });
    assert_eq!(writer.events().len(), 0);
    writer.set_agent(AgentId::new(agent.index(), 9), "other", &AgentInfo::new("host"), None);
    assert!(writer.write(allocator, |_, _| {}).is_err());
    writer.forget_framework(framework);
    let error = writer.write(allocator, |_, _| {}).unwrap_err();
    assert_eq!(error, Error::NotFound { entity: Entity::Framework });
}

#[test]
fn writing_again_allocates_nothing() {
    let mut cluster = Cluster::new();
    cluster.framework("framework", "eng", Format::PostRefinement);
    for index in 0..64 {
        cluster.agent(index, RESOURCES[index % RESOURCES.len()]);
    }
    cluster.allocator.cycle(0).unwrap();
    cluster.check();
    let Cluster { allocator, writer, .. } = &mut cluster;
    let again = allocation_counter::measure(|| {
        writer.write(allocator, |_, text| text.push_str("offer")).unwrap();
    });
    assert_eq!(again.count_total, 0);
}
