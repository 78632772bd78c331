//! Runs the program under test, the `escapement` command.
//! `ESCAPEMENT_BIN` names the binary; if it is unset, the binary is built, once.

use crate::fixture::root;
use escapement_core::version::Version;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// The `escapement` command.
pub struct Engine {
    binary: PathBuf,
}

/// Result of an invocation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Done {
    /// Exit status; -1 after a signal or the time limit.
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

/// Time limit of an invocation: one that hangs fails its case instead of blocking the suite.
const LIMIT: Duration = Duration::from_secs(60);

/// Path of the pack of a release's library, which `cargo xtask test` makes first.
pub fn pack(release: Version) -> PathBuf {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |t| root().join(t));
    target.join(format!("library/1.{}.pack", release.0))
}

impl Engine {
    /// Finds or builds the command. Errors: it does not build.
    pub fn ready() -> Result<Engine, String> {
        if let Some(binary) = std::env::var_os("ESCAPEMENT_BIN") {
            return Ok(Engine { binary: PathBuf::from(binary) });
        }
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let built = Command::new(cargo).args(["tool", "--quiet"]).current_dir(root()).status();
        if !built.is_ok_and(|status| status.success()) {
            return Err("the escapement command does not build".to_owned());
        }
        let target =
            std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |t| root().join(t));
        Ok(Engine { binary: target.join("quick/escapement") })
    }

    /// Runs the command on one file, in that file's folder, so that positions have the bare name.
    pub fn ask(&self, arguments: &[&str], file: &Path) -> Done {
        let mut command = Command::new(&self.binary);
        command.args(arguments);
        if let Some(name) = file.file_name() {
            command.arg(name);
        }
        if let Some(folder) = file.parent() {
            command.current_dir(folder);
        }
        finish(&mut command)
    }

    /// The command, not yet started, for tests that interact with the running program.
    pub fn command(&self, arguments: &[&str], folder: &Path) -> Command {
        let mut command = Command::new(&self.binary);
        command.args(arguments).current_dir(folder);
        command
    }

    /// Runs the command with these arguments in `folder`.
    pub fn call(&self, arguments: &[&str], folder: &Path) -> Done {
        finish(&mut self.command(arguments, folder))
    }
}

fn finish(command: &mut Command) -> Done {
    let failed = |why: String| Done { status: -1, stdout: String::new(), stderr: why };
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let child = match child {
        Ok(child) => child,
        Err(e) => return failed(format!("cannot start: {e}")),
    };
    let id = child.id();
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(child.wait_with_output()));
    match receiver.recv_timeout(LIMIT) {
        Ok(Ok(output)) => Done {
            status: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        },
        Ok(Err(e)) => failed(format!("cannot wait: {e}")),
        Err(_) => {
            // The thread owns the child, so kill it by its id.
            let _ = Command::new("kill").args(["-9", &id.to_string()]).status();
            failed(format!("did not end within {} s", LIMIT.as_secs()))
        }
    }
}
