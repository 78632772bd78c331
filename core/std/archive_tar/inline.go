package tar

import (
	"io/fs"
)

//line common.go:540:1
func (h *Header) FileInfo() fs.FileInfo {
	return headerFileInfo{h}
}
