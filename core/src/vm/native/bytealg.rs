//! Searching and comparing bytes, which Go has in assembly.
//! Source: internal/bytealg, declarations without a body.

use super::super::Machine;
use super::super::trap::{Done, Trap};
use super::{Args, NativeFn};
use memchr::{memchr, memmem};
use std::cmp::Ordering;

pub const TABLE: &[(&str, NativeFn)] = &[
    ("internal/bytealg.Compare", |m, a| compare(m, a, 3)),
    ("internal/bytealg.Count", |m, a| count(m, a, 3)),
    ("internal/bytealg.CountString", |m, a| count(m, a, 2)),
    ("internal/bytealg.Index", |m, a| index(m, a, 3)),
    ("internal/bytealg.IndexByte", |m, a| index_byte(m, a, 3)),
    ("internal/bytealg.IndexByteString", |m, a| index_byte(m, a, 2)),
    ("internal/bytealg.IndexString", |m, a| index(m, a, 2)),
    ("internal/bytealg.abigen_runtime_cmpstring", |m, a| compare(m, a, 2)),
];

/// Bytes examined per step.
const BYTES_A_STEP: u64 = 16;

/// The bytes of the string or slice at parameter `i`; charges steps for them.
fn charged_bytes(m: &mut Machine, a: Args, i: usize) -> Result<Vec<u8>, Trap> {
    m.work(m.arg(a, i + 1) / BYTES_A_STEP)?;
    m.arg_str(a, i)
}

fn compare(m: &mut Machine, a: Args, second: usize) -> Done {
    let (x, y) = (charged_bytes(m, a, 0)?, m.arg_str(a, second)?);
    let order = match x.cmp(&y) {
        Ordering::Less => -1i64,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    };
    m.ret(a, 0, order as u64);
    Ok(())
}

fn count(m: &mut Machine, a: Args, byte: usize) -> Done {
    let (bytes, wanted) = (charged_bytes(m, a, 0)?, m.arg(a, byte) as u8);
    m.ret(a, 0, memchr::memchr_iter(wanted, &bytes).count() as u64);
    Ok(())
}

fn index_byte(m: &mut Machine, a: Args, byte: usize) -> Done {
    let (bytes, wanted) = (charged_bytes(m, a, 0)?, m.arg(a, byte) as u8);
    m.ret(a, 0, position(memchr(wanted, &bytes)));
    Ok(())
}

fn index(m: &mut Machine, a: Args, second: usize) -> Done {
    let (bytes, wanted) = (charged_bytes(m, a, 0)?, m.arg_str(a, second)?);
    m.ret(a, 0, position(memmem::find(&bytes, &wanted)));
    Ok(())
}

/// The position, or -1 if not found.
fn position(found: Option<usize>) -> u64 {
    found.map_or(u64::MAX, |at| at as u64)
}
