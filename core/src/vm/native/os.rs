//! package os: standard streams, exit, environment.

use super::{Args, NativeFn};
use crate::vm::Machine;
use crate::vm::trap::{Done, Trap};

pub const TABLE: &[(&str, NativeFn)] = &[
    ("os.Exit", |m, a| Err(Trap::Exit(m.arg(a, 0) as i32))),
    ("os.Getenv", |m, a| m.ret_str(a, 0, b"")),
    ("os.(*File).Write", write),
    ("os.(*File).WriteString", write),
    ("os.(*File).Close", |m, a| {
        m.ret(a, 0, 0);
        m.ret(a, 1, 0);
        Ok(())
    }),
];

/// Bytes of a slice or string after the receiver.
fn write(m: &mut Machine, a: Args) -> Done {
    let stderr = is_stderr(m, m.arg(a, 0))?;
    let bytes = m.arg_str(a, 1)?;
    m.output(stderr, &bytes)?;
    m.ret(a, 0, bytes.len() as u64);
    m.ret(a, 1, 0);
    m.ret(a, 2, 0);
    Ok(())
}

/// A `*os.File` knows its name: `*File{*file{name}}`.
pub fn is_stderr(m: &Machine, file: u64) -> Result<bool, Trap> {
    let inner = m.mem.load64(file)?;
    let (p, n) = (m.mem.load64(inner)?, m.mem.load64(inner + 8)?);
    Ok(m.mem.slice(p, n)? == b"/dev/stderr")
}
