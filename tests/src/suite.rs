//! A suite of trials, one per fixture, run by libtest-mimic: arguments and output are libtest's.

use crate::Engine;
use libtest_mimic::{Arguments, Trial};
use similar::TextDiff;
use std::process::ExitCode;

/// Runs the trials that the command line selects.
pub fn run(trials: impl FnOnce(&'static Engine) -> Result<Vec<Trial>, String>) -> ExitCode {
    let ready = Engine::ready().and_then(|engine| trials(Box::leak(Box::new(engine))));
    match ready {
        Ok(trials) => libtest_mimic::run(&Arguments::from_args(), trials).exit_code(),
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// One check of one fixture. `Err`: the failure, ready to print.
pub fn trial(name: impl Into<String>, check: impl FnOnce() -> Result<(), String> + Send + 'static) -> Trial {
    Trial::test(name, || check().map_err(Into::into))
}

/// `Ok` if the texts are equal. Errors: a diff, `-` recorded, `+` ours.
pub fn same(recorded: &str, ours: &str) -> Result<(), String> {
    if recorded == ours {
        return Ok(());
    }
    let diff = TextDiff::from_lines(recorded, ours);
    Err(diff.unified_diff().context_radius(2).header("recorded", "ours").to_string())
}
