//! Where Go's own library stands in a stack: our bodies are other files, with other lines and some other names.
//! The lines are go1.27.3's, of the calls that show in stacks of programs that end badly; other frames tell our lines.

/// What a stack tells of a call of the library.
pub enum Library {
    /// Go has no such frame.
    Hidden,
    /// File and line within `$GOROOT/src`, and the name if it is another one.
    At { place: &'static str, name: Option<&'static str> },
}

const ROWS: &str = include_str!("library_frames.txt");

/// `name`, `callee`: functions as stacks name them, without arguments.
pub fn library_frame(name: &str, callee: &str) -> Option<Library> {
    let rows = ROWS.lines().map(|row| row.split(' ').collect::<Vec<_>>());
    let mut known = rows.filter(|row| row.first() == Some(&name));
    let row = known.find(|row| row.get(1).is_some_and(|&c| c == "*" || c == callee))?;
    match *row.get(2)? {
        "-" => Some(Library::Hidden),
        place => Some(Library::At { place, name: row.get(3).copied() }),
    }
}
