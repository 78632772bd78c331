//! Types and their arena. One arena serves the whole compilation (user package, std packages, IR, machine).
//! Types with equal structure and spelling are interned to one `TypeId`; identical types that print differently
//! (`byte`/`uint8`, `any`/`interface {}`) have distinct ids, so always compare with `identical`.
//! A type that mentions type parameters gets a new id wherever one is made, like types2's objects, because dictionaries
//! have a word for each (`noder::layout`).
//! Rules: Go spec "Types"; cmd/compile/internal/types2, go1.27.

use super::object::{ObjId, PkgId};
use crate::index::HashMap;
use crate::index::IndexVec;
use crate::syntax::ast::{ChanDir, Name};
use std::hash::BuildHasher;
use std::rc::Rc;

crate::newtype_index! {
    pub struct TypeId;
    /// A declared (defined) type or an instance of one.
    pub struct NamedId;
    pub struct TypeParamId;
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Basic {
    Invalid,
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    String,
    UnsafePointer,
    UntypedBool,
    UntypedInt,
    UntypedRune,
    UntypedFloat,
    UntypedComplex,
    UntypedString,
    UntypedNil,
    /// Prints as `byte`; identical to `Uint8`.
    Byte,
    /// Prints as `rune`; identical to `Int32`.
    Rune,
}

/// The structure of a type. Children are ids, so equal values intern to one id.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Type {
    Basic(Basic),
    Array {
        len: i64,
        elem: TypeId,
    },
    Slice {
        elem: TypeId,
    },
    Pointer {
        elem: TypeId,
    },
    Struct {
        fields: Rc<[Field]>,
    },
    Tuple(Rc<[Param]>),
    Signature(Rc<Signature>),
    Interface(Rc<Interface>),
    Map {
        key: TypeId,
        elem: TypeId,
    },
    Chan {
        dir: ChanDir,
        elem: TypeId,
    },
    Named(NamedId),
    TypeParam(TypeParamId),
    /// Only inside constraint interfaces.
    Union(Rc<[Term]>),
    /// A declared alias, kept for printing; `any` is an alias of `interface {}`.
    Alias {
        obj: ObjId,
        targs: Rc<[TypeId]>,
        actual: TypeId,
    },
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Field {
    pub name: Name,
    pub ty: TypeId,
    pub embedded: bool,
    pub tag: Option<Rc<str>>,
    /// Package of an unexported name, where it is part of the identity.
    pub pkg: Option<PkgId>,
    pub obj: ObjId,
}

/// A parameter or result; `name` is empty if unnamed. Names are not part of the type's identity.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Param {
    pub name: Name,
    pub ty: TypeId,
    pub obj: Option<ObjId>,
}

/// The default has no parameters and no results.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Signature {
    pub recv: Option<Param>,
    pub tparams: Rc<[TypeParamId]>,
    /// Type parameters of the receiver's type under the method's names.
    pub recv_tparams: Rc<[TypeParamId]>,
    pub params: Rc<[Param]>,
    pub results: Rc<[Param]>,
    /// Whether the last parameter is `...T`; its `ty` is `[]T`.
    pub variadic: bool,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Interface {
    /// Explicitly declared methods, in source order.
    pub methods: Rc<[IfaceMethod]>,
    /// Embedded elements (interfaces, unions, other types), in source order.
    pub embeds: Rc<[TypeId]>,
    /// Built for a constraint literal such as `[T ~int]`.
    pub implicit: bool,
    /// `comparable` itself.
    pub comparable: bool,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct IfaceMethod {
    pub name: Name,
    pub pkg: Option<PkgId>,
    /// A signature without receiver.
    pub sig: TypeId,
    pub obj: ObjId,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Term {
    pub tilde: bool,
    pub ty: TypeId,
}

/// A defined type. `underlying` is set once the declaration or instance is resolved.
#[derive(Clone, Debug)]
pub struct Named {
    pub obj: ObjId,
    pub underlying: Option<TypeId>,
    /// Declared methods (function objects) in source order; an instance uses its origin's.
    pub methods: Vec<ObjId>,
    pub tparams: Vec<TypeParamId>,
    /// Type arguments of an instance; empty for a plain or generic type.
    pub targs: Rc<[TypeId]>,
    /// The generic type this is an instance of.
    pub origin: Option<NamedId>,
    /// Distinguishes local types of one name (gc's vargen, `T·1`); 0 for package-level types.
    pub vargen: u32,
    /// Type parameters of the generic function around the declaration (gc's implicit ones): every argument list for
    /// them makes another type. Empty for an instance that has these arguments before its explicit ones.
    pub implicits: Rc<[TypeParamId]>,
}

impl Named {
    /// A type without methods and type parameters.
    pub fn new(obj: ObjId, underlying: Option<TypeId>) -> Named {
        Named {
            obj,
            underlying,
            methods: Vec::new(),
            tparams: Vec::new(),
            targs: Rc::from([]),
            origin: None,
            vargen: 0,
            implicits: Rc::from([]),
        }
    }

    /// All type parameters of an instance: those of the function around the declaration, then its own.
    pub fn params(&self) -> Vec<TypeParamId> {
        self.implicits.iter().chain(&self.tparams).copied().collect()
    }
}

#[derive(Clone, Debug)]
pub struct TypeParam {
    pub obj: ObjId,
    pub index: usize,
    pub constraint: TypeId,
}

/// All types of a compilation.
#[derive(Clone, Debug)]
pub struct Types {
    arena: IndexVec<TypeId, Type>,
    /// Whether each type mentions type parameters.
    parameterized: IndexVec<TypeId, bool>,
    /// The interned types by hash, but for those of `clashing`.
    intern: HashMap<u64, TypeId>,
    /// Interned types with the hash of an earlier one.
    clashing: Vec<TypeId>,
    pub named: IndexVec<NamedId, Named>,
    pub tparams: IndexVec<TypeParamId, TypeParam>,
}

impl Types {
    /// Ids of basic types are fixed: `Types::basic(Basic::Int)`.
    pub fn new() -> Types {
        let mut types = Types {
            arena: IndexVec::new(),
            parameterized: IndexVec::new(),
            intern: HashMap::default(),
            clashing: Vec::new(),
            named: IndexVec::new(),
            tparams: IndexVec::new(),
        };
        for &basic in Basic::ALL {
            types.add(Type::Basic(basic));
        }
        types
    }
    pub const fn basic(basic: Basic) -> TypeId {
        TypeId(basic as u32)
    }
    /// The id of this type, new or interned.
    pub fn add(&mut self, ty: Type) -> TypeId {
        let hash = self.intern.hasher().hash_one(&ty);
        let first = self.intern.get(&hash);
        let known = first.and_then(|first| {
            let mut same_hash = std::iter::once(first).chain(&self.clashing);
            same_hash.find(|&&id| self.arena[id] == ty).copied()
        });
        known.unwrap_or_else(|| {
            let id = self.push(ty);
            self.set_interned(hash, id);
            id
        })
    }
    fn set_interned(&mut self, hash: u64, id: TypeId) {
        if *self.intern.entry(hash).or_insert(id) != id {
            self.clashing.push(id);
        }
    }
    /// The id of a type made by an expression or a substitution: always new if it mentions type parameters.
    pub fn make(&mut self, ty: Type) -> TypeId {
        if self.mentions_tparams(&ty) { self.push(ty) } else { self.add(ty) }
    }
    fn push(&mut self, ty: Type) -> TypeId {
        let parameterized = self.mentions_tparams(&ty);
        self.parameterized.push(parameterized);
        self.arena.push(ty)
    }
    pub fn mentions_type_params(&self, id: TypeId) -> bool {
        self.parameterized[id]
    }
    fn mentions_tparams(&self, ty: &Type) -> bool {
        let mentions = |&id: &TypeId| self.parameterized[id];
        let any = |params: &[Param]| params.iter().any(|p| mentions(&p.ty));
        match ty {
            Type::Basic(_) => false,
            Type::TypeParam(_) => true,
            Type::Array { elem, .. }
            | Type::Slice { elem }
            | Type::Pointer { elem }
            | Type::Chan { elem, .. } => mentions(elem),
            Type::Map { key, elem } => mentions(key) || mentions(elem),
            Type::Struct { fields } => fields.iter().any(|f| mentions(&f.ty)),
            Type::Tuple(params) => any(params),
            Type::Signature(sig) => any(&sig.params) || any(&sig.results),
            Type::Interface(iface) => {
                iface.methods.iter().any(|m| mentions(&m.sig)) || iface.embeds.iter().any(mentions)
            }
            Type::Named(named) => {
                let named = &self.named[*named];
                !named.implicits.is_empty() || named.targs.iter().any(mentions)
            }
            Type::Union(terms) => terms.iter().any(|t| mentions(&t.ty)),
            Type::Alias { targs, actual, .. } => targs.iter().any(mentions) || mentions(actual),
        }
    }
    pub fn get(&self, id: TypeId) -> &Type {
        &self.arena[id]
    }
    pub fn all(&self) -> impl Iterator<Item = &Type> {
        self.arena.iter()
    }
    pub fn len(&self) -> usize {
        self.arena.len()
    }
    pub fn is_empty(&self) -> bool {
        self.arena.is_empty()
    }
    /// Sets the type parameters of the function around a type's declaration.
    pub fn set_implicits(&mut self, named: NamedId, id: TypeId, implicits: Rc<[TypeParamId]>) {
        self.parameterized[id] = !implicits.is_empty();
        self.named[named].implicits = implicits;
    }
    /// An alias whose right-hand side is not known yet; `unalias` gives `Invalid` until `set_alias` completes it.
    pub fn new_alias(&mut self, obj: ObjId) -> TypeId {
        self.add(Type::Alias { obj, targs: Rc::from([]), actual: Types::basic(Basic::Invalid) })
    }
    /// A second id for the same type.
    pub fn again(&mut self, id: TypeId) -> TypeId {
        self.push(self.get(id).clone())
    }
    /// Completes an alias made by `new_alias`; its id does not change.
    pub fn set_alias(&mut self, id: TypeId, rhs: TypeId) {
        if let Type::Alias { actual, .. } = &mut self.arena[id] {
            *actual = rhs;
            let ty = self.arena[id].clone();
            self.parameterized[id] = self.mentions_tparams(&ty);
            self.set_interned(self.intern.hasher().hash_one(&ty), id);
        }
    }
    pub fn pointer_to(&mut self, elem: TypeId) -> TypeId {
        self.add(Type::Pointer { elem })
    }
    pub fn slice_of(&mut self, elem: TypeId) -> TypeId {
        self.add(Type::Slice { elem })
    }
    /// The type without outer aliases.
    pub fn unalias(&self, mut id: TypeId) -> TypeId {
        for _ in 0..100_000 {
            match self.get(id) {
                Type::Alias { actual, .. } => id = *actual,
                _ => return id,
            }
        }
        Types::basic(Basic::Invalid)
    }
    /// The underlying type: never `Named` or `Alias`. For a type parameter, that of its constraint interface;
    /// `Invalid` for an unresolved named type.
    pub fn underlying(&self, id: TypeId) -> TypeId {
        let mut id = self.unalias(id);
        for _ in 0..1_000 {
            match self.get(id) {
                Type::Named(named) => match self.named[*named].underlying {
                    Some(under) => id = self.unalias(under),
                    None => return Types::basic(Basic::Invalid),
                },
                Type::TypeParam(tparam) => id = self.unalias(self.tparams[*tparam].constraint),
                _ => return id,
            }
        }
        Types::basic(Basic::Invalid)
    }
    /// The underlying type.
    pub fn under(&self, id: TypeId) -> &Type {
        self.get(self.underlying(id))
    }
    /// Element type of a pointer or slice.
    pub fn elem(&self, id: TypeId) -> Option<TypeId> {
        match *self.under(id) {
            Type::Pointer { elem } | Type::Slice { elem } => Some(elem),
            _ => None,
        }
    }
}

/// Ids of the basic types.
pub mod typ {
    use super::{Basic, TypeId, Types};
    macro_rules! ids {
        ($($name:ident $basic:ident,)+) => { $(pub const $name: TypeId = Types::basic(Basic::$basic);)+ };
    }
    ids! {
        INVALID Invalid, BOOL Bool, INT Int, INT8 Int8, INT16 Int16, INT32 Int32, INT64 Int64,
        UINT Uint, UINT8 Uint8, UINT16 Uint16, UINT32 Uint32, UINT64 Uint64, UINTPTR Uintptr,
        FLOAT32 Float32, FLOAT64 Float64, COMPLEX64 Complex64, COMPLEX128 Complex128,
        STRING String, UNSAFE_POINTER UnsafePointer,
        UNTYPED_BOOL UntypedBool, UNTYPED_INT UntypedInt, UNTYPED_RUNE UntypedRune, UNTYPED_FLOAT UntypedFloat,
        UNTYPED_COMPLEX UntypedComplex, UNTYPED_STRING UntypedString, UNTYPED_NIL UntypedNil,
        BYTE Byte, RUNE Rune,
    }
}

impl Default for Types {
    fn default() -> Self {
        Types::new()
    }
}

impl Basic {
    /// All basic types, in discriminant order.
    pub const ALL: &'static [Basic] = &[
        Basic::Invalid,
        Basic::Bool,
        Basic::Int,
        Basic::Int8,
        Basic::Int16,
        Basic::Int32,
        Basic::Int64,
        Basic::Uint,
        Basic::Uint8,
        Basic::Uint16,
        Basic::Uint32,
        Basic::Uint64,
        Basic::Uintptr,
        Basic::Float32,
        Basic::Float64,
        Basic::Complex64,
        Basic::Complex128,
        Basic::String,
        Basic::UnsafePointer,
        Basic::UntypedBool,
        Basic::UntypedInt,
        Basic::UntypedRune,
        Basic::UntypedFloat,
        Basic::UntypedComplex,
        Basic::UntypedString,
        Basic::UntypedNil,
        Basic::Byte,
        Basic::Rune,
    ];
}
