//! Values of machine memory as `fmt` prints them.
//! Rules: fmt/print.go `printArg`, `printValue`, `handleMethods`; fmt/format.go; internal/fmtsort, go1.27.
//! A method of the program (`Error`, `String`, `GoString`) is called through the native's callbacks: printing is run
//! again from its start with the results at hand, so it changes nothing.

use crate::bytecode::{Image, Kind, RType, RTypeId};
use crate::vm::Machine;
use crate::vm::memory::Addr;

use super::pool::Output;
use super::turns::Turns;
use crate::vm::trap::Trap;
use std::cmp::Ordering;

/// First word of a memo entry that stands for a panic in the callback.
pub(crate) const PANICKED: u64 = u64::MAX;

#[derive(Clone, Copy, Default, Debug)]
pub struct Flags {
    pub wid: Option<i64>,
    pub prec: Option<i64>,
    pub minus: bool,
    pub plus: bool,
    pub sharp: bool,
    pub space: bool,
    pub zero: bool,
    pub plus_v: bool,
    pub sharp_v: bool,
}

pub struct Printer<'m> {
    pub m: &'m mut Machine,
    pub out: Output,
    /// The value being printed lies where it can be changed: reflection copies it before it hands it on.
    addressable: bool,
    pub f: Flags,
    /// Callbacks met so far.
    pub(super) calls: usize,
    pub wrap_errs: bool,
    /// Indices of `%w` operands.
    pub wrapped: Vec<usize>,
    /// A panic's value is printed: a panic of its own method is not shown, but goes on.
    panicking: bool,
    pub(super) erroring: bool,
    /// Values printed so far, parts of others among them.
    pub(super) values: u64,
    /// The lists that are being printed.
    pub(super) turns: Turns,
}

/// Values within values that are printed: what is nested more deeply most likely contains itself, and Go's stack
/// overflows as well. The engine's own stack is small.
const MAX_NESTING: u32 = 1_000;

/// A call prints so many values in its own step; each further one takes as long as about so many steps.
const VALUES_IN_A_STEP: u64 = 64;
const STEPS_PER_VALUE: u64 = 24;
/// When the call is run again after a callback.
const STEPS_PER_VALUE_AGAIN: u64 = 4;

pub(super) type P = Result<(), Trap>;

impl Printer<'_> {
    pub fn new(m: &mut Machine) -> Result<Printer<'_>, Trap> {
        let out = Output::new(m.prog.bytes_layout, m.printer_capacity()?);
        let goal = m.native_call().and_then(|call| call.stand.take());
        Ok(Printer {
            m,
            out,
            addressable: false,
            f: Flags::default(),
            calls: 0,
            wrap_errs: false,
            wrapped: Vec::new(),
            panicking: false,
            erroring: false,
            values: 0,
            turns: Turns::new(goal),
        })
    }

    pub(super) fn put(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    // ---- padding

    pub fn pad(&mut self, bytes: &[u8]) {
        // Each byte that belongs to no rune counts as one.
        let width =
            bytes.utf8_chunks().map(|c| c.valid().chars().count() + c.invalid().len()).sum::<usize>() as i64;
        let fill = self.f.wid.map_or(0, |w| w - width);
        if fill <= 0 {
            self.out.extend_from_slice(bytes);
        } else if self.f.minus {
            self.out.extend_from_slice(bytes);
            self.out.extend(std::iter::repeat_n(b' ', fill as usize));
        } else {
            let c = if self.f.zero { b'0' } else { b' ' };
            self.out.extend(std::iter::repeat_n(c, fill as usize));
            self.out.extend_from_slice(bytes);
        }
    }

    // ---- scalars

    // ---- arguments

    /// The operand whose interface value is at an address.
    pub fn print_arg(&mut self, at: Addr, verb: char) -> P {
        let word = self.m.mem.load64(at)?;
        let Some(ty) = Image::type_at(word).filter(|_| word != 0) else {
            match verb {
                'T' | 'v' => self.pad(b"<nil>"),
                _ => self.bad_verb(verb, None)?,
            }
            return Ok(());
        };
        let data = self.m.mem.load64(at + 8)?;
        let value = if self.m.prog.types[ty].direct { at + 8 } else { data };
        match verb {
            'T' => {
                let name = self.m.prog.types[ty].name.to_string();
                return self.fmt_string(name.as_bytes(), 's', ty, value);
            }
            'p' => {
                let kind = self.m.prog.types[ty].kind;
                return match kind {
                    Kind::Chan
                    | Kind::Func
                    | Kind::Map
                    | Kind::Pointer
                    | Kind::Slice
                    | Kind::UnsafePointer => {
                        let v = self.m.mem.load64(value)?;
                        self.fmt_pointer(v, kind, 'p', ty, value)
                    }
                    _ => self.bad_verb('p', Some((ty, value))),
                };
            }
            _ if &*self.m.prog.types[ty].link == "reflect.Value" => return self.print_reflected(value, verb),
            _ => {}
        }
        self.addressable = false;
        self.print_value(ty, value, verb, 0, true)
    }

    /// Calls `Error`, `String` or `GoString` if the verb asks for text. True: printed.
    fn handle_methods(&mut self, ty: RTypeId, at: Addr, verb: char) -> Result<bool, Trap> {
        if self.erroring {
            return Ok(false);
        }
        let mut verb = verb;
        let known = self.m.prog.known;
        if verb == 'w' {
            let t = &self.m.prog.types[ty];
            if &*t.name == "[]uint8" && t.elem.is_some_and(|e| &*self.m.prog.types[e].name == "uint8") {
                return Ok(false);
            }
            let is_error = known.error.is_some_and(|e| self.m.implements(ty, e));
            if !self.wrap_errs || !is_error {
                self.bad_verb(verb, Some((ty, at)))?;
                return Ok(true);
            }
            verb = 'v';
        }
        let method = if self.f.sharp_v {
            self.m.method_of(ty, "GoString").filter(|_| self.has_string_method(ty, "GoString"))
        } else {
            match verb {
                'v' | 's' | 'x' | 'X' | 'q' => {
                    if known.error.is_some_and(|e| self.m.implements(ty, e)) {
                        self.m.method_of(ty, "Error")
                    } else if known.stringer.is_some_and(|s| self.m.implements(ty, s)) {
                        self.m.method_of(ty, "String")
                    } else {
                        None
                    }
                }
                _ => None,
            }
        };
        if let Some(run) = self.formatter(ty) {
            return self.call_formatter(run, ty, at, verb);
        }
        let Some(method) = method else { return Ok(false) };
        let t = &self.m.prog.types[ty];
        let (direct, pointer) = (t.direct, t.kind == Kind::Pointer);
        let data = if direct { self.m.mem.load64(at)? } else { at };
        if self.m.is_runtime_error(ty) {
            let text = self.m.panic_value_text([Image::type_addr(ty), data]);
            if ![known.plain_error, known.panic_nil_error].contains(&Some(ty)) {
                // Put together anew each time.
                self.out.copied(text.len() as u64, self.m.prog.word_layout);
            }
            self.fmt_string(&text, verb, ty, at)?;
            return Ok(true);
        }
        let n = self.calls;
        self.calls += 1;
        let Some(result) = self.m.memo(n) else {
            self.stands();
            let code = crate::vm::ops::code_addr(method);
            return Err(Trap::Callback { code, ctx: 0, args: vec![data], results: 2 });
        };
        if result.first() == Some(&PANICKED) {
            // A nil receiver prints <nil>; other panics are shown.
            if pointer && data == 0 {
                self.put("<nil>");
                return Ok(true);
            }
            let name = if self.f.sharp_v {
                "GoString"
            } else if known.error.is_some_and(|e| self.m.implements(ty, e)) {
                "Error"
            } else {
                "String"
            };
            self.put_panic(verb, name, &result)?;
            return Ok(true);
        }
        let text = self.m.mem.slice(result[0], result[1])?.to_vec();
        if self.f.sharp_v {
            let text = self.truncate(&text).to_vec();
            self.pad(&text);
        } else {
            self.fmt_string(&text, verb, ty, at)?;
        }
        Ok(true)
    }

    fn put_panic(&mut self, verb: char, method: &str, result: &[u64]) -> P {
        let panicked = [1, 2].map(|i| result.get(i).copied().unwrap_or(0));
        if std::mem::replace(&mut self.panicking, true) {
            return Err(Trap::Value(panicked));
        }
        let saved = std::mem::take(&mut self.f);
        self.put("%!");
        self.out.extend_from_slice(verb.encode_utf8(&mut [0; 4]).as_bytes());
        self.put("(PANIC=");
        self.put(method);
        self.put(" method: ");
        let value = self.m.persistent(16)?;
        self.m.mem.store64(value, panicked[0])?;
        self.m.mem.store64(value + 8, panicked[1])?;
        self.print_arg(value, 'v')?;
        self.panicking = false;
        self.out.push(b')');
        self.f = saved;
        Ok(())
    }

    /// `(*formatState).Run` of fmt's Go bodies, for a type that is a `fmt.Formatter`.
    fn formatter(&self, ty: RTypeId) -> Option<crate::bytecode::FnId> {
        let state = self.m.prog.known.format_state?;
        let types = &self.m.prog.types;
        let format = types[ty].methods.iter().find(|m| &*m.name == "Format")?;
        let takes_state = types[format.sig].params.first().is_some_and(|p| &*types[*p].link == "fmt.State");
        if takes_state { self.m.method_of(state, "Run") } else { None }
    }

    fn call_formatter(
        &mut self,
        run: crate::bytecode::FnId,
        ty: RTypeId,
        at: Addr,
        verb: char,
    ) -> Result<bool, Trap> {
        let t = &self.m.prog.types[ty];
        let (direct, pointer) = (t.direct, t.kind == Kind::Pointer);
        let data = if direct { self.m.mem.load64(at)? } else { at };
        let n = self.calls;
        self.calls += 1;
        let Some(result) = self.m.memo(n) else {
            self.stands();
            let f = &self.f;
            let flags = [f.space, f.plus || f.plus_v, f.minus, f.sharp || f.sharp_v, f.zero]
                .iter()
                .enumerate()
                .map(|(i, &on)| u64::from(on) << i)
                .sum();
            let number = |n: Option<i64>| n.unwrap_or(-1) as u64;
            let args = vec![
                0,
                Image::type_addr(ty),
                data,
                u64::from(u32::from(verb)),
                number(f.wid),
                number(f.prec),
                flags,
            ];
            return Err(Trap::Callback {
                code: crate::vm::ops::code_addr(run),
                ctx: 0,
                args,
                results: super::TEXT,
            });
        };
        let &[len, panic_type, _, ref packed @ ..] = &result[..] else { return Ok(true) };
        let text: Vec<u8> = packed.iter().flat_map(|word| word.to_le_bytes()).take(len as usize).collect();
        self.out.extend_from_slice(&text);
        if panic_type != 0 && pointer && data == 0 {
            self.put("<nil>");
        } else if panic_type != 0 {
            self.put_panic(verb, "Format", &result)?;
        }
        Ok(true)
    }

    /// A `reflect.Value` operand prints as what it holds.
    fn print_reflected(&mut self, value: Addr, verb: char) -> P {
        let (ty, flag) = (self.m.mem.load64(value)?, self.m.mem.load64(value + 16)?);
        let Some(ty) = Image::type_at(ty).filter(|_| ty != 0 && flag & 1 << 9 == 0) else {
            match verb {
                'v' => self.put("<invalid reflect.Value>"),
                _ => self.bad_verb(verb, None)?,
            }
            return Ok(());
        };
        let at = if flag & 1 << 7 != 0 { self.m.mem.load64(value + 8)? } else { value + 8 };
        self.print_value(ty, at, verb, 0, flag & 0x60 == 0)
    }

    fn has_string_method(&self, ty: RTypeId, name: &str) -> bool {
        let prog = &self.m.prog;
        let want = prog.known.stringer.and_then(|s| prog.types[s].imethods.first().map(|m| m.sig));
        prog.types[ty].methods.iter().any(|m| &*m.name == name && Some(m.sig) == want)
    }

    /// `methods`: the value may be turned into an interface (no unexported field on the way).
    pub fn print_value(&mut self, ty: RTypeId, at: Addr, verb: char, depth: u32, methods: bool) -> P {
        self.values += 1;
        if self.values > VALUES_IN_A_STEP {
            let again = self.calls < self.m.memo_len();
            self.m.work(if again { STEPS_PER_VALUE_AGAIN } else { STEPS_PER_VALUE })?;
        }
        let addressable = self.addressable;
        if methods && depth > 0 && addressable {
            // `value.Interface()`
            let t = &self.m.prog.types[ty];
            if !t.direct && t.kind != Kind::Interface {
                let (size, layout) = (t.size, t.layout);
                self.out.copied(size, layout);
            }
        }
        if methods && self.handle_methods(ty, at, verb)? {
            return Ok(());
        }
        if depth > MAX_NESTING {
            return self.m.stack_overflow();
        }
        let prog = std::rc::Rc::clone(&self.m.prog);
        let t = &prog.types[ty];
        let mem = |p: &Self, n: u64| -> Result<u64, Trap> {
            Ok(match n {
                1 => u64::from(p.m.mem.load8(at)?),
                2 => u64::from(p.m.mem.load16(at)?),
                4 => u64::from(p.m.mem.load32(at)?),
                _ => p.m.mem.load64(at)?,
            })
        };
        match t.kind {
            Kind::Bool => {
                let v = mem(self, 1)? != 0;
                match verb {
                    't' | 'v' => self.fmt_bool(v),
                    _ => self.bad_verb(verb, Some((ty, at)))?,
                }
            }
            Kind::Int | Kind::Int64 => self.fmt_int(mem(self, 8)?, true, verb, ty, at)?,
            Kind::Int8 => self.fmt_int(mem(self, 1)? as i8 as i64 as u64, true, verb, ty, at)?,
            Kind::Int16 => self.fmt_int(mem(self, 2)? as i16 as i64 as u64, true, verb, ty, at)?,
            Kind::Int32 => self.fmt_int(mem(self, 4)? as i32 as i64 as u64, true, verb, ty, at)?,
            Kind::Uint8 => self.fmt_int(mem(self, 1)?, false, verb, ty, at)?,
            Kind::Uint16 => self.fmt_int(mem(self, 2)?, false, verb, ty, at)?,
            Kind::Uint32 => self.fmt_int(mem(self, 4)?, false, verb, ty, at)?,
            Kind::Uint | Kind::Uint64 | Kind::Uintptr => self.fmt_int(mem(self, 8)?, false, verb, ty, at)?,
            Kind::Float32 => {
                let v = f64::from(f32::from_bits(mem(self, 4)? as u32));
                self.fmt_float(v, 32, verb, ty, at)?;
            }
            Kind::Float64 => self.fmt_float(f64::from_bits(mem(self, 8)?), 64, verb, ty, at)?,
            Kind::Complex64 => {
                let re = f64::from(f32::from_bits(self.m.mem.load32(at)?));
                let im = f64::from(f32::from_bits(self.m.mem.load32(at + 4)?));
                self.fmt_complex(re, im, 32, verb, ty, at)?;
            }
            Kind::Complex128 => {
                let re = f64::from_bits(self.m.mem.load64(at)?);
                let im = f64::from_bits(self.m.mem.load64(at + 8)?);
                self.fmt_complex(re, im, 64, verb, ty, at)?;
            }
            Kind::String => {
                let (p, n) = (self.m.mem.load64(at)?, self.m.mem.load64(at + 8)?);
                let s = self.m.mem.slice(p, n)?.to_vec();
                self.fmt_string(&s, verb, ty, at)?;
            }
            Kind::Map => self.print_map(ty, at, verb, depth, methods)?,
            Kind::Struct => {
                if self.f.sharp_v {
                    self.put(&t.name);
                }
                self.out.push(b'{');
                for (i, field) in t.fields.iter().enumerate() {
                    if i > 0 {
                        self.put(if self.f.sharp_v { ", " } else { " " });
                    }
                    if self.f.plus_v || self.f.sharp_v {
                        self.put(&field.name);
                        self.out.push(b':');
                    }
                    let mut methods = methods && field.exported;
                    let (mut fty, mut fat) = (field.ty, at + field.offset);
                    self.addressable = addressable;
                    // getField: an interface field shows what it holds.
                    if prog.types[fty].kind == Kind::Interface
                        && let Some((ty, at)) = self.contents(fty, fat)?
                    {
                        (fty, fat) = (ty, at);
                        methods = methods && field.exported;
                        self.addressable = false;
                    }
                    self.print_value(fty, fat, verb, depth + 1, methods)?;
                }
                self.out.push(b'}');
            }
            Kind::Interface => match self.contents(ty, at)? {
                Some((inner, at)) => {
                    self.addressable = false;
                    self.print_value(inner, at, verb, depth + 1, methods)?;
                }
                None if self.f.sharp_v => {
                    self.put(&t.name);
                    self.put("(nil)");
                }
                None => self.put("<nil>"),
            },
            Kind::Array | Kind::Slice => self.print_list(ty, at, verb, depth, methods)?,
            Kind::Pointer => {
                let p = mem(self, 8)?;
                if depth == 0 && p != 0 {
                    let elem = t.elem.unwrap_or(ty);
                    if matches!(prog.types[elem].kind, Kind::Array | Kind::Slice | Kind::Struct | Kind::Map) {
                        self.out.push(b'&');
                        self.addressable = true;
                        return self.print_value(elem, p, verb, depth + 1, methods);
                    }
                }
                self.fmt_pointer(p, t.kind, verb, ty, at)?;
            }
            Kind::Chan | Kind::Func | Kind::UnsafePointer => {
                let p = mem(self, 8)?;
                self.fmt_pointer(p, t.kind, verb, ty, at)?;
            }
        }
        Ok(())
    }

    /// Type and address of what an interface holds.
    fn contents(&self, ty: RTypeId, at: Addr) -> Result<Option<(RTypeId, Addr)>, Trap> {
        let mut word = self.m.mem.load64(at)?;
        if word != 0 && !self.m.prog.types[ty].imethods.is_empty() {
            word = self.m.mem.load64(word + 8)?;
        }
        let Some(inner) = Image::type_at(word).filter(|_| word != 0) else { return Ok(None) };
        let at = if self.m.prog.types[inner].direct { at + 8 } else { self.m.mem.load64(at + 8)? };
        Ok(Some((inner, at)))
    }

    fn print_list(&mut self, ty: RTypeId, at: Addr, verb: char, depth: u32, methods: bool) -> P {
        let prog = std::rc::Rc::clone(&self.m.prog);
        let t = &prog.types[ty];
        let elem = t.elem.unwrap_or(ty);
        let e = &prog.types[elem];
        let (ptr, len) = if t.kind == Kind::Slice {
            (self.m.mem.load64(at)?, self.m.mem.load64(at + 8)?)
        } else {
            (at, t.len)
        };
        let addressable = self.addressable || t.kind == Kind::Slice;
        if matches!(verb, 's' | 'q' | 'x' | 'X') && e.kind == Kind::Uint8 {
            let bytes = self.m.mem.slice(ptr, len)?.to_vec();
            if !addressable {
                self.out.copied(len, self.m.prog.bytes_layout);
            }
            return self.fmt_string(&bytes, verb, ty, at);
        }
        // Only an operand that is a []byte itself, not an element of one.
        let is_bytes =
            e.kind == Kind::Uint8 && matches!(verb, 'v' | 'd') && depth == 0 && &*t.name == "[]uint8";
        if self.f.sharp_v {
            self.put(if is_bytes { "[]byte" } else { &t.name });
            if t.kind == Kind::Slice && ptr == 0 {
                self.put("(nil)");
                return Ok(());
            }
            self.out.push(b'{');
            for i in self.list_begins()..len {
                self.element_begins(i);
                if i > 0 {
                    self.put(", ");
                }
                if is_bytes {
                    let b = self.m.mem.load8(ptr + i)?;
                    self.fmt_0x64(u64::from(b), true);
                } else {
                    self.addressable = addressable;
                    self.print_value(elem, ptr + i * e.size, verb, depth + 1, methods)?;
                }
            }
            self.list_ends();
            self.out.push(b'}');
            return Ok(());
        }
        self.out.push(b'[');
        for i in self.list_begins()..len {
            self.element_begins(i);
            if i > 0 {
                self.out.push(b' ');
            }
            if is_bytes {
                let b = self.m.mem.load8(ptr + i)?;
                self.fmt_integer(u64::from(b), 10, false, verb, false);
            } else {
                self.addressable = addressable;
                self.print_value(elem, ptr + i * e.size, verb, depth + 1, methods)?;
            }
        }
        self.list_ends();
        self.out.push(b']');
        Ok(())
    }

    fn print_map(&mut self, ty: RTypeId, at: Addr, verb: char, depth: u32, methods: bool) -> P {
        let prog = std::rc::Rc::clone(&self.m.prog);
        let t = &prog.types[ty];
        let m = self.m.mem.load64(at)?;
        if self.f.sharp_v {
            self.put(&t.name);
            if m == 0 {
                self.put("(nil)");
                return Ok(());
            }
            self.out.push(b'{');
        } else {
            self.put("map[");
        }
        let (Some(key), Some(elem)) = (t.key, t.elem) else { return Ok(()) };
        let mut entries = self.m.map_entries(ty, m)?;
        let mut failed = None;
        entries.sort_by(|a, b| match self.compare(key, a.0, b.0) {
            Ok(order) => order,
            Err(trap) => {
                failed = Some(trap);
                Ordering::Equal
            }
        });
        if let Some(trap) = failed {
            return Err(trap);
        }
        // internal/fmtsort: a list of pairs of reflect values, each copied out of the map.
        let pairs = self.m.prog.pointer_layout;
        self.out.copied(48 * entries.len() as u64, pairs);
        for ty in std::iter::repeat_n([key, elem], entries.len()).flatten() {
            let t = &prog.types[ty];
            if !t.direct {
                self.out.copied(t.size, t.layout);
            }
        }
        let first = self.list_begins();
        for (i, (k, v)) in entries.into_iter().enumerate().skip(first as usize) {
            self.element_begins(i as u64);
            self.addressable = false;
            if i > 0 {
                self.put(if self.f.sharp_v { ", " } else { " " });
            }
            self.print_value(key, k, verb, depth + 1, methods)?;
            self.out.push(b':');
            self.addressable = false;
            self.print_value(elem, v, verb, depth + 1, methods)?;
        }
        self.list_ends();
        self.out.push(if self.f.sharp_v { b'}' } else { b']' });
        Ok(())
    }

    /// internal/fmtsort's order of map keys.
    fn compare(&self, ty: RTypeId, a: Addr, b: Addr) -> Result<Ordering, Trap> {
        let prog = &self.m.prog;
        let t = &prog.types[ty];
        let m = &self.m.mem;
        let float = |x: f64, y: f64| match (x.is_nan(), y.is_nan()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            _ => x.partial_cmp(&y).unwrap_or(Ordering::Equal),
        };
        Ok(match t.kind {
            Kind::Int8 => (m.load8(a)? as i8).cmp(&(m.load8(b)? as i8)),
            Kind::Int16 => (m.load16(a)? as i16).cmp(&(m.load16(b)? as i16)),
            Kind::Int32 => (m.load32(a)? as i32).cmp(&(m.load32(b)? as i32)),
            Kind::Int | Kind::Int64 => (m.load64(a)? as i64).cmp(&(m.load64(b)? as i64)),
            Kind::Bool | Kind::Uint8 => m.load8(a)?.cmp(&m.load8(b)?),
            Kind::Uint16 => m.load16(a)?.cmp(&m.load16(b)?),
            Kind::Uint32 => m.load32(a)?.cmp(&m.load32(b)?),
            Kind::Float32 => {
                float(f64::from(f32::from_bits(m.load32(a)?)), f64::from(f32::from_bits(m.load32(b)?)))
            }
            Kind::Float64 => float(f64::from_bits(m.load64(a)?), f64::from_bits(m.load64(b)?)),
            Kind::Complex128 => float(f64::from_bits(m.load64(a)?), f64::from_bits(m.load64(b)?))
                .then(float(f64::from_bits(m.load64(a + 8)?), f64::from_bits(m.load64(b + 8)?))),
            Kind::String => {
                let x = m.slice(m.load64(a)?, m.load64(a + 8)?)?;
                x.cmp(m.slice(m.load64(b)?, m.load64(b + 8)?)?)
            }
            Kind::Struct => {
                for f in t.fields.iter() {
                    let order = self.compare(f.ty, a + f.offset, b + f.offset)?;
                    if order != Ordering::Equal {
                        return Ok(order);
                    }
                }
                Ordering::Equal
            }
            Kind::Array => {
                let elem = t.elem.unwrap_or(ty);
                let size = prog.types[elem].size;
                for i in 0..t.len {
                    let order = self.compare(elem, a + i * size, b + i * size)?;
                    if order != Ordering::Equal {
                        return Ok(order);
                    }
                }
                Ordering::Equal
            }
            Kind::Interface => match (self.contents(ty, a)?, self.contents(ty, b)?) {
                (None, None) => Ordering::Equal,
                (None, _) => Ordering::Less,
                (_, None) => Ordering::Greater,
                (Some((s, a)), Some((t, b))) if s == t => self.compare(s, a, b)?,
                (Some((s, _)), Some((t, _))) => super::type_order::descriptor_place(&prog.types[s])
                    .cmp(&super::type_order::descriptor_place(&prog.types[t])),
            },
            _ => m.load64(a)?.cmp(&m.load64(b)?),
        })
    }
}

/// The `#` flag: a decimal point always, and as many digits as the precision says.
pub(super) fn sharp_float(num: &str, verb: char, prec: i64) -> String {
    let hex = matches!(verb, 'x' | 'X');
    let mut digits = match verb {
        'v' | 'g' | 'G' | 'x' if prec == -1 => 6,
        'v' | 'g' | 'G' | 'x' => prec,
        _ => 0,
    };
    let exponent = num.find(|c: char| matches!(c, 'p' | 'P') || !hex && matches!(c, 'e' | 'E'));
    let (body, tail) = num.split_at(exponent.unwrap_or(num.len()));
    let mut body = body.to_string();
    // Digits that count: from the first that is not zero on (of a hexadecimal number, its `x` is one too).
    let counted = body.chars().skip_while(|&c| matches!(c, '0' | '.')).filter(|&c| c != '.').count();
    digits -= counted as i64;
    if !body.contains('.') {
        if body == "0" {
            digits -= 1;
        }
        body.push('.');
    }
    body.extend(std::iter::repeat_n('0', digits.max(0) as usize));
    body + tail
}

pub(super) fn can_backquote(s: &[u8]) -> bool {
    std::str::from_utf8(s).is_ok_and(|s| {
        s.chars().all(|c| c != '\u{FEFF}' && c != '`' && c != '\u{7F}' && (c >= ' ' || c == '\t'))
    })
}
