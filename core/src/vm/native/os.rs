//! package os: standard streams, exit.

use super::{Args, NativeFn};
use crate::vm::Machine;
use crate::vm::trap::{Done, Trap};

pub const TABLE: &[(&str, NativeFn)] = &[
    ("os.Exit", exit),
    ("syscall.Exit", exit),
    ("os.stdWrite", write),
    ("os.stdRead", |m, a| {
        let ended = m.arg(a, 1) > 0 && take_input(m, a)? == 0;
        let (itab, data) = if ended { super::io_eof(m)? } else { (0, 0) };
        m.ret(a, 1, itab);
        m.ret(a, 2, data);
        Ok(())
    }),
    ("syscall.stdWrite", write),
    ("syscall.stdRead", |m, a| take_input(m, a).map(drop)),
    ("os.programName", |m, a| {
        let main = m.prog.main.and_then(|f| m.prog.sources.resolve(m.prog.funcs[f].pos));
        let file = main.map(|at| m.prog.sources.place(at).0.to_owned()).unwrap_or_default();
        let name = file.rsplit('/').next().unwrap_or_default();
        let name = format!("/tmp/go-build/b001/exe/{}", name.strip_suffix(".go").unwrap_or(name));
        let at = m.persistent_str(name.as_bytes())?;
        m.ret(a, 0, at);
        m.ret(a, 1, name.len() as u64);
        Ok(())
    }),
];

fn exit(m: &mut Machine, a: Args) -> Done {
    Err(Trap::Exit(m.arg(a, 0) as i32))
}

/// (stderr bool, b []byte)
fn write(m: &mut Machine, a: Args) -> Done {
    let bytes = m.arg_str(a, 1)?;
    m.output(m.arg(a, 0) & 1 != 0, &bytes)
}

/// (b []byte) n: the next bytes of standard input, none at its end.
fn take_input(m: &mut Machine, a: Args) -> Result<usize, Trap> {
    let at = m.state.stdin_pos;
    let n = match m.arg(a, 1) as usize {
        0 => 0,
        room => m.input_left().min(room),
    };
    let bytes = m.settings.stdin.get(at..at + n).unwrap_or_default().to_vec();
    m.mem.write(m.arg(a, 0), &bytes)?;
    m.state.stdin_pos += n;
    m.ret(a, 0, n as u64);
    Ok(n)
}
