//! Checks charts and scenes of real runs, and the camera.

mod every_step;

use super::camera::{Goal, fit, follow};
use super::scene::Options;
use super::*;
use escapement_core::compile::Input;
use escapement_core::run;
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::trace::event::GcPhase;
use escapement_core::trace::snapshot::{Action, Color, ObjectKind};
use escapement_core::vm::history::History;

struct Run {
    history: History,
    chart: Chart,
}

impl Run {
    fn of(program: &str) -> Run {
        Run::with(program, RunSettings::default())
    }
    fn with(program: &str, settings: RunSettings) -> Run {
        crate::for_tests::load();
        let input = [Input { name: "main.go", text: program.as_bytes() }];
        let built = run::build_for(&input, &CompileSettings::default(), &settings);
        let program = built.program.expect("the program compiles");
        let history = History::record(run::machine(program, settings), &mut |_| true);
        let chart = Chart::of(&history.recording().lives, Width::Wide);
        Run { history, chart }
    }
    fn scene(&mut self, step: u64) -> Scene {
        let snapshot = self.history.snapshot(step, step.checked_sub(1));
        build(&snapshot, &self.chart, Options::default())
    }
    fn last(&mut self) -> Scene {
        let last = self.history.last_step();
        self.scene(last)
    }
    /// Visits every `by`th step of the run.
    fn each(&mut self, by: usize, mut look: impl FnMut(u64, Scene)) {
        for step in (0..=self.history.last_step()).step_by(by) {
            let scene = self.scene(step);
            look(step, scene);
        }
    }
}

pub fn boxes(scene: &Scene) -> Vec<Rect> {
    let frames = scene.stacks.iter().flat_map(|s| s.frames.iter()).map(|f| f.rect);
    let pages = scene.pages.iter().flat_map(|pages| &pages.boxes).map(|page| page.rect);
    let left = scene.globals.iter().map(|g| g.rect).chain(frames).chain(pages);
    left.chain(scene.objects.iter().map(|o| o.rect)).collect()
}

fn on_edge(rect: Rect, (x, y): (f64, f64)) -> bool {
    let near = |a: f64, b: f64| (a - b).abs() < 0.6;
    let across = x >= rect.x - 0.6 && x <= rect.right() + 0.6;
    let along = y >= rect.y - 0.6 && y <= rect.bottom() + 0.6;
    across && along && (near(x, rect.x) || near(x, rect.right()) || near(y, rect.y) || near(y, rect.bottom()))
}

const LIST: &str = "package main

type node struct {
	value int
	next  *node
}

var head *node

func main() {
	for i := range 20 {
		head = &node{i, head}
	}
	println(head.value)
}
";

const TREE: &str = "package main

type Node struct {
	Left, Right *Node
	Key         int
}

var root *Node

func insert(n *Node, k int) *Node {
	if n == nil {
		return &Node{Key: k}
	}
	if k < n.Key {
		n.Left = insert(n.Left, k)
	} else {
		n.Right = insert(n.Right, k)
	}
	return n
}

func main() {
	for i := range 31 {
		root = insert(root, (i*11+15)%31)
	}
	println(root.Key)
}
";

const MIXED: &str = "package main

import (
	\"runtime\"
	\"sync\"
)

type job struct {
	id   int
	name string
	tags []string
}

var byName = map[string]*job{}
var all []job

func work(jobs chan *job, wg *sync.WaitGroup, mu *sync.Mutex) {
	defer wg.Done()
	for j := range jobs {
		mu.Lock()
		byName[j.name] = j
		mu.Unlock()
	}
}

func main() {
	jobs := make(chan *job, 3)
	var wg sync.WaitGroup
	var mu sync.Mutex
	for range 2 {
		wg.Add(1)
		go work(jobs, &wg, &mu)
	}
	for i := range 9 {
		j := &job{id: i, name: string(rune('a' + i))}
		j.tags = append(j.tags, \"x\", j.name)
		all = append(all, *j)
		jobs <- j
		if i%4 == 3 {
			runtime.GC()
		}
	}
	close(jobs)
	wg.Wait()
	all = nil
	runtime.GC()
	println(len(byName))
}
";

#[test]
fn boxes_never_overlap() {
    for program in [LIST, TREE, MIXED] {
        Run::of(program).each(7, |step, scene| {
            let rects = boxes(&scene);
            for (i, a) in rects.iter().enumerate() {
                for b in rects.iter().skip(i + 1) {
                    assert!(!a.overlaps(*b), "step {step}: {a:?} {b:?}");
                }
            }
        });
    }
}

#[test]
fn an_object_has_one_place_however_its_step_is_reached() {
    [LIST, TREE, MIXED].into_iter().for_each(has_one_place);
}

fn has_one_place(program: &str) {
    let mut run = Run::of(program);
    let mut places = std::collections::HashMap::new();
    let mut there = Vec::new();
    run.each(5, |_, scene| {
        for object in &scene.objects {
            let at = places.entry((object.address, object.born)).or_insert((object.rect.x, object.rect.y));
            assert_eq!(*at, (object.rect.x, object.rect.y), "{}", object.title);
        }
        there.push(scene);
    });
    // Backwards, in another run.
    let mut back = Run::of(program);
    for (i, scene) in there.iter().enumerate().rev() {
        assert!(*scene == back.scene(i as u64 * 5), "step {}", i * 5);
    }
}

#[test]
fn trees_are_drawn_as_trees() {
    let scene = Run::of(TREE).last();
    assert_eq!(scene.objects.len(), 31);
    let rect = |a: u64| scene.objects.iter().find(|o| o.address == a).map(|o| o.rect);
    let mut pointers = 0;
    for arrow in &scene.arrows {
        let (Some(parent), Some(child)) = (arrow.holder.and_then(rect), arrow.object.and_then(rect)) else {
            continue;
        };
        pointers += 1;
        assert!(child.y >= parent.bottom(), "{parent:?} {child:?}");
        let middle = |r: Rect| r.x + r.w / 2.0;
        // `Left` is the first field, `Right` the second.
        let is_left = Some(arrow.from) == arrow.holder;
        assert_eq!(middle(child) < middle(parent), is_left, "{parent:?} {child:?}");
    }
    assert_eq!(pointers, 30);
}

#[test]
fn lists_run_from_left_to_right() {
    let scene = Run::of(LIST).last();
    let rect = |a: u64| scene.objects.iter().find(|o| o.address == a).map(|o| o.rect);
    let pairs =
        scene.arrows.iter().filter_map(|a| Some((a.holder.and_then(rect)?, a.object.and_then(rect)?)));
    let (mut beside, mut below) = (0, 0);
    for (from, to) in pairs {
        match to.y == from.y {
            true if to.x > from.right() => beside += 1,
            _ if to.y > from.y => below += 1,
            _ => panic!("{from:?} {to:?}"),
        }
    }
    assert_eq!(beside + below, 19);
    assert!(below <= 3);
}

#[test]
fn arrows_begin_and_end_at_edges() {
    for program in [LIST, TREE, MIXED] {
        Run::of(program).each(11, |step, scene| {
            let all = boxes(&scene);
            for arrow in &scene.arrows {
                assert!(all.iter().any(|r| on_edge(*r, arrow.start)), "step {step}: {arrow:?}");
                let target = scene.objects.iter().find(|o| Some(o.address) == arrow.object).map(|o| o.rect);
                match target {
                    Some(rect) => assert!(on_edge(rect, arrow.tip), "step {step}: {arrow:?} {rect:?}"),
                    None => assert!(
                        arrow.kind == ArrowKind::Dangling || all.iter().any(|r| on_edge(*r, arrow.tip)),
                        "step {step}: {arrow:?}"
                    ),
                }
            }
        });
    }
}

#[test]
fn every_pointer_to_a_drawn_object_has_an_arrow() {
    let scene = Run::of(LIST).last();
    assert_eq!(scene.arrows.len(), 20);
}

#[test]
fn a_pointer_to_a_forced_variable_dangles_once_its_frame_is_gone() {
    let program = "package main

type point struct{ x, y int }

//go:noinline
func origin() *point {
	p := point{1, 2}
	return &p
}

//go:noinline
func other(n int) int { return n * 7 }

func main() {
	q := origin()
	n := other(6)
	println(n, q.x)
}
";
    let mut run = Run::with(program, RunSettings { force_stack: vec!["p".into()], ..RunSettings::default() });
    let mut kinds: Vec<ArrowKind> = Vec::new();
    run.each(1, |_, scene| kinds.extend(scene.arrows.iter().map(|arrow| arrow.kind)));
    kinds.dedup();
    assert_eq!(kinds, [ArrowKind::Dangling]);
    let mut kept = Run::of(program);
    kept.each(1, |_, scene| assert!(scene.arrows.iter().all(|arrow| arrow.kind == ArrowKind::Heap)));
}

#[test]
fn thousands_of_objects_are_all_drawn() {
    let program = LIST.replace("range 20", "range 2000");
    let scene = Run::of(&program).last();
    assert_eq!(scene.objects.len(), 2000);
    let wide = scene.extent.w / scene.extent.h;
    assert!((0.5..4.0).contains(&wide), "{:?}", scene.extent);
}

#[test]
fn a_crowded_heap_begins_with_what_variables_lead_to() {
    let program = LIST.replace("i := range 20", "i := 0; ; i++");
    let settings = RunSettings { max_steps: 100_000, ..RunSettings::default() };
    let mut run = Run::with(&program, settings);
    let last = run.history.last_step();
    for step in [last, last - 7, last / 2] {
        let scene = run.scene(step);
        assert!(boxes(&scene).len() > 3000, "{step}");
        let first = scene
            .objects
            .iter()
            .min_by(|a, b| (a.rect.y, a.rect.x).partial_cmp(&(b.rect.y, b.rect.x)).unwrap());
        let first = first.expect("objects");
        // The head of the list, or the element that has just been allocated, stands first.
        let slots = scene.globals.iter().flat_map(|g| &g.rows).chain(
            scene.stacks.iter().flat_map(|s| &s.frames).flat_map(|f| &f.sections).flat_map(|s| &s.rows),
        );
        let held: Vec<u64> = slots.filter_map(|row| row.port?.object()).collect();
        assert!(held.contains(&first.address), "{step}");
        let arrowless: Vec<&Row> = scene
            .objects
            .iter()
            .flat_map(|o| &o.rows)
            .filter(|row| {
                row.port.is_some_and(|p| p.object().is_some()) && scene.arrow(row.address).is_none()
            })
            .collect();
        assert!(arrowless.iter().all(|row| row.value == "…"), "{arrowless:?}");
        assert!(!arrowless.is_empty());
    }
}

#[test]
fn maps_are_tables_and_channels_are_queues() {
    let mut run = Run::of(MIXED);
    let (mut fullest, mut longest, mut waiting) = (0, 0, 0);
    run.each(3, |_, scene| {
        for object in &scene.objects {
            match object.form {
                Form::Table => fullest = fullest.max(object.rows.len()),
                Form::Queue { .. } => {
                    assert_eq!(object.mark, None, "the length of a channel identifies it");
                    let queue = object.queue.as_ref().expect("a channel's queue");
                    longest = longest.max(queue.values.len());
                    waiting = waiting.max(queue.receivers.len());
                }
                _ => {}
            }
        }
    });
    assert_eq!((fullest, longest), (9, 3));
    assert!(waiting > 0);
}

#[test]
fn freed_objects_are_shown_once_more() {
    let mut freed = 0;
    Run::of(MIXED).each(1, |_, scene| freed += scene.objects.iter().filter(|o| o.freed).count());
    assert!(freed > 4, "{freed}");
}

#[test]
fn fit_shows_everything() {
    let scene = Run::of(TREE).last();
    for window in [(833.0, 520.0), (360.0, 500.0), (1600.0, 300.0)] {
        let camera = fit(window, scene.extent, 1.1);
        assert!(camera.sees(window).grown(0.5).contains(scene.extent), "{window:?} {camera:?}");
    }
}

#[test]
fn the_camera_does_not_move_unnecessarily() {
    let window = (800.0, 500.0);
    let goal = Goal {
        all: Rect { x: 0.0, y: 0.0, w: 3000.0, h: 2000.0 },
        actor: Some(Rect { x: 24.0, y: 40.0, w: 300.0, h: 100.0 }),
        acted: Some(Rect { x: 420.0, y: 60.0, w: 120.0, h: 80.0 }),
        named: None,
        reached: None,
        part: None,
        least: 0.8,
        little: super::camera::LITTLE,
        most: 1.1,
        held: false,
        corner: (120.0, 120.0),
    };
    let first = follow(None, window, goal);
    assert_eq!(follow(Some(first), window, goal), first);
    let far = Goal { acted: Some(Rect { x: 760.0, y: 60.0, w: 120.0, h: 80.0 }), ..goal };
    let moved = follow(Some(first), window, far);
    // Both are in view after one movement.
    let seen = moved.sees(window);
    assert!(far.actor.is_some_and(|r| seen.contains(r)) && far.acted.is_some_and(|r| seen.contains(r)));
    assert_eq!(follow(Some(moved), window, far), moved);
}

#[test]
fn the_camera_shows_what_a_card_names() {
    let window = (800.0, 500.0);
    let goal = Goal {
        all: Rect { x: 0.0, y: 0.0, w: 3000.0, h: 4000.0 },
        actor: Some(Rect { x: 24.0, y: 40.0, w: 300.0, h: 100.0 }),
        acted: None,
        named: Some(Rect { x: 24.0, y: 2400.0, w: 300.0, h: 120.0 }),
        reached: None,
        part: None,
        least: 0.8,
        little: super::camera::LITTLE,
        most: 1.1,
        held: false,
        corner: (120.0, 120.0),
    };
    let there = follow(None, window, goal);
    assert!(goal.named.is_some_and(|r| there.sees(window).contains(r)), "{there:?}");
    assert_eq!(follow(Some(there), window, goal), there);
    // Too much to be read at once: the actor is in view all the same.
    let much = Goal { named: Some(Rect { x: 24.0, y: 40.0, w: 300.0, h: 3000.0 }), ..goal };
    let there = follow(None, window, much);
    assert!(goal.actor.is_some_and(|r| there.sees(window).contains(r)), "{there:?}");
}

#[test]
fn a_name_in_several_places_is_the_one_closest_to_the_others() {
    let mut run = Run::of(DEEP);
    let words = ["p".to_owned(), "x".to_owned(), "7".to_owned()];
    let (mut seen, mut close) = (0, 0);
    run.each(1, |_, scene| {
        let Some(stack) = scene.stacks.first().filter(|s| s.frames.len() == 4) else { return };
        let rect = scene.named(&words).expect("p and x are there");
        let callee = stack.frames.get(2).map_or(0.0, |f| f.rect.y);
        seen += 1;
        close += usize::from(rect.y >= callee && rect.bottom() < stack.rect.bottom() + 1.0);
    });
    assert!(seen > 0 && close == seen, "{close} of {seen}");
    assert_eq!(run.last().named(&["nothing".to_owned()]), None);
}

const DEEP: &str = "package main

//go:noinline
func down(n int, p *int) int {
	if n == 0 {
		return *p
	}
	return down(n-1, p) + 1
}

func main() {
	x := 7
	println(down(2, &x))
}
";

#[test]
fn a_place_without_boxes_and_arrows_is_vacant() {
    let scene = Run::of(TREE).last();
    assert!(boxes(&scene).into_iter().all(|r| !scene.is_vacant(r)));
    let arrow = scene.arrows.iter().find(|a| a.holder.is_some()).expect("a pointer of the tree");
    let [(x, y), _] = arrow.pieces().nth(8).expect("a curve");
    let on_the_arrow = Rect { x: x - 2.0, y: y - 2.0, w: 4.0, h: 4.0 };
    assert!(boxes(&scene).iter().all(|r| !r.overlaps(on_the_arrow)) && !scene.is_vacant(on_the_arrow));
    let outside = Rect { x: scene.extent.right(), y: scene.extent.bottom(), w: 100.0, h: 100.0 };
    assert!(scene.is_vacant(outside));
}

#[test]
fn a_presented_picture_has_wider_stacks_and_its_heap_keeps_its_place() {
    let mut run = Run::of(TREE);
    let last = run.history.last_step();
    let snapshot = run.history.snapshot(last, None);
    let [wide, narrow] = [Width::Wide, Width::Narrow]
        .map(|width| build(&snapshot, &run.chart, Options { width, ..Options::default() }));
    assert!(narrow.stacks[0].rect.w > wide.stacks[0].rect.w && narrow.extent.right() == wide.extent.right());
    let places = |scene: &Scene| scene.objects.iter().map(|o| o.rect).collect::<Vec<_>>();
    assert_eq!(places(&narrow), places(&wide));
}

#[test]
fn an_interface_shows_the_composite_in_read_only_data_that_it_holds() {
    let program = "package main\n\ntype shape interface{ area() int }\n\ntype rect struct{ w, h int }\n\n\
                   func (r rect) area() int { return r.w * r.h }\n\nvar s shape = rect{3, 4}\n\n\
                   func main() {\n\tprintln(s.area())\n}\n";
    let scene = Run::of(program).last();
    let rows = scene.globals.expect("globals").rows;
    assert_eq!(rows.iter().map(|row| row.value.as_str()).collect::<Vec<_>>(), ["rect {3 4}"]);
}

/// What the page says about each goroutine at the end of a run.
fn at_the_end(body: &str) -> Vec<String> {
    let program = format!(
        "package main\n\nimport \"os\"\n\nvar status = 3\n\nfunc exit() {{ os.Exit(status) }}\n\n\
         func wait(c chan int) {{ <-c }}\n\nfunc main() {{\n{body}\n}}\n"
    );
    let scene = Run::of(&program).last();
    scene.stacks.iter().map(|stack| crate::words::narrate::goroutine(crate::i18n::Lang::En, stack)).collect()
}

#[test]
fn no_goroutine_runs_once_the_program_has_ended() {
    let waiting = "c := make(chan int)\ngo wait(c)\nfor range 3 { gosched() }";
    let waiting = waiting.replace("gosched()", "select { case c <- 1: default: }");
    assert_eq!(at_the_end("status = 0"), ["finished · status 0"]);
    assert_eq!(at_the_end("exit()"), ["called os.Exit · exit status 3"]);
    assert_eq!(at_the_end("panic(status)"), ["panicked · exit status 2"]);
    let ready = at_the_end(&waiting);
    assert_eq!(ready, ["finished · status 0", "ready, until the program ended"]);
    let stuck = at_the_end("wait(make(chan int))");
    assert!(stuck.len() == 1 && stuck[0].starts_with("waiting to receive"), "{stuck:?}");
}

/// Three types of different sizes that point to each other.
const PAGES: &str = include_str!("../../../lessons/304-page-by-page/main.go");

#[test]
fn pages_are_drawn_while_they_are_marked() {
    let mut run = Run::of(PAGES);
    let (mut scanned, mut queued) = (0, 0);
    run.each(1, |step, scene| {
        let Some(pages) = &scene.pages else { return };
        assert_eq!(pages.boxes.iter().map(|p| p.slot_size).collect::<Vec<_>>(), [24, 16, 32], "at {step}");
        for page in &pages.boxes {
            let drawn = |address| scene.objects.iter().find(|o| o.address == address).map(|o| o.color);
            assert!(page.cells.iter().all(|&(object, color)| drawn(object) == Some(color)), "at {step}");
            let strip = page.wide * page.cells.len() as f64;
            assert!(strip > 60.0 && strip < page.rect.w - 100.0, "{strip} at {step}");
        }
        scanned = scanned.max(pages.boxes[0].count[2]);
        queued = queued.max(pages.queued);
        let both = scene.actor.zip(pages.scanning());
        assert!(both.is_none_or(|(actor, page)| actor == page && scene.part == Some(page)), "at {step}");
    });
    assert_eq!((scanned, queued), (15, 2));
}

#[test]
fn a_map_is_black_once_its_group_is() {
    let source = "package main\n\nimport \"runtime\"\n\nvar all = map[int]*int{}\n\nfunc main() {\n\
        \tfor i := range 3 {\n\t\tall[i] = new(int)\n\t}\n\truntime.GC()\n\tprintln(len(all))\n}\n";
    let mut run = Run::of(source);
    let mut seen = Vec::new();
    for step in 0..=run.history.last_step() {
        let snapshot = run.history.snapshot(step, None);
        if snapshot.gc.phase != GcPhase::Mark {
            continue;
        }
        let color = |of: &ObjectKind| snapshot.heap.iter().find(|o| o.kind == *of).map(|o| o.color);
        let scene = build(&snapshot, &run.chart, Options::default());
        let drawn = scene.objects.iter().find(|o| o.kind == ObjectKind::Map).map(|o| o.color);
        let of_both = (color(&ObjectKind::Map), color(&ObjectKind::MapGroup));
        let both = of_both == (Some(Color::Black), Some(Color::Black));
        assert_eq!(drawn == Some(Color::Black), both, "{of_both:?}");
        seen.push(of_both);
    }
    // The map alone, for a while.
    assert!(seen.contains(&(Some(Color::Black), Some(Color::Grey))), "{seen:?}");
}

#[test]
fn pages_are_larger_for_an_audience() {
    let mut run = Run::of(PAGES);
    let mut seen = 0;
    for step in 0..=run.history.last_step() {
        let snapshot = run.history.snapshot(step, None);
        let scene = build(&snapshot, &run.chart, Options { width: Width::Narrow, ..Options::default() });
        for page in scene.pages.iter().flat_map(|pages| &pages.boxes) {
            seen += 1;
            let strip = page.wide * page.cells.len() as f64;
            assert!(page.wide >= 20.0 && strip <= page.rect.w - 2.0 * PAD, "{} at {step}", page.wide);
        }
    }
    assert!(seen > 0);
}

#[test]
fn an_audience_sees_the_heading_and_both_ends_of_a_deep_stack() {
    let mut run = Run::of(include_str!("../../../lessons/401-stack-growth/main.go"));
    let mut folded = 0;
    for step in 0..=run.history.last_step() {
        let snapshot = run.history.snapshot(step, None);
        let scene = build(&snapshot, &run.chart, Options { width: Width::Narrow, ..Options::default() });
        let Some(stack) = scene.stacks.iter().find(|s| s.current && s.folded > 0) else { continue };
        folded += 1;
        assert!(stack.rect.h < 500.0, "{} at {step}", stack.rect.h);
        assert_eq!(scene.actor.map(|actor| actor.y), Some(stack.rect.y), "at {step}");
        let own = |frame: &&FrameBox| frame.func == "walk" || frame.sections.iter().any(|s| s.func == "walk");
        assert!(stack.frames[0].top && stack.frames.iter().rev().any(|frame| own(&frame)), "at {step}");
    }
    assert!(folded > 0);
}

#[test]
fn what_a_goroutine_waits_for_has_a_line_of_its_own_where_stacks_are_narrow() {
    let mut run = Run::of(include_str!("../../../lessons/501-blocked-goroutine/main.go"));
    let last = run.history.last_step() - 1;
    let snapshot = run.history.snapshot(last, None);
    for (width, two) in [(Width::Wide, false), (Width::Narrow, true), (Width::Small, true)] {
        let scene = build(&snapshot, &run.chart, Options { width, ..Options::default() });
        let waiting: Vec<_> = scene.stacks.iter().filter(|s| s.waits_for.is_some()).collect();
        assert_eq!(waiting.len(), 3);
        for stack in waiting {
            assert_eq!(stack.heading > HEAD, two, "{width:?}");
            assert!(stack.frames.iter().all(|frame| frame.rect.y >= stack.rect.y + stack.heading));
        }
    }
}

#[test]
fn a_single_page_is_not_drawn() {
    Run::of(
        &TREE
            .replace("println", "runtime.GC()\n\tprintln")
            .replace("type Node", "import \"runtime\"\n\ntype Node"),
    )
    .each(1, |step, scene| assert_eq!(scene.pages, None, "at {step}"));
}

#[test]
fn a_long_list_that_grows_at_its_head_begins_at_the_upper_left() {
    let scene = Run::of(&LIST.replace("range 20", "range 40")).last();
    let mut nodes: Vec<_> = scene.objects.iter().map(|o| (o.born, o.rect)).collect();
    nodes.sort_by_key(|(born, _)| *born);
    assert_eq!(nodes.len(), 40);
    let in_reading_order = |pair: &[(u64, Rect)]| {
        let (a, b) = (pair[0].1, pair[1].1);
        b.y > a.y || b.y == a.y && b.x > a.x
    };
    assert!(nodes.windows(2).all(in_reading_order), "{nodes:?}");
}

#[test]
fn boxes_have_room_for_the_strings_of_the_run() {
    let program = |text: &str| {
        format!(
            "package main\n\nimport \"runtime\"\n\ntype page struct {{\n\ttitle string\n\tnext  *page\n}}\n\nvar front *page\n\nfunc main() {{\n\tfront = &page{{title: \"{text}\"}}\n\truntime.GC()\n\tprintln(front.title)\n}}\n"
        )
    };
    let wide = |text: &str| Run::of(&program(text)).last().objects[0].rect.w;
    assert!(wide("new") < wide("a longer title"));
    assert_eq!(wide("a longer title"), wide("a title that is cut in any case"));
}

#[test]
fn the_camera_shows_what_a_highlighted_variable_points_to() {
    let window = (860.0, 540.0);
    let root = Rect { x: 24.0, y: 24.0, w: 208.0, h: 60.0 };
    let goal = Goal {
        all: Rect { x: 0.0, y: 0.0, w: 4000.0, h: 3000.0 },
        actor: None,
        acted: None,
        part: None,
        named: Some(root),
        reached: Some(Rect { x: 400.0, y: 300.0, w: 176.0, h: 80.0 }),
        least: 1.13,
        most: 2.2,
        little: 1.0,
        held: false,
        corner: (120.0, 44.0),
    };
    let sees =
        |goal: Goal, what: Option<Rect>| follow(None, window, goal).sees(window).contains(what.unwrap());
    assert!(sees(goal, goal.named) && sees(goal, goal.reached));
    // Too far apart: the object takes precedence over the variable.
    let far = Goal { reached: Some(Rect { x: 1900.0, y: 300.0, w: 176.0, h: 80.0 }), ..goal };
    assert!(sees(far, far.reached));
}

#[test]
fn a_small_window_shows_a_variable_with_the_beginning_of_what_it_points_to() {
    let window = (390.0, 300.0);
    let row = Rect { x: 136.0, y: 300.0, w: 184.0, h: 100.0 };
    let array = Rect { x: 396.0, y: 330.0, w: 250.0, h: 70.0 };
    let goal = Goal {
        all: Rect { x: 0.0, y: 0.0, w: 2000.0, h: 3000.0 },
        actor: Some(row),
        acted: Some(array),
        named: Some(row),
        reached: Some(array),
        part: Some(array),
        least: 0.85,
        most: 1.1,
        little: 1.0,
        held: false,
        corner: (120.0, 44.0),
    };
    let begun = row.union(Rect { w: 140.0, ..array });
    assert!(follow(None, window, goal).sees(window).contains(begun));
    let unnamed = Goal { named: None, reached: None, ..goal };
    assert!(follow(None, window, unnamed).sees(window).contains(begun));
}

#[test]
fn a_variable_that_was_moved_to_the_heap_is_named_with_its_pointer() {
    let mut run = Run::of(
        "package main\n\n//go:noinline\nfunc f() *int {\n\tsum := 1\n\tsum++\n\treturn &sum\n}\n\nfunc main() {\n\tprintln(*f())\n}\n",
    );
    let mut seen = 0;
    run.each(1, |_, scene| {
        let words = ["sum".to_owned()];
        let rows =
            scene.stacks.iter().flat_map(|s| &s.frames).flat_map(|f| &f.sections).flat_map(|s| &s.rows);
        if rows.filter(|row| row.name == "&sum").any(|row| scene.arrow(row.address).is_some()) {
            seen += 1;
            let object = scene.objects.iter().find(|o| o.variable.as_deref() == Some("sum"));
            assert!(scene.named(&words).is_some_and(|at| at.right() < chart::HEAP_X));
            assert_eq!(scene.reached(&words), object.map(|o| o.rect));
        }
    });
    assert!(seen > 0);
}

/// The program of a lesson, with a change.
fn lesson(slug: &str, changes: &[(&str, &str)]) -> String {
    let lesson = crate::lesson::find(slug).and_then(|at| crate::lesson::LESSONS.get(at)).expect("a lesson");
    let source = lesson.source().to_owned();
    changes.iter().fold(source, |text, (old, new)| {
        assert!(text.contains(old), "{old}");
        text.replace(old, new)
    })
}

#[test]
fn no_arrow_from_a_stack_leads_past_its_target_and_back() {
    let changes = [("make(chan int)", "make(chan int, 1)"), ("go func() {", "reply <- 1\n\tgo func() {")];
    let mut run = Run::of(&lesson("blocked-goroutine", &changes));
    let mut count = 0;
    run.each(1, |step, scene| {
        for arrow in scene.arrows.iter().filter(|a| a.holder.is_none() && a.object.is_some()) {
            count += 1;
            assert!(arrow.direction.0 > -0.7, "step {step}: {:?} to {:?}", arrow.start, arrow.tip);
        }
    });
    assert!(count > 100, "{count}");
}

#[test]
fn a_closure_is_as_wide_as_its_name_requires() {
    let last = Run::of(&lesson("blocked-goroutine", &[("\truntime.GC()\n", "")])).last();
    let closure = last.objects.iter().find(|o| o.title == "ask.func1").expect("a closure");
    assert!(closure.rect.w < 150.0, "{:?}", closure.rect);
}

#[test]
fn subtrees_reach_below_each_other() {
    let run = Run::of(&lesson("roots-mark-sweep", &[]));
    // Five objects on three levels: two inner ones, each with a child on its left.
    let chart = Chart::of(&run.history.recording().lives, Width::Narrow);
    assert!(chart.own.w < 540.0, "{:?}", chart.own);
}

#[test]
fn frames_that_a_tall_stack_folds_are_counted_apart_from_those_left_out() {
    let mut run = Run::of(
        "package main\n\n//go:noinline\nfunc down(n int) int {\n\tif n == 0 {\n\t\treturn 0\n\t}\n\treturn down(n-1) + 1\n}\n\nfunc main() {\n\tprintln(down(300))\n}\n",
    );
    let mut deepest = (0, 0);
    run.each(20, |step, scene| {
        deepest = deepest.max((scene.stacks.first().map_or(0, |s| s.elided), step));
    });
    let folded = run.scene(deepest.1).stacks.remove(0);
    assert!(folded.elided > 100 && folded.folded > 10 && folded.tall, "{} {}", folded.elided, folded.folded);
    let snapshot = run.history.snapshot(deepest.1, None);
    let options = Options { every_frame: true, ..Options::default() };
    let open = build(&snapshot, &run.chart, options).stacks.remove(0);
    assert_eq!((open.elided, open.folded, open.tall), (folded.elided, 0, true));
    assert_eq!(open.frames.len() as u64, folded.frames.len() as u64 + folded.folded);
}

#[test]
fn names_have_type_arguments_as_the_program_writes_them() {
    use super::value::{short_func, short_type};
    assert_eq!(short_type("main.LRU[go.shape.string,go.shape.*uint8]"), "LRU[string,*…]");
    assert_eq!(short_type("map[string][]uint8"), "map[string][]byte");
    assert_eq!(short_type("[]main.uint8s"), "[]uint8s");
    assert_eq!(short_func("main.(*LRU[go.shape.int]).Put"), "(*LRU[int]).Put");
    assert_eq!(short_func("internal/sync.(*Mutex).lockSlow"), "internal/sync.(*Mutex).lockSlow");
    assert_eq!(short_func("encoding/json.Marshal"), "json.Marshal");
}

#[test]
fn what_grows_to_the_end_is_below_what_was_complete_before() {
    let program = LIST
        .replace("head = &node{i, head}", "n := &node{i, head}\n\t\tif i%4 == 0 {\n\t\t\thead = n\n\t\t}")
        .replace("range 20", "range 200");
    let mut run = Run::with(&program, RunSettings { heap_minimum: 200, ..RunSettings::default() });
    let mut early = run.scene(50);
    early.objects.retain(|o| !o.freed);
    assert!(early.objects.len() > 4, "{:?}", early.objects);
    let listed =
        |o: &&ObjectBox| o.mark.as_ref().and_then(|m| m.parse::<u32>().ok()).is_some_and(|i| i % 4 == 0);
    let list = early.objects.iter().filter(listed).map(|o| o.rect.y).fold(f64::INFINITY, f64::min);
    let others = early.objects.iter().filter(|o| !listed(o)).map(|o| o.rect.bottom()).fold(0.0, f64::max);
    assert!(0.0 < others && others < list && list.is_finite(), "{others} {list}");
}

#[test]
fn a_ticker_that_a_variable_held_is_among_the_objects_of_the_program() {
    let program = "package main\n\nimport \"time\"\n\nfunc main() {\n\tt := time.NewTicker(1500 * time.Millisecond)\n\t<-t.C\n\tt.Stop()\n}\n";
    let mut run = Run::of(program);
    let own = run.chart.own;
    let mut seen = 0;
    run.each(1, |_, scene| {
        for timer in scene.objects.iter().filter(|o| o.title == "timer") {
            seen += 1;
            assert!(own.grown(1.0).contains(timer.rect), "{own:?} {:?}", timer.rect);
            assert!(
                timer.rows.iter().any(|row| row.name == "period" && row.value == "1.5s"),
                "{:?}",
                timer.rows
            );
        }
    });
    assert!(seen > 0);
}

#[test]
fn a_call_is_about_its_frame_even_if_its_argument_points_to_an_object() {
    let program = "package main\n\ntype door struct{ n int }\n\n//go:noinline\nfunc open(d *door) { d.n++ }\n\nfunc main() {\n\tkept = &door{}\n\topen(kept)\n}\n\nvar kept *door\n";
    let mut run = Run::of(program);
    let mut called = 0;
    for step in 1..=run.history.last_step() {
        let snapshot = run.history.snapshot(step, step.checked_sub(1));
        let scene = build(&snapshot, &run.chart, Options::default());
        if matches!(&snapshot.action, Action::Call { func } if func == "open") {
            called += 1;
            let Rect { x, y, w, .. } = scene.stacks[0].rect;
            let newest = scene.stacks[0].frames[0].rect;
            assert_eq!(scene.part, Some(Rect { x, y, w, h: newest.bottom() - y }), "with the heading");
        }
    }
    assert_eq!(called, 1);
}

#[test]
fn an_interface_calls_a_method_without_a_wrapper_if_its_data_word_is_the_receiver() {
    let program = "package main

type worker interface{ work() int }

type pointed struct{ n int }
type called func() int
type copied struct{ a, b int }

//go:noinline
func (p *pointed) work() int { return p.n }

//go:noinline
func (c called) work() int { return c() }

//go:noinline
func (c copied) work() int { return c.a + c.b }

//go:noinline
func all(workers []worker) (sum int) {
	for _, w := range workers {
		sum += w.work()
	}
	return sum
}

func main() {
	println(all([]worker{&pointed{1}, called(func() int { return 2 }), copied{3, 4}}))
}
";
    let mut run = Run::of(program);
    let mut seen = std::collections::BTreeSet::new();
    for step in 0..=run.history.last_step() {
        let snapshot = run.history.snapshot(step, step.checked_sub(1));
        let frames = snapshot.goroutines.iter().flat_map(|g| &g.frames);
        let of_methods = frames.filter(|frame| frame.func.ends_with(".work"));
        seen.extend(of_methods.map(|frame| (frame.func.clone(), frame.wrapper)));
    }
    let seen: Vec<_> = seen.iter().map(|(func, wrapper)| (func.as_str(), *wrapper)).collect();
    let methods = [("(*pointed).work", false), ("called.work", false), ("copied.work", false)];
    assert_eq!(seen, [&[("(*copied).work", true)], &methods[..]].concat());
}

#[test]
fn package_variables_of_a_small_picture_have_lines_that_can_be_read() {
    let run = Run::of(&lesson("lost-object", &[]));
    let mut history = run.history;
    let chart = Chart::of(&history.recording().lives, Width::Narrow);
    let snapshot = history.snapshot(history.last_step() - 1, None);
    let options = Options { width: Width::Narrow, ..Options::default() };
    let small = build(&snapshot, &chart, options);
    let tall = build(&snapshot, &chart, Options { names_only: true, ..options });
    let heights = [&small, &tall].map(|scene| scene.globals.as_ref().map_or(0.0, |globals| globals.rect.h));
    assert!(heights[1] > 1.5 * heights[0], "{heights:?}");
    // Arrows begin at their lines, and the stacks are below.
    let globals = tall.globals.as_ref().expect("globals");
    let starts: Vec<f64> =
        globals.rows.iter().filter_map(|row| tall.arrow(row.address)).map(|a| a.start.1).collect();
    let middle = |i: usize| globals.rect.y + globals.head + (i as f64 + 0.5) * globals.pitch;
    assert_eq!(starts, [middle(0), middle(1)]);
    assert!(tall.stacks.iter().all(|stack| stack.rect.y >= globals.rect.bottom()));
}

#[test]
fn arrows_of_freed_objects_are_drawn_as_those_that_the_collector_ignores() {
    let mut run = Run::of(&lesson("roots-mark-sweep", &[]));
    let mut count = 0;
    run.each(1, |step, scene| {
        for freed in scene.objects.iter().filter(|o| o.freed) {
            for arrow in scene.arrows.iter().filter(|a| a.holder == Some(freed.address)) {
                count += 1;
                assert!(arrow.dead && arrow.kind == ArrowKind::Heap, "step {step}");
            }
        }
    });
    assert!(count > 0);
}
