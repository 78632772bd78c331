//! Runtime calls as `-S-calls` prints them, and as an assembly listing of `-S` has them. Shared with xtask.

/// Which calls are compared: those that allocate, or start, block or end work, but not checks, barriers and moves.
const CALLS: [&str; 28] = [
    "newobject",
    "mallocgc",
    "make",
    "growslice",
    "moveSlice",
    "conv",
    "concat",
    "slicebytetostring",
    "stringtoslice",
    "intstring",
    "slicerunetostring",
    "countrunes",
    "map",
    "chan",
    "closechan",
    "select",
    "newproc",
    "deferproc",
    "deferrangefunc",
    "gopanic",
    "gorecover",
    "block",
    "typeAssert",
    "assertE2I",
    "interfaceSwitch",
    "printlock",
    "nonblockingrecv",
    "reflectcall",
];

/// The compared lines of what `-S-calls` prints.
pub fn compared(printed: &str) -> String {
    printed.lines().filter(|line| is_compared(line)).map(|line| format!("{line}\n")).collect()
}

fn is_compared(line: &str) -> bool {
    let name = line.rsplit_once(": runtime.").map_or("", |(_, name)| name);
    CALLS.iter().any(|known| name.starts_with(known))
}

/// `FILE:LINE: runtime.NAME` for each compared call in the listing of file `name`, sorted by line.
pub fn in_assembly(listing: &str, name: &str) -> String {
    let mut calls = Vec::new();
    for line in listing.lines() {
        let Some((head, called)) = line.split_once("\tCALL\truntime.") else { continue };
        let Some(called) = called.strip_suffix("(SB)") else { continue };
        let Some((_, pos)) = head.rsplit_once('(') else { continue };
        let Some((file, number)) = pos.trim_end_matches(')').rsplit_once(':') else { continue };
        let call = format!("{name}:{number}: runtime.{called}");
        if file == name && is_compared(&call) {
            calls.push((number.parse::<u32>().unwrap_or(0), call + "\n"));
        }
    }
    calls.sort();
    calls.into_iter().map(|(_, call)| call).collect()
}
