//! Replaces `make` sizes and boxed operands by the literal they resolve to through single-assignment locals,
//! also in the printed text.
//! Rules: cmd/compile/internal/escape/escape.go `rewriteWithLiterals`, go1.27.

use super::Batch;
use crate::ir::node::{ConvOp, Esc, FuncId, NodeId, NodeKind, UnaryBuiltin, VarId, XPos};
use crate::types::constant::{Kind, Value};
use crate::types::types::{Basic, Type, TypeId, Types};
use crate::version::Rule;

impl Batch<'_> {
    /// Rewrites one `make` or conversion to interface.
    pub fn rewrite_with_literals(&mut self, n: NodeId, func: FuncId) {
        if !self.tcx.has(Rule::LiteralsThroughLocals) {
            return;
        }
        match self.program.nodes[n].kind.clone() {
            NodeKind::MakeSlice { len, cap } => {
                let size = cap.unwrap_or(len);
                let Some((value, ty)) = self.known_size(size, func) else { return };
                let pos = self.program.nodes[n].pos;
                self.keep_effect(n, size, func);
                let literal = self.new_literal(pos, ty, value);
                if let NodeKind::MakeSlice { len, cap } = &mut self.program.nodes[n].kind {
                    *(cap.as_mut().unwrap_or(len)) = literal;
                }
            }
            NodeKind::Conv { op: ConvOp::Iface, x } => {
                let Some(ty) = self.program.nodes[x].ty else { return };
                if matches!(self.program.nodes[x].kind, NodeKind::Literal(_)) || self.tcx.is_interface(ty) {
                    return;
                }
                let value = self.oracle(func).static_value(self.program, x);
                let NodeKind::Literal(value) = self.program.nodes[value].kind.clone() else { return };
                if !valid_for(&self.tcx.types, ty, &value) {
                    return;
                }
                let pos = self.program.nodes[n].pos;
                self.keep_effect(n, x, func);
                let literal = self.new_literal(pos, ty, value);
                if let NodeKind::Conv { x, .. } = &mut self.program.nodes[n].kind {
                    *x = literal;
                }
            }
            _ => {}
        }
    }

    /// The constant that a `make` size resolves to, with the type of its literal.
    fn known_size(&mut self, size: NodeId, func: FuncId) -> Option<(Value, TypeId)> {
        if matches!(self.program.nodes[size].kind, NodeKind::Literal(_)) {
            return None;
        }
        let oracle = self.oracle(func);
        let value = oracle.static_value(self.program, size);
        match &self.program.nodes[value].kind {
            NodeKind::Literal(value) if value.kind() == Kind::Int && value.sign() >= 0 => {
                Some((value.clone(), self.program.nodes[size].ty?))
            }
            &NodeKind::UnaryBuiltin { op: UnaryBuiltin::Len, x } if self.tcx.has(Rule::LenOfLiteral) => {
                let x = oracle.static_value(self.program, x);
                match self.program.nodes[x].kind {
                    NodeKind::SliceLit { len, .. } => Some((Value::Int(len), Types::basic(Basic::Int))),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Moves the effects of `x`, which `n` no longer evaluates, into a temporary before `n`.
    fn keep_effect(&mut self, n: NodeId, x: NodeId, func: FuncId) {
        let pos = self.program.nodes[n].pos;
        let (_, stmts, _) = self.temp_for(pos, x, func);
        self.program.nodes[n].init.extend(stmts);
    }

    fn new_literal(&mut self, pos: XPos, ty: TypeId, value: Value) -> NodeId {
        self.program.new_node(pos, Some(ty), NodeKind::Literal(value))
    }

    /// Returns `.autotmp_N`, the statements that declare it as `x`, and a use of it.
    fn temp_for(&mut self, pos: XPos, x: NodeId, func: FuncId) -> (VarId, [NodeId; 2], NodeId) {
        let ty = self.program.nodes[x].ty.unwrap_or(Types::basic(Basic::Int));
        let var = self.program.new_temp(func, pos, ty);
        self.program.vars[var].esc = Esc::None;
        let decl = self.program.new_node(pos, None, NodeKind::Decl { var });
        let target = self.program.new_node(pos, Some(ty), NodeKind::Local(var));
        let assign = self.program.new_node(pos, None, NodeKind::Assign { x: target, y: Some(x), def: false });
        let usage = self.program.new_node(pos, Some(ty), NodeKind::Local(var));
        (var, [decl, assign], usage)
    }

    /// Copies `x` to a temporary with its own location, assigned before `call`.
    pub fn copy_to_temp(&mut self, cx: &mut super::Cx, call: NodeId, x: NodeId) -> (VarId, NodeId) {
        let pos = self.program.nodes[x].pos;
        let (var, stmts, usage) = self.temp_for(pos, x, cx.func);
        self.new_loc(super::Subject::Var(var), cx.func, cx.loop_depth, true);
        self.stmts(cx, &stmts);
        self.program.nodes[call].init.extend(stmts);
        (var, usage)
    }
}

/// Whether a constant of this kind is valid for type `ty`.
fn valid_for(types: &Types, ty: TypeId, value: &Value) -> bool {
    let Type::Basic(basic) = types.under(ty) else { return false };
    match value.kind() {
        Kind::Unknown => false,
        Kind::Bool => matches!(basic, Basic::Bool | Basic::UntypedBool),
        Kind::String => matches!(basic, Basic::String | Basic::UntypedString),
        Kind::Int => matches!(
            basic,
            Basic::Int
                | Basic::Int8
                | Basic::Int16
                | Basic::Int32
                | Basic::Int64
                | Basic::Uint
                | Basic::Uint8
                | Basic::Uint16
                | Basic::Uint32
                | Basic::Uint64
                | Basic::Uintptr
                | Basic::Byte
                | Basic::Rune
        ),
        Kind::Float => matches!(basic, Basic::Float32 | Basic::Float64),
        Kind::Complex => matches!(basic, Basic::Complex64 | Basic::Complex128),
    }
}
