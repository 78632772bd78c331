//! What is decided once instructions are chosen and ordered: write barriers, where values are computed, and which nil
//! checks an access that faults makes superfluous.
//! Rules: cmd/compile/internal/ssa/{writebarrier,tighten,schedule,nilcheck}.go, go1.27.

use super::Kept;
use super::dom::Dom;
use super::memory::checked_base_of;
use super::statements::Statements;
use super::value::*;
use crate::index::{HashMap, HashSet};
use crate::ir::node::XPos;

/// Offsets from nil that fault for certain.
const ZERO_PAGE: i64 = 4096;
/// Bytes of a copy that is worth telling.
const LARGE: i64 = 128;
/// Bytes up to which a loop of moves copies.
const REPEATED: i64 = 1408;

/// Copies that were made calls at once.
pub fn copied(f: &Func, kept: &mut Vec<Kept>) {
    f.copies.iter().for_each(|&(pos, size)| tell_copy(pos, size, false, kept));
}

/// What one instruction copies of so many bytes: those beyond a multiple are copied before it.
fn copied_at_once(f: &Func, size: i64) -> i64 {
    match size {
        size if f.copies_loop && size > REPEATED => size - size % 8,
        size if f.copies_loop => size,
        size => size - size % 16,
    }
}

fn tell_copy(pos: XPos, size: i64, begins: bool, kept: &mut Vec<Kept>) {
    if size >= LARGE {
        kept.push(Kept { pos, code: "copy", message: format!("{size} bytes"), begins });
    }
}

pub fn run(f: &mut Func, statements: &Statements, kept: &mut Vec<Kept>) {
    write_barriers(f);
    for (_, block) in f.live_blocks() {
        for &v in &block.values {
            let value = &f.values[v];
            if value.op == Op::Move {
                let begins = statements.begins(f, v);
                tell_copy(value.pos, copied_at_once(f, value.aux), begins, kept);
            }
        }
    }
    super::cse::run(f, super::cse::Stage::Lowered);
    tighten(f);
    // The very first statement counts as none by then.
    let first = f.blocks[f.entry].values.iter().copied().find(|&v| statements.begins(f, v));
    for b in cfg_order(f) {
        for v in remaining(f, b) {
            let begins = first != Some(v) && statements.begins(f, v);
            kept.push(Kept { pos: f.values[v].pos, code: "nilcheck", message: String::new(), begins });
        }
    }
}

fn cfg_order(f: &Func) -> Vec<BlockId> {
    let mut order = super::dom::postorder(f);
    order.reverse();
    order
}

/// Values in the order of the stores that they follow: a store, the nil checks behind it, all else behind it.
pub fn store_order(f: &Func, b: BlockId) -> Vec<ValueId> {
    let values = &f.blocks[b].values;
    let here: HashSet<ValueId> = values.iter().copied().collect();
    // The chain of memory.
    let mut next: HashMap<ValueId, ValueId> = HashMap::default();
    let mut first = None;
    for &v in values {
        if !f.is_mem(v) {
            continue;
        }
        match f.memory_arg(v) {
            Some(m) if here.contains(&m) && f.op(v) != Op::Phi => {
                next.insert(m, v);
            }
            _ => first = first.or(Some(v)),
        }
    }
    let mut number: HashMap<ValueId, u32> = HashMap::default();
    let mut at = first;
    let mut count = 1;
    while let Some(v) = at {
        if number.insert(v, 3 * count).is_some() {
            break;
        }
        count += 1;
        at = next.get(&v).copied();
    }
    let mut list: Vec<(u32, usize, ValueId)> = Vec::new();
    let mut done: HashMap<ValueId, u32> = number.clone();
    for (i, &v) in values.iter().enumerate() {
        let n = place(f, v, &here, &mut done);
        list.push((n, i, v));
    }
    list.sort();
    let mut order: Vec<ValueId> = list.into_iter().map(|(_, _, v)| v).collect();
    // Of several nil checks the first in the source is to fail.
    for checks in order.chunk_by_mut(|&a, &b| f.op(a) == Op::NilCheck && f.op(b) == Op::NilCheck) {
        if checks.len() > 1 {
            checks.sort_by_key(|&v| (f.values[v].pos.inl, f.values[v].pos.pos));
        }
    }
    order
}

/// The last store that a value depends on, and its kind.
fn place(f: &Func, v: ValueId, here: &HashSet<ValueId>, done: &mut HashMap<ValueId, u32>) -> u32 {
    let mut stack = vec![(v, 0usize)];
    while let Some((v, i)) = stack.pop() {
        if i == 0 && done.contains_key(&v) {
            continue;
        }
        if f.op(v) == Op::Phi {
            done.insert(v, 0);
            continue;
        }
        match f.values[v].args.get(i) {
            Some(&a) => {
                stack.push((v, i + 1));
                if here.contains(&a) && !done.contains_key(&a) && stack.len() < 10_000 {
                    stack.push((a, 0));
                }
            }
            None => {
                let most =
                    f.values[v].args.iter().filter_map(|a| done.get(a)).map(|n| n / 3 * 3).max().unwrap_or(0);
                let n = most + if f.op(v) == Op::NilCheck { 1 } else { 2 };
                done.entry(v).or_insert(n);
            }
        }
    }
    done.get(&v).copied().unwrap_or(0)
}

// ---- write barriers

fn is_stack(f: &Func, mut p: ValueId) -> bool {
    for _ in 0..1000 {
        match f.op(p) {
            Op::OffPtr | Op::AddPtr | Op::PtrIndex | Op::Copy => p = f.arg(p, 0),
            Op::LocalAddr => return true,
            _ => return false,
        }
    }
    false
}

fn is_global(f: &Func, mut p: ValueId) -> bool {
    for _ in 0..1000 {
        match f.op(p) {
            Op::OffPtr | Op::AddPtr | Op::PtrIndex | Op::Copy => p = f.arg(p, 0),
            Op::Addr | Op::ConstNil => return true,
            Op::Load => {
                return f.op(checked_base_of(f, f.arg(p, 0)).0) == Op::Addr && is_read_only(f, f.arg(p, 0));
            }
            _ => return false,
        }
    }
    false
}

fn is_read_only(f: &Func, p: ValueId) -> bool {
    let (base, _) = checked_base_of(f, p);
    f.op(base) == Op::Addr
        && matches!(
            f.values[base].sym,
            Sym::Data(_)
                | Sym::Node(_)
                | Sym::Zeroes(_)
                | Sym::Type(_)
                | Sym::Table(..)
                | Sym::Dict(_)
                | Sym::DictWord(..)
        )
}

/// Words of an object just made that nothing was written to, by memory.
fn zero_words(f: &Func) -> HashMap<ValueId, (ValueId, u64)> {
    let mut zeroes: HashMap<ValueId, (ValueId, u64)> = HashMap::default();
    for (_, block) in f.live_blocks() {
        for &v in &block.values {
            if f.op(v) == Op::SelectN && f.values[f.arg(v, 0)].sym == Sym::Runtime("newobject") {
                let words = (f.values[v].ty.elem / 8).clamp(0, 64) as u32;
                let mask = if words >= 64 { u64::MAX } else { (1 << words) - 1 };
                zeroes.insert(f.arg(v, 0), (v, mask));
            }
        }
    }
    for _ in 0..50 {
        let mut changed = false;
        for (_, block) in f.live_blocks() {
            for &v in &block.values {
                if f.op(v) != Op::Store {
                    continue;
                }
                let Some(&(object, mut mask)) = f.memory_arg(v).and_then(|m| zeroes.get(&m)) else {
                    continue;
                };
                let mut p = f.arg(v, 0);
                let mut offset = 0i64;
                while f.op(p) == Op::OffPtr {
                    offset = offset.wrapping_add(f.values[p].aux);
                    p = f.arg(p, 0);
                }
                if p != object {
                    continue;
                }
                let end = offset.saturating_add(f.values[v].aux.max(1)) + 7;
                for word in offset.max(0) / 8..(end / 8).min(64) {
                    mask &= !(1 << word.clamp(0, 63));
                }
                if mask != 0 && zeroes.insert(v, (object, mask)) != Some((object, mask)) {
                    changed = true;
                }
            }
        }
        if !changed {
            break;
        }
    }
    zeroes
}

fn needs_barrier(f: &Func, v: ValueId, zeroes: &HashMap<ValueId, (ValueId, u64)>) -> bool {
    let value = &f.values[v];
    if !matches!(value.op, Op::Store | Op::Move | Op::Zero) || !value.ty.pointers {
        return false;
    }
    let to = f.arg(v, 0);
    if is_stack(f, to) {
        return false;
    }
    let memory = f.memory_arg(v);
    if may_hold_pointer(f, to, value.aux, memory, zeroes) {
        return true;
    }
    match value.op {
        Op::Store => !is_global(f, f.arg(v, 1)),
        Op::Move => may_hold_pointer(f, f.arg(v, 1), value.aux, memory, zeroes),
        _ => false,
    }
}

fn may_hold_pointer(
    f: &Func,
    p: ValueId,
    size: i64,
    memory: Option<ValueId>,
    zeroes: &HashMap<ValueId, (ValueId, u64)>,
) -> bool {
    if is_read_only(f, p) {
        return false;
    }
    let mut p = p;
    let mut offset = 0i64;
    while f.op(p) == Op::OffPtr {
        offset = offset.wrapping_add(f.values[p].aux);
        p = f.arg(p, 0);
    }
    if offset < 0 || offset % 8 != 0 || offset.saturating_add(size) > 512 {
        return true;
    }
    let Some(&(object, mask)) = memory.and_then(|m| zeroes.get(&m)) else { return true };
    let words = (size / 8).clamp(0, 64) as u32;
    let want = (if words >= 64 { u64::MAX } else { (1 << words) - 1 }) << (offset / 8).clamp(0, 63);
    object != p || mask & want != want
}

fn copy_of_check(f: &mut Func, check: ValueId, to: BlockId, memory: ValueId) -> ValueId {
    let (p, ty, pos) = (f.arg(check, 0), f.values[check].ty, f.values[check].pos);
    f.add(to, Op::NilCheck, ty, &[p, memory], pos)
}

/// A store that the collector must see ends its block: behind it stands the question whether the collector runs.
fn write_barriers(f: &mut Func) {
    let zeroes = zero_words(f);
    let mut uses = f.uses();
    for b in f.block_ids() {
        let mut order = store_order(f, b);
        let marked: HashSet<ValueId> =
            order.iter().copied().filter(|&v| needs_barrier(f, v, &zeroes)).collect();
        if marked.is_empty() {
            continue;
        }
        // From the last one to the first.
        let mut left = marked.len();
        while left > 0 {
            let Some(last) = order.iter().rposition(|v| marked.contains(v)) else { break };
            let mut start = last;
            let mut others = 0;
            let mut has_move = false;
            let mut i = last;
            while let Some(&v) = order.get(i) {
                if marked.contains(&v) {
                    start = i;
                    others = 0;
                    left = left.saturating_sub(1);
                    has_move |= f.op(v) == Op::Move;
                } else if matches!(f.op(v), Op::VarDef | Op::VarLive) {
                } else if f.op(v) == Op::Store {
                    others += 1;
                    if others > 2 || has_move {
                        break;
                    }
                } else {
                    break;
                }
                if i == 0 {
                    break;
                }
                i -= 1;
            }
            let count = last + 1 - start;
            let behind: Vec<ValueId> = order.split_off(start);
            let stores: Vec<ValueId> = behind.iter().copied().take(count).collect();
            let memory = behind.first().and_then(|&v| f.memory_arg(v));
            let barriers: Vec<ValueId> = behind.iter().copied().filter(|v| marked.contains(v)).collect();
            // The check right before stands in both ways: a store or a look there makes it superfluous.
            let checked = behind
                .first()
                .map(|&v| f.arg(v, 0))
                .filter(|&p| f.checks_move && f.op(p) == Op::NilCheck && f.memory_arg(p) == memory);
            let end = f.new_block();
            let old = std::mem::take(&mut f.blocks[b]);
            for &v in &behind {
                f.values[v].block = end;
            }
            for edge in &old.succs {
                if let Some(pred) = f.blocks[edge.b].preds.get_mut(edge.i) {
                    pred.b = end;
                }
            }
            let pos = old.pos;
            f.blocks[end] = Block {
                kind: old.kind,
                control: old.control,
                succs: old.succs,
                values: behind,
                pos,
                ..Block::default()
            };
            f.blocks[b] =
                Block { preds: old.preds, values: order.clone(), kind: Kind::Table, pos, ..Block::default() };
            f.add_edge(b, end);
            let then = f.new_block();
            f.add_edge(b, then);
            f.add_edge(then, end);
            // The buffer gets the pointers there; memory is another one behind it.
            let stored: Vec<ValueId> =
                barriers.iter().filter(|&&v| f.op(v) == Op::Store).map(|&v| f.arg(v, 1)).collect();
            f.add(then, Op::Pure, Ty::VOID, &stored, pos);
            if let Some(memory) = memory {
                let again = checked.map(|check| copy_of_check(f, check, then, memory));
                // What was there before goes to the buffer, too.
                for &v in &barriers {
                    let to = f.arg(v, 0);
                    if f.op(v) == Op::Store && may_hold_pointer(f, to, 8, f.memory_arg(v), &zeroes) {
                        let at = again.filter(|_| Some(to) == checked).unwrap_or(to);
                        let old = f.add(then, Op::Load, Ty::UINT, &[at, memory], f.values[v].pos);
                        f.add(then, Op::Pure, Ty::VOID, &[old], pos);
                    }
                }
                let noted = f.add(then, Op::Call, Ty::MEM, &[memory], pos);
                f.values[noted].sym = Sym::Runtime("gcWriteBarrier");
                let phi = f.add(end, Op::Phi, Ty::MEM, &[memory, noted], pos);
                for &v in &f.blocks[end].values.clone() {
                    if v != phi && f.memory_arg(v) == Some(memory) {
                        let last = f.values[v].args.len() - 1;
                        if let Some(arg) = f.values[v].args.get_mut(last) {
                            *arg = phi;
                        }
                    }
                }
                if let Some(check) = checked {
                    let again = copy_of_check(f, check, end, phi);
                    for &v in &stores {
                        if matches!(f.op(v), Op::Store | Op::Move | Op::Zero)
                            && let Some(to) = f.values[v].args.first_mut()
                            && *to == check
                        {
                            *to = again;
                            uses[check] = uses[check].saturating_sub(1);
                        }
                    }
                    if uses[check] == 0 {
                        let at = f.values[check].block;
                        f.blocks[at].values.retain(|&v| v != check);
                        order.retain(|&v| v != check);
                    }
                }
            }
        }
    }
}

// ---- where values are computed

/// Values with one operand move to where they are used. Loads do if memory is the same there.
fn tighten(f: &mut Func) {
    let dom = Dom::of(f);
    let loops = loop_depths(f, &dom);
    let starts = start_memory(f);
    let mut movable: HashSet<ValueId> = HashSet::default();
    for (_, block) in f.live_blocks() {
        for &v in &block.values {
            let value = &f.values[v];
            if matches!(
                value.op,
                Op::Phi | Op::Arg | Op::SelectN | Op::NilCheck | Op::ClosurePtr | Op::InitMem | Op::Opaque
            ) || f.is_mem(v)
            {
                continue;
            }
            let mut distinct: Vec<ValueId> = Vec::new();
            for &a in &value.args {
                if !f.is_mem(a) && f.op(a) != Op::Const && !distinct.contains(&a) {
                    distinct.push(a);
                }
            }
            if distinct.len() < 2 {
                movable.insert(v);
            }
        }
    }
    for _ in 0..20 {
        let mut target: HashMap<ValueId, BlockId> = HashMap::default();
        let mut note = |a: ValueId, at: BlockId| {
            if movable.contains(&a) {
                target.entry(a).and_modify(|t| *t = dom.common(*t, at)).or_insert(at);
            }
        };
        for (b, block) in f.live_blocks() {
            for &v in &block.values {
                for (i, &a) in f.values[v].args.iter().enumerate() {
                    let at = if f.op(v) == Op::Phi { block.preds.get(i).map_or(b, |edge| edge.b) } else { b };
                    note(a, at);
                }
            }
            if let Some(c) = block.control {
                note(c, b);
            }
        }
        let mut changed = false;
        for b in f.block_ids() {
            let mut i = 0;
            while let Some(&v) = f.blocks[b].values.get(i) {
                i += 1;
                let Some(&to) = target.get(&v) else { continue };
                let mut to = to;
                // Not into a deeper loop.
                let depth = |b: BlockId| loops.get(&b).copied().unwrap_or(0);
                while depth(to) > depth(b) {
                    match dom.idom[to] {
                        Some(up) => to = up,
                        None => break,
                    }
                }
                if to == b || !dom.dominates(b, to) {
                    continue;
                }
                if let Some(m) = f.memory_arg(v)
                    && starts.get(&to) != Some(&m)
                {
                    continue;
                }
                i -= 1;
                f.blocks[b].values.swap_remove(i);
                f.blocks[to].values.push(v);
                f.values[v].block = to;
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
}

fn loop_depths(f: &Func, dom: &Dom) -> HashMap<BlockId, u32> {
    let mut depths: HashMap<BlockId, u32> = HashMap::default();
    for (head, block) in f.live_blocks() {
        let mut inside: HashSet<BlockId> = HashSet::default();
        let mut work: Vec<BlockId> =
            block.preds.iter().map(|edge| edge.b).filter(|&p| dom.dominates(head, p)).collect();
        if work.is_empty() {
            continue;
        }
        inside.insert(head);
        while let Some(b) = work.pop() {
            if inside.insert(b) {
                work.extend(f.blocks[b].preds.iter().map(|edge| edge.b));
            }
        }
        for b in inside {
            *depths.entry(b).or_insert(0) += 1;
        }
    }
    depths
}

/// The memory at the start of each block.
fn start_memory(f: &Func) -> HashMap<BlockId, ValueId> {
    let mut starts: HashMap<BlockId, ValueId> = HashMap::default();
    let mut ends: HashMap<BlockId, ValueId> = HashMap::default();
    let order = cfg_order(f);
    for _ in 0..3 {
        for &b in &order {
            let phi = f.blocks[b].values.iter().copied().find(|&v| f.op(v) == Op::Phi && f.is_mem(v));
            let start = phi.or_else(|| f.blocks[b].preds.iter().find_map(|edge| ends.get(&edge.b).copied()));
            let mut memory = start;
            if let Some(start) = start {
                starts.insert(b, start);
            }
            // The last in the chain of this block.
            let chain: Vec<ValueId> =
                f.blocks[b].values.iter().copied().filter(|&v| f.is_mem(v) && f.op(v) != Op::Phi).collect();
            let used: HashSet<ValueId> = chain.iter().filter_map(|&v| f.memory_arg(v)).collect();
            if let Some(&last) = chain.iter().find(|v| !used.contains(v)) {
                memory = Some(last);
            }
            if let Some(memory) = memory {
                ends.insert(b, memory);
            }
        }
    }
    starts
}

// ---- checks that remain

/// Where an instruction reads or writes, if it does so near the address.
fn faults(f: &Func, v: ValueId, into: &mut Vec<ValueId>) {
    let value = &f.values[v];
    // What many bytes are copied or cleared with gets its address in a register.
    let whole = matches!(value.op, Op::Move | Op::Zero) && value.aux > 16;
    let mut note = |p: ValueId| {
        let mut offset = 0i64;
        let mut p = p;
        for _ in 0..100 {
            match f.op(p) {
                Op::OffPtr => {
                    offset = offset.wrapping_add(f.values[p].aux);
                    p = f.arg(p, 0);
                }
                Op::Copy => p = f.arg(p, 0),
                _ => break,
            }
        }
        // An address that is known is another value than nil.
        if (0..ZERO_PAGE).contains(&offset)
            && !(whole && offset > 0)
            && !(offset > 0 && f.op(p) == Op::ConstNil)
        {
            while f.op(p) == Op::NilCheck {
                p = f.arg(p, 0);
            }
            into.push(p);
        }
    };
    match value.op {
        Op::Load if value.ty.size > 0 => note(f.arg(v, 0)),
        Op::Store => note(f.arg(v, 0)),
        Op::Zero if value.aux > 0 => note(f.arg(v, 0)),
        Op::Move if value.aux > 0 => {
            note(f.arg(v, 0));
            note(f.arg(v, 1));
        }
        Op::Call if value.sym == Sym::Runtime("atomic") => note(f.arg(v, 0)),
        _ => {}
    }
}

fn checked(f: &Func, v: ValueId) -> ValueId {
    let mut p = f.arg(v, 0);
    while matches!(f.op(p), Op::NilCheck | Op::Copy) {
        p = f.arg(p, 0);
    }
    p
}

/// Nil checks of a block that no access in it replaces.
fn remaining(f: &Func, b: BlockId) -> Vec<ValueId> {
    let uses: HashSet<ValueId> = {
        let mut uses = HashSet::default();
        for (_, block) in f.live_blocks() {
            for &v in &block.values {
                uses.extend(f.values[v].args.iter().copied());
            }
            uses.extend(block.control);
        }
        uses
    };
    let mut known: HashSet<ValueId> = HashSet::default();
    let mut kept = Vec::new();
    for &v in store_order(f, b).iter().rev() {
        if f.op(v) == Op::NilCheck {
            if !known.contains(&checked(f, v)) {
                kept.push(v);
            }
            continue;
        }
        // What holds no pointers may be seen before all of it is there.
        if f.op(v) == Op::VarLive || f.op(v) == Op::VarDef && !f.values[v].ty.pointers {
            continue;
        }
        if f.is_mem(v) && f.op(v) != Op::Phi && f.op(v) != Op::InitMem {
            known.clear();
        } else if !uses.contains(&v) {
            continue;
        }
        let mut list = Vec::new();
        faults(f, v, &mut list);
        known.extend(list);
    }
    kept.reverse();
    kept
}
