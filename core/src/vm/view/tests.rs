//! A picture that reuses unchanged parts of an earlier one equals a fresh one.

use super::change;
use super::{ObjectView, Snapshot};
use crate::compile::Input;
use crate::run;
use crate::settings::{CompileSettings, RunSettings};
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
