//! Order of evaluation of single expressions, on a statement of function `test` in package p.

use super::hoist::Hoists;
use super::maps::fast_variant;
use super::order::{Act, When, order};
use super::turn::{Target, evaluated_first};
use crate::compile::{Input, Lowered, compile};
use crate::ir::expr::same_safe_expr;
use crate::ir::node::*;
use crate::ir::print;
use crate::settings::CompileSettings;
use crate::types::types::Type;

/// Declarations of the names that the statements use.
const NAMES: &str = "
type pair struct{ x, y int }

var (
	i, j, n  int
	flag     bool
	s, t     string
	p        *int
	a, b     []int
	arr      [4]int
	bytes    []byte
	c        chan int
	e        any
	m        map[string]int
	pairs    map[pair]int
	whole, q pair
)

//go:noinline
func call(...int) int { return 0 }
";

/// The program whose function `test` consists of the statement, and that statement.
fn lowered(declarations: &str, statement: &str) -> (Lowered, NodeId) {
    let text = format!("package p\n{NAMES}\n{declarations}\nfunc test() {{ {statement} }}");
    let compiled =
        compile(&[Input { name: "p.go", text: text.as_bytes() }], &CompileSettings::default(), false);
    assert!(compiled.errors.is_empty(), "{}", compiled.error_text());
    let lowered = compiled.lowered.unwrap();
    let program = &lowered.program;
    let test = *program.target.iter().find(|&&func| &*program.funcs[func].name == "test").unwrap();
    let statement = *program.funcs[test].body.last().unwrap();
    (lowered, statement)
}

/// The values that the statement assigns.
fn values(program: &Program, statement: NodeId) -> Vec<NodeId> {
    match &program.nodes[statement].kind {
        NodeKind::Assign { y: Some(y), .. } => vec![*y],
        NodeKind::Assign2 { rhs, .. } => rhs.clone(),
        kind => panic!("no assignment: {kind:?}"),
    }
}

/// Checks when the value that the statement assigns is evaluated, and the actions before it: `x` is ordered, `copy x`
/// copied.
fn check_order(statement: &str, expected: &str) {
    let (mut lowered, statement) = lowered("", statement);
    let value = values(&lowered.program, statement)[0];
    let tcx = lowered.noder.tcx_mut();
    let order = order(&lowered.program, tcx, value);
    let mut text = match order.when {
        When::InPlace => "in place",
        When::Copied => "copied",
        When::Whole => "whole",
        When::Inlined => "inlined",
    }
    .to_owned();
    text += if order.runs { ", runs" } else { "" };
    text += if order.fails { ", may panic" } else { "" };
    let acts: Vec<String> = order
        .acts
        .iter()
        .map(|act| match *act {
            Act::Order(n) => print::expr(&lowered.program, tcx, n),
            Act::Copy(n) => format!("copy {}", print::expr(&lowered.program, tcx, n)),
        })
        .collect();
    text += if acts.is_empty() { "" } else { ": " };
    assert_eq!(text + &acts.join("; "), expected);
}

/// Checks which part of the value's operands has to be evaluated before the rest of its statement.
fn check_observed(statement: &str, expected: &[&str]) {
    let (mut lowered, statement) = lowered("", statement);
    let value = values(&lowered.program, statement)[0];
    let tcx = lowered.noder.tcx_mut();
    let acts = order(&lowered.program, tcx, value).acts;
    let observed = Hoists::default().observed(&lowered.program, tcx, &acts);
    let texts: Vec<String> = acts[..observed]
        .iter()
        .map(|&(Act::Order(n) | Act::Copy(n))| print::expr(&lowered.program, tcx, n))
        .collect();
    assert_eq!(texts, expected);
}

/// Checks the operands that are evaluated before all assignments of the statement.
fn check_first(statement: &str, expected: &[&str]) {
    let (lowered, statement) = lowered("", statement);
    let program = &lowered.program;
    let NodeKind::Assign2 { lhs, rhs, .. } = &program.nodes[statement].kind else { panic!("not a list") };
    let pairs: Vec<_> = lhs.iter().zip(rhs).map(|(&x, &y)| (Target::Place(x), Some(y))).collect();
    let tcx = lowered.noder.tcx();
    let first = evaluated_first(program, tcx, &pairs, &|_| false);
    let texts: Vec<String> = first.into_iter().map(|n| print::expr(program, tcx, n)).collect();
    assert_eq!(texts, expected);
}

/// Checks whether the two values of the statement are one place.
fn check_same(statement: &str, expected: bool) {
    let (mut lowered, statement) = lowered("", statement);
    let values = values(&lowered.program, statement);
    let tcx = lowered.noder.tcx_mut();
    assert_eq!(same_safe_expr(&lowered.program, tcx, values[0], values[1]), expected);
}

/// Checks the variant of the runtime's functions for maps of a type.
fn check_fast(map: &str, expected: Option<&str>) {
    let (mut lowered, statement) = lowered(&format!("var from, to {map}"), "to = from");
    let value = values(&lowered.program, statement)[0];
    let ty = lowered.program.nodes[value].ty.unwrap();
    let tcx = lowered.noder.tcx_mut();
    let Type::Map { key, elem } = *tcx.types.under(ty) else { panic!("no map") };
    assert_eq!(fast_variant(tcx, key, elem), expected);
}

#[test]
fn calls_are_copied_after_their_operands() {
    check_order("n = call(i, j)", "copied, runs: call; ... argument");
    check_order("n = <-c", "copied, runs: c");
    check_order("e = recover()", "copied, runs");
}

#[test]
fn loads_stay_in_place_and_may_panic() {
    check_order("n = a[i]", "in place, may panic: a; i");
    check_order("n = *p", "in place, may panic: p");
    check_order("n = i + j", "in place: i; j");
}

#[test]
fn division_may_panic_unless_by_a_constant() {
    check_order("n = i / j", "in place, may panic: i; j");
    check_order("n = i / 3", "in place: i; 3");
}

#[test]
fn logical_operators_are_evaluated_like_statements() {
    check_order("flag = flag && i > j", "whole");
}

#[test]
fn slicing_is_copied_with_bounds_that_are_not_cheap() {
    check_order("b = a[i:j + 1]", "copied, may panic: a; i; j + 1; copy j + 1");
    check_order("b = a[1:]", "copied, may panic: a; 1");
}

#[test]
fn map_key_in_memory_is_passed_without_a_copy() {
    check_order("n = m[s]", "in place: m; s");
    check_order("n = pairs[whole]", "in place: pairs; whole");
}

#[test]
fn lookup_that_borrows_bytes_is_copied() {
    check_order("n = m[string(bytes)]", "copied: m; string(bytes)");
}

#[test]
fn copies_are_observed_before_code_that_runs() {
    check_observed("n = i + call(j)", &["i"]);
    check_observed("n = call(j) + i", &[]);
    check_observed("n = i + j", &[]);
}

#[test]
fn operands_that_earlier_assignments_change_are_evaluated_first() {
    check_first("i, j = j, i", &["i"]);
    check_first("i, a[i] = 1, 2", &["a", "i"]);
    check_first("a[0], n = i, a[1]", &["a[1]"]);
    // A write to one package variable counts as a write to all memory.
    check_first("i, j = n, n", &["n"]);
}

#[test]
fn places_are_the_same_if_spelt_the_same() {
    check_same("i, j = arr[n], arr[n]", true);
    check_same("i, j = arr[n], arr[i]", false);
    check_same("i, j = whole.x, whole.x", true);
    check_same("i, j = whole.x, q.x", false);
    check_same("i, j = call(), call()", false);
}

#[test]
fn maps_with_small_keys_have_functions_of_their_own() {
    check_fast("map[string]int", Some("faststr"));
    check_fast("map[struct{ s string }]int", Some("faststr"));
    check_fast("map[int32]int", Some("fast32"));
    check_fast("map[int]int", Some("fast64"));
    check_fast("map[*int]int", Some("fast64ptr"));
    check_fast("map[float64]int", None);
    check_fast("map[pair]int", None);
    check_fast("map[int][200]byte", None);
}
