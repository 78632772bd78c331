//! Numbers as text.
//! Rules: strconv/ftoa.go, itoa.go, go1.27.

use super::decimal::Decimal;

/// Decimal digits and the position of the decimal point: 0.d1d2d3… × 10^dp.
struct Digits {
    digits: Vec<u8>,
    dp: i32,
}

/// `strconv.FormatFloat(x, verb, prec, bits)`; `bits` 32: `x` came from a float32.
pub fn format_float(x: f64, verb: char, prec: i32, bits: u32) -> String {
    let x = if bits == 32 { f64::from(x as f32) } else { x };
    if x.is_nan() {
        return "NaN".into();
    }
    if x.is_infinite() {
        return if x > 0.0 { "+Inf" } else { "-Inf" }.into();
    }
    if !"bxXeEfFgG".contains(verb) {
        return format!("%{verb}");
    }
    let neg = x.is_sign_negative();
    let mut out = String::from(if neg { "-" } else { "" });
    let x = x.abs();
    if matches!(verb, 'b') {
        return binary_exponent(neg, x, bits);
    }
    if matches!(verb, 'x' | 'X') {
        out.push_str(&hex(x, verb, prec, bits));
        return out;
    }
    let shortest = prec < 0;
    let d = if shortest {
        shortest_digits(x, bits)
    } else {
        match verb {
            'e' | 'E' => rounded(x, prec as usize + 1),
            'f' | 'F' => fixed(x, prec as usize),
            _ => rounded(x, if prec == 0 { 1 } else { prec as usize }),
        }
    };
    let prec = match (shortest, verb) {
        (true, 'e' | 'E') => d.digits.len() as i32 - 1,
        (true, 'f' | 'F') => (d.digits.len() as i32 - d.dp).max(0),
        (true, _) => d.digits.len() as i32,
        (false, 'g' | 'G') if prec == 0 => 1,
        _ => prec,
    };
    match verb {
        'e' | 'E' => exponent_form(&mut out, &d, prec.max(0), verb),
        'f' | 'F' => fixed_form(&mut out, &d, prec.max(0)),
        _ => {
            let mut eprec = prec;
            let nd = d.digits.len() as i32;
            if eprec > nd && nd >= d.dp {
                eprec = nd;
            }
            if shortest {
                eprec = 6;
            }
            let exp = d.dp - 1;
            if exp < -4 || exp >= eprec {
                let p = prec.min(nd);
                exponent_form(&mut out, &d, (p - 1).max(0), if verb == 'g' { 'e' } else { 'E' });
            } else {
                fixed_form(&mut out, &d, (nd - d.dp).max(0).min((prec.max(nd) - d.dp).max(0)));
            }
        }
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
    // Of two equally near the even one is Go's, where it is the same number.
    if d.digits.len() >= few {
        let even = format!("{:.*e}", d.digits.len() - 1, x);
        let same = |even: Decimal| if bits == 32 { even.to_f32() == x as f32 } else { even.to_f64() == x };
        if Decimal::parse(&even).is_some_and(same) {
            return parse_digits(&even);
        }
    }
    d
}

fn rounded(x: f64, digits: usize) -> Digits {
    parse_digits(&format!("{:.*e}", digits.saturating_sub(1).min(1100), x))
}

fn fixed(x: f64, prec: usize) -> Digits {
    let text = format!("{:.*}", prec.min(1100), x);
    let (int, frac) = text.split_once('.').unwrap_or((&text, ""));
    let mut digits: Vec<u8> = int.bytes().chain(frac.bytes()).collect();
    let mut dp = int.len() as i32;
    let zeros = digits.iter().take_while(|&&b| b == b'0').count();
    digits.drain(..zeros);
    dp -= zeros as i32;
    while digits.last() == Some(&b'0') {
        digits.pop();
    }
    if digits.is_empty() {
        dp = 0;
    }
    Digits { digits, dp }
}

fn exponent_form(out: &mut String, d: &Digits, prec: i32, e: char) {
    let digit = |i: i32| d.digits.get(i as usize).map_or('0', |&b| b as char);
    out.push(digit(0));
    if prec > 0 {
        out.push('.');
        (1..=prec).for_each(|i| out.push(digit(i)));
    }
    out.push(e);
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

/// `%b`: mantissa p exponent.
fn binary_exponent(neg: bool, x: f64, bits: u32) -> String {
    let (mant, exp) = if bits == 32 {
        let b = (x as f32).to_bits();
        let (e, m) = ((b >> 23 & 0xff) as i32, u64::from(b & 0x7f_ffff));
        if e == 0 { (m, -149) } else { (m | 1 << 23, e - 150) }
    } else {
        let b = x.to_bits();
        let (e, m) = ((b >> 52 & 0x7ff) as i32, b & ((1 << 52) - 1));
        if e == 0 { (m, -1074) } else { (m | 1 << 52, e - 1075) }
    };
    format!("{}{mant}p{exp:+}", if neg { "-" } else { "" })
}

/// `%x`: 0x1.yyyyyyyyp±ddd.
fn hex(x: f64, verb: char, prec: i32, bits: u32) -> String {
    let _ = bits;
    let b = x.to_bits();
    let (mut exp, mut mant) = ((b >> 52 & 0x7ff) as i32, b & ((1 << 52) - 1));
    if x == 0.0 {
        exp = 0;
    } else if exp == 0 {
        exp = -1022;
        while mant & 1 << 52 == 0 {
            mant <<= 1;
            exp -= 1;
        }
    } else {
        mant |= 1 << 52;
        exp -= 1023;
    }
    // One digit, then 13 hex digits.
    let mut mant = mant << 8;
    if (0..15).contains(&prec) {
        let shift = prec * 4;
        let extra = (mant << shift) & ((1 << 60) - 1);
        mant >>= 60 - shift;
        if extra | (mant & 1) > 1 << 59 {
            mant += 1;
        }
        mant <<= 60 - shift;
        if mant & 1 << 61 != 0 {
            mant >>= 1;
            exp += 1;
        }
    }
    let upper = verb == 'X';
    let mut out = String::from(if upper { "0X" } else { "0x" });
    out.push(if mant >> 60 & 1 != 0 { '1' } else { '0' });
    mant <<= 4;
    let digit = |m: u64| {
        let c = char::from_digit((m >> 60) as u32, 16).unwrap_or('0');
        if upper { c.to_ascii_uppercase() } else { c }
    };
    if prec < 0 && mant != 0 {
        out.push('.');
        while mant != 0 {
            out.push(digit(mant));
            mant <<= 4;
        }
    } else if prec > 0 {
        out.push('.');
        for _ in 0..prec {
            out.push(digit(mant));
            mant <<= 4;
        }
    }
    out.push(if upper { 'P' } else { 'p' });
    out.push(if exp < 0 { '-' } else { '+' });
    let exp = exp.unsigned_abs();
    if exp < 10 {
        out.push('0');
    }
    out.push_str(&exp.to_string());
    out
}

#[cfg(test)]
mod tests {
    use super::format_float;

    #[test]
    fn as_strconv() {
        let g = |x: f64| format_float(x, 'g', -1, 64);
        assert_eq!(g(1.0), "1");
        assert_eq!(g(1e6), "1e+06");
        assert_eq!(g(100_000.0), "100000");
        assert_eq!(g(123_456_789.0), "1.23456789e+08");
        assert_eq!(g(0.0001), "0.0001");
        assert_eq!(g(1e-5), "1e-05");
        assert_eq!(g(0.0), "0");
        assert_eq!(format_float(f64::from(0.1f32), 'g', -1, 32), "0.1");
        assert_eq!(format_float(2.5, 'f', 0, 64), "2");
        assert_eq!(format_float(2.65625, 'f', 2, 64), "2.66");
        assert_eq!(format_float(0.0, 'f', 3, 64), "0.000");
        assert_eq!(format_float(1234.5678, 'e', 3, 64), "1.235e+03");
        assert_eq!(format_float(100.0, 'g', 3, 64), "100");
        assert_eq!(format_float(1e21, 'g', 4, 64), "1e+21");
        assert_eq!(format_float(1.0, 'x', -1, 64), "0x1p+00");
    }
}
