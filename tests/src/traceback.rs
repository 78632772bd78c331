//! Normalises the stderr of a run: keeps the goroutine dump, drops argument words, addresses and folders.
//! `xtask` includes this file, so that both sides of a comparison are normalised alike.

/// The normalised stderr: messages, then the dump.
pub fn report(stderr: &str) -> String {
    let messages = before_dump(stderr).join("\n");
    let dump = traceback(stderr).unwrap_or_default();
    format!("{}\n\n{dump}", messages.trim_end()).trim_end().to_owned() + "\n"
}

/// The lines before the first goroutine's dump; details of a signal are dropped.
pub fn before_dump(stderr: &str) -> Vec<&str> {
    let dump = |line: &str| {
        line.strip_prefix("goroutine ").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
            || line.starts_with("exit status ")
            || line.starts_with("runtime stack:")
    };
    let messages = stderr.lines().take_while(|line| !dump(line));
    messages.map(|line| if line.starts_with("[signal ") { "[signal]" } else { line }).collect()
}

/// The goroutine dump, if stderr has one.
pub fn traceback(stderr: &str) -> Option<String> {
    let start = stderr.find("\ngoroutine ")? + 1;
    let mut shown = String::new();
    for line in stderr.get(start..)?.lines() {
        if line.starts_with("exit status ") {
            continue;
        }
        let line = match line.strip_prefix('\t') {
            Some(place) => {
                let place = place.split(" +0x").next().unwrap_or_default();
                // Where the library's folder has been cut off.
                let is_bare = place.starts_with("src/");
                let place = if is_bare { format!("/{place}") } else { place.to_owned() };
                let of_library = place.contains("/src/");
                let start = if of_library { place.find("/src/") } else { place.rfind('/') };
                format!("\t{}", place.get(start.map_or(0, |at| at + 1)..).unwrap_or_default())
            }
            None if line.ends_with(')') => {
                format!("{}(...)", line.rsplit_once('(').map_or(line, |(name, _)| name))
            }
            None => line.to_owned(),
        };
        shown += &line;
        shown.push('\n');
    }
    Some(shown)
}

/// Normalises stdout: lines of benchmarks keep only name, rounds and counts, separated by one space, since times depend
/// on the machine.
pub fn timeless(stdout: &str) -> String {
    if !stdout.contains("\ngoarch: ") && !stdout.starts_with("goos: ") {
        return stdout.to_owned();
    }
    let mut out = String::new();
    for line in stdout.lines().filter(|line| !line.starts_with("cpu: ") && !line.starts_with("pkg: ")) {
        if line.starts_with("--- BENCH: ") || line.starts_with("--- FAIL: Benchmark") {
            out.extend([on_one_processor(line), "\n"]);
        } else if line.starts_with("Benchmark") && line.contains('\t') {
            let mut words: Vec<&str> = line.split_whitespace().map(on_one_processor).collect();
            let timed = |word: &&str| *word == "ns/op" || *word == "MB/s";
            while let Some(at) = words.iter().position(timed).filter(|&at| at > 0) {
                words.drain(at - 1..=at);
            }
            out.extend([&words.join(" "), "\n"]);
        } else {
            out.extend([line, "\n"]);
        }
    }
    out
}

/// Removes the suffix that names of benchmarks have on several processors, such as `-2`.
fn on_one_processor(name: &str) -> &str {
    name.strip_suffix("-2").unwrap_or(name)
}
