//! Random scenario text: every construct of the language, with white space wherever it may be.

mod matcher;

use apportion_core::rng::Rng;

/// Draws cases as text.
pub(crate) struct Text {
    rng: Rng,
}

impl Text {
    pub(crate) fn new(seed: u64) -> Text {
        Text { rng: Rng::new(seed) }
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.rng.below(bound)
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn pick<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len() as u64) as usize]
    }

    /// One or more, joined.
    fn several(&mut self, separator: &str, mut one: impl FnMut(&mut Text) -> String) -> String {
        let mut all = one(self);
        while self.chance(35) {
            all.push_str(separator);
            all.push_str(&one(self));
        }
        all
    }

    fn agent(&mut self) -> String {
        self.pick(&["a1", "a2", "agent-17", "a.b", "%6Eone", "x%20y"]).to_owned()
    }

    fn framework(&mut self) -> String {
        self.pick(&["f1", "f2", "u1", "f%2Fx", "f+1", "marathon_1"]).to_owned()
    }

    fn role(&mut self) -> String {
        self.pick(&["*", "a", "a/b", "a/b/d", "b-1", "c.d", "eng/web/ui", "c++"]).to_owned()
    }

    fn roles(&mut self) -> String {
        self.several(",", Text::role)
    }

    fn number(&mut self) -> String {
        self.pick(&["1", "0.5", "2.125", "100", "0.001", "1000000", "3.333", "1e3", "0.12345"])
            .to_owned()
    }

    fn quantities(&mut self) -> String {
        let names = ["cpus", "mem", "disk", "gpus"];
        let first = self.below(3) as usize;
        let last = first + self.below(2) as usize;
        let amounts: Vec<String> =
            names[first..=last].iter().map(|name| format!("{name}:{}", self.number())).collect();
        amounts.join(";")
    }

    fn resource(&mut self) -> String {
        let kept = match self.below(6) {
            0 => "(a)",
            1 => "(dyn a/b)",
            2 => "(dyn a>dyn a/b)",
            3 => "(a>dyn a/b>dyn a/b/d)",
            4 => "(*)",
            _ => "",
        };
        match self.below(9) {
            0 => format!("ports{kept}:[31000-31009,32000-32000]"),
            1 => format!("zones{kept}:{{x,y}}"),
            2 => {
                format!("disk{kept}@{}:10", self.pick(&["MOUNT", "PATH", "BLOCK", "RAW", "RAW.w1"]))
            }
            3 => format!("disk{kept}#v{}:{}", self.below(3), self.number()),
            4 => format!("disk{kept}#v{}$:{}", self.below(3), self.number()),
            5 => format!("cpus{kept}!:{}", self.number()),
            _ => format!("{}{kept}:{}", self.pick(&["cpus", "mem", "disk"]), self.number()),
        }
    }

    fn resources(&mut self) -> String {
        self.several(";", Text::resource)
    }

    fn bag(&mut self) -> String {
        if self.chance(8) { "none".to_owned() } else { self.resources() }
    }

    fn used(&mut self) -> String {
        self.several(",", |text| {
            format!("{}:{}:{}", text.framework(), text.role(), text.resources())
        })
    }

    fn holder(&mut self) -> String {
        format!("{}/{}/{}", self.framework(), self.role(), self.agent())
    }

    fn filter(&mut self) -> String {
        self.pick(&["", "", " filter=1", " filter=0.5", " filter=-1", " filter=1000"]).to_owned()
    }

    fn subscription(&mut self) -> String {
        let role = self.role();
        let mut words = role.clone();
        if self.chance(30) {
            words = format!("{words},zz");
        }
        if self.chance(20) {
            words.push_str(&format!(" suppressed={role}"));
        }
        if self.chance(30) {
            let min =
                if self.chance(20) { String::new() } else { self.several("|", Text::quantities) };
            words.push_str(&format!(" min:{role}={min}"));
        }
        words
    }

    /// A line without what it must lead to.
    fn event(&mut self) -> String {
        let (agent, framework, role) = (self.agent(), self.framework(), self.role());
        match self.below(30) {
            0..3 => {
                let mut line = format!("agent {agent} {}", self.bag());
                for _ in 0..self.below(3) {
                    line.push_str(&format!(" used={}", self.used()));
                }
                if self.chance(20) {
                    let caps = ["none", "all", "MULTI_ROLE", "MULTI_ROLE,HIERARCHICAL_ROLE"];
                    line.push_str(&format!(" caps={}", self.pick(&caps)));
                }
                line.push_str(self.pick(&[
                    "",
                    " unavail",
                    " region=R",
                    " attrs=k:v,n:2,p:[1-2,4-5]",
                ]));
                line
            }
            3 => format!("agent- {agent}"),
            4 => format!("total {agent} {}", self.bag()),
            5 => format!("caps {agent} {}", self.pick(&["all", "none", "HIERARCHICAL_ROLE"])),
            6 => {
                let attributes = ["k:v", "rack:r1 row:7", "rack:r1\track:r2 n:1.5 s:{x,y}", ""];
                format!("attrs {agent} {}", self.pick(&attributes))
            }
            7 => format!("provider {agent} {} used={}", self.resources(), self.used()),
            8 => format!("{} {agent}", self.pick(&["on", "off", "unavail"])),
            9..12 => {
                let mut line = format!("fw {framework} {}", self.subscription());
                let words = ["", " inactive", " caps=GPU", " caps=SHARED,REVOCABLE,REFINE,REGION"];
                line.push_str(self.pick(&words));
                line
            }
            12 => format!("{} {framework}", self.pick(&["fw-", "activate", "deactivate"])),
            13 => format!("update {framework} {}", self.subscription()),
            14 => {
                let verb = self.pick(&["suppress", "revive"]);
                let roles = if self.chance(50) { String::new() } else { self.roles() };
                format!("{verb} {framework} {roles}")
            }
            15..18 => format!("return {}{{{}}}{}", self.holder(), self.resources(), self.filter()),
            18 => format!("returnall{}", self.filter()),
            19 => format!("convert {}{{{}}} -> {}", self.holder(), self.resources(), self.bag()),
            20 => format!("avail {agent} {} -> {}", self.resources(), self.bag()),
            21 => {
                let answer = self.pick(&["ACCEPT", "DECLINE"]);
                format!("answer {framework} {agent} {answer}{}", self.filter())
            }
            22 => format!("quota {role} {}", self.quantities()),
            23 => {
                let guarantees = if self.chance(30) { String::new() } else { self.quantities() };
                format!("quota {role} g={guarantees} l={}", self.quantities())
            }
            24 => format!("quota {role} default"),
            25 => format!("weight {role} {}", self.pick(&["1", "0.5", "2", "0.001", "10"])),
            26 => {
                let hosts = self.several(",", Text::agent);
                format!("whitelist {}", if self.chance(50) { "none".to_owned() } else { hosts })
            }
            27 => format!("recover {} {role}={}", self.below(5), self.quantities()),
            _ => self.pick(&["tick", "pause", "resume", "advance 0.25", "advance 599"]).to_owned(),
        }
    }

    fn expectation(&mut self) -> String {
        let part = |text: &mut Text| {
            if text.chance(20) {
                let agents = text.several(",", Text::agent);
                return format!("inverse {}: {agents}", text.framework());
            }
            let agent = if text.chance(20) { "?".to_owned() } else { text.agent() };
            format!("{}/{}/{agent}{{{}}}", text.framework(), text.role(), text.resources())
        };
        match self.below(10) {
            0..4 => String::new(),
            4..6 => " => none".to_owned(),
            6 => "\t=>\terror".to_owned(),
            _ => format!("   => {}", self.several(" + ", part)),
        }
    }

    fn question(&mut self) -> String {
        let role = self.role();
        match self.below(3) {
            0 => format!("share {role} => absent"),
            1 => format!("share {role} => 0.3333333333333333"),
            _ => format!("filters {role} => {}", self.below(9)),
        }
    }

    fn options(&mut self) -> String {
        let words = [
            "interval=0.5",
            "exclude=gpus,mem",
            "min=",
            "min=cpus:0.1|mem:64;disk:1",
            "filter_gpu=false",
            "region=r1",
            "compat=off",
        ];
        self.several(" ", |text| text.pick(&words).to_owned())
    }

    /// A file of some cases.
    pub(crate) fn file(&mut self) -> String {
        let end = if self.chance(20) { "\r\n" } else { "\n" };
        let mut file = String::new();
        for number in 0..1 + self.below(3) {
            let tag = self.pick(&["  det", "  sym", "  any", "  fp", "", "  sym (why it is)"]);
            file.push_str(&format!("# N{number:02} Title: of (this) case{tag}{end}"));
            if self.chance(25) {
                file.push_str(&self.matcher_case(end));
                continue;
            }
            if self.chance(40) {
                file.push_str(&format!("opts {}{end}", self.options()));
            }
            for _ in 0..1 + self.below(12) {
                let question = self.chance(10);
                let line =
                    if question { self.question() } else { self.event() + &self.expectation() };
                let (indent, trail) =
                    (self.pick(&["", "", "", "  ", "\t"]), self.pick(&["", " ", "\t"]));
                file.push_str(&format!("{indent}{line}{trail}{end}"));
                file.push_str(if self.chance(10) { end } else { "" });
            }
        }
        file
    }
}
