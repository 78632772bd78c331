// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package syscall

type RawConn interface{}

type Rusage struct{}

type SysProcAttr struct{}

type WaitStatus uint32
