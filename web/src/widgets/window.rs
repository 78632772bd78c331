//! Renders part of a long list: 40,000 rows would block the page for seconds, and 400 at once for a tenth of one.

use leptos::prelude::*;
use std::ops::Range;

/// Rows rendered initially, and added whenever the end of the rendered ones is scrolled into view.
const ROWS: usize = 100;

/// The rendered rows of a list.
#[derive(Clone, Copy)]
pub struct Window {
    pub shown: Memo<Range<usize>>,
    len: Signal<usize>,
    wanted: RwSignal<Range<usize>>,
}

/// The window of a list of `len` rows; it always contains row `focus`.
pub fn window(len: Signal<usize>, focus: Signal<Option<usize>>) -> Window {
    let wanted = RwSignal::new(0..ROWS);
    let shown = Memo::new(move |_| {
        let (len, wanted) = (len.get(), wanted.get());
        let wanted = match focus.get() {
            Some(row) if !wanted.contains(&row) => row.saturating_sub(ROWS / 2)..row.saturating_add(ROWS / 2),
            _ => wanted,
        };
        // A list that has become short begins anew.
        let start = if wanted.start < len { wanted.start } else { 0 };
        start..wanted.end.max(ROWS).min(len)
    });
    Window { shown, len, wanted }
}

impl Window {
    /// Number of rows before the rendered ones.
    pub fn before(self) -> usize {
        self.shown.get().start
    }
    pub fn show_before(self) {
        let shown = self.shown.get_untracked();
        self.wanted.set(shown.start.saturating_sub(ROWS)..shown.end);
    }
    /// Number of rows after the rendered ones.
    pub fn after(self) -> usize {
        self.len.get().saturating_sub(self.shown.get().end)
    }
    pub fn show_after(self) {
        let shown = self.shown.get_untracked();
        self.wanted.set(shown.start..shown.end.saturating_add(ROWS));
    }
}
