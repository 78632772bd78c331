//! `==`: its result, as far as the operands determine it.
//! Rules: cmd/compile/internal/walk/compare.go, go1.27.

use super::Run;
use super::value::*;
use crate::calls::strings::MAX_BYTES;
use crate::ir::node::*;
use crate::lower::place;
use crate::types::types::{Basic, Type, TypeId};

/// Maximum number of parts compared one by one.
const MAX_COMPARED: usize = 4;

impl Run<'_> {
    /// `a == b`; the types differ if one is an interface.
    pub(super) fn equal(&mut self, n: NodeId, x: Option<TypeId>, y: Option<TypeId>, a: V, b: V) -> V {
        let num = self.num(x);
        let shape = self.under(x);
        let known = match (shape, num) {
            (_, Some(num)) => return self.values.equal(num, a, b),
            (Some(Type::Interface(_)), _) => self.equal_interfaces(y, a, b),
            (_, _) if matches!(self.under(y), Some(Type::Interface(_))) => self.equal_interfaces(x, b, a),
            (Some(Type::Basic(Basic::String)), _) => self.equal_strings(a, b),
            (Some(Type::Struct { .. } | Type::Array { .. }), _) => {
                x.and_then(|ty| self.equal_parts(n, ty, a, b))
            }
            // gc joins the comparisons of both parts by an operation it does not fold.
            (Some(Type::Basic(Basic::Complex64 | Basic::Complex128)), _) => return self.unknown(n),
            (Some(Type::Slice { .. }), _) => {
                let (a, b) = (self.values.data(a), self.values.data(b));
                Some(self.values.equal(Num::POINTER, a, b))
            }
            _ => Some(self.values.equal(Num::POINTER, a, b)),
        };
        known.unwrap_or_else(|| {
            if !self.is_compared_inline(x, a, b) {
                self.clobber(n);
            }
            self.unknown(n)
        })
    }

    /// Compares a struct or array with zeroes loaded from memory.
    pub(super) fn equal_to_zeroes(&mut self, n: NodeId, ty: Option<TypeId>, a: V, b: V) -> V {
        if !self.is_compared_inline(ty, a, b) {
            self.clobber(n);
        }
        self.unknown(n)
    }

    /// Whether the comparison needs no call: few numbers, or the bytes of a short constant.
    fn is_compared_inline(&mut self, x: Option<TypeId>, a: V, b: V) -> bool {
        let parts: Vec<TypeId> = match self.under(x) {
            Some(Type::Basic(Basic::String)) => {
                let short = |v: V| matches!(self.values.get(v), Term::Str(s) if s.len() as i64 <= MAX_BYTES);
                return short(a) || short(b);
            }
            Some(Type::Array { len, elem }) if len <= MAX_COMPARED as i64 => {
                vec![elem; usize::try_from(len).unwrap_or_default()]
            }
            Some(Type::Struct { fields }) => fields.iter().map(|field| field.ty).collect(),
            _ => return false,
        };
        let simple = |run: &mut Self, ty: TypeId| run.num(Some(ty)).is_some() || run.tcx.is_boolean(ty);
        parts.len() <= MAX_COMPARED && parts.into_iter().all(|ty| simple(self, ty))
    }

    fn equal_strings(&mut self, a: V, b: V) -> Option<V> {
        let known = match (self.values.get(a), self.values.get(b)) {
            (Term::Str(a), Term::Str(b)) => a == b,
            _ if a == b => true,
            (string, other) => {
                let empty = [string, other].into_iter().any(|s| matches!(s, Term::Str(s) if s.is_empty()));
                let (a, b) = (self.values.len(a), self.values.len(b));
                let same_len = self.values.equal(Num::INT, a, b);
                if empty {
                    return Some(same_len);
                }
                if self.decide_early(same_len) != Some(false) {
                    return None;
                }
                false
            }
        };
        Some(self.values.bool(known))
    }

    /// Compares the interface `a` with `b`, of type `y`.
    fn equal_interfaces(&mut self, y: Option<TypeId>, a: V, b: V) -> Option<V> {
        let (a, b) = (self.values.seen(a), self.values.seen(b));
        let other = match self.values.get(b).clone() {
            Term::Nil => None,
            Term::Iface(ty, v) => Some((ty, v)),
            _ if matches!(self.under(y), Some(Type::Interface(_))) => match self.values.get(a) {
                Term::Nil => return Some(self.values.equal(Num::POINTER, b, a)),
                _ => return None,
            },
            _ => Some((self.tcx.types.unalias(y?), b)),
        };
        match (self.values.get(a).clone(), other) {
            (Term::Nil, None) => Some(self.values.bool(true)),
            (Term::Iface(..), None) | (Term::Nil, Some(_)) => Some(self.values.bool(false)),
            (Term::Iface(s, _), Some((t, _))) if !self.tcx.identical(s, t) => Some(self.values.bool(false)),
            (Term::Iface(s, v), Some((_, w))) if self.tcx.is_direct_iface(s) => {
                Some(self.values.equal(Num::POINTER, v, w))
            }
            (_, None) => {
                let nil = self.values.add(Term::Nil);
                Some(self.values.equal(Num::POINTER, a, nil))
            }
            _ => None,
        }
    }

    fn equal_parts(&mut self, n: NodeId, ty: TypeId, a: V, b: V) -> Option<V> {
        let types: Vec<TypeId> = match self.tcx.types.under(ty).clone() {
            Type::Struct { fields } => {
                if fields.iter().any(|field| &*field.name == "_") {
                    return None;
                }
                fields.iter().map(|field| field.ty).collect()
            }
            Type::Array { len: 1, elem } => vec![elem],
            _ => return None,
        };
        if !place::few_words(self.tcx, ty) {
            return None;
        }
        let mut open = None;
        for (i, ty) in (0..).zip(types) {
            let (x, y) = (self.values.part(a, i), self.values.part(b, i));
            let equal = self.equal(n, Some(ty), Some(ty), x, y);
            match (self.decide(equal), open) {
                (Some(true), _) => {}
                (Some(false), _) => return Some(self.values.bool(false)),
                (None, None) => open = Some(equal),
                (None, Some(_)) => return None,
            }
        }
        Some(open.unwrap_or_else(|| self.values.bool(true)))
    }
}
