//! A run's allocation sites as a heap profile for pprof, before gzip.
//! In: `Site`s of a run. Out: the encoded profile, in which each site is a function.

use escapement_core::trace::pprof::{Frame, HeapProfile};
use escapement_core::trace::stats::Site;

pub fn encode(sites: &[Site]) -> Vec<u8> {
    let mut profile = HeapProfile::new();
    for site in sites {
        let line = site.pos.map_or(0, |pos| u64::from(pos.line));
        let function = format!("main.go:{line} {}", site.what);
        let frame = Frame { function: &function, file: crate::protocol::FILE_NAME, line };
        profile.add(0, &[frame], [site.count, site.bytes, site.live_count, site.live_bytes]);
    }
    profile.encode("inuse_space")
}

#[cfg(test)]
mod tests {
    use super::*;
    use escapement_core::diag::Placement;

    #[test]
    fn each_site_is_a_function() {
        let site = Site {
            pos: None,
            outer: None,
            what: "new(int)".into(),
            ty: "int".into(),
            placement: Placement::Heap,
            count: 300,
            bytes: 2400,
            own_bytes: 2400,
            live_count: 1,
            live_bytes: 8,
            live_own_bytes: 8,
        };
        let text = String::from_utf8_lossy(&encode(&[site])).into_owned();
        assert!(text.contains("inuse_space") && text.contains("main.go:0 new(int)"));
    }
}
