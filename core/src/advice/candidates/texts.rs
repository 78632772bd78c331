//! Changes of how a program makes strings: a `strings.Builder` for those that a loop joins, and concatenation for simple
//! formats of `fmt`.

use super::{Change, Edit, Finder};
use crate::diag::Verdict;
use crate::syntax::ast::{Block, Decl, ExprId, ExprKind, LitKind, Operator, Stmt, StmtKind, VarDecl};

/// A statement `s += more` or `s = s + more`.
struct Join {
    start: usize,
    /// End of the statement, and where `more` begins.
    end: usize,
    more: usize,
}

impl Finder<'_> {
    /// `for … { s += x }` → `for … { sBuilder.WriteString(x) }` and `s = sBuilder.String()`, for the string that is joined
    /// on the line of an offset.
    pub(super) fn build_string(&mut self, at: usize) {
        let line = self.line_start(at);
        let joined = self.ast.stmts.iter().find_map(|s| {
            let name = self.joined(s)?;
            (self.line_start(self.statement_start(s)) == line).then_some((name, self.statement_start(s)))
        });
        let Some((name, stmt)) = joined else { return };
        let Some((_, body)) = self.around(stmt) else { return };
        let builder = format!("{name}Builder");
        if self.text.contains(&builder) {
            return;
        }
        // Declared in this function, or a parameter or result of it.
        let (declared, is_empty) = self.declared(name, body, stmt).unwrap_or((self.offset(body.pos), false));
        let loops = self.ast.stmts.iter().filter_map(|s| match &s.kind {
            StmtKind::For { body, .. } | StmtKind::Range { body, .. } => {
                Some((self.offset(s.pos), self.offset(body.rbrace)))
            }
            _ => None,
        });
        let outermost = loops.filter(|&(start, end)| declared < start && start < stmt && stmt < end).min();
        let Some((first, last)) = outermost else { return };
        let before = self.line_start(first);
        let Some(after) = self.slice(last + 1, self.text.len()).find('\n').map(|found| last + 2 + found)
        else {
            return;
        };
        if !self.slice(before, first).trim().is_empty() || !self.slice(last + 1, after).trim().is_empty() {
            return;
        }
        // The loop may only append to it.
        let joins: Vec<Join> = self.ast.stmts.iter().filter_map(|s| self.join(s, name)).collect();
        let is_appended =
            |at: usize| joins.iter().any(|join| join.start == at || join.start < at && at < join.more);
        let uses = self.uses(name);
        if uses.iter().any(|&at| first < at && at < last && !is_appended(at)) {
            return;
        }
        let indent = self.indent(first);
        let mut opening = format!("{indent}var {builder} strings.Builder\n");
        if !is_empty || uses.iter().any(|&at| declared < at && at < first) {
            opening += &format!("{indent}{builder}.WriteString({name})\n");
        }
        let mut edits = vec![
            Edit::insert(before, opening),
            Edit::insert(after, format!("{indent}{name} = {builder}.String()\n")),
        ];
        for join in joins.iter().filter(|join| first < join.start && join.start < last) {
            let more = self.slice(join.more, join.end).trim();
            edits.push(Edit {
                start: join.start,
                end: join.end,
                text: format!("{builder}.WriteString({more})"),
            });
        }
        if let Some(imported) = self.import("strings") {
            edits.extend(imported);
            self.propose(Change::Builder, edits);
        }
    }

    /// Name of the variable that a statement appends to by `+`.
    fn joined(&self, stmt: &Stmt) -> Option<&str> {
        let StmtKind::Assign { lhs, .. } = stmt.kind else { return None };
        let name = self.name(lhs);
        self.join(stmt, name).map(|_| name)
    }

    fn join(&self, stmt: &Stmt, name: &str) -> Option<Join> {
        let StmtKind::Assign { op, def: false, lhs, rhs: Some(rhs) } = stmt.kind else { return None };
        if name.is_empty() || self.name(lhs) != name {
            return None;
        }
        let (start, value) = (self.span(lhs).0, self.span(rhs).0);
        let more = match op {
            Some(Operator::Add) => value,
            None => {
                let mut sum = rhs;
                while let ExprKind::Operation { op: Operator::Add, x, y: Some(_) } = self.ast.exprs[sum].kind
                {
                    sum = x;
                }
                let rest = self.slice(value + name.len(), self.text.len());
                let plus = rest.len() - rest.trim_start().len();
                if sum == rhs || self.name(sum) != name || !rest.trim_start().starts_with('+') {
                    return None;
                }
                value + name.len() + plus + 1
            }
            Some(_) => return None,
        };
        Some(Join { start, end: self.extents.end(more), more })
    }

    /// Where the last declaration of a name before a statement ends in a function's body, and whether it is that of an
    /// empty string.
    fn declared(&self, name: &str, body: &Block, stmt: usize) -> Option<(usize, bool)> {
        let own = |at: usize| self.offset(body.pos) < at && at < stmt;
        let declared = self.ast.stmts.iter().flat_map(|s| match &s.kind {
            StmtKind::Assign { def: true, lhs, rhs: Some(rhs), .. } if self.name(*lhs) == name => {
                let empty =
                    matches!(&self.ast.exprs[*rhs].kind, ExprKind::BasicLit { text, .. } if text.len() == 2);
                vec![(self.span(*rhs).1, empty)]
            }
            StmtKind::Decl(decls) => {
                let of_name = |decl: &Decl| match decl {
                    Decl::Var(VarDecl { names, values, .. }) => {
                        let found = names.iter().find(|n| self.name(**n) == name)?;
                        Some((self.span(*found).1, values.is_none()))
                    }
                    _ => None,
                };
                decls.iter().filter_map(of_name).collect()
            }
            _ => Vec::new(),
        });
        declared.filter(|(at, _)| own(*at)).max()
    }

    /// Offsets at which a name stands for a variable.
    fn uses(&self, name: &str) -> Vec<usize> {
        let fields: Vec<ExprId> = self.selected().collect();
        let all = self.ast.exprs.iter_enumerated();
        let named = all.filter(|(id, _)| self.name(*id) == name && !fields.contains(id));
        named.map(|(_, e)| self.offset(e.pos)).collect()
    }

    /// `fmt.Sprintf("%s-%d", name, id)` → `name + "-" + strconv.Itoa(id)`, for the call whose argument a verdict is about.
    pub(super) fn concatenate(&mut self, at: usize, verdicts: &[Verdict]) {
        let calls = self.ast.exprs.iter_enumerated().filter_map(|(id, e)| match &e.kind {
            ExprKind::Call { fun, args, .. } => Some((id, *fun, args)),
            _ => None,
        });
        for (call, fun, args) in calls {
            let ExprKind::Selector { x, sel } = self.ast.exprs[fun].kind else { continue };
            let (start, end) = (self.span(call).0, self.end_of_call(call));
            if self.name(x) != "fmt" || !(start..end).contains(&at) {
                continue;
            }
            let format = match (self.name(sel), &args[..]) {
                ("Sprint", [_]) => None,
                ("Sprintf", [format, _, ..]) => Some(*format),
                _ => continue,
            };
            let values = if format.is_some() { args.get(1..).unwrap_or_default() } else { args };
            let Some((text, converts)) = self.concatenation(format, values, verdicts) else { continue };
            // An index or a method would apply to the last operand only.
            if self.slice(end, self.text.len()).starts_with(['[', '.']) {
                continue;
            }
            let mut edits = vec![Edit { start, end, text }];
            if converts {
                let Some(imported) = self.import("strconv") else { continue };
                edits.extend(imported);
            }
            self.propose(Change::Concatenate, edits);
        }
    }

    /// The sum that a format stands for, and whether it needs package strconv.
    fn concatenation(
        &self,
        format: Option<ExprId>,
        values: &[ExprId],
        verdicts: &[Verdict],
    ) -> Option<(String, bool)> {
        let (quote, format) = match format.map(|format| &self.ast.exprs[format].kind) {
            None => ("\"", "%v"),
            Some(ExprKind::BasicLit { text, kind: LitKind::String, .. }) => {
                (text.get(..1)?, text.get(1..text.len().checked_sub(1)?)?)
            }
            Some(_) => return None,
        };
        let mut values = values.iter();
        let (mut sum, mut fixed, mut converts) = (Vec::new(), String::new(), false);
        let mut chars = format.chars();
        while let Some(c) = chars.next() {
            let verb = match c {
                '%' => chars.next()?,
                other => {
                    fixed.push(other);
                    continue;
                }
            };
            if verb == '%' {
                fixed.push('%');
                continue;
            }
            if !fixed.is_empty() {
                sum.push(format!("{quote}{fixed}{quote}"));
                fixed.clear();
            }
            let text = self.as_string(*values.next()?, verb, verdicts)?;
            converts |= text.starts_with("strconv.");
            sum.push(text);
        }
        if !fixed.is_empty() {
            sum.push(format!("{quote}{fixed}{quote}"));
        }
        (values.next().is_none()).then(|| (sum.join(" + "), converts))
    }

    /// An expression for the text that a verb makes of a value, if its type is basic.
    fn as_string(&self, value: ExprId, verb: char, verdicts: &[Verdict]) -> Option<String> {
        let start = self.span(value).0;
        let text = self.slice(start, self.extents.end(start));
        if let ExprKind::BasicLit { kind: LitKind::String, .. } = self.ast.exprs[value].kind {
            return matches!(verb, 's' | 'v').then(|| text.to_owned());
        }
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        let is_it = |v: &&Verdict| {
            v.origin.file.0 == 0 && squeezed(&v.what) == squeezed(text) && {
                (start..start + text.len()).contains(&self.offset_of(v.origin))
            }
        };
        let ty = &*verdicts.iter().find(is_it)?.ty;
        Some(match (verb, ty) {
            ('s' | 'v', "string") => text.to_owned(),
            ('d' | 'v', "int") => format!("strconv.Itoa({text})"),
            ('d' | 'v', "int64") => format!("strconv.FormatInt({text}, 10)"),
            ('d' | 'v', "int8" | "int16" | "int32") => format!("strconv.FormatInt(int64({text}), 10)"),
            ('d' | 'v', "uint64") => format!("strconv.FormatUint({text}, 10)"),
            ('d' | 'v', "uint" | "uint8" | "uint16" | "uint32") => {
                format!("strconv.FormatUint(uint64({text}), 10)")
            }
            ('t' | 'v', "bool") => format!("strconv.FormatBool({text})"),
            ('q', "string") => format!("strconv.Quote({text})"),
            _ => return None,
        })
    }

    /// Edits that import a package, none if it is imported. `None` if it has another name here.
    fn import(&self, path: &str) -> Option<Vec<Edit>> {
        let imports: Vec<_> = self
            .file
            .decls
            .iter()
            .filter_map(|decl| match decl {
                Decl::Import(import) => Some(import),
                _ => None,
            })
            .collect();
        let path_of = |e: ExprId| match &self.ast.exprs[e].kind {
            ExprKind::BasicLit { text, .. } => text.trim_matches(['"', '`']).to_owned(),
            _ => String::new(),
        };
        if let Some(import) = imports.iter().find(|import| path_of(import.path) == path) {
            return import.local_name.is_none().then(Vec::new);
        }
        let line_after = |at: usize| {
            let rest = self.slice(at, self.text.len());
            at + rest.find('\n').map_or(rest.len(), |newline| newline + 1)
        };
        let Some(last) = imports.last() else {
            let at = line_after(self.offset(self.file.pkg_name.pos));
            return Some(vec![Edit::insert(at, format!("\nimport \"{path}\"\n"))]);
        };
        let line =
            if last.group.is_some() { format!("\t\"{path}\"\n") } else { format!("import \"{path}\"\n") };
        // In the order of their paths.
        let next =
            imports.iter().find(|import| import.group == last.group && path_of(import.path).as_str() > path);
        let at = next.map_or_else(
            || line_after(self.span(last.path).1),
            |next| self.line_start(self.span(next.path).0),
        );
        Some(vec![Edit::insert(at, line)])
    }
}
