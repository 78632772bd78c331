//! What a viewer sees of a run: timeline marks (`event`), one step's picture (`snapshot`), the run's objects (`lives`),
//! why each is alive (`reach`), how structs lie in memory (`layout`), totals (`stats`), heap profiles (`pprof`),
//! what allocates and is allocated beside Go's own (`made`), short names (`names`).
//! Plain, serialisable data; independent of the machine. Addresses are virtual, sizes are in bytes.

pub mod event;
pub mod layout;
pub mod lives;
pub mod made;
pub mod names;
pub mod pprof;
pub mod reach;
pub mod snapshot;
pub mod stats;
