//! Everything a type query reads: types, objects, universe, and what was computed about them.
//! The checker owns a `Tcx` and implements [`Resolve`]; after checking, `Tcx` itself does (nothing is left to resolve).

use super::object::{ObjId, ObjKind, Object, Objects, Package, PkgId, Scope, ScopeId, VarKind};
use super::siblings::Sibling;
use super::types::{
    Basic, Field, IfaceMethod, Interface, Named, NamedId, Type, TypeId, TypeParam, TypeParamId, Types,
};
use super::typeset::TypeSet;
use super::universe::Universe;
use crate::characters::lower;
use crate::index::{HashMap, HashSet};
use crate::library::View;
use crate::span::{Pos, SourceMap};
use crate::syntax::ast::{Ast, ExprId, Name};
use crate::version::{Rule, Version};
use std::rc::Rc;

/// What can resolve an object on demand: the checker while it runs.
pub trait Resolve {
    fn tcx(&mut self) -> &mut Tcx;
    fn tcx_ref(&self) -> &Tcx;
    /// types2's `objDecl`: afterwards the object has its type. Does nothing for a resolved object.
    fn resolve(&mut self, obj: ObjId);
}

impl Resolve for Tcx {
    fn tcx(&mut self) -> &mut Tcx {
        self
    }
    fn tcx_ref(&self) -> &Tcx {
        self
    }
    fn resolve(&mut self, _obj: ObjId) {}
}

/// Where an error is reported; the checker turns an expression into types2's `atPos`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum At {
    Pos(Pos),
    Expr(ExprId),
}

/// An error in gc's words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypeError {
    pub at: At,
    pub msg: String,
    /// Detail lines.
    pub more: Vec<(Pos, String)>,
    /// Told once everything begun by now is done.
    pub later: bool,
}

impl TypeError {
    pub fn new(at: At, msg: impl Into<String>) -> TypeError {
        TypeError { at, msg: msg.into(), more: Vec::new(), later: false }
    }
}

/// A generic signature, its type arguments, and the signature made of them.
pub(super) type SignatureInstance = (TypeId, Rc<[TypeId]>, TypeId);

#[derive(Clone, Debug)]
pub struct Tcx {
    pub types: Types,
    pub objects: Objects,
    pub universe: Universe,
    /// Syntax of the user's files and of the std packages loaded so far.
    pub ast: Ast,
    pub sources: SourceMap,
    /// Packages that were imported, but not looked into so far.
    pub unloaded: HashSet<PkgId>,
    /// Language version in force where the checker is: `-lang`, or what the file asks for.
    pub version: Version,
    /// The release whose compiler we are.
    pub release: Version,
    /// Where packages of the library are read.
    pub view: View,
    /// What is compiled is such a package itself.
    pub of_library: bool,
    /// The other packages of the program's module that were analysed before.
    pub siblings: Rc<[Sibling]>,
    /// Methods declared with a pointer receiver; filled when methods are collected, before their signatures are.
    pub ptr_recv: HashSet<ObjId>,
    /// Type parameters of generic aliases, by alias name.
    pub alias_tparams: HashMap<ObjId, Rc<[TypeParamId]>>,
    /// The declared type parameter of each copy that a method of an instance got.
    pub canon_tparams: HashMap<TypeParamId, TypeParamId>,
    /// The right-hand side of each type declaration, as written (types2's `fromRHS`).
    pub(super) rhs: HashMap<NamedId, TypeId>,
    /// Instances by origin and hash of their type arguments.
    pub(super) instances: HashMap<(NamedId, u64), Vec<TypeId>>,
    pub(super) alias_instances: HashMap<(ObjId, u64), Vec<TypeId>>,
    /// Instances of generic signatures with what they were made of, by counts of parameters and results and a hash of
    /// the type arguments.
    pub(super) signature_instances: HashMap<(usize, usize, u64), Vec<SignatureInstance>>,
    pub(super) method_sigs: HashMap<(NamedId, ObjId), TypeId>,
    pub(super) type_sets: HashMap<TypeId, Rc<TypeSet>>,
    pub(super) union_sets: HashMap<TypeId, Option<Rc<TypeSet>>>,
    /// Type sets being computed (guards against cyclic embedding).
    pub(super) computing: HashSet<TypeId>,
    /// Size and alignment by underlying type.
    pub(super) layouts: HashMap<TypeId, (i64, i64)>,
    /// `ptrdata` of structs, by underlying type.
    pub(super) pointer_data: HashMap<TypeId, i64>,
    /// Where each instance was written first.
    pub instance_pos: HashMap<NamedId, Pos>,
    /// Named types before this one were completed, except those in `incomplete`.
    pub(super) completed: usize,
    pub(super) incomplete: Vec<NamedId>,
    /// New instances get their underlying type at once.
    pub(super) eager: bool,
    /// A type set met a type that is still being declared: it must not be kept.
    pub(super) provisional: bool,
}

impl Tcx {
    pub fn new(version: Version) -> Tcx {
        let mut types = Types::new();
        let mut objects = Objects::default();
        let universe = Universe::declare(&mut types, &mut objects);
        Tcx {
            types,
            objects,
            universe,
            ast: Ast::default(),
            sources: SourceMap::default(),
            unloaded: HashSet::default(),
            version,
            release: Version::LATEST,
            view: View::default(),
            siblings: Rc::from([]),
            of_library: false,
            ptr_recv: HashSet::default(),
            alias_tparams: HashMap::default(),
            canon_tparams: HashMap::default(),
            rhs: HashMap::default(),
            instances: HashMap::default(),
            alias_instances: HashMap::default(),
            signature_instances: HashMap::default(),
            method_sigs: HashMap::default(),
            type_sets: HashMap::default(),
            union_sets: HashMap::default(),
            computing: HashSet::default(),
            pointer_data: HashMap::default(),
            layouts: HashMap::default(),
            instance_pos: HashMap::default(),
            completed: 0,
            incomplete: Vec::new(),
            eager: false,
            provisional: false,
        }
    }

    /// Whether the compiler that we are follows the rule.
    pub fn has(&self, rule: Rule) -> bool {
        self.release.has(rule)
    }

    pub fn get(&self, id: TypeId) -> &Type {
        self.types.get(id)
    }
    pub fn unalias(&self, id: TypeId) -> TypeId {
        self.types.unalias(id)
    }
    pub fn obj(&self, id: ObjId) -> &Object {
        &self.objects.objs[id]
    }
    pub fn obj_mut(&mut self, id: ObjId) -> &mut Object {
        &mut self.objects.objs[id]
    }
    pub fn scope(&self, id: ScopeId) -> &Scope {
        &self.objects.scopes[id]
    }
    pub fn pkg(&self, id: PkgId) -> &Package {
        &self.objects.pkgs[id]
    }

    /// A new object; `ty` is `Types::basic(Basic::Invalid)` until resolved.
    pub fn new_object(
        &mut self,
        kind: ObjKind,
        pos: Pos,
        pkg: Option<PkgId>,
        name: Name,
        ty: TypeId,
    ) -> ObjId {
        self.objects.objs.push(Object { name, pos, pkg, ty, parent: None, kind })
    }
    pub fn new_field_object(
        &mut self,
        pos: Pos,
        pkg: Option<PkgId>,
        name: Name,
        ty: TypeId,
        embedded: bool,
    ) -> ObjId {
        self.new_object(ObjKind::Var(VarKind::Field { embedded }), pos, pkg, name, ty)
    }
    pub fn new_scope(&mut self, parent: Option<ScopeId>, pos: Pos, end: Pos) -> ScopeId {
        self.objects.scopes.push(Scope { parent, pos, end, ..Scope::default() })
    }

    /// A defined type without underlying type; its object's `ty` becomes the new type if it has none.
    pub fn new_named(&mut self, obj: ObjId) -> (NamedId, TypeId) {
        let id = self.types.named.push(Named {
            obj,
            underlying: None,
            methods: Vec::new(),
            tparams: Vec::new(),
            targs: Rc::from([]),
            origin: None,
            vargen: 0,
            implicits: Rc::from([]),
        });
        let ty = self.types.add(Type::Named(id));
        let object = self.obj_mut(obj);
        if object.ty == Types::basic(Basic::Invalid) {
            object.ty = ty;
        }
        (id, ty)
    }
    /// Sets the right-hand side of a type declaration; the underlying type follows from it when first asked for.
    pub fn set_rhs(&mut self, named: NamedId, rhs: TypeId) {
        self.rhs.insert(named, rhs);
    }
    /// types2's `fromRHS` (of the origin for an instance); `None` until the declaration was read.
    pub fn rhs(&self, named: NamedId) -> Option<TypeId> {
        self.rhs.get(&named).copied()
    }
    /// A new type parameter; its object's `ty` becomes the new type.
    pub fn new_type_param(&mut self, obj: ObjId, index: usize, constraint: TypeId) -> (TypeParamId, TypeId) {
        let id = self.types.tparams.push(TypeParam { obj, index, constraint });
        let ty = self.types.add(Type::TypeParam(id));
        self.obj_mut(obj).ty = ty;
        (id, ty)
    }
    pub fn tparam_type(&mut self, id: TypeParamId) -> TypeId {
        self.types.add(Type::TypeParam(id))
    }

    /// The defined type behind `id`, if it is one (aliases are looked through).
    pub fn as_named(&self, id: TypeId) -> Option<NamedId> {
        match self.get(self.unalias(id)) {
            Type::Named(named) => Some(*named),
            _ => None,
        }
    }
    pub fn as_type_param(&self, id: TypeId) -> Option<TypeParamId> {
        match self.get(self.unalias(id)) {
            Type::TypeParam(tparam) => Some(*tparam),
            _ => None,
        }
    }
    /// The generic type of an instance, itself otherwise.
    pub fn origin(&self, named: NamedId) -> NamedId {
        self.types.named[named].origin.unwrap_or(named)
    }
    /// Interface with these parts.
    pub fn new_interface(
        &mut self,
        methods: Vec<IfaceMethod>,
        embeds: Vec<TypeId>,
        implicit: bool,
    ) -> TypeId {
        self.types.add(Type::Interface(Rc::new(Interface {
            methods: methods.into(),
            embeds: embeds.into(),
            implicit,
            comparable: false,
        })))
    }
    pub fn new_struct(&mut self, fields: Vec<Field>) -> TypeId {
        self.types.add(Type::Struct { fields: fields.into() })
    }

    /// `file:line:col`, as messages mention a position.
    pub fn pos_string(&self, pos: Pos) -> String {
        match self.sources.resolve(pos) {
            Some(at) => self.sources.format_both(at),
            None => "<unknown position>".to_string(),
        }
    }
    /// Whether `(pkg, name)` denotes the same entity as `(other_pkg, other)`: unexported names belong to their package.
    /// `fold_case` ignores case, and packages with it.
    pub fn same_id(
        &self,
        (pkg, name): (Option<PkgId>, &str),
        (other_pkg, other): (Option<PkgId>, &str),
        fold_case: bool,
    ) -> bool {
        if fold_case && equal_fold(name, other) {
            return true;
        }
        name == other && (is_exported(name) || pkg == other_pkg)
    }

    /// Looks a name up in a scope and its parents; a local is visible from its scope position on.
    pub fn lookup_parent(&self, scope: ScopeId, name: &str, pos: Pos) -> Option<(ScopeId, ObjId)> {
        let mut next = Some(scope);
        while let Some(id) = next {
            let scope = self.scope(id);
            if let Some(&(obj, from)) = scope.names.get(name)
                && (!pos.is_known() || from <= pos)
            {
                return Some((id, obj));
            }
            next = scope.parent;
        }
        None
    }
}

/// Equal under simple case folding.
pub fn equal_fold(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    a.chars().map(lower).eq(b.chars().map(lower))
}

/// An upper-case first letter makes a name exported.
pub fn is_exported(name: &str) -> bool {
    name.chars().next().is_some_and(|c| c.is_uppercase())
}
