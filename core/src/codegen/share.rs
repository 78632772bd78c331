//! Lets slots of a function share memory if they never hold a value at the same time, as gc merges locals and spills.
//! In: a function's code, each slot with words of its own. Out: the same code and slots, in fewer words.
//! Invariant: slots that share have the same size and the same pointer words. A slot whose address is taken keeps
//! its words to itself, and a variable keeps its words throughout its scope, so that the viewer finds its last value.

use super::frame::{INCOMING, slot_at};
use super::func::FnGen;
use crate::bytecode::effects::{addressed, effects, falls_through};
use crate::bytecode::op::{Instr, NO, PC_MAIN, Pc, R};
use crate::bytecode::operands::Access;
use crate::index::HashMap;

/// Functions beyond this many instructions × 64 words don't share slots.
const LIMIT: usize = 1 << 22;

/// First and last instruction at which a slot is in use; `None` if it is not known.
type Span = Option<(usize, usize)>;

/// Words before each instruction that some path reads before it writes them.
struct Live {
    sets: Vec<u64>,
    row: usize,
}

impl Live {
    fn has(&self, at: usize, word: usize) -> bool {
        self.sets.get(at * self.row + word / 64).is_some_and(|bits| bits >> (word % 64) & 1 != 0)
    }

    fn words(&self, at: usize) -> impl Iterator<Item = usize> {
        let row = self.sets.get(at * self.row..(at + 1) * self.row).unwrap_or_default();
        row.iter().enumerate().flat_map(|(i, &bits)| {
            let ones = std::iter::successors(Some(bits), |bits| Some(bits & bits.wrapping_sub(1)));
            ones.take_while(|bits| *bits != 0).map(move |bits| i * 64 + bits.trailing_zeros() as usize)
        })
    }
}

impl FnGen<'_> {
    /// Moves the slots together, and renames them in the code.
    pub(super) fn share_slots(&mut self, std: bool) {
        if self.base < PC_MAIN - 1 || self.frame.too_large {
            return;
        }
        let slots = self.frame.slots.clone();
        let Some(spans) = self.spans(&slots, std) else { return };
        let mut order: Vec<usize> = (0..slots.len()).collect();
        order.sort_by_key(|&i| spans[i].map_or(0, |(first, _)| first));
        // By size and pointers: new place, and the last instruction at which it is in use.
        let mut places: HashMap<(R, Vec<bool>), Vec<(R, usize)>> = HashMap::default();
        let mut moved: HashMap<R, R> = HashMap::default();
        let before = std::mem::take(&mut self.frame.ptrs);
        let out = self.frame.out as usize;
        self.frame.ptrs = before.iter().copied().take(out).collect();
        self.frame.slots.clear();
        for i in order {
            let (start, n) = slots[i];
            let from = usize::from(start);
            let ptrs = before.get(from..from + usize::from(n)).unwrap_or_default().to_vec();
            let same = places.entry((n, ptrs.clone())).or_default();
            let free = spans[i].and_then(|(first, _)| same.iter_mut().find(|place| place.1 < first));
            let last = spans[i].map_or(usize::MAX, |(_, last)| last);
            let at = match free {
                Some(place) => {
                    place.1 = last;
                    place.0
                }
                None => {
                    let at = self.frame.ptrs.len() as R;
                    self.frame.ptrs.extend(ptrs);
                    self.frame.slots.push((at, n));
                    same.push((at, last));
                    at
                }
            };
            moved.extend((0..n).map(|word| (start + word, at + word)));
        }
        self.frame.set_words();
        if std {
            self.shorten(&slots, &spans);
        }
        self.rename(|r| moved.get(&r).copied().unwrap_or(r));
    }

    /// Ends the scope of each variable where its slot was last in use.
    fn shorten(&mut self, slots: &[(R, R)], spans: &[Span]) {
        for info in &mut self.infos {
            let slot = slot_at(slots, u32::from(info.slot)).filter(|_| info.slot < INCOMING);
            if let Some((_, last)) = slot.and_then(|slot| spans.get(slot).copied().flatten()) {
                let end = self.base + (last + 1).min(self.code.len()) as Pc;
                info.live.end = info.live.end.min(end.max(info.live.start));
            }
        }
    }

    fn rename(&mut self, to: impl Fn(R) -> R) {
        let word = |r: &mut R| {
            if *r < INCOMING {
                *r = to(*r);
            }
        };
        let offset = |off: &mut u32| {
            if *off / 8 < u32::from(INCOMING) {
                *off = u32::from(to((*off / 8) as R)) * 8 + *off % 8;
            }
        };
        let listed = |entry: &mut u32| {
            if *entry < u32::from(INCOMING) {
                *entry = u32::from(to(*entry as R));
            }
        };
        for ins in &mut self.code {
            ins.for_each_off(&mut |off| offset(off));
            let mut seen = Vec::new();
            // An operand that is read and written is visited twice.
            ins.for_each_reg(&mut |r, _| {
                let place = std::ptr::from_mut(r);
                if !seen.contains(&place) {
                    seen.push(place);
                    word(r);
                }
            });
            let list = match *ins {
                Instr::AppendBuf { list, .. }
                | Instr::MakeSliceBuf { list, .. }
                | Instr::MakeMapBuf { list, .. }
                | Instr::Select { list, .. } => list,
                _ => continue,
            };
            let Some(list) = self.g.out.lists.get_mut(list as usize) else { continue };
            let mut entries = list.to_vec();
            match *ins {
                Instr::Select { .. } => {
                    for case in entries[1..].chunks_exact_mut(3) {
                        case[1..].iter_mut().for_each(listed);
                    }
                }
                Instr::MakeMapBuf { .. } => entries[1..3].iter_mut().for_each(offset),
                Instr::AppendBuf { .. } => {
                    offset(&mut entries[1]);
                    listed(&mut entries[3]);
                }
                _ => offset(&mut entries[1]),
            }
            *list = entries.into();
        }
        self.infos.iter_mut().for_each(|info| word(&mut info.slot));
        self.begins.iter_mut().for_each(|(_, slot)| word(slot));
        self.whole.iter_mut().for_each(|whole| word(&mut whole.start));
        self.frame.listed.iter_mut().for_each(word);
        self.entry_zero.iter_mut().for_each(|(r, _)| word(r));
    }

    /// When each slot is in use. `None` if an operand is not within one slot, or the function is too long.
    fn spans(&self, slots: &[(R, R)], std: bool) -> Option<Vec<Span>> {
        let words = self.frame.words() as usize;
        let live = self.live(words)?;
        let out = self.frame.out as usize;
        let mut slot_of = vec![usize::MAX; words];
        for (i, &(start, n)) in slots.iter().enumerate() {
            slot_of.get_mut(usize::from(start)..usize::from(start) + usize::from(n))?.fill(i);
        }
        let mut spans: Vec<Span> = vec![Some((usize::MAX, 0)); slots.len()];
        let widen = |span: &mut Span, first: usize, last: usize| {
            if let Some((from, to)) = span {
                (*from, *to) = ((*from).min(first), (*to).max(last));
            }
        };
        let mut whole = true;
        for at in 0..self.code.len() {
            let mut ins = self.code[at];
            effects(&self.g.out, &mut ins, &mut |r, access| {
                let first = usize::from(r);
                if r >= INCOMING || first < out {
                    return;
                }
                let n = match access {
                    Access::Use(n) | Access::Def(n) => (n as usize).max(1),
                    Access::Other => 1,
                };
                let slot = slot_of.get(first).copied().unwrap_or(usize::MAX);
                whole &= slot_of.get(first + n - 1) == Some(&slot) && slot != usize::MAX;
                if let Some(span) = spans.get_mut(slot) {
                    widen(span, at, at);
                }
            });
            if !matches!(ins, Instr::LdF { .. } | Instr::StF { .. }) {
                addressed(&self.g.out, &mut ins, &mut |r| {
                    if let Some(span) = slot_of.get(usize::from(r)).and_then(|&slot| spans.get_mut(slot)) {
                        *span = None;
                    }
                });
            }
            if let Instr::AppendBuf { list, .. } = ins
                && let Some(&flag) = self.g.out.lists.get(list as usize).and_then(|list| list.get(3))
                && let Some(span) = slot_of.get(flag as usize).and_then(|&slot| spans.get_mut(slot))
            {
                *span = None;
            }
            for word in live.words(at).filter(|word| *word >= out) {
                if let Some(span) = slot_of.get(word).and_then(|&slot| spans.get_mut(slot)) {
                    widen(span, at, at);
                }
            }
        }
        if !whole {
            return None;
        }
        // A panic may continue at the recovery point from anywhere.
        let recovery = self.recover_pc.map(|pc| (pc - self.base) as usize);
        let own = self.frame.listed.iter().chain(self.entry_zero.iter().map(|(r, _)| r));
        let own = own.filter_map(|&r| slot_of.get(usize::from(r)).copied());
        let entered = slot_of
            .iter()
            .enumerate()
            .skip(out)
            .filter(|&(word, _)| live.has(0, word) || recovery.is_some_and(|at| live.has(at, word)));
        for slot in own.chain(entered.map(|(_, &slot)| slot)).collect::<Vec<_>>() {
            if let Some(span) = spans.get_mut(slot) {
                *span = None;
            }
        }
        // In library functions a variable is shown only until its last use, after which its words are free.
        if std {
            return Some(spans);
        }
        for info in &self.infos {
            let Some(span) = slot_of.get(usize::from(info.slot)).and_then(|&slot| spans.get_mut(slot)) else {
                continue;
            };
            let last =
                if info.live.end == Pc::MAX { self.code.len() } else { (info.live.end - self.base) as usize };
            widen(span, (info.live.start - self.base) as usize, last);
        }
        Some(spans)
    }

    /// Which words are live before each instruction.
    fn live(&self, words: usize) -> Option<Live> {
        let row = words.div_ceil(64).max(1);
        if self.code.len() * row > LIMIT {
            return None;
        }
        let mut live = Live { sets: vec![0; self.code.len() * row], row };
        let mut now = vec![0u64; row];
        loop {
            let mut changed = false;
            for at in (0..self.code.len()).rev() {
                let mut ins = self.code[at];
                now.fill(0);
                let target = ins.target().and_then(|t| self.labels.get(*t as usize).copied().flatten());
                let next = falls_through(&ins).then_some(at + 1);
                for to in target.map(|t| t as usize).into_iter().chain(next) {
                    let there = live.sets.get(to * row..(to + 1) * row).unwrap_or_default();
                    now.iter_mut().zip(there).for_each(|(n, t)| *n |= t);
                }
                let each = |now: &mut [u64], r: R, n: u32, is_read: bool| {
                    for word in usize::from(r)..(usize::from(r) + n as usize).min(words) {
                        let bit = 1 << (word % 64);
                        if is_read { now[word / 64] |= bit } else { now[word / 64] &= !bit }
                    }
                };
                effects(&self.g.out, &mut ins, &mut |r, access| {
                    if let Access::Def(n) = access
                        && r != NO
                    {
                        each(&mut now, r, n, false);
                    }
                });
                effects(&self.g.out, &mut ins, &mut |r, access| match access {
                    Access::Use(n) => each(&mut now, r, n, true),
                    Access::Other => each(&mut now, r, self.rest_of_slot(r), true),
                    Access::Def(_) => {}
                });
                let here = &mut live.sets[at * row..(at + 1) * row];
                if here != now {
                    here.copy_from_slice(&now);
                    changed = true;
                }
            }
            if !changed {
                return Some(live);
            }
        }
    }

    /// Number of words from `r` to the end of its slot.
    fn rest_of_slot(&self, r: R) -> u32 {
        let slot = slot_at(&self.frame.slots, u32::from(r)).and_then(|i| self.frame.slots.get(i));
        slot.map_or(1, |&(start, n)| u32::from((start + n).saturating_sub(r)))
    }
}
