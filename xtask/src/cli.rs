//! `cargo xtask cli`: builds the command line, `target/release/escapement`, and packs the newest release's library for it.

use crate::go::Go;
use crate::library;
use crate::process::{Outcome, cargo, output, quietly, target_folder};
use std::path::{Path, PathBuf};
use std::process::Command;

pub fn run(args: &[String]) -> Outcome {
    if let Some(arg) = args.first() {
        return Err(format!("cli: unknown argument `{arg}` (it takes none)"));
    }
    library::of_release(&Go::installed(None)?)?;
    println!("{}", build()?.display());
    Ok(())
}

/// Builds the release profile of the command. Out: its path.
pub fn build() -> Outcome<PathBuf> {
    let mut build = cargo();
    build.args([
        "rustc",
        "--quiet",
        "--release",
        "--package",
        "escapement-core",
        "--bin",
        "escapement",
        "--",
    ]);
    if links_statically() {
        build.args(["-C", "target-feature=+crt-static", "-C", "relocation-model=static"]);
    }
    quietly(&mut build)?;
    Ok(target_folder().join("release/escapement"))
}

/// Whether the C library can be linked statically: without a loader's work and relocations, a short compile takes a fifth
/// less. Some systems leave out that form of the library.
fn links_statically() -> bool {
    if !cfg!(all(target_os = "linux", target_env = "gnu")) {
        return false;
    }
    let asked = output(Command::new("cc").arg("-print-file-name=libc.a"));
    // Without one, the answer is the name as given.
    asked.is_ok_and(|said| Path::new(String::from_utf8_lossy(&said.stdout).trim()).is_absolute())
}
