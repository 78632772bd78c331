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

/// Other expressions with operands, but `Recv`.
macro_rules! value {
    () => {
        NodeKind::DynamicType { .. }
            | NodeKind::Binary { .. }
            | NodeKind::AndAnd { .. }
            | NodeKind::OrOr { .. }
            | NodeKind::Unary { .. }
            | NodeKind::AddStr { .. }
            | NodeKind::Addr { .. }
            | NodeKind::PtrLit { .. }
            | NodeKind::Deref { .. }
            | NodeKind::Conv { .. }
            | NodeKind::StructLit { .. }
            | NodeKind::ArrayLit { .. }
            | NodeKind::SliceLit { .. }
            | NodeKind::MapLit { .. }
            | NodeKind::Closure { .. }
            | NodeKind::Dot { .. }
            | NodeKind::DotPtr { .. }
            | NodeKind::DotInter { .. }
            | NodeKind::MethodValue { .. }
            | NodeKind::Index { .. }
            | NodeKind::IndexMap { .. }
            | NodeKind::Slice { .. }
            | NodeKind::DotType { .. }
            | NodeKind::MakeSlice { .. }
            | NodeKind::MakeMap { .. }
            | NodeKind::MakeChan { .. }
            | NodeKind::New { .. }
    };
}

pub(crate) use {call, control, leaf, value};
