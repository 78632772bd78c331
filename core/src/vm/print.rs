//! `print` and `println`.
//! Rules: runtime/print.go, go1.27 (floats in shortest `g` form), go1.25.

use super::Machine;
use super::trap::Done;
use crate::bytecode::op::{PrintKind, R};
use crate::version::Rule;

impl Machine {
    pub(super) fn print_operand(&mut self, a: R, what: PrintKind) -> Done {
        let word = if matches!(what, PrintKind::Space | PrintKind::Newline) { 0 } else { self.reg(a) };
        let text = match what {
            PrintKind::Bool => (word != 0).to_string(),
            PrintKind::Int => (word as i64).to_string(),
            PrintKind::Uint => word.to_string(),
            PrintKind::Hex | PrintKind::Pointer => format!("{word:#x}"),
            PrintKind::Float => self.float_text(f64::from_bits(word)),
            PrintKind::Float32 => self.float32_text(f32::from_bits(word as u32)),
            PrintKind::Complex => {
                let im = f64::from_bits(self.reg(a + 1));
                complex_text(&self.float_text(f64::from_bits(word)), &self.float_text(im))
            }
            PrintKind::Complex64 => complex_text(
                &self.float32_text(f32::from_bits(word as u32)),
                &self.float32_text(f32::from_bits((word >> 32) as u32)),
            ),
            PrintKind::Str => {
                let bytes = self.mem.slice(word, self.reg(a + 1))?.to_vec();
                return self.output(true, &bytes);
            }
            PrintKind::Slice => {
                format!("[{}/{}]{word:#x}", self.reg(a + 1) as i64, self.reg(a + 2) as i64)
            }
            PrintKind::Eface | PrintKind::Iface => format!("({word:#x},{:#x})", self.reg(a + 1)),
            PrintKind::Space => " ".into(),
            PrintKind::Newline => "\n".into(),
        };
        self.output(true, text.as_bytes())
    }

    pub(super) fn float_text(&self, x: f64) -> String {
        if !self.prog.release.has(Rule::FloatsPrintShort) {
            return seven_digits(x);
        }
        super::native::number::format_float(x, 64)
    }

    pub(super) fn float32_text(&self, x: f32) -> String {
        if !self.prog.release.has(Rule::FloatsPrintShort) {
            return seven_digits(f64::from(x));
        }
        super::native::number::format_float(f64::from(x), 32)
    }
}

pub(super) fn complex_text(re: &str, im: &str) -> String {
    let sign = if im.starts_with(['+', '-']) { "" } else { "+" };
    format!("({re}{sign}{im}i)")
}

/// Seven digits and a three-digit exponent, as releases before 1.26 print floats, with their slightly wrong rounding.
fn seven_digits(x: f64) -> String {
    const DIGITS: i32 = 7;
    if x.is_nan() {
        return "NaN".into();
    }
    let sign = if x.is_sign_negative() { '-' } else { '+' };
    if x.is_infinite() {
        return format!("{sign}Inf");
    }
    let (mut x, mut exponent) = (x.abs(), 0);
    if x != 0.0 {
        while x >= 10.0 {
            (x, exponent) = (x / 10.0, exponent + 1);
        }
        while x < 1.0 {
            (x, exponent) = (x * 10.0, exponent - 1);
        }
        x += (0..DIGITS).fold(5.0, |half, _| half / 10.0);
        if x >= 10.0 {
            (x, exponent) = (x / 10.0, exponent + 1);
        }
    }
    let mut digits = String::new();
    for at in 0..DIGITS {
        let digit = x as u8;
        digits.push(char::from(b'0' + digit));
        if at == 0 {
            digits.push('.');
        }
        x = (x - f64::from(digit)) * 10.0;
    }
    let down = if exponent < 0 { '-' } else { '+' };
    format!("{sign}{digits}e{down}{:03}", i32::abs(exponent))
}
