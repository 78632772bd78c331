//! package os: standard streams, exit, environment.

use super::{Args, NativeFn};
use crate::vm::Machine;
use crate::vm::trap::{Done, Trap};

pub const TABLE: &[(&str, NativeFn)] = &[
    ("os.Exit", |m, a| Err(Trap::Exit(m.arg(a, 0) as i32))),
    ("os.Getenv", |m, a| m.ret_str(a, 0, b"")),
    ("os.(*File).Write", write),
    ("os.(*File).WriteString", write),
    ("os.(*File).Read", read),
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

/// Is a `*os.File` standard error? (Any other file writes to standard output: there are no others.)
pub fn is_stderr(m: &Machine, file: u64) -> Result<bool, Trap> {
    if file == 0 {
        return Err(Trap::Fault(0));
    }
    let stderr = m.prog.globals.iter().find(|g| &*g.name == "os.Stderr").map(|g| g.addr);
    match stderr {
        Some(at) => Ok(m.mem.load64(at)? == file),
        None => Ok(false),
    }
}

/// (f *File, b []byte) (n int, err error)
fn read(m: &mut Machine, a: Args) -> Done {
    let (p, n) = (m.arg(a, 1), m.arg(a, 2));
    let at = m.state.stdin_pos;
    let rest = m.settings.stdin.len().saturating_sub(at);
    let k = rest.min(n as usize);
    if k == 0 && n > 0 {
        let (itab, data) = super::io_eof(m)?;
        m.ret(a, 0, 0);
        m.ret(a, 1, itab);
        m.ret(a, 2, data);
        return Ok(());
    }
    let bytes = m.settings.stdin.get(at..at + k).unwrap_or_default().to_vec();
    m.mem.write(p, &bytes)?;
    m.state.stdin_pos += k;
    m.ret(a, 0, k as u64);
    m.ret(a, 1, 0);
    m.ret(a, 2, 0);
    Ok(())
}
