//! A file's imports, found by its tokens: the packages to load before the file can be parsed.
//! May miss imports if the text has errors.

use crate::syntax::lexer::lex_parts;
use crate::syntax::token::Tok;
use std::collections::BTreeSet;

/// One import of a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Import<'a> {
    /// The import's local name; empty if the file gives none.
    pub name: &'a str,
    pub path: &'a str,
}

/// The imports of a file. Reads nothing after its first other declaration.
pub fn imports(text: &str) -> Vec<Import<'_>> {
    let head = text.get(..end_of_imports(text)).unwrap_or(text);
    let lexed = lex_parts(head, std::iter::once(0..head.len()));
    let part = |start: u32, end: u32| head.get(start as usize..end as usize).unwrap_or_default();
    let mut found = Vec::new();
    // In an import declaration, and in its parentheses.
    let (mut importing, mut grouped) = (false, false);
    let mut name = "";
    for token in &lexed.tokens {
        let text = part(token.start, token.end);
        match token.tok {
            Tok::Import => (importing, grouped, name) = (true, false, ""),
            Tok::Lparen => grouped = importing,
            Tok::Name | Tok::Dot if importing => name = text,
            Tok::Literal if importing && text.starts_with(['"', '`']) => {
                found.push(Import { name: std::mem::take(&mut name), path: text.trim_matches(['"', '`']) });
                importing = grouped;
            }
            // Separates the imports of a group.
            Tok::Semi if grouped => {}
            _ => importing = false,
        }
    }
    found
}

/// Start of the first line that begins with another declaration keyword.
fn end_of_imports(text: &str) -> usize {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if ["func", "type", "var", "const"].iter().any(|keyword| line.starts_with(keyword)) {
            return at;
        }
        at += line.len();
    }
    text.len()
}

/// All names in a text, except those its import declarations introduce.
pub fn names(text: &str) -> BTreeSet<&str> {
    let lexed = lex_parts(text, std::iter::once(0..text.len()));
    let mut names = Vec::new();
    let mut before = Tok::Eof;
    for token in &lexed.tokens {
        if token.tok == Tok::Name {
            names.push(text.get(token.start as usize..token.end as usize).unwrap_or_default());
        } else if token.tok == Tok::Literal && before == Tok::Name {
            // `f "fmt"`; before a field's tag this is a type name, not a package name.
            names.pop();
        }
        before = token.tok;
    }
    names.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_are_found_in_all_their_forms() {
        let text = "// import \"no\"\npackage p\n\nimport \"fmt\"\nimport (\n\tf \"os\"; . `io`\n\t_ \"net\"\n)\n\nvar s = \"no\"\n";
        let found: Vec<(&str, &str)> =
            imports(text).iter().map(|import| (import.name, import.path)).collect();
        assert_eq!(found, [("", "fmt"), ("f", "os"), (".", "io"), ("_", "net")]);
        assert_eq!(imports("package p; import \"a\"; var b = \"b\"").len(), 1);
        // What follows is not an import, although no keyword ends the declaration.
        assert_eq!(imports("package p\nimport \"a\"\nx := \"b\"\n").len(), 1);
        assert!(imports("package p\nimport fmt\nx := \"b\"\n").is_empty());
        assert!(imports("import (((").is_empty());
        assert!(imports("").is_empty());
    }

    #[test]
    fn import_names_are_excluded() {
        let text = "package p\nimport f \"fmt\"\ntype T struct{ x io.R `t` }\n";
        assert_eq!(names(text).into_iter().collect::<Vec<_>>(), ["T", "io", "p", "x"]);
    }
}
