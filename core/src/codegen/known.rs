//! Types of values that the machine creates: run-time errors, and the records of maps, channels, goroutines and timers.
//! In: the checker's types. Out: `KnownTypes`, layouts, and the errors' methods.
//! Rules: runtime/error.go, runtime/chan.go, runtime/runtime2.go, go1.27.

use super::{FnKey, Gen};
use crate::bytecode::rtype::{IMethod, RMethod, bitmap};
use crate::bytecode::{FnId, Kind, KnownTypes, Layout, LayoutId, RTypeId};
use crate::trace::made;
use crate::trace::snapshot::ObjectKind;
use crate::types::types::{Type, typ};
use crate::version::Rule;
use std::rc::Rc;

pub(super) const ERROR_TEXT: FnId = FnId(3);
pub(super) const NOTHING: FnId = FnId(4);
pub(super) const ERROR_COPY: FnId = FnId(5);

impl Gen {
    fn layout(&mut self, name: &str, size: u64, words: &[u64], kind: ObjectKind) -> LayoutId {
        self.out.layouts.push(Layout {
            size,
            ptrs: bitmap(words.iter().copied(), size.div_ceil(8)),
            name: name.into(),
            kind,
            ty: None,
            parts: Rc::from([]),
        })
    }

    pub(super) fn known_types(&mut self) {
        let string = self.rtype(typ::STRING);
        let int = self.rtype(typ::INT);
        let byte = self.rtype(typ::UINT8);
        let error_type = self.bodies.tcx().universe.error;
        let error = self.rtype(error_type);
        let _ = self.rtype(self.bodies.tcx().universe.empty_interface);
        self.out.known =
            KnownTypes { string: Some(string), int: Some(int), error: Some(error), ..KnownTypes::default() };
        let out = &mut self.out;
        out.bytes_layout = out.layouts.push(Layout {
            size: 1,
            ptrs: Rc::from([]),
            name: "bytes".into(),
            kind: ObjectKind::StringBytes,
            ty: Some(byte),
            parts: Rc::from([]),
        });
        let hchan = if self.bodies.tcx().has(Rule::ChannelsKnowBubbles) { 112 } else { 104 };
        self.out.hchan_layout = self.layout(made::CHANNEL, hchan, &[2, 4, 8, 9, 10, 11], ObjectKind::Chan);
        self.out.hchan_noscan_layout = self.layout(made::CHANNEL, hchan, &[], ObjectKind::Chan);
        let larger = self.bodies.tcx().has(Rule::LargerGoroutines);
        let (g, sudog) = if larger { (456, 104) } else { (440, 96) };
        self.out.sudog_layout = self.layout(made::SUDOG, sudog, &[1, 2, 3, 10, 11], ObjectKind::Runtime);
        self.out.defer_layout = self.layout("_defer", 48, &[3, 4, 5], ObjectKind::Runtime);
        self.out.map_layout = self.layout("map", 48, &[2], ObjectKind::Map);
        self.out.table_layout = self.layout(made::MAP_TABLE, 32, &[2], ObjectKind::MapTable);
        self.out.directory_layout = self.layout(made::MAP_DIRECTORY, 8, &[0], ObjectKind::MapTable);
        self.out.g_layout = self.layout("g", g, &[1], ObjectKind::Runtime);
        self.out.timer_layout = self.layout("timer", 112, &[0, 4], ObjectKind::Runtime);
        self.out.sleep_layout = self.layout("timer", 96, &[4], ObjectKind::Runtime);
        self.out.word_layout = self.layout(made::RUNTIME_WORD, 8, &[], ObjectKind::Runtime);
        self.out.pointer_layout = self.layout(made::POINTER, 8, &[0], ObjectKind::Runtime);
        self.error_types(error);
        self.named_error_types();
        self.stringer_type();
    }

    /// `*T` for a type of a loaded library package.
    fn std_error(&mut self, path: &str, name: &str) -> Option<RTypeId> {
        let obj = self.bodies.std_object(path, name)?;
        let ty = self.bodies.tcx().obj(obj).ty;
        self.bodies.tcx().as_named(ty)?;
        let pointer = self.bodies.tcx_mut().types.pointer_to(ty);
        let id = self.rtype(pointer);
        self.used_type(id);
        Some(id)
    }

    /// Dynamic types of run-time panics: each value points to a string header, which `Error` returns.
    fn error_types(&mut self, error: RTypeId) {
        let sig = self.out.types[error].imethods.first().map(|m| m.sig).unwrap_or_default();
        let nothing = self.bodies.tcx_mut().types.add(Type::Signature(Rc::default()));
        let nothing = self.rtype(nothing);
        // The stubs have fixed ids, after the machine's three stubs.
        self.fns.insert(FnKey::ErrorText, ERROR_TEXT);
        self.fns.insert(FnKey::Nothing, NOTHING);
        let mut make = |name: &str, kind: Kind, pointer: bool| -> RTypeId {
            let string = self.out.known.string.unwrap_or_default();
            let mut t = self.out.types[string].clone();
            t.name = name.into();
            t.link = format!("machine {name}").into();
            t.kind = kind;
            t.pkg = Some("runtime".into());
            t.named = !pointer;
            t.direct = pointer;
            t.plain_equal = pointer;
            let constant = matches!(name, "runtime.plainError" | "*runtime.PanicNilError");
            t.methods = vec![
                RMethod {
                    name: "Error".into(),
                    pkg: None,
                    sig,
                    func: if constant { ERROR_TEXT } else { ERROR_COPY },
                    expr: None,
                },
                RMethod { name: "RuntimeError".into(), pkg: None, sig: nothing, func: NOTHING, expr: None },
            ];
            self.types.types.push(typ::INVALID);
            self.out.types.push(t)
        };
        let bounds_error = make("runtime.boundsError", Kind::String, false);
        let error_string = make("runtime.errorString", Kind::String, false);
        let memory_error = make("runtime.errorString", Kind::String, false);
        let plain_error = make("runtime.plainError", Kind::String, false);
        let unhashable_error = make("maps.unhashableTypeError", Kind::String, false);
        let type_assertion_error = make("*runtime.TypeAssertionError", Kind::Pointer, true);
        let panic_nil_error = make("*runtime.PanicNilError", Kind::Pointer, true);
        let known = &mut self.out.known;
        known.bounds_error = Some(bounds_error);
        known.error_string = Some(error_string);
        known.memory_error = Some(memory_error);
        known.plain_error = Some(plain_error);
        known.unhashable_error = Some(unhashable_error);
        known.type_assertion_error = Some(type_assertion_error);
        known.panic_nil_error = Some(panic_nil_error);
    }

    /// If the program imports `runtime` it may name these types, so values use its types. Their methods are native.
    fn named_error_types(&mut self) {
        if let Some(id) = self.std_error("runtime", "TypeAssertionError") {
            self.out.known.type_assertion_error = Some(id);
        }
        if let Some(id) = self.std_error("runtime", "PanicNilError") {
            self.out.known.panic_nil_error = Some(id);
        }
    }

    pub(super) fn is_error_type(&self, id: RTypeId) -> bool {
        self.out.known.is_error(id)
            && self.types.types.get(id.0 as usize).is_some_and(|&ty| ty == typ::INVALID)
    }

    /// `interface { String() string }`, which `fmt` and panics ask for.
    fn stringer_type(&mut self) {
        let error = self.out.known.error.unwrap_or_default();
        let sig = self.out.types[error].imethods.first().map(|m| m.sig).unwrap_or_default();
        let mut t = self.out.types[error].clone();
        t.name = "fmt.Stringer".into();
        t.link = "machine fmt.Stringer".into();
        t.imethods = Rc::from([IMethod { name: "String".into(), pkg: None, sig }]);
        self.types.types.push(typ::INVALID);
        let id = self.out.types.push(t);
        self.out.known.stringer = Some(id);
    }
}
