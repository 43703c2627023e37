//! The sorter alone: clients that come, hold, are sorted and go.

use crate::allocator::figures::Figures;
use crate::allocator::setting::Setting;
use crate::failure::Failure;
use crate::figures;
use crate::meter::Meter;
use apportion_core::fairness::{Client, Sorter, Totals, Walk};
use std::collections::BTreeMap;
use std::hint::black_box;

/// What an agent has, and what is given out on it: CPUs, memory, disk, in thousandths.
const AGENT: [i64; 3] = [24_000, 4_096_000, 4_096_000];
const GIVEN: [(u32, i64); 3] = [(0, 16_000), (1, 2_014_000), (2, 1_024_000)];

/// Clients side by side.
pub(crate) fn flat(setting: &Setting) -> Result<Figures, Failure> {
    let clients = setting.frameworks.unwrap_or(200);
    let paths: Vec<String> = (0..clients).map(|number| number.to_string()).collect();
    run("sort", setting, &paths)
}

/// Clients in a full tree, each node but the root one, children added before their parents.
pub(crate) fn tree(setting: &Setting) -> Result<Figures, Failure> {
    let (levels, children) = setting.tree.shape();
    let mut paths = Vec::new();
    for number in 0..children {
        add_subtree(&number.to_string(), levels - 2, children, &mut paths);
    }
    run("sort-tree", setting, &paths)
}

fn add_subtree(path: &str, levels_below: u32, children: u32, paths: &mut Vec<String>) {
    if levels_below > 0 {
        for number in 0..children {
            add_subtree(&format!("{path}/{number}"), levels_below - 1, children, paths);
        }
    }
    paths.push(path.to_owned());
}

fn run(workload: &'static str, setting: &Setting, paths: &[String]) -> Result<Figures, Failure> {
    let agents = setting.agents.unwrap_or(1_000);
    let mut meter = Meter::new(setting.marks);
    let mut totals = Totals::default();
    (0..AGENT.len()).for_each(|scalar| totals.add_scalar(scalar, false));
    let mut sorter = Sorter::new(AGENT.len(), setting.sorter_rules());
    let mut clients: Vec<Client> = Vec::with_capacity(paths.len());
    let mut walk = Walk::default();
    let mut more = BTreeMap::new();
    let mut found = 0;
    let mut phase = |field: &'static str, work: &mut dyn FnMut()| {
        let taken = meter.measure(field.trim_end_matches("_ms"), || {
            work();
            Ok::<_, Failure>(())
        })?;
        more.insert(field, figures::ms(taken.time).into());
        Ok::<_, Failure>(())
    };
    let mut sort = |sorter: &mut Sorter, totals: &Totals| {
        sorter.settle(totals);
        walk.start();
        found = 0;
        while let Some(client) = walk.next(sorter) {
            black_box(client);
            found += 1;
        }
    };
    phase("add_clients_ms", &mut || {
        clients.extend(paths.iter().map(|path| sorter.add(path)));
    })?;
    phase("add_agents_ms", &mut || {
        for _ in 0..agents {
            (0..).zip(AGENT).for_each(|(scalar, amount)| totals.change(scalar, amount));
        }
    })?;
    let in_turn = |agent: u32| clients[agent as usize % paths.len()];
    phase("allocate_ms", &mut || {
        (0..agents).for_each(|agent| sorter.charge(in_turn(agent), &GIVEN))
    })?;
    phase("sort_ms", &mut || sort(&mut sorter, &totals))?;
    phase("sort_again_ms", &mut || sort(&mut sorter, &totals))?;
    clients.iter().for_each(|client| sorter.activate(*client));
    phase("sort_active_ms", &mut || sort(&mut sorter, &totals))?;
    clients.iter().for_each(|client| sorter.deactivate(*client));
    phase("unallocate_ms", &mut || {
        (0..agents).for_each(|agent| sorter.adjust(in_turn(agent), &GIVEN, -1));
    })?;
    phase("remove_agents_ms", &mut || {
        for _ in 0..agents {
            (0..).zip(AGENT).for_each(|(scalar, amount)| totals.change(scalar, -amount));
        }
    })?;
    phase("remove_clients_ms", &mut || clients.iter().for_each(|client| sorter.remove(*client)))?;
    if found != paths.len() {
        return Err(Failure::Unexpected { what: "clients", expected: paths.len(), found });
    }
    Ok(Figures {
        workload,
        agents,
        frameworks: paths.len() as u32,
        rounds: None,
        more,
        marks: meter.marks,
        icount: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::allocator::setting::Tree;

    #[test]
    fn trees_have_as_many_clients_as_upstream() {
        for (tree, clients) in [(Tree::Wide, 1_056), (Tree::Middle, 1_092), (Tree::Deep, 1_022)] {
            let setting = Setting { tree, agents: Some(10), ..Setting::default() };
            assert_eq!(super::tree(&setting).unwrap().frameworks, clients);
        }
    }
}
