//! What the panes say, apart from the page: from verdicts, snapshots and locales to sentences and labels.
//! Nothing here needs a browser, so tests read all of it.

pub mod advice;
pub mod allocations;
pub mod calls;
pub mod figures;
pub mod lists;
pub mod markup;
pub mod memory;
pub mod narrate;
pub mod placed;
pub mod ran;
pub mod terms;
pub mod timeline;
pub mod why;
