//! The objects of a whole run: when each lived, what it was, what pointed to what and for how long.
//! From it a viewer finds places that hold for the run. Looked at often at the beginning and ever less, always when a cycle
//! begins and at the end: what lived between two looks only is not here.

use super::snapshot::{FieldView, ObjectKind};
use serde::{Deserialize, Serialize};

#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Lives {
    pub shapes: Vec<Shape>,
    /// In the order of their birth.
    pub objects: Vec<Life>,
    /// By holder and offset.
    pub edges: Vec<Edge>,
    /// There were more objects than are kept.
    pub cut: bool,
}

/// What objects of one type and size look like; those that are a variable stand apart.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Shape {
    pub ty: String,
    pub kind: ObjectKind,
    /// The variable that such objects are.
    pub variable: Option<String>,
    /// Bytes.
    pub size: u64,
    /// Of the first such object that was seen.
    pub fields: Vec<FieldView>,
    pub omitted: u64,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Life {
    pub address: u64,
    /// Step that allocated it.
    pub born: u64,
    /// First look at which it was gone; `u64::MAX`: it was there at the end.
    pub gone: u64,
    /// Index into `shapes`.
    pub shape: u32,
    /// Allocated by code of the program's own.
    pub own: bool,
}

/// A pointer from one object to another.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Edge {
    /// Index into `objects`.
    pub from: u32,
    /// Of the pointer in its holder, bytes.
    pub offset: u32,
    pub to: u32,
    /// Look at which it was first seen.
    pub since: u64,
    /// Steps for which it was there, about.
    pub steps: u64,
}

/// The heap's size at a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Pace {
    pub step: u64,
    pub allocated: u64,
    pub trigger: u64,
    pub goal: u64,
}
