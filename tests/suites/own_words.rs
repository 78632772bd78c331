//! Checks that the overlay is our own: no function shares 40 consecutive tokens with Go's function of the same name.
//! In: core/overlay, and Go's source of every release from the packs.

use escapement_core::library::Pack;
use escapement_core::version::Version;
use escapement_tests::engine::pack;
use escapement_tests::fixture::{files_below, root, shown};
use std::collections::HashMap;
use std::fs;

/// Longest permitted run of equal tokens.
const MAX: usize = 39;

/// Tokens of a Go text, without comments and blanks.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let word = |c: char| c.is_alphanumeric() || c == '_';
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if word(first) {
            rest.find(|c| !word(c)).unwrap_or(rest.len())
        } else if first == '`' {
            rest[1..].find('`').map_or(rest.len(), |end| end + 2)
        } else if first == '"' || first == '\'' {
            quoted(rest, first)
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at(length);
        if !token.starts_with("//") && !token.starts_with("/*") {
            tokens.push(token);
        }
        rest = after.trim_start();
    }
    tokens
}

/// Length of the quoted literal at the start of `text`, bytes.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|&(_, c)| {
        let ends = c == quote && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |(at, c)| at + c.len_utf8())
}

/// Functions of a text, as `Name` or `Type.Name`, with the tokens of their bodies.
fn functions(text: &str) -> Vec<(String, Vec<&str>)> {
    let all = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    let mut depth = 0_i32;
    while at < all.len() {
        match all[at] {
            "(" | "{" | "[" => depth += 1,
            ")" | "}" | "]" => depth -= 1,
            "func" if depth == 0 => {
                let end = end_of_function(&all, at);
                let (name, body) = named(&all[at + 1..end]);
                found.push((name, body.to_vec()));
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// End of the declaration that begins at `at`: after its body, or before the next declaration.
fn end_of_function(all: &[&str], at: usize) -> usize {
    let mut depth = 0_i32;
    for (i, &token) in all.iter().enumerate().skip(at + 1) {
        match token {
            "(" | "{" | "[" => depth += 1,
            ")" | "]" => depth -= 1,
            "}" => {
                depth -= 1;
                // `interface{}` and `struct{}` occur in signatures.
                let of_type = matches!(all.get(i.wrapping_sub(2)), Some(&("interface" | "struct")))
                    && all[i - 1] == "{";
                if depth == 0 && !of_type {
                    return i + 1;
                }
            }
            "func" | "var" | "type" | "const" if depth == 0 => return i,
            _ => {}
        }
    }
    all.len()
}

/// Name of a function, qualified by its receiver's type, and the tokens after it.
fn named<'t, 'a>(tokens: &'t [&'a str]) -> (String, &'t [&'a str]) {
    if tokens.first() != Some(&"(") {
        return (tokens.first().copied().unwrap_or_default().to_owned(), tokens.get(1..).unwrap_or_default());
    }
    let close = tokens.iter().position(|&t| t == ")").unwrap_or(0);
    let receiver = tokens[1..close].split(|&t| t == "[").next().unwrap_or_default();
    let ty = receiver.iter().rfind(|t| **t != "*").copied().unwrap_or_default();
    let name = tokens.get(close + 1).copied().unwrap_or_default();
    (format!("{ty}.{name}"), tokens.get(close + 2..).unwrap_or_default())
}

/// Length of the longest common run of tokens.
fn in_common(a: &[&str], b: &[&str]) -> usize {
    let mut row = vec![0; b.len() + 1];
    let mut most = 0;
    for x in a {
        for (j, y) in b.iter().enumerate().rev() {
            row[j + 1] = if x == y { row[j] + 1 } else { 0 };
            most = most.max(row[j + 1]);
        }
    }
    most
}

#[test]
fn the_overlay_is_in_our_own_words() {
    let overlay = root().join("core/overlay");
    let mut shared = Vec::new();
    let mut compared = 0;
    for release in Version::SUPPORTED {
        let bytes = fs::read(pack(release)).expect("missing pack: run `cargo xtask pack`");
        let library = Pack::open(bytes.leak()).expect("the pack is complete");
        let mut of_go: HashMap<String, Vec<(String, Vec<&str>)>> = HashMap::new();
        for path in library.paths() {
            let files = library.package(path).map(|package| package.files.iter()).into_iter().flatten();
            of_go.insert(path.replace('/', "_"), files.flat_map(|file| functions(file.text())).collect());
        }
        for file in
            files_below(&overlay).into_iter().filter(|file| file.extension().is_some_and(|e| e == "go"))
        {
            let text = fs::read_to_string(&file).unwrap();
            let folder = file.parent().and_then(|f| f.file_name()).unwrap_or_default().to_string_lossy();
            for (name, ours) in functions(&text) {
                for (_, gos) in of_go.get(&*folder).into_iter().flatten().filter(|(other, _)| *other == name)
                {
                    compared += 1;
                    let equal = in_common(&ours, gos);
                    if equal > MAX {
                        shared.push(format!("{}: {name}, {equal} tokens, Go 1.{}", shown(&file), release.0));
                    }
                }
            }
        }
    }
    assert!(compared > 100, "only {compared} functions were compared");
    assert!(shared.is_empty(), "{}", shared.join("\n"));
}

#[test]
fn functions_are_found_with_their_bodies() {
    let text = "package p\n// func no() {}\nvar f = 1\nfunc a(x interface{}) string { return \"}\" }\n\
                func (l *list[T]) Len() int\nfunc b() { if x { y() } }\ntype t struct{}\n";
    let names: Vec<(String, usize)> = functions(text).into_iter().map(|(n, body)| (n, body.len())).collect();
    let wanted = [("a", 11), ("list.Len", 3), ("b", 11)];
    assert_eq!(names, wanted.map(|(name, length)| (name.to_owned(), length)));
    assert_eq!(in_common(&tokens("a b c d"), &tokens("x b c d y")), 3);
}
