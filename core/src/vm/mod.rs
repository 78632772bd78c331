//! The deterministic machine: bytecode → run, step by step.
//! Same program, settings and seed: same run, to the byte. Time is virtual.

pub mod heap;
pub mod memory;
