//! `print` and `println`.
//! Rules: runtime/print.go, go1.27 (floats in shortest `g` form).

use super::Machine;
use super::trap::Done;
use crate::bytecode::op::{PrintKind, R};

impl Machine {
    pub(super) fn print_operand(&mut self, a: R, what: PrintKind) -> Done {
        let word = if matches!(what, PrintKind::Space | PrintKind::Newline) { 0 } else { self.reg(a) };
        let text = match what {
            PrintKind::Bool => (word != 0).to_string(),
            PrintKind::Int => (word as i64).to_string(),
            PrintKind::Uint => word.to_string(),
            PrintKind::Hex | PrintKind::Pointer => format!("{word:#x}"),
            PrintKind::Float => float_text(f64::from_bits(word)),
            PrintKind::Float32 => float32_text(f32::from_bits(word as u32)),
            PrintKind::Complex => {
                let im = f64::from_bits(self.reg(a + 1));
                complex_text(&float_text(f64::from_bits(word)), &float_text(im))
            }
            PrintKind::Complex64 => complex_text(
                &float32_text(f32::from_bits(word as u32)),
                &float32_text(f32::from_bits((word >> 32) as u32)),
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
}

pub(super) fn complex_text(re: &str, im: &str) -> String {
    let sign = if im.starts_with(['+', '-']) { "" } else { "+" };
    format!("({re}{sign}{im}i)")
}

pub(super) fn float_text(x: f64) -> String {
    crate::vm::native::number::format_float(x, 'g', -1, 64)
}
pub(super) fn float32_text(x: f32) -> String {
    crate::vm::native::number::format_float(f64::from(x), 'g', -1, 32)
}
