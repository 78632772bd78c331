// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package zip

import "hash"
import "io"
import "io/fs"
import "os"
import "sync"
import "time"

const Deflate uint16 = 8
const Store uint16 = 0

var ErrAlgorithm error
var ErrChecksum error
var ErrFormat error
var ErrInsecurePath error

type Compressor func(w io.Writer) (io.WriteCloser, error)

type Decompressor func(r io.Reader) io.ReadCloser

type File struct {
	FileHeader
	zip          *Reader
	zipr         io.ReaderAt
	headerOffset int64
}

func (f *File) DataOffset() (offset int64, err error)
func (f *File) Open() (io.ReadCloser, error)
func (f *File) OpenRaw() (io.Reader, error)
func (f *File) findBodyOffset() (int64, error)

type FileHeader struct {
	Name               string
	Comment            string
	NonUTF8            bool
	CreatorVersion     uint16
	ReaderVersion      uint16
	Flags              uint16
	Method             uint16
	Modified           time.Time
	ModifiedTime       uint16
	ModifiedDate       uint16
	CRC32              uint32
	CompressedSize     uint32
	UncompressedSize   uint32
	CompressedSize64   uint64
	UncompressedSize64 uint64
	Extra              []byte
	ExternalAttrs      uint32
}

func (h *FileHeader) FileInfo() fs.FileInfo
func (h *FileHeader) ModTime() time.Time
func (h *FileHeader) SetModTime(t time.Time)
func (h *FileHeader) Mode() (mode fs.FileMode)
func (h *FileHeader) SetMode(mode fs.FileMode)
func (h *FileHeader) hasDataDescriptor() bool

type ReadCloser struct {
	f *os.File
	Reader
}

func (rc *ReadCloser) Close() error

type Reader struct {
	r             io.ReaderAt
	File          []*File
	Comment       string
	decompressors map[uint16]Decompressor
	baseOffset    int64
	fileListOnce  sync.Once
	fileList      []fileListEntry
}

func (r *Reader) init(rdr io.ReaderAt, size int64) error
func (r *Reader) RegisterDecompressor(method uint16, dcomp Decompressor)
func (r *Reader) decompressor(method uint16) Decompressor
func (r *Reader) initFileList()
func (r *Reader) Open(name string) (fs.File, error)
func (r *Reader) openLookup(name string) *fileListEntry
func (r *Reader) openReadDir(dir string) []fileListEntry

type Writer struct {
	cw                      *countWriter
	dir                     []*header
	last                    *fileWriter
	closed                  bool
	compressors             map[uint16]Compressor
	comment                 string
	testHookCloseSizeOffset func(size uint64, offset uint64)
}

func (w *Writer) SetOffset(n int64)
func (w *Writer) Flush() error
func (w *Writer) SetComment(comment string) error
func (w *Writer) Close() error
func (w *Writer) Create(name string) (io.Writer, error)
func (w *Writer) prepare(fh *FileHeader) error
func (w *Writer) CreateHeader(fh *FileHeader) (io.Writer, error)
func (w *Writer) CreateRaw(fh *FileHeader) (io.Writer, error)
func (w *Writer) Copy(f *File) error
func (w *Writer) RegisterCompressor(method uint16, comp Compressor)
func (w *Writer) AddFS(fsys fs.FS) error
func (w *Writer) compressor(method uint16) Compressor

type countWriter struct {
	w     io.Writer
	count int64
}

func (w *countWriter) Write(p []byte) (int, error)

type fileListEntry struct {
	name  string
	file  *File
	isDir bool
	isDup bool
}

func (f *fileListEntry) Name() string
func (f *fileListEntry) Size() int64
func (f *fileListEntry) Mode() fs.FileMode
func (f *fileListEntry) Type() fs.FileMode
func (f *fileListEntry) IsDir() bool
func (f *fileListEntry) Sys() any
func (f *fileListEntry) ModTime() time.Time
func (f *fileListEntry) Info() (fs.FileInfo, error)
func (f *fileListEntry) String() string

type fileWriter struct {
	*header
	zipw      io.Writer
	rawCount  *countWriter
	comp      io.WriteCloser
	compCount *countWriter
	crc32     hash.Hash32
	closed    bool
}

func (w *fileWriter) Write(p []byte) (int, error)

type header struct {
	*FileHeader
	offset uint64
	raw    bool
}

func FileInfoHeader(fi fs.FileInfo) (*FileHeader, error)
func NewReader(r io.ReaderAt, size int64) (*Reader, error)
func NewWriter(w io.Writer) *Writer
func OpenReader(name string) (*ReadCloser, error)
func RegisterCompressor(method uint16, comp Compressor)
func RegisterDecompressor(method uint16, dcomp Decompressor)
