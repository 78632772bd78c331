//! Everything a type query reads: types, objects, the universe, and cached results.
//! The checker owns a `Tcx` and implements [`Resolve`]; after checking, `Tcx` itself implements it, with nothing left
//! to resolve.

use super::object::{ObjId, ObjKind, Object, Objects, Package, PkgId, Scope, ScopeId, VarKind};
use super::siblings::{EmbeddedVars, Sibling};
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

/// Resolves objects on demand; implemented by the checker.
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

/// Position of an error; the checker turns an expression into types2's `atPos`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum At {
    Pos(Pos),
    Expr(ExprId),
}

/// An error with gc's text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypeError {
    pub at: At,
    pub msg: String,
    /// Detail lines.
    pub more: Vec<(Pos, String)>,
    /// Report once all work begun so far is done.
    pub later: bool,
}

impl TypeError {
    pub fn new(at: At, msg: impl Into<String>) -> TypeError {
        TypeError { at, msg: msg.into(), more: Vec::new(), later: false }
    }
}

/// A generic signature, its type arguments, and the instantiated signature.
pub(super) type SignatureInstance = (TypeId, Rc<[TypeId]>, TypeId);

#[derive(Clone, Debug)]
pub struct Tcx {
    pub types: Types,
    pub objects: Objects,
    pub universe: Universe,
    /// Syntax of the user's files and of the std packages loaded so far.
    pub ast: Ast,
    pub sources: SourceMap,
    /// Packages imported but not loaded yet.
    pub unloaded: HashSet<PkgId>,
    /// Language version for the code being checked: `-lang`, or the file's own.
    pub version: Version,
    /// The Go release being reproduced.
    pub release: Version,
    /// What `-lang` says, if it is given: `go build` and `go run` always do.
    pub lang: Option<Version>,
    /// The view in which library packages are read.
    pub view: View,
    /// Whether the package being compiled is itself a library package.
    pub of_library: bool,
    /// The module's other packages that have been analysed.
    pub siblings: Rc<[Sibling]>,
    /// The package's own variables with `//go:embed`. Set after escape analysis.
    pub embedded: Rc<EmbeddedVars>,
    /// Methods declared with a pointer receiver; set when methods are collected, before their signatures are known.
    pub ptr_recv: HashSet<ObjId>,
    /// Type parameters of generic aliases, by alias name.
    pub alias_tparams: HashMap<ObjId, Rc<[TypeParamId]>>,
    /// Maps type parameters copied for methods of instances to the declared ones.
    pub canon_tparams: HashMap<TypeParamId, TypeParamId>,
    /// The right-hand side of each type declaration, as written (types2's `fromRHS`).
    pub(super) rhs: HashMap<NamedId, TypeId>,
    /// Instances by origin and hash of their type arguments.
    pub(super) instances: HashMap<(NamedId, u64), Vec<TypeId>>,
    pub(super) alias_instances: HashMap<(ObjId, u64), Vec<TypeId>>,
    /// Instances of generic signatures and their origins, by number of parameters and results and hash of the type
    /// arguments.
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
    /// `not_in_heap` of structs, by underlying type.
    pub(super) not_in_heap: HashMap<TypeId, bool>,
    /// First mention of each instance.
    pub instance_pos: HashMap<NamedId, Pos>,
    /// Number of leading named types that are complete, except those in `incomplete`.
    pub(super) completed: usize,
    pub(super) incomplete: Vec<NamedId>,
    /// Compute the underlying type of a new instance at once.
    pub(super) eager: bool,
    /// Set if a type set includes a type still being declared: do not cache it.
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
            lang: None,
            view: View::default(),
            siblings: Rc::from([]),
            embedded: Rc::default(),
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
            not_in_heap: HashMap::default(),
            layouts: HashMap::default(),
            instance_pos: HashMap::default(),
            completed: 0,
            incomplete: Vec::new(),
            eager: false,
            provisional: false,
        }
    }

    /// Whether the release being reproduced follows the rule.
    pub fn has(&self, rule: Rule) -> bool {
        self.release.has(rule)
    }

    pub fn get(&self, id: TypeId) -> &Type {
        self.types.get(id)
    }
    pub fn unalias(&self, id: TypeId) -> TypeId {
        self.types.unalias(id)
    }
    /// Whether a type is a pointer itself, not a defined type whose underlying type is one.
    pub fn is_pointer(&self, id: TypeId) -> bool {
        matches!(self.get(self.unalias(id)), Type::Pointer { .. })
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
    /// A package's path in symbols and for reflect: its name for a program and for a package outside a module.
    pub fn linked_path(&self, id: PkgId) -> &Rc<str> {
        let package = self.pkg(id);
        let in_module = id != PkgId::USER || &*package.path != "main";
        if in_module { &package.path } else { &package.name }
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

    /// A defined type without underlying type; also becomes the type of its object, if that has none.
    pub fn new_named(&mut self, obj: ObjId) -> (NamedId, TypeId) {
        let id = self.types.named.push(Named::new(obj, None));
        let ty = self.types.add(Type::Named(id));
        let object = self.obj_mut(obj);
        if object.ty == Types::basic(Basic::Invalid) {
            object.ty = ty;
        }
        (id, ty)
    }
    /// Sets the right-hand side of a type declaration; the underlying type is computed from it on demand.
    pub fn set_rhs(&mut self, named: NamedId, rhs: TypeId) {
        self.rhs.insert(named, rhs);
    }
    /// types2's `fromRHS` (for an instance, its origin's); `None` until the declaration is checked.
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

    /// The defined type that `id` denotes, possibly through aliases.
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
    /// The generic type of an instance; any other type itself.
    pub fn origin(&self, named: NamedId) -> NamedId {
        self.types.named[named].origin.unwrap_or(named)
    }
    /// An interface with these parts.
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

    /// `file:line:col`, as in messages.
    pub fn pos_string(&self, pos: Pos) -> String {
        match self.sources.resolve(pos) {
            Some(at) => self.sources.format_both(at),
            None => "<unknown position>".to_string(),
        }
    }
    /// Whether `(pkg, name)` and `(other_pkg, other)` are the same identifier: unexported names belong to their
    /// package. `fold_case` ignores case and package.
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

    /// Looks a name up in a scope and its parents; a local is visible from its scope position.
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

/// Whether the name starts with an upper-case letter.
pub fn is_exported(name: &str) -> bool {
    name.chars().next().is_some_and(|c| c.is_uppercase())
}
