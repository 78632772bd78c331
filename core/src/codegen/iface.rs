//! Interface values: conversions and assertions.
//! Rules: walk/convert.go `walkConvInterface`, `dataWord`; walk/expr.go `walkDotType`, go1.27.

use super::Gen;
use super::func::FnGen;
use crate::bytecode::image::code_addr;
use crate::bytecode::op::{Instr, R};
use crate::bytecode::{Image, Itab, Kind, RTypeId};
use crate::escape::{IfaceData, constant_composite};
use crate::ir::node::{NodeId, NodeKind};
use crate::types::types::{TypeId, typ};

impl Gen {
    /// Address of the itab for a concrete type and an interface. Method addresses are filled in by `finish_itabs`.
    pub(super) fn itab(&mut self, inter: RTypeId, ty: RTypeId) -> u64 {
        if let Some(&addr) = self.itabs.get(&(inter, ty)) {
            return addr;
        }
        let n = self.out.types[inter].imethods.len().max(1) as u64;
        let addr = self.out.image.reserve(24 + 8 * n, 8);
        self.used_type(ty);
        self.out.image.write(addr, &Image::type_addr(inter).to_le_bytes());
        self.out.image.write(addr + 8, &Image::type_addr(ty).to_le_bytes());
        self.itabs.insert((inter, ty), addr);
        self.out.itabs.push(Itab { inter, ty, addr });
        addr
    }

    /// Fills in the method addresses of new itabs. Drops itabs of types that lack a method: they stem from assertions
    /// in generic functions that never succeed.
    pub(super) fn finish_itabs(&mut self) {
        let new = self.out.itabs.split_off(self.finished_itabs);
        for itab in new {
            if self.finish_itab(&itab) {
                self.out.itabs.push(itab);
            }
        }
        self.finished_itabs = self.out.itabs.len();
    }

    /// Fills in an itab. Returns whether the type has all methods.
    fn finish_itab(&mut self, itab: &Itab) -> bool {
        let methods = self.out.types[itab.inter].imethods.clone();
        methods.iter().enumerate().all(|(i, m)| {
            let mut have = self.out.types[itab.ty].methods.iter();
            let Some(found) = have.find(|have| have.name == m.name && have.pkg == m.pkg) else {
                return false;
            };
            let code = code_addr(found.func);
            self.out.image.write(itab.addr + 24 + 8 * i as u64, &code.to_le_bytes());
            true
        })
    }
}

impl FnGen<'_> {
    pub fn to_iface(&mut self, n: NodeId, x: NodeId, dst: Option<R>) -> R {
        let (ty, x_ty) = (self.ty(n), self.ty(x));
        if self.kind_of(x_ty) == Kind::Interface {
            return self.iface_to_iface(x, x_ty, ty, dst);
        }
        if matches!(self.node(x), NodeKind::Nil) && x_ty == typ::UNTYPED_NIL {
            let d = self.dst(dst, ty);
            self.zero(d, ty);
            return d;
        }
        let data = crate::escape::iface_data(&self.g.prog, self.g.bodies.tcx_mut(), n);
        let rt = self.rt(x_ty);
        // The operand may read the destination, so write the pair last.
        let word = self.data_word(n, x, x_ty, rt, data);
        let d = self.dst(dst, ty);
        if let Some(&dynamic) = self.g.prog.type_words.get(&n) {
            // Shaped code takes the concrete type from the dictionary.
            let t = self.expr(dynamic, None);
            self.mov_words(d + 1, word, 1);
            self.mov_words(d, t, 1);
            return d;
        }
        let tword = self.type_word(ty, rt);
        self.mov_words(d + 1, word, 1);
        self.emit_const(d, tword as i64);
        d
    }

    /// First word of a value of type `iface` that holds a concrete type.
    pub fn type_word(&mut self, iface: TypeId, rt: RTypeId) -> u64 {
        let inter = self.rt(iface);
        if self.g.out.types[inter].imethods.is_empty() {
            self.g.used_type(rt)
        } else {
            self.g.itab(inter, rt)
        }
    }

    fn data_word(&mut self, n: NodeId, x: NodeId, x_ty: TypeId, rt: RTypeId, data: IfaceData) -> R {
        match data {
            IfaceData::Direct => self.expr(x, None),
            IfaceData::ZeroBase => {
                self.expr(x, None);
                self.const_addr(Image::ZEROBASE, None)
            }
            IfaceData::SmallTable => {
                let v = self.expr(x, None);
                let t = self.ptr();
                self.emit(Instr::ZExt8 { d: t, a: v });
                self.emit(Instr::ShlK { d: t, a: t, k: 3 });
                let base = self.const_addr(Image::SMALL_INTS, None);
                self.emit(Instr::Add { d: t, a: t, b: base });
                t
            }
            IfaceData::Static => self.static_word(n, x, x, rt),
            IfaceData::StackTemp => {
                let slot = self.slot(x_ty);
                self.expr(x, Some(slot));
                let p = self.ptr();
                self.address_of_slot(p, slot, x_ty);
                p
            }
            IfaceData::Copy => match self.constant_composite(x) {
                Some(value) => self.static_word(n, x, value, rt),
                None => self.boxed(n, x, rt),
            },
            IfaceData::Word(_) | IfaceData::Str | IfaceData::Slice => self.boxed(n, x, rt),
        }
    }

    fn constant_composite(&mut self, x: NodeId) -> Option<NodeId> {
        let oracle = self.g.oracles.of(&self.g.prog, &self.g.bodies.tcx().types, self.func?);
        constant_composite(&self.g.prog, self.g.bodies.tcx(), &oracle, x)
    }

    /// Puts the constant `value`, which `x` holds, in read-only data.
    fn static_word(&mut self, n: NodeId, x: NodeId, value: NodeId, rt: RTypeId) -> R {
        match self.g.static_value(value) {
            Some(bytes) => {
                let addr = self.g.static_data(rt, bytes);
                self.const_addr(addr, None)
            }
            None => self.boxed(n, x, rt),
        }
    }

    fn boxed(&mut self, n: NodeId, x: NodeId, rt: RTypeId) -> R {
        let v = self.expr(x, None);
        let d = self.ptr();
        self.site_of(n);
        let x_ty = self.ty(x);
        if self.form(x_ty) == super::lvalue::Form::Huge {
            let layout = self.layout_of(x_ty);
            self.emit(Instr::New { d, layout });
            self.store_mem(d, 0, x_ty, v);
            return d;
        }
        self.emit(Instr::Box { d, a: v, ty: rt.0 });
        d
    }

    fn iface_to_iface(&mut self, x: NodeId, from: TypeId, to: TypeId, dst: Option<R>) -> R {
        let (from_rt, to_rt) = (self.rt(from), self.rt(to));
        let a = self.expr(x, None);
        let same = from_rt == to_rt || {
            let (f, t) = (&self.g.out.types[from_rt].imethods, &self.g.out.types[to_rt].imethods);
            f.len() == t.len() && f.is_empty()
        };
        if same {
            return self.into(a, dst, to);
        }
        let word = self.dynamic_type(a, from);
        let t = self.frame.temp(2, &[1]);
        if self.g.out.types[to_rt].imethods.is_empty() {
            self.emit(Instr::Mov { d: t, a: word });
        } else {
            self.emit(Instr::FindItab { d: t, a: word, ty: to_rt.0 });
        }
        self.emit(Instr::Mov { d: t + 1, a: a + 1 });
        self.into(t, dst, to)
    }

    /// Type word of the dynamic type of the interface at `a`; 0 if nil.
    pub fn dynamic_type(&mut self, a: R, iface: TypeId) -> R {
        if self.is_eface(iface) {
            return a;
        }
        let t = self.word();
        self.emit(Instr::ItabType { d: t, a });
        t
    }

    /// Jumps to `no` unless the dynamic type `word` matches. For an interface target, `itab` receives the itab.
    pub fn match_type(
        &mut self,
        word: R,
        target: TypeId,
        dynamic: Option<R>,
        no: super::func::Label,
        itab: R,
    ) {
        let rt = self.rt(target);
        if let Some(t) = dynamic {
            if self.kind_of(target) == Kind::Interface {
                self.emit(Instr::FindItabDyn { d: itab, a: word, t });
                self.emit(Instr::BrEqK { a: itab, k: 0, t: no });
            } else {
                self.emit(Instr::BrNe { a: word, b: t, t: no });
            }
            return;
        }
        if self.kind_of(target) == Kind::Interface {
            if self.is_eface(target) {
                self.emit(Instr::BrEqK { a: word, k: 0, t: no });
                self.emit(Instr::Mov { d: itab, a: word });
            } else {
                self.emit(Instr::FindItab { d: itab, a: word, ty: rt.0 });
                self.emit(Instr::BrEqK { a: itab, k: 0, t: no });
            }
            return;
        }
        let addr = self.g.used_type(rt);
        let want = self.const_reg(addr as i64);
        self.emit(Instr::BrNe { a: word, b: want, t: no });
    }

    /// Run-time type denoted by a dictionary word.
    pub fn dynamic_target(&mut self, word: NodeId) -> R {
        let w = self.expr(word, None);
        let t = self.word();
        self.emit(Instr::TypeOf { d: t, a: w });
        t
    }

    /// Loads the value of type `target` from an interface whose dynamic type matches.
    pub fn unpack(&mut self, a: R, target: TypeId, itab: R, dst: Option<R>) -> R {
        if self.kind_of(target) == Kind::Interface {
            let d = self.dst(dst, target);
            self.emit(Instr::Mov { d: d + 1, a: a + 1 });
            self.emit(Instr::Mov { d, a: itab });
            return d;
        }
        let rt = self.rt(target);
        if self.g.out.types[rt].direct {
            let d = self.dst(dst, target);
            self.emit(Instr::Mov { d, a: a + 1 });
            return d;
        }
        if self.size(target) == 0 {
            return self.dst(dst, target);
        }
        self.load_mem(a + 1, 0, target, dst)
    }

    pub fn type_assert(&mut self, n: NodeId, x: NodeId, target: TypeId, dst: Option<R>) -> R {
        let (dynamic, nil_check) = match self.node(n) {
            NodeKind::DotType { dynamic, nil_check, .. } => (dynamic.get(1).copied(), *nil_check),
            _ => (None, false),
        };
        let dynamic = dynamic.map(|t| self.dynamic_target(t));
        let x_ty = self.ty(x);
        let a = self.temp(x_ty);
        self.expr(x, Some(a));
        if nil_check {
            self.emit(Instr::NilCheck { a });
        }
        let word = self.dynamic_type(a, x_ty);
        let (no, ok) = (self.new_label(), self.new_label());
        let itab = self.word();
        self.match_type(word, target, dynamic, no, itab);
        self.jump(ok);
        self.place(no);
        let (from, to) = (self.rt(x_ty), self.rt(target));
        let list = self.g.list(vec![from.0, to.0]);
        match dynamic {
            Some(t) => self.emit(Instr::PanicAssertDyn { a: word, t, list }),
            None => self.emit(Instr::PanicAssert { a: word, list }),
        }
        self.place(ok);
        self.unpack(a, target, itab, dst)
    }

    /// `v, ok = x.(T)`
    pub fn type_assert2(&mut self, lhs: &[NodeId], n: NodeId) {
        self.prepare_places(lhs, &[n]);
        self.init(n);
        let NodeKind::DotType { x, target, dynamic, .. } = self.node(n).clone() else { return };
        self.prepare(x);
        let dynamic = dynamic.get(1).map(|&t| self.dynamic_target(t));
        let x_ty = self.ty(x);
        let a = self.temp(x_ty);
        self.expr(x, Some(a));
        let word = self.dynamic_type(a, x_ty);
        let (no, end) = (self.new_label(), self.new_label());
        let itab = self.word();
        let ok = self.word();
        let v = self.temp(target);
        self.match_type(word, target, dynamic, no, itab);
        self.unpack(a, target, itab, Some(v));
        self.emit(Instr::Const { d: ok, v: 1 });
        self.jump(end);
        self.place(no);
        self.zero(v, target);
        self.emit(Instr::Const { d: ok, v: 0 });
        self.place(end);
        self.store_to(lhs[0], v, target);
        if let Some(&second) = lhs.get(1) {
            self.store_to(second, ok, typ::BOOL);
        }
    }
}
