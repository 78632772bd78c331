//! Programs that never end or use too much: each must end within its budget, with a reason.

use super::Machine;
use crate::compile::Input;
use crate::run;
use crate::settings::{CompileSettings, RunSettings};
use crate::trace::event::{Budget, EndReason};

fn ended(imports: &str, declarations: &str, body: &str) -> (Machine, EndReason) {
    let imports: String = imports.split_whitespace().map(|i| format!("import \"{i}\"\n")).collect();
    let text = format!("package main\n\n{imports}\n{declarations}\n\nfunc main() {{\n{body}\n}}\n");
    let built = run::build(&[Input { name: "p.go", text: text.as_bytes() }], &CompileSettings::default());
    let program = built.program.unwrap_or_else(|| panic!("{}\n{text}", built.compiled.error_text()));
    let settings = RunSettings {
        max_steps: 5_000_000,
        max_memory: 8 << 20,
        max_output: 1 << 20,
        max_goroutines: 2000,
        ..RunSettings::default()
    };
    let mut machine = run::machine(program, settings);
    machine.run_to_end();
    let reason = machine.ended().map(|(_, reason)| reason.clone());
    (machine, reason.unwrap_or_else(|| panic!("no end\n{text}")))
}

#[test]
fn every_program_ends_within_its_budget() {
    let budget = EndReason::Budget;
    let cases: &[(&str, &str, &str, EndReason)] = &[
        ("", "", "for {\n}", budget(Budget::Steps)),
        ("", "", "L:\ngoto L", budget(Budget::Steps)),
        (
            "",
            "",
            "c := make(chan int)\ngo func() {\nfor {\nc <- 1\n}\n}()\nfor range c {\n}",
            budget(Budget::Steps),
        ),
        ("runtime", "", "go func() {\nfor {\n}\n}()\nfor {\nruntime.Gosched()\n}", budget(Budget::Steps)),
        ("runtime", "", "for {\nruntime.GC()\n}", budget(Budget::Steps)),
        ("time", "", "for range time.Tick(time.Millisecond) {\n}", budget(Budget::Steps)),
        ("", "func f(n int) int { return f(n+1) + 1 }", "f(0)", EndReason::Fatal),
        ("", "func f(a [3000]int) int { a[0]++; return f(a) + a[1] }", "f([3000]int{})", EndReason::Fatal),
        ("", "func f(n int) { defer f(n + 1); panic(n) }", "f(0)", EndReason::Fatal),
        (
            "",
            "type T []T\nfunc (t T) String() string { return t.String() }",
            "T{}.String()",
            EndReason::Fatal,
        ),
        ("", "", "for {\ngo func() {\nselect {}\n}()\n}", budget(Budget::Goroutines)),
        ("", "func f() { go f(); go f(); select {} }", "f()", budget(Budget::Goroutines)),
        ("", "", "var s [][]byte\nfor {\ns = append(s, make([]byte, 1<<16))\n}", budget(Budget::Memory)),
        ("", "", "m := map[int]int{}\nfor i := 0; ; i++ {\nm[i] = i\n}", budget(Budget::Memory)),
        ("", "", "s := \"ab\"\nfor {\ns += s\n}", budget(Budget::Memory)),
        ("", "", "var s []int\nfor {\ns = append(s, s...)\ns = append(s, 1)\n}", budget(Budget::Memory)),
        ("", "", "for i := 0; ; i++ {\ndefer func() {\nprintln(i)\n}()\n}", budget(Budget::Memory)),
        ("", "type n struct{ l, r *n }\nfunc f() *n { return &n{f(), f()} }", "f()", EndReason::Fatal),
        ("", "", "n := 1 << 40\nprintln(len(make([]byte, n)))", budget(Budget::Memory)),
        ("", "", "n := 1 << 40\nprintln(cap(make(chan int, n)))", budget(Budget::Memory)),
        ("", "", "n := 1 << 36\nprintln(len(make(map[int]int, n)))", budget(Budget::Memory)),
        ("strings", "", "println(len(strings.Repeat(\"x\", 1<<40)))", budget(Budget::Memory)),
        ("bytes", "", "println(len(bytes.Repeat([]byte(\"x\"), 1<<40)))", budget(Budget::Memory)),
        (
            "strings",
            "",
            "var b strings.Builder\nfor {\nb.WriteString(\"0123456789\")\n}",
            budget(Budget::Memory),
        ),
        ("", "", "for {\nprintln(\"and on\")\n}", budget(Budget::Output)),
        (
            "fmt strings",
            "",
            "for {\nfmt.Println(strings.Repeat(\"and on\", 99), 1)\n}",
            budget(Budget::Output),
        ),
        ("time", "", "time.Sleep(90 * 365 * 24 * time.Hour)", EndReason::Returned),
        ("time", "", "for {\ntime.Sleep(40 * 365 * 24 * time.Hour)\n}", budget(Budget::VirtualTime)),
        ("time", "", "for range time.Tick(365 * 24 * time.Hour) {\n}", budget(Budget::VirtualTime)),
        ("", "", "select {}", EndReason::Fatal),
        ("time", "", "time.NewTicker(1)\nselect {}", EndReason::Fatal),
        ("fmt", "", "a := []any{1, 2}\na[0], a[1] = a, a\nfmt.Println(a)", EndReason::Fatal),
        ("fmt", "", "m := map[string]any{}\nm[\"m\"] = m\n_ = fmt.Sprint(m)", EndReason::Fatal),
        ("fmt", "", "_ = fmt.Sprintf(\"%.999999d\", 1)", EndReason::Returned),
        ("fmt", "", "_ = fmt.Sprintf(\"%0999999x\", 2)", EndReason::Returned),
        ("fmt", "", "_ = fmt.Sprintf(\"%.999999U\", 3)", EndReason::Returned),
        ("", "", "n := 5\nvar a [1 << 40]int\na[n]++\nprintln(a[n])", budget(Budget::Memory)),
        ("", "", "n := 5\nprintln([...]int{1 << 32: 1}[n])", budget(Budget::Memory)),
        ("sync", "", "var m sync.Mutex\nm.Lock()\nm.Lock()", EndReason::Fatal),
    ];
    let mut wrong = Vec::new();
    for (imports, declarations, body, want) in cases {
        let (machine, got) = ended(imports, declarations, body);
        if got != *want {
            let err = String::from_utf8_lossy(&machine.stderr);
            let err: String = err.chars().take(200).collect();
            wrong.push(format!("{declarations} {body}: {got:?}, not {want:?}\n{err}"));
        }
        let used = machine.mem.bytes.len() as u64;
        if used > 64 << 20 {
            wrong.push(format!("{declarations} {body}: {used} bytes of memory"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn frames_may_be_large() {
    let arrays: String = (0..12).map(|i| format!("var a{i} [12000]int\na{i}[n] = {i}\n")).collect();
    let sum: String = (0..12).map(|i| format!("a{i}[n%12000] + ")).collect();
    let declarations = format!(
        "//go:noinline\nfunc f(n int, p [12000]int) (int, [12000]int) {{\n{arrays}a3[n] += p[n]\n\
         return {sum}g(a1, a2), a3\n}}\n\n//go:noinline\nfunc g(a, b [12000]int) int {{ return a[1] + b[5] }}"
    );
    let body = "var p [12000]int\np[5] = 100\nx, q := f(5, p)\nprintln(x, q[5], p[5])";
    let (machine, reason) = ended("", &declarations, body);
    let err = String::from_utf8_lossy(&machine.stderr);
    assert_eq!((reason, &*err), (EndReason::Returned, "168 103 100\n"));
}

#[test]
fn repeated_doubling_is_rejected() {
    let twice = |each: &dyn Fn(usize) -> String| -> String { (0..40).map(each).collect() };
    let cases = [
        (
            "type T0 struct{ s string }\n",
            twice(&|i| format!("type T{} struct{{ a, b T{i} }}\n", i + 1)),
            "var x T40",
        ),
        ("type T0 = int\n", twice(&|i| format!("type T{} = struct{{ a, b []T{i} }}\n", i + 1)), "var x T40"),
        (
            "type T0 interface{ M() }\ntype U0 T0\n",
            twice(&|i| {
                format!(
                    "type T{} interface{{ T{i}; U{i} }}\ntype U{} interface{{ T{i}; U{i} }}\n",
                    i + 1,
                    i + 1
                )
            }),
            "var x T40",
        ),
        (
            "type P[A any] struct{ a, b A }\ntype T0 = int\n",
            twice(&|i| format!("type T{} = P[T{i}]\n", i + 1)),
            "var x T40",
        ),
        (
            "func f40[T any]() {}\n",
            twice(&|i| format!("func f{i}[T any]() {{ f{}[*T](); f{}[[]T]() }}\n", i + 1, i + 1)),
            "var x = 1\nfunc init() { f0[int]() }",
        ),
        ("", String::new(), "var x [1 << 36]int\nfunc init() { x[1]++ }"),
    ];
    for (start, middle, end) in cases {
        let text = format!("package main\n\n{start}{middle}{end}\n\nfunc main() {{ _ = x }}\n");
        let built = run::build(&[Input { name: "p.go", text: text.as_bytes() }], &CompileSettings::default());
        let errors = built.compiled.error_text();
        assert!(built.program.is_none() && !errors.is_empty(), "{start}{end}: {errors}");
    }
}
