//! A heap profile in pprof's format, for `go tool pprof`.
//! In: allocation sites with their stacks and totals. Out: a `perftools.profiles.Profile` message, uncompressed.
//! Rules: github.com/google/pprof/proto/profile.proto; sample types as in runtime/pprof's heap profile.

use std::collections::BTreeMap;

/// Types and units of a sample's four values.
const SAMPLE_TYPES: [(&str, &str); 4] = [
    ("alloc_objects", "count"),
    ("alloc_space", "bytes"),
    ("inuse_objects", "count"),
    ("inuse_space", "bytes"),
];

/// A function on a sample's stack.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    pub function: &'a str,
    pub file: &'a str,
    /// 1-based; 0 if unknown.
    pub line: u64,
}

/// A profile under construction.
#[derive(Debug)]
pub struct HeapProfile {
    out: Message,
    texts: Vec<String>,
    index: BTreeMap<String, u64>,
    functions: BTreeMap<String, u64>,
    locations: u64,
}

impl HeapProfile {
    pub fn new() -> HeapProfile {
        let mut profile = HeapProfile {
            out: Message::default(),
            texts: Vec::new(),
            index: BTreeMap::new(),
            functions: BTreeMap::new(),
            locations: 0,
        };
        // The format requires that text 0 is empty.
        profile.text("");
        for (name, unit) in SAMPLE_TYPES {
            let ty = profile.value_type(name, unit);
            profile.out.message(1, &ty);
        }
        profile
    }

    /// Adds a site: its stack, innermost first, with totals in the order of [`SAMPLE_TYPES`]. A location of the stack is an
    /// address, 0 if unknown, with the functions there, calls that are inlined first.
    pub fn add(&mut self, stack: &[(u64, Vec<Frame>)], totals: [u64; 4]) {
        let locations: Vec<u64> =
            stack.iter().map(|(address, frames)| self.location(*address, frames)).collect();
        let mut sample = Message::default();
        sample.packed(1, &locations);
        sample.packed(2, &totals);
        self.out.message(2, &sample);
    }

    /// Encodes the profile; pprof shows what is in use first, as for Go's heap profiles.
    pub fn encode(mut self) -> Vec<u8> {
        let period = self.value_type("space", "bytes");
        self.out.message(11, &period);
        self.out.number(12, 1);
        let shown = self.text("inuse_space");
        self.out.number(14, shown);
        for text in self.texts {
            self.out.bytes(6, text.as_bytes());
        }
        self.out.0
    }

    fn text(&mut self, text: &str) -> u64 {
        if let Some(&at) = self.index.get(text) {
            return at;
        }
        let at = self.texts.len() as u64;
        self.texts.push(text.to_owned());
        self.index.insert(text.to_owned(), at);
        at
    }

    fn value_type(&mut self, name: &str, unit: &str) -> Message {
        let mut message = Message::default();
        let (name, unit) = (self.text(name), self.text(unit));
        message.number(1, name);
        message.number(2, unit);
        message
    }

    fn function(&mut self, name: &str, file: &str) -> u64 {
        if let Some(&id) = self.functions.get(name) {
            return id;
        }
        let id = self.functions.len() as u64 + 1;
        self.functions.insert(name.to_owned(), id);
        let (text, file) = (self.text(name), self.text(file));
        let mut message = Message::default();
        message.number(1, id);
        message.number(2, text);
        message.number(3, text);
        message.number(4, file);
        self.out.message(5, &message);
        id
    }

    fn location(&mut self, address: u64, stack: &[Frame]) -> u64 {
        self.locations += 1;
        let id = self.locations;
        let mut message = Message::default();
        message.number(1, id);
        message.number(3, address);
        for frame in stack {
            let function = self.function(frame.function, frame.file);
            let mut line = Message::default();
            line.number(1, function);
            line.number(2, frame.line);
            message.message(4, &line);
        }
        self.out.message(4, &message);
        id
    }
}

/// A protocol-buffer message under construction.
#[derive(Clone, Debug, Default)]
struct Message(Vec<u8>);

impl Message {
    fn varint(&mut self, mut v: u64) {
        while v >= 0x80 {
            self.0.push(v as u8 | 0x80);
            v >>= 7;
        }
        self.0.push(v as u8);
    }
    fn number(&mut self, field: u64, v: u64) {
        self.varint(field << 3);
        self.varint(v);
    }
    fn bytes(&mut self, field: u64, bytes: &[u8]) {
        self.varint(field << 3 | 2);
        self.varint(bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }
    fn message(&mut self, field: u64, message: &Message) {
        self.bytes(field, &message.0);
    }
    fn packed(&mut self, field: u64, values: &[u64]) {
        let mut inner = Message::default();
        for &v in values {
            inner.varint(v);
        }
        self.message(field, &inner);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profile_has_types_samples_and_texts() {
        let mut profile = HeapProfile::new();
        let frame = Frame { function: "main.f", file: "main.go", line: 7 };
        profile.add(&[(0, vec![frame])], [3, 48, 1, 16]);
        let bytes = profile.encode();
        // Field 1, 4 bytes: type 1, unit 2.
        assert_eq!(&bytes[..6], &[0x0a, 4, 0x08, 1, 0x10, 2]);
        // A sample: location 1; 3 objects, 48 bytes, 1 and 16 in use.
        let sample = [0x12, 9, 0x0a, 1, 1, 0x12, 4, 3, 48, 1, 16];
        assert!(bytes.windows(sample.len()).any(|w| w == sample));
        // The table of texts begins with the empty one.
        assert!(bytes.windows(2).any(|w| w == [0x32, 0]));
        assert!(bytes.windows(6).any(|w| w == b"main.f"));
    }

    #[test]
    fn numbers_from_128_on_take_several_bytes() {
        let mut message = Message::default();
        message.number(12, 300);
        assert_eq!(message.0, [0x60, 0xac, 0x02]);
    }
}
