//! Solves the location graph: which locations escape, persist, are mutated, are called; how parameters leak.
//! One shortest-path walk per root; a location that gains an attribute is walked again.
//! Rules: cmd/compile/internal/escape/solve.go, go1.27. The queue discipline fixes the order of `-m=2` paragraphs.

use super::Batch;
use super::graph::{Attrs, CALLEE, FIRST, HEAP, LocId, MUTATOR, Subject};
use crate::ir::node::{FuncId, NodeKind, Program};
use crate::version::Rule;
use std::collections::VecDeque;

impl Batch<'_> {
    /// Propagates until no location gains an attribute.
    pub fn walk_all(&mut self) {
        let mut roots = VecDeque::with_capacity(self.locs.len());
        roots.extend([HEAP, CALLEE, MUTATOR]);
        roots.extend(self.locs.ids().skip(FIRST as usize).rev());
        for &loc in &roots {
            self.locs[loc].queued_walk_all = true;
        }
        let mut walk_gen = 0;
        let mut reached = VecDeque::new();
        while let Some(root) = roots.pop_front() {
            self.locs[root].queued_walk_all = false;
            walk_gen += 1;
            self.walk_one(root, walk_gen, &mut reached, &mut roots);
        }
    }

    fn enqueue(&mut self, loc: LocId, roots: &mut VecDeque<LocId>) {
        let location = &mut self.locs[loc];
        if !location.queued_walk_all {
            location.queued_walk_all = true;
            if location.attrs.has(Attrs::ESCAPES) || !self.tcx.has(Rule::EscapeWorkFromFront) {
                roots.push_front(loc);
            } else {
                roots.push_back(loc);
            }
        }
    }

    /// Computes the shortest distance, in dereferences, from every location to `root`. Weights are at least -1 and
    /// negative distances are clamped, so a plain work list, `reached`, terminates.
    fn walk_one(
        &mut self,
        root: LocId,
        walk_gen: u32,
        reached: &mut VecDeque<LocId>,
        roots: &mut VecDeque<LocId>,
    ) {
        let location = &mut self.locs[root];
        location.walk_gen = walk_gen;
        location.derefs = 0;
        if self.locs[root].attrs.has(Attrs::CALLS) {
            self.lose_closure_results(root, roots);
        }

        let once = self.tcx.has(Rule::EscapeWorkFromFront);
        reached.push_back(root);
        while let Some(l) = reached.pop_front() {
            self.locs[l].queued_walk_one = 0;
            let mut derefs = self.locs[l].derefs;
            let mut gained = Attrs::default();
            let address_of = derefs < 0;
            if address_of {
                derefs = 0;
                if self.outlives(root, l) {
                    if self.explains() && !self.locs[l].attrs.has(Attrs::ESCAPES) {
                        self.explain_escape(root, l);
                        if self.outlives_iteration(root, l) {
                            self.per_iteration.insert(l);
                        }
                    }
                    gained = Attrs::ALL;
                } else if self.locs[root].attrs.has(Attrs::PERSISTS) {
                    gained = Attrs::PERSISTS;
                }
            }
            let root_attrs = self.locs[root].attrs;
            if derefs == 0 {
                gained = gained.with(root_attrs.and(Attrs::MUTATES.with(Attrs::CALLS)));
            }
            if self.locs[l].param {
                if self.outlives(root, l) {
                    if self.explains() && !self.locs[l].attrs.has(Attrs::ESCAPES) {
                        self.explain_leak(root, l, derefs);
                    }
                    self.leak_to(l, root, derefs);
                }
                if root_attrs.has(Attrs::MUTATES) {
                    self.locs[l].param_esc.add_mutator(derefs);
                }
                if root_attrs.has(Attrs::CALLS) {
                    self.locs[l].param_esc.add_callee(derefs);
                }
            }
            if self.locs[l].attrs.lacks_some_of(gained) {
                self.locs[l].attrs = self.locs[l].attrs.with(gained);
                self.enqueue(l, roots);
                if self.locs[l].attrs.has(Attrs::ESCAPES) {
                    continue;
                }
            }
            for i in 0..self.locs[l].edges.len() {
                let edge = self.locs[l].edges[i];
                let src = &mut self.locs[edge.src];
                if src.attrs.has(Attrs::ESCAPES) {
                    continue;
                }
                let d = derefs + edge.derefs;
                if src.walk_gen != walk_gen || src.derefs > d {
                    src.walk_gen = walk_gen;
                    src.derefs = d;
                    src.dst = l;
                    src.dst_edge = i;
                    if !once {
                        reached.push_front(edge.src);
                    } else if src.queued_walk_one != walk_gen {
                        src.queued_walk_one = walk_gen;
                        reached.push_back(edge.src);
                    }
                }
            }
        }
    }

    /// `root` may be called by unseen code: if it is a closure of this batch, stops tracking its results.
    fn lose_closure_results(&mut self, root: LocId, roots: &mut VecDeque<LocId>) {
        let Subject::Node(node) = self.locs[root].subject else { return };
        let NodeKind::Closure { func } = self.program.nodes[node].kind else { return };
        if self.in_batch(func) && self.results_lost.insert(func) {
            for result in self.program.funcs[func].results.clone() {
                let loc = self.old_loc(result);
                self.enqueue(loc, roots);
            }
        }
    }

    /// Whether values stored in `l` may outlive `other` if `other` is stack allocated.
    pub fn outlives(&self, l: LocId, other: LocId) -> bool {
        let (loc, other) = (&self.locs[l], &self.locs[other]);
        if loc.attrs.has(Attrs::ESCAPES) {
            return true;
        }
        if l == MUTATOR || l == CALLEE {
            return false;
        }
        let (Some(func), Some(other_func)) = (loc.func, other.func) else { return false };
        if loc.param_out {
            // If all calls of a closure are known, its results go to a frame that is still live.
            return self.results_lost.contains(&func) || !contains_closure(self.program, other_func, func);
        }
        (func == other_func && loc.loop_depth < other.loop_depth)
            || contains_closure(self.program, func, other_func)
    }

    /// Whether `l`, in the same frame, outlives `other` only because a loop allocates `other` again in each iteration.
    fn outlives_iteration(&self, l: LocId, other: LocId) -> bool {
        let (loc, other) = (&self.locs[l], &self.locs[other]);
        !loc.attrs.has(Attrs::ESCAPES)
            && !loc.param_out
            && loc.func == other.func
            && loc.loop_depth < other.loop_depth
    }
}

/// Whether `inner` is a function literal lexically inside `outer`.
pub fn contains_closure(program: &Program, outer: FuncId, inner: FuncId) -> bool {
    let mut at = program.funcs[inner].outer;
    while let Some(func) = at {
        if func == outer {
            return true;
        }
        at = program.funcs[func].outer;
    }
    false
}
