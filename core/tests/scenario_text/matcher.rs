//! Random lines of matcher cases.

use super::Text;

impl Text {
    fn small(&mut self) -> u64 {
        self.below(4)
    }

    fn key(&mut self) -> String {
        self.pick(&["@", "zone", "rack", "a%3Db", "%40"]).to_owned()
    }

    fn value(&mut self) -> String {
        self.pick(&["x", "1", "2.50", "%31", "[1-2,4-4]", "{x,y}", "a%7Cb", ""]).to_owned()
    }

    fn condition(&mut self) -> String {
        let (key, number) = (self.key(), self.small());
        match self.below(12) {
            0 => format!("{key}={}", self.several("|", Text::value)),
            1 => format!("{key}!={}", self.several("|", Text::value)),
            2 => format!("{key}~{}", self.pick(&["x", ".*", "%5Ba-c%5D+", "a|b", ""])),
            3 => format!("{key}{}{}", self.pick(&["<", "<=", ">", ">="]), self.number_word()),
            4 => format!("{key}{}", self.pick(&["?", "!"])),
            5 => format!("at-most:{number}:{key}"),
            6 => format!("balanced:{number}:{key}"),
            7 => format!("skew:{number}:{key}"),
            8 => format!("{}:{number}:{key}", self.pick(&["near", "apart"])),
            9 => format!("together:{key}"),
            _ => self.pick(&["unique", "exclusive"]).to_owned(),
        }
    }

    fn number_word(&mut self) -> String {
        self.pick(&["0", "1", "2.5", "0.001"]).to_owned()
    }

    fn term(&mut self) -> String {
        let weight = self.pick(&["", "", "2*", "1000000*"]).to_owned();
        let measure = self.pick(&[
            "pack:cpus",
            "spread:mem",
            "align:a%2Bb",
            "fit-v3:cpus",
            "even:cpus/mem",
            "random:7",
            "unfragmented",
            "unstranded",
        ]);
        weight + measure
    }

    fn fitness_words(&mut self) -> String {
        let terms =
            if self.chance(20) { "first".to_owned() } else { self.several("+", Text::term) };
        format!(" fitness={terms}{}", self.pick(&["", " blend=fenzo", " blend=sum"]))
    }

    fn want(&mut self) -> String {
        let mut line = format!("want {}", self.pick(&["v", "w", "x%20y"]));
        if self.chance(80) {
            line.push_str(self.pick(&[
                " none",
                " cpus:1",
                " cpus:0.5;mem:2;ports:[1-2]",
                " ips:{a}",
            ]));
        }
        let words = [
            " ids#3",
            " {zones}#1",
            " disk=PATH:10",
            " disk=#v1:0",
            " devices=1*250:A|B",
            " role=eng/web",
        ];
        for _ in 0..self.below(3) {
            line.push_str(self.pick(&words));
        }
        for _ in 0..self.below(3) {
            let how =
                if self.chance(50) { "must".to_owned() } else { format!("like:{}", self.below(9)) };
            line.push_str(&format!(" {how}:{}", self.condition()));
        }
        if self.chance(30) {
            line.push_str(&self.fitness_words());
        }
        line
    }

    fn task_words(&mut self, time: &str) -> String {
        let words = [
            " job=1".to_owned(),
            " priority=-2".to_owned(),
            " group=7".to_owned(),
            format!(" {time}=0.25"),
        ];
        let chosen = words.into_iter().filter(|_| self.chance(40)).collect::<Vec<_>>();
        chosen.concat()
    }

    fn attributes_word(&mut self) -> String {
        self.pick(&["", "", " attrs=zone:x,n:2", " attrs=r:[1-2,4-4],s:{x,y}"]).to_owned()
    }

    fn matcher_event(&mut self) -> String {
        let (agent, number) = (self.agent(), self.small());
        match self.below(17) {
            0 => format!("capacity {agent} {}{}", self.bag(), self.attributes_word()),
            1 | 2 => {
                let (role, bag, attributes) = (self.role(), self.bag(), self.attributes_word());
                let expires = self.pick(&["", "", " expires=2.5"]);
                format!("offer {number} {agent} {role} {bag}{attributes}{expires}")
            }
            3 => {
                self.pick(&["offer- 1", "agent- a1", "devices a1 A100 4", "advance 0.5"]).to_owned()
            }
            4 | 5 => self.want(),
            6..9 => format!("task {} v{}", self.below(99), self.task_words("runs")),
            9 => format!("running {} {agent} v{}", self.below(99), self.task_words("ends")),
            10 => {
                let key = self.key();
                let how = self.pick(&["", " within=", " prefer="]);
                format!("gang 1 {number}..3{how}{}", if how.is_empty() { "" } else { &key })
            }
            11 => format!("{} {number}", self.pick(&["finish", "offer-"])),
            12 => format!("lost {number} {}", self.below(9)),
            14 => {
                self.pick(&["workload cpus 2*v", "workload a%20b 1*v 3*v", "workload x"]).to_owned()
            }
            13 => format!("limit {number} {}", self.pick(&["none", "cpus:1", "cpus:1.5;mem:0"])),
            _ => {
                let words = ["", " order=priority", " head=strict", " head=backfill preempt"];
                format!("place{} => {}", self.pick(&words), self.placing())
            }
        }
    }

    fn placing(&mut self) -> String {
        if self.chance(30) {
            return self.pick(&["none", "error"]).to_owned();
        }
        let part = |text: &mut Text| {
            let agent = text.agent();
            match text.below(6) {
                0 => format!("stop {}@{agent} for {}", text.below(99), text.below(99)),
                1 => format!("{}@{agent}[0,3]{{}}", text.below(99)),
                2 => format!("{}@{agent}{{cpus:1,ports:[1-2,4-4]}}", text.below(99)),
                _ => format!("{}@{agent}{{7=cpus(a):1,8=mem:0.5}}", text.below(99)),
            }
        };
        let mut parts = self.several(" + ", part);
        if self.chance(20) {
            parts.push_str(" + hold 3 at 1.5");
        }
        parts
    }

    /// The lines of a case that is about a matcher.
    pub(super) fn matcher_case(&mut self, end: &str) -> String {
        let mut case = String::new();
        if self.chance(30) {
            let victims = self.pick(&["", " victims=3"]).to_owned();
            case.push_str(&format!("opts{}{victims}{end}", self.fitness_words()));
        }
        case.push_str(&format!("want v cpus:1{end}"));
        for _ in 0..1 + self.below(12) {
            let line = match self.below(12) {
                0 => self.pick(&["unused => none", "unused => 1,2", "expire => 3"]).to_owned(),
                1 => "why v => 1 left out; agents: 0".to_owned(),
                _ => self.matcher_event(),
            };
            case.push_str(&format!("{line}{end}"));
        }
        case
    }
}
