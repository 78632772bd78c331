//! Fetches the texts of a language through `static/boot/`.

use super::{COUNTS, Lang};
use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// Fetches the texts of a language (`en`), a line each in the order of their keys.
    #[wasm_bindgen(js_namespace = escapement, js_name = texts)]
    fn texts(tag: &str) -> Promise;
    /// Fetches the later texts at once; empty if they are unavailable.
    #[wasm_bindgen(js_namespace = escapement, js_name = wordsNow)]
    fn words_now(tag: &str) -> String;
    /// Language of the last visit, or else of the browser.
    #[wasm_bindgen(js_namespace = escapement, js_name = language)]
    fn language() -> String;
}

impl Lang {
    /// The language that the page starts in.
    pub fn first() -> Lang {
        if language() == Lang::Zh.tag() { Lang::Zh } else { Lang::En }
    }
    /// Fetches the texts of the language. Err: they are unavailable.
    pub async fn fetch(self) -> Result<(), JsValue> {
        if self.part(0).is_some_and(|place| place.get().is_some()) {
            return Ok(());
        }
        let text = JsFuture::from(texts(self.tag())).await?.as_string().unwrap_or_default();
        self.keep(0, text).ok_or(JsValue::UNDEFINED)
    }
    /// Keeps texts as long as the page. `None`: they are not complete.
    fn keep(self, part: usize, text: String) -> Option<()> {
        let place = self.part(part)?;
        if text.lines().count() != *COUNTS.get(part)? {
            return None;
        }
        place.get_or_init(|| Box::leak(text.into_boxed_str()).lines().collect());
        Some(())
    }
    #[cold]
    pub(super) fn fetch_words(self) {
        self.keep(1, words_now(self.tag()));
    }
}
