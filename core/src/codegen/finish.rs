//! Finishes a function: relocates registers to frame words, resolves branches, and zeroes words at entry.
//! In: a function with a complete body. Out: the function, added to the program.

use super::frame::{INCOMING, INCOMING_OFF, slot_at};
use super::func::FnGen;
use crate::bytecode::op::{Instr, NO, PC_MAIN, Pc, R};
use crate::bytecode::{Func, SiteId, VarKind, VarPlace};
use crate::diag::DiagnosticKind;
use crate::span::Pos;

impl FnGen<'_> {
    /// Relocates, resolves branches and adds the function to the program.
    pub fn finish(mut self, name: &str, pos: Pos, std: bool) {
        if self.frame.too_large {
            self.g.too_large = true;
            self.g.error(
                pos,
                "the frame of this function is too large for the machine",
                DiagnosticKind::Limit,
            );
        }
        self.share_slots(std);
        let frame = self.frame.words() + 1;
        let memory = self.memory_slots(frame);
        self.insert_prologue();
        self.relocate(frame, std);
        let ptrs = self.pointer_map(frame);
        let slots = std::mem::take(&mut self.frame.slots);
        let out = &mut self.g.out;
        let end = self.base + self.code.len() as Pc;
        out.code.append(&mut self.code);
        out.pos.append(&mut self.pos);
        out.unsigned.append(&mut self.unsigned);
        for (pc, site) in self.sites.drain(..) {
            out.sites.push((SiteId(pc), site));
        }
        let func = Func {
            name: name.into(),
            entry: self.base,
            end,
            frame,
            out: self.frame.out,
            args: self.arg_words,
            params: self.param_words,
            zero_lo: 0,
            zero_hi: 0,
            ptrs: ptrs.into(),
            slots: slots.into(),
            memory: memory.into(),
            begins: self.begins.into(),
            whole: self.whole.into(),
            recover_pc: self.recover_pc,
            open_defers: self.open_defers,
            kind: self.kind,
            std,
            pos,
            vars: self.infos,
            native: None,
        };
        out.place(self.g.current, func);
    }

    /// Gives incoming words, labels and the ends of scopes their final numbers, now that the frame's size is known.
    fn relocate(&mut self, frame: u32, std: bool) {
        let base = self.base;
        let labels = std::mem::take(&mut self.labels);
        for ins in &mut self.code {
            if let Some(t) = ins.target() {
                *t = base + labels[*t as usize].unwrap_or(0);
            }
            match ins {
                Instr::Ret { frame: f } => *f = frame,
                Instr::Step if !std => *ins = Instr::OwnStep,
                _ => {}
            }
            ins.for_each_reg(&mut |r, _| {
                if *r >= INCOMING && *r != NO {
                    *r = (frame + u32::from(*r - INCOMING)) as R;
                }
            });
            ins.for_each_off(&mut |o| {
                if *o & INCOMING_OFF != 0 {
                    *o = frame * 8 + (*o & !INCOMING_OFF);
                }
            });
        }
        let starts = self.whole.iter_mut().map(|whole| &mut whole.start);
        let begun = self.begins.iter_mut().map(|(_, slot)| slot);
        for slot in starts.chain(begun).chain(self.infos.iter_mut().map(|info| &mut info.slot)) {
            if *slot >= INCOMING {
                *slot = (frame + u32::from(*slot - INCOMING)) as R;
            }
        }
        for info in &mut self.infos {
            if info.live.end == Pc::MAX {
                info.live.end = base + self.code.len() as Pc;
            }
        }
    }

    /// One bit for each word of the frame and the arguments: whether it holds a pointer.
    fn pointer_map(&self, frame: u32) -> Vec<u64> {
        let mut bits: Vec<u64> = vec![0; ((frame + self.arg_words) as usize).div_ceil(64)];
        let words = self.frame.ptrs.iter().enumerate().filter(|(_, p)| **p).map(|(w, _)| w);
        let args = self.arg_ptrs.iter().enumerate().filter(|(_, p)| **p).map(|(w, _)| w + frame as usize);
        for w in words.chain(args) {
            bits[w / 64] |= 1 << (w % 64);
        }
        bits
    }

    /// Slots whose address is taken by an instruction or an operand list. Those with pointers that may be read before
    /// they are written are zeroed at entry.
    fn memory_slots(&mut self, frame: u32) -> Vec<(R, R)> {
        let slots = self.frame.slots.clone();
        let slot_of = |word: u32| slots.get(slot_at(&slots, word)?).copied();
        let mut memory: Vec<(R, R)> = Vec::new();
        let args = self.arg_slots.clone();
        let arg_of = |word: u32| args.iter().find(|(at, n)| (*at..at + n).contains(&(word - frame)));
        let mut reach = |word: u32| {
            let slot = match word < frame {
                true => slot_of(word),
                // The words of wrappers that pass them on are not divided.
                false => arg_of(word).map(|&(at, n)| ((frame + at) as R, n as R)),
            };
            memory.extend(slot.filter(|slot| !memory.contains(slot)));
        };
        let word_of = |o: u32| if o & INCOMING_OFF != 0 { frame + (o & !INCOMING_OFF) / 8 } else { o / 8 };
        for ins in &mut self.code {
            if !matches!(ins, Instr::LdF { .. } | Instr::StF { .. }) {
                ins.for_each_off(&mut |o| reach(word_of(*o)));
            }
        }
        for &r in &self.frame.listed {
            reach(if r >= INCOMING { frame + u32::from(r - INCOMING) } else { u32::from(r) });
        }
        // Straight-line code at the start writes its slots on every path.
        let straight = self.code.iter_mut().position(|ins| ins.target().is_some());
        let first_label = self.labels.iter().flatten().min().map_or(usize::MAX, |&l| l as usize);
        let straight = straight.unwrap_or(self.code.len()).min(first_label);
        let mut named: Vec<(R, R)> = Vec::new();
        if self.recover_pc.is_none() {
            for ins in &mut self.code[..straight] {
                let mut name = |word: u32| named.extend(slot_of(word));
                ins.for_each_reg(&mut |r, _| {
                    if *r < INCOMING {
                        name(u32::from(*r));
                    }
                });
                ins.for_each_off(&mut |o| name(word_of(*o)));
            }
        }
        for &(start, n) in memory.iter().filter(|slot| !named.contains(slot)) {
            let ptrs = self.frame.ptrs.get(start as usize..start as usize + n as usize);
            let last = ptrs.and_then(|ptrs| ptrs.iter().rposition(|&p| p));
            if let Some(last) = last {
                self.entry_zero.push((start, last as u32 + 1));
            }
        }
        memory
    }

    /// Inserts a Nop that is never a branch target, so that a return address differs from a function's entry wherever
    /// code looks at the instruction before `pc`, and the instructions that zero words at entry.
    fn insert_prologue(&mut self) {
        if self.base < PC_MAIN - 1 {
            return;
        }
        let n = self.entry_zero.len() as u32 + 1;
        let zero = |(d, n): (R, u32)| if n == 1 { Instr::Zero { d } } else { Instr::ZeroN { d, n } };
        let zeros: Vec<Instr> =
            std::iter::once(Instr::Nop).chain(self.entry_zero.drain(..).map(zero)).collect();
        self.code.splice(0..0, zeros);
        let first = self.pos.first().copied().unwrap_or_default();
        self.pos.splice(0..0, std::iter::repeat_n(first, n as usize));
        self.labels.iter_mut().flatten().for_each(|l| *l += n);
        self.sites.iter_mut().for_each(|(pc, _)| *pc += n);
        self.unsigned.iter_mut().for_each(|(pc, _)| *pc += n);
        self.begins.iter_mut().for_each(|(pc, _)| *pc += n);
        for info in &mut self.infos {
            info.live.start += n;
            info.set += n;
            if info.live.end != Pc::MAX {
                info.live.end += n;
            }
            // The caller has set it.
            if info.kind == VarKind::Param && info.place == VarPlace::Frame && info.inl.is_none() {
                (info.live.start, info.set) = (self.base, self.base);
            }
        }
        if let Some(pc) = &mut self.recover_pc {
            *pc += n;
        }
    }
}
