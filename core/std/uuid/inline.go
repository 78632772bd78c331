//go:build go1.27

// Package uuid: what is inlined into callers.
package uuid

//line uuid.go:45:1
func Parse(s string) (UUID, error) {
	var u UUID
	err := u.UnmarshalText([]byte(s))
	return u, err
}

//line uuid.go:66:1
func New() UUID {
	return NewV4()
}

//line uuid.go:76:1
func Nil() UUID {
	return UUID{}
}

//line uuid.go:85:1
func Max() UUID {
	return UUID{
		0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
		0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	}
}

//line uuid.go:102:1
func (u UUID) MarshalText() ([]byte, error) {
	return u.AppendText(make([]byte, 0, 36))
}
