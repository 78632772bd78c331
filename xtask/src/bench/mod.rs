//! `cargo xtask bench`: measures what Escapement promises to be fast at, and real Go in the same session for
//! comparison.
//! Out: a table of ratios and sizes with their targets. Nothing passes or fails, and the tests don't run it.
//! Times are the minimum of several runs. Times of programs exclude process start (the time of an empty program).
//! `YAEGI=PROGRAM` adds that interpreter to the rows of runs.

use crate::cli;
use crate::go::Go;
use crate::process::{Outcome, cargo, command, quietly, read, root, shown, target_folder, write};
use crate::site;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

mod programs;
use programs::{PROGRAMS, program_of};

/// A row of the table.
struct Row {
    what: String,
    measured: String,
    target: &'static str,
}

type Part = fn(&Bench, &mut Vec<Row>) -> Outcome;

const PARTS: [(&str, Part); 5] = [
    ("analysis", Bench::analysis),
    ("run", Bench::running),
    ("history", Bench::history),
    ("engine", Bench::engine),
    ("site", Bench::site),
];

pub fn run(args: &[String]) -> Outcome {
    let names = PARTS.map(|(name, _)| name);
    if let Some(arg) = args.iter().find(|arg| !names.contains(&arg.as_str())) {
        return Err(format!(
            "bench: unknown part `{arg}` (there are {}; without any, all of them)",
            names.join(", ")
        ));
    }
    let wants = |part: &str| args.is_empty() || args.iter().any(|arg| arg == part);
    let folder = target_folder().join("bench");
    let go = Go::ready()?;
    // The release profile, which users build; contributors' is slower.
    let build = ["build", "--quiet", "--release", "--package", "escapement-core", "--example", "measure"];
    quietly(cargo().args(build))?;
    let measure = target_folder().join("release/examples/measure");
    let bench = Bench { go, ours: cli::build()?, measure, folder };
    println!("{:<46} {:>46}   target", "what", "measured");
    for (name, part) in PARTS {
        if wants(name) {
            let mut rows = Vec::new();
            part(&bench, &mut rows)?;
            for row in rows {
                println!("{:<46} {:>46}   {}", row.what, row.measured, row.target);
            }
        }
    }
    Ok(())
}

struct Bench {
    go: Go,
    ours: PathBuf,
    measure: PathBuf,
    folder: PathBuf,
}

fn row(rows: &mut Vec<Row>, what: impl Into<String>, measured: impl Into<String>, target: &'static str) {
    rows.push(Row { what: what.into(), measured: measured.into(), target });
}

impl Bench {
    /// Writes a source of `units` groups of declarations; returns its path and number of lines.
    fn lines(&self, units: usize) -> Outcome<(PathBuf, usize)> {
        let (text, lines) = program_of(units);
        let file = self.folder.join(format!("lines_{lines}.go"));
        write(&file, text)?;
        Ok((file, lines))
    }

    fn program(&self, name: &str, source: &str) -> Outcome<PathBuf> {
        let file = self.folder.join(format!("{name}.go"));
        write(&file, source)?;
        Ok(file)
    }

    /// Compares `compile -m` with the front end of the real compiler, for programs of growing length.
    fn analysis(&self, rows: &mut Vec<Row>) -> Outcome {
        let (mut growth, mut checks) = (Vec::new(), Vec::new());
        // Without arguments, the command prints its usage and exits.
        let start = minimum(20, || time(&mut command(&self.ours.to_string_lossy()), 2))?;
        for units in [1, 45, 450] {
            let (file, lines) = self.lines(units)?;
            let runs = if units == 1 { 25 } else { 7 };
            let theirs = minimum(runs, || self.go.front_end(&file))?;
            let compile =
                || time(command(&self.ours.to_string_lossy()).args(["compile", "-m"]).arg(&file), 0);
            let mine = minimum(runs, compile)?;
            let measured = format!("{} / {} = {:.2}×", ms(mine), ms(theirs), mine / theirs);
            row(rows, format!("compile -m, {lines} lines"), measured, "≤ 0.33× gc's front end");
            let measured = format!("{} / {} = {:.2}×", ms(mine - start), ms(theirs), (mine - start) / theirs);
            row(rows, "  without the process's start, as gc's", measured, "");
            growth.push((mine, theirs));
            checks.push(minimum(7, || self.measure(&file, 0, "check"))?);
        }
        if let [_, small, large] = growth[..] {
            let measured = format!("{:.1}×, gc {:.1}×", large.0 / small.0, large.1 / small.1);
            row(rows, "  growth from 1,000 to 10,000 lines", measured, "≤ gc's");
        }
        if let [_, small, large] = checks[..] {
            let measured = format!("{small:.1} → {large:.1} ms = {:.1}×", large / small);
            row(rows, "  parse and check, 1,000 to 10,000 lines", measured, "≤ 11×");
        }
        Ok(())
    }

    /// A value that the example `measure` prints for a file.
    fn measure(&self, file: &Path, jumps: u32, key: &str) -> Outcome<f64> {
        let said = quietly(command(&self.measure.to_string_lossy()).arg(file).arg(jumps.to_string()))?;
        value(&said, key)
    }

    /// Seconds of native code, of our steppable run, and of the interpreter if there is one.
    fn times(&self, name: &str, source: &str) -> Outcome<(f64, f64, Option<f64>)> {
        let file = self.program(name, source)?;
        let native = self.go.executable(&file, &self.folder.join(format!("native-{name}")))?;
        let theirs = minimum(5, || time(&mut command(&native.to_string_lossy()), 0))?;
        let mine = minimum(3, || {
            time(command(&self.ours.to_string_lossy()).args(["trace", "--stats"]).arg(&file), 0)
        })?;
        let yaegi = std::env::var("YAEGI").ok();
        let yaegi = yaegi.map(|y| minimum(3, || time(command(&y).arg("run").arg(&file), 0))).transpose()?;
        Ok((theirs, mine, yaegi))
    }

    /// Compares steppable runs with native code.
    fn running(&self, rows: &mut Vec<Row>) -> Outcome {
        let empty = self.times("empty", "package main\n\nfunc main() {}\n")?;
        for program in PROGRAMS {
            let (native, mine, yaegi) = self.times(program.name, program.source)?;
            let native = (native - empty.0).max(1e-4);
            let mine = mine - empty.1;
            let mut measured = format!("{} / {} = {:.0}×", ms(mine), ms(native), mine / native);
            if let (Some(yaegi), Some(start)) = (yaegi, empty.2) {
                measured += &format!(", yaegi {:.0}×", (yaegi - start) / native);
            }
            row(rows, format!("run {}", program.name), measured, program.native);
        }
        Ok(())
    }

    /// Memory of a recorded run, and times of jumps in it.
    fn history(&self, rows: &mut Vec<Row>) -> Outcome {
        for program in PROGRAMS {
            let file = self.program(program.name, program.source)?;
            let said = quietly(command(&self.measure.to_string_lossy()).arg(&file).arg("100"))?;
            let (steps, memory) = (value(&said, "steps")?, value(&said, "memory")?);
            let measured = format!(
                "{:.1} B a step of {:.1} million; jump {:.1} ms, p95 {:.1}",
                memory / steps,
                steps / 1e6,
                value(&said, "jump_median")?,
                value(&said, "jump_p95")?
            );
            row(rows, format!("history {}", program.name), measured, "≤ 16 B; ≤ 16 ms");
        }
        Ok(())
    }

    /// Measures the page's engine in Node.
    fn engine(&self, rows: &mut Vec<Row>) -> Outcome {
        crate::build::prepare()?;
        site::build(site::Mode::Release, false)?;
        let stage = root().join("target/site/site/worker");
        let ask = |file: &Path| {
            let mut node = command("node");
            node.arg(root().join("xtask/src/engine.mjs")).arg("bench");
            for part in ["worker.mjs", "worker_bg.wasm", "worker_rest.wasm"] {
                node.arg(stage.join(part));
            }
            quietly(node.arg(file))
        };
        for units in [1, 45, 450] {
            let (file, lines) = self.lines(units)?;
            let took = value(&ask(&file)?, "\"analysis\"")?;
            row(
                rows,
                format!("engine in WebAssembly, {lines} lines"),
                format!("{took:.1} ms"),
                "1,000 lines ≤ 16 ms",
            );
        }
        let empty = self.times("empty", "package main\n\nfunc main() {}\n")?;
        for program in PROGRAMS {
            let native = (self.times(program.name, program.source)?.0 - empty.0).max(1e-4);
            let said = ask(&self.program(program.name, program.source)?)?;
            let run = value(&said, "\"run\"")? / 1e3;
            let measured = format!(
                "{} / {} = {:.0}×; jump {:.1} ms, p95 {:.1}",
                ms(run),
                ms(native),
                run / native,
                value(&said, "\"jump\"")?,
                value(&said, "\"jump95\"")?
            );
            row(rows, format!("  run {}", program.name), measured, program.wasm);
        }
        Ok(())
    }

    fn site(&self, rows: &mut Vec<Row>) -> Outcome {
        self.download(rows)?;
        self.screen(rows)
    }

    /// Times of the page just built in Chromium: verdicts, the longest blocks, frames and jumps.
    fn screen(&self, rows: &mut Vec<Row>) -> Outcome {
        let address = crate::serve::listen(0, "sub", root().join("dist"), None)?;
        let mut node = command("node");
        node.arg(root().join("xtask/src/screen.mjs")).arg(address).env("CHROMIUM", crate::setup::chromium()?);
        let said = quietly(&mut node)?;
        let number = |key: &str| value(&said, &format!("{key:?}"));
        let verdicts = [
            ("imports", "verdicts on a pasted program with imports", "≤ 200 ms"),
            ("again", "  with its packages cached", "≤ 50 ms"),
        ];
        for (key, what, target) in verdicts {
            row(rows, what, format!("{:.0} ms", number(key)?), target);
        }
        let blocks = [("paste", "20,000 declarations pasted"), ("typing", "  and changed")];
        for (key, what) in blocks {
            let measured = format!("longest block {:.0} ms", number(key)?);
            row(rows, what, measured, "≤ 100 ms");
        }
        let times = [
            ("near", "frame while playing, 500 objects near", "≤ 16.7 ms, p95 ≤ 20"),
            ("far", "frame while playing, 5,000 objects far", "≤ 16.7 ms, p95 ≤ 20"),
            ("jump", "jump in a million steps, with the picture", "p95 ≤ 16 ms"),
        ];
        for (key, what, target) in times {
            let measured = format!("{:.1} ms, p95 {:.1}", number(key)?, number(&format!("{key}95"))?);
            row(rows, what, measured, target);
        }
        Ok(())
    }

    /// Bytes downloaded before the first picture of a first visit, and time until it.
    fn download(&self, rows: &mut Vec<Row>) -> Outcome {
        crate::build::prepare()?;
        let built = site::build(site::Mode::Release, false)?;
        for (name, bytes, brotli) in built.files.iter().filter(|(_, _, brotli)| *brotli > 4_000) {
            row(rows, format!("dist/{name}"), format!("{bytes} B, {brotli} B brotli"), "");
        }
        let script = root().join("xtask/src/page.mjs");
        let said = quietly(
            command("node")
                .arg(script)
                .arg("first")
                .arg(root().join("dist"))
                .env("CHROMIUM", crate::setup::chromium()?),
        )?;
        let bytes = value(&said, "\"bytes\"")?;
        row(rows, "until the first picture", format!("{bytes:.0} B brotli"), "≤ 500,000 B");
        let took = value(&said, "\"milliseconds\"")?;
        row(rows, "first picture, cold, local", format!("{took:.0} ms"), "≤ 1,000 ms");
        Ok(())
    }
}

/// The number after `key=` or `key:`.
fn value(text: &str, key: &str) -> Outcome<f64> {
    let rest = text.split_once(&format!("{key}=")).or_else(|| text.split_once(&format!("{key}:")));
    let rest = rest.map_or("", |(_, rest)| rest.trim_start());
    let digits: String = rest.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
    digits.parse().map_err(|_| format!("no {key} in {text}"))
}

/// Minimum of several measurements, seconds.
fn minimum(runs: usize, mut measure: impl FnMut() -> Outcome<f64>) -> Outcome<f64> {
    let mut least = f64::INFINITY;
    for _ in 0..runs {
        least = least.min(measure()?);
    }
    Ok(least)
}

/// Wall time, in seconds, of a command whose output nobody reads: threads that read it would take a fifth as long as a short
/// compile. Errors: it ends with another status.
fn time(command: &mut Command, status: i32) -> Outcome<f64> {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let started = Instant::now();
    let ended = quiet.status().map_err(|why| format!("cannot start `{}`: {why}", shown(command)))?;
    let took = started.elapsed().as_secs_f64();
    if ended.code() != Some(status) {
        return Err(format!("`{}`: {ended}", shown(command)));
    }
    Ok(took)
}

fn ms(seconds: f64) -> String {
    format!("{:.1} ms", seconds * 1e3)
}

impl Go {
    /// Seconds that `go tool compile -m` spends before its back end.
    fn front_end(&self, file: &Path) -> Outcome<f64> {
        let report = file.with_extension("bench");
        // The compiler appends to the file.
        let _ = std::fs::remove_file(&report);
        let flag = format!("-bench={}", report.display());
        self.compile_anew(&["-m", &flag], file)?;
        let line = "fe:subtotal";
        let text = read(&report)?;
        let row = text.lines().find(|row| row.contains(line)).ok_or("the compiler reported no times")?;
        let nanoseconds = row.split_whitespace().nth(2).and_then(|n| n.parse::<f64>().ok());
        nanoseconds.map(|n| n / 1e9).ok_or_else(|| format!("cannot read `{row}`"))
    }
}
