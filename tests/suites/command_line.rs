//! Checks the command line: stdout, stderr and exit status.

#![allow(clippy::unwrap_used)]

use escapement_tests::Engine;
use escapement_tests::engine::Done;
use escapement_tests::fixture::{releases, root};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::Stdio;

fn call(arguments: &[&str]) -> Done {
    Engine::ready().unwrap().call(arguments, &root().join("tests/gc"))
}

/// Checks for status 2, no stdout and one line on stderr.
fn is_refused(arguments: &[&str]) {
    let done = call(arguments);
    assert_eq!(done.status, 2, "{arguments:?}: {done:?}");
    assert_eq!(done.stdout, "", "{arguments:?}");
    assert_eq!(done.stderr.lines().count(), 1, "{arguments:?}: {}", done.stderr);
}

#[test]
fn unknown_flags_are_refused() {
    is_refused(&["compile", "-q", "new_stays.go"]);
    is_refused(&["compile", "-m=x", "new_stays.go"]);
    is_refused(&["run", "--sideways", "new_stays.go"]);
    is_refused(&["trace", "--at", "new_stays.go"]);
    is_refused(&["compile", "-go", "1.2.3.4", "new_stays.go"]);
}

#[test]
fn help_names_every_flag() {
    let help = call(&["help"]).stdout;
    let words: Vec<&str> = help.split(['[', ']', ' ', '=']).collect();
    let parser = std::fs::read_to_string(root().join("core/src/bin/escapement/options.rs")).unwrap();
    let flags: Vec<&str> = parser
        .lines()
        .filter_map(|line| line.strip_prefix("            (\"")?.split_once("\", ").map(|(name, _)| name))
        .collect();
    assert!(flags.len() > 20, "{flags:?}");
    let is_missing =
        |flag: &&str| !words.contains(&&*format!("-{flag}")) && !words.contains(&&*format!("--{flag}"));
    assert_eq!(flags.into_iter().filter(is_missing).collect::<Vec<_>>(), [""; 0], "{help}");
}

#[test]
fn missing_files_are_refused() {
    is_refused(&["compile", "-m", "no_such_file.go"]);
    is_refused(&["run", "no_such_file.go"]);
    is_refused(&["trace", "--stats", "no_such_file.go"]);
}

#[test]
fn a_command_without_a_file_is_refused() {
    for command in ["compile", "run", "trace"] {
        is_refused(&[command]);
    }
}

#[test]
fn an_unknown_command_is_refused() {
    let done = call(&["dance"]);
    assert_eq!((done.status, done.stdout.as_str()), (2, ""));
}

#[test]
fn a_package_that_is_not_main_compiles_but_does_not_run() {
    assert_eq!(call(&["compile", "new_stays.go"]).status, 0);
    assert_ne!(call(&["run", "new_stays.go"]).status, 0);
    // As `go run`, although it has a function of that name.
    let folder = folder_with("not-main", "package foo\n\nfunc main() { println(1) }\n");
    let done = call(&["run", &folder.join("main.go").to_string_lossy()]);
    std::fs::remove_dir_all(folder).unwrap();
    assert_eq!(done.status, 1);
    assert_eq!(done.stderr, "package command-line-arguments is not a main package\n");
}

#[test]
fn errors_give_the_exit_status_of_go() {
    let engine = Engine::ready().unwrap();
    let ask = |command| engine.call(&[command, "errors/alias_cycle.go"], &root().join("tests"));
    let (compiled, run) = (ask("compile"), ask("run"));
    // `go tool compile` and `go run`.
    assert_eq!((compiled.status, run.status), (2, 1));
    let printed = [compiled.stdout, compiled.stderr].concat();
    assert_eq!(printed, [run.stdout, run.stderr].concat());
    assert!(printed.starts_with("errors/alias_cycle.go:"), "{printed}");
}

#[test]
fn positions_have_the_file_name_as_given() {
    let engine = Engine::ready().unwrap();
    let done = engine.call(&["compile", "-m", "gc/new_escapes.go"], &root().join("tests"));
    assert!(done.stdout.lines().all(|line| line.starts_with("gc/new_escapes.go:")), "{}", done.stdout);
    assert!(!done.stdout.is_empty());
}

#[test]
fn output_is_deterministic() {
    let files: Vec<PathBuf> = escapement_tests::fixture::programs("gc").into_iter().step_by(9).collect();
    let engine = Engine::ready().unwrap();
    for file in files {
        assert_eq!(engine.ask(&["compile", "-m=2"], &file), engine.ask(&["compile", "-m=2"], &file));
    }
}

/// Makes a temporary folder with the program as `main.go`.
fn folder_with(name: &str, program: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("escapement-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("main.go"), program).unwrap();
    folder
}

/// A folder with the files of a module.
fn module_with(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = folder_with(name, "");
    std::fs::remove_file(folder.join("main.go")).unwrap();
    for (name, text) in files {
        std::fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
        std::fs::write(folder.join(name), text).unwrap();
    }
    folder
}

#[test]
fn a_function_linked_to_nothing_does_not_run() {
    let folder = folder_with(
        "unlinked",
        "package main\n\nimport _ \"unsafe\"\n\n//go:linkname bar main.baz\nfunc bar() int\n\nfunc main() { println(bar()) }\n",
    );
    let engine = Engine::ready().unwrap();
    assert_eq!(engine.call(&["compile", "main.go"], &folder).status, 0);
    let done = engine.call(&["run", "main.go"], &folder);
    assert_eq!(done.status, 1);
    assert_eq!(done.stdout + &done.stderr, "main.go:6:6: relocation target main.baz not defined\n");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn tests_find_the_files_of_their_folder() {
    let program = "package own\n\nimport (\n\t\"os\"\n\t\"testing\"\n)\n\nfunc TestFiles(t *testing.T) {\n\
                   \tfor _, name := range []string{\"main_test.go\", \"testdata/in/a.txt\"} {\n\
                   \t\tif text, err := os.ReadFile(name); len(text) == 0 {\n\t\t\tt.Error(err)\n\t\t}\n\t}\n\
                   \tif _, err := os.ReadFile(\"other/b.txt\"); err == nil {\n\t\tt.Error(\"not of this package\")\n\t}\n}\n";
    let folder = folder_with("tests_and_files", "");
    std::fs::write(folder.join("main_test.go"), program).unwrap();
    for name in ["testdata/in", "other"] {
        std::fs::create_dir_all(folder.join(name)).unwrap();
    }
    std::fs::write(folder.join("testdata/in/a.txt"), "a").unwrap();
    std::fs::write(folder.join("other/b.txt"), "b").unwrap();
    let done = Engine::ready().unwrap().call(&["run", "main_test.go"], &folder);
    assert_eq!(done.status, 0, "{done:?}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_folder_of_a_package_runs_its_tests() {
    let folder = module_with(
        "package_with_tests",
        &[
            ("go.mod", "module m.org/m\n\ngo 1.27\n"),
            ("util/util.go", "package util\n\nfunc Double(n int) int { return 2 * n }\n"),
            ("own/own.go", "package own\n\nconst limit = 3\n"),
            (
                "own/own_test.go",
                "package own\n\nimport (\n\t\"m.org/m/util\"\n\t\"os\"\n\t\"testing\"\n)\n\n\
             func TestLimit(t *testing.T) {\n\tif util.Double(limit) != 6 {\n\t\tt.Fatal()\n\t}\n\
             \tif _, err := os.ReadFile(\"own.go\"); err != nil {\n\t\tt.Fatal(err)\n\t}\n}\n",
            ),
        ],
    );
    let done = Engine::ready().unwrap().call(&["run", "own"], &folder);
    assert_eq!((done.status, &*done.stdout), (0, "PASS\n"), "{done:?}");
    let none = Engine::ready().unwrap().call(&["run", "util"], &folder);
    assert_eq!((none.status, &*none.stderr), (1, "package m.org/m/util is not a main package\n"));
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_tests_of_each_package_of_a_module_run() {
    let test = |package: &str, name: &str, wanted: u32| {
        format!(
            "package {package}\n\nimport (\n\t\"os\"\n\t\"testing\"\n)\n\nfunc Test{name}(t *testing.T) {{\n\
             \tif _, err := os.Stat(\"{package}_test.go\"); err != nil || two != {wanted} {{\n\t\tt.Error(err)\n\t}}\n}}\n"
        )
    };
    let (one, other) = (test("one", "One", 2), test("other", "Other", 3));
    let files = [
        ("go.mod", "module m.org/m\n\ngo 1.27\n"),
        ("one/one.go", "package one\n\nconst two = 2\n"),
        ("one/one_test.go", &one),
        ("other/other.go", "package other\n\nconst two = 2\n"),
        ("other/other_test.go", &other),
        ("wrong/wrong.go", "package wrong\n\nconst two int = \"\"\n"),
        ("wrong/wrong_test.go", &test("wrong", "Wrong", 2)),
    ];
    let folder = module_with("packages_with_tests", &files);
    let done = Engine::ready().unwrap().call(&["run", "."], &folder);
    let wanted = "PASS\nok  \tm.org/m/one\n\
                  --- FAIL: TestOther (0.00s)\n    other_test.go:10: <nil>\nFAIL\nFAIL\tm.org/m/other\n\
                  # m.org/m/wrong\nwrong/wrong.go:3:17: cannot use \"\" (untyped string constant) as int value in constant declaration\n\
                  FAIL\tm.org/m/wrong [build failed]\nFAIL\n";
    assert_eq!((done.status, &*done.stdout), (1, wanted), "{done:?}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_folder_of_a_module_reports_what_the_linker_misses() {
    let program = "package main\n\nimport _ \"unsafe\"\n\n//go:linkname gone main.lost\nfunc gone()\n\nfunc main() { gone() }\n";
    let files = [("go.mod", "module m.org/m\n\ngo 1.27\n"), ("main.go", program), ("empty.s", "")];
    let folder = module_with("module_with_a_missing_function", &files);
    let done = Engine::ready().unwrap().call(&["run", "."], &folder);
    assert_eq!(
        (done.status, &*done.stdout),
        (1, "main.go:6:6: relocation target main.lost not defined\n"),
        "{done:?}"
    );
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn tests_of_a_folder_run_beside_programs_elsewhere_and_files_that_are_not_built() {
    let test = "package m_test\n\nimport (\n\t\"m.org/m/internal/own\"\n\t\"testing\"\n)\n\n\
                func TestOwn(t *testing.T) {\n\tif own.One != 1 {\n\t\tt.Fatal()\n\t}\n}\n";
    let files = [
        ("go.mod", "module m.org/m\n\ngo 1.27\n"),
        ("m.go", "package m\n"),
        ("m_test.go", test),
        ("internal/own/own.go", "package own\n\nconst One = 1\n"),
        ("internal/own/help_test.go", "package own\n"),
        ("gen.go", "//go:build ignore\n\npackage main\n\nfunc main() { panic(1) }\n"),
        ("_example/main.go", "package main\n\nfunc main() { panic(2) }\n"),
        ("cmd/one/main.go", "package main\n\nfunc main() { println(1) }\n"),
        ("cmd/two/main.go", "package main\n\nfunc main() { println(2) }\n"),
    ];
    let folder = module_with("tests_beside_programs", &files);
    let run = |name| {
        let done = Engine::ready().unwrap().call(&["run", name], &folder);
        done.stdout + &done.stderr
    };
    assert_eq!(run("."), "PASS\n");
    assert_eq!(run("internal/own"), "PASS\n");
    assert_eq!(run("cmd/two"), "2\n");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn old_defaults_hold_for_modules_of_old_language_versions() {
    let program =
        "package main\n\nfunc main() {\n\tdefer func() { println(recover() == nil) }()\n\tpanic(nil)\n}\n";
    let module = |go| format!("module m.org/m\n\ngo {go}\n");
    for (go, nil) in [("1.20", "true\n"), ("1.21", "false\n")] {
        let folder = module_with("default_settings", &[("go.mod", &module(go)), ("main.go", program)]);
        let done = Engine::ready().unwrap().call(&["run", "."], &folder);
        assert_eq!((&*done.stderr, done.status), (nil, 0), "{go}");
        std::fs::remove_dir_all(&folder).unwrap();
        let archive = format!("-- go.mod --\n{}-- main.go --\n{program}", module(go));
        let folder = folder_with("default_settings_of_an_archive", &archive);
        let done = Engine::ready().unwrap().call(&["run", "main.go"], &folder);
        assert_eq!((&*done.stderr, done.status), (nil, 0), "{go}");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}

#[test]
fn external_tests_of_a_folder_run_with_its_own() {
    let folder = module_with(
        "external_tests",
        &[
            ("go.mod", "module m.org/m\n\ngo 1.27\n"),
            (
                "area/area.go",
                "package area\n\ntype Square struct{ Side int }\n\nfunc (s Square) Area() int { return s.Side * s.Side }\n",
            ),
            (
                "area/own_test.go",
                "package area\n\nimport \"testing\"\n\nfunc Double(s Square) Square { return Square{2 * s.Side} }\n\n\
             func TestOwn(t *testing.T) { t.Error(\"own\") }\n",
            ),
            (
                "area/area_test.go",
                "package area_test\n\nimport (\n\t\"fmt\"\n\t\"m.org/m/area\"\n\t\"reflect\"\n\t\"testing\"\n)\n\n\
             type local struct{}\n\n\
             func TestArea(t *testing.T) {\n\
             \tt.Error(area.Double(area.Square{1}).Area(), reflect.TypeFor[local]().PkgPath())\n}\n\n\
             func ExampleSquare() {\n\tfmt.Println(area.Square{3}.Area())\n\t// Output: 8\n}\n",
            ),
        ],
    );
    let done = Engine::ready().unwrap().call(&["run", "area"], &folder);
    let wanted = "--- FAIL: TestOwn (0.00s)\n    own_test.go:7: own\n\
                  --- FAIL: TestArea (0.00s)\n    area_test.go:13: 4 m.org/m/area_test\n\
                  --- FAIL: ExampleSquare (0.00s)\ngot:\n9\nwant:\n8\nFAIL\n";
    assert_eq!((done.status, &*done.stdout), (1, wanted), "{done:?}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_traceback_names_the_bubble() {
    let folder = folder_with("bubble", "");
    let program = "package p\n\nimport (\n\t\"testing\"\n\t\"testing/synctest\"\n)\n\n\
                   func TestPanic(t *testing.T) {\n\
                   \tsynctest.Test(t, func(t *testing.T) { panic(\"inside\") })\n}\n";
    std::fs::write(folder.join("p_test.go"), program).unwrap();
    let done = Engine::ready().unwrap().call(&["run", "p_test.go"], &folder);
    assert!(done.stderr.contains(" [running, synctest bubble 1]:\n"), "{done:?}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_run_reads_and_writes_line_by_line() {
    let folder = folder_with(
        "answers",
        r#"package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	fmt.Print("who? ")
	for lines.Scan() {
		fmt.Println("hello", lines.Text())
	}
}
"#,
    );
    let mut command = Engine::ready().unwrap().command(&["run", "main.go"], &folder);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut input, mut output) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    for (said, answer) in [("Ada", "who? hello Ada\n"), ("Bob", "hello Bob\n")] {
        writeln!(input, "{said}").unwrap();
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert_eq!(line, answer);
    }
    drop(input);
    assert!(child.wait().unwrap().success());
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn both_streams_keep_their_order() {
    let folder = folder_with(
        "order",
        r#"package main

import "fmt"

func main() {
	for i := range 3 {
		fmt.Println("out", i)
		println("err", i)
	}
}
"#,
    );
    let both = std::fs::File::create(folder.join("both")).unwrap();
    let mut command = Engine::ready().unwrap().command(&["run", "main.go"], &folder);
    let status =
        command.stdin(Stdio::null()).stdout(both.try_clone().unwrap()).stderr(both).status().unwrap();
    assert!(status.success());
    let text = std::fs::read_to_string(folder.join("both")).unwrap();
    assert_eq!(text, "out 0\nerr 0\nout 1\nerr 1\nout 2\nerr 2\n");
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_run_names_the_selected_release() {
    let folder = folder_with(
        "named",
        "package main\n\nimport \"runtime\"\n\nfunc main() { println(runtime.Version()) }\n",
    );
    let releases = std::fs::read_to_string(root().join("tests/gc/GO_VERSION")).unwrap();
    for release in releases.lines().filter_map(|line| line.split_whitespace().next()) {
        let done = Engine::ready().unwrap().call(&["run", "-go", release, "main.go"], &folder);
        assert_eq!((done.status, done.stderr), (0, format!("go{release}\n")));
    }
    std::fs::remove_dir_all(folder).unwrap();
}

/// In Go 1.24 the value is kept alive by a function that the compiler treats specially.
#[test]
fn comparable_values_are_hashed_in_every_release() {
    let folder = folder_with(
        "hashed",
        r#"package main

import "hash/maphash"

func main() {
	seed := maphash.MakeSeed()
	println(maphash.Comparable(seed, "a") == maphash.Comparable(seed, "a"))
}
"#,
    );
    for release in releases() {
        let done = Engine::ready().unwrap().call(&["run", "-go", release, "main.go"], &folder);
        assert_eq!((done.status, &*done.stderr), (0, "true\n"), "Go {release}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

/// The figures are those of real Go 1.24.11 to 1.27.3 with GOGC=off and one processor.
#[test]
fn goroutines_have_the_size_of_each_release() {
    let folder = folder_with(
        "goroutines",
        r#"package main

import "runtime"

func allocated() uint64 {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.TotalAlloc
}

func main() {
	hold := make(chan int)
	wait := func() { <-hold }
	go wait()
	runtime.Gosched()
	before := allocated()
	go wait()
	made := allocated()
	runtime.Gosched()
	println(made-before, allocated()-made)
}
"#,
    );
    for release in releases() {
        let figures = match release {
            "1.24" | "1.25" => "448 96\n",
            _ => "480 112\n",
        };
        let done =
            Engine::ready().unwrap().call(&["run", "--gogc", "off", "-go", release, "main.go"], &folder);
        assert_eq!((done.status, &*done.stderr), (0, figures), "Go {release}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn json_positions_name_library_files() {
    let folder = folder_with(
        "sites",
        r#"package main

import "log/slog"

func main() { slog.Info("made", "n", []int{1}) }
"#,
    );
    let done = Engine::ready().unwrap().call(&["trace", "--stats", "main.go"], &folder);
    assert!(done.stdout.contains("\"pos\": \"$GOROOT/src/log/slog/"), "{}", done.stdout);
    assert!(!done.stdout.contains("\"pos\": \":"), "{}", done.stdout);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_damaged_text_of_the_library_is_noticed() {
    let mut pack = std::fs::read(root().join("target/library/1.27.pack")).unwrap();
    let at = pack.windows(19).position(|bytes| bytes == b"func Println(a ...a").unwrap();
    pack[at + 5] = 0xff;
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("damaged");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("1.27.pack"), pack).unwrap();
    std::fs::write(
        folder.join("p.go"),
        "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tfmt.Println()\n}\n",
    )
    .unwrap();
    for verb in ["compile", "run", "trace"] {
        let mut command = Engine::ready().unwrap().command(&[verb, "p.go"], &folder);
        let done = command.env("ESCAPEMENT_LIBRARY", &folder).output().unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert_eq!((done.status.code(), said.lines().count()), (Some(2), 1), "{said}");
        assert!(said.contains("cargo xtask pack 1.27"), "{said}");
    }
}
