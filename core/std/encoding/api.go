// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package encoding

type BinaryAppender interface {
	/*line encoding.go:47:2*/AppendBinary(b []byte) ([]byte, error)
}

type BinaryMarshaler interface {
	/*line encoding.go:25:2*/MarshalBinary() (data []byte, err error)
}

type BinaryUnmarshaler interface {
	/*line encoding.go:35:2*/UnmarshalBinary(data []byte) error
}

type TextAppender interface {
	/*line encoding.go:77:2*/AppendText(b []byte) ([]byte, error)
}

type TextMarshaler interface {
	/*line encoding.go:55:2*/MarshalText() (text []byte, err error)
}

type TextUnmarshaler interface {
	/*line encoding.go:65:2*/UnmarshalText(text []byte) error
}
