//! A modal dialog. It is a `<dialog>`, so the browser keeps focus inside and closes it on Escape.

use super::{Icon, icon};
use crate::state::State;
use leptos::html;
use leptos::prelude::*;

#[component]
pub fn Dialog(
    open: RwSignal<bool>,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] close: Signal<String>,
    #[prop(optional)] class: &'static str,
    children: ChildrenFn,
) -> impl IntoView {
    let state = expect_context::<State>();
    // The first picture needs none; a dialog that is opened before its code is loaded appears once it is.
    move || state.settled.get().then(|| element(open, title, close, class, children.clone()))
}

fn element(
    open: RwSignal<bool>,
    title: Signal<String>,
    close: Signal<String>,
    class: &'static str,
    children: ChildrenFn,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    // Whether the page takes it for open: the event that the browser has closed it may be pending.
    let is_shown = StoredValue::new(false);
    Effect::new(move |_| {
        let Some(dialog) = node.get() else { return };
        match (open.get(), dialog.open()) {
            (true, false) => {
                let _ = dialog.show_modal();
            }
            (false, true) => dialog.close(),
            _ => {}
        }
        is_shown.set_value(open.get_untracked());
    });
    view! {
        <dialog
            node_ref=node
            class=format!("dialog {class}")
            aria-label=move || title.get()
            // Escape closes it as everything else does: the event of a dialog that the browser has closed may arrive when it
            // is about to be opened again.
            on:cancel=move |event: web_sys::Event| {
                event.prevent_default();
                open.set(false);
            }
            on:close=move |_| {
                if is_shown.get_value() && node.get_untracked().is_none_or(|dialog| !dialog.open()) {
                    open.set(false);
                }
            }
            on:click=move |event| {
                // The target of a click on the backdrop is the dialog itself.
                let target: web_sys::Element = event_target(&event);
                if target.tag_name() == "DIALOG" {
                    open.set(false);
                }
            }
        >
            // Not `Show`, which keeps its content while `open` is true: reopening a dialog whose close event is still
            // pending must create the content anew.
            {move || {
                open.get().then(|| view! {
                    <div class="dialog-body">
                        <div class="dialog-head">
                            <h2>{move || title.get()}</h2>
                            <button
                                class="button quiet"
                                aria-label=move || close.get()
                                on:click=move |_| open.set(false)
                            >
                                {icon(Icon::Close)}
                            </button>
                        </div>
                        {children()}
                    </div>
                })
            }}
        </dialog>
    }
}
