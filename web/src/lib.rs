//! The page, and the worker that runs the engine.
//! The modules of the first list need a browser and Leptos. The others are compiled and tested natively, too, except what
//! fetches or stores in them (`share::link`, `share::download`, `worker::port`, the `fetch` of lessons and locales).

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod budget;
#[cfg(target_arch = "wasm32")]
pub mod drive;
#[cfg(target_arch = "wasm32")]
pub mod editor;
#[cfg(target_arch = "wasm32")]
pub mod engine;
#[cfg(target_arch = "wasm32")]
pub mod panes;
#[cfg(target_arch = "wasm32")]
pub mod state;
#[cfg(target_arch = "wasm32")]
pub mod store;
#[cfg(target_arch = "wasm32")]
pub mod widgets;

pub mod complete;
pub mod files;
pub mod fixed;
pub mod i18n;
pub mod lesson;
pub mod measure;
pub mod protocol;
pub mod share;
pub mod verdicts;
pub mod view;
pub mod words;
pub mod worker;

#[cfg(test)]
mod for_tests;
