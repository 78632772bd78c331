//! Static data: constants boxed for interfaces, storage for the package initialiser's literals, library variables.
//! Rules: cmd/compile/internal/staticinit, walk/convert.go, go1.27.

use super::Gen;
use super::consts::{complex, const_word};
use crate::bytecode::{FnId, Image, Kind, RTypeId};
use crate::ir::node::{ConvOp, FuncId, FuncKind, GlobalId, NodeId, NodeKind};
use crate::ir::source::Initialisation;
use crate::types::object::PkgId;
use crate::types::types::{Type, TypeId};

/// Initialisation of a package, before `main`.
#[derive(Debug, Default)]
pub(super) struct PackageInits {
    /// Whether the package's own initialisation is known. An entry may exist earlier because of a variable.
    known: bool,
    /// Initialisers of variables, in dependency order.
    vars: Vec<FnId>,
    /// `init` functions.
    funcs: Vec<FnId>,
}

impl Gen {
    /// Memory form of a value whose parts are all constant.
    pub(super) fn static_value(&mut self, n: NodeId) -> Option<Vec<u8>> {
        let ty = self.prog.nodes[n].ty?;
        let size = self.bodies.tcx_mut().sizeof(ty).max(0) as usize;
        if !self.out.image.has_room(size as u64) {
            return None;
        }
        let mut bytes = vec![0; size];
        self.static_into(n, ty, &mut bytes)?;
        Some(bytes)
    }

    fn static_into(&mut self, n: NodeId, ty: TypeId, out: &mut [u8]) -> Option<()> {
        match self.prog.nodes[n].kind.clone() {
            NodeKind::Nil => {}
            NodeKind::Conv { op: ConvOp::Nop, x } => {
                return self.static_into(x, ty, out);
            }
            NodeKind::Literal(value) => match super::rtype::type_kind(self.bodies.tcx_mut(), ty) {
                Kind::String => {
                    let bytes = value.as_bytes().to_vec();
                    let addr = self.string_data(&bytes);
                    out.get_mut(..8)?.copy_from_slice(&addr.to_le_bytes());
                    out.get_mut(8..16)?.copy_from_slice(&(bytes.len() as u64).to_le_bytes());
                }
                Kind::Complex128 => {
                    let (re, im) = complex(&value);
                    out.get_mut(..8)?.copy_from_slice(&re.to_le_bytes());
                    out.get_mut(8..16)?.copy_from_slice(&im.to_le_bytes());
                }
                kind => {
                    let word = const_word(&value, kind)?.to_le_bytes();
                    let n = out.len().min(8);
                    out.get_mut(..n)?.copy_from_slice(&word[..n]);
                }
            },
            NodeKind::StructLit { fields } => {
                let offsets = self.bodies.tcx_mut().offsetsof(ty);
                let under = self.bodies.tcx_mut().under(ty);
                let Type::Struct { fields: types } = self.bodies.tcx().get(under).clone() else {
                    return None;
                };
                for f in &fields {
                    let mut field_ty = types.get(f.field as usize)?.ty;
                    let mut at = *offsets.get(f.field as usize)? as usize;
                    if let Some((inside, inner)) = self.bodies.tcx_mut().inner_field(ty, f.field, &f.inner) {
                        at += inside as usize;
                        field_ty = inner;
                    }
                    let size = self.bodies.tcx_mut().sizeof(field_ty).max(0) as usize;
                    self.static_into(f.value, field_ty, out.get_mut(at..at + size)?)?;
                }
            }
            NodeKind::ArrayLit { elems, .. } => {
                let under = self.bodies.tcx_mut().under(ty);
                let Type::Array { elem, .. } = *self.bodies.tcx().get(under) else {
                    return None;
                };
                let size = self.bodies.tcx_mut().sizeof(elem).max(0) as usize;
                for e in &elems {
                    let at = e.index as usize * size;
                    self.static_into(e.value, elem, out.get_mut(at..at + size)?)?;
                }
            }
            _ => return None,
        }
        Some(())
    }

    /// Address of read-only data with this content.
    pub(super) fn static_data(&mut self, ty: RTypeId, bytes: Vec<u8>) -> u64 {
        if bytes.iter().all(|&b| b == 0) && bytes.len() as u64 <= Image::ZERO_SIZE {
            return Image::ZERO_VALUE;
        }
        if let Some(&addr) = self.statics.get(&(ty, bytes.clone())) {
            return addr;
        }
        let align = u64::from(self.out.types[ty].align).max(8);
        let addr = self.out.image.reserve(bytes.len() as u64, align);
        self.out.image.write(addr, &bytes);
        self.statics.insert((ty, bytes), addr);
        addr
    }

    /// Address of static storage that code fills in once.
    pub(super) fn static_area(&mut self, ty: TypeId) -> u64 {
        let rt = self.rtype(ty);
        let t = &self.out.types[rt];
        let (size, layout) = (t.size, t.layout);
        let addr = self.out.image.reserve(size, 8);
        self.add_roots(addr, size, layout);
        addr
    }

    /// Writes the contents of statically initialised globals.
    pub(super) fn static_contents(&mut self) {
        use crate::ir::data::StaticValue;
        // This may use library variables, which appends to the list.
        while let Some(data) = self.prog.static_init.get(self.laid_down).cloned() {
            self.laid_down += 1;
            let at = self.global_addr(data.global) + data.offset as u64;
            let words: Vec<u64> = match data.value {
                StaticValue::Const(n) => {
                    if let Some(bytes) = self.static_value(n) {
                        self.out.image.write(at, &bytes);
                    }
                    continue;
                }
                StaticValue::Func(func) => {
                    let id = self.fn_of(func);
                    vec![self.static_closure(id)]
                }
                StaticValue::Method(n) => {
                    let NodeKind::MethodExpr { recv, name, callee } = self.prog.nodes[n].kind.clone() else {
                        continue;
                    };
                    let id = self.method_expr(recv, &name, callee);
                    vec![self.static_closure(id)]
                }
                StaticValue::Addr { global, offset } => vec![self.global_addr(global) + offset as u64],
                StaticValue::Slice { global, len } => vec![self.global_addr(global), len as u64, len as u64],
                StaticValue::Bytes(bytes) => {
                    let area = self.out.image.reserve(bytes.len().max(1) as u64, 8);
                    self.out.image.write(area, &bytes);
                    vec![area, bytes.len() as u64, bytes.len() as u64]
                }
                StaticValue::Itab { dynamic, iface } => {
                    let (ty, inter) = (self.rtype(dynamic), self.rtype(iface));
                    let word = if self.out.types[inter].imethods.is_empty() {
                        self.used_type(ty)
                    } else {
                        self.itab(inter, ty)
                    };
                    vec![word]
                }
            };
            for (i, word) in words.into_iter().enumerate() {
                self.out.image.write(at + 8 * i as u64, &word.to_le_bytes());
            }
        }
    }

    /// Address of a run-time dictionary; its words are written once all are known.
    pub(super) fn dict_addr(&mut self, dict: u32) -> u64 {
        if let Some(&addr) = self.dicts.get(&dict) {
            return addr;
        }
        let words = self.prog.dicts[dict as usize].entries.len().max(1) as u64;
        let addr = self.out.image.reserve(8 * words, 8);
        self.dicts.insert(dict, addr);
        self.fill_dict(dict, addr);
        addr
    }

    fn fill_dict(&mut self, dict: u32, addr: u64) {
        use crate::ir::node::DictEntry;
        for (i, entry) in self.prog.dicts[dict as usize].entries.clone().into_iter().enumerate() {
            let word = match entry {
                DictEntry::Method { recv, name } => {
                    crate::bytecode::image::code_addr(self.method_function(recv, &name))
                }
                DictEntry::Dict(other) => self.dict_addr(other),
                DictEntry::Type(ty) => {
                    let rt = self.rtype(ty);
                    self.used_type(rt)
                }
                DictEntry::Itab { ty, iface } => {
                    let (rt, inter) = (self.rtype(ty), self.rtype(iface));
                    let interface = self.out.types[rt].kind == Kind::Interface;
                    if interface || self.out.types[inter].imethods.is_empty() {
                        self.used_type(rt)
                    } else {
                        self.itab(inter, rt)
                    }
                }
            };
            self.out.image.write(addr + 8 * i as u64, &word.to_le_bytes());
        }
    }

    /// Initialisers of the user's package: variables, then `init` functions in order.
    pub(super) fn user_inits(&mut self) {
        // Nothing is left of `init` where all variables are static data.
        let init = self.prog.init.filter(|&init| !self.prog.funcs[init].body.is_empty());
        let mut inits: Vec<FuncId> = init.into_iter().collect();
        inits.extend(self.prog.funcs.iter_enumerated().filter_map(|(id, f)| {
            let own = f.pkg == PkgId::USER && f.kind == FuncKind::Declared && !f.has_recv;
            (own && f.name.starts_with("init.")).then_some(id)
        }));
        self.user_inits = inits.into_iter().map(|f| self.fn_of(f)).collect();
    }

    /// Registers a library variable on first use.
    pub(super) fn std_global(&mut self, global: GlobalId) {
        if self.bodies.tcx().is_own(self.prog.globals[global].pkg) || !self.std_globals.insert(global) {
            return;
        }
        let Some(init) = self.bodies.init_of(&mut self.prog, global) else { return };
        self.static_contents();
        if self.prog.funcs[init].body.is_empty() {
            return;
        }
        let id = self.fn_of(init);
        self.init_of.insert(global, id);
        let inits = self.std_inits.entry(self.prog.globals[global].pkg).or_default();
        if !inits.vars.contains(&id) {
            inits.vars.push(id);
        }
    }

    /// Registers the initialisation of a library package, after its imports.
    pub(super) fn std_package(&mut self, pkg: PkgId) {
        if self.bodies.tcx().is_own(pkg) || self.std_inits.get(&pkg).is_some_and(|inits| inits.known) {
            return;
        }
        self.std_inits.entry(pkg).or_default().known = true;
        let Initialisation { imports, vars, funcs } = self.bodies.initialisation(&mut self.prog, pkg);
        imports.into_iter().for_each(|import| self.std_package(import));
        for var in vars {
            self.global_addr(var);
        }
        let funcs: Vec<FnId> = funcs.into_iter().map(|func| self.fn_of(func)).collect();
        // Needed if the program does not import the package: nothing else runs them.
        self.needs_inits.extend(&funcs);
        self.std_inits.entry(pkg).or_default().funcs = funcs;
        self.init_order.push(pkg);
    }

    /// Registers the module's other packages: variables and initialisation.
    pub(super) fn own_packages(&mut self) {
        for pkg in self.bodies.tcx_mut().sibling_packages() {
            let (vars, funcs) = self.bodies.own_inits(&mut self.prog, pkg);
            self.static_contents();
            let vars = vars.into_iter().filter(|&init| !self.prog.funcs[init].body.is_empty());
            let vars: Vec<FuncId> = vars.collect();
            let vars = vars.into_iter().map(|init| self.fn_of(init)).collect();
            let funcs = funcs.into_iter().map(|func| self.fn_of(func)).collect();
            self.std_inits.insert(pkg, PackageInits { known: true, vars, funcs });
            for import in self.bodies.tcx().pkg(pkg).imports.clone() {
                self.std_package(import);
            }
        }
    }

    /// All initialisers that run before `main`, in dependency order, the library's first.
    pub(super) fn inits(&self) -> Vec<FnId> {
        let mut order = self.init_order.clone();
        let begins = |pkg: PkgId| self.std_inits.get(&pkg).is_some_and(|i| i.vars.len() + i.funcs.len() > 0);
        order.extend(
            self.bodies
                .tcx()
                .sibling_order(&|path| self.bodies.tcx().loaded_package(path).is_some_and(begins)),
        );
        let of =
            |pkg: &PkgId| self.std_inits.get(pkg).into_iter().flat_map(|i| i.vars.iter().chain(&i.funcs));
        order.iter().flat_map(of).chain(&self.user_inits).copied().collect()
    }
}
