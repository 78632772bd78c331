//! What a viewer sees of a run: timeline marks (`event`), one step's picture (`snapshot`), totals (`stats`).
//! Plain, serialisable data; nothing here knows the machine.

pub mod event;
pub mod reach;
pub mod snapshot;
pub mod stats;
