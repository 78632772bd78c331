//! Decodes bytes into values by run-time type.

use crate::bytecode::{Image, Kind, Layout, RType, RTypeId};
use crate::quote;
use crate::trace::names::short;
use crate::trace::snapshot::{FieldView, ObjectKind, SyncView, ValueView};
use crate::vm::Machine;
use crate::vm::chan;
use crate::vm::map::CTRL_EMPTY;
use crate::vm::memory::Addr;
use crate::vm::native::number::format_float;
use crate::vm::native::pool::Place;

/// Most elements shown of one array, map or pool.
const MAX_ELEMS: u64 = 32;
/// Most elements shown of one value, those of arrays inside arrays included.
const MAX_PARTS: u64 = 4096;
const MAX_DEPTH: u32 = 5;
/// Most bytes shown of a string.
const MAX_TEXT: u64 = 64;

/// The place of a value in the one that contains it.
#[derive(Clone, Copy)]
pub(super) struct Nesting {
    depth: u32,
    /// Most elements shown of it.
    room: u64,
}

impl Nesting {
    pub const WHOLE: Nesting = Nesting { depth: 0, room: MAX_PARTS };
    /// A field or an element of an object.
    pub const PART: Nesting = Nesting { depth: 1, room: MAX_PARTS };

    /// The place of one of `parts` parts.
    fn inside(self, parts: u64) -> Nesting {
        Nesting { depth: self.depth + 1, room: (self.room / parts.max(1)).max(1) }
    }
}

impl Machine {
    /// Name of a type, without `main.`.
    pub(super) fn type_name(&self, ty: RTypeId) -> String {
        short(&self.prog.types[ty].name)
    }

    /// Decodes the value of type `ty` at `at`. An unsafe program may store any words there.
    pub(super) fn value(&self, at: Addr, ty: RTypeId, nesting: Nesting) -> ValueView {
        let t = &self.prog.types[ty];
        let word = |offset: u64| self.mem.load64(at.wrapping_add(offset)).unwrap_or(0);
        match t.kind {
            Kind::Bool => {
                ValueView::Scalar(if self.mem.load8(at).unwrap_or(0) != 0 { "true" } else { "false" }.into())
            }
            Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64 => {
                ValueView::Scalar(signed(self.raw(at, t.size), t.size).to_string())
            }
            Kind::Uint | Kind::Uint8 | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 => {
                ValueView::Scalar(self.raw(at, t.size).to_string())
            }
            Kind::Uintptr => ValueView::Scalar(format!("{:#x}", self.raw(at, t.size))),
            Kind::Float32 | Kind::Float64 => ValueView::Scalar(self.float(at, t.size)),
            Kind::Complex64 | Kind::Complex128 => {
                let (re, im) =
                    (self.float(at, t.size / 2), self.float(at.wrapping_add(t.size / 2), t.size / 2));
                let plus = if im.starts_with(['+', '-']) { "" } else { "+" };
                ValueView::Scalar(format!("({re}{plus}{im}i)"))
            }
            Kind::String => {
                let (ptr, len) = (word(0), word(8));
                ValueView::Str { text: self.text(ptr, len), ptr: self.pointer(ptr) }
            }
            Kind::Slice => match word(0) {
                0 => ValueView::Nil,
                ptr => ValueView::Slice { ptr: self.pointer(ptr), len: word(8), cap: word(16) },
            },
            Kind::Pointer | Kind::UnsafePointer => self.pointer_value(word(0)),
            Kind::Chan => self.chan_value(word(0)),
            Kind::Map => match word(0) {
                0 => ValueView::Nil,
                ptr => ValueView::Map { ptr: self.pointer(ptr), len: self.mem.load64(ptr).unwrap_or(0) },
            },
            Kind::Func => match word(0) {
                0 => ValueView::Nil,
                ptr => ValueView::Func { name: self.closure_name(ptr), ptr: self.pointer(ptr) },
            },
            Kind::Interface => self.interface(t, word(0), word(8), at.wrapping_add(8), nesting),
            Kind::Struct => {
                if let Some(sync) = self.sync_value(at, &t.name) {
                    return sync;
                }
                if nesting.depth >= MAX_DEPTH {
                    return ValueView::Scalar("{…}".into());
                }
                ValueView::Struct(self.struct_fields(at, t, nesting))
            }
            Kind::Array => {
                let Some(elem) = t.elem else { return ValueView::Nil };
                let (elems, omitted) = if nesting.depth >= MAX_DEPTH {
                    (Vec::new(), t.len)
                } else {
                    self.elems(at, elem, t.len, nesting)
                };
                ValueView::Array { elems, omitted }
            }
        }
    }

    /// Decodes a `sync.WaitGroup`, `Mutex`, `RWMutex` or `Pool`.
    fn sync_value(&self, at: Addr, name: &str) -> Option<ValueView> {
        let int = |offset: u64| self.mem.load32(at.wrapping_add(offset)).unwrap_or(0);
        let state = match name {
            "sync.WaitGroup" => {
                let state = self.mem.load64(at).unwrap_or(0);
                SyncView::WaitGroup {
                    counter: i64::from((state >> 32) as i32),
                    waiters: state as u32 & 0x7fff_ffff,
                }
            }
            "sync.Mutex" => SyncView::Mutex { held: int(0) & 1 != 0, waiters: int(0) >> 3 },
            "sync.RWMutex" => {
                let readers = int(16) as i32;
                let writer = readers < 0 || int(0) & 1 != 0;
                let readers = if readers < 0 { readers.wrapping_add(1 << 30) } else { readers };
                SyncView::RwMutex { writer, readers: readers as u32 }
            }
            "sync.Pool" => return Some(self.pool(at)),
            _ => return None,
        };
        Some(ValueView::Sync { state, held: Vec::new() })
    }

    fn pool(&self, at: Addr) -> ValueView {
        let all: Vec<_> = self.state.native.pools.held(at).collect();
        let victims = all.iter().filter(|held| held.place == Place::Victim).count() as u32;
        let state = SyncView::Pool { fresh: all.len() as u32 - victims, victims };
        let held = all.iter().take(MAX_ELEMS as usize).map(|held| {
            let name = held.place.field().to_owned();
            FieldView { name, ty: "any".into(), address: held.at, value: self.boxed(held.value) }
        });
        ValueView::Sync { state, held: held.collect() }
    }

    /// The value of an `any` that is not in the program's memory.
    fn boxed(&self, [type_word, data]: [u64; 2]) -> ValueView {
        let Some(ty) = Image::type_at(type_word).filter(|ty| self.prog.types.get(*ty).is_some()) else {
            return ValueView::Scalar("?".into());
        };
        let pointed = self.prog.types[ty].direct || self.heap.object_at(data).is_some();
        let value = if pointed { self.pointer_value(data) } else { self.value(data, ty, Nesting::PART) };
        ValueView::Interface { ty: self.type_name(ty), value: Box::new(value) }
    }

    fn struct_fields(&self, at: Addr, t: &RType, nesting: Nesting) -> Vec<FieldView> {
        let inside = nesting.inside(t.fields.len() as u64);
        let shown = t.fields.iter().filter(|field| &*field.name != "_" || self.prog.types[field.ty].size > 0);
        shown
            .map(|field| {
                let at = at.wrapping_add(field.offset);
                FieldView {
                    name: field.name.to_string(),
                    ty: self.type_name(field.ty),
                    address: at,
                    value: self.value(at, field.ty, inside),
                }
            })
            .collect()
    }

    fn elems(&self, at: Addr, elem: RTypeId, len: u64, nesting: Nesting) -> (Vec<FieldView>, u64) {
        let size = self.prog.types[elem].size;
        let ty = self.type_name(elem);
        let shown = len.min(MAX_ELEMS).min(nesting.room);
        let inside = nesting.inside(shown);
        let views = (0..shown)
            .map(|i| {
                let at = at.wrapping_add(i * size);
                FieldView {
                    name: i.to_string(),
                    ty: ty.clone(),
                    address: at,
                    value: self.value(at, elem, inside),
                }
            })
            .collect();
        (views, len - shown)
    }

    /// A float of `size` bytes, as `fmt.Println` prints it.
    fn float(&self, at: Addr, size: u64) -> String {
        let (x, bits) = match size {
            4 => (f64::from(f32::from_bits(self.raw(at, 4) as u32)), 32),
            _ => (f64::from_bits(self.raw(at, 8)), 64),
        };
        // Fast path for small whole numbers.
        if x.fract() == 0.0 && x.abs() < 1e6 && (x != 0.0 || x.is_sign_positive()) {
            return (x as i64).to_string();
        }
        format_float(x, bits)
    }

    /// Quotes the string of `len` bytes at `at`; `…` follows if it is cut.
    pub(super) fn text(&self, at: Addr, len: u64) -> String {
        let mut bytes = self.mem.slice(at, len.min(MAX_TEXT)).unwrap_or(&[]);
        let all = bytes.len() as u64 == len;
        if !all
            && let Err(e) = std::str::from_utf8(bytes)
            && e.error_len().is_none()
        {
            // Don't cut inside a character.
            bytes = bytes.get(..e.valid_up_to()).unwrap_or(bytes);
        }
        // Characters beyond ASCII are shown as they are: the table of printable ones is in a part of the page loaded
        // later.
        let text = quote::quoted(bytes, |out, c| match c {
            '\u{a1}'.. => out.push(c),
            c => quote::escape_char(out, c, '"'),
        });
        if all { text } else { text + "…" }
    }

    fn pointer_value(&self, ptr: Addr) -> ValueView {
        if ptr == 0 { ValueView::Nil } else { ValueView::Pointer(self.pointer(ptr)) }
    }

    fn interface(&self, t: &RType, type_word: u64, data: u64, data_at: Addr, nesting: Nesting) -> ValueView {
        if type_word == 0 {
            return ValueView::Nil;
        }
        // A non-empty interface holds an itab, whose second word is the type.
        let ty = if t.imethods.is_empty() {
            type_word
        } else {
            self.mem.load64(type_word.wrapping_add(8)).unwrap_or(0)
        };
        let Some(ty) = Image::type_at(ty).filter(|ty| self.prog.types.get(*ty).is_some()) else {
            return ValueView::Scalar("?".into());
        };
        let value = if self.prog.types[ty].direct {
            self.value(data_at, ty, nesting.inside(1))
        } else if self.heap.object_at(data).is_some() {
            ValueView::Pointer(self.pointer(data))
        } else if nesting.depth < MAX_DEPTH {
            self.value(data, ty, nesting.inside(1))
        } else {
            ValueView::Pointer(self.pointer(data))
        };
        ValueView::Interface { ty: self.type_name(ty), value: Box::new(value) }
    }

    fn raw(&self, at: Addr, size: u64) -> u64 {
        match size {
            1 => self.mem.load8(at).map(u64::from),
            2 => self.mem.load16(at).map(u64::from),
            4 => self.mem.load32(at).map(u64::from),
            _ => self.mem.load64(at),
        }
        .unwrap_or(0)
    }

    fn chan_value(&self, ptr: Addr) -> ValueView {
        let at = |o| self.mem.load64(ptr.wrapping_add(o)).unwrap_or(0);
        match ptr {
            0 => ValueView::Nil,
            // A timer's channel looks unbuffered, as to `len` and `cap`.
            _ if at(chan::TIMER) != 0 => ValueView::Chan { ptr: self.pointer(ptr), len: 0, cap: 0 },
            _ => ValueView::Chan { ptr: self.pointer(ptr), len: at(chan::QCOUNT), cap: at(chan::DATAQSIZ) },
        }
    }

    /// Fields of the runtime's map and channel headers and of its timers, and the number left out.
    fn runtime_fields(&self, addr: Addr, size: u64, kind: ObjectKind) -> (Vec<FieldView>, u64) {
        let parts: &[(&str, &str, u64)] = match (kind, size) {
            (ObjectKind::Map, _) => {
                &[("used", "uint64", 0), ("dirPtr", "unsafe.Pointer", 16), ("dirLen", "int", 24)]
            }
            // A directory, an array of tables, has the same kind as a table.
            (ObjectKind::MapTable, 32) => &[
                ("used", "uint16", 0),
                ("capacity", "uint16", 2),
                ("growthLeft", "uint16", 4),
                ("groups", "unsafe.Pointer", 16),
            ],
            (ObjectKind::Chan, _) => &[
                ("qcount", "uint", 0),
                ("dataqsiz", "uint", 8),
                ("buf", "unsafe.Pointer", 16),
                ("closed", "uint32", 28),
                ("sendx", "uint", 48),
                ("recvx", "uint", 56),
            ],
            // A timer: the size is no other record's (codegen/known).
            (ObjectKind::Runtime, 112) if self.raw(addr + 24, 8) == 0 => &[("C", "<-chan Time", 0)],
            (ObjectKind::Runtime, 112) => &[("C", "<-chan Time", 0), ("period", "Duration", 24)],
            _ => &[],
        };
        if kind == ObjectKind::MapTable && parts.is_empty() {
            let count = size / 8;
            let shown = (0..count.min(MAX_ELEMS)).map(|i| {
                let at = addr + 8 * i;
                let value = self.pointer_value(self.mem.load64(at).unwrap_or(0));
                FieldView { name: i.to_string(), ty: "*table".into(), address: at, value }
            });
            return (shown.collect(), count.saturating_sub(MAX_ELEMS));
        }
        let fields = parts.iter().map(|&(name, ty, offset)| {
            let at = addr + offset;
            let value = match ty {
                "unsafe.Pointer" => self.pointer_value(self.mem.load64(at).unwrap_or(0)),
                "<-chan Time" => self.chan_value(self.raw(at, 8)),
                "Duration" => ValueView::Scalar(duration(self.raw(at, 8))),
                "uint16" => ValueView::Scalar(self.raw(at, 2).to_string()),
                "uint32" => ValueView::Scalar(self.raw(at, 4).to_string()),
                _ => ValueView::Scalar(self.raw(at, 8).to_string()),
            };
            FieldView { name: name.into(), ty: ty.into(), address: at, value }
        });
        (fields.collect(), 0)
    }

    /// Entries in use in a map's groups, and the number of fields left out.
    fn entries(&self, addr: Addr, size: u64, layout: &Layout) -> (Vec<FieldView>, u64) {
        let group_at = |slot: u64| addr + slot / 8 * layout.size;
        let is_full = |slot: &u64| {
            let control = self.mem.load8(group_at(*slot) + slot % 8);
            control.is_ok_and(|control| control & CTRL_EMPTY == 0)
        };
        let slots = size / layout.size.max(1) * 8;
        let full: Vec<u64> = (0..slots).filter(is_full).collect();
        let shown = full.iter().take(MAX_ELEMS as usize).flat_map(|&slot| {
            let parts = layout.parts.iter().skip(2 * (slot % 8) as usize).take(2);
            parts.map(move |part| {
                self.field(format!("{} {slot}", part.name), part.ty, group_at(slot) + part.offset)
            })
        });
        (shown.collect(), 2 * (full.len() as u64).saturating_sub(MAX_ELEMS))
    }

    fn field(&self, name: String, ty: RTypeId, address: Addr) -> FieldView {
        FieldView { name, ty: self.type_name(ty), address, value: self.value(address, ty, Nesting::PART) }
    }

    /// Parts of an object with this layout, and the number left out.
    pub(super) fn parts(&self, addr: Addr, size: u64, layout: &Layout) -> (Vec<FieldView>, u64) {
        if layout.kind == ObjectKind::StringBytes {
            let value = ValueView::Scalar(self.text(addr, size));
            return (vec![FieldView { name: String::new(), ty: "bytes".into(), address: addr, value }], 0);
        }
        if layout.kind == ObjectKind::MapGroup {
            return self.entries(addr, size, layout);
        }
        if !layout.parts.is_empty() {
            let parts = layout.parts.iter().filter(|part| part.offset < size);
            let fields = parts.map(|part| self.field(part.name.to_string(), part.ty, addr + part.offset));
            return (fields.collect(), 0);
        }
        let Some(ty) = layout.ty else { return self.runtime_fields(addr, size, layout.kind) };
        let t = &self.prog.types[ty];
        if t.size == 0 {
            return (Vec::new(), 0);
        }
        let count = size / t.size;
        if count != 1 {
            return self.elems(addr, ty, count, Nesting::WHOLE);
        }
        match t.kind {
            Kind::Struct if self.sync_value(addr, &t.name).is_none() => {
                (self.struct_fields(addr, t, Nesting::WHOLE), 0)
            }
            Kind::Array => match t.elem {
                Some(elem) => self.elems(addr, elem, t.len, Nesting::WHOLE),
                None => (Vec::new(), 0),
            },
            _ => {
                let value = self.value(addr, ty, Nesting::WHOLE);
                let name = String::new();
                (vec![FieldView { name, ty: self.type_name(ty), address: addr, value }], 0)
            }
        }
    }
}

/// A duration as package time prints it, but with all minutes in one number.
fn duration(nanoseconds: u64) -> String {
    const SECOND: u64 = 1_000_000_000;
    let of = |amount: u64, unit: u64, name: &str| format!("{}{name}", amount as f64 / unit as f64);
    let minutes = nanoseconds / (60 * SECOND);
    match nanoseconds {
        0..1_000 => of(nanoseconds, 1, "ns"),
        1_000..1_000_000 => of(nanoseconds, 1_000, "µs"),
        1_000_000..SECOND => of(nanoseconds, 1_000_000, "ms"),
        _ if minutes == 0 => of(nanoseconds, SECOND, "s"),
        _ => format!("{minutes}m{}", of(nanoseconds % (60 * SECOND), SECOND, "s")),
    }
}

fn signed(raw: u64, size: u64) -> i64 {
    match size {
        1 => i64::from(raw as i8),
        2 => i64::from(raw as i16),
        4 => i64::from(raw as i32),
        _ => raw as i64,
    }
}
