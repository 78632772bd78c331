//! What the back end knows of a value: constants that reach it through variables with one definition.
//! Only as far as short programs show it: gc's passes over SSA know more.
//! Rules: cmd/compile/internal/ssa (constant folding, dead code), ir/expr.go `StaticValue`, go1.27.

use super::Walk;
use crate::ir::node::*;
use crate::syntax::ast::Operator;
use crate::types::constant::{Kind, Value, compare};

/// Larger expressions are not looked at.
const MAX_DEPTH: u32 = 20;

impl Walk<'_> {
    pub(super) fn outermost(&self, mut func: FuncId) -> FuncId {
        while let Some(outer) = self.program.funcs[func].outer {
            func = outer;
        }
        func
    }

    pub(super) fn known(&self, n: NodeId) -> Option<Value> {
        self.value(n, MAX_DEPTH)
    }

    fn value(&self, n: NodeId, depth: u32) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        let n = match &self.oracle {
            Some(oracle) => oracle.static_value(self.program, n),
            None => n,
        };
        match &self.program.nodes[n].kind {
            NodeKind::Literal(value) => Some(value.clone()),
            NodeKind::Unary { op: UnOp::Not, x } => Some(Value::Bool(!self.value(*x, depth)?.as_bool())),
            NodeKind::AndAnd { x, y } => match self.value(*x, depth) {
                Some(x) if !x.as_bool() => Some(x),
                Some(_) => self.value(*y, depth),
                None => None,
            },
            NodeKind::OrOr { x, y } => match self.value(*x, depth) {
                Some(x) if x.as_bool() => Some(x),
                Some(_) => self.value(*y, depth),
                None => None,
            },
            NodeKind::Binary { op, x, y } => {
                let op = match op {
                    BinOp::Eq => Operator::Eql,
                    BinOp::Ne => Operator::Neq,
                    BinOp::Lt => Operator::Lss,
                    BinOp::Le => Operator::Leq,
                    BinOp::Gt => Operator::Gtr,
                    BinOp::Ge => Operator::Geq,
                    _ => return None,
                };
                let (x, y) = (self.value(*x, depth)?, self.value(*y, depth)?);
                let comparable =
                    matches!(x.kind(), Kind::Int | Kind::Bool | Kind::String) && x.kind() == y.kind();
                comparable.then(|| Value::Bool(compare(&x, op, &y)))
            }
            NodeKind::UnaryBuiltin { op: UnaryBuiltin::Len, x } => {
                let x = self.value(*x, depth)?;
                (x.kind() == Kind::String).then(|| Value::Int(x.as_bytes().len() as i64))
            }
            _ => None,
        }
    }

    /// The case that a switch on a known value takes: all its cases are known as well.
    pub(super) fn known_case(&self, tag: NodeId, cases: &[Case]) -> Option<usize> {
        let tag = self.known(tag)?;
        let falls = cases.iter().any(|case| {
            case.body.last().is_some_and(|&n| matches!(self.program.nodes[n].kind, NodeKind::Fallthrough))
        });
        if falls || !matches!(tag.kind(), Kind::Int | Kind::Bool | Kind::String) {
            return None;
        }
        let mut otherwise = None;
        for (i, case) in cases.iter().enumerate() {
            if case.list.is_empty() {
                otherwise = Some(i);
            }
            for &x in &case.list {
                let x = self.known(x)?;
                if x.kind() == tag.kind() && compare(&x, Operator::Eql, &tag) {
                    return Some(i);
                }
            }
        }
        otherwise
    }
}
