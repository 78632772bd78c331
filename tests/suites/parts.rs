//! Checks that verdicts computed as in the page, from the first parts of packages fetched on lookup, equal those of the
//! command line, which has the whole library; and that the second parts restore the packed texts.

use escapement_core::compile::{Input, compile};
use escapement_core::library::{self, Missing, Pack, Part, View};
use escapement_core::settings::CompileSettings;
use escapement_core::version::Version;
use escapement_tests::engine::pack;
use escapement_tests::fixture::{programs, shown};
use escapement_tests::suite::{self, same, trial};
use escapement_tests::{Engine, Trial};
use std::collections::HashMap;
use std::path::Path;
use std::process::ExitCode;
use std::{fs, thread};

/// Stack size, bytes: the phases recurse over the syntax.
const STACK: usize = 256 << 20;

/// Maximum number of consecutive fetches for a program.
const MAX_ROUNDS: usize = 20;

/// The parts of a release, by file name.
type Parts = HashMap<String, Vec<u8>>;

fn main() -> ExitCode {
    suite::run(trials)
}

fn trials(engine: &'static Engine) -> Result<Vec<Trial>, String> {
    let mut trials = Vec::new();
    for release in Version::SUPPORTED {
        let opened = open(&pack(release)).map_err(|why| format!("{why}: run `cargo xtask pack`"))?;
        let (pack, parts): &'static (Pack, Parts) = Box::leak(Box::new(opened));
        let release = pack.release;
        // Computed before a trial installs parts.
        let for_run = library::missing(release, &["testing"], View::Run);
        trials.push(trial(format!("a run's parts with Go 1.{}", release.0), move || overlaid(&for_run)));
        for program in ["gc", "versions", "errors"].into_iter().flat_map(programs) {
            trials.push(trial(format!("{} with Go 1.{}", shown(&program), release.0), move || {
                let done = engine.ask(&["compile", "-m=2", "-go", &format!("1.{}", release.0)], &program);
                same(&(done.stdout + &done.stderr), &verdicts(release, parts, &program)?)
            }));
        }
        trials.push(trial(format!("whole texts of Go 1.{}", release.0), move || whole_again(pack, parts)));
    }
    Ok(trials)
}

fn open(file: &Path) -> Result<(Pack, Parts), String> {
    let bytes = fs::read(file).map_err(|why| format!("{}: {why}", file.display()))?;
    let damaged = || format!("{} is damaged", file.display());
    let pack = Pack::open(bytes.leak()).map_err(|_| damaged())?;
    let (index, parts) = library::parts_of(&pack).ok_or_else(damaged)?;
    library::install_index(&index).map_err(|_| damaged())?;
    Ok((pack, parts.into_iter().map(|(piece, bytes)| (piece.name(), bytes)).collect()))
}

/// Installs parts, as the page does after fetching them.
fn install(release: Version, parts: &Parts, wanted: &[Missing]) -> Result<(), String> {
    for missing in wanted {
        let bytes = parts.get(&missing.piece.name()).ok_or_else(|| format!("no part of {}", missing.path))?;
        library::install_part(release, missing.path, missing.part, bytes)
            .map_err(|_| format!("the part of {} is damaged", missing.path))?;
    }
    Ok(())
}

/// The `-m=2` text of a program, compiled again until no part is missing.
fn verdicts(release: Version, parts: &Parts, program: &Path) -> Result<String, String> {
    let text = fs::read(program).map_err(|why| why.to_string())?;
    let name = program.file_name().unwrap_or_default().to_string_lossy();
    let settings = CompileSettings { go: release, ..CompileSettings::default() };
    for _ in 0..MAX_ROUNDS {
        let inputs = [Input { name: &name, text: &text }];
        let work = || {
            let compiled = compile(&inputs, &settings, true);
            (compiled.remark_text(2) + &compiled.error_text(), library::take_wanted(release))
        };
        let done = thread::scope(|scope| {
            let worker = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
            worker.map(thread::ScopedJoinHandle::join)
        });
        let Ok(Ok((text, wanted))) = done else { return Err("the analysis panicked".to_owned()) };
        if wanted.is_empty() {
            return Ok(text);
        }
        install(release, parts, &wanted)?;
    }
    Err(format!("something is still missing after {MAX_ROUNDS} rounds"))
}

/// Checks that a run fetches at once what the overlay imports and Go's package does not: otherwise the page would begin
/// the run several times.
fn overlaid(for_run: &[Missing]) -> Result<(), String> {
    for part in [Part::Declarations, Part::Bodies] {
        if !for_run.iter().any(|missing| missing.path == "regexp" && missing.part == part) {
            return Err(format!("a run of tests does not fetch the {part:?} of regexp"));
        }
    }
    Ok(())
}

/// Checks that both parts of every package restore the package as packed.
fn whole_again(pack: &Pack, parts: &Parts) -> Result<(), String> {
    let release = pack.release;
    let all: Vec<&str> = pack.paths().collect();
    install(release, parts, &library::missing(release, &all, View::Analysis))?;
    for path in all {
        let piece = library::piece(release, path, Part::Bodies).ok_or("no second part")?;
        install(release, parts, &[Missing { path, part: Part::Bodies, piece }])?;
        let mut packed = pack.package(path).cloned();
        // The page lexes the texts itself.
        packed.iter_mut().flat_map(|package| &mut package.files).for_each(|file| file.tokens = &[]);
        if library::full_package(release, path) != packed.as_ref() {
            return Err(format!("{path} differs from the pack"));
        }
        let (seen, packed) = (library::package(release, path), pack.package(path));
        for (seen, packed) in seen.iter().zip(&packed).flat_map(|(a, b)| a.files.iter().zip(&b.files)) {
            let lines = |text: &str| text.lines().count();
            if seen.text.len() != packed.text.len() || lines(seen.text()) != lines(packed.text()) {
                return Err(format!("{path}/{} has other positions in the first part", seen.name));
            }
        }
    }
    Ok(())
}
