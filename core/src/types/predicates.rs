//! Questions about one or two types: kind, identity, comparability, nil, default type.
//! The `is_*` predicates look at the underlying type and are false for type parameters;
//! the `all_*` predicates hold for a type parameter when they hold for every type of its type set.
//! Rules: cmd/compile/internal/types2/{predicates,under,basic}.go, go1.27.

use super::context::Tcx;
use super::types::{Basic, TypeId};

/// Class bits of a basic type.
pub mod basic_info {
    pub const BOOLEAN: u16 = 1;
    pub const INTEGER: u16 = 2;
    pub const UNSIGNED: u16 = 4;
    pub const FLOAT: u16 = 8;
    pub const COMPLEX: u16 = 16;
    pub const STRING: u16 = 32;
    pub const UNTYPED: u16 = 64;
    pub const ORDERED: u16 = INTEGER | FLOAT | STRING;
    pub const NUMERIC: u16 = INTEGER | FLOAT | COMPLEX;
    pub const CONST_TYPE: u16 = BOOLEAN | NUMERIC | STRING;
}

impl Tcx {
    /// The underlying type (never `Named` or `Alias`); expands instances. A type parameter's is its constraint interface.
    pub fn under(&mut self, id: TypeId) -> TypeId {
        self.types.underlying(id)
    }
    pub fn basic_of(&mut self, id: TypeId) -> Option<Basic> {
        let _ = id;
        None
    }
    pub fn identical(&mut self, a: TypeId, b: TypeId) -> bool {
        a == b
    }
    pub fn identical_ignore_tags(&mut self, a: TypeId, b: TypeId) -> bool {
        a == b
    }
    pub fn is_basic(&mut self, id: TypeId, info: u16) -> bool {
        let _ = (id, info);
        false
    }
    pub fn all_basic(&mut self, id: TypeId, info: u16) -> bool {
        let _ = (id, info);
        false
    }
    pub fn is_valid(&self, id: TypeId) -> bool {
        self.unalias(id) != super::types::typ::INVALID
    }
    /// `is_boolean` … `all_numeric_or_string` as in types2.
    pub fn is_typed(&self, id: TypeId) -> bool {
        let _ = id;
        true
    }
    pub fn is_untyped(&self, id: TypeId) -> bool {
        !self.is_typed(id)
    }
    pub fn is_interface(&mut self, id: TypeId) -> bool {
        let _ = id;
        false
    }
    pub fn is_non_type_param_interface(&mut self, id: TypeId) -> bool {
        let _ = id;
        false
    }
    pub fn is_type_param(&self, id: TypeId) -> bool {
        self.as_type_param(id).is_some()
    }
    pub fn is_generic(&self, id: TypeId) -> bool {
        let _ = id;
        false
    }
    pub fn has_name(&self, id: TypeId) -> bool {
        let _ = id;
        false
    }
    pub fn is_type_lit(&self, id: TypeId) -> bool {
        let _ = id;
        false
    }
    pub fn has_nil(&mut self, id: TypeId) -> bool {
        let _ = id;
        false
    }
    /// `dynamic`: interfaces count as comparable. Err: the reason, maybe empty (types2's `comparableType`).
    pub fn comparable_type(&mut self, id: TypeId, dynamic: bool) -> Result<(), String> {
        let _ = (id, dynamic);
        Ok(())
    }
    pub fn comparable(&mut self, id: TypeId) -> bool {
        self.comparable_type(id, true).is_ok()
    }
    /// Type of an untyped constant in want of one; other types are returned as they are.
    pub fn default_type(&self, id: TypeId) -> TypeId {
        id
    }
    /// The larger of two untyped numeric kinds (or the type itself if equal); `None` on a mismatch.
    pub fn max_type(&self, a: TypeId, b: TypeId) -> Option<TypeId> {
        (a == b).then_some(a)
    }
}
