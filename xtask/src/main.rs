//! `cargo xtask`: builds, serves, tests, records, compares and measures Escapement.
//! One subcommand, one file (`compare` has several, `generate` is in `fuzz.rs`, `pack` in `library.rs`).
//! Each installs what it needs (`setup`), or says in one sentence what to install.

mod bench;
mod build;
#[path = "../../tests/src/calls.rs"]
mod calls;
mod cli;
mod cold;
mod compare;
mod compare_examples;
mod compare_std;
mod compare_tests;
mod fidelity;
mod fuzz;
#[path = "../../tests/src/generate.rs"]
mod generate;
#[path = "../../tests/src/generate_typed.rs"]
mod generate_typed;
mod go;
mod lean;
#[path = "../../web/build/locale.rs"]
mod locale;
mod library;
mod modules;
#[path = "../../tests/src/mutate.rs"]
mod mutate;
mod notices;
mod packages;
mod parallel;
mod parts;
mod process;
mod record;
mod record_zones;
mod serve;
mod setup;
mod site;
mod split;
mod statics;
mod test;
mod tested;
#[path = "../../tests/src/traceback.rs"]
mod traceback;

use process::Outcome;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask COMMAND [OPTIONS]

  serve [--port N] [--release]   build the page, serve it on 127.0.0.1 and rebuild on every change
  build [--dev]                  build the page into dist/
  test [--only PART] [--long] [--fresh]
                                 run every check; the last line is `N passed, N failed`
  cli                            build the command line, target/release/escapement
  pack [1.N…]                    pack Go's library for the engine; other commands do it when needed
  record [WORD…]                 record real Go's answers next to our fixtures
  record zones                   record Go's time zone database
  compare PATH… [OPTIONS]        compare our answers with real Go's over a folder of programs
  compare std [--go 1.N]         … -m=2 of each package of Go's library
  compare examples [--go 1.N] [PACKAGE…]
                                 … the output of its examples
  compare tests [--go 1.N] [PACKAGE…]
                                 … the results of its tests
                                 … with --note CORPUS, each puts its counts into docs/fidelity.toml
  fidelity                       write docs/fidelity.md from docs/fidelity.toml
  fuzz [--seconds N] [--count N] [--seed N]
                                 look for inputs that break the engine
  generate N FOLDER [SEED [typed [1.N]]]
                                 write programs over every construct, every third one invalid, to compare; `typed`:
                                 valid ones in which values of every type flow through every statement
  bench [analysis|run|history|engine|site]
                                 measure times and sizes against real Go's and our targets
";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let command = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    let done: Outcome = match command.as_str() {
        "serve" => serve::run(&rest),
        "build" => build::run(&rest),
        "test" => test::run(&rest),
        // Of `test` alone.
        "tested" => tested::run(&rest),
        "record" if rest == ["zones"] => record_zones::run(),
        "record" => record::run(&rest),
        "pack" => library::run(&rest),
        "cli" => cli::run(&rest),
        "compare" => compare::run(&rest),
        "fidelity" => fidelity::run(&rest),
        "bench" => bench::run(&rest),
        "fuzz" => fuzz::run(&rest),
        "generate" => fuzz::generate(&rest),
        "" | "help" | "-h" | "--help" => {
            print!("{USAGE}");
            return if command.is_empty() { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
        other => Err(format!("no command `{other}`\n\n{USAGE}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}
