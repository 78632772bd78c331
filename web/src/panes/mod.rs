//! The panes of the page. Each tab of the lower half has a row in [`PANELS`] and a file.

pub mod advice;
pub mod alive;
pub mod allocations;
pub mod badge;
pub mod calls;
pub mod compare;
pub mod fields;
pub mod files;
pub mod gc;
pub mod go_to;
pub mod greeting;
pub mod help;
pub mod keep;
pub mod lesson;
pub mod memory;
pub mod more;
pub mod output;
pub mod picker;
pub mod predict;
pub mod present;
pub mod quiz;
pub mod ran;
pub mod remarks;
pub mod share;
pub mod sentence;
pub mod source;
pub mod timeline;
pub mod why;

use crate::i18n::{Key, key};
use crate::state::Panel;
use leptos::prelude::*;

/// A tab of the lower half.
pub struct PanelRow {
    pub panel: Panel,
    pub title: Key,
    pub body: fn() -> AnyView,
}

impl PanelRow {
    pub fn of(panel: Panel) -> Option<&'static PanelRow> {
        PANELS.iter().find(|row| row.panel == panel)
    }
}

pub const PANELS: [PanelRow; 6] = [
    PanelRow { panel: Panel::Why, title: key::TAB_WHY, body: || why::Why().into_any() },
    PanelRow { panel: Panel::Remarks, title: key::TAB_M, body: || remarks::Remarks().into_any() },
    PanelRow { panel: Panel::Calls, title: key::TAB_CALLS, body: || calls::Calls().into_any() },
    PanelRow { panel: Panel::Gc, title: key::TAB_GC, body: || gc::Gc().into_any() },
    PanelRow {
        panel: Panel::Allocations,
        title: key::TAB_ALLOCATIONS,
        body: || allocations::Allocations().into_any(),
    },
    PanelRow { panel: Panel::Output, title: key::TAB_OUTPUT, body: || output::Output().into_any() },
];
