//! The scenario language: what is read, what is refused and where, and that events are written so that they read back.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

mod scenario_text;

use apportion_core::scenario::{self, Body, Case, Event, Expectation, SorterKind, Tag};

fn one(text: &str) -> Case {
    let mut cases = scenario::parse(text).unwrap();
    assert_eq!(cases.len(), 1);
    cases.remove(0)
}

fn event(line: &str) -> Event {
    match one(line).body {
        Body::Allocator { mut steps, .. } => steps.remove(0).event,
        _ => panic!("{line} is about an allocator"),
    }
}

#[test]
fn every_line_of_every_file_reads_back() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/scenarios");
    let mut lines = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "scn") {
            continue;
        }
        for case in scenario::parse(&std::fs::read_to_string(&path).unwrap()).unwrap() {
            lines += read_back(&case);
        }
    }
    assert!(lines > 2000, "{lines} lines");
}

fn read_back(case: &Case) -> usize {
    let text = case.to_string();
    let again = one(&text);
    assert_eq!((&again.name, &again.title, again.tag), (&case.name, &case.title, case.tag));
    match (&case.body, &again.body) {
        (Body::Allocator { config, steps }, Body::Allocator { config: other, steps: others }) => {
            assert_eq!((config, steps.len()), (other, others.len()), "{text}");
            for (step, again) in steps.iter().zip(others) {
                assert_eq!((&step.event, &step.expectation), (&again.event, &again.expectation));
            }
            steps.len()
        }
        (Body::Sorter { config, steps }, Body::Sorter { config: other, steps: others }) => {
            assert_eq!((config, steps.len()), (other, others.len()), "{text}");
            for (step, again) in steps.iter().zip(others) {
                assert_eq!((&step.event, &step.expectation), (&again.event, &again.expectation));
            }
            steps.len()
        }
        (Body::Matcher { config, steps }, Body::Matcher { config: other, steps: others }) => {
            assert_eq!((config, steps.len()), (other, others.len()), "{text}");
            for (step, again) in steps.iter().zip(others) {
                assert_eq!((&step.event, &step.expectation), (&again.event, &again.expectation));
            }
            steps.len()
        }
        _ => panic!("{text}"),
    }
}

/// Whatever the language allows is read, and reads back from what is written of it; playing it breaks nothing.
#[test]
fn random_text_reads_back() {
    let mut lines = 0;
    for seed in 0..3_000 {
        let text = scenario_text::Text::new(seed).file();
        let cases = scenario::parse(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert!(!cases.is_empty(), "{text}");
        for case in &cases {
            lines += read_back(case);
            if seed % 10 == 0 {
                let _ = scenario::run(case, &mut scenario::Apportion);
            }
        }
    }
    assert!(lines > 10_000, "{lines} lines");
}

#[test]
fn used_several_times_adds_up_and_plus_is_a_word() {
    let twice = event("agent a cpus:3 used=f:r:cpus:1 used=f:r:cpus:1,g:r:cpus:1");
    assert_eq!(twice.to_string(), "agent a cpus:3 used=f:r:cpus:1,f:r:cpus:1,g:r:cpus:1");
    let case = one("tick => f+1/c++/a+{cpus:1} + inverse f+1: a+, b\n");
    let Body::Allocator { steps, .. } = case.body else { panic!() };
    let Expectation::Offers { offers, inverse, .. } = &steps[0].expectation else { panic!() };
    assert_eq!((offers.len(), inverse.len()), (1, 2));
    assert_eq!((offers[0].holder.role.as_str(), inverse[1].agent.as_str()), ("c++", "b"));
}

#[test]
fn what_no_file_says_reads_back_too() {
    for line in [
        "agent a%20b cpus:1 caps=HIERARCHICAL_ROLE host=h.example region=r1 zone=z1 attrs=rack:r1,n:%32,p:[1-2,4-5]",
        "agent a none unavail:start=5,for=2.5",
        "agent a none unavail:for=2.5",
        "fw f a,b caps=SINGLE,GPU inactive suppressed=a,b min:a= min:b=cpus:1;mem:2|disk:3 used=a1:a:cpus(dyn a):1,a2:b:mem:1",
        "fw f none",
        "update f a caps=none",
        "change a total=cpus:1 caps=none attrs=x:1",
        "change a info host=other region=r attrs=x:1",
        "attrs a",
        "attrs a text:%31 number:1 set:{x,y}",
        "unavail a none",
        "unavail a start=1 for=3",
        "return f/a/b/c{cpus:1} filter=default allocated",
        "return f%2Fg/a/b{cpus:1}",
        "launch f/r/a{cpus:1}",
        "convert f/r/a{cpus:1} -> cpus(dyn r):1 & {mem:1} -> none",
        "avail a cpus:1 -> cpus(dyn r):1 & mem:1 -> mem(dyn r):1",
        "avail a none -> disk(r)#v$:1",
        "answer f a filter=1",
        "whitelist",
        "whitelist %6Eone,b",
        "recover 3 q=cpus:1|cpus:2,r=|mem:1",
        "recover 3",
        "settle",
        "advance 0.000000001",
        "weight a/b 0.1",
    ] {
        let event = event(line);
        assert_eq!(event.to_string(), line);
    }
}

#[test]
fn what_no_file_says_of_matchers_reads_back_too() {
    for line in [
        "capacity a%20b none attrs=zone:x,n:%32,p:[1-2,4-5],s:{x,y}",
        "offer 18446744073709551615 a eng/web cpus(dyn eng>dyn eng/web):1.5 attrs=zone:x expires=2.5",
        "offer 1 a * none expires=0",
        "want nothing",
        "want w cpus:0.001;mem:2;ports:[1-2,5-5] ids#3 ports2#0 role=*",
        "want w cpus:1;ips:{a,b} ports#1 {zones}#2 disk=PATH:10 disk=MOUNT:0.5 disk=#v%3A1:0",
        "want w disk=BLOCK:1 disk=RAW:2 devices=2*500",
        "want w devices=1*1000:A100|V%7C100 role=eng",
        "devices a%20b A100 8",
        "want w cpus:1 must:a%3Db=c%3Dd must:a=1|%31|[1-2]|{x}|%7Cx must:@!=a|b",
        "want w must:zone~%5Ba-c%5D%2B%28x%7Cy%29%3F must:n<1.5 must:n<=2 must:n>=0 must:n>3",
        "want w must:zone? must:zone! like:1000000:at-most:2:@ like:3:balanced:0:zone",
        "want w like:7:skew:2:zone like:1:near:5:@ must:apart:5:rack must:together:rack",
        "want w fitness=first blend=fenzo",
        "want w fitness=2*pack:cpus+spread:a%2Bb+3*align:mem+fit-v3:cpus+even:cpus/mem+random:7",
        "want w fitness=1000*unfragmented+unstranded",
    ] {
        let case = one(&format!("{line}\nunused => none\n"));
        let Body::Matcher { steps, .. } = case.body else { panic!("{line}") };
        assert_eq!(steps[0].event.to_string(), line);
    }
    for line in [
        "task 1 w job=2 priority=-3 group=4 runs=0.5",
        "running 1 a w job=2 priority=-3 group=4 ends=0.5",
        "gang 7 2..3 within=@",
        "gang 7 2..3 prefer=a%3Ab",
        "place order=priority head=strict preempt => none",
        "place head=backfill => 1@a@b{} + 2@c[0,15]{7=cpus(eng):1,7=ports:[1-2,4-4],mem:3} + stop 9@a for 1 + hold 1 at 2.5",
        "lost 1 18446744073709551615",
        "limit 1 cpus:1;mem:0",
        "limit 1 none",
        "workload a%20b 2*w 1*w",
        "workload cpus",
        "advance 0.000000001",
        "expire => 1,2",
        "unused => 1,2",
        "why w => 1 left out; agents: 3, 3 short of cpus",
        "running 1 a w => error",
    ] {
        let case = one(&format!("want w cpus:1\n{line}\n"));
        let Body::Matcher { steps, .. } = case.body else { panic!("{line}") };
        assert_eq!(steps[1].to_string(), line);
    }
    let text = "opts fitness=spread:mem blend=fenzo victims=2\nunused => none\n";
    assert_eq!(one(text).to_string(), format!("#  \n{text}"));
}

#[test]
fn titles_tags_and_options() {
    let case = one(
        "# D11 Title of  it  sym (why)\nopts interval=0.5 exclude=gpus,x min= filter_gpu=false \
                    region=r compat=off sorter=random seed=7 settle=off\ntick\n",
    );
    assert_eq!((case.name.as_str(), case.title.as_str()), ("D11", "Title of  it"));
    assert_eq!((case.tag, case.line), (Some(Tag::Symmetric), 1));
    let Body::Allocator { config, steps } = case.body else { panic!() };
    assert_eq!(config.interval_ns, 500_000_000);
    assert_eq!(config.exclude, ["gpus", "x"]);
    assert!(config.min_allocatable.is_empty() && !config.filter_gpu && !config.compat);
    assert_eq!((config.sorter, config.seed, config.settle), (SorterKind::Random, 7, false));
    assert_eq!(steps[0].line, 3);
    assert_eq!(steps[0].expectation, Expectation::NOTHING);
}

#[test]
fn what_is_wrong_and_where() {
    for (text, line, column, message) in [
        ("# A\nfrobnicate\n", 2, 1, "unknown event"),
        ("agent a1\n", 1, 9, "expected resources"),
        ("agent a1 cpus:1;mem:x\n", 1, 21, "not a decimal number"),
        ("agent a1 cpus:1 colour=red\n", 1, 17, "unknown word"),
        ("agent a1 cpus:1 used=f:r\n", 1, 22, "expected ID:ROLE:RES"),
        ("tick now\n", 1, 6, "nothing more"),
        ("tick\nopts seed=1\n", 2, 1, "before the first event"),
        ("opts seed=-1\n", 1, 11, "whole number"),
        ("opts interval=0\n", 1, 15, "more than 0"),
        ("opts compat=maybe\n", 1, 13, "expected on or off"),
        ("fw f a suppressed=b\n", 1, 19, "does not subscribe"),
        ("update f a inactive\n", 1, 12, "not expected|nothing of this kind"),
        ("return f/a{cpus:1}\n", 1, 8, "expected F/ROLE/AGENT{RES}"),
        ("return f/r/a{cpus:1} filter=soon\n", 1, 29, "expected a number"),
        ("avail a cpus:1 cpus:1\n", 1, 16, "expected ->"),
        ("quota q g=cpus:1\n", 1, 17, "expected l=RES"),
        ("quota q cpus:1;cpus:1\n", 1, 16, "limited twice"),
        ("tick => f/r/a{cpus:-1}\n", 1, 20, "negative"),
        ("share r => much\n", 1, 12, "expected a number"),
        ("agent %zz cpus:1\n", 1, 7, "hexadecimal"),
        ("add a\nsort\n", 2, 1, "expected => an order"),
        ("add a\ntick\n", 2, 1, "unknown event of a sorter"),
        ("add a => 1\n", 1, 10, "no answer"),
        ("advance 1e3\n", 1, 9, "seconds"),
        ("want w\ntick\n", 2, 1, "unknown event of a matcher"),
        ("unused => none\nopts victims=1\n", 2, 1, "before the first event"),
        ("opts seed=1\nunused => none\n", 1, 6, "unknown option of a matcher"),
        ("want w colour=red\n", 1, 18, "expected name:value"),
        ("want w cpus:1 colour=red\n", 1, 15, "unknown word of a want"),
        ("want w cpus:1 must:zone<x\n", 1, 25, "number"),
        ("want w cpus:1 must:close:1:zone\n", 1, 20, "unknown condition"),
        ("want w cpus:1 must:near:one:zone\n", 1, 25, "whole number"),
        ("want w cpus:1 must:=x\n", 1, 20, "name of an attribute"),
        ("want w cpus:1 like:exclusive\n", 1, 20, "WEIGHT:CONDITION"),
        ("want w cpus:1 fitness=pack:cpus+best\n", 1, 33, "MEASURE:RESOURCE"),
        ("want w cpus:1 blend=fenzo\n", 1, 15, "a blend is of a fitness"),
        ("want w cpus:1 {ips#1\n", 1, 15, "unknown word"),
        ("want w disk=TAPE:1\n", 1, 13, "expected PATH"),
        ("want w disk=PATH:x\n", 1, 18, "number"),
        ("want w devices=1\n", 1, 16, "N*SHARE"),
        ("place => 1@a[x]{}\n", 1, 14, "whole number"),
        ("want w\ntask 1 v\n", 2, 8, "no want of this name"),
        ("want w\nworkload cpus w\n", 2, 15, "WEIGHT*NAME"),
        ("want w\nworkload cpus 1*v\n", 2, 17, "no want of this name"),
        ("want w\ntask 1 w soon\n", 2, 10, "unknown word of a task"),
        ("gang 1 3\n", 1, 8, "MIN..MAX"),
        ("gang 1 1..2 near=zone\n", 1, 13, "within=KEY"),
        ("place fast => none\n", 1, 7, "unknown word of a run"),
        ("place\n", 1, 1, "expected =>"),
        ("place => 1@a\n", 1, 10, "K@A{PIECE"),
        ("place => 1@a{cpus:1;mem:1}\n", 1, 14, "one resource"),
        ("place => 1@a{cpus:1} 2@a{cpus:1}\n", 1, 22, "expected +"),
        ("place => stop 1@a by 2\n", 1, 19, "expected for"),
        ("finish 1 => 2\n", 1, 13, "no answer"),
    ] {
        let error = scenario::parse(text).unwrap_err();
        assert_eq!((error.line, error.column), (line, column), "{text:?}: {error}");
        let found = message.split('|').any(|part| error.message.contains(part));
        assert!(found, "{text:?}: {error}");
    }
}

#[test]
fn no_text_panics() {
    let pieces = [
        "agent", " a ", "cpus", ":", "1", "(", ")", "{", "}", "[", "]", "/", "=>", "->", "&", "+",
        "\n", "#", "%", "%2", "ü", "?", "=", ",", "|", "used=", "fw", "inverse ", "quota", "g=",
        "return", "min:", "sort", " ", "  det", "unavail:", "opts", "want w", "must:", "zone", "~",
        "place", "@", "stop", "task 1 w", "like:1:", "at-most:", "..", "fitness=", "*",
    ];
    let mut rng = apportion_core::rng::Rng::new(1);
    for _ in 0..20_000 {
        let pick =
            |rng: &mut apportion_core::rng::Rng| pieces[rng.below(pieces.len() as u64) as usize];
        let text: String = (0..rng.below(12)).map(|_| pick(&mut rng)).collect();
        let _ = scenario::parse(&text);
    }
}
