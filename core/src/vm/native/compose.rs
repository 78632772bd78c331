//! Types and functions that come to be while the program runs: reflect's `PointerTo`, `SliceOf`, `MapOf`, `StructOf`,
//! `FuncOf`, … and the code behind `MakeFunc` and method values.
//! Invariant: a type is made once, and only if the program has no identical one.
//! Rules: reflect/type.go, reflect/makefunc.go, go1.27.

use super::reflect::{kind_number, load_words, type_arg};
use super::{Args, NativeFn};
use crate::bytecode::rtype::{RField, bitmap};
use crate::bytecode::{
    CallInfo, FnId, FnKind, Func, Image, Instr, Kind, Layout, MapType, PcPos, Program, R, RType, RTypeId,
};
use crate::span::Pos;
use crate::trace::event::Budget;
use crate::trace::snapshot::ObjectKind;
use crate::vm::Machine;
use crate::vm::memory::Addr;
use crate::vm::ops::code_addr;
use crate::vm::trap::{Done, Trap};
use std::rc::Rc;

pub const TABLE: &[(&str, NativeFn)] = &[
    ("reflect.compose", compose),
    ("reflect.composeFunc", compose_func),
    ("reflect.composeStruct", compose_struct),
    ("reflect.stub", |m, a| {
        let code = stub(m, type_arg(m, a, 0)?)?;
        m.ret(a, 0, code_addr(code));
        Ok(())
    }),
    ("reflect.made", made),
];

/// What a type made here has of its own.
struct Shape {
    kind: Kind,
    size: u64,
    align: u32,
    name: String,
    link: String,
    ptrs: Rc<[u64]>,
    comparable: bool,
    plain_equal: bool,
    direct: bool,
}

/// Bytes of a type's name: functions of functions double it each time.
const MAX_NAME: usize = 64 << 10;

impl Shape {
    /// One pointer word.
    fn pointer(kind: Kind, name: String, link: String) -> Shape {
        let comparable = !matches!(kind, Kind::Func | Kind::Map);
        let ptrs = Rc::from([1]);
        Shape { kind, size: 8, align: 8, name, link, ptrs, comparable, plain_equal: comparable, direct: true }
    }
}

impl Machine {
    fn add_type(&mut self, shape: Shape, set: impl FnOnce(&mut RType)) -> Result<RTypeId, Trap> {
        if self.prog.types.len() as u64 >= Image::MAX_TYPES {
            return Err(Trap::Fatal("machine: too many types".into()));
        }
        if shape.name.len().max(shape.link.len()) > MAX_NAME {
            return Err(Trap::Budget(Budget::Memory));
        }
        let prog = Rc::make_mut(&mut self.prog);
        let name: Rc<str> = shape.name.into();
        let noptr = shape.ptrs.is_empty();
        let layout = prog.layouts.push(Layout {
            size: shape.size,
            ptrs: shape.ptrs,
            name: Rc::clone(&name),
            kind: ObjectKind::Value,
            ty: None,
            parts: Rc::from([]),
        });
        let mut t = RType::new(shape.kind, shape.size, shape.align, layout, name, shape.link.into());
        (t.direct, t.comparable, t.plain_equal, t.noptr) =
            (shape.direct, shape.comparable, shape.plain_equal, noptr);
        set(&mut t);
        let id = prog.types.push(t);
        prog.layouts[layout].ty = Some(id);
        Ok(id)
    }

    /// The unnamed type of a kind that a predicate tells apart.
    fn like(&self, kind: Kind, same: impl Fn(&RType) -> bool) -> Option<RTypeId> {
        let mut types = self.prog.types.iter_enumerated();
        types.find(|(_, t)| t.kind == kind && !t.named && same(t)).map(|(id, _)| id)
    }

    /// Runtime name and link name around those of another type.
    fn names(&self, prefix: &str, ty: RTypeId) -> (String, String) {
        let t = &self.prog.types[ty];
        (format!("{prefix}{}", t.name), format!("{prefix}{}", t.link))
    }

    pub(super) fn pointer_to(&mut self, ty: RTypeId) -> Result<RTypeId, Trap> {
        let known = self.prog.types[ty].ptr_to;
        if let Some(id) = known.or_else(|| self.like(Kind::Pointer, |t| t.elem == Some(ty))) {
            return Ok(id);
        }
        let (name, link) = self.names("*", ty);
        let id = self.add_type(Shape::pointer(Kind::Pointer, name, link), |t| t.elem = Some(ty))?;
        Rc::make_mut(&mut self.prog).types[ty].ptr_to = Some(id);
        Ok(id)
    }

    pub(super) fn slice_of(&mut self, ty: RTypeId) -> Result<RTypeId, Trap> {
        if let Some(id) = self.like(Kind::Slice, |t| t.elem == Some(ty)) {
            return Ok(id);
        }
        let (name, link) = self.names("[]", ty);
        let shape = Shape {
            size: 24,
            comparable: false,
            plain_equal: false,
            direct: false,
            ..Shape::pointer(Kind::Slice, name, link)
        };
        self.add_type(shape, |t| t.elem = Some(ty))
    }

    fn array_of(&mut self, n: u64, elem: RTypeId) -> Result<RTypeId, Trap> {
        if let Some(id) = self.like(Kind::Array, |t| t.len == n && t.elem == Some(elem)) {
            return Ok(id);
        }
        let (name, link) = self.names(&format!("[{n}]"), elem);
        let e = &self.prog.types[elem];
        let words = e.size.saturating_mul(n).div_ceil(8);
        if words > 1 << 20 {
            let text = "reflect.ArrayOf: array size would exceed virtual address space";
            return Err(Trap::StringValue(text.into()));
        }
        let layout = &self.prog.layouts[e.layout];
        let pointers = (0..words).filter(|&w| e.size >= 8 && layout.is_ptr(w % (e.size / 8)));
        let shape = Shape {
            kind: Kind::Array,
            size: e.size * n,
            align: e.align,
            name,
            link,
            ptrs: bitmap(pointers, words),
            comparable: e.comparable,
            plain_equal: e.plain_equal,
            direct: n == 1 && e.direct,
        };
        self.add_type(shape, |t| (t.len, t.elem) = (n, Some(elem)))
    }

    fn chan_of(&mut self, dir: u8, elem: RTypeId) -> Result<RTypeId, Trap> {
        if let Some(id) = self.like(Kind::Chan, |t| t.chan_dir == dir && t.elem == Some(elem)) {
            return Ok(id);
        }
        let prefix = ["chan ", "chan<- ", "<-chan "].get(usize::from(dir)).copied().unwrap_or("chan ");
        let (mut name, mut link) = self.names("", elem);
        if dir != 1 && name.starts_with("<-") {
            (name, link) = (format!("({name})"), format!("({link})"));
        }
        let shape = Shape::pointer(Kind::Chan, format!("{prefix}{name}"), format!("{prefix}{link}"));
        self.add_type(shape, |t| (t.elem, t.chan_dir) = (Some(elem), dir))
    }

    fn map_of(&mut self, key: RTypeId, elem: RTypeId) -> Result<RTypeId, Trap> {
        if let Some(id) = self.like(Kind::Map, |t| t.key == Some(key) && t.elem == Some(elem)) {
            return Ok(id);
        }
        let (k, e) = (&self.prog.types[key], &self.prog.types[elem]);
        let (name, link) = (format!("map[{}]{}", k.name, e.name), format!("map[{}]{}", k.link, e.link));
        let pointer = self.prog.types.iter_enumerated().find(|(_, t)| t.kind == Kind::UnsafePointer);
        let pointer = pointer.map_or(key, |(id, _)| id);
        let prog = Rc::make_mut(&mut self.prog);
        let (mut map, group) = MapType::of(&name, &prog.types, &prog.layouts, [key, elem, pointer]);
        map.group = prog.layouts.push(group);
        self.add_type(Shape::pointer(Kind::Map, name, link), |t| {
            (t.key, t.elem, t.map) = (Some(key), Some(elem), Some(map));
        })
    }

    fn func_of(
        &mut self,
        params: Rc<[RTypeId]>,
        results: Rc<[RTypeId]>,
        variadic: bool,
    ) -> Result<RTypeId, Trap> {
        let same = |t: &RType| t.params == params && t.results == results && t.variadic == variadic;
        if let Some(id) = self.like(Kind::Func, same) {
            return Ok(id);
        }
        let text = |part: &dyn Fn(&RType) -> String| {
            let list = |ids: &[RTypeId]| ids.iter().map(|&id| part(&self.prog.types[id])).collect::<Vec<_>>();
            let mut ins = list(&params);
            if let Some(last) = ins.last_mut().filter(|_| variadic) {
                *last = last.replacen("[]", "...", 1);
            }
            let outs = list(&results).join(", ");
            let outs = match results.len() {
                0 => outs,
                1 => format!(" {outs}"),
                _ => format!(" ({outs})"),
            };
            format!("func({}){outs}", ins.join(", "))
        };
        let (name, link) = (text(&|t| t.name.to_string()), text(&|t| t.link.to_string()));
        self.add_type(Shape::pointer(Kind::Func, name, link), |t| {
            (t.params, t.results, t.variadic) = (Rc::clone(&params), Rc::clone(&results), variadic);
        })
    }

    fn struct_of(&mut self, mut fields: Vec<RField>) -> Result<RTypeId, Trap> {
        let types = &self.prog.types;
        let (mut size, mut align, mut words) = (0u64, 1u32, Vec::new());
        let (mut comparable, mut plain) = (true, true);
        for field in &mut fields {
            let t = &types[field.ty];
            field.offset = size.next_multiple_of(u64::from(t.align.max(1)));
            comparable &= t.comparable;
            plain &= t.plain_equal && field.offset == size && &*field.name != "_";
            let layout = &self.prog.layouts[t.layout];
            words.extend((0..t.size / 8).filter(|&w| layout.is_ptr(w)).map(|w| field.offset / 8 + w));
            size = field.offset + t.size;
            align = align.max(t.align);
        }
        let end = size;
        // An address behind the last field must lie in the object.
        if fields.last().is_some_and(|f| types[f.ty].size == 0) && size > 0 {
            size += 1;
        }
        size = size.next_multiple_of(u64::from(align));
        let same = |t: &RType| {
            let pairs = || t.fields.iter().zip(&fields);
            t.fields.len() == fields.len()
                && pairs().all(|(a, b)| a.name == b.name && a.ty == b.ty && a.embedded == b.embedded)
                && pairs().all(|(a, b)| a.tag == b.tag && (a.exported || a.pkg == b.pkg))
        };
        if let Some(id) = self.like(Kind::Struct, same) {
            return Ok(id);
        }
        let text = |part: &dyn Fn(&RType) -> String| {
            let list = fields.iter().map(|f| {
                let mut out = if f.embedded { String::new() } else { format!("{} ", f.name) };
                out.push_str(&part(&types[f.ty]));
                if let Some(tag) = &f.tag {
                    out.push(' ');
                    out.push_str(&crate::quote::quote(tag.as_bytes()));
                }
                out
            });
            let list = list.collect::<Vec<_>>().join("; ");
            if fields.is_empty() { "struct {}".to_string() } else { format!("struct {{ {list} }}") }
        };
        let shape = Shape {
            kind: Kind::Struct,
            size,
            align,
            name: text(&|t| t.name.to_string()),
            link: text(&|t| t.link.to_string()),
            ptrs: bitmap(words.into_iter(), size.div_ceil(8)),
            comparable,
            plain_equal: plain && end == size,
            direct: matches!(&fields[..], [only] if types[only.ty].direct),
        };
        self.add_type(shape, |t| t.fields = fields.into())
    }
}

/// (kind Kind, elem, key *rtype, n int) *rtype
fn compose(m: &mut Machine, a: Args) -> Done {
    let (kind, elem, n) = (m.arg(a, 0), type_arg(m, a, 1)?, m.arg(a, 3));
    let id = if kind == kind_number(Kind::Array) {
        m.array_of(n, elem)?
    } else if kind == kind_number(Kind::Chan) {
        // reflect's numbers of directions: 1 receive, 2 send.
        m.chan_of([0, 2, 1].get(n as usize).copied().unwrap_or(0), elem)?
    } else {
        let key = type_arg(m, a, 2)?;
        m.map_of(key, elem)?
    };
    m.ret(a, 0, Image::type_addr(id));
    Ok(())
}

/// The list of types at word `i`.
fn type_list(m: &Machine, a: Args, i: usize) -> Result<Rc<[RTypeId]>, Trap> {
    let (at, n) = (m.arg(a, i), m.arg(a, i + 1));
    (0..n).map(|i| type_word(m, m.mem.load64(at + 8 * i)?)).collect()
}

fn type_word(m: &Machine, word: u64) -> Result<RTypeId, Trap> {
    Image::type_at(word).filter(|&t| m.prog.types.get(t).is_some()).ok_or(Trap::Fault(word))
}

/// (in, out []*rtype, variadic bool) *rtype
fn compose_func(m: &mut Machine, a: Args) -> Done {
    let (params, results) = (type_list(m, a, 0)?, type_list(m, a, 3)?);
    let variadic = m.arg(a, 6) & 1 != 0;
    let id = m.func_of(params, results, variadic)?;
    m.ret(a, 0, Image::type_addr(id));
    Ok(())
}

/// (fields []fieldParts) *rtype
fn compose_struct(m: &mut Machine, a: Args) -> Done {
    let (at, n) = (m.arg(a, 0), m.arg(a, 1));
    let mut fields = Vec::new();
    for i in 0..n {
        let at = at + 64 * i;
        let text = |off: u64| -> Result<Option<Rc<str>>, Trap> {
            let bytes = m.mem.slice(m.mem.load64(at + off)?, m.mem.load64(at + off + 8)?)?;
            Ok(Some(String::from_utf8_lossy(bytes).into()).filter(|s: &Rc<str>| !s.is_empty()))
        };
        let name = text(0)?.unwrap_or_default();
        fields.push(RField {
            exported: name.chars().next().is_some_and(char::is_uppercase),
            name,
            ty: type_word(m, m.mem.load64(at + 48)?)?,
            offset: 0,
            embedded: m.mem.load8(at + 56)? != 0,
            tag: text(16)?,
            pkg: text(32)?,
        });
    }
    let id = m.struct_of(fields)?;
    m.ret(a, 0, Image::type_addr(id));
    Ok(())
}

// ---- functions

/// Outgoing words of a stub: the parameters of the Go function that runs what was made.
const OUT: u32 = 7;

/// The code of functions of this type that reflect makes: it asks `made`. Its closure is reflect's `*made`.
fn stub(m: &mut Machine, sig: RTypeId) -> Result<FnId, Trap> {
    let name: Rc<str> = format!("reflect.made {}", m.prog.types[sig].link).into();
    if let Some((id, _)) = m.prog.funcs.iter_enumerated().find(|(_, f)| f.name == name) {
        return Ok(id);
    }
    let Some(native) = super::lookup("reflect.made") else {
        return Err(Trap::Fatal("machine: no such native".into()));
    };
    let prog = Rc::make_mut(&mut m.prog);
    let t = prog.types[sig].clone();
    // Outgoing words, the closure, the return address; then what comes in.
    let frame = OUT + 2;
    let mut pointers = vec![u64::from(OUT)];
    let mut at = u64::from(frame);
    let mut params = 0;
    for (i, ty) in t.params.iter().chain(t.results.iter()).enumerate() {
        if i == t.params.len() {
            params = at - u64::from(frame);
        }
        let words = prog.types[*ty].size.div_ceil(8);
        let layout = &prog.layouts[prog.types[*ty].layout];
        pointers.extend((0..words).filter(|&w| layout.is_ptr(w)).map(|w| at + w));
        at += words;
    }
    if t.results.is_empty() {
        params = at - u64::from(frame);
    }
    let results = at - u64::from(frame) - params;
    let entry = prog.code.len() as u32;
    let mut code = vec![Instr::GetCtx { d: OUT as R }];
    if results > 0 {
        code.push(Instr::ZeroN { d: (u64::from(frame) + params) as R, n: results as u32 });
    }
    code.extend([Instr::Native { id: native }, Instr::Ret { frame }]);
    prog.pos.extend(code.iter().map(|_| PcPos::default()));
    prog.code.extend(code);
    prog.calls.push(CallInfo { entry, frame, zero_lo: 0, zero_hi: 0 });
    let id = prog.funcs.push(Func {
        name,
        entry,
        end: prog.code.len() as u32,
        frame,
        out: OUT,
        args: (at - u64::from(frame)) as u32,
        params: params as u32,
        zero_lo: 0,
        zero_hi: 0,
        ptrs: bitmap(pointers.into_iter(), at),
        slots: Rc::from([]),
        memory: Rc::from([]),
        recover_pc: None,
        open_defers: false,
        kind: FnKind::Native,
        std: true,
        pos: Pos::NONE,
        vars: Vec::new(),
        ctx: Some(OUT as R),
        native: Some(native),
    });
    // The loop runs a program that is older than this code.
    m.event_at = m.event_at.min(m.state.steps);
    Ok(id)
}

/// Gives a made function's arguments, as addresses, to the Go function in its closure (code, type, that function, …),
/// and takes its results from addresses.
fn made(m: &mut Machine, a: Args) -> Done {
    let closure = m.mem.word(m.state.fp + OUT as usize);
    let sig = type_word(m, m.mem.load64(closure + 8)?)?;
    let prog = Rc::clone(&m.prog);
    let t = &prog.types[sig];
    if m.memo(0).is_none() {
        let ins = boxes(m, &prog, &t.params)?;
        let outs = boxes(m, &prog, &t.results)?;
        let mut word = 0;
        for (i, ty) in t.params.iter().enumerate() {
            let size = prog.types[*ty].size as usize;
            let words = size.div_ceil(8);
            let bytes: Vec<u8> =
                (word..word + words).flat_map(|w| m.arg(a, w).to_le_bytes()).take(size).collect();
            let dst = m.mem.load64(ins + 8 * i as u64)?;
            m.mem.write(dst, &bytes)?;
            word += words;
        }
        m.native_scratch(vec![outs]);
        let (n, k) = (t.params.len() as u64, t.results.len() as u64);
        let run = m.mem.load64(closure + 16)?;
        m.callback(0, run, vec![closure, ins, n, n, outs, k, k], 0)?;
    }
    let outs = m.native_call().and_then(|call| call.scratch.first().copied()).unwrap_or(0);
    let mut words = Vec::new();
    for (i, &ty) in t.results.iter().enumerate() {
        let at = m.mem.load64(outs + 8 * i as u64)?;
        load_words(m, ty, at, &mut words)?;
    }
    for (i, word) in words.into_iter().enumerate() {
        m.ret(a, i, word);
    }
    Ok(())
}

/// A list of addresses of new objects of these types.
fn boxes(m: &mut Machine, prog: &Program, types: &[RTypeId]) -> Result<Addr, Trap> {
    if types.is_empty() {
        return Ok(Image::ZEROBASE);
    }
    let list = m.alloc(8 * types.len() as u64, prog.pointer_layout)?;
    for (i, &ty) in types.iter().enumerate() {
        let t = &prog.types[ty];
        let p = if t.size == 0 { Image::ZEROBASE } else { m.alloc(t.size, t.layout)? };
        m.mem.store64(list + 8 * i as u64, p)?;
    }
    Ok(list)
}
