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
const MAX_OTHERS: usize = 64 << 20;

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
    let mut files = Vec::new();
    let mut size = 0;
    for path in list(root, true)?.iter().filter(|path| sources.binary_search(path).is_err()) {
        let file = read_in(root, path)?;
        size += file.1.len();
        if size > MAX_OTHERS {
            let limit = MAX_OTHERS >> 20;
            return Err(format!("{}: more than {limit} MiB of files beside the Go files", root.display()));
        }
        files.push(file);
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
