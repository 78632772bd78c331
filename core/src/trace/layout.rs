//! How the fields of a struct lie in memory.

use serde::{Deserialize, Serialize};

/// A struct type. Sizes and offsets in bytes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct StructLayout {
    pub size: u64,
    /// Slot that an object of this type gets on the heap; 0 if it takes none or may share one.
    pub slot: u64,
    /// In order of declaration, which is that of their offsets.
    pub fields: Vec<FieldLayout>,
    /// Size that the struct would have if its fields were declared by alignment, the largest first: no order is smaller.
    pub smallest: u64,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FieldLayout {
    /// `_` for a blank one.
    pub name: String,
    /// Go type.
    pub ty: String,
    pub offset: u64,
    pub size: u64,
}

impl StructLayout {
    /// Bytes of padding after a field, given by its index.
    pub fn padding(&self, field: usize) -> u64 {
        let end = self.fields.get(field).map_or(0, |f| f.offset + f.size);
        self.fields.get(field + 1).map_or(self.size, |next| next.offset).saturating_sub(end)
    }
}
