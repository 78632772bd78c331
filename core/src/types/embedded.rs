//! The texts of the standard library, as the build script joins them: declarations, bodies, facts.
//! In the page they are not there from the start. The build of the page looks for data that begins as `later.txt` does
//! (`\x01LATER`, eight digits with the length, a line end) and moves it, with what the first program does not run, into a
//! second module that is fetched when something of it is called (`xtask/src/split.rs`).
//! Invariant: only `later_text` reads them, and a program that imports nothing does not call it.

static TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/later.txt"));
/// Bytes before the texts.
const HEAD: usize = "\x01LATER00000000\n".len();

/// A text of the standard library.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    pub start: u32,
    pub len: u32,
}

impl Text {
    pub fn get(self) -> &'static str {
        later_text(HEAD + self.start as usize, self.len as usize)
    }
}

/// Found by its name when the page is built. Not inlined, and nothing is known of the data where it is compiled: nothing is
/// read before it is called.
#[inline(never)]
fn later_text(start: usize, len: usize) -> &'static str {
    std::hint::black_box(TEXTS).get(start..start + len).unwrap_or_default()
}
