//! What the suites share: fixtures, the program under test, comparison, and a runner of one case per fixture.
//! Invariant: recorded files (`*.m`, `*.out`, `*.err` …) are written by `cargo xtask record` alone, never here.

pub mod engine;
pub mod fixture;
pub mod generate;
pub mod generate_typed;
pub mod mutate;
pub mod suite;
pub mod traceback;

pub use engine::Engine;
pub use suite::{Case, Suite};
