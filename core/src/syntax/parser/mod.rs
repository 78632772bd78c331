//! Tokens → AST: a recursive-descent parser with gc's productions, one function per production.
//!
//! Why not a grammar: Go's compile errors are part of the product. The wording and position of gc's messages, and
//! whether they appear at all, depend on the state of gc's recursive descent: the production it is in ("in composite
//! literal; possibly missing comma or }"), the tokens it skips (`advance`), its depth in expressions (`xnest`, which
//! also decides what `{` means) and in functions (`fnest`). A PEG backtracks over that state and loses it; hence
//! `go.pest` is only the lexical grammar.
//!
//! In: the tokens of `lexer`. Out: declarations in the arena, errors in gc's order (not yet sorted or limited).
//! Invariants: no input overflows the stack (`MAX_NESTING`, `MAX_TREE_DEPTH`); every loop consumes a token or ends.
//! Rules: cmd/compile/internal/syntax/parser.go, go1.27.

mod decl;
mod directive;
mod expr;
mod field;
mod line;
mod stmt;
mod ty;

use super::ast::{
    Ast, Block, Decl, Expr, ExprId, ExprKind, File, Group, Ident, Name, Stmt, StmtId, StmtKind,
};
use super::lexer::{Event, EventKind, Lexed};
use super::outline::{Item, TokenBlock};
use super::token::{Tok, Token};
use crate::diag::{Diagnostic, DiagnosticKind};
use crate::span::{FileId, LineBase, Pos, SourceMap};
use crate::version::Version;
use directive::Directives;
pub use directive::embed_patterns;

/// Limit on nested productions (parentheses, blocks, types, `else if`). gc has none, but the page's stack is limited:
/// 250 levels take 300 KB natively.
pub(super) const MAX_NESTING: u32 = 250;
/// Limit on an expression tree's height: `a + b + c + …` nests in the tree though not in the source.
pub(super) const MAX_TREE_DEPTH: u16 = 1_000;

/// Keywords that start a statement: error recovery inside a function does not skip them.
const STOPSET: u64 = Tok::Break.bit()
    | Tok::Const.bit()
    | Tok::Continue.bit()
    | Tok::Defer.bit()
    | Tok::Fallthrough.bit()
    | Tok::For.bit()
    | Tok::Go.bit()
    | Tok::Goto.bit()
    | Tok::If.bit()
    | Tok::Return.bit()
    | Tok::Select.bit()
    | Tok::Switch.bit()
    | Tok::Type.bit()
    | Tok::Var.bit();

pub(super) struct Parser<'a> {
    sources: &'a SourceMap,
    id: FileId,
    src: &'a str,
    base: u32,
    tokens: &'a [Token],
    /// Index of the token after `cur`.
    next_token: usize,
    /// Events not handled yet.
    events: &'a [Event],
    cur: Token,
    tok: Tok,

    pub(super) ast: &'a mut Ast,
    release: Version,
    /// A body whose tokens are not among `tokens`: offset of its inside, and these tokens.
    left_out: Option<(u32, TokenBlock)>,
    /// The file belongs to the standard library, whose directives are never errors.
    of_library: bool,
    /// Length of the arena before this file; `heights` has the tree height of each expression since.
    first_expr: usize,
    heights: Vec<u16>,
    /// Height of the highest expression since the innermost function literal began.
    highest: u16,

    errors: Vec<Diagnostic>,
    /// Scanner and parser errors; like gc, does not count errors about directives and branches.
    error_count: u32,
    directives: Directives,
    pub(super) line_bases: Vec<LineBase>,
    groups: u32,
    /// Function nesting, for error recovery.
    fnest: u32,
    /// Expression nesting; negative in the header of a statement, where `{` opens a block.
    xnest: i32,
    nesting: u32,
}

pub(super) fn parse(
    sources: &SourceMap,
    id: FileId,
    lexed: &Lexed,
    ast: &mut Ast,
    release: Version,
    of_library: bool,
) -> (File, Vec<Diagnostic>) {
    let mut p = Parser::new(sources, id, lexed, ast, release);
    p.of_library = of_library;
    p.file()
}

/// Parses a library declaration, or a member of a group, without the tokens of a body that spans lines.
pub(super) fn parse_part(
    sources: &SourceMap,
    id: FileId,
    lexed: &Lexed,
    ast: &mut Ast,
    item: &Item,
) -> (Vec<Decl>, Vec<Diagnostic>) {
    let mut p = Parser::new(sources, id, lexed, ast, Version::LATEST);
    p.left_out = item.body.as_ref().map(|body| (body.start, item.tokens_of_body));
    p.of_library = true;
    p.next();
    // Distinct start numbers keep the groups of different items apart.
    p.groups = item.range.start;
    let mut decls = Vec::new();
    if p.tok == Tok::Name {
        decls.push(p.decl(item.kind.keyword(), None));
    } else {
        p.declarations(&mut decls);
    }
    (decls, p.errors)
}

/// Parses a function's body, braces included.
pub(super) fn parse_body(
    sources: &SourceMap,
    id: FileId,
    lexed: &Lexed,
    ast: &mut Ast,
) -> (Block, Vec<Diagnostic>) {
    let mut p = Parser::new(sources, id, lexed, ast, Version::LATEST);
    p.next();
    // Distinct start numbers keep the groups of different items apart.
    p.groups = p.cur.start;
    let body = p.func_body();
    (body, p.errors)
}

impl<'a> Parser<'a> {
    fn new(
        sources: &'a SourceMap,
        id: FileId,
        lexed: &'a Lexed,
        ast: &'a mut Ast,
        release: Version,
    ) -> Parser<'a> {
        let file = sources.file(id);
        let first_expr = ast.exprs.len();
        Parser {
            sources,
            id,
            src: file.text(),
            base: file.pos(0).0,
            tokens: &lexed.tokens,
            next_token: 0,
            events: &lexed.events,
            cur: Token::new(Tok::Eof, 0, 0),
            tok: Tok::Eof,
            ast,
            release,
            left_out: None,
            of_library: false,
            first_expr,
            heights: Vec::new(),
            highest: 0,
            errors: Vec::new(),
            error_count: 0,
            directives: Directives::default(),
            line_bases: Vec::new(),
            groups: 0,
            fnest: 0,
            xnest: 0,
            nesting: 0,
        }
    }

    fn file(mut self) -> (File, Vec<Diagnostic>) {
        self.next();
        let mut file = self.source_file();
        file.line_bases = self.line_bases;
        (file, self.errors)
    }
}

impl<'a> Parser<'a> {
    // ---- tokens ----

    fn next(&mut self) {
        let at = self.next_token;
        if let Some(&token) = self.tokens.get(at) {
            self.next_token += 1;
            while let Some((event, rest)) = self.events.split_first().filter(|(e, _)| e.at as usize <= at) {
                self.events = rest;
                self.event(event);
            }
            self.cur = token;
            self.tok = token.tok;
        }
    }

    fn event(&mut self, event: &Event) {
        match &event.kind {
            EventKind::Error(msg) => self.error_at(Pos(self.base + event.start), msg.clone()),
            &EventKind::Directive { end, own_line } => self.directive(event.start, end, own_line),
            EventKind::LineCountedTwice => self.line_counted_twice(event.start),
        }
    }

    fn pos(&self) -> Pos {
        Pos(self.base + self.cur.start)
    }

    fn text(&self) -> &'a str {
        self.src.get(self.cur.start as usize..self.cur.end as usize).unwrap_or("")
    }

    /// The token's text for messages: bytes that are not UTF-8 show as such.
    fn shown_text(&self) -> String {
        let file = self.sources.file(self.id);
        if file.not_utf8().is_empty() {
            return self.text().into();
        }
        let shown = |(i, c)| match file.not_utf8().binary_search(&(self.cur.start + i as u32)) {
            Ok(_) => char::REPLACEMENT_CHARACTER,
            Err(_) => c,
        };
        self.text().char_indices().map(shown).collect()
    }

    fn got(&mut self, tok: Tok) -> bool {
        let is = self.tok == tok;
        if is {
            self.next();
        }
        is
    }

    fn want(&mut self, tok: Tok) {
        if !self.got(tok) {
            self.syntax_error(&format!("expected {}", tok.describe()));
            self.advance(&[]);
        }
    }

    /// Consumes `=`, or `:=` with an error.
    fn got_assign(&mut self) -> bool {
        if self.tok == Tok::Define {
            self.syntax_error("expected =");
        } else if self.tok != Tok::Assign {
            return false;
        }
        self.next();
        true
    }

    // ---- errors ----

    fn report(&mut self, pos: Pos, msg: impl Into<String>, kind: DiagnosticKind) {
        self.errors.push(Diagnostic { pos, msg: msg.into(), kind });
    }

    fn error_at(&mut self, pos: Pos, msg: impl Into<String>) {
        self.error_count += 1;
        self.report(pos, msg, DiagnosticKind::Syntax);
    }

    fn error(&mut self, msg: &str) {
        self.error_at(self.pos(), msg);
    }

    fn syntax_error(&mut self, msg: &str) {
        self.syntax_error_at(self.pos(), msg);
    }

    /// A message that starts with `in `, `at `, `after ` or `expected ` is appended to the current token's name.
    fn syntax_error_at(&mut self, pos: Pos, msg: &str) {
        if self.tok == Tok::Eof && self.error_count > 0 {
            return; // a follow-up of an earlier error
        }
        let tail = if ["in ", "at ", "after "].iter().any(|s| msg.starts_with(s)) {
            format!(" {msg}")
        } else if msg.starts_with("expected ") {
            format!(", {msg}")
        } else {
            self.error_at(pos, format!("syntax error: {msg}"));
            return;
        };
        let op = self.cur.op.map_or("", |op| op.text());
        let token = match self.tok {
            Tok::Name => format!("name {}", self.shown_text()),
            Tok::Semi => self.cur.semi.text().into(),
            Tok::Literal => format!("literal {}", self.shown_text()),
            Tok::Operator => op.into(),
            Tok::AssignOp => format!("{op}="),
            Tok::IncOp => format!("{op}{op}"),
            tok => tok.describe(),
        };
        self.error_at(pos, format!("syntax error: unexpected {token}{tail}"));
    }

    /// Skips to a token in `follow` (in a function, also to the start of a statement); if it is empty, skips one token.
    fn advance(&mut self, follow: &[Tok]) {
        let mut set = Tok::Eof.bit();
        if !follow.is_empty() {
            if self.fnest > 0 {
                set |= STOPSET;
            }
            set |= follow.iter().fold(0, |set, tok| set | tok.bit());
        }
        while set & self.tok.bit() == 0 {
            self.next();
            if follow.is_empty() {
                break;
            }
        }
    }

    /// Enters a recursive production; beyond the limit, returns `false` and moves to the end of the file.
    fn enter(&mut self) -> bool {
        self.nesting += 1;
        if self.nesting > MAX_NESTING {
            self.too_deep(format!("program nests deeper than {MAX_NESTING} levels"));
        }
        self.nesting <= MAX_NESTING
    }

    fn leave(&mut self) {
        self.nesting -= 1;
    }

    /// Reports our own limit and stops parsing, so that it is the last error.
    fn too_deep(&mut self, msg: String) {
        if self.next_token < self.tokens.len() || self.tok != Tok::Eof {
            self.error_count += 1;
            self.report(self.pos(), msg, DiagnosticKind::Limit);
            self.next_token = self.tokens.len();
            self.events = &[];
            self.tok = Tok::Eof;
            self.cur.tok = Tok::Eof;
        }
    }

    // ---- nodes ----

    fn new_expr(&mut self, pos: Pos, kind: ExprKind) -> ExprId {
        let height = self.height_of(&kind) + 1;
        if height > MAX_TREE_DEPTH {
            self.too_deep(format!("expression is deeper than {MAX_TREE_DEPTH} operations"));
        }
        self.highest = self.highest.max(height);
        self.heights.push(height.min(MAX_TREE_DEPTH));
        self.ast.exprs.push(Expr { pos, kind })
    }

    fn height(&self, id: ExprId) -> u16 {
        self.heights.get(id.0 as usize - self.first_expr).copied().unwrap_or(0)
    }

    fn height_of(&self, kind: &ExprKind) -> u16 {
        let h = |id: ExprId| self.height(id);
        let all = |ids: &[ExprId]| ids.iter().map(|&id| h(id)).max().unwrap_or(0);
        let opt = |id: Option<ExprId>| id.map_or(0, h);
        let fields = |fs: &[super::ast::Field]| fs.iter().map(|f| h(f.ty)).max().unwrap_or(0);
        match kind {
            ExprKind::Bad | ExprKind::Name(_) | ExprKind::BasicLit { .. } => 0,
            ExprKind::CompositeLit { ty, elems, .. } => opt(*ty).max(all(elems)),
            ExprKind::KeyValue { key, value } => h(*key).max(h(*value)),
            ExprKind::FuncLit { ty, .. } => h(*ty).max(self.highest),
            ExprKind::Paren(x) | ExprKind::SliceType(x) | ExprKind::DotsType(x) => h(*x),
            ExprKind::Selector { x, .. } => h(*x),
            ExprKind::Index { x, index } => h(*x).max(h(*index)),
            ExprKind::Slice { x, index, .. } => index.iter().map(|&i| opt(i)).max().unwrap_or(0).max(h(*x)),
            ExprKind::Assert { x, ty } => h(*x).max(h(*ty)),
            ExprKind::TypeSwitchGuard { x, .. } => h(*x),
            ExprKind::Operation { x, y, .. } => h(*x).max(opt(*y)),
            ExprKind::Call { fun, args, .. } => h(*fun).max(all(args)),
            ExprKind::List(list) => all(list),
            ExprKind::ArrayType { len, elem } => opt(*len).max(h(*elem)),
            ExprKind::StructType { fields: fs, .. } => fields(fs),
            ExprKind::InterfaceType { methods } => fields(methods),
            ExprKind::FuncType { params, results } => fields(params).max(fields(results)),
            ExprKind::MapType { key, value } => h(*key).max(h(*value)),
            ExprKind::ChanType { elem, .. } => h(*elem),
        }
    }

    fn new_stmt(&mut self, pos: Pos, kind: StmtKind) -> StmtId {
        self.ast.stmts.push(Stmt { pos, kind })
    }

    fn bad_expr(&mut self) -> ExprId {
        self.new_expr(self.pos(), ExprKind::Bad)
    }

    fn kind(&self, id: ExprId) -> &ExprKind {
        &self.ast.exprs[id].kind
    }

    fn is_name(&self, id: ExprId) -> bool {
        matches!(self.kind(id), ExprKind::Name(_))
    }

    fn expr_pos(&self, id: ExprId) -> Pos {
        self.ast.exprs[id].pos
    }

    fn new_name(&mut self, ident: Ident) -> ExprId {
        self.new_expr(ident.pos, ExprKind::Name(ident.name))
    }

    fn intern(&mut self, text: &str) -> Name {
        self.ast.intern(text)
    }

    fn new_group(&mut self) -> Group {
        // The position of the file makes it unique across files.
        self.groups += 1;
        Group(self.base + self.groups)
    }

    fn ident(&mut self) -> Ident {
        let pos = self.pos();
        if self.tok == Tok::Name {
            let name = self.intern(self.text());
            self.next();
            return Ident { pos, name };
        }
        let name = self.intern("_");
        self.syntax_error("expected name");
        self.advance(&[]);
        Ident { pos, name }
    }

    fn name(&mut self) -> ExprId {
        let ident = self.ident();
        self.new_name(ident)
    }

    // ---- lists ----

    /// `[ element { sep element } [sep] ] close`; ends early once `element` returns true. Returns the closing position.
    fn list(
        &mut self,
        context: &str,
        sep: Tok,
        close: Tok,
        mut element: impl FnMut(&mut Self) -> bool,
    ) -> Pos {
        let mut done = false;
        while self.tok != Tok::Eof && self.tok != close && !done {
            done = element(self);
            // The separator is optional before the closing token.
            if !self.got(sep) && self.tok != close {
                let (sep, closing) = (sep.describe(), close.describe());
                self.syntax_error(&format!("in {context}; possibly missing {sep} or {closing}"));
                self.advance(&[Tok::Rparen, Tok::Rbrack, Tok::Rbrace]);
                if self.tok != close {
                    return self.pos();
                }
            }
        }
        let pos = self.pos();
        self.want(close);
        pos
    }

    // ---- files ----

    fn source_file(&mut self) -> File {
        let pos = self.pos();
        let go_version = self.directives.top_of_file_ends();
        let mut file = File {
            id: self.id,
            pos,
            pkg_name: Ident { pos, name: self.intern("_") },
            decls: Vec::new(),
            eof: pos,
            has_package_clause: false,
            go_version,
            line_bases: Vec::new(),
            directive_errors: Vec::new(),
            linknames: Vec::new(),
            embeds: Vec::new(),
        };
        if !self.got(Tok::Package) {
            self.syntax_error("package statement must be first");
            return file;
        }
        self.take_pragma(directive::Place::File);
        file.pkg_name = self.ident();
        self.want(Tok::Semi);
        if self.error_count > 0 {
            return file; // the package clause has errors
        }
        file.has_package_clause = true;

        self.declarations(&mut file.decls);
        file.eof = self.pos();
        self.finish_directives(&mut file);
        file
    }

    fn declarations(&mut self, decls: &mut Vec<Decl>) {
        let mut prev = Tok::Import;
        while self.tok != Tok::Eof {
            if self.tok == Tok::Import && prev != Tok::Import {
                self.syntax_error("imports must appear before other declarations");
            }
            prev = self.tok;
            match self.tok {
                Tok::Import | Tok::Const | Tok::Type | Tok::Var => {
                    self.next();
                    self.append_group(decls, prev);
                }
                Tok::Func => {
                    self.next();
                    let decl = self.func_decl();
                    decls.push(Decl::Func(decl));
                }
                _ => {
                    let empty_func = |d: &Decl| matches!(d, Decl::Func(f) if f.body.is_none());
                    if self.tok == Tok::Lbrace && decls.last().is_some_and(empty_func) {
                        self.syntax_error("unexpected semicolon or newline before {");
                    } else {
                        self.syntax_error("non-declaration statement outside function body");
                    }
                    self.advance(&[Tok::Import, Tok::Const, Tok::Type, Tok::Var, Tok::Func]);
                    continue;
                }
            }
            // Must precede consuming the `;`: comments after it belong to the next declaration.
            self.clear_pragma();
            if self.tok != Tok::Eof && !self.got(Tok::Semi) {
                self.syntax_error("after top level declaration");
                self.advance(&[Tok::Import, Tok::Const, Tok::Type, Tok::Var, Tok::Func]);
            }
        }
        self.clear_pragma();
    }
}
