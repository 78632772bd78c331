//! Type identity.
//! Rules: Go spec "Type identity"; cmd/compile/internal/types2/predicates.go `comparer`, go1.27.

use super::context::Tcx;
use super::subst::SubstMap;
use super::types::{Param, Signature, Type, TypeId};

/// Types nested deeper count as different; source of that depth does not parse.
const MAX_DEPTH: usize = 5_000;

struct Comparer<'a> {
    tcx: &'a mut Tcx,
    ignore_tags: bool,
    /// If one of two types is a defined type and either satisfies `open`, their underlying types are compared.
    open: Option<&'a dyn Fn(&Tcx, TypeId) -> bool>,
    /// Pairs of interfaces, or of open types, being compared; other cycles go through names.
    pairs: Vec<(TypeId, TypeId)>,
    depth: usize,
}

impl Tcx {
    pub fn identical(&mut self, a: TypeId, b: TypeId) -> bool {
        a == b || self.comparer(false).identical(a, b)
    }
    pub fn identical_ignore_tags(&mut self, a: TypeId, b: TypeId) -> bool {
        a == b || self.comparer(true).identical(a, b)
    }
    /// Like `identical`, but compares underlying types where `open` holds for one of the two.
    pub fn identical_through(&mut self, open: &dyn Fn(&Tcx, TypeId) -> bool, a: TypeId, b: TypeId) -> bool {
        Comparer { open: Some(open), ..self.comparer(false) }.identical(a, b)
    }
    fn comparer(&mut self, ignore_tags: bool) -> Comparer<'_> {
        Comparer { tcx: self, ignore_tags, open: None, pairs: Vec::new(), depth: 0 }
    }
}

impl Comparer<'_> {
    fn identical(&mut self, x: TypeId, y: TypeId) -> bool {
        let (x, y) = (self.tcx.unalias(x), self.tcx.unalias(y));
        if x == y {
            return true;
        }
        if self.depth >= MAX_DEPTH {
            return false;
        }
        self.depth += 1;
        let same = if self.is_open(x, y) { self.declared_alike(x, y) } else { self.shapes(x, y) };
        self.depth -= 1;
        same
    }

    fn is_open(&self, x: TypeId, y: TypeId) -> bool {
        let named = |ty| matches!(self.tcx.get(ty), Type::Named(_));
        (named(x) || named(y)) && self.open.is_some_and(|open| open(self.tcx, x) || open(self.tcx, y))
    }

    fn declared_alike(&mut self, x: TypeId, y: TypeId) -> bool {
        if self.pairs.contains(&(x, y)) {
            return true;
        }
        self.pairs.push((x, y));
        let (under_x, under_y) = (self.tcx.under(x), self.tcx.under(y));
        let same = self.shapes(under_x, under_y);
        self.pairs.pop();
        same
    }

    fn shapes(&mut self, x: TypeId, y: TypeId) -> bool {
        match (self.tcx.get(x).clone(), self.tcx.get(y).clone()) {
            (Type::Basic(a), Type::Basic(b)) => a.canonical() == b.canonical(),
            // An array of unknown length follows from an error: report nothing more about it.
            (Type::Array { len: n, elem: a }, Type::Array { len: m, elem: b }) => {
                (n < 0 || m < 0 || n == m) && self.identical(a, b)
            }
            (Type::Slice { elem: a }, Type::Slice { elem: b })
            | (Type::Pointer { elem: a }, Type::Pointer { elem: b }) => self.identical(a, b),
            (Type::Struct { fields: a }, Type::Struct { fields: b }) => {
                a.len() == b.len()
                    && a.iter().zip(b.iter()).all(|(f, g)| {
                        f.embedded == g.embedded
                            && (self.ignore_tags
                                || f.tag.as_deref().unwrap_or("") == g.tag.as_deref().unwrap_or(""))
                            && self.tcx.same_id((f.pkg, &f.name), (g.pkg, &g.name), false)
                            && self.identical(f.ty, g.ty)
                    })
            }
            (Type::Tuple(a), Type::Tuple(b)) => self.params(&a, &b),
            (Type::Signature(a), Type::Signature(b)) => self.signatures(&a, &b),
            (Type::Union(_), Type::Union(_)) => {
                let (a, b) = (self.tcx.union_set(x), self.tcx.union_set(y));
                match (a, b) {
                    (Some(a), Some(b)) => self.tcx.terms_equal(&a.terms, &b.terms),
                    _ => false,
                }
            }
            (Type::Interface(_), Type::Interface(_)) => self.interfaces(x, y),
            (Type::Map { key: k, elem: a }, Type::Map { key: l, elem: b }) => {
                self.identical(k, l) && self.identical(a, b)
            }
            (Type::Chan { dir: c, elem: a }, Type::Chan { dir: d, elem: b }) => {
                c == d && self.identical(a, b)
            }
            (Type::Named(a), Type::Named(b)) => {
                if self.tcx.origin(a) != self.tcx.origin(b) {
                    return false;
                }
                let (a, b) = (self.tcx.types.named[a].targs.clone(), self.tcx.types.named[b].targs.clone());
                a.len() == b.len() && a.iter().zip(b.iter()).all(|(&a, &b)| self.identical(a, b))
            }
            _ => false,
        }
    }

    fn params(&mut self, a: &[Param], b: &[Param]) -> bool {
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.identical(a.ty, b.ty))
    }

    /// Whether signatures are identical up to the names of type parameters.
    fn signatures(&mut self, a: &Signature, b: &Signature) -> bool {
        if a.tparams.len() != b.tparams.len() || a.variadic != b.variadic {
            return false;
        }
        if a.tparams.is_empty() {
            return self.params(&a.params, &b.params) && self.params(&a.results, &b.results);
        }
        let targs: Vec<TypeId> = a.tparams.iter().map(|&p| self.tcx.tparam_type(p)).collect();
        let map = SubstMap::new(&b.tparams, &targs);
        for (&p, &q) in a.tparams.iter().zip(b.tparams.iter()) {
            let (p, q) = (self.tcx.types.tparams[p].constraint, self.tcx.types.tparams[q].constraint);
            let q = self.tcx.subst(q, &map);
            if !self.identical(p, q) {
                return false;
            }
        }
        let params = self.tcx.subst_params(&b.params, &map);
        let results = self.tcx.subst_params(&b.results, &map);
        self.params(&a.params, &params) && self.params(&a.results, &results)
    }

    fn interfaces(&mut self, x: TypeId, y: TypeId) -> bool {
        let (a, b) = (self.tcx.type_set(x), self.tcx.type_set(y));
        if a.comparable != b.comparable
            || a.methods.len() != b.methods.len()
            || !self.tcx.terms_equal(&a.terms, &b.terms)
        {
            return false;
        }
        if self.pairs.iter().any(|&pair| pair == (x, y) || pair == (y, x)) {
            return true;
        }
        self.pairs.push((x, y));
        let same = a.methods.iter().zip(b.methods.iter()).all(|(m, n)| {
            self.tcx.same_id((m.pkg, &m.name), (n.pkg, &n.name), false) && self.identical(m.sig, n.sig)
        });
        self.pairs.pop();
        same
    }
}
