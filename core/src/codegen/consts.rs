//! Constants in registers.

use super::func::FnGen;
use crate::bytecode::Kind;
use crate::bytecode::op::{Instr, R};
use crate::ir::node::{ConvOp, NodeId, NodeKind};
use crate::types::constant::Value;
use crate::types::types::TypeId;

impl FnGen<'_> {
    pub fn emit_const(&mut self, d: R, v: i64) {
        match i32::try_from(v) {
            Ok(v) => self.emit(Instr::Const { d, v }),
            Err(_) => self.emit(Instr::Const64 { d, lo: v as u32, hi: (v >> 32) as u32 }),
        }
    }
    pub fn const_reg(&mut self, v: i64) -> R {
        let d = self.word();
        self.emit_const(d, v);
        d
    }

    /// Value of a one-word constant in register form.
    pub fn const_int(&mut self, n: NodeId) -> Option<i64> {
        if self.pre.contains_key(&n) {
            return None;
        }
        match self.node(n).clone() {
            NodeKind::Literal(value) => {
                let ty = self.ty(n);
                match self.kind_of(ty) {
                    Kind::Float32 | Kind::Float64 | Kind::Complex64 | Kind::Complex128 | Kind::String => None,
                    kind => const_word(&value, kind),
                }
            }
            NodeKind::Conv { op: ConvOp::Nop, x } => self.const_int(x),
            _ => None,
        }
    }

    pub fn literal(&mut self, value: &Value, ty: TypeId, dst: Option<R>) -> R {
        let d = self.dst(dst, ty);
        match self.kind_of(ty) {
            Kind::String => {
                let bytes = value.as_bytes().to_vec();
                let addr = self.g.string_data(&bytes);
                self.emit_const(d, addr as i64);
                self.emit_const(d + 1, bytes.len() as i64);
            }
            Kind::Complex128 => {
                let (re, im) = complex(value);
                self.emit_const(d, re.to_bits() as i64);
                self.emit_const(d + 1, im.to_bits() as i64);
            }
            Kind::Interface | Kind::Slice => self.zero(d, ty),
            kind => {
                let word = const_word(value, kind).unwrap_or(0);
                self.emit_const(d, word);
            }
        }
        d
    }
}

pub(super) fn complex(value: &Value) -> (f64, f64) {
    let value = value.to_complex();
    (value.real().as_f64(), value.imag().as_f64())
}

/// Register form of a constant of a one-word kind.
pub(super) fn const_word(value: &Value, kind: Kind) -> Option<i64> {
    match kind {
        Kind::Bool => Some(i64::from(value.as_bool())),
        Kind::Float64 => Some(value.to_float().as_f64().to_bits() as i64),
        Kind::Float32 => Some(i64::from(value.to_float().as_f32().to_bits())),
        Kind::Complex64 => {
            let value = value.to_complex();
            let (re, im) = (value.real().as_f32(), value.imag().as_f32());
            Some((u64::from(re.to_bits()) | u64::from(im.to_bits()) << 32) as i64)
        }
        _ => {
            let int = value.to_int();
            int.as_i64().or_else(|| int.as_u64().map(|u| u as i64))
        }
    }
}
