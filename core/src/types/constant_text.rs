//! Parses literals to constants, and prints constants in the two forms that messages use.
//! Rules: go/constant `MakeFromLiteral`, `String`, `ExactString`; math/big `Float.Parse`, `Float.Text`; strconv,
//! go1.27.

use super::constant::{Value, from_parts};
use crate::quote::quote;
use crate::syntax::ast::LitKind;
use crate::syntax::literal;
use num_bigint::{BigInt, BigUint, Sign};
use std::fmt::Write;

impl Value {
    /// `Unknown` if the literal is malformed or out of range.
    pub fn from_literal(text: &str, kind: LitKind) -> Value {
        match kind {
            LitKind::Int => int_literal(text).unwrap_or(Value::Unknown),
            LitKind::Float => float_literal(text).unwrap_or(Value::Unknown),
            LitKind::Imag => {
                text.strip_suffix('i').and_then(float_literal).map_or(Value::Unknown, |im| im.make_imag())
            }
            LitKind::Rune => Value::Int(literal::rune_value(text).into()),
            LitKind::String => Value::string(literal::unquote_string(text)),
        }
    }

    /// The exact value: fractions as `a/b`, large floats in hexadecimal.
    pub fn exact_string(&self) -> String {
        match self {
            Value::Str(s) => quote(s),
            Value::Rat(x) if x.is_integer() => x.numer().to_string(),
            Value::Rat(x) => x.to_string(),
            Value::Float(x) if x.is_zero() => "0".into(),
            Value::Float(x) => {
                let bits = x.mant.bits();
                let mant = &x.mant << ((4 - bits % 4) % 4);
                let sign = if x.neg { "-" } else { "" };
                let mut digits = mant.to_str_radix(16);
                digits.truncate(digits.trim_end_matches('0').len());
                format!("{sign}0x.{digits}p{:+}", x.top())
            }
            Value::Complex(x) => format!("({} + {}i)", x.0.exact_string(), x.1.exact_string()),
            Value::Unknown | Value::Bool(_) | Value::Int(_) | Value::Big(_) => self.to_string(),
        }
    }
}

/// Short form: strings quoted and cut at 72 characters, floats as `%.6g`.
impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Value::Unknown => f.write_str("unknown"),
            Value::Bool(b) => write!(f, "{b}"),
            Value::Str(s) => {
                let quoted = quote(s);
                match quoted.char_indices().nth(72) {
                    Some(_) => {
                        let cut = quoted.char_indices().nth(69).map_or(quoted.len(), |(i, _)| i);
                        write!(f, "{}...", quoted.get(..cut).unwrap_or(""))
                    }
                    None => f.write_str(&quoted),
                }
            }
            Value::Int(x) => write!(f, "{x}"),
            Value::Big(x) => write!(f, "{x}"),
            Value::Rat(_) | Value::Float(_) => f.write_str(&float_string(self)),
            Value::Complex(x) => write!(f, "({} + {}i)", x.0, x.1),
        }
    }
}

fn float_string(v: &Value) -> String {
    let float = match v {
        Value::Rat(x) => super::bigfloat::BigFloat::from_rat(x),
        Value::Float(x) => (**x).clone(),
        _ => return String::new(),
    };
    if float.inf {
        return if float.neg { "-Inf".into() } else { "+Inf".into() };
    }
    let x = float.to_f64();
    if float.is_zero() == (x == 0.0) && x.is_finite() {
        let s = format_g(x, Some(6));
        return if !float.is_int() && !s.contains('.') { format_g(x, None) } else { s };
    }
    // Beyond float64: m × 10^e by logarithms, as in go/constant.
    let bits = float.mant.bits();
    let mant = super::bigfloat::BigFloat { exp: -(bits as i64), ..float.clone() };
    let mut m = mant.to_f64();
    let d = float.top() as f64 * (std::f64::consts::LN_2 / std::f64::consts::LN_10);
    let mut e = d as i64;
    m *= 10f64.powf(d - e as f64);
    if m.abs() < 1.0 - 0.5e-6 {
        m *= 10.0;
        e -= 1;
    } else if m.abs() >= 10.0 {
        m /= 10.0;
        e += 1;
    }
    format!("{}e{e:+}", format_g(m, Some(6)))
}

/// strconv's `%g`: shortest (`None`) or `prec` significant digits.
pub fn format_g(x: f64, prec: Option<usize>) -> String {
    if x.is_nan() {
        return "NaN".into();
    }
    if x.is_infinite() {
        return if x > 0.0 { "+Inf".into() } else { "-Inf".into() };
    }
    let prec = prec.map(|p| p.max(1));
    let text = match prec {
        Some(p) => format!("{:.*e}", p - 1, x.abs()),
        None => format!("{:e}", x.abs()),
    };
    let (mant, exp) = text.split_once('e').unwrap_or((&text, "0"));
    let exp: i32 = exp.parse().unwrap_or(0);
    let mut digits: String = mant.chars().filter(char::is_ascii_digit).collect();
    digits.truncate(digits.trim_end_matches('0').len());
    let point = exp + 1;
    let count = digits.len() as i32;
    let mut limit = prec.unwrap_or(6) as i32;
    if prec.is_some() && limit > count && count >= point {
        limit = count;
    }
    let mut out = String::new();
    if x.is_sign_negative() {
        out.push('-');
    }
    if digits.is_empty() {
        out.push('0');
        return out;
    }
    if exp < -4 || exp >= limit {
        let (first, rest) = digits.split_at(1);
        out.push_str(first);
        if !rest.is_empty() {
            let _ = write!(out, ".{rest}");
        }
        let _ = write!(out, "e{}{:02}", if exp < 0 { '-' } else { '+' }, exp.abs());
        return out;
    }
    if point <= 0 {
        out.push_str("0.");
        out.extend(std::iter::repeat_n('0', -point as usize));
        out.push_str(&digits);
    } else if point >= count {
        out.push_str(&digits);
        out.extend(std::iter::repeat_n('0', (point - count) as usize));
    } else {
        let (whole, fraction) = digits.split_at(point as usize);
        let _ = write!(out, "{whole}.{fraction}");
    }
    out
}

fn int_literal(text: &str) -> Option<Value> {
    let digits: String = text.chars().filter(|&c| c != '_').collect();
    let lower = digits.to_ascii_lowercase();
    let (radix, digits) = match lower.as_bytes() {
        [b'0', b'x', ..] => (16, lower.get(2..)?),
        [b'0', b'b', ..] => (2, lower.get(2..)?),
        [b'0', b'o', ..] => (8, lower.get(2..)?),
        [b'0', _, ..] => (8, lower.get(1..)?),
        _ => (10, &*lower),
    };
    let mant = BigUint::parse_bytes(digits.as_bytes(), radix)?;
    Some(Value::from_int(BigInt::from_biguint(Sign::Plus, mant)))
}

/// Also parses integers, as an imaginary literal may be one (decimal even with leading zeros).
fn float_literal(text: &str) -> Option<Value> {
    let text: String = text.chars().filter(|&c| c != '_').collect::<String>().to_ascii_lowercase();
    let (radix, body) = match text.as_bytes() {
        [b'0', b'x', ..] => (16, text.get(2..)?),
        [b'0', b'b', ..] => (2, text.get(2..)?),
        [b'0', b'o', ..] => (8, text.get(2..)?),
        _ => (10, &*text),
    };
    let (number, exp) = match body.split_once(if radix == 10 { 'e' } else { 'p' }) {
        Some((number, exp)) => (number, exp.parse::<i64>().ok()?),
        None => (body, 0),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let mut digits = String::with_capacity(whole.len() + fraction.len());
    digits.push_str(whole);
    digits.push_str(fraction);
    let mant =
        if digits.is_empty() { BigUint::ZERO } else { BigUint::parse_bytes(digits.as_bytes(), radix)? };
    let places = -(fraction.len() as i64);
    let (exp2, exp5) = match radix {
        10 => (places.checked_add(exp)?, places.checked_add(exp)?),
        16 => (places.checked_mul(4)?.checked_add(exp)?, 0),
        8 => (places.checked_mul(3)?.checked_add(exp)?, 0),
        _ => (places.checked_add(exp)?, 0),
    };
    Some(from_parts(mant, exp2, exp5))
}
