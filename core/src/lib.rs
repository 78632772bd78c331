//! Escapement's core: Go source in, the compiler's verdicts and a steppable run out.
//! No I/O, no clock, no threads. `compile` and `run` are the entry points.

extern crate alloc; // the code pest generates for `no_std` names it

// Entry points.
pub mod advice;
pub mod compile;
pub mod run;

// Base: used by the phases, uses none of them.
mod characters;
pub mod diag;
mod embedded;
pub mod index;
mod quote;
pub mod settings;
mod sha256;
mod signature;
pub mod span;
pub mod version;

// Source to verdicts, in pipeline order: ARCHITECTURE.md has the picture.
pub mod archive;
pub mod module;
pub mod syntax;
mod testmain;
pub mod library;
pub mod types;
pub mod ir;
pub mod noder;
mod bloop;
pub mod interleave;
pub mod devirtualize;
pub mod inline;
pub mod loopvar;
pub mod staticinit;
mod abi;
pub mod deadlocals;
pub mod escape;
mod lower;
pub mod calls;
pub mod logopt;
pub mod report;

// Verdicts to the run.
pub mod bytecode;
pub mod codegen;
mod kernel;
pub mod vm;
pub mod trace;
