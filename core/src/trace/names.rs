//! Names of types and functions as a reader of package `main` knows them.

/// Where `part`, not empty, first occurs in a name. The standard library's search takes longer to set up than most names
/// are long.
pub fn find(name: &str, part: &str) -> Option<usize> {
    name.as_bytes().windows(part.len()).position(|window| window == part.as_bytes())
}

/// Drops `main.` qualifiers from a type or function name.
pub fn short(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut done = 0;
    while let Some(at) = find(&name[done..], "main.").map(|at| done + at) {
        let before = name[..at].chars().next_back();
        let boundary = before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != '.' && c != '/');
        out.push_str(&name[done..at]);
        if !boundary {
            out.push_str("main.");
        }
        done = at + 5;
    }
    out.push_str(&name[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn only_package_main_is_dropped() {
        assert_eq!(short("map[main.K]*main.V"), "map[K]*V");
        assert_eq!(short("[]main.T"), "[]T");
        assert_eq!(short("main.main.func1"), "main.func1");
        assert_eq!(short("main.F[main.T].func1"), "F[T].func1");
        assert_eq!(short("map[string]domain.User"), "map[string]domain.User");
        assert_eq!(short("example.com/main.T"), "example.com/main.T");
    }
}
