//! Finds the parts of Go's library that a call needs.

use super::engine::Program;
#[cfg(target_arch = "wasm32")]
use super::port::index_name;
use crate::protocol::Unavailable;
use escapement_core::library::{self, Missing, View};
use escapement_core::settings::CompileSettings;
use escapement_core::version::Version;

/// A file to fetch.
pub enum Order {
    Index { release: Version, name: String },
    Part { release: Version, missing: Missing },
}

/// Tests install whole packs.
#[cfg(not(target_arch = "wasm32"))]
fn index_name(_release: u8) -> Option<String> {
    None
}

/// Files missing for the verdicts on a program with these imports. Err: the page does not have the release.
pub fn for_analysis(
    imports: &[String],
    settings: &CompileSettings,
) -> Result<Option<Vec<Order>>, Unavailable> {
    let release = settings.go;
    if imports.is_empty() {
        return Ok(None);
    }
    if !library::is_installed(release) {
        let name = index_name(release.0).ok_or_else(|| Unavailable::Release(shown(release)))?;
        return Ok(Some(vec![Order::Index { release, name }]));
    }
    Ok(parts(release, library::missing(release, &paths(imports), View::Analysis)))
}

/// Files missing for a run.
pub fn for_run(program: &Program) -> Option<Vec<Order>> {
    let release = program.settings().go;
    parts(release, library::missing(release, &paths(program.imports()), View::Run))
}

/// Files that the compiler looked up and did not find; if there are any, its result must be discarded.
pub fn looked_up(settings: &CompileSettings) -> Option<Vec<Order>> {
    parts(settings.go, library::take_wanted(settings.go))
}

fn parts(release: Version, missing: Vec<Missing>) -> Option<Vec<Order>> {
    let orders = missing.into_iter().map(|missing| Order::Part { release, missing });
    Some(orders.collect()).filter(|orders: &Vec<Order>| !orders.is_empty())
}

fn paths(imports: &[String]) -> Vec<&str> {
    imports.iter().map(String::as_str).collect()
}

pub fn shown(release: Version) -> String {
    format!("1.{}", release.0)
}
