//! Properties of the front end: it accepts generated valid programs, reports the error in invalid ones, and never
//! crashes on mutated ones.
//! `ESCAPEMENT_MUTANTS=100000 cargo suite front_end` runs more mutants.

use escapement_core::compile::{Compiled, Input, check, compile};
use escapement_core::diag::DiagnosticKind;
use escapement_core::library::{self, View};
use escapement_core::report::ErrorLine;
use escapement_core::settings::CompileSettings;
use escapement_core::types::check::Checker;
use escapement_core::version::Version;
use escapement_tests::engine::pack;
use escapement_tests::fixture::{files_below, root};
use escapement_tests::generate;
use escapement_tests::mutate::{Dice, mutated};
use std::fs;
use std::sync::Once;

/// Checks a program with Go's library.
#[allow(clippy::unwrap_used)] // A panic in it fails the test.
fn checked(files: &[Input<'_>]) -> Result<Checker, Compiled> {
    static LIBRARY: Once = Once::new();
    LIBRARY.call_once(|| {
        let bytes = fs::read(pack(Version::LATEST)).unwrap();
        library::install(bytes.leak()).unwrap();
    });
    check(files, &CompileSettings::default(), View::Run)
}

/// Runs `f` with a stack as large as the command's: the phases recurse over the syntax.
#[allow(clippy::unwrap_used)] // A panic in it fails the test.
fn with_stack<T: Send + 'static>(f: impl FnOnce() -> T + Send + 'static) -> T {
    std::thread::Builder::new().stack_size(512 << 20).spawn(f).unwrap().join().unwrap()
}

fn errors(text: &str) -> Vec<ErrorLine> {
    let input = [Input { name: "p.go", text: text.as_bytes() }];
    checked(&input).err().map_or_else(Vec::new, |failed| failed.errors)
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn valid_programs_are_accepted() {
    with_stack(|| {
        for seed in 0..number("ESCAPEMENT_PROGRAMS", 150) {
            let program = generate::program(seed, false);
            let found = errors(&program.text);
            assert!(found.is_empty(), "seed {seed}: {found:?}\n{}", program.text);
        }
    });
}

#[test]
fn one_error_is_found() {
    with_stack(|| {
        for seed in 0..number("ESCAPEMENT_PROGRAMS", 150) {
            let program = generate::program(seed, true);
            let words = program.error.unwrap();
            let found = errors(&program.text);
            assert!(
                found.iter().any(|line| line.text.contains(words)),
                "seed {seed}: not `{words}` but {found:?}\n{}",
                program.text
            );
        }
    });
}

#[test]
fn no_mutated_program_crashes_the_compiler() {
    with_stack(|| {
        let mut programs = Vec::new();
        for folder in ["tests/gc", "tests/run", "tests/errors", "web/lessons"] {
            let files = files_below(&root().join(folder));
            let sources = files.iter().filter(|file| file.extension().is_some_and(|e| e == "go"));
            programs.extend(sources.map(|file| fs::read_to_string(file).unwrap()));
        }
        let mut dice = Dice::new(1, 0);
        for _ in 0..number("ESCAPEMENT_MUTANTS", 300) {
            let program = mutated(&mut dice, &programs);
            let found = errors(&program);
            let broken = found.iter().find(|line| line.kind == DiagnosticKind::Internal);
            assert!(broken.is_none(), "{broken:?}\n{program}");
        }
    });
}

fn error_text(files: &[Input<'_>]) -> String {
    checked(files).err().map_or_else(String::new, |failed| failed.error_text())
}

/// A directive extends to the end of its line, so it cannot have an `// ERROR` comment.
#[test]
fn directives_are_checked() {
    let cases = [
        (
            "import _ \"unsafe\"\n//go:linkname missing other.missing\n//go:linkname f other.f\n//go:linkname f other.g\nfunc f()",
            "p.go:3:3: //go:linkname must refer to declared function or variable\np.go:5:3: duplicate //go:linkname for f\n",
        ),
        (
            "//go:linkname f other.f\nfunc f()",
            "p.go:2:3: //go:linkname only allowed in Go files that import \"unsafe\"\np.go:3:6: missing function body\n",
        ),
        (
            "import _ \"embed\"\n//go:embed a.txt\nvar a, b string",
            "p.go:3:3: go:embed cannot apply to multiple vars\n",
        ),
        (
            "import _ \"embed\"\n//go:embed \"a.txt\nvar a string",
            "p.go:3:3: invalid quoted string in //go:embed: \"a.txt\np.go:3:3: usage: //go:embed pattern...\n",
        ),
        (
            "//go:cgo_ldflag -lm\nfunc f()",
            "p.go:2:3: //go:cgo_ldflag -lm only allowed in cgo-generated code\np.go:2:3: usage: //go:cgo_ldflag \"arg\"\n",
        ),
        (
            "//go:cgo_import_dynamic a b \"-x\"\nfunc f()",
            "p.go:2:3: invalid library name \"-x\" in cgo_import_dynamic directive\n",
        ),
    ];
    for (source, wanted) in cases {
        let text = format!("package p\n{source}\n");
        assert_eq!(error_text(&[Input { name: "p.go", text: text.as_bytes() }]), wanted, "{source}");
    }
}

#[test]
fn positions_in_a_pasted_module_are_lines_of_its_text() {
    let text = "-- go.mod --\nmodule m\n\ngo 1.27\n-- main.go --\npackage main\n\nimport \"m/u\"\n\n\
                func main() { println(*u.F()) }\n-- u/u.go --\npackage u\n\nfunc F() *int {\n\tx := 1\n\treturn &x\n}\n";
    let compiled = || {
        let input = Input { name: "play.txt", text: text.as_bytes() };
        compile(&[input], &CompileSettings::default(), false).analysis_of(text)
    };
    let analysis = with_stack(compiled);
    let moved = analysis.remarks.iter().position(|remark| remark.text == "moved to heap: x").unwrap();
    let at = analysis.remarks[moved].pos.unwrap();
    assert_eq!((at.file.0, at.line, text.lines().nth(at.line as usize - 1)), (0, 15, Some("\tx := 1")));
    let under = analysis.headings.iter().rfind(|heading| heading.from <= moved as u32);
    assert_eq!(under.map(|heading| heading.path.as_str()), Some("m/u"));
    assert_eq!(analysis.place(at, under), Some(("u/u.go".to_owned(), 4)));
    let moved: Vec<_> = analysis.verdicts.iter().filter(|verdict| verdict.what == "x").collect();
    assert!(moved.iter().all(|verdict| verdict.pos.file.0 == 0 && verdict.pos.line >= 11), "{moved:?}");
}

#[test]
fn an_archive_compiles_like_its_files() {
    let (a, b) = ("package p\n\nvar x = y\n", "package p\n\nvar y int = \"\"\nvar z = undefined\n");
    let archive = format!("-- b.go --\n{b}-- a.go --\n{a}");
    let apart =
        error_text(&[Input { name: "a.go", text: a.as_bytes() }, Input { name: "b.go", text: b.as_bytes() }]);
    assert_eq!(error_text(&[Input { name: "play.txt", text: archive.as_bytes() }]), apart);
    assert!(apart.starts_with("b.go:3:13: cannot use"), "{apart}");
}

#[test]
fn long_chains_of_declarations_are_followed() {
    with_stack(|| {
        for link in ["var a# = a@", "const a# = a@ + 1", "type a# a@", "type a# struct{ x *a@ }"] {
            let last = if link.starts_with("type") { "type a5000 int\n" } else { "const a5000 = 1\n" };
            let line = |i: usize| link.replace('#', &i.to_string()).replace('@', &(i + 1).to_string()) + "\n";
            let text: String = (0..5000).map(line).collect();
            assert!(errors(&format!("package p\n{text}{last}")).is_empty(), "{link}");
        }
    });
}
