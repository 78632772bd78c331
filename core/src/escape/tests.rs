//! Placements that gc's remarks don't show.

use crate::compile::{Input, compile};
use crate::diag::{Cause, Placement};
use crate::settings::CompileSettings;

/// Placement and size in bytes (if known) of each expression that may need memory.
fn placements(body: &str) -> Vec<(String, Placement, i64)> {
    let source = format!(
        "package main\n\nvar table = map[string]int{{}}\n\nvar global any\n\nfunc use(b []byte, n int) {{\n{body}\n}}\n\n\
         func main() {{\n\tuse([]byte(\"x\"), 1)\n}}\n"
    );
    let settings = CompileSettings { inlining: false, ..CompileSettings::default() };
    let compiled = compile(&[Input { name: "p.go", text: source.as_bytes() }], &settings, true);
    assert!(compiled.errors.is_empty(), "{}", compiled.error_text());
    let own =
        compiled.verdicts.iter().filter(|v| v.func == "use" && v.subject == crate::diag::Subject::Allocation);
    own.map(|v| (v.what.clone(), v.placement, v.size)).collect()
}

fn one(body: &str) -> (Placement, i64) {
    let all = placements(body);
    match &all[..] {
        [(_, placement, size)] => (*placement, *size),
        _ => panic!("{body}: {all:?}"),
    }
}

#[test]
fn strings_that_are_only_read_need_no_memory() {
    let shared = (Placement::Shared, 0);
    assert_eq!(one("println(table[string(b)])"), shared);
    assert_eq!(one("delete(table, string(b))"), shared);
    assert_eq!(one("println(string(b) == \"go\")"), shared);
    assert_eq!(one("switch string(b) {\ncase \"go\":\n}"), shared);
    assert_eq!(one("s := string(b)\nprintln(s)"), (Placement::Dynamic, -1));
    assert_eq!(one("table[string(b)] = 1"), (Placement::Heap, -1));
}

#[test]
fn conversions_of_known_size_are_on_the_stack() {
    assert_eq!(one("c := []byte(\"four\")\nc[0] = 'F'\nprintln(len(c))"), (Placement::Stack, 4));
    assert_eq!(one("c := []byte(\"four\")\nprintln(c[0])"), (Placement::Shared, 0));
    assert_eq!(one("println(len(string(rune(n))))"), (Placement::Stack, 4));
}

#[test]
fn interface_values_without_allocation() {
    assert_eq!(one("global = 7").0, Placement::Static);
    assert_eq!(one("global = n").0, Placement::Heap);
    assert_eq!(one("global = struct{}{}").0, Placement::Static);
}

#[test]
fn a_callee_is_unknown_only_where_the_call_does_not_name_it() {
    let source = "package main\n\nvar kept *int\n\ntype group struct{ n *int }\n\n\
                  //go:noinline\nfunc (g *group) Add(p *int) { kept = p }\n\n\
                  var call = func(p *int) {}\n\ntype adder interface{ Add(p *int) }\n\nvar boss adder\n\n\
                  func main() {\n\tdirect, variable, method := 1, 2, 3\n\tvar g group\n\tg.Add(&direct)\n\
                  \tcall(&variable)\n\tboss.Add(&method)\n}\n";
    let compiled =
        compile(&[Input { name: "p.go", text: source.as_bytes() }], &CompileSettings::default(), true);
    assert!(compiled.errors.is_empty(), "{}", compiled.error_text());
    let of = |what: &str| {
        let verdict = compiled.verdicts.iter().find(|v| v.what == what && v.func == "main").expect(what);
        let callee = verdict.flow.last().and_then(|step| step.notes.last()?.callee.clone());
        (verdict.cause, callee)
    };
    assert_eq!(of("direct"), (Cause::LeakingParameter, Some("Add".to_owned())));
    assert_eq!(of("variable"), (Cause::UnknownCallee, None));
    assert_eq!(of("method"), (Cause::UnknownCallee, None));
}
