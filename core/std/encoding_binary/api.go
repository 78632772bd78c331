// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package binary

import "io"

const MaxVarintLen16 = 3
const MaxVarintLen32 = 5
const MaxVarintLen64 = 10

var BigEndian bigEndian
var LittleEndian littleEndian
var NativeEndian nativeEndian

type AppendByteOrder interface {
	/*line binary.go:54:2*/AppendUint16([]byte, uint16) []byte
	/*line binary.go:55:2*/AppendUint32([]byte, uint32) []byte
	/*line binary.go:56:2*/AppendUint64([]byte, uint64) []byte
	/*line binary.go:57:2*/String() string
}

type ByteOrder interface {
	/*line binary.go:43:2*/PutUint16([]byte, uint16)
	/*line binary.go:44:2*/PutUint32([]byte, uint32)
	/*line binary.go:45:2*/PutUint64([]byte, uint64)
	/*line binary.go:46:2*/String() string
	/*line binary.go:40:2*/Uint16([]byte) uint16
	/*line binary.go:41:2*/Uint32([]byte) uint32
	/*line binary.go:42:2*/Uint64([]byte) uint64
}

type bigEndian struct{}

func (_ bigEndian) Uint16(b []byte) uint16
func (_ bigEndian) PutUint16(b []byte, v uint16)
func (_ bigEndian) AppendUint16(b []byte, v uint16) []byte
func (_ bigEndian) Uint32(b []byte) uint32
func (_ bigEndian) PutUint32(b []byte, v uint32)
func (_ bigEndian) AppendUint32(b []byte, v uint32) []byte
func (_ bigEndian) Uint64(b []byte) uint64
func (_ bigEndian) PutUint64(b []byte, v uint64)
func (_ bigEndian) AppendUint64(b []byte, v uint64) []byte
func (_ bigEndian) String() string
func (_ bigEndian) GoString() string

type littleEndian struct{}

func (_ littleEndian) Uint16(b []byte) uint16
func (_ littleEndian) PutUint16(b []byte, v uint16)
func (_ littleEndian) AppendUint16(b []byte, v uint16) []byte
func (_ littleEndian) Uint32(b []byte) uint32
func (_ littleEndian) PutUint32(b []byte, v uint32)
func (_ littleEndian) AppendUint32(b []byte, v uint32) []byte
func (_ littleEndian) Uint64(b []byte) uint64
func (_ littleEndian) PutUint64(b []byte, v uint64)
func (_ littleEndian) AppendUint64(b []byte, v uint64) []byte
func (_ littleEndian) String() string
func (_ littleEndian) GoString() string

type nativeEndian struct{ littleEndian }

func (_ nativeEndian) String() string
func (_ nativeEndian) GoString() string
func Append(buf []byte, order ByteOrder, data any) ([]byte, error)
func AppendUvarint(buf []byte, x uint64) []byte
func AppendVarint(buf []byte, x int64) []byte
func Decode(buf []byte, order ByteOrder, data any) (int, error)
func Encode(buf []byte, order ByteOrder, data any) (int, error)
func PutUvarint(buf []byte, x uint64) int
func PutVarint(buf []byte, x int64) int
func Read(r io.Reader, order ByteOrder, data any) error
func ReadUvarint(r io.ByteReader) (uint64, error)
func ReadVarint(r io.ByteReader) (int64, error)
func Size(v any) int
func Uvarint(buf []byte) (uint64, int)
func Varint(buf []byte) (int64, int)
func Write(w io.Writer, order ByteOrder, data any) error
