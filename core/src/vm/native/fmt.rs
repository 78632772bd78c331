//! package fmt: printing.
//! Rules: fmt/print.go `doPrintf`, `doPrint`, `doPrintln`; fmt/errors.go, go1.27.

use super::pool::Output;
use super::value::{Flags, Printer};
use super::{Args, NativeFn, os};
use crate::bytecode::{Image, Kind};
use crate::vm::Machine;
use crate::vm::memory::Addr;
use crate::vm::trap::{Done, Trap};

pub const TABLE: &[(&str, NativeFn)] = &[
    ("fmt.Println", |m, a| {
        let out = formatted(m, |m| println(m, a))?;
        m.release_printer(&out)?;
        stdout(m, a, &out.bytes)
    }),
    ("fmt.Print", |m, a| {
        let out = formatted(m, |m| print(m, a))?;
        m.release_printer(&out)?;
        stdout(m, a, &out.bytes)
    }),
    ("fmt.Printf", |m, a| {
        let out = formatted(m, |m| printf(m, a))?;
        m.release_printer(&out)?;
        stdout(m, a, &out.bytes)
    }),
    ("fmt.Sprintln", |m, a| {
        let out = formatted(m, |m| println(m, a))?;
        text(m, a, &out)
    }),
    ("fmt.Sprint", |m, a| {
        let out = formatted(m, |m| print(m, a))?;
        text(m, a, &out)
    }),
    ("fmt.Sprintf", |m, a| {
        let out = formatted(m, |m| printf(m, a))?;
        text(m, a, &out)
    }),
    ("fmt.Fprintln", |m, a| write_to(m, a, |m| println(m, a.skip(2)))),
    ("fmt.Fprint", |m, a| write_to(m, a, |m| print(m, a.skip(2)))),
    ("fmt.Fprintf", |m, a| write_to(m, a, |m| printf(m, a.skip(2)))),
    ("fmt.errorf", errorf),
    ("fmt.Append", |m, a| {
        let out = formatted(m, |m| print(m, a.skip(3)))?;
        append(m, a, &out)
    }),
    ("fmt.Appendln", |m, a| {
        let out = formatted(m, |m| println(m, a.skip(3)))?;
        append(m, a, &out)
    }),
    ("fmt.Appendf", |m, a| {
        let out = formatted(m, |m| printf(m, a.skip(3)))?;
        append(m, a, &out)
    }),
];

/// Formats; while a method of the program runs for it, the printer is in use.
fn formatted<T>(m: &mut Machine, f: impl FnOnce(&mut Machine) -> Result<T, Trap>) -> Result<T, Trap> {
    let done = f(m);
    if let Err(Trap::Callback { .. }) = &done {
        m.hold_printer()?;
    }
    done
}

fn stdout(m: &mut Machine, a: Args, out: &[u8]) -> Done {
    m.output(false, out)?;
    m.ret(a, 0, out.len() as u64);
    m.ret(a, 1, 0);
    m.ret(a, 2, 0);
    Ok(())
}

fn text(m: &mut Machine, a: Args, out: &Output) -> Done {
    m.release_printer(out)?;
    m.ret_str(a, 0, &out.bytes)
}

fn append(m: &mut Machine, a: Args, out: &Output) -> Done {
    m.release_printer(out)?;
    let out = &out.bytes;
    let (p, len, cap) = (m.arg(a, 0), m.arg(a, 1), m.arg(a, 2));
    let need = len + out.len() as u64;
    let (mut p2, mut cap2) = (p, cap);
    if need > cap {
        let Some(byte) = m.prog.layouts[m.prog.bytes_layout].ty else { return Ok(()) };
        (p2, cap2) = m.grow_slice(p, len, cap, need, byte)?;
    }
    m.mem.write(p2 + len, out)?;
    m.ret(a, 0, p2);
    m.ret(a, 1, need);
    m.ret(a, 2, cap2);
    Ok(())
}

/// To an `io.Writer`: its `Write` is called, unless it is one of the machine's own streams.
fn write_to(m: &mut Machine, a: Args, f: impl FnOnce(&mut Machine) -> Result<Output, Trap>) -> Done {
    let (itab, data) = (m.arg(a, 0), m.arg(a, 1));
    // The memo after the formatting callbacks is Write's.
    let made = m.native_call().and_then(|call| call.scratch.first().copied());
    if let Some(made) = made
        && let Some(result) = m.memo(made as usize)
    {
        for (i, &w) in result.iter().enumerate() {
            m.ret(a, i, w);
        }
        return m.free_printer();
    }
    let out = formatted(m, f)?;
    if itab == 0 {
        return Err(Trap::Fault(24));
    }
    let ty = Image::type_at(m.mem.load64(itab + 8)?);
    if ty.is_some_and(|t| &*m.prog.types[t].link == "*os.File")
        && let Some(stderr) = os::stream(m, data)?
    {
        m.release_printer(&out)?;
        m.output(stderr, &out.bytes)?;
        m.ret(a, 0, out.bytes.len() as u64);
        m.ret(a, 1, 0);
        m.ret(a, 2, 0);
        return Ok(());
    }
    // Write gets the printer's buffer itself.
    let printer = m.hold_printer()?;
    m.printer_events(printer, &out)?;
    let (p, cap) = m.printer_buffer()?;
    let made = m.memo_len() as u64;
    m.native_scratch(vec![made]);
    let code = m.mem.load64(itab + 24)?;
    Err(Trap::Callback { code, ctx: 0, args: vec![data, p, out.bytes.len() as u64, cap], results: 3 })
}

/// Operand slice at parameter word `i`: (address of the first, count).
fn operands(m: &Machine, a: Args, i: usize) -> (Addr, u64) {
    (m.arg(a, i), m.arg(a, i + 1))
}

fn println(m: &mut Machine, a: Args) -> Result<Output, Trap> {
    let (args, n) = operands(m, a, 0);
    let mut p = Printer::new(m)?;
    for i in p.list_begins()..n {
        p.element_begins(i);
        if i > 0 {
            p.out.push(b' ');
        }
        p.print_arg(args + 16 * i, 'v')?;
    }
    p.out.push(b'\n');
    Ok(p.out)
}

fn print(m: &mut Machine, a: Args) -> Result<Output, Trap> {
    let (args, n) = operands(m, a, 0);
    let mut prev_string = false;
    let mut p = Printer::new(m)?;
    for i in 0..n {
        let word = p.m.mem.load64(args + 16 * i)?;
        let is_string = Image::type_at(word)
            .filter(|_| word != 0)
            .is_some_and(|t| p.m.prog.types[t].kind == Kind::String);
        if i > 0 && !is_string && !prev_string {
            p.out.push(b' ');
        }
        p.print_arg(args + 16 * i, 'v')?;
        prev_string = is_string;
    }
    Ok(p.out)
}

fn printf(m: &mut Machine, a: Args) -> Result<Output, Trap> {
    Ok(format(m, a, false)?.0)
}

/// `format, a...` at parameter words 0…4.
fn format(m: &mut Machine, a: Args, wrap: bool) -> Result<(Output, Vec<usize>), Trap> {
    let text = m.arg_str(a, 0)?;
    let (args, n) = operands(m, a, 2);
    let mut p = Printer::new(m)?;
    p.wrap_errs = wrap;
    do_printf(&mut p, &text, args, n as usize)?;
    Ok((p.out, p.wrapped))
}

fn do_printf(p: &mut Printer<'_>, format: &[u8], args: Addr, n: usize) -> Result<(), Trap> {
    let end = format.len();
    let mut arg_num = 0usize;
    let mut after_index;
    let mut reordered = false;
    let mut i = 0;
    while i < end {
        let mut good = true;
        let start = i;
        while i < end && format[i] != b'%' {
            i += 1;
        }
        p.out.extend_from_slice(&format[start..i]);
        if i >= end {
            break;
        }
        i += 1;
        p.f = Flags::default();
        while i < end {
            match format[i] {
                b'#' => p.f.sharp = true,
                b'0' => p.f.zero = true,
                b'+' => p.f.plus = true,
                b'-' => p.f.minus = true,
                b' ' => p.f.space = true,
                _ => break,
            }
            i += 1;
        }
        let index = |i: &mut usize, arg_num: &mut usize, reordered: &mut bool, good: &mut bool| -> bool {
            if *i >= end || format[*i] != b'[' {
                return false;
            }
            *reordered = true;
            // The shortest is of three bytes.
            let close = format[*i..].iter().position(|&b| b == b']').filter(|_| *i + 2 < end);
            let Some(close) = close else {
                *good = false;
                *i += 1;
                return false;
            };
            let (inner, mut read) = (&format[*i + 1..*i + close], 0);
            let value = number(inner, &mut read).filter(|_| read == inner.len());
            *i += close + 1;
            match value.and_then(|v| usize::try_from(v).ok()) {
                Some(v) if v >= 1 && v <= n => *arg_num = v - 1,
                _ => *good = false,
            }
            value.is_some()
        };
        after_index = index(&mut i, &mut arg_num, &mut reordered, &mut good);
        if i < end && format[i] == b'*' {
            i += 1;
            match int_operand(p, args, n, &mut arg_num)? {
                Some(w) => {
                    p.f.wid = Some(w.abs());
                    if w < 0 {
                        p.f.minus = true;
                        p.f.zero = false;
                    }
                }
                None => p.out.extend_from_slice(b"%!(BADWIDTH)"),
            }
            after_index = false;
        } else {
            p.f.wid = number(format, &mut i);
            if after_index && p.f.wid.is_some() {
                good = false;
            }
        }
        // A point that ends the format is a verb.
        if i + 1 < end && format[i] == b'.' {
            i += 1;
            if after_index {
                good = false;
            }
            after_index = index(&mut i, &mut arg_num, &mut reordered, &mut good);
            if i < end && format[i] == b'*' {
                i += 1;
                match int_operand(p, args, n, &mut arg_num)? {
                    Some(v) if v >= 0 => p.f.prec = Some(v),
                    Some(_) => {
                        p.f.prec = None;
                        p.out.extend_from_slice(b"%!(BADPREC)");
                    }
                    None => p.out.extend_from_slice(b"%!(BADPREC)"),
                }
                after_index = false;
            } else {
                p.f.prec = Some(number(format, &mut i).unwrap_or(0));
            }
        }
        if !after_index {
            index(&mut i, &mut arg_num, &mut reordered, &mut good);
        }
        if i >= end {
            p.out.extend_from_slice(b"%!(NOVERB)");
            break;
        }
        let (rune, width) = crate::vm::string::decode_rune(&format[i..]);
        i += width;
        let verb = char::from_u32(rune).unwrap_or('\u{FFFD}');
        if verb == '%' {
            p.out.push(b'%');
        } else if !good {
            p.out.extend_from_slice(format!("%!{verb}(BADINDEX)").as_bytes());
        } else if arg_num >= n {
            p.out.extend_from_slice(format!("%!{verb}(MISSING)").as_bytes());
        } else {
            if verb == 'w' {
                let word = p.m.prog.word_layout;
                p.out.wrap(word);
                p.wrapped.push(arg_num);
            }
            if matches!(verb, 'v' | 'w') {
                p.f.sharp_v = std::mem::take(&mut p.f.sharp);
                p.f.plus_v = std::mem::take(&mut p.f.plus);
            }
            p.print_arg(args + 16 * arg_num as u64, verb)?;
            arg_num += 1;
        }
    }
    if !reordered && arg_num < n {
        p.f = Flags::default();
        p.out.extend_from_slice(b"%!(EXTRA ");
        for i in arg_num..n {
            if i > arg_num {
                p.out.extend_from_slice(b", ");
            }
            let at = args + 16 * i as u64;
            let word = p.m.mem.load64(at)?;
            match Image::type_at(word).filter(|_| word != 0) {
                None => p.out.extend_from_slice(b"<nil>"),
                Some(ty) => {
                    let name = p.m.prog.types[ty].name.to_string();
                    p.out.extend_from_slice(name.as_bytes());
                    p.out.push(b'=');
                    p.print_arg(at, 'v')?;
                }
            }
        }
        p.out.push(b')');
    }
    Ok(())
}

/// What a width, a precision or an index given as an operand may be; one in the text may have a digit more.
const LARGEST: i64 = 1_000_000;

/// A number too large swallows the rest of the text.
fn number(format: &[u8], i: &mut usize) -> Option<i64> {
    let start = *i;
    let mut v = 0i64;
    while let Some(d) = format.get(*i).filter(|b| b.is_ascii_digit()) {
        if v > LARGEST {
            *i = format.len();
            return None;
        }
        v = v * 10 + i64::from(d - b'0');
        *i += 1;
    }
    (*i > start).then_some(v)
}

fn int_operand(p: &Printer<'_>, args: Addr, n: usize, arg_num: &mut usize) -> Result<Option<i64>, Trap> {
    if *arg_num >= n {
        return Ok(None);
    }
    let at = args + 16 * *arg_num as u64;
    *arg_num += 1;
    let word = p.m.mem.load64(at)?;
    let Some(ty) = Image::type_at(word).filter(|_| word != 0) else { return Ok(None) };
    let data = p.m.mem.load64(at + 8)?;
    let kind = p.m.prog.types[ty].kind;
    if !kind.is_signed() && !kind.is_unsigned() {
        return Ok(None);
    }
    let (raw, spare) = match p.m.prog.types[ty].size {
        1 => (u64::from(p.m.mem.load8(data)?), 56),
        2 => (u64::from(p.m.mem.load16(data)?), 48),
        4 => (u64::from(p.m.mem.load32(data)?), 32),
        _ => (p.m.mem.load64(data)?, 0),
    };
    let v = match kind {
        k if k.is_signed() => Some(((raw << spare) as i64) >> spare),
        k if k.is_unsigned() => i64::try_from(raw).ok(),
        _ => None,
    };
    Ok(v.filter(|v| (-LARGEST..=LARGEST).contains(v)))
}

fn errorf(m: &mut Machine, a: Args) -> Done {
    if m.arg(a, 3) == 0 && !m.arg_str(a, 0)?.contains(&b'%') {
        // The caller uses the text as it is.
        m.ret(a, 0, 0);
        m.ret(a, 1, 0);
        return Ok(());
    }
    let (out, mut wrapped) = formatted(m, |m| format(m, a, true))?;
    m.release_printer(&out)?;
    // One operand wrapped twice is one error, but the value is that of several.
    let verbs = wrapped.len();
    wrapped.sort_unstable();
    wrapped.dedup();
    let (args, _) = operands(m, a, 2);
    let known = m.prog.known;
    let error = known.error;
    // Only operands that are errors.
    let mut errs = Vec::new();
    for &i in &wrapped {
        let at = args + 16 * i as u64;
        let word = m.mem.load64(at)?;
        let data = m.mem.load64(at + 8)?;
        if let (Some(ty), Some(e)) = (Image::type_at(word).filter(|_| word != 0), error)
            && m.implements(ty, e)
        {
            let itab = m.find_itab(e, word)?;
            errs.push((itab, data));
        }
    }
    let ty = match verbs {
        0 => known.errors_string,
        1 => known.wrap_error,
        _ => known.wrap_errors,
    };
    let (Some(ty), Some(e)) = (ty, error) else {
        return Err(Trap::Fatal("machine: no type for fmt.Errorf".into()));
    };
    let (text, len) = m.new_string(&out.bytes)?;
    m.state.native.scratch_root = text;
    let elem = m.prog.types[ty].elem.unwrap_or(ty);
    let (size, layout) = (m.prog.types[elem].size, m.prog.types[elem].layout);
    let p = m.alloc(size, layout)?;
    m.state.native.scratch_root2 = p;
    m.mem.store64(p, text)?;
    m.mem.store64(p + 8, len)?;
    match verbs {
        0 => {}
        1 => {
            if let Some(&(itab, data)) = errs.first() {
                m.mem.store64(p + 16, itab)?;
                m.mem.store64(p + 24, data)?;
            }
        }
        _ => {
            let n = errs.len() as u64;
            let iface = m.prog.types[e].layout;
            // gc's append, one by one.
            let (mut cap, mut list) = (0, Image::ZEROBASE);
            while cap < n {
                cap = (cap * 2).max(1);
                list = m.alloc(16 * cap, iface)?;
            }
            for (i, (itab, data)) in errs.into_iter().enumerate() {
                m.mem.store64(list + 16 * i as u64, itab)?;
                m.mem.store64(list + 16 * i as u64 + 8, data)?;
            }
            m.mem.store64(p + 16, list)?;
            m.mem.store64(p + 24, n)?;
            m.mem.store64(p + 32, cap)?;
        }
    }
    let itab = m.find_itab(e, Image::type_addr(ty))?;
    m.ret(a, 0, itab);
    m.ret(a, 1, p);
    Ok(())
}
