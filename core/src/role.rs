//! Role names: the tenants an offer is made to, hierarchical by `/`.

use crate::error::{Entity, Error, Result};
use crate::limits::{Limit, Limits};

/// The role that everybody may use and nothing can be reserved to.
pub const DEFAULT: &str = "*";

/// Checks a role name: `*` alone, or components joined by `/`.
///
/// No component may be empty, `.`, `..` or `*`, or start with `-`; no white space (tab, LF, VT, FF, CR, space) and no
/// DEL anywhere.
///
/// ```
/// use apportion_core::{limits::Limits, role};
/// let limits = Limits::default();
/// assert!(role::validate("eng/web", &limits).is_ok());
/// assert!(role::validate("eng//web", &limits).is_err());
/// ```
///
/// # Errors
/// [`Error::Invalid`] with the byte offset of what breaks a rule; [`Error::LimitReached`] for a name that is too long
/// ([`Limits::name_len`]) or too deep ([`Limits::role_depth`]).
pub fn validate(name: &str, limits: &Limits) -> Result<()> {
    let invalid = |reason, at| Err(Error::invalid(Entity::Role, reason, at));
    crate::limits::check(Limit::NameLen, name.len(), limits.name_len)?;
    if name == DEFAULT {
        return Ok(());
    }
    let space = |byte: u8| matches!(byte, b'\t'..=b'\r' | b' ' | 0x7f);
    if let Some(at) = name.bytes().position(space) {
        return invalid("white space or DEL in a role name", at);
    }
    let mut at = 0;
    for (depth, component) in name.split('/').enumerate() {
        crate::limits::check(Limit::RoleDepth, depth + 1, limits.role_depth)?;
        match component {
            "" => return invalid("empty component in a role name", at),
            "." | ".." => return invalid("a component of a role name is . or ..", at),
            "*" => return invalid("* is a role of its own, not a component", at),
            _ if component.starts_with('-') => {
                return invalid("a component of a role name starts with -", at);
            }
            _ => at += component.len() + 1,
        }
    }
    Ok(())
}

/// Whether `role` lies strictly below `ancestor`: `a/b` below `a`, but not `ab`, nor `a` itself.
pub fn is_strict_subrole(role: &str, ancestor: &str) -> bool {
    role.len() > ancestor.len()
        && role.starts_with(ancestor)
        && role.as_bytes()[ancestor.len()] == b'/'
}

/// The ancestors of a role, nearest first.
///
/// ```
/// use apportion_core::role;
/// assert!(role::ancestors("a/b/c").eq(["a/b", "a"]));
/// ```
pub fn ancestors(role: &str) -> impl Iterator<Item = &str> {
    core::iter::successors(parent(role), |role| parent(role))
}

/// The role right above, if there is one.
pub fn parent(role: &str) -> Option<&str> {
    role.rfind('/').map(|slash| &role[..slash])
}

/// The top-level role above, or the role itself.
pub fn top_level(role: &str) -> &str {
    role.split('/').next().unwrap_or(role)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        let limits = Limits::default();
        for name in
            "foo 123 foo_123 * foo-bar foo.bar foo..bar ... foo/bar foo/.bar foo/bar/baz a/b/c/d/e/f/g/h".split(' ')
        {
            assert_eq!(validate(name, &limits), Ok(()), "{name}");
        }
        for name in [
            "",
            ".",
            "..",
            "-foo",
            "/",
            "/foo",
            "foo/",
            "foo//bar",
            "foo/bar/",
            "a b",
            "a\tb",
            "a\nb",
            "./.",
            "../..",
            "./foo",
            "foo/.",
            "foo/..",
            "foo/./bar",
            "foo/-bar",
            "foo/*",
            "foo/*/bar",
            "*/foo",
            "a\x7f",
        ] {
            assert!(validate(name, &limits).is_err(), "{name:?}");
        }
        let deep = vec!["a"; 10_000].join("/");
        assert!(matches!(
            validate(&deep, &limits),
            Err(Error::LimitReached { limit: Limit::NameLen | Limit::RoleDepth, .. })
        ));
    }

    #[test]
    fn kinship() {
        assert!(ancestors("a/b/c/d").eq(["a/b/c", "a/b", "a"]));
        assert!(is_strict_subrole("foo/bar", "foo") && is_strict_subrole("foo/bar/baz", "foo"));
        assert!(!is_strict_subrole("foo", "foo") && !is_strict_subrole("bar", "foo"));
        assert!(!is_strict_subrole("foobar", "foo"));
        assert_eq!(top_level("a/b/c"), "a");
    }
}
