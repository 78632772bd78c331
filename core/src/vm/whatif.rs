//! What if a variable that escapes stayed in its frame? Tracks such variables, and detects pointers to dead ones.
//! In: `Forced` at each declaration, `CheckAlive` before each use of a pointer (emitted only for a what-if or a run
//! without a write barrier). Out: a `Dangling` mark that names the dead variable or object; using a dead frame ends the
//! run.
//! A frame is dead when its function no longer has a frame at its address, or when its stack has moved: Go adjusts
//! pointers on the stack when it copies one, but expects none in the heap.

use super::Machine;
use super::heap::{self, ObjectRef};
use super::memory::{Addr, BASE};
use super::trap::{Done, Trap};
use crate::bytecode::FnId;
use crate::bytecode::op::R;
use crate::trace::event::MarkKind;
use crate::trace::names;
use std::collections::BTreeSet;
use std::ops::Range;

/// Variables tracked; beyond that the oldest are forgotten.
const MOST: usize = 10_000;

/// Variables kept in frames although they escape.
#[derive(Clone, Debug, Default)]
pub struct ForcedVars {
    vars: Vec<ForcedVar>,
    /// Freed objects whose use has been marked.
    noted: BTreeSet<Addr>,
}

#[derive(Clone, Debug)]
struct ForcedVar {
    addr: Addr,
    size: u64,
    /// Index of its name in `Program::texts`.
    text: u32,
    goroutine: u32,
    frame: Addr,
    func: FnId,
    /// The stack has moved: the address is stale.
    left: bool,
}

impl ForcedVars {
    /// Addresses of those on a goroutine's present stack; `goroutine` is its index.
    pub fn of(&self, goroutine: u32) -> impl Iterator<Item = Addr> {
        self.vars.iter().filter(move |var| var.goroutine == goroutine && !var.left).map(|var| var.addr)
    }

    /// The goroutine's stack moves by `delta`. Its variables move along; pointers to them in the heap go stale.
    pub fn moved(&mut self, goroutine: u32, old: &Range<Addr>, delta: u64) {
        let mut stale = Vec::new();
        for var in &mut self.vars {
            if var.goroutine == goroutine && !var.left && old.contains(&var.addr) {
                stale.push(ForcedVar { left: true, ..var.clone() });
                var.addr = var.addr.wrapping_add(delta);
                var.frame = var.frame.wrapping_add(delta);
            }
        }
        self.vars.extend(stale);
    }
}

impl Machine {
    /// `Instr::Forced`: tracks a variable at the address in `p`.
    pub(super) fn force(&mut self, p: R, size: u32, text: u32) -> Done {
        let addr = self.reg(p);
        let Some(func) = self.prog.func_at(self.state.pc.saturating_sub(1)) else { return Ok(()) };
        let var = ForcedVar {
            addr,
            size: u64::from(size).max(1),
            text,
            goroutine: self.state.cur,
            frame: self.frame_addr(),
            func,
            left: false,
        };
        let vars = &mut self.state.forced_vars.vars;
        vars.retain(|v| v.addr != addr);
        if vars.len() >= MOST {
            vars.remove(0);
        }
        vars.push(var);
        Ok(())
    }

    /// `Instr::CheckAlive`. Errors: a fatal error for a pointer into a dead frame.
    pub(super) fn check_alive(&mut self, a: R) -> Done {
        let p = self.reg(a);
        if p < self.mem.arena() {
            return Ok(());
        }
        if let Some((what, text)) = self.gone(p) {
            self.mark(MarkKind::Dangling { address: p, what, used: true });
            return Err(Trap::Fatal(text));
        }
        if self.heap.is_freed(p) && self.state.forced_vars.noted.insert(p) {
            let what = self.freed_name(p);
            self.mark(MarkKind::Dangling { address: p, what, used: true });
        }
        Ok(())
    }

    /// Name of the dead variable that `p` points to and the text of the fatal error; `None` if it is alive, or if `p` does
    /// not point to a stack.
    pub(super) fn gone(&self, p: Addr) -> Option<(String, String)> {
        let vars = &self.state.forced_vars.vars;
        if let Some(var) = vars.iter().rev().find(|v| (v.addr..v.addr + v.size).contains(&p)) {
            let there = !var.left
                && self
                    .frames(var.goroutine as usize)
                    .any(|f| f.func == var.func && BASE + f.fp as u64 * 8 == var.frame);
            if there || self.in_variable(p) {
                return None;
            }
            let name = self.prog.texts.get(var.text as usize).map_or_else(String::new, |t| t.to_string());
            let func = names::short(&self.prog.funcs[var.func].name);
            let why = if var.left { "its stack has moved" } else { "its frame is gone" };
            let text = format!("use of {name} of {func}: {why}");
            return Some((name, text));
        }
        if self.heap.is_in_span(p) {
            return None;
        }
        let (index, g) =
            self.state.gs.iter().enumerate().find(|(_, g)| (g.stack_lo..g.stack_hi).contains(&p))?;
        let fp = if index == self.state.cur as usize { self.state.fp } else { g.fp };
        if p >= BASE + fp as u64 * 8 {
            return None;
        }
        Some(("?".into(), "use of a variable whose frame is gone".into()))
    }

    /// Whether a global variable, or an object on the heap that the program can reach, points into a frame that is gone.
    pub(super) fn leaves_dangling(&mut self) -> bool {
        let is_gone = |p: Addr| p >= self.mem.arena() && self.gone(p).is_some();
        if self.global_roots().iter().any(|&at| self.mem.load64(BASE + at).is_ok_and(is_gone)) {
            return true;
        }
        let holds = |object: &ObjectRef| {
            let (layout, mut found) = (self.prog.layouts.get(object.layout), false);
            heap::for_each_pointer(&self.mem, layout, object.addr, object.size, &mut |p| found |= is_gone(p));
            found
        };
        let holders: Vec<Addr> = self.heap.objects().filter(holds).map(|object| object.addr).collect();
        // Most runs have none, and what is kept takes longer to find.
        !holders.is_empty() && {
            let kept = self.kept();
            holders.iter().any(|holder| kept.contains(holder))
        }
    }

    /// Whether the address is in an address-taken variable of a live frame.
    fn in_variable(&self, p: Addr) -> bool {
        let word = (p.wrapping_sub(BASE) / 8) as usize;
        (0..self.state.gs.len()).filter(|&i| self.state.gs[i].stack_hi > self.state.gs[i].stack_lo).any(|i| {
            let g = &self.state.gs[i];
            (g.stack_lo..g.stack_hi).contains(&p)
                && self.frames(i).any(|f| {
                    let func = &self.prog.funcs[f.func];
                    word.checked_sub(f.fp).is_some_and(|at| func.variable_in_memory(at).is_some())
                })
        })
    }

    /// Name of the object a freed slot held last, as its allocation site prints it.
    pub(super) fn freed_name(&self, p: Addr) -> String {
        let site = self.heap.last_site(p).and_then(|site| self.prog.site(site));
        site.map_or_else(String::new, |s| s.variable.as_ref().unwrap_or(&s.what).to_string())
    }
}

#[cfg(test)]
mod tests {
    use crate::compile::Input;
    use crate::run;
    use crate::settings::{CompileSettings, RunSettings};
    use crate::trace::stats::Recording;
    use crate::vm::history::History;

    const PROGRAM: &str = "package main

type T struct{ a, b int }

func (t T) sum() int { return t.a + t.b }

var keep []any

//go:noinline
func fill(n int) {
	moved := n
	closure := func() int { moved++; return moved }
	method := T{n, 2}.sum
	keep = append(keep, &T{n, n}, new(T), []int{n, 2}, map[int]int{n: 1}, make(map[string]int), closure, method)
	keep = append(keep, make([]int, 3), make([]int, n), string(make([]byte, n)))
	pointer := &moved
	keep = append(keep, pointer)
}

//go:noinline
func other(n int) int {
	var room [80]int
	for i := range room {
		room[i] = n + i
	}
	return room[7]
}

func main() {
	fill(300)
	println(other(3))
	for _, one := range keep {
		if m, ok := one.(map[int]int); ok {
			println(len(m))
		}
	}
}
";

    fn recorded(force: &[String]) -> Recording {
        recorded_of(PROGRAM, force)
    }

    fn recorded_of(program: &str, force: &[String]) -> Recording {
        let input = [Input { name: "p.go", text: program.as_bytes() }];
        let run = RunSettings { force_stack: force.to_vec(), ..RunSettings::default() };
        let built = run::build_for(&input, &CompileSettings::default(), &run);
        let program = built.program.unwrap_or_else(|| panic!("{}", built.compiled.error_text()));
        History::record(run::machine(program, run), &mut |_| true).recording().clone()
    }

    #[test]
    fn what_can_be_forced_stays_in_its_frame() {
        let input = [Input { name: "p.go", text: PROGRAM.as_bytes() }];
        let verdicts = run::build(&input, &CompileSettings::default()).compiled.verdicts;
        let mut forced = Vec::new();
        for verdict in verdicts.iter().filter(|v| v.func == "fill" && v.can_be_forced) {
            let origin = verdict.origin;
            // The conversion of a value to `any` allocates at the same position.
            let objects = |recording: &Recording| -> u64 {
                let here = recording.stats.sites.iter().filter(|site| site.origin == Some(origin));
                here.map(|site| site.count).sum()
            };
            let place = format!("{}:{}", origin.line, origin.col);
            assert!(objects(&recorded(&[place])) < objects(&recorded(&[])), "{}", verdict.what);
            forced.push(verdict.what.as_str());
        }
        forced.sort_unstable();
        assert_eq!(
            forced,
            [
                "&T{...}",
                "T{...}.sum",
                "[]int{...}",
                "func literal",
                "make(map[string]int)",
                "map[int]int{...}",
                "moved",
                "new(T)",
            ]
        );
    }

    #[test]
    fn garbage_that_points_into_a_dead_frame_is_no_pointer_that_is_left() {
        let program = |end: &str| {
            format!(
                "package main\n\ntype shape struct{{ n int }}\n\nvar all []*shape\n\n//go:noinline\nfunc fill(n int) {{\n\
                 \tall = append(all, &shape{{n}})\n}}\n\nfunc main() {{\n\tfill(1)\n\t{end}\n}}\n"
            )
        };
        let leaves = |end: &str| recorded_of(&program(end), &["9:20".to_owned()]).leaves_dangling;
        assert!(leaves("println(len(all))"));
        assert!(!leaves("all = nil"));
    }

    #[test]
    fn a_map_in_a_dead_frame_is_noticed() {
        let literal = PROGRAM.lines().position(|line| line.contains("map[int]int{")).map_or(0, |at| at + 1);
        let place = format!("{literal}:64");
        let errors = String::from_utf8_lossy(&recorded(&[place]).stderr).into_owned();
        assert!(errors.contains("use of map[int]int{...} of fill: its frame is gone"), "{errors}");
    }
}
