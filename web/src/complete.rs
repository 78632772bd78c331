//! Completes a fragment of a program, such as articles show: adds the package clause, imports of the standard library, and
//! a main function that holds the loose statements, or calls the functions without parameters.
//! In: a text. Out: the completed text, if something was missing. Existing code keeps everything but its indentation.

use std::collections::BTreeSet;

/// Packages that are imported when their name is used: those whose name alone tells which one is meant.
const PACKAGES: &[&str] = &[
    "bufio",
    "bytes",
    "cmp",
    "container/heap",
    "container/list",
    "context",
    "encoding/base64",
    "encoding/binary",
    "encoding/hex",
    "encoding/json",
    "errors",
    "fmt",
    "io",
    "iter",
    "log",
    "log/slog",
    "maps",
    "math",
    "math/big",
    "math/bits",
    "math/rand",
    "net/http",
    "os",
    "path/filepath",
    "reflect",
    "regexp",
    "runtime",
    "runtime/debug",
    "slices",
    "sort",
    "strconv",
    "strings",
    "sync",
    "sync/atomic",
    "testing",
    "time",
    "unicode",
    "unicode/utf8",
    "unique",
    "unsafe",
    "weak",
];

/// The text as a whole program; `None` if nothing that can be added is missing. `undefined`: names that the compiler found
/// undefined; it looks for them only in a text with a package clause.
pub fn completed(text: &str, undefined: &[&str]) -> Option<String> {
    let scan = Scan::of(text);
    let has_package = scan.chunks.iter().any(|chunk| chunk.kind == Kind::Package);
    let wanted = |path: &&&str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        let is_used = scan.qualifiers.contains(name) && !scan.imported.contains(name);
        is_used && (!has_package || undefined.contains(&name))
    };
    let missing: Vec<&str> = PACKAGES.iter().filter(wanted).copied().collect();
    if scan.chunks.is_empty() || has_package && missing.is_empty() {
        return None;
    }
    let imports = match &missing[..] {
        [] => String::new(),
        [path] => format!("import \"{path}\"\n\n"),
        paths => format!(
            "import (\n{})\n\n",
            paths.iter().map(|path| format!("\t\"{path}\"\n")).collect::<String>()
        ),
    };
    if let Some(clause) = scan.chunks.iter().position(|chunk| chunk.kind == Kind::Package) {
        let end = scan.chunks[..=clause].iter().map(|chunk| chunk.text.len()).sum::<usize>();
        let (clause, rest) = text.split_at(end);
        return Some(format!("{}\n\n{imports}{}", clause.trim_end(), rest.trim_start_matches('\n')));
    }
    let is_loose = scan.chunks.iter().any(|chunk| chunk.kind == Kind::Statement);
    // Tests run without a main function.
    let is_test = scan.qualifiers.contains("testing") && !is_loose && !scan.has_main;
    let head = format!("package {}\n\n{imports}", if is_test { "example" } else { "main" });
    if !is_loose {
        let whole = head + text.trim_start_matches('\n').trim_end() + "\n";
        if is_test || scan.has_main {
            return Some(whole);
        }
        let calls: String = scan.callable.iter().map(|name| format!("\t{name}()\n")).collect();
        return Some(format!("{whole}\nfunc main() {{\n{calls}}}\n"));
    }
    let of = |kinds: &[Kind]| {
        let chunks = scan.chunks.iter().filter(|chunk| kinds.contains(&chunk.kind));
        chunks.map(|chunk| chunk.text).collect::<String>()
    };
    let outside = of(&[Kind::Import, Kind::Declaration]);
    let outside = outside.trim_matches('\n');
    let between = if outside.is_empty() { "" } else { "\n\n" };
    let body = of(&[Kind::Variable, Kind::Statement]);
    let body: String = body.trim_matches('\n').lines().map(|line| indented(line) + "\n").collect();
    Some(format!("{head}{outside}{between}func main() {{\n{body}}}\n"))
}

fn indented(line: &str) -> String {
    if line.trim().is_empty() { String::new() } else { format!("\t{line}") }
}

/// What a piece of text outside of braces is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Package,
    Import,
    /// A function, method or type.
    Declaration,
    /// A variable or constant.
    Variable,
    Statement,
}

/// Lines that belong together, with the comments and blank lines before them.
struct Chunk<'a> {
    kind: Kind,
    text: &'a str,
}

/// What a text consists of.
#[derive(Default)]
struct Scan<'a> {
    chunks: Vec<Chunk<'a>>,
    /// Identifiers before a dot and a capital letter.
    qualifiers: BTreeSet<&'a str>,
    /// Names of the packages imported, and of what is declared with `:=`.
    imported: BTreeSet<&'a str>,
    has_main: bool,
    /// Functions without parameters, in order.
    callable: Vec<&'a str>,
}

impl<'a> Scan<'a> {
    fn of(text: &'a str) -> Scan<'a> {
        let mut scan = Scan::default();
        let (mut depth, mut start, mut kind) = (0_i32, 0, None);
        let mut words: Vec<&str> = Vec::new();
        let mut rest = text;
        while let Some(token) = token(rest) {
            let at = text.len() - rest.len();
            let after = &rest[token.len()..];
            let first = token.chars().next().unwrap_or_default();
            match first {
                '{' | '(' | '[' => depth += 1,
                '}' | ')' | ']' => depth -= 1,
                '"' | '`' if kind == Some(Kind::Import) => scan.import(token, words.last().copied()),
                _ => {}
            }
            if first.is_alphabetic() || first == '_' {
                let last_dot = text[..at].ends_with('.');
                let mut ahead = after.chars();
                if !last_dot && ahead.next() == Some('.') && ahead.next().is_some_and(char::is_uppercase) {
                    scan.qualifiers.insert(token);
                }
                if after.trim_start().starts_with(":=") {
                    scan.imported.insert(token);
                }
                if words == ["func"] && depth == 0 {
                    scan.has_main |= token == "main";
                    if after.trim_start().starts_with("()") && !matches!(token, "main" | "init" | "_") {
                        scan.callable.push(token);
                    }
                }
            }
            let is_space = first.is_whitespace() || token.starts_with("//") || token.starts_with("/*");
            if !is_space {
                kind = kind.or_else(|| Some(kind_of(token, after)));
                words.push(token);
            }
            rest = after;
            // A chunk ends with its line.
            if first == '\n' && depth <= 0 {
                if let Some(kind) = kind.take() {
                    scan.chunks.push(Chunk { kind, text: &text[start..=at] });
                    start = at + 1;
                }
                words.clear();
                depth = 0;
            }
        }
        if let Some(kind) = kind {
            scan.chunks.push(Chunk { kind, text: &text[start..] });
        }
        scan
    }

    fn import(&mut self, path: &'a str, before: Option<&'a str>) {
        let path = path.trim_matches(['"', '`']);
        let named = before.filter(|name| name.starts_with(char::is_alphabetic) && *name != "import");
        self.imported.insert(named.unwrap_or_else(|| path.rsplit('/').next().unwrap_or(path)));
    }
}

/// What begins with this word. A function without a name is a statement.
fn kind_of(word: &str, after: &str) -> Kind {
    match word {
        "package" => Kind::Package,
        "import" => Kind::Import,
        "type" => Kind::Declaration,
        "var" | "const" => Kind::Variable,
        "func" => {
            let after = after.trim_start();
            // A method has its name behind the parentheses, a literal its result or body.
            let behind =
                after.strip_prefix('(').and_then(|params| params.split_once(')')).map(|(_, rest)| rest);
            let name = behind.map_or(after, str::trim_start);
            let word_ends = name.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(name.len());
            let is_named = word_ends > 0 && name[word_ends..].starts_with(['(', '[']);
            if is_named { Kind::Declaration } else { Kind::Statement }
        }
        _ => Kind::Statement,
    }
}

/// The next token: a word, a comment, a string or a character; `None` at the end.
fn token(text: &str) -> Option<&str> {
    let first = text.chars().next()?;
    let until =
        |end: &str, from: usize| text[from..].find(end).map_or(text.len(), |at| from + at + end.len());
    let end = match first {
        _ if text.starts_with("//") => text.find('\n').unwrap_or(text.len()),
        _ if text.starts_with("/*") => until("*/", 2),
        '`' => until("`", 1),
        '"' | '\'' => quoted(text, first),
        c if c.is_alphanumeric() || c == '_' => {
            text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len())
        }
        c => c.len_utf8(),
    };
    text.get(..end)
}

/// Where a string or character literal ends: at its quote, or at the end of the line.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '\n' => return at,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::completed;

    #[test]
    fn a_function_gets_a_package_clause_and_imports() {
        let text = "// F returns a pointer.\nfunc F() *int {\n\tx := 1\n\tfmt.Println(\"os.Args\", strings.ToUpper(`a`)) // log.Fatal\n\treturn &x\n}\n";
        let head = "package main\n\nimport (\n\t\"fmt\"\n\t\"strings\"\n)\n\n";
        assert_eq!(completed(text, &[]), Some(format!("{head}{text}\nfunc main() {{\n\tF()\n}}\n")));
    }

    #[test]
    fn statements_get_a_function() {
        let text = "type T struct{ n int }\n\nfunc (t *T) inc() { t.n++ }\n\nt := T{}\nt.inc()\n\nfunc() {\n\tprintln(t.n)\n}()\n";
        let whole = "package main\n\ntype T struct{ n int }\n\nfunc (t *T) inc() { t.n++ }\n\nfunc main() {\n\tt := T{}\n\tt.inc()\n\n\tfunc() {\n\t\tprintln(t.n)\n\t}()\n}\n";
        assert_eq!(completed(text, &[]), Some(whole.to_owned()));
    }

    #[test]
    fn a_program_gets_only_the_imports_that_are_missing() {
        let text = "package main\n\nimport str \"strings\"\n\nfunc main() {\n\tos := 1\n\t_ = os\n\tfmt.Println(str.ToUpper(\"a\"))\n}\n";
        let whole = "package main\n\nimport \"fmt\"\n\nimport str \"strings\"\n\nfunc main() {\n\tos := 1\n\t_ = os\n\tfmt.Println(str.ToUpper(\"a\"))\n}\n";
        assert_eq!(completed(text, &["fmt"]), Some(whole.to_owned()));
        assert_eq!(completed(whole, &[]), None);
        assert_eq!(completed(text, &[]), None);
    }

    #[test]
    fn what_has_a_main_function_is_a_program() {
        let text = "import \"fmt\"\n\nfunc main() {\n\tfmt.Println(1)\n}\n";
        assert_eq!(completed(text, &[]), Some(format!("package main\n\n{text}")));
    }

    #[test]
    fn tests_need_no_main_function() {
        let text = "func BenchmarkF(b *testing.B) {\n\tfor b.Loop() {\n\t}\n}\n";
        assert_eq!(completed(text, &[]), Some(format!("package example\n\nimport \"testing\"\n\n{text}")));
    }

    #[test]
    fn nothing_and_unfinished_text_are_left_alone_or_completed_without_loss() {
        assert_eq!(completed("", &[]), None);
        assert_eq!(completed("// only a comment\n", &[]), None);
        for text in
            ["x := \"unfinished", "func f( {", "}}}\nfunc g() {}", "/* open", "日本 := 1\nprintln(日本)"]
        {
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            if let Some(whole) = completed(text, &[]) {
                let whole = words(&whole);
                assert!(words(text).iter().all(|word| whole.contains(word)), "{text}: {whole:?}");
            }
        }
    }
}
