//! Types in generic bodies: substitution, shapes, and dependence on type parameters.
//! A shape represents all type arguments with one underlying type; it is a defined type of the pseudo-package
//! `go.shape`.
//! Rules: noder/reader.go `Shapify`, `objDictIdx`; types/identity.go; noder/writer.go `typIdx`, go1.27.

use super::Noder;
use super::read::Within;
use crate::ir::type_text::link_text;
use crate::sha256::sha256;
use crate::span::Pos;
use crate::types::object::{ObjId, ObjKind, Object, PkgId};
use crate::types::subst::SubstMap;
use crate::types::types::{
    Basic, Field, IfaceMethod, Interface, NamedId, Param, Signature, Type, TypeId, TypeParamId, Types,
};
use crate::version::Rule;
use std::rc::Rc;

const SHAPE_PKG: &str = "go.shape";
/// Longer type texts are hashed (gc's `-d=maxshapelen`).
const MAX_SHAPE_LEN: usize = 500;

impl Noder {
    /// A type as seen by the function being read: type parameters replaced by its type arguments. Reads a type that
    /// depends on them, within the function's dictionary.
    pub(super) fn sub(&mut self, ty: TypeId) -> TypeId {
        let Some(map) = self.bodies.last().and_then(|b| b.actual.clone()) else { return ty };
        if !self.is_derived(ty) {
            return ty;
        }
        if let Some(&done) = self.body().memo.get(&ty) {
            return done;
        }
        if let Some(dict) = self.body().dict.clone() {
            self.read_type_within(Some(&Within::new(&dict, map.clone())), ty);
        }
        let new = self.subst(ty, &map);
        self.body().memo.insert(ty, new);
        new
    }

    /// Reads a type as written in the current function. Returns the type it denotes.
    pub(super) fn typ(&mut self, ty: TypeId) -> TypeId {
        if !self.is_derived(ty) {
            self.read_type(ty);
        }
        self.sub(ty)
    }

    /// Whether a type's identity depends on type parameters.
    pub(super) fn is_derived(&mut self, ty: TypeId) -> bool {
        if let Some(&known) = self.derived.get(&ty) {
            return known;
        }
        self.derived.insert(ty, false);
        let found = match self.checked.tcx.get(ty).clone() {
            Type::TypeParam(_) => true,
            Type::Basic(_) => false,
            Type::Array { elem, .. }
            | Type::Slice { elem }
            | Type::Pointer { elem }
            | Type::Chan { elem, .. } => self.is_derived(elem),
            Type::Map { key, elem } => self.is_derived(key) || self.is_derived(elem),
            Type::Struct { fields } => fields.iter().any(|f| self.is_derived(f.ty)),
            Type::Tuple(params) => params.iter().any(|p| self.is_derived(p.ty)),
            Type::Signature(sig) => {
                sig.params.iter().chain(sig.results.iter()).any(|p| self.is_derived(p.ty))
            }
            Type::Interface(iface) => {
                iface.methods.iter().any(|m| self.is_derived(m.sig))
                    || iface.embeds.iter().any(|&e| self.is_derived(e))
            }
            Type::Named(named) => {
                let data = &self.checked.tcx.types.named[named];
                let targs = data.targs.clone();
                let open = !data.implicits.is_empty() || !data.tparams.is_empty() && targs.is_empty();
                open || targs.iter().any(|&t| self.is_derived(t))
            }
            Type::Union(terms) => terms.iter().any(|t| self.is_derived(t.ty)),
            Type::Alias { actual, .. } => self.is_derived(actual),
        };
        self.derived.insert(ty, found);
        found
    }

    pub(super) fn subst(&mut self, ty: TypeId, map: &SubstMap) -> TypeId {
        if !self.is_derived(ty) {
            return ty;
        }
        let new = match self.checked.tcx.get(ty).clone() {
            Type::TypeParam(id) => return map.0.get(&id).copied().unwrap_or(ty),
            Type::Alias { obj, targs, actual } => return self.subst_alias(obj, &targs, actual, map),
            Type::Named(named) => return self.subst_named(named, map),
            Type::Basic(_) | Type::Union(_) => return ty,
            Type::Array { len, elem } => Type::Array { len, elem: self.subst(elem, map) },
            Type::Slice { elem } => Type::Slice { elem: self.subst(elem, map) },
            Type::Pointer { elem } => Type::Pointer { elem: self.subst(elem, map) },
            Type::Chan { dir, elem } => Type::Chan { dir, elem: self.subst(elem, map) },
            Type::Map { key, elem } => Type::Map { key: self.subst(key, map), elem: self.subst(elem, map) },
            Type::Struct { fields } => {
                let fields: Vec<Field> =
                    fields.iter().map(|f| Field { ty: self.subst(f.ty, map), ..f.clone() }).collect();
                Type::Struct { fields: fields.into() }
            }
            Type::Tuple(params) => Type::Tuple(self.subst_list(&params, map)),
            Type::Signature(sig) => {
                let (params, results) =
                    (self.subst_list(&sig.params, map), self.subst_list(&sig.results, map));
                Type::Signature(Rc::new(Signature {
                    recv: None,
                    tparams: Rc::from([]),
                    recv_tparams: Rc::from([]),
                    params,
                    results,
                    variadic: sig.variadic,
                }))
            }
            Type::Interface(iface) => {
                let methods: Vec<IfaceMethod> = iface
                    .methods
                    .iter()
                    .map(|m| IfaceMethod { sig: self.subst(m.sig, map), ..m.clone() })
                    .collect();
                let embeds: Vec<TypeId> = iface.embeds.iter().map(|&e| self.subst(e, map)).collect();
                Type::Interface(Rc::new(Interface {
                    methods: methods.into(),
                    embeds: embeds.into(),
                    ..(*iface).clone()
                }))
            }
        };
        self.tcx_mut().types.add(new)
    }

    fn subst_list(&mut self, params: &[Param], map: &SubstMap) -> Rc<[Param]> {
        params.iter().map(|p| Param { ty: self.subst(p.ty, map), ..p.clone() }).collect()
    }

    /// Substitutes in an alias with type arguments: like an instance, it is declared per argument list, and one shape
    /// makes all arguments shapes.
    fn subst_alias(&mut self, obj: ObjId, targs: &[TypeId], actual: TypeId, map: &SubstMap) -> TypeId {
        let mut targs: Vec<TypeId> = targs.iter().map(|&targ| self.subst(targ, map)).collect();
        let tparams = self.checked.tcx.alias_tparams.get(&obj).cloned();
        let Some(tparams) = tparams.filter(|_| targs.iter().any(|&targ| self.has_shape(targ))) else {
            return self.subst(actual, map);
        };
        let declared = self.checked.tcx.obj(obj).ty;
        let Type::Alias { actual: declared, .. } = *self.checked.tcx.get(declared) else {
            return self.subst(actual, map);
        };
        self.shapify_all(&tparams, &mut targs);
        self.subst(declared, &SubstMap::new(&tparams, &targs))
    }

    fn subst_named(&mut self, named: NamedId, map: &SubstMap) -> TypeId {
        let data = &self.checked.tcx.types.named[named];
        let (origin, targs) = (data.origin.unwrap_or(named), data.targs.clone());
        let params = if targs.is_empty() { data.params() } else { data.implicits.to_vec() };
        let mut all = Vec::with_capacity(params.len() + targs.len());
        for param in params {
            all.push(self.checked.tcx.tparam_type(param));
        }
        all.extend(targs.iter());
        for targ in &mut all {
            *targ = self.subst(*targ, map);
        }
        self.instance(origin, all)
    }

    /// An instance of a generic type; if one argument is a shape, all become shapes.
    pub(super) fn instance(&mut self, origin: NamedId, mut targs: Vec<TypeId>) -> TypeId {
        if !targs.iter().any(|&t| self.has_shape(t)) {
            return self.tcx_mut().instantiate_named(origin, &targs);
        }
        let tparams = self.checked.tcx.types.named[origin].params();
        self.shapify_all(&tparams, &mut targs);
        self.shaped_instance(origin, &targs)
    }

    /// Reads a shaped instance at once, as gc does: its parts may depend on what is being read.
    pub(super) fn shaped_instance(&mut self, origin: NamedId, targs: &[TypeId]) -> TypeId {
        let ty = self.tcx_mut().instantiate_named(origin, targs);
        self.declare_type(ty);
        ty
    }

    /// Gives a shaped instance its underlying type, whose parts are shaped instances unknown to the type checker.
    pub(super) fn shape_underlying(&mut self, ty: TypeId) {
        if !self.has_shape(ty) {
            return;
        }
        let Some(named) = self.checked.tcx.as_named(ty) else { return };
        let data = &self.checked.tcx.types.named[named];
        let (Some(origin), targs) = (data.origin, data.targs.clone()) else { return };
        let tparams = self.checked.tcx.types.named[origin].params();
        let generic = self.tcx_mut().types.add(Type::Named(origin));
        let under = self.tcx_mut().under(generic);
        let under = self.subst(under, &SubstMap::new(&tparams, &targs));
        self.tcx_mut().types.named[named].underlying = Some(under);
    }

    pub(super) fn shapify_all(&mut self, tparams: &[TypeParamId], targs: &mut [TypeId]) {
        for (&tparam, targ) in tparams.iter().zip(targs) {
            let basic = self.is_basic_constraint(tparam);
            let shape = self.shapify(*targ, basic);
            if shape != *targ && !self.has_shape(*targ) {
                let targ = self.checked.tcx.unalias(*targ);
                self.shaped
                    .entry(shape)
                    .and_modify(|only| *only = only.filter(|known| *known == targ))
                    .or_insert(Some(targ));
            }
            *targ = shape;
        }
    }

    /// The type argument that a shape stands for, if it is the only one so far.
    pub fn argument_of_shape(&self, shape: TypeId) -> Option<TypeId> {
        self.shaped.get(&shape).copied().flatten()
    }

    fn is_basic_constraint(&mut self, tparam: TypeParamId) -> bool {
        let iface = self.tcx_mut().tparam_iface(tparam);
        self.tcx_mut().type_set(iface).is_method_set()
    }

    /// The shape of a type argument. A shaped instance that is an interface is its own shape; so is any shaped instance
    /// whose underlying type is not known yet.
    /// `basic`: the constraint has only methods, so all pointers share a shape.
    fn shapify(&mut self, targ: TypeId, basic: bool) -> TypeId {
        if self.is_shape(targ) && !basic {
            return targ;
        }
        let mut under = self.tcx_mut().under(targ);
        let interface = matches!(self.checked.tcx.get(under), Type::Interface(_));
        if (interface || self.lacks_underlying(targ)) && !self.is_shape(targ) && self.has_shape(targ) {
            return targ;
        }
        if basic
            && self.checked.tcx.has(Rule::ShapedElemKept)
            && let Type::Pointer { elem } = *self.checked.tcx.get(under)
            && !self.is_shape(elem)
            && link_text(&self.checked.tcx, elem).contains("go.shape.")
        {
            return targ;
        }
        if basic
            && let Type::Pointer { elem } = *self.checked.tcx.get(under)
            && !self.tcx_mut().not_in_heap(elem)
        {
            under = self.tcx_mut().types.pointer_to(Types::basic(Basic::Uint8));
        }
        let mut text = link_text(&self.checked.tcx, under);
        if text.len() > MAX_SHAPE_LEN {
            let mut hash = sha256(text.as_bytes());
            hash[0] ^= if self.checked.tcx.release.has(Rule::HashesInvertAByte) { 0xff } else { 1 };
            text = hash.iter().map(|b| format!("{b:02x}")).collect();
        }
        if let Some(&shape) = self.shapes.get(&text) {
            return shape;
        }
        let pkg = self.shape_pkg();
        let obj = self.tcx_mut().objects.objs.push(Object {
            name: text.as_str().into(),
            pos: Pos::NONE,
            pkg: Some(pkg),
            ty: Types::basic(Basic::Invalid),
            parent: None,
            kind: ObjKind::TypeName,
        });
        let (named, ty) = self.tcx_mut().new_named(obj);
        self.tcx_mut().types.named[named].underlying = Some(under);
        self.shapes.insert(text, ty);
        ty
    }

    fn shape_pkg(&mut self) -> PkgId {
        self.tcx_mut().package_named(SHAPE_PKG)
    }

    pub(super) fn is_shape(&self, ty: TypeId) -> bool {
        match self.checked.tcx.get(self.checked.tcx.unalias(ty)) {
            Type::Named(named) => {
                let obj = self.checked.tcx.types.named[*named].obj;
                self.checked.tcx.obj(obj).pkg.is_some_and(|pkg| &*self.checked.tcx.pkg(pkg).path == SHAPE_PKG)
            }
            _ => false,
        }
    }

    pub(super) fn has_shape(&mut self, ty: TypeId) -> bool {
        if self.shapes.is_empty() {
            return false;
        }
        if self.is_shape(ty) {
            return true;
        }
        match self.checked.tcx.get(ty).clone() {
            Type::Array { elem, .. }
            | Type::Slice { elem }
            | Type::Pointer { elem }
            | Type::Chan { elem, .. } => self.has_shape(elem),
            Type::Map { key, elem } => self.has_shape(key) || self.has_shape(elem),
            Type::Struct { fields } => fields.iter().any(|f| self.has_shape(f.ty)),
            Type::Tuple(params) => params.iter().any(|p| self.has_shape(p.ty)),
            Type::Signature(sig) => sig.params.iter().chain(sig.results.iter()).any(|p| self.has_shape(p.ty)),
            Type::Interface(iface) => {
                iface.methods.iter().any(|m| self.has_shape(m.sig))
                    || iface.embeds.iter().any(|&e| self.has_shape(e))
            }
            Type::Named(named) => {
                let targs = self.checked.tcx.types.named[named].targs.clone();
                targs.iter().any(|&t| self.has_shape(t))
            }
            Type::Alias { actual, .. } => self.has_shape(actual),
            Type::Basic(_) | Type::TypeParam(_) | Type::Union(_) => false,
        }
    }

    /// Type identity, with a shape identical to the types it represents.
    pub(super) fn same_type(&mut self, a: TypeId, b: TypeId) -> bool {
        if self.tcx_mut().identical(a, b) {
            return true;
        }
        if !self.has_shape(a) && !self.has_shape(b) {
            return false;
        }
        let (a, b) = (self.erase(a, 0), self.erase(b, 0));
        self.tcx_mut().identical(a, b)
    }

    /// A type with shapes replaced by their underlying types.
    fn erase(&mut self, ty: TypeId, depth: u32) -> TypeId {
        if depth > 20 {
            return ty;
        }
        let next = depth + 1;
        let new = match self.checked.tcx.get(ty).clone() {
            Type::Named(_) => {
                if self.is_shape(ty) {
                    let under = self.tcx_mut().under(ty);
                    return self.erase(under, next);
                }
                return ty;
            }
            Type::Alias { actual, .. } => return self.erase(actual, next),
            Type::Array { len, elem } => Type::Array { len, elem: self.erase(elem, next) },
            Type::Slice { elem } => Type::Slice { elem: self.erase(elem, next) },
            Type::Pointer { elem } => Type::Pointer { elem: self.erase(elem, next) },
            Type::Chan { dir, elem } => Type::Chan { dir, elem: self.erase(elem, next) },
            Type::Map { key, elem } => Type::Map { key: self.erase(key, next), elem: self.erase(elem, next) },
            Type::Signature(sig) => {
                let list = |noder: &mut Noder, params: &[Param]| -> Rc<[Param]> {
                    params.iter().map(|p| Param { ty: noder.erase(p.ty, next), ..p.clone() }).collect()
                };
                let (params, results) = (list(self, &sig.params), list(self, &sig.results));
                Type::Signature(Rc::new(Signature { params, results, ..(*sig).clone() }))
            }
            Type::Struct { fields } => {
                let fields: Vec<Field> =
                    fields.iter().map(|f| Field { ty: self.erase(f.ty, next), ..f.clone() }).collect();
                Type::Struct { fields: fields.into() }
            }
            Type::Basic(_) | Type::Tuple(_) | Type::Interface(_) | Type::TypeParam(_) | Type::Union(_) => {
                return ty;
            }
        };
        self.tcx_mut().types.add(new)
    }
}
