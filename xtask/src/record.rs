//! `cargo xtask record`: records real Go's answers next to our fixtures. The tests never run it.
//! tests/gc/X.go → X.m, X.m2, X.l.m, X.l.m2, X.json if it exists already, and X.m@1.N like tests/versions;
//! tests/calls/X.go → X.calls, from the assembly, and X.calls@1.N likewise;
//! tests/run/X.go → X.out, X.err (unless empty) and X.status (unless 0);
//! tests/versions/X.go → X.m and X.m2, and X.m@1.N and X.m2@1.N for older releases that differ from the next newer one;
//! tests/tracebacks/X.go → X.trace, and X.trace@1.N likewise;
//! tests/modules/X.txtar → see `modules`;
//! web/lessons/*/main.go → main.m, main.m2, main.l.m;
//! tests/errors/X.go → X.err, which is checked against the `// ERROR "text"` comments, and X.err@1.N likewise.

use crate::compare::go_files;
use crate::go::Go;
use crate::modules;
use crate::process::{Outcome, read, root, write};
use std::fs;
use std::path::{Path, PathBuf};

/// Records the fixtures whose paths contain one of the words in `args`; without words, all.
pub fn run(args: &[String]) -> Outcome {
    if let Some(flag) = args.iter().find(|arg| arg.starts_with('-')) {
        return Err(format!("record: unknown option `{flag}`\nusage: cargo xtask record [WORD…]"));
    }
    let is_wanted =
        |file: &PathBuf| args.is_empty() || args.iter().any(|word| file.to_string_lossy().contains(&**word));
    let go_files = |folder: &Path| go_files(folder).into_iter().filter(is_wanted).collect::<Vec<_>>();
    let go = Go::ready()?;
    let mut problems = Vec::new();
    let mut count = 0;
    for file in go_files(&root().join("tests/gc")) {
        count += remarks(
            &go,
            &file,
            &[("m", &["-m"]), ("m2", &["-m=2"]), ("l.m", &["-m", "-l"]), ("l.m2", &["-m=2", "-l"])],
            &mut problems,
        )?;
        if file.with_extension("json").is_file() {
            write(&file.with_extension("json"), go.events(&file)?)?;
        }
    }
    let mut lessons: Vec<_> =
        fs::read_dir(root().join("web/lessons")).into_iter().flatten().flatten().collect();
    lessons.sort_by_key(fs::DirEntry::path);
    for lesson in lessons {
        let file = lesson.path().join("main.go");
        if is_wanted(&file) && file.is_file() {
            count += remarks(
                &go,
                &file,
                &[("m", &["-m"]), ("m2", &["-m=2"]), ("l.m", &["-m", "-l"])],
                &mut problems,
            )?;
        }
    }
    for file in ["tests/run", "tests/run/long"].iter().flat_map(|folder| go_files(&root().join(folder))) {
        count += program(&go, &file, &mut problems)?;
    }
    for file in go_files(&root().join("tests/calls")) {
        count += 1;
        let answer = go.compile(&[], &file)?;
        if answer.status != 0 {
            problems.push(format!("{} does not compile:\n{}", file.display(), answer.stdout));
        }
        write_or_remove(&file.with_extension("calls"), &go.calls(&file)?, false)?;
    }
    for file in go_files(&root().join("tests/errors")) {
        count += 1;
        annotated(&go, &file, &mut problems)?;
    }
    for file in go_files(&root().join("tests/versions")) {
        count += 1;
        for (extension, flag) in REMARKS_OF_RELEASES {
            write_or_remove(&file.with_extension(extension), &go.compile(&[flag], &file)?.stdout, false)?;
        }
    }
    let modules: Vec<PathBuf> =
        modules::files(&root().join("tests/modules")).into_iter().filter(is_wanted).collect();
    count += modules::record(&go, &modules, &mut problems)?;
    count += tracebacks(&go_files(&root().join("tests/tracebacks")), &mut problems)?;
    older_releases(go_files)?;
    println!("recorded {count} programs with Go {}", go.version());
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// Extensions of the files recorded for each release, with their flags.
const REMARKS_OF_RELEASES: [(&str, &str); 2] = [("m", "-m"), ("m2", "-m=2")];

/// Records the output of older releases where it differs from that of the next newer one, in files named X.KIND@1.N.
fn older_releases(go_files: impl Fn(&Path) -> Vec<PathBuf>) -> Outcome {
    let releases: Vec<(String, Go)> = Go::older_releases()?
        .into_iter()
        .map(|release| Go::of_release(Some(&release)).map(|go| (release, go)))
        .collect::<Outcome<_>>()?;
    let [m, m2] = REMARKS_OF_RELEASES;
    let folders =
        [("versions", m), ("versions", m2), ("gc", m), ("errors", ("err", "-m")), ("calls", ("calls", "-S"))];
    for (folder, (extension, flag)) in folders {
        for file in go_files(&root().join("tests").join(folder)) {
            let mut newer = fs::read_to_string(file.with_extension(extension)).unwrap_or_default();
            for (release, go) in &releases {
                let text = if flag == "-S" { go.calls(&file)? } else { go.compile(&[flag], &file)?.stdout };
                let path = file.with_extension(format!("{extension}@{release}"));
                if text == newer {
                    // The file may not exist.
                    let _ = fs::remove_file(path);
                } else {
                    write(&path, &text)?;
                }
                newer = text;
            }
        }
    }
    Ok(())
}

/// Records tracebacks: X.trace, and X.trace@1.N for releases that differ from the next newer one.
fn tracebacks(files: &[PathBuf], problems: &mut Vec<String>) -> Outcome<usize> {
    let older = Go::older_releases()?;
    let releases = [None].into_iter().chain(older.iter().map(Some));
    let releases: Vec<(String, Go)> = releases
        .map(|release| {
            let extension = release.map_or("trace".to_owned(), |release| format!("trace@{release}"));
            Ok((extension, Go::of_release(release.map(String::as_str))?))
        })
        .collect::<Outcome<_>>()?;
    for file in files {
        let mut newer = String::new();
        for (extension, go) in &releases {
            match go.report(file)? {
                Some(report) => {
                    let same = report == newer;
                    write_or_remove(&file.with_extension(extension), if same { "" } else { &report }, true)?;
                    newer = report;
                }
                None => {
                    problems.push(format!("{} has no traceback, or not the same each time", file.display()))
                }
            }
        }
    }
    Ok(files.len())
}

fn remarks(go: &Go, file: &Path, kinds: &[(&str, &[&str])], problems: &mut Vec<String>) -> Outcome<usize> {
    for (extension, flags) in kinds {
        let answer = go.compile(flags, file)?;
        if answer.status != 0 {
            problems.push(format!("{} does not compile:\n{}", file.display(), answer.stdout));
            return Ok(0);
        }
        write_or_remove(&file.with_extension(extension), &answer.stdout, false)?;
    }
    Ok(1)
}

fn program(go: &Go, file: &Path, problems: &mut Vec<String>) -> Outcome<usize> {
    let Some(answer) = go.run(&[], file)? else {
        problems.push(format!("{} does not build, does not end, or is not deterministic", file.display()));
        return Ok(0);
    };
    let answer = answer.comparable();
    let stderr = if answer.stderr.is_empty() { String::new() } else { answer.stderr + "\n" };
    let status = if answer.status == 0 { String::new() } else { format!("{}\n", answer.status) };
    write_or_remove(&file.with_extension("out"), &answer.stdout, false)?;
    write_or_remove(&file.with_extension("err"), &stderr, true)?;
    write_or_remove(&file.with_extension("status"), &status, true)?;
    Ok(1)
}

fn write_or_remove(path: &Path, text: &str, only_if_any: bool) -> Outcome {
    if only_if_any && text.is_empty() {
        // The file may not exist.
        let _ = fs::remove_file(path);
        return Ok(());
    }
    if fs::read_to_string(path).is_ok_and(|seen| seen == text) { Ok(()) } else { write(path, text) }
}

/// Records Go's errors, and checks that they are on exactly the lines with `// ERROR "text"` and contain the text, or with several
/// texts, one after the other, each one of them.
fn annotated(go: &Go, file: &Path, problems: &mut Vec<String>) -> Outcome {
    let answer = go.compile(&[], file)?;
    write_or_remove(&file.with_extension("err"), &answer.stdout, false)?;
    let source = read(file)?;
    let name = file.display();
    let mut reported: Vec<(usize, &str)> = Vec::new();
    for line in answer.stdout.lines().filter(|line| !line.starts_with('\t')) {
        let mut parts = line.splitn(4, ':');
        if let (Some(_), Some(Ok(number)), Some(_), Some(text)) =
            (parts.next(), parts.next().map(str::parse), parts.next(), parts.next())
        {
            reported.push((number, text.trim_start()));
        }
    }
    for (index, line) in source.lines().enumerate() {
        let Some((_, wanted)) = line.split_once("// ERROR \"") else { continue };
        for wanted in wanted.trim_end().trim_end_matches('"').split("\" \"") {
            match reported.iter().position(|(number, text)| *number == index + 1 && text.contains(wanted)) {
                Some(at) => drop(reported.remove(at)),
                None => problems.push(format!(
                    "{name}:{}: Go does not report \"{wanted}\":\n{}",
                    index + 1,
                    answer.stdout
                )),
            }
        }
    }
    for (number, text) in reported {
        problems.push(format!("{name}:{number}: Go also reports: {text}"));
    }
    Ok(())
}
