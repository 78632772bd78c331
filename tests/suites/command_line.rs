//! The command line's contract: what it prints where, and with which status it ends.

#![allow(clippy::unwrap_used)]

use escapement_tests::Engine;
use escapement_tests::engine::Done;
use escapement_tests::fixture::root;
use std::path::PathBuf;

fn call(arguments: &[&str]) -> Done {
    Engine::ready().unwrap().call(arguments, &root().join("tests/gc"))
}

/// Status 2, nothing on stdout, one line on stderr.
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
}

#[test]
fn errors_end_each_command_as_they_end_go_s() {
    let engine = Engine::ready().unwrap();
    let ask = |command| engine.call(&[command, "errors/alias_cycle.go"], &root().join("tests"));
    let (compiled, run) = (ask("compile"), ask("run"));
    // `go tool compile` and `go run`.
    assert_eq!((compiled.status, run.status), (2, 1));
    let told = [compiled.stdout, compiled.stderr].concat();
    assert_eq!(told, [run.stdout, run.stderr].concat());
    assert!(told.starts_with("errors/alias_cycle.go:"), "{told}");
}

#[test]
fn positions_carry_the_name_as_given() {
    let engine = Engine::ready().unwrap();
    let done = engine.call(&["compile", "-m", "gc/new_escapes.go"], &root().join("tests"));
    assert!(done.stdout.lines().all(|line| line.starts_with("gc/new_escapes.go:")), "{}", done.stdout);
    assert!(!done.stdout.is_empty());
}

#[test]
fn answers_do_not_depend_on_the_moment() {
    let files: Vec<PathBuf> = escapement_tests::fixture::programs("gc").into_iter().step_by(9).collect();
    let engine = Engine::ready().unwrap();
    for file in files {
        assert_eq!(engine.ask(&["compile", "-m=2"], &file), engine.ask(&["compile", "-m=2"], &file));
    }
}
