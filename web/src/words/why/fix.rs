//! What usually helps against a verdict, from gc's explanation.
//! In: a verdict. Out: advice in words; the search for changes is `core`'s.

use super::location::HEAP;
use super::reason::assigned;
use super::{inlined_caller, is_wrapper, value_at};
use crate::i18n::{Key, Lang, bytes, key};
use crate::verdicts::on_heap;
use crate::view::value::{as_written, short_type};
use crate::words::markup;
use escapement_core::diag::{
    Analysis, ByReference, Callee, Cause, FlowStep, JOIN, Placement, Subject, Verdict, Why,
};
use escapement_core::span::LineCol;

/// [`Cause::Goroutine`] or [`Cause::DeferInLoop`] if the closure that captures the value is on the heap for that.
fn runs_later(analysis: &Analysis, verdict: &Verdict) -> Option<Cause> {
    let captures = |step: &&FlowStep| step.notes.iter().any(|note| note.why == Why::CapturedByAClosure);
    let step = verdict.flow.iter().find(captures)?;
    let closure = value_at(analysis, &verdict.func, step.dst_at, |v| v.what == "func literal")?;
    Some(closure.cause).filter(|cause| matches!(cause, Cause::Goroutine | Cause::DeferInLoop))
}

/// Whether the value is the array of a slice that the program makes.
fn is_array_of_slice(verdict: &Verdict) -> bool {
    let slice = verdict.subject == Subject::Allocation && verdict.ty.starts_with("[]");
    // The call makes this slice, for its last arguments.
    slice && verdict.what != "... argument"
}

/// A change that would keep the value on the stack, if the story suggests one.
pub fn suggestion(analysis: &Analysis, verdict: &Verdict) -> Option<Key> {
    if !on_heap(verdict) || is_wrapper(verdict) {
        return None;
    }
    let has = |why: Why| verdict.flow.iter().flat_map(|step| &step.notes).any(|note| note.why == why);
    let assigned_to = || {
        let notes = verdict.flow.iter().flat_map(|step| &step.notes);
        notes
            .filter_map(|note| note.by_reference.as_ref())
            .any(|why| matches!(why, ByReference::Assigned(..)))
    };
    // Passing it as an argument doesn't help if it goes to a goroutine, or if a captured slice or pointer leads to it.
    let closure = match runs_later(analysis, verdict) {
        Some(Cause::DeferInLoop) => key::FIX_DEFER,
        Some(_) => key::FIX_CAPTURED,
        None if verdict.subject == Subject::Allocation => key::FIX_CAPTURED,
        None if assigned_to() => key::FIX_CLOSURE_STATE,
        None => key::FIX_CLOSURE,
    };
    let is_of_library = verdict.origin.file.0 != 0;
    let is_string = verdict.subject == Subject::Allocation && verdict.ty == "string";
    Some(match verdict.cause {
        // Alignment has no limit to report.
        Cause::TooLarge if has(Why::TooLargeForStack) => key::FIX_TOO_LARGE,
        Cause::TooLarge => return None,
        Cause::SizeNotConstant => key::FIX_SIZE,
        Cause::GrownAtRunTime if is_of_library => key::FIX_GROWN_LIBRARY,
        Cause::GrownAtRunTime => key::FIX_GROWN,
        Cause::None if verdict.what == JOIN => key::FIX_JOIN,
        Cause::None if is_of_library => return None,
        Cause::None if verdict.placement == Placement::Dynamic && verdict.what.starts_with("make([]") => {
            key::FIX_ROOM
        }
        Cause::ZeroSize | Cause::None => return None,
        _ if is_of_library && is_string => key::FIX_OF_LIBRARY_STRING,
        _ if is_of_library => key::FIX_OF_LIBRARY,
        // `Put` is a pool's; pools are the library's.
        Cause::Interface if matches!(callee(verdict), Some(("Put", false))) => {
            if verdict.ty.starts_with('*') { key::FIX_POOL_KEPT } else { key::FIX_POOL }
        }
        // The variable for the error found; the error itself goes into an interface, too.
        Cause::Interface
            if verdict.subject == Subject::Variable && matches!(callee(verdict), Some(("As", false))) =>
        {
            key::FIX_ERRORS_AS
        }
        Cause::Interface if matches!(callee(verdict), Some((_, false))) => key::FIX_INTERFACE_LIBRARY,
        Cause::Interface => key::FIX_INTERFACE,
        Cause::UnknownCallee => key::FIX_CALLEE,
        Cause::LeakingParameter if matches!(callee(verdict), Some((_, true))) => key::FIX_LEAKS_OWN,
        Cause::LeakingParameter => key::FIX_LEAKS,
        Cause::CapturedByClosure => closure,
        Cause::Goroutine => key::FIX_CAPTURED,
        Cause::DeferInLoop => key::FIX_DEFER,
        Cause::Lifetime if is_array_of_slice(verdict) => key::FIX_SLICE,
        Cause::Lifetime if verdict.what == "func literal" => key::FIX_FUNC,
        Cause::Lifetime if verdict.subject == Subject::Allocation && verdict.ty.starts_with("func(") => {
            key::FIX_METHOD
        }
        Cause::Lifetime if verdict.subject == Subject::Allocation && verdict.ty.starts_with("map[") => {
            key::FIX_MAP
        }
        // Its bytes: to return, keep or send the string, which is a value already, instead of a pointer cannot help.
        Cause::Lifetime | Cause::Iteration if is_string => key::FIX_STRING,
        Cause::Lifetime if has(Why::InterfaceConverted) => key::FIX_INTERFACE_KEPT,
        Cause::Lifetime if has(Why::Send) => key::FIX_SEND,
        Cause::Lifetime if has(Why::Return) => key::FIX_RETURN,
        Cause::Lifetime if through_pointer(verdict).is_some() => key::FIX_THROUGH,
        Cause::Lifetime => key::FIX_STORE,
        Cause::Iteration => key::FIX_ITERATION,
    })
}

/// Name of the function that the value is passed to at the end of its path, and whether it is the program's.
fn callee(verdict: &Verdict) -> Option<(&str, bool)> {
    let (_, name, is_own) = last_call(verdict)?;
    Some((name, is_own))
}

/// Like [`callee`], with the position of the call.
fn last_call(verdict: &Verdict) -> Option<(Option<LineCol>, &str, bool)> {
    let notes = verdict.flow.iter().flat_map(|step| &step.notes);
    let named = notes.filter_map(|note| match note.callee.as_ref()? {
        Callee::Named { name, param } => Some((note.pos, name.as_str(), param.is_some())),
        Callee::Builtin | Callee::Unknown => None,
    });
    named.reduce(|_, last| last)
}

/// The function of the last call as the program writes it: what is inlined may call another.
fn called<'a>(analysis: &'a Analysis, verdict: &'a Verdict) -> Option<&'a str> {
    let (pos, name, _) = last_call(verdict)?;
    Some(pos.and_then(|pos| inlined_caller(analysis, pos, name)).unwrap_or(name))
}

/// The place to which a value is stored through a pointer, at the end of its path: a field, or all that a pointer points to.
fn through_pointer(verdict: &Verdict) -> Option<&str> {
    let last = verdict.flow.last().filter(|step| step.dst == HEAP)?.notes.last()?;
    let place = assigned(&last.what).filter(|_| last.why == Why::Assign)?;
    (place.starts_with('*') || place.contains('.') && !place.ends_with(']')).then_some(place)
}

/// Advice in words.
pub fn usual(lang: Lang, analysis: &Analysis, verdict: &Verdict, fix: Key) -> String {
    let (limit, most) = verdict.size_limit();
    let most = bytes(most as u64);
    let elem = short_type(verdict.ty.strip_prefix("[]").unwrap_or(&verdict.ty));
    let place = markup::code(&as_written(through_pointer(verdict).unwrap_or_default()));
    let callee = called(analysis, verdict).unwrap_or_default();
    let ty = short_type(&verdict.ty);
    // `&T{}` and `new(T)` make a T.
    let made = verdict.ty.strip_prefix('*').filter(|_| verdict.subject == Subject::Allocation);
    let value = short_type(made.unwrap_or(&verdict.ty));
    let values = [
        ("limit", limit),
        ("most", &most),
        ("elem", &*elem),
        ("place", &*place),
        ("callee", callee),
        ("type", &*ty),
        ("value", &*value),
    ];
    let text = lang.fill(fix, &values);
    text + match fix {
        key::FIX_LEAKS | key::FIX_LEAKS_OWN if verdict.ty.starts_with("sync.") => lang.text(key::FIX_SHARED),
        key::FIX_INTERFACE_LIBRARY if is_number(&verdict.ty) => lang.text(key::FIX_NUMBER),
        _ => "",
    }
}

/// Whether a type is one of Go's own types of numbers that package strconv formats.
fn is_number(ty: &str) -> bool {
    let bits = ["uint", "int", "float"].iter().find_map(|kind| ty.strip_prefix(kind));
    bits.is_some_and(|bits| matches!(bits, "" | "8" | "16" | "32" | "64"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::for_tests::{analysed, on_heap_named};

    const GOROUTINE: &str = "package main\n\nvar kept func()\n\nfunc main() {\n\tvar list [10]int\n\
        \tdone := make(chan bool)\n\tgo func() {\n\t\tlist[0]++\n\t\tdone <- true\n\t}()\n\t<-done\n\
        \tn := 0\n\tkept = func() { n++ }\n\tvar large [20000]int\n\tlarge[len(list)]++\n\
        \tprintln(len(make([]int, 20000)))\n}\n";

    #[test]
    fn passing_an_argument_is_not_suggested_for_a_goroutine() {
        let analysis = analysed(GOROUTINE);
        let fix = |what| suggestion(&analysis, on_heap_named(&analysis, what));
        assert_eq!(fix("list"), Some(key::FIX_CAPTURED));
        assert_eq!(fix("n"), Some(key::FIX_CLOSURE_STATE));
    }

    #[test]
    fn the_array_of_a_slice_has_advice_of_its_own() {
        let source = "package main\n\ntype node struct{ n int }\n\nvar kept []int\nvar first *node\n\nfunc main() {\n\
            \tlines := make(chan []string, 1)\n\tlines <- []string{\"a\"}\n\tkept = make([]int, 8)\n\
            \tfirst = &node{n: 1}\n\tprintln(len(<-lines), len(kept), first.n)\n}\n";
        let analysis = analysed(source);
        let fix = |what| suggestion(&analysis, on_heap_named(&analysis, what));
        assert_eq!(fix("[]string{...}"), Some(key::FIX_SLICE));
        assert_eq!(fix("make([]int, 8)"), Some(key::FIX_SLICE));
        assert_eq!(fix("&node{...}"), Some(key::FIX_STORE));
    }

    #[test]
    fn a_method_value_has_advice_of_its_own() {
        let source = "package main\n\ntype door struct{ n int }\n\nfunc (d *door) open() { d.n++ }\n\nvar kept func()\n\n\
            func main() {\n\td := &door{}\n\tkept = d.open\n\tkept()\n}\n";
        let analysis = analysed(source);
        assert_eq!(suggestion(&analysis, on_heap_named(&analysis, "d.open")), Some(key::FIX_METHOD));
    }

    #[test]
    fn a_store_through_a_pointer_and_a_new_string_have_advice_of_their_own() {
        let source = "package main\n\ntype conn struct{ buf *[8]byte }\n\n//go:noinline\nfunc name(s string) string { return s + \"!\" }\n\n\
            func main() {\n\tvar a [8]byte\n\tc := &conn{}\n\tc.buf = &a\n\tvar list []*int\n\tb := 1\n\tlist = make([]*int, 1)\n\
            \tlist[0] = &b\n\tprintln(len(c.buf), len(list), name(\"x\"))\n}\n";
        let analysis = analysed(source);
        let fix = |what| suggestion(&analysis, on_heap_named(&analysis, what));
        assert_eq!(fix("a"), Some(key::FIX_THROUGH));
        assert_eq!(fix("b"), Some(key::FIX_STORE));
        assert_eq!(fix("s + \"!\""), Some(key::FIX_STRING));
        let advice = usual(Lang::En, &analysis, on_heap_named(&analysis, "a"), key::FIX_THROUGH);
        assert!(advice.starts_with("If `c.buf` belongs to a value made here"), "{advice}");
    }

    #[test]
    fn the_copy_in_an_interface_and_the_bytes_of_the_string_in_it_have_advice_of_their_own() {
        let source = "package main\n\nvar kept any\nvar lines = make(chan string, 1)\n\n//go:noinline\n\
            func keep(b []byte, n int) {\n\tkept = string(b)\n\tkept = n\n\tlines <- string(b[1:])\n}\n\n\
            func main() {\n\tkeep([]byte(\"ab\"), 1)\n\tprintln(kept != nil)\n}\n";
        let analysis = analysed(source);
        let fixes = |what: &str| -> Vec<Option<Key>> {
            let of = analysis.verdicts.iter().filter(|v| v.what == what && on_heap(v));
            of.map(|v| suggestion(&analysis, v)).collect()
        };
        assert_eq!(fixes("string(b)"), [Some(key::FIX_INTERFACE), Some(key::FIX_STRING)]);
        assert_eq!(fixes("n"), [Some(key::FIX_INTERFACE)]);
        assert_eq!(fixes("string(b[1:])"), [Some(key::FIX_STRING)]);
    }

    #[test]
    fn too_large_names_the_limit_and_its_value() {
        let analysis = analysed(GOROUTINE);
        assert_eq!(on_heap_named(&analysis, "large").size_limit(), ("ir.MaxStackVarSize", 131_072));
        let made = on_heap_named(&analysis, "make([]int, 20000)");
        assert_eq!(made.size_limit(), ("ir.MaxImplicitStackVarSize", 65_536));
        let text =
            Lang::En.fill(key::FIX_TOO_LARGE, &[("limit", "ir.MaxStackVarSize"), ("most", &bytes(131_072))]);
        assert!(text.contains("128 KiB") && text.contains("ir.MaxStackVarSize"), "{text}");
    }
}
