//! Names of allocations that no expression makes, and of objects without a Go type. The machine and its viewers compare
//! these texts: the first ones occur as `Site::what` and `Action::Alloc::what`, the others as types.

/// The runtime's record of a new goroutine.
pub const GO_STATEMENT: &str = "go statement";
/// The closure that the compiler makes for the operands of a `go` statement.
pub const GO_WRAPPER: &str = "go wrapper";
/// The closure that the compiler makes for the operands of a `defer` statement.
pub const DEFER_WRAPPER: &str = "defer wrapper";
/// The runtime's record of a deferred call.
pub const DEFER: &str = "defer";
/// Groups of a map that a store makes room in.
pub const MAP_GROWTH: &str = "map growth";
/// The runtime's record of a goroutine that waits at a channel.
pub const CHANNEL_OPERATION: &str = "channel operation";
/// The value of a panic that the runtime starts.
pub const RUNTIME_PANIC: &str = "runtime panic";
/// Followed by the name of a slice that moves from the frame's buffer to the heap.
pub const MOVE_OF: &str = "move of ";

/// A channel: its buffer follows in the same object.
pub const CHANNEL: &str = "hchan";
/// A word that only the runtime uses.
pub const RUNTIME_WORD: &str = "runtime word";
/// A pointer word of no known type.
pub const POINTER: &str = "pointer";
/// A table of a map.
pub const MAP_TABLE: &str = "map table";
/// The tables of a map.
pub const MAP_DIRECTORY: &str = "map directory";
/// Followed by the type of a map: eight slots of it.
pub const MAP_GROUP_OF: &str = "map group of ";
/// Type of the runtime's record of a goroutine that waits at a channel.
pub const SUDOG: &str = "sudog";
/// Followed by the name of a closure's function.
pub const CLOSURE: &str = "closure ";

/// Whether an allocation is a record that the runtime keeps, not a value of the program.
pub fn is_record(what: &str) -> bool {
    matches!(what, GO_STATEMENT | CHANNEL_OPERATION | DEFER | RUNTIME_PANIC)
}
