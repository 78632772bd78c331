//! Snapshots → scenes.

use super::scene::Options;
use super::*;
use escapement_core::trace::event::StepNo;
use escapement_core::trace::snapshot::*;

fn pointer(address: u64) -> ValueView {
    ValueView::Pointer(Pointer { address, target: Target::Heap { object: address } })
}

fn slot(name: &str, address: u64, value: ValueView) -> SlotView {
    SlotView {
        name: name.into(),
        ty: "*int".into(),
        address,
        size: 8,
        value,
        kind: SlotKind::Local,
        decl: None,
    }
}

fn object(address: u64, born: u64, next: Option<u64>) -> ObjectView {
    let value = next.map_or(ValueView::Nil, pointer);
    ObjectView {
        address,
        size: 8,
        class_size: 8,
        size_class: 1,
        noscan: false,
        ty: "main.node".into(),
        kind: ObjectKind::Value,
        color: Color::White,
        site: None,
        variable: None,
        allocated_at: StepNo(born),
        fields: vec![FieldView { name: "next".into(), ty: "*main.node".into(), address, value }],
        omitted: 0,
        freed: false,
    }
}

fn picture(step: u64, slots: Vec<SlotView>, heap: Vec<ObjectView>) -> Snapshot {
    let frame = FrameView {
        func: "main.main".into(),
        pos: None,
        address: 0x1000,
        size: 64,
        inlined: false,
        std: false,
        slots,
        defers: vec![],
    };
    let goroutine = GoroutineView {
        id: 1,
        state: GoroutineState::Running,
        entry: "main.main".into(),
        created_at: None,
        stack_lo: 0x800,
        stack_hi: 0x1800,
        frames: vec![frame],
        elided: 0,
    };
    Snapshot { step: StepNo(step), current: 1, goroutines: vec![goroutine], heap, ..Snapshot::default() }
}

const WIDE: Options = Options { most_objects: 60, narrow: false };

fn list(n: u64) -> Snapshot {
    let heap =
        (0..n).map(|i| object(0x1_0000 + 16 * i, i + 1, (i > 0).then(|| 0x1_0000 + 16 * (i - 1)))).collect();
    picture(n, vec![slot("head", 0x1010, pointer(0x1_0000 + 16 * (n - 1)))], heap)
}

#[test]
fn boxes_do_not_overlap() {
    let scene = build(&list(20), &mut Places::default(), WIDE);
    assert_eq!(scene.objects.len(), 20);
    let mut rects: Vec<Rect> = scene.objects.iter().map(|o| o.rect).collect();
    rects.extend(scene.stacks.iter().map(|s| s.rect));
    for (i, a) in rects.iter().enumerate() {
        for b in rects.iter().skip(i + 1) {
            assert!(!a.overlaps(*b), "{a:?} {b:?}");
        }
    }
}

#[test]
fn objects_keep_their_place_back_and_forth() {
    let mut places = Places::default();
    let place = |s: &Scene, a: u64| s.objects.iter().find(|o| o.address == a).map(|o| o.rect);
    let five = build(&list(5), &mut places, WIDE);
    let nine = build(&list(9), &mut places, WIDE);
    let back = build(&list(5), &mut places, WIDE);
    for i in 0..5 {
        let a = 0x1_0000 + 16 * i;
        assert_eq!(place(&five, a), place(&nine, a));
        assert_eq!(place(&five, a), place(&back, a));
    }
}

#[test]
fn every_pointer_has_an_arrow_to_its_object() {
    let scene = build(&list(6), &mut Places::default(), WIDE);
    assert_eq!(scene.arrows.len(), 6);
    for arrow in &scene.arrows {
        let target = scene.objects.iter().find(|o| Some(o.address) == arrow.object).map(|o| o.rect);
        let rect = target.expect("an arrow's object is drawn");
        assert!(arrow.tip.0 == rect.x || arrow.tip.0 == rect.right());
        assert!(arrow.tip.1 >= rect.y && arrow.tip.1 <= rect.bottom());
    }
}

#[test]
fn many_objects_are_folded_and_counted() {
    let scene = build(&list(500), &mut Places::default(), WIDE);
    assert!(scene.objects.len() <= 60);
    let folded: usize = scene.groups.iter().map(|g| g.group.addresses.len()).sum();
    assert_eq!(scene.objects.len() + folded, 500);
}

#[test]
fn a_chain_of_pointers_says_why_an_object_lives() {
    let snapshot = list(4);
    let (root, links) = keep::path_to(&snapshot, 0x1_0000).expect("reachable");
    assert_eq!(root, keep::Root::Slot { goroutine: 1, func: "main.main".into(), name: "head".into() });
    assert_eq!(links.len(), 4);
    let mut cut = snapshot;
    cut.goroutines[0].frames[0].slots[0].value = ValueView::Nil;
    assert_eq!(keep::path_to(&cut, 0x1_0000), None);
    assert_eq!(keep::unreachable(&cut), 4);
}
