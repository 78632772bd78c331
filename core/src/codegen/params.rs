//! Parameters that stay alive as a whole: those in memory, and those whose words gc keeps in the parameter itself.
//! In: parameters in order. Out: `FnGen::whole`.
//! Rules: cmd/compile/internal/abi/abiutils.go (which parameters are passed in registers);
//! cmd/compile/internal/ssa/stackalloc.go (what is needed of one after a call), go1.27.

use super::func::FnGen;
use crate::bytecode::Whole;
use crate::bytecode::op::R;
use crate::ir::node::VarId;
use crate::lower::place;
use crate::types::types::{Basic, Type, TypeId};

/// Registers left for parameters, for integers and pointers, and for floats.
pub(super) struct Registers {
    ints: u32,
    floats: u32,
}

impl Default for Registers {
    fn default() -> Registers {
        Registers { ints: 9, floats: 15 }
    }
}

impl FnGen<'_> {
    /// Notes whether a parameter, in the incoming words from `at` on, stays alive as a whole.
    pub(super) fn keep_param(&mut self, param: VarId, at: R, registers: &mut Registers) {
        let ty = self.g.prog.vars[param].ty;
        let in_registers = match self.registers_of(ty) {
            Some((ints, floats)) if ints <= registers.ints && floats <= registers.floats => {
                registers.ints -= ints;
                registers.floats -= floats;
                true
            }
            _ => false,
        };
        let words = self.words(ty) as R;
        if self.ptr_words(ty).is_empty() || words < 2 {
            return;
        }
        let passed = place::var_in_registers(&self.g.prog, self.g.bodies.tcx_mut(), param);
        let is_struct = matches!(self.under(ty), Type::Struct { .. } | Type::Array { .. });
        if !passed || !in_registers || !is_struct {
            self.whole.push(Whole { start: at, words, passed });
        }
    }

    fn under(&mut self, ty: TypeId) -> Type {
        let tcx = self.g.bodies.tcx_mut();
        let under = tcx.under(ty);
        tcx.get(under).clone()
    }

    /// Number of registers for integers and pointers, and for floats, that a value takes; `None` if it is passed on the
    /// stack.
    fn registers_of(&mut self, ty: TypeId) -> Option<(u32, u32)> {
        let parts: Vec<TypeId> = match self.under(ty) {
            Type::Array { len: 0, .. } => Vec::new(),
            Type::Array { len: 1, elem } => vec![elem],
            Type::Array { .. } => return None,
            Type::Struct { fields } => fields.iter().map(|field| field.ty).collect(),
            Type::Basic(Basic::Float32 | Basic::Float64) => return Some((0, 1)),
            Type::Basic(Basic::Complex64 | Basic::Complex128) => return Some((0, 2)),
            _ => return Some((self.words(ty), 0)),
        };
        let mut sum = (0, 0);
        for part in parts {
            let (ints, floats) = self.registers_of(part)?;
            sum = (sum.0 + ints, sum.1 + floats);
        }
        Some(sum)
    }
}
