//! The predeclared objects, package unsafe, and the initially empty user package.
//! Rules: Go spec "Universe block"; cmd/compile/internal/types2/universe.go, go1.27.

use super::constant::Value;
use super::object::{Builtin, ObjId, ObjKind, Object, Objects, Package, PkgId, Scope, ScopeId};
use super::types::{Basic, IfaceMethod, Interface, Named, Param, Signature, Type, TypeId, Types, typ};
use crate::span::Pos;
use crate::syntax::ast::Name;
use std::rc::Rc;

#[derive(Clone, Debug)]
pub struct Universe {
    pub scope: ScopeId,
    /// The alias `any`.
    pub any: TypeId,
    pub error: TypeId,
    pub comparable: TypeId,
    pub empty_interface: TypeId,
    /// Result type of `recover`: the interface that `any` denotes. gc's IR prints it as `any`; errors do not.
    pub recovered: TypeId,
    pub iota: ObjId,
    pub nil: ObjId,
    pub unsafe_pkg: PkgId,
}

impl Universe {
    /// Creates `PkgId::USER` (path and name `main`, renamed later), package unsafe and the universe scope.
    pub fn declare(types: &mut Types, objects: &mut Objects) -> Universe {
        let scope = objects.scopes.push(Scope::default());
        let mut package = |name: &str| {
            let scope = objects.scopes.push(Scope { parent: Some(scope), ..Scope::default() });
            objects.pkgs.push(Package { path: name.into(), name: name.into(), scope, imports: Vec::new() })
        };
        let _user = package("main");
        let unsafe_pkg = package("unsafe");
        let unsafe_scope = objects.pkgs[unsafe_pkg].scope;
        let mut def = Definer { objects, scope, unsafe_scope, unsafe_pkg };

        for &basic in Basic::ALL {
            let name = basic.name();
            if !name.contains(' ') {
                def.add(name, ObjKind::TypeName, Types::basic(basic));
            }
        }
        let empty_interface = add_interface(types, vec![], false);
        let error = def.error(types);
        let any_obj = def.add("any", ObjKind::TypeName, typ::INVALID);
        let any = types.new_alias(any_obj);
        types.set_alias(any, empty_interface);
        let recovered = types.again(any);
        def.objects.objs[any_obj].ty = any;
        let comparable_obj = def.add("comparable", ObjKind::TypeName, typ::INVALID);
        let comparable_iface = add_interface(types, vec![], true);
        let comparable = add_named(types, comparable_obj, comparable_iface);
        def.objects.objs[comparable_obj].ty = comparable;
        def.add("true", ObjKind::Const(Value::Bool(true)), typ::UNTYPED_BOOL);
        def.add("false", ObjKind::Const(Value::Bool(false)), typ::UNTYPED_BOOL);
        let iota = def.add("iota", ObjKind::Const(Value::Int(0)), typ::UNTYPED_INT);
        let nil = def.add("nil", ObjKind::Nil, typ::UNTYPED_NIL);
        for &builtin in Builtin::ALL {
            def.add(builtin.name(), ObjKind::Builtin(builtin), typ::INVALID);
        }
        Universe { scope, any, error, comparable, empty_interface, recovered, iota, nil, unsafe_pkg }
    }
}

struct Definer<'a> {
    objects: &'a mut Objects,
    scope: ScopeId,
    unsafe_scope: ScopeId,
    unsafe_pkg: PkgId,
}

impl Definer<'_> {
    /// Adds an object; exported names belong to package unsafe.
    fn add(&mut self, name: &str, kind: ObjKind, ty: TypeId) -> ObjId {
        let exported = name.starts_with(|c: char| c.is_ascii_uppercase());
        let scope = if exported { self.unsafe_scope } else { self.scope };
        let name: Name = name.into();
        let pkg = exported.then_some(self.unsafe_pkg);
        let obj = self.objects.objs.push(Object {
            name: name.clone(),
            pos: Pos::NONE,
            pkg,
            ty,
            parent: Some(scope),
            kind,
        });
        self.objects.scopes[scope].names.insert(name, (obj, Pos::NONE));
        obj
    }

    fn error(&mut self, types: &mut Types) -> TypeId {
        let obj = self.add("error", ObjKind::TypeName, typ::INVALID);
        let result = Param { name: "".into(), ty: typ::STRING, obj: None };
        let sig = types.add(Type::Signature(Rc::new(Signature {
            recv: None,
            tparams: Rc::from([]),
            recv_tparams: Rc::from([]),
            params: Rc::from([]),
            results: Rc::from([result]),
            variadic: false,
        })));
        let method = self.objects.objs.push(Object {
            name: "Error".into(),
            pos: Pos::NONE,
            pkg: None,
            ty: sig,
            parent: None,
            kind: ObjKind::Func,
        });
        let method = IfaceMethod { name: "Error".into(), pkg: None, sig, obj: method };
        let iface = add_interface(types, vec![method], false);
        let error = add_named(types, obj, iface);
        self.objects.objs[obj].ty = error;
        error
    }
}

fn add_interface(types: &mut Types, methods: Vec<IfaceMethod>, comparable: bool) -> TypeId {
    types.add(Type::Interface(Rc::new(Interface {
        methods: methods.into(),
        embeds: Rc::from([]),
        implicit: false,
        comparable,
    })))
}

fn add_named(types: &mut Types, obj: ObjId, underlying: TypeId) -> TypeId {
    let named = types.named.push(Named::new(obj, Some(underlying)));
    types.add(Type::Named(named))
}

impl Basic {
    /// As types2 prints it, with `unsafe.Pointer` unqualified.
    pub fn name(self) -> &'static str {
        match self {
            Basic::Invalid => "invalid type",
            Basic::Bool => "bool",
            Basic::Int => "int",
            Basic::Int8 => "int8",
            Basic::Int16 => "int16",
            Basic::Int32 => "int32",
            Basic::Int64 => "int64",
            Basic::Uint => "uint",
            Basic::Uint8 => "uint8",
            Basic::Uint16 => "uint16",
            Basic::Uint32 => "uint32",
            Basic::Uint64 => "uint64",
            Basic::Uintptr => "uintptr",
            Basic::Float32 => "float32",
            Basic::Float64 => "float64",
            Basic::Complex64 => "complex64",
            Basic::Complex128 => "complex128",
            Basic::String => "string",
            Basic::UnsafePointer => "Pointer",
            Basic::UntypedBool => "untyped bool",
            Basic::UntypedInt => "untyped int",
            Basic::UntypedRune => "untyped rune",
            Basic::UntypedFloat => "untyped float",
            Basic::UntypedComplex => "untyped complex",
            Basic::UntypedString => "untyped string",
            Basic::UntypedNil => "untyped nil",
            Basic::Byte => "byte",
            Basic::Rune => "rune",
        }
    }
}

impl Builtin {
    pub const ALL: &'static [Builtin] = &[
        Builtin::Append,
        Builtin::Cap,
        Builtin::Clear,
        Builtin::Close,
        Builtin::Complex,
        Builtin::Copy,
        Builtin::Delete,
        Builtin::Imag,
        Builtin::Len,
        Builtin::Make,
        Builtin::Max,
        Builtin::Min,
        Builtin::New,
        Builtin::Panic,
        Builtin::Print,
        Builtin::Println,
        Builtin::Real,
        Builtin::Recover,
        Builtin::UnsafeAdd,
        Builtin::UnsafeAlignof,
        Builtin::UnsafeOffsetof,
        Builtin::UnsafeSizeof,
        Builtin::UnsafeSlice,
        Builtin::UnsafeSliceData,
        Builtin::UnsafeString,
        Builtin::UnsafeStringData,
    ];

    /// The unqualified name.
    pub fn name(self) -> &'static str {
        match self {
            Builtin::Append => "append",
            Builtin::Cap => "cap",
            Builtin::Clear => "clear",
            Builtin::Close => "close",
            Builtin::Complex => "complex",
            Builtin::Copy => "copy",
            Builtin::Delete => "delete",
            Builtin::Imag => "imag",
            Builtin::Len => "len",
            Builtin::Make => "make",
            Builtin::Max => "max",
            Builtin::Min => "min",
            Builtin::New => "new",
            Builtin::Panic => "panic",
            Builtin::Print => "print",
            Builtin::Println => "println",
            Builtin::Real => "real",
            Builtin::Recover => "recover",
            Builtin::UnsafeAdd => "Add",
            Builtin::UnsafeAlignof => "Alignof",
            Builtin::UnsafeOffsetof => "Offsetof",
            Builtin::UnsafeSizeof => "Sizeof",
            Builtin::UnsafeSlice => "Slice",
            Builtin::UnsafeSliceData => "SliceData",
            Builtin::UnsafeString => "String",
            Builtin::UnsafeStringData => "StringData",
        }
    }
}
