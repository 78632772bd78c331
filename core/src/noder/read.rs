//! Reads types in the order of gc's reader: a type's parts before the type, type arguments before the instance, a
//! defined type's underlying type before its methods. Reading a type makes its methods and instances, and lists the
//! type if it needs wrappers.
//! Rules: noder/reader.go `typIdx`, `objIdx`, `method`, `needWrapper`, go1.27.

use super::Noder;
use super::generic::{Dict, TodoDict};
use crate::types::instances;
use crate::types::object::{ObjId, PkgId};
use crate::types::subst::SubstMap;
use crate::types::types::{NamedId, Type, TypeId};
use crate::version::Rule;
use std::rc::Rc;

/// The instance whose declaration is being read: its type arguments replace type parameters.
#[derive(Debug)]
pub(super) struct Within {
    dict: u32,
    map: Rc<SubstMap>,
}

impl Within {
    pub fn new(dict: &Dict, map: Rc<SubstMap>) -> Within {
        Within { dict: dict.number, map }
    }
}

impl Noder {
    pub(super) fn read_type(&mut self, ty: TypeId) {
        self.read_type_within(None, ty);
    }

    pub(super) fn read_type_within(&mut self, within: Option<&Within>, ty: TypeId) {
        if let Type::Alias { obj, targs, actual } = self.checked.tcx.get(ty) {
            let (obj, targs, actual) = (*obj, targs.clone(), *actual);
            targs.iter().for_each(|&t| self.read_type_within(within, t));
            let imported = self.is_alias_imported(obj, targs.is_empty());
            let outer = std::mem::replace(&mut self.imported_def, imported);
            self.read_type_within(within, actual);
            self.imported_def = outer;
            return;
        }
        let derived = self.is_derived(ty);
        if self.recording.is_some() || derived && within.is_none() {
            return;
        }
        let key = match self.checked.tcx.get(ty) {
            _ if derived => (within.map(|within| within.dict), 0, ty),
            // While unfinished, a type has a separate index, shared by all mentions.
            Type::Named(_) => (None, u32::from(self.written.contains(self.unfinished, ty)), ty),
            _ => (None, self.unfinished, ty),
        };
        // Mentions in another package are read separately.
        let key = (self.imported_def, key);
        if self.types_read.contains(&key) {
            return;
        }
        let named = match *self.checked.tcx.get(ty) {
            Type::Named(named) => Some(named),
            _ => None,
        };
        match named {
            Some(named) => {
                let targs = self.checked.tcx.types.named[named].targs.clone();
                targs.iter().for_each(|&t| self.read_type_within(within, t));
            }
            None => self.read_parts(within, ty),
        }
        // Must follow reading the parts, because it declares the shaped instances among them.
        let actual = match within {
            Some(within) if derived => self.subst(ty, &within.map.clone()),
            _ => ty,
        };
        if named.is_some() {
            self.declare_type(actual);
        }
        // Reading its parts may have read a type literal already.
        if self.types_read.insert(key) {
            self.need_wrapper(actual);
        }
    }

    /// Whether the right side of an alias is read as imported code outside any instance. An alias in a function is
    /// not exported: its right side belongs to the code that mentions it.
    fn is_alias_imported(&self, alias: ObjId, plain: bool) -> bool {
        let tcx = &self.checked.tcx;
        let object = tcx.obj(alias);
        match object.pkg {
            Some(pkg) if object.parent == Some(tcx.pkg(pkg).scope) => plain && pkg != PkgId::USER,
            _ => self.imported_def,
        }
    }

    fn read_parts(&mut self, within: Option<&Within>, ty: TypeId) {
        match self.checked.tcx.get(ty).clone() {
            Type::Pointer { elem }
            | Type::Slice { elem }
            | Type::Array { elem, .. }
            | Type::Chan { elem, .. } => {
                self.read_type_within(within, elem);
            }
            Type::Map { key, elem } => {
                self.read_type_within(within, key);
                self.read_type_within(within, elem);
            }
            Type::Struct { fields } => fields.iter().for_each(|f| self.read_type_within(within, f.ty)),
            Type::Tuple(params) => params.iter().for_each(|p| self.read_type_within(within, p.ty)),
            Type::Signature(sig) => {
                let params = sig.params.iter().chain(sig.results.iter());
                params.for_each(|p| self.read_type_within(within, p.ty));
            }
            Type::Interface(iface) => {
                let methods = self.checked.tcx.sorted_methods(iface.methods.to_vec());
                methods.iter().for_each(|m| self.read_type_within(within, m.sig));
                iface.embeds.iter().for_each(|&e| self.read_type_within(within, e));
            }
            Type::Basic(_) | Type::Named(_) | Type::TypeParam(_) | Type::Union(_) | Type::Alias { .. } => {}
        }
    }

    /// Reads the declaration of a defined type, once. For a shaped instance only the declaration matters.
    pub(super) fn declare_type(&mut self, actual: TypeId) {
        if self.is_shape(actual) || !self.types_declared.insert(actual) {
            return;
        }
        let Some(named) = self.checked.tcx.as_named(actual) else { return };
        let data = &self.checked.tcx.types.named[named];
        let is_user = self.checked.tcx.obj(data.obj).pkg == Some(PkgId::USER);
        let (instance, generic) = (!data.targs.is_empty(), !data.params().is_empty());
        let outer = std::mem::replace(&mut self.imported_def, !is_user && !instance);
        let around = std::mem::replace(&mut self.unfinished, self.written.around(data.obj));
        if instance {
            self.read_instance(actual, named);
        } else if !generic {
            self.read_declaration(actual, named, is_user);
        }
        self.unfinished = around;
        self.imported_def = outer;
    }

    /// Makes all methods of an instance of a generic type, and queues the shaped type with its methods.
    fn read_instance(&mut self, ty: TypeId, named: NamedId) {
        let dict = self.type_dict(ty);
        let Some((dict, origin)) = dict.zip(self.checked.tcx.types.named[named].origin) else { return };
        let tparams = self.checked.tcx.types.named[origin].params();
        let generic = self.tcx_mut().types.add(Type::Named(origin));
        let within = Within::new(&dict, Rc::new(SubstMap::new(&tparams, &dict.targs)));
        self.read_underlying(Some(&within), ty, generic);
        if !dict.shaped {
            self.todo_dicts.push(TodoDict::Type(ty));
        }
        for method in self.methods_of_origin(origin) {
            self.method_instance(ty, method);
        }
        if !dict.shaped {
            self.need_wrapper(ty);
        }
    }

    fn read_declaration(&mut self, ty: TypeId, named: NamedId, is_user: bool) {
        if is_user || self.mentions_instances(named, None) {
            self.read_underlying(None, ty, ty);
        }
        for method in self.checked.tcx.types.named[named].methods.clone() {
            if !is_user {
                // The method is compiled elsewhere, but this package makes the instances its signature mentions.
                if self.mentions_instances(named, Some(method)) {
                    self.checked.resolve_object(method);
                    let sig_type = self.checked.tcx.obj(method).ty;
                    let sig = self.signature(sig_type);
                    let params = sig.recv.iter().chain(sig.params.iter()).chain(sig.results.iter());
                    params.for_each(|param| self.read_type(param.ty));
                }
            } else if &*self.checked.tcx.obj(method).name != "_" && !self.is_generic_method(method) {
                self.func_of(method);
            }
        }
        self.need_wrapper(ty);
    }

    /// Whether a library type, or one of its methods, mentions instances and so must be read.
    fn mentions_instances(&self, named: NamedId, method: Option<ObjId>) -> bool {
        let tcx = &self.checked.tcx;
        let data = &tcx.types.named[named];
        let ty = tcx.obj(data.obj);
        let Some(pkg) = ty.pkg.filter(|_| data.vargen == 0) else { return true };
        let method = method.map(|method| &*tcx.obj(method).name);
        instances::met_in(tcx, &tcx.pkg(pkg).path, &ty.name, method)
    }

    /// Reads the parts of a defined type's underlying type; the type literal itself is not read as a type.
    fn read_underlying(&mut self, within: Option<&Within>, ty: TypeId, declared: TypeId) {
        self.forward_types.insert(ty);
        let under = self.tcx_mut().under(declared);
        self.read_parts(within, under);
        self.shape_underlying(ty);
        self.forward_types.remove(&ty);
    }

    /// Whether a defined type has no underlying type yet (gc's `TFORW`).
    pub(super) fn lacks_underlying(&self, ty: TypeId) -> bool {
        self.forward_types.contains(&ty)
    }

    /// Declared methods that have no type parameters.
    fn methods_of_origin(&mut self, origin: NamedId) -> Vec<ObjId> {
        let methods = self.checked.tcx.types.named[origin].methods.clone();
        methods
            .into_iter()
            .filter(|&m| {
                self.checked.resolve_object(m);
                let generic = match self.checked.tcx.get(self.checked.tcx.obj(m).ty) {
                    Type::Signature(sig) => !sig.tparams.is_empty(),
                    _ => true,
                };
                !generic && &*self.checked.tcx.obj(m).name != "_"
            })
            .collect()
    }

    /// Lists a type that may have methods; whether one has any is unknown while its underlying type is being read.
    fn need_wrapper(&mut self, ty: TypeId) {
        let wrapped = match self.checked.tcx.get(ty) {
            Type::Struct { .. } | Type::Interface(_) => true,
            Type::Named(named) => {
                let data = &self.checked.tcx.types.named[*named];
                data.params().is_empty() || !data.targs.is_empty()
            }
            Type::Basic(_)
            | Type::Array { .. }
            | Type::Slice { .. }
            | Type::Pointer { .. }
            | Type::Tuple(_)
            | Type::Signature(_)
            | Type::Map { .. }
            | Type::Chan { .. }
            | Type::TypeParam(_)
            | Type::Union(_)
            | Type::Alias { .. } => false,
        };
        let unfinished = self.forward_types.contains(&ty);
        if !wrapped || unfinished && self.checked.tcx.has(Rule::UnfinishedTypesNotListed) {
            return;
        }
        if self.imported_def {
            self.prog.have_wrapper_types.push(ty);
        } else if self.types_listed.insert(ty) {
            self.prog.wrapper_types.push(ty);
        }
    }
}
