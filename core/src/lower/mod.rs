//! gc's order of evaluation, as data: in which order the parts of a statement are evaluated, and which of them are
//! copied to temporaries. Code generation and the runtime calls of a line read it.
//! In: the IR after escape analysis. Out: for an expression its `Order`; for several assignments what is evaluated
//! before them (`turn`).
//! Invariant: nothing here changes the IR, and what it says of a node depends only on the IR.
//! Rules: cmd/compile/internal/walk/{order,assign}.go, go1.27.

pub mod constant;
pub mod hoist;
pub mod maps;
pub mod order;
pub mod place;
pub mod turn;

#[cfg(test)]
mod tests;
