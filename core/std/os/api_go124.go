//go:build !go1.25

// Recorded from Go 1.24.11 by `cargo xtask record types`; do not edit.

package os

import "sync"
import "sync/atomic"
import "syscall"

type Process struct {
	Pid    int
	mode   processMode
	state  atomic.Uint64
	sigMu  sync.RWMutex
	handle uintptr
}

func (p *Process) handleTransientAcquire() (uintptr, processStatus)
func (p *Process) handleTransientRelease()
func (p *Process) handlePersistentRelease(reason processStatus) processStatus
func (p *Process) pidStatus() processStatus
func (p *Process) pidDeactivate(reason processStatus)
func (p *Process) Release() error
func (p *Process) Kill() error
func (p *Process) Wait() (*ProcessState, error)
func (p *Process) Signal(sig Signal) error
func (p *Process) closeHandle()
func (p *Process) kill() error
func (p *Process) wait() (ps *ProcessState, err error)
func (p *Process) pidWait() (*ProcessState, error)
func (p *Process) signal(sig Signal) error
func (p *Process) pidSignal(s syscall.Signal) error
func (p *Process) release() error
func (p *Process) pidfdWait() (*ProcessState, error)
func (p *Process) pidfdSendSignal(s syscall.Signal) error
func (p *Process) blockUntilWaitable() (bool, error)

type processMode uint8

type processStatus uint64
