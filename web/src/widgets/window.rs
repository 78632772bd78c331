//! A long list of which a part is on the page: with 40,000 rows at once the page would stand still for seconds.

use leptos::prelude::*;
use std::ops::Range;

/// Rows on the page at first, and how many more a press brings.
pub const ROWS: usize = 400;

/// Which rows of a list are on the page.
#[derive(Clone, Copy)]
pub struct Window {
    pub shown: Memo<Range<usize>>,
    len: Signal<usize>,
    wanted: RwSignal<Range<usize>>,
}

/// `focus`: the row that has to be among them, whatever was asked for.
pub fn window(len: Signal<usize>, focus: Signal<Option<usize>>) -> Window {
    let wanted = RwSignal::new(0..ROWS);
    let shown = Memo::new(move |_| {
        let (len, wanted) = (len.get(), wanted.get());
        let wanted = match focus.get() {
            Some(row) if !wanted.contains(&row) => row.saturating_sub(ROWS / 2)..row.saturating_add(ROWS / 2),
            _ => wanted,
        };
        wanted.start.min(len)..wanted.end.min(len)
    });
    Window { shown, len, wanted }
}

impl Window {
    /// Rows before those on the page, and what brings some of them.
    pub fn before(self) -> usize {
        self.shown.get().start
    }
    pub fn show_before(self) {
        let shown = self.shown.get_untracked();
        self.wanted.set(shown.start.saturating_sub(ROWS)..shown.end);
    }
    /// Rows behind them.
    pub fn after(self) -> usize {
        self.len.get().saturating_sub(self.shown.get().end)
    }
    pub fn show_after(self) {
        let shown = self.shown.get_untracked();
        self.wanted.set(shown.start..shown.end.saturating_add(ROWS));
    }
}
