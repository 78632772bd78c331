//! Stepping back retraces stepping forward, and a jump restores the machine that the run had.

use super::History;
use crate::compile::Input;
use crate::run;
use crate::settings::{CompileSettings, RunSettings};
use crate::trace::event::Granularity;
use crate::trace::lives::Life;
use crate::trace::made::SUDOG;
use crate::trace::snapshot::{ObjectKind, SlotKind, SlotView, Snapshot, ValueView};
use crate::vm::Machine;
use std::hash::{DefaultHasher, Hash, Hasher};

const PROGRAM: &str = "package main

type node struct{ next *node }

func grow(n int) *node {
	var head *node
	for i := 0; i < n; i++ {
		head = &node{head}
	}
	return head
}

func fib(n int) int {
	if n < 2 { return n }
	return fib(n-1) + fib(n-2)
}

func main() {
	c := make(chan int)
	go func() { c <- fib(9) }()
	for i := 0; i < 40; i++ {
		grow(20)
	}
	println(<-c)
}
";

/// Long library calls, some with callbacks, on one line and on several; goroutines that synchronise inside the library.
const LIBRARY: &str = "package main

import (
	\"fmt\"
	\"sort\"
	\"strings\"
	\"sync\"
)

type word string

func (w word) String() string {
	return strings.ToUpper(string(w))
}

func main() {
	words := strings.Fields(strings.Repeat(\"the quick brown fox \", 150))
	sort.Slice(words[:100], func(i, j int) bool {
		return words[i] < words[j]
	})
	n := len(
		strings.Repeat(\"ab\", 600)) + len(
		strings.Split(strings.Repeat(\"a,b\", 400), \",\"))
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			fmt.Sprint(word(\"x\"), n)
		})
	}
	wg.Wait()
	for range 2 {
		fmt.Println(len(strings.Fields(strings.Repeat(\"a b \", 400))))
	}
}
";

/// Stacks that grow repeatedly, are copied, and whose memory is reused.
const STACKS: &str = "package main

func deep(n int, sum *int) int {
	var room [20]int
	room[n%20] = n
	*sum += room[n%20]
	if n == 0 {
		return *sum
	}
	return deep(n-1, &room[n%20]) + room[3]
}

func main() {
	done := make(chan int)
	for i := 0; i < 12; i++ {
		go func() {
			sum := 0
			for k := range 3 {
				sum += deep(4<<(2*k), &sum)
			}
			done <- sum
		}()
	}
	total := 0
	for i := 0; i < 12; i++ {
		total += <-done
	}
	println(total)
}
";

fn recorded() -> History {
    recorded_of(PROGRAM)
}

fn recorded_of(text: &str) -> History {
    let input = [Input { name: "p.go", text: text.as_bytes() }];
    let built = run::build(&input, &CompileSettings::default());
    let settings = RunSettings { heap_minimum: 4096, ..RunSettings::default() };
    History::record(run::machine(built.program.expect("compiles"), settings), &mut |_| true)
}

#[test]
fn what_the_workers_of_the_collector_need_is_allocated_by_no_line() {
    let history = recorded_of(
        "package main\n\nvar kept *[512]int\n\nfunc main() {\n\tc := make(chan int)\n\tfor i := 0; i < 2; i++ {\n\
         \t\tgo func() { c <- i }()\n\t}\n\tfor i := 0; i < 9; i++ {\n\t\tkept = new([512]int)\n\t}\n\tprintln(<-c + <-c)\n}\n",
    );
    let sites = &history.recording().stats.sites;
    assert!(sites.iter().any(|site| site.what == "runtime" && site.pos.is_none()), "{sites:?}");
    assert!(sites.iter().all(|site| site.what != "runtime panic"), "{sites:?}");
}

#[test]
fn stepping_back_retraces_stepping_forward() {
    let mut history = recorded();
    for granularity in [Granularity::Line, Granularity::Operation, Granularity::GcWork] {
        let mut forward = vec![0];
        while let Some(&step) = forward.last()
            && step < history.last_step()
            && forward.len() < 700
        {
            forward.push(history.next_step(step, granularity, true));
        }
        assert!(forward.windows(2).all(|pair| pair[0] < pair[1]), "{granularity:?}: {forward:?}");
        assert!(forward.len() > 20, "{granularity:?}");
        let mut back = vec![*forward.last().expect("one")];
        while let Some(&step) = back.last()
            && step > 0
        {
            back.push(history.next_step(step, granularity, false));
        }
        back.reverse();
        assert_eq!(forward, back, "{granularity:?}");
    }
}

#[test]
fn the_next_line_is_found_across_library_calls() {
    let mut history = recorded_of(LIBRARY);
    let last = history.last_step();
    assert!(last > 20_000, "{last}");
    // All lines, found step by step.
    let mut lines = vec![0];
    let mut before = history.seek(0).line();
    let mut step = 0;
    while step < last {
        let machine = history.seek(step + 1);
        (step, before) = (machine.state.steps, {
            let now = machine.line();
            if now != before || machine.state.steps >= last {
                lines.push(machine.state.steps);
            }
            now
        });
    }
    let mut forward = vec![0];
    while let Some(&step) = forward.last()
        && step < last
    {
        forward.push(history.next_step(step, Granularity::Line, true));
    }
    assert_eq!(forward, lines);
    let mut back = vec![last];
    while let Some(&step) = back.last()
        && step > 0
    {
        back.push(history.next_step(step, Granularity::Line, false));
    }
    back.reverse();
    assert_eq!(back, lines);
}

#[test]
fn a_jump_restores_the_machine_of_the_run() {
    let mut history = recorded();
    let last = history.last_step();
    let wanted: Vec<u64> = (0..40).map(|i| i * 7919 % last).collect();
    let straight: Vec<_> = {
        let mut fresh = recorded();
        let mut sorted = wanted.clone();
        sorted.sort_unstable();
        sorted.into_iter().map(|step| (step, fresh.seek(step).snapshot())).collect()
    };
    for step in wanted {
        let picture = history.seek(step).snapshot();
        let expected = straight.iter().find(|(at, _)| *at == step).map(|(_, picture)| picture);
        assert_eq!(Some(&picture), expected, "step {step}");
    }
}

/// Temporaries in the frame: pointed to by a variable, by a variable's field, by a callee's parameter, by nothing.
const LITERALS: &str = "package main

type pair struct {
	a, b int
	next *pair
}

//go:noinline
func sum(p *pair) int {
	return p.a + p.b
}

func main() {
	list := []int{3, 4}
	chain := &pair{1, 2, &pair{5, 6, nil}}
	n := sum(&pair{7, 8, nil})
	println(n, len(list), chain.next.a)
}
";

#[test]
fn temporaries_are_shown_while_something_points_to_them() {
    let mut history = recorded_of(LITERALS);
    let mut seen: Vec<Vec<String>> = Vec::new();
    for step in 0..=history.last_step() {
        let snapshot = history.snapshot(step, None);
        let frames = snapshot.goroutines.iter().flat_map(|g| &g.frames);
        let objects = frames.flat_map(|f| &f.slots).filter(|slot| slot.kind == SlotKind::Temp);
        let names: Vec<String> = objects.map(|slot| format!("{} {}", slot.name, slot.size)).collect();
        if seen.last() != Some(&names) {
            seen.push(names);
        }
    }
    let list = "[]int{...} 16";
    let pair = "&pair{...} 24";
    let three = vec![list, pair, pair];
    let wanted = [vec![], vec![list], three.clone(), vec![list, pair, pair, pair], three, vec![]];
    // There may be a step between the two pairs of one line.
    seen.retain(|names| names.len() != 2);
    assert_eq!(seen, wanted);
}

const DROPPED: &str = "package main

type node struct {
\tnext *node
\tn    int
}

var head *node

func main() {
\thead = &node{n: 1}
\thead.next = &node{n: 2}
\tprintln(head.n)
\thead = &node{n: 3}
\tprintln(head.n)
}
";

#[test]
fn the_step_that_drops_an_object_is_found() {
    let mut history = recorded_of(DROPPED);
    let last = history.last_step();
    let is_lost = |history: &mut History, address: u64, step: u64| {
        let mut picture = history.snapshot(step, None);
        history.note_unreachable(&mut picture);
        picture.heap.iter().find(|o| o.address == address).map(|o| o.unreachable)
    };
    let mut end = history.snapshot(last, None);
    history.note_unreachable(&mut end);
    let lost: Vec<_> = end.heap.iter().filter(|o| o.unreachable && o.ty == "node").collect();
    assert_eq!(lost.len(), 2, "{lost:?}");
    let steps = lost.iter().map(|object| {
        let step = history.lost_at(object.address, object.allocated_at.0, last);
        assert_eq!(is_lost(&mut history, object.address, step), Some(true));
        assert_eq!(is_lost(&mut history, object.address, step - 1), Some(false));
        step
    });
    let steps: Vec<u64> = steps.collect();
    assert_eq!(steps[0], steps[1], "the second node is lost with the first");
}

const RECORDS: &str = "package main

type counter struct{ n int }

func (c *counter) add(k int) int { c.n += k; return c.n }

func fill() []int {
	return make([]int, 2, 3)
}

func use(n int) int {
	m := map[string]int{\"a\": 1, \"b\": n}
	delete(m, \"a\")
	var list []int
	for i := range 2 {
		list = append(list, i)
	}
	filled := fill()
	c := &counter{n}
	add := c.add
	f := func() int { return n + len(list) + len(filled) }
	if n > 9 {
		f = nil
	}
	println(
		add(2) + f() + len(m))
	return 0
}

func main() {
	big := make(map[int]bool)
	for i := range 10 {
		big[i] = true
	}
	println(use(3), len(big))
}
";

/// Name, type and field names of each temporary in the frames.
fn objects_of_frames(snapshot: &Snapshot) -> Vec<String> {
    let frames = snapshot.goroutines.iter().flat_map(|g| &g.frames);
    let objects = frames.flat_map(|f| &f.slots).filter(|slot| slot.kind == SlotKind::Temp);
    let parts = |slot: &SlotView| match &slot.value {
        ValueView::Struct(fields) => {
            fields.iter().map(|field| format!(" {}", field.name)).collect::<String>()
        }
        _ => String::new(),
    };
    objects.map(|slot| format!("{} {}{}", slot.name, slot.ty, parts(slot))).collect()
}

const BUFFERS: &str = "package main

func count(b []byte) int {
	s := string(b)
	r := []rune(s)
	n := 0
	for i := range r {
		n += int(r[i]) + i
	}
	return n + len(s)
}

func main() {
	println(count([]byte{104, 195, 169, 10}))
}
";

#[test]
fn buffers_of_conversions_are_shown_where_the_string_points() {
    let mut history = recorded_of(BUFFERS);
    let all = (0..=history.last_step()).map(|step| history.snapshot(step, None));
    let fullest = all.max_by_key(|snapshot| objects_of_frames(snapshot).len()).unwrap();
    assert_eq!(
        objects_of_frames(&fullest),
        ["string(b) [32]uint8", "([]rune)(s) [32]int32", "[]byte{...} [4]uint8"]
    );
    let slots = || fullest.goroutines.iter().flat_map(|g| &g.frames).flat_map(|f| &f.slots);
    let buffer = slots().find(|slot| slot.name == "string(b)").unwrap();
    assert_eq!(buffer.value, ValueView::Scalar("\"hé\\n\"".into()));
    let string = slots().find(|slot| slot.name == "s").unwrap();
    assert!(
        matches!(&string.value, ValueView::Str { text, ptr } if text == "\"hé\\n\"" && ptr.address == buffer.address)
    );
}

#[test]
fn runtime_records_in_the_frame_are_shown_with_their_contents() {
    let mut history = recorded_of(RECORDS);
    let all = (0..=history.last_step()).map(|step| history.snapshot(step, None));
    let fullest = all.max_by_key(|snapshot| objects_of_frames(snapshot).len()).unwrap();
    assert_eq!(
        objects_of_frames(&fullest),
        [
            "map[string]int{...} map used dirPtr dirLen",
            "map[string]int{...} map group of map[string]int key 1 elem 1",
            "append(list, i) [4]int",
            "make([]int, 2, 3) [3]int",
            "&counter{...} counter n",
            "c.add method value add receiver",
            "func literal closure main.use.func1 n list filled",
            "make(map[int]bool) map used dirPtr dirLen",
        ]
    );
    let groups = fullest.heap.iter().filter(|object| object.kind == ObjectKind::MapGroup);
    let entries: usize = groups.map(|group| group.fields.len()).sum();
    assert_eq!(entries, 20);
}

#[test]
fn moved_stacks_are_restored_to_their_addresses() {
    let mut forward = recorded_of(STACKS);
    let last = forward.last_step();
    assert!(last > 5_000);
    let steps: Vec<u64> = (0..200).map(|i| last * i / 200).collect();
    let seen: Vec<String> = steps.iter().map(|&step| format!("{:?}", forward.snapshot(step, None))).collect();
    let mut jumping = recorded_of(STACKS);
    for i in (0..steps.len()).map(|i| i * 77 % steps.len()) {
        let before = jumping.next_step(steps[i], Granularity::Line, false);
        jumping.snapshot(before, None);
        assert_eq!(format!("{:?}", jumping.snapshot(steps[i], None)), seen[i], "step {}", steps[i]);
    }
}

/// Goroutines that store only to slots of their frames, and end. The first one's stack is on main's page.
const ENDED: &str = "package main

import \"sync\"

//go:noinline
func count(from int, done *sync.WaitGroup) {
	sum := 0
	for i := from; i < from+3; i++ {
		sum += i
	}
	println(sum)
	done.Done()
}

func main() {
	var done sync.WaitGroup
	done.Add(3)
	for i := range 3 {
		go count(10*i, &done)
	}
	done.Wait()
}
";

/// Everything that a run's further course depends on, as one number.
pub fn sum(machine: &Machine) -> u64 {
    let mut state = machine.state.clone();
    state.gs.iter_mut().for_each(|g| g.ran = false);
    let mut hasher = DefaultHasher::new();
    machine.mem.bytes.hash(&mut hasher);
    (machine.slice_end, machine.gc_at).hash(&mut hasher);
    format!("{state:?}{:?}", machine.heap).hash(&mut hasher);
    hasher.finish()
}

#[test]
fn a_step_back_restores_the_stack_of_a_goroutine_that_ended() {
    let mut history = recorded_of(ENDED);
    let last = history.last_step();
    history.seek(0);
    let straight: Vec<u64> = (0..=last).map(|step| sum(history.seek(step))).collect();
    for step in 0..last {
        history.seek(step);
        history.keep_near();
        for to in [(step + 40).min(last), step] {
            assert_eq!(sum(history.seek(to)), straight[to as usize], "step {to}, by way of {step}");
        }
    }
}

#[test]
fn a_jump_to_a_later_step_has_the_output_up_to_there() {
    let mut history = recorded_of(ENDED);
    let last = history.last_step();
    history.seek(last);
    history.keep_near();
    history.seek(0);
    assert_eq!(history.seek(last).stderr, b"63\n3\n33\n");
}

#[test]
fn a_result_to_come_holds_nothing() {
    let source = "package main

import \"fmt\"

type result struct {
	id   int
	data [64]byte
}

func fetch(id int, out chan *result) {
	r := &result{id: id}
	out <- r
}

func first(n int) *result {
	out := make(chan *result)
	for i := range n {
		go fetch(i, out)
	}
	return <-out
}

func main() {
	r := first(3)
	fmt.Println(\"first:\", r.id)
}
";
    let history = recorded_of(source);
    let lives = &history.recording().lives;
    let own = lives.objects.iter().filter(|life| life.own);
    // Not what the library left in the frame's slot: `lim` of package os.
    let left = own.filter(|life| lives.shapes[life.shape as usize].variable.is_some());
    assert_eq!(left.count(), 0);
}

#[test]
fn files_of_sites_are_numbered_as_those_of_another_compilation() {
    let source = "package main\n\nimport \"container/list\"\n\nvar kept *list.List\n\nfunc main() { kept = list.New() }\n";
    let program =
        run::build(&[Input { name: "main.go", text: source.as_bytes() }], &CompileSettings::default());
    let program = program.program.expect("a program");
    let mut history = History::record(run::machine(program, RunSettings::default()), &mut |_| true);
    let name = "$GOROOT/src/container/list/list.go";
    history.number_files_as(&["main.go", "other.go", name].map(str::to_owned));
    let sites = &history.recording().stats.sites;
    let site = sites.iter().find(|site| site.what == "new(list.List)").expect("the list's site");
    assert_eq!(site.origin.map(|at| at.file.0), Some(2));
    assert_eq!(site.pos.map(|at| at.file.0), Some(0));
}

#[test]
fn the_record_of_a_goroutine_that_waits_is_no_object_of_the_program() {
    let source = "package main\n\nfunc main() {\n\tjobs, done := make(chan *int, 2), make(chan bool)\n\tfor range 2 {\n\
        \t\tgo func() {\n\t\t\tfor job := range jobs {\n\t\t\t\t*job++\n\t\t\t}\n\t\t\tdone <- true\n\t\t}()\n\t}\n\
        \tfor i := range 3 {\n\t\tjobs <- &i\n\t}\n\tclose(jobs)\n\tprintln(<-done, <-done)\n}\n";
    let history = recorded_of(source);
    let lives = &history.recording().lives;
    let is_sudog = |life: &&Life| lives.shapes[life.shape as usize].ty == SUDOG;
    let sudogs: Vec<_> = lives.objects.iter().filter(is_sudog).collect();
    assert!(!sudogs.is_empty() && sudogs.iter().all(|life| !life.own), "{sudogs:?}");
}
