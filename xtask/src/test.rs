//! `cargo xtask test`: runs every check, from the set-up to the page in a real browser.
//! Out: the output of each runner, and as the last line `N passed, N failed`; a step that cannot run counts as failed.

use crate::process::{
    self, Outcome, cargo, cargo_native, cargo_test_xtask, command, files_below, native, quietly, root, shown,
    without_warnings,
};
use crate::{library, parallel, serve, setup, site, tested};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::ScopedJoinHandle;
use std::time::Instant;

/// Counts over all runners.
#[derive(Default)]
struct Tally {
    passed: u64,
    failed: u64,
    /// Steps that failed, for the summary.
    broken: Vec<String>,
}

pub fn run(args: &[String]) -> Outcome {
    let (mut only, mut long, mut fresh) = (None, false, false);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--only" => {
                let part = args.next().map(String::as_str);
                only = part.filter(|part| ["lints", "native", "browser"].contains(part));
                only.ok_or("test: --only needs lints, native or browser")?;
            }
            "--long" => long = true,
            "--fresh" => fresh = true,
            other => {
                return Err(format!(
                    "test: unknown option `{other}` (there are --only lints|native|browser, --long and --fresh)"
                ));
            }
        }
    }
    if fresh {
        forget()?;
    }
    let wants = |part: &str| only.is_none_or(|only| only == part);
    let mut tally = Tally::default();
    std::thread::scope(|scope| {
        // Long work on one processor, or with the network, runs in the background. The steps below repeat it, which takes
        // no time if it succeeded, and report its errors.
        if wants("browser") {
            // Chromium first: the page's module is split by a run in it.
            scope.spawn(|| {
                crate::build::prepare().and_then(|()| setup::chromium()).and_then(|_| site::compile_modules())
            });
        }
        let asked = wants("native").then(|| scope.spawn(library::ask_all));
        if wants("lints") {
            tally.step("set-up of formatting", |_| setup::rustfmt());
            tally.check("format", cargo().args(["fmt", "--all", "--check"]));
        }
        if wants("lints") || wants("native") {
            tally.step("native build with lints", |tally| {
                setup::clippy()?;
                without_warnings(cargo_native("test").args(TESTS).arg("--no-run"))?;
                without_warnings(cargo_native("build").args(NATIVE_PROGRAMS))?;
                without_warnings(cargo_test_xtask().arg("--no-run"))?;
                tally.passed += 1;
                Ok(())
            });
        }
        if wants("native") {
            tally.step("native tests", |tally| {
                // Wait for the packs; `library::all` reports any error.
                asked.map(ScopedJoinHandle::join);
                native_tests(tally, long)
            });
        }
    });
    if wants("browser") {
        tally.step("the page in Chromium", browser);
    }
    println!();
    for step in &tally.broken {
        println!("failed: {step}");
    }
    println!("{} passed, {} failed", tally.passed, tally.failed);
    if tally.failed == 0 { Ok(()) } else { std::process::exit(1) }
}

const NATIVE_PROGRAMS: [&str; 5] = ["--bin", "escapement", "--bin", "pack", "--examples"];

/// What is tested natively, of everything but xtask.
const TESTS: [&str; 3] = ["--lib", "--tests", "--no-fail-fast"];

/// `long`: also runs the long-running fixtures.
fn native_tests(tally: &mut Tally, long: bool) -> Outcome {
    library::all()?;
    let binary = native("escapement")?;
    let this = std::env::current_exe().map_err(|e| format!("cannot find this program: {e}"))?;
    let mut tests = cargo_native("test");
    tests.args([
        "--config",
        &format!("target.'cfg(all())'.runner=[{:?}, 'tested']", this.display().to_string()),
    ]);
    tests.args(TESTS).env("ESCAPEMENT_BIN", &binary).env(tested::INPUTS, tested::inputs(&binary, long)?);
    if long {
        tests.env("ESCAPEMENT_LONG", "1");
    }
    tally.runner(&mut tests, cargo_counts)?;
    tally.runner(&mut cargo_test_xtask(), cargo_counts)
}

/// Forgets which programs passed.
fn forget() -> Outcome {
    match std::fs::remove_dir_all(tested::notes()) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("cannot remove {}: {e}", tested::notes().display()))
        }
        _ => Ok(()),
    }
}

impl Tally {
    /// Runs a step under a heading; its error counts as one failure.
    fn step(&mut self, name: &str, work: impl FnOnce(&mut Tally) -> Outcome) {
        println!("\n== {name}");
        let started = Instant::now();
        if let Err(message) = work(self) {
            println!("{}", message.trim_end());
            self.failed += 1;
            self.broken.push(name.to_owned());
        }
        println!("== {name}: {:.0} s", started.elapsed().as_secs_f64());
    }

    /// Runs a command that passes or fails as a whole.
    fn check(&mut self, name: &str, command: &mut Command) {
        self.step(name, |tally| {
            process::run(command)?;
            tally.passed += 1;
            Ok(())
        });
    }

    /// Runs a test runner and forwards its output; `count` parses each line. Errors: it fails without reporting a
    /// failure.
    fn runner(&mut self, command: &mut Command, count: fn(&str) -> (u64, u64)) -> Outcome {
        let before = self.failed;
        let status = process::forward(command.stdin(Stdio::null()), |line| {
            let (passed, failed) = count(line);
            self.passed += passed;
            self.failed += failed;
        })?;
        match (status.success(), self.failed > before) {
            (true, _) => Ok(()),
            (false, true) => {
                self.broken.push(shown(command));
                Ok(())
            }
            (false, false) => Err(format!("`{}` failed ({status})", shown(command))),
        }
    }
}

/// `test result: ok. 12 passed; 0 failed; …`
fn cargo_counts(line: &str) -> (u64, u64) {
    let Some(rest) = line.strip_prefix("test result: ") else { return (0, 0) };
    let number = |word: &str| {
        let before = rest.split(word).next().unwrap_or_default().trim_end();
        before.rsplit(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0)
    };
    (number("passed"), number("failed"))
}

/// Playwright's closing lines: `  12 passed (3.4s)`, `  1 failed`, `  2 did not run`, `  1 interrupted`.
fn playwright_counts(line: &str) -> (u64, u64) {
    let mut words = line.split_whitespace();
    let Some(Ok(count)) = words.next().map(str::parse) else { return (0, 0) };
    match (words.next(), words.next()) {
        (Some("passed"), _) | (Some("flaky"), None) => (count, 0),
        (Some("failed" | "interrupted"), None) | (Some("did"), Some("not")) => (0, count),
        _ => (0, 0),
    }
}

/// Programs that use much of the engine that the page's first program does not.
const DIVIDED: [&str; 8] = [
    "append_growth.go",
    "arithmetic.go",
    "deadlock.go",
    "long/cookie_jar.go",
    "fmt_odd_directives.go",
    "generics.go",
    "select_default_and_timeout.go",
    "maps.go",
];

/// Builds the page as shipped, serves it below a sub-path and runs the Playwright tests.
fn browser(tally: &mut Tally) -> Outcome {
    crate::build::prepare()?;
    library::all()?;
    let chromium = setup::chromium()?;
    let built = site::build(site::Mode::Release, false)?;
    print!("{}", built.table());
    tally.passed += 1;
    tally.check(
        "types of the TypeScript part",
        site::npm_program("tsc").args(["--noEmit", "-p", "tsconfig.json"]),
    );
    tally.step("the split engine gives the answers of the whole one", |tally| {
        let mut files: Vec<_> = DIVIDED.iter().map(|name| root().join("tests/run").join(name)).collect();
        files.extend(files_below(&root().join("web/lessons")).into_iter().filter(|f| f.ends_with("main.go")));
        let [whole, parts] = site::engines();
        let answers = |module: &Path| {
            let mut node = command("node");
            let [glue, rest] = site::engine_files();
            quietly(
                node.arg(root().join("xtask/src/engine.mjs"))
                    .arg("digest")
                    .args([&glue, module, &rest])
                    .args(&files),
            )
        };
        let answers = parallel::map(&[whole, parts], 2, |module| answers(module))?;
        if answers[0] != answers[1] {
            return Err("the split engine's answers differ from the whole one's".to_owned());
        }
        tally.passed += 1;
        Ok(())
    });
    let address = serve::listen(0, "some/where", root().join("dist"), None)?;
    let mut playwright = command("node");
    playwright
        .arg(root().join("node_modules/@playwright/test/cli.js"))
        .args(["test", "--config", "tests/browser/playwright.config.ts"])
        .env("PAGE", address)
        .env("CHROMIUM", chromium);
    tally.runner(&mut playwright, playwright_counts)
}

#[cfg(test)]
mod tests {
    use super::{cargo_counts, playwright_counts};

    #[test]
    fn summary_lines_are_counted() {
        let line = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s";
        assert_eq!(cargo_counts(line), (12, 3));
        assert_eq!(cargo_counts("test result: ok"), (0, 0));
        assert_eq!(playwright_counts("  7 passed (4.2s)"), (7, 0));
        assert_eq!(playwright_counts("  2 failed"), (0, 2));
        assert_eq!(playwright_counts("  1 did not run"), (0, 1));
        assert_eq!(playwright_counts("  ok 1 page.spec.ts"), (0, 0));
    }
}
