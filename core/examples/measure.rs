//! Times the phases of one program, for `cargo xtask bench`: `measure FILE [JUMPS]`.
//! In: a Go file, how many jumps to make, and the packs of Go's library in `ESCAPEMENT_LIBRARY`, or else
//! `target/library`. Out: one line of `key=value` pairs; times in ms, memory in bytes.

use escapement_core::compile::{self, Input};
use escapement_core::library::{self, View};
use escapement_core::run;
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::trace::event::Granularity;
use escapement_core::vm::history::History;
use std::time::Instant;

fn main() {
    // The phases recurse over the program's syntax, as in the command-line tool.
    let worker = std::thread::Builder::new().stack_size(256 << 20).spawn(measure);
    let _ = worker.map(std::thread::JoinHandle::join);
}

/// Milliseconds since the start. (What the system says of the time that a thread has computed comes in steps of 4 ms.)
fn now() -> f64 {
    thread_local!(static STARTED: Instant = Instant::now());
    STARTED.with(|started| started.elapsed().as_secs_f64() * 1e3)
}

fn ms(since: f64) -> f64 {
    now() - since
}

fn measure() {
    let mut args = std::env::args().skip(1);
    let name = args.next().unwrap_or_default();
    let jumps: u64 = args.next().and_then(|n| n.parse().ok()).unwrap_or(0);
    let Ok(text) = std::fs::read(&name) else {
        println!("error=unreadable");
        return;
    };
    let input = [Input { name: &name, text: &text }];
    let settings = CompileSettings::default();
    let packs = std::env::var("ESCAPEMENT_LIBRARY")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../target/library").to_owned());
    if let Ok(pack) = std::fs::read(format!("{packs}/1.{}.pack", settings.go.0))
        && library::install(pack.leak()).is_err()
    {
        println!("error=damaged pack");
        return;
    }
    let started = now();
    drop(compile::check(&input, &settings, View::Analysis));
    let check = ms(started);
    let started = now();
    let compiled = compile::compile(&input, &settings, false);
    let text = compiled.remark_text(1);
    let analysis = ms(started);
    // As after an edit: the library was met before.
    let started = now();
    std::hint::black_box(compile::compile(&input, &settings, false).remark_text(1));
    let again = ms(started);
    print!("check={check:.3} analysis={analysis:.3} again={again:.3} remarks={}", text.len());
    let lowered = if jumps > 0 { compile::compile_to_run(&input, &settings, false).lowered } else { None };
    let Some(program) = lowered.and_then(|lowered| run::generate(lowered).ok()) else {
        println!();
        return;
    };
    let started = now();
    let mut history = History::record(run::machine(program, RunSettings::default()), &mut |_| true);
    let record = ms(started);
    let steps = history.last_step();
    print!(" record={record:.3} steps={steps} memory={}", history.memory_use());
    // The same pseudo-random steps each time; a jump is what the page asks for: the picture with what changed.
    let mut times: Vec<f64> = Vec::new();
    let mut seed = 1u64;
    for _ in 0..jumps {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let step = (seed >> 11) % (steps + 1);
        let started = now();
        let before = (step > 0).then(|| history.next_step(step, Granularity::Line, false));
        let picture = history.snapshot(step, before);
        times.push(ms(started));
        std::hint::black_box(picture);
    }
    times.sort_by(f64::total_cmp);
    let at = |part: usize| times.get((times.len() * part / 100).min(times.len() - 1)).copied().unwrap_or(0.0);
    println!(" jump_median={:.3} jump_p95={:.3} jump_max={:.3}", at(50), at(95), at(100));
}
