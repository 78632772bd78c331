//! Icons, drawn as strokes in the colour of the surrounding text.

use leptos::prelude::*;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Icon {
    First,
    Back,
    Play,
    Pause,
    Forward,
    Last,
    Theme,
    Close,
    Help,
    Fit,
    ZoomIn,
    ZoomOut,
    Compare,
    Book,
    Eye,
    Down,
    Pencil,
}

/// Draws a 16 px icon, hidden from screen readers: the control around it has the name.
pub fn icon(icon: Icon) -> impl IntoView {
    let path = match icon {
        Icon::First => "M4 3v10M13 3L7 8l6 5",
        Icon::Back => "M10.5 3L5 8l5.500 5",
        Icon::Play => "M5 3l8 5-8 5z",
        Icon::Pause => "M5.500 3v10M10.500 3v10",
        Icon::Forward => "M5.500 3L11 8l-5.500 5",
        Icon::Last => "M12 3v10M3 3l6 5-6 5",
        Icon::Theme => "M8 2a6 6 0 1 0 0 12zM8 2a6 6 0 0 1 0 12",
        Icon::Close => "M4 4l8 8M12 4l-8 8",
        Icon::Help => "M5.500 6a2.500 2.500 0 1 1 3.500 2.300c-.8.4-1 .8-1 1.700M8 12.600v.1",
        Icon::Fit => "M2.500 6V2.500H6M10 2.500h3.500V6M13.500 10v3.500H10M6 13.500H2.500V10",
        Icon::ZoomIn => "M8 3.500v9M3.500 8h9",
        Icon::ZoomOut => "M3.500 8h9",
        Icon::Compare => "M2.500 3h4.500v10H2.500zM9 3h4.500v10H9z",
        Icon::Book => {
            "M8 4C6.500 3 4.500 2.800 2.500 3v9.500c2-.2 4 0 5.500 1 1.500-1 3.500-1.200 5.500-1V3C11.500 2.800 9.500 3 8 4zM8 4v9.500"
        }
        Icon::Eye => {
            "M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8zM8 6.200a1.800 1.800 0 1 0 0 3.600 1.800 1.800 0 0 0 0-3.600"
        }
        Icon::Down => "M4 6l4 4 4-4",
        Icon::Pencil => "M3 13l.7-3L10.500 3.200l2.300 2.300L6 12.300zM9.300 4.400l2.300 2.300",
    };
    let solid = matches!(icon, Icon::Play);
    view! {
        <svg class="icon" class:solid=solid viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d=path />
        </svg>
    }
}
