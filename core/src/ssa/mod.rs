//! What gc's back end keeps of nil checks, bounds checks and large copies: a function as values and blocks, and the passes
//! that decide about them. Nothing is emitted: what matters here is which checks are left.
//! In: a function built by `ssagen`. Out: the checks that remain, with their positions.
//! Invariant: every pass is total and does bounded work; a function that is too large is left out as a whole.
//! Rules: cmd/compile/internal/ssa/{compile,checkbce}.go, go1.27.

mod arith;
mod cfg;
mod cse;
mod deadstore;
mod decompose;
mod dom;
mod facts;
pub mod float;
mod fuse;
mod induction;
mod late;
mod limits;
mod lower;
mod memequal;
mod memory;
mod moves;
mod nilcheck;
mod opt;
mod poset;
mod prove;
mod rewrite;
mod sccp;
mod statements;
pub mod value;

use crate::ir::node::XPos;
pub use memequal::MAX_KNOWN_TEXT;
use statements::Statements;
use value::{Func, Op};

/// Values of a function that is looked at; larger ones are left out.
const MAX_VALUES: usize = 40_000;

/// A check or copy that the back end keeps.
#[derive(Clone, Debug)]
pub struct Kept {
    pub pos: XPos,
    pub code: &'static str,
    pub message: String,
    /// A statement begins there.
    pub begins: bool,
}

/// Runs the passes over a function that was built, and says what is left.
/// `line`: the file and line of a position.
pub fn kept(f: &mut Func, line: &dyn Fn(XPos) -> u64) -> Vec<Kept> {
    let mut kept = Vec::new();
    if f.values.len() > MAX_VALUES {
        return kept;
    }
    let statements = Statements::of(f, line);
    late::copied(f, &mut kept);
    cfg::resolve_copies(f);
    cfg::deadcode(f);
    fuse::shortcircuit(f);
    decompose::user(f);
    opt::run(f, opt::Stage::Early);
    cfg::deadcode(f);
    cse::run(f, cse::Stage::Early);
    cfg::deadcode(f);
    nilcheck::eliminate(f);
    prove::run(f);
    opt::run(f, opt::Stage::Middle);
    cfg::deadcode(f);
    fuse::plain(f);
    decompose::builtin(f);
    fuse::branches(f);
    opt::run(f, opt::Stage::Late);
    deadstore::autos(f);
    sccp::run(f);
    decompose::arguments(f);
    cfg::deadcode(f);
    fuse::plain(f);
    cfg::deadcode(f);
    for (_, block) in f.live_blocks() {
        for &v in &block.values {
            let value = &f.values[v];
            let code = match value.op {
                Op::IsInBounds => "isInBounds",
                Op::IsSliceInBounds => "isSliceInBounds",
                _ => continue,
            };
            let begins = statements.begins(f, v);
            kept.push(Kept { pos: value.pos, code, message: String::new(), begins });
        }
    }
    deadstore::shadowed(f);
    cfg::deadcode(f);
    deadstore::unread(f);
    cfg::deadcode(f);
    lower::run(f);
    late::run(f, &statements, &mut kept);
    kept
}
