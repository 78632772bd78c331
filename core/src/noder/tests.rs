//! Snapshots of the IR that match gc's `-W` dumps.

mod library;

use crate::compile::{Input, check};
use crate::settings::CompileSettings;

/// The functions of a program as a dump without positions.
fn ir(source: &str) -> String {
    let input = Input { name: "p.go", text: source.as_bytes() };
    let checker = match check(&[input], &CompileSettings::default(), crate::library::View::Run) {
        Ok(checker) => checker,
        Err(failure) => return failure.error_text(),
    };
    let (program, noder) = super::build(checker);
    let mut text = crate::ir::dump::program(&program, noder.tcx());
    for d in &noder.diagnostics {
        text += &d.msg;
    }
    let lines = text.lines().map(|line| line.split(" # ").next().unwrap_or(line).replace(".   ", "  "));
    lines.filter(|line| !line.is_empty()).map(|line| line + "\n").collect()
}

/// Function names in gc's order.
fn order(source: &str) -> String {
    let all = ir(source);
    let names = all.lines().filter_map(|line| line.strip_prefix("before devirtualize-and-inline "));
    names.collect::<Vec<_>>().join(" ")
}

fn check_body(source: &str, expected: &str) {
    let all = ir(source);
    let body: String = all.lines().skip(1).map(|line| format!("{line}\n")).collect();
    assert_eq!(body, expected, "\n{body}");
}

#[test]
fn multiple_results_go_through_temporaries() {
    check_body(
        "package p\nfunc f(g func() (int, bool)) { a, b := g(); _, _ = a, b }",
        "  AS2-init
    DCL
      NAME-a PAUTO
    DCL
      NAME-b PAUTO
  AS2 Def
  AS2-Lhs
    NAME-a PAUTO
    NAME-b PAUTO
  AS2-Rhs
    CONVNOP-init
      AS2FUNC-init
        DCL
          NAME-.autotmp_3 PAUTO
        DCL
          NAME-.autotmp_4 PAUTO
      AS2FUNC Def
      AS2FUNC-Lhs
        NAME-.autotmp_3 PAUTO
        NAME-.autotmp_4 PAUTO
      AS2FUNC-Rhs
        CALLFUNC
        CALLFUNC-Fun
          NAME-g PPARAM
    CONVNOP
      NAME-.autotmp_3 PAUTO
    NAME-.autotmp_4 PAUTO
  AS2
  AS2-Lhs
    NAME-_
    NAME-_
  AS2-Rhs
    NAME-a PAUTO
    NAME-b PAUTO
",
    );
}

#[test]
fn constant_conditions_keep_the_live_branch() {
    check_body(
        "package p\nfunc f(x int) int { if x > 1 || true { return 1 }; return 2 }",
        "  BLOCK
  BLOCK-List
    AS
      NAME-_
      OROR
        GT
          NAME-x PPARAM
          LITERAL-1
        LITERAL-true
    RETURN
    RETURN-Results
      LITERAL-1
",
    );
}

#[test]
fn implicit_steps_of_a_method_call() {
    check_body(
        "package p\nfunc f(d D) { d.M() }\ntype B struct{}\nfunc (b *B) M() {}\ntype D struct{ *B }\n",
        "  CALLFUNC
  CALLFUNC-Fun
    METHEXPR .M
      TYPE *B
  CALLFUNC-Args
    DOT Implicit .B
      NAME-d PPARAM
before devirtualize-and-inline (*B).M
  BLOCK
",
    );
}

#[test]
fn go_with_operands_is_wrapped() {
    check_body(
        "package p\nfunc f(x int) { go g(x, 1) }\nfunc g(a, b int) {}",
        "  GO-init
    DCL
      NAME-.autotmp_1 PAUTO
    AS2
    AS2-Lhs
      NAME-.autotmp_1 PAUTO
    AS2-Rhs
      NAME-x PPARAM
  GO
    CALLFUNC
    CALLFUNC-Fun
      CLOSURE
      CLOSURE-Func
        DCLFUNC f.gowrap1
        DCLFUNC-ClosureVars
          NAME-.autotmp_1 PAUTOHEAP
        DCLFUNC-body
          CALLFUNC
          CALLFUNC-Fun
            NAME-g PFUNC
          CALLFUNC-Args
            NAME-.autotmp_1 PAUTOHEAP
            LITERAL-1
before devirtualize-and-inline f.gowrap1
  CALLFUNC
  CALLFUNC-Fun
    NAME-g PFUNC
  CALLFUNC-Args
    NAME-.autotmp_1 PAUTOHEAP
    LITERAL-1
"
        .replace(
            "before devirtualize-and-inline f.gowrap1",
            "before devirtualize-and-inline g\n  BLOCK\nbefore devirtualize-and-inline f.gowrap1",
        )
        .as_str(),
    );
}

#[test]
fn shaped_code_takes_a_dictionary() {
    check_body(
        "package p\nfunc f() { _ = id(1) }\nfunc id[T any](x T) T { return x }",
        "  AS
    NAME-_
    CALLFUNC
    CALLFUNC-Fun
      NAME-id[go.shape.int] PFUNC
    CALLFUNC-Args
      ADDR &.dict.id[int]
      LITERAL-1
before devirtualize-and-inline id[go.shape.int]
  RETURN
  RETURN-Results
    NAME-x PPARAM
before devirtualize-and-inline id[int]
  RETURN
  RETURN-Results
    CALLFUNC
    CALLFUNC-Fun
      NAME-id[go.shape.int] PFUNC
    CALLFUNC-Args
      ADDR &.dict.id[int]
      NAME-x PPARAM
",
    );
}

#[test]
fn range_over_a_function_is_a_call() {
    let text = ir("package p\nfunc f(it func(func(int) bool)) { for x := range it { if x > 1 { break } } }");
    assert!(text.contains("DCLFUNC f-range1"), "{text}");
    assert!(text.contains("NAME-#state1 PAUTO"), "{text}");
    assert!(text.contains("NAME-panicrangestate PFUNC"), "{text}");
}

#[test]
fn initialisers_and_their_closures_come_first() {
    let names = order(
        "package p\nvar a = func() int { return b }()\nvar b = g()\nfunc g() int { return func() int { return 1 }() }\nfunc f() {}",
    );
    assert_eq!(names, "init init.func1 g f g.func1");
}

#[test]
fn bodies_are_read_last_in_first_out() {
    let names = order(
        "package p\nfunc a() { func() {}() }\nfunc b() { func() {}(); func() { func() {}() }() }\ntype T int\nfunc (T) m() { func() {}() }",
    );
    assert_eq!(names, "a b T.m T.m.func1 b.func1 b.func2 b.func2.1 a.func1");
}

#[test]
fn instances_come_last_in_reverse() {
    let names = order(
        "package p\nfunc f1() { _ = id[int8]; _ = id[int] }\nfunc f2() { _ = id[string] }\nfunc id[T any](x T) T { return x }",
    );
    assert_eq!(
        names,
        "f1 f2 id[go.shape.string] id[string] id[go.shape.int] id[int] id[go.shape.int8] id[int8]"
    );
}
