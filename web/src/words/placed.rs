//! The values of each line of the program, and where the compiler places them.

use crate::verdicts::on_heap;
use escapement_core::diag::{Analysis, Placement, Subject, Verdict};
use escapement_core::span::LineCol;
use escapement_core::trace::made::is_record;
use escapement_core::trace::stats::Site;
use std::collections::{BTreeMap, HashMap};

/// Lines of the text, in order, each with the index of a verdict on a value declared or allocated there. Leaves out the
/// values named in `ahead`.
pub fn made(analysis: &Analysis, ahead: &[String]) -> Vec<(u32, u32)> {
    let is_made = |verdict: &Verdict| {
        let own = verdict.origin.file.0 == 0 && verdict.pos == verdict.origin;
        // Inlined code: the copy's line is that of the call.
        let inlined = verdict.pos != verdict.origin && verdict.pos.file.0 == 0 && verdict.remark.is_some();
        let is_value = own && !matches!(verdict.subject, Subject::Result | Subject::Parameter);
        !ahead.contains(&verdict.what) && (is_value || (own || inlined) && on_heap(verdict))
    };
    let all = (0..).zip(&analysis.verdicts).filter(|(_, verdict)| is_made(verdict));
    let mut list: Vec<(u32, u32)> = all.map(|(index, verdict)| (verdict.pos.line, index)).collect();
    list.sort_unstable();
    list
}

/// Lines of the text, in order, at which a run allocated something that no heap verdict covers, and what it was:
/// channels, growing maps, and copies of inlined code.
pub fn unjudged(analysis: &Analysis, sites: &[Site], ahead: &[String]) -> Vec<(u32, String)> {
    let judged = made(analysis, &[]);
    let verdicts = || judged.iter().filter_map(|made| analysis.verdicts.get(made.1 as usize));
    let sites = sites.iter().filter(|site| !is_record(&site.what));
    let own = sites.filter_map(|site| Some((site.pos.filter(|at| at.file.0 == 0)?, site)));
    let without = own.filter(|(at, site)| {
        !ahead.contains(&site.what) && !verdicts().any(|v| v.origin == *at && v.placement == Placement::Heap)
    });
    let mut list: Vec<(u32, String)> = without.map(|(at, site)| (at.line, site.what.clone())).collect();
    list.sort_unstable();
    list.dedup();
    list
}

/// Leaves out lines without a single answer: where the run decides, an inlined copy differs, or a channel is made, which
/// the compiler does not place.
pub fn places_of(analysis: &Analysis, text: &str) -> Vec<(u32, bool)> {
    // Placements of each value, in all copies of its code.
    let mut copies: HashMap<(LineCol, &str), (Placement, bool)> = HashMap::new();
    for verdict in &analysis.verdicts {
        let (first, agree) =
            copies.entry((verdict.origin, &verdict.what)).or_insert((verdict.placement, true));
        *agree &= *first == verdict.placement;
    }
    let mut lines: BTreeMap<u32, Option<bool>> = BTreeMap::new();
    for (line, index) in made(analysis, &[]) {
        let Some(verdict) = analysis.verdicts.get(index as usize) else { continue };
        if verdict.pos != verdict.origin {
            continue;
        }
        let heap = match (verdict.placement, verdict.unless) {
            (Placement::Stack, _) => Some(false),
            (Placement::Heap, None) => Some(true),
            _ => None,
        };
        let heap =
            heap.filter(|_| copies.get(&(verdict.origin, &*verdict.what)).is_some_and(|(_, agree)| *agree));
        let of_line = lines.entry(line).or_insert(heap);
        *of_line = match (*of_line, heap) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (None, _) | (_, None) => None,
            (Some(false), Some(false)) => Some(false),
        };
    }
    for (line, code) in (1..).zip(text.lines()) {
        if code.contains("make(chan ") {
            lines.remove(&line);
        }
    }
    lines.into_iter().filter_map(|(line, heap)| Some((line, heap?))).collect()
}

#[cfg(test)]
mod tests {
    use super::places_of;
    use crate::for_tests::analysed;

    #[test]
    fn only_lines_with_one_answer_are_asked_about() {
        let source = "package main\n\nimport \"fmt\"\n\nfunc counter() func() int {\n\tn := 0\n\treturn func() int { n++; return n }\n}\n\n\
            //go:noinline\nfunc kept() *int {\n\tm := 1\n\treturn &m\n}\n\n\
            func main() {\n\tnext := counter()\n\tlist := []int{1, 2}\n\tfmt.Println(next(), list[0], *kept())\n\
            \tdone := make(chan int, 1)\n\tdone <- 1\n}\n";
        // Not `n` and its closure, which the inlined copy keeps in the frame, nor what `Println` may box, nor the channel.
        assert_eq!(places_of(&analysed(source), source), [(12, true), (17, false), (18, false)]);
    }
}
