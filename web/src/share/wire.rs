//! What a link holds: the wire formats, none of which ever changes.

use crate::view::camera::Sight;
use serde::{Deserialize, Serialize};

/// Version 1 of the wire format, in links that begin with `#1.`.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Wire1 {
    pub source: Option<String>,
    /// A lesson's slug; if `source` is missing, the program is the lesson's.
    pub lesson: Option<String>,
    pub card: u32,
    pub step: u64,
    pub panel: u8,
    pub granularity: u8,
    pub hidden: bool,
    pub present: bool,
    pub zh: bool,
    pub go: u8,
    pub inlining: bool,
    pub gogc: i32,
    pub heap_minimum: u64,
    pub barrier: u8,
    pub collector: u8,
    pub initial_stack: u64,
    pub max_stack: u64,
    pub force_stack: Vec<String>,
    pub collect_at: Vec<u64>,
    pub seed: u64,
}

/// Version 2 of the wire format, which adds the state of the picture.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Wire2 {
    pub first: Wire1,
    pub sight: Option<Sight>,
    pub object: Option<u64>,
    pub verdict: Option<u32>,
    /// Whether the card's question was answered.
    pub answered: bool,
    /// Whether objects of the library are drawn.
    pub library: bool,
}

/// Version 3 of the wire format, which adds the program's name. New fields need a `Wire4`.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Wire3 {
    pub second: Wire2,
    /// Name of a program that is no lesson's.
    pub name: Option<String>,
}

pub fn decoded(version: &str, bytes: &[u8]) -> Option<Wire3> {
    let unnamed = |second| Wire3 { second, name: None };
    match version {
        "1" => crate::protocol::decode(bytes).map(|first| unnamed(Wire2 { first, ..Wire2::default() })),
        "2" => crate::protocol::decode(bytes).map(unnamed),
        "3" => crate::protocol::decode(bytes),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_round_trips_and_damage_is_detected() {
        let wire = Wire1 { source: Some("package main\n".into()), step: 31, gogc: 100, ..Wire1::default() };
        let bytes = crate::protocol::encode(&wire);
        assert_eq!(crate::protocol::decode(&bytes), Some(wire));
        assert_eq!(crate::protocol::decode::<Wire1>(&bytes[..bytes.len() - 3]), None);
    }

    #[test]
    fn links_of_every_version_are_read() {
        let first = Wire1 { lesson: Some("frames".into()), card: 2, step: 31, ..Wire1::default() };
        let sight = Sight { x: -12.5, y: 3.25, scale: 0.77, held: true, width: 769, height: 433 };
        let second = Wire2 { first: first.clone(), sight: Some(sight), object: Some(7), ..Wire2::default() };
        let bytes = crate::protocol::encode(&first);
        let unnamed = |second| Some(Wire3 { second, name: None });
        assert_eq!(decoded("1", &bytes), unnamed(Wire2 { first, ..Wire2::default() }));
        assert_eq!(decoded("2", &crate::protocol::encode(&second)), unnamed(second.clone()));
        let third = Wire3 { second, name: Some("job".into()) };
        assert_eq!(decoded("3", &crate::protocol::encode(&third)), Some(third));
        assert_eq!(decoded("4", &bytes), None);
    }
}
