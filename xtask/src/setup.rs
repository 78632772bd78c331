//! Installs what a build needs besides Rust. Each step does nothing if its part is installed; if it cannot install it,
//! the error says in one sentence what to install.

use crate::process::{Outcome, cargo, command, find_program, output, quietly, read, root, run, write};
use std::path::PathBuf;

const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for WebAssembly, from rustup (rust-toolchain.toml names it).
pub fn wasm_target() -> Outcome {
    let sysroot = quietly(command("rustc").args(["--print", "sysroot"]))?;
    let installed = PathBuf::from(sysroot.trim()).join("lib/rustlib").join(WASM).join("lib");
    if installed.is_dir() {
        return Ok(());
    }
    if find_program("rustup").is_none() {
        return Err(format!(
            "Rust's {WASM} target is missing and there is no rustup to add it: install it with your Rust toolchain"
        ));
    }
    eprintln!("xtask: adding Rust's {WASM} target");
    quietly(command("rustup").args(["target", "add", WASM]))
        .map(drop)
        .map_err(|e| format!("`rustup target add {WASM}` failed: {e}"))
}

/// The npm packages of package-lock.json, if that file has changed.
pub fn npm_packages() -> Outcome {
    for program in ["node", "npm"] {
        if find_program(program).is_none() {
            return Err(format!(
                "`{program}` is missing: install Node.js 20 or later (it bundles the editor and runs wasm-opt)"
            ));
        }
    }
    let lock = read(&root().join("package-lock.json"))?;
    let stamp = root().join("node_modules/.escapement-lock");
    if std::fs::read_to_string(&stamp).is_ok_and(|seen| seen == lock) {
        return Ok(());
    }
    eprintln!("xtask: npm ci");
    quietly(
        command("npm").args(["ci", "--no-audit", "--no-fund"]).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
    )?;
    write(&stamp, lock)
}

/// Debian's headless Chromium: the package and the program.
const HEADLESS: &str = "chromium-headless-shell";

/// Chromium, if it is installed.
pub fn installed_chromium() -> Option<PathBuf> {
    // With the headless one, the browser tests take a quarter less time.
    let names = [HEADLESS, "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
    std::env::var_os("CHROMIUM")
        .map(PathBuf::from)
        .or_else(|| names.iter().find_map(|name| find_program(name)))
}

/// A Chromium for the browser tests: that of `CHROMIUM`, one on PATH, or Debian's through apt.
pub fn chromium() -> Outcome<PathBuf> {
    let find = installed_chromium;
    if let Some(path) = find() {
        return Ok(path);
    }
    if find_program("apt-get").is_some() {
        eprintln!("xtask: installing Chromium with apt-get");
        let apt = |args: &[&str]| {
            let root_user = output(command("id").arg("-u")).is_ok_and(|o| o.stdout == b"0\n");
            let mut apt = if root_user { command("apt-get") } else { command("sudo") };
            if !root_user {
                apt.args(["-n", "apt-get"]);
            }
            quietly(apt.args(args).env("DEBIAN_FRONTEND", "noninteractive")).map(drop)
        };
        let install = |name| apt(&["install", "-y", "--no-install-recommends", name, "fonts-noto-cjk"]);
        let installed = apt(&["update"]).and_then(|()| install(HEADLESS).or_else(|_| install("chromium")));
        if let Err(e) = installed {
            eprintln!("{e}");
        }
    }
    find().ok_or_else(|| {
        "Chromium is missing and could not be installed: install it, or set CHROMIUM to its path".to_owned()
    })
}

/// A component of the pinned toolchain, by its cargo command.
fn rust_component(tool: &str, component: &str) -> Outcome {
    if output(cargo().args([tool, "--version"]))?.status.success() {
        return Ok(());
    }
    run(command("rustup").args(["component", "add", component]))
        .map_err(|e| format!("Rust's {component} is missing: {e}"))
}

/// Clippy, whose driver compiles all that runs natively.
pub fn clippy() -> Outcome {
    rust_component("clippy", "clippy")
}

pub fn rustfmt() -> Outcome {
    rust_component("fmt", "rustfmt")
}
