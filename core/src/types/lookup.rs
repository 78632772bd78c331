//! Fields and methods by name; which methods a type lacks.
//! Rules: cmd/compile/internal/types2/lookup.go, go1.27.

use super::context::{Resolve, Tcx};
use super::object::{ObjId, PkgId};
use super::types::{NamedId, TypeId};

/// What a selector found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Member {
    /// `ty` is the field's type in the struct it was found in (instances substituted), which `obj`'s own need not be.
    Field { obj: ObjId, ty: TypeId },
    /// A declared method, found on `recv` (an instance or a plain type). Its signature: `member_type`.
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

/// As types2's `(obj, index, indirect)`: nothing found with a non-empty `index` means an ambiguous selector,
/// nothing found with `indirect` a method that needs a pointer receiver.
#[derive(Clone, Debug, Default)]
pub struct Lookup {
    pub member: Option<Member>,
    /// Path through embedded fields; the last element is the index of the field or method.
    pub index: Vec<usize>,
    pub indirect: bool,
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
        let _ = (ty, addressable, pkg, name, fold_case);
        Lookup::default()
    }
    /// Without one pointer, if `id` is a pointer literal type.
    pub fn deref(&self, id: TypeId) -> (TypeId, bool) {
        (id, false)
    }
    /// Base of a (named) pointer to a struct, else `id`.
    pub fn deref_struct_ptr(&mut self, id: TypeId) -> TypeId {
        id
    }
    pub fn is_interface_ptr(&mut self, id: TypeId) -> bool {
        let _ = id;
        false
    }
    pub fn interface_ptr_error(&mut self, id: TypeId) -> String {
        let _ = id;
        String::new()
    }
    /// `a.b.c` for an index path.
    pub fn field_path(&mut self, ty: TypeId, index: &[usize]) -> String {
        let _ = (ty, index);
        String::new()
    }
}

/// Type of a field, signature of a method (with the receiver's type arguments substituted). Resolves a declared method.
pub fn member_type(cx: &mut dyn Resolve, member: Member) -> TypeId {
    let _ = cx;
    match member {
        Member::Field { ty, .. } => ty,
        Member::IfaceMethod { sig, .. } => sig,
        Member::Method { .. } => super::types::typ::INVALID,
    }
}

/// Err: why `v` lacks a method of the interface `t`, in gc's words with parentheses, and whether a method of that name
/// exists with a wrong signature or pointer receiver. `is_static`: also an interface `v` must have all methods.
pub fn missing_method(cx: &mut dyn Resolve, v: TypeId, t: TypeId, is_static: bool) -> Result<(), Missing> {
    let _ = (cx, v, t, is_static);
    Ok(())
}

#[derive(Clone, Debug)]
pub struct Missing {
    pub method: ObjId,
    pub wrong_type: bool,
    /// `(missing method m)` …
    pub cause: String,
}

/// `x.(T)` with x of interface type `v`. Err: the cause.
pub fn assertable_to(cx: &mut dyn Resolve, v: TypeId, t: TypeId) -> Result<(), String> {
    let _ = (cx, v, t);
    Ok(())
}
