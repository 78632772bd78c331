//! A suite of trials, one per fixture, run by libtest-mimic: arguments and output are libtest's.

use crate::Engine;
use crate::fixture::shown;
use libtest_mimic::{Arguments, Trial};
use similar::TextDiff;
use std::fs;
use std::path::Path;
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

/// `same`, except that `X.EXTENSION.gap` has our output in a known gap, after a line with the reason. Errors: also a gap that
/// is closed, since our output is what is recorded.
pub fn same_or_gap(program: &Path, extension: &str, recorded: &str, ours: &str) -> Result<(), String> {
    let file = program.with_extension(format!("{extension}.gap"));
    let Ok(text) = fs::read_to_string(&file) else { return same(recorded, ours) };
    let (_, gap) = text.split_once('\n').unwrap_or_default();
    if recorded == ours {
        return Err(format!("the gap is closed: delete {} and its row of docs/fidelity.toml", shown(&file)));
    }
    same(gap, ours)
}

#[cfg(test)]
mod tests {
    use super::same_or_gap;
    use crate::fixture::root;

    #[test]
    fn gap_is_our_output_until_it_is_closed() {
        let program = root().join("tests/gc/benchmark_loop_in_inlined_literal.go");
        let text = std::fs::read_to_string(program.with_extension("m.gap")).unwrap();
        let (_, ours) = text.split_once('\n').unwrap();
        assert_eq!(same_or_gap(&program, "m", "recorded", ours), Ok(()));
        assert!(same_or_gap(&program, "m", "recorded", "other").is_err());
        assert!(same_or_gap(&program, "m", ours, ours).unwrap_err().starts_with("the gap is closed"));
        assert_eq!(same_or_gap(&program, "l.m", "recorded", "recorded"), Ok(()));
    }
}
