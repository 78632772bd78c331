//! package strings.

use super::{Args, NativeFn};
use crate::vm::Machine;
use crate::vm::trap::Done;

pub const TABLE: &[(&str, NativeFn)] = &[("strings.(*Reader).Read", reader_read)];

/// Reader {s string, i int64, prevRune int}; the error is io.EOF.
fn reader_read(m: &mut Machine, a: Args) -> Done {
    let (r, p, n) = (m.arg(a, 0), m.arg(a, 1), m.arg(a, 2));
    let (s, len, i) = (m.mem.load64(r)?, m.mem.load64(r + 8)?, m.mem.load64(r + 16)?);
    if i >= len {
        let (itab, data) = super::io_eof(m)?;
        m.ret(a, 0, 0);
        m.ret(a, 1, itab);
        m.ret(a, 2, data);
        return Ok(());
    }
    m.mem.store64(r + 24, u64::MAX)?;
    let k = n.min(len - i);
    m.mem.copy(p, s + i, k)?;
    m.mem.store64(r + 16, i + k)?;
    m.ret(a, 0, k);
    m.ret(a, 1, 0);
    m.ret(a, 2, 0);
    Ok(())
}
