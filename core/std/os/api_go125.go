//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package os

import "internal/poll"
import "sync/atomic"

type file struct {
	pfd         poll.FD
	name        string
	dirinfo     atomic.Pointer[dirInfo]
	nonblock    bool
	stdoutOrErr bool
	appendMode  bool
}
