//! Shared by the suites: fixtures, the program under test, and comparison.
//! Invariant: only `cargo xtask record` writes recorded files (`*.m`, `*.out`, `*.err` …).

pub mod calls;
pub mod engine;
pub mod fixture;
pub mod generate;
pub mod generate_typed;
pub mod mutate;
pub mod suite;
pub mod traceback;

pub use engine::Engine;
pub use libtest_mimic::Trial;
