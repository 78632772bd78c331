//! The solver on graphs made by hand: distances, attributes, and how parameters leak.

use super::super::graph::{Attrs, CALLEE, HEAP, Hole, LocId, MUTATOR, Subject};
use super::super::{Batch, Detail, Escaped, State};
use crate::compile::{Input, compile};
use crate::settings::CompileSettings;
use crate::span::SourceMap;
use crate::version::Version;

/// Solves the graph of one function and checks what each location gains, the same in every release.
/// Declarations: `param`, `result` and `local` persist; `temp` does not; `inner` is a `local` of a loop's body.
/// An edge is written as an assignment: `p = &x`, `p = x`, `p = **x`.
#[track_caller]
fn check(graph: &str, expected: &[&str]) {
    for go in Version::SUPPORTED {
        assert_eq!(solved(graph, go), expected, "{graph} in {go:?}");
    }
}

fn solved(graph: &str, go: Version) -> Vec<String> {
    let settings = CompileSettings { go, ..CompileSettings::default() };
    let compiled = compile(&[Input { name: "p.go", text: b"package p\nfunc f() {}" }], &settings, false);
    let mut lowered = compiled.lowered.unwrap();
    let func = lowered.program.target[0];
    let (sources, mut state, mut out) = (SourceMap::default(), State::default(), Escaped::default());
    let tcx = lowered.noder.tcx_mut();
    let mut batch = Batch::new(&mut lowered.program, tcx, &sources, &mut state, &mut out, Detail::Nothing);
    let mut names = vec![("heap", HEAP), ("mutator", MUTATOR), ("callee", CALLEE)];
    let pseudo = names.len();
    let mut results = 0;
    for statement in graph.split("; ") {
        let id = |name: &str| names.iter().find(|known| known.0 == name).expect(name).1;
        if let Some((dst, src)) = statement.split_once(" = ") {
            let name = src.trim_start_matches(['&', '*']);
            let loads = src.matches('*').count() as i32;
            let derefs = if src.starts_with('&') { -1 } else { loads };
            let hole = Hole { derefs, addr_taken: derefs < 0, ..Hole::from(id(dst)) };
            let src = id(name);
            batch.flow(hole, src);
            continue;
        }
        let (kind, name) = statement.split_once(' ').expect(statement);
        let depth = if kind == "inner" { 2 } else { 1 };
        let loc = batch.new_loc(Subject::None, func, depth, kind != "temp");
        let location = &mut batch.locs[loc];
        location.param = kind == "param";
        location.param_out = kind == "result";
        if location.param_out {
            results += 1;
            location.result_index = results;
        }
        names.push((name, loc));
    }
    batch.walk_all();
    names.drain(..pseudo);
    names.into_iter().map(|(name, loc)| format!("{name}:{}", gained(&batch, loc))).collect()
}

fn gained(batch: &Batch, loc: LocId) -> String {
    let location = &batch.locs[loc];
    let mut text = String::new();
    for (attr, name) in [
        (Attrs::ESCAPES, " escapes"),
        (Attrs::PERSISTS, " persists"),
        (Attrs::MUTATES, " mutates"),
        (Attrs::CALLS, " calls"),
    ] {
        // What escapes has all attributes.
        if location.attrs.has(attr) && (attr == Attrs::ESCAPES || !location.attrs.has(Attrs::ESCAPES)) {
            text += name;
        }
    }
    let leaks = &location.param_esc;
    let sinks = [("heap", leaks.heap()), ("mutator", leaks.mutator()), ("callee", leaks.callee())];
    let results = (0..2).map(|i| (["result 0", "result 1"][i], leaks.result(i)));
    for (sink, derefs) in sinks.into_iter().chain(results) {
        if let Some(derefs) = derefs {
            text += &format!(" {sink}={derefs}");
        }
    }
    text
}

#[test]
fn addresses_escape_and_copies_do_not() {
    check(
        "temp x; temp p; temp y; heap = &x; heap = p; p = &y",
        &["x: escapes", "p: mutates calls", "y: escapes"],
    );
}

#[test]
fn a_load_cancels_an_address() {
    check("temp p; temp x; temp y; heap = *p; p = &x; x = &y", &["p:", "x: mutates calls", "y: escapes"]);
}

/// If the distance of `q` stayed at -1, `y` would be at 0, and the address of `z` would flow to `p`.
#[test]
fn distances_are_clamped_at_an_address() {
    check(
        "local p; temp q; temp y; temp z; p = &q; q = *y; y = &z",
        &["p: persists", "q: persists", "y:", "z:"],
    );
}

/// Roots are walked from the last location to the first, so `x` is walked before `p` makes it escape.
#[test]
fn a_location_that_escapes_late_is_walked_again() {
    check(
        "local p; inner x; inner y; inner z; p = &x; x = &y; y = z",
        &["p: persists", "x: escapes", "y: escapes", "z: persists mutates calls"],
    );
}

#[test]
fn an_outer_variable_does_not_escape_through_an_inner_one() {
    check("local x; inner p; p = &x", &["x: persists", "p: persists"]);
}

#[test]
fn parameters_leak_by_the_shortest_path() {
    check(
        "param a; temp t; temp u; heap = *t; t = *u; u = *a; heap = ****a",
        &["a: persists heap=3 mutator=3 callee=3", "t:", "u:"],
    );
    check(
        "result r; result s; param a; temp t; r = t; t = **a; r = *a; s = **a; mutator = *a; callee = a",
        &["r: persists", "s: persists", "a: persists calls mutator=1 callee=0 result 0=1 result 1=2", "t:"],
    );
}
