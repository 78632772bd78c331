//! The command line: `escapement compile|run|trace [flags] FILE…`.
//! `compile` prints what `go tool compile` prints for the same flags, to standard output; exit status 2 on errors.
//! `run` is `go run`, with the program's own exit status. Usage errors print one line and exit with status 2.

mod folder;
mod heap;
mod library;
mod options;
mod streams;
mod trace;

use escapement_core::bytecode::Loaded;
use escapement_core::compile::{Compiled, Input, compile, compile_for_editors, tested_packages};
use escapement_core::run;
use escapement_core::trace::event::{Budget, EndReason};
use escapement_core::version::Version;
use escapement_core::vm::Machine;
use escapement_core::vm::history::History;
use options::{Options, Verb};
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;
use streams::Streams;

const USAGE: &str = "usage: escapement compile [FLAGS] [-m | -m=2] [-e] [-S-calls] [-json[=0,DIR]] [-p PATH] FILE...|FOLDER
       escapement run     [FLAGS] [RUN FLAGS] [-p PATH] FILE...|FOLDER
       escapement trace   [FLAGS] [RUN FLAGS] [--stats | --json | --pprof | --at STEP [--roots]] FILE...|FOLDER
FLAGS      [-l] [-go 1.N] [-lang go1.N]
RUN FLAGS  [--gogc N|off] [--heap-minimum BYTES] [--barrier none|dijkstra|yuasa|hybrid] [--gc objects|greentea]
           [--collect-at STEP] [--force-stack NAME|LINE:COL] [--seed N] [--benchtime Nx] [--go-bodies]
           [--max-steps N] [--max-memory BYTES] [--max-stack BYTES]";

/// Exit status of a run stopped by a resource limit.
const BUDGET_STATUS: u8 = 3;

fn main() -> ExitCode {
    heap::prepare();
    // The phases recurse over the syntax; deep nesting in a program must not overflow the stack.
    stacker::grow(256 << 20, || dispatch(&std::env::args().skip(1).collect::<Vec<_>>()))
}

fn fail(text: &str) -> ExitCode {
    eprintln!("escapement: {text}");
    ExitCode::from(2)
}

fn dispatch(args: &[String]) -> ExitCode {
    let Some((verb, rest)) = args.split_first() else {
        return fail("a command is missing: compile, run or trace");
    };
    let verb = match verb.as_str() {
        "compile" => Verb::Compile,
        "run" => Verb::Run,
        "trace" => Verb::Trace,
        "help" | "-h" | "--help" => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        other => return fail(&format!("unknown command {other}: there are compile, run and trace")),
    };
    let mut options = match options::parse(verb, rest) {
        Ok(options) => options,
        Err(text) => return fail(&text),
    };
    let (names, texts) = match folder::read(&options.files, &mut options.compile, verb != Verb::Compile) {
        Ok(files) => files.into_iter().unzip::<_, _, Vec<_>, Vec<_>>(),
        Err(text) => return fail(&text),
    };
    let inputs: Vec<Input> = names.iter().zip(&texts).map(|(name, text)| Input { name, text }).collect();
    if let Err(text) = library::load(options.compile.go) {
        return fail(&text);
    }
    if let Some(path) = &options.compile.library_package
        && !escapement_core::library::contains(options.compile.go, path)
    {
        return fail(&format!("-p takes a package of Go's own library, and {path} is none"));
    }
    match verb {
        Verb::Compile => compile_files(&inputs, &options),
        Verb::Run => run_files(&inputs, options),
        Verb::Trace => trace_files(&inputs, &options),
    }
}

/// Whether the library's texts read so far are sound; they are checked when they are read.
///
/// Errors: a sentence that says how to mend the library.
fn check_library(release: Version) -> Result<(), String> {
    if escapement_core::library::is_damaged() {
        let n = release.0;
        return Err(format!(
            "the library of Go 1.{n} is damaged: run `cargo xtask pack 1.{n}` to make it again"
        ));
    }
    Ok(())
}

/// Prints to stdout; ignores a closed pipe (`| head`).
fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

fn compile_files(inputs: &[Input<'_>], options: &Options) -> ExitCode {
    let mut compiled = match options.editor_files {
        Some(_) => compile_for_editors(inputs, &options.compile),
        None => compile(inputs, &options.compile, options.level > 1),
    };
    if let Err(text) = check_library(options.compile.go) {
        return fail(&text);
    }
    if compiled.is_module() && options.editor_files.is_some() {
        return fail("-json is for the files of one package");
    }
    say(&compiled.printed(options.level));
    if !compiled.errors.is_empty() {
        // Exit status of the compiler, or of `go build`.
        return ExitCode::from(if compiled.is_module() { 1 } else { 2 });
    }
    if options.runtime_calls {
        say(&compiled.runtime_call_text());
    }
    match &options.editor_files {
        Some(folder) => return editor_files(&compiled, folder, options),
        // The process is about to exit: dropping the program would take a tenth of the compile time.
        None => std::mem::forget(compiled),
    }
    ExitCode::SUCCESS
}

/// Writes the JSON files for editors to `FOLDER/main/*.json`, or prints them if there is no folder.
fn editor_files(compiled: &Compiled, folder: &str, options: &Options) -> ExitCode {
    let here = std::env::current_dir().unwrap_or_default();
    let files = compiled.editor_files(&here.to_string_lossy(), options.compile.go);
    let to = Path::new(folder).join("main");
    if !folder.is_empty()
        && let Err(why) = std::fs::create_dir_all(&to)
    {
        return fail(&format!("{}: {why}", to.display()));
    }
    for (name, text) in files {
        if folder.is_empty() {
            say(&text);
        } else if let Err(why) = std::fs::write(to.join(&name), text) {
            return fail(&format!("{}: {why}", to.join(&name).display()));
        }
    }
    ExitCode::SUCCESS
}

/// Builds a program to run. `tests`: the folder of its tests, if not that of the files. Errors: the exit status, after
/// printing the reason.
fn begin(inputs: &[Input<'_>], options: &Options, tests: Option<&Path>) -> Result<Loaded, ExitCode> {
    let run::Built { compiled, program } = run::build_for(inputs, &options.compile, &options.run);
    check_library(options.compile.go).map_err(|text| fail(&text))?;
    let Some(mut program) = program else {
        say(&compiled.error_text());
        return Err(ExitCode::FAILURE);
    };
    let test = options.files.iter().find(|name| name.ends_with("_test.go"));
    let folder = options.files.first().filter(|name| !compiled.is_main && Path::new(name).is_dir());
    let folder = folder.map(Path::new).or(test.and_then(|test| Path::new(test).parent()));
    if let Some(folder) = tests.or(folder) {
        match folder::of_tests(folder) {
            Ok(files) => {
                let files = files.into_iter().map(|(name, text)| (name, Rc::new(text)));
                program.program.disk.files.extend(files);
            }
            Err(why) => eprintln!("escapement: {why}; the tests run without them"),
        }
    }
    if program.program.main.is_some() {
        return Ok(program);
    }
    // `go run`'s wording.
    let path = compiled.program_path.as_deref().unwrap_or("command-line-arguments");
    if compiled.is_main {
        eprintln!("# {path}\nruntime.main_main·f: function main is undeclared in the main package");
    } else {
        eprintln!("package {path} is not a main package");
    }
    Err(ExitCode::FAILURE)
}

/// Runs the program, or of a module without one the tests of each package.
fn run_files(inputs: &[Input<'_>], mut options: Options) -> ExitCode {
    let packages = match options.compile.program_folder {
        None => tested_packages(inputs, options.compile.go),
        Some(_) => Vec::new(),
    };
    let [_, _, ..] = packages[..] else {
        let (status, machine) = run_one(inputs, &options, None);
        // The process ends here: freeing each block of the machine takes a fifteenth of a short run.
        std::mem::forget(machine);
        return status;
    };
    // Like `go test ./...`, without times.
    let mut failed = false;
    for (folder, path) in packages {
        let tests = Path::new(&options.files[0]).join(&folder);
        options.compile.program_folder = Some(folder);
        let (status, machine) = run_one(inputs, &options, Some(&tests));
        let result = match (status == ExitCode::SUCCESS, machine) {
            (true, _) => format!("ok  \t{path}"),
            (false, Some(_)) => format!("FAIL\t{path}"),
            (false, None) => format!("FAIL\t{path} [build failed]"),
        };
        failed |= status != ExitCode::SUCCESS;
        say(&(result + "\n"));
    }
    if failed {
        say("FAIL\n");
    }
    ExitCode::from(u8::from(failed))
}

/// Runs a program to its end. Out: its status, and the machine, unless the program cannot run.
fn run_one(inputs: &[Input<'_>], options: &Options, tests: Option<&Path>) -> (ExitCode, Option<Machine>) {
    let program = match begin(inputs, options, tests) {
        Ok(program) => program,
        Err(status) => return (status, None),
    };
    let mut machine = run::machine(program, options.run.clone());
    machine.attach(Box::new(Streams::new()));
    machine.run_to_end();
    let status = match machine.ended() {
        Some((_, EndReason::Budget(budget))) => {
            eprintln!("escapement: {}", budget_text(*budget));
            ExitCode::from(BUDGET_STATUS)
        }
        Some((status, _)) => ExitCode::from(*status as u8),
        None => fail("the run did not end"),
    };
    (status, Some(machine))
}

fn trace_files(inputs: &[Input<'_>], options: &Options) -> ExitCode {
    let program = match begin(inputs, options, None) {
        Ok(program) => program,
        Err(status) => return status,
    };
    let mut history = History::record(run::machine(program, options.run.clone()), &mut |_| true);
    if options.pprof {
        let _ = std::io::stdout().write_all(history.heap_profile());
        return ExitCode::SUCCESS;
    }
    let names: Vec<String> = history.sources().files().map(|(_, file)| file.name.clone()).collect();
    match trace::text(&mut history, &names, options) {
        Ok(text) => {
            say(&(text + "\n"));
            if let Some(EndReason::Budget(budget)) = history.recording().end {
                eprintln!("escapement: {}", budget_text(budget));
            }
            ExitCode::SUCCESS
        }
        Err(text) => fail(&text),
    }
}

fn budget_text(budget: Budget) -> &'static str {
    match budget {
        Budget::Steps => "the run reached its limit of steps (--max-steps)",
        Budget::Memory => "the run reached its limit of memory",
        Budget::Output => "the run reached its limit of output",
        Budget::Goroutines => "the run reached its limit of goroutines",
        Budget::VirtualTime => "the run reached its limit of virtual time",
    }
}
