// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package heap

import "sort"

type Interface interface {
	/*line heap.go:34:2*/Pop() any
	/*line heap.go:33:2*/Push(x any)
	sort.Interface
}

func Fix(h Interface, i int)
func Init(h Interface)
func Pop(h Interface) any
func Push(h Interface, x any)
func Remove(h Interface, i int) any
