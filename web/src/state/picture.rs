//! What the picture shows, and from where.

use crate::view::camera::Sight;
use crate::view::{Camera, Chart, Scene};
use escapement_core::trace::event::StepNo;
use leptos::prelude::*;
use std::sync::Arc;

#[derive(Clone, Copy)]
pub struct PictureState {
    /// Places of the objects of the run on screen.
    pub chart: RwSignal<Arc<Chart>>,
    pub scene: RwSignal<Arc<Scene>>,
    pub camera: RwSignal<Camera>,
    /// Whether the user has set the scale.
    pub held: RwSignal<bool>,
    /// Size of the window on the plane, CSS px.
    pub window: RwSignal<(f64, f64)>,
    /// Step and camera of a link; they apply until the user goes to another step, or pans, zooms or fits the picture.
    pub aim: RwSignal<Option<(StepNo, Sight)>>,
    /// Whether to draw objects that only the library or the runtime holds.
    pub library: RwSignal<bool>,
    /// Whether the middle of tall stacks is drawn.
    pub every_frame: RwSignal<bool>,
    /// The tooltip of the row that was pressed last.
    pub pressed: RwSignal<Option<String>>,
    /// The type in that row.
    pub pressed_type: RwSignal<Option<String>>,
}

impl PictureState {
    pub fn new() -> PictureState {
        PictureState {
            chart: RwSignal::new(Arc::default()),
            scene: RwSignal::new(Arc::default()),
            camera: RwSignal::new(Camera::default()),
            held: RwSignal::new(false),
            window: RwSignal::new((0.0, 0.0)),
            aim: RwSignal::new(None),
            library: RwSignal::new(false),
            every_frame: RwSignal::new(false),
            pressed: RwSignal::new(None),
            pressed_type: RwSignal::new(None),
        }
    }
}
