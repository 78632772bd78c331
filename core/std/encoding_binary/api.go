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
	AppendUint16([]byte, uint16) []byte
	AppendUint32([]byte, uint32) []byte
	AppendUint64([]byte, uint64) []byte
	String() string
}

type ByteOrder interface {
	PutUint16([]byte, uint16)
	PutUint32([]byte, uint32)
	PutUint64([]byte, uint64)
	String() string
	Uint16([]byte) uint16
	Uint32([]byte) uint32
	Uint64([]byte) uint64
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
