package fnv

import (
	"encoding/binary"
	"errors"
)

// checked is what of a state's bytes follows its magic word.
func checked(b []byte, magic string, size int) ([]byte, error) {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return nil, errors.New("hash/fnv: invalid hash state identifier")
	}
	if len(b) != len(magic)+size {
		return nil, errors.New("hash/fnv: invalid hash state size")
	}
	return b[len(magic):], nil
}

func (s *sum32) AppendBinary(b []byte) ([]byte, error) {
	return binary.BigEndian.AppendUint32(append(b, "fnv\x01"...), uint32(*s)), nil
}

//line fnv.go:228:1
func (s *sum32) MarshalBinary() ([]byte, error) { return s.AppendBinary(make([]byte, 0, 8)) }

func (s *sum32) UnmarshalBinary(b []byte) error {
	b, err := checked(b, "fnv\x01", 4)
	if err == nil {
		*s = sum32(binary.BigEndian.Uint32(b))
	}
	return err
}

func (s *sum32a) AppendBinary(b []byte) ([]byte, error) {
	return binary.BigEndian.AppendUint32(append(b, "fnv\x02"...), uint32(*s)), nil
}

//line fnv.go:238:1
func (s *sum32a) MarshalBinary() ([]byte, error) { return s.AppendBinary(make([]byte, 0, 8)) }

func (s *sum32a) UnmarshalBinary(b []byte) error {
	b, err := checked(b, "fnv\x02", 4)
	if err == nil {
		*s = sum32a(binary.BigEndian.Uint32(b))
	}
	return err
}

func (s *sum64) AppendBinary(b []byte) ([]byte, error) {
	return binary.BigEndian.AppendUint64(append(b, "fnv\x03"...), uint64(*s)), nil
}

//line fnv.go:248:1
func (s *sum64) MarshalBinary() ([]byte, error) { return s.AppendBinary(make([]byte, 0, 12)) }

func (s *sum64) UnmarshalBinary(b []byte) error {
	b, err := checked(b, "fnv\x03", 8)
	if err == nil {
		*s = sum64(binary.BigEndian.Uint64(b))
	}
	return err
}

func (s *sum64a) AppendBinary(b []byte) ([]byte, error) {
	return binary.BigEndian.AppendUint64(append(b, "fnv\x04"...), uint64(*s)), nil
}

//line fnv.go:258:1
func (s *sum64a) MarshalBinary() ([]byte, error) { return s.AppendBinary(make([]byte, 0, 12)) }

func (s *sum64a) UnmarshalBinary(b []byte) error {
	b, err := checked(b, "fnv\x04", 8)
	if err == nil {
		*s = sum64a(binary.BigEndian.Uint64(b))
	}
	return err
}

func (s *sum128) AppendBinary(b []byte) ([]byte, error) {
	b = binary.BigEndian.AppendUint64(append(b, "fnv\x05"...), s[0])
	return binary.BigEndian.AppendUint64(b, s[1]), nil
}

//line fnv.go:269:1
func (s *sum128) MarshalBinary() ([]byte, error) { return s.AppendBinary(make([]byte, 0, 20)) }

func (s *sum128) UnmarshalBinary(b []byte) error {
	b, err := checked(b, "fnv\x05", 16)
	if err == nil {
		s[0], s[1] = binary.BigEndian.Uint64(b), binary.BigEndian.Uint64(b[8:])
	}
	return err
}

func (s *sum128a) AppendBinary(b []byte) ([]byte, error) {
	b = binary.BigEndian.AppendUint64(append(b, "fnv\x06"...), s[0])
	return binary.BigEndian.AppendUint64(b, s[1]), nil
}

//line fnv.go:280:1
func (s *sum128a) MarshalBinary() ([]byte, error) { return s.AppendBinary(make([]byte, 0, 20)) }

func (s *sum128a) UnmarshalBinary(b []byte) error {
	b, err := checked(b, "fnv\x06", 16)
	if err == nil {
		s[0], s[1] = binary.BigEndian.Uint64(b), binary.BigEndian.Uint64(b[8:])
	}
	return err
}
