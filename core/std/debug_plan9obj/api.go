// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package plan9obj

import "io"

const Magic386 = 491
const Magic64 = 32768
const MagicAMD64 = 35479
const MagicARM = 1607

var ErrNoSymbols error

type File struct {
	FileHeader
	Sections []*Section
	closer   io.Closer
}

func (f *File) Close() error
func (f *File) Symbols() ([]Sym, error)
func (f *File) Section(name string) *Section

type FileHeader struct {
	Magic       uint32
	Bss         uint32
	Entry       uint64
	PtrSize     int
	LoadAddress uint64
	HdrSize     uint64
}

type Section struct {
	SectionHeader
	io.ReaderAt
	sr *io.SectionReader
}

func (s *Section) Data() ([]byte, error)
func (s *Section) Open() io.ReadSeeker

type SectionHeader struct {
	Name   string
	Size   uint32
	Offset uint32
}

type Sym struct {
	Value uint64
	Type  rune
	Name  string
}

func NewFile(r io.ReaderAt) (*File, error)
func Open(name string) (*File, error)
