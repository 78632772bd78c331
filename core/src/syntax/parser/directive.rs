//! `//go:` directives: the flags they set on the next declaration, and gc's errors about misplaced ones.
//! Rules: `pragma`, `pragmaFlag` of cmd/compile/internal/noder/{noder,lex}.go and `checkPragmas`, `collectDecls` of
//! writer.go, go1.27; `//go:build` also go/build/constraint.

use super::Parser;
use crate::diag::{Diagnostic, DiagnosticKind};
use crate::index::HashSet;
use crate::span::Pos;
use crate::syntax::ast::{Decl, Embed, ExprKind, File, Ident, Linkname, Name, Pragma};
use crate::syntax::constraint;
use crate::syntax::lexeme;
use crate::syntax::literal::unquote_string;
use crate::version::Rule;
use std::rc::Rc;

const NOESCAPE: u16 = 1 << 0;
const NORACE: u16 = 1 << 1;
const NOSPLIT: u16 = 1 << 2;
const NOINLINE: u16 = 1 << 3;
const NOCHECKPTR: u16 = 1 << 4;
const SYSTEMSTACK: u16 = 1 << 5;
const NOWRITEBARRIER: u16 = 1 << 6;
const NOWRITEBARRIERREC: u16 = 1 << 7;
const YESWRITEBARRIERREC: u16 = 1 << 8;
const CGO_UNSAFE_ARGS: u16 = 1 << 9;
const UINTPTR_KEEP_ALIVE: u16 = 1 << 10;
const UINTPTR_ESCAPES: u16 = 1 << 11;
const REGISTER_PARAMS: u16 = 1 << 12;
const GO_BUILD: u16 = 1 << 13;
const RUNTIME_ONLY: u16 = SYSTEMSTACK | NOWRITEBARRIER | NOWRITEBARRIERREC | YESWRITEBARRIERREC;

fn flags_of(verb: &str) -> u16 {
    match verb {
        "go:build" => GO_BUILD,
        "go:noescape" => NOESCAPE,
        "go:norace" => NORACE,
        "go:nosplit" => NOSPLIT | NOCHECKPTR,
        "go:noinline" => NOINLINE,
        "go:nocheckptr" => NOCHECKPTR,
        "go:systemstack" => SYSTEMSTACK,
        "go:nowritebarrier" => NOWRITEBARRIER,
        "go:nowritebarrierrec" => NOWRITEBARRIERREC | NOWRITEBARRIER,
        "go:yeswritebarrierrec" => YESWRITEBARRIERREC,
        "go:cgo_unsafe_args" => CGO_UNSAFE_ARGS | NOCHECKPTR,
        "go:uintptrkeepalive" => UINTPTR_KEEP_ALIVE,
        "go:uintptrescapes" => UINTPTR_ESCAPES | UINTPTR_KEEP_ALIVE,
        "go:registerparams" => REGISTER_PARAMS,
        _ => 0,
    }
}

/// Patterns after `//go:embed`, each with its offset in `args`. Err: the rest that does not parse.
pub fn embed_patterns(args: &str) -> Result<Vec<(usize, String)>, &str> {
    let mut rest = args.trim();
    let mut patterns = Vec::new();
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '`' => rest.get(1..).and_then(|r| r.find('`')).map(|i| i + 2).ok_or(rest)?,
            '"' => {
                let mut escaped = false;
                let close = rest.char_indices().skip(1).find(|&(_, c)| {
                    let closes = c == '"' && !escaped;
                    escaped = c == '\\' && !escaped;
                    closes
                });
                let end = close.ok_or(rest)?.0 + 1;
                let literal = rest.get(..end).unwrap_or(rest);
                if !lexeme::string(literal, false).is_empty() {
                    return Err(literal);
                }
                end
            }
            _ => rest.find(char::is_whitespace).unwrap_or(rest.len()),
        };
        let offset = rest.as_ptr().addr() - args.as_ptr().addr();
        let (written, after) = rest.split_at_checked(end).ok_or(rest)?;
        rest = after;
        if rest.starts_with(|c: char| !c.is_whitespace()) {
            return Err(rest);
        }
        rest = rest.trim_start();
        let pattern = match first {
            '`' | '"' => String::from_utf8_lossy(&unquote_string(written)).into_owned(),
            _ => written.to_owned(),
        };
        patterns.push((offset, pattern));
    }
    Ok(patterns)
}

/// Splits at blanks, except inside double quotes.
fn quoted_fields(text: &str) -> Vec<&str> {
    let mut fields = Vec::new();
    let (mut start, mut quoted) = (None, false);
    let mut push = |from: Option<usize>, to: usize| fields.extend(from.and_then(|from| text.get(from..to)));
    for (i, c) in text.char_indices() {
        if c == '"' && quoted {
            push(start.take(), i + 1);
            quoted = false;
        } else if c == '"' {
            push(start.replace(i), i);
            quoted = true;
        } else if !quoted && matches!(c, ' ' | '\t' | '\n' | '\r') {
            push(start.take(), i);
        } else {
            start.get_or_insert(i);
        }
    }
    if !quoted {
        push(start, text.len());
    }
    fields
}

/// The kind of declaration that takes the pending directives.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    File,
    Func,
    Var,
    /// Imports, constants and types take no directives.
    Other,
}

/// Directives that no declaration has taken yet.
#[derive(Default)]
struct Pending {
    flags: Vec<(u16, Pos)>,
    embeds: Vec<(Pos, Vec<String>)>,
}

/// A variable's `//go:embed`s.
struct Taken {
    /// Position of the first.
    pos: Pos,
    patterns: Vec<String>,
    /// Set once the declaration is parsed.
    var: Option<Ident>,
    /// Why the variable cannot take them, if not for a missing import.
    problem: Option<&'static str>,
}

#[derive(Default)]
pub(super) struct Directives {
    pending: Pending,
    /// `//escapement:…` comments since the last declaration.
    ours: Vec<Rc<str>>,
    after_package_clause: bool,
    go_version: Option<Name>,
    linknames: Vec<Linkname>,
    embeds: Vec<Taken>,
    errors: Vec<Diagnostic>,
}

impl Directives {
    pub(super) fn top_of_file_ends(&mut self) -> Option<Name> {
        self.after_package_clause = true;
        self.go_version.take()
    }
}

impl Parser<'_> {
    pub(super) fn directive(&mut self, start: u32, end: u32, own_line: bool) {
        let comment = self.src.get(start as usize..end as usize).unwrap_or("");
        if self.line_directive(start, comment) {
            return;
        }
        let comment = comment.strip_suffix('\r').unwrap_or(comment);
        if comment.starts_with("//escapement:") {
            self.directives.ours.push(comment.into());
        } else if let Some(text) = comment.strip_prefix("//").filter(|t| t.starts_with("go:")) {
            if !self.directives.after_package_clause
                && text.starts_with("go:build")
                && let Some(version) = constraint::go_version(comment)
            {
                self.directives.go_version = version.map(Rc::from);
            }
            self.go_directive(Pos(self.base + start + 2), own_line, text);
        }
    }

    fn go_directive(&mut self, pos: Pos, own_line: bool, text: &str) {
        let error = |p: &mut Self, msg: String| p.report(pos, msg, DiagnosticKind::Syntax);
        if !own_line {
            return error(self, "misplaced compiler directive".into());
        }
        let fields: Vec<&str> = text.split_whitespace().collect();
        let verb = text.split(' ').next().unwrap_or(text);
        match verb {
            "go:wasmimport" if text != verb => {
                if fields.len() != 3 {
                    error(self, "usage: //go:wasmimport importmodule importname".into());
                }
            }
            "go:wasmexport" if text != verb => {
                if fields.len() != 2 {
                    error(self, "usage: //go:wasmexport exportname".into());
                }
            }
            "go:linkname" | "go:linknamestd" if text != verb => {
                let verb = if verb == "go:linkname" { "go:linkname" } else { "go:linknamestd" };
                match fields[..] {
                    [_, local] => self.linkname(pos, verb, local, None),
                    [_, local, remote] => self.linkname(pos, verb, local, Some(remote)),
                    _ => error(self, format!("usage: //{verb} localname [linkname]")),
                }
            }
            "go:embed" => {
                let patterns = embed_patterns(text.get(verb.len()..).unwrap_or_default());
                if let Err(rest) = patterns {
                    error(self, format!("invalid quoted string in //go:embed: {rest}"));
                }
                let patterns = patterns.unwrap_or_default();
                if patterns.is_empty() {
                    return error(self, "usage: //go:embed pattern...".into());
                }
                let patterns = patterns.into_iter().map(|(_, pattern)| pattern).collect();
                self.directives.pending.embeds.push((pos, patterns));
            }
            _ => {
                if verb.starts_with("go:cgo_") && !self.of_library {
                    self.cgo_directive(pos, verb, text);
                }
                let flags = flags_of(verb);
                if flags & RUNTIME_ONLY != 0 && !self.of_library {
                    error(self, format!("//{verb} only allowed in runtime"));
                }
                if flags == UINTPTR_KEEP_ALIVE && !self.of_library {
                    error(self, format!("//{verb} is only allowed in the standard library"));
                }
                self.directives.pending.flags.push((flags, pos));
            }
        }
    }

    fn linkname(&mut self, pos: Pos, verb: &'static str, local: &str, remote: Option<&str>) {
        let linkname = Linkname { pos, verb, local: local.into(), remote: remote.map(Rc::from) };
        self.directives.linknames.push(linkname);
    }

    /// A directive reserved to cgo, except for one that requests a library.
    fn cgo_directive(&mut self, pos: Pos, verb: &str, text: &str) {
        let error = |p: &mut Self, msg: String| p.report(pos, msg, DiagnosticKind::Syntax);
        let fields = quoted_fields(text);
        let is_quoted =
            |i: usize| fields.get(i).is_some_and(|f| f.len() > 1 && f.starts_with('"') && f.ends_with('"'));
        match fields.get(3) {
            Some(library) if verb == "go:cgo_import_dynamic" && text != verb => {
                let library = library.trim_matches('"');
                let safe = |c: char| c.is_ascii_alphanumeric() || "._/".contains(c) || !c.is_ascii();
                if !library.is_empty() && !library.starts_with(safe) {
                    let text = format!("invalid library name \"{library}\" in cgo_import_dynamic directive");
                    error(self, text);
                }
            }
            _ => error(self, format!("//{text} only allowed in cgo-generated code")),
        }
        let plain = |n: usize| (1..n).all(|i| !is_quoted(i));
        let name = verb.strip_prefix("go:").unwrap_or(verb);
        let (right, usage) = match (name, fields.len()) {
            ("cgo_export_static" | "cgo_export_dynamic", n) => {
                ((2..=3).contains(&n) && plain(n), "local [remote]")
            }
            ("cgo_import_dynamic", n) => (
                (2..=3).contains(&n) && plain(n) || n == 4 && plain(3) && is_quoted(3),
                "local [remote [\"library\"]]",
            ),
            ("cgo_import_static", n) => (n == 2 && plain(n), "local"),
            ("cgo_dynamic_linker", n) => (n == 2 && is_quoted(1), "\"path\""),
            ("cgo_ldflag", n) => (n == 2 && is_quoted(1), "\"arg\""),
            _ => (true, ""),
        };
        if !right {
            error(self, format!("usage: //go:{name} {usage}"));
        }
    }

    /// Attaches the pending directives to the declaration that starts here.
    pub(super) fn take_pragma(&mut self, place: Place) -> Pragma {
        let func = place == Place::Func;
        if !func {
            self.directives.ours.clear();
        }
        let Pending { flags, embeds } = std::mem::take(&mut self.directives.pending);
        let allowed = match place {
            Place::File => GO_BUILD,
            Place::Func => !GO_BUILD,
            Place::Var | Place::Other => 0,
        };
        let error = |pos, msg: &str| Diagnostic { pos, msg: msg.into(), kind: DiagnosticKind::Type };
        for &(flag, pos) in flags.iter().filter(|(flag, _)| flag & !allowed != 0) {
            let _ = flag;
            self.directives.errors.push(error(pos, "misplaced compiler directive"));
        }
        if place == Place::Var {
            let first = embeds.first().map(|&(pos, _)| pos);
            let patterns = embeds.into_iter().flat_map(|(_, patterns)| patterns).collect();
            let taken = first.map(|pos| Taken { pos, patterns, var: None, problem: None });
            self.directives.embeds.extend(taken);
        } else {
            let misplaced = embeds.iter().map(|&(pos, _)| error(pos, "misplaced go:embed directive"));
            self.directives.errors.extend(misplaced);
        }
        let all = flags.iter().fold(0, |all, (flag, _)| all | flag);
        let has = |flag: u16| all & flag != 0;
        Pragma {
            noinline: has(NOINLINE),
            noescape: has(NOESCAPE),
            nosplit: has(NOSPLIT),
            norace: has(NORACE),
            nocheckptr: has(NOCHECKPTR),
            uintptr_escapes: has(UINTPTR_ESCAPES),
            yes_write_barrier_rec: has(YESWRITEBARRIERREC),
            uintptr_keep_alive: has(UINTPTR_KEEP_ALIVE),
            not_in_heap: false,
            linkname: false,
        }
    }

    pub(super) fn take_our_directives(&mut self) -> Vec<Rc<str>> {
        std::mem::take(&mut self.directives.ours)
    }

    /// Number of variables with a `//go:embed` so far.
    pub(super) fn embed_count(&self) -> usize {
        self.directives.embeds.len()
    }

    /// Records why the variable with embed number `embed` cannot take it; the first reason wins.
    pub(super) fn embed_problem(&mut self, embed: usize, problem: &'static str) {
        if let Some(taken) = self.directives.embeds.get_mut(embed) {
            taken.problem.get_or_insert(problem);
        }
    }

    /// Records the variable that takes embed number `embed`.
    pub(super) fn embed_into(&mut self, embed: usize, var: Ident) {
        if let Some(taken) = self.directives.embeds.get_mut(embed) {
            taken.var = Some(var);
        }
    }

    /// Reports pending directives at the end of a declaration that takes none.
    pub(super) fn clear_pragma(&mut self) {
        if !self.directives.ours.is_empty() {
            self.directives.ours.clear();
        }
        if self.directives.pending.flags.is_empty() && self.directives.pending.embeds.is_empty() {
            return;
        }
        let Pending { flags, embeds } = std::mem::take(&mut self.directives.pending);
        for (_, pos) in flags.into_iter().filter(|(flag, _)| *flag != 0) {
            self.report(pos, "misplaced compiler directive", DiagnosticKind::Syntax);
        }
        for (pos, _) in embeds {
            self.report(pos, "misplaced go:embed directive", DiagnosticKind::Syntax);
        }
    }

    pub(super) fn finish_directives(&mut self, file: &mut File) {
        let d = std::mem::take(&mut self.directives);
        let imports = |path: &str| {
            file.decls.iter().any(|decl| match decl {
                Decl::Import(import) => match self.kind(import.path) {
                    ExprKind::BasicLit { text, .. } => unquote_string(text) == path.as_bytes(),
                    _ => false,
                },
                _ => false,
            })
        };
        let mut errors = d.errors;
        let mut error = |pos, msg: String| errors.push(Diagnostic { pos, msg, kind: DiagnosticKind::Type });
        let embed = imports("embed");
        for Taken { pos, patterns, var, problem } in d.embeds {
            if !embed {
                let text = if self.release.has(Rule::EmbedNamesTheImport) {
                    "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)"
                } else {
                    "go:embed only allowed in Go files that import \"embed\""
                };
                error(pos, text.into());
            } else if let Some(problem) = problem {
                error(pos, problem.into());
            } else if let Some(var) = var {
                file.embeds.push(Embed { pos, var, patterns });
            }
        }
        let unsafe_imported = imports("unsafe");
        let mut seen = HashSet::default();
        for l in &d.linknames {
            let brackets = |r: &Name| r.contains('[') && r.contains(']');
            if !unsafe_imported {
                error(l.pos, format!("//{} only allowed in Go files that import \"unsafe\"", l.verb));
            } else if l.remote.as_ref().is_some_and(brackets) {
                error(l.pos, format!("//{} reference of an instantiation is not allowed", l.verb));
            } else {
                seen.insert(l.local.clone());
                file.linknames.push(l.clone());
            }
        }
        file.directive_errors = errors;
        for decl in &mut file.decls {
            if let Decl::Func(f) = decl
                && f.recv.is_none()
                && let ExprKind::Name(name) = self.kind(f.name)
            {
                f.pragma.linkname = seen.contains(name);
            }
        }
    }
}
