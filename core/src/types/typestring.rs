//! Types and objects as types2 prints them in errors.
//! Rules: cmd/compile/internal/types2/{typestring,format,object}.go, go1.27.

use super::context::Tcx;
use super::object::{ObjId, PkgId};
use super::types::{TypeId, TypeParamId};

/// How a package-level name is qualified.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Qualifier {
    /// As in the compiler's errors: nothing for the user's package, else the package name
    /// (the quoted path if several packages bear that name).
    Check,
    /// The import path.
    Path,
}

impl Tcx {
    /// As errors print it (`Qualifier::Check`).
    pub fn type_str(&self, id: TypeId) -> String {
        self.type_string(id, Qualifier::Check)
    }
    pub fn type_string(&self, id: TypeId, qualifier: Qualifier) -> String {
        let _ = (id, qualifier);
        String::new()
    }
    /// `(x int) string`, without `func`.
    pub fn signature_string(&self, sig: TypeId, qualifier: Qualifier) -> String {
        let _ = (sig, qualifier);
        String::new()
    }
    /// `A`, `A and B`, `A, B, and C`.
    pub fn type_params_string(&self, list: &[TypeParamId]) -> String {
        let _ = list;
        String::new()
    }
    /// Comma-separated types, as `%s` of a type list.
    pub fn type_list_string(&self, list: &[TypeId]) -> String {
        let _ = list;
        String::new()
    }
    /// types2's `ObjectString`: `var x int`, `func (T).m(x int)`, `type T struct{…}` …
    pub fn object_string(&self, obj: ObjId, qualifier: Qualifier) -> String {
        let _ = (obj, qualifier);
        String::new()
    }
    /// Name of a package in an error; empty for the user's package.
    pub fn qualify(&self, pkg: PkgId) -> String {
        let _ = pkg;
        String::new()
    }
}
