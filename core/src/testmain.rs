//! Generates a `main`, as one more file, for a package of tests, benchmarks and examples: it then runs as under
//! `go test -bench . -benchmem`.
//! In: the parsed files, for external tests also those of the package under test. Out: Go source that passes tests,
//! benchmarks and examples to `testing`; `None` if there are none and no test files, or if a `main` exists.
//! Rules: cmd/go/internal/load/test.go (which functions count), go/doc/example.go (what an example prints), go1.27.

use crate::quote::quote;
use crate::span::SourceMap;
use crate::syntax::ast::{Ast, Decl, ExprId, ExprKind, File, FuncDecl, Operator};
use std::fmt::Write as _;

/// Iterations of a benchmark, unless an argument of the run overrides it: `-test.benchtime=200x`.
const ROUNDS: u32 = 100;

/// Prefixes that `go test` recognises, each with the type in `testing` that the parameter points to.
const KINDS: [(&str, Option<&str>); 4] =
    [("Test", Some("T")), ("Benchmark", Some("B")), ("Fuzz", Some("F")), ("Example", None)];

/// The parsed files of a package.
#[derive(Clone, Copy)]
pub struct Parsed<'a> {
    pub files: &'a [File],
    pub ast: &'a Ast,
    pub sources: &'a SourceMap,
}

/// What `go test` calls.
#[derive(Default)]
struct Found {
    /// Elements of the lists that `testing` takes, one list for each of `KINDS`.
    lists: [String; 4],
    /// `TestMain`, qualified.
    main: Option<String>,
}

/// Source of a `main` for the functions that `go test` would run; of test files without any, too. `tested`: for a
/// package of external tests, the one that they test, by import path; its own tests run, too.
pub fn source(own: Parsed<'_>, tested: Option<(&str, Parsed<'_>)>) -> Option<String> {
    let package = &own.files.first()?.pkg_name.name;
    let mut found = Found::default();
    let mut import = String::new();
    if let Some((path, files)) = tested {
        found.add(files, "testing_tested.")?;
        if !found.is_empty() {
            import = format!("\ttesting_tested {path:?}\n");
        }
    }
    found.add(own, "")?;
    let is_of_tests = |file: &File| own.sources.file(file.id).name.ends_with("_test.go");
    if found.lists.iter().all(|list| list.is_empty()) && !own.files.iter().any(is_of_tests) {
        return None;
    }
    let (mut begin, mut reflect) = ("testing_os.Exit(m.Run())".to_owned(), "");
    if let Some(main) = found.main {
        reflect = "\ttesting_reflect \"reflect\"\n";
        let code = "testing_reflect.ValueOf(m).Elem().FieldByName(\"exitCode\").Int()";
        begin = format!("{main}(m)\n\ttesting_os.Exit(int({code}))");
    }
    let [tests, benchmarks, targets, examples] = found.lists;
    Some(format!(
        "package {package}\n\n\
         import (\n\ttesting_flag \"flag\"\n\ttesting_os \"os\"\n{reflect}\ttesting_testing \"testing\"\n{import})\n\n\
         func main() {{\n\
         \ttesting_testing.Init()\n\
         \ttesting_flag.Set(\"test.bench\", \".\")\n\
         \ttesting_flag.Set(\"test.benchmem\", \"true\")\n\
         \ttesting_flag.Set(\"test.benchtime\", \"{ROUNDS}x\")\n\
         \tm := testing_testing.MainStart(nil,\n\
         \t\t[]testing_testing.InternalTest{{\n{tests}\t\t}},\n\
         \t\t[]testing_testing.InternalBenchmark{{\n{benchmarks}\t\t}},\n\
         \t\t[]testing_testing.InternalFuzzTarget{{\n{targets}\t\t}},\n\
         \t\t[]testing_testing.InternalExample{{\n{examples}\t\t}})\n\
         \t{begin}\n}}\n"
    ))
}

impl Found {
    fn is_empty(&self) -> bool {
        self.main.is_none() && self.lists.iter().all(|list| list.is_empty())
    }

    /// Adds a package's functions, qualified. None: it has a `main`.
    fn add(&mut self, Parsed { files, ast, sources }: Parsed<'_>, qualifier: &str) -> Option<()> {
        let functions = files.iter().flat_map(|file| &file.decls).filter_map(|decl| match decl {
            Decl::Func(func) if func.recv.is_none() && func.tparams.is_empty() => Some(func),
            _ => None,
        });
        for func in functions {
            let ExprKind::Name(name) = &ast.exprs[func.name].kind else { continue };
            if &**name == "main" {
                return None;
            }
            if &**name == "TestMain" && takes(func, ast, Some("M")) {
                self.main = Some(format!("{qualifier}TestMain"));
                continue;
            }
            let kind = KINDS.iter().zip(&mut self.lists).find(|((prefix, _), _)| is_named(name, prefix));
            let Some((&(_, pointee), list)) = kind else { continue };
            if !takes(func, ast, pointee) {
                continue;
            }
            let _ = match (pointee, expected(func, sources)) {
                (Some(_), _) => writeln!(list, "\t\t\t{{{name:?}, {qualifier}{name}}},"),
                (None, Some((text, unordered))) => {
                    let text = quote(text.as_bytes());
                    writeln!(list, "\t\t\t{{{name:?}, {qualifier}{name}, {text}, {unordered}}},")
                }
                // Compiled, but not run.
                (None, None) => Ok(()),
            };
        }
        Some(())
    }
}

/// Whether `name` is `prefix`, or `prefix` followed by anything but a lower-case letter.
fn is_named(name: &str, prefix: &str) -> bool {
    name.strip_prefix(prefix).is_some_and(|rest| !rest.starts_with(char::is_lowercase))
}

/// Whether the only parameter is a pointer to a type named `pointee` (of any package), or there is none. No results.
fn takes(func: &FuncDecl, ast: &Ast, pointee: Option<&str>) -> bool {
    let ExprKind::FuncType { params, results } = &ast.exprs[func.ty].kind else { return false };
    let right = match (&params[..], pointee) {
        ([], None) => true,
        ([param], Some(pointee)) => points_to(ast, param.ty, pointee),
        _ => false,
    };
    right && results.is_empty()
}

/// Expected output of an example, from the comment that ends its body, and whether lines may come in any order. `None`
/// without `Output:`: the example does not run.
fn expected(func: &FuncDecl, sources: &SourceMap) -> Option<(String, bool)> {
    let body = func.body.as_ref()?;
    let (first, last) = (sources.line(body.pos), sources.line(body.rbrace));
    let file = sources.file(sources.file_of(body.pos)?);
    let comment = |line: u32| file.line_text(line).trim().strip_prefix("//");
    let end = (first + 1..last).rev().find(|&line| !file.line_text(line).trim().is_empty())?;
    let begin = (first + 1..=end).rev().take_while(|&line| comment(line).is_some()).last()?;
    let lines: Vec<&str> = (begin..=end).filter_map(comment).collect();
    let text = lines.join("\n");
    let text = text.trim_start();
    let strip = |text: &str, word: &str| {
        let head = text.get(..word.len())?;
        head.eq_ignore_ascii_case(word).then(|| text.get(word.len()..).unwrap_or_default().to_owned())
    };
    let (text, unordered) = match strip(text, "unordered ") {
        Some(rest) => (rest.trim_start().to_owned(), true),
        None => (text.to_owned(), false),
    };
    let text = strip(&text, "output:")?;
    let lines = text.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    Some((lines.collect::<Vec<_>>().join("\n").trim().to_owned() + "\n", unordered))
}

fn points_to(ast: &Ast, ty: ExprId, name: &str) -> bool {
    let ExprKind::Operation { op: Operator::Mul, x, y: None } = ast.exprs[ty].kind else { return false };
    let named = match ast.exprs[x].kind {
        ExprKind::Selector { sel, .. } => sel,
        _ => x,
    };
    matches!(&ast.exprs[named].kind, ExprKind::Name(found) if &**found == name)
}
