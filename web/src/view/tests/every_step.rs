//! Checks properties of every picture, in steps of all lessons and of programs written for other tests.

use super::boxes;
use crate::i18n::Lang;
use crate::lesson::{LESSONS, Lesson, settings};
use crate::view::scene::Options;
use crate::view::tiles::enters;
use crate::view::*;
use escapement_core::compile::Input;
use escapement_core::run;
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::trace::snapshot::Snapshot;
use escapement_core::vm::history::History;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

struct Show {
    name: String,
    history: History,
    /// The places on a desk, and for an audience.
    charts: [Chart; 2],
}

impl Show {
    fn of(name: &str, text: &[u8], compile: &CompileSettings, run: RunSettings) -> Option<Show> {
        crate::for_tests::load();
        let program = run::build(&[Input { name: "main.go", text }], compile).program?;
        let history = History::record(run::machine(program, run), &mut |_| true);
        let charts = [Width::Wide, Width::Narrow].map(|width| Chart::of(&history.recording().lives, width));
        Some(Show { name: name.to_owned(), history, charts })
    }

    /// Runs of a lesson, one for each of the settings that its cards use.
    fn all_of(lesson: &Lesson) -> Vec<Show> {
        let text = lesson.text(Lang::En);
        let mut settings: Vec<&[(String, String)]> = Vec::new();
        for card in &text.cards {
            if !settings.contains(&card.drive.settings.as_slice()) {
                settings.push(&card.drive.settings);
            }
        }
        let drives = text.cards.iter().map(|c| &c.drive);
        let firsts = settings.iter().filter_map(|s| drives.clone().find(|d| d.settings == *s));
        let show = |d| {
            let (compile, run) = settings::of_card(&text, d);
            Show::of(lesson.slug, lesson.source().as_bytes(), &compile, run)
        };
        firsts.filter_map(show).collect()
    }

    fn snapshot(&mut self, step: u64) -> Snapshot {
        self.history.snapshot(step, step.checked_sub(1))
    }
    fn scene(&mut self, step: u64) -> Scene {
        build(&self.snapshot(step), &self.charts[0], Options::default())
    }
    /// The scene in presentation mode.
    fn presented(&mut self, step: u64) -> Scene {
        build(&self.snapshot(step), &self.charts[1], Options { width: Width::Narrow, ..Options::default() })
    }
}

/// Calls `work` with each index below `count`, on two threads.
fn in_turn(count: usize, work: impl Fn(usize) + Sync) {
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(i) = Some(next.fetch_add(1, Ordering::Relaxed)).filter(|i| *i < count) {
                    work(i);
                }
            });
        }
    });
}

/// Faults of a picture: boxes that overlap, arrows that enter a box or leave the picture.
fn faults(scene: &Scene) -> Vec<String> {
    let mut boxes = boxes(scene);
    boxes.sort_by(|a, b| a.x.total_cmp(&b.x));
    let mut faults = Vec::new();
    for (i, a) in boxes.iter().enumerate() {
        let beside = boxes.iter().skip(i + 1).take_while(|b| b.x < a.right());
        faults.extend(beside.filter(|b| a.overlaps(**b)).map(|b| format!("{a:?} and {b:?} overlap")));
    }
    for arrow in &scene.arrows {
        // Including the head.
        let last = arrow.pieces().last().map(|[_, end]| [end, arrow.tip]);
        let lines: Vec<_> = arrow.pieces().chain(last).collect();
        let line = |[a, b]: &[(f64, f64); 2]| Rect {
            x: a.0.min(b.0),
            y: a.1.min(b.1),
            w: (a.0 - b.0).abs(),
            h: (a.1 - b.1).abs(),
        };
        if arrow.beyond(scene.extent).is_some() {
            faults.push(format!("{:#x} -> {:#x} leaves the picture: {}", arrow.from, arrow.to, arrow.path()));
        }
        let Some(around) = lines.iter().map(line).reduce(Rect::union) else { continue };
        let mut near = boxes.iter().filter(|r| r.overlaps(around.grown(1.0)));
        if let Some(r) = near.find(|r| lines.iter().any(|&[from, to]| enters(**r, from, to))) {
            faults.push(format!("{:#x} -> {:#x} enters {r:?}: {}", arrow.from, arrow.to, arrow.path()));
        }
    }
    faults
}

/// At most `most` steps, spread over the run. For a long run only 20: each is far from the checkpoint before it.
fn steps_of(show: &Show, most: u64) -> Vec<u64> {
    let last = show.history.last_step();
    let most = if last > 50_000 { 20 } else { most };
    (0..=last).step_by((last / most + 1) as usize).collect()
}

/// Checks at most `most` steps of a run; returns their number and the faults found.
fn look_at(show: &mut Show, most: u64) -> (usize, Vec<String>) {
    let steps = steps_of(show, most);
    let mut found = Vec::new();
    let mut before = Scene::default();
    for &step in &steps {
        let scene = show.scene(step);
        let paths = |scene: &Scene| scene.arrows.iter().map(Arrow::path).collect::<Vec<_>>();
        if boxes(&before) != boxes(&scene) || paths(&before) != paths(&scene) {
            let presented = show.presented(step);
            let faults = faults(&scene).into_iter().chain(faults(&presented));
            found.extend(faults.map(|fault| format!("{} at {step}: {fault}", show.name)));
        }
        before = scene;
    }
    (steps.len(), found)
}

/// Checks runs, `most` steps of each. Fails if there are faults, or fewer than `least` steps in all.
fn look_at_all(count: usize, least: usize, most: u64, shows: impl Fn(usize) -> Vec<Show> + Sync) {
    let steps = AtomicUsize::new(0);
    let faults = Mutex::new(Vec::new());
    in_turn(count, |i| {
        for mut show in shows(i) {
            let (seen, found) = look_at(&mut show, most);
            steps.fetch_add(seen, Ordering::Relaxed);
            faults.lock().unwrap().extend(found);
        }
    });
    let faults = faults.into_inner().unwrap();
    assert!(faults.is_empty(), "{} faults: {}", faults.len(), faults[..faults.len().min(20)].join("\n"));
    assert!(steps.load(Ordering::Relaxed) >= least, "only {steps:?} steps");
}

#[test]
fn no_arrow_enters_a_box_in_any_lesson() {
    look_at_all(LESSONS.len(), 10_000, 1_000, |i| LESSONS.get(i).map(Show::all_of).unwrap_or_default());
}

#[test]
fn no_arrow_enters_a_box_in_programs_written_for_other_tests() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/run");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<_> = files.filter(|p| p.extension().is_some_and(|e| e == "go")).collect();
    files.sort();
    let files: Vec<_> = files.iter().step_by(files.len() / 50).collect();
    look_at_all(files.len(), 1_000, 40, |i| {
        let text = std::fs::read(files[i]).unwrap();
        let name = files[i].file_stem().unwrap_or_default().to_string_lossy();
        let run = RunSettings { max_steps: 20_000, ..crate::lesson::settings::classroom() };
        Show::of(&name, &text, &CompileSettings::default(), run).into_iter().collect()
    });
}

/// Where the node that a question asks about, and another, are pointed to along the same gap.
#[test]
fn arrows_to_different_objects_keep_apart_in_the_lost_object() {
    let lesson = &LESSONS[crate::lesson::find("lost-object").unwrap()];
    for mut show in Show::all_of(lesson) {
        for step in steps_of(&show, 1_000) {
            let scene = show.presented(step);
            for (i, a) in scene.arrows.iter().enumerate() {
                let others =
                    scene.arrows.iter().skip(i + 1).filter(|b| b.object != a.object && b.from != a.from);
                for b in others {
                    let together = a.pieces().any(|p| b.pieces().any(|q| arrow::run_together(p, q)));
                    assert!(!together, "{} at {step}: {} and {}", show.name, a.path(), b.path());
                }
            }
        }
    }
}

#[test]
fn a_step_looks_the_same_however_it_was_reached() {
    in_turn(LESSONS.len(), |i| {
        let shows = LESSONS.get(i).map(Show::all_of).unwrap_or_default();
        for mut show in shows {
            let steps = steps_of(&show, 15);
            let played: Vec<Scene> = steps.iter().map(|&step| show.scene(step)).collect();
            let stepped_back = steps.iter().zip(&played).rev();
            for (&step, scene) in stepped_back {
                assert!(*scene == show.scene(step), "{} at {step}, after stepping back", show.name);
            }
            // Jumps, in a new thread, which has no cached paths.
            let scattered = (0..steps.len()).map(|i| i * 7 % steps.len());
            let scattered: Vec<_> = scattered.filter_map(|i| Some((steps.get(i)?, played.get(i)?))).collect();
            let snapshots: Vec<_> = scattered.iter().map(|(step, _)| show.snapshot(**step)).collect();
            let (chart, name) = (&show.charts[0], &show.name);
            std::thread::scope(|scope| {
                scope.spawn(|| {
                    for ((step, scene), snapshot) in scattered.iter().zip(&snapshots) {
                        let jumped = build(snapshot, chart, Options::default());
                        assert!(**scene == jumped, "{name} at {step}, after a jump");
                    }
                });
            });
        }
    });
}
