//! Types that contain themselves, directly or through type arguments.
//! Rules: cmd/compile/internal/types2/validtype.go, go1.27.

use super::context::Tcx;
use super::object::ObjId;
use super::types::{NamedId, Type, TypeId};
use std::collections::HashSet;

/// Nesting of types beyond which we give up looking.
const MAX_DEPTH: usize = 500;
/// Types looked at for one declaration before we give up: shared type arguments are visited again and again.
const MAX_STEPS: usize = 100_000;

impl Tcx {
    /// Err: the type names of the cycle that the type lies on, in order, for `invalid recursive type`.
    /// Its right-hand side becomes invalid then. Call when the declarations it mentions are read.
    pub fn valid_type(&mut self, named: NamedId) -> Result<(), Vec<ObjId>> {
        let ty = self.types.add(Type::Named(named));
        let mut valid = std::mem::take(&mut self.valid_types);
        let result = Validator {
            tcx: self,
            valid: &mut valid,
            nest: Vec::new(),
            path: Vec::new(),
            depth: 0,
            steps: 0,
        }
        .ty(ty);
        self.valid_types = valid;
        result
    }
}

struct Validator<'a> {
    tcx: &'a mut Tcx,
    /// Types without type arguments that were found valid.
    valid: &'a mut HashSet<NamedId>,
    /// Types being expanded; a type argument is looked at in the environment where it was written.
    nest: Vec<NamedId>,
    /// All types seen on the way.
    path: Vec<NamedId>,
    depth: usize,
    steps: usize,
}

impl Validator<'_> {
    fn ty(&mut self, ty: TypeId) -> Result<(), Vec<ObjId>> {
        self.steps += 1;
        if self.depth > MAX_DEPTH || self.steps > MAX_STEPS {
            return Ok(());
        }
        self.depth += 1;
        let result = self.shape(ty);
        self.depth -= 1;
        result
    }

    fn shape(&mut self, ty: TypeId) -> Result<(), Vec<ObjId>> {
        let ty = self.tcx.unalias(ty);
        match self.tcx.get(ty).clone() {
            Type::Array { elem, .. } => self.ty(elem),
            Type::Struct { fields } => fields.iter().try_for_each(|f| self.ty(f.ty)),
            Type::Union(terms) => terms.iter().try_for_each(|term| self.ty(term.ty)),
            Type::Interface(iface) => iface.embeds.iter().try_for_each(|&embed| self.ty(embed)),
            Type::Named(named) => self.named(named),
            Type::TypeParam(tparam) => {
                // A type argument belongs to the enclosing environment.
                let Some(inst) = self.nest.pop() else { return Ok(()) };
                let origin = self.tcx.origin(inst);
                let index = self.tcx.types.named[origin].tparams.iter().position(|&p| p == tparam);
                let targ = index.and_then(|i| self.tcx.types.named[inst].targs.get(i).copied());
                let result = targ.map_or(Ok(()), |targ| self.ty(targ));
                self.nest.push(inst);
                result
            }
            _ => Ok(()),
        }
    }

    fn named(&mut self, named: NamedId) -> Result<(), Vec<ObjId>> {
        if self.valid.contains(&named) {
            return Ok(());
        }
        if self.nest.contains(&named) {
            let origin = self.tcx.origin(named);
            self.tcx.rhs.insert(origin, super::types::typ::INVALID);
            let start = self.path.iter().position(|&p| p == named).unwrap_or(0);
            return Err(self.path[start..].iter().map(|&p| self.tcx.types.named[p].obj).collect());
        }
        let origin = self.tcx.origin(named);
        let Some(rhs) = self.tcx.rhs(origin).or(self.tcx.types.named[origin].underlying) else {
            return Ok(());
        };
        self.nest.push(named);
        self.path.push(named);
        let result = self.ty(rhs);
        self.path.pop();
        self.nest.pop();
        if result.is_ok() && self.tcx.types.named[named].targs.is_empty() {
            self.valid.insert(named);
        }
        result
    }
}
