//! Types that contain themselves.
//! Rules: cmd/compile/internal/types2/{validtype,cycles}.go, go1.27.
