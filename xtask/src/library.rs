//! Packs Go's library for the engine: `target/library/1.N.pack`, one file per release.
//! In: source and compiler of a Go that `go` fetched. The compiler gives the facts of each function that callers need;
//! that takes half a minute, and its answers are cached next to that Go. The rest takes seconds.
//! A pack is remade when the release's version or the code that makes packs changes.

use crate::go::Go;
use crate::process::{
    Outcome, command, files_below, lock, native, output, quietly, read, root, target_folder, write,
};
use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Files and folders whose content determines the pack.
const MAKERS: [&str; 4] =
    ["core/src/bin/pack.rs", "core/src/library", "core/src/syntax/outline", "core/src/types/instances.rs"];

/// `cargo xtask pack [1.N…]`, by default for all releases.
pub fn run(args: &[String]) -> Outcome {
    if args.is_empty() {
        return all();
    }
    args.iter().try_for_each(|release| of_release(&Go::installed(Some(release))?))
}

/// Makes the packs of all releases, two at a time: while the compiler of one runs, the answers of another are packed.
pub fn all() -> Outcome {
    let gos = every_go()?;
    let next = AtomicUsize::new(0);
    let lane = || gos.get(next.fetch_add(1, Ordering::Relaxed)).map(of_release);
    let work = || std::iter::from_fn(lane).collect::<Outcome>();
    thread::scope(|scope| {
        let other = scope.spawn(work);
        work()?;
        other.join().map_err(|_| "a pack was not made".to_owned())?
    })
}

/// Fetches every Go and asks it for the facts that its pack needs.
pub fn ask_all() -> Outcome {
    every_go()?.iter().try_for_each(|go| Facts::of(go)?.ask(go))
}

fn every_go() -> Outcome<Vec<Go>> {
    let mut gos = vec![Go::installed(None)?];
    for release in Go::older_releases()? {
        gos.push(Go::installed(Some(&release))?);
    }
    Ok(gos)
}

/// Packs to build the page with: the newest release's, made if missing, and with `older` the other releases' that
/// exist.
pub fn served(older: bool) -> Outcome<Vec<PathBuf>> {
    let newest = Go::installed(None)?;
    of_release(&newest)?;
    let mut packs = vec![pack_of(newest.release())];
    for release in Go::older_releases()?.iter().filter(|_| older) {
        let pack = pack_of(release);
        if pack.is_file() {
            of_release(&Go::installed(Some(release))?)?;
            packs.push(pack);
        }
    }
    Ok(packs)
}

fn pack_of(release: &str) -> PathBuf {
    target_folder().join("library").join(format!("{release}.pack"))
}

/// Splits a pack into parts in a folder (`core/src/bin/pack.rs`), if it has changed.
pub fn take_apart(pack: &Path, folder: &Path) -> Outcome {
    let stamp = folder.join("stamp");
    let wanted = read(&pack.with_extension("stamp"))?;
    if fs::read_to_string(&stamp).is_ok_and(|seen| seen == wanted) {
        return Ok(());
    }
    let _ = fs::remove_dir_all(folder);
    quietly(packer()?.arg("parts").args([pack, folder]))?;
    write(&stamp, wanted)
}

/// The program that makes packs.
fn packer() -> Outcome<Command> {
    Ok(command(&native("pack")?.to_string_lossy()))
}

pub fn of_release(go: &Go) -> Outcome {
    let pack = pack_of(go.release());
    let stamp = pack.with_extension("stamp");
    let facts = Facts::of(go)?;
    let wanted = format!("{} {:016x}\n", go.version(), hash_of_makers(&facts)?);
    if pack.is_file() && fs::read_to_string(&stamp).is_ok_and(|seen| seen == wanted) {
        return Ok(());
    }
    facts.ask(go)?;
    eprintln!("xtask: packing the library of Go {}", go.version());
    // Renamed when complete, so that no process reads half a pack.
    let scratch = pack.with_extension(format!("{}", std::process::id()));
    write(&stamp, "")?;
    quietly(packer()?.arg(go.release()).args([&facts.list, &facts.portable, &facts.answers, &scratch]))?;
    fs::rename(&scratch, &pack).map_err(|why| format!("cannot write {}: {why}", pack.display()))?;
    write(&stamp, wanted)
}

/// Makes a pack in which some packages include test files in their view for runs.
pub fn with_tests(go: &Go, tests: &BTreeMap<&str, &[String]>, pack: &Path) -> Outcome {
    let facts = Facts::of(go)?;
    facts.ask(go)?;
    let more = |row: &str| {
        let path = row.split(' ').next().unwrap_or_default();
        let files = tests.get(path).map(|files| files.join(" ")).unwrap_or_default();
        format!("{row} {files}").trim_end().to_owned() + "\n"
    };
    let portable: String = read(&facts.portable)?.lines().map(more).collect();
    let list = pack.with_extension("portable");
    write(&list, portable)?;
    quietly(packer()?.arg(go.release()).args([&facts.list, &list, &facts.answers, pack])).map(drop)
}

fn hash_of_makers(facts: &Facts) -> Outcome<u64> {
    let mut hasher = DefaultHasher::new();
    facts.asked.hash(&mut hasher);
    for maker in MAKERS {
        let path = root().join(maker);
        let files = if path.is_dir() { files_below(&path) } else { vec![path] };
        for file in files {
            read(&file)?.hash(&mut hasher);
        }
    }
    Ok(hasher.finish())
}

/// Facts that a release's compiler gives about its library, cached next to that Go.
struct Facts {
    /// Lines `PATH EXPORT DIR FILE… | IMPORT…`.
    list: PathBuf,
    /// Lines `PATH DIR FILE…`: files built for packages without assembly.
    portable: PathBuf,
    /// Output of `go/facts.go`.
    answers: PathBuf,
    /// Hash of the questions; the cache is valid only for these.
    asked: String,
}

/// Template: import path, export data, folder, files for linux/amd64, imports.
const LIST: &str = "{{.ImportPath}} {{or .Export \"-\"}} {{.Dir}}{{range .GoFiles}} {{.}}{{end}} |{{range .Imports}} {{.}}{{end}}";

/// Build tags that select Go's portable variants of code in assembly, for runs.
const PORTABLE: [&str; 4] =
    ["-tags", "purego,math_big_pure_go", "-f", "{{.ImportPath}} {{.Dir}}{{range .GoFiles}} {{.}}{{end}}"];

/// Without debugging information, which takes a tenth of the time.
const FLAGS: &str = "-gcflags=all=-m=2 -d=escapemutationscalls=1 -dwarf=false";

/// Sources of the program that condenses the answers.
const DIGEST: [(&str, &str); 2] =
    [("main.go", include_str!("../go/facts.go")), ("exported.go", include_str!("../go/exported.go"))];

impl Facts {
    fn of(go: &Go) -> Outcome<Facts> {
        let folder = go.folder().join("facts");
        let mut hasher = DefaultHasher::new();
        (LIST, PORTABLE, FLAGS, DIGEST).hash(&mut hasher);
        let asked = format!("{:016x}\n", hasher.finish());
        let [list, portable, answers] =
            ["list.txt", "portable.txt", "answers.txt"].map(|name| folder.join(name));
        Ok(Facts { list, portable, answers, asked })
    }

    fn ask(&self, go: &Go) -> Outcome {
        let folder = self.list.parent().unwrap_or(&self.list);
        let stamp = folder.join("asked");
        let is_asked = || fs::read_to_string(&stamp).is_ok_and(|seen| seen == self.asked);
        if is_asked() {
            return Ok(());
        }
        // Checkouts and commands that run at the same time share the folder.
        let _lock = lock(&folder.join("lock"))?;
        if is_asked() {
            return Ok(());
        }
        eprintln!("xtask: asking Go {} about its library (half a minute, once)", go.version());
        write(&folder.join("go.mod"), "module facts\n\ngo 1.21\n")?;
        for (name, text) in DIGEST {
            write(&folder.join(name), text)?;
        }
        // The compilers do not collect below 2 GiB: a third less time.
        let built = output(
            go.go()
                .args(["build", FLAGS, "std"])
                .envs([("GOGC", "off"), ("GOMEMLIMIT", "2GiB")])
                .current_dir(folder),
        )?;
        if !built.status.success() {
            let end = built.stderr.len().saturating_sub(2000);
            let said = String::from_utf8_lossy(built.stderr.get(end..).unwrap_or_default());
            return Err(format!("the library of Go {} does not build:\n{said}", go.version()));
        }
        // The same flags, so that the build cache has the packages.
        let files = DIGEST.map(|(name, _)| name);
        quietly(go.go().args(["build", FLAGS, "-o", "digest"]).args(files).current_dir(folder))?;
        let listed =
            quietly(go.go().args(["list", "-export", FLAGS, "-f", LIST, "std"]).current_dir(folder))?;
        write(&self.list, listed)?;
        write(&self.portable, quietly(go.go().arg("list").args(PORTABLE).arg("std").current_dir(folder))?)?;
        let said = folder.join("said.txt");
        write(&said, &built.stderr)?;
        let input = fs::File::open(&said).map_err(|why| format!("cannot read {}: {why}", said.display()))?;
        let mut digest = command(&folder.join("digest").to_string_lossy());
        let digested = digest.arg(&self.list).current_dir(folder).stdin(Stdio::from(input)).output();
        let digested = digested.map_err(|why| format!("cannot start the digest: {why}"))?;
        if !digested.status.success() {
            return Err(String::from_utf8_lossy(&digested.stderr).into_owned());
        }
        if digested.stdout.is_empty() {
            return Err(format!("Go {} said nothing about its library", go.version()));
        }
        write(&self.answers, &digested.stdout)?;
        // Not needed again, and 180 MB.
        let _ = fs::remove_file(said);
        write(&stamp, &self.asked)
    }
}
