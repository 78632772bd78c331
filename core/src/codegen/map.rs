//! Maps: reads, writes, literals, and builtins on maps.
//! Rules: walk/expr.go `walkIndexMap`, walk/assign.go, walk/builtin.go `walkMakeMap`, go1.27.

use super::func::FnGen;
use crate::bytecode::Image;
use crate::bytecode::op::{Instr, R};
use crate::bytecode::rtype::MapType;
use crate::ir::node::{BinOp, Esc, InlId, NaryBuiltin, NodeId, NodeKind, XPos};
use crate::trace::made;
use crate::types::types::{TypeId, typ};

impl FnGen<'_> {
    fn map_type(&mut self, m: TypeId) -> u32 {
        self.rt(m).0
    }

    /// The key in memory form, in a temporary.
    fn key_words(&mut self, m: NodeId, key: NodeId) -> R {
        let m_ty = self.ty(m);
        let ty = self.map_key_type(m_ty);
        if let Some(&k) = self.pre.get(&key) {
            return k;
        }
        let k = self.temp(ty);
        self.expr(key, Some(k));
        k
    }

    pub fn map_read(&mut self, n: NodeId, m: NodeId, key: NodeId, dst: Option<R>) -> R {
        let (ty, m_ty) = (self.ty(n), self.ty(m));
        let map = self.expr(m, None);
        let k = self.key_words(m, key);
        let mt = self.map_type(m_ty);
        let d = self.dst(dst, ty);
        if self.size(ty) > Image::ZERO_SIZE {
            let p = self.frame.temp(2, &[0]);
            self.emit(Instr::MapGet2 { d: p, m: map, k, ty: mt });
            let (absent, end) = (self.new_label(), self.new_label());
            self.emit(Instr::BrF { a: p + 1, t: absent });
            self.load_mem(p, 0, ty, Some(d));
            self.jump(end);
            self.place(absent);
            self.zero(d, ty);
            self.place(end);
            return d;
        }
        let p = self.ptr();
        self.emit(Instr::MapGet { d: p, m: map, k, ty: mt });
        self.load_mem(p, 0, ty, Some(d))
    }

    /// `v, ok = m[k]`
    pub fn map_read2(&mut self, lhs: &[NodeId], x: NodeId) {
        self.prepare_places(lhs, &[x]);
        self.init(x);
        let NodeKind::IndexMap { x: m, key, .. } = *self.node(x) else { return };
        self.prepare(m);
        self.prepare(key);
        let m_ty = self.ty(m);
        let elem = self.elem_type(m_ty);
        let map = self.expr(m, None);
        let k = self.key_words(m, key);
        let mt = self.map_type(m_ty);
        let p = self.frame.temp(2, &[0]);
        self.emit(Instr::MapGet2 { d: p, m: map, k, ty: mt });
        let v = self.temp(elem);
        if !matches!(self.node(lhs[0]), NodeKind::Blank) {
            if self.size(elem) > Image::ZERO_SIZE {
                let (absent, end) = (self.new_label(), self.new_label());
                self.emit(Instr::BrF { a: p + 1, t: absent });
                self.load_mem(p, 0, elem, Some(v));
                self.jump(end);
                self.place(absent);
                self.zero(v, elem);
                self.place(end);
            } else {
                self.load_mem(p, 0, elem, Some(v));
            }
        }
        self.store_to(lhs[0], v, elem);
        if let Some(&ok) = lhs.get(1) {
            self.store_to(ok, p + 1, typ::BOOL);
        }
    }

    /// Address of the element `x` to write; evaluates map and key.
    pub fn map_slot(&mut self, x: NodeId, m: NodeId, key: NodeId) -> R {
        let saved = self.at_fault(x);
        let m_ty = self.ty(m);
        let map = self.expr(m, None);
        let k = self.key_words(m, key);
        let mt = self.map_type(m_ty);
        let p = self.ptr();
        self.map_site(m_ty);
        self.emit(Instr::MapAssign { d: p, m: map, k, ty: mt });
        self.cur = saved;
        p
    }

    fn map_site(&mut self, m_ty: TypeId) {
        let rt = self.rt(m_ty);
        let pos = XPos { pos: self.cur.pos, inl: self.cur.inl.map(|i| InlId(i.0)) };
        self.site(pos, made::MAP_GROWTH, rt, None);
    }

    /// Evaluates map and key once, for several accesses to one entry.
    fn keep_map_and_key(&mut self, m: NodeId, key: NodeId) {
        let m_ty = self.ty(m);
        let map = self.temp(m_ty);
        self.expr(m, Some(map));
        self.pre.insert(m, map);
        let key_ty = self.map_key_type(m_ty);
        let k = self.temp(key_ty);
        self.expr(key, Some(k));
        self.pre.insert(key, k);
    }

    /// `m[k] = y`
    pub fn map_write(&mut self, x: NodeId, m: NodeId, key: NodeId, y: NodeId) {
        self.prepare_places(&[x], &[y]);
        self.prepare_value(y);
        let ty = self.ty(x);
        let appends = matches!(self.node(y), NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, .. });
        let v = self.temp(ty);
        if !appends {
            // Evaluate the value first: it may panic.
            self.expr(y, Some(v));
        }
        // m[k] = append(m[k], …): evaluate key and map once, the value before the slot.
        self.keep_map_and_key(m, key);
        if appends {
            self.expr(y, Some(v));
        }
        let p = self.map_slot(x, m, key);
        self.store_mem(p, 0, ty, v);
    }

    /// `m[k] op= y`
    pub fn map_assign_op(&mut self, op: BinOp, x: NodeId, m: NodeId, key: NodeId, y: NodeId) {
        self.prepare_places(&[x], &[y]);
        self.prepare(y);
        if !self.pre.contains_key(&y) && !matches!(self.node(y), NodeKind::Literal(_)) {
            // Evaluate before creating the entry: it may panic.
            self.keep(y);
        }
        let ty = self.ty(x);
        let kind = self.kind_of(ty);
        self.keep_map_and_key(m, key);
        let d = self.temp(ty);
        // An operation that panics must not create an entry.
        if matches!(op, BinOp::Div | BinOp::Mod) {
            let old = self.map_read(x, m, key, None);
            self.op_into(op, old, y, kind, ty, d);
            let p = self.map_slot(x, m, key);
            return self.store_mem(p, 0, ty, d);
        }
        let p = self.map_slot(x, m, key);
        let old = self.load_mem(p, 0, ty, None);
        self.op_into(op, old, y, kind, ty, d);
        self.store_mem(p, 0, ty, d);
    }

    pub fn make_map(&mut self, n: NodeId, hint: Option<NodeId>, dst: Option<R>) -> R {
        let h = match hint {
            Some(hint) => self.expr(hint, None),
            None => self.const_reg(0),
        };
        self.make_map_sized(n, h, dst)
    }

    fn make_map_sized(&mut self, n: NodeId, hint: R, dst: Option<R>) -> R {
        let ty = self.ty(n);
        let d = dst.unwrap_or_else(|| self.ptr());
        let rt = self.rt(ty);
        self.site_of(n);
        if self.g.prog.nodes[n].esc == Esc::None {
            let Some(MapType { group_size, group, .. }) = self.g.out.types[rt].map.clone() else { return d };
            let ptrs: Vec<u32> = {
                let layout = &self.g.out.layouts[group];
                (0..(group_size / 8) as u32).filter(|&w| layout.is_ptr(u64::from(w))).collect()
            };
            let header = self.frame.slot(6, &[2]);
            let place = self.frame.slot(group_size.div_ceil(8) as u32, &ptrs);
            self.frame.listed.extend([header, place]);
            self.begin(header);
            self.begin(place);
            let list = self.g.list(vec![rt.0, u32::from(header) * 8, u32::from(place) * 8]);
            self.emit(Instr::MakeMapBuf { d, hint, list });
            let name = self.text_of(n);
            self.declare_record(name.clone(), n, self.g.out.map_layout, header);
            self.declare_record(name, n, group, place);
        } else {
            self.emit(Instr::MakeMap { d, hint, ty: rt.0 });
        }
        d
    }

    pub fn map_lit(&mut self, n: NodeId, entries: &[(NodeId, NodeId)], dst: Option<R>) -> R {
        let ty = self.ty(n);
        let hint = self.const_reg(entries.len() as i64);
        let m = self.temp(ty);
        self.make_map_sized(n, hint, Some(m));
        let mt = self.map_type(ty);
        let (key_ty, elem) = (self.map_key_type(ty), self.elem_type(ty));
        for &(key, value) in entries {
            let mark = self.frame.mark();
            self.prepare(key);
            self.prepare(value);
            let k = self.temp(key_ty);
            self.expr(key, Some(k));
            let v = self.temp(elem);
            self.expr(value, Some(v));
            let p = self.ptr();
            self.map_site(ty);
            self.emit(Instr::MapAssign { d: p, m, k, ty: mt });
            self.store_mem(p, 0, elem, v);
            self.frame.release(mark);
        }
        match dst {
            Some(d) => {
                self.mov_words(d, m, 1);
                d
            }
            None => m,
        }
    }
}
