// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package structs

type HostLayout struct{ _ hostLayout }

type hostLayout struct{}
