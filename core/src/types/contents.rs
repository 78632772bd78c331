//! Which of the declarations in a package's files stand in a release.
//! In: the texts of `core/std`. Out: where each name is declared; nothing is parsed for that.
//! A package has recorded files (`api.go`, and `api_go1NN.go` with the types that an older release has otherwise), bodies
//! of ours, bodies as older releases have them (`older….go`), and shapes (`shape….go`, of older releases `shape_older….go`):
//! bodies that the analysis looks at while the machine runs others.

use super::facts::{has_name, line_in};
use crate::index::{HashMap, HashSet};
use crate::library::{self, PackedFile, PackedPackage, View};
use crate::span::{LazyLines, LineBase, Lines, line_starts};
use crate::syntax::outline::{Declared, Item, ItemKind, Outline, imports};
use crate::version::Version;

/// What each package declares, recorded from the newest release.
pub(super) const API: &str = "api.go";

/// A file of bodies that the analysis alone looks at: gc's shape, over insides that the machine may not have.
pub fn is_shapes_file(name: &str) -> bool {
    name.starts_with("shape")
}

/// What a body of `shape….go` is called beside the function `name` (`F`, `T.M`) that it is the shape of.
pub fn shape_name(name: &str) -> String {
    format!("{name}·")
}

/// A file of shapes as older releases have them, which stand before the other shapes.
fn is_older_shapes_file(name: &str) -> bool {
    name.starts_with("shape_older")
}

/// A file of bodies as older releases have them, which stand before ours.
fn is_older_file(name: &str) -> bool {
    name.starts_with("older")
}

/// A file of bodies or shapes that the newest release has otherwise.
pub fn is_of_older_release(name: &str) -> bool {
    is_older_file(name) || is_older_shapes_file(name)
}

/// A file that Go wrote.
fn is_recorded(name: &str) -> bool {
    name == API || name.starts_with("api_go")
}

/// A package in one release.
#[derive(Debug)]
pub struct Contents {
    pub path: &'static str,
    pub release: Version,
    pub view: View,
    pub name: &'static str,
    pub files: Vec<Source>,
    names: HashMap<Key, u32>,
    /// By the numbers of `names`, where the declaration stands, if one does.
    places: Vec<Option<Place>>,
    /// Where `init` functions are declared, in source order.
    inits: Vec<Place>,
    /// What is set apart, by its own name.
    apart: HashMap<String, Place>,
    /// By the receiver's type.
    methods: HashMap<&'static str, Vec<Place>>,
    /// Declared by several files: a mistake of ours.
    #[cfg(test)]
    clashes: Vec<String>,
}

/// A file as it is embedded.
#[derive(Clone, Copy, Debug)]
pub struct CodedText {
    pub name: &'static str,
    pub text: &'static str,
    /// What [`Outline::read`] reads.
    pub outline: &'static str,
}

/// A file that is read for the release.
#[derive(Debug)]
pub struct Source {
    pub name: &'static str,
    pub text: &'static str,
    pub outline: Outline,
    /// `//line` says where gc has it, for what is reported there.
    pub lines: LazyLines,
}

/// Where something is declared.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Place {
    pub file: u32,
    pub item: u32,
    /// The shape of a function that another file declares: a function of its own, named by [`shape_name`], to which a
    /// method's receiver is the first parameter.
    pub apart: bool,
}

impl Contents {
    pub fn new(path: &'static str, texts: impl Iterator<Item = CodedText>, release: Version) -> Contents {
        let read = texts.filter(|coded| stands_for(coded.text, release));
        let files: Vec<Source> = read.map(|coded| Source::new(path, coded, release)).collect();
        let Declaring { keys, sets, numbers } = Declaring::new(&files, path, release);
        let mut contents = Contents {
            path,
            release,
            view: View::Run,
            inits: Vec::new(),
            name: files.iter().map(|file| file.outline.package).next_back().unwrap_or_default(),
            names: keys,
            places: vec![None; sets.len()],
            apart: HashMap::default(),
            methods: HashMap::default(),
            files: Vec::new(),
            #[cfg(test)]
            clashes: Vec::new(),
        };
        let names = files.iter().enumerate();
        let names =
            names.flat_map(|(file, source)| source.outline.names.iter().map(move |name| (file, name)));
        for ((file, declared), number) in names.zip(numbers) {
            let place = |apart| Place { file: file as u32, item: declared.item, apart };
            let sets = sets.get(number as usize).copied().unwrap_or_default();
            if sets.standing.contains(file) {
                contents.add(place(false), declared, number);
            } else if sets.apart.contains(file) {
                contents.apart.insert(shape_name(&full_name(declared)), place(true));
            }
        }
        contents.files = files;
        contents
    }

    /// A package of Go's own source: every declaration stands but those that, in a run, the overlay replaces by name, or all of it.
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
            let ours = overlay.filter(|coded| stands_for(coded.text, release));
            files.extend(ours.map(|coded| Source::new(package.path, coded, release)));
        }
        let ours: HashSet<Key> =
            files.iter().skip(of_go).flat_map(|file| file.outline.names.iter().map(key)).collect();
        let mut contents = Contents {
            path: package.path,
            release,
            view,
            inits: Vec::new(),
            name: files.first().map_or("", |file| file.outline.package),
            names: HashMap::default(),
            places: Vec::new(),
            apart: HashMap::default(),
            methods: HashMap::default(),
            files: Vec::new(),
            #[cfg(test)]
            clashes: Vec::new(),
        };
        for (file, source) in files.iter().enumerate() {
            for declared in &source.outline.names {
                if file < of_go && ours.contains(&key(declared)) {
                    continue;
                }
                let place = Place { file: file as u32, item: declared.item, apart: false };
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
        let _before = at.replace(place);
        #[cfg(test)]
        self.clashes.extend(_before.map(|_| format!("{}.{}", self.path, declared.name)));
    }

    /// Where a package-level name is declared.
    pub fn place(&self, name: &str) -> Option<Place> {
        let number = self.names.get(&("", name)).copied();
        let place = number.and_then(|number| *self.places.get(number as usize)?);
        place
            .or_else(|| self.apart.get(name).copied())
            .or_else(|| self.inits.get(name.strip_prefix("init.")?.parse::<usize>().ok()?).copied())
    }

    /// The variables whose initial values come from calls, in source order: what they do, and in which order, may be seen.
    pub fn called_for(&self) -> Vec<&'static str> {
        let mut found = Vec::new();
        for (number, file) in self.files.iter().enumerate() {
            for (at, item) in
                file.outline.items.iter().enumerate().filter(|(_, item)| item.kind == ItemKind::Var)
            {
                let place = Place { file: number as u32, item: at as u32, apart: false };
                let text = file.text.get(item.range.start as usize..).unwrap_or_default();
                let indent = if text.starts_with("var (") { "\t" } else { "" };
                let is_called_for = |name: &&str| {
                    let from = name.as_ptr().addr() - text.as_ptr().addr();
                    text.get(from..).is_some_and(|text| calls_something(text, indent))
                };
                let names = self.names_at(place).map(|declared| declared.name);
                found.extend(names.filter(is_called_for).filter(|name| self.place(name) == Some(place)));
            }
        }
        found
    }

    /// The packages that it imports for what their initialisation does.
    pub fn blank_imports(&self) -> impl Iterator<Item = &'static str> {
        let all = self.files.iter().flat_map(|file| imports(file.text));
        all.filter(|import| import.name == "_" && import.path != "unsafe").map(|import| import.path)
    }

    /// Which of the package's `init` functions is declared there.
    pub fn init_at(&self, place: Place) -> Option<usize> {
        self.inits.iter().position(|&init| init == place)
    }

    /// The package-level names, in no order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let stands = |number: u32| self.places.get(number as usize).is_some_and(Option::is_some);
        let standing =
            self.names.iter().filter(move |(_, number)| stands(**number)).map(|(&(_, name), _)| name);
        standing.chain(self.apart.keys().map(String::as_str))
    }

    /// Where the methods of a type are declared.
    pub fn methods(&self, ty: &str) -> &[Place] {
        self.methods.get(ty).map_or(&[], |places| &places[..])
    }

    /// What the item at a place declares in its file, in source order.
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
    fn new(path: &'static str, coded: CodedText, release: Version) -> Source {
        let CodedText { name, text, outline } = coded;
        let mut outline = Outline::read(text, outline);
        let bases = std::mem::take(&mut outline.line_bases);
        // What was recorded or written for an older release has that one's lines.
        let of_newest = name == API || !is_recorded(name) && !is_of_older_release(name);
        let claimed = move |base: LineBase| {
            let shown = format!("{path}/{}", base.shown_name);
            let line = if of_newest { line_in(release, &shown, base.shown_line) } else { base.shown_line };
            LineBase { shown_line: line, shown_name: format!("$GOROOT/src/{shown}"), ..base }
        };
        let lines =
            move || Lines { starts: line_starts(text), bases: bases.into_iter().map(claimed).collect() };
        Source { name, text, outline, lines: LazyLines::new(Box::new(lines)) }
    }

    fn packed(file: PackedFile<'static>) -> Source {
        let PackedFile { name, text, outline, .. } = file;
        let lines = move || Lines { starts: line_starts(text), bases: Vec::new() };
        Source { name, text, outline: Outline::read(text, outline), lines: LazyLines::new(Box::new(lines)) }
    }

    /// Where a name that the outline found stands in the text.
    pub fn offset(&self, name: &'static str) -> u32 {
        (name.as_ptr().addr() - self.text.as_ptr().addr()) as u32
    }
}

/// Does the initial value of a variable come from a call? In: the file from the variable's name on, as gofmt leaves it, and how
/// its declaration is indented. Errors made of a text are as good as constants.
fn calls_something(text: &str, indent: &str) -> bool {
    let inside = |line: &&str| line.strip_prefix(indent).is_some_and(|line| line.starts_with('\t'));
    let mut lines = text.lines();
    let first = lines.next().into_iter();
    let mut text = first.chain(lines.take_while(inside)).collect::<Vec<_>>().join("\n");
    for pure in ["errors.New(", "func(", "new(", "make("] {
        text = text.replace(pure, "");
    }
    text.contains('=') && text.contains('(')
}

/// Whether a file is read for that release: `//go:build !go1.26` or `//go:build go1.25 && !go1.26` on its first line.
fn stands_for(text: &str, release: Version) -> bool {
    let Some(constraint) = text.strip_prefix("//go:build ").and_then(|rest| rest.lines().next()) else {
        return true;
    };
    constraint.split(" && ").all(|term| match term.strip_prefix('!') {
        Some(first) => Version::parse_language(first).is_none_or(|first| release < first),
        None => Version::parse_language(term).is_none_or(|first| release >= first),
    })
}

/// `Type.Method`, or the name.
pub fn full_name(declared: &Declared) -> String {
    let Declared { recv, name, .. } = declared;
    if recv.is_empty() { (*name).to_owned() } else { format!("{recv}.{name}") }
}

/// Receiver type (of a method) and name.
type Key = (&'static str, &'static str);

fn key(declared: &Declared) -> Key {
    (declared.recv, declared.name)
}

/// Some of a package's files, by number.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
struct Files(u64);

impl Files {
    fn of(files: &[Source], is_one: impl Fn(&str) -> bool) -> Files {
        let numbers =
            files.iter().enumerate().filter(|(_, file)| is_one(file.name)).map(|(number, _)| number);
        numbers.fold(Files::default(), |all, number| all | Files(1 << number))
    }

    fn contains(self, file: usize) -> bool {
        self.0 >> file & 1 == 1
    }

    fn meets(self, other: Files) -> bool {
        self.0 & other.0 != 0
    }
}

impl std::ops::BitOr for Files {
    type Output = Files;

    fn bitor(self, other: Files) -> Files {
        Files(self.0 | other.0)
    }
}

impl std::ops::BitAnd for Files {
    type Output = Files;

    fn bitand(self, other: Files) -> Files {
        Files(self.0 & other.0)
    }
}

impl std::ops::Not for Files {
    type Output = Files;

    fn not(self) -> Files {
        Files(!self.0)
    }
}

/// The files that declare a name, and those whose declaration stands.
#[derive(Clone, Copy, Default, Debug)]
struct Sets {
    standing: Files,
    /// Stands as a function of its own.
    apart: Files,
}

/// Which files declare each name.
struct Declaring {
    /// Each name's number.
    keys: HashMap<Key, u32>,
    /// By number.
    sets: Vec<Sets>,
    /// Of each declaration, file by file.
    numbers: Vec<u32>,
}

impl Declaring {
    fn new(files: &[Source], path: &str, release: Version) -> Declaring {
        debug_assert!(files.len() <= u64::BITS as usize, "{path} has too many files");
        let count = files.iter().map(|file| file.outline.names.len()).sum();
        let mut keys: HashMap<Key, u32> = HashMap::with_capacity_and_hasher(count, Default::default());
        let mut sets: Vec<Sets> = Vec::with_capacity(count);
        let mut numbers = Vec::with_capacity(count);
        for (file, source) in files.iter().enumerate() {
            for declared in &source.outline.names {
                let number = *keys.entry(key(declared)).or_insert(sets.len() as u32);
                if number as usize == sets.len() {
                    sets.push(Sets::default());
                }
                if let Some(sets) = sets.get_mut(number as usize) {
                    sets.standing.0 |= 1 << file;
                }
                numbers.push(number);
            }
        }
        let mut declaring = Declaring { keys, sets, numbers };
        declaring.drop_recorded_newer(files);
        let recorded = Files::of(files, is_recorded);
        let older = Files::of(files, is_older_file);
        let shapes = Files::of(files, is_shapes_file);
        let older_shapes = Files::of(files, is_older_shapes_file);
        let shape_funcs = declaring.functions_of_shapes(files);
        for (&(recv, name), &number) in &declaring.keys {
            let Some(sets) = declaring.sets.get_mut(number as usize) else { continue };
            // What a file for older releases declares stands alone, before bodies for the machine and before their shapes.
            if sets.standing.meets(older) {
                sets.standing = sets.standing & older;
            }
            if sets.standing.meets(older_shapes) {
                sets.standing = sets.standing & (!shapes | older_shapes);
            }
            // A function of a shapes file that another file declares as well is set apart. Variables, constants and types that
            // the machine has too are the machine's.
            if sets.standing.meets(shapes) {
                let is_func = shape_funcs.contains(&(recv, name));
                if is_func && sets.standing.meets(!shapes) {
                    sets.apart = sets.standing & shapes;
                    sets.standing = sets.standing & !shapes;
                } else if !is_func && sets.standing.meets(!shapes & !recorded) {
                    sets.standing = sets.standing & !shapes;
                }
            }
            // What our own files of a package define, its recorded `api.go` need not declare: a declaration without body,
            // a type whose insides we chose, a variable with its value.
            if sets.standing.meets(!recorded) {
                sets.standing = sets.standing & !recorded;
            }
            // Methods that came with a later release are not there. (Other names are hidden from the program alone: our own
            // bodies of the library may use them.)
            let is_later = || !has_name(path, &format!("{recv}.{name}"), release);
            if release < Version::LATEST && !recv.is_empty() && is_later() {
                sets.standing = Files::default();
            }
        }
        declaring
    }

    /// Of recorded types, with their methods, those of the oldest release that stands stay, also before a shape, which is of
    /// the newest. (Files come sorted: `api.go`, then the oldest.)
    fn drop_recorded_newer(&mut self, files: &[Source]) {
        let mut types: HashSet<&str> = HashSet::default();
        let of = |is_wanted: &dyn Fn(&str) -> bool| {
            let files = files.iter().enumerate();
            files.filter(|(_, file)| is_wanted(file.name)).collect::<Vec<_>>()
        };
        let older = of(&|name| is_recorded(name) && name != API);
        if older.is_empty() {
            return;
        }
        for (number, file) in older.into_iter().chain(of(&is_shapes_file)).chain(of(&|name| name == API)) {
            let is_shape = is_shapes_file(file.name);
            let is_newer = |d: &&Declared| match d.recv {
                "" => types.contains(d.name),
                recv => !is_shape && types.contains(recv),
            };
            for declared in file.outline.names.iter().filter(is_newer) {
                let at = self.keys.get(&key(declared)).copied();
                let Some(sets) = at.and_then(|at| self.sets.get_mut(at as usize)) else { continue };
                sets.standing = sets.standing & !Files(1 << number);
            }
            let is_type = |d: &&Declared| !is_shape && kind(file, d) == Some(ItemKind::Type);
            types.extend(file.outline.names.iter().filter(is_type).map(|d| d.name));
        }
    }

    fn functions_of_shapes(&self, files: &[Source]) -> HashSet<Key> {
        let shapes = files.iter().filter(|file| is_shapes_file(file.name));
        let names = shapes.flat_map(|file| file.outline.names.iter().map(move |declared| (file, declared)));
        names
            .filter(|(file, declared)| kind(file, declared) == Some(ItemKind::Func))
            .map(|(_, d)| key(d))
            .collect()
    }
}

fn kind(file: &Source, declared: &Declared) -> Option<ItemKind> {
    Some(file.outline.items.get(declared.item as usize)?.kind)
}

#[cfg(test)]
mod tests {
    use super::super::context::Tcx;
    use super::super::import;
    use super::*;
    use crate::syntax::ast::{Ast, Decl, ExprId, ExprKind};
    use crate::syntax::{parse, parse_item};

    fn every_package() -> impl Iterator<Item = (Tcx, &'static Contents)> {
        let releases = Version::SUPPORTED.iter();
        releases.flat_map(|&release| {
            import::all().map(move |path| {
                let mut tcx = Tcx::new(release);
                let pkg = tcx.declare_package(path).unwrap();
                let (contents, _) = tcx.load_package(pkg).unwrap();
                (tcx, contents)
            })
        })
    }

    fn text(ast: &Ast, expr: ExprId) -> String {
        match &ast.exprs[expr].kind {
            ExprKind::Name(name) => name.to_string(),
            ExprKind::Operation { x, .. } | ExprKind::Paren(x) | ExprKind::Index { x, .. } => text(ast, *x),
            other => format!("{other:?}"),
        }
    }

    /// `T.M`, or the name.
    fn declared(ast: &Ast, decls: &[Decl]) -> Vec<String> {
        let all = |names: &[ExprId]| names.iter().map(|&name| text(ast, name)).collect();
        let names = |decl: &Decl| match decl {
            Decl::Import(_) => Vec::new(),
            Decl::Const(decl) => all(&decl.names),
            Decl::Var(decl) => all(&decl.names),
            Decl::Type(decl) => vec![text(ast, decl.name)],
            Decl::Func(decl) => {
                let recv = decl.recv.iter().map(|recv| text(ast, recv.ty) + ".");
                vec![recv.collect::<String>() + &text(ast, decl.name)]
            }
        };
        decls.iter().flat_map(names).collect()
    }

    #[test]
    fn what_is_found_line_by_line_is_what_the_parser_finds() {
        for (mut tcx, contents) in every_package().take(import::all().count()) {
            for source in &contents.files {
                let place = format!("{}/{}", contents.path, source.name);
                let file = tcx.sources.add(place.clone(), source.text);
                let mut ast = Ast::default();
                let (whole, errors) = parse(&tcx.sources, file, &mut ast, Version::LATEST);
                assert!(errors.is_empty(), "{place}: {errors:?}");
                assert_eq!(*whole.pkg_name.name, *source.outline.package, "{place}");
                let whole = declared(&ast, &whole.decls);
                let mut parts = Vec::new();
                for item in &source.outline.items {
                    let (decls, errors) = parse_item(&tcx.sources, &mut ast, file, item);
                    assert!(errors.is_empty(), "{place}: {errors:?}");
                    parts.extend(declared(&ast, &decls));
                }
                assert_eq!(parts, whole, "{place}");
                let listed: Vec<String> = source.outline.names.iter().map(full_name).collect();
                assert_eq!(listed, whole, "{place}");
            }
        }
    }

    #[test]
    fn one_file_declares_a_name() {
        for (_, contents) in every_package() {
            assert!(contents.clashes.is_empty(), "{:?}", contents.clashes);
        }
    }

    #[test]
    fn methods_belong_to_types_of_their_package() {
        for (_, contents) in every_package() {
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
