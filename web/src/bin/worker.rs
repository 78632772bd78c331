//! The worker's entry point.

fn main() {
    escapement_web::worker::start();
}
