//! Finds the parts of Go's library that a call needs, fetches them through `static/boot/library.ts` and installs them.

use super::engine::Program;
use crate::protocol::Unavailable;
use escapement_core::library::{self, Missing, View};
use escapement_core::settings::CompileSettings;
use escapement_core::version::Version;
use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

/// Maximum length of an index, bytes.
const MAX_INDEX: u32 = 1 << 20;

/// A file to fetch.
pub enum Order {
    Index { release: Version, name: String },
    Part { release: Version, missing: Missing },
}

#[wasm_bindgen]
extern "C" {
    /// File name of a release's index; `None` if the page was built without that release.
    #[wasm_bindgen(js_namespace = escapement, js_name = libraryIndex)]
    fn index_name(release: u8) -> Option<String>;
    /// Fetches a file of at most `limit` bytes and calls `then` with them, or with `undefined` on failure.
    #[wasm_bindgen(js_namespace = escapement, js_name = libraryPart)]
    fn fetch_file(name: &str, limit: u32, then: &JsValue);
    /// Removes a damaged file from the cache.
    #[wasm_bindgen(js_namespace = escapement, js_name = libraryForget)]
    fn forget_file(name: &str);
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

fn shown(release: Version) -> String {
    format!("1.{}", release.0)
}

/// Fetches and installs a file; `then` gets the part that is unavailable, or `None` on success.
pub fn fetch(order: Order, then: impl FnOnce(Option<Unavailable>) + 'static) {
    let (name, limit) = match &order {
        Order::Index { name, .. } => (name.clone(), MAX_INDEX),
        Order::Part { missing, .. } => (missing.piece.name(), missing.piece.len),
    };
    let file = name.clone();
    let arrived = Closure::once_into_js(move |bytes: Option<Uint8Array>| {
        let installed = bytes.is_some_and(|bytes| {
            let whole = install(&order, &bytes.to_vec());
            if !whole {
                forget_file(&file);
            }
            whole
        });
        then((!installed).then(|| match order {
            Order::Index { release, .. } => Unavailable::Index(shown(release)),
            Order::Part { missing, .. } => Unavailable::Package(missing.path.to_owned()),
        }));
    });
    fetch_file(&name, limit, &arrived);
}

fn install(order: &Order, bytes: &[u8]) -> bool {
    match order {
        // Accepting the index of another release would make the worker fetch it forever.
        Order::Index { release, .. } => library::install_index(bytes) == Ok(*release),
        Order::Part { release, missing } => {
            library::install_part(*release, missing.path, missing.part, bytes).is_ok()
        }
    }
}
