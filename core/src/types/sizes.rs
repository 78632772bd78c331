//! Sizes, alignments, offsets and pointer maps of types as laid out by gc on amd64.
//! **Invariant:** defined only for types without type parameters (others have the size of `invalid`, 0).
//! Rules: cmd/compile/internal/types2/gcsizes.go, cmd/compile/internal/types/{size,type}.go
//! (`PtrDataSize`, `HasPointers`), go1.27.

use super::context::Tcx;
use super::types::{Basic, Field, Type, TypeId};
use crate::version::Rule;

/// Size of a pointer, in bytes.
pub const WORD: i64 = 8;
/// Packages whose `align64` has no fields and is aligned to 8.
const IN_ATOMIC: &[&str] = &["sync/atomic", "internal/runtime/atomic"];
/// The package whose `nih` marks types that are not in the heap.
const IN_SYS: &[&str] = &["internal/runtime/sys"];
/// Nesting depth beyond which a type counts as too large.
const MAX_DEPTH: usize = 1_000;

impl Tcx {
    /// Size in bytes; -1 if the type is too large.
    pub fn sizeof(&mut self, id: TypeId) -> i64 {
        self.size_align(id, 0).0
    }
    pub fn alignof(&mut self, id: TypeId) -> i64 {
        self.size_align(id, 0).1
    }

    /// Whether values of `ty` are one pointer, which an interface stores directly.
    pub fn is_direct_iface(&mut self, ty: TypeId) -> bool {
        match self.types.under(ty).clone() {
            Type::Pointer { elem } => !self.not_in_heap(elem),
            Type::Map { .. } | Type::Chan { .. } | Type::Signature(_) => true,
            Type::Basic(Basic::UnsafePointer) => true,
            Type::Array { len, elem } => len == 1 && self.is_direct_iface(elem),
            Type::Struct { fields } => {
                if fields.len() != 1 && !self.has(Rule::EmptyFieldsBesidePointer) {
                    return false;
                }
                let mut direct = false;
                for field in fields.iter() {
                    if self.sizeof(field.ty) == 0 {
                        continue;
                    }
                    if direct || !self.is_direct_iface(field.ty) {
                        return false;
                    }
                    direct = true;
                }
                direct && self.sizeof(ty) == 8
            }
            _ => false,
        }
    }

    /// Offsets of a struct's fields; -1 from the first field that is too far.
    pub fn offsetsof(&mut self, id: TypeId) -> Vec<i64> {
        let under = self.under(id);
        match self.get(under).clone() {
            Type::Struct { fields } => self.layout(&fields, 0).0,
            _ => Vec::new(),
        }
    }

    /// Offset within field `field`, and type, of the field at the end of the path `inner`; `None` for an empty path.
    pub fn inner_field(&mut self, id: TypeId, field: u32, inner: &[u32]) -> Option<(i64, TypeId)> {
        let field_type = |tcx: &Tcx, strukt: TypeId, index: u32| match tcx.types.under(strukt) {
            Type::Struct { fields } => fields.get(index as usize).map(|f| f.ty),
            _ => None,
        };
        if inner.is_empty() {
            return None;
        }
        let mut ty = field_type(self, id, field)?;
        let mut at = 0;
        for &index in inner {
            at += self.offsetsof(ty).get(index as usize).copied()?;
            ty = field_type(self, ty, index)?;
        }
        Some((at, ty))
    }

    fn size_align(&mut self, id: TypeId, depth: usize) -> (i64, i64) {
        let under = self.under(id);
        if self.is_declared(id, "align64", IN_ATOMIC) {
            return (0, 8);
        }
        if let Some(&known) = self.layouts.get(&under) {
            return known;
        }
        if depth > MAX_DEPTH {
            return (-1, 1);
        }
        let found = match self.get(under).clone() {
            Type::Basic(basic) => basic_layout(basic),
            Type::Array { len, elem } => {
                let (size, align) = self.size_align(elem, depth + 1);
                let total = match size {
                    _ if len <= 0 => 0,
                    ..0 => -1,
                    _ => size.checked_mul(len).unwrap_or(-1),
                };
                (total, align)
            }
            Type::Struct { fields } if fields.is_empty() => (0, 1),
            Type::Struct { fields } => {
                let (offsets, align) = self.layout(&fields, depth + 1);
                let last = fields.last().map_or(0, |f| self.size_align(f.ty, depth + 1).0);
                let offset = offsets.last().copied().unwrap_or(0);
                // A trailing zero-size field gets a byte to keep its address inside the struct.
                let last = if offset > 0 && last == 0 { 1 } else { last };
                let size =
                    if offset < 0 || last < 0 { -1 } else { aligned(offset.wrapping_add(last), align) };
                (size.max(-1), align)
            }
            Type::Slice { .. } => (3 * WORD, WORD),
            Type::Interface(_) => (2 * WORD, WORD),
            Type::Pointer { .. } | Type::Signature(_) | Type::Map { .. } | Type::Chan { .. } => (WORD, WORD),
            Type::Tuple(_) | Type::Named(_) | Type::TypeParam(_) | Type::Union(_) | Type::Alias { .. } => {
                (0, 1)
            }
        };
        self.layouts.insert(under, found);
        found
    }

    fn layout(&mut self, fields: &[Field], depth: usize) -> (Vec<i64>, i64) {
        let mut offset = 0i64;
        let mut max_align = 1;
        let mut offsets = Vec::with_capacity(fields.len());
        for field in fields {
            let (size, align) = self.size_align(field.ty, depth);
            max_align = max_align.max(align);
            if offset >= 0 {
                offset = aligned(offset, align);
            }
            offsets.push(offset.max(-1));
            offset = if size >= 0 && offset >= 0 { offset.wrapping_add(size) } else { -1 };
        }
        (offsets, max_align)
    }

    /// Whether `id` is the type `name` of one of these packages.
    fn is_declared(&self, id: TypeId, name: &str, paths: &[&str]) -> bool {
        self.as_named(id).is_some_and(|named| {
            let object = self.obj(self.types.named[self.origin(named)].obj);
            &*object.name == name && object.pkg.is_some_and(|pkg| paths.contains(&&*self.pkg(pkg).path))
        })
    }

    pub fn has_pointers(&mut self, id: TypeId) -> bool {
        self.ptrdata(id) > 0
    }
    /// Whether the type has pointers other than those in strings.
    pub fn has_non_string_pointers(&mut self, id: TypeId) -> bool {
        if !self.has_pointers(id) {
            return false;
        }
        let under = self.under(id);
        match self.get(under).clone() {
            Type::Basic(Basic::String) => false,
            Type::Array { elem, .. } => self.has_non_string_pointers(elem),
            Type::Struct { fields } => fields.iter().any(|field| self.has_non_string_pointers(field.ty)),
            _ => true,
        }
    }
    /// Whether values of the type live outside the heap (`sys.NotInHeap`): the collector ignores pointers to them.
    pub fn not_in_heap(&mut self, id: TypeId) -> bool {
        let under = self.under(id);
        match self.get(under).clone() {
            Type::Array { elem, .. } => self.not_in_heap(elem),
            Type::Struct { fields } if fields.is_empty() => self.is_declared(id, "nih", IN_SYS),
            Type::Struct { fields } => {
                if let Some(&known) = self.not_in_heap.get(&under) {
                    return known;
                }
                let found = fields.iter().any(|field| self.not_in_heap(field.ty));
                self.not_in_heap.insert(under, found);
                found
            }
            _ => false,
        }
    }
    /// Bytes from the start of the type to the end of its last pointer word.
    pub fn ptrdata(&mut self, id: TypeId) -> i64 {
        let under = self.under(id);
        match self.get(under).clone() {
            Type::Pointer { elem } | Type::Slice { elem } if self.not_in_heap(elem) => 0,
            Type::Pointer { .. }
            | Type::Signature(_)
            | Type::Map { .. }
            | Type::Chan { .. }
            | Type::Slice { .. } => WORD,
            Type::Basic(Basic::UnsafePointer | Basic::String) => WORD,
            // The first word points to a type or itab, the second to the value.
            Type::Interface(_) => 2 * WORD,
            Type::Array { len, elem } if len > 0 => match self.ptrdata(elem) {
                0 => 0,
                last => self.sizeof(elem).saturating_mul(len - 1).saturating_add(last),
            },
            Type::Struct { fields } => {
                if let Some(&known) = self.pointer_data.get(&under) {
                    return known;
                }
                let mut out = 0;
                let offsets = self.offsetsof(under);
                for (field, offset) in fields.iter().zip(offsets).rev() {
                    let data = self.ptrdata(field.ty);
                    if data > 0 {
                        out = offset.saturating_add(data);
                        break;
                    }
                }
                self.pointer_data.insert(under, out);
                out
            }
            _ => 0,
        }
    }
    /// Offsets of the words that the collector follows, ascending, at most `limit`.
    pub fn pointer_offsets(&mut self, id: TypeId, limit: usize) -> Vec<i64> {
        let mut out = Vec::new();
        self.collect_pointers(id, 0, limit, &mut out);
        out
    }
    fn collect_pointers(&mut self, id: TypeId, base: i64, limit: usize, out: &mut Vec<i64>) {
        if out.len() >= limit || !self.has_pointers(id) {
            return;
        }
        let under = self.under(id);
        match self.get(under).clone() {
            // The type word points to static data, which the collector skips.
            Type::Interface(_) => out.push(base + WORD),
            Type::Array { len, elem } => {
                let size = self.sizeof(elem);
                for i in 0..len {
                    if out.len() >= limit {
                        break;
                    }
                    self.collect_pointers(elem, base + i * size, limit, out);
                }
            }
            Type::Struct { fields } => {
                let offsets = self.offsetsof(under);
                for (field, offset) in fields.iter().zip(offsets) {
                    self.collect_pointers(field.ty, base + offset, limit, out);
                }
            }
            _ => out.push(base),
        }
        out.truncate(limit);
    }
}

fn basic_layout(basic: Basic) -> (i64, i64) {
    match basic {
        Basic::Bool | Basic::Int8 | Basic::Uint8 | Basic::Byte => (1, 1),
        Basic::Int16 | Basic::Uint16 => (2, 2),
        Basic::Int32 | Basic::Uint32 | Basic::Rune | Basic::Float32 => (4, 4),
        Basic::Int64
        | Basic::Uint64
        | Basic::Int
        | Basic::Uint
        | Basic::Uintptr
        | Basic::Float64
        | Basic::UnsafePointer
        | Basic::Invalid => (8, 8),
        Basic::Complex64 => (8, 4),
        Basic::Complex128 => (16, 8),
        Basic::String => (2 * WORD, WORD),
        Basic::UntypedBool
        | Basic::UntypedInt
        | Basic::UntypedRune
        | Basic::UntypedFloat
        | Basic::UntypedComplex
        | Basic::UntypedString
        | Basic::UntypedNil => (0, 1),
    }
}

fn aligned(x: i64, align: i64) -> i64 {
    x.wrapping_add(align - 1) & !(align - 1)
}
