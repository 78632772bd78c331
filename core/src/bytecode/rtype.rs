//! Run-time types and heap layouts.
//! The machine reads this table; the program reads descriptors generated from it (`descriptor`).
//! Rules: internal/abi/type.go, go1.27.

use super::FnId;
use super::descriptor::Contents;
use crate::index::IndexVec;
use crate::trace::made::MAP_GROUP_OF;
use crate::trace::snapshot::ObjectKind;
use std::rc::Rc;

crate::newtype_index! {
    /// A run-time type.
    pub struct RTypeId;
    /// Contents of a heap object; repeats every `Layout::size` bytes in an array.
    pub struct LayoutId;
}

/// reflect's kinds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    Array,
    Chan,
    Func,
    Interface,
    Map,
    Pointer,
    Slice,
    String,
    Struct,
    UnsafePointer,
}

/// Pointer bitmap and name of a heap object.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Period in bytes.
    pub size: u64,
    /// One bit per 8-byte word of the period; empty if there are no pointers.
    pub ptrs: Rc<[u64]>,
    pub name: Rc<str>,
    pub kind: ObjectKind,
    /// The Go type of one period, if it is one.
    pub ty: Option<RTypeId>,
    /// Parts of objects that are not Go values (closures, map groups, channels).
    pub parts: Rc<[Part]>,
}

/// A part of an object that is not a Go value.
#[derive(Clone, Debug)]
pub struct Part {
    pub name: Rc<str>,
    pub offset: u64,
    pub ty: RTypeId,
}

/// A run-time type. Sizes and offsets in bytes.
#[derive(Clone, Debug)]
pub struct RType {
    pub kind: Kind,
    pub size: u64,
    pub align: u32,
    pub layout: LayoutId,
    /// Pointer bitmap, as in its layout.
    pub ptrs: Rc<[u64]>,
    /// As reflect's `String()` returns it: `main.T`, `map[string]int`, `interface {}`.
    pub name: Rc<str>,
    /// Unique name, with package paths and vargen.
    pub link: Rc<str>,
    /// Whether the type is declared or predeclared.
    pub named: bool,
    pub pkg: Option<Rc<str>>,
    pub elem: Option<RTypeId>,
    pub key: Option<RTypeId>,
    pub len: u64,
    pub fields: Rc<[RField]>,
    pub params: Rc<[RTypeId]>,
    pub results: Rc<[RTypeId]>,
    pub variadic: bool,
    /// For an interface, its methods in gc's order.
    pub imethods: Rc<[IMethod]>,
    /// For a concrete type, its method set, sorted by name.
    pub methods: Vec<RMethod>,
    /// `*T`, if the program mentions it.
    pub ptr_to: Option<RTypeId>,
    /// For an array, the type of its slices, if reflect may ask for it.
    pub slice: Option<RTypeId>,
    /// A single pointer word, stored directly in an interface.
    pub direct: bool,
    pub comparable: bool,
    /// Equality is bytewise.
    pub plain_equal: bool,
    pub noptr: bool,
    pub map: Option<MapType>,
    /// 0 bidirectional, 1 send-only, 2 receive-only.
    pub chan_dir: u8,
    pub contents: Contents,
}

/// A field of a struct type.
#[derive(Clone, Debug)]
pub struct RField {
    pub name: Rc<str>,
    pub ty: RTypeId,
    pub offset: u64,
    pub embedded: bool,
    pub exported: bool,
    pub tag: Option<Rc<str>>,
    pub pkg: Option<Rc<str>>,
}

/// A method of an interface type.
#[derive(Clone, Debug)]
pub struct IMethod {
    pub name: Rc<str>,
    /// Package path of an unexported name.
    pub pkg: Option<Rc<str>>,
    pub sig: RTypeId,
}

/// A method callable through an interface: takes the data word as its receiver.
#[derive(Clone, Debug)]
pub struct RMethod {
    pub name: Rc<str>,
    pub pkg: Option<Rc<str>>,
    pub sig: RTypeId,
    pub func: FnId,
    /// Takes the receiver itself, if that differs from the data word and reflect may ask for it.
    pub expr: Option<FnId>,
}

/// Layout of a Swiss map. Rules: internal/runtime/maps, go1.27.
#[derive(Clone, Debug)]
pub struct MapType {
    pub slot_size: u64,
    pub elem_off: u64,
    /// 8 + 8 · slot_size
    pub group_size: u64,
    pub key_indirect: bool,
    pub elem_indirect: bool,
    pub group: LayoutId,
}

impl MapType {
    /// Sizes for a map from `key` to `elem`, and the layout of its groups. The caller must add the layout to `layouts`
    /// and set `group`. `pointer`: `unsafe.Pointer`, which replaces keys and elements that are too large for a slot.
    pub fn of(
        name: &str,
        types: &IndexVec<RTypeId, RType>,
        layouts: &IndexVec<LayoutId, Layout>,
        [key, elem, pointer]: [RTypeId; 3],
    ) -> (MapType, Layout) {
        let (k, e) = (&types[key], &types[elem]);
        let (key_indirect, elem_indirect) = (k.size > 128, e.size > 128);
        let part = |t: &RType, indirect: bool| if indirect { (8, 8) } else { (t.size, u64::from(t.align)) };
        let (key_size, key_align) = part(k, key_indirect);
        let (elem_size, elem_align) = part(e, elem_indirect);
        let elem_off = key_size.next_multiple_of(elem_align);
        let align = key_align.max(elem_align);
        // A trailing zero-size field still takes a byte.
        let end = elem_off + if elem_size == 0 && elem_off > 0 { 1 } else { elem_size };
        let slot_size = end.next_multiple_of(align);
        let group_size = 8 + 8 * slot_size;
        let (key_ty, elem_ty) =
            (if key_indirect { pointer } else { key }, if elem_indirect { pointer } else { elem });
        let mut words = Vec::new();
        let mut parts = Vec::new();
        for slot in 0..8 {
            let base = 8 + slot * slot_size;
            for (ty, at, size) in [(key_ty, base, key_size), (elem_ty, base + elem_off, elem_size)] {
                let layout = &layouts[types[ty].layout];
                words.extend((0..size / 8).filter(|&w| layout.is_ptr(w)).map(|w| at / 8 + w));
            }
            parts.push(Part { name: "key".into(), offset: base, ty: key_ty });
            parts.push(Part { name: "elem".into(), offset: base + elem_off, ty: elem_ty });
        }
        let group = Layout {
            size: group_size,
            ptrs: bitmap(words.into_iter(), group_size.div_ceil(8)),
            name: format!("{MAP_GROUP_OF}{name}").into(),
            kind: ObjectKind::MapGroup,
            ty: None,
            parts: parts.into(),
        };
        let group_id = LayoutId::default();
        (MapType { slot_size, elem_off, group_size, key_indirect, elem_indirect, group: group_id }, group)
    }
}

impl RType {
    /// An unnamed type with these basics; the caller fills in the rest.
    pub fn new(kind: Kind, size: u64, align: u32, layout: LayoutId, name: Rc<str>, link: Rc<str>) -> RType {
        RType {
            kind,
            size,
            align,
            layout,
            ptrs: Rc::from([]),
            name,
            link,
            named: false,
            pkg: None,
            elem: None,
            key: None,
            len: 0,
            fields: Rc::from([]),
            params: Rc::from([]),
            results: Rc::from([]),
            variadic: false,
            imethods: Rc::from([]),
            methods: Vec::new(),
            ptr_to: None,
            slice: None,
            direct: false,
            comparable: true,
            plain_equal: false,
            noptr: false,
            map: None,
            chan_dir: 0,
            contents: Contents::default(),
        }
    }
}

impl Layout {
    /// Whether the object contains no pointers.
    pub fn noptr(&self) -> bool {
        self.ptrs.is_empty()
    }
    /// Whether the word at this index in the period is a pointer.
    pub fn is_ptr(&self, word: u64) -> bool {
        self.ptrs.get((word / 64) as usize).is_some_and(|bits| bits >> (word % 64) & 1 != 0)
    }
}

impl Kind {
    /// reflect's number of the kind.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }
    /// The kind as `reflect.Kind` prints it.
    pub fn text(self) -> String {
        match self {
            Kind::Pointer => "ptr".to_owned(),
            Kind::UnsafePointer => "unsafe.Pointer".to_owned(),
            _ => format!("{self:?}").to_lowercase(),
        }
    }
    /// Whether the kind is a signed integer.
    pub fn is_signed(self) -> bool {
        matches!(self, Kind::Int | Kind::Int8 | Kind::Int16 | Kind::Int32 | Kind::Int64)
    }
    pub fn is_unsigned(self) -> bool {
        matches!(self, Kind::Uint | Kind::Uint8 | Kind::Uint16 | Kind::Uint32 | Kind::Uint64 | Kind::Uintptr)
    }
}

/// Bitmap of these word indices below `len`, cut after the last set bit; empty if there is none.
pub fn bitmap(words: impl Iterator<Item = u64>, len: u64) -> Rc<[u64]> {
    let words: Vec<u64> = words.filter(|&w| w < len).collect();
    // No memory holds an object of more than 2 GiB: treat it as pointer-free.
    let Some(last) = words.iter().max().filter(|&&last| last < 1 << 28) else { return Rc::from([]) };
    let mut bits = vec![0u64; (last / 64) as usize + 1];
    for w in words {
        if let Some(b) = bits.get_mut((w / 64) as usize) {
            *b |= 1 << (w % 64);
        }
    }
    bits.into()
}
