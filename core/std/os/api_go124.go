//go:build !go1.25

// Recorded from Go 1.24.11 by `cargo xtask record types`; do not edit.

package os

import "sync"
import "sync/atomic"

type Process struct {
	Pid    int
	mode   processMode
	state  atomic.Uint64
	sigMu  sync.RWMutex
	handle uintptr
}

func (p *Process) Release() error
func (p *Process) Kill() error
func (p *Process) Wait() (*ProcessState, error)
func (p *Process) Signal(sig Signal) error

type processMode uint8
