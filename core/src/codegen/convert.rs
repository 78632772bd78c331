//! Conversions.
//! Rules: Go spec "Conversions"; walk/convert.go; number conversions like amd64's; go1.27.

use super::expr::is_int;
use super::func::FnGen;
use crate::bytecode::Image;
use crate::bytecode::Kind;
use crate::bytecode::op::{Instr, R};
use crate::diag::MAX_IMPLICIT_STACK_VAR;
use crate::escape::constant_length;
use crate::ir::node::{ConvOp, NodeId};
use crate::types::types::TypeId;

/// Capacity of the buffer for a temporary string or slice, in bytes or runes (`tmpStringBufSize`, runtime/string.go).
pub(super) const TMP_STRING: u64 = 32;

impl FnGen<'_> {
    pub fn conv(&mut self, n: NodeId, op: ConvOp, x: NodeId, dst: Option<R>) -> R {
        let (ty, x_ty) = (self.ty(n), self.ty(x));
        match op {
            ConvOp::Iface => self.to_iface(n, x, dst),
            ConvOp::Nop => self.expr(x, dst),
            ConvOp::Conv => {
                let a = self.expr(x, None);
                let (from, to) = (self.kind_of(x_ty), self.kind_of(ty));
                self.convert_number(a, from, to, ty, dst)
            }
            ConvOp::Bytes2Str if self.read_in_place.contains(&n) => {
                let a = self.expr(x, None);
                self.into(a, dst, ty)
            }
            ConvOp::Bytes2Str => {
                self.string_conversion(n, x, TMP_STRING, dst, |d, a, buf| Instr::BytesToStr { d, a, buf })
            }
            ConvOp::Str2Bytes if let Some(len) = constant_length(&self.g.prog, x) => {
                let a = self.expr(x, None);
                let buf = if len <= MAX_IMPLICIT_STACK_VAR { self.buffer(n, len as u64) } else { u32::MAX };
                let d = self.dst(dst, ty);
                self.site_of(n);
                self.emit(Instr::ConstToBytes { d, a, buf });
                d
            }
            ConvOp::Str2Bytes if let Some(list) = self.summands(x) => {
                let (a, count) = self.joined(None, &list);
                let buf = self.buffer(n, TMP_STRING);
                let d = self.dst(dst, ty);
                self.site_of(n);
                self.emit(Instr::ConcatBytes { d, a, n: count, buf });
                d
            }
            ConvOp::Str2Bytes => {
                self.string_conversion(n, x, TMP_STRING, dst, |d, a, buf| Instr::StrToBytes { d, a, buf })
            }
            ConvOp::Str2BytesZeroCopy => {
                let a = self.expr(x, None);
                let d = self.temp(ty);
                self.mov_words(d, a, 2);
                self.emit(Instr::Mov { d: d + 2, a: a + 1 });
                // An empty slice is not nil.
                let some = self.new_label();
                self.emit(Instr::BrNeK { a: d, k: 0, t: some });
                self.emit_const(d, Image::ZEROBASE as i64);
                self.place(some);
                self.into(d, dst, ty)
            }
            ConvOp::Runes2Str => {
                self.string_conversion(n, x, TMP_STRING, dst, |d, a, buf| Instr::RunesToStr { d, a, buf })
            }
            ConvOp::Str2Runes => {
                self.string_conversion(n, x, TMP_STRING, dst, |d, a, buf| Instr::StrToRunes { d, a, buf })
            }
            ConvOp::RuneStr => {
                self.string_conversion(n, x, 4, dst, |d, a, buf| Instr::RuneToStr { d, a, buf })
            }
            ConvOp::SliceToArrPtr => {
                let s = self.expr(x, None);
                let array = self.pointee(ty);
                let len = self.array_len(array);
                let d = dst.unwrap_or_else(|| self.ptr());
                self.emit(Instr::SliceToArr { d, s, n: len as u32 });
                d
            }
            ConvOp::SliceToArr => {
                let s = self.expr(x, None);
                let len = self.array_len(ty);
                let p = self.ptr();
                self.emit(Instr::SliceToArr { d: p, s, n: len as u32 });
                if len == 0 {
                    let d = self.dst(dst, ty);
                    return d;
                }
                self.load_mem(p, 0, ty, dst)
            }
        }
    }

    /// `make` converts `a` to `d`, in a buffer of the frame with room for `room` bytes or runes if that is enough.
    fn string_conversion(
        &mut self,
        n: NodeId,
        x: NodeId,
        room: u64,
        dst: Option<R>,
        make: fn(R, R, u32) -> Instr,
    ) -> R {
        let ty = self.ty(n);
        let a = self.expr(x, None);
        let buf = self.buffer(n, room);
        let d = self.dst(dst, ty);
        self.site_of(n);
        self.emit(make(d, a, buf));
        d
    }

    pub fn convert_number(&mut self, a: R, from: Kind, to: Kind, ty: TypeId, dst: Option<R>) -> R {
        let d = self.dst(dst, ty);
        let wide_unsigned = matches!(from, Kind::Uint | Kind::Uint64 | Kind::Uintptr);
        match (from, to) {
            (Kind::Complex64, Kind::Complex128) => self.emit(Instr::C64ToC128 { d, a }),
            (Kind::Complex128, Kind::Complex64) => self.emit(Instr::C128ToC64 { d, a }),
            (Kind::Float32, Kind::Float64) => self.emit(Instr::F32ToF { d, a }),
            (Kind::Float64, Kind::Float32) => self.emit(Instr::FToF32 { d, a }),
            (_, Kind::Float64) if is_int(from) => {
                self.emit(if wide_unsigned { Instr::UintToF { d, a } } else { Instr::IntToF { d, a } });
            }
            (_, Kind::Float32) if is_int(from) => {
                self.emit(if wide_unsigned { Instr::UintToF32 { d, a } } else { Instr::IntToF32 { d, a } });
            }
            (Kind::Float32 | Kind::Float64, _) if is_int(to) => {
                let f = if from == Kind::Float32 {
                    let t = self.word();
                    self.emit(Instr::F32ToF { d: t, a });
                    t
                } else {
                    a
                };
                match to {
                    Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Uint8 | Kind::Uint16 => {
                        self.emit(Instr::FToInt32 { d, a: f });
                        self.wrap(d, to);
                    }
                    Kind::Uint32 => {
                        self.emit(Instr::FToInt { d, a: f });
                        self.wrap(d, to);
                    }
                    Kind::Uint | Kind::Uint64 | Kind::Uintptr => self.emit(Instr::FToUint { d, a: f }),
                    _ => self.emit(Instr::FToInt { d, a: f }),
                }
            }
            _ if is_int(from) && is_int(to) => match to {
                Kind::Int8 => self.emit(Instr::SExt8 { d, a }),
                Kind::Int16 => self.emit(Instr::SExt16 { d, a }),
                Kind::Int32 => self.emit(Instr::SExt32 { d, a }),
                Kind::Uint8 => self.emit(Instr::ZExt8 { d, a }),
                Kind::Uint16 => self.emit(Instr::ZExt16 { d, a }),
                Kind::Uint32 => self.emit(Instr::ZExt32 { d, a }),
                _ => self.mov_words(d, a, 1),
            },
            _ => self.mov(d, a, ty),
        }
        d
    }
}
