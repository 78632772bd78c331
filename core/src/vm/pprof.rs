//! The heap profile of a finished run in pprof's format: allocated and in-use totals by site.
//! In: objects and bytes by allocation site. Out: a `perftools.profiles.Profile` message, uncompressed, which pprof
//! accepts. A sample's stack is the site's function and the calls inlined there.
//! Rules: github.com/google/pprof/proto/profile.proto; sample types as in runtime/pprof's heap profile.

use crate::bytecode::{PcPos, Program};
use std::collections::BTreeMap;

/// Totals of one site.
#[derive(Clone, Copy, Debug, Default)]
pub struct SiteTotal {
    /// Pc of the allocating instruction.
    pub pc: u32,
    pub objects: u64,
    pub bytes: u64,
    pub live_objects: u64,
    pub live_bytes: u64,
}

/// Encodes the profile.
pub fn heap_profile(prog: &Program, sites: &[SiteTotal]) -> Vec<u8> {
    let mut p = Profile::default();
    p.text("");
    for (name, unit) in [
        ("alloc_objects", "count"),
        ("alloc_space", "bytes"),
        ("inuse_objects", "count"),
        ("inuse_space", "bytes"),
    ] {
        let ty = p.value_type(name, unit);
        p.out.message(1, &ty);
    }
    for site in sites {
        let location = p.location(prog, site.pc);
        let mut sample = Message::default();
        sample.packed(1, &[location]);
        sample.packed(2, &[site.objects, site.bytes, site.live_objects, site.live_bytes]);
        p.out.message(2, &sample);
    }
    let period = p.value_type("space", "bytes");
    p.out.message(11, &period);
    p.out.number(12, 1);
    let default = p.text("alloc_space");
    p.out.number(14, default);
    let texts = std::mem::take(&mut p.texts);
    for text in texts {
        p.out.bytes(6, text.as_bytes());
    }
    p.out.0
}

#[derive(Default)]
struct Profile {
    out: Message,
    texts: Vec<String>,
    index: BTreeMap<String, u64>,
    functions: BTreeMap<String, u64>,
    locations: u64,
}

impl Profile {
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

    /// Lines, innermost first: inlined calls, then the function.
    fn location(&mut self, prog: &Program, pc: u32) -> u64 {
        let mut at = prog.pos.get(pc as usize).copied().unwrap_or_default();
        let func = prog.func_at(pc).map(|f| prog.funcs[f].name.to_string()).unwrap_or_default();
        self.locations += 1;
        let id = self.locations;
        let mut message = Message::default();
        message.number(1, id);
        message.number(3, crate::bytecode::image::TEXT + u64::from(pc));
        loop {
            let inlined = at.inl.and_then(|inl| prog.inlined.get(inl));
            let name = inlined.map_or(func.as_str(), |call| &call.callee);
            let (file, line) = match prog.sources.resolve(at.pos) {
                Some(at) => {
                    let (name, line) = prog.sources.place(at);
                    (name.to_owned(), u64::from(line))
                }
                None => (String::new(), 0),
            };
            let function = self.function(name, &file);
            let mut entry = Message::default();
            entry.number(1, function);
            entry.number(2, line);
            message.message(4, &entry);
            match inlined {
                Some(call) => at = PcPos { pos: call.pos, inl: call.parent },
                None => break,
            }
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
    fn encodes_types_samples_and_strings() {
        let site = SiteTotal { pc: 0, objects: 3, bytes: 48, live_objects: 1, live_bytes: 16 };
        let bytes = heap_profile(&Program::default(), &[site]);
        // sample_type: field 1, 4 bytes: type 1, unit 2.
        assert_eq!(&bytes[..6], &[0x0a, 4, 0x08, 1, 0x10, 2]);
        // A sample: location 1; 3 objects, 48 bytes, 1 and 16 in use.
        let sample = [0x12, 9, 0x0a, 1, 1, 0x12, 4, 3, 48, 1, 16];
        assert!(bytes.windows(sample.len()).any(|w| w == sample));
        // The string table begins with the empty string.
        assert!(bytes.windows(2).any(|w| w == [0x32, 0]));
        assert!(bytes.windows(13).any(|w| w == b"alloc_objects"));
        // 300 takes two bytes.
        let mut m = Message::default();
        m.number(12, 300);
        assert_eq!(m.0, [0x60, 0xac, 0x02]);
    }
}
