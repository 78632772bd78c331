//! Bindings to the editor in `codemirror.ts`: text in and out, problems, verdicts, current lines.
//! Rows are passed as plain JavaScript arrays; lines are 1-based.

use escapement_core::diag::Placement;
use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen]
extern "C" {
    /// Loads the editor, after the first picture. Rejects if it cannot be fetched.
    #[wasm_bindgen(js_namespace = escapement, js_name = loadEditor)]
    pub fn load() -> Promise;
    /// CodeMirror, configured for Go. Must have been loaded with `load`.
    #[wasm_bindgen(js_namespace = escapement)]
    pub type Editor;
    #[wasm_bindgen(constructor, js_namespace = escapement)]
    fn new(
        parent: &HtmlElement,
        path: &str,
        text: &str,
        changed: &JsValue,
        hovered: &JsValue,
        chosen: &JsValue,
        run: &JsValue,
        drawn: &JsValue,
        guessed: &JsValue,
        allocated: &JsValue,
        sought: &JsValue,
    ) -> Editor;
    #[wasm_bindgen(method, js_name = setLabel)]
    pub fn set_label(this: &Editor, name: &str, help: &str, go: &str);
    #[wasm_bindgen(method)]
    pub fn show(this: &Editor, path: &str, text: &str);
    #[wasm_bindgen(method)]
    pub fn forget(this: &Editor);
    #[wasm_bindgen(method)]
    pub fn focused(this: &Editor) -> bool;
    #[wasm_bindgen(method, js_name = setProblems)]
    fn set_problem_rows(this: &Editor, rows: &Array);
    #[wasm_bindgen(method, js_name = setVerdicts)]
    fn set_verdict_rows(this: &Editor, chips: &Array, badges: &Array);
    #[wasm_bindgen(method, js_name = setCurrent)]
    fn set_current_rows(this: &Editor, rows: &Array, follow: bool, also: u32);
    #[wasm_bindgen(method, js_name = light)]
    fn light_rows(this: &Editor, lines: &Array);
    #[wasm_bindgen(method)]
    pub fn jump(this: &Editor, line: u32, column: u32);
    #[wasm_bindgen(method)]
    pub fn reveal(this: &Editor, line: u32);
    #[wasm_bindgen(method)]
    pub fn focus(this: &Editor);
}

/// Callbacks of the editor.
pub struct Handlers {
    pub changed: Box<dyn Fn(String)>,
    /// Gets the line under the mouse; 0 for none.
    pub hovered: Box<dyn Fn(u32)>,
    /// Gets the index of the verdict whose chip was clicked.
    pub chosen: Box<dyn Fn(u32)>,
    pub run: Box<dyn Fn()>,
    /// Gets the first and the last line for which the editor needs chips and badges.
    pub drawn: Box<dyn Fn(u32, u32)>,
    /// Gets the line whose guess was clicked.
    pub guessed: Box<dyn Fn(u32)>,
    /// Gets the line whose badge, of an allocation without a verdict, was clicked.
    pub allocated: Box<dyn Fn(u32)>,
    /// Gets the line whose number was clicked.
    pub sought: Box<dyn Fn(u32)>,
}

/// A verdict at the end of its line, or how many more there are.
#[derive(Clone, PartialEq, Debug)]
pub struct Chip {
    pub line: u32,
    /// The verdict that a click selects.
    pub verdict: u32,
    /// `None`: it stands for several verdicts.
    pub placement: Option<Placement>,
    pub text: String,
    pub reason: String,
}

/// `S` and `H` next to a line number.
#[derive(Clone, PartialEq, Debug)]
pub struct Badge {
    pub line: u32,
    pub letters: &'static str,
    pub description: String,
    /// Whether it is a guess that a click changes.
    pub asks: bool,
    /// Index of the verdict that a click shows.
    pub verdict: Option<u32>,
}

impl Editor {
    pub fn mount(parent: &HtmlElement, path: &str, text: &str, handlers: Handlers) -> Editor {
        // The callbacks are leaked: the editor lives as long as the page.
        let of_number = |f: Box<dyn Fn(u32)>| Closure::<dyn Fn(u32)>::new(f).into_js_value();
        let changed = Closure::<dyn Fn(String)>::new(handlers.changed).into_js_value();
        let [hovered, chosen, guessed, allocated, sought] =
            [handlers.hovered, handlers.chosen, handlers.guessed, handlers.allocated, handlers.sought]
                .map(of_number);
        let run = Closure::<dyn Fn()>::new(handlers.run).into_js_value();
        let drawn = Closure::<dyn Fn(u32, u32)>::new(handlers.drawn).into_js_value();
        Editor::new(
            parent, path, text, &changed, &hovered, &chosen, &run, &drawn, &guessed, &allocated, &sought,
        )
    }
    /// Line, byte column, message.
    pub fn set_problems(&self, problems: &[(u32, u32, String)]) {
        let row = |p: &(u32, u32, String)| Array::of3(&p.0.into(), &p.1.into(), &p.2.as_str().into());
        self.set_problem_rows(&problems.iter().map(row).collect());
    }
    pub fn set_verdicts(&self, chips: &[Chip], badges: &[Badge]) {
        let chips = chips.iter().map(|c| {
            let place = match c.placement {
                Some(Placement::Heap) => "heap",
                Some(Placement::Stack | Placement::Dynamic) => "stack",
                Some(Placement::Static | Placement::Shared) => "neither",
                None => "more",
            };
            Array::of5(
                &c.line.into(),
                &c.verdict.into(),
                &place.into(),
                &c.text.as_str().into(),
                &c.reason.as_str().into(),
            )
        });
        let badges = badges.iter().map(|b| {
            let text = b.description.as_str().into();
            let verdict = b.verdict.map_or(-1.0, f64::from);
            Array::of5(&b.line.into(), &b.letters.into(), &text, &b.asks.into(), &verdict.into())
        });
        self.set_verdict_rows(&chips.collect(), &badges.collect());
    }
    pub fn light(&self, lines: &[u32]) {
        self.light_rows(&lines.iter().map(|line| JsValue::from(*line)).collect());
    }
    /// Line, goroutine, whether it is the one that ran. `also`: another line to keep in view; 0 for none.
    pub fn set_current(&self, lines: &[(u32, u32, bool)], follow: bool, also: u32) {
        let row = |l: &(u32, u32, bool)| Array::of3(&l.0.into(), &l.1.into(), &l.2.into());
        self.set_current_rows(&lines.iter().map(row).collect(), follow, also);
    }
}
