//! Copies, clearing and storing of memory that another one makes superfluous.
//! Rules: cmd/compile/internal/ssa/_gen/generic.rules "Move and Zero optimizations", go1.27.

use super::memory::{apart, base_of, disjoint, same_pointer};
use super::value::*;

/// Stores that are looked behind.
const MAX_STORES: usize = 3;
/// Stores that become those of a copy.
const MAX_PARTS: usize = 4;

fn is_copy_of(f: &mut Func, v: ValueId, x: ValueId) -> bool {
    f.copy_of(v, x);
    true
}

/// Memory behind the definition of a variable.
fn behind_definition(f: &Func, memory: ValueId) -> ValueId {
    match (f.op(memory), f.memory_arg(memory)) {
        (Op::VarDef, Some(before)) => before,
        _ => memory,
    }
}

fn is_zero(f: &Func, v: ValueId) -> bool {
    match f.op(v) {
        Op::Const | Op::ConstBool | Op::ConstNil => f.values[v].aux == 0,
        Op::Pure => super::float::is_zero(f, v),
        Op::StringMake | Op::IMake | Op::SliceMake => f.values[v].args.iter().all(|&a| is_zero(f, a)),
        Op::StringPtr | Op::SlicePtr => is_zero(f, f.arg(v, 0)),
        _ => false,
    }
}

/// A store of what is there already.
pub fn store(f: &mut Func, v: ValueId, ptr: ValueId, x: ValueId) -> bool {
    let Some(memory) = f.memory_arg(v) else { return false };
    let size = f.values[v].aux;
    if f.op(x) == Op::Load && f.values[x].ty.size == size && same_pointer(f, ptr, f.arg(x, 0)) {
        let loaded = f.memory_arg(x);
        let mut at = Some(memory);
        for _ in 0..=MAX_STORES {
            if at == loaded {
                return is_copy_of(f, v, memory);
            }
            at = at.filter(|&at| f.op(at) == Op::Store).and_then(|at| {
                if apart(f, at, ptr, Ty { size, ..f.values[x].ty }) { f.memory_arg(at) } else { None }
            });
        }
    }
    if is_zero(f, x) {
        let (base, offset) = base_of(f, ptr);
        let mut at = memory;
        for _ in 0..=MAX_STORES {
            let to = f.arg(at, 0);
            match f.op(at) {
                Op::Zero => {
                    let (cleared, from) = base_of(f, to);
                    if from == 0
                        && same_pointer(f, base, cleared)
                        && offset >= 0
                        && offset.saturating_add(size) <= f.values[at].aux
                    {
                        return is_copy_of(f, v, memory);
                    }
                    break;
                }
                Op::Store if apart(f, at, ptr, Ty { size, ..f.values[x].ty }) => match f.memory_arg(at) {
                    Some(before) => at = before,
                    None => break,
                },
                _ => break,
            }
        }
    }
    false
}

/// Memory that is copied or cleared as one type: that of shaped code is another one.
fn same_type(f: &Func, a: ValueId, b: ValueId) -> bool {
    let (a, b) = (f.values[a].ty.id, f.values[b].ty.id);
    a == b || a.is_none() || b.is_none()
}

pub fn zero(f: &mut Func, v: ValueId) -> bool {
    let (to, size) = (f.arg(v, 0), f.values[v].aux);
    let Some(memory) = f.memory_arg(v) else { return false };
    let before = behind_definition(f, memory);
    let same = |f: &Func, at: ValueId| {
        f.values[at].aux == size && same_type(f, v, at) && same_pointer(f, to, f.arg(at, 0))
    };
    match f.op(before) {
        Op::Zero if same(f, before) => is_copy_of(f, v, memory),
        Op::Move if before == memory && f.used_once(memory) && same(f, memory) => skip(f, v, memory),
        _ => false,
    }
}

/// `v` follows what was before `memory`.
fn skip(f: &mut Func, v: ValueId, memory: ValueId) -> bool {
    let Some(before) = f.memory_arg(memory) else { return false };
    if let Some(last) = f.values[v].args.last_mut() {
        *last = before;
    }
    true
}

fn is_stack(f: &Func, mut p: ValueId) -> bool {
    while matches!(f.op(p), Op::OffPtr | Op::AddPtr) {
        p = f.arg(p, 0);
    }
    f.op(p) == Op::LocalAddr
}

pub fn copy(f: &mut Func, v: ValueId) -> bool {
    let (to, from, size) = (f.arg(v, 0), f.arg(v, 1), f.values[v].aux);
    let Some(memory) = f.memory_arg(v) else { return false };
    if same_pointer(f, to, from) {
        return is_copy_of(f, v, memory);
    }
    if f.op(from) == Op::Addr && matches!(f.values[from].sym, Sym::Zeroes(_)) {
        let pointers = f.values[v].ty.pointers;
        f.reset(v, Op::Zero, &[to, memory], size);
        f.values[v].ty.pointers = pointers;
        return true;
    }
    let before = behind_definition(f, memory);
    let is_of = |f: &Func, at: ValueId, p: ValueId| {
        f.values[at].aux == size && same_type(f, v, at) && same_pointer(f, p, f.arg(at, 0))
    };
    if f.op(before) == Op::Zero && is_of(f, before, from) {
        let pointers = f.values[v].ty.pointers;
        f.reset(v, Op::Zero, &[to, memory], size);
        f.values[v].ty.pointers = pointers;
        return true;
    }
    if matches!(f.op(memory), Op::Move | Op::Zero)
        && f.used_once(memory)
        && is_of(f, memory, to)
        && disjoint(f, from, size, to, size)
    {
        return skip(f, v, memory);
    }
    if f.op(memory) == Op::Store
        && f.used_once(memory)
        && let (p, part) = (f.arg(memory, 0), f.values[memory].aux)
        && let ((b, offset), (c, start)) = (base_of(f, p), base_of(f, to))
        && same_pointer(f, b, c)
        && offset >= start
        && offset.saturating_add(part) <= start.saturating_add(size)
        && disjoint(f, from, size, p, part)
    {
        return skip(f, v, memory);
    }
    if parts(f, v, to, from, size, memory) {
        return true;
    }
    if f.op(before) == Op::Move && is_of(f, before, from) {
        let source = f.arg(before, 1);
        if is_stack(f, source) && disjoint(f, source, size, from, size) && disjoint(f, source, size, to, size)
        {
            if let Some(arg) = f.values[v].args.get_mut(1) {
                *arg = source;
            }
            return true;
        }
    }
    false
}

/// What is copied was stored just before, from its end to its start, or into cleared memory: it is stored again.
fn parts(f: &mut Func, v: ValueId, to: ValueId, from: ValueId, size: i64, memory: ValueId) -> bool {
    let (base, start) = base_of(f, from);
    let mut found: Vec<(i64, ValueId, ValueId)> = Vec::new();
    let mut at = behind_definition(f, memory);
    // Where the part before begins, while each ends where the next one begins.
    let mut end = Some(size);
    while f.op(at) == Op::Store && found.len() < MAX_PARTS && end != Some(0) {
        let part = f.values[at].aux;
        let (p, x) = (f.arg(at, 0), f.arg(at, 1));
        let (b, offset) = base_of(f, p);
        let offset = offset.wrapping_sub(start);
        let fits = matches!(f.values[x].ty.class, Class::Bool | Class::Int | Class::Ptr | Class::Float);
        let behind = offset.checked_add(part).filter(|&behind| behind <= size);
        if !same_pointer(f, base, b) || offset < 0 || behind.is_none() || !fits {
            return false;
        }
        found.push((offset, x, at));
        end = end.filter(|_| behind == end).map(|_| offset);
        match f.memory_arg(at) {
            Some(before) => at = before,
            None => return false,
        }
    }
    let whole = end == Some(0) && found.len() >= 2;
    let cleared = !found.is_empty()
        && f.op(at) == Op::Zero
        && f.values[at].aux == size
        && same_pointer(f, from, f.arg(at, 0));
    if !whole && !cleared {
        return false;
    }
    let (block, pos) = (f.values[v].block, f.values[v].pos);
    let mut memory = memory;
    if !whole {
        let ty = f.values[v].ty;
        memory = f.add(block, Op::Zero, ty, &[to, memory], pos);
        f.values[memory].aux = size;
    }
    for (i, &(offset, x, stored)) in found.iter().enumerate().rev() {
        let at = f.add(block, Op::OffPtr, Ty::PTR, &[to], pos);
        f.values[at].aux = offset;
        let (ty, part) = (f.values[stored].ty, f.values[stored].aux);
        if i == 0 {
            f.reset(v, Op::Store, &[at, x, memory], part);
            f.values[v].ty = ty;
        } else {
            let again = f.add(block, Op::Store, ty, &[at, x, memory], pos);
            f.values[again].aux = part;
            memory = again;
        }
    }
    true
}

/// What was copied just now is read where it was copied from.
pub fn load(f: &mut Func, v: ValueId, ptr: ValueId, memory: ValueId) -> bool {
    if f.op(memory) != Op::Move {
        return false;
    }
    let ((base, offset), (to, start)) = (base_of(f, ptr), base_of(f, f.arg(memory, 0)));
    let offset = offset.wrapping_sub(start);
    let ty = f.values[v].ty;
    if !same_pointer(f, base, to) || offset < 0 || offset.saturating_add(ty.size) > f.values[memory].aux {
        return false;
    }
    let (block, pos) = (f.values[memory].block, f.values[v].pos);
    let Some(before) = f.memory_arg(memory) else { return false };
    let at = f.add(block, Op::OffPtr, Ty::PTR, &[f.arg(memory, 1)], pos);
    f.values[at].aux = offset;
    let loaded = f.add(block, Op::Load, ty, &[at, before], pos);
    is_copy_of(f, v, loaded)
}
