// Package tar: what is inlined into callers, in gc's shape; the machine runs it as well.
package tar

import "io/fs"

//line common.go:540:1
func (h *Header) FileInfo() fs.FileInfo {
	return headerFileInfo{h}
}
