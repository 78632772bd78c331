//! From verdicts to what is executed: storage decided, the order of evaluation as data, and what gc reports only here.
//! Code generation and the runtime calls of a line read it; the order in which a `switch` tests its cases matters only to
//! the calls.
//! In: the IR after escape analysis. Out: `slices` and `merge` decide where built-up slices and merged variables are
//! stored; `order` says how an expression is evaluated, `turn` what is evaluated before several assignments, and `hoist`
//! which copies are made; `range`, `select` and `switch` what these statements become; `defers` which defers are
//! open-coded; `maps`, `place` and `constant` what the others ask of operands; `bounds` the remarks on bounds checks;
//! `errors` the errors found last.
//! Invariant: only `slices` and `merge` write to the program; what the others say of a node depends only on the IR.
//! Rules: cmd/compile/internal/walk/{order,assign,range,select,switch}.go; the files name theirs; go1.27.

pub mod bounds;
pub mod constant;
pub mod defers;
pub mod errors;
pub mod hoist;
pub mod maps;
pub mod merge;
pub mod order;
pub mod place;
pub mod range;
pub mod select;
pub mod slices;
pub mod switch;
pub mod turn;

#[cfg(test)]
mod tests;
