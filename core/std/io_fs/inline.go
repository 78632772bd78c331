// Package fs: what is inlined into callers, in gc's shape; the machine runs it as well.
package fs

//line fs.go:243:1
func (m FileMode) IsDir() bool {
	return m&ModeDir != 0
}

//line fs.go:249:1
func (m FileMode) IsRegular() bool {
	return m&ModeType == 0
}

//line fs.go:254:1
func (m FileMode) Perm() FileMode {
	return m & ModePerm
}

//line fs.go:259:1
func (m FileMode) Type() FileMode {
	return m & ModeType
}

//line fs.go:270:1
func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

//line fs.go:272:1
func (e *PathError) Unwrap() error { return e.Err }

//line fs.go:275:1
func (e *PathError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}
