//! gc's names of the locations that values flow through, such as `{heap}`, `{temp}` and `{storage for X}`, and how the page
//! shows them.

use crate::i18n::{Lang, key};
use crate::view::value::as_written;

/// gc's name for the heap as a place that values flow to.
pub const HEAP: &str = "{heap}";

/// Whether a location is a temporary of the compiler's.
pub fn is_temp(name: &str) -> bool {
    name == "{temp}" || name.starts_with(".autotmp_")
}

/// The value whose storage a location is; `None` for a variable.
pub fn stored_value(name: &str) -> Option<&str> {
    name.strip_prefix("{storage for ")?.strip_suffix('}')
}

/// The variable or value of a location, as the program writes it.
pub fn strip(name: &str) -> String {
    as_written(stored_value(name).unwrap_or(name))
}

/// Describes a location in a sentence.
pub fn target(lang: Lang, name: &str) -> String {
    match name {
        HEAP => lang.text(key::TARGET_HEAP).to_owned(),
        temp if is_temp(temp) => lang.text(key::TARGET_TEMP).to_owned(),
        other => match stored_value(other) {
            Some(what) => format!("`{}`", as_written(what)),
            None if other.starts_with("~r") => lang.text(key::TARGET_RESULT).to_owned(),
            // gc names the package of a variable that came with a library's function: it may have the program's names, too.
            None => format!("`{other}`"),
        },
    }
}
