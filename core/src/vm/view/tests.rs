//! A picture that reuses unchanged parts of an earlier one equals a fresh one; it shows no stale values.

use super::change;
use super::{ObjectView, Snapshot};
use crate::compile::Input;
use crate::run;
use crate::settings::{Barrier, CompileSettings, RunSettings};
use crate::trace::event::{EndReason, Ending, GcPhase, MarkKind};
use crate::trace::reach::Holder;
use crate::trace::snapshot::{Action, Color, ValueView};
use crate::vm::history::History;
use std::collections::BTreeSet;

/// The run of a program.
fn recorded(source: &str) -> History {
    recorded_with(source, RunSettings::default())
}

fn recorded_with(source: &str, settings: RunSettings) -> History {
    let input = [Input { name: "main.go", text: source.as_bytes() }];
    let built = run::build_for(&input, &CompileSettings::default(), &settings);
    let program = built.program.expect("a program that compiles");
    History::record(run::machine(program, settings), &mut |_| true)
}

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
    let mut history = recorded(PROGRAM);
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
            let ended = shown.ended.clone();
            fresh = Snapshot { changed, recolored, action, since: shown.since, ended, ..fresh };
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
    let mut history = recorded(INLINED);
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
    let mut history = recorded(REMOVED);
    let mut names = std::collections::BTreeSet::new();
    for step in 0..=history.last_step() {
        let snapshot = history.snapshot(step, None);
        let frames = snapshot.goroutines.iter().flat_map(|g| &g.frames);
        names.extend(frames.flat_map(|frame| &frame.slots).map(|slot| slot.name.clone()));
    }
    assert_eq!(names.into_iter().collect::<Vec<_>>(), ["n", "p"]);
}

/// Closures that outlive the call, or the block, that declares what they capture: by reference on the stack, by value, on
/// the heap; held by a variable, by a deferred call, by the caller's caller.
const CAPTURED: &str = "package main

func counter() func() int {
	n := 0
	return func() int {
		n++
		return n
	}
}

//go:noinline
func far() func() int {
	n := 0
	return func() int {
		n++
		return n
	}
}

func adder(n int) func(int) int {
	return func(m int) int { return n + m }
}

//go:noinline
func each(f func() int) {
	println(f())
	println(f())
}

func blocks(ok bool) {
	var next func() int
	if ok {
		n := 10
		next = func() int {
			n += 10
			return n
		}
		defer func() { println(n) }()
	}
	each(next)
}

func main() {
	near := counter()
	each(near)
	println(near())
	there := far()
	each(there)
	println(adder(4)(5))
	blocks(true)
}
";

#[test]
fn what_a_live_closure_captures_is_shown() {
    use crate::trace::snapshot::{ObjectKind, Target};
    let mut history = recorded(CAPTURED);
    let (mut on_stack, mut on_heap, mut seen) = (0, 0, std::collections::BTreeSet::new());
    for step in 0..=history.last_step() {
        let snapshot = history.snapshot(step, None);
        let slots: Vec<_> =
            snapshot.goroutines.iter().flat_map(|g| &g.frames).flat_map(|f| &f.slots).collect();
        let closures = snapshot.heap.iter().filter(|o| o.kind == ObjectKind::Closure);
        let fields = closures.flat_map(|o| &o.fields).map(|f| &f.value);
        for value in slots.iter().map(|slot| &slot.value).chain(fields) {
            value.each_pointer(&mut |p| match p.target {
                Target::Stack { .. } => {
                    let slot = slots.iter().find(|s| (s.address..s.address + s.size).contains(&p.address));
                    let slot = slot.unwrap_or_else(|| panic!("nothing at {:#x} in step {step}", p.address));
                    on_stack += 1;
                    if let ("n", ValueView::Scalar(n)) = (slot.name.as_str(), &slot.value) {
                        seen.insert(n.clone());
                    }
                }
                Target::Heap { object } => {
                    assert!(snapshot.heap.iter().any(|o| o.address == object), "step {step}");
                    on_heap += 1;
                }
                _ => {}
            });
        }
    }
    assert!(on_stack > 50 && on_heap > 20, "{on_stack} {on_heap}");
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), ["0", "1", "10", "2", "20", "3", "30"]);
}

#[test]
fn what_a_body_declares_is_shown_until_it_returns() {
    let mut history = recorded(REMOVED);
    let last = history.last_step();
    let snapshot = history.snapshot(last - 1, None);
    let frame = &snapshot.goroutines[0].frames[0];
    assert_eq!((frame.pos.map(|p| p.line), frame.slots.len()), (Some(11), 1));
}

#[test]
fn a_blocked_or_panicked_goroutine_is_at_the_line_of_its_operation() {
    let blocked = "package main\n\nfunc main() {\n\tch := make(chan int)\n\t<-ch\n\tprintln(1)\n}\n";
    let panicked = "package main\n\nvar s []int\n\nfunc main() {\n\t_ = s[3]\n\tprintln(1)\n}\n";
    let thrown = "package main\n\nfunc main() {\n\tprintln(1)\n\tpanic(2)\n}\n";
    for (source, line) in [(blocked, 5), (panicked, 6), (thrown, 5)] {
        let mut history = recorded(source);
        let last = history.last_step();
        let snapshot = history.snapshot(last, None);
        assert_eq!(snapshot.goroutines[0].frames[0].pos.map(|p| p.line), Some(line), "{source}");
    }
}

#[test]
fn only_the_last_picture_says_how_the_run_ended() {
    let mut history = recorded(REMOVED);
    let last = history.last_step();
    // Where the recording left the machine, and after stepping.
    for step in [last, 0, last - 1, last] {
        let ending = history.snapshot(step, None).ended;
        let returned = Ending { status: 0, reason: EndReason::Returned, dangling: false };
        assert_eq!(ending, (step == last).then_some(returned), "step {step}");
    }
}

/// Two sizes of objects that point to each other, so that two pages take turns.
const PAGES: &str = "package main

import \"runtime\"

type city struct {
	id          int
	left, right *road
}

type road struct {
	to    *city
	miles int
}

var root *city

func grow(depth int) *city {
	c := &city{id: depth}
	if depth > 0 {
		c.left = &road{to: grow(depth - 1)}
		c.right = &road{to: grow(depth - 1)}
	}
	return c
}

func main() {
	root = grow(3)
	runtime.GC()
	println(root.id)
}
";

#[test]
fn pages_show_what_is_seen_and_scanned_and_whose_turn_it_is() {
    let mut history = recorded(PAGES);
    let (mut waited, mut scanned, mut marking) = (false, false, 0);
    for step in 0..=history.last_step() {
        let picture = history.snapshot(step, step.checked_sub(1));
        let pages = &picture.gc.pages;
        assert_eq!(pages.is_empty(), !matches!(picture.gc.phase, GcPhase::Mark | GcPhase::MarkTermination));
        marking += usize::from(!pages.is_empty());
        let own: Vec<_> = pages.iter().filter(|page| [16, 24].contains(&page.slot_size)).collect();
        for page in &own {
            for (object, color) in &page.objects {
                let of_heap =
                    picture.heap.iter().find(|o| o.address == *object).expect("an object of the page");
                assert_eq!((of_heap.color, of_heap.class_size), (*color, page.slot_size), "{object:#x}");
                assert_eq!(object & !8191, page.address);
            }
            // Only where something was seen and not scanned there is something to wait for.
            let grey = page.objects.iter().any(|(_, color)| *color == Color::Grey);
            assert_eq!(grey, page.place.is_some() || page.scanning && grey, "{page:?} at {step}");
        }
        let mut places: Vec<u32> = pages.iter().filter_map(|page| page.place).collect();
        places.sort_unstable();
        assert_eq!(places, (1..=places.len() as u32).collect::<Vec<_>>());
        waited |= own.iter().any(|page| page.place.is_some());
        if let Action::GcMark { address, .. } = picture.action {
            let page = pages.iter().find(|page| page.scanning);
            scanned |= page.is_some_and(|page| page.objects.contains(&(address, Color::Black)));
        }
    }
    // Each object is scanned in a step of its own.
    assert!(waited && scanned && marking >= 29, "{waited} {scanned} {marking}");
}

#[test]
fn a_variable_that_is_not_read_any_more_keeps_nothing_alive() {
    let mut history = recorded(
        "package main

import \"runtime\"

type node struct{ next *node }

func main() {
	used, unused := &node{}, &node{}
	used.next, unused.next = used, unused
	runtime.GC()
	println(used.next == used)
}
",
    );
    let freed = |snapshot: &Snapshot| snapshot.heap.iter().filter(|object| object.freed).count();
    let swept = (1..=history.last_step())
        .map(|step| history.snapshot(step, Some(step - 1)))
        .find(|snapshot| freed(snapshot) > 0)
        .expect("the collector frees a node");
    assert_eq!(freed(&swept), 1);
    let slots: Vec<(&str, bool)> = swept
        .goroutines
        .iter()
        .flat_map(|g| &g.frames)
        .filter(|f| !f.std)
        .flat_map(|f| &f.slots)
        .map(|slot| (slot.name.as_str(), slot.dead))
        .collect();
    assert_eq!(slots, [("used", false), ("unused", true)]);
}

// `-live` of gc at the call of GC: the object of `ptr`, those of the literal and of `new`, and the array of `s`.
#[test]
fn objects_of_the_frame_that_live_pointers_lead_to_are_alive() {
    let mut history = recorded(
        "package main

import \"runtime\"

type box struct{ p *int }

//go:noinline
func mk() *int { x := 5; return &x }

//go:noinline
func use(b *box) int { return *b.p }

func main() {
	named := box{p: mk()}
	ptr := &named
	lit := &box{p: mk()}
	fresh := new(box)
	fresh.p = mk()
	s := make([]*int, 2)
	s[0] = mk()
	idle := &box{p: mk()}
	idle.p = mk()
	runtime.GC()
	println(use(ptr), use(lit), use(fresh), *s[0])
}
",
    );
    let mut seen = 0;
    for step in 1..=history.last_step() {
        let snapshot = history.snapshot(step, Some(step - 1));
        let own = snapshot.goroutines.iter().flat_map(|g| &g.frames).filter(|f| f.func == "main");
        for frame in own.filter(|f| f.pos.is_some_and(|pos| pos.line == 23)) {
            let slots = frame.slots.iter().filter(|slot| slot.size >= 8);
            let dead: Vec<&str> = slots.filter(|slot| slot.dead).map(|slot| slot.name.as_str()).collect();
            // The pointer and its object.
            assert_eq!(dead, ["idle", "&box{...}"], "step {step}");
            seen += 1;
        }
    }
    assert!(seen > 0);
}

// gc says so, too: `-live` reports `jobs out` at the call of chanrecv2.
#[test]
fn the_channel_that_a_loop_receives_from_stays_alive_in_its_variable() {
    let mut history = recorded(
        "package main

func worker(jobs, out chan int) {
	for job := range jobs {
		out <- job
	}
	close(out)
}

func main() {
	jobs, out := make(chan int), make(chan int)
	go worker(jobs, out)
	println(1)
	jobs <- 1
	println(<-out)
	close(jobs)
	<-out
}
",
    );
    let mut waited = 0;
    for step in 1..=history.last_step() {
        let snapshot = history.snapshot(step, Some(step - 1));
        let frames =
            snapshot.goroutines.iter().flat_map(|g| &g.frames).filter(|f| f.func.ends_with("worker"));
        // In its loop, before `close`.
        for frame in frames.filter(|f| f.pos.is_some_and(|pos| (4..=5).contains(&pos.line))) {
            let slots: Vec<_> =
                frame.slots.iter().filter(|slot| ["jobs", "out"].contains(&&*slot.name)).collect();
            assert!(slots.len() == 2 && slots.iter().all(|slot| !slot.dead), "step {step}: {slots:?}");
            waited += 1;
        }
    }
    assert!(waited > 3, "{waited}");
}

/// Hides a list behind a variable of the frame while a cycle may run.
const HIDDEN: &str = "package main

type node struct{ next *node }

var head *node

//go:noinline
func move() {
	hidden := head.next
	head.next = nil
	for range 12 {
		println(head.next == nil)
	}
	head.next = hidden
}

func main() {
	for range 3 {
		head = &node{head}
	}
	move()
}
";

#[test]
fn the_second_scan_of_the_stacks_is_a_step_however_it_is_reached() {
    let mut seen = 0;
    for at in 1..50 {
        let settings =
            RunSettings { barrier: Barrier::Dijkstra, collect_at: vec![at], ..RunSettings::default() };
        let mut forwards = recorded_with(HIDDEN, settings.clone());
        let mut backwards = recorded_with(HIDDEN, settings);
        let last = forwards.last_step();
        let colors = |snapshot: &Snapshot| -> Vec<(u64, Color)> {
            snapshot.heap.iter().map(|object| (object.address, object.color)).collect()
        };
        let ahead: Vec<_> = (1..=last).map(|step| forwards.snapshot(step, Some(step - 1))).collect();
        // At the step itself, the collection may have begun or not.
        for step in (1..=last).rev().filter(|step| *step != at) {
            let there = backwards.seek(step).snapshot();
            let here = &ahead[step as usize - 1];
            let live: Vec<_> =
                colors(here).into_iter().filter(|o| colors(&there).iter().any(|t| t.0 == o.0)).collect();
            assert_eq!(live, colors(&there), "collected at {at}, step {step}");
        }
        let is_rescan =
            |s: &&Snapshot| matches!(&s.action, Action::GcRescan { greyed, .. } if !greyed.is_empty());
        seen += ahead.iter().filter(is_rescan).count();
    }
    assert!(seen > 0);
}

#[test]
fn an_intermediate_value_that_alone_holds_an_object_is_shown() {
    use crate::trace::snapshot::{SlotKind, Target};
    let source = "package main\n\ntype node struct{ next *node }\n\nvar kept *node\n\n//go:noinline\nfunc wait(n int) *node {\n\tprintln(n)\n\treturn nil\n}\n\n\
                  //go:noinline\nfunc made() *node { return &node{} }\n\n//go:noinline\nfunc both(a, b *node) { kept = a; kept.next = b }\n\nfunc main() {\n\tboth(made(), wait(1))\n}\n";
    let mut history = recorded(source);
    let mut shown = 0;
    for step in 0..=history.last_step() {
        let snapshot = history.snapshot(step, None);
        let slots = || snapshot.goroutines.iter().flat_map(|g| &g.frames).flat_map(|f| &f.slots);
        for slot in slots().filter(|slot| slot.name == "~tmp") {
            assert_eq!(slot.kind, SlotKind::Temp);
            let ValueView::Pointer(pointer) = slot.value else { panic!("{slot:?}") };
            let Target::Heap { object } = pointer.target else { panic!("{slot:?}") };
            let others = slots().filter(|other| other.name != "~tmp" && !other.dead);
            for other in others {
                other.value.each_pointer(&mut |p| assert_ne!(p.target, Target::Heap { object }, "{other:?}"));
            }
            shown += 1;
        }
    }
    // While `wait` runs.
    assert!(shown > 2, "{shown}");
}

#[test]
fn the_buffer_of_a_channel_of_pointers_is_one() {
    use crate::trace::snapshot::ObjectKind;
    let source = "package main\n\nfunc main() {\n\tpointers, numbers := make(chan *int, 2), make(chan int, 2)\n\tn := 1\n\t\
                  pointers <- &n\n\tnumbers <- 1\n\tprintln(len(pointers), len(numbers))\n}\n";
    let mut history = recorded(source);
    let end = history.last_step();
    let mut most = 0;
    for step in 0..=end {
        let snapshot = history.snapshot(step, None);
        most = most.max(snapshot.heap.iter().filter(|o| o.kind == ObjectKind::ChanBuffer).count());
    }
    assert_eq!(most, 1);
}

#[test]
fn a_literal_forced_onto_the_stack_is_shown_in_its_frame() {
    let source = "package main

type node struct {
	id   int
	next *node
}

var head *node

func main() {
	head = &node{id: 1}
	head = &node{id: 2, next: head}
	println(head.next.id)
}
";
    let run = RunSettings { force_stack: vec!["11:9".into()], ..RunSettings::default() };
    let mut history = recorded_with(source, run);
    let mut shown = 0;
    for step in 0..=history.last_step() {
        let picture = history.snapshot(step, None);
        let target = picture.heap.iter().flat_map(|o| &o.fields).find_map(|f| match &f.value {
            ValueView::Pointer(pointer) if f.name == "next" => Some(pointer.address),
            _ => None,
        });
        let Some(target) = target else { continue };
        let main = picture.goroutines.iter().flat_map(|g| &g.frames).find(|f| f.func == "main");
        let Some(main) = main else { continue };
        assert!(
            main.slots.iter().any(|s| s.address == target && s.name == "&node{...}"),
            "step {step}: {main:?}"
        );
        shown += 1;
    }
    assert!(shown > 0);
}

/// Allocates without end, into a list that grows at its head and one that nothing holds.
const ENDLESS: &str = "package main

type node struct {
	next *node
	val  int
}

var last *node

func main() {
	var list *node
	for i := 0; ; i++ {
		if i%2 == 0 {
			list = &node{list, i}
		} else {
			last = &node{nil, i}
		}
	}
}
";

#[test]
fn a_crowded_heap_shows_what_is_nearest_to_variables() {
    let settings = RunSettings { max_steps: 200_000, ..RunSettings::default() };
    let mut history = recorded_with(ENDLESS, settings);
    let last = history.last_step();
    for step in [last, last - 1, last / 2] {
        let shown = history.snapshot(step, Some(step - 5));
        assert!(shown.heap_omitted > 0);
        let there = |address| shown.heap.iter().find(|o| o.address == address && !o.freed);
        let slots = shown.goroutines.iter().flat_map(|g| &g.frames).flat_map(|f| &f.slots);
        let mut direct = Vec::new();
        for slot in slots.chain(&shown.globals) {
            slot.value.each_pointer(&mut |p| direct.extend(p.object()));
        }
        assert!(direct.len() >= 2 && direct.iter().all(|&p| there(p).is_some()), "{step}");
        // The list, from its head: all but the last of those shown lead to another one.
        let mut at =
            shown.goroutines[0].frames[0].slots.iter().find(|s| s.name == "list").unwrap().value.clone();
        let mut long = 0;
        while let ValueView::Pointer(p) = at
            && let Some(object) = p.object().and_then(there)
        {
            at = object.fields[0].value.clone();
            long += 1;
        }
        assert!(long > 2900, "{step}: {long}");
        // A step changes little, although other objects are shown than before.
        assert!(shown.changed.len() < 20 && shown.recolored.len() < 4, "{:?}", shown.changed);
        assert!(shown.heap.iter().filter(|o| o.freed).count() == 0);
    }
}

#[test]
fn what_a_pool_holds_until_the_next_cycle_is_told_apart_from_what_is_lost() {
    let mut history = recorded(
        "package main

import (
	\"runtime\"
	\"sync\"
)

type node struct{ next *node }

var pool sync.Pool

func main() {
	pool.Put(&node{next: new(node)})
	runtime.GC()
	println(pool.Get().(*node).next.next)
}
",
    );
    let nodes = |history: &mut History, step: u64| -> Vec<u64> {
        let heap = history.snapshot(step, Some(step - 1)).heap;
        heap.iter().filter(|o| o.ty == "node" && !o.freed).map(|o| o.address).collect()
    };
    let pooled: Vec<usize> = (1..=history.last_step())
        .filter_map(|step| {
            let reach = history.reach(step);
            let nodes = nodes(&mut history, step);
            let held = nodes.iter().filter(|node| reach.of(**node).is_some()).count();
            let pooled = nodes.iter().filter(|node| reach.pooled.contains(node)).count();
            assert!(held == 0 || pooled == 0);
            (pooled > 0).then_some(pooled)
        })
        .collect();
    // From the cycle's start until `Get` takes them, both are the pool's.
    assert!(!pooled.is_empty() && pooled.iter().all(|&n| n == 2), "{pooled:?}");
    // The pool's value says where it holds the first, and points to it.
    let mut places: Vec<String> = Vec::new();
    for step in 1..=history.last_step() {
        let snapshot = history.snapshot(step, Some(step - 1));
        let pool = snapshot.globals.iter().find(|slot| slot.name == "pool").expect("the variable");
        let ValueView::Sync { held, .. } = &pool.value else { panic!("{:?}", pool.value) };
        for field in held {
            field.value.each_pointer(&mut |p| assert!(p.object().is_some(), "{field:?}"));
            if places.last() != Some(&field.name) {
                places.push(field.name.clone());
            }
        }
    }
    assert_eq!(places, ["private", "victim"]);
}

#[test]
fn a_live_variable_is_told_with_the_line_that_reads_it_next() {
    let mut history = recorded(
        "package main

type node struct{ next *node }

//go:noinline
func last(n *node) *node {
	for n.next != nil {
		n = n.next
	}
	return n
}

var list *node

func main() {
	first := &node{}
	taken := first
	other := &taken
	list = &node{next: first}
	println(last(list) == first)
	println(*other == first)
}
",
    );
    let mut found = BTreeSet::new();
    for step in 1..=history.last_step() {
        for held in history.reach(step).held {
            if let Holder::Variable { func, name, read: Some(read), .. } = held.by {
                found.insert((func, name, read.line));
            }
        }
    }
    let lines = |of: (&str, &str)| -> Vec<u32> {
        found.iter().filter(|(func, name, _)| (&**func, &**name) == of).map(|(_, _, line)| *line).collect()
    };
    assert_eq!(lines(("main", "first")), [17, 19, 20, 21], "{found:?}");
    assert_eq!(lines(("last", "n")), [7, 10], "{found:?}");
}

/// Each of these marks is the event of the step that shows it.
#[test]
fn a_panic_and_the_collectors_events_are_shown_at_their_marks() {
    let source = "package main

import \"runtime\"

type node struct{ next *node }

var head *node

func main() {
	defer func() { println(recover() != nil) }()
	for range 3 {
		head = &node{&node{}}
		runtime.GC()
	}
	panic(\"stop\")
}
";
    let mut history = recorded(source);
    let marks = history.recording().marks.clone();
    let mut seen = BTreeSet::new();
    for mark in marks {
        let shown = |history: &mut History| history.snapshot(mark.shown_at().0, None).action;
        match mark.kind {
            MarkKind::Panic { .. } => {
                assert!(matches!(shown(&mut history), Action::Panic { .. }));
                seen.insert("panic");
            }
            MarkKind::Free { objects, .. } => {
                assert!(matches!(shown(&mut history), Action::GcSweep { freed, .. } if freed == objects));
                seen.insert("free");
            }
            MarkKind::Gc(GcPhase::Mark) => {
                assert!(matches!(shown(&mut history), Action::GcStart { .. }));
                seen.insert("start");
            }
            _ => {}
        }
    }
    assert_eq!(seen.len(), 3, "{seen:?}");
}

#[test]
fn a_method_of_the_library_called_through_an_interface_is_one_frame() {
    let source = "package main

import \"errors\"

//go:noinline
func said(err error) string { return err.Error() }

func main() { println(said(errors.New(\"x\"))) }
";
    let mut history = recorded(source);
    let is_it = |func: &str| func.ends_with("(*errorString).Error");
    let marks = &history.recording().marks;
    let calls = marks.iter().filter(|mark| matches!(&mark.kind, MarkKind::Call { func } if is_it(func)));
    let returns = marks.iter().filter(|mark| matches!(&mark.kind, MarkKind::Return { func } if is_it(func)));
    assert_eq!((calls.count(), returns.count()), (1, 1));
    for step in 0..=history.last_step() {
        let snapshot = history.snapshot(step, None);
        let frames = snapshot.goroutines.iter().flat_map(|g| &g.frames).filter(|frame| is_it(&frame.func));
        assert!(frames.count() <= 1, "step {step}");
    }
}

#[test]
fn shared_code_of_a_generic_function_shows_the_type_argument_it_stands_for() {
    let types = |more: &str| {
        let source = format!(
            "package main\n\ntype point struct{{ x, y int }}\ntype pair struct{{ x, y int }}\n\nvar kept any\n\n\
             //go:noinline\nfunc box[T any](v T) *T {{ return &v }}\n\n\
             func main() {{\n\tkept = box(point{{1, 2}})\n{more}}}\n"
        );
        let history = recorded(&source);
        let stats = &history.recording().stats;
        stats.sites.iter().map(|site| site.ty.clone()).collect::<Vec<_>>()
    };
    assert_eq!(types(""), ["main.point"]);
    // Both have one shape, and the code does not know which of them it makes.
    assert_eq!(types("\tkept = box(pair{3, 4})\n"), ["go.shape.struct { main.x int; main.y int }"]);
}

#[test]
fn parts_of_a_literal_are_allocated_before_it() {
    let source = "package main\n\ntype store struct {\n\tm map[string]int\n\tl []*store\n}\n\nvar kept *store\nvar limit = 2 + len(\"ab\")\n\n\
        func main() {\n\tkept = &store{m: make(map[string]int), l: []*store{{}, {m: make(map[string]int)}}}\n}\n";
    let history = recorded(source);
    let types = history.recording().marks.iter().filter_map(|mark| match &mark.kind {
        MarkKind::Alloc { ty, .. } => Some(ty.as_str()),
        // All variables are static data.
        MarkKind::Call { func } => {
            assert!(!func.ends_with("init"), "{func}");
            None
        }
        _ => None,
    });
    let types: Vec<&str> = types.collect();
    assert_eq!(types, ["map", "map", "main.store", "[2]*main.store", "main.store", "main.store"]);
}
