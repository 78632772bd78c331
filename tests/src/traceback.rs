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
