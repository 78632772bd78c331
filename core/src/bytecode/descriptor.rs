//! Type descriptors as programs read them: in gc's layout, followed by everything they refer to.
//! In: a run-time type. Out: the bytes of its window, generated on the first access.
//! Name offsets are relative to the window; type offsets are [`TYPE_OFFSET`] plus the type's id; text offsets are code
//! addresses.
//! Invariant: contents depend only on the type and on [`Env`], so they never need to be undone.
//! Rules: internal/abi/type.go, map.go; cmd/compile/internal/reflectdata/reflect.go, go1.27.

use super::image::Image;
use super::rtype::{Kind, RType, RTypeId};
use crate::index::IndexVec;
use crate::version::{Rule, Version};
use std::cell::OnceCell;
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

/// Type offsets start here; name offsets are smaller.
pub const TYPE_OFFSET: u64 = Image::TYPE_WINDOW;

/// The run-time types, shared by the program and its memory.
#[derive(Clone, Debug, Default)]
pub struct Types {
    list: Rc<IndexVec<RTypeId, RType>>,
    pub env: Env,
}

/// What descriptors depend on besides their type.
#[derive(Clone, Copy, Debug, Default)]
pub struct Env {
    pub release: Version,
    /// Code addresses of the functions behind `Equal` and `Hasher`.
    pub equal: u64,
    pub hasher: u64,
    /// Number of types in the program itself; the others are made during the run.
    pub of_program: u32,
}

/// A type's window, generated once.
#[derive(Clone, Debug, Default)]
pub struct Contents(OnceCell<Rc<[u8]>>);

impl Deref for Types {
    type Target = IndexVec<RTypeId, RType>;

    fn deref(&self) -> &IndexVec<RTypeId, RType> {
        &self.list
    }
}

impl DerefMut for Types {
    fn deref_mut(&mut self) -> &mut IndexVec<RTypeId, RType> {
        Rc::make_mut(&mut self.list)
    }
}

impl Types {
    /// Bytes of a window from an address to the window's end.
    pub fn bytes_at(&self, addr: u64) -> Option<&[u8]> {
        let id = Image::type_at(addr)?;
        let t = self.list.get(id)?;
        let window = t.contents.0.get_or_init(|| describe(Image::type_addr(id), t, &self.env).into());
        window.get((addr - Image::type_addr(id)) as usize..)
    }
}

const EXPORTED: u8 = 1;
const TAGGED: u8 = 2;
const OF_PACKAGE: u8 = 4;
const EMBEDDED: u8 = 8;

const UNCOMMON: u8 = 1;
const NAMED: u8 = 4;
const REGULAR_MEMORY: u8 = 8;
const DIRECT: u8 = 1 << 5;

/// Sizes of `abi.Type` and `abi.UncommonType`, in bytes.
const TYPE: usize = 48;
const UNCOMMON_SIZE: usize = 16;

struct Window {
    bytes: Vec<u8>,
}

impl Window {
    fn put(&mut self, at: usize, value: &[u8]) {
        if let Some(place) = self.bytes.get_mut(at..at + value.len()) {
            place.copy_from_slice(value);
        }
    }
    fn put64(&mut self, at: usize, value: u64) {
        self.put(at, &value.to_le_bytes());
    }
    fn put32(&mut self, at: usize, value: u32) {
        self.put(at, &value.to_le_bytes());
    }
    fn put16(&mut self, at: usize, value: u16) {
        self.put(at, &value.to_le_bytes());
    }

    /// Appends `len` zero bytes, word-aligned; returns their offset.
    fn room(&mut self, len: usize) -> usize {
        let at = self.bytes.len().next_multiple_of(8);
        self.bytes.resize(at + len, 0);
        at
    }

    /// Appends an `abi.Name`; returns its offset.
    fn name(
        &mut self,
        name: &str,
        exported: bool,
        tag: Option<&str>,
        embedded: bool,
        pkg: Option<&str>,
    ) -> u32 {
        let pkg = pkg.map(|pkg| self.name(pkg, false, None, false, None));
        let at = self.bytes.len();
        let flag = |on: bool, bit: u8| if on { bit } else { 0 };
        let tag = tag.filter(|tag| !tag.is_empty());
        self.bytes.push(
            flag(exported, EXPORTED)
                | flag(tag.is_some(), TAGGED)
                | flag(pkg.is_some(), OF_PACKAGE)
                | flag(embedded, EMBEDDED),
        );
        for text in std::iter::once(name).chain(tag) {
            let mut len = text.len();
            while len >= 0x80 {
                self.bytes.push(len as u8 | 0x80);
                len >>= 7;
            }
            self.bytes.push(len as u8);
            self.bytes.extend_from_slice(text.as_bytes());
        }
        self.bytes.extend(pkg.into_iter().flat_map(u32::to_le_bytes));
        at as u32
    }

    fn plain_name(&mut self, name: &str) -> u32 {
        self.name(name, false, None, false, None)
    }
}

fn type_offset(id: RTypeId) -> u32 {
    TYPE_OFFSET as u32 + id.0
}

/// Generates the window that starts at `base`.
fn describe(base: u64, t: &RType, env: &Env) -> Vec<u8> {
    let own = match t.kind {
        Kind::Pointer | Kind::Slice | Kind::Func => TYPE + 8,
        Kind::Array => TYPE + 24,
        Kind::Chan => TYPE + 16,
        Kind::Struct | Kind::Interface => TYPE + 32,
        Kind::Map if env.release.has(Rule::MapTypesHaveStrides) => TYPE + 88,
        Kind::Map => TYPE + 64,
        _ => TYPE,
    };
    let has_uncommon = t.named || !t.methods.is_empty();
    let contiguous = own + if has_uncommon { UNCOMMON_SIZE } else { 0 };
    // Parameters and results of a func type follow directly.
    let mut w = Window { bytes: vec![0; contiguous + 8 * (t.params.len() + t.results.len())] };
    common(&mut w, t, env, base, has_uncommon);
    let elem = t.elem.map_or(0, Image::type_addr);
    match t.kind {
        Kind::Pointer | Kind::Slice => w.put64(TYPE, elem),
        Kind::Array => {
            w.put64(TYPE, elem);
            w.put64(TYPE + 8, t.slice.map_or(0, Image::type_addr));
            w.put64(TYPE + 16, t.len);
        }
        Kind::Chan => {
            w.put64(TYPE, elem);
            let direction = [3, 2, 1].get(usize::from(t.chan_dir)).copied().unwrap_or(3);
            w.put64(TYPE + 8, direction);
        }
        Kind::Func => {
            w.put16(TYPE, t.params.len() as u16);
            w.put16(TYPE + 2, t.results.len() as u16 | u16::from(t.variadic) << 15);
            for (i, &ty) in t.params.iter().chain(t.results.iter()).enumerate() {
                w.put64(contiguous + 8 * i, Image::type_addr(ty));
            }
        }
        Kind::Struct => fields(&mut w, t, base),
        Kind::Interface => interface_methods(&mut w, t, base),
        Kind::Map => map(&mut w, t, env, base),
        _ => {}
    }
    if has_uncommon {
        uncommon(&mut w, t, own);
    }
    w.bytes
}

fn common(w: &mut Window, t: &RType, env: &Env, base: u64, has_uncommon: bool) {
    let flag = |on: bool, bit: u8| if on { bit } else { 0 };
    // Older releases store it with the kind.
    let in_flags = env.release.has(Rule::DirectnessIsAFlag);
    w.put64(0, t.size);
    w.put64(8, pointer_bytes(&t.ptrs));
    w.put32(16, hash(&t.link));
    let flags = flag(has_uncommon, UNCOMMON)
        | flag(t.named, NAMED)
        | flag(t.plain_equal, REGULAR_MEMORY)
        | flag(t.direct && in_flags, DIRECT);
    let kind = t.kind.number() | flag(t.direct && !in_flags, DIRECT);
    w.put(20, &[flags, t.align as u8, t.align as u8, kind]);
    if t.comparable {
        let at = w.room(8);
        w.put64(at, env.equal);
        w.put64(24, base + at as u64);
    }
    if !t.ptrs.is_empty() {
        let at = w.room(8 * t.ptrs.len());
        for (i, word) in t.ptrs.iter().enumerate() {
            w.put64(at + 8 * i, *word);
        }
        w.put64(32, base + at as u64);
    }
    let name = w.plain_name(&t.name);
    w.put32(40, name);
    let pointer = t.ptr_to.filter(|id| id.0 < env.of_program);
    w.put32(44, pointer.map_or(0, type_offset));
}

fn fields(w: &mut Window, t: &RType, base: u64) {
    let list = w.room(24 * t.fields.len());
    w.put64(TYPE + 8, base + list as u64);
    w.put64(TYPE + 16, t.fields.len() as u64);
    w.put64(TYPE + 24, t.fields.len() as u64);
    let pkg = t.fields.iter().find(|f| !f.exported).map(|f| f.pkg.as_deref().unwrap_or("main"));
    if let Some(pkg) = pkg {
        let name = w.plain_name(pkg);
        w.put64(TYPE, base + u64::from(name));
    }
    for (i, field) in t.fields.iter().enumerate() {
        let name = w.name(&field.name, field.exported, field.tag.as_deref(), field.embedded, None);
        let at = list + 24 * i;
        w.put64(at, base + u64::from(name));
        w.put64(at + 8, Image::type_addr(field.ty));
        w.put64(at + 16, field.offset);
    }
}

fn interface_methods(w: &mut Window, t: &RType, base: u64) {
    let list = w.room(8 * t.imethods.len());
    w.put64(TYPE + 8, base + list as u64);
    w.put64(TYPE + 16, t.imethods.len() as u64);
    w.put64(TYPE + 24, t.imethods.len() as u64);
    let pkg = t.pkg.as_deref().or_else(|| t.imethods.iter().find_map(|m| m.pkg.as_deref()));
    if let Some(pkg) = pkg {
        let name = w.plain_name(pkg);
        w.put64(TYPE, base + u64::from(name));
    }
    for (i, method) in t.imethods.iter().enumerate() {
        let other = method.pkg.as_deref().filter(|&other| Some(other) != pkg);
        let name = w.name(&method.name, method.pkg.is_none(), None, false, other);
        w.put32(list + 8 * i, name);
        w.put32(list + 8 * i + 4, type_offset(method.sig));
    }
}

const NEED_KEY_UPDATE: u32 = 1;
const HASH_MIGHT_PANIC: u32 = 2;
const INDIRECT_KEY: u32 = 4;
const INDIRECT_ELEM: u32 = 8;

/// A group's own type descriptor is never read, so it is left out.
fn map(w: &mut Window, t: &RType, env: &Env, base: u64) {
    let Some(map) = &t.map else { return };
    let hasher = w.room(8);
    w.put64(hasher, env.hasher);
    w.put64(TYPE, t.key.map_or(0, Image::type_addr));
    w.put64(TYPE + 8, t.elem.map_or(0, Image::type_addr));
    w.put64(TYPE + 24, base + hasher as u64);
    w.put64(TYPE + 32, map.group_size);
    let mut flags = NEED_KEY_UPDATE | HASH_MIGHT_PANIC;
    if map.key_indirect {
        flags |= INDIRECT_KEY;
    }
    if map.elem_indirect {
        flags |= INDIRECT_ELEM;
    }
    if env.release.has(Rule::MapTypesHaveStrides) {
        w.put64(TYPE + 40, 8);
        w.put64(TYPE + 48, map.slot_size);
        w.put64(TYPE + 56, 8 + map.elem_off);
        w.put64(TYPE + 64, map.slot_size);
        w.put64(TYPE + 72, map.elem_off);
        w.put32(TYPE + 80, flags);
    } else {
        w.put64(TYPE + 40, map.slot_size);
        w.put64(TYPE + 48, map.elem_off);
        w.put32(TYPE + 56, flags);
    }
}

/// Exported methods first, both parts sorted by name. A name includes its package only if that differs from the type's.
fn uncommon(w: &mut Window, t: &RType, at: usize) {
    let exported = t.methods.iter().filter(|m| m.pkg.is_none());
    let methods: Vec<_> = exported.clone().chain(t.methods.iter().filter(|m| m.pkg.is_some())).collect();
    let list = w.room(16 * methods.len());
    let pkg = match t.kind {
        Kind::UnsafePointer => t.pkg.as_deref().or(Some("unsafe")),
        _ => t.pkg.as_deref().or_else(|| t.methods.iter().find_map(|m| m.pkg.as_deref())),
    };
    if let Some(pkg) = pkg {
        let name = w.plain_name(pkg);
        w.put32(at, name);
    }
    w.put16(at + 4, methods.len() as u16);
    w.put16(at + 6, exported.count() as u16);
    w.put32(at + 8, (list - at) as u32);
    for (i, method) in methods.into_iter().enumerate() {
        let other = method.pkg.as_deref().filter(|&other| Some(other) != pkg);
        let name = w.name(&method.name, method.pkg.is_none(), None, false, other);
        let at = list + 16 * i;
        w.put32(at, name);
        w.put32(at + 4, type_offset(method.sig));
        w.put32(at + 8, super::image::code_addr(method.func) as u32);
        w.put32(at + 12, super::image::code_addr(method.expr.unwrap_or(method.func)) as u32);
    }
}

/// Bytes up to the last pointer.
fn pointer_bytes(ptrs: &[u64]) -> u64 {
    let last = ptrs.iter().enumerate().rev().find(|(_, bits)| **bits != 0);
    last.map_or(0, |(i, bits)| 8 * (64 * i as u64 + 64 - u64::from(bits.leading_zeros())))
}

/// FNV-1a.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
