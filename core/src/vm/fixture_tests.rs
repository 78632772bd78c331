//! Checks that hold for every program: the collector reads no word before it is written, and exactly the objects
//! reported as unreachable are freed by a collection. Covers every step of the lessons (of the few that are longer, as many
//! steps evenly spread), a second time with so small a heap that cycles are under way, and a sample of the steps of more
//! than a hundred run fixtures (more of all these with ESCAPEMENT_LONG). A jump reaches the machine that the run had.

use super::history::History;
use super::history::tests::sum;
use super::liveness::stale;
use super::memory::Addr;
use super::{Machine, Rng};
use crate::bytecode::Loaded;
use crate::compile::Input;
use crate::run;
use crate::settings::{CompileSettings, RunSettings};
use crate::trace::event::GcPhase;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Steps per run, and how many of them are checked, evenly spread, in a fixture and in a lesson.
const STEPS: u64 = 20_000;
const LOOKS: u64 = 16;
const LOOKS_AT_LESSONS: [u64; 2] = [360, 720];

/// A heap minimum at which most lessons collect several times.
const SMALL_HEAP: u64 = 256;

/// The first number as a rule, the second one with ESCAPEMENT_LONG.
pub(super) fn sampled<N: Copy>([usual, long]: [N; 2]) -> N {
    if std::env::var_os("ESCAPEMENT_LONG").is_some() { long } else { usual }
}

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/run");
    let files = fs::read_dir(folder).expect("fixtures").flatten().map(|entry| entry.path());
    let mut files: Vec<_> = files.filter(|file| file.extension().is_some_and(|e| e == "go")).collect();
    files.sort();
    files
}

fn lessons() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../web/lessons");
    let folders = fs::read_dir(folder).expect("lessons").flatten();
    let mut files: Vec<_> =
        folders.map(|folder| folder.path().join("main.go")).filter(|f| f.is_file()).collect();
    files.sort();
    files
}

#[test]
fn the_collector_frees_exactly_what_is_unreachable() {
    // All fixtures would take two minutes to build.
    let of_seven = sampled([2, 4]);
    let some = fixtures().into_iter().enumerate().filter(|(i, _)| i % 7 < of_seven);
    let mut files: Vec<(PathBuf, u64)> = some.map(|(_, file)| (file, LOOKS)).collect();
    let looks_at_lessons = sampled(LOOKS_AT_LESSONS);
    files.extend(lessons().into_iter().map(|file| (file, looks_at_lessons)));
    let next = AtomicUsize::new(0);
    let check = || {
        let (mut wrong, mut count) = (Vec::new(), 0);
        while let Some((file, looks)) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            let text = fs::read(file).expect("a file");
            let usual = RunSettings { max_steps: STEPS, ..RunSettings::default() };
            let mut settings = vec![usual.clone()];
            if *looks == looks_at_lessons {
                settings.push(RunSettings { heap_minimum: SMALL_HEAP, ..usual });
            }
            for (round, settings) in settings.into_iter().enumerate() {
                let built = run::build(&[Input { name: "p.go", text: &text }], &CompileSettings::default());
                let Some(program) = built.program else { continue };
                count += usize::from(round == 0);
                let why = misreported(program, settings, *looks);
                wrong.extend(why.map(|why| format!("{}: {why}", file.display())));
            }
        }
        (wrong, count)
    };
    let (wrong, count) = std::thread::scope(|scope| {
        let other = scope.spawn(check);
        let (mut wrong, count) = check();
        let (more, others) = other.join().expect("no panic");
        wrong.extend(more);
        (wrong, count + others)
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > sampled([150, 260]), "{count}");
}

fn finish_cycle(machine: &mut Machine) {
    while machine.heap.phase() != GcPhase::Off {
        machine.gc_slice();
    }
}

fn left_in(machine: &Machine) -> BTreeSet<Addr> {
    machine.heap.objects().map(|object| object.addr).collect()
}

/// An object reported as unreachable that survives a collection at that step, or one freed without being reported.
fn misreported(program: Loaded, settings: RunSettings, looks: u64) -> Option<String> {
    let mut history = History::record(run::machine(program, settings), &mut |_| true);
    if let Some((func, word)) = stale(&history.seek(0).prog) {
        return Some(format!("word {word} of {func} is looked at before anything is written to it"));
    }
    let last = history.last_step();
    let looks = looks.min(last);
    (1..=looks).find_map(|look| {
        // A machine that has collected cannot be used for later steps.
        history.seek(0);
        let machine = history.seek(if looks == last { look } else { last * look / (looks + 1) });
        let reached: BTreeSet<Addr> = machine.reach().held.iter().map(|held| held.object).collect();
        // A cycle that is under way keeps some garbage, but frees nothing reachable.
        let under_way = machine.heap.phase() != GcPhase::Off;
        finish_cycle(machine);
        if let Some(lost) = reached.difference(&left_in(machine)).next() {
            return Some(format!(
                "step {}: {lost:#x} is reachable, and freed by the cycle under way",
                machine.state.steps
            ));
        }
        // It may also have cleared weak pointers that it found in use.
        if under_way {
            return None;
        }
        // The first collection starts its workers, which may reallocate the list of all goroutines.
        let list = machine.state.system.list;
        let objects: Vec<_> = machine.heap.objects().filter(|object| object.addr != list).collect();
        machine.begin_cycle();
        finish_cycle(machine);
        let left = left_in(machine);
        let wrong = objects.iter().find(|o| reached.contains(&o.addr) != left.contains(&o.addr))?;
        let what = &machine.prog.layouts.get(wrong.layout)?.name;
        let said =
            if reached.contains(&wrong.addr) { "reachable, and freed" } else { "unreachable, and left" };
        Some(format!("step {}: {what} at {:#x} is {said}", machine.state.steps, wrong.addr))
    })
}

/// Fixtures with goroutines among which jumps are tried, steps of each, and jumps among these.
const JUMPED: [usize; 2] = [25, 40];
const PLACES: u64 = 10;
const JUMPS: u64 = 30;
/// Steps that are also made one by one.
const STEPS_ONE_BY_ONE: u64 = 6_000;

#[test]
fn a_jump_reaches_the_state_of_the_run_whatever_goroutines_did() {
    let starts_some = |file: &PathBuf| fs::read_to_string(file).is_ok_and(|text| text.contains("\tgo "));
    let files: Vec<_> = fixtures().into_iter().filter(starts_some).collect();
    let some = files.iter().step_by(files.len().div_ceil(sampled(JUMPED)));
    let mut count = 0;
    for file in some {
        let text = fs::read(file).expect("a file");
        let built = run::build(&[Input { name: "p.go", text: &text }], &CompileSettings::default());
        let Some(program) = built.program else { continue };
        let settings = RunSettings { max_steps: STEPS, heap_minimum: SMALL_HEAP, ..RunSettings::default() };
        let mut history = History::record(run::machine(program, settings), &mut |_| true);
        let last = history.last_step();
        let steps: Vec<u64> = (0..=PLACES).map(|i| last * i / PLACES).collect();
        history.seek(0);
        let straight: Vec<u64> = steps.iter().map(|&step| sum(history.seek(step))).collect();
        let mut rng = Rng::new(count);
        for _ in 0..JUMPS {
            let to = rng.below(steps.len() as u32) as usize;
            if rng.below(2) == 0 {
                // A picture keeps the machine of a nearby step.
                history.snapshot(rng.below(last as u32) as u64, Some(steps[to]));
            }
            assert!(sum(history.seek(steps[to])) == straight[to], "{} at {}", file.display(), steps[to]);
        }
        // Stops change nothing either.
        history.seek(0);
        for step in 0..=last.min(STEPS_ONE_BY_ONE) {
            let machine = history.seek(step);
            if let Ok(at) = steps.binary_search(&step) {
                assert!(sum(machine) == straight[at], "{} step by step at {step}", file.display());
            }
        }
        count += 1;
    }
    assert!(count > sampled([18, 30]), "{count}");
}
