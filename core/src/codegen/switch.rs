//! Expression and type switches.
//! Rules: walk/switch.go, go1.27. Cases are tested in order; gc's binary search has the same effect.

use super::func::{FnGen, Label, Target};
use crate::bytecode::Kind;
use crate::bytecode::op::Instr;
use crate::ir::node::{BinOp, Case, NodeId, NodeKind};
use crate::syntax::ast::Name;

impl FnGen<'_> {
    pub fn switch(&mut self, label: Option<Name>, tag: Option<NodeId>, cases: &[Case]) {
        if let Some(tag) = tag {
            self.prepare(tag);
            let ty = self.ty(tag);
            let t = self.temp(ty);
            self.expr(tag, Some(t));
            self.pre.insert(tag, t);
        }
        let end = self.new_label();
        let (bodies, default) = self.case_labels(cases, end);
        for (case, &body) in cases.iter().zip(&bodies) {
            for &value in &case.list {
                let mark = self.frame.mark();
                self.set_pos(case.pos);
                self.prepare(value);
                match tag {
                    None => self.branch(value, true, body),
                    Some(tag) => {
                        // A case with a small constant is one fused branch.
                        let tag_ty = self.ty(tag);
                        let kind = self.kind_of(tag_ty);
                        let k = self.const_int(value).and_then(|k| i32::try_from(k).ok());
                        match (k, super::expr::is_int(kind) || kind == Kind::Bool) {
                            (Some(k), true) => {
                                let a = self.expr(tag, None);
                                self.emit(Instr::BrEqK { a, k, t: body });
                            }
                            _ => {
                                let r = self.compare(BinOp::Eq, tag, value, None);
                                self.emit(Instr::BrT { a: r, t: body });
                            }
                        }
                    }
                }
                self.frame.release(mark);
            }
        }
        self.jump(default);
        self.targets.push(Target { label, brk: end, cont: None });
        let saved = self.fallthrough;
        for (i, case) in cases.iter().enumerate() {
            self.place(bodies[i]);
            self.fallthrough = bodies.get(i + 1).copied();
            self.stmts(&case.body);
            self.jump(end);
        }
        self.fallthrough = saved;
        self.targets.pop();
        self.place(end);
    }

    pub fn type_switch(&mut self, label: Option<Name>, x: NodeId, cases: &[Case]) {
        self.prepare(x);
        let x_ty = self.ty(x);
        let a = self.slot(x_ty);
        self.expr(x, Some(a));
        let word = self.frame.slot(1, &[]);
        let itab = self.frame.slot(1, &[]);
        let dynamic = self.dynamic_type(a, x_ty);
        self.mov_words(word, dynamic, 1);
        let end = self.new_label();
        let (bodies, default) = self.case_labels(cases, end);
        for (case, &body) in cases.iter().zip(&bodies) {
            for &value in &case.list {
                let mark = self.frame.mark();
                self.set_pos(case.pos);
                match self.node(value).clone() {
                    NodeKind::Nil => self.emit(Instr::BrEqK { a: word, k: 0, t: body }),
                    NodeKind::DynamicType { rtype } => {
                        let target = self.ty(value);
                        let t = self.dynamic_target(rtype);
                        let no = self.new_label();
                        self.match_type(word, target, Some(t), no, itab);
                        self.jump(body);
                        self.place(no);
                    }
                    _ => {
                        let target = self.ty(value);
                        let no = self.new_label();
                        self.match_type(word, target, None, no, itab);
                        self.jump(body);
                        self.place(no);
                    }
                }
                self.frame.release(mark);
            }
        }
        self.jump(default);
        self.targets.push(Target { label, brk: end, cont: None });
        for (case, &body) in cases.iter().zip(&bodies) {
            self.place(body);
            let scope = self.infos.len();
            if let Some(var) = case.var {
                let mark = self.frame.mark();
                self.decl(var);
                let ty = self.g.prog.vars[var].ty;
                let single = match case.list[..] {
                    [one] if !matches!(self.node(one), NodeKind::Nil) => Some(self.ty(one)),
                    _ => None,
                };
                let v = match single {
                    Some(target) => self.unpack(a, target, itab, None),
                    None => a,
                };
                let loc = self.var_loc(var);
                self.store(loc, ty, v);
                self.frame.release(mark);
            }
            self.stmts(&case.body);
            self.end_scope(scope);
            self.jump(end);
        }
        self.targets.pop();
        self.place(end);
    }

    /// A label for each case's body, and where control goes if no case matches: the default's body, or `end`.
    fn case_labels(&mut self, cases: &[Case], end: Label) -> (Vec<Label>, Label) {
        let bodies: Vec<Label> = cases.iter().map(|_| self.new_label()).collect();
        let default = cases.iter().zip(&bodies).rfind(|(case, _)| case.list.is_empty());
        let default = default.map_or(end, |(_, &body)| body);
        (bodies, default)
    }
}
