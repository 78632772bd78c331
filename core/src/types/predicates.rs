//! Properties of one type: kind, comparability, nil, default type.
//! The `is_*` predicates test the underlying type and are false for type parameters; the `all_*` predicates hold for a
//! type parameter if they hold for every type in its type set.
//! Rules: cmd/compile/internal/types2/{predicates,under,basic,named}.go, go1.27.

use super::context::Tcx;
use super::types::{Basic, Type, TypeId, Types, typ};
use crate::index::HashSet;
use crate::version::Rule;

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
use basic_info::*;

impl Basic {
    pub fn info(self) -> u16 {
        match self {
            Basic::Invalid | Basic::UnsafePointer => 0,
            Basic::Bool => BOOLEAN,
            Basic::Int | Basic::Int8 | Basic::Int16 | Basic::Int32 | Basic::Int64 | Basic::Rune => INTEGER,
            Basic::Uint
            | Basic::Uint8
            | Basic::Uint16
            | Basic::Uint32
            | Basic::Uint64
            | Basic::Uintptr
            | Basic::Byte => INTEGER | UNSIGNED,
            Basic::Float32 | Basic::Float64 => FLOAT,
            Basic::Complex64 | Basic::Complex128 => COMPLEX,
            Basic::String => STRING,
            Basic::UntypedBool => BOOLEAN | UNTYPED,
            Basic::UntypedInt | Basic::UntypedRune => INTEGER | UNTYPED,
            Basic::UntypedFloat => FLOAT | UNTYPED,
            Basic::UntypedComplex => COMPLEX | UNTYPED,
            Basic::UntypedString => STRING | UNTYPED,
            Basic::UntypedNil => UNTYPED,
        }
    }
    /// The basic type with `byte` and `rune` replaced by the types they alias.
    pub fn canonical(self) -> Basic {
        match self {
            Basic::Byte => Basic::Uint8,
            Basic::Rune => Basic::Int32,
            _ => self,
        }
    }
}

macro_rules! basic_predicates {
    ($($is:ident $all:ident $info:expr;)+) => {
        impl Tcx {$(
            pub fn $is(&mut self, id: TypeId) -> bool {
                self.is_basic(id, $info)
            }
            pub fn $all(&mut self, id: TypeId) -> bool {
                self.all_basic(id, $info)
            }
        )+}
    };
}
basic_predicates! {
    is_boolean all_boolean BOOLEAN;
    is_integer all_integer INTEGER;
    is_unsigned all_unsigned UNSIGNED;
    is_float all_float FLOAT;
    is_complex all_complex COMPLEX;
    is_numeric all_numeric NUMERIC;
    is_string all_string STRING;
    is_integer_or_float all_integer_or_float INTEGER | FLOAT;
    is_const_type all_const_type CONST_TYPE;
    is_ordered all_ordered ORDERED;
    is_numeric_or_string all_numeric_or_string NUMERIC | STRING;
}

impl Tcx {
    /// The underlying type (never `Named` or `Alias`); expands instances. For a type parameter, its constraint
    /// interface; `Invalid` while the declaration is being checked.
    pub fn under(&mut self, id: TypeId) -> TypeId {
        let mut id = self.unalias(id);
        let mut path = Vec::new();
        let found = loop {
            match *self.get(id) {
                Type::Named(named) => {
                    if let Some(under) = self.types.named[named].underlying {
                        break self.unalias(under);
                    }
                    if path.contains(&named) {
                        return typ::INVALID;
                    }
                    path.push(named);
                    match self.named_rhs(named) {
                        Some(rhs) => id = self.unalias(rhs),
                        None => return typ::INVALID,
                    }
                }
                Type::TypeParam(tparam) => {
                    let iface = self.tparam_iface(tparam);
                    break self.unalias(iface);
                }
                _ => break id,
            }
        };
        for named in path {
            self.types.named[named].underlying = Some(found);
        }
        found
    }
    /// The underlying type.
    pub fn under_type(&mut self, id: TypeId) -> Type {
        let under = self.under(id);
        self.get(under).clone()
    }
    /// The underlying basic type; `None` for type parameters and all other types.
    pub fn basic_of(&mut self, id: TypeId) -> Option<Basic> {
        let under = self.under(id);
        match *self.get(under) {
            Type::Basic(basic) => Some(basic),
            _ => None,
        }
    }
    pub fn is_basic(&mut self, id: TypeId, info: u16) -> bool {
        self.basic_of(id).is_some_and(|basic| basic.info() & info != 0)
    }
    pub fn all_basic(&mut self, id: TypeId, info: u16) -> bool {
        match self.as_type_param(id) {
            Some(tparam) => match self.tparam_terms(tparam) {
                Some(terms) => terms.iter().all(|term| self.is_basic(term.ty, info)),
                None => false,
            },
            None => self.is_basic(id, info),
        }
    }
    pub fn is_valid(&self, id: TypeId) -> bool {
        self.unalias(id) != typ::INVALID
    }
    fn untyped_info(&self, id: TypeId) -> u16 {
        match *self.get(id) {
            Type::Basic(basic) if basic.info() & UNTYPED != 0 => basic.info(),
            _ => 0,
        }
    }
    /// Not the type of an untyped constant, boolean or nil.
    pub fn is_typed(&self, id: TypeId) -> bool {
        self.untyped_info(id) == 0
    }
    pub fn is_untyped(&self, id: TypeId) -> bool {
        !self.is_typed(id)
    }
    pub fn is_untyped_numeric(&self, id: TypeId) -> bool {
        self.untyped_info(id) & NUMERIC != 0
    }
    /// Whether the underlying type is an interface, which includes type parameters.
    pub fn is_interface(&mut self, id: TypeId) -> bool {
        let under = self.under(id);
        matches!(self.get(under), Type::Interface(_))
    }
    pub fn is_non_type_param_interface(&mut self, id: TypeId) -> bool {
        !self.is_type_param(id) && self.is_interface(id)
    }
    pub fn is_type_param(&self, id: TypeId) -> bool {
        self.as_type_param(id).is_some()
    }
    /// Whether `id` is an uninstantiated generic type; generic signatures do not count.
    pub fn is_generic(&self, id: TypeId) -> bool {
        if let Type::Alias { obj, targs, .. } = self.get(id)
            && targs.is_empty()
            && self.alias_tparams.contains_key(obj)
        {
            return true;
        }
        self.as_named(id).is_some_and(|named| {
            let named = &self.types.named[named];
            named.origin.is_none() && !named.tparams.is_empty()
        })
    }
    /// Whether `id` is a predeclared type, a defined type or a type parameter.
    pub fn has_name(&self, id: TypeId) -> bool {
        matches!(self.get(self.unalias(id)), Type::Basic(_) | Type::Named(_) | Type::TypeParam(_))
    }
    /// Whether `id` is neither a defined type nor a type parameter (basic types count as literals).
    pub fn is_type_lit(&self, id: TypeId) -> bool {
        !matches!(self.get(self.unalias(id)), Type::Named(_) | Type::TypeParam(_))
    }
    pub fn has_nil(&mut self, id: TypeId) -> bool {
        let under = self.under(id);
        match self.get(under) {
            Type::Basic(basic) => *basic == Basic::UnsafePointer,
            Type::Slice { .. }
            | Type::Pointer { .. }
            | Type::Signature(_)
            | Type::Map { .. }
            | Type::Chan { .. } => true,
            Type::Interface(_) => {
                !self.is_type_param(id)
                    || self.under_is(id, |tcx, under| under.is_some_and(|u| tcx.has_nil(u)))
            }
            _ => false,
        }
    }
    /// Whether `id` is a type parameter with a type set known to be empty.
    pub fn has_empty_type_set(&mut self, id: TypeId) -> bool {
        match self.as_type_param(id) {
            Some(tparam) => {
                let iface = self.tparam_iface(tparam);
                self.type_set(iface).is_empty()
            }
            None => false,
        }
    }

    pub fn comparable(&mut self, id: TypeId) -> bool {
        self.comparable_type(id, true).is_ok()
    }
    /// `dynamic`: interfaces count as comparable. Err: the reason, possibly empty (types2's `comparableType`).
    pub fn comparable_type(&mut self, id: TypeId, dynamic: bool) -> Result<(), String> {
        match self.incomparable(id, dynamic, &mut HashSet::default()) {
            None => Ok(()),
            Some(Incomparable::Other) => Err(String::new()),
            Some(Incomparable::Field(ty)) => {
                Err(format!("struct containing {} cannot be compared", self.type_str(ty)))
            }
            Some(Incomparable::Array) => {
                let shown = if self.has(Rule::IncomparableArrayNamed) { id } else { self.under(id) };
                Err(format!("{} cannot be compared", self.type_str(shown)))
            }
            Some(Incomparable::EmptySet) => Err("empty type set".into()),
            Some(Incomparable::InSet) => Err("incomparable types in type set".into()),
        }
    }
    fn incomparable(
        &mut self,
        id: TypeId,
        dynamic: bool,
        seen: &mut HashSet<TypeId>,
    ) -> Option<Incomparable> {
        if !seen.insert(id) {
            return None;
        }
        let under = self.under(id);
        match self.get(under).clone() {
            // An invalid type counts as comparable, to avoid follow-up errors.
            Type::Basic(basic) => (basic == Basic::UntypedNil).then_some(Incomparable::Other),
            Type::Pointer { .. } | Type::Chan { .. } => None,
            Type::Struct { fields } => fields
                .iter()
                .find(|f| self.incomparable(f.ty, dynamic, seen).is_some())
                .map(|f| Incomparable::Field(f.ty)),
            Type::Array { elem, .. } => self.incomparable(elem, dynamic, seen).map(|_| Incomparable::Array),
            Type::Interface(_) => {
                if dynamic && !self.is_type_param(id) {
                    return None;
                }
                let set = self.type_set(under);
                if self.set_is_comparable(&set, seen) {
                    return None;
                }
                Some(if set.is_empty() { Incomparable::EmptySet } else { Incomparable::InSet })
            }
            _ => Some(Incomparable::Other),
        }
    }
    fn set_is_comparable(&mut self, set: &super::typeset::TypeSet, seen: &mut HashSet<TypeId>) -> bool {
        if set.terms == super::typeset::Terms::All {
            return set.comparable;
        }
        set.specific()
            .is_some_and(|terms| terms.iter().all(|term| self.incomparable(term.ty, false, seen).is_none()))
    }

    /// Default type of an untyped constant's type; any other type itself.
    pub fn default_type(&self, id: TypeId) -> TypeId {
        let Type::Basic(basic) = *self.get(id) else { return id };
        match basic {
            Basic::UntypedBool => typ::BOOL,
            Basic::UntypedInt => typ::INT,
            Basic::UntypedRune => typ::RUNE,
            Basic::UntypedFloat => typ::FLOAT64,
            Basic::UntypedComplex => typ::COMPLEX128,
            Basic::UntypedString => typ::STRING,
            _ => id,
        }
    }
    /// The larger of two untyped numeric kinds, or the type itself if they are equal; `None` on a mismatch.
    pub fn max_type(&self, a: TypeId, b: TypeId) -> Option<TypeId> {
        if a == b {
            return Some(a);
        }
        // Ids of untyped numeric types increase with their kind.
        (self.is_untyped_numeric(a) && self.is_untyped_numeric(b)).then(|| a.max(b))
    }
}

enum Incomparable {
    Other,
    Field(TypeId),
    Array,
    EmptySet,
    InSet,
}

const _: () = assert!(
    Types::basic(Basic::UntypedInt).0 < Types::basic(Basic::UntypedRune).0
        && Types::basic(Basic::UntypedRune).0 < Types::basic(Basic::UntypedFloat).0
        && Types::basic(Basic::UntypedFloat).0 < Types::basic(Basic::UntypedComplex).0
);
