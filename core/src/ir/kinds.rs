//! Patterns for groups of node kinds, for matches that name every kind.

/// Nodes without operands.
macro_rules! leaf {
    () => {
        NodeKind::Local(_)
            | NodeKind::Global(_)
            | NodeKind::GlobalOffset { .. }
            | NodeKind::Func(_)
            | NodeKind::Literal(_)
            | NodeKind::Nil
            | NodeKind::Type
            | NodeKind::Blank
            | NodeKind::LinksymAddr { .. }
            | NodeKind::MethodExpr { .. }
    };
}

/// Blocks, declarations, jumps and the statements that contain blocks.
macro_rules! control {
    () => {
        NodeKind::Block { .. }
            | NodeKind::Decl { .. }
            | NodeKind::Break { .. }
            | NodeKind::Continue { .. }
            | NodeKind::Fallthrough
            | NodeKind::Goto { .. }
            | NodeKind::Label { .. }
            | NodeKind::If { .. }
            | NodeKind::For { .. }
            | NodeKind::Range { .. }
            | NodeKind::Switch { .. }
            | NodeKind::TypeSwitch { .. }
            | NodeKind::Select { .. }
    };
}

/// Calls of functions, methods and builtins.
macro_rules! call {
    () => {
        NodeKind::Call(_)
            | NodeKind::InlCall { .. }
            | NodeKind::UnaryBuiltin { .. }
            | NodeKind::BinaryBuiltin { .. }
            | NodeKind::NaryBuiltin { .. }
            | NodeKind::Recover
    };
}

pub(crate) use {call, control, leaf};
