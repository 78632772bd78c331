// Package time: bodies in gc's shape; the machine has its own.
package time

func (t Time) appendTo(b []byte, errPrefix string) ([]byte, error)

func parseStrictRFC3339(b []byte) (Time, error)

//line time.go:1517:1
func (t Time) MarshalBinary() ([]byte, error) {
	b, err := t.AppendBinary(make([]byte, 0, 16))
	if err != nil {
		return nil, err
	}
	return b, nil
}

//line time.go:1630:1
func (t Time) AppendText(b []byte) ([]byte, error) {
	return t.appendTo(b, "Time.AppendText: ")
}

//line time.go:1638:1
func (t Time) MarshalText() ([]byte, error) {
	return t.appendTo(make([]byte, 0, len(RFC3339Nano)), "Time.MarshalText: ")
}

//line time.go:1644:1
func (t *Time) UnmarshalText(data []byte) error {
	var err error
	*t, err = parseStrictRFC3339(data)
	return err
}
