//! fmt's verbs for numbers, booleans, strings and pointers.
//! Rules: fmt/format.go, fmt/print.go, go1.27.

use super::number::format_float;
use super::value::*;
use crate::bytecode::{Kind, RTypeId};
use crate::quote;
use crate::vm::memory::Addr;
use crate::vm::string::{decode_rune, encode_rune};

impl Printer<'_> {
    pub(super) fn fmt_bool(&mut self, v: bool) {
        self.pad(if v { b"true" } else { b"false" });
    }

    pub fn fmt_integer(&mut self, u: u64, base: u32, signed: bool, verb: char, upper: bool) {
        let negative = signed && (u as i64) < 0;
        let u = if negative { (u as i64).unsigned_abs() } else { u };
        if self.f.wid.is_some() || self.f.prec.is_some() {
            self.digits_buffer(3 + self.f.wid.unwrap_or(0) + self.f.prec.unwrap_or(0));
        }
        let mut prec = 0i64;
        if let Some(p) = self.f.prec {
            prec = p;
            if prec == 0 && u == 0 {
                let zero = std::mem::replace(&mut self.f.zero, false);
                let n = self.f.wid.unwrap_or(0).max(0) as usize;
                self.out.extend(std::iter::repeat_n(b' ', n));
                self.f.zero = zero;
                return;
            }
        } else if self.f.zero && !self.f.minus && self.f.wid.is_some() {
            prec = self.f.wid.unwrap_or(0);
            if negative || self.f.plus || self.f.space {
                prec -= 1;
            }
        }
        let mut digits = match base {
            2 => format!("{u:b}"),
            8 => format!("{u:o}"),
            16 if upper => format!("{u:X}"),
            16 => format!("{u:x}"),
            _ => u.to_string(),
        };
        let missing = prec.saturating_sub(digits.len() as i64);
        if missing > 0 {
            digits.insert_str(0, &"0".repeat(missing as usize));
        }
        if self.f.sharp {
            match base {
                2 => digits.insert_str(0, "0b"),
                8 if !digits.starts_with('0') => digits.insert(0, '0'),
                16 => digits.insert_str(0, if upper { "0X" } else { "0x" }),
                _ => {}
            }
        }
        if verb == 'O' {
            digits.insert_str(0, "0o");
        }
        if negative {
            digits.insert(0, '-');
        } else if self.f.plus {
            digits.insert(0, '+');
        } else if self.f.space {
            digits.insert(0, ' ');
        }
        let zero = std::mem::replace(&mut self.f.zero, false);
        self.pad(digits.as_bytes());
        self.f.zero = zero;
    }

    /// The printer has room for numbers of 68 bytes; for a longer one it takes a buffer.
    fn digits_buffer(&mut self, bytes: i64) {
        if bytes > 68 {
            let layout = self.m.prog.bytes_layout;
            self.out.copied(bytes as u64, layout);
        }
    }

    pub(super) fn fmt_0x64(&mut self, v: u64, leading: bool) {
        let sharp = std::mem::replace(&mut self.f.sharp, leading);
        self.fmt_integer(v, 16, false, 'v', false);
        self.f.sharp = sharp;
    }

    pub(super) fn fmt_int(&mut self, v: u64, signed: bool, verb: char, ty: RTypeId, at: Addr) -> P {
        match verb {
            'v' if self.f.sharp_v && !signed => self.fmt_0x64(v, true),
            'v' | 'd' => self.fmt_integer(v, 10, signed, verb, false),
            'b' => self.fmt_integer(v, 2, signed, verb, false),
            'o' | 'O' => self.fmt_integer(v, 8, signed, verb, false),
            'x' => self.fmt_integer(v, 16, signed, verb, false),
            'X' => self.fmt_integer(v, 16, signed, verb, true),
            'c' => {
                let mut out = Vec::new();
                encode_rune(if v > 0x10_FFFF { 0xFFFD } else { v as i64 }, &mut out);
                self.pad(&out);
            }
            'q' => {
                let c = u32::try_from(v).ok().and_then(char::from_u32).unwrap_or('\u{FFFD}');
                let text = if self.f.plus { quote::quote_char_ascii(c) } else { quote::quote_char(c) };
                self.pad(text.as_bytes());
            }
            'U' => {
                let digits = self.f.prec.filter(|&p| p > 4).unwrap_or(4) as usize;
                self.digits_buffer(digits as i64 + 7);
                let number = format!("{v:X}");
                let mut text = format!("U+{}{number}", "0".repeat(digits.saturating_sub(number.len())));
                if self.f.sharp
                    && let Some(c) =
                        u32::try_from(v).ok().and_then(char::from_u32).filter(|&c| crate::quote::is_print(c))
                {
                    text.push_str(&format!(" '{c}'"));
                }
                let zero = std::mem::replace(&mut self.f.zero, false);
                self.pad(text.as_bytes());
                self.f.zero = zero;
            }
            _ => return self.bad_verb(verb, Some((ty, at))),
        }
        Ok(())
    }

    pub(super) fn fmt_float_raw(&mut self, v: f64, bits: u32, mut verb: char, default_prec: i64) {
        let mut prec = default_prec;
        if let Some(p) = self.f.prec {
            prec = p;
        }
        let fmt_verb = match verb {
            'v' => 'g',
            'F' => 'f',
            other => other,
        };
        let mut num = format_float(v, fmt_verb, prec as i32, bits);
        if verb == 'v' {
            verb = 'g';
        }
        let mut sign = '+';
        if let Some(rest) = num.strip_prefix('-') {
            sign = '-';
            num = rest.to_string();
        } else if let Some(rest) = num.strip_prefix('+') {
            num = rest.to_string();
        }
        let had_space = self.f.space && sign == '+' && !self.f.plus;
        if had_space {
            sign = ' ';
        }
        let special = num == "Inf" || num == "NaN";
        let zero = self.f.zero;
        if special {
            self.f.zero = false;
            if num == "NaN" && !self.f.space && !self.f.plus {
                sign = '\0';
            }
        }
        if self.f.sharp && verb != 'b' && !special {
            num = sharp_float(&num, verb, prec);
        }
        if self.f.plus || sign != '+' || num == "Inf" {
            if sign == '\0' {
                self.pad(num.as_bytes());
            } else if self.f.zero && !self.f.minus && self.f.wid.is_some_and(|w| w > num.len() as i64 + 1) {
                self.out.push(sign as u8);
                let n = self.f.wid.unwrap_or(0) - num.len() as i64 - 1;
                self.out.extend(std::iter::repeat_n(b'0', n.max(0) as usize));
                self.out.extend_from_slice(num.as_bytes());
            } else {
                let text = format!("{sign}{num}");
                self.pad(text.as_bytes());
            }
        } else {
            self.pad(num.as_bytes());
        }
        self.f.zero = zero;
    }

    pub(super) fn fmt_float(&mut self, v: f64, bits: u32, verb: char, ty: RTypeId, at: Addr) -> P {
        match verb {
            'v' => self.fmt_float_raw(v, bits, 'v', -1),
            'b' | 'g' | 'G' | 'x' | 'X' => self.fmt_float_raw(v, bits, verb, -1),
            'f' | 'e' | 'E' | 'F' => self.fmt_float_raw(v, bits, verb, 6),
            _ => return self.bad_verb(verb, Some((ty, at))),
        }
        Ok(())
    }

    pub(super) fn fmt_complex(
        &mut self,
        re: f64,
        im: f64,
        bits: u32,
        verb: char,
        ty: RTypeId,
        at: Addr,
    ) -> P {
        match verb {
            'v' | 'b' | 'g' | 'G' | 'x' | 'X' | 'f' | 'F' | 'e' | 'E' => {
                let plus = self.f.plus;
                self.out.push(b'(');
                self.fmt_float(re, bits, verb, ty, at)?;
                self.f.plus = true;
                self.fmt_float(im, bits, verb, ty, at)?;
                self.put("i)");
                self.f.plus = plus;
                Ok(())
            }
            _ => self.bad_verb(verb, Some((ty, at))),
        }
    }

    pub(super) fn truncate<'b>(&self, s: &'b [u8]) -> &'b [u8] {
        let Some(p) = self.f.prec else { return s };
        let mut at = 0;
        for _ in 0..p.max(0) {
            if at >= s.len() {
                return s;
            }
            at += decode_rune(&s[at..]).1;
        }
        &s[..at]
    }

    pub fn fmt_string(&mut self, s: &[u8], verb: char, ty: RTypeId, at: Addr) -> P {
        match verb {
            'v' if self.f.sharp_v => self.fmt_q(s),
            'v' | 's' => {
                let s = self.truncate(s).to_vec();
                self.pad(&s);
            }
            'x' | 'X' => self.fmt_sbx(s, verb == 'X'),
            'q' => self.fmt_q(s),
            _ => return self.bad_verb(verb, Some((ty, at))),
        }
        Ok(())
    }

    pub(super) fn fmt_q(&mut self, s: &[u8]) {
        let s = self.truncate(s).to_vec();
        if self.f.sharp && can_backquote(&s) {
            let text = [b"`", &s[..], b"`"].concat();
            return self.pad(&text);
        }
        let text = if self.f.plus { quote::quote_ascii(&s) } else { quote::quote(&s) };
        self.pad(text.as_bytes());
    }

    pub(super) fn fmt_sbx(&mut self, s: &[u8], upper: bool) {
        let n = self.f.prec.map_or(s.len(), |p| s.len().min(p.max(0) as usize));
        let marks = if !self.f.sharp {
            0
        } else if self.f.space {
            n
        } else {
            n.min(1)
        };
        let blanks = if self.f.space { n.saturating_sub(1) } else { 0 };
        let fill = self.f.wid.map_or(0, |wid| wid - (2 * (n + marks) + blanks) as i64).max(0) as usize;
        let byte = if self.f.zero && !self.f.minus { b'0' } else { b' ' };
        if !self.f.minus {
            self.out.extend(std::iter::repeat_n(byte, fill));
        }
        // Appended two by two, as far as room in the buffer is concerned.
        for (i, b) in s[..n].iter().enumerate() {
            if self.f.space && i > 0 {
                self.out.push(b' ');
            }
            if self.f.sharp && (self.f.space || i == 0) {
                self.put(if upper { "0X" } else { "0x" });
            }
            self.put(&if upper { format!("{b:02X}") } else { format!("{b:02x}") });
        }
        if self.f.minus {
            self.out.extend(std::iter::repeat_n(byte, fill));
        }
    }

    pub(super) fn fmt_pointer(&mut self, v: u64, kind: Kind, verb: char, ty: RTypeId, at: Addr) -> P {
        match verb {
            'v' if self.f.sharp_v => {
                self.out.push(b'(');
                let name = self.m.prog.types[ty].name.to_string();
                self.put(&name);
                self.put(")(");
                if v == 0 {
                    self.put("nil");
                } else {
                    self.fmt_0x64(v, true);
                }
                self.out.push(b')');
            }
            'v' if v == 0 => self.pad(b"<nil>"),
            'v' => {
                let leading = !self.f.sharp;
                self.fmt_0x64(v, leading);
            }
            'p' => {
                let leading = !self.f.sharp;
                self.fmt_0x64(v, leading);
            }
            'b' | 'o' | 'd' | 'x' | 'X' => return self.fmt_int(v, false, verb, ty, at),
            _ => {
                let _ = kind;
                return self.bad_verb(verb, Some((ty, at)));
            }
        }
        Ok(())
    }

    pub(super) fn bad_verb(&mut self, verb: char, value: Option<(RTypeId, Addr)>) -> P {
        self.erroring = true;
        self.put("%!");
        self.out.extend_from_slice(verb.encode_utf8(&mut [0; 4]).as_bytes());
        self.out.push(b'(');
        match value {
            Some((ty, at)) => {
                let name = self.m.prog.types[ty].name.to_string();
                self.put(&name);
                self.out.push(b'=');
                self.print_value(ty, at, 'v', 0, true)?;
            }
            None => self.put("<nil>"),
        }
        self.out.push(b')');
        self.erroring = false;
        Ok(())
    }
}
