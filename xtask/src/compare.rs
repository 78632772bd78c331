//! `cargo xtask compare DIR`: compares our compiler and machine with real Go, over a folder of programs.
//! For a program that Go rejects, only the errors are compared; for any other, everything else.
//! Go's answers are cached (`go`); only ours are computed each time.

use crate::calls;
use crate::fidelity::Note;
use crate::go::{Answer, COUNTER_FILE, COUNTS, Go, base_name, events_in};
use crate::library;
use crate::modules;
use crate::process::{Finished, Outcome, confined, files_below, limited, native, target_folder, write};
use crate::traceback::traceback;
use crate::{compare_examples, compare_std, compare_tests, parallel};
use similar::{ChangeTag, TextDiff};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const USAGE: &str = "\
usage: cargo xtask compare PATH… [--only m,m2,l,l2,errors,run,traces,allocs,calls,json] [--jobs N] [--show N] [--smallest]
                           [--timeout SECONDS] [--no-build] [--go 1.N] [--note CORPUS]
PATH is a .go file or a folder to search for them. Prints counts and the first N differences, the largest first,
and writes all differences to target/compare/. The default of --only is m,m2,l,errors,run. --note puts the
counts into docs/fidelity.toml.";

/// What is compared.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Category {
    M,
    M2,
    L,
    L2,
    Errors,
    Run,
    /// Tracebacks, without argument words.
    Traces,
    Allocs,
    Calls,
    Json,
}

const CATEGORIES: [(&str, Category); 10] = [
    ("m", Category::M),
    ("m2", Category::M2),
    ("l", Category::L),
    ("l2", Category::L2),
    ("errors", Category::Errors),
    ("run", Category::Run),
    ("traces", Category::Traces),
    ("allocs", Category::Allocs),
    ("calls", Category::Calls),
    ("json", Category::Json),
];

impl Category {
    fn name(self) -> &'static str {
        CATEGORIES.iter().find(|(_, category)| *category == self).map_or("", |(name, _)| name)
    }

    /// Our flags. Except for calls, gc's are the same.
    fn flags(self) -> &'static [&'static str] {
        match self {
            Category::M => &["-m"],
            Category::M2 => &["-m=2"],
            Category::L => &["-m", "-l"],
            Category::L2 => &["-m=2", "-l"],
            Category::Calls => &["-S-calls"],
            Category::Errors | Category::Run | Category::Traces | Category::Allocs | Category::Json => &[],
        }
    }
}

/// Result of one program in one category.
struct Verdict {
    category: Category,
    file: PathBuf,
    outcome: Fate,
    /// Number of lines of Go's answer, and how many of them ours has.
    lines: usize,
    equal: usize,
}

enum Fate {
    Exact,
    /// Unified diff, `-` Go and `+` ours.
    Differs(String),
    /// We reported that we do not support it.
    Refused(String),
    /// We ended with a signal, a Rust panic or a broken invariant.
    Crashed(String),
    TimedOut,
}

struct Options {
    paths: Vec<PathBuf>,
    only: Vec<Category>,
    jobs: usize,
    show: usize,
    smallest: bool,
    timeout: Duration,
    build: bool,
    /// Release to compare with, `1.N`, passed to us as `-go 1.N`.
    release: Option<String>,
}

pub fn run(args: &[String]) -> Outcome {
    let mut args = args.to_vec();
    let note = Note::taken_from(&mut args)?;
    match args.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        Some(("std", rest)) => return compare_std::run(rest, note.as_ref()),
        Some(("examples", rest)) => return compare_examples::run(rest, note.as_ref()),
        Some(("tests", rest)) => return compare_tests::run(rest, note.as_ref()),
        _ => {}
    }
    let options = parse(&args)?;
    let go = Go::of_release(options.release.as_deref())?;
    let ours = our_binary(options.build)?;
    library::run(&[go.release().to_owned()])?;
    let modules: Vec<PathBuf> = options.paths.iter().flat_map(|path| modules::files(path)).collect();
    if !modules.is_empty() {
        if args.iter().any(|arg| arg == "--only") {
            return Err("compare: modules are compared as a whole, without --only".to_owned());
        }
        return modules::compare(&go, &ours, &modules, note.as_ref());
    }
    let mut files: Vec<PathBuf> = Vec::new();
    for path in &options.paths {
        if path.is_dir() {
            files.extend(files_below(path).into_iter().filter(|f| f.extension().is_some_and(|e| e == "go")));
        } else if path.is_file() {
            files.push(path.clone());
        } else {
            return Err(format!("compare: no such file or folder: {}", path.display()));
        }
    }
    if files.is_empty() {
        return Err("compare: no .go files there".to_owned());
    }
    let started = Instant::now();
    let found = parallel::map(&files, options.jobs, |file| judge(&go, &ours, &options, file))?;
    let mut verdicts: Vec<Verdict> = found.into_iter().flatten().collect();
    verdicts.sort_by(|a, b| (a.category, &a.file).cmp(&(b.category, &b.file)));
    if let Some(note) = note {
        note.write(go.release(), None, &counts(&verdicts, &options.only))?;
    }
    report(&verdicts, &options, &go, files.len(), started.elapsed())
}

/// Category, number of exact answers, number of all answers.
fn counts(verdicts: &[Verdict], of: &[Category]) -> Vec<(&'static str, usize, usize)> {
    let count = |category: Category| {
        let these = verdicts.iter().filter(|v| v.category == category);
        let exact = these.clone().filter(|v| matches!(v.outcome, Fate::Exact)).count();
        (category.name(), exact, these.count())
    };
    of.iter().map(|&category| count(category)).collect()
}

fn parse(args: &[String]) -> Outcome<Options> {
    let mut options = Options {
        paths: Vec::new(),
        only: vec![Category::M, Category::M2, Category::L, Category::Errors, Category::Run],
        jobs: 2,
        show: 3,
        smallest: false,
        timeout: Duration::from_secs(20),
        build: true,
        release: None,
    };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let mut number = |name: &str| -> Outcome<usize> {
            let value = args.next().ok_or_else(|| format!("compare: {name} needs a number"))?;
            value.parse().map_err(|_| format!("compare: `{value}` is not a number"))
        };
        match arg.as_str() {
            "--jobs" => options.jobs = number("--jobs")?.max(1),
            "--show" => options.show = number("--show")?,
            "--timeout" => options.timeout = Duration::from_secs(number("--timeout")? as u64),
            "--smallest" => options.smallest = true,
            "--no-build" => options.build = false,
            "--go" => options.release = Some(args.next().ok_or("compare: --go needs a release")?.clone()),
            "--only" => {
                let list = args.next().ok_or("compare: --only needs a list of categories")?;
                options.only.clear();
                for name in list.split(',') {
                    let known = CATEGORIES.iter().find(|(known, _)| *known == name);
                    options
                        .only
                        .push(known.ok_or_else(|| format!("compare: no category `{name}`\n{USAGE}"))?.1);
                }
            }
            "-h" | "--help" => return Err(USAGE.to_owned()),
            flag if flag.starts_with('-') => {
                return Err(format!("compare: unknown option `{flag}`\n{USAGE}"));
            }
            path => options.paths.push(PathBuf::from(path)),
        }
    }
    if options.paths.is_empty() { Err(USAGE.to_owned()) } else { Ok(options) }
}

/// Path of our command in the profile that contributors use, built if `build`.
pub fn our_binary(build: bool) -> Outcome<PathBuf> {
    if build {
        return native("escapement");
    }
    let binary = target_folder().join("quick/escapement");
    if binary.is_file() { Ok(binary) } else { Err(format!("{} is not built", binary.display())) }
}

/// Compares one program in every selected category.
fn judge(go: &Go, ours: &Path, options: &Options, file: &Path) -> Outcome<Vec<Verdict>> {
    let plain = go.compile(&[], file)?;
    // Skip programs that import a package without export data.
    if plain.stdout.contains("could not import ") {
        return Ok(Vec::new());
    }
    let accepted = plain.status == 0;
    let mut verdicts = Vec::new();
    for &category in &options.only {
        if accepted == (category == Category::Errors) {
            continue;
        }
        let subcommand = match category {
            Category::Run | Category::Traces | Category::Allocs => "run",
            _ => "compile",
        };
        let wanted = match category {
            Category::Errors => plain.stdout.clone(),
            Category::M | Category::M2 | Category::L | Category::L2 => {
                go.compile(category.flags(), file)?.stdout
            }
            Category::Calls => go.calls(file)?,
            Category::Json => go.events(file)?,
            Category::Run => match go.run(&[], file)? {
                Some(answer) => shown_run(&answer),
                None => continue,
            },
            Category::Traces => match go.report(file)? {
                Some(report) => dump_of(&report),
                None => continue,
            },
            Category::Allocs => match go.allocations(file)? {
                Some(answer) => answer.stdout,
                None => continue,
            },
        };
        let flags: &[&str] = match category {
            Category::Allocs => &["--gogc=off", COUNTER_FILE],
            other => other.flags(),
        };
        let mut flags = flags.to_vec();
        if let Some(release) = &options.release {
            flags.extend(["-go", release]);
        }
        let copy = match category {
            Category::Allocs => go.counting_copy(file)?,
            Category::Json => Some(go.copied_alone(file)?),
            _ => None,
        };
        let events = copy.as_ref().filter(|_| category == Category::Json);
        let events_flag = events.map(|place| format!("-json=0,{}", place.0.join("events").display()));
        flags.extend(events_flag.as_deref());
        let copied = copy.as_ref().map(|place| place.0.join(base_name(file)));
        let mut done =
            ask_ours(ours, subcommand, &flags, copied.as_deref().unwrap_or(file), options.timeout)?;
        if let Some(place) = events {
            done.stdout.extend(events_in(&place.0)?.into_bytes());
        }
        verdicts.push(weigh(category, file, &wanted, &done));
    }
    Ok(verdicts)
}

fn ask_ours(
    ours: &Path,
    subcommand: &str,
    flags: &[&str],
    file: &Path,
    limit: Duration,
) -> Outcome<Finished> {
    let mut ask = confined(ours);
    ask.arg(subcommand).args(flags).arg(base_name(file));
    let folder = file.parent().filter(|f| !f.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = std::env::current_dir().unwrap_or_default().join(folder);
    limited(ask.current_dir(folder), limit)
}

/// The goroutine dump of a report.
fn dump_of(report: &str) -> String {
    report.find("\ngoroutine ").and_then(|at| report.get(at + 1..)).unwrap_or_default().to_owned()
}

fn weigh(category: Category, file: &Path, wanted: &str, done: &Finished) -> Verdict {
    let (stdout, stderr) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    let got = match category {
        Category::Run => shown_run(&Answer {
            status: done.status,
            stdout: stdout.clone().into_owned(),
            stderr: stderr.clone().into_owned(),
        }),
        Category::Traces => traceback(&stderr).unwrap_or_default(),
        Category::Allocs => counts_line(&stderr),
        Category::Calls => calls::compared(&stdout),
        _ => stdout.clone().into_owned(),
    };
    let count = wanted.lines().count();
    let verdict =
        |outcome, equal| Verdict { category, file: file.to_path_buf(), outcome, lines: count, equal };
    if done.timed_out {
        return verdict(Fate::TimedOut, 0);
    }
    if got == wanted {
        return verdict(Fate::Exact, count);
    }
    if let Some(line) = stdout.lines().chain(stderr.lines()).find(|line| is_refusal(line)) {
        return verdict(Fate::Refused(line.to_owned()), 0);
    }
    let status_is_ours =
        category == Category::Run && wanted.contains(&format!("exit status {}\n", done.status));
    if let Some(why) = is_crash(done)
        && !status_is_ours
    {
        return verdict(Fate::Crashed(why), 0);
    }
    let mut config = TextDiff::configure();
    let diff = config.timeout(Duration::from_secs(3)).diff_lines(wanted, &got);
    let equal = diff.iter_all_changes().filter(|change| change.tag() == ChangeTag::Equal).count();
    let name = base_name(file);
    let text = diff
        .unified_diff()
        .context_radius(2)
        .header(&format!("{name} (Go)"), &format!("{name} (ours)"))
        .to_string();
    verdict(Fate::Differs(text), equal)
}

/// How our process crashed, if it did: a signal, a Rust panic, a broken invariant.
pub fn is_crash(done: &Finished) -> Option<String> {
    let (stdout, stderr) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    let words = ["panicked at ", "has overflowed its stack", "internal error: ", "memory allocation of "];
    let line = stderr.lines().chain(stdout.lines()).find(|line| words.iter().any(|word| line.contains(word)));
    let signal = (done.status < 0).then(|| format!("ended by signal {}", -done.status));
    line.map(str::to_owned).or(signal)
}

/// Whether a line says that we do not support something: `POS: unsupported: …`, `POS: limit: …` or a missing import.
fn is_refusal(line: &str) -> bool {
    line.contains(": unsupported: ") || line.contains(" is not available here") || line.contains(": limit: ")
}

fn shown_run(answer: &Answer) -> String {
    let Answer { status, mut stdout, stderr } = answer.comparable();
    if !stdout.is_empty() && !stdout.ends_with('\n') {
        stdout.push_str("⏎\n");
    }
    let stderr = if stderr.is_empty() { String::new() } else { format!("--- stderr\n{stderr}\n") };
    format!("{stdout}{stderr}exit status {status}\n")
}

/// `mallocs total_alloc`, from the last counts that the counting program printed.
fn counts_line(stderr: &str) -> String {
    let counts = stderr.lines().rev().find_map(|line| line.strip_prefix(COUNTS));
    counts.map_or_else(String::new, |counts| format!("{}\n", counts.trim()))
}

fn report(verdicts: &[Verdict], options: &Options, go: &Go, programs: usize, took: Duration) -> Outcome {
    let folder = target_folder().join("compare");
    let mut different = 0;
    println!("{programs} programs, Go {}, {:.1} s", go.version(), took.as_secs_f64());
    println!(
        "{:<8}{:>16}{:>22}{:>9}{:>9}{:>9}{:>9}",
        "", "files exact", "lines exact", "differ", "refused", "crashed", "timeout"
    );
    for &category in &options.only {
        let these: Vec<&Verdict> = verdicts.iter().filter(|v| v.category == category).collect();
        let count = |test: fn(&Fate) -> bool| these.iter().filter(|v| test(&v.outcome)).count();
        let exact = count(|fate| matches!(fate, Fate::Exact));
        let lines: usize = these.iter().map(|v| v.lines).sum();
        let equal: usize = these.iter().map(|v| v.equal).sum();
        println!(
            "{:<8}{:>16}{:>22}{:>9}{:>9}{:>9}{:>9}",
            category.name(),
            format!("{exact}/{}", these.len()),
            format!("{equal}/{lines}"),
            count(|fate| matches!(fate, Fate::Differs(_))),
            count(|fate| matches!(fate, Fate::Refused(_))),
            count(|fate| matches!(fate, Fate::Crashed(_))),
            count(|fate| matches!(fate, Fate::TimedOut)),
        );
        different += these.len() - exact;
        write_details(&folder, category, &these)?;
    }
    summary(verdicts);
    show(verdicts, options);
    if different == 0 {
        return Ok(());
    }
    Err(format!("{different} answers differ from Go's; see {}/", folder.display()))
}

/// Writes the differences of a category to target/compare/CATEGORY.diff, and a list of files with their results.
fn write_details(folder: &Path, category: Category, verdicts: &[&Verdict]) -> Outcome {
    let (mut diffs, mut list) = (String::new(), String::new());
    for verdict in verdicts {
        let name = verdict.file.display();
        match &verdict.outcome {
            Fate::Exact => {}
            Fate::Differs(diff) => {
                list += &format!("differs {:>5} {name}\n", changed(diff));
                diffs += &format!("=== {name}\n{diff}\n");
            }
            Fate::Refused(why) => list += &format!("refused       {name}: {why}\n"),
            Fate::Crashed(why) => list += &format!("crashed       {name}: {why}\n"),
            Fate::TimedOut => list += &format!("timeout       {name}\n"),
        }
    }
    write(&folder.join(format!("{}.diff", category.name())), diffs)?;
    write(&folder.join(format!("{}.list", category.name())), list)
}

/// Prints differing lines, refusals and crashes, grouped by their text without names and numbers, most frequent first.
fn summary(verdicts: &[Verdict]) {
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for verdict in verdicts {
        match &verdict.outcome {
            Fate::Differs(diff) if !matches!(verdict.category, Category::Run | Category::Allocs) => {
                for line in diff.lines().skip(2).filter(|line| line.starts_with(['-', '+'])) {
                    let side = if line.starts_with('-') { "missing" } else { "extra  " };
                    *kinds.entry(format!("{side} {}", kind_of_line(&line[1..]))).or_default() += 1;
                }
            }
            Fate::Refused(why) => {
                *kinds.entry(format!("refused {}", without_position(why))).or_default() += 1
            }
            Fate::Crashed(why) => *kinds.entry(format!("crashed {why}")).or_default() += 1,
            Fate::Differs(_) | Fate::Exact | Fate::TimedOut => {}
        }
    }
    let mut kinds: Vec<(usize, String)> = kinds.into_iter().map(|(kind, count)| (count, kind)).collect();
    kinds.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    for (count, kind) in kinds.iter().take(16) {
        println!("{count:>7} {}", kind.chars().take(150).collect::<String>());
    }
}

fn kind_of_line(line: &str) -> String {
    const PHRASES: [&str; 22] = [
        "inlining call to",
        "can inline",
        "cannot inline",
        "moved to heap",
        "escapes to heap in",
        "escapes to heap",
        "does not escape",
        "leaking param content",
        "leaking param",
        "mark inline",
        "devirtualizing",
        "cannot devirtualize",
        "flow:",
        "from ",
        "ignoring self-assignment",
        "zero-copy",
        "capturing by",
        "bounds check elided",
        "parameter ",
        "declared and not used",
        "undefined:",
        "syntax error:",
    ];
    let text = without_position(line);
    let generated = if line.starts_with("<autogenerated>") { " (autogenerated)" } else { "" };
    let library = if line.starts_with("$GOROOT") { " (in the standard library)" } else { "" };
    let known = PHRASES.iter().find(|phrase| text.contains(*phrase));
    let kind =
        known.map_or_else(|| text.split(' ').take(4).collect::<Vec<_>>().join(" "), |p| (*p).to_owned());
    format!("{kind}{generated}{library}")
}

fn without_position(line: &str) -> &str {
    line.split_once(": ").map_or(line, |(_, rest)| rest).trim_start()
}

fn changed(diff: &str) -> usize {
    diff.lines().skip(2).filter(|line| line.starts_with(['-', '+'])).count()
}

fn show(verdicts: &[Verdict], options: &Options) {
    let mut differing: Vec<(usize, &Verdict, &String)> = verdicts
        .iter()
        .filter_map(|v| match &v.outcome {
            Fate::Differs(diff) => Some((changed(diff), v, diff)),
            _ => None,
        })
        .collect();
    differing.sort_by_key(|(size, _, _)| if options.smallest { *size } else { usize::MAX - *size });
    for (_, verdict, diff) in differing.iter().take(options.show) {
        println!("\n=== {} {}", verdict.category.name(), verdict.file.display());
        let mut lines = diff.lines();
        for line in lines.by_ref().take(60) {
            println!("{line}");
        }
        let more = lines.count();
        if more > 0 {
            println!("… {more} more lines");
        }
    }
}

/// The Go files of a folder.
pub fn go_files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|e| e.path())
        .filter(|f| f.extension().is_some_and(|e| e == "go"))
        .collect();
    files.sort();
    files
}
