//! Package reflect's functions that Go has in the runtime and in assembly, under the names Go links them by.
//! Types are identified by the addresses of their descriptors; `compose` makes those that the program does not mention.
//! Rules: reflect/value.go, runtime/{malloc,mbarrier,iface,chan,select,map}.go, go1.27.

use super::registers::Convention;
use super::{Args, NativeFn};
use crate::bytecode::{FEW_WORDS, Image, MANY_WORDS, RTypeId};
use crate::trace::event::WaitReason;
use crate::vm::Machine;
use crate::vm::memory::{Addr, BASE};
use crate::vm::select::Case;
use crate::vm::trap::{Done, Trap};
use std::rc::Rc;

pub const TABLE: &[(&str, NativeFn)] = &[
    ("reflect.unsafe_New", new),
    ("internal/reflectlite.unsafe_New", new),
    ("reflect.unsafe_NewArray", new_array),
    ("reflect.typedmemmove", typed_move),
    ("internal/reflectlite.typedmemmove", typed_move),
    ("reflect.memmove", |m, a| Ok(m.mem.copy(m.arg(a, 0), m.arg(a, 1), m.arg(a, 2))?)),
    ("reflect.typedmemclr", |m, a| {
        let layout = m.prog.types[type_arg(m, a, 0)?].layout;
        m.zero_typed(m.arg(a, 1), layout, 1)
    }),
    ("reflect.typedmemclrpartial", clear_part),
    ("reflect.typedarrayclear", |m, a| {
        let layout = m.prog.types[type_arg(m, a, 0)?].layout;
        m.zero_typed(m.arg(a, 1), layout, m.arg(a, 2))
    }),
    ("reflect.typedslicecopy", |m, a| {
        let layout = m.prog.types[type_arg(m, a, 0)?].layout;
        let n = m.arg(a, 2).min(m.arg(a, 5));
        m.copy_typed(m.arg(a, 1), m.arg(a, 4), layout, n)?;
        m.ret(a, 0, n);
        Ok(())
    }),
    ("reflect.typehash", |m, a| {
        let hash = m.hash_value(type_arg(m, a, 0)?, m.arg(a, 1), m.arg(a, 2), 0)?;
        m.ret(a, 0, hash);
        Ok(())
    }),
    ("type.equal", |m, a| {
        let same = m.values_equal(type_of_closure(m)?, m.arg(a, 0), m.arg(a, 1))?;
        m.ret(a, 0, u64::from(same));
        Ok(())
    }),
    // The hasher of a map type, for its keys.
    ("type.hash", |m, a| {
        let map = type_of_closure(m)?;
        let key = m.prog.types[map].key.unwrap_or(map);
        let hash = m.hash_value(key, m.arg(a, 0), m.arg(a, 1), 0)?;
        m.ret(a, 0, hash);
        Ok(())
    }),
    ("reflect.ifaceE2I", to_interface),
    ("internal/reflectlite.ifaceE2I", to_interface),
    ("reflect.getStaticuint64s", |m, a| {
        m.ret(a, 0, Image::SMALL_INTS);
        Ok(())
    }),
    ("reflect.verifyNotInHeapPtr", |m, a| {
        let p = m.arg(a, 0);
        m.ret(a, 0, u64::from(!(m.mem.arena()..m.mem.end()).contains(&p)));
        Ok(())
    }),
    ("reflect.growslice", grow),
    ("reflect.unsafeslice", |m, a| {
        let size = m.prog.types[type_arg(m, a, 0)?].size;
        m.check_unsafe_slice(m.arg(a, 1), m.arg(a, 2), size)
    }),
    // ---- maps
    ("maps.mapClone", map_clone),
    ("reflect.makemap", |m, a| {
        let map = m.make_map(type_arg(m, a, 0)?, m.arg(a, 1) as i64, None)?;
        m.ret(a, 0, map);
        Ok(())
    }),
    ("reflect.mapaccess", |m, a| map_get(m, a, m.arg(a, 2))),
    ("reflect.mapaccess_faststr", |m, a| map_get(m, a, arg_addr(a, 2))),
    ("reflect.mapassign0", |m, a| map_set(m, a, m.arg(a, 2), m.arg(a, 3))),
    ("reflect.mapassign_faststr0", |m, a| map_set(m, a, arg_addr(a, 2), m.arg(a, 4))),
    ("reflect.mapdelete", |m, a| m.map_delete(type_arg(m, a, 0)?, m.arg(a, 1), m.arg(a, 2))),
    ("reflect.mapdelete_faststr", |m, a| m.map_delete(type_arg(m, a, 0)?, m.arg(a, 1), arg_addr(a, 2))),
    ("reflect.mapclear", |m, a| m.map_clear(type_arg(m, a, 0)?, m.arg(a, 1))),
    ("reflect.maplen", map_len),
    ("internal/reflectlite.maplen", map_len),
    ("reflect.mapIterStart", |m, a| m.map_iter_start(type_arg(m, a, 0)?, m.arg(a, 1), m.arg(a, 2))),
    ("reflect.mapIterNext", |m, a| m.map_iter_continue(m.arg(a, 0))),
    // ---- channels
    ("reflect.makechan", |m, a| {
        let c = m.make_chan(type_arg(m, a, 0)?, m.arg(a, 1) as i64)?;
        m.ret(a, 0, c);
        Ok(())
    }),
    ("reflect.chanlen", chan_len),
    ("internal/reflectlite.chanlen", chan_len),
    ("reflect.chancap", |m, a| {
        let n = match m.arg(a, 0) {
            0 => 0,
            c => m.chan_cap(c)?,
        };
        m.ret(a, 0, n);
        Ok(())
    }),
    ("reflect.chanclose", |m, a| m.chan_close(m.arg(a, 0))),
    ("reflect.chansend0", chan_send),
    ("reflect.chanrecv", chan_recv),
    ("reflect.selectAmong", select),
    // ---- calls
    ("reflect.callFew", |m, a| call_within(m, a, FEW_WORDS)),
    ("reflect.callMany", |m, a| call_within(m, a, MANY_WORDS)),
];

/// The type in parameter word `i`. Errors: `Fault` if it is none.
pub(super) fn type_arg(m: &Machine, a: Args, i: usize) -> Result<RTypeId, Trap> {
    type_word(m, m.arg(a, i))
}

/// The type at an address. Errors: `Fault` if there is none.
pub(super) fn type_word(m: &Machine, word: u64) -> Result<RTypeId, Trap> {
    Image::type_at(word).filter(|&t| m.prog.types.get(t).is_some()).ok_or(Trap::Fault(word))
}

/// The type whose descriptor contains the running function's closure, which is the first word of the frame.
fn type_of_closure(m: &Machine) -> Result<RTypeId, Trap> {
    type_word(m, m.mem.word(m.state.fp))
}

/// Address of a parameter.
fn arg_addr(a: Args, i: usize) -> Addr {
    BASE + 8 * (a.at + i) as u64
}

/// (t *abi.Type) unsafe.Pointer
fn new(m: &mut Machine, a: Args) -> Done {
    let p = allocate(m, type_arg(m, a, 0)?, 1)?;
    m.ret(a, 0, p);
    Ok(())
}

/// (t *abi.Type, n int) unsafe.Pointer
fn new_array(m: &mut Machine, a: Args) -> Done {
    let p = allocate(m, type_arg(m, a, 0)?, m.arg(a, 1))?;
    m.ret(a, 0, p);
    Ok(())
}

fn allocate(m: &mut Machine, ty: RTypeId, n: u64) -> Result<Addr, Trap> {
    let (size, layout) = (m.prog.types[ty].size, m.prog.types[ty].layout);
    let bytes = size.checked_mul(n).filter(|&bytes| bytes < 1 << 47 && n as i64 >= 0);
    let Some(bytes) = bytes else { return Err(Trap::Plain("runtime: allocation size out of range")) };
    m.check_budget(bytes)?;
    if bytes == 0 { Ok(Image::ZEROBASE) } else { m.alloc(bytes, layout) }
}

/// (t *abi.Type, dst, src unsafe.Pointer)
fn typed_move(m: &mut Machine, a: Args) -> Done {
    let layout = m.prog.types[type_arg(m, a, 0)?].layout;
    m.copy_typed(m.arg(a, 1), m.arg(a, 2), layout, 1)
}

/// (t *abi.Type, p unsafe.Pointer, off, size uintptr): `p` is `off` bytes into the value.
fn clear_part(m: &mut Machine, a: Args) -> Done {
    let ty = type_arg(m, a, 0)?;
    let (p, off, size) = (m.arg(a, 1), m.arg(a, 2), m.arg(a, 3));
    let pointers = Rc::clone(&m.prog.types[ty].ptrs);
    let is_pointer =
        |word: u64| pointers.get((word / 64) as usize).is_some_and(|bits| bits >> (word % 64) & 1 != 0);
    for at in (0..size / 8 * 8).step_by(8).filter(|at| is_pointer((off + at) / 8)) {
        m.store_pointer(p + at, 0)?;
    }
    Ok(m.mem.zero(p, size)?)
}

/// (t *abi.Type, src any, dst unsafe.Pointer)
fn to_interface(m: &mut Machine, a: Args) -> Done {
    let target = type_arg(m, a, 0)?;
    let (word, data, dst) = (m.arg(a, 1), m.arg(a, 2), m.arg(a, 3));
    let table = m.find_itab(target, word)?;
    if table == 0 {
        return m.panic_assert_to(word, target, target);
    }
    m.mem.store64(dst, table)?;
    m.store_pointer(dst + 8, data)
}

/// (t *abi.Type, old slice, n int) slice: room for `n` more; keeps all elements up to the old capacity.
fn grow(m: &mut Machine, a: Args) -> Done {
    let (p, len, cap) = (m.arg(a, 1), m.arg(a, 2), m.arg(a, 3));
    let need = len.wrapping_add(m.arg(a, 4));
    let (p, cap) = m.grow_slice(p, cap, cap, need, type_arg(m, a, 0)?)?;
    m.ret(a, 0, p);
    m.ret(a, 1, len);
    m.ret(a, 2, cap);
    Ok(())
}

/// (t *abi.Type, map unsafe.Pointer) unsafe.Pointer
fn map_clone(m: &mut Machine, a: Args) -> Done {
    let map = m.map_clone(type_arg(m, a, 0)?, m.arg(a, 1))?;
    m.ret(a, 0, map);
    Ok(())
}

fn map_get(m: &mut Machine, a: Args, key: Addr) -> Done {
    let found = m.map_get(type_arg(m, a, 0)?, m.arg(a, 1), key)?;
    m.ret(a, 0, found.unwrap_or(0));
    Ok(())
}

fn map_set(m: &mut Machine, a: Args, key: Addr, value: Addr) -> Done {
    let ty = type_arg(m, a, 0)?;
    let slot = m.map_assign(ty, m.arg(a, 1), key)?;
    let elem = m.prog.types[ty].elem.unwrap_or(ty);
    let layout = m.prog.types[elem].layout;
    m.copy_typed(slot, value, layout, 1)
}

fn map_len(m: &mut Machine, a: Args) -> Done {
    let n = match m.arg(a, 0) {
        0 => 0,
        map => m.mem.load64(map)?,
    };
    m.ret(a, 0, n);
    Ok(())
}

fn chan_len(m: &mut Machine, a: Args) -> Done {
    let n = match m.arg(a, 0) {
        0 => 0,
        c => m.chan_len(c)?,
    };
    m.ret(a, 0, n);
    Ok(())
}

/// (c, value unsafe.Pointer, nb bool) bool
fn chan_send(m: &mut Machine, a: Args) -> Done {
    let (c, value) = (m.arg(a, 0), m.arg(a, 1));
    if m.arg(a, 2) & 1 == 0 {
        m.ret(a, 0, 1);
        return m.chan_send(c, value);
    }
    let sent = c != 0 && m.try_send(c, value)?;
    m.ret(a, 0, u64::from(sent));
    Ok(())
}

/// (c unsafe.Pointer, nb bool, value unsafe.Pointer) (selected, received bool)
fn chan_recv(m: &mut Machine, a: Args) -> Done {
    let (c, value) = (m.arg(a, 0), m.arg(a, 2));
    if m.arg(a, 1) & 1 == 0 {
        m.ret(a, 0, 1);
        let received = (a.results + 1 - m.state.fp) as u16;
        return m.chan_recv(c, value, received);
    }
    let got = if c == 0 { None } else { m.try_recv(c, value)? };
    m.ret(a, 0, u64::from(got.is_some()));
    m.ret(a, 1, u64::from(got.unwrap_or(false)));
    Ok(())
}

/// ([]runtimeSelect) (int, bool): each has a direction (1 send, 2 receive, 3 default), type, channel and value.
fn select(m: &mut Machine, a: Args) -> Done {
    const DEFAULT: u64 = 3;
    let (list, n) = (m.arg(a, 0), m.arg(a, 1));
    let mut cases = Vec::new();
    let mut other = None;
    for i in 0..n {
        let at = list + 32 * i;
        let (direction, chan, value) = (m.mem.load64(at)?, m.mem.load64(at + 16)?, m.mem.load64(at + 24)?);
        if direction == DEFAULT {
            other = Some(i);
        }
        // A nil channel is never ready, so a default can stay in place among the cases.
        let chan = if direction == DEFAULT { 0 } else { chan };
        cases.push(Case { recv: direction != 1, chan, value });
    }
    let d = (a.results - m.state.fp) as u16;
    let reason = if cases.is_empty() { WaitReason::SelectNoCases } else { WaitReason::Select };
    m.select_among(&cases, other.is_some(), reason, d, d + 1)?;
    if let Some(other) = other.filter(|_| m.mem.word(a.results) as i64 == -1) {
        m.ret(a, 0, other);
        m.ret(a, 1, 0);
    }
    Ok(())
}

/// Appends the frame words of a value with these bytes.
pub(super) fn words_of(m: &Machine, ty: RTypeId, bytes: &[u8], out: &mut Vec<u64>) {
    let signed = m.prog.types[ty].kind.is_signed();
    for chunk in bytes.chunks(8) {
        let negative = signed && chunk.last().is_some_and(|byte| byte >> 7 != 0);
        let mut word = [if negative { 0xff } else { 0 }; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        out.push(u64::from_le_bytes(word));
    }
}

/// (frame *abi.Type, f, stack unsafe.Pointer, sizes [3]uint32, registers *abi.RegArgs) bool: the frame type refers to
/// the function type. `false` if there are more than `most` words.
fn call_within(m: &mut Machine, a: Args, most: u32) -> Done {
    let frame = type_arg(m, a, 0)?;
    let (stack, registers) = (m.arg(a, 2), m.arg(a, 6));
    let prog = Rc::clone(&m.prog);
    let t = &prog.types[frame];
    let convention = Convention::of(&prog.types, t.elem.unwrap_or(frame), t.key);
    let result = match m.memo(0) {
        Some(result) => result,
        None => {
            let args = m.gather(convention.params(), stack, registers)?;
            let words = |(ty, _): &(RTypeId, _)| prog.types[*ty].size.div_ceil(8) as usize;
            let results: usize = convention.results().iter().map(words).sum();
            if args.len() + results > most as usize {
                if most == MANY_WORDS {
                    let text = format!("machine: reflect calls take at most {MANY_WORDS} words");
                    return Err(Trap::Fatal(text));
                }
                m.ret(a, 0, 0);
                return Ok(());
            }
            let ctx = m.arg(a, 1);
            let code = m.mem.load64(ctx)?;
            return Err(Trap::Callback { code, ctx, args, results: results as u32 });
        }
    };
    m.scatter(convention.results(), &result, stack, registers)?;
    m.ret(a, 0, 1);
    Ok(())
}
