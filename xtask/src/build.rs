//! `cargo xtask build`: builds the page into dist/, for any static host and any path.

use crate::process::Outcome;
use crate::{setup, site};

pub fn run(args: &[String]) -> Outcome {
    let mut mode = site::Mode::Release;
    for arg in args {
        match arg.as_str() {
            "--dev" => mode = site::Mode::Dev,
            other => return Err(format!("build: unknown option `{other}` (there is only --dev)")),
        }
    }
    prepare()?;
    let built = site::build(mode, false)?;
    print!("{}", built.table());
    Ok(())
}

/// Installs what a build of the page needs.
pub fn prepare() -> Outcome {
    setup::clippy()?;
    setup::wasm_target()?;
    setup::npm_packages()
}
