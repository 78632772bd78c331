//! Properties of the front end: generated programs are accepted or refused as they must be, broken ones get an answer.
//! `ESCAPEMENT_MUTANTS=100000 cargo test --profile quick -p escapement-tests --test front_end` asks for more of them.

use escapement_core::compile::{Input, check};
use escapement_core::diag::DiagnosticKind;
use escapement_core::report::ErrorLine;
use escapement_core::settings::CompileSettings;
use escapement_tests::fixture::{files_below, root};
use escapement_tests::generate;
use escapement_tests::mutate::{Dice, mutated};
use std::fs;

/// As the command line has it: the phases recurse over the syntax.
fn with_stack<T: Send + 'static>(f: impl FnOnce() -> T + Send + 'static) -> T {
    std::thread::Builder::new().stack_size(512 << 20).spawn(f).unwrap().join().unwrap()
}

fn errors(text: &str) -> Vec<ErrorLine> {
    let input = [Input { name: "p.go", text: text.as_bytes() }];
    check(&input, &CompileSettings::default()).err().map_or_else(Vec::new, |failed| failed.errors)
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn right_programs_are_accepted() {
    with_stack(|| {
        for seed in 0..number("ESCAPEMENT_PROGRAMS", 150) {
            let program = generate::program(seed, false);
            let found = errors(&program.text);
            assert!(found.is_empty(), "seed {seed}: {found:?}\n{}", program.text);
        }
    });
}

#[test]
fn one_mistake_is_found() {
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
fn every_broken_program_gets_an_answer() {
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
