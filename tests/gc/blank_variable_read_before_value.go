// The type of a blank variable is met before its value: of the wrappers, those of `named` come first.
package p

import "io"

type store struct{ io.Writer }

type named interface {
	Write(p []byte) (int, error)
}

var _ named = store{}
