//! Which verdicts the page lists, and what a verdict means for the heap. Page and worker use it.
//! In: an [`Analysis`], or one of its verdicts. Out: plain data.

use escapement_core::diag::{Analysis, Placement, RemarkKind, Verdict};

/// Whether a verdict means a heap allocation.
pub fn on_heap(verdict: &Verdict) -> bool {
    matches!(verdict.placement, Placement::Heap | Placement::Dynamic)
}

/// Letters for a placement: `S`, `H`, `SH` if the run decides, a dash if nothing is allocated.
pub fn letters(placement: Placement) -> &'static str {
    match placement {
        Placement::Stack => "S",
        Placement::Static | Placement::Shared => "–",
        Placement::Heap => "H",
        Placement::Dynamic => "SH",
    }
}

/// A verdict that `-m` reports; ordered by line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Reported {
    pub line: u32,
    /// Index into `Analysis::verdicts`.
    pub verdict: u32,
}

impl Reported {
    /// The verdict and the text of its remark.
    pub fn of(self, analysis: &Analysis) -> Option<(&Verdict, &str)> {
        let verdict = analysis.verdicts.get(self.verdict as usize)?;
        Some((verdict, &analysis.remarks.get(verdict.remark? as usize)?.text))
    }
}

/// The verdicts that `-m` reports, except those about values of these names.
pub fn reported_without(analysis: &Analysis, names: &[String]) -> Vec<Reported> {
    let is_shown = |r: &Reported| {
        analysis.verdicts.get(r.verdict as usize).is_some_and(|verdict| !names.contains(&verdict.what))
    };
    reported(analysis).into_iter().filter(is_shown).collect()
}

/// Verdicts that `-m` reports, ordered by line. Of those on the same code with equal position and text, like that of a slice
/// literal's array and of the interface that holds the slice, one is kept, if possible one whose value is always allocated.
pub fn reported(analysis: &Analysis) -> Vec<Reported> {
    let of_interest = |verdict: &Verdict| {
        let remark = verdict.remark.and_then(|r| analysis.remarks.get(r as usize));
        verdict.pos.file.0 == 0
            && remark.is_some_and(|remark| {
                matches!(
                    remark.kind,
                    RemarkKind::MovedToHeap | RemarkKind::EscapesToHeap | RemarkKind::DoesNotEscape
                )
            })
    };
    let all = (0..).zip(&analysis.verdicts).filter(|(_, verdict)| of_interest(verdict));
    let mut list: Vec<Reported> =
        all.map(|(index, v)| Reported { line: v.pos.line, verdict: index }).collect();
    list.sort_unstable();
    // Duplicates are on the same line, so it is enough to search back within the line.
    let mut kept: Vec<Reported> = Vec::with_capacity(list.len());
    let is_same = |a: Reported, b: Reported| match (a.of(analysis), b.of(analysis)) {
        (Some((a, a_text)), Some((b, b_text))) => (a.pos, a.origin, a_text) == (b.pos, b.origin, b_text),
        _ => false,
    };
    let has_condition = |r: Reported| r.of(analysis).is_some_and(|(verdict, _)| verdict.unless.is_some());
    for reported in list {
        let mut of_line = kept.iter_mut().rev().take_while(|before| before.line == reported.line);
        match of_line.find(|before| is_same(**before, reported)) {
            Some(before) if has_condition(*before) => *before = reported,
            Some(_) => {}
            None => kept.push(reported),
        }
    }
    kept
}
