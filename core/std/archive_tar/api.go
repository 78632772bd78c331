// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package tar

import "io"
import "io/fs"
import "time"

const FormatGNU Format = 8
const FormatPAX Format = 4
const FormatUSTAR Format = 2
const FormatUnknown Format = 0
const TypeBlock = '\U00000034'
const TypeChar = '\U00000033'
const TypeCont = '\U00000037'
const TypeDir = '\U00000035'
const TypeFifo = '\U00000036'
const TypeGNULongLink = '\U0000004b'
const TypeGNULongName = '\U0000004c'
const TypeGNUSparse = '\U00000053'
const TypeLink = '\U00000031'
const TypeReg = '\U00000030'
const TypeRegA = '\U00000000'
const TypeSymlink = '\U00000032'
const TypeXGlobalHeader = '\U00000067'
const TypeXHeader = '\U00000078'

var ErrFieldTooLong error
var ErrHeader error
var ErrInsecurePath error
var ErrWriteAfterClose error
var ErrWriteTooLong error

type FileInfoNames interface {
	/*line common.go:737:2*/Gname() (string, error)
	/*line common.go:735:2*/Uname() (string, error)
	fs.FileInfo
}

type Format int

func (f Format) String() string

type Header struct {
	Typeflag   byte
	Name       string
	Linkname   string
	Size       int64
	Mode       int64
	Uid        int
	Gid        int
	Uname      string
	Gname      string
	ModTime    time.Time
	AccessTime time.Time
	ChangeTime time.Time
	Devmajor   int64
	Devminor   int64
	Xattrs     map[string]string
	PAXRecords map[string]string
	Format     Format
}

func (h *Header) FileInfo() fs.FileInfo

type Reader struct {
	r    io.Reader
	pad  int64
	curr fileReader
	blk  block
	err  error
}

func (tr *Reader) Next() (*Header, error)
func (tr *Reader) next() (*Header, error)
func (tr *Reader) handleRegularFile(hdr *Header) error
func (tr *Reader) handleSparseFile(hdr *Header, rawHdr *block) error
func (tr *Reader) readGNUSparsePAXHeaders(hdr *Header) (sparseDatas, error)
func (tr *Reader) readHeader() (*Header, *block, error)
func (tr *Reader) readOldGNUSparseMap(hdr *Header, blk *block) (sparseDatas, error)
func (tr *Reader) Read(b []byte) (int, error)
func (tr *Reader) writeTo(w io.Writer) (int64, error)

type Writer struct {
	w    io.Writer
	pad  int64
	curr fileWriter
	hdr  Header
	blk  block
	err  error
}

func (tw *Writer) Flush() error
func (tw *Writer) WriteHeader(hdr *Header) error
func (tw *Writer) AddFS(fsys fs.FS) error
func (tw *Writer) Write(b []byte) (int, error)
func (tw *Writer) Close() error

type block [512]byte

type fileReader interface {
	/*line reader.go:35:2*/WriteTo(io.Writer) (int64, error)
	io.Reader
	fileState
}

type fileState interface {
	/*line common.go:332:2*/logicalRemaining() int64
	/*line common.go:333:2*/physicalRemaining() int64
}

type fileWriter interface {
	/*line writer.go:44:2*/ReadFrom(io.Reader) (int64, error)
	io.Writer
	fileState
}

type sparseDatas []sparseEntry

type sparseEntry struct {
	Offset int64
	Length int64
}

func FileInfoHeader(fi fs.FileInfo, link string) (*Header, error)
func NewReader(r io.Reader) *Reader
func NewWriter(w io.Writer) *Writer
