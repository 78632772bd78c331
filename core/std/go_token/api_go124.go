//go:build !go1.25

// Recorded from Go 1.24.11 by `cargo xtask record types`; do not edit.

package token

import "sync"
import "sync/atomic"

type FileSet struct {
	mutex sync.RWMutex
	base  int
	files []*File
	last  atomic.Pointer[File]
}

func (s *FileSet) Base() int
func (s *FileSet) AddFile(filename string, base, size int) *File
func (s *FileSet) RemoveFile(file *File)
func (s *FileSet) Iterate(f func(*File) bool)
func (s *FileSet) File(p Pos) (f *File)
func (s *FileSet) PositionFor(p Pos, adjusted bool) (pos Position)
func (s *FileSet) Position(p Pos) (pos Position)
func (s *FileSet) Read(decode func(any) error) error
func (s *FileSet) Write(encode func(any) error) error
