// Package zip: what is inlined into callers, in gc's shape; the machine runs it as well.
package zip

import "io/fs"

//line struct.go:168:1
func (h *FileHeader) FileInfo() fs.FileInfo {
	return headerFileInfo{h}
}
