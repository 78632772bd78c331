//! Types made at run time: reflect's `PointerTo`, `SliceOf`, `MapOf`, `StructOf`, `FuncOf`, …
//! Invariant: a type is made once, and only if the program has no identical one.
//! Rules: reflect/type.go, go1.27.

use super::reflect::{type_arg, type_word};
use super::registers::Convention;
use super::{Args, NativeFn};
use crate::bytecode::rtype::{RField, bitmap};
use crate::bytecode::{Image, Kind, Layout, MapType, Program, RType, RTypeId, Types};
use crate::trace::event::Budget;
use crate::trace::snapshot::ObjectKind;
use crate::types::context::is_exported;
use crate::version::Rule;
use crate::vm::Machine;
use crate::vm::trap::{Done, Trap};
use std::rc::Rc;

pub const TABLE: &[(&str, NativeFn)] = &[
    ("reflect.compose", compose),
    ("reflect.composeFunc", compose_func),
    ("reflect.composeStruct", compose_struct),
    ("reflect.frameOf", frame_of),
];

/// Properties of a type made here.
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

/// Longest type name in bytes: nested func types double it each time.
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
        let name: Rc<str> = shape.name.into();
        let noptr = shape.ptrs.is_empty();
        let prog = self.program_mut();
        let layout = prog.layouts.push(Layout {
            size: shape.size,
            ptrs: Rc::clone(&shape.ptrs),
            name: Rc::clone(&name),
            kind: ObjectKind::Value,
            ty: None,
            parts: Rc::from([]),
        });
        let mut t = RType::new(shape.kind, shape.size, shape.align, layout, name, shape.link.into());
        (t.direct, t.comparable, t.plain_equal, t.noptr) =
            (shape.direct, shape.comparable, shape.plain_equal, noptr);
        t.ptrs = shape.ptrs;
        set(&mut t);
        let id = prog.types.push(t);
        prog.layouts[layout].ty = Some(id);
        self.mem.types = self.prog.types.clone();
        Ok(id)
    }

    /// The program, to add types. Memory gives up its reference to them and must be given the new one.
    pub(super) fn program_mut(&mut self) -> &mut Program {
        self.mem.types = Types::default();
        Rc::make_mut(&mut self.prog)
    }

    /// The unnamed type of this kind that satisfies `same`.
    fn like(&self, kind: Kind, same: impl Fn(&RType) -> bool) -> Option<RTypeId> {
        let mut types = self.prog.types.iter_enumerated();
        types.find(|(_, t)| t.kind == kind && !t.named && same(t)).map(|(id, _)| id)
    }

    /// `unsafe.Pointer`
    fn pointer_type(&self) -> Option<RTypeId> {
        let mut types = self.prog.types.iter_enumerated();
        types.find(|(_, t)| t.kind == Kind::UnsafePointer && &*t.name == "unsafe.Pointer").map(|(id, _)| id)
    }

    /// Runtime name and link name: those of another type with a prefix.
    fn names(&self, prefix: &str, ty: RTypeId) -> (String, String) {
        let t = &self.prog.types[ty];
        (format!("{prefix}{}", t.name), format!("{prefix}{}", t.link))
    }

    fn pointer_to(&mut self, ty: RTypeId) -> Result<RTypeId, Trap> {
        let known = self.prog.types[ty].ptr_to;
        if let Some(id) = known.or_else(|| self.like(Kind::Pointer, |t| t.elem == Some(ty))) {
            return Ok(id);
        }
        let (name, link) = self.names("*", ty);
        let id = self.add_type(Shape::pointer(Kind::Pointer, name, link), |t| t.elem = Some(ty))?;
        self.program_mut().types[ty].ptr_to = Some(id);
        self.mem.types = self.prog.types.clone();
        Ok(id)
    }

    fn slice_of(&mut self, ty: RTypeId) -> Result<RTypeId, Trap> {
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
        let slice = self.slice_of(elem)?;
        let (name, link) = self.names(&format!("[{n}]"), elem);
        let e = &self.prog.types[elem];
        let words = e.size.saturating_mul(n).div_ceil(8);
        if words > 1 << 20 {
            let text = "reflect.ArrayOf: array size would exceed virtual address space";
            return Err(Trap::StringValue(text.into()));
        }
        let direct = if self.prog.release.has(Rule::EmptyFieldsBesidePointer) {
            e.size.saturating_mul(n) == 8 && !e.noptr
        } else {
            n == 1 && e.direct
        };
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
            direct,
        };
        self.add_type(shape, |t| (t.len, t.elem, t.slice) = (n, Some(elem), Some(slice)))
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
        let pointer = self.pointer_type().unwrap_or(key);
        let prog = self.program_mut();
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
        // The address after the last field must be inside the object.
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
        let ptrs = bitmap(words.into_iter(), size.div_ceil(8));
        let direct = if self.prog.release.has(Rule::EmptyFieldsBesidePointer) {
            size == 8 && !ptrs.is_empty()
        } else {
            matches!(&fields[..], [only] if types[only.ty].direct)
        };
        // The struct starts with its first field, so it can be the receiver of that field's methods.
        let promoted = fields.first().filter(|f| f.embedded).map(|f| types[f.ty].methods.clone());
        let shape = Shape {
            kind: Kind::Struct,
            size,
            align,
            name: text(&|t| t.name.to_string()),
            link: text(&|t| t.link.to_string()),
            ptrs,
            comparable,
            plain_equal: plain && end == size,
            direct,
        };
        self.add_type(shape, |t| {
            t.fields = fields.into();
            t.methods = promoted.unwrap_or_default();
        })
    }
}

/// (kind Kind, elem, key *abi.Type, n int) *abi.Type: `n` is an array's length, or a channel's direction in reflect's
/// encoding.
fn compose(m: &mut Machine, a: Args) -> Done {
    let (kind, elem, n) = (m.arg(a, 0), type_arg(m, a, 1)?, m.arg(a, 3));
    let is = |wanted: Kind| kind == u64::from(wanted.number());
    let id = if is(Kind::Pointer) {
        m.pointer_to(elem)?
    } else if is(Kind::Slice) {
        m.slice_of(elem)?
    } else if is(Kind::Array) {
        m.array_of(n, elem)?
    } else if is(Kind::Chan) {
        m.chan_of([0, 2, 1].get(n as usize).copied().unwrap_or(0), elem)?
    } else {
        let key = type_arg(m, a, 2)?;
        m.map_of(key, elem)?
    };
    m.ret(a, 0, Image::type_addr(id));
    Ok(())
}

/// The list of types in parameter words `i` and `i + 1`.
fn type_list(m: &Machine, a: Args, i: usize) -> Result<Rc<[RTypeId]>, Trap> {
    let (at, n) = (m.arg(a, i), m.arg(a, i + 1));
    (0..n).map(|i| type_word(m, m.mem.load64(at + 8 * i)?)).collect()
}

/// (t, rcvr *abi.Type) *abi.Type: the frame type for a call, as the collector sees it. Its element is the function
/// type, its key the receiver's type.
fn frame_of(m: &mut Machine, a: Args) -> Done {
    let sig = type_arg(m, a, 0)?;
    let pointer = match m.arg(a, 1) {
        0 => None,
        _ => m.pointer_type(),
    };
    let receiver = if pointer.is_some() { "methodargs" } else { "funcargs" };
    let t = &m.prog.types[sig];
    let (name, link) = (format!("{receiver}({})", t.name), format!("{receiver}({})", t.link));
    let known = m.like(Kind::Struct, |t| *t.link == *link);
    let id = match known {
        Some(id) => id,
        None => {
            let convention = Convention::of(&m.prog.types, sig, pointer);
            let words = convention.pointers(&m.prog.types, &m.prog.layouts);
            let size = convention.size;
            let shape = Shape {
                kind: Kind::Struct,
                size,
                ptrs: bitmap(words.into_iter(), size / 8),
                comparable: false,
                plain_equal: false,
                direct: false,
                ..Shape::pointer(Kind::Struct, name, link)
            };
            m.add_type(shape, |t| (t.elem, t.key) = (Some(sig), pointer))?
        }
    };
    m.ret(a, 0, Image::type_addr(id));
    Ok(())
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
            exported: is_exported(&name),
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
