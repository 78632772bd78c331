//! Finds the declarations of a package that apply in a release, without parsing. `place` and `methods` read the outlines
//! of files that declare what is sought, and no others.
//! In: a package from the pack, and for a run its overlay files. Out: the place of each declaration.

use crate::index::HashMap;
use crate::library::names::{self, Sought};
use crate::library::{self, PackedFile, PackedPackage, View};
use crate::span::{LibraryText, LineBase};
use crate::syntax::imported;
use crate::syntax::outline::{Declared, Item, ItemKind, Outline};
use crate::version::Version;
use std::sync::OnceLock;

/// A package's declarations in one release.
#[derive(Debug)]
pub struct Contents {
    pub path: &'static str,
    pub release: Version,
    pub view: View,
    pub name: &'static str,
    /// Go's files, then the overlay's.
    pub files: Vec<Source>,
    /// Where Go's files declare names: `library::names`, which counts the package's files in all views.
    table: &'static [u8],
    /// Indices in `files` of those files; `None` if only another view has it.
    of_go: Vec<Option<u32>>,
    /// Declarations of the overlay, in source order.
    ours: HashMap<Key, Vec<Place>>,
    /// Places of the `init` functions, in source order, once asked for.
    inits: OnceLock<Vec<Place>>,
}

/// An embedded file.
#[derive(Clone, Copy, Debug)]
pub struct CodedText {
    pub name: &'static str,
    pub text: &'static str,
    /// Encoded for [`Outline::read`].
    pub outline: &'static str,
}

/// A file that applies in the release.
#[derive(Debug)]
pub struct Source {
    pub name: &'static str,
    pub text: LibraryText,
    coded: &'static [u8],
    tokens: &'static [u8],
    /// Read when one of its declarations is looked up: most programs use few files of a package.
    outline: OnceLock<Outline>,
}

/// Position of a declaration.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Place {
    pub file: u32,
    pub item: u32,
}

impl Contents {
    /// The contents of a packed package. In a run, overlay declarations replace Go's, one by one or the whole package.
    pub fn packed(
        package: &'static PackedPackage<'static>,
        overlay: impl Iterator<Item = CodedText>,
        release: Version,
        view: View,
    ) -> Contents {
        let read = !library::is_ours(package.path, view);
        let (mut files, mut of_go) = (Vec::new(), Vec::new());
        for &file in &package.files {
            let seen = read && file.only.is_none_or(|only| only == view);
            of_go.push(seen.then_some(files.len() as u32));
            files.extend(seen.then(|| Source::packed(file)));
        }
        let mut ours: HashMap<Key, Vec<Place>> = HashMap::default();
        if view == View::Run {
            for coded in overlay.filter(|coded| applies_in(coded.text, release)) {
                let (number, source) = (files.len() as u32, Source::ours(package.path, coded));
                for declared in &source.outline().names {
                    ours.entry(key(declared)).or_default().push(Place { file: number, item: declared.item });
                }
                files.push(source);
            }
        }
        let name = files.first().map_or("", |file| Outline::package(file.text.bytes(), file.coded));
        let (path, table, inits) = (package.path, package.names, OnceLock::new());
        Contents { path, release, view, name, files, table, of_go, ours, inits }
    }

    /// What Go's files declare and the overlay doesn't replace, in source order; may include other names.
    fn in_go(&self, sought: Sought<'_>) -> impl Iterator<Item = (Place, &Declared)> {
        names::find(self.table, sought).filter_map(|(file, name)| {
            let file = (*self.of_go.get(file)?)?;
            let declared = self.files.get(file as usize)?.outline().names.get(name)?;
            let place = Place { file, item: declared.item };
            (!self.ours.contains_key(&key(declared))).then_some((place, declared))
        })
    }

    /// Places of a package-level name in the overlay.
    fn in_overlay<'a>(&'a self, name: &'a str) -> &'a [Place] {
        self.ours.get(&("", name)).map_or(&[], |places| places)
    }

    /// Place of a package-level declaration.
    pub fn place(&self, name: &str) -> Option<Place> {
        if let Some(number) = name.strip_prefix("init.") {
            return self.inits().get(number.parse::<usize>().ok()?).copied();
        }
        if matches!(name, "init" | "_") {
            return None;
        }
        let mut of_go = self.in_go(Sought::Name(name)).filter(|(_, declared)| is_global(declared, name));
        self.in_overlay(name).last().copied().or_else(|| of_go.next().map(|(place, _)| place))
    }

    fn inits(&self) -> &[Place] {
        self.inits.get_or_init(|| {
            let of_go = self.in_go(Sought::Name("init")).filter(|(_, declared)| is_global(declared, "init"));
            of_go.map(|(place, _)| place).chain(self.in_overlay("init").iter().copied()).collect()
        })
    }

    /// Variables initialised by calls, in source order: these may have visible effects.
    pub fn called_for(&self) -> impl Iterator<Item = &'static str> {
        self.places_of(|item| item.set_by_call).flat_map(move |(place, _)| {
            let names = self.names_at(place).map(|declared| declared.name);
            names.filter(move |name| self.place(name) == Some(place))
        })
    }

    /// The package's imports.
    pub fn imports(&self) -> impl Iterator<Item = &'static str> {
        let items = self.places_of(|item| item.kind == ItemKind::Import);
        let text = |place: Place| self.files.get(place.file as usize).map_or("", |file| file.text.text());
        items.flat_map(move |(place, item)| imported(text(place), item)).filter(|&path| path != "unsafe")
    }

    fn places_of(&self, which: impl Fn(&Item) -> bool) -> impl Iterator<Item = (Place, &Item)> {
        let files = self.files.iter().enumerate();
        let all = files.flat_map(|(file, source)| {
            let items = source.outline().items.iter().enumerate();
            items.map(move |(item, found)| (Place { file: file as u32, item: item as u32 }, found))
        });
        all.filter(move |(_, item)| which(item))
    }

    /// Index of the `init` function declared at this place.
    pub fn init_at(&self, place: Place) -> Option<usize> {
        self.inits().iter().position(|&init| init == place)
    }

    /// The package-level names, unordered.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let files = (0..).zip(&self.files);
        let all =
            files.flat_map(|(file, source)| source.outline().names.iter().map(move |name| (file, name)));
        all.filter_map(|(file, declared)| {
            let place = Place { file, item: declared.item };
            let is_it = declared.recv.is_empty() && self.place(declared.name) == Some(place);
            is_it.then_some(declared.name)
        })
    }

    /// Places of a type's methods.
    pub fn methods<'a>(&'a self, ty: &'a str) -> impl Iterator<Item = Place> + 'a {
        let of_go = self.in_go(Sought::MethodsOf(ty)).filter(move |(_, declared)| declared.recv == ty);
        let ours = self
            .ours
            .iter()
            .filter(move |((recv, name), _)| *recv == ty && *name != "_")
            .flat_map(|(_, places)| places);
        let mut ours: Vec<Place> = ours.copied().collect();
        ours.sort_unstable_by_key(|place| (place.file, place.item));
        of_go.filter(|(_, declared)| declared.name != "_").map(|(place, _)| place).chain(ours)
    }

    /// Names declared by the item at a place, in source order.
    pub fn names_at(&self, place: Place) -> impl Iterator<Item = &Declared> {
        self.files
            .get(place.file as usize)
            .into_iter()
            .flat_map(move |file| file.outline().names_of(place.item))
    }

    pub fn item(&self, place: Place) -> Option<&Item> {
        self.files.get(place.file as usize)?.outline().items.get(place.item as usize)
    }
}

impl Source {
    /// An overlay file; its `//line` directives refer to the newest release.
    fn ours(path: &'static str, coded: CodedText) -> Source {
        let CodedText { name, text, outline: coded } = coded;
        let coded = coded.as_bytes();
        let mut outline = Outline::read(text, coded, &[]);
        let bases = std::mem::take(&mut outline.line_bases);
        let claimed = move |base: LineBase| {
            let shown_name = format!("$GOROOT/src/{path}/{}", base.shown_name);
            LineBase { shown_name, ..base }
        };
        // They map errors to gc's positions.
        let text = LibraryText::new(text.as_bytes(), library::text_of, move || {
            bases.into_iter().map(claimed).collect()
        });
        Source { name, text, coded, tokens: &[], outline: outline.into() }
    }

    fn packed(file: PackedFile<'static>) -> Source {
        let PackedFile { name, text, outline: coded, tokens, .. } = file;
        Source {
            name,
            text: LibraryText::new(text, library::text_of, Vec::new),
            coded,
            tokens,
            outline: OnceLock::new(),
        }
    }

    pub fn outline(&self) -> &Outline {
        self.outline.get_or_init(|| Outline::read(self.text.text(), self.coded, self.tokens))
    }

    /// Byte offset of a name that the outline found.
    pub fn offset(&self, name: &'static str) -> u32 {
        (name.as_ptr().addr() - self.text.bytes().as_ptr().addr()) as u32
    }
}

/// Whether a file applies to the release: its first line may be `//go:build !go1.26` or `//go:build go1.25 && !go1.26`.
fn applies_in(text: &str, release: Version) -> bool {
    let Some(constraint) = text.strip_prefix("//go:build ").and_then(|rest| rest.lines().next()) else {
        return true;
    };
    constraint.split(" && ").all(|term| match term.strip_prefix('!') {
        Some(first) => Version::parse_language(first).is_none_or(|first| release < first),
        None => Version::parse_language(term).is_none_or(|first| release >= first),
    })
}

/// Receiver type (empty for no method) and name.
type Key = (&'static str, &'static str);

fn key(declared: &Declared) -> Key {
    (declared.recv, declared.name)
}

fn is_global(declared: &Declared, name: &str) -> bool {
    declared.recv.is_empty() && declared.name == name
}

#[cfg(test)]
mod tests {
    use super::super::context::Tcx;
    use super::super::import;
    use super::*;
    use crate::index::HashSet;

    fn every_package() -> impl Iterator<Item = &'static Contents> {
        let releases = Version::SUPPORTED.iter();
        releases.flat_map(|&release| {
            library::for_tests::load(release);
            import::overlaid().filter(move |path| library::contains(release, path)).map(move |path| {
                let mut tcx = Tcx::new(release);
                let pkg = tcx.declare_package(path).unwrap();
                tcx.load_package(pkg).unwrap().0
            })
        })
    }

    #[test]
    fn overlay_files_declare_each_name_once() {
        for contents in every_package() {
            let mut seen = HashSet::default();
            let ours =
                contents.files.iter().filter(|file| import::is_of_overlay(contents.path, file.text.text()));
            for declared in ours.flat_map(|file| &file.outline().names).filter(|d| d.name != "_") {
                assert!(seen.insert(key(declared)), "{}: {} twice", contents.path, declared.name);
            }
        }
    }

    #[test]
    fn every_name_is_found() {
        for contents in every_package() {
            for (file, source) in (0..).zip(&contents.files) {
                for declared in source.outline().names.iter().filter(|d| !matches!(d.name, "_" | "init")) {
                    let place = Place { file, item: declared.item };
                    let found = match declared.recv {
                        "" => contents.place(declared.name) == Some(place),
                        recv => contents.methods(recv).any(|method| method == place),
                    };
                    let replaced = contents.ours.contains_key(&key(declared));
                    assert!(found || replaced, "{}: {declared:?}", contents.path);
                }
            }
        }
    }

    #[test]
    fn methods_belong_to_types_of_their_package() {
        for contents in every_package() {
            let names = contents.files.iter().flat_map(|file| &file.outline().names);
            for ty in names.map(|declared| declared.recv).filter(|recv| !recv.is_empty()) {
                let item = contents.place(ty).and_then(|place| contents.item(place));
                assert!(
                    item.is_some_and(|item| item.kind == ItemKind::Type),
                    "{}: no type {ty}",
                    contents.path
                );
            }
        }
    }
}
