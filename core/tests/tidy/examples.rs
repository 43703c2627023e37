//! Code in the README and the guides is a piece of a program that the tests build.
//!
//! A code block right after `<!-- from PATH -->` is, word for word, some lines of the file PATH.

use crate::tree;

#[test]
fn quoted_code_is_what_the_examples_hold() {
    let pages = tree::files("").into_iter().filter(|path| path.ends_with(".md"));
    crate::none(pages.flat_map(|page| faults(&page, &tree::read(&page))).collect());
}

fn faults(page: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        let Some(path) = line.strip_prefix("<!-- from ").and_then(|rest| rest.strip_suffix(" -->"))
        else {
            continue;
        };
        if !lines.next().is_some_and(|(_, fence)| fence.starts_with("```")) {
            faults.push(format!("{page}:{}: no code block after the marker", at + 1));
            continue;
        }
        let quoted: String = lines
            .by_ref()
            .map(|(_, line)| line)
            .take_while(|line| *line != "```")
            .map(|line| format!("{line}\n"))
            .collect();
        let program = std::fs::read_to_string(tree::root().join(path)).unwrap_or_default();
        if quoted.is_empty() || !program.contains(&quoted) {
            faults.push(format!("{page}:{}: the block is not in {path}", at + 1));
        }
    }
    faults
}

#[test]
fn a_changed_quotation_is_found() {
    let block =
        |code: &str| format!("Text.\n<!-- from clippy.toml -->\n```toml\n{code}\n```\nMore.\n");
    let setting = "allow-unwrap-in-tests = true";
    assert_eq!(faults("page", &block(setting)).len(), 0);
    assert_eq!(faults("page", &block(&setting.replace("true", "false"))).len(), 1);
    assert_eq!(faults("page", "<!-- from clippy.toml -->\nno block\n").len(), 1);
}
