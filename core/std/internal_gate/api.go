// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package gate

import "context"

type Gate struct {
	set   chan struct{}
	unset chan struct{}
}

func (g *Gate) Lock() (set bool)
func (g *Gate) WaitAndLock(ctx context.Context) error
func (g *Gate) LockIfSet() (acquired bool)
func (g *Gate) Unlock(set bool)
