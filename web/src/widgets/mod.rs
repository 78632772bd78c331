//! What several panes are built from: dialogs, scrubbers, splitters, tabs, lists, icons, inline Markdown, theme colours,
//! elements that change with each step.

pub mod build;
pub mod dialog;
pub mod icon;
pub mod inks;
pub mod keys;
pub mod listed;
pub mod markup;
pub mod scrubber;
pub mod splitter;
pub mod tabs;
pub mod tag;
pub mod terms;
pub mod window;

pub use build::build_settings;
pub use dialog::Dialog;
pub use icon::{Icon, icon};
pub use markup::Inline;
pub use splitter::{Border, Splitter};
