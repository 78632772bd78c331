//! Finds the declarations of a package that apply in a release, without parsing.
//! In: a package from the pack, and for a run its overlay files. Out: the place of each declaration.

use crate::index::{HashMap, HashSet};
use crate::library::{self, PackedFile, PackedPackage, View};
use crate::span::{LazyLines, LineBase, Lines, line_starts};
use crate::syntax::imported;
use crate::syntax::outline::{Declared, Item, ItemKind, Outline};
use crate::version::Version;

/// A package's declarations in one release.
#[derive(Debug)]
pub struct Contents {
    pub path: &'static str,
    pub release: Version,
    pub view: View,
    pub name: &'static str,
    pub files: Vec<Source>,
    names: HashMap<Key, u32>,
    /// Place of each name in `names` by its number; `None` if it has no declaration.
    places: Vec<Option<Place>>,
    /// Places of the `init` functions, in source order.
    inits: Vec<Place>,
    /// Places of the methods, by receiver type.
    methods: HashMap<&'static str, Vec<Place>>,
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
    pub text: &'static str,
    pub outline: Outline,
    /// Lines after `//line` directives, which map errors to gc's positions.
    pub lines: LazyLines,
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
        let seen = package.files.iter().filter(|file| read && file.only.is_none_or(|only| only == view));
        let mut files: Vec<Source> = seen.copied().map(Source::packed).collect();
        let of_go = files.len();
        if view == View::Run {
            let ours = overlay.filter(|coded| applies_in(coded.text, release));
            files.extend(ours.map(|coded| Source::ours(package.path, coded)));
        }
        let ours: HashSet<Key> =
            files.iter().skip(of_go).flat_map(|file| file.outline.names.iter().map(key)).collect();
        let count = files.iter().map(|file| file.outline.names.len()).sum();
        let mut contents = Contents {
            path: package.path,
            release,
            view,
            inits: Vec::new(),
            name: files.first().map_or("", |file| file.outline.package),
            names: HashMap::with_capacity_and_hasher(count, Default::default()),
            places: Vec::with_capacity(count),
            methods: HashMap::default(),
            files: Vec::new(),
        };
        for (file, source) in files.iter().enumerate() {
            for declared in &source.outline.names {
                if file < of_go && ours.contains(&key(declared)) {
                    continue;
                }
                let place = Place { file: file as u32, item: declared.item };
                if declared.name == "init" && declared.recv.is_empty() {
                    contents.inits.push(place);
                    continue;
                }
                let next = contents.places.len() as u32;
                let number = *contents.names.entry(key(declared)).or_insert(next);
                if number == next {
                    contents.places.push(None);
                }
                contents.add(place, declared, number);
            }
        }
        contents.files = files;
        contents
    }

    fn add(&mut self, place: Place, declared: &Declared, number: u32) {
        if declared.name == "_" {
            return;
        }
        if !declared.recv.is_empty() {
            return self.methods.entry(declared.recv).or_default().push(place);
        }
        let Some(at) = self.places.get_mut(number as usize) else { return };
        *at = Some(place);
    }

    /// Place of a package-level declaration.
    pub fn place(&self, name: &str) -> Option<Place> {
        let number = self.names.get(&("", name)).copied();
        let place = number.and_then(|number| *self.places.get(number as usize)?);
        place.or_else(|| self.inits.get(name.strip_prefix("init.")?.parse::<usize>().ok()?).copied())
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
        let text = |place: Place| self.files.get(place.file as usize).map_or("", |file| file.text);
        items.flat_map(move |(place, item)| imported(text(place), item)).filter(|&path| path != "unsafe")
    }

    fn places_of(&self, which: impl Fn(&Item) -> bool) -> impl Iterator<Item = (Place, &Item)> {
        let files = self.files.iter().enumerate();
        let all = files.flat_map(|(file, source)| {
            let items = source.outline.items.iter().enumerate();
            items.map(move |(item, found)| (Place { file: file as u32, item: item as u32 }, found))
        });
        all.filter(move |(_, item)| which(item))
    }

    /// Index of the `init` function declared at this place.
    pub fn init_at(&self, place: Place) -> Option<usize> {
        self.inits.iter().position(|&init| init == place)
    }

    /// The package-level names, unordered.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let declared = |number: u32| self.places.get(number as usize).is_some_and(Option::is_some);
        self.names.iter().filter(move |(_, number)| declared(**number)).map(|(&(_, name), _)| name)
    }

    /// Places of a type's methods.
    pub fn methods(&self, ty: &str) -> &[Place] {
        self.methods.get(ty).map_or(&[], |places| &places[..])
    }

    /// Names declared by the item at a place, in source order.
    pub fn names_at(&self, place: Place) -> impl Iterator<Item = &Declared> {
        self.files
            .get(place.file as usize)
            .into_iter()
            .flat_map(move |file| file.outline.names_of(place.item))
    }

    pub fn item(&self, place: Place) -> Option<&Item> {
        self.files.get(place.file as usize)?.outline.items.get(place.item as usize)
    }
}

impl Source {
    /// An overlay file; its `//line` directives refer to the newest release.
    fn ours(path: &'static str, coded: CodedText) -> Source {
        let CodedText { name, text, outline } = coded;
        let mut outline = Outline::read(text, outline, &[]);
        let bases = std::mem::take(&mut outline.line_bases);
        let claimed = move |base: LineBase| {
            let shown_name = format!("$GOROOT/src/{path}/{}", base.shown_name);
            LineBase { shown_name, ..base }
        };
        let lines =
            move || Lines { starts: line_starts(text), bases: bases.into_iter().map(claimed).collect() };
        Source { name, text, outline, lines: LazyLines::new(Box::new(lines)) }
    }

    fn packed(file: PackedFile<'static>) -> Source {
        let PackedFile { name, text, outline, tokens, .. } = file;
        let lines = move || Lines { starts: line_starts(text), bases: Vec::new() };
        let outline = Outline::read(text, outline, tokens);
        Source { name, text, outline, lines: LazyLines::new(Box::new(lines)) }
    }

    /// Byte offset of a name that the outline found.
    pub fn offset(&self, name: &'static str) -> u32 {
        (name.as_ptr().addr() - self.text.as_ptr().addr()) as u32
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

#[cfg(test)]
mod tests {
    use super::super::context::Tcx;
    use super::super::import;
    use super::*;

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
            let ours = contents.files.iter().filter(|file| import::is_of_overlay(contents.path, file.text));
            for declared in ours.flat_map(|file| &file.outline.names).filter(|d| d.name != "_") {
                assert!(seen.insert(key(declared)), "{}: {} twice", contents.path, declared.name);
            }
        }
    }

    #[test]
    fn methods_belong_to_types_of_their_package() {
        for contents in every_package() {
            for ty in contents.methods.keys() {
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
