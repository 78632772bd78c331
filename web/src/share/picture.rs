//! Renders a scene as a stand-alone SVG that looks like the page: the theme's colours, the collector's colours in the
//! headings, rows cut at the edges of their boxes; with a caption above and a legend below. Boxes have their rows, however
//! far the page is zoomed out.
//! In: a scene, and a [`Sheet`] with what the scene lacks. Out: the SVG and its size.

use crate::i18n::{Lang, key};
use crate::view::pages::WORD;
use crate::view::value::RowState;
use crate::view::{
    Arrow, ArrowKind, CELL, CHAR, Form, FrameBox, HEAD, MARGIN, ObjectBox, PAD, PageBox, ROW, Rect, Row,
    Scene, StackBox, columns,
};
use crate::words::memory::{color_name, corner, heading, meta, page_name, strips, sync_text, turn, waiting};
use escapement_core::trace::snapshot::Color;
use std::fmt::Write as _;

/// What a picture shows besides its scene.
pub struct Sheet<'a> {
    pub lang: Lang,
    /// Value of a colour token of the page.
    pub ink: &'a dyn Fn(&str) -> String,
    /// Formats the number of a line.
    pub line: &'a dyn Fn(u32) -> String,
    /// Whether a collection is under way.
    pub cycle: bool,
    /// Says whether stacks and globals have been scanned; `None` before and after marking.
    pub scan: Option<&'static str>,
    /// Step and sentence above the picture; without a caption there is no legend, either.
    pub caption: Option<[String; 2]>,
}

/// An SVG and its size, px.
pub struct Picture {
    pub svg: String,
    pub width: f64,
    pub height: f64,
}

/// Height of a line of the caption or the legend, px.
const LINE: f64 = 22.0;
/// Maximum width of a character of the prose font, px.
const LETTER: f64 = 7.4;
const LEAST_WIDTH: f64 = 520.0;

/// Draws a scene.
pub fn draw(scene: &Scene, sheet: &Sheet<'_>) -> Picture {
    let mut pen = Pen { out: String::new(), sheet };
    let width = if sheet.caption.is_some() { scene.width.max(LEAST_WIDTH) } else { scene.width };
    let above = pen.caption(width);
    let _ = write!(pen.out, "<g transform=\"translate(0 {above:.0})\">");
    pen.scene(scene);
    pen.out.push_str("</g>");
    let below = if sheet.caption.is_some() { pen.legend(scene, width, above + scene.height) } else { 0.0 };
    let height = above + scene.height + below;
    let ink = |token| (sheet.ink)(token);
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" viewBox=\"0 0 {width:.0} {height:.0}\" \
         font-family=\"ui-monospace,'JetBrains Mono',Menlo,'DejaVu Sans Mono',monospace\" font-size=\"13\">\
         <defs><pattern id=\"hatch\" width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
         <rect width=\"10\" height=\"10\" fill=\"{}\"/><rect width=\"5\" height=\"10\" fill=\"{}\"/></pattern></defs>\
         <rect width=\"100%\" height=\"100%\" fill=\"{}\"/>{}</svg>\n",
        ink("--grey-b"),
        ink("--grey-a"),
        ink("--bg"),
        pen.out
    );
    Picture { svg, width, height }
}

struct Pen<'a> {
    out: String,
    sheet: &'a Sheet<'a>,
}

/// A text and its place, px.
struct Words<'a> {
    at: (f64, f64),
    what: &'a str,
    ink: &'a str,
    /// `start`, `middle` or `end`.
    anchor: &'a str,
    bold: bool,
    /// Whether it is in the prose font.
    prose: bool,
}

impl<'a> Words<'a> {
    fn new(at: (f64, f64), what: &'a str, ink: &'a str) -> Words<'a> {
        Words { at, what, ink, anchor: "start", bold: false, prose: false }
    }
    fn end(self) -> Self {
        Words { anchor: "end", ..self }
    }
    fn middle(self) -> Self {
        Words { anchor: "middle", ..self }
    }
    fn bold(self) -> Self {
        Words { bold: true, ..self }
    }
    fn prose(self) -> Self {
        Words { prose: true, ..self }
    }
}

/// How a box is framed.
#[derive(Clone, Copy)]
struct Frame<'a> {
    edge: &'a str,
    /// Fill of the heading.
    fill: &'a str,
    dashes: &'a str,
}

impl Pen<'_> {
    fn ink(&self, token: &str) -> String {
        // The hatch is a pattern, not a token.
        if token.starts_with("url(") { token.to_owned() } else { (self.sheet.ink)(token) }
    }

    /// Writes the caption's lines; returns their height.
    fn caption(&mut self, width: f64) -> f64 {
        let Some([step, sentence]) = &self.sheet.caption else { return 0.0 };
        let mut y = LINE;
        self.text(Words::new((MARGIN, y), step, "--mute").prose());
        for line in wrapped(sentence, ((width - 2.0 * MARGIN) / LETTER) as usize) {
            y += LINE;
            self.text(Words::new((MARGIN, y), &line, "--ink").prose().bold());
        }
        y + 8.0
    }

    /// Writes the legend; returns its height.
    fn legend(&mut self, scene: &Scene, width: f64, top: f64) -> f64 {
        let lang = self.sheet.lang;
        let mut entries = vec![("--stack-bg", "--stack-edge", key::LEGEND_STACK)];
        entries.push(("--heap-bg", "--heap-edge", key::LEGEND_HEAP));
        if self.sheet.cycle {
            entries.push(("--white-fill", "--heap-edge", key::LEGEND_WHITE));
            entries.push(("url(#hatch)", "--heap-edge", key::LEGEND_GREY));
            entries.push(("--black-fill", "--heap-edge", key::LEGEND_BLACK));
        }
        let (mut x, mut y) = (MARGIN, top + LINE);
        let mut entry = |pen: &mut Pen<'_>, fill: &str, edge: &str, word: &str| {
            let wide = 24.0 + columns(word) as f64 * LETTER + 16.0;
            if x > MARGIN && x + wide > width {
                (x, y) = (MARGIN, y + LINE);
            }
            let (fill, dashes) = if fill.is_empty() {
                ("none".to_owned(), " stroke-dasharray=\"5 4\"")
            } else {
                (pen.ink(fill), "")
            };
            let edge = pen.ink(edge);
            let _ = write!(
                pen.out,
                "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"16\" height=\"12\" rx=\"2\" fill=\"{fill}\" stroke=\"{edge}\"{dashes}/>",
                y - 10.0
            );
            pen.text(Words::new((x + 22.0, y), word, "--mute").prose());
            x += wide;
        };
        for (fill, edge, word) in entries {
            entry(self, fill, edge, lang.text(word));
        }
        if scene.objects.iter().any(|object| object.unreachable) {
            entry(self, "", "--heap-edge", lang.text(key::LEGEND_UNREACHABLE));
        }
        if scene.arrows.iter().any(|arrow| arrow.kind == ArrowKind::Dangling) {
            entry(self, "", "--bad", lang.text(key::MARK_DANGLING));
        }
        y + LINE - top
    }

    fn scene(&mut self, scene: &Scene) {
        let lang = self.sheet.lang;
        if let Some(globals) = &scene.globals {
            let frame = Frame { edge: "--line-strong", fill: "--bg", dashes: "" };
            self.frame(globals.rect, frame);
            let roots = self.sheet.scan.unwrap_or_else(|| lang.text(key::GLOBALS_ROOTS));
            self.head(globals.rect, globals.rect.y, lang.text(key::GLOBALS), roots, "--mute");
            self.stack_rows(&globals.rows, globals.rect, globals.rect.y + HEAD, globals.names);
        }
        scene.stacks.iter().for_each(|stack| self.stack(stack));
        if let Some(pages) = &scene.pages {
            let at = (pages.heading.x, pages.heading.y + 16.0);
            let name = lang.text(key::PAGES_HEADING);
            let queue = lang.fill(key::PAGES_QUEUE, &[("count", &pages.queued.to_string())]);
            self.heading(at, (name, &queue), "--ink", pages.heading.w);
            pages.boxes.iter().for_each(|page| self.page(page));
        }
        // A hidden picture has none.
        if !scene.stacks.is_empty() {
            let at = (scene.heap_x, scene.heap_y + 16.0);
            self.text(Words::new(at, lang.text(key::HEAP), "--ink").prose().bold());
        }
        scene.objects.iter().for_each(|object| self.object(object));
        scene.arrows.iter().for_each(|arrow| self.arrow(arrow));
    }

    fn stack(&mut self, stack: &StackBox) {
        let (name, rest) = heading(self.sheet.lang, stack, self.sheet.scan, false);
        let ink = if stack.current { "--stack" } else { "--ink" };
        self.heading((stack.rect.x, stack.rect.y + 16.0), (&name, &rest), ink, stack.rect.w);
        for frame in &stack.frames {
            self.call(frame);
        }
    }

    /// A heading above boxes: a name and a remark.
    fn heading(&mut self, (x, y): (f64, f64), (name, rest): (&str, &str), ink: &str, wide: f64) {
        self.text(Words::new((x, y), name, ink).prose().bold());
        let used = (columns(name) + 1) as f64 * LETTER;
        let rest = cut(rest, ((wide - used) / LETTER) as usize);
        self.text(Words::new((x + used, y), &rest, "--mute").prose());
    }

    fn call(&mut self, view: &FrameBox) {
        let dashes = if view.std { "2 2" } else { "" };
        self.frame(view.rect, Frame { edge: "--stack-edge", fill: "--stack-bg", dashes });
        for (section, y) in view.sections_at() {
            if y > view.rect.y {
                self.band(Rect { y, h: HEAD, ..view.rect }, "--stack-bg");
            }
            let meta = meta(self.sheet.lang, self.sheet.line, section, Some(view.size), view.std);
            self.head(view.rect, y, &section.func, &meta, "--stack");
            self.stack_rows(&section.rows, view.rect, y + HEAD, view.names);
        }
    }

    fn page(&mut self, page: &PageBox) {
        let (lang, r) = (self.sheet.lang, page.rect);
        self.frame(
            r,
            Frame { edge: if page.scanning { "--heap" } else { "--line-strong" }, fill: "--bg", dashes: "" },
        );
        let name = page_name(lang, page);
        let turn = turn(lang, page.scanning, page.place);
        self.head(r, r.y, &name, &turn, "--ink");
        for (i, (word, n, is_set)) in (0..).zip(strips(page)) {
            let y = r.y + HEAD + f64::from(i) * ROW;
            self.text(Words::new((r.x + PAD, y + 16.0), lang.text(word), "--mute"));
            self.text(Words::new((r.right() - PAD, y + 16.0), &n.to_string(), "--ink").end());
            for (at, (_, color)) in (0..).zip(&page.cells) {
                // A set bit has the colour of text, or that of grey.
                let fill = match color {
                    _ if !is_set(*color) => "--panel",
                    Color::Grey => fill_of(Color::Grey),
                    Color::White | Color::Black => "--ink",
                };
                let (fill, edge) = (self.ink(fill), self.ink("--line-strong"));
                let x = r.x + PAD + WORD * CHAR + f64::from(at) * page.wide;
                let _ = write!(
                    self.out,
                    "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"14\" rx=\"2\" fill=\"{fill}\" stroke=\"{edge}\"/>",
                    y + 5.0,
                    page.wide - 2.0
                );
            }
        }
    }

    fn object(&mut self, object: &ObjectBox) {
        let (lang, r) = (self.sheet.lang, object.rect);
        let shown = self.sheet.cycle && !object.freed;
        let (fill, ink) = match object.color {
            _ if !shown && object.unreachable => ("--panel", "--mute"),
            _ if !shown => ("--heap-bg", "--heap"),
            Color::White => (fill_of(Color::White), "--white-ink"),
            Color::Grey => (fill_of(Color::Grey), "--grey-ink"),
            Color::Black => (fill_of(Color::Black), "--black-ink"),
        };
        let dashes = if object.freed || object.unreachable {
            "5 4"
        } else if object.library {
            "2 2"
        } else {
            ""
        };
        let edge = if object.changed || object.fresh { "--heap" } else { "--heap-edge" };
        let opacity = if object.freed { 0.65 } else { 1.0 };
        let _ = write!(self.out, "<g opacity=\"{opacity}\" data-color=\"{}\">", color_name(object.color));
        self.frame(r, Frame { edge, fill, dashes });
        if shown && object.color == Color::Grey {
            // Text on the hatch needs a plain background.
            self.plate(r, &object.title);
        }
        let corner = corner(lang, object, self.sheet.cycle);
        self.head(r, r.y, &object.title, &corner, ink);
        match object.form {
            Form::Cells { across, wide } | Form::Queue { places: across, wide } => {
                for (i, row) in object.rows.iter().filter(|row| row.state != RowState::Omitted).enumerate() {
                    let (line, column) = (i / across.max(1), i % across.max(1));
                    let cell = Rect {
                        x: r.x + column as f64 * wide,
                        y: r.y + HEAD + line as f64 * CELL,
                        w: wide,
                        h: CELL,
                    };
                    self.cell(row, cell);
                }
                if let Some(row) = object.rows.iter().find(|row| row.state == RowState::Omitted) {
                    let more = lang.fill(key::MORE_N, &[("count", &row.value)]);
                    self.text(Words::new((r.x + PAD, r.bottom() - 6.0), &more, "--mute").prose());
                }
                if let (Form::Queue { .. }, Some(queue)) = (object.form, &object.queue) {
                    let words = cut(&waiting(lang, queue), ((r.w - 2.0 * PAD) / LETTER) as usize);
                    self.text(Words::new((r.x + PAD, r.bottom() - 11.0), &words, "--stack").prose());
                }
            }
            Form::Fields | Form::Table | Form::Text => {
                for (i, row) in object.rows.iter().enumerate() {
                    self.row(row, Rect { y: r.y + HEAD + i as f64 * ROW, h: ROW, ..r }, None);
                }
            }
        }
        self.out.push_str("</g>");
    }

    fn cell(&mut self, row: &Row, cell: Rect) {
        if row.changed {
            // Leave the edges of the box as they are.
            self.band(cell.grown(-1.0), "--changed");
        }
        let line = self.ink("--line");
        let _ = write!(
            self.out,
            "<path d=\"M{:.1} {:.1}h{:.1}m0 0v{CELL}\" fill=\"none\" stroke=\"{line}\"/>",
            cell.x, cell.y, cell.w
        );
        let x = cell.x + cell.w / 2.0;
        self.text(Words::new((x, cell.y + 13.0), &row.name, "--faint").middle());
        let value = if row.port.is_some() && row.value.is_empty() { "●" } else { &row.value };
        let value = cut(value, ((cell.w - 4.0) / CHAR) as usize);
        self.text(Words::new((x, cell.y + 32.0), &value, "--ink").middle());
    }

    fn stack_rows(&mut self, rows: &[Row], r: Rect, top: f64, name: usize) {
        for (i, row) in rows.iter().enumerate() {
            self.row(row, Rect { y: top + i as f64 * ROW, h: ROW, ..r }, Some(name));
        }
    }

    /// A row with name and value. `names`: width of the names, columns, if types follow them.
    fn row(&mut self, row: &Row, r: Rect, names: Option<usize>) {
        let lang = self.sheet.lang;
        if row.changed {
            self.band(r, "--changed");
        }
        let line = self.ink("--line");
        let _ = write!(self.out, "<path d=\"M{:.1} {:.1}h{:.1}\" stroke=\"{line}\"/>", r.x, r.y, r.w);
        let y = r.y + 16.0;
        let x = r.x + PAD + f64::from(row.indent) * 12.0;
        if row.state == RowState::Omitted {
            let more = lang.fill(key::MORE_N, &[("count", &row.value)]);
            return self.text(Words::new((x, y), &more, "--mute").prose());
        }
        let (value, ink) = match row.state {
            RowState::Unset => (lang.text(key::VALUE_UNSET).to_owned(), "--faint"),
            RowState::Sync(sync) => (sync_text(lang, sync), "--ink"),
            RowState::Nil => (row.value.clone(), "--faint"),
            RowState::Set | RowState::Temp | RowState::Returned | RowState::Omitted | RowState::Victim => {
                (row.value.clone(), "--ink")
            }
        };
        let all = ((r.right() - x - PAD) / CHAR) as usize;
        // The name makes room for the value, but keeps half of the row.
        let name = cut(&row.name, all.saturating_sub(columns(&value) + 1).max(all / 2));
        self.text(Words::new((x, y), &name, "--ink").bold());
        let value = cut(&value, all.saturating_sub(columns(&name) + 1));
        self.text(Words::new((r.right() - PAD - 4.0, y), &value, ink).end());
        if let Some(names) = names {
            let unaligned = matches!(row.state, RowState::Temp | RowState::Returned);
            let names = if unaligned { columns(&name) } else { names };
            let start = r.x + PAD + names as f64 * CHAR + 10.0;
            let room = ((r.right() - PAD - 10.0 - start) / CHAR) as usize;
            let room = room.saturating_sub(columns(&value));
            let returned = row.state == RowState::Returned;
            let ty = if returned { lang.text(key::VALUE_RETURNED) } else { &row.ty };
            if room > 2 {
                self.text(Words::new((start, y), &cut(ty, room), "--mute"));
            }
        }
    }

    fn arrow(&mut self, arrow: &Arrow) {
        let dashes = arrow.dashes().map_or_else(String::new, |d| format!(" stroke-dasharray=\"{d}\""));
        let stands_out = arrow.changed || arrow.kind == ArrowKind::Dangling;
        let (opacity, wide) = if stands_out { (1.0, 2.75) } else { (0.55, 1.6) };
        let (color, ink, ground) = (self.ink(arrow.kind.token()), self.ink("--ink"), self.ink("--bg"));
        let path = arrow.path();
        let (x, y) = arrow.start;
        let _ = write!(
            self.out,
            "<g opacity=\"{opacity}\"><path d=\"{path}\" fill=\"none\" stroke=\"{ground}\" stroke-width=\"4\" opacity=\"0.75\"/>\
             <path d=\"{path}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"{wide}\"{dashes}/>\
             <path d=\"{}\" fill=\"{color}\"/>\
             <circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.5\" fill=\"{ink}\"/></g>",
            arrow.head()
        );
    }

    /// A box with a filled heading.
    fn frame(&mut self, r: Rect, frame: Frame<'_>) {
        let [panel, edge, fill] = ["--panel", frame.edge, frame.fill].map(|token| self.ink(token));
        let dashes = if frame.dashes.is_empty() {
            String::new()
        } else {
            format!(" stroke-dasharray=\"{}\"", frame.dashes)
        };
        let Rect { x, y, w, h } = r;
        let _ = write!(
            self.out,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{w:.1}\" height=\"{h:.1}\" rx=\"8\" fill=\"{panel}\"/>\
             <path d=\"M{x:.1} {:.1}v-20a8 8 0 0 1 8 -8h{:.1}a8 8 0 0 1 8 8v20z\" fill=\"{fill}\"/>\
             <rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{w:.1}\" height=\"{h:.1}\" rx=\"8\" fill=\"none\" stroke=\"{edge}\" stroke-width=\"1.5\"{dashes}/>",
            y + HEAD,
            w - 16.0
        );
    }

    /// Fills a rectangle inside a box, without its left and right edges.
    fn band(&mut self, r: Rect, token: &str) {
        let fill = self.ink(token);
        let _ = write!(
            self.out,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{fill}\"/>",
            r.x + 1.0,
            r.y,
            r.w - 2.0,
            r.h
        );
    }

    /// A plain background for the title and for the word for grey.
    fn plate(&mut self, r: Rect, title: &str) {
        let word = columns(self.sheet.lang.text(key::COLOR_GREY)) as f64 * LETTER + 8.0;
        let title = columns(title) as f64 * CHAR + 8.0;
        for (x, w) in [(r.x + PAD - 4.0, title), (r.right() - PAD + 4.0 - word, word)] {
            self.band(Rect { x, y: r.y + 4.0, w, h: 20.0 }, "--grey-b");
        }
    }

    /// The title, and a short remark on the right.
    fn head(&mut self, r: Rect, y: f64, title: &str, word: &str, ink: &str) {
        let room = (r.w - 2.0 * PAD) - columns(word) as f64 * LETTER - 8.0;
        let title = cut(title, (room / (CHAR + 0.3)) as usize);
        self.text(Words::new((r.x + PAD, y + 18.0), &title, ink).bold());
        let quiet = ["--white-ink", "--grey-ink", "--black-ink"].contains(&ink);
        self.text(
            Words::new((r.right() - PAD, y + 18.0), word, if quiet { ink } else { "--mute" }).end().prose(),
        );
    }

    fn text(&mut self, words: Words<'_>) {
        let Words { at: (x, y), what, ink, anchor, bold, prose } = words;
        let (ink, what) = (self.ink(ink), escape(what));
        let bold = if bold { " font-weight=\"600\"" } else { "" };
        let prose = if prose {
            " font-family=\"system-ui,'DejaVu Sans','Noto Sans CJK SC',sans-serif\" font-size=\"12\""
        } else {
            ""
        };
        let _ = write!(
            self.out,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" fill=\"{ink}\" text-anchor=\"{anchor}\"{bold}{prose}>{what}</text>"
        );
    }
}

/// Fill of a heading in a collector's colour.
fn fill_of(color: Color) -> &'static str {
    match color {
        Color::White => "--white-fill",
        Color::Grey => "url(#hatch)",
        Color::Black => "--black-fill",
    }
}

/// The text, or its beginning and `…` if it has more columns.
fn cut(text: &str, room: usize) -> String {
    if columns(text) <= room {
        return text.to_owned();
    }
    let mut short = String::new();
    for c in text.chars() {
        short.push(c);
        if columns(&short) + 1 > room {
            short.pop();
            break;
        }
    }
    short + "…"
}

/// Breaks a text after spaces and CJK characters into lines of at most `room` columns, where possible.
fn wrapped(text: &str, room: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_inclusive(|c: char| c == ' ' || c as u32 >= 0x2e80) {
        let Some(line) = lines.last_mut() else { break };
        if !line.is_empty() && columns(line) + columns(word.trim_end()) > room {
            lines.push(word.to_owned());
        } else {
            line.push_str(word);
        }
    }
    lines
}

/// Text for XML, which has no control characters but tabs and newlines; programs print others.
fn escape(text: &str) -> String {
    let is_none = |c: char| c < ' ' && !matches!(c, '\t' | '\n') || matches!(c, '\u{fffe}' | '\u{ffff}');
    let text = text.replace(is_none, "\u{fffd}");
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_cut_and_wrapped_by_columns() {
        assert_eq!(cut("abcdef", 6), "abcdef");
        assert_eq!(cut("abcdefg", 6), "abcde…");
        assert_eq!(cut("页页页页", 6), "页页…");
        assert_eq!(wrapped("one two three", 8), ["one two ", "three"]);
        assert_eq!(wrapped("收集器开始", 6), ["收集器", "开始"]);
    }
}
