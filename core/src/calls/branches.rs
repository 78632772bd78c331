//! Select statements and type switches.
//! Rules: cmd/compile/internal/walk/select.go, walk/switch.go `walkSwitchType`, go1.27.

use super::Lines;
use crate::ir::node::*;
use crate::ir::type_text::is_method_interface;
use crate::lower::select::{Comm, Form};
use crate::lower::switch::types_tested;
use crate::types::types::TypeId;

impl Lines<'_> {
    pub(super) fn select(&mut self, n: NodeId, cases: &[CommCase]) {
        let pos = self.program.nodes[n].pos;
        // Evaluating channels and values may end the function.
        let form = (!self.flow.is_cut(n)).then(|| Form::of(cases));
        match form {
            Some(Form::Block) => self.call(pos, "block"),
            Some(Form::Choice) => self.call(pos, "selectgo"),
            Some(Form::Plain | Form::NonBlocking) | None => {}
        }
        for case in cases {
            if let Some(comm) = case.comm {
                self.comm(comm, form);
            }
            self.block(&case.body);
        }
    }

    /// The operation of a case; `form` is `None` if it is not reached.
    fn comm(&mut self, comm: NodeId, form: Option<Form>) {
        let node = &self.program.nodes[comm];
        self.nodes(&node.init);
        match Comm::of(self.program, comm) {
            Some(Comm::Send { chan, value }) => {
                self.node(chan);
                self.node(value);
                match form {
                    Some(Form::Plain) => self.call(node.pos, "chansend1"),
                    Some(Form::NonBlocking) => self.call(node.pos, "selectnbsend"),
                    Some(Form::Block | Form::Choice) | None => {}
                }
            }
            Some(Comm::Receive { chan, recv, places }) => {
                let blank = places.iter().all(|&x| matches!(self.program.nodes[x].kind, NodeKind::Blank));
                self.node(chan);
                match form {
                    Some(Form::Plain) => {
                        let name = if blank { "chanrecv1" } else { "chanrecv2" };
                        self.call(self.program.nodes[recv].pos, name);
                    }
                    Some(Form::NonBlocking) => self.call(node.pos, "selectnbrecv"),
                    Some(Form::Block | Form::Choice) | None => {}
                }
                self.nodes(places);
            }
            None => self.node(comm),
        }
    }

    /// One call per run of cases with interface types, unless the answer is known.
    pub(super) fn type_switch(&mut self, n: NodeId, x: NodeId, cases: &[Case]) {
        let pos = self.program.nodes[n].pos;
        let mut waiting = false;
        for (at, ty) in types_tested(self.program, self.tcx, x, cases) {
            let node = &self.program.nodes[ty];
            match node.kind {
                NodeKind::DynamicType { .. } => {
                    if std::mem::take(&mut waiting) {
                        self.call(pos, "interfaceSwitch");
                    }
                    if self.flow.is_live(ty) && self.has_methods(node.ty) {
                        let pos = cases.get(at).map_or(pos, |case| case.pos);
                        self.call(pos, "assertE2I2");
                    }
                }
                NodeKind::Type => {
                    let target = node.ty;
                    waiting |= self.flow.is_live(ty) && self.has_methods(target);
                }
                _ => {}
            }
        }
        if waiting {
            self.call(pos, "interfaceSwitch");
        }
    }

    /// Whether `ty` is an interface type with methods.
    pub(super) fn has_methods(&mut self, ty: Option<TypeId>) -> bool {
        ty.is_some_and(|ty| is_method_interface(self.tcx, ty))
    }
}
