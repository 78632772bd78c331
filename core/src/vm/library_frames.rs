//! Where functions of Go's runtime stand in a stack: what runs in their place is ours, and has other lines.
//! The rest of the library tells its own.

use crate::version::Version;

/// What a stack tells of a call of the library.
pub enum Library {
    /// Go has no such frame.
    Hidden,
    /// File and line within `$GOROOT/src`.
    At(String),
}

/// Functions of the runtime: the file within `$GOROOT/src`, and the line of each release, the newest first.
const RUNTIME: [(&str, &str, [u32; 4]); 13] = [
    ("panic", "runtime/panic.go", [859, 860, 783, 792]),
    ("runtime.Goexit", "runtime/panic.go", [694, 694, 615, 636]),
    ("runtime.runFinalizers", "runtime/mfinal.go", [272, 272, 272, 275]),
    ("runtime.runCleanups", "runtime/mcleanup.go", [745, 745, 665, 0]),
    ("internal/runtime/maps.(*Map).Delete", "internal/runtime/maps/map.go", [680, 659, 655, 651]),
    ("internal/sync.fatal", "runtime/panic.go", [1205, 1191, 1056, 1068]),
    ("internal/sync.runtime_SemacquireMutex", "runtime/sema.go", [95; 4]),
    ("sync.fatal", "runtime/panic.go", [1175, 1161, 1026, 1038]),
    ("sync.runtime_SemacquireRWMutex", "runtime/sema.go", [105; 4]),
    ("sync.runtime_SemacquireRWMutexR", "runtime/sema.go", [100; 4]),
    ("sync.runtime_SemacquireWaitGroup", "runtime/sema.go", [114, 114, 114, 110]),
    ("time.goFunc", "time/sleep.go", [182, 215, 215, 215]),
    ("sync.runtime_notifyListWait", "runtime/sema.go", [617, 617, 606, 597]),
];

/// What stands in for functions of the runtime that stacks do not show.
const HIDDEN: [&str; 3] = ["iter.begin", "iter.coroswitch", "iter.turn"];

/// `name`: the function as stacks name it, without arguments. `None`: its own line says where it is.
pub fn library_frame(name: &str, release: Version) -> Option<Library> {
    if let Some((_, file, lines)) = RUNTIME.iter().find(|row| row.0 == name) {
        let line = Version::SUPPORTED.iter().zip(lines).find(|(known, _)| **known == release)?.1;
        return Some(Library::At(format!("{file}:{line}")));
    }
    HIDDEN.contains(&name).then_some(Library::Hidden)
}
