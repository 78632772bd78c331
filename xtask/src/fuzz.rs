//! `cargo xtask fuzz`: broken and strange programs made from the fixtures, until the time is up. The engine must answer each
//! with a diagnostic, a run or a refusal: never a panic, a broken invariant, a hang or more than its memory.
//! The same seed makes the same programs in the same order; a failure is shortened and kept in target/fuzz/.

use crate::compare::{is_crash, our_binary};
use crate::process::{Outcome, command, files_below, limited, root, write};
use crate::site::target_folder;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// One answer may take this long, however hostile the program.
const PATIENCE: Duration = Duration::from_secs(10);

/// Fed in between tokens.
const WORDS: [&str; 64] = [
    "func",
    "type",
    "struct",
    "interface",
    "map[",
    "chan",
    "go",
    "defer",
    "select",
    "switch",
    "case",
    "default:",
    "for",
    "range",
    "if",
    "else",
    "return",
    "break",
    "continue",
    "goto",
    "fallthrough",
    "var",
    "const",
    "import",
    "package",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    ";",
    ":=",
    "=",
    ",",
    ".",
    "...",
    "<-",
    "*",
    "&",
    "+",
    "-",
    "/",
    "%",
    "<<",
    ">>",
    "&^",
    "==",
    "!",
    "~",
    "nil",
    "iota",
    "any",
    "0x",
    "1e309",
    "99999999999999999999",
    "'\\u12'",
    "\"\\x\"",
    "`",
    "/*",
    "//",
    "\u{0}",
    "\u{feff}",
    "é",
];

struct Options {
    seconds: u64,
    seed: u64,
    jobs: u64,
    seeds: Vec<PathBuf>,
}

pub fn run(args: &[String]) -> Outcome {
    let mut options = Options { seconds: 60, seed: 1, jobs: 2, seeds: Vec::new() };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let mut number = || -> Outcome<u64> {
            let value = args.next().ok_or_else(|| format!("fuzz: {arg} needs a number"))?;
            value.parse().map_err(|_| format!("fuzz: `{value}` is not a number"))
        };
        match arg.as_str() {
            "--seconds" => options.seconds = number()?,
            "--seed" => options.seed = number()?,
            "--jobs" => options.jobs = number()?.max(1),
            flag if flag.starts_with('-') => {
                return Err(format!(
                    "fuzz: unknown option `{flag}` (there are --seconds N, --seed N, --jobs N, and folders)"
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
            let (programs, ours, folder, tried, found, seed) =
                (&programs, &ours, &folder, &tried, &found, options.seed);
            scope.spawn(move || {
                let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (job + 1));
                let file = folder.join(format!("try-{job}")).join("p.go");
                while Instant::now() < until {
                    let program = mutated(&mut dice, programs);
                    let flags: &[&str] = if dice.below(4) == 0 {
                        &["run", "--max-steps", "100000"]
                    } else {
                        &["compile", "-m=2"]
                    };
                    let trouble = trouble(ours, flags, &file, &program);
                    tried.fetch_add(1, Ordering::Relaxed);
                    if let Ok(Some(why)) = &trouble {
                        let small = shortened(ours, flags, &file, program, until);
                        let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
                        let kept = folder.join(format!("failure-{}.go", found.len() + 1));
                        // The report below names the file; without it the program is printed there.
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

/// What is wrong with our answer to a program, if anything.
fn trouble(ours: &Path, flags: &[&str], file: &Path, program: &str) -> Outcome<Option<String>> {
    write(file, program)?;
    let mut shell = command("sh");
    shell.args(["-c", "ulimit -v 8000000; exec \"$0\" \"$@\""]).arg(ours).args(flags).arg(file);
    let done = limited(&mut shell, PATIENCE)?;
    if done.timed_out {
        return Ok(Some(format!("did not answer within {} s", PATIENCE.as_secs())));
    }
    Ok(is_crash(&done))
}

/// The program without the lines that the failure does not need, as far as time allows.
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

/// xorshift64*: small, seeded, the same everywhere.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// 0 ≤ n < limit; 0 for an empty range.
    fn below(&mut self, limit: usize) -> usize {
        (self.next() >> 33) as usize % limit.max(1)
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// One to six changes to one of the programs.
fn mutated(dice: &mut Dice, programs: &[String]) -> String {
    let mut tokens = tokens(dice.one::<String>(programs));
    for _ in 0..=dice.below(6) {
        let at = dice.below(tokens.len() + 1);
        let length = 1 + dice.below(8);
        let end = (at + length).min(tokens.len());
        match dice.below(10) {
            0 => drop(tokens.drain(at..end)),
            1 => {
                let copy = tokens[at..end].to_vec();
                tokens.splice(at..at, copy);
            }
            2 => {
                let other = self::tokens(dice.one::<String>(programs));
                let from = dice.below(other.len());
                let to = (from + 1 + dice.below(30)).min(other.len());
                tokens.splice(at..at, other[from..to].iter().cloned());
            }
            3 => tokens.insert(at, format!(" {} ", dice.one(&WORDS))),
            4 => {
                if let Some(other) = tokens.get(dice.below(tokens.len())).cloned()
                    && let Some(here) = tokens.get_mut(at)
                {
                    *here = other;
                }
            }
            5 => {
                let with = dice.below(tokens.len());
                if at < tokens.len() && with < tokens.len() {
                    tokens.swap(at, with);
                }
            }
            6 => tokens.truncate(at),
            7 => {
                let (open, close) = *dice.one(&[
                    ("(", ")"),
                    ("[", "]"),
                    ("{", "}"),
                    ("func(){", "}()"),
                    ("*", ""),
                    ("[]", ""),
                ]);
                let depth = *dice.one(&[3, 40, 300, 5000]);
                tokens.insert(at, format!("{}x{}", open.repeat(depth), close.repeat(depth)));
            }
            8 => {
                let copies = 1 + dice.below(60);
                let copy = tokens[at..end].concat();
                tokens.insert(at, copy.repeat(copies));
            }
            _ => {
                if let Some(here) = tokens.get_mut(at)
                    && here.starts_with(|c: char| c.is_ascii_digit())
                {
                    *here = (*dice.one(&[
                        "0",
                        "1",
                        "-1",
                        "65",
                        "1<<40",
                        "9223372036854775807",
                        "1e1000",
                        "0.5",
                        "1i",
                    ]))
                    .to_owned();
                }
            }
        }
    }
    tokens.concat()
}

/// Words, numbers, single signs and runs of blanks: enough to cut where it hurts.
fn tokens(program: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let kind = |c: char| match c {
        c if c.is_alphanumeric() || c == '_' => 1,
        ' ' | '\t' => 2,
        _ => 0,
    };
    for c in program.chars() {
        match tokens.last_mut() {
            Some(last) if kind(c) != 0 && last.chars().next_back().is_some_and(|l| kind(l) == kind(c)) => {
                last.push(c)
            }
            _ => tokens.push(c.to_string()),
        }
    }
    tokens
}
