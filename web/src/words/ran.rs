//! What a run allocated for a verdict, which says only what the code may allocate.
//! In: a verdict and the recording. Out: a sentence for the Why tab.

use crate::i18n::{Lang, bytes, count, key};
use crate::protocol::{Code, Visits};
use crate::view::names;
use crate::view::value::short_func;
use escapement_core::diag::{Analysis, JOIN, Placement, Subject, Unless, Verdict};
use escapement_core::span::LineCol;
use escapement_core::trace::made::{MOVE_OF, is_record};
use escapement_core::trace::stats::{Recording, Site};

/// Names of the variables that share an object which the run made, if this one is among them.
pub fn shares_object(recording: &Recording, verdict: &Verdict) -> Option<String> {
    let is_it = |(name, at): &(String, Option<LineCol>)| *name == verdict.what && *at == Some(verdict.origin);
    let site = recording.stats.sites.iter().find(|site| site.shared_by.iter().any(is_it))?;
    Some(site.shared_by.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", "))
}

/// What the run allocated for a verdict.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Objects {
    pub count: u64,
    /// Bytes of the objects, and of the slots that they take.
    pub bytes: u64,
    pub slots: u64,
    /// Whether they are of several kinds, like the array of a literal and the slice that an interface holds.
    pub mixed: bool,
}

/// What the run allocated for this verdict.
pub fn made(recording: &Recording, verdict: &Verdict) -> Objects {
    let sites = recording.stats.sites.iter();
    // A `go` statement is also where the runtime makes its record of the goroutine, and a call's results may be where a
    // slice moves.
    let is_own = |what: &str| !is_record(what) && !what.starts_with(MOVE_OF);
    let is_it =
        |s: &&Site| s.origin == Some(verdict.origin) && s.outer == Some(verdict.pos) && is_own(&s.what);
    let own: Vec<&Site> = sites.filter(is_it).collect();
    let sum = |of: fn(&Site) -> u64| own.iter().map(|site| of(site)).sum();
    Objects {
        count: sum(|site| site.count),
        bytes: sum(|site| site.object_bytes),
        slots: sum(|site| site.bytes),
        mixed: own.len() > 1,
    }
}

/// Says where the array that `append` filled in the frame moves to the heap, if the run did that.
fn moved(
    lang: Lang,
    (analysis, recording): (&Analysis, &Recording),
    verdict: &Verdict,
    place: impl Fn(u32) -> String,
) -> Option<String> {
    let list = appended_to(&verdict.what)?;
    let is_it = |site: &&Site| {
        site.count > 0 && site.what.strip_prefix(MOVE_OF) == Some(list) && site.outer == site.pos
    };
    let site = recording.stats.sites.iter().find(is_it)?;
    // A site does not name its function: take it for this one's if no other appends to a slice of that name.
    let mut alike = analysis.verdicts.iter().filter(|other| appended_to(&other.what) == Some(list));
    if alike.any(|other| other.func != verdict.func) {
        return Some(lang.text(key::RAN_FITS_OR_ROOM).to_owned());
    }
    let values = [
        ("line", &*place(site.pos?.line)),
        ("count", &*count(site.count)),
        ("bytes", &*bytes(site.object_bytes)),
    ];
    Some(lang.fill(key::RAN_MOVED, &values))
}

/// The slice that an `append` adds to.
fn appended_to(code: &str) -> Option<&str> {
    Some(code.strip_prefix("append(")?.split_once(',')?.0)
}

/// Whether the run allocated the value in another copy of the code.
fn is_made_elsewhere(recording: &Recording, verdict: &Verdict) -> bool {
    let is_it = |outer: Option<LineCol>| outer.is_some_and(|outer| outer != verdict.pos);
    recording.stats.sites.iter().any(|s| s.origin == Some(verdict.origin) && is_it(s.outer))
}

/// The line of the program that a run reaches for the verdict. For the library's code, that is the line where it is
/// inlined.
pub fn line_of(verdict: &Verdict) -> u32 {
    if verdict.origin.file.0 == 0 { verdict.origin.line } else { verdict.pos.line }
}

/// The compiled code that the verdict is about: what is inlined at one line of a function, or else the function's own, which
/// is also what stands at the line where the library's code is inlined.
pub fn code_of(verdict: &Verdict) -> Code {
    let is_copy = verdict.pos != verdict.origin && verdict.origin.file.0 == 0;
    Code { func: short_func(&verdict.func), call: is_copy.then_some(verdict.pos.line) }
}

/// Whether any call of a function, or of the function around it, is inlined: a closure's code is copied with the code
/// around it.
pub fn goes_elsewhere(analysis: &Analysis, func: &str) -> bool {
    let around = func.split('.').next().unwrap_or_default();
    is_inlined(analysis, func) || !around.is_empty() && is_inlined(analysis, around)
}

/// Whether any call of a function, or of a copy of a literal, is inlined.
pub fn is_inlined(analysis: &Analysis, func: &str) -> bool {
    // A call into another package of the program names that package.
    let has_packages = !analysis.parts.is_empty();
    let is_literal = func.contains('.') && !func.starts_with('(');
    // Generated wrappers are in no file of the program.
    let mut calls = analysis.inlined.iter().filter(|call| call.pos.is_some_and(|pos| pos.file.0 == 0));
    calls.any(|call| {
        let callee = short_func(&call.callee);
        let before = callee.strip_suffix(func).and_then(|before| before.strip_suffix('.'));
        let is_packages = |package: &str| has_packages && !package.contains(['.', '(', '[']);
        callee == func || before.is_some_and(|before| is_literal || is_packages(before))
    })
}

/// A sentence about what a run allocated. `visits`: how often the line ran, needed only if nothing was made.
/// `place`: a line in words.
pub fn ran(
    lang: Lang,
    run: (&Analysis, &Recording),
    verdict: &Verdict,
    made: Objects,
    visits: Option<Visits>,
    code: &Code,
    place: impl Fn(u32) -> String,
) -> Option<String> {
    if made.count > 0 {
        // If the size is known, give what the values ask for rather than what their slots take. A map is several objects.
        let asked = verdict.size.unwrap_or(0).saturating_mul(made.count);
        let is_less = (1..made.bytes).contains(&asked) && !verdict.ty.starts_with("map[") && !made.mixed;
        let own = if is_less { asked } else { made.bytes };
        let values =
            [("count", &*count(made.count)), ("bytes", &*bytes(own)), ("slots", &*bytes(made.slots))];
        // A block that objects share counts once. Instances of a function share its sites, as they share its lines.
        let is_alike =
            |v: &&Verdict| (v.origin, v.pos, &v.what) == (verdict.origin, verdict.pos, &verdict.what);
        let text = match run.0.verdicts.iter().filter(is_alike).any(|v| v.func != verdict.func) {
            true => key::RAN_MADE_IN_ALL,
            false if made.slots > own => key::RAN_MADE_IN,
            false => key::RAN_MADE,
        };
        return Some(lang.fill(text, &values));
    }
    // A parameter on the heap is allocated whenever its function is entered.
    if matches!(verdict.subject, Subject::Parameter | Subject::Result) {
        return Some(lang.text(key::RAN_NOT_RUN).to_owned());
    }
    let wrapper = names::passes_dictionary(&verdict.func);
    let visits = visits?;
    if verdict.origin.file.0 != 0 {
        let never = visits.any == 0 && visits.whole;
        // What other copies allocate explains nothing if this copy ran, too.
        let only_elsewhere = is_made_elsewhere(run.1, verdict) && visits.here == 0;
        let text = match (wrapper, only_elsewhere) {
            (true, _) => key::RAN_WRAPPER,
            (false, _) if never => key::RAN_NOT_REACHED,
            (false, true) => key::RAN_OTHER_COPY,
            (false, false)
                if verdict.placement == Placement::Dynamic || verdict.unless == Some(Unless::Room) =>
            {
                key::RAN_LIBRARY_FITS
            }
            (false, false) => key::RAN_LIBRARY,
        };
        return Some(lang.fill(text, &[("func", &code.func)]));
    }
    if visits.here == 0 {
        let known = visits.any > 0 || visits.whole;
        let text = match (visits.any > 0, code.call) {
            (_, Some(_)) if wrapper => key::RAN_WRAPPER,
            (true, None) => key::RAN_ELSEWHERE,
            (true, Some(_)) => key::RAN_OTHER_COPY,
            (false, None) if is_inlined(run.0, &code.func) => key::RAN_INLINED,
            (false, _) => key::RAN_NOT_REACHED,
        };
        return known.then(|| lang.fill(text, &[("func", &code.func)]));
    }
    let times = count(u64::from(visits.here)) + if visits.whole { "" } else { "+" };
    if let Some(moved) = moved(lang, run, verdict, place) {
        return Some(lang.fill(key::RAN_REACHED, &[("count", &times)]) + &moved);
    }
    let why = match verdict.unless {
        Some(Unless::Room) if verdict.placement == Placement::Dynamic => key::RAN_FITS_OR_ROOM,
        _ if verdict.placement == Placement::Dynamic => key::RAN_FITS,
        Some(Unless::Small) => key::RAN_SMALL,
        Some(Unless::EmptyString) => key::RAN_EMPTY_STRING,
        Some(Unless::NilSlice) => key::RAN_NIL_SLICE,
        Some(Unless::Room) => key::RAN_ROOM,
        None if verdict.what == JOIN => key::RAN_JOIN,
        Some(Unless::Joined) | None => key::RAN_NOTHING,
    };
    Some(lang.fill(key::RAN_REACHED, &[("count", &times)]) + lang.text(why))
}
