//! Stepping back goes where stepping forward came from, and a jump finds the machine that the run had.

use super::History;
use crate::compile::Input;
use crate::run;
use crate::settings::{CompileSettings, RunSettings};
use crate::trace::event::Granularity;

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

fn recorded() -> History {
    let input = [Input { name: "p.go", text: PROGRAM.as_bytes() }];
    let built = run::build(&input, &CompileSettings::default());
    let settings = RunSettings { heap_minimum: 4096, ..RunSettings::default() };
    History::record(run::machine(&built.program.expect("compiles"), settings), &mut |_| true)
}

#[test]
fn back_is_the_way_forward_reversed() {
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
fn a_jump_finds_what_the_run_had() {
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
