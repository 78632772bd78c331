//! Placements that gc's remarks don't show.

mod solve;

use crate::compile::{Input, compile};
use crate::diag::{ByReference, Callee, Cause, Placement, Way, WayEnd};
use crate::settings::CompileSettings;
use crate::version::Version;

/// Placement and size in bytes (if known) of each expression that may need memory.
fn placements(body: &str) -> Vec<(String, Placement, Option<u64>)> {
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

fn one(body: &str) -> (Placement, Option<u64>) {
    let all = placements(body);
    match &all[..] {
        [(_, placement, size)] => (*placement, *size),
        _ => panic!("{body}: {all:?}"),
    }
}

#[test]
fn strings_that_are_only_read_need_no_memory() {
    let shared = (Placement::Shared, Some(0));
    assert_eq!(one("println(table[string(b)])"), shared);
    assert_eq!(one("delete(table, string(b))"), shared);
    assert_eq!(one("println(string(b) == \"go\")"), shared);
    assert_eq!(one("switch string(b) {\ncase \"go\":\n}"), shared);
    assert_eq!(one("s := string(b)\nprintln(s)"), (Placement::Dynamic, None));
    assert_eq!(one("table[string(b)] = 1"), (Placement::Heap, None));
}

#[test]
fn a_sum_that_is_added_to_a_string_is_joined_with_it() {
    let sum = |body: &str| {
        let all = placements(body);
        all.into_iter().find(|(what, ..)| what.contains(" + ")).map(|(_, placement, _)| placement)
    };
    assert_eq!(sum("s := string(b)\ns += s + \"!\"\nprintln(s)"), Some(Placement::Shared));
    assert_eq!(
        sum("s := string(b)\nx := map[int]string{}\nx[1] += s + \"!\"\nprintln(x)"),
        Some(Placement::Heap)
    );
}

#[test]
fn conversions_of_known_size_are_on_the_stack() {
    assert_eq!(one("c := []byte(\"four\")\nc[0] = 'F'\nprintln(len(c))"), (Placement::Stack, Some(4)));
    assert_eq!(one("c := []byte(\"four\")\nprintln(c[0])"), (Placement::Shared, Some(0)));
    assert_eq!(one("println(len(string(rune(n))))"), (Placement::Stack, Some(4)));
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
                  var call = func(p *int) {}\n\ntype adder interface{ Add(p *int) }\n\nvar boss adder\n\nvar all []*int\n\n\
                  func main() {\n\tdirect, variable, method, element, value := 1, 2, 3, 4, 5\n\tvar g group\n\tg.Add(&direct)\n\
                  \tcall(&variable)\n\tboss.Add(&method)\n\
                  \tall = append(all, &element)\n\tpanic(&value)\n}\n";
    let compiled =
        compile(&[Input { name: "p.go", text: source.as_bytes() }], &CompileSettings::default(), true);
    assert!(compiled.errors.is_empty(), "{}", compiled.error_text());
    let of = |what: &str| {
        let verdict = compiled.verdicts.iter().find(|v| v.what == what && v.func == "main").expect(what);
        let callee = verdict.flow.last().and_then(|step| step.notes.last()?.callee.clone());
        (verdict.cause, callee)
    };
    let (cause, callee) = of("direct");
    let Some(Callee::Named { name, param: Some(param) }) = callee else { panic!("{callee:?}") };
    assert_eq!((cause, &*name), (Cause::LeakingParameter, "Add"));
    let declared = compiled.verdicts.iter().find(|v| v.origin == param).expect("a verdict for the parameter");
    assert_eq!(
        (declared.placement, declared.flow.last().map(|step| &*step.dst)),
        (Placement::Stack, Some("{heap}"))
    );
    assert_eq!(of("variable"), (Cause::UnknownCallee, Some(Callee::Unknown)));
    assert_eq!(of("method"), (Cause::UnknownCallee, Some(Callee::Unknown)));
    assert_eq!(of("element"), (Cause::Lifetime, Some(Callee::Builtin)));
    assert_eq!(of("value"), (Cause::Lifetime, Some(Callee::Builtin)));
}

#[test]
fn a_value_that_outlives_its_round_of_a_loop_does_not_outlive_its_frame() {
    let source = "package main\n\nvar kept *int\n\nfunc main() {\n\tvar last *int\n\tfor round := range 3 {\n\t\tlast = &round\n\
                  \t\tglobal := 1\n\t\tkept = &global\n\t\tinner := 2\n\t\tp := &inner\n\t\t*p++\n\t}\n\tprintln(*last)\n}\n";
    let compiled =
        compile(&[Input { name: "p.go", text: source.as_bytes() }], &CompileSettings::default(), true);
    assert!(compiled.errors.is_empty(), "{}", compiled.error_text());
    let of = |what: &str| compiled.verdicts.iter().find(|v| v.what == what).expect(what).cause;
    assert_eq!(of("round"), Cause::Iteration);
    assert_eq!(of("global"), Cause::Lifetime);
    assert_eq!(of("inner"), Cause::None);
}

#[test]
fn a_conversion_that_shares_memory_is_named_as_written() {
    let source = "package main\n\nfunc main() {\n\tb := []byte(\"abc\")\n\tprintln(len(b), b[0])\n}\n";
    let compiled =
        compile(&[Input { name: "p.go", text: source.as_bytes() }], &CompileSettings::default(), true);
    let shared = compiled.verdicts.iter().find(|v| v.placement == Placement::Shared).expect("one");
    assert_eq!(shared.what, "([]byte)(\"abc\")");
}

#[test]
fn captures_by_reference_have_a_reason() {
    let source = "package main\n\nvar kept func() int\n\nfunc main() {\n\tagain := 1\n\tpointed := 2\n\tvar large [20]int\n\
                  \tcopied := 3\n\tp := &pointed\n\tkept = func() int { return again + pointed + large[0] + copied }\n\
                  \tagain = 4\n\tprintln(*p, kept())\n}\n";
    let compiled =
        compile(&[Input { name: "p.go", text: source.as_bytes() }], &CompileSettings::default(), true);
    assert!(compiled.errors.is_empty(), "{}", compiled.error_text());
    let of = |what: &str| {
        let flow = &compiled.verdicts.iter().find(|v| v.what == what).expect(what).flow;
        flow.iter().flat_map(|step| &step.notes).find_map(|note| note.by_reference.clone())
    };
    let Some(ByReference::Assigned(code, Some(pos))) = of("again") else { panic!("{:?}", of("again")) };
    assert_eq!((&*code, pos.line), ("again = 4", 12));
    assert_eq!(of("pointed"), Some(ByReference::AddressTaken));
    assert_eq!(of("large"), Some(ByReference::TooLarge));
    assert_eq!(of("copied"), None);
}

#[test]
fn a_closure_that_stays_is_no_cause_of_what_it_assigns() {
    let source = "package main\n\nfunc try() (kept *int, all []func() *int) {\n\tn := 1\n\tall = append(all, func() *int { return &n })\n\
                  \tdefer func() {\n\t\tkept = new(int)\n\t}()\n\treturn\n}\n\nfunc main() {\n\ttry()\n}\n";
    let compiled =
        compile(&[Input { name: "p.go", text: source.as_bytes() }], &CompileSettings::default(), true);
    let cause = |what: &str| compiled.verdicts.iter().find(|v| v.what == what).map(|v| v.cause);
    assert_eq!(cause("new(int)"), Some(Cause::Lifetime));
    assert_eq!(cause("n"), Some(Cause::CapturedByClosure));
}

#[test]
fn closures_that_run_later_say_what_runs_them() {
    let source = "package main\n\nfunc main() {\n\tn := 1\n\tgo func() { n++ }()\n\tfor range 2 {\n\t\tdefer func() { n-- }()\n\t}\n\
                  \tdefer func() { n = 0 }()\n}\n";
    let compiled =
        compile(&[Input { name: "p.go", text: source.as_bytes() }], &CompileSettings::default(), true);
    assert!(compiled.errors.is_empty(), "{}", compiled.error_text());
    let literals = compiled.verdicts.iter().filter(|v| v.what == "func literal");
    let causes: Vec<_> = literals.map(|v| (v.origin.line, v.cause)).collect();
    assert_eq!(causes, [(5, Cause::Goroutine), (7, Cause::DeferInLoop), (9, Cause::None)]);
}

#[test]
fn all_ways_out_are_told() {
    let source = "package main\n\nvar kept, last *int\n\nfunc one() *int {\n\tx := 1\n\treturn &x\n}\n\n\
                  func several(c chan *int) *int {\n\tx := 2\n\tkept = &x\n\tp := &x\n\tc <- p\n\tlast = *&p\n\tprintln(*p)\n\treturn p\n}\n\n\
                  type node struct{ next *node }\n\nvar list *node\n\nfunc loop() {\n\tvar head *node\n\tfor range 3 {\n\
                  \t\thead = &node{head}\n\t}\n\tlist = head\n}\n\n\
                  func outer() (res *int) {\n\tvar p *int\n\tbox := &[1]*int{}\n\tf := func() {\n\t\ty := 3\n\
                  \t\tkept, p = &y, &y\n\t\tbox[0] = &y\n\t}\n\tf()\n\tprintln(p)\n\tz := 4\n\tkept, res = &z, &z\n\treturn\n}\n\n\
                  func main() {\n\tone()\n\tseveral(nil)\n\tloop()\n\touter()\n}\n";
    let settings = CompileSettings { inlining: false, ..CompileSettings::default() };
    let compiled = compile(&[Input { name: "p.go", text: source.as_bytes() }], &settings, true);
    assert!(compiled.errors.is_empty(), "{}", compiled.error_text());
    let ways = |func: &str, what: &str| -> Vec<(u32, WayEnd)> {
        let verdict = compiled.verdicts.iter().find(|v| v.func == func && v.what == what);
        let verdict = verdict.unwrap_or_else(|| panic!("no {what} in {func}"));
        let line =
            |way: &Way| way.flow.iter().rev().find_map(|step| step.notes.last()?.pos).map(|pos| pos.line);
        verdict.others.iter().map(|way| (line(way).unwrap_or(0), way.end)).collect()
    };
    assert_eq!(ways("one", "x"), []);
    // `kept = &x` is gc's; the store through `*&p` is one, the dereference for `println` is none.
    assert_eq!(ways("several", "x"), [(14, WayEnd::Heap), (15, WayEnd::Heap), (17, WayEnd::Result)]);
    // What a node holds itself does not keep it.
    assert_eq!(ways("loop", "&node{...}"), [(27, WayEnd::Iteration)]);
    assert_eq!(ways("outer.func1", "y"), [(37, WayEnd::Enclosing), (38, WayEnd::Heap)]);
    assert_eq!(ways("outer", "z"), [(43, WayEnd::Result)]);
}

/// Only Go's runtime has such types. What gc says: `go tool compile -p internal/runtime/math -m`.
#[test]
fn pointers_out_of_the_heap_are_scalars() {
    let source = "package math\n\nimport \"internal/runtime/sys\"\n\n\
                  type node struct {\n\t_ sys.NotInHeap\n\tvalue *int\n}\n\n\
                  func (n *node) read() *int { return n.value }\n\n\
                  type reader interface{ read() *int }\n\nvar kept *node\n\n\
                  func keep(n *node) { kept = n }\n\nfunc box(n *node) reader { return n }\n";
    let settings = CompileSettings {
        library_package: Some("internal/runtime/math".to_owned()),
        ..CompileSettings::default()
    };
    let compiled = compile(&[Input { name: "p.go", text: source.as_bytes() }], &settings, false);
    assert!(compiled.errors.is_empty(), "{}", compiled.error_text());
    let said = compiled.remark_text(1);
    // No parameter leaks, the interface's value is boxed, and `read` has a wrapper for it.
    let expected = "p.go:10:6: can inline (*node).read\np.go:16:6: can inline keep\np.go:18:6: can inline box\n\
                    <autogenerated>:1: inlining call to (*node).read\np.go:18:35: n escapes to heap\n";
    assert_eq!(said, expected);
}

#[test]
fn a_size_that_varies_is_the_cause_also_where_the_slice_does_not_escape() {
    let source = "package main\n\nfunc sum(n int) int {\n\tsmall := make([]int, n)\n\tlarge := make([][5]int, n)\n\treturn len(small) + len(large)\n}\n\n\
                  func main() { println(sum(3)) }\n";
    let found = |release: &str| {
        let go = Version::parse(release).expect(release);
        let settings = CompileSettings { go, inlining: false, ..CompileSettings::default() };
        let compiled = compile(&[Input { name: "p.go", text: source.as_bytes() }], &settings, true);
        let of =
            |what: &str| compiled.verdicts.iter().find(|v| v.what == what).map(|v| (v.placement, v.cause));
        (of("make([]int, n)"), of("make([][5]int, n)"))
    };
    let on_heap = Some((Placement::Heap, Cause::SizeNotConstant));
    assert_eq!(found("1.24"), (on_heap, on_heap));
    assert_eq!(found("1.27"), (Some((Placement::Dynamic, Cause::None)), on_heap));
}
