//! Errors that gc finds only after escape analysis: operands that print and println don't accept, frames and variables
//! that are too large.
//! In: the IR after escape analysis, the errors of `//go:embed`s. Out: all errors in gc's order.
//! Rules: walk/builtin.go `walkPrint`; ssagen/pgen.go `CheckLargeStacks`; abi/abiutils.go, go1.27.

use crate::diag::{Diagnostic, DiagnosticKind};
use crate::ir::node::*;
use crate::ir::type_text::type_text;
use crate::span::Pos;
use crate::types::Tcx;
use crate::types::object::PkgId;
use crate::types::types::{Basic, Type, TypeId};
use crate::version::Rule;

/// Limit for a frame's locals, or its arguments, in bytes.
const MAX_FRAME: i64 = 1 << 30;
/// Values below this size, in bytes, are ignored: they cannot fill such a frame.
const LARGE: i64 = 1 << 20;
const MAX_SYMBOL: i64 = 2_000_000_000;
/// Registers available for parameters, and again for results.
const INTEGER_REGISTERS: u32 = 9;
const FLOAT_REGISTERS: u32 = 15;

/// An error, and whether it is in an inlined body: gc sorts those last.
#[derive(Debug)]
pub struct Found {
    pub error: Diagnostic,
    pub inlined: bool,
}

/// Checks the compiled functions and the program's variables.
pub fn all(program: &Program, tcx: &mut Tcx, embeds: Vec<(Pos, String)>) -> Vec<Found> {
    let mut finder = Finder { program, tcx, found: Vec::new(), large_literals: false };
    // Most programs have no such node, so skip the walk.
    if program.nodes.iter().any(|n| prints(&n.kind).is_some()) {
        program.target.iter().for_each(|&func| finder.operands(func));
    }
    finder.large_literals = program.nodes.iter().any(|n| finder.literal(n) > 0);
    let shown = finder.found.is_empty();
    for (pos, text) in embeds {
        finder.report(pos, false, text);
    }
    finder.symbols();
    if shown {
        let mut funcs = program.target.clone();
        funcs.sort_by_key(|&func| program.outermost(program.funcs[func].pos));
        funcs.into_iter().for_each(|func| finder.frame(func));
    }
    finder.found
}

struct Finder<'a> {
    program: &'a Program,
    tcx: &'a mut Tcx,
    found: Vec<Found>,
    /// Whether some slice literal is large.
    large_literals: bool,
}

fn prints(kind: &NodeKind) -> Option<(NaryBuiltin, &[NodeId])> {
    match kind {
        NodeKind::NaryBuiltin { op: op @ (NaryBuiltin::Print | NaryBuiltin::Println), args } => {
            Some((*op, args))
        }
        _ => None,
    }
}

impl Finder<'_> {
    fn report(&mut self, pos: Pos, inlined: bool, msg: String) {
        self.found.push(Found { error: Diagnostic { pos, msg, kind: DiagnosticKind::Type }, inlined });
    }

    /// Checks operands of print and println: structs and arrays are not allowed.
    fn operands(&mut self, func: FuncId) {
        let program = self.program;
        let mut found = Vec::new();
        program.visit_list(&program.funcs[func].body, &mut |n| {
            found.extend(prints(&program.nodes[n].kind).map(|(op, args)| (n, op, args)));
        });
        for (n, op, args) in found {
            let name = if op == NaryBuiltin::Print { "print" } else { "println" };
            let pos = program.nodes[n].pos;
            for ty in args.iter().filter_map(|&arg| program.nodes[arg].ty) {
                if matches!(self.tcx.types.under(ty), Type::Struct { .. } | Type::Array { .. }) {
                    let name = if self.tcx.has(Rule::PrintlnNamesItself) { name } else { "print" };
                    let text = format!("illegal types for operand: {name}\n\t{}", type_text(self.tcx, ty));
                    self.report(program.outermost(pos), pos.inl.is_some(), text);
                }
            }
        }
    }

    fn symbols(&mut self) {
        let program = self.program;
        let last = program.target.iter().rev().find_map(|&func| program.funcs[func].body.last());
        let pos = match last {
            Some(&n) => program.nodes[n].pos,
            None => program.globals.iter().last().map_or(XPos::default(), |global| global.pos),
        };
        let pos = program.outermost(pos);
        for global in program.globals.iter() {
            let size = self.tcx.sizeof(global.ty);
            if global.pkg == PkgId::USER && size > MAX_SYMBOL {
                let name = format!("{}.{}", self.tcx.pkg(global.pkg).path, global.name);
                let text = format!("{name}: symbol too large ({size} bytes > {MAX_SYMBOL} bytes)");
                self.report(pos, false, text);
            }
        }
    }

    /// Checks the size of arguments and results passed in memory, and of large locals.
    fn frame(&mut self, func: FuncId) {
        let program = self.program;
        let f = &program.funcs[func];
        if !f.has_body {
            return;
        }
        let large =
            |tcx: &mut Tcx, ty: TypeId| Some(tcx.sizeof(ty)).filter(|&size| size >= LARGE).unwrap_or(0);
        let mut args = 0;
        let mut spill = 0;
        for (vars, spilled) in [(&f.params, true), (&f.results, false)] {
            let mut left = (INTEGER_REGISTERS, FLOAT_REGISTERS);
            for &var in vars {
                let ty = program.vars[var].ty;
                let (size, align) = (self.tcx.sizeof(ty), self.tcx.alignof(ty).max(1));
                let mut rest = left;
                let place = if self.fits(ty, &mut rest) {
                    left = rest;
                    if !spilled {
                        continue;
                    }
                    &mut spill
                } else {
                    &mut args
                };
                *place = (*place + align - 1) / align * align + size;
            }
            args = (args + 7) / 8 * 8;
        }
        args += spill;
        let mut locals = 0;
        for &var in &f.dcl {
            let v = &program.vars[var];
            if v.class == VarClass::Auto && v.esc != Esc::Heap {
                locals += large(self.tcx, v.ty);
            }
        }
        if self.large_literals {
            program.visit_list(&f.body, &mut |n| locals += self.literal(&program.nodes[n]));
        }
        if locals >= MAX_FRAME || args >= MAX_FRAME {
            let text =
                format!("stack frame too large (>1GB): {} MB locals + {} MB args", locals >> 20, args >> 20);
            self.report(program.outermost(f.pos), false, text);
        }
    }

    /// Size in bytes of a slice literal in the frame, if large.
    fn literal(&mut self, node: &Node) -> i64 {
        let NodeKind::SliceLit { len, .. } = node.kind else { return 0 };
        let Some(&Type::Slice { elem }) = node.ty.map(|ty| self.tcx.types.under(ty)) else { return 0 };
        let size = self.tcx.sizeof(elem).saturating_mul(len);
        if size >= LARGE && node.esc != Esc::Heap { size } else { 0 }
    }

    /// Takes the registers that a value needs. Returns false if it is passed on the stack.
    fn fits(&mut self, ty: TypeId, left: &mut (u32, u32)) -> bool {
        let mut take = |integers: u32, floats: u32| {
            let enough = left.0 >= integers && left.1 >= floats;
            *left = (left.0.saturating_sub(integers), left.1.saturating_sub(floats));
            enough
        };
        match self.tcx.types.under(ty).clone() {
            Type::Basic(Basic::Float32 | Basic::Float64) => take(0, 1),
            Type::Basic(Basic::Complex64 | Basic::Complex128) => take(0, 2),
            Type::Basic(Basic::String) | Type::Interface(_) => take(2, 0),
            Type::Slice { .. } => take(3, 0),
            Type::Array { len: 0, .. } => true,
            Type::Array { len: 1, elem } => self.fits(elem, left),
            Type::Array { .. } => false,
            Type::Struct { fields } => fields.iter().all(|f| self.fits(f.ty, left)),
            _ => take(1, 0),
        }
    }
}
