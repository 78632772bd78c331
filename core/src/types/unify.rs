//! Type unification.
//! Rules: cmd/compile/internal/types2/unify.go, go1.27.
