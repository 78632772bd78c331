//! Finds the file that declares a name, so that looking one up reads no other file's outline.
//! Format of a table: sorted rows of 8 bytes, numbers in little-endian: hash of the name, or of a method's receiver type
//! (2 bytes); number of the file (2); number of the name in the file's outline (4). Rows of other names may share a hash.

use super::hash::hash;
use crate::syntax::outline::Outline;

/// What a row is found by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sought<'a> {
    /// A package-level name.
    Name(&'a str),
    /// Methods of a type.
    MethodsOf(&'a str),
}

impl Sought<'_> {
    fn hash(self) -> u16 {
        let (text, salt) = match self {
            Sought::Name(name) => (name, 0),
            Sought::MethodsOf(ty) => (ty, 1),
        };
        hash(text.as_bytes()) as u16 ^ salt
    }
}

type Row = [u8; 8];

fn row(hash: u16, file: u16, name: u32) -> Row {
    (u64::from(hash) | u64::from(file) << 16 | u64::from(name) << 32).to_le_bytes()
}

/// Hash, file and name of a row, in the order of rows.
fn parts(row: &Row) -> (u16, u16, u32) {
    let row = u64::from_le_bytes(*row);
    (row as u16, (row >> 16) as u16, (row >> 32) as u32)
}

/// The table of a package with these texts and encoded outlines. `None` if there are more than 65,536.
pub fn table<'a>(files: impl Iterator<Item = (&'static str, &'a [u8])>) -> Option<Vec<u8>> {
    let mut rows = Vec::new();
    for (number, (text, coded)) in files.enumerate() {
        let number = u16::try_from(number).ok()?;
        let outline = Outline::read(text, coded, &[]);
        rows.extend((0..).zip(&outline.names).map(|(name, declared)| {
            let sought = match declared.recv {
                "" => Sought::Name(declared.name),
                recv => Sought::MethodsOf(recv),
            };
            row(sought.hash(), number, name)
        }));
    }
    rows.sort_unstable_by_key(parts);
    Some(rows.concat())
}

/// Candidates in source order, as numbers of a file and of a name in its outline; the caller compares the names.
pub fn find<'a>(table: &'a [u8], sought: Sought<'_>) -> impl Iterator<Item = (usize, usize)> + use<'a> {
    let rows = table.as_chunks::<8>().0;
    let hash = sought.hash();
    let first = rows.partition_point(|row| parts(row).0 < hash);
    let same = rows.get(first..).unwrap_or_default().iter().map(parts).take_while(move |row| row.0 == hash);
    same.map(|(_, file, name)| (usize::from(file), name as usize))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::outline::outline;

    #[test]
    fn names_are_found_in_source_order() {
        let texts =
            ["package a\n\nfunc F() {}\nfunc (t *T) G() {}\n", "package a\n\ntype T int\nfunc (T) F() {}\n"];
        let coded = texts.map(|text| outline(text).0);
        let table = table(texts.into_iter().zip(coded.iter().map(String::as_bytes))).unwrap();
        let found = |sought| find(&table, sought).collect::<Vec<_>>();
        assert_eq!(found(Sought::Name("F")), [(0, 0)]);
        assert_eq!(found(Sought::Name("T")), [(1, 0)]);
        assert_eq!(found(Sought::MethodsOf("T")), [(0, 1), (1, 1)]);
        assert_eq!(found(Sought::Name("G")), []);
    }
}
