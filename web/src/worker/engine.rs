//! Stand-in until the engine's facade lands: one hand-made run, whatever the source.

use escapement_core::diag::*;
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::span::{FileId, LineCol};
use escapement_core::trace::event::*;
use escapement_core::trace::snapshot::*;
use escapement_core::trace::stats::*;

pub struct Program;
pub struct Session(Recording);

fn lc(line: u32, col: u32) -> LineCol {
    LineCol { file: FileId(0), line, col }
}

pub fn compile(source: &str, _: &CompileSettings) -> (Analysis, Option<Program>) {
    let mut a = Analysis { files: vec!["main.go".into()], ..Analysis::default() };
    if !source.contains("func main") {
        a.diagnostics.push(ResolvedDiagnostic { pos: Some(lc(1, 1)), msg: "function main is undeclared in the main package".into(), kind: DiagnosticKind::Type });
        return (a, None);
    }
    let r = |l, c, kind, text: &str| Remark { pos: Some(lc(l, c)), level: 1, only_m1: false, kind, text: text.into() };
    a.remarks = vec![
        r(17, 6, RemarkKind::CanInline, "can inline main"),
        r(13, 2, RemarkKind::MovedToHeap, "moved to heap: sum"),
        r(18, 9, RemarkKind::EscapesToHeap, "&node{...} escapes to heap"),
        r(19, 9, RemarkKind::EscapesToHeap, "&node{...} escapes to heap"),
    ];
    let v = |l, c, what: &str, ty: &str, subject, placement, cause, remark, flow| Verdict {
        pos: lc(l, c), origin: lc(l, c), func: "main.total".into(), what: what.into(), ty: ty.into(), size: 8, subject, placement, cause, flow, remark,
    };
    let note = |l, c, what: &str, why: &str| FlowNote { pos: Some(lc(l, c)), what: what.into(), why: why.into() };
    a.verdicts = vec![
        v(12, 2, "a", "int", Subject::Variable, Placement::Stack, Cause::None, None, vec![]),
        v(12, 5, "b", "int", Subject::Variable, Placement::Stack, Cause::None, None, vec![]),
        v(13, 2, "sum", "int", Subject::Variable, Placement::Heap, Cause::Lifetime, Some(1), vec![FlowStep {
            dst: "~r0".into(), src: "sum".into(), derefs: -1,
            notes: vec![note(14, 9, "&sum", "address-of"), note(14, 2, "return &sum", "return")],
        }]),
        v(18, 9, "&node{...}", "main.node", Subject::Allocation, Placement::Heap, Cause::Lifetime, Some(2), vec![FlowStep {
            dst: "{heap}".into(), src: "{storage for &node{...}}".into(), derefs: 0,
            notes: vec![note(18, 9, "&node{...}", "spill"), note(18, 7, "head = &node{...}", "assign")],
        }]),
        v(19, 9, "&node{...}", "main.node", Subject::Allocation, Placement::Heap, Cause::Lifetime, Some(3), vec![]),
        v(20, 2, "p", "*int", Subject::Variable, Placement::Stack, Cause::None, None, vec![]),
    ];
    a.runtime_calls = vec![
        RuntimeCall { pos: lc(13, 2), name: "newobject".into() },
        RuntimeCall { pos: lc(18, 9), name: "newobject".into() },
        RuntimeCall { pos: lc(18, 7), name: "gcWriteBarrier1".into() },
        RuntimeCall { pos: lc(21, 9), name: "printint".into() },
    ];
    (a, Some(Program))
}

pub fn run(_: &Program, _: &RunSettings) -> Session {
    let m = |s, l, kind| Mark { step: StepNo(s), goroutine: 1, pos: Some(lc(l, 2)), kind };
    let marks = vec![
        m(1, 18, MarkKind::Alloc { address: 0xc000_0120_10, ty: "main.node".into(), bytes: 16 }),
        m(3, 19, MarkKind::Alloc { address: 0xc000_0120_20, ty: "main.node".into(), bytes: 16 }),
        m(5, 20, MarkKind::Call { func: "main.total".into() }),
        m(7, 13, MarkKind::Alloc { address: 0xc000_0120_30, ty: "int".into(), bytes: 8 }),
        m(8, 14, MarkKind::Return { func: "main.total".into() }),
        m(9, 20, MarkKind::Gc(GcPhase::Mark)),
        m(11, 20, MarkKind::Gc(GcPhase::Sweep)),
        m(12, 20, MarkKind::Gc(GcPhase::Off)),
        m(12, 21, MarkKind::Output { stderr: true, text: "29 2\n".into() }),
    ];
    let site = |l, what: &str, ty: &str, n, b| Site { pos: Some(lc(l, 9)), what: what.into(), ty: ty.into(), placement: Placement::Heap, count: n, bytes: b, live_count: n, live_bytes: b };
    Session(Recording {
        stats: Stats { steps: 14, mallocs: 3, total_alloc: 40, frees: 0, gc_cycles: 1, goroutines: 1, sites: vec![site(18, "&node{...}", "main.node", 1, 16), site(19, "&node{...}", "main.node", 1, 16), site(13, "sum", "int", 1, 8)] },
        marks, marks_cut: false, stdout: vec![], stderr: b"29 2\n".to_vec(), output_steps: vec![(12, true, 5)], status: 0, end: Some(EndReason::Returned),
    })
}

impl Session {
    pub fn recording(&self) -> &Recording {
        &self.0
    }
    pub fn next_step(&mut self, from: StepNo, _: Granularity, forward: bool) -> StepNo {
        StepNo(if forward { (from.0 + 1).min(14) } else { from.0.saturating_sub(1) })
    }
    pub fn snapshot(&mut self, step: StepNo) -> Snapshot {
        let s = step.0;
        let (a1, a2, a3) = (0xc000_0120_10_u64, 0xc000_0120_20_u64, 0xc000_0120_30_u64);
        let hp = |a| ValueView::Pointer(Pointer { address: a, target: Target::Heap { object: a } });
        let slot = |name: &str, ty: &str, address, value, kind| SlotView { name: name.into(), ty: ty.into(), address, size: 8, value, kind, decl: None };
        let sc = |n: i64| ValueView::Scalar(n.to_string());
        let line = [17, 18, 18, 19, 19, 20, 12, 13, 14, 20, 20, 20, 21, 21, 22][s as usize];
        let mut frames = vec![];
        if (5..9).contains(&s) {
            frames.push(FrameView { func: "main.total".into(), pos: Some(lc(line, 2)), address: 0xc00003e700, size: 56, inlined: false, std: false, defers: vec![], slots: vec![
                slot("n", "int", 0xc00003e758, sc(6), SlotKind::Param),
                slot("a", "int", 0xc00003e738, if s > 6 { sc(11) } else { ValueView::Unset }, SlotKind::Local),
                slot("b", "int", 0xc00003e730, if s > 6 { sc(12) } else { ValueView::Unset }, SlotKind::Local),
                slot("&sum", "*int", 0xc00003e728, if s >= 7 { hp(a3) } else { ValueView::Unset }, SlotKind::Local),
                slot("~r0", "*int", 0xc00003e760, if s >= 8 { hp(a3) } else { ValueView::Unset }, SlotKind::Result),
            ] });
        }
        frames.push(FrameView { func: "main.main".into(), pos: Some(lc(if (5..9).contains(&s) { 20 } else { line }, 2)), address: 0xc00003e780, size: 24, inlined: false, std: false, defers: vec![], slots: vec![
            slot("p", "*int", 0xc00003e790, if s >= 9 { hp(a3) } else { ValueView::Unset }, SlotKind::Local),
        ] });
        let color = |order: u64| match s { 9 => Color::White, 10 if order < 2 => Color::Grey, 10 => Color::White, 11 if order == 0 => Color::Grey, 11.. => Color::Black, _ => Color::White };
        let obj = |address, born, ty: &str, site, variable: Option<&str>, fields: Vec<FieldView>, order| ObjectView {
            address, size: 8 * fields.len() as u64, class_size: 8 * fields.len() as u64, size_class: 2, noscan: false, ty: ty.into(), kind: ObjectKind::Value, color: color(order),
            site: Some(lc(site, 9)), variable: variable.map(Into::into), allocated_at: StepNo(born), fields, omitted: 0, freed: false };
        let f = |name: &str, ty: &str, address, value| FieldView { name: name.into(), ty: ty.into(), address, value };
        let mut heap = vec![];
        if s >= 1 { heap.push(obj(a1, 1, "main.node", 18, None, vec![f("id", "int", a1, sc(1)), f("next", "*main.node", a1 + 8, ValueView::Nil)], 2)); }
        if s >= 3 { heap.push(obj(a2, 3, "main.node", 19, None, vec![f("id", "int", a2, sc(2)), f("next", "*main.node", a2 + 8, hp(a1))], 1)); }
        if s >= 7 { heap.push(obj(a3, 7, "int", 13, Some("sum"), vec![f("", "int", a3, sc(if s >= 8 { 29 } else { 0 }))], 0)); }
        let head = match s { 0..2 => ValueView::Nil, 2..4 => hp(a1), _ => hp(a2) };
        let action = match s {
            0 => Action::Start,
            1 => Action::Alloc { what: "&node{...}".into(), ty: "main.node".into(), address: a1, bytes: 16 },
            3 => Action::Alloc { what: "&node{...}".into(), ty: "main.node".into(), address: a2, bytes: 16 },
            2 | 4 => Action::Assign { name: "head".into() },
            5 => Action::Call { func: "main.total".into(), inlined: false },
            6 => Action::Line { text: "a, b := 11, 12".into() },
            7 => Action::MoveToHeap { name: "sum".into(), address: a3 },
            8 => Action::Line { text: "return &sum".into() },
            9 => Action::GcStart { cycle: 1, forced: false },
            10 => Action::GcMark { address: a2, grey: 2 },
            11 => Action::GcMarkDone { marked: 40 },
            12 => Action::Output { stderr: true, text: "29 2\n".into() },
            14 => Action::End { status: 0 },
            _ => Action::None,
        };
        let changed = match s { 2 | 4 => vec![0x52f0], 7 => vec![0xc00003e728, a3], 8 => vec![0xc00003e760], 9 => vec![0xc00003e790], _ => vec![] };
        Snapshot {
            step, time_ns: s * 10, current: 1, heap,
            goroutines: vec![GoroutineView { id: 1, state: GoroutineState::Running, entry: "main.main".into(), created_at: None, stack_lo: 0xc00003e000, stack_hi: 0xc00003e800, frames, elided: 0 }],
            globals: vec![slot("head", "*main.node", 0x52f0, head, SlotKind::Global)],
            gc: GcView { phase: match s { 9 | 10 => GcPhase::Mark, 11 => GcPhase::Sweep, _ => GcPhase::Off }, cycle: u64::from(s > 9), heap_live: 40, goal: 64, trigger: 56, queue: if s == 10 { vec![a2, a3] } else { vec![] }, barrier_buffer: vec![], barrier_on: s == 9 || s == 10, marked_bytes: 0 },
            heap_stats: HeapStats { mallocs: 3, frees: 0, total_alloc: 40, heap_alloc: 40, heap_objects: 3, stack_inuse: 2048 },
            stdout_len: 0, stderr_len: if s >= 12 { 5 } else { 0 }, changed, action, ended: (s == 14).then_some(EndReason::Returned),
        }
    }
}
