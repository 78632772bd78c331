//! `cargo xtask fuzz`: runs the engine on mutated fixtures and generated programs until time is up.
//! Invariant: it answers each with diagnostics, a run or a refusal; it never panics, breaks an invariant, hangs or
//! exceeds its memory. A generated program prints the same however often the collector runs. The same seed gives the
//! same programs in the same order.
//! Out: a minimised program for each failure, in target/fuzz/; one of each kind is reported.

use crate::compare::{is_crash, our_binary};
use crate::go::Go;
use crate::mutate::{Dice, mutated};
use crate::process::{Outcome, confined, files_below, limited, root, target_folder, write};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Time limit of one answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// A run whose collector never stops.
const BUSY: [&str; 5] = ["run", "--gogc", "1", "--heap-minimum", "64"];

struct Options {
    seconds: u64,
    /// Number of programs after which to stop.
    count: u64,
    seed: u64,
    jobs: u64,
    seeds: Vec<PathBuf>,
}

pub fn run(args: &[String]) -> Outcome {
    let mut options = Options { seconds: 60, count: u64::MAX, seed: 1, jobs: 2, seeds: Vec::new() };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let mut number = || -> Outcome<u64> {
            let value = args.next().ok_or_else(|| format!("fuzz: {arg} needs a number"))?;
            value.parse().map_err(|_| format!("fuzz: `{value}` is not a number"))
        };
        match arg.as_str() {
            "--seconds" => options.seconds = number()?,
            "--count" => options.count = number()?,
            "--seed" => options.seed = number()?,
            "--jobs" => options.jobs = number()?.max(1),
            flag if flag.starts_with('-') => {
                return Err(format!(
                    "fuzz: unknown option `{flag}` (there are --seconds N, --count N, --seed N, --jobs N, and folders)"
                ));
            }
            path => options.seeds.push(PathBuf::from(path)),
        }
    }
    if options.seeds.is_empty() {
        options.seeds =
            ["tests/gc", "tests/run", "tests/errors", "web/lessons"].map(|f| root().join(f)).to_vec();
    }
    let mut programs = Vec::new();
    for file in options.seeds.iter().flat_map(|folder| files_below(folder)) {
        if file.extension().is_some_and(|e| e == "go") {
            programs.push(fs::read_to_string(&file).unwrap_or_default());
        }
    }
    if programs.is_empty() {
        return Err("fuzz: no .go files to start from".to_owned());
    }
    let ours = our_binary(true)?;
    let folder = target_folder().join("fuzz");
    let until = Instant::now() + Duration::from_secs(options.seconds);
    let tried = AtomicU64::new(0);
    let found = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for job in 0..options.jobs {
            let (programs, ours, folder, tried, found, options) =
                (&programs, &ours, &folder, &tried, &found, &options);
            scope.spawn(move || {
                let mut dice = Dice::new(options.seed, job);
                let file = folder.join(format!("try-{job}")).join("p.go");
                while Instant::now() < until && tried.load(Ordering::Relaxed) < options.count {
                    let (flags, program): (&[&str], String) = match dice.below(8) {
                        // Others may print what depends on the collector.
                        0 => (&BUSY, crate::generate::program(dice.below(1 << 30) as u64, false).text),
                        1 | 2 => (&["run", "--max-steps", "100000"], mutated(&mut dice, programs)),
                        _ => (&["compile", "-m=2"], mutated(&mut dice, programs)),
                    };
                    let trouble = trouble(ours, flags, &file, &program);
                    tried.fetch_add(1, Ordering::Relaxed);
                    if let Ok(Some(why)) = &trouble {
                        let small = shortened(ours, flags, &file, program, until);
                        let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
                        let kept = folder.join(format!("failure-{}.go", found.len() + 1));
                        // If this fails, the report below prints the program.
                        let _ = write(&kept, &small);
                        found.push((why.clone(), flags.join(" "), kept));
                    }
                }
            });
        }
    });
    let mut found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
    found.sort();
    found.dedup_by(|a, b| a.0 == b.0);
    println!("{} programs from seed {}, {} kinds of failure", tried.into_inner(), options.seed, found.len());
    for (why, flags, file) in &found {
        println!("{}: escapement {flags}: {}", file.display(), why.chars().take(200).collect::<String>());
    }
    if found.is_empty() { Ok(()) } else { Err("the engine must survive every input".to_owned()) }
}

/// `cargo xtask generate`: writes programs of the tests' generator, for comparison with Go.
pub fn generate(args: &[String]) -> Outcome {
    let usage = "usage: cargo xtask generate N FOLDER [SEED [typed [1.N]]]";
    let count: u64 = args.first().and_then(|n| n.parse().ok()).ok_or(usage)?;
    let folder = PathBuf::from(args.get(1).ok_or(usage)?);
    let seed: u64 = args.get(2).map_or(Some(1), |s| s.parse().ok()).ok_or(usage)?;
    if args.get(3).is_some_and(|kind| kind == "typed") {
        let release = args.get(4).cloned().map_or_else(Go::newest_release, Ok)?;
        let minor = release.strip_prefix("1.").and_then(|minor| minor.parse().ok());
        let release = minor.ok_or("generate: the release is 1.N")?;
        for i in 0..count {
            let text = crate::generate_typed::program(seed.wrapping_mul(1_000_003) + i, release);
            write(&folder.join(format!("typed_{i:05}.go")), &text)?;
        }
        return Ok(());
    }
    for i in 0..count {
        let program = crate::generate::program(seed.wrapping_mul(1_000_003) + i, i % 3 == 2);
        let kind = if program.error.is_some() { "wrong" } else { "right" };
        write(&folder.join(format!("{kind}_{i:05}.go")), &program.text)?;
    }
    Ok(())
}

/// What is wrong with our answer to a program, if anything.
fn trouble(ours: &Path, flags: &[&str], file: &Path, program: &str) -> Outcome<Option<String>> {
    write(file, program)?;
    let done = limited(confined(ours).args(flags).arg(file), PATIENCE)?;
    if done.timed_out {
        return Ok(Some(format!("did not answer within {} s", PATIENCE.as_secs())));
    }
    if flags == BUSY {
        let calm = limited(confined(ours).arg("run").arg(file), PATIENCE)?;
        if (calm.status, &calm.stdout, &calm.stderr) != (done.status, &done.stdout, &done.stderr) {
            return Ok(Some("prints something else while the collector is busy".to_owned()));
        }
    }
    Ok(is_crash(&done))
}

/// Minimises a failing program by removing lines, until time is up.
fn shortened(ours: &Path, flags: &[&str], file: &Path, program: String, until: Instant) -> String {
    let mut lines: Vec<String> = program.split_inclusive('\n').map(str::to_owned).collect();
    let mut size = lines.len() / 2;
    let fails = |lines: &[String]| matches!(trouble(ours, flags, file, &lines.concat()), Ok(Some(_)));
    while size > 0 {
        let mut at = 0;
        while at < lines.len() && Instant::now() < until {
            let end = (at + size).min(lines.len());
            let mut fewer = lines.clone();
            fewer.drain(at..end);
            if fails(&fewer) {
                lines = fewer;
            } else {
                at = end;
            }
        }
        size /= 2;
    }
    lines.concat()
}
