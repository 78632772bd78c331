// Package bzip2: what is inlined into callers.
package bzip2

//line bzip2.go:19:1
func (s StructuralError) Error() string {
	return "bzip2 data invalid: " + string(s)
}
