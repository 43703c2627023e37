//! Offer constraints: the tables of what each predicate lets pass, and what is refused when it is made.
#![allow(clippy::unwrap_used, reason = "a failed test is what it is for")]

use apportion_core::agent::{AgentInfo, Domain};
use apportion_core::attribute::Attribute;
use apportion_core::constraint::{
    AttributeConstraint, CompiledConstraints, Predicate, RegexLimits, RoleConstraints, Selector,
};
use apportion_core::error::{Entity, Error, Result};
use apportion_core::limits::Limits;

fn constraint(name: &str, predicate: Predicate) -> AttributeConstraint {
    AttributeConstraint { selector: Selector::Attribute(name.into()), predicate }
}

fn compile(groups: Vec<Vec<AttributeConstraint>>) -> Result<CompiledConstraints> {
    let role = RoleConstraints { role: "roleA".into(), groups };
    CompiledConstraints::new(&role, &RegexLimits::default(), &Limits::default())
}

/// An agent of attributes `name:value;...`. Numbers stay texts where the table means texts: `text` says so.
fn agent(attributes: &str, text: bool) -> AgentInfo {
    let mut info = AgentInfo::new("host1");
    for attribute in attributes.split(';').filter(|attribute| !attribute.is_empty()) {
        info.attributes.push(match attribute.split_once(':') {
            Some((name, value)) if text => Attribute::text(name, value),
            _ => Attribute::parse(attribute).unwrap(),
        });
    }
    info
}

fn check(groups: Vec<Vec<AttributeConstraint>>, expected: &[(&str, bool)]) {
    let constraints = compile(groups.clone()).unwrap();
    for (attributes, allowed) in expected {
        assert_eq!(
            constraints.allow(&agent(attributes, false)),
            *allowed,
            "{groups:?} {attributes}"
        );
    }
}

#[test]
fn existence() {
    let exists = vec![vec![constraint("bar", Predicate::Exists)]];
    check(exists, &[("bar:123", true), ("foo:123", false), ("foo:123;bar:456", true)]);
    let absent = vec![vec![constraint("bar", Predicate::NotExists)]];
    check(absent, &[("bar:123", false), ("foo:123", true), ("foo:123;bar:456", false)]);
}

#[test]
fn equality() {
    let equals = vec![vec![constraint("bar", Predicate::TextEquals("baz".into()))]];
    let rows = [
        ("bar:baz", true),
        ("bar:123", true),
        ("bar:[1-17]", true),
        ("bar:zab", false),
        ("foo:baz", false),
        ("bar:baz;bar:foo", true),
        ("bar:123;bar:foo", true),
        ("bar:foo;bar:baz", false),
        ("bar:foo;bar:123", false),
    ];
    check(equals, &rows);
    let differs = vec![vec![constraint("bar", Predicate::TextNotEquals("baz".into()))]];
    let rows = [
        ("bar:baz", false),
        ("bar:123", true),
        ("bar:[1-17]", true),
        ("bar:zab", true),
        ("foo:baz", true),
    ];
    check(differs, &rows);
}

#[test]
fn matching() {
    let matches = vec![vec![constraint("bar", Predicate::TextMatches("[a-d]+".into()))]];
    let rows = [
        ("bar:abcd", true),
        ("bar:123", true),
        ("bar:[1-17]", true),
        ("bar:bcde", false),
        ("foo:abcd", false),
    ];
    check(matches, &rows);
    let differs = vec![vec![constraint("bar", Predicate::TextNotMatches("[a-d]+".into()))]];
    let rows = [
        ("bar:abcd", false),
        ("bar:123", true),
        ("bar:[1-17]", true),
        ("bar:bcde", true),
        ("foo:abcd", true),
    ];
    check(differs, &rows);
    // From end to end, whatever the pattern's own choices are.
    let choice =
        compile(vec![vec![constraint("bar", Predicate::TextMatches("a|b".into()))]]).unwrap();
    assert!(choice.allow(&agent("bar:b", true)) && !choice.allow(&agent("bar:ab", true)));
}

/// Classes and borders of words know ASCII alone, as in RE2.
#[test]
fn patterns_mean_what_they_mean_to_re2() {
    let matches = |pattern: &str, text: &str| {
        let constraints =
            compile(vec![vec![constraint("a", Predicate::TextMatches(pattern.into()))]]).unwrap();
        let mut info = AgentInfo::new("host1");
        info.attributes.push(Attribute::text("a", text));
        constraints.allow(&info)
    };
    for (pattern, text, expected) in [
        (r"\d+", "123", true),
        (r"\d+", "\u{663}", false),
        (r"\D", "\u{663}", true),
        (r"\w+", "aZ_9", true),
        (r"\w", "\u{e4}", false),
        (r"[\w-]+", "a-b", true),
        (r"[^\W]+", "ab", true),
        (r"[^\w]+", "\u{e4}!", true),
        (r"\s", " ", true),
        (r"\s", "\u{b}", false),
        (r"[[:space:]]", "\u{b}", true),
        (r"\s", "\u{a0}", false),
        (r"\S", "\u{a0}", true),
        (r"x\b.y", "x\u{e4}y", true),
        (r"x\B.y", "x\u{e4}y", false),
        (r"(?i)rack-\d", "RACK-7", true),
        (r"(?i)\x{e4}", "\u{c4}", true),
        (r"\pL+", "\u{e4}b", true),
        (r"\p{Greek}", "\u{3b1}", true),
        (r".", "\u{e4}", true),
        (r".", "\n", false),
        (r"(?s).", "\n", true),
        (r"a|ab", "ab", true),
        (r"a\.b\-c", "a.b-c", true),
        (r"(?P<name>a)b", "ab", true),
        (r"a*?", "aaa", true),
        (r"", "", true),
        (r"", "a", false),
    ] {
        assert_eq!(matches(pattern, text), expected, "{pattern} {text:?}");
    }
}

#[test]
fn groups() {
    let (foo, bar) =
        (constraint("foo", Predicate::Exists), constraint("bar", Predicate::NotExists));
    let one = vec![vec![foo.clone(), bar.clone()]];
    let rows = [
        ("", false),
        ("foo:123", true),
        ("bar:456", false),
        ("bar:123;foo:456", false),
        ("baz:123;foo:456", true),
    ];
    check(one, &rows);
    let two = vec![vec![foo], vec![bar]];
    check(two, &[("", true), ("baz:123", true), ("bar:123", false), ("bar:123;foo:456", true)]);
}

/// The constraints of one role say nothing of another's, and none say nothing at all.
#[test]
fn each_role_has_its_own() {
    use apportion_core::agent::AgentSpec;
    use apportion_core::allocator::explain::Verdict;
    use apportion_core::allocator::{Allocator, Config};
    use apportion_core::framework::FrameworkSpec;

    let mut allocator = Allocator::new(Config::default()).unwrap();
    let agents = ["foo", "bar"].map(|name| {
        let mut spec = AgentSpec::new(name, "cpus:1".parse().unwrap());
        spec.info.attributes.push(Attribute::text(name, "123"));
        allocator.add_agent(&spec).unwrap()
    });
    let of = |role: &str, name: &str| RoleConstraints {
        role: role.into(),
        groups: vec![vec![constraint(name, Predicate::Exists)]],
    };
    let mut spec = FrameworkSpec::new("both", ["roleA", "roleB"]);
    spec.info.constraints = vec![of("roleA", "foo"), of("roleB", "bar")];
    let both = allocator.add_framework(&spec).unwrap();
    let none = allocator.add_framework(&FrameworkSpec::new("none", ["roleA", "roleB"])).unwrap();
    for (framework, role, expected) in [
        (both, "roleA", [true, false]),
        (both, "roleB", [false, true]),
        (none, "roleA", [true, true]),
        (none, "roleB", [true, true]),
    ] {
        let allowed = agents
            .map(|agent| allocator.explain_agent(framework, role, agent) == Ok(Verdict::Eligible));
        assert_eq!(allowed, expected, "{role}");
    }
}

#[test]
fn pseudo_attributes() {
    let of = |selector, predicate| {
        compile(vec![vec![AttributeConstraint { selector, predicate }]]).unwrap()
    };
    let mut info = AgentInfo::new("host1");
    assert!(of(Selector::Hostname, Predicate::TextEquals("host1".into())).allow(&info));
    let region = of(Selector::Region, Predicate::TextEquals("r1".into()));
    let zone = of(Selector::Zone, Predicate::NotExists);
    assert!(!region.allow(&info) && zone.allow(&info));
    info.domain = Some(Domain { region: "r1".into(), zone: "z1".into() });
    assert!(region.allow(&info) && !zone.allow(&info));
}

#[test]
fn refused_when_made() {
    let made = |pattern: &str| {
        compile(vec![vec![constraint("a", Predicate::TextMatches(pattern.into()))]]).map(drop)
    };
    let refused = |reason| Err(Error::Invalid { entity: Entity::Constraint, reason, at: 0 });
    assert_eq!(made("[a-d"), refused("malformed regular expression"));
    assert_eq!(made("(a+){10}"), Ok(()));
    assert_eq!(made("(a+){50}"), refused("regular expression too complex"));
    assert_eq!(made("(a+){500}"), refused("regular expression too large"));
    assert_eq!(made("a)|(b"), refused("malformed regular expression"));
    // What RE2 has and the crate lacks.
    for pattern in [r"\C", r"\Q.\E", r"\141", r"\0", "a{", "a{,2}", "[a-\\d]"] {
        assert_eq!(made(pattern), refused("malformed regular expression"), "{pattern}");
    }
    // What the crate has, and RE2 refuses or takes for something else.
    for pattern in [
        "[a&&b]",
        "[a--b]",
        "[a~~b]",
        "[a[b]]",
        "(?x)a b",
        "(?u:a)",
        "(?R)a",
        r"\<a",
        r"\b{start}a",
        "a**",
        "a+{2}",
        r"\u0061",
        r"\U00000061",
        r"\u{61}",
        r"[\u0061-z]",
        r"\p{script=Greek}",
        "(?:){1001}",
    ] {
        let reason = "regular expression that RE2 reads in another way";
        assert_eq!(made(pattern), refused(reason), "{pattern}");
    }
    assert_eq!(compile(vec![]).map(drop), refused("a role without groups"));
    assert_eq!(compile(vec![vec![]]).map(drop), refused("an empty group"));
}

/// In the allocator: left out until the agent or the framework changes.
#[test]
fn offers_follow_constraints() {
    use apportion_core::agent::AgentSpec;
    use apportion_core::allocator::{Allocator, Config};
    use apportion_core::framework::{FrameworkInfo, FrameworkSpec};

    let offered = |allocator: &mut Allocator| {
        allocator.cycle(0).unwrap();
        let offers = allocator.offers();
        let names =
            offers.agents().iter().map(|agent| allocator.agent_name(*agent).unwrap().to_owned());
        let names: Vec<String> = names.collect();
        for offer in allocator.offers().offers().to_vec() {
            allocator.decline(offer, None, 0).unwrap();
        }
        allocator.validate().unwrap();
        names
    };
    let on_rack = |predicate| FrameworkInfo {
        constraints: vec![RoleConstraints {
            role: "r".into(),
            groups: vec![vec![constraint("rack", predicate)]],
        }],
        ..FrameworkInfo::new(["r"])
    };
    let mut allocator = Allocator::new(Config::default()).unwrap();
    let first = allocator.add_agent(&AgentSpec::new("a1", "cpus:1".parse().unwrap())).unwrap();
    let mut spec = FrameworkSpec::new("f", ["r"]);
    spec.info = on_rack(Predicate::Exists);
    let framework = allocator.add_framework(&spec).unwrap();
    assert_eq!(offered(&mut allocator), [""; 0]);

    let mut second = AgentSpec::new("a2", "cpus:1".parse().unwrap());
    second.info.attributes.push(Attribute::text("rack", "r1"));
    allocator.add_agent(&second).unwrap();
    assert_eq!(offered(&mut allocator), ["a2"]);

    let mut info = AgentInfo::new("a1");
    info.attributes.push(Attribute::text("rack", "r2"));
    allocator.update_agent(first, Some(&info), None, None).unwrap();
    let mut both = offered(&mut allocator);
    both.sort();
    assert_eq!(both, ["a1", "a2"]);

    allocator.update_framework(framework, &on_rack(Predicate::TextEquals("r2".into()))).unwrap();
    assert_eq!(offered(&mut allocator), ["a1"]);
    allocator
        .update_framework(framework, &on_rack(Predicate::TextMatches("[".into())))
        .unwrap_err();
    assert_eq!(offered(&mut allocator), ["a1"]);
    allocator.update_framework(framework, &FrameworkInfo::new(["r"])).unwrap();
    assert_eq!(offered(&mut allocator).len(), 2);

    let stranger = FrameworkInfo {
        constraints: on_rack(Predicate::Exists).constraints,
        ..FrameworkInfo::new(["s"])
    };
    assert!(matches!(
        allocator.update_framework(framework, &stranger),
        Err(Error::Invalid { entity: Entity::Constraint, .. })
    ));
}
