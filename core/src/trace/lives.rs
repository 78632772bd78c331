//! All objects of a run: when each lived, its shape, which objects pointed to it and for how long. A viewer uses them
//! to choose positions that stay fixed for the whole run.
//! Sampled, often at first and ever less, and always at the start of a cycle and at the end of the run: an object that
//! lives between two samples is missing.

use super::snapshot::{FieldView, ObjectKind};
use serde::{Deserialize, Serialize};

/// Objects and pointers seen during a run.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Lives {
    /// Indexed by `Life::shape`.
    pub shapes: Vec<Shape>,
    /// Sorted by step of allocation, then address.
    pub objects: Vec<Life>,
    /// Sorted by holder and offset.
    pub edges: Vec<Edge>,
    /// Objects were left out because there were too many.
    pub cut: bool,
}

/// The common look of objects with the same layout and size. An escaping variable has a shape of its own.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Shape {
    /// Go type.
    pub ty: String,
    pub kind: ObjectKind,
    /// The variable that was moved to the heap, if these objects are one.
    pub variable: Option<String>,
    /// Bytes.
    pub size: u64,
    /// Fields of the first such object seen.
    pub fields: Vec<FieldView>,
    /// Characters of the longest string seen in such a field, quoted; 0 if all were empty.
    pub longest: u32,
    /// Fields left out of `fields`.
    pub omitted: u64,
}

/// One object.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Life {
    pub address: u64,
    /// Step that allocated it.
    pub born: u64,
    /// Step of the first sample without it; `u64::MAX` if it survives the run.
    pub gone: u64,
    /// Index into `shapes`.
    pub shape: u32,
    /// A value that the program allocated, or that it held at some time: a variable or such an object pointed to it.
    pub own: bool,
}

/// A pointer from one object to another.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Edge {
    /// Index into `objects`.
    pub from: u32,
    /// Byte offset of the pointer in its holder.
    pub offset: u32,
    /// Index into `objects`.
    pub to: u32,
    /// Step of the sample that first saw it.
    pub since: u64,
    /// Approximate number of steps it existed.
    pub steps: u64,
}

/// The pacer at one step. All sizes in bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Pace {
    pub step: u64,
    /// Bytes of objects not yet swept.
    pub allocated: u64,
    /// Heap size at which the next cycle starts.
    pub trigger: u64,
    /// Heap size the pacer aims to end the cycle at.
    pub goal: u64,
}
