//! The page's entry point.

fn main() {
    escapement_web::app::start();
}
