//! Snapshot tests of the escape analysis.
