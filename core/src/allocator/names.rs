//! The dense numbers of everything that has a name.

use crate::intern::Sym;

/// A resource name.
#[derive(Debug)]
pub(crate) enum NameTag {}
pub(crate) type NameSym = Sym<NameTag>;

/// Everything about a resource but its amount.
#[derive(Debug)]
pub(crate) enum KindTag {}
pub(crate) type KindSym = Sym<KindTag>;

/// A role name.
#[derive(Debug)]
pub(crate) enum RoleTag {}
pub(crate) type RoleSym = Sym<RoleTag>;
