package zip

import (
	"io/fs"
)

//line struct.go:168:1
func (h *FileHeader) FileInfo() fs.FileInfo {
	return headerFileInfo{h}
}
