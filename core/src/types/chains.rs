//! Resolves long chains of package-level declarations from the far end.
//! In: the collected, unresolved objects of the user's package. Out: all constants, variables and types resolved, each
//! after those it mentions, so that the checker never recurses along a chain.
//! Does nothing in a program with short chains, which keeps gc's exact order of errors.

use super::check::Checker;
use super::object::{ObjId, ObjKind, PkgId};
use crate::span::Pos;
use crate::syntax::ast::ExprKind;
use std::collections::HashMap;

/// Chain length that the checker may follow recursively.
const SHORT: usize = 200;

impl Checker {
    pub(super) fn resolve_long_chains(&mut self) {
        if self.obj_list.len() <= SHORT {
            return;
        }
        let mentions = self.mentions();
        let Some(order) = far_end_first(&self.obj_list, &mentions) else { return };
        for obj in order {
            self.obj_decl(obj);
        }
    }

    /// The names that each object's declaration mentions; may mistake a local name for a package-level one.
    fn mentions(&self) -> HashMap<ObjId, Vec<ObjId>> {
        let mut starts: Vec<(Pos, ObjId)> =
            self.obj_list.iter().map(|&obj| (self.obj_pos(obj), obj)).collect();
        starts.sort_unstable_by_key(|&(pos, _)| pos);
        let ends: Vec<(Pos, Pos)> = self.files.iter().map(|file| (file.pos, file.eof)).collect();
        let names = &self.tcx.scope(self.tcx.pkg(PkgId::USER).scope).names;
        let mut mentions: HashMap<ObjId, Vec<ObjId>> = HashMap::new();
        for expr in self.tcx.ast.exprs.iter() {
            let ExprKind::Name(name) = &expr.kind else { continue };
            let Some(&(mentioned, _)) = names.get(name) else { continue };
            if !ends.iter().any(|&(start, end)| start <= expr.pos && expr.pos <= end) {
                continue;
            }
            let before = starts.partition_point(|&(pos, _)| pos <= expr.pos);
            let Some(&(_, obj)) = before.checked_sub(1).and_then(|i| starts.get(i)) else { continue };
            // Bodies are checked after all declarations.
            if obj != mentioned && !matches!(self.tcx.obj(obj).kind, ObjKind::Func) {
                mentions.entry(obj).or_default().push(mentioned);
            }
        }
        mentions
    }
}

/// The objects, each after those it mentions; `None` if all chains are short.
fn far_end_first(objs: &[ObjId], mentions: &HashMap<ObjId, Vec<ObjId>>) -> Option<Vec<ObjId>> {
    let mut seen = std::collections::HashSet::new();
    let mut order = Vec::with_capacity(objs.len());
    let mut deepest = 0;
    let mut path: Vec<(ObjId, usize)> = Vec::new();
    for &first in objs {
        if seen.insert(first) {
            path.push((first, 0));
        }
        while let Some((obj, next)) = path.last_mut() {
            match mentions.get(obj).and_then(|list| list.get(*next)) {
                Some(&mentioned) => {
                    *next += 1;
                    if seen.insert(mentioned) {
                        path.push((mentioned, 0));
                        deepest = deepest.max(path.len());
                    }
                }
                None => {
                    order.push(*obj);
                    path.pop();
                }
            }
        }
    }
    (deepest > SHORT).then_some(order)
}
