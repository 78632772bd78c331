//! Checks that every moment that a card names exists in its run, and that every question has an answer.
//! Go's library comes from the packs that `cargo xtask test` makes first.

mod words;

use super::{Desk, engine, moment};
use crate::for_tests::load;
use crate::i18n::Lang;
use crate::lesson::card::{Card, Quiz};
use crate::lesson::moment::Moment;
use crate::lesson::{LESSONS, settings};
use crate::protocol::{Code, Reply, Request};
use crate::verdicts::on_heap;
use crate::view::names;
use escapement_core::diag::Analysis;
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::trace::event::{GcPhase, Granularity, MarkKind, StepNo};
use escapement_core::trace::snapshot::{Snapshot, ValueView};

/// Compiles and runs a lesson's program with the card's settings.
pub fn run(source: &str, text: &crate::lesson::card::Text, card: &Card) -> (Analysis, engine::Session) {
    let (compile, run) = settings::of_card(text, &card.drive);
    let compiled = engine::compile(source, &compile, engine::imports(source));
    let mut program = compiled.program.expect("a program without errors");
    let session = engine::run(&mut program, &run).expect("a program that runs");
    (compiled.analysis, session)
}

/// Names of variables, objects and fields in a snapshot.
fn named(picture: &Snapshot) -> Vec<String> {
    let frames = picture.goroutines.iter().flat_map(|g| &g.frames);
    let slots = frames.flat_map(|f| &f.slots).chain(&picture.globals);
    let mut names: Vec<String> = slots.map(|slot| slot.name.trim_start_matches('&').to_owned()).collect();
    names.extend(picture.heap.iter().map(names::title));
    let fields = picture.heap.iter().flat_map(|o| &o.fields).flat_map(|f| match &f.value {
        ValueView::Struct(fields) => fields.as_slice(),
        _ => std::slice::from_ref(f),
    });
    names.extend(fields.map(|f| f.name.clone()));
    names
}

fn check(
    problems: &mut Vec<String>,
    place: &str,
    session: &mut engine::Session,
    wanted: &Moment,
) -> Option<StepNo> {
    let found = moment::find(session, wanted);
    if found.is_none() {
        problems.push(format!("{place}: the run has no moment `{}`", wanted.text));
    }
    found
}

#[test]
fn a_line_is_found_where_its_code_was_compiled() {
    // The call on line 13 is inlined; the one on line 14 is not.
    let source = "package main\n\nvar kept *int\nvar g func(int)\n\nfunc f(n int) {\n\tm := n\n\tkept = &m\n}\n\nfunc main() {\n\tg = f\n\tf(1)\n\tg(2)\n}\n";
    let (_, session) = run(source, &Default::default(), &Default::default());
    let mut dispatcher = Desk { session: Some(session), ..Desk::default() };
    let mut find = |func: &str, call| {
        let code = Code { func: func.to_owned(), call };
        match dispatcher.find(7, &code) {
            Reply::Snapshot(snapshot) => Some(snapshot.step),
            _ => None,
        }
    };
    let (inlined, alone) = (find("main", Some(13)), find("f", None));
    assert!(inlined.is_some() && alone > inlined, "{inlined:?} {alone:?}");
    assert_eq!(find("main", None), inlined);
    assert_eq!(find("main", Some(14)), None);
}

#[test]
fn a_line_is_sought_from_the_step_on_and_a_header_leads_to_its_body() {
    let source = "package main\n\nfunc f(n int) int {\n\tn++\n\treturn n\n}\n\nfunc main() {\n\tprintln(f(1))\n\tprintln(f(2))\n}\n";
    let (_, session) = run(source, &Default::default(), &Default::default());
    let mut dispatcher = Desk { session: Some(session), ..Desk::default() };
    let mut seek = |line, fallback, after| {
        let Ok(reply) =
            dispatcher.answer(&Request::SeekLine { line, fallback, after, granularity: Granularity::Line })
        else {
            panic!("waits");
        };
        match reply {
            Reply::Snapshot(snapshot) => Some(snapshot.step),
            Reply::Nothing => None,
            other => panic!("{other:?}"),
        }
    };
    let first = seek(4, None, StepNo(0)).expect("the first call");
    let second = seek(4, None, first).expect("the second call");
    assert!(second > first);
    assert_eq!(seek(4, None, second), Some(first));
    assert_eq!(seek(3, Some(4), first), Some(second));
    assert_eq!(seek(3, None, first), None);
}

#[test]
fn the_place_of_a_step_is_that_visit_of_its_line() {
    // Line 5 runs in calls inside one another, line 14 a thousand times.
    let source = "package main\n\nfunc f(n int) {\n\tif n > 0 {\n\t\tf(n - 1)\n\t}\n\tprintln(n)\n}\n\n\
                  func main() {\n\tf(2)\n\ttotal := 0\n\tfor i := range 1000 {\n\t\ttotal += i\n\t}\n\tprintln(total)\n}\n";
    let (_, mut session) = run(source, &Default::default(), &Default::default());
    for text in ["line 5 #1", "line 5 #2", "line 7 #1", "line 14 #200"] {
        let step = moment::find(&mut session, &Moment::parse(text).expect(text)).expect(text);
        assert_eq!(moment::place_of(&mut session, step).as_deref(), Some(text));
    }
    // Not found within the lines that are searched.
    let end = moment::find(&mut session, &Moment::parse("line 16").expect("a moment")).expect("a step");
    assert_eq!(moment::place_of(&mut session, end), None);
}

#[test]
fn a_comparison_says_why_a_program_cannot_run() {
    load();
    let source = "package main\n\nimport _ \"unsafe\"\n\n//go:linkname linked other.linked\nfunc linked() int\n\nfunc main() {\n\tprintln(linked())\n}\n";
    let request = Request::Measure {
        side: 0,
        source: source.to_owned(),
        compile: CompileSettings::default(),
        run: RunSettings::default(),
    };
    let Ok(Reply::Measured(measured, _)) = Desk::default().answer(&request) else {
        panic!("no measurement");
    };
    assert_eq!(measured.errors, [""; 0]);
    assert_eq!(measured.obstacles, ["6:6: relocation target other.linked not defined"]);
    assert_eq!(measured.broke_off(), None);
}

#[test]
fn picture_and_tables_show_the_same_numbers() {
    load();
    let mut open = Vec::new();
    for lesson in &LESSONS {
        let text = lesson.text(Lang::En);
        let Some(card) = text.cards.last() else { continue };
        let (_, mut session) = run(lesson.source(), &text, card);
        let stats = session.recording().stats.clone();
        let picture = session.snapshot(StepNo(stats.steps));
        let shown = picture.heap.iter().filter(|o| !o.freed).count() as u64 + picture.heap_omitted;
        assert_eq!(shown, stats.mallocs - stats.freed, "{}: objects at the end", lesson.slug);
        assert_eq!(picture.gc.cycle, stats.gc_started, "{}: cycles", lesson.slug);
        if stats.gc_started == 0 {
            assert_eq!(stats.freed, 0, "{}: nothing is freed without a cycle", lesson.slug);
        }
        for site in &stats.sites {
            assert!(site.object_bytes >= site.count.min(site.bytes), "{}: {site:?}", lesson.slug);
            assert!(site.object_bytes > 0, "{}: no object has 0 bytes: {site:?}", lesson.slug);
        }
        if stats.gc_started > stats.gc_cycles {
            open.push(lesson.slug);
        }
    }
    assert!(open.contains(&"while-you-work"), "a cycle still open at the end counts: {open:?}");
}

#[test]
fn the_bytes_of_a_small_object_do_not_depend_on_its_neighbours() {
    let source = "package main\n\nvar a, b *int\n\nfunc main() {\n\ta = new(int)\n\tb = new(int)\n}\n";
    let compiled = engine::compile(source, &Default::default(), Vec::new());
    let mut program = compiled.program.expect("a program without errors");
    let session = engine::run(&mut program, &Default::default()).expect("a program that runs");
    let own = session.recording().stats.sites.iter().filter(|s| s.pos.is_some_and(|p| p.file.0 == 0));
    assert_eq!(own.map(|s| (s.count, s.object_bytes)).collect::<Vec<_>>(), [(1, 8), (1, 8)]);
}

#[test]
fn every_moment_exists_and_every_question_has_an_answer() {
    load();
    let only = std::env::var("LESSON").unwrap_or_default();
    let mut problems = Vec::new();
    for lesson in LESSONS.iter().filter(|l| l.slug.contains(&only)) {
        let text = lesson.text(Lang::En);
        for (number, card) in text.cards.iter().enumerate() {
            let place = format!("{} card {} ({})", lesson.slug, number + 1, card.title);
            let (analysis, mut session) = run(lesson.source(), &text, card);
            match settings::moment(&text, number).and_then(|text| Moment::parse(&text)) {
                Some(wanted) => {
                    let step = check(&mut problems, &place, &mut session, &wanted);
                    if !only.is_empty() {
                        println!(
                            "{place}: {} is step {step:?} of {}",
                            wanted.text,
                            session.recording().stats.steps
                        );
                    }
                }
                None => {
                    problems.push(format!("{place}: neither this card nor an earlier one names a moment"))
                }
            }
            let step = settings::moment(&text, number)
                .and_then(|text| Moment::parse(&text))
                .and_then(|wanted| moment::find(&mut session, &wanted));
            if let Some(step) = step {
                let picture = session.snapshot(step);
                let names = named(&picture);
                // The table's columns are not in the picture.
                let pressed = card.drive.press.iter().filter(|word| *word != "live");
                let lit = card.drive.light.iter().filter(|word| word.parse::<u32>().is_err());
                for word in lit.chain(pressed) {
                    if !names.contains(word) {
                        problems
                            .push(format!("{place}: nothing in the picture is called `{word}`: {names:?}"));
                    }
                }
                // A card must not show the placement of a value that it or a later card asks about.
                let asked: Vec<&String> = text.cards.iter().skip(number).flat_map(Card::places).collect();
                let later: Vec<&String> = text.cards.iter().skip(number + 1).flat_map(Card::places).collect();
                for word in card.drive.light.iter().filter(|word| later.contains(word)) {
                    problems
                        .push(format!("{place}: a later card asks where `{word}` is: it is not shown yet"));
                }
                for verdict in analysis.verdicts.iter().filter(|v| asked.contains(&&v.what) && on_heap(v)) {
                    if picture.heap.iter().any(|o| o.site == Some(verdict.origin)) {
                        problems.push(format!("{place}: `{}` is on the heap already", verdict.what));
                    }
                }
                match &card.quiz {
                    Some(Quiz::Freed) => {
                        let reach = session.reach(step);
                        let own = picture.heap.iter().filter(|o| o.site.is_some_and(|s| s.file.0 == 0));
                        let dead: Vec<String> =
                            own.filter(|o| reach.of(o.address).is_none()).map(names::name).collect();
                        if !only.is_empty() {
                            println!("{place}: freed are {dead:?}");
                        }
                    }
                    Some(Quiz::Keeps(what)) => {
                        if !picture.heap.iter().any(|o| names::name(o) == *what || names::title(o) == *what) {
                            problems.push(format!("{place}: there is no object `{what}`"));
                        }
                    }
                    Some(Quiz::Place(_) | Quiz::Number(_)) | None => {}
                }
            }
            if let Some(wanted) = &card.drive.show {
                let shown = check(&mut problems, &place, &mut session, wanted);
                if shown < step {
                    problems.push(format!("{place}: `{}` is before the question, at {shown:?}", wanted.text));
                }
            }
            if let Some(Quiz::Place(names)) = &card.quiz {
                for name in names {
                    let mut named = analysis.verdicts.iter().filter(|v| v.what == *name).peekable();
                    if named.peek().is_none() {
                        problems.push(format!("{place}: there is no verdict on `{name}`"));
                    }
                    if !only.is_empty() {
                        println!("{place}: {name} on the heap: {}", named.any(on_heap));
                    }
                }
            }
            if let Some(changed) = card.change(lesson.source()) {
                let (_, mut session) = run(&changed, &text, card);
                if let Some(wanted) = &card.drive.then {
                    check(&mut problems, &format!("{place}, changed"), &mut session, wanted);
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn a_stack_copy_records_both_sizes() {
    load();
    let lesson = LESSONS.iter().find(|l| l.slug == "stack-growth").expect("the lesson");
    let text = lesson.text(Lang::En);
    let (_, session) = run(lesson.source(), &text, &text.cards[0]);
    let copies = session.recording().marks.iter().filter_map(|mark| match mark.kind {
        MarkKind::StackCopy { from, to } => Some((from, to)),
        _ => None,
    });
    assert_eq!(copies.collect::<Vec<_>>(), [(2048, 4096), (4096, 8192)]);
}

#[test]
fn live_bytes_are_those_a_collection_at_the_end_leaves() {
    load();
    let lesson = LESSONS.iter().find(|l| l.slug == "a-profile").expect("the lesson");
    let text = lesson.text(Lang::En);
    let (_, session) = run(lesson.source(), &text, &text.cards[0]);
    let live = |line: u32| {
        let sites = session.recording().stats.sites.iter();
        sites
            .filter(|s| s.pos.is_some_and(|p| p.file.0 == 0 && p.line == line))
            .map(|s| s.live_bytes)
            .sum::<u64>()
    };
    // Go 1.27.3 reports this inuse_space after runtime.GC(): the slice, and the buffers of `scratch`.
    assert_eq!((live(18), live(29)), (896, 0));
    // The bytes of `title` come from the library, which allocates them for `strings.Repeat`.
    let most = session.recording().stats.sites.iter().max_by_key(|s| s.live_bytes);
    assert_eq!(most.map(|s| (s.live_bytes, s.pos.is_some_and(|p| p.file.0 == 0))), Some((1024, false)));
}

#[test]
fn bold_words_of_cards_are_labels_of_the_page() {
    let words = |lang: Lang| match lang {
        Lang::En => include_str!("../../../locales/en.toml"),
        Lang::Zh => include_str!("../../../locales/zh.toml"),
    };
    let mut problems = Vec::new();
    for lesson in &LESSONS {
        for lang in [Lang::En, Lang::Zh] {
            // Every second piece is bold.
            for name in lesson.markdown(lang).split("**").skip(1).step_by(2) {
                if !words(lang).contains(&format!("= \"{name}\"")) && !STRESSED.contains(&name) {
                    problems.push(format!("{} ({lang:?}): `{name}`", lesson.slug));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Bold words of cards that are not labels.
const STRESSED: [&str; 2] = ["value", "值"];

#[test]
fn the_start_of_a_cycle_changes_no_value() {
    let source = "package main\n\nimport \"runtime\"\n\ntype node struct {\n\tnext *node\n\tkey  int\n}\n\nvar head *node\n\nfunc main() {\n\thead = &node{nil, 1}\n\thead = &node{head, 2}\n\truntime.GC()\n}\n";
    load();
    let (_, mut session) = run(source, &Default::default(), &Default::default());
    let start = session.next_step(StepNo(0), Granularity::GcWork, true);
    let picture = session.snapshot(start);
    assert_ne!(picture.gc.phase, GcPhase::Off);
    let fields = picture.heap.iter().flat_map(|object| &object.fields);
    let changed: Vec<&str> =
        fields.filter(|field| picture.changed.contains(&field.address)).map(|field| &*field.name).collect();
    assert_eq!(changed, [""; 0]);
}

#[test]
fn lines_follow_the_last_work_of_the_collector() {
    let source = "package main\n\nimport \"runtime\"\n\nvar p *int\n\nfunc main() {\n\tp = new(int)\n\truntime.GC()\n\t*p = 1\n\t*p = 2\n\tprintln(*p)\n}\n";
    load();
    let (_, mut session) = run(source, &Default::default(), &Default::default());
    let mut stops = vec![session.last_work()];
    assert_ne!(stops, [StepNo(0)]);
    let last = StepNo(session.recording().stats.steps);
    while let Some(&step) = stops.last().filter(|step| **step < last) {
        stops.push(session.next_step(step, Granularity::GcWork, true));
    }
    let line = |picture: Snapshot| picture.goroutines.first()?.frames.last()?.pos.map(|pos| pos.line);
    let mut lines: Vec<_> = stops.iter().filter_map(|step| line(session.glance(*step))).collect();
    lines.dedup();
    assert_eq!(lines, [9, 10, 11, 12, 13]);
    let mut back = vec![last];
    while let Some(&step) = back.last().filter(|step| **step > stops[0]) {
        back.push(session.next_step(step, Granularity::GcWork, false));
    }
    back.reverse();
    assert_eq!(back, stops);
}

#[test]
fn a_return_of_an_inlined_function_has_a_step() {
    let source = "package main\n\ntype pair struct{ a, b int }\n\nfunc made(n int) *pair {\n\tn++\n\treturn &pair{a: n}\n}\n\nvar keep *pair\n\nfunc main() {\n\tkeep = made(1)\n}\n";
    load();
    let (_, mut session) = run(source, &Default::default(), &Default::default());
    let wanted = Moment::parse("line 7").expect("a moment");
    let step = moment::find(&mut session, &wanted).expect("a step on the line of the return");
    let picture = session.snapshot(step);
    let frame = &picture.goroutines[0].frames[0];
    assert_eq!((frame.func.as_str(), frame.inlined), ("made", true));
}

#[test]
fn a_benchmark_is_reached_by_one_press_of_a_key() {
    let source = "package p\n\nimport \"testing\"\n\nvar kept []int\n\nfunc BenchmarkMake(b *testing.B) {\n\tfor range b.N {\n\t\tkept = make([]int, 10)\n\t}\n}\n";
    load();
    let (_, mut session) = run(source, &Default::default(), &Default::default());
    let step = session.next_step(StepNo(0), Granularity::Line, true);
    let picture = session.glance(step);
    assert_eq!(picture.line(), Some(8), "at {step:?}");
}

#[test]
fn the_initialisers_of_variables_have_steps_and_those_of_the_library_have_none() {
    let source = "package main\n\nimport (\n\t\"fmt\"\n\t\"strings\"\n)\n\nvar words = strings.Fields(\"a b c\")\n\nfunc main() {\n\tfmt.Println(words)\n}\n";
    load();
    let (_, mut session) = run(source, &Default::default(), &Default::default());
    let by_line = session.next_step(StepNo(0), Granularity::Line, true);
    assert_eq!(session.glance(by_line).line(), Some(8));
    let by_operation = session.next_step(StepNo(0), Granularity::Operation, true);
    assert_eq!(by_operation, by_line);
    assert_eq!(session.next_step(by_operation, Granularity::Operation, true), StepNo(by_line.0 + 1));
    assert_eq!(session.next_step(StepNo(by_line.0 - 1), Granularity::Operation, false), StepNo(0));
    // By line, they return at the line of the last one.
    let after = session.next_step(by_line, Granularity::Line, true);
    assert_eq!(session.glance(after).goroutines.first().map(|g| g.frames.len()), Some(0));
}
