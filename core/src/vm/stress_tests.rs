//! The collector under stress: random programs, collectors, paces and slice sizes; after every step of a cycle the
//! weak tri-colour invariant, after every cycle that nothing reachable was freed and nothing dead was kept.
//! Without a barrier the same programs break the first two.

use super::Machine;
use super::heap::for_each_pointer;
use super::memory::Addr;
use crate::compile::Input;
use crate::run;
use crate::settings::{Barrier, Collector, CompileSettings, RunSettings};
use crate::trace::event::GcPhase;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::rc::Rc;

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

/// What every statement dereferences is there.
const SAFE: &str = "if a != nil && a.left != nil && b != nil && g0 != nil && g1 != nil";

/// A program that builds, moves, hides and drops nodes in every way the language has.
fn program(seed: u64) -> String {
    let mut c = Choice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let mut out = String::from(
        "package main\n\ntype node struct {\n\tleft, right *node\n\tkids []*node\n\tdata [3]int\n}\n\n\
         var g0, g1, g2 *node\nvar table = map[int]*node{}\nvar list []*node\nvar boxed any\nvar text string\n\
         var funcs []func() *node\nvar pipe = make(chan *node, 3)\n\n\
         //go:noinline\nfunc leaf(n int) *node { return &node{data: [3]int{n}} }\n\n\
         //go:noinline\nfunc deep(n int, p *node) *node {\n\tif n == 0 {\n\t\treturn &node{left: p}\n\t}\n\
         \treturn deep(n-1, &node{right: p, data: [3]int{n}})\n}\n\n\
         func serve(in chan *node, done chan bool) {\n\tvar last *node\n\tfor n := range in {\n\
         \t\tn.right, last = last, n.left\n\t\tg2 = n\n\t}\n\tdone <- true\n}\n\n",
    );
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
            let guard =
                format!("if a != nil && a.left != nil && b != nil && g0 != nil && g1 != nil {{ {p} = {v} }}");
            let line = match c.below(14) {
                0..5 => guard,
                5 => format!("table[i%{}] = {v}", 5 + c.below(20)),
                6 => format!("delete(table, i%{})", 3 + c.below(9)),
                7 => format!("list = append(list, {v})"),
                8 => "if len(list) > 12 { list = list[6:] }".into(),
                9 => "if a != nil { a.kids = append(a.kids, b); boxed = a }".into(),
                10 => "if n, ok := boxed.(*node); ok { b = n }; boxed = i * 1000".into(),
                11 => "{ k := b; funcs = append(funcs, func() *node { k = a; return k }) }; \
                       if len(funcs) > 3 { b = funcs[0](); funcs = funcs[2:] }"
                    .into(),
                12 => format!("select {{ case pipe <- {v}: default: b = <-pipe }}"),
                _ => "g1 = deep(i%9, g0); text += \"x\"; if len(text) > 40 { text = text[30:] }".into(),
            };
            let _ = writeln!(out, "\t\t{SAFE} {{ {line} }}");
        }
        out.push_str("\t}\n}\n\n");
    }
    out.push_str(
        "func main() {\n\tin, done := make(chan *node), make(chan bool)\n\tgo serve(in, done)\n\
         \tfor i := range 4 {\n\t\twork0(9)\n\t\tin <- leaf(i)\n\t\twork1(9)\n\t\tin <- deep(3, leaf(i))\n\
         \t\twork2(9)\n\t}\n\tclose(in)\n\t<-done\n\tprintln(len(list), len(table))\n}\n",
    );
    out
}

/// What is found wrong.
#[derive(Debug, PartialEq)]
enum Wrong {
    /// The white object, and what points to it.
    Invariant(String),
    FreedTooEarly,
    KeptTooLong,
}

/// Every object reachable from the roots, by its block.
fn reachable(m: &Machine) -> Result<BTreeSet<Addr>, Wrong> {
    let mut todo = m.roots().pointers;
    let mut seen = BTreeSet::new();
    while let Some(p) = todo.pop() {
        let Some(object) = m.heap.object_at(p) else {
            if m.heap.is_freed(p) {
                return Err(Wrong::FreedTooEarly);
            }
            continue;
        };
        if seen.insert(object.addr) {
            let layout = m.prog.layouts.get(object.layout);
            for_each_pointer(&m.mem, layout, object.addr, object.size, &mut |p| todo.push(p));
        }
    }
    Ok(seen)
}

/// What the lost object is, and who holds it.
fn told(m: &Machine, lost: Addr, roots: &[Addr]) -> String {
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

/// Runs to the end, looking after every step; returns the cycles it saw.
fn watch(source: &str, settings: RunSettings, slice: (Option<u32>, u64)) -> Result<u64, Wrong> {
    let built =
        run::build(&[Input { name: "stress.go", text: source.as_bytes() }], &CompileSettings::default());
    let program = built.program.unwrap_or_else(|| panic!("{}\n{source}", built.compiled.error_text()));
    let mut m = Machine::new(Rc::clone(&program), settings);
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
            // Blocks that small objects share die with the last of them.
            let objects = m.heap.objects().filter(|o| o.size >= 16);
            let dead = objects.filter(|o| !alive.contains(&o.addr));
            doomed = dead.map(|o| (o.addr, o.allocated_at)).collect();
        }
        if now == GcPhase::Mark {
            // Between the heap's objects; what only a stack holds is looked at when the cycle is over.
            if let Some(lost) = m.heap.tricolor_violation(&m.mem, &program.layouts, &[]) {
                return Err(Wrong::Invariant(told(&m, lost, &[])));
            }
        }
        if phase != GcPhase::Off && now == GcPhase::Off {
            reachable(&m)?;
            let kept = |&(addr, step): &(Addr, u64)| {
                m.heap.object_at(addr).is_some_and(|o| o.addr == addr && o.allocated_at == step)
            };
            if doomed.iter().any(kept) {
                return Err(Wrong::KeptTooLong);
            }
            doomed.clear();
        }
        phase = now;
    }
    let end = m.ended().map(|(status, _)| *status);
    assert_eq!(end, Some(0), "{}\n{source}", String::from_utf8_lossy(&m.stderr));
    Ok(m.heap.completed_cycles())
}

fn settings(seed: u64, barrier: Barrier) -> (RunSettings, (Option<u32>, u64)) {
    let mut c = Choice(seed | 1);
    let run = RunSettings {
        seed,
        gogc: [10, 50, 100, 400][c.below(4) as usize],
        heap_minimum: [512, 2048, 16 << 10][c.below(3) as usize],
        collector: if c.below(2) == 0 { Collector::GreenTea } else { Collector::ObjectByObject },
        barrier,
        max_memory: 64 << 20,
        ..RunSettings::default()
    };
    (run, ([Some(1), Some(3), Some(40), None][c.below(4) as usize], [1, 2, 4, 16][c.below(4) as usize]))
}

#[test]
#[ignore = "a known gap: 6 of 48 runs report an object freed too early (docs/fidelity.md)"]
fn invariants_hold_with_the_hybrid_barrier() {
    let (mut cycles, mut wrong) = (0, Vec::new());
    for seed in 1..=24 {
        let source = program(seed);
        for pace in 0..2 {
            let (run, slice) = settings(seed * 7 + pace, Barrier::Hybrid);
            match watch(&source, run.clone(), slice) {
                Ok(n) => cycles += n,
                Err(why) => wrong
                    .push(format!("{why:?}: seed {seed}, {:?}, GOGC {}, {slice:?}", run.collector, run.gogc)),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cycles > 200, "only {cycles} cycles");
}

#[test]
fn without_a_barrier_they_break() {
    let broken = (1..=24)
        .filter(|&seed| {
            let (run, slice) = settings(seed * 7, Barrier::None);
            watch(&program(seed), run, slice).is_err()
        })
        .count();
    assert!(broken > 3, "{broken} of 24");
}
