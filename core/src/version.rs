//! Go releases and what changed between them: every difference is one row of [`Rule`].

use serde::{Deserialize, Serialize};

/// A Go release, by its minor number: `Version(27)` is Go 1.27.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Version(pub u8);

impl Version {
    pub const LATEST: Version = Version(27);
    pub const SUPPORTED: &'static [Version] = &[Version(27)];

    /// `1.27`, `go1.27` or `1.27.3`; `None` for anything else or unsupported.
    pub fn parse(text: &str) -> Option<Version> {
        let version = Version::parse_language(text)?;
        Version::SUPPORTED.contains(&version).then_some(version)
    }

    /// As `parse`, for any language version up to the latest (`-lang`, the `go` line of go.mod).
    pub fn parse_language(text: &str) -> Option<Version> {
        let text = text.strip_prefix("go").unwrap_or(text).strip_prefix("1.")?;
        let minor = text.split('.').next()?.parse().ok()?;
        (minor <= Version::LATEST.0).then_some(Version(minor))
    }
}
