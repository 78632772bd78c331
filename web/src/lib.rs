//! The page, and the worker that runs the engine.

pub mod app;
pub mod budget;
pub mod complete;
pub mod drive;
pub mod editor;
pub mod engine;
pub mod files;
pub mod fixed;
#[cfg(test)]
mod for_tests;
pub mod i18n;
pub mod lesson;
pub mod measure;
pub mod narrate;
pub mod panes;
pub mod protocol;
pub mod share;
pub mod state;
pub mod store;
pub mod verdicts;
pub mod view;
pub mod widgets;
pub mod worker;
