//! The std packages: where their declarations are.
