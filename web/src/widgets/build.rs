//! The settings of a build: Go release and inlining.

use crate::i18n::key;
use crate::state::State;
use escapement_core::settings::CompileSettings;
use escapement_core::version::Version;
use leptos::prelude::*;

/// `ids`: test handles of the two. The callbacks change the settings.
pub fn build_settings(
    state: State,
    settings: RwSignal<CompileSettings>,
    ids: [String; 2],
    on_version: impl Fn(Version) + 'static,
    on_inlining: impl Fn(bool) + 'static,
) -> impl IntoView {
    let [version_id, inlining_id] = ids;
    let option = move |&version: &Version| {
        let name = format!("1.{}", version.0);
        let on = move || settings.with(|settings| settings.go == version);
        view! { <option value=name.clone() prop:selected=on>{format!("Go {name}")}</option> }
    };
    view! {
        <select
            class="select"
            data-testid=version_id
            aria-label=state.label(key::GO_VERSION)
            on:change=move |event| {
                if let Some(version) = Version::parse(&event_target_value(&event)) {
                    on_version(version);
                }
            }
        >
            {Version::SUPPORTED.iter().map(option).collect_view()}
        </select>
        <label class="check">
            <input
                type="checkbox"
                data-testid=inlining_id
                prop:checked=move || settings.with(|settings| settings.inlining)
                on:change=move |event| on_inlining(event_target_checked(&event))
            />
            <span>{state.label(key::INLINING)}</span>
        </label>
    }
}
