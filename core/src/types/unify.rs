//! Type unification: finds types for type parameters that make two types identical (exact), or make a value of one
//! assignable to the other (inexact).
//! Rules: cmd/compile/internal/types2/unify.go, go1.27.

use super::context::{Resolve, Tcx};
use super::lookup::{Member, member_type};
use super::types::{Basic, Param, Type, TypeId, TypeParamId};
use crate::syntax::ast::ChanDir;

/// Deeper unification fails; gc panics there.
const MAX_DEPTH: usize = 50;

/// How closely types must match: inexact unification ignores channel direction and type names at the outermost level.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mode {
    /// The types of an assignment: element types must match exactly.
    pub assign: bool,
    pub exact: bool,
}

impl Mode {
    pub const INEXACT: Mode = Mode { assign: false, exact: false };
    pub const ASSIGN: Mode = Mode { assign: true, exact: false };
    pub const EXACT: Mode = Mode { assign: false, exact: true };
}

#[derive(Debug)]
pub struct Unifier {
    /// Bound type parameters and their slots; joined parameters share a slot.
    handles: Vec<(TypeParamId, usize)>,
    slots: Vec<Option<TypeId>>,
    depth: usize,
    /// Pairs of interfaces being unified.
    pairs: Vec<(TypeId, TypeId)>,
}

impl Unifier {
    pub fn new(tparams: &[TypeParamId], targs: &[Option<TypeId>]) -> Unifier {
        Unifier {
            handles: tparams.iter().enumerate().map(|(i, &p)| (p, i)).collect(),
            slots: (0..tparams.len()).map(|i| targs.get(i).copied().flatten()).collect(),
            depth: 0,
            pairs: Vec::new(),
        }
    }
    fn slot(&self, tparam: TypeParamId) -> Option<usize> {
        self.handles.iter().find(|(p, _)| *p == tparam).map(|&(_, slot)| slot)
    }
    pub fn at(&self, tparam: TypeParamId) -> Option<TypeId> {
        self.slots[self.slot(tparam)?]
    }
    pub fn set(&mut self, tparam: TypeParamId, ty: TypeId) {
        if let Some(slot) = self.slot(tparam) {
            self.slots[slot] = Some(ty);
        }
    }
    /// Number of parameters without a type yet.
    pub fn unknowns(&self) -> usize {
        self.handles.iter().filter(|&&(_, slot)| self.slots[slot].is_none()).count()
    }
    pub fn inferred(&self, tparams: &[TypeParamId]) -> Vec<Option<TypeId>> {
        tparams.iter().map(|&p| self.at(p)).collect()
    }
    /// Binds two parameters to the same type; false if both have one.
    fn join(&mut self, x: TypeParamId, y: TypeParamId) -> bool {
        let (Some(a), Some(b)) = (self.slot(x), self.slot(y)) else { return false };
        if a == b {
            return true;
        }
        if self.slots[a].is_some() && self.slots[b].is_some() {
            return false;
        }
        let (from, to) = if self.slots[a].is_some() { (b, a) } else { (a, b) };
        for (_, slot) in &mut self.handles {
            if *slot == from {
                *slot = to;
            }
        }
        true
    }
    fn bound(&self, tcx: &Tcx, ty: TypeId) -> Option<TypeParamId> {
        tcx.as_type_param(ty).filter(|&p| self.slot(p).is_some())
    }

    pub fn unify(&mut self, cx: &mut dyn Resolve, x: TypeId, y: TypeId, mode: Mode) -> bool {
        let tcx = cx.tcx_ref();
        if tcx.unalias(x) == tcx.unalias(y) {
            return true;
        }
        if self.depth >= MAX_DEPTH {
            return false;
        }
        self.depth += 1;
        let unified = self.unify_different(cx, x, y, mode);
        self.depth -= 1;
        unified
    }

    fn unify_different(&mut self, cx: &mut dyn Resolve, mut x: TypeId, mut y: TypeId, mode: Mode) -> bool {
        // y takes the defined type, x the bound parameter, if there is one.
        let tcx = cx.tcx();
        if tcx.as_named(x).is_some() || self.bound(tcx, y).is_some() {
            (x, y) = (y, x);
        }
        // Inexactly, a defined type unifies with a type literal through its underlying type (interfaces: see below).
        let inference = tcx.version.0 >= 21;
        if !mode.exact
            && tcx.as_named(y).is_some()
            && tcx.is_type_lit(x)
            && !(inference && tcx.is_interface(x))
        {
            y = tcx.under(y);
            if tcx.unalias(x) == tcx.unalias(y) {
                return true;
            }
        }
        match (self.bound(tcx, x), self.bound(tcx, y)) {
            (Some(px), Some(py)) => {
                if self.join(px, py) {
                    return true;
                }
                return match (self.at(px), self.at(py)) {
                    (Some(x), Some(y)) => self.unify(cx, x, y, mode),
                    _ => false,
                };
            }
            (Some(px), None) => {
                let Some(x) = self.at(px) else {
                    self.set(px, y);
                    return true;
                };
                return self.unify(cx, x, y, mode) && self.keep_better(cx.tcx(), px, x, y, mode);
            }
            (None, _) => {}
        }
        if !mode.exact && tcx.version.0 >= 21 {
            let (xi, yi) = (as_interface(tcx, x), as_interface(tcx, y));
            match (xi, yi) {
                (Some(xi), Some(yi)) => return self.common_methods(cx, xi, yi),
                (Some(iface), None) => return self.implemented_methods(cx, iface, y),
                (None, Some(iface)) => return self.implemented_methods(cx, iface, x),
                (None, None) => {}
            }
        }
        // Any remaining parameter is unbound.
        let tcx = cx.tcx();
        if tcx.is_type_param(y) {
            (x, y) = (y, x);
        }
        self.shapes(cx, x, y, mode)
    }

    /// Once `px`'s type `x` has unified with `y`, keeps the one to which later values are assignable.
    fn keep_better(&mut self, tcx: &mut Tcx, px: TypeParamId, x: TypeId, y: TypeId, mode: Mode) -> bool {
        let (x_named, y_named) = (tcx.as_named(x).is_some(), tcx.as_named(y).is_some());
        match (as_interface(tcx, x), as_interface(tcx, y)) {
            (Some(xi), Some(yi)) => {
                if x_named && y_named {
                    return tcx.identical(x, y);
                }
                // The choice would depend on the order, so they must have the same methods.
                if tcx.type_set(xi).methods.len() != tcx.type_set(yi).methods.len() {
                    return false;
                }
            }
            (None, None) => {}
            _ => return false,
        }
        if !mode.exact && !x_named {
            let under = tcx.under(y);
            let directed = matches!(tcx.get(under), Type::Chan { dir, .. } if *dir != ChanDir::Both);
            if y_named || directed {
                self.set(px, y);
            }
        }
        true
    }

    /// Whether one interface's methods are among the other's and unify.
    fn common_methods(&mut self, cx: &mut dyn Resolve, x: TypeId, y: TypeId) -> bool {
        let tcx = cx.tcx();
        let (a, b) = (tcx.type_set(x), tcx.type_set(y));
        if a.comparable != b.comparable || !tcx.terms_equal(&a.terms, &b.terms) {
            return false;
        }
        if self.pairs.iter().any(|&pair| pair == (x, y) || pair == (y, x)) {
            return true;
        }
        let (few, many) = if a.methods.len() > b.methods.len() { (b, a) } else { (a, b) };
        self.pairs.push((x, y));
        let unified = few.methods.iter().all(|m| {
            let other = cx.tcx_ref().method_index(&many.methods, m.pkg, &m.name, false).map(|(_, n)| n.sig);
            other.is_some_and(|sig| self.unify(cx, m.sig, sig, Mode::EXACT))
        });
        self.pairs.pop();
        unified
    }

    /// Whether `ty` has all methods of the interface and they unify.
    fn implemented_methods(&mut self, cx: &mut dyn Resolve, iface: TypeId, ty: TypeId) -> bool {
        let set = cx.tcx().type_set(iface);
        set.methods.iter().all(|m| {
            let found = cx.tcx().lookup_field_or_method(ty, false, m.pkg, &m.name, false);
            let Some(member) = found.member.filter(Member::is_method) else { return false };
            let sig = member_type(cx, member);
            // A generic method implements no interface method.
            let generic = matches!(cx.tcx_ref().get(sig), Type::Signature(sig) if !sig.tparams.is_empty());
            !generic && self.unify(cx, m.sig, sig, Mode::EXACT)
        })
    }

    fn shapes(&mut self, cx: &mut dyn Resolve, x: TypeId, y: TypeId, mode: Mode) -> bool {
        let elem_mode = Mode { exact: mode.exact || mode.assign, ..mode };
        let tcx = cx.tcx();
        let y_named = tcx.as_named(y);
        let (x_shape, y_shape) = (tcx.get(tcx.unalias(x)).clone(), tcx.get(tcx.unalias(y)).clone());
        match (x_shape, y_shape) {
            (Type::TypeParam(_), _) => {
                // A type argument for this unbound parameter has its core type as its underlying type.
                match tcx.core_type(x) {
                    Some(core) if core != super::types::typ::INVALID => self.unify(cx, core, y, Mode::ASSIGN),
                    _ => false,
                }
            }
            (Type::Basic(a), Type::Basic(b)) => Basic::canonical(a) == Basic::canonical(b),
            (Type::Array { len: n, elem: a }, Type::Array { len: m, elem: b }) => {
                (n < 0 || m < 0 || n == m) && self.unify(cx, a, b, elem_mode)
            }
            (Type::Slice { elem: a }, Type::Slice { elem: b })
            | (Type::Pointer { elem: a }, Type::Pointer { elem: b }) => self.unify(cx, a, b, elem_mode),
            (Type::Struct { fields: a }, Type::Struct { fields: b }) => {
                a.len() == b.len()
                    && a.iter().zip(b.iter()).all(|(f, g)| {
                        f.embedded == g.embedded
                            && f.tag.as_deref().unwrap_or("") == g.tag.as_deref().unwrap_or("")
                            && cx.tcx_ref().same_id((f.pkg, &f.name), (g.pkg, &g.name), false)
                            && self.unify(cx, f.ty, g.ty, elem_mode)
                    })
            }
            (Type::Tuple(a), Type::Tuple(b)) => self.params(cx, &a, &b, mode),
            (Type::Signature(a), Type::Signature(b)) => {
                a.variadic == b.variadic
                    && self.params(cx, &a.params, &b.params, elem_mode)
                    && self.params(cx, &a.results, &b.results, elem_mode)
            }
            (Type::Interface(_), Type::Interface(_)) => self.same_methods(cx, x, y),
            (Type::Map { key: k, elem: a }, Type::Map { key: l, elem: b }) => {
                self.unify(cx, k, l, elem_mode) && self.unify(cx, a, b, elem_mode)
            }
            (Type::Chan { dir: c, elem: a }, Type::Chan { dir: d, elem: b }) => {
                (!mode.exact || c == d) && self.unify(cx, a, b, elem_mode)
            }
            (Type::Named(a), _) => {
                let Some(b) = y_named else { return false };
                let targs = |tcx: &Tcx, named| tcx.types.named[named].targs.clone();
                let (a_args, b_args) = (targs(tcx, a), targs(tcx, b));
                let same_origin = tcx.origin(a) == tcx.origin(b);
                // Arguments come first: unifying them even if the origins differ gives better messages.
                a_args.len() == b_args.len()
                    && a_args.iter().zip(b_args.iter()).all(|(&a, &b)| self.unify(cx, a, b, mode))
                    && same_origin
            }
            _ => false,
        }
    }

    fn params(&mut self, cx: &mut dyn Resolve, a: &[Param], b: &[Param], mode: Mode) -> bool {
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.unify(cx, a.ty, b.ty, mode))
    }

    /// Exact unification: whether the interfaces have the same methods.
    fn same_methods(&mut self, cx: &mut dyn Resolve, x: TypeId, y: TypeId) -> bool {
        let tcx = cx.tcx();
        let (a, b) = (tcx.type_set(x), tcx.type_set(y));
        if a.comparable != b.comparable
            || a.methods.len() != b.methods.len()
            || !tcx.terms_equal(&a.terms, &b.terms)
        {
            return false;
        }
        if self.pairs.iter().any(|&pair| pair == (x, y) || pair == (y, x)) {
            return true;
        }
        self.pairs.push((x, y));
        let unified = a.methods.iter().zip(b.methods.iter()).all(|(m, n)| {
            cx.tcx_ref().same_id((m.pkg, &m.name), (n.pkg, &n.name), false)
                && self.unify(cx, m.sig, n.sig, Mode::EXACT)
        });
        self.pairs.pop();
        unified
    }
}

/// The interface underlying a type; `None` for a type parameter.
fn as_interface(tcx: &mut Tcx, ty: TypeId) -> Option<TypeId> {
    if tcx.is_type_param(ty) {
        return None;
    }
    let under = tcx.under(ty);
    matches!(tcx.get(under), Type::Interface(_)).then_some(under)
}
