// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package synctest

import "testing"
import "time"

func Sleep(d time.Duration)
func Test(t *testing.T, f func(*testing.T))
func Wait()
