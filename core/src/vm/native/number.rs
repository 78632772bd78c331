//! Formats numbers.
//! Rules: strconv/ftoa.go, go1.27.

/// Decimal digits and the position of the decimal point: 0.d1d2d3… × 10^dp.
struct Digits {
    digits: Vec<u8>,
    dp: i32,
}

/// `strconv.FormatFloat(x, 'g', -1, bits)`; with `bits` 32, `x` was a float32.
pub fn format_float(x: f64, bits: u32) -> String {
    let x = if bits == 32 { f64::from(x as f32) } else { x };
    if x.is_nan() {
        return "NaN".into();
    }
    if x.is_infinite() {
        return if x > 0.0 { "+Inf" } else { "-Inf" }.into();
    }
    let mut out = String::from(if x.is_sign_negative() { "-" } else { "" });
    let d = shortest_digits(x.abs(), bits);
    let count = d.digits.len() as i32;
    if (-3..=6).contains(&d.dp) {
        fixed_form(&mut out, &d, (count - d.dp).max(0));
    } else {
        exponent_form(&mut out, &d, (count - 1).max(0));
    }
    out
}

fn parse_digits(text: &str) -> Digits {
    // d.ddde±x
    let (mantissa, exp) = text.split_once('e').unwrap_or((text, "0"));
    let mut digits: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).collect();
    let dp = exp.parse::<i32>().unwrap_or(0) + 1;
    while digits.len() > 1 && digits.last() == Some(&b'0') {
        digits.pop();
    }
    if digits == [b'0'] {
        return Digits { digits: Vec::new(), dp: 0 };
    }
    Digits { digits, dp }
}

fn shortest_digits(x: f64, bits: u32) -> Digits {
    let (text, few) = if bits == 32 { (format!("{:e}", x as f32), 6) } else { (format!("{x:e}"), 15) };
    let d = parse_digits(&text);
    // If two decimals are equally near, Go takes the even one, provided it parses to the same number.
    if d.digits.len() >= few {
        let even = format!("{:.*e}", d.digits.len() - 1, x);
        let same = if bits == 32 { even.parse() == Ok(x as f32) } else { even.parse() == Ok(x) };
        if same {
            return parse_digits(&even);
        }
    }
    d
}

fn exponent_form(out: &mut String, d: &Digits, prec: i32) {
    let digit = |i: i32| d.digits.get(i as usize).map_or('0', |&b| b as char);
    out.push(digit(0));
    if prec > 0 {
        out.push('.');
        (1..=prec).for_each(|i| out.push(digit(i)));
    }
    out.push('e');
    let exp = if d.digits.is_empty() { 0 } else { d.dp - 1 };
    out.push(if exp < 0 { '-' } else { '+' });
    let exp = exp.unsigned_abs();
    if exp < 10 {
        out.push('0');
    }
    out.push_str(&exp.to_string());
}

fn fixed_form(out: &mut String, d: &Digits, prec: i32) {
    let digit = |i: i32| if i < 0 { '0' } else { d.digits.get(i as usize).map_or('0', |&b| b as char) };
    if d.dp > 0 {
        (0..d.dp).for_each(|i| out.push(digit(i)));
    } else {
        out.push('0');
    }
    if prec > 0 {
        out.push('.');
        (0..prec).for_each(|i| out.push(digit(d.dp + i)));
    }
}

#[cfg(test)]
mod tests {
    use super::format_float;

    #[test]
    fn as_strconv() {
        let g = |x: f64| format_float(x, 64);
        assert_eq!(g(1.0), "1");
        assert_eq!(g(-2.5), "-2.5");
        assert_eq!(g(1e6), "1e+06");
        assert_eq!(g(100_000.0), "100000");
        assert_eq!(g(123_456_789.0), "1.23456789e+08");
        assert_eq!(g(0.0001), "0.0001");
        assert_eq!(g(1e-5), "1e-05");
        assert_eq!(g(1e21), "1e+21");
        assert_eq!(g(0.0), "0");
        assert_eq!(format_float(f64::from(0.1f32), 32), "0.1");
    }
}
