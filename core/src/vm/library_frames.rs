//! Go's file and line for functions of the runtime that the machine implements in its own way.
//! Other library code keeps Go's positions.

use crate::version::Version;

/// How a stack trace shows such a frame.
pub enum Library {
    /// Go has no such frame.
    Hidden,
    /// File and line within `$GOROOT/src`.
    At(String),
}

const RELEASES: usize = Version::SUPPORTED.len();

/// Runtime functions: file within `$GOROOT/src`, and line in each supported release, newest first.
const RUNTIME: [(&str, &str, [u32; RELEASES]); 17] = [
    ("panic", "runtime/panic.go", [859, 860, 783, 792]),
    ("runtime.Goexit", "runtime/panic.go", [694, 694, 615, 636]),
    ("runtime.runFinalizers", "runtime/mfinal.go", [272, 272, 272, 275]),
    ("runtime.runCleanups", "runtime/mcleanup.go", [745, 745, 665, 0]),
    ("reflect.chansend0", "runtime/chan.go", [810, 810, 810, 807]),
    ("reflect.chanrecv", "runtime/chan.go", [815, 815, 815, 812]),
    ("reflect.rselect", "runtime/select.go", [616; RELEASES]),
    ("internal/runtime/maps.(*Map).Delete", "internal/runtime/maps/map.go", [680, 659, 655, 651]),
    ("crypto/internal/fips140.fatal", "runtime/panic.go", [1190, 1176, 1041, 1053]),
    ("internal/sync.fatal", "runtime/panic.go", [1205, 1191, 1056, 1068]),
    ("internal/sync.runtime_SemacquireMutex", "runtime/sema.go", [95; RELEASES]),
    ("sync.fatal", "runtime/panic.go", [1175, 1161, 1026, 1038]),
    ("sync.runtime_SemacquireRWMutex", "runtime/sema.go", [105; RELEASES]),
    ("sync.runtime_SemacquireRWMutexR", "runtime/sema.go", [100; RELEASES]),
    ("sync.runtime_SemacquireWaitGroup", "runtime/sema.go", [114, 114, 114, 110]),
    ("time.goFunc", "time/sleep.go", [182, 215, 215, 215]),
    ("sync.runtime_notifyListWait", "runtime/sema.go", [617, 617, 606, 597]),
];

/// Our own functions, which stack traces don't show.
const HIDDEN: [&str; 4] = ["iter.begin", "iter.coroswitch", "iter.turn", "reflect.selectAmong"];

/// Looks up a function by its name in stack traces, without arguments. `None`: its own position is Go's.
pub fn library_frame(name: &str, release: Version) -> Option<Library> {
    if let Some((_, file, lines)) = RUNTIME.iter().find(|row| row.0 == name) {
        let line = Version::SUPPORTED.iter().zip(lines).find(|(known, _)| **known == release)?.1;
        return Some(Library::At(format!("{file}:{line}")));
    }
    HIDDEN.contains(&name).then_some(Library::Hidden)
}
