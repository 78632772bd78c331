//! Runs other programs, and defines the error type of xtask, a sentence for the terminal.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// Errors: a message that says what failed and, if there is one, the remedy.
pub type Outcome<T = ()> = Result<T, String>;

/// The repository's root folder.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or_else(|| here.clone(), Path::to_path_buf)
}

/// A command with the repository's root as its working directory.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// A command whose memory a shell limits, so that a runaway process cannot exhaust the machine's.
pub fn confined(program: &Path) -> Command {
    let mut shell = command("sh");
    shell.args(["-c", "ulimit -v 8000000; exec \"$0\" \"$@\""]).arg(program);
    shell
}

/// The cargo that started us, so that the toolchain stays the same.
pub fn cargo() -> Command {
    let mut command = command(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    // The outer `cargo run` sets these, and they would make inner builds look changed.
    for (name, _) in std::env::vars() {
        if name.starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR" || name == "CARGO_MANIFEST_PATH" {
            command.env_remove(name);
        }
    }
    command
}

/// Clippy's driver compiles as rustc does and lints on the way, so that lints need no build of their own.
pub const LINTED: [&str; 2] = ["--config", "build.rustc-workspace-wrapper='clippy-driver'"];

/// Flags for building the tests and the native commands: with one profile and the same features of every dependency,
/// core is compiled once for all of them.
const NATIVE: [&str; 5] = ["--workspace", "--exclude", "xtask", "--profile", "quick"];

/// A cargo command, `build` or `test`, for everything but xtask.
pub fn cargo_native(verb: &str) -> Command {
    let mut command = cargo();
    command.arg(verb).args(LINTED).args(NATIVE);
    command
}

/// `cargo test` of xtask.
pub fn cargo_test_xtask() -> Command {
    let mut command = cargo();
    command.arg("test").args(LINTED).args(["--package", "xtask", "--profile", "xtask"]);
    command
}

/// Builds one of core's programs, `escapement` or `pack`, and returns its path.
pub fn native(program: &str) -> Outcome<PathBuf> {
    quietly(cargo_native("build").args(["--quiet", "--bin", program]))?;
    Ok(target_folder().join("quick").join(program))
}

/// Cargo's target folder.
pub fn target_folder() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The command as one would type it.
pub fn shown(command: &Command) -> String {
    let mut text = command.get_program().to_string_lossy().into_owned();
    if let Some(name) = Path::new(&text).file_name() {
        text = name.to_string_lossy().into_owned();
    }
    for arg in command.get_args() {
        text.push(' ');
        text.push_str(&arg.to_string_lossy());
    }
    text
}

/// Runs a command on our terminal. Errors: its exit status is not 0.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|e| format!("cannot start `{}`: {e}", shown(command)))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed ({status})", shown(command))) }
}

/// Runs a command and returns its stdout. Errors: its exit status is not 0; the message contains its output.
pub fn quietly(command: &mut Command) -> Outcome<String> {
    let output = output(command)?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(text);
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(format!("`{}` failed ({})\n{text}{errors}", shown(command), output.status))
}

/// Builds and prints warnings. Errors: it fails, or there are warnings.
pub fn without_warnings(build: &mut Command) -> Outcome {
    let done = output(build.args(["--quiet", "--color", "never"]))?;
    let said = String::from_utf8_lossy(&done.stderr);
    eprint!("{said}");
    // Cargo repeats those of crates that it does not build again.
    match done.status.success() && !said.lines().any(|line| line.starts_with("warning")) {
        true => Ok(()),
        false => Err(format!("`{}`: errors or warnings", shown(build))),
    }
}

/// Runs a command and returns its output, whatever its exit status.
pub fn output(command: &mut Command) -> Outcome<Output> {
    command.stdin(Stdio::null()).output().map_err(|e| format!("cannot start `{}`: {e}", shown(command)))
}

/// How a limited command ended.
pub struct Finished {
    /// Exit status; minus its number after a signal; meaningless when timed out.
    pub status: i32,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    pub timed_out: bool,
}

/// Maximum number of bytes kept of each stream; the rest is read and dropped.
const KEPT_OUTPUT: u64 = 64 << 20;

/// Runs a command without input for at most `limit`, and returns its output.
pub fn limited(command: &mut Command, limit: Duration) -> Outcome<Finished> {
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| format!("cannot start `{}`: {e}", shown(command)))?;
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let (ended, end) = mpsc::channel();
    let out = thread::spawn(move || {
        let kept = drain(out);
        // The receiver is gone if the limit was reached.
        let _ = ended.send(());
        kept
    });
    let err = thread::spawn(move || drain(err));
    // Most processes end when their output does, so waiting for that gives exact times.
    let _ = end.recv_timeout(limit);
    let mut pause = Duration::from_micros(20);
    let (status, timed_out) = loop {
        match child.try_wait() {
            Ok(Some(status)) => break (exit_code(status), false),
            Ok(None) if started.elapsed() > limit => {
                // The process may have just ended.
                let _ = child.kill();
                let _ = child.wait();
                break (-1, true);
            }
            Ok(None) => thread::sleep(pause),
            Err(e) => return Err(format!("cannot wait for `{}`: {e}", shown(command))),
        }
        pause = (pause * 2).min(Duration::from_millis(10));
    };
    let stdout = out.join().unwrap_or_default();
    let stderr = err.join().unwrap_or_default();
    Ok(Finished { status, stdout, stderr, timed_out })
}

fn drain(stream: Option<impl Read>) -> Vec<u8> {
    let mut kept = Vec::new();
    if let Some(mut stream) = stream {
        // A read error ends the stream.
        let _ = stream.by_ref().take(KEPT_OUTPUT).read_to_end(&mut kept);
        let _ = std::io::copy(&mut stream, &mut std::io::sink());
    }
    kept
}

fn exit_code(status: std::process::ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt;
    status.code().unwrap_or_else(|| -status.signal().unwrap_or(1))
}

/// Finds a program on PATH.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// Reads a text file. Errors name the file.
pub fn read(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path).map_err(|e| format!("cannot read {}: {e}", path.display()))
}

/// Runs a command, and calls `each` with the lines that it prints, which are also printed here.
pub fn forward(command: &mut Command, mut each: impl FnMut(&str)) -> Outcome<ExitStatus> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("cannot start `{}`: {e}", shown(command)))?;
    for line in
        child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()).map_while(Result::ok)
    {
        println!("{line}");
        each(&line);
    }
    child.wait().map_err(|e| format!("cannot wait for `{}`: {e}", shown(command)))
}

/// Reads a file. Errors name it.
pub fn bytes_of(path: &Path) -> Outcome<Vec<u8>> {
    std::fs::read(path).map_err(|e| format!("cannot read {}: {e}", path.display()))
}

/// Writes a file, and creates its folder if needed. Errors name the file.
pub fn write(path: &Path, contents: impl AsRef<[u8]>) -> Outcome {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, contents))
        .map_err(|e| format!("cannot write {}: {e}", path.display()))
}

/// Waits until no other thread or process holds this lock, a file. Dropping the value gives it back.
pub fn lock(path: &Path) -> Outcome<std::fs::File> {
    let made = std::fs::create_dir_all(path.parent().unwrap_or(path));
    let file = made.and_then(|()| std::fs::File::create(path));
    let locked = file.and_then(|file| file.lock().map(|()| file));
    locked.map_err(|e| format!("cannot lock {}: {e}", path.display()))
}

/// Every file below `folder`, sorted; none if it is missing.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
