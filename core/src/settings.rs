//! Everything besides the source that affects a result. Small and plain; links hold it in a form of their own.

use crate::version::{Rule, Version};
use serde::{Deserialize, Serialize};

/// Settings of the analysis.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CompileSettings {
    pub go: Version,
    /// `-lang`: language version of the program, if older than the compiler.
    pub lang: Option<Version>,
    /// `-e`: no limit on the number of errors.
    pub all_errors: bool,
    /// False for `-l`.
    pub inlining: bool,
    /// `-p`: the import path of the package of Go's standard library that the files are or, in a run, test.
    #[serde(skip)]
    pub library_package: Option<String>,
    /// Module only: folder of the program to run, if not the module's root.
    #[serde(skip)]
    pub program_folder: Option<String>,
    /// Whether a package's own tests are part of it if there is no program, as they are in a run.
    #[serde(skip)]
    pub with_tests: bool,
}

impl Default for CompileSettings {
    fn default() -> Self {
        CompileSettings {
            go: Version::LATEST,
            lang: None,
            all_errors: false,
            inlining: true,
            library_package: None,
            program_folder: None,
            with_tests: false,
        }
    }
}

/// Settings of a run. One that reaches a limit `max_…` ends with the `Budget` of that name, at `max_stack` with Go's
/// stack overflow.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RunSettings {
    /// Seeds select, map order and hashes.
    pub seed: u64,
    pub max_steps: u64,
    /// Limit for heap and stacks together, in bytes.
    pub max_memory: u64,
    /// Limit on stdout and stderr together, in bytes.
    pub max_output: u64,
    /// Limit on goroutines that have not ended.
    pub max_goroutines: u32,
    /// Limit for one goroutine's stack, in bytes; Go's is 1,000,000,000.
    pub max_stack: u64,
    /// Size of a new goroutine's stack, in bytes; rounded up to a power of two, at least 2048.
    pub initial_stack: u64,
    /// GOGC in percent; -1 = off.
    pub gogc: i32,
    /// Least heap goal in bytes, at GOGC=100; Go's is 4 MiB, and small values make small programs collect ("classroom scale").
    pub heap_minimum: u64,
    /// GOMEMLIMIT, in bytes.
    pub memory_limit: u64,
    pub barrier: Barrier,
    pub collector: Collector,
    /// Variables by name, or allocations by position (`line:col`), forced onto the stack (what-if).
    pub force_stack: Vec<String>,
    /// Steps at which a concurrent cycle begins ("collect now"), in ascending order.
    pub collect_at: Vec<u64>,
    pub stdin: Vec<u8>,
    pub args: Vec<String>,
    /// Run Go's own bodies even where natives are faster; results are the same.
    #[serde(skip)]
    pub go_bodies: bool,
}

/// Write barrier of a run. `None` may lose live objects.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub enum Barrier {
    None,
    Dijkstra,
    Yuasa,
    #[default]
    Hybrid,
}

/// Order in which the collector scans grey objects.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub enum Collector {
    /// Grey objects one by one, last in first out.
    ObjectByObject,
    /// Page by page through the per-span queue (Go 1.26 and later).
    #[default]
    GreenTea,
}

impl Collector {
    /// The release's own.
    pub fn of(go: Version) -> Collector {
        if go.has(Rule::ScansPageByPage) { Collector::GreenTea } else { Collector::ObjectByObject }
    }
}

/// Go's least heap goal, bytes.
const HEAP_MINIMUM: u64 = 4 << 20;

impl RunSettings {
    /// Whether the least heap goal is smaller than Go's, so that a small program collects.
    pub fn is_small_scale(&self) -> bool {
        self.heap_minimum < HEAP_MINIMUM
    }
}

impl Default for RunSettings {
    fn default() -> Self {
        RunSettings {
            seed: 1,
            max_steps: 2_000_000_000,
            max_memory: 1 << 30,
            max_output: 16 << 20,
            max_goroutines: 1_000_000,
            max_stack: 1_000_000_000,
            initial_stack: 2048,
            gogc: 100,
            heap_minimum: HEAP_MINIMUM,
            memory_limit: u64::MAX,
            barrier: Barrier::Hybrid,
            collector: Collector::GreenTea,
            force_stack: Vec::new(),
            collect_at: Vec::new(),
            stdin: Vec::new(),
            args: Vec::new(),
            go_bodies: false,
        }
    }
}
