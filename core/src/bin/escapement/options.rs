//! Command-line flags. An unknown flag is a one-line error.

use escapement_core::settings::{Barrier, Collector, CompileSettings, RunSettings};
use escapement_core::version::Version;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verb {
    Compile,
    Run,
    Trace,
}

#[derive(Debug, Default)]
pub struct Options {
    /// Number of `-m`.
    pub level: u8,
    /// Print the whole recording instead of the totals.
    pub json: bool,
    /// Write the heap profile, for `go tool pprof`.
    pub pprof: bool,
    pub runtime_calls: bool,
    /// `-json=0,DIR`: folder for the files for editors; empty for a bare `-json`, which prints them.
    pub editor_files: Option<String>,
    pub at: Option<u64>,
    /// With `at`: print what keeps each object alive, instead of the picture.
    pub roots: bool,
    pub compile: CompileSettings,
    pub run: RunSettings,
    pub files: Vec<String>,
}

pub fn parse(verb: Verb, args: &[String]) -> Result<Options, String> {
    let mut options = Options::default();
    if verb == Verb::Trace {
        // A recorded run takes several times as long and stores its memory at many steps.
        options.run.max_steps = 300_000_000;
        options.run.max_memory = 512 << 20;
    }
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let flag = arg.strip_prefix("--").or_else(|| arg.strip_prefix('-'));
        let Some(flag) = flag.filter(|f| !f.is_empty()) else {
            options.files.push(arg.clone());
            continue;
        };
        let (name, value) = flag.split_once('=').map_or((flag, None), |(n, v)| (n, Some(v.to_string())));
        let mut needed =
            || value.clone().or_else(|| args.next().cloned()).ok_or(format!("{arg} needs a value"));
        match (name, verb) {
            ("m", Verb::Compile) => options.level = number(arg, value.as_deref().unwrap_or("1"))?,
            ("p", Verb::Compile | Verb::Run) => options.compile.library_package = Some(needed()?),
            ("l", _) => options.compile.inlining = false,
            ("e", Verb::Compile) => options.compile.all_errors = true,
            ("S-calls", Verb::Compile) => options.runtime_calls = true,
            ("json", Verb::Compile) => options.editor_files = Some(destination(value.as_deref())?),
            ("json", Verb::Trace) => options.json = true,
            ("lang", _) => {
                let text = needed()?;
                let lang = Version::parse_language(&text);
                options.compile.lang = Some(lang.ok_or_else(|| format!("invalid value {text:?} for -lang"))?);
            }
            ("go", _) => {
                let text = needed()?;
                options.compile.go = Version::parse(&text).ok_or_else(|| {
                    let have: Vec<String> = Version::SUPPORTED.iter().map(|v| format!("1.{}", v.0)).collect();
                    format!("Go version {text:?} is not supported; supported are {}", have.join(", "))
                })?;
            }
            ("benchtime", Verb::Run | Verb::Trace) => {
                options.run.args.push(format!("-test.benchtime={}", needed()?))
            }
            ("max-steps", Verb::Run | Verb::Trace) => options.run.max_steps = number(arg, &needed()?)?,
            ("go-bodies", Verb::Run | Verb::Trace) => options.run.go_bodies = true,
            ("seed", Verb::Run | Verb::Trace) => options.run.seed = number(arg, &needed()?)?,
            ("force-stack", Verb::Run | Verb::Trace) => options.run.force_stack.push(needed()?),
            ("max-stack", Verb::Run | Verb::Trace) => options.run.max_stack = number(arg, &needed()?)?,
            ("max-memory", Verb::Run | Verb::Trace) => options.run.max_memory = number(arg, &needed()?)?,
            ("pprof", Verb::Trace) => options.pprof = true,
            ("stats", Verb::Trace) => options.json = false,
            ("roots", Verb::Trace) => options.roots = true,
            ("at", Verb::Trace) => options.at = Some(number(arg, &needed()?)?),
            ("gogc", Verb::Run | Verb::Trace) => {
                let text = needed()?;
                options.run.gogc = if text == "off" { -1 } else { number(arg, &text)? };
            }
            ("collect-at", Verb::Run | Verb::Trace) => options.run.collect_at.push(number(arg, &needed()?)?),
            ("heap-minimum", Verb::Run | Verb::Trace) => options.run.heap_minimum = number(arg, &needed()?)?,
            ("barrier", Verb::Run | Verb::Trace) => {
                options.run.barrier = match needed()?.as_str() {
                    "none" => Barrier::None,
                    "dijkstra" => Barrier::Dijkstra,
                    "yuasa" => Barrier::Yuasa,
                    "hybrid" => Barrier::Hybrid,
                    other => {
                        return Err(format!(
                            "unknown barrier {other:?}: want none, dijkstra, yuasa or hybrid"
                        ));
                    }
                }
            }
            ("gc", Verb::Run | Verb::Trace) => {
                options.run.collector = match needed()?.as_str() {
                    "objects" => Collector::ObjectByObject,
                    "greentea" => Collector::GreenTea,
                    other => return Err(format!("unknown collector {other:?}: want objects or greentea")),
                }
            }
            _ => return Err(format!("unknown flag {arg}")),
        }
    }
    if options.files.is_empty() {
        return Err("no Go files given".into());
    }
    Ok(options)
}

/// Folder of `-json=0,DIR`. Errors: gc's message.
fn destination(value: Option<&str>) -> Result<String, String> {
    let Some(value) = value else { return Ok(String::new()) };
    let usage = "-json option should be '<version>,<destination>' where <version> is a number";
    let (version, folder) = value.split_once(',').filter(|(v, _)| !v.is_empty()).ok_or(usage)?;
    if version.parse::<i64>().map_err(|_| usage)? != 0 {
        return Err("-json version must be 0".into());
    }
    let path = folder.strip_prefix("file://").unwrap_or(folder);
    if !path.starts_with('/') {
        return Err(format!(
            "optimizer logging destination {folder} was neither /-prefixed directory nor file://-prefixed file URI"
        ));
    }
    Ok(path.trim_end_matches('/').to_string())
}

fn number<T: std::str::FromStr>(arg: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("bad value {text:?} for {arg}"))
}
