//! Interface values: boxing, itabs, failed assertions.
//! Rules: runtime/iface.go, go1.27; the data word's forms are those of convT, convT16 … convTslice.

use super::Machine;
use super::memory::Addr;
use super::trap::{AssertionText, Done, Trap};
use crate::bytecode::image::code_addr;
use crate::bytecode::op::R;
use crate::bytecode::{FnId, Image, Itab, Kind, Program, RTypeId};
use std::rc::Rc;

impl Machine {
    /// The data word for the value of type `ty` at `src`.
    pub(crate) fn box_value(&mut self, src: Addr, ty: RTypeId) -> Result<u64, Trap> {
        let t = &self.prog.types[ty];
        let (size, align, layout) = (t.size, t.align, t.layout);
        if t.direct {
            return Ok(self.mem.load64(src)?);
        }
        let noptr = t.noptr;
        match size {
            0 => return Ok(Image::ZEROBASE),
            1 => return Ok(Image::SMALL_INTS + 8 * u64::from(self.mem.load8(src)?)),
            2 if noptr && align == 2 => {
                let v = u64::from(self.mem.load16(src)?);
                if v < 256 {
                    return Ok(Image::SMALL_INTS + 8 * v);
                }
            }
            4 if noptr && align == 4 => {
                let v = u64::from(self.mem.load32(src)?);
                if v < 256 {
                    return Ok(Image::SMALL_INTS + 8 * v);
                }
            }
            8 if noptr && align == 8 => {
                let v = self.mem.load64(src)?;
                if v < 256 {
                    return Ok(Image::SMALL_INTS + 8 * v);
                }
            }
            16 if self.sole_kind(ty) == Kind::String && self.mem.load64(src + 8)? == 0 => {
                return Ok(Image::ZERO_VALUE);
            }
            24 if self.sole_kind(ty) == Kind::Slice && self.mem.load64(src)? == 0 => {
                return Ok(Image::ZERO_VALUE);
            }
            _ => {}
        }
        self.state.steps += 1;
        let addr = self.alloc(size, layout)?;
        self.mem.copy(addr, src, size)?;
        Ok(addr)
    }

    /// Kind of the innermost component of nested one-field structs and one-element arrays.
    fn sole_kind(&self, mut ty: RTypeId) -> Kind {
        loop {
            let t = &self.prog.types[ty];
            ty = match (t.kind, &*t.fields, t.elem) {
                (Kind::Struct, [field], _) => field.ty,
                (Kind::Array, _, Some(elem)) if t.len == 1 => elem,
                _ => return t.kind,
            };
        }
    }

    /// Dynamic type of an itab word; 0 for a nil interface.
    pub(super) fn type_of_itab(&self, itab: u64) -> Result<u64, Trap> {
        if itab == 0 { Ok(0) } else { Ok(self.mem.load64(itab + 8)?) }
    }

    /// Type address of a type word or an itab word.
    pub(super) fn type_of_word(&self, word: u64) -> Result<u64, Trap> {
        if Image::type_at(word).is_some() { Ok(word) } else { self.type_of_itab(word) }
    }

    /// First word of a value of the interface type at address `inter` that holds a concrete type; 0 as for
    /// [`Machine::find_itab`].
    pub(super) fn type_word_for(&mut self, inter: u64, concrete: u64) -> Result<u64, Trap> {
        match Image::type_at(inter) {
            Some(inter) if self.prog.types[inter].imethods.is_empty() => Ok(concrete),
            Some(inter) => self.find_itab(inter, concrete),
            None => Ok(0),
        }
    }

    /// Itab of a concrete type (given by address) for an interface; 0 if it lacks a method or is nil.
    pub(crate) fn find_itab(&mut self, inter: RTypeId, concrete: u64) -> Result<Addr, Trap> {
        if concrete == 0 {
            return Ok(0);
        }
        if let Some(&itab) = self.state.itabs.get(&(Image::type_addr(inter), concrete)) {
            return Ok(itab);
        }
        let Some(ty) = Image::type_at(concrete) else { return Ok(0) };
        let prog = Rc::clone(&self.prog);
        let itab = match method_table(&prog, inter, ty) {
            Err(_) => 0,
            Ok(funcs) => {
                let addr = self.persistent(24 + 8 * funcs.len().max(1) as u64)?;
                self.mem.store64(addr, Image::type_addr(inter))?;
                self.mem.store64(addr + 8, concrete)?;
                for (i, func) in funcs.iter().enumerate() {
                    self.mem.store64(addr + 24 + 8 * i as u64, code_addr(*func))?;
                }
                addr
            }
        };
        self.state.itabs.insert((Image::type_addr(inter), concrete), itab);
        Ok(itab)
    }

    /// Whether the type has all methods of the interface.
    pub(crate) fn implements(&self, ty: RTypeId, inter: RTypeId) -> bool {
        method_table(&self.prog, inter, ty).is_ok()
    }

    /// The function of a type's exported method.
    pub(crate) fn method_of(&self, ty: RTypeId, name: &str) -> Option<FnId> {
        self.prog.types[ty].methods.iter().find(|m| &*m.name == name).map(|m| m.func)
    }

    pub(super) fn panic_assert(&mut self, a: R, list: u32) -> Done {
        let list = Rc::clone(&self.prog.lists[list as usize]);
        self.panic_assert_to(self.reg(a), RTypeId(list[0]), RTypeId(list[1]))
    }

    pub(super) fn panic_assert_to(&mut self, word: u64, iface: RTypeId, target: RTypeId) -> Done {
        let concrete = if word == 0 { None } else { Image::type_at(word) };
        let prog = Rc::clone(&self.prog);
        let t = &prog.types[target];
        let missing = match concrete {
            Some(ty) if t.kind == Kind::Interface => method_table(&prog, target, ty).err(),
            _ => None,
        };
        Err(Trap::TypeAssertion(Box::new(AssertionText {
            iface: Some(iface),
            concrete,
            target: Some(target),
            missing: missing.map(|m| m.to_string()),
        })))
    }

    /// Text of a failed assertion, without `interface conversion: `.
    pub(super) fn assertion_text(&self, text: &AssertionText) -> String {
        let name = |id: Option<RTypeId>| id.map_or("interface", |id| &self.prog.types[id].name);
        let target = name(text.target);
        let target_is_iface = text.target.is_some_and(|t| self.prog.types[t].kind == Kind::Interface);
        match (text.concrete, &text.missing) {
            (None, _) if target_is_iface => format!("interface conversion: interface is nil, not {target}"),
            (None, _) => format!("interface conversion: {} is nil, not {target}", name(text.iface)),
            (Some(_), Some(missing)) => {
                format!(
                    "interface conversion: {} is not {target}: missing method {missing}",
                    name(text.concrete)
                )
            }
            (Some(_), None) => {
                let concrete = name(text.concrete);
                let mut out =
                    format!("interface conversion: {} is {concrete}, not {target}", name(text.iface));
                if concrete == target {
                    let pkg = |id: Option<RTypeId>| id.and_then(|id| self.prog.types[id].pkg.clone());
                    out.push_str(if pkg(text.concrete) != pkg(text.target) {
                        " (types from different packages)"
                    } else {
                        " (types from different scopes)"
                    });
                }
                out
            }
        }
    }
}

/// The key of an itab in `State::itabs`.
pub(super) fn itab_key(itab: &Itab) -> (u64, u64) {
    (Image::type_addr(itab.inter), Image::type_addr(itab.ty))
}

/// Functions of a concrete type for an interface's methods, in order. Errors: the first missing method.
pub(super) fn method_table(prog: &Program, inter: RTypeId, ty: RTypeId) -> Result<Vec<FnId>, Rc<str>> {
    let methods = &prog.types[ty].methods;
    // Signatures in shaped interfaces mention shapes: compare names only.
    let shaped = prog.types[inter].link.contains("go.shape.");
    prog.types[inter]
        .imethods
        .iter()
        .map(|want| {
            methods
                .iter()
                .find(|m| m.name == want.name && m.pkg == want.pkg && (shaped || m.sig == want.sig))
                .map(|m| m.func)
                .ok_or_else(|| Rc::clone(&want.name))
        })
        .collect()
}
