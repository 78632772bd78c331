//! What the passes between noder and escape ask for while they run: bodies of other packages and methods by type.
//! The noder implements it, so that std functions are only read when something could inline them.
//! Rules: cmd/compile/internal/noder/reader.go `bodyReaderFor`, `methodExpr`, go1.27.

use super::node::{FuncId, GlobalId, Program};
use crate::types::Tcx;
use crate::types::context::Resolve;
use crate::types::object::{ObjId, PkgId};
use crate::types::types::TypeId;

pub trait Source {
    fn tcx(&self) -> &Tcx;
    fn tcx_mut(&mut self) -> &mut Tcx;
    /// The types, and what resolves methods of other packages that were only known by name.
    fn resolver(&mut self) -> &mut dyn Resolve;
    /// Makes sure that the body of a function of another package (or of an instance that only such a body mentions)
    /// has been read, if we have it; afterwards `Func::has_body` says so. Nothing is appended to `Program::target`: what
    /// instances that made is returned.
    fn need_body(&mut self, prog: &mut Program, func: FuncId) -> Vec<FuncId>;
    /// Does something else run in the place of the function's body?
    fn is_native(&self, prog: &Program, func: FuncId) -> bool;
    /// The function of a declared method; `recv` is the defined type (or instance) it is declared on, without pointer.
    fn method(&mut self, prog: &mut Program, recv: TypeId, method: ObjId) -> Option<FuncId>;
}

/// What a package of the library does before `main` begins.
#[derive(Debug, Default)]
pub struct Initialisation {
    /// Packages that it imports.
    pub imports: Vec<PkgId>,
    /// Variables whose initial values come from calls, in source order.
    pub vars: Vec<GlobalId>,
    /// The `init` functions, in source order.
    pub funcs: Vec<FuncId>,
}
