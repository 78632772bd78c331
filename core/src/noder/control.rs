//! `if`, `for`, `range`.
//! Rules: noder/writer.go `ifStmt`, `forStmt`; noder/reader.go likewise, go1.27.

use super::Noder;
use super::fold::Static;
use crate::ir::node::{NodeId, NodeKind};
use crate::span::Pos;
use crate::syntax::ast::{Block, ExprId, Name, StmtId};
use crate::types::constant::Value;
use crate::types::types::{Basic, Type, Types};
use crate::version::Version;

impl Noder {
    /// `None` if constant folding leaves nothing.
    pub(super) fn if_stmt(
        &mut self,
        pos: Pos,
        init: Option<StmtId>,
        cond: ExprId,
        then: &Block,
        els: Option<StmtId>,
    ) -> Option<NodeId> {
        let known = self.static_bool(cond);
        let mut init = self.opt_stmts(init);
        let cond = self.expr(cond);
        let then = if known == Static::False { Vec::new() } else { self.block(then) };
        let els = if known == Static::True { Vec::new() } else { self.opt_stmts(els) };
        if known != Static::Unknown {
            if !matches!(self.prog.nodes[cond].kind, NodeKind::Literal(_)) {
                let blank = self.blank();
                let effects = self.stmt_node(pos, NodeKind::Assign { x: blank, y: Some(cond), def: false });
                init.push(effects);
            }
            init.extend(then);
            init.extend(els);
            return self.block_of(init);
        }
        let node = self.stmt_node(pos, NodeKind::If { cond, then, els });
        self.prog.nodes[node].init = init;
        Some(node)
    }

    pub(super) fn for_stmt(
        &mut self,
        pos: Pos,
        label: Option<Name>,
        init: Option<StmtId>,
        cond: Option<ExprId>,
        post: Option<StmtId>,
        body: &Block,
    ) -> Option<NodeId> {
        let dead = cond.is_some_and(|cond| self.static_bool(cond) == Static::False);
        let init = self.opt_stmt(init);
        let cond = cond.map(|cond| self.expr(cond));
        let (post, body) = if dead {
            (None, Vec::new())
        } else {
            let post = self.opt_stmt(post);
            (post, self.block(body))
        };
        if let Some(cond) = cond
            && matches!(self.prog.nodes[cond].kind, NodeKind::Literal(Value::Bool(false)))
        {
            return init;
        }
        let distinct = self.distinct_vars(pos);
        let node = self.stmt_node(pos, NodeKind::For { label, cond, post, body, distinct });
        self.prog.nodes[node].init = init.into_iter().collect();
        Some(node)
    }

    /// Whether each iteration has its own variables: since Go 1.22.
    fn distinct_vars(&self, pos: Pos) -> bool {
        self.checked.language_at(pos) >= Version(22)
    }

    /// Dictionary words needed to range over a type that depends on type parameters: the map's run-time type, and the
    /// words that convert the values assigned to `targets` to interfaces.
    fn range_words(&mut self, x: ExprId, lhs: &[ExprId], targets: &[NodeId]) {
        let ty = self.type_of(self.unparen(x));
        let Some(core) = self.core(ty) else { return };
        let int = Types::basic(Basic::Int);
        let (key, value) = match self.checked.tcx.get(core).clone() {
            Type::Map { key, elem } => {
                if self.recording.is_some() {
                    self.rtype(ty);
                }
                (key, Some(elem))
            }
            Type::Slice { elem } | Type::Array { elem, .. } => (int, Some(elem)),
            Type::Pointer { elem } => {
                match self.core(elem).map(|array| self.checked.tcx.get(array).clone()) {
                    Some(Type::Array { elem, .. }) => (int, Some(elem)),
                    _ => (int, None),
                }
            }
            Type::Chan { elem, .. } => (elem, None),
            Type::Basic(Basic::String | Basic::UntypedString) => (int, Some(Types::basic(Basic::Rune))),
            _ => (ty, None),
        };
        for ((&to, src), &target) in lhs.iter().zip([Some(key), value]).zip(targets) {
            let (Some(dst), Some(src)) = (self.target_type(to), src) else { continue };
            if self.recording.is_some() {
                self.itab(src, dst);
                continue;
            }
            let (ty, actual) = (self.sub(dst), self.sub(src));
            if !self.is_derived(src) || self.is_interface(actual) || !self.is_interface(ty) {
                continue;
            }
            let word = if self.is_empty_interface(ty) { self.rtype(src) } else { self.itab(src, dst) };
            if let Some(word) = word {
                self.note_word(target, word);
            }
        }
    }

    pub(super) fn range_stmt(
        &mut self,
        pos: Pos,
        label: Option<Name>,
        lhs: Option<ExprId>,
        x: ExprId,
        body: &Block,
    ) -> NodeId {
        let lhs = self.unpack_opt(lhs);
        let node = self.stmt_node(pos, NodeKind::Fallthrough);
        let (vars, targets) = self.assign_list(&lhs);
        self.init_defn(node, &vars);
        let operand = x;
        let x = self.expr(operand);
        self.range_words(operand, &lhs, &targets);
        let body = self.block(body);
        self.prog.nodes[node].kind = NodeKind::Range {
            label,
            x,
            key: targets.first().copied(),
            value: targets.get(1).copied(),
            def: !vars.is_empty(),
            body,
            distinct: self.distinct_vars(pos),
        };
        let ty = self.type_of(self.unparen(operand));
        match self.core(ty).map(|core| self.checked.tcx.get(core)) {
            Some(Type::Map { .. }) => self.with_rtype(node, ty),
            _ => node,
        }
    }
}
