// Package jpeg: what is inlined into callers.
package jpeg

//line reader.go:20:1
func (e FormatError) Error() string { return "invalid JPEG format: " + string(e) }

//line reader.go:25:1
func (e UnsupportedError) Error() string { return "unsupported JPEG feature: " + string(e) }
