//! Names of functions as gc prints them.
//! Rules: cmd/compile/internal/ir/func.go `closureName`, ir/name.go `DiagName`, go1.27.

use super::node::{Func, FuncKind, Program};
use crate::types::context::Tcx;
use crate::types::object::PkgId;

/// `F` + suffix + number for a function literal, range body or go/defer wrapper made in `outer`.
pub fn closure_name(outer: &str, outer_is_closure: bool, kind: FuncKind, number: u32) -> String {
    let suffix = match kind {
        FuncKind::RangeBody => "-range",
        FuncKind::GoWrap => ".gowrap",
        FuncKind::DeferWrap => ".deferwrap",
        FuncKind::Closure | FuncKind::Declared | FuncKind::Wrapper | FuncKind::PackageInit => {
            if outer_is_closure {
                "."
            } else {
                ".func"
            }
        }
    };
    format!("{outer}{suffix}{number}")
}

/// `T.M`, `(*T).M`.
pub fn method_name(recv: &str, pointer: bool, method: &str) -> String {
    if pointer { format!("(*{recv}).{method}") } else { format!("{recv}.{method}") }
}

/// A name without the `#HASH#` (twelve characters) that tells closure copies apart; what follows it stays.
pub fn trim_hash(name: &str) -> std::borrow::Cow<'_, str> {
    let Some((before, rest)) = name.split_once('#') else { return name.into() };
    match rest.split_once('#') {
        Some((hash, after)) if hash.len() == 12 => format!("{before}{after}").into(),
        _ => name.into(),
    }
}

/// A name as `-m` prints it: qualified by the package's name unless it is the user's own.
pub fn diag_name(tcx: &Tcx, func: &Func) -> String {
    if func.pkg == PkgId::USER {
        func.name.to_string()
    } else {
        format!("{}.{}", tcx.objects.pkgs[func.pkg].name, func.name)
    }
}

impl Func {
    /// A literal, range body or go/defer wrapper (gc: it has an OCLOSURE node).
    pub fn is_closure(&self) -> bool {
        match self.kind {
            FuncKind::Closure | FuncKind::RangeBody | FuncKind::GoWrap | FuncKind::DeferWrap => true,
            FuncKind::Declared | FuncKind::Wrapper | FuncKind::PackageInit => false,
        }
    }
    /// A closure that captures at least one variable (gc's `IsClosure`).
    pub fn is_capturing_closure(&self) -> bool {
        self.is_closure() && !self.closure_vars.is_empty()
    }
}

impl Program {
    /// The variable a chain of closure variables stands for (gc's `Canonical`).
    pub fn canonical(&self, var: super::node::VarId) -> super::node::VarId {
        let mut var = var;
        while let Some(outer) = self.vars[var].outer {
            var = outer;
        }
        var
    }
}
