//! Contents of dictionaries, in order: methods of type parameters, dictionaries of other instances, run-time types,
//! interface tables. gc's writer fixes the order when it visits a generic function (or all methods of a generic
//! type) once; here a trial reading with uninstantiated type parameters records it.
//! Rules: noder/writer.go `writerDict`, `objDict`; noder/reader.go `dictNameOf`, go1.27.

use super::Noder;
use super::body::Body;
use super::generic::Dict;
use super::read::Within;
use crate::ir::node::{ConvOp, DictEntry, Dictionary, FuncKind, NodeId, NodeKind, VarId};
use crate::span::Pos;
use crate::syntax::ast::Name;
use crate::types::object::{ObjId, PkgId};
use crate::types::subst::SubstMap;
use crate::types::types::{Basic, NamedId, Type, TypeId, TypeParamId, Types};
use std::rc::Rc;

/// Layout of the dictionaries of a generic function or type, in terms of its type parameters.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    pub tparams: Vec<TypeParamId>,
    pub methods: Vec<(usize, Name, ObjId)>,
    pub subdicts: Vec<(ObjId, Vec<TypeId>)>,
    pub rtypes: Vec<TypeId>,
    pub itabs: Vec<(TypeId, TypeId)>,
    /// The lists above, with types as the bodies write them. gc treats types built from type parameters as different if they come from
    /// different methods of a type or from different expressions.
    as_written: Written,
}

#[derive(Clone, Debug, Default)]
struct Written {
    subdicts: Vec<(ObjId, Vec<TypeId>)>,
    rtypes: Vec<TypeId>,
    itabs: Vec<(TypeId, TypeId)>,
}

impl Layout {
    pub fn subdicts_at(&self) -> usize {
        self.methods.len()
    }
    pub fn rtypes_at(&self) -> usize {
        self.subdicts_at() + self.subdicts.len()
    }
    pub fn itabs_at(&self) -> usize {
        self.rtypes_at() + self.rtypes.len()
    }
    pub fn words(&self) -> usize {
        self.itabs_at() + self.itabs.len()
    }
}

impl Noder {
    /// Layout of a generic function's dictionaries.
    pub(super) fn layout(&mut self, obj: ObjId) -> Rc<Layout> {
        if let Some(layout) = self.layouts.get(&obj) {
            return layout.clone();
        }
        let sig_type = self.checked.tcx.obj(obj).ty;
        let sig = self.signature(sig_type);
        let tparams: Vec<TypeParamId> = sig.recv_tparams.iter().chain(sig.tparams.iter()).copied().collect();
        let layout = self.record(tparams, &[obj]);
        self.layouts.insert(obj, layout.clone());
        layout
    }

    /// Layout of the dictionaries of a generic type, shared by all its methods.
    pub(super) fn type_layout(&mut self, obj: ObjId, origin: NamedId) -> Rc<Layout> {
        if let Some(layout) = self.layouts.get(&obj) {
            return layout.clone();
        }
        let data = &self.checked.tcx.types.named[origin];
        let (tparams, methods) = (data.params(), data.methods.clone());
        let mut own = Vec::new();
        for method in methods {
            self.checked.resolve_object(method);
            let sig_type = self.checked.tcx.obj(method).ty;
            if self.signature(sig_type).tparams.is_empty() {
                own.push(method);
            }
        }
        let layout = self.record(tparams, &own);
        self.layouts.insert(obj, layout.clone());
        layout
    }

    /// Reads the functions once with uninstantiated type parameters and records the words they need.
    fn record(&mut self, tparams: Vec<TypeParamId>, funcs: &[ObjId]) -> Rc<Layout> {
        let prog = std::mem::take(&mut self.prog);
        let bodies = std::mem::take(&mut self.bodies);
        let base_pos = self.base_pos;
        let errors = self.diagnostics.len();
        let outer = self.recording.replace(Layout { tparams: tparams.clone(), ..Layout::default() });
        for &obj in funcs {
            self.record_func(obj, &tparams);
        }
        let layout = self.recording.take().unwrap_or_default();
        self.recording = outer;
        self.base_pos = base_pos;
        self.bodies = bodies;
        self.prog = prog;
        self.diagnostics.truncate(errors);
        Rc::new(layout)
    }

    fn record_func(&mut self, obj: ObjId, canonical: &[TypeParamId]) {
        self.ensure_checked(obj);
        let Some(decl) = self.checked.func_decl(obj) else { return };
        let sig_type = self.checked.tcx.obj(obj).ty;
        let sig = self.signature(sig_type);
        let own: Vec<TypeParamId> = sig.recv_tparams.iter().chain(sig.tparams.iter()).copied().collect();
        let targs: Vec<TypeId> = canonical.iter().map(|&p| self.checked.tcx.tparam_type(p)).collect();
        let map = Rc::new(SubstMap::new(&own, &targs));
        let func = self.new_func("".into(), PkgId::USER, decl.pos, sig_type, FuncKind::Declared);
        let mut body = Body::new(func, false);
        body.canon = Some(map);
        self.bodies.push(body);
        let fields = self.param_fields(decl.recv.as_ref(), decl.ty);
        self.declare_params(&sig, &fields);
        if let Some(block) = &decl.body {
            self.read_block(func, block);
        }
        self.bodies.pop();
    }

    /// A type in terms of the owner's type parameters.
    fn canonical(&mut self, ty: TypeId) -> TypeId {
        let map = self.bodies.iter().rev().find_map(|b| b.canon.clone());
        match map {
            Some(map) => self.subst(ty, &map),
            None => ty,
        }
    }

    fn current_layout(&self) -> Option<Rc<Layout>> {
        self.bodies.last().and_then(|b| b.dict.as_ref()).map(|dict| dict.layout.clone())
    }

    // ---- where gc's writer needs a dictionary word

    /// The word with the run-time type of `ty`; `None` if `ty` does not depend on type parameters.
    pub(super) fn rtype(&mut self, ty: TypeId) -> Option<usize> {
        if !self.is_derived(ty) {
            self.read_type(ty);
            return None;
        }
        let ty = self.without_local_aliases(ty);
        let canonical = self.canonical(ty);
        if let Some(layout) = &mut self.recording {
            if !layout.as_written.rtypes.contains(&ty) {
                layout.as_written.rtypes.push(ty);
                layout.rtypes.push(canonical);
            }
            return None;
        }
        let layout = self.current_layout()?;
        let written = layout.as_written.rtypes.iter().position(|&k| k == ty);
        let at = written
            .or_else(|| layout.rtypes.iter().position(|&k| self.checked.tcx.identical(k, canonical)))?;
        Some(layout.rtypes_at() + at)
    }

    /// Records that `node` needs the run-time type of `ty` at run time.
    pub(super) fn with_rtype(&mut self, node: NodeId, ty: TypeId) -> NodeId {
        if let Some(word) = self.rtype(ty) {
            self.note_word(node, word);
        }
        node
    }

    pub(super) fn note_word(&mut self, node: NodeId, word: usize) {
        let pos = self.prog.nodes[node].pos.pos;
        let byte_ptr = self.tcx_mut().types.pointer_to(Types::basic(Basic::Uint8));
        let word = self.word_as(pos, word, byte_ptr);
        self.prog.type_words.insert(node, word);
    }

    /// Replaces aliases declared in functions, which gc does not distinguish from their types.
    fn without_local_aliases(&self, mut ty: TypeId) -> TypeId {
        while let Type::Alias { obj, actual, .. } = self.checked.tcx.get(ty) {
            let object = self.checked.tcx.obj(*obj);
            if object.pkg.is_none_or(|pkg| object.parent == Some(self.checked.tcx.pkg(pkg).scope)) {
                return ty;
            }
            ty = *actual;
        }
        ty
    }

    /// The word with the itab for converting `src` to `dst`; also records both run-time types.
    pub(super) fn itab(&mut self, src: TypeId, dst: TypeId) -> Option<usize> {
        let (src, dst) = (self.tcx_mut().default_type(src), self.tcx_mut().default_type(dst));
        if !self.is_derived(src) && !self.is_derived(dst) {
            self.read_type(src);
            self.read_type(dst);
            self.note_itab(src, dst);
            return None;
        }
        let (src, dst) = (self.without_local_aliases(src), self.without_local_aliases(dst));
        self.rtype(src);
        self.rtype(dst);
        let pair = (self.canonical(src), self.canonical(dst));
        if let Some(layout) = &mut self.recording {
            if !layout.as_written.itabs.contains(&(src, dst)) {
                layout.as_written.itabs.push((src, dst));
                layout.itabs.push(pair);
            }
            return None;
        }
        let layout = self.current_layout()?;
        let written = layout.as_written.itabs.iter().position(|&k| k == (src, dst));
        let at = written.or_else(|| layout.itabs.iter().position(|&k| self.same_pair(k, pair)))?;
        Some(layout.itabs_at() + at)
    }

    /// gc generates a table, and the descriptors of both types, as soon as it reads a use.
    fn note_itab(&mut self, ty: TypeId, iface: TypeId) {
        let tcx = &self.checked.tcx;
        let interface = |ty: TypeId| matches!(tcx.types.under(ty), Type::Interface(_));
        if self.recording.is_none() && !interface(ty) && interface(iface) && !self.is_empty_interface(iface) {
            self.prog.itabs.push((self.prog.target.len(), ty, iface));
        }
    }

    fn same_pair(&mut self, a: (TypeId, TypeId), b: (TypeId, TypeId)) -> bool {
        self.tcx_mut().identical(a.0, b.0) && self.tcx_mut().identical(a.1, b.1)
    }

    pub(super) fn subdict_index(&mut self, obj: ObjId, targs: &[TypeId]) -> usize {
        let targs: Vec<TypeId> = targs.iter().map(|&t| self.without_local_aliases(t)).collect();
        let written = (obj, targs.clone());
        let targs: Vec<TypeId> = targs.iter().map(|&t| self.canonical(t)).collect();
        if let Some(layout) = &mut self.recording {
            if !layout.as_written.subdicts.contains(&written) {
                layout.as_written.subdicts.push(written);
                layout.subdicts.push((obj, targs));
            }
            return 0;
        }
        let layout = self.current_layout().unwrap_or_default();
        let at = layout.as_written.subdicts.iter().position(|known| *known == written).or_else(|| {
            layout.subdicts.iter().position(|(other, list)| {
                *other == obj && list.iter().zip(&targs).all(|(&a, &b)| self.checked.tcx.identical(a, b))
            })
        });
        at.map_or(0, |at| layout.subdicts_at() + at)
    }

    pub(super) fn method_expr_index(&mut self, tparam: TypeParamId, name: &Name, method: ObjId) -> usize {
        let ty = self.checked.tcx.tparam_type(tparam);
        let ty = self.canonical(ty);
        let tparam = self.checked.tcx.as_type_param(ty).unwrap_or(tparam);
        let layout = match &self.recording {
            Some(layout) => Rc::new(layout.clone()),
            None => self.current_layout().unwrap_or_default(),
        };
        let index = layout.tparams.iter().position(|&p| p == tparam).unwrap_or(0);
        if let Some(at) = layout.methods.iter().position(|(i, n, _)| *i == index && n == name) {
            return at;
        }
        if let Some(layout) = &mut self.recording {
            layout.methods.push((index, name.clone(), method));
        }
        0
    }

    /// A run-time type as an expression: a dictionary word or a static symbol.
    pub(super) fn rtype_node(&mut self, pos: Pos, ty: TypeId) -> NodeId {
        let byte_ptr = self.tcx_mut().types.pointer_to(Types::basic(Basic::Uint8));
        match self.rtype(ty) {
            Some(index) => self.word_as(pos, index, byte_ptr),
            None => {
                let text = crate::ir::type_text::link_text(&self.checked.tcx, ty);
                self.node(
                    pos,
                    Some(byte_ptr),
                    NodeKind::LinksymAddr { text: format!("&type:{text}").into(), dict: None },
                )
            }
        }
    }

    pub(super) fn word_as(&mut self, pos: Pos, index: usize, ty: TypeId) -> NodeId {
        let word = self.dict_word(pos, index);
        self.node(pos, Some(ty), NodeKind::Conv { op: ConvOp::Nop, x: word })
    }

    pub(super) fn dict_param(&mut self) -> Option<VarId> {
        self.bodies.last().and_then(|b| b.dict_param)
    }

    // ---- dictionaries

    /// The run-time dictionary of an instance with real type arguments.
    pub(super) fn dict_id(&mut self, dict: &Rc<Dict>) -> u32 {
        if let Some(&id) = self.dict_ids.get(&(dict.owner, dict.name.clone())) {
            return id;
        }
        if self.prog.dicts.len() > super::decl::MAX_INSTANCES {
            self.too_many_instances();
            return 0;
        }
        let id = self.prog.dicts.len() as u32;
        self.dict_ids.insert((dict.owner, dict.name.clone()), id);
        self.prog.dicts.push(Dictionary {
            pkg: self.dict_pkg(dict),
            name: dict.name.as_str().into(),
            entries: Vec::new(),
        });
        let layout = dict.layout.clone();
        let map = Rc::new(SubstMap::new(&layout.tparams, &dict.targs));
        let within = Within::new(dict, map.clone());
        let mut entries = Vec::with_capacity(layout.words());
        for (index, name, _) in &layout.methods {
            let recv = dict.targs.get(*index).copied().unwrap_or(Types::basic(Basic::Invalid));
            entries.push(DictEntry::Method { recv, name: name.clone() });
        }
        for (obj, targs) in &layout.subdicts {
            targs.iter().for_each(|&t| self.read_type_within(Some(&within), t));
            let targs: Vec<TypeId> = targs.iter().map(|&t| self.subst(t, &map)).collect();
            let sub = self.dict_of(*obj, &targs);
            entries.push(DictEntry::Dict(sub));
        }
        for &ty in &layout.rtypes {
            self.read_type_within(Some(&within), ty);
            let ty = self.subst(ty, &map);
            entries.push(DictEntry::Type(ty));
        }
        for &(ty, iface) in &layout.itabs {
            self.read_type_within(Some(&within), ty);
            self.read_type_within(Some(&within), iface);
            let (ty, iface) = (self.subst(ty, &map), self.subst(iface, &map));
            self.note_itab(ty, iface);
            entries.push(DictEntry::Itab { ty, iface });
        }
        self.prog.dicts[id as usize].entries = entries;
        id
    }

    fn dict_of(&mut self, obj: ObjId, targs: &[TypeId]) -> u32 {
        let ty = self.checked.tcx.obj(obj).ty;
        if let Some(named) = self.checked.tcx.as_named(ty) {
            let origin = self.checked.tcx.origin(named);
            let instance = self.tcx_mut().instantiate_named(origin, targs);
            return match self.type_dict(instance) {
                Some(dict) => self.dict_id(&dict),
                None => 0,
            };
        }
        let dict = self.real_func_dict(obj, targs);
        self.dict_id(&dict)
    }

    /// Checks the body of a std function when it is first read.
    pub(super) fn ensure_checked(&mut self, obj: ObjId) {
        let is_user = self.checked.tcx.obj(obj).pkg == Some(PkgId::USER);
        if is_user || !self.std_checked.insert(obj) {
            return;
        }
        if self.checked.check_func_body(obj)
            && let Some(decl) = self.checked.func_decl(obj)
            && let Some(body) = &decl.body
        {
            let root = super::rangefunc::Root::Func { ty: decl.ty, body: body.clone() };
            super::rangefunc::rewrite(&mut self.checked, &[root]);
        }
    }
}
