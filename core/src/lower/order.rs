//! Order of evaluation: what precedes an expression within its statement, and whether the expression itself is copied
//! to a temporary before the statement. A new kind of node gets its row in this table; for assignments of several
//! values, `turn` says what is evaluated before the first store.
//! In: an expression. Out: its `Order`.
//! Rules: cmd/compile/internal/walk/order.go `expr1`, `stmt`, go1.27.

use super::constant::is_static_entry;
use super::maps::is_key_copied;
use super::place::is_copied_for_address;
use crate::escape::{IfaceData, copied_data};
use crate::ir::expr::same_safe_expr;
use crate::ir::kinds::{control, leaf};
use crate::ir::look::{appended_make, borrowed};
use crate::ir::node::*;
use crate::types::Tcx;
use crate::types::types::Type;

/// One action before an expression. Actions are in gc's order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Act {
    /// Everything in this operand that precedes the statement is evaluated.
    Order(NodeId),
    /// The ordered operand is copied to a temporary.
    Copy(NodeId),
}

/// Where an expression is evaluated.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    /// Where it is used, after everything in its statement that is copied.
    InPlace,
    /// After its actions, into a temporary.
    Copied,
    /// Into a temporary, operand by operand like statements of its own; it has no actions.
    Whole,
    /// The body of the inlined call runs; its results are variables, which are read where they are used.
    Inlined,
}

/// How an expression is evaluated, after its `init`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Order {
    pub acts: Vec<Act>,
    pub when: When,
    /// It runs other code or changes memory, so nothing copied before it may be evaluated after it.
    pub runs: bool,
    /// It may panic itself.
    pub fails: bool,
}

impl Order {
    fn new(when: When, operands: impl IntoIterator<Item = NodeId>) -> Order {
        Order { acts: operands.into_iter().map(Act::Order).collect(), when, runs: false, fails: false }
    }

    fn in_place(operands: impl IntoIterator<Item = NodeId>) -> Order {
        Order::new(When::InPlace, operands)
    }

    fn copied(operands: impl IntoIterator<Item = NodeId>) -> Order {
        Order::new(When::Copied, operands)
    }

    fn runs(self) -> Order {
        Order { runs: true, ..self }
    }

    fn fails_if(self, fails: bool) -> Order {
        Order { fails, ..self }
    }

    fn then_copy(mut self, operand: NodeId, copied: bool) -> Order {
        if copied {
            self.acts.push(Act::Copy(operand));
        }
        self
    }
}

/// Whether the node has no operands to evaluate.
pub fn is_leaf(kind: &NodeKind) -> bool {
    matches!(kind, leaf!())
}

/// How `n` is evaluated: an expression, or a statement that only has operands. Other statements are sequences.
pub fn order(program: &Program, tcx: &mut Tcx, n: NodeId) -> Order {
    match &program.nodes[n].kind {
        NodeKind::Call(call) => Order::copied([call.fun].into_iter().chain(call.args.iter().copied())).runs(),
        NodeKind::Recv { x } => Order::copied([*x]).runs(),
        NodeKind::Recover => Order::copied([]).runs(),
        NodeKind::InlCall { .. } => Order::new(When::Inlined, []).runs(),
        NodeKind::AndAnd { .. } | NodeKind::OrOr { .. } => Order::new(When::Whole, []),
        NodeKind::MapLit { entries } if entries.iter().all(|entry| is_static_entry(program, entry)) => {
            Order::in_place(program.operands(n))
        }
        NodeKind::MapLit { .. } => Order::new(When::Whole, []),
        NodeKind::New { .. } | NodeKind::MakeMap { .. } => Order::copied(program.operands(n)),
        NodeKind::MakeSlice { .. } | NodeKind::MakeChan { .. } => {
            Order::copied(program.operands(n)).fails_if(true)
        }
        NodeKind::Slice { x, low, high, max, .. } => {
            let mut order = Order::copied([*x]).fails_if(true);
            for bound in [low, high, max].into_iter().flatten() {
                order.acts.push(Act::Order(*bound));
                order = order.then_copy(*bound, !is_cheap(program, *bound));
            }
            order
        }
        NodeKind::DotType { target, dynamic, .. } => {
            let copied = dynamic.is_empty() && !tcx.is_direct_iface(*target);
            let when = if copied { When::Copied } else { When::InPlace };
            Order::new(when, program.operands(n)).fails_if(true)
        }
        NodeKind::IndexMap { x, key, assigned } => {
            // Nothing may run between the conversion of a borrowed key and the lookup.
            let copied = !assigned && !borrowed(program, *key).is_empty();
            Order::new(if copied { When::Copied } else { When::InPlace }, [*x, *key])
                .then_copy(*key, is_key_copied(program, tcx, *x, *key))
        }
        NodeKind::UnaryBuiltin { op, x } => unary_builtin(program, n, *op, *x),
        NodeKind::BinaryBuiltin { op, x, y } => match op {
            BinaryBuiltin::Copy => Order::copied([*x, *y]).runs(),
            BinaryBuiltin::Complex => Order::copied([*x, *y]),
            BinaryBuiltin::UnsafeSlice | BinaryBuiltin::UnsafeString => {
                Order::in_place([*x, *y]).fails_if(true)
            }
            BinaryBuiltin::UnsafeAdd => Order::in_place([*x, *y]),
        },
        NodeKind::NaryBuiltin { op, args } => nary_builtin(program, *op, args),
        NodeKind::Conv { op, x } => conversion(program, tcx, *op, *x),
        NodeKind::Binary { op, x, y } => {
            let by_address = matches!(op, BinOp::Eq | BinOp::Ne) && is_aggregate(program, tcx, *x);
            Order::in_place([*x, *y])
                .then_copy(*x, by_address && is_copied_for_address(program, tcx, *x))
                .then_copy(*y, by_address && is_copied_for_address(program, tcx, *y))
                .fails_if(matches!(op, BinOp::Div | BinOp::Mod) && !is_constant_divisor(program, *y))
        }
        NodeKind::Send { chan, value } => {
            Order::in_place([*chan, *value]).then_copy(*value, is_copied_for_address(program, tcx, *value))
        }
        NodeKind::Index { .. } | NodeKind::Deref { .. } | NodeKind::DotPtr { .. } => {
            Order::in_place(program.operands(n)).fails_if(true)
        }
        NodeKind::DynamicType { .. }
        | NodeKind::Unary { .. }
        | NodeKind::AddStr { .. }
        | NodeKind::Addr { .. }
        | NodeKind::PtrLit { .. }
        | NodeKind::StructLit { .. }
        | NodeKind::ArrayLit { .. }
        | NodeKind::SliceLit { .. }
        | NodeKind::Closure { .. }
        | NodeKind::Dot { .. }
        | NodeKind::DotInter { .. }
        | NodeKind::MethodValue { .. }
        | NodeKind::Assign { .. }
        | NodeKind::Assign2 { .. }
        | NodeKind::AssignOp { .. }
        | NodeKind::Return { .. }
        | NodeKind::CheckNil { .. }
        | NodeKind::ExprStmt { .. }
        | NodeKind::Go { .. }
        | NodeKind::Defer { .. }
        | NodeKind::TailCall { .. } => Order::in_place(program.operands(n)),
        control!() | leaf!() => Order::in_place([]),
    }
}

fn unary_builtin(program: &Program, n: NodeId, op: UnaryBuiltin, x: NodeId) -> Order {
    match op {
        UnaryBuiltin::Len => {
            // Runes are counted without converting.
            let counted = match program.nodes[x].kind {
                NodeKind::Conv { op: ConvOp::Str2Runes, x } => x,
                _ => x,
            };
            Order::copied([counted])
        }
        UnaryBuiltin::Cap | UnaryBuiltin::Real | UnaryBuiltin::Imag => Order::copied([x]),
        UnaryBuiltin::Clear
        | UnaryBuiltin::Close
        | UnaryBuiltin::Panic
        | UnaryBuiltin::UnsafeSliceData
        | UnaryBuiltin::UnsafeStringData
        | UnaryBuiltin::StringPtr => Order::in_place(program.operands(n)),
    }
}

fn nary_builtin(program: &Program, op: NaryBuiltin, args: &[NodeId]) -> Order {
    match op {
        NaryBuiltin::Append { ddd } => match (appended_make(program, ddd, args), args.first()) {
            (Some((_, len)), Some(&slice)) => Order::copied([slice, len]).runs(),
            _ => Order::copied(args.iter().copied()).runs(),
        },
        NaryBuiltin::Max | NaryBuiltin::Min => Order::copied(args.iter().copied()),
        NaryBuiltin::Delete | NaryBuiltin::Print | NaryBuiltin::Println => {
            Order::in_place(args.iter().copied())
        }
    }
}

fn conversion(program: &Program, tcx: &mut Tcx, op: ConvOp, x: NodeId) -> Order {
    match op {
        ConvOp::Str2Bytes | ConvOp::Str2BytesZeroCopy | ConvOp::Str2Runes => Order::copied([x]),
        ConvOp::SliceToArr | ConvOp::SliceToArrPtr => Order::in_place([x]).fails_if(true),
        ConvOp::Iface => {
            let copied = is_boxed_by_address(program, tcx, x) && is_copied_for_address(program, tcx, x);
            Order::in_place([x]).then_copy(x, copied)
        }
        ConvOp::Conv | ConvOp::Nop | ConvOp::Bytes2Str | ConvOp::Runes2Str | ConvOp::RuneStr => {
            Order::in_place([x])
        }
    }
}

/// Whether the value goes into an interface by its address: words, strings and slices are passed to the runtime by
/// value.
fn is_boxed_by_address(program: &Program, tcx: &mut Tcx, x: NodeId) -> bool {
    let Some(ty) = program.nodes[x].ty else { return false };
    !tcx.is_interface(ty)
        && !matches!(copied_data(tcx, ty), IfaceData::Word(_) | IfaceData::Str | IfaceData::Slice)
}

fn is_aggregate(program: &Program, tcx: &Tcx, x: NodeId) -> bool {
    let ty = program.nodes[x].ty.map(|ty| tcx.types.under(ty));
    matches!(ty, Some(Type::Struct { .. } | Type::Array { .. }))
}

/// Whether a bound of a slice expression needs no temporary.
fn is_cheap(program: &Program, n: NodeId) -> bool {
    matches!(
        program.nodes[n].kind,
        NodeKind::Local(_) | NodeKind::Global(_) | NodeKind::Literal(_) | NodeKind::Nil
    )
}

fn is_constant_divisor(program: &Program, n: NodeId) -> bool {
    match program.nodes[n].kind {
        NodeKind::Literal(_) => true,
        NodeKind::Conv { op: ConvOp::Nop, x } => is_constant_divisor(program, x),
        _ => false,
    }
}

/// Whether `x = y` evaluates `y` directly into `x`, although elsewhere such an expression is copied.
pub fn is_assigned_directly(program: &Program, tcx: &mut Tcx, x: NodeId, y: NodeId) -> bool {
    let named = matches!(program.nodes[x].kind, NodeKind::Local(_) | NodeKind::Global(_));
    match &program.nodes[y].kind {
        NodeKind::Slice { x: from, .. } => named || same_safe_expr(program, tcx, x, *from),
        NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, args } => {
            named || args.first().is_some_and(|&slice| same_safe_expr(program, tcx, x, slice))
        }
        _ => false,
    }
}
