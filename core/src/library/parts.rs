//! A release's library in parts, for the page to fetch: an index of all packages, and two parts of each package. The
//! declarations, with the bodies that verdicts need, serve the analysis; the bodies that were cut out complete the
//! text. Cut bodies are replaced by blanks and newlines, so everything else keeps its offset, line and column.

use super::View;
use super::hash::hash;
use super::pack::{Damaged, PackedFile, PackedPackage};
use crate::version::Version;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::sync::OnceLock;

/// Magic at the start of an index. The number changes with the format of the index or the parts.
pub const INDEX_FORMAT: &[u8] = b"escapement index 3\n";

/// Size limit, in bytes: any text of Go's library is smaller, so a larger length means damage.
const MAX_TEXT: u64 = 16 << 20;

/// One of the two parts of a package.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Part {
    /// Everything verdicts need.
    Declarations,
    /// The bodies that were cut out.
    Bodies,
}

/// Identity of a part's file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Piece {
    hash: [u8; 8],
    /// Length in bytes.
    pub len: u32,
}

impl Piece {
    fn of(bytes: &[u8]) -> Piece {
        Piece { hash: hash(bytes).to_be_bytes(), len: bytes.len() as u32 }
    }

    fn is_of(&self, bytes: &[u8]) -> bool {
        *self == Piece::of(bytes)
    }

    /// File name. Equal parts of two releases share a file.
    pub fn name(&self) -> String {
        format!("{:016x}", u64::from_be_bytes(self.hash))
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct Index<'a> {
    release: Version,
    /// Sorted by path.
    #[serde(borrow)]
    packages: Vec<Row<'a>>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Row<'a> {
    path: &'a str,
    /// Package numbers.
    imports: Vec<u16>,
    needs: Vec<u16>,
    usual: Vec<u16>,
    declarations: Piece,
    bodies: Piece,
}

/// First part of a package.
#[derive(Debug, Serialize, Deserialize)]
struct Declarations<'a> {
    #[serde(borrow)]
    files: Vec<CutFile<'a>>,
    names: &'a [u8],
    facts: &'a [u8],
    instances: &'a str,
    bodies: &'a str,
    unexported: &'a str,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct CutFile<'a> {
    name: &'a str,
    /// Text without the cut bodies.
    text: &'a str,
    outline: &'a [u8],
    only: Option<View>,
    cuts: Vec<Cut>,
}

/// A range cut out of a text.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Cut {
    /// Bytes between the previous cut and this one.
    skip: u32,
    len: u32,
    newlines: u32,
    /// Bytes after the last newline.
    tail: u32,
}

/// Second part of a package: for each file, the cut texts, concatenated.
#[derive(Debug, Serialize, Deserialize)]
struct Bodies<'a> {
    #[serde(borrow)]
    files: Vec<&'a str>,
}

/// A package whose parts arrive separately.
#[derive(Debug)]
pub(super) struct Parted {
    pub path: &'static str,
    pub imports: Vec<&'static str>,
    pub needs: Vec<&'static str>,
    pub usual: Vec<&'static str>,
    pieces: [Piece; 2],
    files: OnceLock<Vec<CutFile<'static>>>,
    declarations: OnceLock<PackedPackage<'static>>,
    bodies: OnceLock<&'static [u8]>,
    /// Assembled on first use.
    whole: OnceLock<Option<PackedPackage<'static>>>,
}

/// Reads an index. Its packages have no parts yet.
pub(super) fn open(bytes: &[u8]) -> Result<(Version, Vec<Parted>), Damaged> {
    let rest = bytes.strip_prefix(INDEX_FORMAT).ok_or(Damaged)?;
    let (told, rest) = rest.split_first_chunk().ok_or(Damaged)?;
    if u64::from_be_bytes(*told) != hash(rest) {
        return Err(Damaged);
    }
    let rest: &'static [u8] = rest.to_vec().leak();
    let Index { release, packages } = postcard::from_bytes(rest).map_err(|_| Damaged)?;
    let paths: Vec<&str> = packages.iter().map(|row| row.path).collect();
    let named = |numbers: &[u16]| -> Option<Vec<&str>> {
        numbers.iter().map(|&number| paths.get(usize::from(number)).copied()).collect()
    };
    let parted = |row: &Row<'static>| {
        Some(Parted {
            path: row.path,
            imports: named(&row.imports)?,
            needs: named(&row.needs)?,
            usual: named(&row.usual)?,
            pieces: [row.declarations, row.bodies],
            files: OnceLock::new(),
            declarations: OnceLock::new(),
            bodies: OnceLock::new(),
            whole: OnceLock::new(),
        })
    };
    let packages: Option<Vec<Parted>> = packages.iter().map(parted).collect();
    Ok((release, packages.filter(|_| paths.is_sorted()).ok_or(Damaged)?))
}

impl Parted {
    /// The file of a part.
    pub fn piece(&self, part: Part) -> Piece {
        let [declarations, bodies] = self.pieces;
        match part {
            Part::Declarations => declarations,
            Part::Bodies => bodies,
        }
    }

    /// Whether a part has arrived.
    pub fn has(&self, part: Part) -> bool {
        match part {
            Part::Declarations => self.declarations.get().is_some(),
            Part::Bodies => self.bodies.get().is_some(),
        }
    }

    /// Errors: [`Damaged`] if the bytes don't match the index.
    pub fn install(&self, part: Part, bytes: &[u8]) -> Result<(), Damaged> {
        if !self.piece(part).is_of(bytes) {
            return Err(Damaged);
        }
        if self.has(part) {
            return Ok(());
        }
        let bytes: &'static [u8] = bytes.to_vec().leak();
        match part {
            Part::Declarations => {
                let Declarations { files, names, facts, instances, bodies, unexported } =
                    postcard::from_bytes(bytes).map_err(|_| Damaged)?;
                let seen: Option<Vec<_>> = files.iter().map(|file| file.packed(None)).collect();
                let package = PackedPackage {
                    path: self.path,
                    files: seen.ok_or(Damaged)?,
                    names,
                    facts,
                    imports: self.imports.clone(),
                    needs: self.needs.clone(),
                    usual: self.usual.clone(),
                    instances,
                    bodies,
                    unexported,
                };
                self.files.get_or_init(|| files);
                self.declarations.get_or_init(|| package);
            }
            Part::Bodies => {
                self.bodies.get_or_init(|| bytes);
            }
        }
        Ok(())
    }

    /// The package with blanks for cut bodies, if that part has arrived.
    pub fn declarations(&self) -> Option<&PackedPackage<'static>> {
        self.declarations.get()
    }

    /// The complete package, if both parts have arrived.
    pub fn whole(&self) -> Option<&PackedPackage<'static>> {
        let (declarations, files, bytes) = (self.declarations.get()?, self.files.get()?, self.bodies.get()?);
        let whole = || {
            let bodies: Bodies<'_> = postcard::from_bytes(bytes).ok()?;
            let files = files.iter().zip(&bodies.files).map(|(file, body)| file.packed(Some(body)));
            let files: Option<Vec<_>> = files.collect();
            Some(PackedPackage { files: files?, ..declarations.clone() })
        };
        self.whole.get_or_init(whole).as_ref()
    }
}

impl CutFile<'static> {
    /// The file with these bodies, or with blanks.
    fn packed(&self, bodies: Option<&str>) -> Option<PackedFile<'static>> {
        let len = self.cuts.iter().map(|cut| u64::from(cut.len)).sum::<u64>() + self.text.len() as u64;
        if len > MAX_TEXT {
            return None;
        }
        let mut text = String::with_capacity(len as usize);
        let (mut left, mut cut_out) = (self.text, bodies);
        for cut in &self.cuts {
            let (kept, behind) = left.split_at_checked(cut.skip as usize)?;
            text.push_str(kept);
            left = behind;
            match &mut cut_out {
                Some(bodies) => {
                    let (body, behind) = bodies.split_at_checked(cut.len as usize)?;
                    text.push_str(body);
                    *bodies = behind;
                }
                None => {
                    let first = cut.len.checked_sub(cut.newlines)?.checked_sub(cut.tail)?;
                    let runs = [(' ', first), ('\n', cut.newlines), (' ', cut.tail)];
                    runs.iter().for_each(|&(c, count)| text.extend(std::iter::repeat_n(c, count as usize)));
                }
            }
        }
        text.push_str(left);
        Some(PackedFile {
            name: self.name,
            text: text.leak().as_bytes(),
            outline: self.outline,
            tokens: &[],
            only: self.only,
        })
    }
}

/// A package, with the ranges to cut out of each file, in source order.
#[derive(Debug)]
pub struct Cutting<'a> {
    pub package: &'a PackedPackage<'a>,
    pub cuts: Vec<Vec<Range<u32>>>,
}

/// Writes the index of these packages, sorted by path, and every part with its index entry.
///
/// `None` if a package imports one that is not among them, or a cut lies outside its text.
pub fn write_parts(release: Version, packages: &[Cutting<'_>]) -> Option<(Vec<u8>, Vec<(Piece, Vec<u8>)>)> {
    let paths: Vec<&str> = packages.iter().map(|cutting| cutting.package.path).collect();
    let numbered = |names: &[&str]| -> Option<Vec<u16>> {
        names.iter().map(|name| u16::try_from(paths.binary_search(name).ok()?).ok()).collect()
    };
    let mut rows = Vec::new();
    let mut parts = Vec::new();
    for Cutting { package, cuts } in packages {
        let mut texts = Vec::new();
        for (file, cuts) in package.files.iter().zip(cuts) {
            texts.push(cut_up(file.text(), cuts)?);
        }
        let files = package.files.iter().zip(&texts).map(|(file, (text, cuts, _))| CutFile {
            name: file.name,
            text,
            outline: file.outline,
            only: file.only,
            cuts: cuts.clone(),
        });
        let PackedPackage { names, facts, instances, bodies, unexported, .. } = *package;
        let files = files.collect();
        let declarations = Declarations { files, names, facts, instances, bodies, unexported };
        let bodies = Bodies { files: texts.iter().map(|(_, _, bodies)| bodies.as_str()).collect() };
        let declarations = postcard::to_allocvec(&declarations).ok()?;
        let bodies = postcard::to_allocvec(&bodies).ok()?;
        rows.push(Row {
            path: package.path,
            imports: numbered(&package.imports)?,
            needs: numbered(&package.needs)?,
            usual: numbered(&package.usual)?,
            declarations: Piece::of(&declarations),
            bodies: Piece::of(&bodies),
        });
        parts.extend([declarations, bodies].map(|bytes| (Piece::of(&bytes), bytes)));
    }
    let index = postcard::to_allocvec(&Index { release, packages: rows }).ok()?;
    let mut bytes = INDEX_FORMAT.to_vec();
    bytes.extend(hash(&index).to_be_bytes());
    bytes.extend(index);
    Some((bytes, parts))
}

/// Splits a text into what remains, the cuts, and what was cut out.
fn cut_up(text: &str, ranges: &[Range<u32>]) -> Option<(String, Vec<Cut>, String)> {
    let (mut left, mut cuts, mut bodies) = (String::new(), Vec::new(), String::new());
    let mut end = 0;
    for range in ranges {
        let range = range.start as usize..range.end as usize;
        let kept = text.get(end..range.start)?;
        let body = text.get(range.clone())?;
        let tail = body.rfind('\n').map_or(body.len(), |last| body.len() - last - 1);
        cuts.push(Cut {
            skip: kept.len() as u32,
            len: body.len() as u32,
            newlines: body.matches('\n').count() as u32,
            tail: tail as u32,
        });
        left.push_str(kept);
        bodies.push_str(body);
        end = range.end;
    }
    left.push_str(text.get(end..)?);
    Some((left, cuts, bodies))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "package a\n\nfunc F() {\n\tx()\n\ty()\n}\nfunc G() int {\n\treturn 1 }\n";

    fn example() -> (Vec<u8>, Vec<(Piece, Vec<u8>)>) {
        let package = PackedPackage {
            path: "a",
            files: vec![PackedFile {
                name: "a.go",
                text: TEXT.as_bytes(),
                outline: &[],
                tokens: &[],
                only: None,
            }],
            names: b"12345678",
            facts: b"F|-",
            imports: vec!["a/b"],
            needs: Vec::new(),
            usual: vec!["a/b"],
            instances: "T",
            bodies: "a/b.G",
            unexported: "t u",
        };
        let none = Vec::new;
        let other = PackedPackage {
            path: "a/b",
            files: Vec::new(),
            imports: none(),
            usual: none(),
            ..package.clone()
        };
        let cut = |start: &str, end: &str| TEXT.find(start).unwrap() as u32..TEXT.find(end).unwrap() as u32;
        let cuts =
            vec![vec![cut("\n\tx()", "}\nfunc G"), cut("\n\treturn", " }\n").start..TEXT.len() as u32 - 2]];
        let cuttings = [Cutting { package: &package, cuts }, Cutting { package: &other, cuts: Vec::new() }];
        write_parts(Version(1), &cuttings).unwrap()
    }

    #[test]
    fn parts_preserve_positions() {
        let (index, parts) = example();
        let (release, packages) = open(&index).unwrap();
        assert_eq!((release, packages.len()), (Version(1), 2));
        let package = &packages[0];
        assert_eq!((package.path, &package.imports[..]), ("a", &["a/b"][..]));
        assert_eq!((&package.needs[..], &package.usual[..]), (&[][..], &["a/b"][..]));
        assert!(package.declarations().is_none());
        package.install(Part::Declarations, &parts[0].1).unwrap();
        let blank = "package a\n\nfunc F() {        \n\n\n}\nfunc G() int {\n          }\n";
        let seen = package.declarations().unwrap();
        assert_eq!(seen.files[0].text(), blank);
        assert_eq!(seen.files[0].text.len(), TEXT.len());
        assert_eq!((seen.names, seen.facts), (&b"12345678"[..], &b"F|-"[..]));
        assert_eq!((seen.instances, seen.bodies), ("T", "a/b.G"));
        assert_eq!(seen.unexported, "t u");
        assert!(package.whole().is_none());
        package.install(Part::Bodies, &parts[1].1).unwrap();
        assert_eq!(package.whole().unwrap().files[0].text(), TEXT);
    }

    #[test]
    fn damaged_bytes_are_rejected() {
        let (index, parts) = example();
        for len in 0..index.len() {
            assert!(open(&index[..len]).is_err(), "{len} bytes");
        }
        for at in 0..index.len() {
            let mut damaged = index.clone();
            damaged[at] ^= 1;
            assert!(open(&damaged).is_err(), "byte {at}");
        }
        let (_, packages) = open(&index).unwrap();
        let (_, declarations) = &parts[0];
        for len in 0..declarations.len() {
            assert_eq!(packages[0].install(Part::Declarations, &declarations[..len]), Err(Damaged));
        }
        assert_eq!(packages[0].install(Part::Bodies, declarations), Err(Damaged));
        assert!(!packages[0].has(Part::Declarations) && !packages[0].has(Part::Bodies));
    }

    #[test]
    fn parts_with_wrong_cuts_are_rejected() {
        let lying =
            |cut: Cut| CutFile { name: "a.go", text: "{}", outline: &[], only: None, cuts: vec![cut] };
        let cut = Cut { skip: 1, len: 4, newlines: 1, tail: 1 };
        assert_eq!(lying(cut).packed(None).unwrap().text(), "{  \n }");
        assert!(lying(Cut { skip: 9, ..cut }).packed(None).is_none());
        assert!(lying(Cut { newlines: 9, ..cut }).packed(None).is_none());
        assert!(lying(Cut { len: u32::MAX, ..cut }).packed(None).is_none());
        assert!(lying(cut).packed(Some("x")).is_none());
    }
}
