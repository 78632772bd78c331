//! Escapement's core: Go source in, the compiler's verdicts and a steppable run out.
//! No I/O, no clock, no threads. Modules are listed alphabetically; ARCHITECTURE.md gives the pipeline order.

extern crate alloc; // the code pest generates for `no_std` names it

mod abi;
pub mod advice;
pub mod archive;
mod bloop;
pub mod bytecode;
mod characters;
pub mod codegen;
pub mod compile;
pub mod deadlocals;
pub mod devirtualize;
pub mod diag;
mod embedded;
pub mod escape;
pub mod index;
pub mod inline;
pub mod interleave;
pub mod ir;
mod kernel;
pub mod library;
pub mod logopt;
pub mod loopvar;
mod lower;
pub mod module;
pub mod noder;
mod quote;
pub mod report;
pub mod run;
pub mod settings;
mod signature;
pub mod span;
pub mod staticinit;
pub mod syntax;
mod testmain;
pub mod trace;
pub mod types;
pub mod version;
pub mod vm;
pub mod walk;
