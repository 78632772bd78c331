//! Unit tests and debug builds check every store before it happens: the value must fit the destination.
//! In: a store through an address. Out: a fatal error if it would exceed an object or a variable in a frame, hit freed
//! memory, or put a pointer where none belongs or the reverse.
//! A wrong layout is thus reported at its first store, not when the overwritten memory is next read.
//! `Program::stores_freely` turns the check off for what-ifs, whose point is to keep pointers to dead memory.

use super::Machine;
use super::goroutine::GState;
use super::memory::{Addr, BASE};
use super::trap::{Done, Trap};
use crate::bytecode::LayoutId;
use crate::bytecode::op::{Instr, Pc, R};

/// What a store writes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Written {
    /// This many bytes without pointers.
    Plain(u64),
    /// This pointer.
    Pointer(Addr),
    /// This many values of a layout.
    Typed(LayoutId, u64),
}

impl Machine {
    /// Checks the instruction at `pc` in the frame at `fp`. Values with pointers are checked where they are copied.
    pub(super) fn check_store(&mut self, ins: Instr, pc: usize, fp: usize) -> Done {
        let Some((addr, written)) = self.store_of(ins, fp) else { return Ok(()) };
        self.state.pc = pc as Pc;
        self.state.fp = fp;
        self.check_fits(addr, written)
    }

    /// Errors: a fatal error that says why the value does not fit.
    pub(super) fn check_fits(&self, addr: Addr, written: Written) -> Done {
        let why = if self.prog.stores_freely { None } else { self.misfit(addr, written) };
        let Some(why) = why else { return Ok(()) };
        let pc = self.state.pc - 1;
        let place = self.prog.func_at(pc).map_or("", |f| &self.prog.funcs[f].name);
        Err(Trap::Fatal(format!("{place}: {:?} at {addr:#x}: {why}", self.prog.code[pc as usize])))
    }

    fn store_of(&self, ins: Instr, fp: usize) -> Option<(Addr, Written)> {
        let reg = |r: R| self.mem.word(fp + r as usize);
        let at = |p: R, off: i32| reg(p).wrapping_add(off as i64 as u64);
        let element = |s: R, i: R, size: u64| {
            let (index, len) = (reg(i), reg(s + 1));
            (index < len).then(|| (reg(s).wrapping_add(index.wrapping_mul(size)), Written::Plain(size)))
        };
        Some(match ins {
            Instr::St8 { p, off, .. } => (at(p, off), Written::Plain(1)),
            Instr::St16 { p, off, .. } => (at(p, off), Written::Plain(2)),
            Instr::St32 { p, off, .. } => (at(p, off), Written::Plain(4)),
            Instr::St64 { p, off, .. } => (at(p, off), Written::Plain(8)),
            Instr::StN { p, n, off, .. } => (at(p, off), Written::Plain(u64::from(n))),
            Instr::StP { p, a, off } => (at(p, off), Written::Pointer(reg(a))),
            Instr::CopyMem { d, n, .. } => (reg(d), Written::Plain(u64::from(n))),
            Instr::ZeroMem { p, n } => (reg(p), Written::Plain(u64::from(n))),
            Instr::IdxSt8 { s, i, .. } => return element(s, i, 1),
            Instr::IdxSt32 { s, i, .. } => return element(s, i, 4),
            Instr::IdxSt64 { s, i, .. } => return element(s, i, 8),
            _ => return None,
        })
    }

    /// Why the value does not fit the destination.
    fn misfit(&self, addr: Addr, written: Written) -> Option<String> {
        let size = match written {
            Written::Plain(size) => size,
            Written::Pointer(_) => 8,
            Written::Typed(layout, n) => self.prog.layouts[layout].size * n,
        };
        let end = addr.checked_add(size)?;
        // The instruction itself reports faults.
        if size == 0 || addr < BASE || end > self.mem.end() {
            return None;
        }
        if let Some(object) = self.heap.object_at(addr) {
            if end > object.addr + object.size || addr < object.addr {
                return Some(format!("beyond an object of {} bytes at {:#x}", object.size, object.addr));
            }
            let layout = self.prog.layouts.get(object.layout);
            if layout.is_some_and(|l| l.noptr()) && matches!(written, Written::Plain(_)) {
                return None;
            }
            return self.pointers_differ(addr, written, &|word| {
                // A tiny object may begin inside a word, which then contains no pointer.
                let offset = word.checked_sub(object.addr);
                layout.zip(offset).is_some_and(|(l, at)| l.size > 0 && l.is_ptr(at % l.size / 8))
            });
        }
        if self.heap.is_freed(addr) {
            return Some("into freed memory".into());
        }
        if addr < self.mem.arena() {
            let roots = &self.prog.image.roots;
            return self.pointers_differ(addr, written, &|word| roots.binary_search(&(word - BASE)).is_ok());
        }
        let (index, _) = self
            .state
            .gs
            .iter()
            .enumerate()
            .find(|(_, g)| g.state != GState::Dead && (g.stack_lo..g.stack_hi).contains(&addr))?;
        self.beyond_slot(index, addr, end)
    }

    /// A store to a stack must stay within one slot of one frame.
    fn beyond_slot(&self, index: usize, addr: Addr, end: Addr) -> Option<String> {
        let word = (addr - BASE) as usize / 8;
        let frame = self.frames(index).find(|frame| {
            let words = self.prog.funcs[frame.func].frame as usize;
            (frame.fp..frame.fp + words).contains(&word)
        });
        let Some(frame) = frame else { return Some("into an unused part of a stack".into()) };
        let func = &self.prog.funcs[frame.func];
        let at = word - frame.fp;
        if at < func.out as usize {
            return None;
        }
        let i = func.slots.partition_point(|&(first, _)| usize::from(first) <= at);
        let &(first, words) = func.slots.get(i.checked_sub(1)?)?;
        let slot_end = BASE + (frame.fp + usize::from(first) + usize::from(words)) as u64 * 8;
        (end > slot_end).then(|| format!("beyond {words} words at {first} of the frame of {}", func.name))
    }

    /// Compares pointers in the value and the destination. `is_pointer`: whether the word at an address holds a
    /// pointer.
    fn pointers_differ(
        &self,
        addr: Addr,
        written: Written,
        is_pointer: &dyn Fn(Addr) -> bool,
    ) -> Option<String> {
        match written {
            Written::Plain(size) => {
                let first =
                    addr.next_multiple_of(8).saturating_sub(if addr.is_multiple_of(8) { 0 } else { 8 });
                let word = (first..addr + size).step_by(8).find(|&word| is_pointer(word))?;
                Some(format!("a non-pointer over the pointer at {word:#x}"))
            }
            // Pointers outside the heap may be stored anywhere: a type word where an interface has its own.
            Written::Pointer(to) => (self.heap.object_at(to).is_some()
                && (!addr.is_multiple_of(8) || !is_pointer(addr)))
            .then(|| "a pointer over a non-pointer".into()),
            Written::Typed(layout, n) => {
                let layout = &self.prog.layouts[layout];
                let words = layout.size / 8;
                if words == 0 {
                    return None;
                }
                // Long lists repeat: check the first 64.
                (0..n.min(64)).find_map(|i| {
                    let value = addr + i * layout.size;
                    let word = (0..words).find(|&w| is_pointer(value + 8 * w) != layout.is_ptr(w))?;
                    Some(format!("word {word} is a pointer in only one of the value and the object"))
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::compile::Input;
    use crate::run;
    use crate::settings::{CompileSettings, RunSettings};

    /// Checks how a run of this body ends.
    fn ends_with(body: &str, text: &str) {
        let source = format!(
            "package main\n\nimport \"unsafe\"\n\ntype pair struct {{\n\ta *int\n\tb int\n}}\n\nvar sink *pair\n\nfunc main() {{\n{body}\n}}\n"
        );
        let input = Input { name: "p.go", text: source.as_bytes() };
        let built = run::build(&[input], &CompileSettings::default());
        let program = built.program.unwrap_or_else(|| panic!("{}", built.compiled.error_text()));
        let mut machine = super::Machine::new(program, RunSettings::default());
        machine.run_to_end();
        let said = String::from_utf8_lossy(&machine.stderr).into_owned();
        assert!(said.contains(text), "{said}");
    }

    #[test]
    fn numbers_over_pointers_are_reported() {
        ends_with(
            "\tsink = new(pair)\n\t*(*int)(unsafe.Pointer(&sink.a)) = 3",
            "a non-pointer over the pointer at",
        );
    }

    #[test]
    fn pointers_over_numbers_are_reported() {
        let body = "\tsink = new(pair)\n\t*(**pair)(unsafe.Pointer(&sink.b)) = sink";
        ends_with(body, "a pointer over a non-pointer");
    }

    #[test]
    fn stores_beyond_an_object_are_reported() {
        let body = "\tsink = new(pair)\n\t*(*[3]int)(unsafe.Pointer(&sink.b)) = [3]int{1, 2, 3}";
        ends_with(body, "beyond an object of 16 bytes");
    }

    #[test]
    fn tiny_objects_begin_inside_a_word() {
        let make = "x := new([3]byte)\n\t\tx[1] = 1\n\t\tsink = (*pair)(unsafe.Pointer(x))";
        ends_with(&format!("\tfor range 3 {{\n\t\t{make}\n\t}}\n\tpanic(\"done\")"), "panic: done");
    }

    #[test]
    fn stores_beyond_a_variable_are_reported() {
        let body = "\tvar p [2]int\n\tq := &p\n\t*(*[9]int)(unsafe.Pointer(q)) = [9]int{1}\n\tprintln(p[0])";
        ends_with(body, "of the frame of main.main");
    }
}
