//! Compares constants with go/constant's (`testdata/constants.txt`, recorded by `constants.go` there).

use super::constant::{Kind, Value, binary_op, compare, shift, unary_op};
use super::operand::represent;
use super::types::Basic;
use crate::syntax::ast::{LitKind, Operator};

fn literal(token: &str) -> Value {
    let (kind, text) = token.split_at(1);
    let kind = match kind {
        "I" => LitKind::Int,
        "F" => LitKind::Float,
        "M" => LitKind::Imag,
        "R" => LitKind::Rune,
        _ => LitKind::String,
    };
    Value::from_literal(text, kind)
}

fn operator(token: &str) -> Option<(Operator, bool)> {
    Some(match token {
        "+" => (Operator::Add, false),
        "-" => (Operator::Sub, false),
        "*" => (Operator::Mul, false),
        "/" => (Operator::Div, false),
        "idiv" => (Operator::Div, true),
        "%" => (Operator::Rem, false),
        "&" => (Operator::And, false),
        "|" => (Operator::Or, false),
        "^" => (Operator::Xor, false),
        "&^" => (Operator::AndNot, false),
        _ => return None,
    })
}

fn evaluate(tokens: &[&str]) -> Value {
    let mut stack = Vec::new();
    for &token in tokens {
        let number = |prefix: &str| token.strip_prefix(prefix).and_then(|n| n.parse::<u64>().ok());
        if let Some((op, int_div)) = operator(token) {
            let y = stack.pop().unwrap();
            let x = stack.pop().unwrap();
            stack.push(binary_op(&x, op, &y, int_div));
        } else if token == "neg" {
            let x = stack.pop().unwrap();
            stack.push(unary_op(Operator::Sub, &x, 0));
        } else if let Some(bits) = number("com") {
            let x = stack.pop().unwrap();
            stack.push(unary_op(Operator::Xor, &x, bits as u32));
        } else if let Some(s) = number("shl") {
            let x = stack.pop().unwrap();
            stack.push(shift(&x, Operator::Shl, s));
        } else if let Some(s) = number("shr") {
            let x = stack.pop().unwrap();
            stack.push(shift(&x, Operator::Shr, s));
        } else {
            stack.push(literal(token));
        }
    }
    stack.pop().unwrap()
}

fn describe(v: &Value) -> String {
    let kind = match v.kind() {
        Kind::Unknown => 0,
        Kind::Bool => 1,
        Kind::String => 2,
        Kind::Int => 3,
        Kind::Float => 4,
        Kind::Complex => 5,
    };
    let short = |s: String| if s.len() > 100 { "long".into() } else { s };
    let (bits64, bits32) = match v.kind() {
        Kind::Int | Kind::Float => (v.as_f64().to_bits(), v.as_f32().to_bits()),
        _ => (0, 0),
    };
    format!(
        "{kind}\t{v}\t{}\t{}\t{}\t{bits64:x}\t{bits32:x}\t{}",
        short(v.exact_string()),
        v.sign(),
        v.bit_len(),
        short(v.to_int().to_string())
    )
}

#[test]
fn constants_match_go_constant() {
    let mut wrong = Vec::new();
    for line in include_str!("testdata/constants.txt").lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let (tokens, rest) = match fields.iter().position(|&f| f == "=") {
            Some(at) => (&fields[..at], &fields[at + 1..]),
            None => (&fields[..1], &fields[1..]),
        };
        let v = evaluate(tokens);
        let mut got = describe(&v);
        if let [_, _, _, _, _, _, _, _, other, _] = rest {
            let y = literal(other);
            got += &format!("\t{other}\t");
            let (lt, same) = (v.kind() == Kind::String, literal(other).kind() == Kind::String);
            for op in
                [Operator::Eql, Operator::Neq, Operator::Lss, Operator::Leq, Operator::Gtr, Operator::Geq]
            {
                let ordered = v.kind() != Kind::Complex && y.kind() != Kind::Complex
                    || matches!(op, Operator::Eql | Operator::Neq)
                    || v.is_unknown()
                    || y.is_unknown();
                got += match (lt == same && ordered, compare(&v, op, &y)) {
                    (false, _) => "-",
                    (true, true) => "t",
                    (true, false) => "f",
                };
            }
        }
        if got != rest.join("\t") {
            wrong.push(format!("{}\n  got  {got}\n  want {}", tokens.join(" "), rest.join("\t")));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong[..wrong.len().min(12)].join("\n"));
}

#[test]
fn represent_rounds_and_rejects() {
    let int = |s: &str| literal(&format!("I{s}"));
    let float = |s: &str| literal(&format!("F{s}"));
    assert_eq!(represent(&int("127"), Basic::Int8), Some(Value::Int(127)));
    assert_eq!(represent(&int("128"), Basic::Int8), None);
    assert_eq!(represent(&unary_op(Operator::Sub, &int("128"), 0), Basic::Int8), Some(Value::Int(-128)));
    assert_eq!(represent(&int("0xffffffffffffffff"), Basic::Uint64), Some(int("0xffffffffffffffff")));
    assert_eq!(represent(&int("9223372036854775808"), Basic::Int), None);
    assert_eq!(represent(&float("1.0"), Basic::Int), Some(Value::Int(1)));
    assert_eq!(represent(&float("1.5"), Basic::Int), None);
    assert_eq!(represent(&float("1e400"), Basic::Float64), None);
    let third = represent(&float("0.1"), Basic::Float32);
    assert_eq!(third.map(|v| v.as_f64()), Some(f64::from(0.1f32)));
    assert_eq!(represent(&float("1e39"), Basic::Float32), None);
    assert_eq!(represent(&literal("S\"x\""), Basic::Int), None);
}

#[test]
fn hostile_constants_terminate() {
    let huge = shift(&Value::Int(1), Operator::Shl, 1_000_000_000);
    assert!(huge.is_unknown());
    let mut s = Value::string(*b"0123456789abcdef");
    for _ in 0..64 {
        s = binary_op(&s, Operator::Add, &s, false);
    }
    assert!(s.is_unknown());
    let mut x = literal("F1e4000");
    for _ in 0..40 {
        x = binary_op(&x, Operator::Mul, &x, false);
    }
    assert!(x.is_unknown());
    assert_eq!(literal("F1e99999999999999999999").kind(), Kind::Unknown);
}
