//! Runs the cases of a suite in parallel, prints a diff for each failure, and ends with a summary line like libtest's.
//! Arguments: words that a case's name must contain, as for libtest.

use similar::TextDiff;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

/// One check of one fixture. `Err`: the failure, ready to print.
pub struct Case<'a> {
    pub name: String,
    pub check: Box<dyn Fn() -> Result<(), String> + Send + Sync + 'a>,
}

impl<'a> Case<'a> {
    pub fn new(
        name: impl Into<String>,
        check: impl Fn() -> Result<(), String> + Send + Sync + 'a,
    ) -> Case<'a> {
        Case { name: name.into(), check: Box::new(check) }
    }
}

/// All cases of one test target.
#[derive(Default)]
pub struct Suite<'a> {
    cases: Vec<Case<'a>>,
}

impl<'a> Suite<'a> {
    pub fn new() -> Suite<'a> {
        Suite { cases: Vec::new() }
    }

    pub fn add(&mut self, case: Case<'a>) {
        self.cases.push(case);
    }

    /// Runs the cases that the command line selects.
    pub fn run(self) -> ExitCode {
        let words: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
        let wanted =
            |case: &&Case| words.is_empty() || words.iter().any(|word| case.name.contains(word.as_str()));
        let cases: Vec<&Case> = self.cases.iter().filter(wanted).collect();
        if std::env::args().any(|arg| arg == "--list") {
            cases.iter().for_each(|case| println!("{}: test", case.name));
            return ExitCode::SUCCESS;
        }
        let started = Instant::now();
        let failures = failures(&cases);
        for (name, why) in &failures {
            println!("---- {name}\n{}\n", why.trim_end());
        }
        println!("running {} tests", cases.len());
        for (name, _) in &failures {
            println!("test {name} ... FAILED");
        }
        let verdict = if failures.is_empty() { "ok" } else { "FAILED" };
        println!(
            "test result: {verdict}. {} passed; {} failed; 0 ignored; 0 measured; {} filtered out; finished in {:.2}s\n",
            cases.len() - failures.len(),
            failures.len(),
            self.cases.len() - cases.len(),
            started.elapsed().as_secs_f64(),
        );
        if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Name and failure of each failing case, in order.
fn failures(cases: &[&Case]) -> Vec<(String, String)> {
    let next = AtomicUsize::new(0);
    let failed = Mutex::new(Vec::new());
    let workers = thread::available_parallelism().map_or(2, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(case) = cases.get(at) else { break };
                    if let Err(why) = (case.check)() {
                        failed.lock().unwrap_or_else(PoisonError::into_inner).push((
                            at,
                            case.name.clone(),
                            why,
                        ));
                    }
                }
            });
        }
    });
    let mut failed = failed.into_inner().unwrap_or_else(PoisonError::into_inner);
    failed.sort();
    failed.into_iter().map(|(_, name, why)| (name, why)).collect()
}

/// `Ok` if the texts are equal. Errors: a diff, `-` recorded, `+` ours.
pub fn same(recorded: &str, ours: &str) -> Result<(), String> {
    if recorded == ours {
        return Ok(());
    }
    let diff = TextDiff::from_lines(recorded, ours);
    Err(diff.unified_diff().context_radius(2).header("recorded", "ours").to_string())
}
