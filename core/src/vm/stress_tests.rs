//! Stress tests for the collector: random programs, collectors, pacing, slice sizes and barriers. Check the weak
//! tri-colour invariant after every step of a cycle, and after every cycle that exactly the unreachable objects were
//! freed.
//! Without a barrier the same programs must violate both.

use super::Machine;
use super::fixture_tests::sampled;
use super::heap::for_each_pointer;
use super::memory::Addr;
use crate::compile::Input;
use crate::run;
use crate::settings::{Barrier, Collector, CompileSettings, RunSettings};
use crate::trace::event::GcPhase;
use std::collections::BTreeSet;
use std::fmt::Write;

/// xorshift64, for choosing statements.
struct Choice(u64);

impl Choice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n
    }
    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len() as u64) as usize]
    }
}

/// Guards statements that dereference these variables.
const SAFE: &str = "if a != nil && a.left != nil && b != nil && g0 != nil && g1 != nil";

/// Declarations shared by all programs.
const DECLARATIONS: &str = r#"package main

import "runtime"

type node struct {
	left, right *node
	kids        []*node
	data        [3]int
}

type pair struct {
	n    *node
	next *node
	k    int
}

type holder interface{ held() *node }

func (p pair) held() *node  { return p.n }
func (n *node) held() *node { return n.left }

var g0, g1, g2 *node
var table = map[int]*node{}
var pairs = map[pair]*pair{}
var list []*node
var boxed any
var iface holder
var text string
var funcs []func() *node
var pipe = make(chan *node, 3)
var wide = make(chan pair, 2)
var finalized int

//go:noinline
func leaf(n int) *node { return &node{data: [3]int{n}} }

//go:noinline
func deep(n int, p *node) *node {
	if n == 0 {
		return &node{left: p}
	}
	var local [4]*node
	local[n%4] = p
	for i, l := range local {
		if l != nil {
			use(&local, i)
		}
	}
	return deep(n-1, &node{right: local[n%4], data: [3]int{n}})
}

//go:noinline
func use(at *[4]*node, i int) { at[(i+1)%4], at[i] = at[i], leaf(i); at[i] = at[(i+1)%4] }

//go:noinline
func two(p *node) (x, y *node, err any) {
	defer func() {
		if r := recover(); r != nil {
			err = r
			y = leaf(3)
		}
	}()
	x = &node{left: p}
	if p == nil || p.data[0]%3 == 0 {
		panic(&node{right: x})
	}
	return x, p, nil
}

//go:noinline
func watched(p *node) {
	n := &node{left: p}
	runtime.SetFinalizer(n, func(n *node) { finalized++; g2 = n.left })
}

func serve(in chan *node, done chan bool) {
	var last *node
	for n := range in {
		n.right, last = last, n.left
		g2 = n
	}
	done <- true
}

func relay(in, out chan pair, stop chan bool) {
	var kept pair
	for {
		select {
		case p := <-in:
			p.next, kept.n = kept.n, p.n
			select {
			case out <- p:
			case <-stop:
				return
			}
		case <-stop:
			return
		}
	}
}

"#;

/// A program that builds, moves, hides and drops nodes in every way the language has.
fn program(seed: u64) -> String {
    let mut c = Choice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let mut out = String::from(DECLARATIONS);
    let places = ["g0", "g1", "g2", "a", "b", "a.left", "b.right", "g0.left", "g1.right", "a.left.right"];
    let values = ["a", "b", "g0", "g1", "g2", "leaf(i)", "a.left", "b.right", "g1.left", "table[i%7]", "nil"];
    for f in 0..3 {
        let _ = writeln!(out, "func work{f}(n int) {{\n\ta, b := leaf(1), leaf(2)\n\tfor i := range n {{");
        let _ = writeln!(out, "\t\tif g0 == nil {{\n\t\t\tg0 = leaf(i)\n\t\t}}");
        let _ = writeln!(out, "\t\tif g1 == nil {{\n\t\t\tg1 = leaf(i)\n\t\t}}");
        let _ = writeln!(out, "\t\tif a == nil {{\n\t\t\ta = leaf(i)\n\t\t}}");
        let _ = writeln!(out, "\t\tif a.left == nil {{\n\t\t\ta.left = leaf(i)\n\t\t}}");
        let _ = writeln!(out, "\t\tif b == nil {{\n\t\t\tb = leaf(i)\n\t\t}}");
        for _ in 0..6 + c.below(8) {
            let (p, v) = (c.one(&places), c.one(&values));
            let line = match c.below(22) {
                0..6 => format!("{p} = {v}"),
                6 => format!("table[i%{}] = {v}", 5 + c.below(20)),
                7 => format!("delete(table, i%{})", 3 + c.below(9)),
                8 => format!("list = append(list, {v})"),
                9 => "if len(list) > 12 { list = list[6:] }".into(),
                10 => "if a != nil { a.kids = append(a.kids, b); boxed = a }".into(),
                11 => "if n, ok := boxed.(*node); ok { b = n }; boxed = i * 1000".into(),
                12 => "{ k := b; funcs = append(funcs, func() *node { k = a; return k }) }; \
                       if len(funcs) > 3 { b = funcs[0](); funcs = funcs[2:] }"
                    .into(),
                13 => format!("select {{ case pipe <- {v}: default: b = <-pipe }}"),
                14 => format!(
                    "select {{ case wide <- pair{{n: {v}, k: i}}: case p := <-wide: {p} = p.next; a = p.n; default: }}"
                ),
                15 => format!(
                    "pairs[pair{{n: a, k: i}}] = &pair{{n: {v}}}; if len(pairs) > 5 {{ clear(pairs) }}"
                ),
                16 => format!("for k, p := range pairs {{ {p} = k.n; p.next = b; break }}"),
                17 => format!("{{ x, y, err := two({v}); a = x; b = y; boxed = err }}"),
                18 => format!("watched({v})"),
                19 => format!("iface = pair{{n: {v}, next: b}}; {p} = iface.held()"),
                20 => "iface = a; copy(list, list[len(list)/2:])".into(),
                _ => "g1 = deep(i%9, g0); text += \"x\"; if len(text) > 40 { text = text[30:] }".into(),
            };
            let _ = writeln!(out, "\t\t{SAFE} {{ {line} }}");
        }
        out.push_str("\t}\n}\n\n");
    }
    out.push_str(
        "func main() {\n\tin, done := make(chan *node), make(chan bool)\n\tgo serve(in, done)\n\
         \tto, back, stop := make(chan pair), make(chan pair, 1), make(chan bool)\n\tgo relay(to, back, stop)\n\
         \tfor i := range 4 {\n\t\twork0(9)\n\t\tin <- leaf(i)\n\t\tto <- pair{n: leaf(i), k: i}\n\t\twork1(9)\n\
         \t\tin <- deep(3, leaf(i))\n\t\tp := <-back\n\t\tg0 = p.next\n\t\twork2(9)\n\t}\n\tclose(in)\n\t<-done\n\
         \tclose(stop)\n\tprintln(len(list), len(table))\n}\n",
    );
    out
}

/// A violation found.
#[derive(Debug, PartialEq)]
enum Wrong {
    /// The white object, and what points to it.
    Invariant(String),
    /// The freed object, and what points to it.
    FreedTooEarly(String),
    KeptTooLong(String),
}

/// Every object reachable from the roots; a tiny block is one object.
fn reachable(m: &Machine) -> Result<BTreeSet<Addr>, Wrong> {
    let mut todo = Vec::new();
    m.for_each_root(&mut |root, p| todo.push((root, 0, p)));
    let mut seen = BTreeSet::new();
    while let Some((root, through, p)) = todo.pop() {
        let Some(object) = m.heap.object_at(p) else {
            if m.heap.is_freed(p) {
                let step = m.state.steps;
                return Err(Wrong::FreedTooEarly(format!(
                    "step {step}: {root:?} by {through:#x} holds {p:#x}"
                )));
            }
            continue;
        };
        if seen.insert(object.addr) {
            let layout = m.prog.layouts.get(object.layout);
            for_each_pointer(&m.mem, layout, object.addr, object.size, &mut |p| {
                todo.push((root, object.addr, p))
            });
        }
    }
    Ok(seen)
}

/// Describes the lost object and what points to it.
fn describe(m: &Machine, lost: Addr, roots: &[Addr]) -> String {
    let name = |object: &super::heap::ObjectRef| {
        let layout = m.prog.layouts.get(object.layout).map_or("?", |l| &l.name);
        format!("{layout} of step {}, {:?}", object.allocated_at, m.heap.color(object.addr))
    };
    let is_lost = |p: Addr| m.heap.object_at(p).is_some_and(|o| o.addr == lost);
    let mut text = m.heap.object_at(lost).map_or_else(String::new, |o| name(&o));
    let here = m.prog.sources.resolve(m.here().pos).map(|at| at.line);
    let _ = write!(text, "; at step {}, line {here:?}", m.state.steps);
    if roots.iter().any(|&p| is_lost(p)) {
        text.push_str("; held by a root");
    }
    for object in m.heap.objects() {
        let layout = m.prog.layouts.get(object.layout);
        for_each_pointer(&m.mem, layout, object.addr, object.size, &mut |p| {
            if is_lost(p) {
                let _ = write!(text, "; held by {}", name(&object));
            }
        });
    }
    text
}

/// Runs to the end and checks after every step; returns the number of cycles.
fn watch(source: &str, settings: RunSettings, slice: (Option<u32>, u64)) -> Result<u64, Wrong> {
    let built =
        run::build(&[Input { name: "stress.go", text: source.as_bytes() }], &CompileSettings::default());
    let program = built.program.unwrap_or_else(|| panic!("{}\n{source}", built.compiled.error_text()));
    let mut m = Machine::new(program, settings);
    m.heap.slice = slice;
    let mut doomed: Vec<(Addr, u64)> = Vec::new();
    let (mut cycle, mut phase) = (0, GcPhase::Off);
    let mut next = 0;
    while m.ended().is_none() {
        next = (m.state.steps + 1).max(next);
        m.step_to(next);
        let now = m.heap.phase();
        if m.heap.cycles() != cycle {
            cycle = m.heap.cycles();
            let alive = reachable(&m)?;
            // A tiny block dies with its last object.
            let objects = m.heap.objects().filter(|o| o.size >= 16);
            let dead = objects.filter(|o| !alive.contains(&o.addr));
            // An object with a finalizer survives for one more cycle.
            let dead = dead.filter(|o| !m.state.finalizers.watches(o.addr));
            doomed = dead.map(|o| (o.addr, o.allocated_at)).collect();
        }
        if now == GcPhase::Mark {
            // Checks pointers between heap objects only; those from stacks are checked at the end of the cycle.
            if let Some(lost) = m.heap.tricolor_violation(&m.mem, &m.prog.layouts, &[]) {
                return Err(Wrong::Invariant(describe(&m, lost, &[])));
            }
        }
        if phase != GcPhase::Off && now == GcPhase::Off {
            reachable(&m)?;
            let kept = |&(addr, step): &(Addr, u64)| {
                m.heap.object_at(addr).is_some_and(|o| o.addr == addr && o.allocated_at == step)
            };
            if let Some((addr, step)) = doomed.iter().find(|&at| kept(at)) {
                return Err(Wrong::KeptTooLong(format!("{addr:#x} of step {step}")));
            }
            doomed.clear();
        }
        phase = now;
    }
    let end = m.ended().map(|(status, _)| *status);
    assert_eq!(end, Some(0), "{}\n{source}", String::from_utf8_lossy(&m.stderr));
    Ok(m.heap.completed_cycles())
}

fn settings(seed: u64, collector: Collector, barrier: Barrier) -> (RunSettings, (Option<u32>, u64)) {
    let mut c = Choice(seed.wrapping_mul(0x2545_F491_4F6C_DD1D) | 1);
    let run = RunSettings {
        seed,
        gogc: [10, 50, 100, 400][c.below(4) as usize],
        heap_minimum: [512, 2048, 16 << 10][c.below(3) as usize],
        collector,
        barrier,
        max_memory: 64 << 20,
        ..RunSettings::default()
    };
    (run, ([Some(1), Some(3), Some(40), None][c.below(4) as usize], [1, 2, 4, 16][c.below(4) as usize]))
}

#[test]
fn invariants_hold_with_a_barrier() {
    let (mut cycles, mut wrong) = (0, Vec::new());
    let seeds = sampled([8, 16]);
    for seed in 1..=seeds {
        let source = program(seed);
        for (i, collector) in [Collector::ObjectByObject, Collector::GreenTea].into_iter().enumerate() {
            for (j, barrier) in [Barrier::Hybrid, Barrier::Yuasa, Barrier::Dijkstra].into_iter().enumerate() {
                let (run, slice) = settings(seed * 7 + (i * 3 + j) as u64, collector, barrier);
                match watch(&source, run.clone(), slice) {
                    Ok(n) => cycles += n,
                    Err(why) => wrong.push(format!(
                        "{why:?}: seed {seed}, {collector:?}, {barrier:?}, GOGC {}, {slice:?}",
                        run.gogc
                    )),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cycles > 25 * seeds, "only {cycles} cycles");
}

#[test]
fn invariants_break_without_a_barrier() {
    let (seeds, least) = sampled([(24, 1), (48, 3)]);
    let broken = (1..=seeds)
        .filter(|&seed| {
            let (run, slice) = settings(seed * 7, Collector::GreenTea, Barrier::None);
            watch(&program(seed), run, slice).is_err()
        })
        .count();
    assert!(broken > least, "{broken} of {seeds}");
}
