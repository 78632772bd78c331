//! `//go:` directives: what they set on the next declaration, and gc's errors about misplaced ones.
//! Rules: `pragma`, `pragmaFlag` of cmd/compile/internal/noder/{noder,lex}.go and `checkPragmas`, `collectDecls` of
//! writer.go, go1.27; `//go:build` also go/build/constraint.

use super::Parser;
use crate::diag::{Diagnostic, DiagnosticKind};
use crate::span::Pos;
use crate::syntax::ast::{Decl, ExprKind, File, Name, Pragma};
use crate::syntax::constraint;
use crate::syntax::literal::unquote_string;
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

/// The kind of declaration that takes the pending directives.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    File,
    Func,
    Var,
    /// Imports, constants, types: no directive belongs there.
    Other,
}

/// Directives read and not yet taken by a declaration.
#[derive(Default)]
struct Pending {
    flags: Vec<(u16, Pos)>,
    embeds: Vec<Pos>,
}

struct Linkname {
    pos: Pos,
    verb: &'static str,
    local: Name,
    remote: Option<Name>,
}

#[derive(Default)]
pub(super) struct Directives {
    pending: Pending,
    /// `//escapement:…` comments since the last declaration.
    ours: Vec<Rc<str>>,
    after_package_clause: bool,
    go_version: Option<Name>,
    linknames: Vec<Linkname>,
    /// `//go:embed`s that variables took: the first position, and what is wrong besides a missing import.
    embeds: Vec<(Pos, Option<&'static str>)>,
    late: Vec<Diagnostic>,
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
                if fields.len() < 2 {
                    return error(self, "usage: //go:embed pattern...".into());
                }
                self.directives.pending.embeds.push(pos);
            }
            _ => {
                if verb.starts_with("go:cgo_") && !(verb == "go:cgo_import_dynamic" && fields.len() >= 4) {
                    error(self, format!("//{text} only allowed in cgo-generated code"));
                }
                let flags = flags_of(verb);
                if flags & RUNTIME_ONLY != 0 {
                    error(self, format!("//{verb} only allowed in runtime"));
                }
                if flags == UINTPTR_KEEP_ALIVE {
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

    /// The pending directives become those of the declaration that starts here.
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
        let late = |pos, msg: &str| Diagnostic { pos, msg: msg.into(), kind: DiagnosticKind::Type };
        for &(flag, pos) in flags.iter().filter(|(flag, _)| flag & !allowed != 0) {
            let _ = flag;
            self.directives.late.push(late(pos, "misplaced compiler directive"));
        }
        if place == Place::Var {
            self.directives.embeds.extend(embeds.first().map(|&pos| (pos, None)));
        } else {
            let misplaced = embeds.iter().map(|&pos| late(pos, "misplaced go:embed directive"));
            self.directives.late.extend(misplaced);
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
            uintptr_keep_alive: has(UINTPTR_KEEP_ALIVE),
            not_in_heap: false,
            linkname: false,
        }
    }

    pub(super) fn take_our_directives(&mut self) -> Vec<Rc<str>> {
        std::mem::take(&mut self.directives.ours)
    }

    /// How many variables have taken a `//go:embed` so far.
    pub(super) fn embed_count(&self) -> usize {
        self.directives.embeds.len()
    }

    /// What is wrong with the variable that took embed number `embed`.
    pub(super) fn embed_problem(&mut self, embed: usize, problem: &'static str) {
        if let Some((_, slot)) = self.directives.embeds.get_mut(embed) {
            slot.get_or_insert(problem);
        }
    }

    /// At the end of what takes no directives: pending ones are errors.
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
        for pos in embeds {
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
        let mut late = d.late;
        let mut error = |pos, msg: String| late.push(Diagnostic { pos, msg, kind: DiagnosticKind::Type });
        let embed = imports("embed");
        for (pos, problem) in d.embeds {
            if !embed {
                error(
                    pos,
                    "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)"
                        .into(),
                );
            } else if let Some(problem) = problem {
                error(pos, problem.into());
            }
        }
        let unsafe_imported = imports("unsafe");
        let mut seen = std::collections::HashSet::new();
        for l in &d.linknames {
            let brackets = |r: &Name| r.contains('[') && r.contains(']');
            if !unsafe_imported {
                error(l.pos, format!("//{} only allowed in Go files that import \"unsafe\"", l.verb));
            } else if l.remote.as_ref().is_some_and(brackets) {
                error(l.pos, format!("//{} reference of an instantiation is not allowed", l.verb));
            } else if !seen.insert(l.local.clone()) {
                error(l.pos, format!("duplicate //{} for {}", l.verb, l.local));
            }
        }
        file.directive_errors = late;
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
