//! Which unexported names a package's export data holds: those that exported declarations and inlinable bodies mention.
//! In: the package's IR after inlining, its types. Out: names of functions, variables and types.
//! Rules: cmd/compile/internal/noder/linker.go `relocObj`, go1.27.

use crate::index::{HashMap, HashSet};
use crate::ir::node::{FuncId, NodeKind, Program};
use crate::types::Tcx;
use crate::types::context::is_exported;
use crate::types::object::{ObjId, ObjKind, PkgId};
use crate::types::types::{NamedId, Signature, Type, TypeId};

/// The unexported names in the export data of the program's package.
pub(super) fn unexported_names(program: &Program, tcx: &Tcx) -> HashSet<String> {
    let func_of = program.funcs.iter_enumerated().filter_map(|(id, f)| Some((f.obj?, id))).collect();
    let mut reached = Reached { program, tcx, func_of, seen: HashSet::default(), work: Vec::new() };
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
    let names = reached.seen.iter().filter_map(|item| match item {
        Item::Object(obj) => Some(&tcx.obj(*obj).name),
        Item::Func(_) | Item::Type(_) => None,
    });
    names.filter(|name| !is_exported(name)).map(ToString::to_string).collect()
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Item {
    /// A package-level declaration of the package.
    Object(ObjId),
    Func(FuncId),
    Type(TypeId),
}

struct Reached<'a> {
    program: &'a Program,
    tcx: &'a Tcx,
    func_of: HashMap<ObjId, FuncId>,
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
        if object.pkg == Some(PkgId::USER) && object.parent == Some(self.tcx.pkg(PkgId::USER).scope) {
            self.add(Item::Object(obj));
        }
    }

    fn ty(&mut self, ty: TypeId) {
        self.add(Item::Type(ty));
    }

    fn declaration(&mut self, obj: ObjId) {
        let object = self.tcx.obj(obj);
        self.ty(object.ty);
        if matches!(object.kind, ObjKind::Func)
            && let Some(&func) = self.func_of.get(&obj)
        {
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
        let scope = self.tcx.scope(self.tcx.pkg(PkgId::USER).scope);
        program.visit_list(body, &mut |n| {
            let node = &program.nodes[n];
            if let Some(ty) = node.ty {
                self.ty(ty);
            }
            let inlined = match &node.kind {
                NodeKind::Global(global) => {
                    if let Some(&(obj, _)) = scope.names.get(&*program.globals[*global].name) {
                        self.object(obj);
                    }
                    None
                }
                NodeKind::InlCall { call, .. } => Some(program.inlined[*call].callee),
                _ => None,
            };
            for func in node.kind.mentioned_func().into_iter().chain(inlined) {
                let f = &program.funcs[func];
                if f.pkg == PkgId::USER {
                    f.obj.into_iter().for_each(|obj| self.object(obj));
                    self.add(Item::Func(func));
                }
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
        let object = tcx.obj(origin.obj);
        if object.pkg != Some(PkgId::USER) {
            return;
        }
        self.object(origin.obj);
        origin.underlying.into_iter().for_each(|ty| self.ty(ty));
        origin.methods.iter().for_each(|&method| self.declaration(method));
        origin.tparams.iter().for_each(|&param| self.ty(tcx.types.tparams[param].constraint));
    }
}
