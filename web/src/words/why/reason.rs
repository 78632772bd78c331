//! The sentence about one of gc's notes: why a value flows from one location to the next.
//! In: the note and its step. Out: a text of the locales' section `reason`, filled in.

use super::location::{HEAP, is_temp, target};
use crate::i18n::{Key, Lang, key};
use crate::view::value::as_written;
use crate::words::markup;
use escapement_core::diag::{FlowNote, FlowStep, Why};

/// Text for a note; `None` for one that is not worth a line. `may_differ`: whether what the step moves may have been in
/// another field than the one read.
pub fn text_for(step: &FlowStep, note: &FlowNote, may_differ: bool) -> Option<Key> {
    let to_heap = step.dst == HEAP;
    let pair = |heap: Key, other: Key| if to_heap { heap } else { other };
    let names_field = !note.field.is_empty();
    Some(match note.why {
        // gc logs it for the value itself, before its address is used.
        Why::Spill => return None,
        Why::Assign => assignment(step, note, may_differ),
        Why::AssignPair => pair(key::REASON_ASSIGN_PAIR_HEAP, key::REASON_ASSIGN_PAIR),
        Why::AssignPairDotType => {
            pair(key::REASON_ASSIGN_PAIR_DOT_TYPE_HEAP, key::REASON_ASSIGN_PAIR_DOT_TYPE)
        }
        Why::AssignPairMapr => pair(key::REASON_ASSIGN_PAIR_MAPR_HEAP, key::REASON_ASSIGN_PAIR_MAPR),
        Why::AssignPairReceive => pair(key::REASON_ASSIGN_PAIR_RECEIVE_HEAP, key::REASON_ASSIGN_PAIR_RECEIVE),
        Why::Return => key::REASON_RETURN,
        Why::Send => key::REASON_SEND,
        Why::Range => key::REASON_RANGE,
        Why::RangeDeref => key::REASON_RANGE_DEREF,
        Why::SwitchCase => key::REASON_SWITCH_CASE,
        Why::CallParameter => argument(step, note),
        Why::CalleeOperand => key::REASON_CALLEE_OPERAND,
        Why::AppendeeSlice => pair(key::REASON_APPENDEE_SLICE_HEAP, key::REASON_APPENDEE_SLICE),
        Why::AppendedSlice => pair(key::REASON_APPENDED_SLICE_HEAP, key::REASON_APPENDED_SLICE),
        Why::CopiedSlice => pair(key::REASON_COPIED_SLICE_HEAP, key::REASON_COPIED_SLICE),
        Why::AddressOf => key::REASON_ADDRESS_OF,
        Why::Indirection => key::REASON_INDIRECTION,
        Why::Dot if names_field => key::REASON_DOT_FIELD,
        Why::Dot => key::REASON_DOT,
        Why::DotOfPointer if names_field => key::REASON_DOT_OF_POINTER_FIELD,
        Why::DotOfPointer => key::REASON_DOT_OF_POINTER,
        Why::FixedArrayIndexOf => key::REASON_FIXED_ARRAY_INDEX_OF,
        Why::Slice => key::REASON_SLICE,
        Why::SliceToArray => key::REASON_SLICE_TO_ARRAY,
        Why::InterfaceConverted => key::REASON_INTERFACE_CONVERTED,
        Why::ArrayLiteralElement => key::REASON_ARRAY_LITERAL_ELEMENT,
        Why::SliceLiteralElement => key::REASON_SLICE_LITERAL_ELEMENT,
        Why::StructLiteralElement if names_field => key::REASON_STRUCT_LITERAL_ELEMENT_FIELD,
        Why::StructLiteralElement => key::REASON_STRUCT_LITERAL_ELEMENT,
        Why::MapLiteralKey => key::REASON_MAP_LITERAL_KEY,
        Why::MapLiteralValue => key::REASON_MAP_LITERAL_VALUE,
        Why::KeyOfMapPut => key::REASON_KEY_OF_MAP_PUT,
        Why::CapturedByAClosure if is_temp(&note.what) => key::REASON_CAPTURED_BY_A_CLOSURE_ARGUMENT,
        Why::CapturedByAClosure => key::REASON_CAPTURED_BY_A_CLOSURE,
        Why::Reference => key::REASON_REFERENCE,
        Why::TooLargeForStack => key::REASON_TOO_LARGE_FOR_STACK,
        Why::TooAlignedForStack => key::REASON_TOO_ALIGNED_FOR_STACK,
        Why::NonConstantSize => key::REASON_NON_CONSTANT_SIZE,
        Why::ZeroSizedElement => key::REASON_ZERO_SIZED_ELEMENT,
        Why::ReflectHeaderData => key::REASON_REFLECT_HEADER_DATA,
        Why::UintptrEscapes => key::REASON_UINTPTR_ESCAPES,
    })
}

/// Text for an assignment. One to anything but a local variable counts as a store to the heap; the text names what is
/// assigned to.
fn assignment(step: &FlowStep, note: &FlowNote, may_differ: bool) -> Key {
    match assigned(&note.what) {
        _ if step.dst != HEAP => key::REASON_ASSIGN,
        Some(_) if may_differ => key::REASON_ASSIGN_FIELDS,
        Some(place) if is_name(place) => key::REASON_ASSIGN_GLOBAL,
        Some(_) => key::REASON_ASSIGN_THROUGH,
        None => key::REASON_ASSIGN_HEAP,
    }
}

/// Text for the argument of a call.
fn argument(step: &FlowStep, note: &FlowNote) -> Key {
    let (to_heap, is_named) = (step.dst == HEAP, note.callee_name().is_some());
    match note.what.as_str() {
        _ if to_heap && is_named && step.derefs > 0 => key::REASON_CALL_PARAMETER_CONTENT,
        _ if to_heap && is_named => key::REASON_CALL_PARAMETER_LEAKS,
        _ if is_temp(&step.dst) => key::REASON_CALL_PARAMETER_TEMP,
        _ if is_named => key::REASON_CALL_PARAMETER_NAMED,
        _ if !to_heap => key::REASON_CALL_PARAMETER,
        code if code.starts_with("panic(") => key::REASON_CALL_PARAMETER_PANIC,
        code if code.starts_with("append(") => key::REASON_CALL_PARAMETER_APPEND,
        code if code.starts_with("copy(") => key::REASON_CALL_PARAMETER_COPY,
        _ => key::REASON_CALL_PARAMETER_HEAP,
    }
}

/// The text of `key` about a note. `moved`: what the note's step moves.
pub fn filled(lang: Lang, key: Key, step: &FlowStep, note: &FlowNote, moved: &str) -> String {
    let code = |code: &str| format!("`{}`", markup::code(&as_written(code)));
    // Perhaps a field's address, not the variable's.
    let taken = note.what.strip_prefix('&').unwrap_or(&note.what);
    lang.text(key)
        .replace("{taken}", &code(taken))
        .replace("{it}", moved)
        .replace("{place}", &code(assigned(&note.what).unwrap_or_default()))
        .replace("{callee}", note.callee_name().unwrap_or_default())
        .replace("{field}", &note.field)
        .replace("{dst}", &target(lang, &step.dst))
        .replace("{src}", &target(lang, &step.src))
}

/// The left side of an assignment.
pub fn assigned(code: &str) -> Option<&str> {
    let mut quote = None;
    for (at, c) in code.char_indices() {
        match (quote, c) {
            (Some(q), _) if c == q => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(c),
            (None, '=') => return code.get(..at).and_then(|left| left.strip_suffix(' ')),
            (None, _) => {}
        }
    }
    None
}

/// Whether code is a plain name. Stored to the heap, that is a package variable: local variables are locations.
pub fn is_name(code: &str) -> bool {
    code.chars().all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_its_text_in_each_language() {
        let all: Vec<Why> = (0..).map_while(|variant| postcard::from_bytes::<Why>(&[variant]).ok()).collect();
        assert!(all.len() > 30, "{all:?}");
        for why in all.into_iter().filter(|why| *why != Why::Spill) {
            for (dst, lang) in [("x", Lang::En), ("x", Lang::Zh), (HEAP, Lang::En), (HEAP, Lang::Zh)] {
                let note = FlowNote {
                    unknown_pos: false,
                    pos: None,
                    what: "y = f(x)".to_owned(),
                    why,
                    callee: None,
                    by_reference: None,
                    field: String::new(),
                };
                let step = FlowStep {
                    dst: dst.to_owned(),
                    dst_at: None,
                    src: "x".to_owned(),
                    derefs: 0,
                    notes: Vec::new(),
                };
                let key = text_for(&step, &note, false).expect("a text");
                let text = filled(lang, key, &step, &note, "its address");
                assert!(!text.is_empty() && !text.contains(['{', '}']), "{why:?}: {text}");
                assert_eq!(text.is_ascii(), lang == Lang::En, "{why:?}: {text}");
            }
        }
    }
}
