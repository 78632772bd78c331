//! The words on the boxes of the picture.

use super::narrate;
use crate::i18n::{Key, Lang, bytes, in_slot_short, key};
use crate::view::value::RowState;
use crate::view::{Form, ObjectBox, PageBox, Row, Section, StackBox};
use escapement_core::trace::snapshot::{Color, QueueView, SyncView};

/// Name of a colour in the styles.
pub fn color_name(color: Color) -> &'static str {
    match color {
        Color::White => "white",
        Color::Grey => "grey",
        Color::Black => "black",
    }
}

/// Name of a colour in sentences and headings.
pub fn color_word(lang: Lang, color: Color) -> &'static str {
    lang.text(match color {
        Color::White => key::COLOR_WHITE,
        Color::Grey => key::COLOR_GREY,
        Color::Black => key::COLOR_BLACK,
    })
}

/// Text in the corner of an object's heading: its colour while a cycle runs, else its size.
pub fn corner(lang: Lang, object: &ObjectBox, cycle: bool) -> String {
    if object.freed {
        lang.text(key::OBJECT_FREED).to_owned()
    } else if cycle {
        color_word(lang, object.color).to_owned()
    } else if object.form == Form::Table {
        lang.fill(key::MAP_ENTRIES, &[("n", &entries(&object.rows).to_string())])
    } else {
        in_slot_short(object.size, object.class_size)
    }
}

fn entries(rows: &[Row]) -> u64 {
    rows.iter().map(|r| if r.state == RowState::Omitted { r.value.parse().unwrap_or(0) } else { 1 }).sum()
}

/// Describes a channel's content and waiters.
pub fn waiting(lang: Lang, queue: &QueueView) -> String {
    let mut parts = Vec::new();
    let names = |ids: &[u32]| ids.iter().map(|id| id.to_string()).collect::<Vec<_>>().join(", ");
    if !queue.receivers.is_empty() {
        parts.push(lang.fill(key::QUEUE_RECEIVERS, &[("ids", &names(&queue.receivers))]));
    }
    if !queue.senders.is_empty() {
        parts.push(lang.fill(key::QUEUE_SENDERS, &[("ids", &names(&queue.senders))]));
    }
    if queue.closed {
        parts.push(lang.text(key::QUEUE_CLOSED).to_owned());
    }
    if queue.cap == 0 {
        // Beside waiting goroutines there is no room for it, and an empty queue speaks for itself.
        if parts.is_empty() {
            parts.push(lang.text(key::QUEUE_UNBUFFERED).to_owned());
        }
    } else {
        let (n, cap) = (queue.values.len().to_string(), queue.cap.to_string());
        parts.push(lang.fill(key::QUEUE_COUNT, &[("n", &n), ("cap", &cap)]));
    }
    parts.join(" · ")
}

/// Describes a value of package sync.
pub fn sync_text(lang: Lang, sync: SyncView) -> String {
    match sync {
        SyncView::WaitGroup { counter, waiters: 0 } => {
            lang.fill(key::SYNC_GROUP, &[("n", &counter.to_string())])
        }
        SyncView::WaitGroup { counter, waiters } => {
            lang.fill(key::SYNC_GROUP_WAITED, &[("n", &counter.to_string()), ("count", &waiters.to_string())])
        }
        SyncView::Mutex { held: false, .. } => lang.text(key::SYNC_FREE).to_owned(),
        SyncView::Mutex { held: true, waiters: 0 } => lang.text(key::SYNC_HELD).to_owned(),
        SyncView::Mutex { held: true, waiters } => {
            lang.fill(key::SYNC_HELD_WAITED, &[("count", &waiters.to_string())])
        }
        SyncView::RwMutex { writer: true, .. } => lang.text(key::SYNC_WRITING).to_owned(),
        SyncView::RwMutex { readers: 0, .. } => lang.text(key::SYNC_FREE).to_owned(),
        SyncView::RwMutex { readers, .. } => lang.fill(key::SYNC_READING, &[("count", &readers.to_string())]),
        SyncView::Pool { fresh, victims: 0 } => lang.fill(key::SYNC_POOL, &[("n", &fresh.to_string())]),
        SyncView::Pool { fresh, victims } => {
            let values = [("n", &*fresh.to_string()), ("count", &*victims.to_string())];
            lang.fill(key::SYNC_POOL_VICTIMS, &values)
        }
    }
}

/// Name of a goroutine.
pub fn stack_name(lang: Lang, stack: &StackBox) -> String {
    lang.fill(key::GOROUTINE, &[("id", &stack.goroutine.to_string())])
}

/// Size of a stack.
pub fn stack_size(lang: Lang, stack: &StackBox) -> String {
    lang.fill(key::STACK_SIZE, &[("size", &bytes(stack.bytes))])
}

/// A stack's name, and the details after it. `brief`: for an audience, whose text leaves no room for what the colour says.
pub fn heading(lang: Lang, stack: &StackBox, scan: Option<&str>, brief: bool) -> (String, String) {
    let how = narrate::goroutine(lang, stack);
    let rest = match scan {
        Some(scan) => scan.to_owned(),
        None if stack.frames.is_empty() && !stack.current => stack.entry.clone(),
        None => stack_size(lang, stack),
    };
    let long = stack.waits_for.is_some() || stack.ended.is_some();
    let rest = match scan {
        None if long => how,
        _ if brief && stack.current => rest,
        // Nothing runs before the first step.
        _ if stack.current && stack.frames.is_empty() && !stack.closed => rest,
        // What may be cut comes last.
        Some(_) if long => format!("{rest} · {how}"),
        _ => format!("{how} · {rest}"),
    };
    let rest = if stack.closed { format!("{} · {rest}", lang.text(key::STACK_CLOSED)) } else { rest };
    (stack_name(lang, stack), rest)
}

/// The line of a call and the size of its frame, if given. `line` formats a line of the text.
pub fn meta(
    lang: Lang,
    line: &dyn Fn(u32) -> String,
    section: &Section,
    size: Option<u64>,
    std: bool,
) -> String {
    let line = section.pos.filter(|p| p.file.0 == 0).map(|p| line(p.line));
    let kind = if section.inlined {
        Some(lang.text(key::FRAME_INLINED).to_owned())
    } else if std {
        Some(lang.text(if section.wrapper { key::FRAME_WRAPPER } else { key::FRAME_STD }).to_owned())
    } else {
        size.map(|size| lang.fill(key::FRAME_SIZE, &[("size", &bytes(size))]))
    };
    line.into_iter().chain(kind).collect::<Vec<_>>().join(" · ")
}

/// Types of a page's objects, and the size of its slots.
pub fn page_name(lang: Lang, page: &PageBox) -> String {
    lang.fill(key::PAGES_NAME, &[("types", &page.types.join(", ")), ("size", &bytes(page.slot_size))])
}

/// Says whether a page is being scanned, and its place in the queue.
pub fn turn(lang: Lang, scanning: bool, place: Option<u32>) -> String {
    let place = place.map(|n| lang.fill(key::PAGES_PLACE, &[("n", &n.to_string())]));
    let scanning = scanning.then(|| lang.text(key::PAGES_SCANNING).to_owned());
    scanning.into_iter().chain(place).collect::<Vec<_>>().join(" · ")
}

/// The two kinds of bits: name, number of set bits, and the colours of objects whose bit is set.
pub fn strips(page: &PageBox) -> [(Key, usize, fn(Color) -> bool); 2] {
    let [_, seen, scanned] = page.count;
    [
        (key::PAGES_SEEN, seen, |color| color != Color::White),
        (key::PAGES_SCANNED, scanned, |color| color == Color::Black),
    ]
}
