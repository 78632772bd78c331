//! Rows of boxes: slots of frames and fields of objects. They are not reactive by themselves: the box around them is
//! rendered again when something changes.

use crate::i18n::key;
use crate::state::State;
use crate::view::Row;
use crate::view::value::RowState;
use crate::widgets::tag::{Tag, tag};
use crate::words::memory::sync_text;
use escapement_core::trace::snapshot::UNNAMED;
use leptos::prelude::*;

/// A class attribute: `base` and the names of the states that hold.
pub fn class_with(base: &str, states: &[(bool, &str)]) -> String {
    states.iter().filter(|(holds, _)| *holds).fold(base.to_owned(), |class, (_, name)| class + " " + name)
}

/// Rows of a box, as a list; `names`: characters for the names, where types follow them.
pub fn rows(state: State, rows: Vec<Row>, names: usize, kind: &'static str) -> Tag {
    tag("ul")
        .set("class", format!("rows {kind}"))
        .set("style", format!("--name:{names}ch"))
        .with(rows.into_iter().map(|r| row(state, r)))
}

/// A row, or how many more there are.
pub fn row(state: State, row: Row) -> Tag {
    if row.state == RowState::Omitted {
        let text = state.fill(key::MORE_N, &[("count", &row.value)]);
        return tag("li").set("class", "row omitted").text(text);
    }
    let has_port = row.port.is_some();
    let returned = row.state == RowState::Returned;
    // A highlighted number is a line of the program.
    let number = row.name.parse::<u32>().is_ok();
    let states = [
        (row.changed, "changed"),
        (matches!(row.state, RowState::Temp | RowState::Returned), "temp"),
        (returned, "returned"),
        (row.dead, "dead"),
        (has_port, "pointer"),
        (!number && state.lesson.lit.with(|lit| lit.contains(&row.name)), "lit"),
        (has_port && state.lesson.picked.with(|picked| picked.contains(&row.address)), "picked"),
    ];
    let mut title = match &row.port {
        Some(pointer) => format!("{} {} → {:#x} · @ {:#x}", row.name, row.ty, pointer.address, row.address),
        None => format!("{} {} = {} · @ {:#x}", row.name, row.ty, row.value, row.address),
    };
    if row.name.starts_with("~r") {
        title = format!("{} · {title}", state.t(key::VALUE_UNNAMED_RESULT));
    }
    if row.name == UNNAMED {
        title = format!("{} · {title}", state.t(key::VALUE_UNNAMED));
    }
    if row.dead {
        let why = match row.state {
            RowState::Unset => key::VALUE_UNSET_POINTER,
            RowState::Victim => key::VALUE_VICTIM,
            _ => key::VALUE_DEAD,
        };
        title = format!("{title} · {}", state.t(why));
    }
    let (value, faint) = match row.state {
        RowState::Unset => (state.t(key::VALUE_UNSET).to_owned(), " faint"),
        RowState::Nil => ("nil".to_owned(), " faint"),
        RowState::Sync(sync) => (sync_text(state.lang.get(), sync), ""),
        RowState::Set | RowState::Temp | RowState::Returned | RowState::Omitted | RowState::Victim => {
            (row.value, "")
        }
    };
    let ty = if returned { state.t(key::VALUE_RETURNED).to_owned() } else { row.ty };
    tag("li")
        .set("class", class_with("row", &states))
        .set_if_some("data-port", has_port.then_some(""))
        .set("data-testid", "slot")
        .set("data-address", format!("{:#x}", row.address))
        .set("title", title)
        .with([
            tag("span").set("class", "name").set("style", format!("--indent:{}", row.indent)).text(row.name),
            tag("span").set("class", "type").text(ty),
            tag("span").set("class", format!("value{faint}")).text(value),
        ])
}
