//! Syntax errors as gc prints them (recorded with go1.27.3), and dumps of trees.

mod declarations;
mod expressions;
mod lexemes;
mod statements;

use super::ast::Ast;
use super::dump;
use crate::report;
use crate::span::SourceMap;

/// `want`: gc's lines, without the file name. Excludes the type errors that gc adds when there is no syntax error:
/// the type checker reports those.
#[track_caller]
fn check(source: &str, want: &[&str]) {
    let mut sources = SourceMap::default();
    let file = sources.add("p.go", source);
    let (tree, found) = super::parse(&sources, file, &mut Ast::default(), crate::version::Version::LATEST);
    sources.set_line_bases(file, tree.line_bases);
    let got: Vec<String> =
        report::errors(&sources, &found, report::MAX_ERRORS).iter().map(|e| e.render(&sources)).collect();
    let got: Vec<&str> = got.iter().map(|line| line.strip_prefix("p.go:").unwrap_or(line)).collect();
    assert_eq!(got, want, "\n{source:.300}");
}

#[track_caller]
fn check_tree(source: &str, want: &str) {
    let mut sources = SourceMap::default();
    let file = sources.add("p.go", source);
    let mut ast = Ast::default();
    let (tree, errors) = super::parse(&sources, file, &mut ast, crate::version::Version::LATEST);
    assert_eq!(errors, [], "\n{source}");
    assert_eq!(dump::dump(&sources, &ast, &tree).trim_end(), want.trim(), "\n{source}");
}
