//! Follow-up edits after a change of type, derived from the type checker's errors: a missing or extra `*` or `&`, a
//! `nil` where a value is wanted, an unused import.

use super::draft::Edit;

/// The edit that fixes one error at a byte offset; `None` if the change affects more than types.
/// `own`: only the changed function has the pointer, so addresses may be taken and copies made elsewhere.
pub fn edit(text: &str, at: usize, message: &str, own: bool) -> Option<Edit> {
    let here = text.get(at..)?;
    if message.contains("cannot indirect ") {
        return star_before(text, at);
    }
    if message.ends_with("imported and not used") {
        return import(text, at);
    }
    let rest = message.strip_prefix("cannot use ")?;
    let (what, wanted) = rest.split_once(" value in ").and_then(|(what, _)| what.rsplit_once(" as "))?;
    if what == "nil" {
        let text = zero(wanted).filter(|_| here.starts_with("nil"))?;
        return Some(Edit { start: at, end: at + 3, text });
    }
    let given = what.strip_suffix(')')?.rsplit_once("type ")?.1;
    if given.strip_prefix('*') == Some(wanted) {
        // A pointer is passed where its value is wanted.
        return match here {
            _ if here.starts_with('&') => Some(Edit::delete(at, at + 1)),
            // A channel of values gets a copy in any case.
            _ if own || here.starts_with("new(") || message.ends_with(" in send") => {
                Some(Edit::insert(at, "*"))
            }
            _ => None,
        };
    }
    let has_method_of_pointer = message.ends_with("has pointer receiver)");
    if own && (wanted.strip_prefix('*') == Some(given) || has_method_of_pointer) {
        return Some(Edit::insert(at, "&"));
    }
    None
}

/// The zero value of a type, if a name is all there is of it.
fn zero(ty: &str) -> Option<String> {
    Some(match ty {
        "string" => "\"\"".to_owned(),
        "bool" => "false".to_owned(),
        "byte" | "rune" | "uintptr" => "0".to_owned(),
        _ if ["int", "uint", "float", "complex"].iter().any(|name| is_sized(ty, name)) => "0".to_owned(),
        _ if ty.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'.') => format!("{ty}{{}}"),
        _ => return None,
    })
}

/// `int`, `int8`, …
fn is_sized(ty: &str, name: &str) -> bool {
    ty.strip_prefix(name).is_some_and(|bits| matches!(bits, "" | "8" | "16" | "32" | "64" | "128"))
}

/// The `*` of the dereference whose operand the error is about.
fn star_before(text: &str, at: usize) -> Option<Edit> {
    if text.get(at..)?.starts_with('*') {
        return Some(Edit::delete(at, at + 1));
    }
    let before = text.get(..at)?.trim_end_matches([' ', '(']);
    before.ends_with('*').then(|| Edit::delete(before.len() - 1, before.len()))
}

/// The whole line of an import, single or in a group.
fn import(text: &str, at: usize) -> Option<Edit> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |newline| newline + 1);
    let end = text.get(at..)?.find('\n').map_or(text.len(), |newline| at + newline + 1);
    let line = text.get(start..end)?.trim();
    let whole = line.strip_prefix("import").unwrap_or(line).trim_start();
    whole.ends_with('"').then(|| Edit::delete(start, end))
}
