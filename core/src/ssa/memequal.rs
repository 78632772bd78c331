//! Comparisons of memory whose result is known, or which read a number and compare it.
//! What is no call any more has no effect on memory: its `aux` says what became of it.
//! Rules: cmd/compile/internal/ssa/_gen/generic.rules `runtime.memequal`, go1.27.

use super::memory::same_pointer;
use super::value::*;

/// Bytes of a text that is compared as one number.
pub const MAX_KNOWN_TEXT: i64 = 8;
/// `aux` of a call whose result is true, and of one whose result is its first argument.
const TRUE: i64 = 1;
const NUMBERS: i64 = 2;

/// A comparison that calls nothing.
pub fn is_no_call(f: &Func, v: ValueId) -> bool {
    f.op(v) == Op::Call && f.values[v].sym == Sym::Runtime("memequal") && f.values[v].aux != 0
}

/// The result of a comparison.
pub fn result(f: &mut Func, v: ValueId, call: ValueId) -> bool {
    match f.values[call].aux {
        TRUE => {
            f.reset(v, Op::ConstBool, &[], 1);
            true
        }
        NUMBERS => {
            let equal = f.arg(call, 0);
            f.copy_of(v, equal);
            true
        }
        _ => false,
    }
}

/// A comparison of memory.
pub fn call(f: &mut Func, v: ValueId) -> bool {
    let (p, q, len) = (f.arg(v, 0), f.arg(v, 1), f.arg(v, 2));
    let (Some(memory), 0) = (f.memory_arg(v), f.values[v].aux) else { return false };
    if f.int(len) == Some(0) || same_pointer(f, p, q) {
        f.values[v].aux = TRUE;
        return true;
    }
    let Some(len) = f.int(len).filter(|&len| is_number(f, len)) else { return false };
    let text = |f: &Func, at: ValueId| -> Option<Box<[u8]>> {
        let Sym::Data(data) = f.values[at].sym else { return None };
        let text = f.texts.get(&data).filter(|_| f.op(at) == Op::Addr)?;
        (text.len() as i64 == len).then(|| text.clone())
    };
    let (at, text) = match (text(f, q), text(f, p)) {
        (Some(text), _) => (p, text),
        (None, Some(text)) => (q, text),
        (None, None) => return false,
    };
    let number = number(f, v, at, len, memory);
    let ty = f.values[number].ty;
    let known = little_endian(&text);
    // Four bytes of which one is read twice.
    let known = if len == 7 { (known & 0xffff_ffff) | (known >> 24 << 32) } else { known };
    let known = f.constant(ty, wrap(known, ty));
    let (block, pos) = (f.values[v].block, f.values[v].pos);
    let equal = f.add(block, Op::Eq, Ty::BOOL, &[number, known], pos);
    f.reset(v, Op::Call, &[equal, memory], NUMBERS);
    f.values[v].sym = Sym::Runtime("memequal");
    true
}

fn is_number(f: &Func, len: i64) -> bool {
    matches!(len, 1 | 2 | 4 | 8) || f.compares_odd && (1..=MAX_KNOWN_TEXT).contains(&len)
}

/// So many bytes as a number: read at once, or in two parts.
fn number(f: &mut Func, v: ValueId, at: ValueId, len: i64, memory: ValueId) -> ValueId {
    let (block, pos) = (f.values[v].block, f.values[v].pos);
    let int = |size: i64| Ty { size, ..Ty::INT };
    let (low, behind, high) = match len {
        3 => (2, 2, 1),
        5 => (4, 4, 1),
        6 => (4, 4, 2),
        7 => (4, 3, 4),
        _ => return f.add(block, Op::Load, int(len), &[at, memory], pos),
    };
    let whole = int(low * 2);
    let first = f.add(block, Op::Load, int(low), &[at, memory], pos);
    let first = f.add(block, Op::ZeroExt, whole, &[first], pos);
    let next = f.add(block, Op::OffPtr, Ty::PTR, &[at], pos);
    f.values[next].aux = behind;
    let second = f.add(block, Op::Load, int(high), &[next, memory], pos);
    let second = f.add(block, Op::ZeroExt, whole, &[second], pos);
    let by = f.constant(Ty::INT, low * 8);
    let second = f.add(block, Op::Lsh, whole, &[second, by], pos);
    f.add(block, Op::Or, whole, &[first, second], pos)
}
