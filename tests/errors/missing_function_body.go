// A function without a body needs one elsewhere: a linkname says that there is one, an assembly file would.
package p

import _ "unsafe"

type T struct{}

func f(int) int // ERROR "missing function body"

func (T) m() // ERROR "missing function body"

func (*T) n() {}

//go:noescape
func g(*int) // ERROR "missing function body"

//go:linkname now runtime.nanotime
func now() int64

var _ = f(1)
