//! The page: everything a person sees, and the worker that runs the engine beside it.

pub mod app;
pub mod protocol;
pub mod worker;
