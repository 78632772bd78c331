package crc32

import (
	"encoding/binary"
	"errors"
)

const magic = "crc\x01"

// tableSum tells tables apart.
func tableSum(t *Table) uint32 {
	var b []byte
	if t != nil {
		for _, x := range t {
			b = binary.BigEndian.AppendUint32(b, x)
		}
	}
	return ChecksumIEEE(b)
}

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, magic...)
	b = binary.BigEndian.AppendUint32(b, tableSum(d.tab))
	return binary.BigEndian.AppendUint32(b, d.crc), nil
}

//line crc32.go:178:1
func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(make([]byte, 0, 12)) }

func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("hash/crc32: invalid hash state identifier")
	}
	if len(b) != 12 {
		return errors.New("hash/crc32: invalid hash state size")
	}
	if tableSum(d.tab) != binary.BigEndian.Uint32(b[4:]) {
		return errors.New("hash/crc32: tables do not match")
	}
	d.crc = binary.BigEndian.Uint32(b[8:])
	return nil
}
