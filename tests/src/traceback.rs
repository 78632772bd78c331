//! What of a run's end is the program's: stderr with its goroutine dump, without words of arguments, addresses, folders.
//! `xtask` shares this file, so that both sides are cut alike.

/// stderr up to the dump, and the dump.
pub fn report(stderr: &str) -> String {
    let told = before_dump(stderr).join("\n");
    let dump = traceback(stderr).unwrap_or_default();
    format!("{}\n\n{dump}", told.trim_end()).trim_end().to_owned() + "\n"
}

/// The lines before the first goroutine's dump; of a fault only that there was one.
pub fn before_dump(stderr: &str) -> Vec<&str> {
    let dump = |line: &str| {
        line.strip_prefix("goroutine ").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
            || line.starts_with("exit status ")
            || line.starts_with("runtime stack:")
    };
    let told = stderr.lines().take_while(|line| !dump(line));
    told.map(|line| if line.starts_with("[signal ") { "[signal]" } else { line }).collect()
}

/// What stderr holds from the first goroutine's dump on, where it has one.
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

/// Standard output without what depends on the clock and the processor: lines of benchmarks have their name, rounds and
/// what is counted, one space between them.
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

/// On two processors the names of benchmarks end in their number.
fn on_one_processor(name: &str) -> &str {
    name.strip_suffix("-2").unwrap_or(name)
}
