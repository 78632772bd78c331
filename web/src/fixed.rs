//! Numbers with few decimals, as styles and paths have them. Rust's formatting of floats works at any precision, which
//! takes 5 KB of code that the first picture would wait for.

use std::fmt::{self, Display, Formatter};

/// A rounded number without trailing zeros: `-3.5`, `12`.
#[derive(Clone, Copy)]
pub struct Fixed {
    value: f64,
    decimals: u32,
}

/// `value` with at most `decimals` decimals, from 0 to 4. Its magnitude is below 2⁵⁰; NaN reads 0.
pub fn fixed(value: f64, decimals: u32) -> Fixed {
    Fixed { value, decimals }
}

/// A length, to a tenth of a pixel.
pub fn px(value: f64) -> Fixed {
    fixed(value, 1)
}

impl Display for Fixed {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let one = 10_u64.pow(self.decimals);
        let scaled = (self.value * one as f64).round_ties_even() as i64;
        let (whole, mut part) = (scaled.unsigned_abs() / one, scaled.unsigned_abs() % one);
        let sign = if scaled < 0 { "-" } else { "" };
        write!(f, "{sign}{whole}")?;
        let mut unit = one;
        while part > 0 {
            if unit == one {
                f.write_str(".")?;
            }
            unit /= 10;
            write!(f, "{}", part / unit)?;
            part %= unit;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::fixed;

    #[test]
    fn decimals_are_rounded_and_zeros_left_out() {
        let cases = [
            (0.0, 1, "0"),
            (-0.04, 1, "0"),
            (-3.5, 1, "-3.5"),
            (-0.25, 1, "-0.2"),
            (12.06, 1, "12.1"),
            (99.96, 1, "100"),
            (0.0501, 3, "0.05"),
            (1.005, 2, "1"),
            (2.5, 0, "2"),
            (f64::NAN, 1, "0"),
        ];
        for (value, decimals, shown) in cases {
            assert_eq!(fixed(value, decimals).to_string(), shown, "{value} with {decimals} decimals");
        }
    }
}
