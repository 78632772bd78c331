//! A picture that reuses unchanged parts of an earlier one equals a fresh one; it shows no stale values.

use super::change;
use super::{ObjectView, Snapshot};
use crate::compile::Input;
use crate::run;
use crate::settings::{CompileSettings, RunSettings};
use crate::trace::snapshot::ValueView;
use crate::vm::history::History;

/// Writes, frees and reallocates objects with and without pointers in the same slots.
const PROGRAM: &str = "package main

import \"runtime\"

type point struct{ x, y float64 }

func fill(rows [][]float64, to float64) {
	for i := range rows {
		rows[i][i%3] += to
	}
}

func main() {
	rows := make([][]float64, 4)
	for i := range rows {
		rows[i] = make([]float64, 3)
	}
	var kept []*point
	seen := map[int]string{}
	for n := range 12 {
		fill(rows, float64(n)/4)
		p := &point{float64(n), 0.5}
		if n%3 == 0 {
			kept = append(kept, p)
		}
		kept[0].y *= 1.5
		seen[n] = string(append([]byte(\"text\"), byte('a'+n)))
		if n%4 == 3 {
			runtime.GC()
		}
	}
	println(len(kept), len(seen), rows[1][1])
}
";

#[test]
fn a_picture_reuses_only_unchanged_objects() {
    let input = [Input { name: "main.go", text: PROGRAM.as_bytes() }];
    let built = run::build(&input, &CompileSettings::default());
    let program = built.program.expect("a program that compiles");
    let mut history = History::record(run::machine(program, RunSettings::default()), &mut |_| true);
    let last = history.last_step();
    for step in (1..=last).step_by(7) {
        for since in [step - 1, step.saturating_sub(40), last - step] {
            let before = history.seek(since).snapshot();
            let mut fresh = history.seek(step).snapshot();
            let mut shown = history.snapshot(step, Some(since));
            let freed = shown.heap.iter().filter(|o| o.freed);
            let gone = |o: &ObjectView| before.heap.iter().any(|b| b.address == o.address);
            assert!(freed.clone().all(|o| gone(o) && !fresh.heap.contains(o)));
            shown.heap.retain(|o| !o.freed);
            let (changed, recolored) = if since == step {
                Default::default()
            } else {
                change::changed(&before, &fresh, &Default::default())
            };
            let action = shown.action.clone();
            fresh = Snapshot { changed, recolored, action, since: shown.since, ..fresh };
            history.seek(step).add_returned(&mut fresh);
            assert_eq!(shown, fresh, "{since} to {step}");
        }
    }
}

/// Calls that are inlined; each use of their variables' slots leaves a value for the next.
const INLINED: &str = "package main

func double(n int) int {
	m := n
	m += n
	if n > 100 {
		return 0
	}
	return m
}

func main() {
	sum := 0
	for i := range 4 {
		sum += double(i + 1)
	}
	println(sum)
}
";

#[test]
fn a_result_of_an_inlined_call_is_unset_until_the_call_sets_it() {
    let input = [Input { name: "main.go", text: INLINED.as_bytes() }];
    let program = run::build(&input, &CompileSettings::default()).program.expect("a program that compiles");
    let mut history = History::record(run::machine(program, RunSettings::default()), &mut |_| true);
    let mut unset = 0;
    for step in 0..=history.last_step() {
        let snapshot = history.snapshot(step, None);
        let frames = snapshot.goroutines.iter().flat_map(|g| &g.frames);
        for frame in frames.filter(|frame| frame.inlined && frame.func == "double") {
            let value = |name: &str| frame.slots.iter().find(|slot| slot.name == name).map(|s| &s.value);
            let (n, result) = (value("n"), value("~r0"));
            unset += usize::from(result == Some(&ValueView::Unset));
            if let (Some(ValueView::Scalar(n)), Some(ValueView::Scalar(result))) = (n, result) {
                let doubled = 2 * n.parse::<u64>().unwrap();
                assert_eq!(*result, doubled.to_string(), "step {step}");
            }
        }
    }
    assert!(unset >= 8, "{unset}");
}

/// The compiler knows what `f` calls, and keeps no such variable.
const REMOVED: &str = "package main

func show(p *int) {
	println(*p)
}

func main() {
	n := 10
	f := show
	f(&n)
}
";

#[test]
fn a_variable_that_the_compiler_removed_is_not_shown() {
    let input = [Input { name: "main.go", text: REMOVED.as_bytes() }];
    let program = run::build(&input, &CompileSettings::default()).program.expect("a program that compiles");
    let mut history = History::record(run::machine(program, RunSettings::default()), &mut |_| true);
    let mut names = std::collections::BTreeSet::new();
    for step in 0..=history.last_step() {
        let snapshot = history.snapshot(step, None);
        let frames = snapshot.goroutines.iter().flat_map(|g| &g.frames);
        names.extend(frames.flat_map(|frame| &frame.slots).map(|slot| slot.name.clone()));
    }
    assert_eq!(names.into_iter().collect::<Vec<_>>(), ["n", "p"]);
}
