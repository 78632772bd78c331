//! Names of functions as gc prints them.
//! Rules: cmd/compile/internal/ir/func.go `closureName`, ir/name.go `DiagName`, go1.27.

use super::node::{Func, FuncId, FuncKind, Program};
use crate::types::Tcx;

/// `F` + suffix + number for a function literal, range body or go/defer wrapper in `outer`.
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

/// A function's linker symbol: `main.f`, `main.(*T).M`, `strings.Index`. Native bodies are looked up by it.
pub fn linker_name(prog: &Program, tcx: &Tcx, func: FuncId) -> String {
    let f = &prog.funcs[func];
    let name = trim_hash(&f.name);
    format!("{}.{name}", tcx.linked_path(f.pkg))
}

/// A name without the `#HASH#` (twelve characters) that distinguishes copies of a closure.
pub fn trim_hash(name: &str) -> std::borrow::Cow<'_, str> {
    let Some((before, rest)) = name.split_once('#') else { return name.into() };
    match rest.split_once('#') {
        Some((hash, after)) if hash.len() == 12 => format!("{before}{after}").into(),
        _ => name.into(),
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
    /// Number of the next closure of this kind named after `func`.
    pub fn next_closure_number(&mut self, func: FuncId, kind: FuncKind) -> u32 {
        let counter = &mut self.funcs[func].counters[match kind {
            FuncKind::RangeBody => 1,
            FuncKind::GoWrap | FuncKind::DeferWrap => 2,
            FuncKind::Closure | FuncKind::Declared | FuncKind::Wrapper | FuncKind::PackageInit => 0,
        }];
        *counter += 1;
        *counter
    }

    /// The outermost function around a range-over-func body; any other function itself.
    pub fn range_parent(&self, mut func: FuncId) -> FuncId {
        while self.funcs[func].kind == FuncKind::RangeBody
            && let Some(outer) = self.funcs[func].outer
        {
            func = outer;
        }
        func
    }

    /// The variable at the end of a chain of closure variables (gc's `Canonical`).
    pub fn canonical(&self, var: super::node::VarId) -> super::node::VarId {
        let mut var = var;
        while let Some(outer) = self.vars[var].outer {
            var = outer;
        }
        var
    }
}
