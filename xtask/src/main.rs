//! `cargo xtask`: everything that builds, serves, tests, records, compares and measures Escapement.
//! One subcommand, one file. Each prepares what it needs (`setup`) or names it in one clear sentence.

mod bench;
mod build;
mod cold;
mod compare;
mod compare_examples;
mod compare_std;
mod compare_tests;
mod fuzz;
#[path = "../../tests/src/generate.rs"]
mod generate;
#[path = "../../tests/src/generate_typed.rs"]
mod generate_typed;
mod go;
mod lean;
mod library;
mod modules;
#[path = "../../tests/src/mutate.rs"]
mod mutate;
mod notices;
mod packages;
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
#[path = "../../tests/src/traceback.rs"]
mod traceback;

use process::Outcome;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask COMMAND [OPTIONS]

  serve [--port N] [--release]   build the page, serve it on 127.0.0.1 and rebuild on every change
  build [--dev]                  build the page into dist/
  test [--only PART]             everything that must hold; the last line is `N passed, N failed`
  pack [1.N…]                    pack Go's own library for the engine; other commands do it when they need it
  record                         write what the real Go says of our fixtures beside them
  record zones                   … its database of time zones
  compare PATH… [OPTIONS]        hold our answers against the real Go's over a folder of programs
  compare std [--go 1.N]         … over the packages of Go's own library: -m=2 of each
  compare examples [--go 1.N] [PACKAGE…]
                                 … over its examples, which say what they print
  compare tests [--go 1.N] [PACKAGE…]
                                 … over its own tests, which pass there
  fuzz [--seconds N] [--seed N]  look for inputs that break the engine
  generate N FOLDER [SEED [typed [1.N]]]
                                 write programs over every construct, every third one wrong, to compare; `typed`: right
                                 ones in which values of every type meet every statement
  bench [analysis|run|site]      times and sizes, ours beside the real Go's, with their targets
";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let command = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    let done: Outcome = match command.as_str() {
        "serve" => serve::run(&rest),
        "build" => build::run(&rest),
        "test" => test::run(&rest),
        // Cargo calls this for each test module; see `test`.
        "wasm-test-runner" => {
            wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os().skip(1))
                .map_err(|e| format!("{e:#}"))
        }
        "record" if rest == ["zones"] => record_zones::run(),
        "record" => record::run(&rest),
        "pack" => library::run(&rest),
        "compare" => compare::run(&rest),
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
