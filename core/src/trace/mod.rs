//! What a viewer sees of a run: timeline marks (`event`), one step's picture (`snapshot`), the run's objects
//! (`lives`), why each lives (`reach`), totals (`stats`).
//! Plain, serialisable data; nothing here knows the machine.

pub mod event;
pub mod lives;
pub mod reach;
pub mod snapshot;
pub mod stats;
