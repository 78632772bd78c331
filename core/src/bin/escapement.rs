//! The command line: `escapement compile|run|trace [flags] FILE…`.
//! `compile` prints what `go tool compile` prints for the same flags, to standard output; exit status 2 on errors.

use escapement_core::compile::{Input, compile};
use escapement_core::run;
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::trace::event::EndReason;
use escapement_core::version::Version;
use std::process::ExitCode;

const USAGE: &str = "usage: escapement compile [-m | -m=2] [-l] [-json] [-S-calls] [-go 1.N] FILE...
       escapement run     [-l] [-go 1.N] [--max-steps N] FILE...
       escapement trace   [--stats | --json] [--at STEP] FILE...";

fn main() -> ExitCode {
    // Deep nesting in a program is no reason to fail: the phases recurse over its syntax.
    let worker =
        std::thread::Builder::new().stack_size(256 << 20).spawn(|| dispatch(std::env::args().skip(1).collect()));
    match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(code)) => code,
        _ => fail("internal error"),
    }
}

fn fail(text: &str) -> ExitCode {
    eprintln!("escapement: {text}");
    ExitCode::from(2)
}

#[derive(Default)]
struct Options {
    level: u8,
    settings: CompileSettings,
    run: RunSettings,
    files: Vec<String>,
}

fn parse_options(args: &[String]) -> Result<Options, String> {
    let mut options = Options::default();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let flag = arg.strip_prefix("--").or_else(|| arg.strip_prefix('-'));
        let Some(flag) = flag.filter(|f| !f.is_empty()) else {
            options.files.push(arg.clone());
            continue;
        };
        let (name, value) = flag.split_once('=').map_or((flag, None), |(n, v)| (n, Some(v.to_string())));
        match name {
            "m" => {
                options.level =
                    value.as_deref().unwrap_or("1").parse().map_err(|_| format!("bad value in {arg}"))?
            }
            "l" => options.settings.inlining = false,
            "e" => options.settings.all_errors = true,
            "lang" => {
                let text = value.or_else(|| args.next().cloned()).unwrap_or_default();
                let lang = Version::parse_language(&text);
                options.settings.lang =
                    Some(lang.ok_or_else(|| format!("invalid value {text:?} for -lang"))?);
            }
            "max-steps" => {
                let text = value.or_else(|| args.next().cloned()).unwrap_or_default();
                options.run.max_steps = text.parse().map_err(|_| format!("bad value in {arg}"))?;
            }
            "go" => {
                let text = value.or_else(|| args.next().cloned()).unwrap_or_default();
                options.settings.go =
                    Version::parse(&text).ok_or_else(|| format!("unsupported Go version {text:?}"))?;
            }
            _ => return Err(format!("unknown flag {arg}\n{USAGE}")),
        }
    }
    if options.files.is_empty() {
        return Err(format!("no files\n{USAGE}"));
    }
    Ok(options)
}

fn dispatch(args: Vec<String>) -> ExitCode {
    let Some((verb, rest)) = args.split_first() else { return fail(USAGE) };
    let options = match parse_options(rest) {
        Ok(options) => options,
        Err(text) => return fail(&text),
    };
    let mut texts = Vec::new();
    for name in &options.files {
        match std::fs::read(name) {
            Ok(bytes) => texts.push(bytes),
            Err(why) => return fail(&format!("{name}: {why}")),
        }
    }
    let inputs: Vec<Input> =
        options.files.iter().zip(&texts).map(|(name, text)| Input { name, text }).collect();
    match verb.as_str() {
        "run" => run_program(&inputs, &options),
        "compile" | "trace" => {
            let compiled = compile(&inputs, &options.settings, options.level > 1);
            if !compiled.errors.is_empty() {
                print!("{}", compiled.error_text());
                return ExitCode::from(2);
            }
            if options.level > 0 {
                print!("{}", compiled.remark_text(options.level));
            }
            ExitCode::SUCCESS
        }
        _ => fail(USAGE),
    }
}

/// As `go run`: the program's own output and exit status.
fn run_program(inputs: &[Input<'_>], options: &Options) -> ExitCode {
    use std::io::Write;
    let built = run::build(inputs, &options.settings);
    let Some(program) = built.program else {
        print!("{}", built.compiled.error_text());
        return ExitCode::from(2);
    };
    let mut machine = run::machine(&program, options.run.clone());
    machine.run_to_end();
    let _ = std::io::stdout().write_all(&machine.stdout);
    let _ = std::io::stderr().write_all(&machine.stderr);
    match machine.ended() {
        Some((_, EndReason::Budget(budget))) => {
            eprintln!("escapement: the run reached its limit of {budget:?}");
            ExitCode::from(3)
        }
        Some((status, _)) => ExitCode::from(*status as u8),
        None => fail("the run did not end"),
    }
}
