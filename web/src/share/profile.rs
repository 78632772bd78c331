//! Allocation sites as a pprof heap profile (`profile.proto`), before gzip.
//! In: `Site`s of a run. Out: protobuf bytes with the four sample types of Go's own heap profile.
//! Source: the message definitions of github.com/google/pprof/proto/profile.proto.

use escapement_core::trace::stats::Site;
use std::collections::HashMap;

/// A protobuf message under construction.
#[derive(Default)]
struct Message(Vec<u8>);

impl Message {
    fn varint(&mut self, mut n: u64) {
        while n >= 0x80 {
            self.0.push(n as u8 | 0x80);
            n >>= 7;
        }
        self.0.push(n as u8);
    }
    fn number(&mut self, field: u64, n: u64) {
        if n != 0 {
            self.varint(field << 3);
            self.varint(n);
        }
    }
    fn bytes(&mut self, field: u64, bytes: &[u8]) {
        self.varint(field << 3 | 2);
        self.varint(bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }
    fn packed(&mut self, field: u64, numbers: &[u64]) {
        let mut inner = Message::default();
        numbers.iter().for_each(|n| inner.varint(*n));
        self.bytes(field, &inner.0);
    }
}

/// String table; the format requires that index 0 is the empty string.
struct Strings {
    list: Vec<String>,
    index: HashMap<String, u64>,
}

impl Strings {
    fn id(&mut self, text: &str) -> u64 {
        if let Some(&id) = self.index.get(text) {
            return id;
        }
        let id = self.list.len() as u64;
        self.list.push(text.to_owned());
        self.index.insert(text.to_owned(), id);
        id
    }
}

/// Encodes a `Profile` message.
pub fn encode(sites: &[Site]) -> Vec<u8> {
    let mut strings = Strings { list: vec![String::new()], index: HashMap::from([(String::new(), 0)]) };
    let mut profile = Message::default();
    let mut value_type = |profile: &mut Message, field, name: &str, unit: &str| {
        let mut message = Message::default();
        message.number(1, strings.id(name));
        message.number(2, strings.id(unit));
        profile.bytes(field, &message.0);
    };
    for (name, unit) in [
        ("alloc_objects", "count"),
        ("alloc_space", "bytes"),
        ("inuse_objects", "count"),
        ("inuse_space", "bytes"),
    ] {
        value_type(&mut profile, 1, name, unit);
    }
    value_type(&mut profile, 11, "space", "bytes");
    for (i, site) in sites.iter().enumerate() {
        let id = i as u64 + 1;
        let mut sample = Message::default();
        sample.packed(1, &[id]);
        sample.packed(2, &[site.count, site.bytes, site.live_count, site.live_bytes]);
        profile.bytes(2, &sample.0);
        let line_number = site.pos.map_or(0, |p| u64::from(p.line));
        let mut line = Message::default();
        line.number(1, id);
        line.number(2, line_number);
        let mut location = Message::default();
        location.number(1, id);
        location.bytes(4, &line.0);
        profile.bytes(4, &location.0);
        let name = strings.id(&format!("main.go:{line_number} {}", site.what));
        let mut function = Message::default();
        function.number(1, id);
        function.number(2, name);
        function.number(3, name);
        function.number(4, strings.id(crate::protocol::FILE_NAME));
        function.number(5, line_number);
        profile.bytes(5, &function.0);
    }
    let default = strings.id("inuse_space");
    for text in &strings.list {
        profile.bytes(6, text.as_bytes());
    }
    profile.number(12, 1);
    profile.number(14, default);
    profile.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use escapement_core::diag::Placement;

    #[test]
    fn a_profile_starts_with_its_sample_types() {
        let site = Site {
            pos: None,
            what: "new(int)".into(),
            ty: "int".into(),
            placement: Placement::Heap,
            count: 300,
            bytes: 2400,
            own_bytes: 2400,
            live_count: 1,
            live_bytes: 8,
            live_own_bytes: 8,
        };
        let bytes = encode(&[site]);
        // Field 1, a message of 4 bytes: type 1, unit 2.
        assert_eq!(&bytes[..6], [0x0a, 4, 0x08, 1, 0x10, 2]);
        let text = String::from_utf8_lossy(&bytes);
        assert!(text.contains("inuse_space") && text.contains("new(int)"));
    }
}
