//! Static data: constants boxed for interfaces, storage of the package initialiser's literals, std variables.
//! Rules: cmd/compile/internal/staticinit, walk/convert.go, go1.27.

use super::Gen;
use super::consts::{complex, const_word};
use crate::bytecode::{Kind, RTypeId};
use crate::ir::node::{ConvOp, FuncId, NodeId, NodeKind};
use crate::types::types::TypeId;

impl Gen<'_> {
    /// Memory form of a value all of whose parts are constants.
    pub(super) fn static_value(&mut self, n: NodeId) -> Option<Vec<u8>> {
        let ty = self.prog.nodes[n].ty?;
        let size = self.tcx.sizeof(ty).max(0) as usize;
        let mut bytes = vec![0; size];
        self.static_into(n, ty, &mut bytes)?;
        Some(bytes)
    }

    fn static_into(&mut self, n: NodeId, ty: TypeId, out: &mut [u8]) -> Option<()> {
        match self.prog.nodes[n].kind.clone() {
            NodeKind::Nil => {}
            NodeKind::Paren { x } | NodeKind::Conv { op: ConvOp::Nop, x } => return self.static_into(x, ty, out),
            NodeKind::Literal(value) => match super::rtype::type_kind(self.tcx, ty) {
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
                let offsets = self.tcx.offsetsof(ty);
                let under = self.tcx.under(ty);
                let crate::types::types::Type::Struct { fields: types } = self.tcx.get(under).clone() else {
                    return None;
                };
                for f in &fields {
                    let field_ty = types.get(f.field as usize)?.ty;
                    let at = *offsets.get(f.field as usize)? as usize;
                    let size = self.tcx.sizeof(field_ty).max(0) as usize;
                    self.static_into(f.value, field_ty, out.get_mut(at..at + size)?)?;
                }
            }
            NodeKind::ArrayLit { elems, .. } => {
                let under = self.tcx.under(ty);
                let crate::types::types::Type::Array { elem, .. } = *self.tcx.get(under) else { return None };
                let size = self.tcx.sizeof(elem).max(0) as usize;
                for e in &elems {
                    let at = e.index as usize * size;
                    self.static_into(e.value, elem, out.get_mut(at..at + size)?)?;
                }
            }
            _ => return None,
        }
        Some(())
    }

    /// Read-only data with this content.
    pub(super) fn static_data(&mut self, ty: RTypeId, bytes: Vec<u8>) -> u64 {
        if bytes.iter().all(|&b| b == 0) && bytes.len() as u64 <= crate::bytecode::Image::ZERO_SIZE {
            return crate::bytecode::Image::ZERO_VALUE;
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

    /// Static storage that code fills in, once.
    pub(super) fn static_area(&mut self, ty: TypeId) -> u64 {
        let rt = self.rtype(ty);
        let t = &self.out.types[rt];
        let (size, layout) = (t.size, t.layout);
        let addr = self.out.image.reserve(size, 8);
        self.add_roots(addr, size, layout);
        addr
    }

    /// Initialisers of the std packages in use.
    pub(super) fn std_inits(&mut self) -> Vec<FuncId> {
        self.bodies.inits(self.prog, self.tcx)
    }
}
