package time

import "errors"

// A time in bytes: a version, the seconds since year 1, the nanoseconds, the zone's minutes (and seconds, in version 2).

func (t Time) AppendBinary(b []byte) ([]byte, error) {
	offset, seconds := int16(-1), int8(0)
	if t.Location() != UTC {
		_, off := t.Zone()
		seconds = int8(off % 60)
		off /= 60
		if off < -32768 || off == -1 || off > 32767 {
			return b, errors.New("Time.MarshalBinary: unexpected zone offset")
		}
		offset = int16(off)
	}
	version := byte(1)
	if seconds != 0 {
		version = 2
	}
	sec, nsec := t.Unix()+unixToInternal, t.Nanosecond()
	b = append(b, version, byte(sec>>56), byte(sec>>48), byte(sec>>40), byte(sec>>32), byte(sec>>24), byte(sec>>16), byte(sec>>8), byte(sec),
		byte(nsec>>24), byte(nsec>>16), byte(nsec>>8), byte(nsec), byte(offset>>8), byte(offset))
	if version == 2 {
		b = append(b, byte(seconds))
	}
	return b, nil
}

func (t Time) GobEncode() ([]byte, error) { return t.MarshalBinary() }

func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	version := data[0]
	if version != 1 && version != 2 {
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	if len(data) != 14+int(version) {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	var sec, nsec int64
	for _, c := range data[1:9] {
		sec = sec<<8 | int64(c)
	}
	for _, c := range data[9:13] {
		nsec = nsec<<8 | int64(c)
	}
	offset := int(int16(data[13])<<8|int16(data[14])) * 60
	if version == 2 {
		offset += int(int8(data[15]))
	}
	u := Unix(sec-unixToInternal, nsec)
	if offset == -60 {
		*t = u.UTC()
	} else if _, local := u.Zone(); local == offset {
		*t = u.Local()
	} else {
		*t = u.In(FixedZone("", offset))
	}
	return nil
}
