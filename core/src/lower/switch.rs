//! In which order a `switch` tests its cases: runs of integer constants by search, types by hash before interfaces.
//! Code generation tests cases in source order, which has the same effect.
//! Rules: cmd/compile/internal/walk/switch.go, go1.27.

use crate::ir::node::*;
use crate::types::Tcx;
use crate::types::constant::Value;
use crate::types::lookup::missing_method;
use crate::types::types::{Basic, Type, TypeId};
use crate::version::Rule;

/// Fewer spans are tested in turn.
const SEARCHED: usize = 4;
/// Minimum number of spans for a jump table.
const MIN_TABLE: usize = 8;
/// Maximum number of a jump table's slots per span.
const MAX_SLOTS: i128 = 4;

/// One test of an expression switch.
pub enum Test {
    /// A case's expression.
    Value { case: usize, x: NodeId },
    /// Integer constants that follow each other, by value.
    Constants(Vec<Span>),
}

/// Adjacent constants of one case.
pub struct Span {
    pub low: i128,
    pub high: i128,
    /// Index of the case.
    pub case: usize,
    /// The expression of the lowest.
    pub x: NodeId,
}

/// The tests of an expression switch, in order.
pub fn tests(program: &Program, tcx: &mut Tcx, tag: Option<NodeId>, cases: &[Case]) -> Vec<Test> {
    let by_value = tag.and_then(|tag| program.nodes[tag].ty).is_some_and(|ty| tcx.is_integer(ty));
    let mut tests = Vec::new();
    let mut constants: Vec<Span> = Vec::new();
    for (case, x) in listed(cases) {
        match &program.nodes[x].kind {
            NodeKind::Literal(value) if by_value && let Some(value) = integer(value) => {
                constants.push(Span { low: value, high: value, case, x });
            }
            _ => {
                flush(&mut constants, &mut tests);
                tests.push(Test::Value { case, x });
            }
        }
    }
    flush(&mut constants, &mut tests);
    tests
}

/// Each expression of the cases, with its case.
fn listed(cases: &[Case]) -> impl Iterator<Item = (usize, NodeId)> {
    cases.iter().enumerate().flat_map(|(case, list)| list.list.iter().map(move |&x| (case, x)))
}

fn integer(value: &Value) -> Option<i128> {
    let int = value.to_int();
    int.as_i64().map(i128::from).or_else(|| int.as_u64().map(i128::from))
}

fn flush(constants: &mut Vec<Span>, tests: &mut Vec<Test>) {
    if constants.is_empty() {
        return;
    }
    constants.sort_by_key(|constant| constant.low);
    let mut spans: Vec<Span> = Vec::new();
    for constant in constants.drain(..) {
        match spans.last_mut() {
            Some(span) if span.case == constant.case && span.high + 1 == constant.low => {
                span.high = constant.high;
            }
            _ => spans.push(constant),
        }
    }
    tests.push(Test::Constants(spans));
}

/// Splits spans for a binary search. `None`: they are few enough to be tested in turn.
pub fn halves(spans: &[Span]) -> Option<(&[Span], &[Span])> {
    (spans.len() >= SEARCHED).then(|| spans.split_at(spans.len() / 2))
}

/// Whether the constants of a [`Test`] lie so close that a jump table takes the place of the search.
pub fn has_jump_table(spans: &[Span]) -> bool {
    let (Some(first), Some(last)) = (spans.first(), spans.last()) else { return false };
    spans.len() >= MIN_TABLE && last.high - first.low < spans.len() as i128 * MAX_SLOTS
}

/// The types that a type switch on `x` tests, in order, each with its case: concrete types come first. Types that an
/// earlier interface accepts and types of another shape than the operand's are dropped.
pub fn types_tested(program: &Program, tcx: &mut Tcx, x: NodeId, cases: &[Case]) -> Vec<(usize, NodeId)> {
    let shape = shape_in_interface(program, tcx, x);
    let (mut tested, mut interfaces) = (Vec::new(), Vec::<(usize, NodeId)>::new());
    for (at, case) in listed(cases) {
        let node = &program.nodes[case];
        let Some(ty) = node.ty.filter(|_| !matches!(node.kind, NodeKind::Nil)) else { continue };
        if let NodeKind::DynamicType { .. } = node.kind {
            tested.append(&mut interfaces);
            tested.push((at, case));
            continue;
        }
        let taken = interfaces.iter().any(|&(_, iface)| {
            program.nodes[iface].ty.is_some_and(|iface| missing_method(tcx, ty, iface, true).is_ok())
        });
        if taken {
            continue;
        }
        if tcx.is_interface(ty) {
            interfaces.push((at, case));
        } else if shape.is_none_or(|shape| may_have_shape(tcx, ty, shape)) {
            tested.push((at, case));
        }
    }
    tested.append(&mut interfaces);
    tested
}

/// Shape that the operand of a type switch or assertion was converted from.
pub fn shape_in_interface(program: &Program, tcx: &mut Tcx, mut x: NodeId) -> Option<TypeId> {
    if !tcx.has(Rule::AssertionsKnowShapes) {
        return None;
    }
    loop {
        match program.nodes[x].kind {
            NodeKind::Conv { op: ConvOp::Nop, x: inner } => x = inner,
            NodeKind::Conv { op: ConvOp::Iface, x } => {
                let ty = program.nodes[x].ty?;
                let Type::Named(named) = tcx.get(tcx.unalias(ty)) else { return None };
                let pkg = tcx.obj(tcx.types.named[*named].obj).pkg?;
                let shaped = &*tcx.pkg(pkg).path == "go.shape" && !tcx.is_interface(ty);
                return shaped.then_some(ty);
            }
            _ => return None,
        }
    }
}

/// Whether a type parameter with this shape may be the type: pointers share one shape.
pub fn may_have_shape(tcx: &mut Tcx, ty: TypeId, shape: TypeId) -> bool {
    let (ty, shape) = (tcx.under(ty), tcx.under(shape));
    if tcx.identical(ty, shape) {
        return true;
    }
    let pointed = |ty| match *tcx.get(ty) {
        Type::Pointer { elem } => Some(elem),
        _ => None,
    };
    match (pointed(ty), pointed(shape)) {
        (Some(_), Some(elem)) => tcx.basic_of(elem) == Some(Basic::Uint8),
        _ => false,
    }
}
