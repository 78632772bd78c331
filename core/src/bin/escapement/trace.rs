//! `escapement trace`: the recorded run as JSON.

use crate::options::Options;
use escapement_core::span::LineCol;
use escapement_core::trace::stats::Recording;
use escapement_core::vm::history::History;
use serde_json::{Value, json};

/// Depending on the flags: the view at a step, the whole recording, or the totals.
pub fn text(history: &mut History, files: &[String], options: &Options) -> Result<String, String> {
    let value = match options.at {
        Some(step) if step > history.last_step() => {
            return Err(format!("step {step} is past the last one, {}", history.last_step()));
        }
        Some(step) if options.roots => serde_json::to_value(history.reach(step)),
        Some(step) => serde_json::to_value(history.snapshot(step, step.checked_sub(1))),
        None if options.json => serde_json::to_value(history.recording()),
        None => Ok(stats(history.recording(), files)),
    };
    let value = value.map_err(|why| why.to_string())?;
    serde_json::to_string_pretty(&value).map_err(|why| why.to_string())
}

fn stats(recording: &Recording, files: &[String]) -> Value {
    let place = |pos: Option<LineCol>| {
        let at = pos?;
        let file = files.get(at.file.0 as usize).map_or("", String::as_str);
        Some(format!("{file}:{}:{}", at.line, at.col))
    };
    let stats = &recording.stats;
    let sites: Vec<Value> = stats
        .sites
        .iter()
        .map(|site| {
            json!({
                "pos": place(site.pos), "via": place(site.via), "what": site.what, "type": site.ty, "placement": site.placement,
                "count": site.count, "bytes": site.bytes, "live_count": site.live_count, "live_bytes": site.live_bytes,
            })
        })
        .collect();
    json!({
        "steps": stats.steps, "mallocs": stats.mallocs, "total_alloc": stats.total_alloc, "frees": stats.frees,
        "gc_cycles": stats.gc_cycles, "goroutines": stats.goroutines, "sites": sites,
    })
}
