//! Type sets of interfaces, unions and type parameters; common underlying types.
//! A type set is computed once per interface type, but not cached if it depends on a type still being declared.
//! Rules: cmd/compile/internal/types2/{typeset,termlist,typeterm,under,typeparam}.go, go1.27.

use super::context::{At, Tcx, TypeError, is_exported};
use super::types::{Basic, IfaceMethod, Interface, Term, Type, TypeId, TypeParamId, typ};
use crate::index::HashMap;
use crate::span::Pos;
use crate::syntax::ast::ChanDir;
use std::rc::Rc;

/// Maximum number of union terms; more are an error.
pub const MAX_TERMS: usize = 100;

/// A normalised union of terms.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Terms {
    /// 𝓤: no restriction.
    All,
    /// Pairwise disjoint; empty is ∅.
    List(Rc<[Term]>),
}

#[derive(Clone, Debug)]
pub struct TypeSet {
    /// All methods, including embedded ones, sorted by unique id.
    pub methods: Rc<[IfaceMethod]>,
    pub terms: Terms,
    /// Implies `terms == All`.
    pub comparable: bool,
}

impl TypeSet {
    fn top() -> TypeSet {
        TypeSet { methods: Rc::from([]), terms: Terms::All, comparable: false }
    }
    pub fn is_empty(&self) -> bool {
        matches!(&self.terms, Terms::List(list) if list.is_empty())
    }
    /// Whether it is the set of all types.
    pub fn is_all(&self) -> bool {
        self.is_method_set() && self.methods.is_empty()
    }
    /// Whether methods alone describe the set.
    pub fn is_method_set(&self) -> bool {
        !self.comparable && self.terms == Terms::All
    }
    /// The specific types, at least one; `None` if the set is empty or unrestricted.
    pub fn specific(&self) -> Option<Rc<[Term]>> {
        match &self.terms {
            Terms::List(list) if !list.is_empty() => Some(list.clone()),
            Terms::List(_) | Terms::All => None,
        }
    }
}

/// A method and the position of its declaration or embedding.
struct Found {
    method: IfaceMethod,
    pos: Pos,
}

impl Tcx {
    /// Type set of an interface type (or of a type with an underlying one); unrestricted for other types.
    pub fn type_set(&mut self, iface: TypeId) -> Rc<TypeSet> {
        let id = self.under(iface);
        self.interface_set(id, &mut None)
    }

    /// Like `type_set`, called once per interface literal: reports duplicate methods and oversized unions.
    /// `embed_pos` is parallel to the interface's embedded elements, whose types must be resolved.
    pub fn check_type_set(&mut self, iface: TypeId, embed_pos: &[Pos]) -> Vec<TypeError> {
        let id = self.under(iface);
        self.type_sets.remove(&id);
        let mut errors = Some((embed_pos, Vec::new()));
        self.interface_set(id, &mut errors);
        errors.map_or(Vec::new(), |(_, errors)| errors)
    }

    fn interface_set(&mut self, id: TypeId, errors: &mut Option<(&[Pos], Vec<TypeError>)>) -> Rc<TypeSet> {
        if let Some(set) = self.type_sets.get(&id) {
            return set.clone();
        }
        let Type::Interface(iface) = self.get(id) else { return Rc::new(TypeSet::top()) };
        let iface = iface.clone();
        // An interface that embeds itself, which is an error elsewhere, is unrestricted to itself.
        if !self.computing.insert(id) {
            return Rc::new(TypeSet::top());
        }
        let provisional_before = std::mem::take(&mut self.provisional);
        let set = Rc::new(self.compute_set(&iface, errors));
        self.computing.remove(&id);
        if self.provisional {
            self.provisional = !self.computing.is_empty();
        } else {
            self.type_sets.insert(id, set.clone());
        }
        self.provisional |= provisional_before;
        set
    }

    fn compute_set(&mut self, iface: &Interface, errors: &mut Option<(&[Pos], Vec<TypeError>)>) -> TypeSet {
        let mut methods: Vec<Found> = Vec::new();
        let mut by_name: HashMap<(Option<u32>, Rc<str>), usize> = HashMap::default();
        let mut add = |tcx: &mut Tcx,
                       pos: Pos,
                       method: &IfaceMethod,
                       explicit: bool,
                       errors: &mut Option<_>| {
            let pkg = if is_exported(&method.name) { None } else { method.pkg.map(|p| p.0) };
            let Some(&other) = by_name.get(&(pkg, method.name.clone())) else {
                by_name.insert((pkg, method.name.clone()), methods.len());
                methods.push(Found { method: method.clone(), pos });
                return;
            };
            if let Some((_, errors)) = errors as &mut Option<(&[Pos], Vec<TypeError>)>
                && (explicit || tcx.version.0 < 14 || !tcx.identical(method.sig, methods[other].method.sig))
            {
                errors.push(TypeError {
                    at: At::Pos(pos),
                    msg: format!("duplicate method {}", method.name),
                    more: vec![(methods[other].pos, format!("other declaration of method {}", method.name))],
                    later: !explicit,
                });
            }
        };
        for method in iface.methods.iter() {
            let pos = self.obj(method.obj).pos;
            add(self, pos, method, true, errors);
        }
        let mut terms = Terms::All;
        let mut comparable = iface.comparable;
        for (i, &embed) in iface.embeds.iter().enumerate() {
            let pos = errors.as_ref().and_then(|(pos, _)| pos.get(i).copied()).unwrap_or(Pos::NONE);
            let under = self.under(embed);
            if self.version.0 < 18
                && let Some((_, errors)) = errors
            {
                let what = match self.get(under) {
                    Type::Union(_) => format!("embedding interface element {}", self.type_str(under)),
                    Type::Interface(_) | Type::Basic(Basic::Invalid) => String::new(),
                    _ => format!("embedding non-interface type {}", self.type_str(embed)),
                };
                if !what.is_empty() {
                    errors.push(TypeError::new(At::Pos(pos), format!("{what} requires go1.18 or later")));
                    continue;
                }
            }
            let (more_terms, more_comparable) = match self.get(under) {
                Type::Interface(_) => {
                    let set = self.interface_set(under, &mut None);
                    for method in set.methods.iter() {
                        add(self, pos, method, false, errors);
                    }
                    (set.terms.clone(), set.comparable)
                }
                Type::Union(_) => match self.union_set(under) {
                    Some(set) => (set.terms.clone(), false),
                    None => {
                        if let Some((_, errors)) = errors {
                            let msg = format!(
                                "cannot handle more than {MAX_TERMS} union terms (implementation limitation)"
                            );
                            errors.push(TypeError::new(At::Pos(pos), msg));
                        }
                        continue;
                    }
                },
                Type::Basic(Basic::Invalid) => {
                    self.provisional |= self.is_valid(embed);
                    continue;
                }
                _ => (Terms::List(Rc::from([Term { tilde: false, ty: embed }])), false),
            };
            (terms, comparable) = self.intersect(&terms, comparable, &more_terms, more_comparable);
        }
        let methods = self.sorted_methods(methods.into_iter().map(|found| found.method).collect());
        TypeSet { methods: methods.into(), terms, comparable }
    }

    /// The methods of an interface in the order of gc's checker, which also sorts declared ones.
    pub fn sorted_methods(&self, mut methods: Vec<IfaceMethod>) -> Vec<IfaceMethod> {
        methods.sort_by(|a, b| {
            let key = |m: &IfaceMethod| (!is_exported(&m.name), m.name.clone());
            key(a).cmp(&key(b)).then_with(|| self.pkg_path(a).cmp(self.pkg_path(b)))
        });
        methods
    }

    fn pkg_path(&self, method: &IfaceMethod) -> &str {
        method.pkg.map_or("", |pkg| &self.pkg(pkg).path)
    }

    fn intersect(&mut self, a: &Terms, a_comparable: bool, b: &Terms, b_comparable: bool) -> (Terms, bool) {
        let terms = self.intersect_terms(a, b);
        match (a_comparable || b_comparable, terms) {
            (true, Terms::List(list)) => {
                let strictly =
                    list.iter().filter(|t| self.comparable_type(t.ty, false).is_ok()).cloned().collect();
                (Terms::List(strictly), false)
            }
            (comparable, terms) => (terms, comparable),
        }
    }

    /// Type set of a `Type::Union`; `None` if the union has too many terms.
    pub(super) fn union_set(&mut self, union: TypeId) -> Option<Rc<TypeSet>> {
        if let Some(set) = self.union_sets.get(&union) {
            return set.clone();
        }
        let Type::Union(terms) = self.get(union).clone() else { return Some(Rc::new(TypeSet::top())) };
        if !self.computing.insert(union) {
            return Some(Rc::new(TypeSet { terms: Terms::List(Rc::from([])), ..TypeSet::top() }));
        }
        let provisional_before = std::mem::take(&mut self.provisional);
        let terms = self.compute_union(&terms);
        self.computing.remove(&union);
        let set = terms.map(|terms| Rc::new(TypeSet { terms, ..TypeSet::top() }));
        if !self.provisional {
            self.union_sets.insert(union, set.clone());
        }
        self.provisional |= provisional_before;
        set
    }

    fn compute_union(&mut self, terms: &[Term]) -> Option<Terms> {
        let mut all = Terms::List(Rc::from([]));
        for term in terms {
            let under = self.under(term.ty);
            let terms = match *self.get(under) {
                Type::Interface(_) => self.interface_set(under, &mut None).terms.clone(),
                Type::Basic(Basic::Invalid) => {
                    self.provisional |= self.is_valid(term.ty);
                    continue;
                }
                _ => {
                    if term.tilde && !self.identical(term.ty, under) {
                        continue;
                    }
                    Terms::List(Rc::from([term.clone()]))
                }
            };
            all = self.union_terms(&all, &terms);
            if matches!(&all, Terms::List(list) if list.len() > MAX_TERMS) {
                return None;
            }
        }
        Some(all)
    }

    // Term lists.

    fn union_terms(&mut self, a: &Terms, b: &Terms) -> Terms {
        match (a, b) {
            (Terms::All, _) | (_, Terms::All) => Terms::All,
            (Terms::List(a), Terms::List(b)) => self.normalize([&a[..], &b[..]].concat()),
        }
    }
    fn intersect_terms(&mut self, a: &Terms, b: &Terms) -> Terms {
        match (a, b) {
            (Terms::All, other) | (other, Terms::All) => other.clone(),
            (Terms::List(a), Terms::List(b)) => {
                let mut list = Vec::new();
                for x in a.iter() {
                    for y in b.iter() {
                        if !self.disjoint(x, y) {
                            list.push(if !x.tilde || y.tilde { x.clone() } else { y.clone() });
                        }
                    }
                }
                self.normalize(list)
            }
        }
    }
    fn normalize(&mut self, list: Vec<Term>) -> Terms {
        let mut used = vec![false; list.len()];
        let mut out = Vec::new();
        for i in 0..list.len() {
            if used[i] {
                continue;
            }
            let mut x = list[i].clone();
            for j in i + 1..list.len() {
                if !used[j] && !self.disjoint(&x, &list[j]) {
                    if !x.tilde && list[j].tilde {
                        x = list[j].clone();
                    }
                    used[j] = true;
                }
            }
            out.push(x);
        }
        Terms::List(out.into())
    }
    pub(super) fn disjoint(&mut self, x: &Term, y: &Term) -> bool {
        let a = if y.tilde { self.under(x.ty) } else { x.ty };
        let b = if x.tilde { self.under(y.ty) } else { y.ty };
        !self.identical(a, b)
    }
    pub(super) fn terms_equal(&mut self, a: &Terms, b: &Terms) -> bool {
        self.terms_subset(a, b) && self.terms_subset(b, a)
    }
    pub(super) fn terms_subset(&mut self, a: &Terms, b: &Terms) -> bool {
        match (a, b) {
            (_, Terms::All) => true,
            (Terms::All, Terms::List(_)) => false,
            (Terms::List(a), Terms::List(b)) => {
                a.iter().all(|x| b.iter().any(|y| !self.disjoint(x, y) && (!x.tilde || y.tilde)))
            }
        }
    }
    /// Whether `ty` belongs to the term.
    pub(super) fn term_includes(&mut self, term: &Term, ty: TypeId) -> bool {
        let ty = if term.tilde { self.under(ty) } else { ty };
        self.identical(term.ty, ty)
    }

    // Type parameters.

    /// types2's `TypeParam.iface()`: the constraint as an interface type (`[T int]` is wrapped).
    pub fn tparam_iface(&mut self, tparam: TypeParamId) -> TypeId {
        let bound = self.types.tparams[tparam].constraint;
        if self.as_type_param(bound).is_some() {
            return self.universe.empty_interface;
        }
        let under = self.under(bound);
        match self.get(under) {
            Type::Basic(Basic::Invalid) => self.universe.empty_interface,
            Type::Interface(_) => under,
            _ => {
                let wrapped = self.new_interface(vec![], vec![bound], true);
                self.types.tparams[tparam].constraint = wrapped;
                wrapped
            }
        }
    }
    /// Specific terms of a type parameter (`TypeParam.is`); `None` without specific types.
    pub fn tparam_terms(&mut self, tparam: TypeParamId) -> Option<Rc<[Term]>> {
        let iface = self.tparam_iface(tparam);
        self.type_set(iface).specific()
    }
    /// types2's `typeset(t)`: `(type, underlying)` for each specific type of a type parameter, a single `None` without
    /// specific types; for any other type, the type itself.
    pub fn typeset_of(&mut self, id: TypeId) -> Vec<Option<(TypeId, TypeId)>> {
        let Some(tparam) = self.as_type_param(id) else { return vec![Some((id, self.under(id)))] };
        match self.tparam_terms(tparam) {
            None => vec![None],
            Some(terms) => terms.iter().map(|term| Some((term.ty, self.under(term.ty)))).collect(),
        }
    }
    /// types2's `underIs`: whether `f` holds for the underlying type of every specific type; `f` gets `None` if there
    /// are none.
    pub fn under_is(&mut self, id: TypeId, mut f: impl FnMut(&mut Tcx, Option<TypeId>) -> bool) -> bool {
        let set = self.typeset_of(id);
        set.into_iter().all(|types| f(self, types.map(|(_, under)| under)))
    }
    /// types2's `commonUnder`: the single underlying type of all types in `id`'s type set. `cond` may reject a type.
    /// Err: the reason, in gc's words.
    pub fn common_under(
        &mut self,
        id: TypeId,
        mut cond: Option<&mut dyn FnMut(&mut Tcx, Option<(TypeId, TypeId)>) -> Result<(), String>>,
    ) -> Result<TypeId, String> {
        let mut common: Option<(TypeId, TypeId)> = None;
        for types in self.typeset_of(id) {
            if let Some(cond) = &mut cond {
                cond(self, types)?;
            }
            let Some((ty, under)) = types else { return Err("no specific type".into()) };
            let Some((first, first_under)) = common else {
                common = Some((ty, under));
                continue;
            };
            if let (&Type::Chan { dir: a, elem: x }, &Type::Chan { dir: b, elem: y }) =
                (self.get(first_under), self.get(under))
            {
                let channels = || format!("channels {} and {}", self.type_str(first), self.type_str(ty));
                let words = channels();
                if !self.identical(x, y) {
                    return Err(format!("{words} have different element types"));
                }
                if a == b {
                } else if a == ChanDir::Both {
                    common = Some((ty, under));
                } else if b != ChanDir::Both {
                    return Err(format!("{words} have conflicting directions"));
                }
                continue;
            }
            if !self.identical(first_under, under) {
                return Err(format!(
                    "{} and {} have different underlying types",
                    self.type_str(first),
                    self.type_str(ty)
                ));
            }
        }
        Ok(common.map_or(typ::INVALID, |(_, under)| under))
    }
    /// Like `common_under`, without a reason.
    pub fn core_type(&mut self, id: TypeId) -> Option<TypeId> {
        if self.as_type_param(id).is_none() {
            return Some(self.under(id));
        }
        self.common_under(id, None).ok()
    }
}
