//! Type assertions.
//! Rules: cmd/compile/internal/ssagen/ssa.go `dottype1`, go1.27.

use super::*;

impl Gen<'_> {
    /// `x.(T)`: the value (of what registers do not hold its address), and whether it is one.
    pub(super) fn assertion(&mut self, n: NodeId, comma_ok: bool) -> (ValueId, ValueId) {
        let program = self.program;
        let NodeKind::DotType { x, target, nil_check, ref dynamic, .. } = program.nodes[n].kind else {
            let v = self.opaque(Ty::PTR);
            return (v, v);
        };
        self.begin(n);
        let i = self.expr(x);
        let dynamic: Vec<ValueId> = dynamic.iter().map(|&word| self.expr(word)).collect();
        // With two results it is a statement, and stands where that does.
        if !comma_ok {
            self.pos = program.nodes[n].pos;
        }
        let tab = self.value(Op::ITab, Ty::PTR, &[i]);
        let t = self.ty(target);
        if self.tcx.is_interface(target) {
            return self.to_other_interface(i, tab, x, target, comma_ok);
        }
        let large = !self.can_ssa(target);
        if nil_check {
            self.nil_check(tab);
        }
        let word = match dynamic.last() {
            Some(&word) => word,
            None => self.type_word(target, self.type_of(x)),
        };
        let cond = self.value(Op::EqPtr, Ty::BOOL, &[tab, word]);
        let (yes, no, end) = (self.block(), self.block(), self.block());
        let (value, ok) = (self.temp(), self.temp());
        self.branch(cond, yes, no);
        if !comma_ok {
            self.start(no);
            self.fails("panicdottype");
            self.start(yes);
            let v = self.unboxed(i, target, large);
            self.jump(end);
            self.start(end);
            let yes = self.bool(true);
            return (v, yes);
        }
        self.start(yes);
        let v = self.unboxed(i, target, large);
        let (t, v) = if large {
            // Copied to a variable of its own.
            self.defined_temp(n, target);
            let to = self.frame_addr(n);
            self.move_(target, to, v);
            (Ty::PTR, to)
        } else {
            (t, v)
        };
        self.set(value, v);
        let truth = self.bool(true);
        self.set(ok, truth);
        self.jump(end);
        self.start(no);
        let v = if large {
            self.clear_temp(n, target);
            self.frame_addr(n)
        } else {
            self.zero_value(target)
        };
        self.set(value, v);
        let truth = self.bool(false);
        self.set(ok, truth);
        self.jump(end);
        self.start(end);
        let v = if large { self.frame_addr(n) } else { self.variable(value, t) };
        let ok = self.variable(ok, Ty::BOOL);
        (v, ok)
    }

    fn unboxed(&mut self, i: ValueId, target: TypeId, large: bool) -> ValueId {
        let t = self.ty(target);
        let data = self.value(Op::IData, Ty::PTR, &[i]);
        if large || crate::escape::is_direct_iface(self.tcx, target) && t.class == Class::Ptr {
            return data;
        }
        if crate::escape::is_direct_iface(self.tcx, target) {
            return self.value_aux(Op::Pure, t, &[data], 4);
        }
        self.load(t, data)
    }

    fn to_other_interface(
        &mut self,
        i: ValueId,
        tab: ValueId,
        x: NodeId,
        target: TypeId,
        comma_ok: bool,
    ) -> (ValueId, ValueId) {
        let t = self.ty(target);
        let data = self.value(Op::IData, Ty::PTR, &[i]);
        let cond = self.value(Op::IsNonNil, Ty::BOOL, &[tab]);
        let (some, none, end) = (self.block(), self.block(), self.block());
        let slot = self.temp();
        self.branch(cond, some, none);
        self.start(none);
        if comma_ok {
            let nil = self.nil();
            self.set(slot, nil);
            self.jump(end);
        } else {
            self.fails("panicnildottype");
        }
        self.start(some);
        let mut word = tab;
        if self.has_methods(self.type_of(x)) {
            let at = self.value_aux(Op::OffPtr, Ty::PTR, &[tab], 8);
            word = self.load(Ty::PTR, at);
        }
        if self.has_methods(target) {
            let call = self.runtime("typeAssert", &[word]);
            word = self.result(call, 0, Ty::PTR);
        }
        self.set(slot, word);
        self.jump(end);
        self.start(end);
        let word = self.variable(slot, Ty::PTR);
        let ok = self.value(Op::IsNonNil, Ty::BOOL, &[word]);
        let v = self.value(Op::IMake, t, &[word, data]);
        (v, ok)
    }
}
