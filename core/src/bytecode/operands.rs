//! Declares the instruction set from one row per opcode: each operand's row entry is its role, or a plain type.
//! In: the rows of `op.rs`. Out: the enum, and the walks over an instruction's operands for relocation by `codegen` and
//! liveness in `vm`.
//!
//! Roles of a register, with the number of words from it on:
//! - `Use(n)`, `Def(n)`, `UseDef(n)`: read, written, first read and then written.
//! - `Deref(n)`: read, and the pointer in its first word is dereferenced.
//! - `Words`: named only; the number depends on a type or a list.
//!
//! Other roles: `Off` (a byte offset in the frame), `Buf` (the same, or `u32::MAX` if there is no buffer), `Target` (a
//! branch target).

/// How words of the frame are used: number of words read or written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    Use(u32),
    Def(u32),
    /// Named only: the number depends on a type or a list.
    Other,
}

/// The type of an operand, by its role.
macro_rules! operand {
    (Use) => {
        $crate::bytecode::op::R
    };
    (Def) => {
        $crate::bytecode::op::R
    };
    (UseDef) => {
        $crate::bytecode::op::R
    };
    (Deref) => {
        $crate::bytecode::op::R
    };
    (Words) => {
        $crate::bytecode::op::R
    };
    (Off) => {
        u32
    };
    (Buf) => {
        u32
    };
    (Target) => {
        $crate::bytecode::op::Pc
    };
    ($ty:ident) => {
        $ty
    };
}

/// Calls `$f` with an operand if it is a register.
macro_rules! visit_reg {
    (Use($n:expr), $reg:ident, $f:ident) => {
        $f($reg, Access::Use($n))
    };
    (Deref($n:expr), $reg:ident, $f:ident) => {
        $f($reg, Access::Use($n))
    };
    (Def($n:expr), $reg:ident, $f:ident) => {
        $f($reg, Access::Def($n))
    };
    (UseDef($n:expr), $reg:ident, $f:ident) => {{
        $f($reg, Access::Use($n));
        $f($reg, Access::Def($n));
    }};
    (Words, $reg:ident, $f:ident) => {
        $f($reg, Access::Other)
    };
    ($other:ident, $reg:ident, $f:ident) => {};
}

/// Calls `$f` with an operand if it is a byte offset in the frame.
macro_rules! visit_off {
    (Off, $off:ident, $f:ident) => {
        $f($off)
    };
    (Buf, $off:ident, $f:ident) => {
        if *$off != u32::MAX {
            $f($off);
        }
    };
    ($other:ident $(($n:expr))?, $off:ident, $f:ident) => {};
}

/// Sets `$found` to an operand if it is a register whose pointer is dereferenced.
macro_rules! find_deref {
    (Deref($n:expr), $reg:ident, $found:ident) => {
        $found = Some(*$reg)
    };
    ($other:ident $(($n:expr))?, $reg:ident, $found:ident) => {};
}

/// Sets `$found` to an operand if it is a branch target.
macro_rules! find_target {
    (Target, $to:ident, $found:ident) => {
        $found = Some($to)
    };
    ($other:ident $(($n:expr))?, $to:ident, $found:ident) => {};
}

/// Declares the enum and its walks.
macro_rules! instructions {
    ($(#[$attribute:meta])* pub enum $name:ident {
        $($(#[$doc:meta])* $op:ident $({ $($field:ident: $role:ident $(($n:expr))?),* })?,)*
    }) => {
        $(#[$attribute])*
        pub enum $name {
            $($(#[$doc])* $op $({ $($field: operand!($role)),* })?,)*
        }

        // Most walks need few of the operands.
        #[allow(unused_variables, unused_mut, unused_assignments)]
        impl $name {
            /// Calls `f` with every register operand, `NO` included.
            pub fn for_each_reg(&mut self, f: &mut dyn FnMut(&mut $crate::bytecode::op::R, Access)) {
                match self {
                    $($name::$op $({ $($field),* })? => { $($(visit_reg!($role $(($n))?, $field, f);)*)? })*
                }
            }

            /// Calls `f` with every byte offset in the frame.
            pub fn for_each_off(&mut self, f: &mut dyn FnMut(&mut u32)) {
                match self {
                    $($name::$op $({ $($field),* })? => { $($(visit_off!($role $(($n))?, $field, f);)*)? })*
                }
            }

            /// The register whose pointer the instruction dereferences, if any.
            pub fn pointer_used(&self) -> Option<$crate::bytecode::op::R> {
                let mut found = None;
                match self {
                    $($name::$op $({ $($field),* })? => { $($(find_deref!($role $(($n))?, $field, found);)*)? })*
                }
                found
            }

            /// The branch target.
            pub fn target(&mut self) -> Option<&mut $crate::bytecode::op::Pc> {
                let mut found = None;
                match self {
                    $($name::$op $({ $($field),* })? => { $($(find_target!($role $(($n))?, $field, found);)*)? })*
                }
                found
            }
        }
    };
}
pub(super) use {find_deref, find_target, instructions, operand, visit_off, visit_reg};
