//! Checks labels, `goto`, `break`, `continue` and `fallthrough` in one function body.
//! Out: gc's errors; those about unused and missing labels come last. A function literal is a body of its own.
//! Linear: visits a forward `goto` when it occurs, when its label is declared, and at the end of the body.
//! Rules: cmd/compile/internal/syntax/branches.go, go1.27.

use super::ast::{Ast, Block, BranchTok, Decl, ExprId, ExprKind, Ident, Name, StmtId, StmtKind};
use super::print::expr_string;
use crate::diag::{Diagnostic, DiagnosticKind};
use crate::index::HashMap;
use crate::span::{LineBase, Pos, SourceMap, format_both};

/// `bases`: the file's `//line` directives so far.
pub(super) fn check_branches(
    sources: &SourceMap,
    bases: &[LineBase],
    ast: &Ast,
    body: &Block,
    errors: &mut Vec<Diagnostic>,
) {
    let mut labels = Labels {
        sources,
        bases,
        ast,
        errors,
        blocks: Vec::new(),
        labels: Vec::new(),
        by_name: HashMap::default(),
        gotos: Vec::new(),
        waiting: HashMap::default(),
    };
    labels.block(None, Targets::default(), None, body.pos, &body.list);
    labels.finish();
}

#[derive(Clone, Copy, Default)]
struct Targets {
    breaks: Option<BreakTarget>,
    /// Inside a `for`.
    continues: bool,
    /// Index of the clause whose body this block is.
    case: Option<usize>,
}

#[derive(Clone, Copy)]
enum BreakTarget {
    For,
    Select,
    Switch { clauses: usize, on_type: bool },
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct BlockId(usize);

struct BlockInfo {
    parent: Option<BlockId>,
    start: Pos,
    /// The labeled statement the block belongs to.
    label: Option<usize>,
}

struct Label {
    name: Name,
    pos: Pos,
    block: BlockId,
    /// The labeled statement.
    stmt: StmtId,
    used: bool,
}

struct ForwardGoto<'a> {
    label: &'a Ident,
    resolved: bool,
}

struct Labels<'a> {
    sources: &'a SourceMap,
    bases: &'a [LineBase],
    ast: &'a Ast,
    errors: &'a mut Vec<Diagnostic>,
    blocks: Vec<BlockInfo>,
    /// In order of declaration.
    labels: Vec<Label>,
    by_name: HashMap<&'a str, usize>,
    /// In source order. A block's labels can resolve only the gotos since the start of the block.
    gotos: Vec<ForwardGoto<'a>>,
    /// Unresolved gotos by label name.
    waiting: HashMap<&'a str, Vec<usize>>,
}

impl<'a> Labels<'a> {
    fn error(&mut self, pos: Pos, msg: String) {
        self.errors.push(Diagnostic { pos, msg, kind: DiagnosticKind::Syntax });
    }

    fn position(&self, pos: Pos) -> String {
        match self.sources.resolve(pos) {
            Some(at) => format_both(&self.sources.file(at.file).name, self.bases, at),
            None => "<unknown position>".into(),
        }
    }

    fn finish(&mut self) {
        for goto in std::mem::take(&mut self.gotos) {
            if goto.resolved {
                continue;
            }
            let name = &goto.label.name;
            let msg = match self.by_name.get(&**name) {
                Some(&label) => {
                    self.labels[label].used = true;
                    let start = self.position(self.blocks[self.labels[label].block.0].start);
                    format!("goto {name} jumps into block starting at {start}")
                }
                None => format!("label {name} not defined"),
            };
            self.error(goto.label.pos, msg);
        }
        for label in std::mem::take(&mut self.labels) {
            if !label.used {
                self.error(label.pos, format!("label {} defined and not used", label.name));
            }
        }
    }

    fn block(
        &mut self,
        parent: Option<BlockId>,
        targets: Targets,
        label: Option<usize>,
        start: Pos,
        body: &'a [StmtId],
    ) {
        let b = BlockId(self.blocks.len());
        self.blocks.push(BlockInfo { parent, start, label });
        let mut scope =
            Scope { b, first_goto: self.gotos.len(), declared: 0, var: None, targets, remaining: 0 };
        // A fallthrough counts as last even if empty statements follow.
        let is_empty = |&id: &StmtId| matches!(self.ast.stmts[id].kind, StmtKind::Empty);
        let len = body.iter().rposition(|id| !is_empty(id)).map_or(0, |last| last + 1);
        for (i, &stmt) in body.iter().take(len).enumerate() {
            scope.remaining = len - 1 - i;
            self.stmt(&mut scope, None, stmt);
        }
    }

    fn stmt(&mut self, scope: &mut Scope, label: Option<usize>, stmt: StmtId) {
        let ast = self.ast;
        let node = &ast.stmts[stmt];
        let inner = Targets { case: None, ..scope.targets };
        match &node.kind {
            StmtKind::Decl(decls) => {
                if let Some(v) = decls.iter().find_map(|d| if let Decl::Var(v) = d { Some(v) } else { None })
                {
                    scope.declares(v.pos, v.names.first().copied(), self.gotos.len());
                }
            }
            StmtKind::Assign { def: true, lhs, .. } => {
                scope.declares(node.pos, Some(*lhs), self.gotos.len());
            }
            StmtKind::Labeled { label: name, stmt: labeled } => {
                let mut label = None;
                if &*name.name != "_" {
                    label = self.declare(scope, name, *labeled);
                }
                self.stmt(scope, label, *labeled);
            }
            StmtKind::Branch { tok, label: Some(label) } => self.labeled_branch(scope, *tok, label),
            StmtKind::Branch { tok, label: None } => self.branch(scope, *tok, node.pos),
            StmtKind::Block(block) => self.block(Some(scope.b), inner, label, block.pos, &block.list),
            StmtKind::If { then, els, .. } => {
                self.block(Some(scope.b), inner, label, then.pos, &then.list);
                if let Some(els) = els {
                    self.block(Some(scope.b), inner, label, ast.stmts[*els].pos, std::slice::from_ref(els));
                }
            }
            StmtKind::For { body, .. } | StmtKind::Range { body, .. } => {
                let inner = Targets { breaks: Some(BreakTarget::For), continues: true, case: None };
                self.block(Some(scope.b), inner, label, body.pos, &body.list);
            }
            StmtKind::Switch { tag, body, .. } => {
                let on_type =
                    tag.is_some_and(|tag| matches!(ast.exprs[tag].kind, ExprKind::TypeSwitchGuard { .. }));
                let target = BreakTarget::Switch { clauses: body.len(), on_type };
                for (i, clause) in body.iter().enumerate() {
                    let inner = Targets { breaks: Some(target), case: Some(i), ..scope.targets };
                    self.block(Some(scope.b), inner, label, clause.pos, &clause.body);
                }
            }
            StmtKind::Select { body, .. } => {
                let inner = Targets { breaks: Some(BreakTarget::Select), ..inner };
                for clause in body {
                    self.block(Some(scope.b), inner, label, clause.pos, &clause.body);
                }
            }
            StmtKind::Empty
            | StmtKind::Expr(_)
            | StmtKind::Send { .. }
            | StmtKind::Assign { .. }
            | StmtKind::Call { .. }
            | StmtKind::Return(_) => {}
        }
    }

    /// Declares a label and resolves the gotos of its block that wait for it.
    /// `None` if the name is already declared: no `break` or `continue` resolves to the second statement.
    fn declare(&mut self, scope: &Scope, name: &'a Ident, stmt: StmtId) -> Option<usize> {
        let taken = self.by_name.get(&*name.name).copied();
        let label = match taken {
            Some(label) => {
                let at = self.position(self.labels[label].pos);
                self.error(name.pos, format!("label {} already defined at {at}", name.name));
                label
            }
            None => {
                let label = self.labels.len();
                let used = false;
                self.labels.push(Label {
                    name: name.name.clone(),
                    pos: name.pos,
                    block: scope.b,
                    stmt,
                    used,
                });
                self.by_name.insert(&name.name, label);
                label
            }
        };
        let waiting = self.waiting.get_mut(&*name.name).map_or(vec![], |waiting| {
            waiting.split_off(waiting.partition_point(|&goto| goto < scope.first_goto))
        });
        for goto in waiting {
            self.labels[label].used = true;
            self.gotos[goto].resolved = true;
            if let Some((pos, var)) = scope.var.filter(|_| goto < scope.declared) {
                let var = var.map_or(String::new(), |var| expr_string(self.ast, var));
                let (at, goto) = (self.position(pos), self.gotos[goto].label.pos);
                self.error(goto, format!("goto {} jumps over declaration of {var} at {at}", name.name));
            }
        }
        if taken.is_none() { Some(label) } else { None }
    }

    fn branch(&mut self, scope: &Scope, tok: BranchTok, pos: Pos) {
        let targets = scope.targets;
        let msg = match (tok, targets.breaks) {
            (BranchTok::Break, None) => "break is not in a loop, switch, or select",
            (BranchTok::Continue, _) if !targets.continues => "continue is not in a loop",
            (BranchTok::Fallthrough, Some(BreakTarget::Switch { on_type: true, .. })) => {
                "cannot fallthrough in type switch"
            }
            (BranchTok::Fallthrough, Some(BreakTarget::Switch { clauses, on_type: false })) => {
                match targets.case {
                    Some(case) if scope.remaining == 0 && case + 1 == clauses => {
                        "cannot fallthrough final case in switch"
                    }
                    Some(_) if scope.remaining == 0 => return,
                    _ => "fallthrough statement out of place",
                }
            }
            (BranchTok::Fallthrough, _) => "fallthrough statement out of place",
            (BranchTok::Break | BranchTok::Continue | BranchTok::Goto, _) => return,
        };
        self.error(pos, msg.into());
    }

    fn labeled_branch(&mut self, scope: &Scope, tok: BranchTok, label: &'a Ident) {
        let name = &label.name;
        let known = self.by_name.get(&**name).copied();
        if let Some(known) = known {
            self.labels[known].used = true;
        }
        let (verb, loops_only) = match tok {
            BranchTok::Break => ("break", false),
            BranchTok::Continue => ("continue", true),
            BranchTok::Fallthrough => return,
            BranchTok::Goto => {
                let block = known.map(|known| self.labels[known].block);
                let mut b = Some(scope.b);
                while b.is_some() && b != block {
                    b = b.and_then(|b| self.blocks[b.0].parent);
                }
                if b.is_none() {
                    self.waiting.entry(name).or_default().push(self.gotos.len());
                    self.gotos.push(ForwardGoto { label, resolved: false });
                }
                return;
            }
        };
        let Some(known) = known else {
            return self.error(label.pos, format!("{verb} label not defined: {name}"));
        };
        // The label must belong to an enclosing statement.
        let mut b = Some(scope.b);
        while let Some(at) = b {
            if self.blocks[at.0].label == Some(known) {
                break;
            }
            b = self.blocks[at.0].parent;
        }
        let valid = b.is_some()
            && match self.ast.stmts[self.labels[known].stmt].kind {
                StmtKind::For { .. } | StmtKind::Range { .. } => true,
                StmtKind::Switch { .. } | StmtKind::Select { .. } => !loops_only,
                _ => false,
            };
        if !valid {
            self.error(label.pos, format!("invalid {verb} label {name}"));
        }
    }
}

/// The block whose statements are being checked.
struct Scope {
    b: BlockId,
    /// Number of forward gotos in the function before this block.
    first_goto: usize,
    /// Number of forward gotos in the function before this block's last variable declaration.
    declared: usize,
    /// That declaration, and its first name.
    var: Option<(Pos, Option<ExprId>)>,
    targets: Targets,
    /// Statements after the current one.
    remaining: usize,
}

impl Scope {
    fn declares(&mut self, pos: Pos, name: Option<ExprId>, gotos: usize) {
        self.var = Some((pos, name));
        self.declared = gotos;
    }
}
