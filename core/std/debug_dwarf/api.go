// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package dwarf

import "encoding/binary"
import "unsafe"

type Attr uint32

func (i Attr) String() string
func (a Attr) GoString() string

type Class int

func (i Class) String() string
func (i Class) GoString() string

type CommonType struct {
	ByteSize int64
	Name     string
}

func (c *CommonType) Common() *CommonType
func (c *CommonType) Size() int64

type Data struct {
	abbrev      []byte
	aranges     []byte
	frame       []byte
	info        []byte
	line        []byte
	pubnames    []byte
	ranges      []byte
	str         []byte
	addr        []byte
	lineStr     []byte
	strOffsets  []byte
	rngLists    []byte
	abbrevCache map[int]int
	bigEndian   bool
	order       binary.ByteOrder
	typeCache   map[int]int
	typeSigs    map[int]int
	unit        []uint8
}

func (d *Data) Reader() *Reader
func (d *Data) Ranges(e *Entry) ([][2]uint64, error)
func (d *Data) LineReader(cu *Entry) (*LineReader, error)
func (d *Data) AddTypes(name string, types []byte) error
func (d *Data) AddSection(name string, contents []byte) error
func (d *Data) Type(off Offset) (Type, error)

type Entry struct {
	Offset   Offset
	Tag      Tag
	Children bool
	Field    []Field
}

func (e *Entry) Val(a Attr) any
func (e *Entry) AttrField(a Attr) *Field

type Field struct {
	Attr  Attr
	Val   any
	Class Class
}

type LineEntry struct {
	Address       uint64
	OpIndex       int
	File          *LineFile
	Line          int
	Column        int
	IsStmt        bool
	BasicBlock    bool
	PrologueEnd   bool
	EpilogueBegin bool
	ISA           int
	Discriminator int
	EndSequence   bool
}

type LineFile struct {
	Name   string
	Mtime  uint64
	Length int
}

type LineReader struct {
	buf                  buf
	section              []byte
	str                  []byte
	lineStr              []byte
	version              uint16
	addrsize             int
	segmentSelectorSize  int
	minInstructionLength int
	maxOpsPerInstruction int
	defaultIsStmt        bool
	lineBase             int
	lineRange            int
	opcodeBase           int
	opcodeLengths        []int
	directories          []string
	fileEntries          []uint8
	programOffset        uint32
	endOffset            uint32
	initialFileEntries   int
	state                LineEntry
	fileIndex            int
}

func (r *LineReader) Next(entry *LineEntry) error
func (r *LineReader) Tell() LineReaderPos
func (r *LineReader) Seek(pos LineReaderPos)
func (r *LineReader) Reset()
func (r *LineReader) Files() []*LineFile
func (r *LineReader) SeekPC(pc uint64, entry *LineEntry) error

type LineReaderPos struct {
	off            uint32
	numFileEntries int
	state          LineEntry
	fileIndex      int
}

type Offset uint32

type Reader struct {
	b            buf
	d            unsafe.Pointer
	err          error
	unit         int
	lastUnit     bool
	lastChildren bool
	lastSibling  uint32
	cu           unsafe.Pointer
}

func (r *Reader) AddressSize() int
func (r *Reader) ByteOrder() binary.ByteOrder
func (r *Reader) Seek(off Offset)
func (r *Reader) Next() (*Entry, error)
func (r *Reader) SkipChildren()
func (r *Reader) clone() typeReader
func (r *Reader) offset() Offset
func (r *Reader) SeekPC(pc uint64) (*Entry, error)

type Tag uint32

func (t Tag) GoString() string
func (i Tag) String() string

type Type interface {
	/*line type.go:16:2*/Common() *CommonType
	/*line type.go:18:2*/Size() int64
	/*line type.go:17:2*/String() string
}

type buf struct {
	dwarf  unsafe.Pointer
	order  binary.ByteOrder
	format interface {
		addrsize() int
		dwarf64() (dwarf64 bool, isKnown bool)
		version() int
	}
	name string
	off  uint32
	data []byte
	err  error
}

type typeReader interface {
	/*line type.go:371:2*/AddressSize() int
	/*line type.go:366:2*/Next() (*Entry, error)
	/*line type.go:365:2*/Seek(Offset)
	/*line type.go:367:2*/clone() typeReader
	/*line type.go:368:2*/offset() Offset
}
