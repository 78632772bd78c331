//! Source text → the compiler's verdicts: every phase in gc's order, stopping where gc stops.
//! In: files and settings. Out: [`Compiled`], errors included; a bad program is no failure.

use crate::diag::Diagnostic;
use crate::report::{self, ErrorLine};
use crate::settings::CompileSettings;
use crate::span::SourceMap;
use crate::types::{Checker, Tcx};

/// A file to compile.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// Printed in positions.
    pub name: &'a str,
    /// Go source; bytes that are not UTF-8 are an error of the program.
    pub text: &'a [u8],
}

/// Everything the phases found out.
#[derive(Debug)]
pub struct Compiled {
    /// Errors in gc's order of printing; later phases ran only if there are none.
    pub errors: Vec<ErrorLine>,
    /// `None` after syntax errors: gc checks nothing then.
    pub program: Option<Box<Checker>>,
    sources: SourceMap,
}

impl Compiled {
    pub fn sources(&self) -> &SourceMap {
        self.program.as_ref().map_or(&self.sources, |p| &p.tcx.sources)
    }

    /// The error lines as gc prints them.
    pub fn error_text(&self) -> String {
        let sources = self.sources();
        self.errors.iter().map(|e| e.render(sources) + "\n").collect()
    }
}

/// Parses and checks.
pub fn compile(files: &[Input<'_>], settings: &CompileSettings) -> Compiled {
    let limit = if settings.all_errors { usize::MAX } else { report::MAX_ERRORS };
    let lang = settings.lang.unwrap_or(settings.go);
    let mut tcx = Tcx::new(lang);
    let mut parsed = Vec::with_capacity(files.len());
    let mut errors: Vec<Diagnostic> = Vec::new();
    let mut directive_errors: Vec<Diagnostic> = Vec::new();
    for input in files {
        let id = tcx.sources.add_bytes(input.name, input.text);
        let (mut file, found) = crate::syntax::parse(&tcx.sources, id, &mut tcx.ast);
        directive_errors.append(&mut file.directive_errors);
        parsed.push(file);
        errors.extend(found);
    }
    // Other findings of the scanner and parser (a bad literal, a stray label) do not keep gc from checking types.
    if errors.iter().any(|e| e.msg.starts_with("syntax error")) {
        let errors = report::errors(&tcx.sources, &errors, limit);
        return Compiled { errors, program: None, sources: tcx.sources };
    }
    let program = crate::types::check(tcx, parsed, lang);
    errors.extend(program.diagnostics.iter().cloned());
    if errors.is_empty() {
        // gc looks at misplaced directives only when all else is right.
        errors = directive_errors;
    }
    let errors = report::errors(&program.tcx.sources, &errors, limit);
    Compiled { errors, program: Some(Box::new(program)), sources: SourceMap::default() }
}
