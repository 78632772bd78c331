package adler32

import (
	"encoding/binary"
	"errors"
)

const magic = "adl\x01"

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	return binary.BigEndian.AppendUint32(append(b, magic...), uint32(*d)), nil
}

//line adler32.go:66:1
func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(make([]byte, 0, 8)) }

//line adler32.go:70:1
func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("hash/adler32: invalid hash state identifier")
	}
	if len(b) != 8 {
		return errors.New("hash/adler32: invalid hash state size")
	}
	*d = digest(binary.BigEndian.Uint32(b[4:]))
	return nil
}
