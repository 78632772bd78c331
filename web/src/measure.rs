//! Measures a program, to compare it with another or with itself under other settings.
//! In: its analysis and its run. Out: a [`Measurement`], plain data.

use crate::protocol::{Benchmark, Line, Measurement};
use crate::verdicts::{Reported, reported};
use escapement_core::diag::Analysis;
use escapement_core::trace::stats::Recording;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

/// Measures a program: its errors, the verdicts that `-m` reports, and the totals of its run.
pub fn measured(analysis: &Analysis, recording: &Recording) -> Measurement {
    let line = |reported: Reported| {
        let (verdict, text) = reported.of(analysis)?;
        Some(Line { line: reported.line, text: text.to_owned(), placement: verdict.placement })
    };
    let verdicts = reported(analysis).into_iter().filter_map(line).collect();
    let errors = analysis.diagnostics.iter().map(|d| d.msg.clone()).collect();
    let (stats, end) = (recording.stats.clone(), recording.end.clone());
    let dangling = recording.ends_dangling();
    let lost = recording.leaves_dangling || recording.has_dangled();
    let leaves_dangling = recording.leaves_dangling;
    let printed =
        BuildHasherDefault::<DefaultHasher>::default().hash_one((&recording.stdout, &recording.stderr));
    Measurement {
        errors,
        verdicts,
        stats,
        end,
        dangling,
        lost,
        leaves_dangling,
        printed,
        obstacles: Vec::new(),
        benchmarks: String::from_utf8_lossy(&recording.stdout).lines().filter_map(benchmark).collect(),
    }
}

/// Reads a line that a benchmark prints.
pub fn benchmark(line: &str) -> Option<Benchmark> {
    let name = line.split('\t').next().map(str::trim).filter(|name| name.starts_with("Benchmark"))?;
    let number = |unit: &str| {
        let mut values = line.split('\t').filter_map(|column| column.trim().strip_suffix(unit));
        values.next()?.trim().parse().ok()
    };
    Some(Benchmark { name: name.to_owned(), bytes: number("B/op")?, allocs: number("allocs/op")? })
}
