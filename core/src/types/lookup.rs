//! Looks up fields and methods by name, and finds missing methods.
//! Rules: cmd/compile/internal/types2/lookup.go, go1.27.

use super::context::{Resolve, Tcx, equal_fold, is_exported};
use super::object::{ObjId, PkgId};
use super::types::{IfaceMethod, NamedId, Type, TypeId};
use crate::index::{HashMap, HashSet};
use crate::version::Rule;

/// The field or method that a selector denotes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Member {
    /// `ty` is the field's type in its (possibly instantiated) struct, which may differ from `obj`'s type.
    Field { obj: ObjId, ty: TypeId },
    /// A declared method of `recv` (an instance or plain type). Signature: see `member_type`.
    Method { obj: ObjId, recv: NamedId },
    /// A method of an interface or type parameter.
    IfaceMethod { obj: ObjId, sig: TypeId },
}

impl Member {
    pub fn obj(&self) -> ObjId {
        match *self {
            Member::Field { obj, .. } | Member::Method { obj, .. } | Member::IfaceMethod { obj, .. } => obj,
        }
    }
    pub fn is_method(&self) -> bool {
        !matches!(self, Member::Field { .. })
    }
}

/// types2's `(obj, index, indirect)`. Without a member, a non-empty `index` means an ambiguous selector, and
/// `indirect` a method that needs a pointer receiver.
#[derive(Clone, Debug, Default)]
pub struct Lookup {
    pub member: Option<Member>,
    /// Path through embedded fields; the last element is the field or method index.
    pub index: Vec<usize>,
    pub indirect: bool,
}

/// An embedded type to be searched.
#[derive(Clone)]
struct Embedded {
    ty: TypeId,
    index: Vec<usize>,
    indirect: bool,
    /// Whether the type is embedded more than once at this depth.
    multiples: bool,
}

impl Tcx {
    pub fn lookup_field_or_method(
        &mut self,
        ty: TypeId,
        addressable: bool,
        pkg: Option<PkgId>,
        name: &str,
        fold_case: bool,
    ) -> Lookup {
        // A defined type whose underlying type is *T does not have the methods of *T.
        if self.as_named(ty).is_some() {
            let under = self.under(ty);
            if matches!(self.get(under), Type::Pointer { .. }) {
                let found = self.lookup(under, false, pkg, name, fold_case);
                return if found.member.is_some_and(|m| m.is_method()) { Lookup::default() } else { found };
            }
        }
        self.lookup(ty, addressable, pkg, name, fold_case)
    }

    fn lookup(
        &mut self,
        ty: TypeId,
        addressable: bool,
        pkg: Option<PkgId>,
        name: &str,
        fold_case: bool,
    ) -> Lookup {
        let none = Lookup::default();
        if name == "_" {
            return none;
        }
        let (ty, is_ptr) = self.deref(ty);
        if is_ptr && self.is_interface(ty) {
            return none;
        }
        let mut current = vec![Embedded { ty, index: vec![], indirect: is_ptr, multiples: false }];
        let mut seen: HashSet<NamedId> = HashSet::default();
        while !current.is_empty() {
            let mut next: Vec<Embedded> = Vec::new();
            let mut found: Option<(Member, Vec<usize>, bool)> = None;
            // Returns the path on a collision.
            let hit =
                |found: &mut Option<(Member, Vec<usize>, bool)>, e: &Embedded, i: usize, member: Member| {
                    let mut index = e.index.clone();
                    index.push(i);
                    if found.is_some() || e.multiples {
                        return Some(index);
                    }
                    *found = Some((member, index, e.indirect));
                    None
                };
            for e in &current {
                if let Some(named) = self.as_named(e.ty) {
                    if !seen.insert(named) {
                        continue;
                    }
                    if let Some((i, obj)) = self.declared_method(named, pkg, name, fold_case) {
                        if let Some(index) = hit(&mut found, e, i, Member::Method { obj, recv: named }) {
                            return Lookup { index, ..none };
                        }
                        continue;
                    }
                }
                let under = self.under(e.ty);
                match self.get(under).clone() {
                    Type::Struct { fields } => {
                        for (i, f) in fields.iter().enumerate() {
                            if self.same_id((f.pkg, &f.name), (pkg, name), fold_case) {
                                let member = Member::Field { obj: f.obj, ty: f.ty };
                                if let Some(index) = hit(&mut found, e, i, member) {
                                    return Lookup { index, ..none };
                                }
                                continue;
                            }
                            if found.is_none() && f.embedded {
                                let (ty, is_ptr) = self.deref(f.ty);
                                let mut index = e.index.clone();
                                index.push(i);
                                let indirect = e.indirect || is_ptr;
                                next.push(Embedded { ty, index, indirect, multiples: e.multiples });
                            }
                        }
                    }
                    Type::Interface(_) => {
                        let set = self.type_set(under);
                        if let Some((i, m)) = self.method_index(&set.methods, pkg, name, fold_case)
                            && let Some(index) =
                                hit(&mut found, e, i, Member::IfaceMethod { obj: m.obj, sig: m.sig })
                        {
                            return Lookup { index, ..none };
                        }
                    }
                    _ => {}
                }
            }
            if let Some((member, index, indirect)) = found {
                if let Member::Method { obj, .. } = member
                    && self.has_ptr_recv(obj)
                    && !indirect
                    && !addressable
                {
                    return Lookup { indirect: true, ..none };
                }
                return Lookup { member: Some(member), index, indirect };
            }
            current = self.consolidate(next);
        }
        none
    }

    /// Merges entries of the same type and marks them as multiples.
    fn consolidate(&mut self, list: Vec<Embedded>) -> Vec<Embedded> {
        let mut out: Vec<Embedded> = Vec::with_capacity(list.len());
        let mut at: HashMap<TypeId, usize> = HashMap::default();
        for e in list {
            let key = self.unalias(e.ty);
            let mut same = at.get(&key).copied();
            if same.is_none() && self.as_named(key).is_none() {
                same = (0..out.len()).find(|&i| self.identical(out[i].ty, key));
            }
            match same {
                Some(i) => out[i].multiples = true,
                None => {
                    at.insert(key, out.len());
                    out.push(e);
                }
            }
        }
        out
    }

    /// A declared method of a defined type, and its index.
    fn declared_method(
        &self,
        named: NamedId,
        pkg: Option<PkgId>,
        name: &str,
        fold_case: bool,
    ) -> Option<(usize, ObjId)> {
        let origin = &self.types.named[self.origin(named)];
        if self.obj(origin.obj).pkg != pkg && !is_exported(name) && !fold_case {
            return None;
        }
        let fits = |&(_, &m): &(usize, &ObjId)| {
            let method = &self.obj(m).name;
            if fold_case { equal_fold(method, name) } else { **method == *name }
        };
        origin.methods.iter().enumerate().find(fits).map(|(i, &m)| (i, m))
    }
    /// Index and entry of a method in an interface's type set.
    pub fn method_index<'m>(
        &self,
        methods: &'m [IfaceMethod],
        pkg: Option<PkgId>,
        name: &str,
        fold_case: bool,
    ) -> Option<(usize, &'m IfaceMethod)> {
        methods.iter().enumerate().find(|(_, m)| self.same_id((m.pkg, &m.name), (pkg, name), fold_case))
    }
    pub fn has_ptr_recv(&self, method: ObjId) -> bool {
        if let Type::Signature(sig) = self.get(self.obj(method).ty)
            && let Some(recv) = &sig.recv
        {
            return self.is_pointer(recv.ty);
        }
        self.ptr_recv.contains(&method)
    }

    /// The element type of a pointer literal type, and whether `id` was one.
    pub fn deref(&self, id: TypeId) -> (TypeId, bool) {
        match *self.get(self.unalias(id)) {
            Type::Pointer { elem } => (elem, true),
            _ => (id, false),
        }
    }
    /// The struct that a (possibly named) pointer points to; else `id`.
    pub fn deref_struct_ptr(&mut self, id: TypeId) -> TypeId {
        let under = self.under(id);
        if let Type::Pointer { elem } = *self.get(under) {
            let base = self.under(elem);
            if matches!(self.get(base), Type::Struct { .. }) {
                return elem;
            }
        }
        id
    }
    /// The alias `any`, if `id` stands for it and the release's errors call it so.
    pub fn named_any(&self, mut id: TypeId) -> Option<TypeId> {
        while id != self.universe.any {
            let Type::Alias { actual, .. } = self.get(id) else { return None };
            id = *actual;
        }
        (!self.has(Rule::InterfacesAsWritten)).then_some(id)
    }
    pub fn is_interface_ptr(&mut self, id: TypeId) -> bool {
        let under = self.under(id);
        match *self.get(under) {
            Type::Pointer { elem } => self.is_interface(elem),
            _ => false,
        }
    }
    /// Error text for a type for which `is_interface_ptr` holds.
    pub fn interface_ptr_error(&mut self, id: TypeId) -> String {
        let under = self.under(id);
        let to_param = matches!(*self.get(under), Type::Pointer { elem } if self.is_type_param(elem));
        let what = if to_param { "type parameter, not type parameter" } else { "interface, not interface" };
        format!("type {} is pointer to {what}", self.type_str(id))
    }
    /// `a.b.c` for a path of field indices.
    pub fn field_path(&mut self, ty: TypeId, index: &[usize]) -> String {
        let mut names = Vec::new();
        let mut ty = ty;
        for &i in index {
            let base = self.deref_struct_ptr(ty);
            let under = self.under(base);
            let Type::Struct { fields } = self.get(under) else { break };
            let Some(field) = fields.get(i) else { break };
            names.push(field.name.to_string());
            ty = field.ty;
        }
        names.join(".")
    }
    /// Whether a struct (or a pointer to one) embeds an invalid type at any depth.
    pub fn has_invalid_embedded_fields(&mut self, ty: TypeId) -> bool {
        let mut seen = HashSet::default();
        let mut todo = vec![ty];
        while let Some(ty) = todo.pop() {
            let base = self.deref_struct_ptr(ty);
            let under = self.under(base);
            let Type::Struct { fields } = self.get(under).clone() else { continue };
            if !seen.insert(under) {
                continue;
            }
            for f in fields.iter().filter(|f| f.embedded) {
                if !self.is_valid(f.ty) {
                    return true;
                }
                todo.push(f.ty);
            }
        }
        false
    }
}

/// Type of a field; signature of a method with the receiver's type arguments substituted. Resolves a declared method.
pub fn member_type(cx: &mut dyn Resolve, member: Member) -> TypeId {
    match member {
        Member::Field { ty, .. } => ty,
        Member::IfaceMethod { sig, .. } => sig,
        Member::Method { obj, recv } => {
            cx.resolve(obj);
            cx.tcx().method_on(obj, recv)
        }
    }
}

/// Err: the first method of interface `t` that `v` lacks, as `(missing method m)` …. `is_static`: an interface `v` must
/// have all methods too.
pub fn missing_method(cx: &mut dyn Resolve, v: TypeId, t: TypeId, is_static: bool) -> Result<(), String> {
    missing_method_with(cx, v, t, is_static, &mut |cx, a, b| cx.tcx().identical(a, b))
}

/// Like `missing_method`, but an invalid type may have the method (types2's `hasAllMethods`).
pub fn has_all_methods(cx: &mut dyn Resolve, v: TypeId, t: TypeId, is_static: bool) -> Result<(), String> {
    has_all_methods_with(cx, v, t, is_static, &mut |cx, a, b| cx.tcx().identical(a, b))
}

type Equivalent<'a> = &'a mut dyn FnMut(&mut dyn Resolve, TypeId, TypeId) -> bool;

pub(super) fn has_all_methods_with(
    cx: &mut dyn Resolve,
    v: TypeId,
    t: TypeId,
    is_static: bool,
    equivalent: Equivalent<'_>,
) -> Result<(), String> {
    if !cx.tcx_ref().is_valid(v) {
        return Ok(());
    }
    match missing_method_with(cx, v, t, is_static, equivalent) {
        Err(cause) if !cx.tcx().has_invalid_embedded_fields(v) => Err(cause),
        _ => Ok(()),
    }
}

enum State {
    NotFound,
    WrongName(Member),
    Unexported,
    /// Signature of the existing method.
    WrongSig(TypeId),
    Ambiguous,
    PtrRecv,
    Field,
}

pub fn missing_method_with(
    cx: &mut dyn Resolve,
    v: TypeId,
    t: TypeId,
    is_static: bool,
    equivalent: Equivalent<'_>,
) -> Result<(), String> {
    let set = cx.tcx().type_set(t);
    let v_set = if cx.tcx().is_interface(v) { Some(cx.tcx().type_set(v)) } else { None };
    let mut failed = None;
    for m in set.methods.iter() {
        let state = match &v_set {
            Some(v_set) => match cx.tcx_ref().method_index(&v_set.methods, m.pkg, &m.name, false) {
                None if is_static => Some(State::NotFound),
                None => None,
                Some((_, f)) => (!equivalent(cx, f.sig, m.sig)).then_some(State::WrongSig(f.sig)),
            },
            None => concrete_state(cx, v, m, equivalent),
        };
        if let Some(state) = state {
            failed = Some((m, state));
            break;
        }
    }
    let Some((m, state)) = failed else { return Ok(()) };
    Err(missing_cause(cx, v, t, m, state))
}

/// State of method `m` of the non-interface type `v`; `None` if it has the method.
fn concrete_state(
    cx: &mut dyn Resolve,
    v: TypeId,
    m: &IfaceMethod,
    equivalent: Equivalent<'_>,
) -> Option<State> {
    let found = cx.tcx().lookup(v, false, m.pkg, &m.name, false);
    let Some(member) = found.member else {
        if !found.index.is_empty() {
            return Some(State::Ambiguous);
        }
        if found.indirect {
            return Some(State::PtrRecv);
        }
        let folded = cx.tcx().lookup(v, false, m.pkg, &m.name, true).member.filter(Member::is_method);
        return Some(match folded {
            None => State::NotFound,
            // Equal names: it must be unexported, because for exported names the package does not matter.
            Some(member) if cx.tcx_ref().obj(member.obj()).name == m.name => State::Unexported,
            Some(member) => State::WrongName(member),
        });
    };
    if !member.is_method() {
        return Some(State::Field);
    }
    let sig = member_type(cx, member);
    (!equivalent(cx, sig, m.sig)).then_some(State::WrongSig(sig))
}

fn missing_cause(cx: &mut dyn Resolve, v: TypeId, t: TypeId, m: &IfaceMethod, state: State) -> String {
    let name = &m.name;
    match state {
        State::NotFound => {
            let tcx = cx.tcx();
            if tcx.is_interface_ptr(v) {
                format!("({})", tcx.interface_ptr_error(v))
            } else if tcx.is_interface_ptr(t) {
                format!("({})", tcx.interface_ptr_error(t))
            } else {
                format!("(missing method {name})")
            }
        }
        State::WrongName(member) => {
            let sig = member_type(cx, member);
            let tcx = cx.tcx_ref();
            let have = tcx.func_string(&tcx.obj(member.obj()).name, sig, false);
            let want = tcx.func_string(name, m.sig, false);
            format!("(missing method {name})\n\t\thave {have}\n\t\twant {want}")
        }
        State::Unexported => format!("(unexported method {name})"),
        State::WrongSig(sig) => {
            let tcx = cx.tcx_ref();
            let pair =
                |annotate| (tcx.func_string(name, sig, annotate), tcx.func_string(name, m.sig, annotate));
            let (mut have, mut want) = pair(false);
            if have == want {
                (have, want) = pair(true);
            }
            if have == want {
                // The type parameters probably have equal names.
                return format!("(wrong type for method {name})");
            }
            format!("(wrong type for method {name})\n\t\thave {have}\n\t\twant {want}")
        }
        State::Ambiguous => format!("(ambiguous selector {}.{name})", cx.tcx_ref().type_str(v)),
        State::PtrRecv => format!("(method {name} has pointer receiver)"),
        State::Field => format!("({}.{name} is a field, not a method)", cx.tcx_ref().type_str(v)),
    }
}

/// Whether `x.(T)` is possible for x of interface type `v`. Err: the cause.
pub fn assertable_to(cx: &mut dyn Resolve, v: TypeId, t: TypeId) -> Result<(), String> {
    if cx.tcx().is_interface(t) {
        return Ok(());
    }
    has_all_methods(cx, t, v, false)
}
