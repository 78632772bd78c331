//! Strings: comparison, concatenation, conversions, runes.
//! Rules: runtime/string.go, utf8.go, go1.27.

use super::Machine;
use super::heap::Heap;
use super::memory::{Addr, BASE};
use super::trap::{Done, Trap};
use crate::bytecode::Image;
use crate::bytecode::op::R;
use crate::diag::MAX_VARIABLE_STACK;

/// `buf` operand that means no stack buffer.
const NO_BUF: u32 = u32::MAX;
/// Size of the buffer: bytes, or runes.
const BUF: u64 = MAX_VARIABLE_STACK as u64;

impl Machine {
    pub(super) fn strings_equal(&self, a: R, b: R) -> Result<bool, Trap> {
        let (p, n) = (self.reg(a), self.reg(a + 1));
        let (q, m) = (self.reg(b), self.reg(b + 1));
        Ok(n == m && (p == q || self.mem.slice(p, n)? == self.mem.slice(q, m)?))
    }

    pub(super) fn compare_strings(&mut self, d: R, a: R, b: R) -> Done {
        let x = self.mem.slice(self.reg(a), self.reg(a + 1))?;
        let y = self.mem.slice(self.reg(b), self.reg(b + 1))?;
        let order = x.cmp(y) as i64;
        self.set(d, order as u64);
        Ok(())
    }

    /// Allocates `n` bytes for a string or byte slice.
    pub(crate) fn alloc_bytes(&mut self, n: u64) -> Result<Addr, Trap> {
        self.check_budget(n)?;
        self.state.steps += 1;
        let layout = self.prog.bytes_layout;
        self.alloc(n, layout)
    }

    fn buffer(&self, off: u32) -> Addr {
        BASE + self.state.fp as u64 * 8 + u64::from(off)
    }

    /// Allocates a string as the runtime's conversions do: none for empty and one-byte ones.
    pub(crate) fn new_string(&mut self, bytes: &[u8]) -> Result<(Addr, u64), Trap> {
        match *bytes {
            [] => Ok((0, 0)),
            [b] => Ok((Image::SMALL_INTS + 8 * u64::from(b), 1)),
            _ => {
                let addr = self.alloc_bytes(bytes.len() as u64)?;
                self.mem.write(addr, bytes)?;
                Ok((addr, bytes.len() as u64))
            }
        }
    }

    pub(super) fn concat(&mut self, d: R, a: R, n: R, buf: u32) -> Done {
        let mut total = 0u64;
        let mut used = 0;
        let mut last = a;
        for i in 0..n {
            let len = self.reg(a + 2 * i + 1);
            total = total.saturating_add(len);
            if len != 0 {
                used += 1;
                last = a + 2 * i;
            }
        }
        if used == 0 {
            self.set(d, 0);
            self.set(d + 1, 0);
            return Ok(());
        }
        let (ptr, len) = (self.reg(last), self.reg(last + 1));
        if used == 1 && (buf != NO_BUF || !self.on_current_stack(ptr)) {
            self.set(d, ptr);
            self.set(d + 1, len);
            return Ok(());
        }
        let dst = if buf != NO_BUF && total <= BUF { self.buffer(buf) } else { self.alloc_bytes(total)? };
        self.copy_all(dst, a, n)?;
        self.set(d, dst);
        self.set(d + 1, total);
        Ok(())
    }

    /// Concatenates the strings in `n` register pairs from `a` on.
    fn copy_all(&mut self, dst: Addr, a: R, n: R) -> Done {
        let mut at = dst;
        for i in 0..n {
            let (ptr, len) = (self.reg(a + 2 * i), self.reg(a + 2 * i + 1));
            self.mem.copy(at, ptr, len)?;
            at += len;
        }
        Ok(())
    }

    /// `[]byte(a + b)`, without an intermediate string.
    pub(super) fn concat_bytes(&mut self, d: R, a: R, n: R, buf: u32) -> Done {
        let total = (0..n).fold(0u64, |total, i| total.saturating_add(self.reg(a + 2 * i + 1)));
        let (dst, cap) = match total {
            0 => (Image::ZEROBASE, 0),
            _ => self.room_for_bytes(total, buf)?,
        };
        self.copy_all(dst, a, n)?;
        self.set(d, dst);
        self.set(d + 1, total);
        self.set(d + 2, cap);
        Ok(())
    }

    /// Address and capacity for `len` bytes: the stack buffer if it is large enough.
    fn room_for_bytes(&mut self, len: u64, buf: u32) -> Result<(Addr, u64), Trap> {
        if buf != NO_BUF && len <= BUF {
            let dst = self.buffer(buf);
            self.mem.zero(dst, BUF)?;
            return Ok((dst, BUF));
        }
        let cap = Heap::round_up(len, true);
        Ok((if cap == 0 { Image::ZEROBASE } else { self.alloc_bytes(cap)? }, cap))
    }

    pub(super) fn decode_rune(&mut self, d: R, s: R, i: R) -> Done {
        let (ptr, len, i) = (self.reg(s), self.reg(s + 1), self.reg(i));
        let bytes = self.mem.slice(ptr + i, len.saturating_sub(i).min(4))?;
        let (rune, width) = decode_rune(bytes);
        self.set(d, u64::from(rune));
        self.set(d + 1, i + width as u64);
        Ok(())
    }

    pub(super) fn bytes_to_string(&mut self, d: R, a: R, buf: u32) -> Done {
        let (ptr, len) = (self.reg(a), self.reg(a + 1));
        let dst = match len {
            0 => 0,
            1 => Image::SMALL_INTS + 8 * u64::from(self.mem.load8(ptr)?),
            _ => {
                let dst = if buf != NO_BUF && len <= BUF { self.buffer(buf) } else { self.alloc_bytes(len)? };
                self.mem.copy(dst, ptr, len)?;
                dst
            }
        };
        self.set(d, dst);
        self.set(d + 1, len);
        Ok(())
    }

    pub(super) fn string_to_bytes(&mut self, d: R, a: R, buf: u32) -> Done {
        let (ptr, len) = (self.reg(a), self.reg(a + 1));
        let (dst, cap) = self.room_for_bytes(len, buf)?;
        self.mem.copy(dst, ptr, len)?;
        self.set(d, dst);
        self.set(d + 1, len);
        self.set(d + 2, cap);
        Ok(())
    }

    pub(super) fn constant_to_bytes(&mut self, d: R, a: R, buf: u32) -> Done {
        let (ptr, len) = (self.reg(a), self.reg(a + 1));
        let dst = match len {
            0 => Image::ZEROBASE,
            _ if buf != NO_BUF => self.buffer(buf),
            _ => self.alloc_bytes(len)?,
        };
        self.mem.copy(dst, ptr, len)?;
        self.set(d, dst);
        self.set(d + 1, len);
        self.set(d + 2, len);
        Ok(())
    }

    pub(super) fn runes_to_string(&mut self, d: R, a: R, buf: u32) -> Done {
        let (ptr, len) = (self.reg(a), self.reg(a + 1));
        let mut out = Vec::new();
        for i in 0..len {
            let rune = self.mem.load32(ptr + 4 * i)?;
            encode_rune(rune as i32 as i64, &mut out);
        }
        let n = out.len() as u64;
        self.state.steps += if n < LONG { 0 } else { n };
        // The runtime always asks for room for one more rune.
        let dst = if buf != NO_BUF && n + 3 <= BUF { self.buffer(buf) } else { self.alloc_bytes(n + 3)? };
        self.mem.write(dst, &out)?;
        self.set(d, dst);
        self.set(d + 1, n);
        Ok(())
    }

    pub(super) fn count_runes(&mut self, d: R, a: R) -> Done {
        let bytes = self.mem.slice(self.reg(a), self.reg(a + 1))?;
        let (mut runes, mut at) = (0, 0);
        while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
            at += decode_rune(rest).1;
            runes += 1;
        }
        self.state.steps += if runes < LONG { 0 } else { runes };
        self.set(d, runes);
        Ok(())
    }

    pub(super) fn string_to_runes(&mut self, d: R, a: R, buf: u32) -> Done {
        let (ptr, len) = (self.reg(a), self.reg(a + 1));
        let bytes = self.mem.slice(ptr, len)?;
        let mut runes = Vec::new();
        let mut at = 0;
        while at < bytes.len() {
            let (rune, width) = decode_rune(&bytes[at..]);
            runes.push(rune);
            at += width;
        }
        let n = runes.len() as u64;
        self.state.steps += if n < LONG { 0 } else { n };
        let (dst, cap) = if buf != NO_BUF && n <= BUF {
            let dst = self.buffer(buf);
            self.mem.zero(dst, 4 * BUF)?;
            (dst, BUF)
        } else {
            let bytes = Heap::round_up(4 * n, true);
            (self.alloc_bytes(bytes)?, bytes / 4)
        };
        for (i, rune) in runes.into_iter().enumerate() {
            self.mem.store32(dst + 4 * i as u64, rune)?;
        }
        self.set(d, dst);
        self.set(d + 1, n);
        self.set(d + 2, cap);
        Ok(())
    }

    pub(super) fn rune_to_string(&mut self, d: R, a: R, buf: u32) -> Done {
        let mut out = Vec::new();
        encode_rune(self.reg(a) as i64, &mut out);
        let dst = if buf != NO_BUF { self.buffer(buf) } else { self.alloc_bytes(4)? };
        self.mem.write(dst, &out)?;
        self.set(d, dst);
        self.set(d + 1, out.len() as u64);
        Ok(())
    }
}

/// First rune and its width; U+FFFD and 1 for invalid UTF-8, U+FFFD and 0 for an empty slice.
pub(crate) fn decode_rune(bytes: &[u8]) -> (u32, usize) {
    const BAD: (u32, usize) = (0xFFFD, 1);
    let Some(&b0) = bytes.first() else { return (0xFFFD, 0) };
    if b0 < 0x80 {
        return (u32::from(b0), 1);
    }
    let (n, min) = match b0 {
        0xC2..=0xDF => (2, 0x80),
        0xE0..=0xEF => (3, 0x800),
        0xF0..=0xF4 => (4, 0x1_0000),
        _ => return BAD,
    };
    if bytes.len() < n {
        return BAD;
    }
    let mut rune = u32::from(b0) & (0x7F >> n);
    for &b in &bytes[1..n] {
        if b & 0xC0 != 0x80 {
            return BAD;
        }
        rune = rune << 6 | u32::from(b) & 0x3F;
    }
    if rune < min || rune > 0x10_FFFF || (0xD800..0xE000).contains(&rune) {
        return BAD;
    }
    (rune, n)
}

/// Number of runes from which a conversion takes a step per rune.
const LONG: u64 = 256;

/// Appends a rune as UTF-8; U+FFFD if it is not valid.
pub(crate) fn encode_rune(rune: i64, out: &mut Vec<u8>) {
    let c = u32::try_from(rune).ok().and_then(char::from_u32).unwrap_or('\u{FFFD}');
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}
