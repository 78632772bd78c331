package sha1

import (
	"encoding/binary"
	"errors"
)

const magic = "sha\x01"

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, magic...)
	for _, s := range d.h {
		b = binary.BigEndian.AppendUint32(b, s)
	}
	b = append(b, d.x[:d.nx]...)
	b = append(b, make([]byte, len(d.x)-d.nx)...)
	return binary.BigEndian.AppendUint64(b, d.len), nil
}

func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(make([]byte, 0, 96)) }

func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("crypto/sha1: invalid hash state identifier")
	}
	if len(b) != 96 {
		return errors.New("crypto/sha1: invalid hash state size")
	}
	for i := range d.h {
		d.h[i] = binary.BigEndian.Uint32(b[4+4*i:])
	}
	copy(d.x[:], b[24:])
	d.len = binary.BigEndian.Uint64(b[88:])
	d.nx = int(d.len % 64)
	return nil
}
