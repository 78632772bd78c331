//! Which marks the timeline shows, and how it names them.

use escapement_core::trace::event::{Mark, MarkKind};

/// Whether a mark is a call of one of the program's functions, or a return from one. What the compiler generates has no
/// position.
pub fn is_of_own_call(mark: &Mark) -> bool {
    let (MarkKind::Call { func } | MarkKind::Return { func }) = &mark.kind else { return false };
    mark.pos.map_or_else(|| func.starts_with("main."), |pos| pos.file.0 == 0)
}

/// A type without its fields or methods, in at most 24 characters.
pub fn brief(ty: &str) -> String {
    const MAX: usize = 24;
    let name =
        ty.split_inclusive('{').next().filter(|head| head.ends_with('{')).map(|head| format!("{head}…}}"));
    let name = name.filter(|name| name.len() < ty.len()).unwrap_or_else(|| ty.to_owned());
    if name.chars().count() <= MAX { name } else { name.chars().take(MAX - 1).collect::<String>() + "…" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brief_type_has_no_fields() {
        assert_eq!(brief("struct { f func(); once sync.Once; valid bool; p any }"), "struct {…}");
        assert_eq!(brief("[]int"), "[]int");
        assert_eq!(brief("struct {}"), "struct {}");
        assert_eq!(brief("map[string]some/long/package.Type").chars().count(), 24);
    }
}
