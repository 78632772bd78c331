//! package reflect: what its Go bodies ask about types and do with values of types known only at run time.
//! Types are named by their addresses; `compose` makes those that the program does not mention.
//! Rules: reflect/type.go, reflect/value.go, go1.27.

use super::{Args, NativeFn};
use crate::bytecode::{FEW_WORDS, Image, Kind, MANY_WORDS, RType, RTypeId};
use crate::trace::event::WaitReason;
use crate::vm::Machine;
use crate::vm::memory::Addr;
use crate::vm::select::Case;
use crate::vm::trap::{Done, Trap};
use std::rc::Rc;

pub const TABLE: &[(&str, NativeFn)] = &[
    ("reflect.about", about),
    ("reflect.aboutType", about_type),
    ("internal/abi.pointerType", pointer_type),
    ("reflect.text", text),
    ("reflect.allocate", allocate),
    ("reflect.move", |m, a| {
        let layout = m.prog.types[type_arg(m, a, 0)?].layout;
        let (dst, src) = (m.arg(a, 1), m.arg(a, 2));
        m.copy_typed(dst, src, layout, 1)
    }),
    ("reflect.clearAt", |m, a| {
        let layout = m.prog.types[type_arg(m, a, 0)?].layout;
        m.zero_typed(m.arg(a, 1), layout, 1)
    }),
    ("reflect.sameAt", |m, a| {
        let same = m.values_equal(type_arg(m, a, 0)?, m.arg(a, 1), m.arg(a, 2))?;
        m.ret(a, 0, u64::from(same));
        Ok(())
    }),
    ("reflect.methods", |m, a| {
        let itab = m.find_itab(type_arg(m, a, 0)?, m.arg(a, 1))?;
        m.ret(a, 0, itab);
        Ok(())
    }),
    ("reflect.mapMake", map_make),
    ("maps.mapClone", map_clone),
    ("reflect.mapGet", |m, a| {
        let found = m.map_get(type_arg(m, a, 0)?, m.arg(a, 1), m.arg(a, 2))?;
        m.ret(a, 0, found.unwrap_or(0));
        Ok(())
    }),
    ("reflect.mapSet", map_set),
    ("reflect.mapDelete", |m, a| m.map_delete(type_arg(m, a, 0)?, m.arg(a, 1), m.arg(a, 2))),
    ("reflect.mapClear", |m, a| m.map_clear(type_arg(m, a, 0)?, m.arg(a, 1))),
    ("reflect.mapNext", |m, a| {
        let met = m.map_iter_of_reflect(type_arg(m, a, 0)?, m.arg(a, 1), m.arg(a, 2))?;
        m.ret(a, 0, u64::from(met));
        Ok(())
    }),
    ("reflect.chanMake", |m, a| {
        let c = m.make_chan(type_arg(m, a, 0)?, m.arg(a, 1) as i64)?;
        m.ret(a, 0, c);
        Ok(())
    }),
    ("reflect.chanLen", |m, a| {
        let n = m.chan_len(m.arg(a, 0))?;
        m.ret(a, 0, n);
        Ok(())
    }),
    ("reflect.chanCap", |m, a| {
        let n = m.chan_cap(m.arg(a, 0))?;
        m.ret(a, 0, n);
        Ok(())
    }),
    ("reflect.chanClose", |m, a| m.chan_close(m.arg(a, 0))),
    ("reflect.chanTrySend", |m, a| {
        let sent = m.try_send(m.arg(a, 0), m.arg(a, 1))?;
        m.ret(a, 0, u64::from(sent));
        Ok(())
    }),
    ("reflect.chanSend", |m, a| m.chan_send(m.arg(a, 0), m.arg(a, 1))),
    ("reflect.chanTryRecv", |m, a| {
        let got = m.try_recv(m.arg(a, 0), m.arg(a, 1))?;
        m.ret(a, 0, got.map_or(0, |value| 1 + u64::from(value)));
        Ok(())
    }),
    ("reflect.chanRecv", |m, a| {
        let ok = (a.results - m.state.fp) as u16;
        m.chan_recv(m.arg(a, 0), m.arg(a, 1), ok)
    }),
    ("reflect.selectAmong", select_among),
    ("reflect.call", call),
    ("reflect.callMany", call_many),
    ("reflect.grown", |m, a| {
        let (p, len, cap) = (m.arg(a, 1), m.arg(a, 2), m.arg(a, 3));
        let (p, cap) = m.grow_slice(p, len, cap, len + m.arg(a, 4), type_arg(m, a, 0)?)?;
        m.ret(a, 0, p);
        m.ret(a, 1, len);
        m.ret(a, 2, cap);
        Ok(())
    }),
];

pub(super) fn type_arg(m: &Machine, a: Args, i: usize) -> Result<RTypeId, Trap> {
    let word = m.arg(a, i);
    Image::type_at(word).filter(|&t| m.prog.types.get(t).is_some()).ok_or(Trap::Fault(word))
}

/// reflect's number of a kind.
pub(super) fn kind_number(kind: Kind) -> u64 {
    kind as u64 + 1
}

/// (t *rtype, what int, i uintptr) uintptr; the questions are numbered in `core/std/reflect/run.go`.
fn about(m: &mut Machine, a: Args) -> Done {
    let ty = type_arg(m, a, 0)?;
    let (what, i) = (m.arg(a, 1), m.arg(a, 2));
    let prog = Rc::clone(&m.prog);
    let t = &prog.types[ty];
    let field = || t.fields.get(i as usize).ok_or(Trap::Fault(i));
    let v = match what {
        0 => t.size,
        1 => u64::from(t.align),
        2 => kind_number(t.kind),
        3 => {
            u64::from(t.named)
                | u64::from(t.direct) << 1
                | u64::from(t.comparable) << 2
                | u64::from(t.variadic) << 3
                | u64::from(t.imethods.is_empty()) << 10
        }
        6 => t.len,
        7 => t.fields.len() as u64,
        8 => t.params.len() as u64,
        9 => t.results.len() as u64,
        13 => field()?.offset,
        14 => u64::from(field()?.embedded) | u64::from(field()?.exported) << 1,
        15 => exported_methods(t).count() as u64,
        17 => exported_methods(t)
            .nth(i as usize)
            .and_then(|(_, _, func)| func)
            .map_or(0, crate::vm::ops::code_addr),
        18 => match t.chan_dir {
            1 => 2,
            2 => 1,
            _ => 3,
        },
        21 => {
            let inter = Image::type_at(i).ok_or(Trap::Fault(i))?;
            u64::from(implements(m, ty, inter))
        }
        22 => u64::from(same_shape(m, ty, Image::type_at(i).ok_or(Trap::Fault(i))?)),
        _ => 0,
    };
    m.ret(a, 0, v);
    Ok(())
}

fn implements(m: &Machine, ty: RTypeId, inter: RTypeId) -> bool {
    let t = &m.prog.types[ty];
    if t.kind == Kind::Interface {
        let has = |want: &crate::bytecode::rtype::IMethod| {
            t.imethods
                .iter()
                .any(|have| have.name == want.name && have.pkg == want.pkg && have.sig == want.sig)
        };
        return m.prog.types[inter].imethods.iter().all(has);
    }
    m.implements(ty, inter)
}

/// All methods of an interface, exported ones of a concrete type: name, signature, function.
fn exported_methods(
    t: &RType,
) -> impl Iterator<Item = (Rc<str>, RTypeId, Option<crate::bytecode::FnId>)> + '_ {
    let own = t.methods.iter().filter(|m| m.pkg.is_none()).map(|m| (Rc::clone(&m.name), m.sig, Some(m.func)));
    t.imethods.iter().map(|m| (Rc::clone(&m.name), m.sig, None)).chain(own)
}

/// Identical underlying types?
fn same_shape(m: &Machine, a: RTypeId, b: RTypeId) -> bool {
    let (t, u) = (&m.prog.types[a], &m.prog.types[b]);
    if a == b {
        return true;
    }
    t.kind == u.kind
        && t.elem == u.elem
        && t.key == u.key
        && t.len == u.len
        && t.params == u.params
        && t.results == u.results
        && t.variadic == u.variadic
        && t.chan_dir == u.chan_dir
        && t.imethods.len() == u.imethods.len()
        && t.imethods.iter().zip(u.imethods.iter()).all(|(x, y)| x.name == y.name && x.sig == y.sig)
        && t.fields.len() == u.fields.len()
        && t.fields.iter().zip(u.fields.iter()).all(|(x, y)| {
            x.name == y.name && x.ty == y.ty && x.embedded == y.embedded && (x.exported || x.pkg == y.pkg)
        })
}

/// (t *rtype, what int, i uintptr) *rtype
fn about_type(m: &mut Machine, a: Args) -> Done {
    let ty = type_arg(m, a, 0)?;
    let (what, i) = (m.arg(a, 1), m.arg(a, 2) as usize);
    let prog = Rc::clone(&m.prog);
    let t = &prog.types[ty];
    let found = match what {
        4 => t.elem,
        5 => t.key,
        10 => t.params.get(i).copied(),
        11 => t.results.get(i).copied(),
        12 => t.fields.get(i).map(|f| f.ty),
        16 => exported_methods(t).nth(i).map(|(_, sig, _)| sig),
        19 => {
            drop(prog);
            Some(m.pointer_to(ty)?)
        }
        20 => {
            drop(prog);
            Some(m.slice_of(ty)?)
        }
        _ => None,
    };
    m.ret(a, 0, found.map_or(0, Image::type_addr));
    Ok(())
}

/// (t *abi.Type) *abi.PtrType: its last word is the element.
fn pointer_type(m: &mut Machine, a: Args) -> Done {
    const SIZE: u64 = 56;
    let elem = type_arg(m, a, 0).ok().and_then(|ty| {
        let t = &m.prog.types[ty];
        t.elem.filter(|_| t.kind == Kind::Pointer)
    });
    let mut at = 0;
    if let Some(elem) = elem {
        at = m.persistent(SIZE)?;
        m.mem.store64(at + SIZE - 8, Image::type_addr(elem))?;
    }
    m.ret(a, 0, at);
    Ok(())
}

/// (t *rtype, what int, i uintptr) string
fn text(m: &mut Machine, a: Args) -> Done {
    let ty = type_arg(m, a, 0)?;
    let (what, i) = (m.arg(a, 1), m.arg(a, 2) as usize);
    let prog = Rc::clone(&m.prog);
    let t = &prog.types[ty];
    let none: Rc<str> = "".into();
    let field = t.fields.get(i);
    let whole: Rc<str> = match what {
        0 => Rc::clone(&t.name),
        1 if t.named => Rc::clone(&t.name),
        2 if t.kind == Kind::UnsafePointer => t.pkg.clone().unwrap_or("unsafe".into()),
        2 if t.named => t.pkg.clone().unwrap_or(none),
        3 => field.map_or(none, |f| Rc::clone(&f.name)),
        4 => field.and_then(|f| f.tag.clone()).unwrap_or(none),
        5 => field.and_then(|f| f.pkg.clone()).unwrap_or("main".into()),
        6 => exported_methods(t).nth(i).map_or(none, |(name, _, _)| name),
        _ => none,
    };
    // A type's name by itself ends that with its package.
    let start = if what == 1 {
        let brackets = whole.find('[').unwrap_or(whole.len());
        whole[..brackets].rfind('.').map_or(0, |dot| dot + 1)
    } else {
        0
    };
    match prog.type_texts.get(&whole) {
        Some(&addr) if whole.len() > start => {
            m.ret(a, 0, addr + start as u64);
            m.ret(a, 1, (whole.len() - start) as u64);
            Ok(())
        }
        // A type made by the run.
        _ => m.ret_str(a, 0, &whole.as_bytes()[start..]),
    }
}

// ---- values

/// (t *rtype, n int): zeroed memory for `n` values.
fn allocate(m: &mut Machine, a: Args) -> Done {
    let ty = type_arg(m, a, 0)?;
    let (size, layout) = (m.prog.types[ty].size, m.prog.types[ty].layout);
    let n = m.arg(a, 1);
    let bytes = size.checked_mul(n).filter(|&b| b < 1 << 47);
    let Some(bytes) = bytes else { return Err(Trap::Plain("reflect: allocation size out of range")) };
    m.check_budget(bytes)?;
    let p = if bytes == 0 { Image::ZEROBASE } else { m.alloc(bytes, layout)? };
    m.ret(a, 0, p);
    Ok(())
}

/// (t *rtype, n int) unsafe.Pointer
fn map_make(m: &mut Machine, a: Args) -> Done {
    let map = m.make_map(type_arg(m, a, 0)?, m.arg(a, 1) as i64, None)?;
    m.ret(a, 0, map);
    Ok(())
}

/// (t *rtype, map unsafe.Pointer) unsafe.Pointer
fn map_clone(m: &mut Machine, a: Args) -> Done {
    let map = m.map_clone(type_arg(m, a, 0)?, m.arg(a, 1))?;
    m.ret(a, 0, map);
    Ok(())
}

/// (t *rtype, map, key, elem unsafe.Pointer)
fn map_set(m: &mut Machine, a: Args) -> Done {
    let ty = type_arg(m, a, 0)?;
    let slot = m.map_assign(ty, m.arg(a, 1), m.arg(a, 2))?;
    let elem = m.prog.types[ty].elem.unwrap_or(ty);
    let layout = m.prog.types[elem].layout;
    m.copy_typed(slot, m.arg(a, 3), layout, 1)
}

/// (chans, values []unsafe.Pointer, sends *bool, wait bool) (int, bool): `sends` tells of each case if it sends.
fn select_among(m: &mut Machine, a: Args) -> Done {
    let (chans, n, values, sends, wait) = (m.arg(a, 0), m.arg(a, 1), m.arg(a, 3), m.arg(a, 6), m.arg(a, 7));
    let mut cases = Vec::new();
    for i in 0..n {
        let (chan, value) = (m.mem.load64(chans + 8 * i)?, m.mem.load64(values + 8 * i)?);
        cases.push(Case { recv: m.mem.load8(sends + i)? == 0, chan, value });
    }
    let d = (a.results - m.state.fp) as u16;
    let reason = if cases.is_empty() { WaitReason::SelectNoCases } else { WaitReason::Select };
    m.select_among(&cases, wait & 1 == 0, reason, d, d + 1)
}

/// The frame words of the value at an address.
pub(super) fn load_words(m: &Machine, ty: RTypeId, at: Addr, out: &mut Vec<u64>) -> Done {
    let t = &m.prog.types[ty];
    match (t.kind, t.size) {
        (Kind::Int8, _) => out.push(m.mem.load8(at)? as i8 as i64 as u64),
        (Kind::Int16, _) => out.push(m.mem.load16(at)? as i16 as i64 as u64),
        (Kind::Int32, _) => out.push(m.mem.load32(at)? as i32 as i64 as u64),
        (_, size) => {
            for chunk in m.mem.slice(at, size)?.chunks(8) {
                let mut word = [0; 8];
                word[..chunk.len()].copy_from_slice(chunk);
                out.push(u64::from_le_bytes(word));
            }
        }
    }
    Ok(())
}

/// (code, ctx unsafe.Pointer, sig *rtype, withRecv bool, recv unsafe.Pointer, args, results []unsafe.Pointer)
fn call(m: &mut Machine, a: Args) -> Done {
    call_within(m, a, FEW_WORDS)
}

/// The same where arguments and results take more words than most natives' frames have.
fn call_many(m: &mut Machine, a: Args) -> Done {
    call_within(m, a, MANY_WORDS)
}

fn call_within(m: &mut Machine, a: Args, most: u32) -> Done {
    let sig = type_arg(m, a, 2)?;
    let prog = Rc::clone(&m.prog);
    let t = &prog.types[sig];
    let words = |ty: &RTypeId| prog.types[*ty].size.div_ceil(8) as usize;
    let count: usize = t.results.iter().map(words).sum();
    let result = match m.memo(0) {
        Some(result) => result,
        None => {
            let mut list = Vec::new();
            if m.arg(a, 3) & 1 != 0 {
                list.push(m.arg(a, 4));
            }
            let args = m.arg(a, 5);
            for (i, &ty) in t.params.iter().enumerate() {
                let at = m.mem.load64(args + 8 * i as u64)?;
                load_words(m, ty, at, &mut list)?;
            }
            if list.len() + count > most as usize {
                return Err(Trap::Fatal(format!("machine: reflect calls take at most {MANY_WORDS} words")));
            }
            let (code, ctx) = (m.arg(a, 0), m.arg(a, 1));
            return Err(Trap::Callback { code, ctx, args: list, results: count as u32 });
        }
    };
    let results = m.arg(a, 8);
    let mut next = 0;
    for (i, &ty) in t.results.iter().enumerate() {
        let dst = m.mem.load64(results + 8 * i as u64)?;
        let (size, n) = (prog.types[ty].size as usize, words(&ty));
        let bytes: Vec<u8> =
            result.iter().skip(next).take(n).flat_map(|w| w.to_le_bytes()).take(size).collect();
        m.mem.write(dst, &bytes)?;
        next += n;
    }
    Ok(())
}
