//! Untyped and typed constant values, exact. Rules: go/constant, go1.27.

/// A constant value; the representation is the smallest that holds it exactly, as in go/constant.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    Unknown,
    Bool(bool),
    /// Go strings are bytes.
    Str(std::rc::Rc<[u8]>),
    Int(i64),
}
