// Package tar: bodies in gc's shape of what is inlined into callers.
package tar

import (
	"io/fs"
	"time"
)

type headerFileInfo struct{ h *Header }

func (fi headerFileInfo) Name() string
func (fi headerFileInfo) Size() int64
func (fi headerFileInfo) IsDir() bool
func (fi headerFileInfo) ModTime() time.Time
func (fi headerFileInfo) Mode() (mode fs.FileMode)
func (fi headerFileInfo) Sys() any
func (fi headerFileInfo) String() string

func (h *Header) FileInfo() fs.FileInfo { return headerFileInfo{h} }
