//! Messages between page and worker: postcard bytes in both directions.
//! Invariant: the worker's first message is `Reply::Ready`; nothing is sent to it before.

use serde::{Deserialize, Serialize};

/// Page to worker.
#[derive(Debug, Serialize, Deserialize)]
pub enum Request {
    Measure { source: String },
}

/// Worker to page.
#[derive(Debug, Serialize, Deserialize)]
pub enum Reply {
    Ready,
    Measured { lines: u32 },
}
