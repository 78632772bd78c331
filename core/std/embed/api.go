// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package embed

import "io/fs"
import "unsafe"

type FS struct{ files unsafe.Pointer }

func (f FS) Open(name string) (fs.File, error)
func (f FS) ReadDir(name string) ([]fs.DirEntry, error)
func (f FS) ReadFile(name string) ([]byte, error)
