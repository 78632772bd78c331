//! Instantiation cycles: generic code that would need infinitely many instances.
//! Rules: cmd/compile/internal/types2/mono.go, go1.27.

use super::check::Checker;
use super::errors::ErrorDesc;
use super::object::{ObjId, ObjKind, PkgId};
use super::types::{NamedId, Type, TypeId, TypeParamId};
use crate::index::{HashMap, HashSet};
use crate::span::Pos;
use crate::syntax::ast::ExprId;

/// Flow between type parameters; a cycle of positive weight grows without bound.
#[derive(Debug, Default)]
pub(super) struct MonoGraph {
    vertices: Vec<Vertex>,
    edges: Vec<Edge>,
    /// Maps a method's receiver type parameters to those of the type.
    pub canon: HashMap<TypeParamId, TypeParamId>,
    by_name: HashMap<ObjId, Option<usize>>,
}

#[derive(Debug)]
struct Vertex {
    /// Weight of the heaviest known path to this vertex.
    weight: usize,
    pre: usize,
    len: usize,
    obj: ObjId,
}

#[derive(Debug)]
struct Edge {
    dst: usize,
    src: usize,
    weight: usize,
    pos: Pos,
    ty: TypeId,
}

impl Checker {
    pub(super) fn monomorph(&mut self) {
        let mut again = true;
        while again {
            again = false;
            for i in 0..self.mono.edges.len() {
                let e = &self.mono.edges[i];
                let (src, dst) = (e.src, e.dst);
                let w = self.mono.vertices[src].weight + e.weight;
                if w <= self.mono.vertices[dst].weight {
                    continue;
                }
                let len = self.mono.vertices[src].len + 1;
                let total = self.mono.vertices.len();
                let v = &mut self.mono.vertices[dst];
                v.pre = i;
                v.len = len;
                if len == total {
                    return self.report_instance_loop(dst);
                }
                v.weight = w;
                again = true;
            }
        }
    }

    fn report_instance_loop(&mut self, mut v: usize) {
        let mut stack = Vec::new();
        let mut seen = vec![false; self.mono.vertices.len()];
        while !seen[v] {
            stack.push(v);
            seen[v] = true;
            v = self.mono.edges[self.mono.vertices[v].pre].src;
        }
        let start = stack.iter().position(|&s| s == v).unwrap_or(0);
        let first = self.mono.vertices[v].obj;
        let mut err = ErrorDesc::at(self.obj_pos(first), "instantiation cycle:");
        for &v in &stack[start..] {
            let edge = &self.mono.edges[self.mono.vertices[v].pre];
            let obj = self.mono.vertices[edge.dst].obj;
            let o = self.tcx.obj(obj);
            let how = match self.ty(o.ty) {
                Type::Named(_) => "implicitly parameterized by",
                _ => "instantiated as",
            };
            let text = format!("{} {how} {}", o.name, self.ts(edge.ty));
            err.add(edge.pos, text);
        }
        self.report(err);
    }

    pub(super) fn record_mono(
        &mut self,
        pos: Pos,
        tparams: &[TypeParamId],
        targs: &[TypeId],
        xlist: &[ExprId],
    ) {
        for (i, (&tparam, &targ)) in tparams.iter().zip(targs).enumerate() {
            let pos = xlist.get(i).map_or(pos, |&x| self.start_pos(x));
            let obj = self.tcx.types.tparams[tparam].obj;
            if self.tcx.obj(obj).pkg == Some(PkgId::USER) && self.env.pkg == PkgId::USER {
                self.mono_flow(pos, tparam, targ, targ, &mut HashSet::default());
            }
        }
    }

    /// `seen`: parts of `targ` followed so far; a shared part flows once.
    fn mono_flow(
        &mut self,
        pos: Pos,
        tparam: TypeParamId,
        targ: TypeId,
        ty: TypeId,
        seen: &mut HashSet<TypeId>,
    ) {
        let ty = self.tcx.unalias(ty);
        if !seen.insert(ty) {
            return;
        }
        let weight = usize::from(ty != self.tcx.unalias(targ));
        match self.ty(ty).clone() {
            Type::TypeParam(src) => {
                let src = self.mono_vertex(src);
                let dst = self.mono_vertex(tparam);
                self.mono.edges.push(Edge { dst, src, weight, pos, ty: targ });
            }
            Type::Named(named) => {
                let origin = self.tcx.origin(named);
                if let Some(src) = self.mono_local(origin) {
                    let dst = self.mono_vertex(tparam);
                    self.mono.edges.push(Edge { dst, src, weight, pos, ty: targ });
                }
                for &t in self.tcx.types.named[named].targs.clone().iter() {
                    self.mono_flow(pos, tparam, targ, t, seen);
                }
            }
            Type::Array { elem, .. }
            | Type::Slice { elem }
            | Type::Pointer { elem }
            | Type::Chan { elem, .. } => {
                self.mono_flow(pos, tparam, targ, elem, seen);
            }
            Type::Map { key, elem } => {
                self.mono_flow(pos, tparam, targ, key, seen);
                self.mono_flow(pos, tparam, targ, elem, seen);
            }
            Type::Interface(_) => {
                for m in self.tcx.type_set(ty).methods.clone().iter() {
                    self.mono_flow(pos, tparam, targ, m.sig, seen);
                }
            }
            Type::Signature(sig) => {
                for p in sig.params.iter().chain(sig.results.iter()) {
                    self.mono_flow(pos, tparam, targ, p.ty, seen);
                }
            }
            Type::Struct { fields } => {
                for f in fields.iter() {
                    self.mono_flow(pos, tparam, targ, f.ty, seen);
                }
            }
            Type::Basic(_) | Type::Tuple(_) | Type::Union(_) | Type::Alias { .. } => {}
        }
    }

    fn mono_vertex(&mut self, tparam: TypeParamId) -> usize {
        let tparam = self.tcx.canon_tparams.get(&tparam).copied().unwrap_or(tparam);
        let tparam = self.mono.canon.get(&tparam).copied().unwrap_or(tparam);
        let obj = self.tcx.types.tparams[tparam].obj;
        if let Some(&Some(i)) = self.mono.by_name.get(&obj) {
            return i;
        }
        let i = self.mono_add(obj);
        self.mono.by_name.insert(obj, Some(i));
        i
    }

    fn mono_add(&mut self, obj: ObjId) -> usize {
        self.mono.vertices.push(Vertex { weight: 0, pre: 0, len: 0, obj });
        self.mono.vertices.len() - 1
    }

    /// The vertex of a local type, which depends on the type parameters around it.
    fn mono_local(&mut self, named: NamedId) -> Option<usize> {
        let obj = self.tcx.types.named[named].obj;
        let o = self.tcx.obj(obj);
        if o.pkg != Some(PkgId::USER) {
            return None;
        }
        let root = self.tcx.pkg(PkgId::USER).scope;
        if o.parent == Some(root) {
            return None;
        }
        if let Some(&known) = self.mono.by_name.get(&obj) {
            return known;
        }
        let pos = o.pos;
        let mut scope = o.parent;
        let mut index = None;
        while let Some(id) = scope.filter(|&s| s != root) {
            let mut tparams: Vec<TypeParamId> = Vec::new();
            for &(elem, _) in self.tcx.scope(id).names.values() {
                let e = self.tcx.obj(elem);
                if matches!(e.kind, ObjKind::TypeName)
                    && e.pos < pos
                    && let Type::TypeParam(p) = self.ty(e.ty)
                {
                    tparams.push(*p);
                }
            }
            tparams.sort();
            for p in tparams {
                let dst = match index {
                    Some(i) => i,
                    None => {
                        let i = self.mono_add(obj);
                        index = Some(i);
                        i
                    }
                };
                let src = self.mono_vertex(p);
                let ty = self.tcx.tparam_type(p);
                self.mono.edges.push(Edge { dst, src, weight: 1, pos, ty });
            }
            scope = self.tcx.scope(id).parent;
        }
        self.mono.by_name.insert(obj, index);
        index
    }
}
