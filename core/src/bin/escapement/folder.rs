//! Reads what the command line names: files, or a folder of a module.
//! In: names. Out: files to compile; for a folder, all Go files of its module, and all others if it embeds some or runs, with
//! paths relative to the module's root.

use escapement_core::archive::embeds_files;
use escapement_core::settings::CompileSettings;
use std::path::{Path, PathBuf};

/// A file's name, and its bytes.
type Read = (String, Vec<u8>);

/// Limit on the files of a module.
const MAX_FILES: usize = 20_000;
/// Limit on the bytes of the other files, which a program may embed or open.
const MAX_OTHERS: u64 = 64 << 20;

/// Reads the named files. For a folder of a module, selects the program in that folder. `runs`: whether the program will
/// run, and may open files of its module.
///
/// Errors: a one-sentence message.
pub fn read(names: &[String], settings: &mut CompileSettings, runs: bool) -> Result<Vec<Read>, String> {
    if let [name] = names
        && Path::new(name).is_dir()
    {
        return module(Path::new(name), settings, runs);
    }
    let file = |name: &String| match std::fs::read(name) {
        Ok(bytes) => Ok((name.clone(), bytes)),
        Err(why) => Err(format!("{name}: {why}")),
    };
    names.iter().map(file).collect()
}

fn module(folder: &Path, settings: &mut CompileSettings, runs: bool) -> Result<Vec<Read>, String> {
    let folder = folder.canonicalize().map_err(|why| format!("{}: {why}", folder.display()))?;
    let Some(root) = folder.ancestors().find(|folder| folder.join("go.mod").is_file()) else {
        return Err(format!("{}: no go.mod here or in a folder above", folder.display()));
    };
    if root != folder {
        settings.program_folder = folder.strip_prefix(root).ok().map(|path| path.display().to_string());
    }
    let sources = list(root, false)?;
    let mut files = sources.iter().map(|path| read_in(root, path)).collect::<Result<Vec<Read>, String>>()?;
    let embeds = files.iter().any(|(name, text)| name.ends_with(".go") && embeds_files(text));
    if embeds || runs {
        match others(root, &sources) {
            Ok(others) => files.extend(others),
            Err(why) if embeds => return Err(why),
            Err(why) => eprintln!("escapement: {why}; the program runs without them"),
        }
    }
    Ok(files)
}

fn read_in(root: &Path, path: &Path) -> Result<Read, String> {
    match std::fs::read(root.join(path)) {
        Ok(bytes) => Ok((path.display().to_string(), bytes)),
        Err(why) => Err(format!("{}: {why}", path.display())),
    }
}

/// The files of a module beside its sources.
fn others(root: &Path, sources: &[PathBuf]) -> Result<Vec<Read>, String> {
    let all = list(root, true)?;
    let others = all.into_iter().filter(|path| sources.binary_search(path).is_err());
    contents(root, others, "files beside the Go files")
}

/// The files that tests find where `go test` runs them: those of their folder (empty: the current one), and of
/// `testdata` in it.
///
/// Errors: a one-sentence message.
pub fn of_tests(folder: &Path) -> Result<Vec<Read>, String> {
    let folder = if folder == Path::new("") { Path::new(".") } else { folder };
    let listed = std::fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let files = listed.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    let mut paths: Vec<PathBuf> = files.map(|entry| PathBuf::from(entry.file_name())).collect();
    let data = Path::new("testdata");
    if folder.join(data).is_dir() {
        paths.extend(list(&folder.join(data), true)?.iter().map(|path| data.join(path)));
    }
    // What cannot be read does not exist for the tests.
    paths.retain(|path| std::fs::File::open(folder.join(path)).is_ok());
    paths.sort();
    if paths.len() > MAX_FILES {
        return Err(format!("{}: more than {MAX_FILES} files", folder.display()));
    }
    contents(folder, paths.into_iter(), "files")
}

/// Reads files, up to a limit. `what`: what they are.
fn contents(root: &Path, paths: impl Iterator<Item = PathBuf>, what: &str) -> Result<Vec<Read>, String> {
    let mut files = Vec::new();
    let mut size = 0;
    for path in paths {
        // Before it is read, as it may not fit into memory.
        size += std::fs::metadata(root.join(&path)).map_or(0, |data| data.len());
        if size > MAX_OTHERS {
            return Err(format!("{}: more than {} MiB of {what}", root.display(), MAX_OTHERS >> 20));
        }
        files.push(read_in(root, &path)?);
    }
    Ok(files)
}

/// Go files and `go.mod`s of a module's packages, sorted; or all files below its root.
fn list(root: &Path, all: bool) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(at) = folders.pop() {
        let listed = std::fs::read_dir(root.join(&at)).map_err(|why| format!("{}: {why}", at.display()))?;
        for entry in listed.flatten() {
            let name = entry.file_name();
            let Some(name) = name.to_str().filter(|name| all || !name.starts_with('.')) else { continue };
            let path = at.join(name);
            let Ok(kind) = entry.file_type() else { continue };
            if kind.is_dir() {
                let with_packages =
                    !matches!(name, "testdata" | "vendor" | "node_modules") && !name.starts_with('_');
                if with_packages || all && !matches!(name, ".bzr" | ".git" | ".hg" | ".svn") {
                    folders.push(path);
                }
            } else if name.ends_with(".go") || name == "go.mod" || all && kind.is_file() {
                files.push(path);
            }
        }
        if files.len() > MAX_FILES {
            return Err(format!("{}: more than {MAX_FILES} files", root.display()));
        }
    }
    files.sort();
    Ok(files)
}
