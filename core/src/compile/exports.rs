//! What a package's export data holds besides its exported names: what exported declarations, inlinable bodies and
//! generic bodies mention, and so on.
//! In: the package's IR after inlining, its types. Out: unexported names of functions, variables and types; functions of
//! other packages with their bodies.
//! Rules: cmd/compile/internal/noder/linker.go `relocObj`, `exportBody`, go1.27.

use crate::index::{HashMap, HashSet};
use crate::ir::node::{FuncId, NodeKind, Program};
use crate::noder::Noder;
use crate::noder::written::Names;
use crate::types::Tcx;
use crate::types::context::is_exported;
use crate::types::object::{ObjId, ObjKind, PkgId};
use crate::types::types::{NamedId, Signature, Type, TypeId};

/// What export data holds besides exported names.
#[derive(Debug)]
pub(super) struct Exports {
    pub unexported_names: HashSet<String>,
    /// Path of the package and name of the function.
    pub foreign_bodies: HashSet<(String, String)>,
}

/// The export data of the program's package.
pub(super) fn exports(program: &Program, noder: &Noder) -> Exports {
    let tcx = noder.tcx();
    let func_of = program.funcs.iter_enumerated().filter_map(|(id, f)| Some((f.obj?, id))).collect();
    let mut reached = Reached {
        program,
        tcx,
        noder,
        names: noder.names(),
        func_of,
        inlined: program.inlined.iter().map(|call| call.callee).collect(),
        seen: HashSet::default(),
        work: Vec::new(),
    };
    for (name, (obj, _)) in &tcx.scope(tcx.pkg(PkgId::USER).scope).names {
        if is_exported(name) {
            reached.object(*obj);
        }
    }
    while let Some(item) = reached.work.pop() {
        match item {
            Item::Object(obj) => reached.declaration(obj),
            Item::Func(func) => reached.body(func),
            Item::Type(ty) => reached.parts(ty),
        }
    }
    let mut exports = Exports { unexported_names: HashSet::default(), foreign_bodies: HashSet::default() };
    for item in reached.seen {
        match item {
            Item::Object(obj) => {
                let object = tcx.obj(obj);
                if object.pkg == Some(PkgId::USER) && !is_exported(&object.name) {
                    exports.unexported_names.insert(object.name.to_string());
                }
            }
            Item::Func(func) => {
                let f = &program.funcs[func];
                if f.pkg != PkgId::USER {
                    exports.foreign_bodies.insert((tcx.pkg(f.pkg).path.to_string(), f.name.to_string()));
                }
            }
            Item::Type(_) => {}
        }
    }
    exports
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Item {
    /// A package-level declaration.
    Object(ObjId),
    /// A function whose body may be included.
    Func(FuncId),
    Type(TypeId),
}

struct Reached<'a> {
    program: &'a Program,
    tcx: &'a Tcx,
    noder: &'a Noder,
    names: Names,
    func_of: HashMap<ObjId, FuncId>,
    /// Functions inlined anywhere in the package.
    inlined: HashSet<FuncId>,
    seen: HashSet<Item>,
    work: Vec<Item>,
}

impl Reached<'_> {
    fn add(&mut self, item: Item) {
        if self.seen.insert(item) {
            self.work.push(item);
        }
    }

    fn object(&mut self, obj: ObjId) {
        let object = self.tcx.obj(obj);
        if object.pkg.is_some_and(|pkg| object.parent == Some(self.tcx.pkg(pkg).scope)) {
            self.add(Item::Object(obj));
        }
    }

    fn ty(&mut self, ty: TypeId) {
        self.add(Item::Type(ty));
    }

    fn declaration(&mut self, obj: ObjId) {
        let object = self.tcx.obj(obj);
        self.ty(object.ty);
        if !matches!(object.kind, ObjKind::Func) {
            return;
        }
        if self.is_generic(object.ty) {
            self.generic_body(obj);
        } else if let Some(&func) = self.func_of.get(&obj) {
            self.func(func);
        }
    }

    fn is_generic(&self, ty: TypeId) -> bool {
        matches!(self.tcx.get(ty), Type::Signature(sig) if !sig.tparams.is_empty() || !sig.recv_tparams.is_empty())
    }

    /// The body of a generic function is part of its declaration. It is taken as written: there may be no instance.
    fn generic_body(&mut self, obj: ObjId) {
        let (objects, targs) = self.noder.mentioned_in(obj, &self.names);
        for obj in objects {
            self.ty(self.tcx.obj(obj).ty);
            self.object(obj);
        }
        targs.into_iter().for_each(|ty| self.ty(ty));
    }

    /// Adds a function of the package, or one of another package that was inlined here: gc passes on only such bodies.
    fn func(&mut self, func: FuncId) {
        let f = &self.program.funcs[func];
        if f.pkg == PkgId::USER || f.is_closure() || self.inlined.contains(&func) {
            self.add(Item::Func(func));
        }
    }

    /// Export data has the bodies of inlinable functions, and the function literals in these.
    fn body(&mut self, func: FuncId) {
        let program = self.program;
        let f = &program.funcs[func];
        self.ty(f.ty);
        let body = match &f.inl {
            Some(inl) if !inl.body.is_empty() => &inl.body,
            None if !f.is_closure() => return,
            _ => &f.body,
        };
        program.visit_list(body, &mut |n| {
            let node = &program.nodes[n];
            if let Some(ty) = node.ty {
                self.ty(ty);
            }
            let inlined = match &node.kind {
                NodeKind::Global(global) => {
                    let global = &program.globals[*global];
                    let scope = self.tcx.scope(self.tcx.pkg(global.pkg).scope);
                    if let Some(&(obj, _)) = scope.names.get(&*global.name) {
                        self.object(obj);
                    }
                    None
                }
                NodeKind::InlCall { call, .. } => Some(program.inlined[*call].callee),
                _ => None,
            };
            for func in node.kind.mentioned_func().into_iter().chain(inlined) {
                program.funcs[func].obj.into_iter().for_each(|obj| self.object(obj));
                self.func(func);
            }
        });
    }

    fn parts(&mut self, ty: TypeId) {
        let tcx = self.tcx;
        match tcx.get(ty) {
            Type::Basic(_) => {}
            Type::Array { elem, .. }
            | Type::Slice { elem }
            | Type::Pointer { elem }
            | Type::Chan { elem, .. } => {
                self.ty(*elem);
            }
            Type::Map { key, elem } => [*key, *elem].into_iter().for_each(|ty| self.ty(ty)),
            Type::Struct { fields } => fields.iter().for_each(|field| self.ty(field.ty)),
            Type::Tuple(params) => params.iter().for_each(|param| self.ty(param.ty)),
            Type::Signature(sig) => self.signature(sig),
            Type::Interface(iface) => {
                iface.methods.iter().for_each(|method| self.ty(method.sig));
                iface.embeds.iter().for_each(|&ty| self.ty(ty));
            }
            Type::Union(terms) => terms.iter().for_each(|term| self.ty(term.ty)),
            Type::TypeParam(param) => self.ty(tcx.types.tparams[*param].constraint),
            Type::Alias { obj, targs, actual } => {
                self.object(*obj);
                targs.iter().for_each(|&ty| self.ty(ty));
                self.ty(*actual);
            }
            Type::Named(named) => self.named(*named),
        }
    }

    fn signature(&mut self, sig: &Signature) {
        sig.params.iter().chain(&*sig.results).for_each(|param| self.ty(param.ty));
        sig.tparams.iter().for_each(|&param| self.ty(self.tcx.types.tparams[param].constraint));
    }

    /// A named type comes with its underlying type and its methods.
    fn named(&mut self, named: NamedId) {
        let tcx = self.tcx;
        tcx.types.named[named].targs.iter().for_each(|&ty| self.ty(ty));
        let origin = &tcx.types.named[tcx.origin(named)];
        self.object(origin.obj);
        origin.underlying.into_iter().for_each(|ty| self.ty(ty));
        origin.methods.iter().for_each(|&method| self.declaration(method));
        origin.tparams.iter().for_each(|&param| self.ty(tcx.types.tparams[param].constraint));
    }
}
