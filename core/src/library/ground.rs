//! Which packages are read from Go's source, and what stands in for parts of them at run time.

use super::View;
use crate::version::Version;

/// The ground that Go's packages stand on: what these are at run time lies in `core/std`.
fn is_ground(path: &str) -> bool {
    use std::sync::OnceLock;
    static OURS: OnceLock<Vec<String>> = OnceLock::new();
    let ours = OURS.get_or_init(|| {
        let text = std::env::var("ESC_OURS").unwrap_or_default();
        text.split_whitespace().map(str::to_owned).collect()
    });
    let all = ours.iter().any(|o| o == "all");
    let minus = ours.iter().any(|o| o.strip_prefix('-') == Some(path));
    let plus = ours.iter().any(|o| o.strip_suffix("...").map_or(o == path, |start| path.starts_with(start)));
    plus || all && !minus
}

/// Is the package, as this view has it, Go's own source?
pub fn is_source(release: Version, path: &str, view: View) -> bool {
    match view {
        View::Analysis => true,
        View::Run => super::contains(release, path) && !is_ground(path),
    }
}
