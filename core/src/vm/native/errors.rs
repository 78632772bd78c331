//! package errors, and what sort and reflect-like std code asks about dynamic types.

use super::{Args, NativeFn};
use crate::bytecode::{Image, Kind, RTypeId};
use crate::vm::Machine;
use crate::vm::trap::{Done, Trap};

pub const TABLE: &[(&str, NativeFn)] = &[
    ("errors.isComparable", |m, a| {
        let ok = dynamic(m, m.arg(a, 0))?.is_none_or(|t| m.prog.types[t].comparable);
        m.ret(a, 0, u64::from(ok));
        Ok(())
    }),
    ("context.isComparable", |m, a| {
        let ty = Image::type_at(m.arg(a, 0)).filter(|_| m.arg(a, 0) != 0);
        let ok = ty.is_none_or(|t| m.prog.types[t].comparable);
        m.ret(a, 0, u64::from(ok));
        Ok(())
    }),
    ("context.typeName", |m, a| {
        let name = Image::type_at(m.arg(a, 0)).map(|t| m.prog.types[t].name.to_string());
        m.ret_str(a, 0, name.unwrap_or_default().as_bytes())
    }),
    ("errors.checkTarget", check_target),
    ("errors.assignTarget", assign_target),
    ("sort.sliceLen", |m, a| {
        let kind = Image::type_at(m.arg(a, 0)).map(|t| m.prog.types[t].kind);
        if kind != Some(Kind::Slice) {
            return Err(wrong_kind("Swapper", kind));
        }
        let n = m.mem.load64(m.arg(a, 1) + 8)?;
        m.ret(a, 0, n);
        Ok(())
    }),
    ("sort.lenOf", |m, a| {
        let ty = Image::type_at(m.arg(a, 0));
        let kind = ty.map(|t| m.prog.types[t].kind);
        let word = m.arg(a, 1);
        let n = match (ty, kind) {
            (_, Some(Kind::Slice | Kind::String)) => m.mem.load64(word + 8)?,
            (Some(t), Some(Kind::Array)) => m.prog.types[t].len,
            // A map begins with its count.
            (_, Some(Kind::Map | Kind::Chan)) if word == 0 => 0,
            (_, Some(Kind::Map)) => m.mem.load64(word)?,
            (_, Some(Kind::Chan)) => m.chan_len(word)?,
            _ => return Err(wrong_kind("reflectlite.Value.Len", kind)),
        };
        m.ret(a, 0, n);
        Ok(())
    }),
    ("sort.sliceSwap", slice_swap),
    ("sort.swapRoom", |m, a| {
        let room = match slice_elem(m, a) {
            Some(elem) => {
                let (size, layout) = (m.prog.types[elem].size, m.prog.types[elem].layout);
                m.alloc(size, layout)?
            }
            None => 0,
        };
        m.ret(a, 0, room);
        Ok(())
    }),
    ("sort.swapClass", |m, a| {
        let word = slice_elem(m, a).is_some_and(|elem| {
            let t = &m.prog.types[elem];
            match t.size {
                8 => t.noptr || t.direct,
                1 | 2 | 4 => t.noptr,
                _ => t.kind == crate::bytecode::Kind::String,
            }
        });
        m.ret(a, 0, if word { 1 } else { 2 });
        Ok(())
    }),
];

/// What reflection says of a call on a value of another kind; of no kind where there is no value.
fn wrong_kind(called: &str, kind: Option<Kind>) -> Trap {
    let name = kind.map_or("zero".to_owned(), Kind::text);
    Trap::StringValue(format!("reflect: call of {called} on {name} Value"))
}

/// Type of an `error` (first word an itab) or `any`.
fn dynamic(m: &Machine, word: u64) -> Result<Option<RTypeId>, Trap> {
    if word == 0 {
        return Ok(None);
    }
    match Image::type_at(word) {
        Some(t) => Ok(Some(t)),
        None => Ok(Image::type_at(m.mem.load64(word + 8)?)),
    }
}

/// The type that `target` of `errors.As` points to, or a panic with its text.
fn target_elem(m: &Machine, word: u64, data: u64) -> Result<RTypeId, Trap> {
    let fail = |text: &str| Err(Trap::StringValue(text.into()));
    if word == 0 {
        return fail("errors: target cannot be nil");
    }
    let elem = Image::type_at(word).and_then(|t| {
        let t = &m.prog.types[t];
        if t.kind == Kind::Pointer { t.elem } else { None }
    });
    let Some(elem) = elem.filter(|_| data != 0) else {
        return fail("errors: target must be a non-nil pointer");
    };
    let is_error = m.prog.known.error.is_some_and(|e| m.implements(elem, e));
    if m.prog.types[elem].kind != Kind::Interface && !is_error {
        return fail("errors: *target must be interface or implement error");
    }
    Ok(elem)
}

fn check_target(m: &mut Machine, a: Args) -> Done {
    target_elem(m, m.arg(a, 0), m.arg(a, 1)).map(|_| ())
}

/// (err error, target any) bool: stores `err` in `*target` if its type fits.
fn assign_target(m: &mut Machine, a: Args) -> Done {
    let (err, target) = ([m.arg(a, 0), m.arg(a, 1)], [m.arg(a, 2), m.arg(a, 3)]);
    let elem = target_elem(m, target[0], target[1])?;
    let Some(ty) = dynamic(m, err[0])? else {
        m.ret(a, 0, 0);
        return Ok(());
    };
    let t = &m.prog.types[elem];
    let (kind, layout) = (t.kind, t.layout);
    let mut ok = false;
    if kind == Kind::Interface {
        let eface = m.prog.types[elem].imethods.is_empty();
        let word = if eface { Image::type_addr(ty) } else { m.find_itab(elem, Image::type_addr(ty))? };
        if word != 0 {
            m.mem.store64(target[1], word)?;
            m.store_pointer(target[1] + 8, err[1])?;
            ok = true;
        }
    } else if ty == elem {
        if m.prog.types[elem].direct {
            m.store_pointer(target[1], err[1])?;
        } else {
            m.copy_typed(target[1], err[1], layout, 1)?;
        }
        ok = true;
    }
    m.ret(a, 0, u64::from(ok));
    Ok(())
}

/// Element type of the slice in an interface.
fn slice_elem(m: &Machine, a: Args) -> Option<crate::bytecode::RTypeId> {
    Image::type_at(m.arg(a, 0)).and_then(|t| m.prog.types[t].elem)
}

/// (x any, i, j int)
fn slice_swap(m: &mut Machine, a: Args) -> Done {
    let (word, data, i, j) = (m.arg(a, 0), m.arg(a, 1), m.arg(a, 2), m.arg(a, 3));
    let Some(elem) = Image::type_at(word).and_then(|t| m.prog.types[t].elem) else { return Ok(()) };
    let (size, layout) = (m.prog.types[elem].size, m.prog.types[elem].layout);
    let (p, n) = (m.mem.load64(data)?, m.mem.load64(data + 8)?);
    if i >= n || j >= n {
        return Err(Trap::StringValue("reflect: slice index out of range".into()));
    }
    let (x, y) = (p + i * size, p + j * size);
    let old = m.mem.slice(x, size)?.to_vec();
    // Both values stay reachable: the barrier sees each before it is overwritten.
    m.copy_typed(x, y, layout, 1)?;
    m.mem.write(y, &old)?;
    Ok(())
}
