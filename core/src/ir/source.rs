//! Queries of the passes between noder and escape: bodies from other packages and methods by type.
//! The noder answers them on demand, so std functions are read only when something could inline them.
//! Rules: cmd/compile/internal/noder/reader.go `bodyReaderFor`, `methodExpr`, go1.27.

use super::node::{FuncId, GlobalId, Program};
use crate::types::Tcx;
use crate::types::context::Resolve;
use crate::types::object::{ObjId, PkgId};
use crate::types::types::TypeId;

pub trait Source {
    fn tcx(&self) -> &Tcx;
    fn tcx_mut(&mut self) -> &mut Tcx;
    /// The types, and the resolver of other packages' methods that are known only by name so far.
    fn resolver(&mut self) -> &mut dyn Resolve;
    /// Reads the body of a function of another package (or of an instance that only such a body mentions), if we
    /// have it; `Func::has_body` is then set. Returns the new instances instead of appending them to
    /// `Program::target`.
    fn need_body(&mut self, prog: &mut Program, func: FuncId) -> Vec<FuncId>;
    /// Whether something else runs in place of the function's body.
    fn is_native(&self, prog: &Program, func: FuncId) -> bool;
    /// The function of a declared method; `recv` is the defined type (or instance) that declares it, without pointer.
    fn method(&mut self, prog: &mut Program, recv: TypeId, method: ObjId) -> Option<FuncId>;
}

/// The initialisation of a library package before `main`.
#[derive(Debug, Default)]
pub struct Initialisation {
    /// Imported packages.
    pub imports: Vec<PkgId>,
    /// Variables initialised by calls, in source order.
    pub vars: Vec<GlobalId>,
    /// The `init` functions, in source order.
    pub funcs: Vec<FuncId>,
}
