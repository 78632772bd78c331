//! Builds the page: two Rust binaries → WebAssembly → wasm-bindgen → wasm-opt → esbuild → dist/.
//! In: web/, static/, index.html, node_modules. Out: dist/index.html, dist/assets/NAME-HASH.EXT with a hash of the
//! content, dist/library (`parts.rs`), dist/lessons, dist/offline.js, dist/licences.txt, the other files of static/,
//! and in release mode a .br file for each text or wasm file outside dist/library.
//! Invariant: every reference in dist/ is relative, so the folder works under any path.

use crate::go::Go;
use crate::lean;
use crate::locale;
use crate::notices;
use crate::parts::{self, Served};
use crate::process::{
    LINTED, Outcome, bytes_of, cargo, command, files_below, quietly, read, root, run, target_folder,
    without_warnings, write,
};
use crate::split;
use crate::statics::Statics;
use std::collections::BTreeSet;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// How the page is built.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// Builds fast, without wasm-opt and minification.
    Dev,
    /// As shipped.
    Release,
}

impl Mode {
    fn profile(self) -> &'static str {
        match self {
            Mode::Dev => "serve",
            Mode::Release => "site",
        }
    }
}

/// Result of a build.
pub struct Built {
    /// File below dist/, bytes, bytes after brotli; 0 if it is not compressed.
    pub files: Vec<(String, u64, u64)>,
}

impl Built {
    /// Sizes as a table.
    pub fn table(&self) -> String {
        let mut text = format!("{:<44} {:>10} {:>10}\n", "dist/", "bytes", "brotli");
        let (mut raw, mut packed) = (0, 0);
        // Of library/ and lessons/: number of files, bytes.
        let mut fetched = [("library/", 0, 0), ("lessons/", 0, 0)];
        for (name, bytes, brotli) in &self.files {
            if let Some((_, files, sum)) = fetched.iter_mut().find(|(folder, ..)| name.starts_with(folder)) {
                (*files, *sum) = (*files + 1, *sum + bytes);
                continue;
            }
            text += &format!("{name:<44} {bytes:>10} {brotli:>10}\n");
            raw += bytes;
            packed += brotli;
        }
        text += &format!("{:<44} {raw:>10} {packed:>10}\n", "total");
        for (folder, files, bytes) in fetched {
            text += &format!("{:<44} {bytes:>10}\n", format!("{folder}, fetched on demand ({files} files)"));
        }
        text
    }
}

/// Features that Chromium, Firefox and Safari all support; with `--all-features`, Chromium rejects the modules.
const WASM_FEATURES: [&str; 9] = [
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-call-indirect-overlong",
];

/// Flags for the first and the second module of each of `MODULES`. The machine's loops are in the engine's second one.
const OPTIMISED: [[&[&str]; 2]; 2] =
    [[&["-Os", FEW_INLINED], &["-O2"]], [&["-Os", FEW_INLINED], &["-Oz", FEW_INLINED]]];

/// Inlines a function that is called once only if it is short: the modules are 1.5 % smaller after compression.
const FEW_INLINED: &str = "--one-caller-inline-max-function-size=25";

/// Builds dist/. `serve`: the page reloads after rebuilds instead of installing its service worker.
pub fn build(mode: Mode, serve: bool) -> Outcome<Built> {
    let stage = stage(mode);
    compile(mode, &stage)?;
    let fresh = stage.join("dist");
    if fresh.exists() {
        fs::remove_dir_all(&fresh).map_err(|e| format!("cannot clear {}: {e}", fresh.display()))?;
    }
    let served = parts::build(!serve, &fresh)?;
    let lessons = lessons(&fresh)?;
    bundle(mode, serve, &stage, &fresh, &served, &lessons)?;
    copy_static(&fresh)?;
    licences(&fresh)?;
    service_worker(mode, &stage, &fresh, &served)?;
    if mode == Mode::Release {
        compress(&fresh)?;
    }
    publish(&fresh, &root().join("dist"))?;
    sizes(&root().join("dist"))
}

/// Compiles the modules of a release, which is the longest part of building it and needs nothing of Go.
pub fn compile_modules() -> Outcome {
    compile(Mode::Release, &stage(Mode::Release))
}

/// Folder of what a build makes before dist/.
fn stage(mode: Mode) -> PathBuf {
    root().join("target/site").join(mode.profile())
}

/// Compiles Rust to wasm. Errors of a release include warnings and lints: most of the page is compiled for wasm alone.
fn compile_rust(mode: Mode) -> Outcome {
    let mut build = cargo();
    build
        .args(["build", "--package", "escapement-web", "--bin", "app", "--bin", "worker"])
        .args(["--target", TARGET, "--profile", mode.profile()])
        .args(["--config", &format!("target.{TARGET}.rustflags={:?}", no_machine_paths())]);
    match mode {
        Mode::Dev => run(build.arg("--quiet")),
        Mode::Release => without_warnings(build.args(LINTED)),
    }
}

/// Compiles Rust to wasm and glue in `stage`; a release's modules are split and optimised.
fn compile(mode: Mode, stage: &Path) -> Outcome {
    compile_rust(mode)?;
    // The code that processes the modules is part of the cache key.
    let work = [
        include_str!("site.rs"),
        include_str!("split.rs"),
        include_str!("cold.rs"),
        include_str!("statics.rs"),
        include_str!("lean.rs"),
        include_str!("engine.mjs"),
        include_str!("page.mjs"),
    ];
    let mut identity = fingerprint(work.concat().as_bytes());
    for (name, flags) in MODULES.into_iter().zip(OPTIMISED) {
        // The page's includes the engine's, because profiling the page uses that engine.
        identity += &fingerprint(&bytes_of(&linked(mode, name))?);
        let stamp = stage.join(format!("{name}.stamp"));
        if fs::read_to_string(&stamp).is_ok_and(|seen| seen == identity) {
            continue;
        }
        bind(mode, stage, name)?;
        // A module that could not be split is tried again next time.
        if mode == Mode::Dev || shrink(stage, name, flags)? {
            write(&stamp, &identity)?;
        }
    }
    Ok(())
}

/// Writes a module and its glue.
fn bind(mode: Mode, stage: &Path, name: &str) -> Outcome {
    wasm_bindgen_cli_support::Bindgen::new()
        .input_path(linked(mode, name))
        .out_name(name)
        .web(true)
        .and_then(|bindgen| bindgen.typescript(false).debug(mode == Mode::Dev).generate(stage.join(name)))
        .map_err(|e| format!("wasm-bindgen cannot bind {name}: {e:#}"))?;
    // An empty second module, for a module that is not split.
    write(&rest_file(stage, name), b"\0asm\x01\0\0\0")
}

/// Splits and optimises a module of a release. `flags`: of its first and its second part. False: it is not split.
fn shrink(stage: &Path, name: &str, flags: [&[&str]; 2]) -> Outcome<bool> {
    let (file, glue) = (module_file(stage, name), glue_file(stage, name));
    let (module, text) = lean::both(&bytes_of(&file)?, &read(&glue)?)?;
    write(&file, module)?;
    write(&glue, text)?;
    let divided = divide(stage, name)?;
    for (file, flags) in [file, rest_file(stage, name)].into_iter().zip(flags) {
        let mut opt = npm_program("wasm-opt");
        opt.args(WASM_FEATURES).args(["--low-memory-unused", "--strip-target-features"]).args(flags);
        quietly(opt.arg(&file).arg("-o").arg(&file))?;
    }
    Ok(divided)
}

/// Flags that remove this machine's folders from the paths in panic messages.
fn no_machine_paths() -> Vec<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))).unwrap_or_default();
    let registries = fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = registries.map(|entry| entry.path()).collect();
    folders.sort();
    folders.iter().map(|folder| format!("--remap-path-prefix={}=", folder.display())).collect()
}

const ENGINE: &str = "worker";
const PAGE: &str = "app";

/// The engine first: profiling the page needs a finished engine.
const MODULES: [&str; 2] = [ENGINE, PAGE];

const TARGET: &str = "wasm32-unknown-unknown";

/// Path of a module as linked.
fn linked(mode: Mode, name: &str) -> PathBuf {
    target_folder().join(TARGET).join(mode.profile()).join(format!("{name}.wasm"))
}

fn module_file(stage: &Path, name: &str) -> PathBuf {
    stage.join(name).join(format!("{name}_bg.wasm"))
}
fn glue_file(stage: &Path, name: &str) -> PathBuf {
    stage.join(name).join(format!("{name}.js"))
}
fn rest_file(stage: &Path, name: &str) -> PathBuf {
    stage.join(name).join(format!("{name}_rest.wasm"))
}

/// The whole engine, as profiled, and its first module, from the last release build.
pub fn engines() -> [PathBuf; 2] {
    let stage = stage(Mode::Release);
    [stage.join("worker/marked.wasm"), module_file(&stage, "worker")]
}

/// The engine's glue, as a Node module, and its second module.
pub fn engine_files() -> [PathBuf; 2] {
    let stage = stage(Mode::Release);
    [stage.join("worker/worker.mjs"), rest_file(&stage, "worker")]
}

/// Splits a module into the code that the page's first program runs and the rest, profiling the engine in Node and
/// the page in Chromium. False: that failed, and the module stays whole, which only enlarges the first download.
fn divide(stage: &Path, name: &str) -> Outcome<bool> {
    // The glue lets `static/boot/later.ts` add an import, and passes it the exports before any code runs.
    let hooks = [
        ("= __wbg_get_imports();", "= (globalThis.escapementImports ?? ((i) => i))(__wbg_get_imports());"),
        ("wasm = instance.exports;", "wasm = instance.exports; globalThis.escapementExports?.(wasm);"),
    ];
    let glue = glue_file(stage, name);
    let mut text = read(&glue)?;
    for (plain, hooked) in hooks {
        if !text.contains(plain) {
            return Err(format!("wasm-bindgen's glue has no `{plain}`"));
        }
        text = text.replace(plain, hooked);
    }
    write(&glue, text)?;
    let divided = if name == ENGINE { divide_engine(stage) } else { divide_page(stage) };
    if let Err(why) = &divided {
        eprintln!("xtask: {name} is not split, so a first visit downloads all of it: {why}");
    }
    Ok(divided.is_ok())
}

fn divide_engine(stage: &Path) -> Outcome {
    divide_one(stage, ENGINE, |marked, _| {
        // Node recognises a module only by its extension.
        let glue = stage.join("worker/worker.mjs");
        write(&glue, read(&glue_file(stage, ENGINE))?)?;
        let mut node = command("node");
        node.arg(script("engine.mjs")).arg("profile").args([&glue, marked, &rest_file(stage, ENGINE)]);
        quietly(node.arg(root().join("web/lessons/201-address-returned/main.go")))
    })
}

fn divide_page(stage: &Path) -> Outcome {
    let chromium = crate::setup::installed_chromium().ok_or("there is no Chromium to profile it in")?;
    divide_one(stage, PAGE, |marked, whole| {
        let (module, seen) = (module_file(stage, PAGE), stage.join("seen"));
        write(&module, bytes_of(marked)?)?;
        // The first program imports nothing, and the page contains its lesson.
        let none = Served { indexes: "{}".to_owned(), list: String::new() };
        let ran = bundle(Mode::Release, true, stage, &seen, &none, "").and_then(|()| {
            let mut node = command("node");
            quietly(node.arg(script("page.mjs")).arg("ran").arg(&seen).env("CHROMIUM", &chromium))
        });
        let _ = fs::remove_dir_all(&seen);
        write(&module, whole)?;
        ran
    })
}

/// A program for Node.
fn script(name: &str) -> PathBuf {
    root().join("xtask/src").join(name)
}

/// Splits one module. `ran` gets the instrumented module and the bytes of the whole one, and returns the numbers of the
/// places that the first use reaches, as a JSON array.
fn divide_one(stage: &Path, name: &str, ran: impl FnOnce(&Path, &[u8]) -> Outcome<String>) -> Outcome {
    let module = module_file(stage, name);
    let whole = bytes_of(&module)?;
    let marked = stage.join(name).join("marked.wasm");
    write(&marked, split::instrumented(&whole)?)?;
    let ran = ran(&marked, &whole)?;
    if !ran.trim().ends_with(']') {
        return Err(format!("{name}: the list of reached places is cut off"));
    }
    let first: BTreeSet<usize> =
        ran.trim().trim_matches(['[', ']']).split(',').filter_map(|n| n.parse().ok()).collect();
    if first.is_empty() {
        return Err(format!("{name}: no place was reached: {ran}"));
    }
    let (kept, later) =
        split::divided(&whole, &first, &Statics::of(&bytes_of(&linked(Mode::Release, name))?)?)?;
    write(&module, kept)?;
    write(&rest_file(stage, name), later)
}

/// Bundles TypeScript, glue and styles into hashed files in dist/assets, and writes the index.html that names them.
fn bundle(mode: Mode, serve: bool, stage: &Path, dist: &Path, served: &Served, lessons: &str) -> Outcome {
    let indexes = [format!("--define:INDEXES={}", served.indexes)];
    let worker = esbuild(mode, stage, dist, "worker", &root().join("static/boot/worker.ts"), &indexes)?;
    let worker_js = worker.named("worker", "js")?;
    let style = styles(mode, stage, dist, "style", "static/style")?;
    let defines = [
        format!("--define:WORKER={}", quoted(&worker_js)),
        format!("--define:STYLES={}", quoted(&styles(mode, stage, dist, "later", "static/style/later")?)),
        format!("--define:LESSONS={}", quoted(lessons)),
        format!("--define:SERVE={serve}"),
        format!("--define:LIBRARY_LIST={}", quoted(&served.list)),
        // CodeMirror would parse for 100 ms at a time while no key is pressed; without it, in the browser's idle time.
        "--define:navigator.scheduling=undefined".to_owned(),
        "--splitting".to_owned(),
    ];
    let page = esbuild(mode, stage, dist, "page", &root().join("static/boot/page.ts"), &defines)?;
    let names = [
        ("page.js", page.named("page", "js")?),
        ("worker.js", worker_js),
        ("app.wasm", page.named("app_bg", "wasm")?),
        ("worker.wasm", worker.named("worker_bg", "wasm")?),
        ("style.css", style),
    ];
    let mut html = read(&root().join("index.html"))?;
    for (key, name) in &names {
        html = html.replace(&format!("{{{{{key}}}}}"), &format!("./assets/{name}"));
    }
    if let Some(at) = html.find("{{") {
        let key: String = html[at..].chars().take(30).collect();
        return Err(format!("index.html names an unknown built file: {key}"));
    }
    write(&dist.join("index.html"), html)
}

/// Files written by a run of esbuild.
struct Outputs(Vec<String>);

impl Outputs {
    /// The file `STEM-HASH.EXT`.
    fn named(&self, stem: &str, extension: &str) -> Outcome<String> {
        let is_it = |name: &&String| {
            name.strip_prefix(stem)
                .and_then(|rest| rest.strip_prefix('-'))
                .and_then(|rest| rest.strip_suffix(extension))
                .is_some_and(|hash| hash.len() == 9 && hash.ends_with('.'))
        };
        self.0.iter().find(is_it).cloned().ok_or_else(|| format!("esbuild wrote no {stem}-HASH.{extension}"))
    }
}

fn esbuild(
    mode: Mode,
    stage: &Path,
    dist: &Path,
    name: &str,
    entry: &Path,
    more: &[String],
) -> Outcome<Outputs> {
    let assets = dist.join("assets");
    let mut esbuild = npm_program("esbuild");
    esbuild
        .arg(format!("{name}={}", entry.display()))
        .args(["--bundle", "--format=esm", "--target=es2022", "--log-level=warning", "--charset=utf8"])
        .args(["--entry-names=[name]-[hash]", "--chunk-names=[name]-[hash]", "--asset-names=[name]-[hash]"])
        .args([
            "--loader:.wasm=file",
            "--loader:.svg=file",
            "--loader:.txt=file",
            "--loader:.woff2=file",
            "--legal-comments=linked",
        ])
        .arg(format!("--outdir={}", assets.display()))
        .args(more);
    for module in MODULES {
        let files = [
            ("js", glue_file(stage, module)),
            ("wasm", module_file(stage, module)),
            ("rest", rest_file(stage, module)),
        ];
        for (kind, file) in files {
            esbuild.arg(format!("--alias:escapement:{module}.{kind}={}", file.display()));
        }
    }
    for (name, file) in texts(stage)? {
        esbuild.arg(format!("--alias:escapement:{name}={}", file.display()));
    }
    if mode == Mode::Release {
        esbuild.arg("--minify");
    }
    quietly(&mut esbuild)?;
    let names =
        files_below(&assets).iter().filter_map(|p| Some(p.file_name()?.to_str()?.to_owned())).collect();
    Ok(Outputs(names))
}

/// Writes the texts of each language as the page fetches them, at first and later; returns names and files.
fn texts(stage: &Path) -> Outcome<Vec<(String, PathBuf)>> {
    let mut problems = Vec::new();
    let mut files = Vec::new();
    for from in files_below(&root().join("web/locales")) {
        let language = from.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let table = locale::table(&language, &read(&from)?, &mut problems);
        for (kind, lines) in ["texts", "words"].into_iter().zip(locale::lines(&table)) {
            let file = stage.join(format!("{kind}-{language}.txt"));
            write(&file, lines)?;
            files.push((format!("{kind}.{language}"), file));
        }
    }
    if problems.is_empty() { Ok(files) } else { Err(problems.join("\n")) }
}

/// Copies the files of the lessons that the page fetches; returns the name of their folder in dist/lessons.
fn lessons(dist: &Path) -> Outcome<String> {
    let from = root().join("web/lessons");
    let mut files = files_below(&from);
    files.retain(|file| ["main.go", "en.md", "zh.md"].iter().any(|name| file.ends_with(name)));
    files.sort();
    let texts = files.iter().map(|file| read(file)).collect::<Outcome<Vec<_>>>()?;
    let name = fingerprint(texts.concat().as_bytes());
    for (file, text) in files.iter().zip(texts) {
        let Ok(path) = file.strip_prefix(&from) else { continue };
        write(&dist.join("lessons").join(&name).join(path), text)?;
    }
    Ok(name)
}

/// Joins every file of `folder`, tokens first, so that new styles need no registration; returns the name of the result.
fn styles(mode: Mode, stage: &Path, dist: &Path, name: &str, folder: &str) -> Outcome<String> {
    let folder = root().join(folder);
    let mut files = files_below(&folder);
    files.retain(|file| file.parent() == Some(&folder) && file.extension().is_some_and(|e| e == "css"));
    files.sort_by_key(|file| (!file.ends_with("tokens.css"), !file.ends_with("base.css"), file.clone()));
    let imports = files.iter().map(|file| format!("@import {};\n", quoted(&file.display().to_string())));
    let entry = stage.join(format!("{name}.css"));
    write(&entry, imports.collect::<String>())?;
    esbuild(mode, stage, dist, name, &entry, &[])?.named(name, "css")
}

/// Copies the files of static/ that are not sources of the bundle.
fn copy_static(dist: &Path) -> Outcome {
    let from = root().join("static");
    for file in files_below(&from) {
        let Ok(name) = file.strip_prefix(&from) else { continue };
        if ["style", "boot"].iter().any(|source| name.starts_with(source)) {
            continue;
        }
        write(&dist.join(name), bytes_of(&file)?)?;
    }
    Ok(())
}

/// Writes dist/licences.txt: our licence, Go's, and those of the npm packages and crates in the page.
fn licences(dist: &Path) -> Outcome {
    let packages = ["@codemirror", "@lezer", "@marijn", "crelt", "style-mod", "w3c-keyname"];
    let mut text = format!("Escapement\n\n{}\n", read(&root().join("LICENSE"))?);
    for file in packages.iter().flat_map(|package| files_below(&root().join("node_modules").join(package))) {
        if file.file_name().is_some_and(|name| name == "LICENSE")
            && let Ok(name) = file.strip_prefix(root().join("node_modules"))
        {
            let name = name.parent().unwrap_or(name).display();
            text += &format!("{}\n{name}\n\n{}\n", "-".repeat(72), read(&file)?);
        }
    }
    text += &format!(
        "{}\nGo's standard library (library/), in the form that the page reads\n\n{}\n",
        "-".repeat(72),
        notices::of_go(&Go::installed(None)?)?
    );
    let tree =
        ["tree", "--package", "escapement-web", "--target", "wasm32-unknown-unknown", "--edges", "normal"];
    let listed = quietly(cargo().args(tree).args(["--prefix", "none", "--format", "{p}: {l}"]))?;
    let crates: BTreeSet<&str> = listed.lines().filter(|line| !line.ends_with(" (*)")).collect();
    text += &format!("{}\nRust crates inside the modules, with their licences\n\n", "-".repeat(72));
    for line in crates.into_iter().filter(|line| !line.starts_with("escapement-")) {
        text += &format!("{}\n", line.replace(" (proc-macro)", ""));
    }
    write(&dist.join("licences.txt"), text)
}

/// Builds dist/offline.js, which contains the name of every other file.
fn service_worker(mode: Mode, stage: &Path, dist: &Path, served: &Served) -> Outcome {
    let mut listed = String::from("[\"./\"");
    let mut hasher = DefaultHasher::new();
    served.list.hash(&mut hasher);
    for file in files_below(dist) {
        let Ok(name) = file.strip_prefix(dist) else { continue };
        let name = name.to_string_lossy().replace('\\', "/");
        if name.ends_with("LEGAL.txt") || name == "licences.txt" || name.starts_with("library/") {
            continue;
        }
        bytes_of(&file)?.hash(&mut hasher);
        if name != "index.html" {
            listed += &format!(",{}", quoted(&format!("./{name}")));
        }
    }
    listed.push(']');
    let out = stage.join("offline.js");
    let mut esbuild = npm_program("esbuild");
    esbuild
        .arg(root().join("static/boot/service.ts"))
        .args(["--bundle", "--format=iife", "--target=es2022", "--log-level=warning"])
        .arg(format!("--define:FILES={listed}"))
        .arg(format!("--define:LIBRARY_LIST={}", quoted(&served.list)))
        .arg(format!("--define:VERSION={}", quoted(&format!("{:016x}", hasher.finish()))))
        .arg(format!("--outfile={}", out.display()));
    if mode == Mode::Release {
        esbuild.arg("--minify");
    }
    quietly(&mut esbuild)?;
    write(&dist.join("offline.js"), read(&out)?)
}

/// Writes a .br file next to each text or wasm file, for hosts that serve precompressed files.
fn compress(dist: &Path) -> Outcome {
    const SCRIPT: &str = "const fs=require('fs'),z=require('zlib');for(const f of process.argv.slice(1)){\
        const b=fs.readFileSync(f);z.brotliCompress(b,{params:{\
        [z.constants.BROTLI_PARAM_QUALITY]:11,[z.constants.BROTLI_PARAM_LGWIN]:22,[z.constants.BROTLI_PARAM_LGBLOCK]:16,\
        [z.constants.BROTLI_PARAM_SIZE_HINT]:b.length}},(e,out)=>{if(e)throw e;fs.writeFileSync(f+'.br',out)})}";
    let files: Vec<PathBuf> = files_below(dist)
        .into_iter()
        .filter(|f| {
            f.extension().is_some_and(|e| {
                f.parent().is_none_or(|p| !p.ends_with("library"))
                    && ["html", "js", "css", "wasm", "svg", "json", "go", "md", "txt"].iter().any(|k| e == *k)
            })
        })
        .collect();
    quietly(command("node").args(["-e", SCRIPT, "--"]).args(files)).map(drop)
}

/// Replaces the content of `dist` with that of `fresh`, file by file, so that a server always finds a complete page.
fn publish(fresh: &Path, dist: &Path) -> Outcome {
    let mut kept = BTreeSet::new();
    // index.html last: until then, the files of the old one exist.
    let mut files = files_below(fresh);
    files.sort_by_key(|file| file.ends_with("index.html"));
    for file in files {
        let Ok(name) = file.strip_prefix(fresh) else { continue };
        let bytes = bytes_of(&file)?;
        let to = dist.join(name);
        if fs::read(&to).ok().as_ref() != Some(&bytes) {
            write(&to, bytes)?;
        }
        kept.insert(to);
    }
    for old in files_below(dist) {
        if !kept.contains(&old) {
            // A leftover of an earlier build is harmless.
            let _ = fs::remove_file(old);
        }
    }
    Ok(())
}

fn sizes(dist: &Path) -> Outcome<Built> {
    let size = |path: &Path| fs::metadata(path).map_or(0, |m| m.len());
    let mut files = Vec::new();
    for file in files_below(dist) {
        let Ok(name) = file.strip_prefix(dist) else { continue };
        let name = name.to_string_lossy().into_owned();
        if !name.ends_with(".br") {
            files.push((name.clone(), size(&file), size(&dist.join(format!("{name}.br")))));
        }
    }
    Ok(Built { files })
}

/// A command of node_modules.
pub fn npm_program(name: &str) -> std::process::Command {
    command(&root().join("node_modules/.bin").join(name).to_string_lossy())
}

/// A hash of the content, as 16 hexadecimal digits.
pub fn fingerprint(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// A string literal of JavaScript and CSS.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
