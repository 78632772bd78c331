//! Select statements and type switches.
//! Rules: cmd/compile/internal/walk/select.go, walk/switch.go `walkSwitchType`, go1.27.

use super::Lines;
use crate::ir::node::*;
use crate::ir::type_text::all_methods;
use crate::types::types::{Type, TypeId};

impl Lines<'_> {
    pub(super) fn select(&mut self, n: NodeId, cases: &[CommCase]) {
        let pos = self.program.nodes[n].pos;
        let has_default = cases.iter().any(|case| case.comm.is_none());
        // Evaluating channels and values may end the function.
        let cut = self.flow.is_cut(n);
        match (cases.len(), has_default) {
            _ if cut => {}
            (0, _) => self.call(pos, "block"),
            (1, _) | (2, true) => {}
            _ => self.call(pos, "selectgo"),
        }
        for case in cases {
            if let Some(comm) = case.comm {
                self.comm(comm, if cut { 0 } else { cases.len() }, has_default);
            }
            self.block(&case.body);
        }
    }

    /// A communication: alone it is the plain operation, with a default the non-blocking one, else part of `selectgo`.
    /// `cases` = 0: it is not executed.
    fn comm(&mut self, comm: NodeId, cases: usize, has_default: bool) {
        let node = &self.program.nodes[comm];
        self.nodes(&node.init);
        let (plain, never_blocks) = (cases == 1, cases == 2 && has_default);
        match &node.kind {
            NodeKind::Send { chan, value } => {
                self.node(*chan);
                self.node(*value);
                match (plain, never_blocks) {
                    (true, _) => self.call(node.pos, "chansend1"),
                    (_, true) => self.call(node.pos, "selectnbsend"),
                    _ => {}
                }
            }
            NodeKind::Assign2 { lhs, rhs, .. } => {
                let blank = lhs.iter().all(|&x| matches!(self.program.nodes[x].kind, NodeKind::Blank));
                for &x in rhs {
                    if let NodeKind::Recv { x: chan } = self.program.nodes[x].kind {
                        self.node(chan);
                        let pos = if plain { self.program.nodes[x].pos } else { node.pos };
                        match (plain, never_blocks) {
                            (true, _) => self.call(pos, if blank { "chanrecv1" } else { "chanrecv2" }),
                            (_, true) => self.call(pos, "selectnbrecv"),
                            _ => {}
                        }
                    }
                }
                self.nodes(lhs);
            }
            _ => self.node(comm),
        }
    }

    /// One call per run of cases with interface types, unless the answer is known.
    pub(super) fn type_switch(&mut self, n: NodeId, cases: &[Case]) {
        let pos = self.program.nodes[n].pos;
        let mut waiting = false;
        for (case, &ty) in cases.iter().flat_map(|case| case.list.iter().map(move |ty| (case, ty))) {
            let node = &self.program.nodes[ty];
            match node.kind {
                NodeKind::DynamicType { .. } => {
                    if std::mem::take(&mut waiting) {
                        self.call(pos, "interfaceSwitch");
                    }
                    if self.flow.is_live(ty) && self.has_methods(node.ty) {
                        self.call(case.pos, "assertE2I2");
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
        let Some(ty) = ty else { return false };
        match self.tcx.types.under(ty).clone() {
            Type::Interface(iface) => !all_methods(self.tcx, &iface).is_empty(),
            _ => false,
        }
    }
}
