// Package jpeg: what is inlined into callers.
package jpeg

func (e FormatError) Error() string { return "invalid JPEG format: " + string(e) }

func (e UnsupportedError) Error() string { return "unsupported JPEG feature: " + string(e) }
