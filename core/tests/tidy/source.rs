//! Rust sources, parsed.

use crate::tree;
use proc_macro2::{TokenStream, TokenTree};

/// A parsed file.
pub(crate) struct Source {
    /// Named from the root.
    pub(crate) path: String,
    /// In core: `["resource", "text"]` for `core/src/resource/text.rs`.
    pub(crate) module: Vec<String>,
    pub(crate) file: syn::File,
}

/// All of the library core that was written by hand.
pub(crate) fn core() -> Vec<Source> {
    below(&["core/src"])
}

/// All Rust below these folders that was written by hand.
pub(crate) fn below(folders: &[&str]) -> Vec<Source> {
    let rust = |path: &String| path.ends_with(".rs") && !tree::is_generated(path);
    folders.iter().flat_map(|folder| tree::files(folder)).filter(rust).map(parse).collect()
}

fn parse(path: String) -> Source {
    let file =
        syn::parse_file(&tree::read(&path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let inner = path.trim_start_matches("core/src/").trim_end_matches(".rs");
    let module = inner.split('/').filter(|part| !matches!(*part, "mod" | "lib"));
    Source { module: module.map(str::to_owned).collect(), path, file }
}

/// The line an identifier stands on.
pub(crate) fn line(ident: &proc_macro2::Ident) -> usize {
    line_of(ident.span())
}

/// The line something starts on.
pub(crate) fn line_of(span: proc_macro2::Span) -> usize {
    span.start().line
}

/// Whether an item is compiled for tests only.
pub(crate) fn is_test(attrs: &[syn::Attribute]) -> bool {
    attrs.iter().any(|attr| {
        let cfg_test = || attr.parse_args::<syn::Ident>().is_ok_and(|what| what == "test");
        attr.path().is_ident("test") || (attr.path().is_ident("cfg") && cfg_test())
    })
}

/// The paths (`a::b::c`) and method names (`.name(`) in the arguments of a macro, which the parser leaves as tokens.
pub(crate) fn in_macro(tokens: TokenStream) -> (Vec<Vec<syn::Ident>>, Vec<syn::Ident>) {
    let (mut paths, mut methods) = (Vec::new(), Vec::new());
    scan(tokens, &mut paths, &mut methods);
    (paths, methods)
}

fn scan(tokens: TokenStream, paths: &mut Vec<Vec<syn::Ident>>, methods: &mut Vec<syn::Ident>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |at: usize, what: char| matches!(&tokens.get(at), Some(TokenTree::Punct(p)) if p.as_char() == what);
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Group(group) => scan(group.stream(), paths, methods),
            TokenTree::Ident(first) if at > 0 && is(at - 1, '.') => methods.push(first.clone()),
            TokenTree::Ident(first) => {
                let mut path = vec![first.clone()];
                while is(at + 1, ':') && is(at + 2, ':') {
                    let Some(TokenTree::Ident(next)) = tokens.get(at + 3) else { break };
                    path.push(next.clone());
                    at += 3;
                }
                paths.push(path);
            }
            _ => {}
        }
        at += 1;
    }
}
