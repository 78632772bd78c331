//! Links, exported pictures and downloads.

#[cfg(target_arch = "wasm32")]
pub mod download;
#[cfg(target_arch = "wasm32")]
mod link;
pub mod picture;
pub mod qr;
mod wire;

#[cfg(target_arch = "wasm32")]
pub use link::{
    is_link, keep_place, leave_link, link, open_address, reopen, show_in_address, unescaped, visit,
};
