//! Decimal numbers in text → the nearest floating-point number, as strconv rounds.
//! Without the standard library's own: its table of powers of five is a tenth of what the page's engine weighs at first.

use crate::types::bigfloat::{rat_to_f32, rat_to_f64};
use num_bigint::BigInt;
use num_rational::BigRational;

/// More digits than any number that lies between two neighbours has.
const DIGITS: usize = 800;
/// Beyond these, tens are infinite, or nothing.
const EXPONENTS: i64 = 400;

/// Digits and power of ten.
#[derive(Debug, PartialEq, Eq)]
pub struct Decimal {
    negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    /// `-12.5e3`; `None`: it is none.
    pub fn parse(text: &str) -> Option<Decimal> {
        let (negative, rest) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (mantissa, exponent) = rest.split_once(['e', 'E']).map_or((rest, None), |(m, e)| (m, Some(e)));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let is_number = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if whole.len() + fraction.len() == 0 || !is_number(whole) || !is_number(fraction) {
            return None;
        }
        let exponent = match exponent {
            None => 0,
            Some(text) => {
                let number = text.strip_prefix(['+', '-']).unwrap_or(text);
                if number.is_empty() || !is_number(number) {
                    return None;
                }
                let size = number
                    .trim_start_matches('0')
                    .parse()
                    .unwrap_or(if number.trim_matches('0').is_empty() { 0 } else { i64::MAX / 4 });
                if text.starts_with('-') { -size } else { size }
            }
        };
        let mut digits = format!("{whole}{fraction}").trim_start_matches('0').to_owned();
        let mut exponent = exponent.saturating_sub(fraction.len() as i64);
        if digits.len() > DIGITS {
            // What is cut off only says on which side of a middle the number lies.
            let more = digits.split_off(DIGITS);
            exponent += more.len() as i64;
            if more.bytes().any(|digit| digit != b'0') {
                digits.push('1');
                exponent -= 1;
            }
        }
        Some(Decimal { negative, digits, exponent })
    }

    pub fn to_f64(&self) -> f64 {
        let exact = self.small().filter(|(digits, power)| *digits < 1 << 53 && power.abs() <= 22);
        let size = match exact {
            Some((digits, power)) if power < 0 => digits as f64 / ten_to(-power),
            Some((digits, power)) => digits as f64 * ten_to(power),
            None => match self.range() {
                Ok(exact) => rat_to_f64(&exact),
                Err(beyond) => beyond,
            },
        };
        if self.negative { -size } else { size }
    }

    pub fn to_f32(&self) -> f32 {
        let size = match self.range() {
            Ok(exact) => rat_to_f32(&exact),
            Err(beyond) => beyond as f32,
        };
        if self.negative { -size } else { size }
    }

    fn small(&self) -> Option<(u64, i64)> {
        if self.digits.is_empty() {
            return Some((0, 0));
        }
        Some((self.digits.parse().ok()?, self.exponent))
    }

    /// Err: infinite, or nothing.
    fn range(&self) -> Result<BigRational, f64> {
        let magnitude = self.exponent.saturating_add(self.digits.len() as i64);
        if self.digits.is_empty() || magnitude < -EXPONENTS {
            return Err(0.0);
        }
        if magnitude > EXPONENTS {
            return Err(f64::INFINITY);
        }
        let digits: BigInt = self.digits.parse().map_err(|_| 0.0)?;
        let power = BigInt::from(10).pow(self.exponent.unsigned_abs() as u32);
        Ok(if self.exponent < 0 {
            BigRational::new_raw(digits, power)
        } else {
            BigRational::from(digits * power)
        })
    }
}

/// Exact up to 10²².
fn ten_to(power: i64) -> f64 {
    (0..power).fold(1.0, |size, _| size * 10.0)
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    #[test]
    fn rounds_as_the_standard_library_does() {
        let mut texts: Vec<String> = [
            "0",
            "-0",
            "1.",
            ".5",
            "1e5",
            "1E+2",
            "2.2250738585072014e-308",
            "4.9e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "1.7976931348623157e308",
            "1.7976931348623159e308",
            "1e400",
            "1e-400",
            "9007199254740993",
            "0.1",
            "123456789012345678901234567890",
            "1e99999999999999999999",
            "1e-0000",
            "3.4028235677973366e38",
            "7.0064923216240854e-46",
            "1.00000017881393432617187499",
        ]
        .map(str::to_owned)
        .to_vec();
        let mut seed = 1_u64;
        for _ in 0..2_000 {
            let mut next = || {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                seed >> 33
            };
            texts.push(format!("{}.{}e{}", next(), next(), next() as i64 % 330 - 165));
            texts.push(format!("{:?}", f64::from_bits(next() << 33 | next() << 2)));
        }
        texts.push("1".repeat(2_000));
        texts.push(format!("0.{}1", "0".repeat(900)));
        for text in texts.iter().filter(|text| !text.contains("NaN")) {
            let ours = Decimal::parse(text).unwrap();
            assert_eq!(ours.to_f64().to_bits(), text.parse::<f64>().unwrap().to_bits(), "{text}");
            assert_eq!(ours.to_f32().to_bits(), text.parse::<f32>().unwrap().to_bits(), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_number() {
        for text in ["", ".", "e5", "1e", "1e+", "1.2.3", "--1", "1x", "+"] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }
}
