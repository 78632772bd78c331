//! Renders a scene as a stand-alone SVG, laid out as on the page, in colours that print well.

use crate::i18n::{Lang, key};
use crate::view::scene::section_extra;
use crate::view::value::RowState;
use crate::view::{ArrowKind, CELL, Form, HEAD, ROW, Rect, Row, Scene};
use escapement_core::trace::snapshot::Color;
use std::fmt::Write as _;

const STACK: &str = "#0b66c3";
const HEAP: &str = "#b34c07";
const INK: &str = "#1d2129";
const MUTE: &str = "#5b6370";

pub fn svg(scene: &Scene, lang: Lang) -> String {
    let mut out = String::new();
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:.0}\" height=\"{1:.0}\" viewBox=\"0 0 {0:.0} {1:.0}\" \
         font-family=\"ui-monospace,'DejaVu Sans Mono',monospace\" font-size=\"12\">\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>",
        scene.width, scene.height
    );
    if let Some(globals) = &scene.globals {
        frame(&mut out, globals.rect, MUTE);
        head(&mut out, globals.rect, globals.rect.y, lang.text(key::GLOBALS), MUTE);
        rows(&mut out, &globals.rows, globals.rect, globals.rect.y + HEAD, lang);
    }
    for stack in &scene.stacks {
        let name = lang.fill(key::GOROUTINE, &[("id", &stack.goroutine.to_string())]);
        text(&mut out, stack.rect.x, stack.rect.y + 16.0, &name, MUTE, "start");
        for view in &stack.frames {
            frame(&mut out, view.rect, STACK);
            let mut y = view.rect.y;
            for section in &view.sections {
                head(&mut out, view.rect, y, &section.func, STACK);
                rows(&mut out, &section.rows, view.rect, y + HEAD, lang);
                y += HEAD + section.rows.len() as f64 * ROW + section_extra(section);
            }
        }
    }
    text(&mut out, scene.heap_x, scene.heap_y + 16.0, lang.text(key::HEAP), MUTE, "start");
    for object in &scene.objects {
        frame(&mut out, object.rect, HEAP);
        head(&mut out, object.rect, object.rect.y, &object.title, HEAP);
        let color = match object.color {
            Color::White => key::COLOR_WHITE,
            Color::Grey => key::COLOR_GREY,
            Color::Black => key::COLOR_BLACK,
        };
        let r = object.rect;
        if object.color != Color::White {
            text(&mut out, r.right() - 12.0, r.y + 18.0, lang.text(color), MUTE, "end");
        }
        match object.form {
            Form::Cells { across, wide } | Form::Queue { places: across, wide } => {
                for (i, row) in object.rows.iter().enumerate() {
                    let (line, column) = (i / across.max(1), i % across.max(1));
                    let x = r.x + (column as f64 + 0.5) * wide;
                    let y = r.y + HEAD + line as f64 * CELL;
                    text(&mut out, x, y + 12.0, &row.name, MUTE, "middle");
                    text(&mut out, x, y + 32.0, &row.value, INK, "middle");
                }
            }
            Form::Fields | Form::Table | Form::Text => {
                rows(&mut out, &object.rows, r, r.y + HEAD, lang);
            }
        }
    }
    for arrow in &scene.arrows {
        let color = if arrow.kind == ArrowKind::Stack { STACK } else { HEAP };
        let _ = write!(
            out,
            "<path d=\"{}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"1.5\"/>\
             <path d=\"M0 0l-9 -4.5v9z\" transform=\"translate({:.1} {:.1}) rotate({:.0})\" fill=\"{color}\"/>\
             <circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"3\" fill=\"{INK}\"/>",
            arrow.path(),
            arrow.tip.0,
            arrow.tip.1,
            arrow.angle,
            arrow.start.0,
            arrow.start.1
        );
    }
    out.push_str("</svg>\n");
    out
}

fn frame(out: &mut String, r: Rect, color: &str) {
    let _ = write!(
        out,
        "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"8\" fill=\"#fff\" stroke=\"{color}\" stroke-width=\"1.5\"/>",
        r.x, r.y, r.w, r.h
    );
}

fn head(out: &mut String, r: Rect, y: f64, title: &str, color: &str) {
    let _ = write!(
        out,
        "<text x=\"{:.1}\" y=\"{:.1}\" font-weight=\"600\" fill=\"{color}\">{}</text>",
        r.x + 12.0,
        y + 18.0,
        escape(title)
    );
}

fn text(out: &mut String, x: f64, y: f64, what: &str, color: &str, anchor: &str) {
    let what = escape(what);
    let _ = write!(
        out,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" fill=\"{color}\" text-anchor=\"{anchor}\">{what}</text>"
    );
}

fn rows(out: &mut String, rows: &[Row], r: Rect, top: f64, lang: Lang) {
    for (i, row) in rows.iter().enumerate() {
        let y = top + i as f64 * ROW + 16.0;
        let x = r.x + 12.0 + f64::from(row.indent) * 12.0;
        text(out, x, y, &row.name, INK, "start");
        let value = match row.state {
            RowState::Unset => lang.text(key::VALUE_UNSET).to_owned(),
            RowState::Omitted => lang.fill(key::MORE_N, &[("count", &row.value)]),
            RowState::Sync(sync) => crate::panes::memory::sync_text(lang, sync),
            RowState::Set | RowState::Temp | RowState::Returned | RowState::Nil => row.value.clone(),
        };
        text(out, r.right() - 24.0, y, &value, INK, "end");
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
