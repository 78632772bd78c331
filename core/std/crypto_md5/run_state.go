package md5

import (
	"encoding/binary"
	"errors"
)

const magic = "md5\x01"

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, magic...)
	for _, s := range d.s {
		b = binary.BigEndian.AppendUint32(b, s)
	}
	b = append(b, d.x[:d.nx]...)
	b = append(b, make([]byte, len(d.x)-d.nx)...)
	return binary.BigEndian.AppendUint64(b, d.len), nil
}

func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(make([]byte, 0, 92)) }

func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("crypto/md5: invalid hash state identifier")
	}
	if len(b) != 92 {
		return errors.New("crypto/md5: invalid hash state size")
	}
	for i := range d.s {
		d.s[i] = binary.BigEndian.Uint32(b[4+4*i:])
	}
	copy(d.x[:], b[20:])
	d.len = binary.BigEndian.Uint64(b[84:])
	d.nx = int(d.len % BlockSize)
	return nil
}
