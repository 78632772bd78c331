//! Removes comments from Go source.
//! Out: a text in which everything else keeps its line and column. Directives (`//go:…` at the start of a line) remain.

/// `None` if the text ends inside a comment or a literal.
pub fn strip_comments(text: &str) -> Option<String> {
    let mut out = Stripped { text: String::with_capacity(text.len()) };
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let len = match c {
            '/' if rest.starts_with("//") => {
                let len = rest.find('\n').unwrap_or(rest.len());
                if out.at_line_start() && is_directive(rest) {
                    out.push(rest.get(..len)?);
                }
                len
            }
            '/' if rest.starts_with("/*") => {
                let len = rest.get(2..)?.find("*/")? + "/**/".len();
                // One blank per byte: gc counts columns in bytes.
                for b in rest.get(..len)?.bytes() {
                    out.push(if b == b'\n' { "\n" } else { " " });
                }
                len
            }
            '`' => rest.get(1..)?.find('`')? + 2,
            '"' | '\'' => quoted(rest.as_bytes())?,
            _ => c.len_utf8(),
        };
        if !rest.starts_with("//") && !rest.starts_with("/*") {
            out.push(rest.get(..len)?);
        }
        rest = rest.get(len..)?;
    }
    out.trim_line();
    Some(out.text)
}

/// Whether the compiler reads the directive; those for other tools are comments here.
fn is_directive(text: &str) -> bool {
    let verb = text.strip_prefix("//go:");
    verb.is_some_and(|verb| !verb.starts_with("build ") && !verb.starts_with("generate "))
}

/// Length of the string or rune literal at the start of a text.
fn quoted(text: &[u8]) -> Option<usize> {
    let quote = text.first()?;
    let mut at = 1;
    loop {
        match text.get(at)? {
            b'\\' => at += 2,
            b'\n' => return None,
            b if b == quote => return Some(at + 1),
            _ => at += 1,
        }
    }
}

struct Stripped {
    text: String,
}

impl Stripped {
    fn push(&mut self, part: &str) {
        if part == "\n" {
            self.trim_line();
        }
        self.text.push_str(part);
    }

    /// Trims the blanks that a comment at the end of a line leaves.
    fn trim_line(&mut self) {
        self.text.truncate(self.text.trim_end_matches([' ', '\t', '\r']).len());
    }

    fn at_line_start(&self) -> bool {
        self.text.is_empty() || self.text.ends_with('\n')
    }
}

#[cfg(test)]
mod tests {
    use super::strip_comments;

    #[test]
    fn code_keeps_its_position() {
        let text = "// p\npackage p\n\n//go:noinline\nfunc f(a /* é */ int) { // what\n\t/* two\n\tlines */ s := \"// no\" // yes\n}\n";
        let kept = "\npackage p\n\n//go:noinline\nfunc f(a          int) {\n\n          s := \"// no\"\n}\n";
        assert_eq!(strip_comments(text).as_deref(), Some(kept));
    }

    #[test]
    fn literals_are_kept() {
        let text = "var a, b, c = '\\'', `//\n\\`, \"\\\"/*\"\n";
        assert_eq!(strip_comments(text).as_deref(), Some(text));
    }

    #[test]
    fn unterminated_text_is_rejected() {
        assert_eq!(strip_comments("/* x"), None);
        assert_eq!(strip_comments("\"x\n\""), None);
        assert_eq!(strip_comments("`x"), None);
    }
}
