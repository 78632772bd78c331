package crc64

import (
	"encoding/binary"
	"errors"
)

const magic = "crc\x02"

// tableSum tells tables apart.
func tableSum(t *Table) uint64 {
	var b []byte
	if t != nil {
		for _, x := range t {
			b = binary.BigEndian.AppendUint64(b, x)
		}
	}
	return Checksum(b, MakeTable(ISO))
}

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, magic...)
	b = binary.BigEndian.AppendUint64(b, tableSum(d.tab))
	return binary.BigEndian.AppendUint64(b, d.crc), nil
}

//line crc64.go:118:1
func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(make([]byte, 0, 20)) }

func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("hash/crc64: invalid hash state identifier")
	}
	if len(b) != 20 {
		return errors.New("hash/crc64: invalid hash state size")
	}
	if tableSum(d.tab) != binary.BigEndian.Uint64(b[4:]) {
		return errors.New("hash/crc64: tables do not match")
	}
	d.crc = binary.BigEndian.Uint64(b[12:])
	return nil
}
