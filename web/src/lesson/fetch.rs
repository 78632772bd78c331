//! Fetches the texts of a lesson through `static/boot/`.

use super::{Lesson, PROGRAM, cards_in};
use crate::i18n::Lang;
use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// Fetches a file below `lessons/`; the promise resolves to its text.
    #[wasm_bindgen(js_namespace = escapement, js_name = lessonFile)]
    fn lesson_file(path: &str) -> Promise;
}

impl Lesson {
    /// Fetches the texts of the lesson in a language. Err: a file is unavailable.
    pub async fn fetch(&self, lang: Lang) -> Result<(), JsValue> {
        let missing = [PROGRAM, cards_in(lang)].into_iter().filter(|&file| self.file(file).is_empty());
        let requests: Vec<(usize, Promise)> =
            missing.map(|file| (file, lesson_file(&self.path(file)))).collect();
        for (file, request) in requests {
            let text = JsFuture::from(request).await?.as_string().unwrap_or_default();
            if let Some(place) = self.fetched.get(file) {
                place.get_or_init(|| text);
            }
        }
        Ok(())
    }
}
