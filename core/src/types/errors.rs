//! Error reporting: which errors appear, their positions and their texts.
//! An error has the *start* position of its expression or statement; detail lines follow after a tab.
//! Rules: cmd/compile/internal/types2/errors.go, errsupport.go; noder/irgen.go (the text after version errors), go1.27.

use super::check::Checker;
use super::context::is_exported;
use super::object::{ObjId, ObjKind};
use super::operand::Operand;
use super::types::TypeId;
use crate::diag::{Diagnostic, DiagnosticKind};
use crate::span::Pos;
use crate::syntax::ast::{ExprId, ExprKind, File, StmtId, StmtKind};
use crate::version::Version;

/// An error being built: the first entry is its position and text, the others are detail lines.
#[derive(Debug, Default)]
pub(super) struct ErrorDesc {
    pub desc: Vec<(Pos, String)>,
}

impl ErrorDesc {
    pub fn at(pos: Pos, msg: impl Into<String>) -> ErrorDesc {
        ErrorDesc { desc: vec![(pos, msg.into())] }
    }
    pub fn add(&mut self, pos: Pos, msg: impl Into<String>) -> &mut Self {
        self.desc.push((pos, msg.into()));
        self
    }
}

impl Checker {
    /// Reports the error unless it follows from an earlier one.
    pub(super) fn report(&mut self, err: ErrorDesc) {
        let Some((pos, first)) = err.desc.first() else { return };
        if self.first_err {
            // "invalid operand" or "invalid type" later in the text marks a follow-up error.
            let follows = |what: &str| first.find(what).is_some_and(|i| i > 0);
            if follows("invalid operand") || follows("invalid type") {
                return;
            }
        }
        let pos = if self.env.errpos.is_known() { self.env.errpos } else { *pos };
        let mut msg = self.desc_text(&err);
        if msg.chars().any(|c| ('\u{2080}'..='\u{2089}').contains(&c)) {
            msg.retain(|c| !('\u{2080}'..='\u{2089}').contains(&c));
        }
        if requires_version(&msg) {
            let lang = self.tcx.lang.map_or_else(String::new, |lang| format!("go1.{}", lang.0));
            msg = match self.file_version_at(pos) {
                Some(file) => format!("{msg} (file declares //go:build {file})"),
                None => format!("{msg} (-lang was set to {lang}; check go.mod)"),
            };
        }
        self.first_err = true;
        self.diagnostics.push(Diagnostic { pos, msg, kind: DiagnosticKind::Type });
    }

    /// Reports once that the program nests too deeply for us.
    pub(super) fn too_deep(&mut self, pos: Pos) {
        if !self.diagnostics.iter().any(|d| d.kind == DiagnosticKind::Limit) {
            let msg = format!(
                "nested more than {} levels deep, which is not supported here",
                super::check::MAX_DEPTH
            );
            self.first_err = true;
            self.diagnostics.push(Diagnostic { pos, msg, kind: DiagnosticKind::Limit });
        }
    }

    /// The whole text, without the position of the first entry.
    pub(super) fn desc_text(&self, err: &ErrorDesc) -> String {
        let mut msg = String::new();
        for (i, (pos, text)) in err.desc.iter().enumerate() {
            if i > 0 {
                msg.push_str("\n\t");
                if pos.is_known() {
                    msg.push_str(&self.pos_string(*pos));
                    msg.push_str(": ");
                }
            }
            msg.push_str(text);
        }
        msg
    }

    pub(super) fn error(&mut self, pos: Pos, msg: impl Into<String>) {
        self.report(ErrorDesc::at(pos, msg));
    }

    pub(super) fn error_expr(&mut self, e: ExprId, msg: impl Into<String>) {
        let pos = self.start_pos(e);
        self.error(pos, msg);
    }

    pub(super) fn error_op(&mut self, x: &Operand, msg: impl Into<String>) {
        let pos = self.op_start(x);
        self.error(pos, msg);
    }

    pub(super) fn version_error(&mut self, pos: Pos, minor: u8, what: impl std::fmt::Display) {
        self.error(pos, format!("{what} requires go1.{minor} or later"));
    }

    /// Whether the language version has the feature; reports it if not.
    pub(super) fn verify_version(&mut self, pos: Pos, minor: u8, what: impl std::fmt::Display) -> bool {
        if self.allow_version(minor) {
            return true;
        }
        self.version_error(pos, minor, what);
        false
    }

    /// Adds a line about the other declaration.
    pub(super) fn add_alt_decl(&self, err: &mut ErrorDesc, obj: ObjId) {
        let o = &self.tcx.objects.objs[obj];
        if o.pos.is_known() {
            err.add(o.pos, format!("other declaration of {}", o.name));
        }
    }

    /// `file:line:col` in detail lines and texts.
    pub(super) fn pos_string(&self, pos: Pos) -> String {
        match self.tcx.sources.resolve(pos) {
            Some(at) => self.tcx.sources.format_both(at),
            None => "<unknown position>".to_string(),
        }
    }

    /// `go1.N` from the file's build line, if it applies unchanged.
    fn file_version_at(&self, pos: Pos) -> Option<String> {
        let file = self.file_at(pos)?;
        let written = file.go_version.as_ref()?.to_string();
        (written == format!("go1.{}", self.language_of(file).0)).then_some(written)
    }

    /// Language version at a position; the library uses the newest.
    pub fn language_at(&self, pos: Pos) -> Version {
        if let Some(file) = self.file_at(pos) {
            return self.language_of(file);
        }
        let file = self.tcx.sources.file_of(pos);
        file.and_then(|file| self.sibling_version(file)).unwrap_or(Version::LATEST)
    }

    fn file_at(&self, pos: Pos) -> Option<&File> {
        let at = self.tcx.sources.resolve(pos)?;
        self.files.iter().find(|f| f.id == at.file)
    }

    pub(super) fn obj_pos(&self, obj: ObjId) -> Pos {
        self.tcx.objects.objs[obj].pos
    }

    pub(super) fn op_start(&self, x: &Operand) -> Pos {
        x.expr.map_or(Pos::NONE, |e| self.start_pos(e))
    }

    pub(super) fn start_pos(&self, e: ExprId) -> Pos {
        crate::syntax::positions::start_pos(&self.tcx.ast, e)
    }

    pub(super) fn end_pos(&self, e: ExprId) -> Pos {
        crate::syntax::positions::end_pos(&self.tcx.ast, e)
    }

    pub(super) fn expr_pos(&self, e: ExprId) -> Pos {
        self.tcx.ast.exprs[e].pos
    }

    pub(super) fn stmt_start(&self, s: StmtId) -> Pos {
        let stmt = &self.tcx.ast.stmts[s];
        match &stmt.kind {
            StmtKind::Send { chan, .. } => self.start_pos(*chan),
            StmtKind::Assign { lhs, .. } => self.start_pos(*lhs),
            StmtKind::Empty
            | StmtKind::Labeled { .. }
            | StmtKind::Block(_)
            | StmtKind::Expr(_)
            | StmtKind::Decl(_)
            | StmtKind::Branch { .. }
            | StmtKind::Call { .. }
            | StmtKind::Return(_)
            | StmtKind::If { .. }
            | StmtKind::For { .. }
            | StmtKind::Range { .. }
            | StmtKind::Switch { .. }
            | StmtKind::Select { .. } => stmt.pos,
        }
    }

    /// The operator's position for an operation, else the start.
    pub(super) fn op_pos(&self, e: Option<ExprId>) -> Pos {
        match e {
            None => Pos::NONE,
            Some(e) => match self.tcx.ast.exprs[e].kind {
                ExprKind::Operation { .. } => self.expr_pos(e),
                _ => self.start_pos(e),
            },
        }
    }

    /// The expression as gc prints it in messages.
    pub(super) fn es(&self, e: ExprId) -> String {
        crate::syntax::print::expr_string(&self.tcx.ast, e)
    }

    /// The expression list as gc prints it: `[a, b]`.
    pub(super) fn es_list(&self, list: &[ExprId]) -> String {
        let parts: Vec<String> = list.iter().map(|&e| self.es(e)).collect();
        format!("[{}]", parts.join(", "))
    }

    /// Error text for a missing selector, given the result of a case-insensitive lookup.
    pub(super) fn lookup_error(
        &mut self,
        ty: TypeId,
        sel: &str,
        alt: Option<ObjId>,
        struct_lit: bool,
    ) -> String {
        enum Found {
            Missing,
            Misspelled,
            Unexported,
            Inaccessible,
        }
        let mut found = Found::Missing;
        let mut name = String::new();
        let mut what = "object";
        if let Some(obj) = alt {
            let o = &self.tcx.objects.objs[obj];
            name = o.name.to_string();
            what = match o.kind {
                ObjKind::Var(_) => "field",
                ObjKind::Func => "method",
                _ => "object",
            };
            let same_tail = tail(sel) == tail(&name);
            if o.pkg == Some(self.env.pkg) {
                found = Found::Misspelled;
            } else if is_exported(sel) {
                if is_exported(&name) {
                    found = Found::Misspelled;
                } else if same_tail {
                    found = Found::Unexported;
                }
            } else if is_exported(&name) {
                if same_tail {
                    found = Found::Misspelled;
                }
            } else if sel == name {
                found = Found::Inaccessible;
            }
        }
        let ty = self.ts(ty);
        match (struct_lit, found) {
            (true, Found::Missing) => format!("unknown field {sel} in struct literal of type {ty}"),
            (true, Found::Misspelled) => {
                format!("unknown field {sel} in struct literal of type {ty}, but does have {name}")
            }
            (true, Found::Unexported) => {
                format!("unknown field {sel} in struct literal of type {ty}, but does have unexported {name}")
            }
            (true, Found::Inaccessible) => {
                format!("cannot refer to unexported field {name} in struct literal of type {ty}")
            }
            (false, Found::Missing) => format!("type {ty} has no field or method {sel}"),
            (false, Found::Misspelled) => {
                format!("type {ty} has no field or method {sel}, but does have {what} {name}")
            }
            (false, Found::Unexported) => {
                format!("type {ty} has no field or method {sel}, but does have unexported {what} {name}")
            }
            (false, Found::Inaccessible) => format!("cannot refer to unexported {what} {name}"),
        }
    }
}

/// The string without its first character; a string of one character is unchanged.
fn tail(s: &str) -> &str {
    match s.char_indices().nth(1) {
        Some((i, _)) => &s[i..],
        None => s,
    }
}

/// Whether the text contains `requires go1.N or later`.
fn requires_version(msg: &str) -> bool {
    let mut rest = msg;
    while let Some(i) = rest.find("requires go") {
        rest = &rest[i + "requires go".len()..];
        let major = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        if major.len() < rest.len()
            && let Some(minor) = major.strip_prefix('.')
        {
            let after = minor.trim_start_matches(|c: char| c.is_ascii_digit());
            if after.len() < minor.len() && after.starts_with(" or later") {
                return true;
            }
        }
    }
    false
}

/// `1 variable`, `2 variables`.
pub(super) fn measure(n: usize, unit: &str) -> String {
    if n == 1 { format!("{n} {unit}") } else { format!("{n} {unit}s") }
}
