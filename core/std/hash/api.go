// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package hash

import "io"

type Cloner interface {
	/*line hash.go:71:2*/Clone() (Cloner, error)
	Hash
}

type Hash interface {
	/*line hash.go:45:2*/BlockSize() int
	/*line hash.go:36:2*/Reset()
	/*line hash.go:39:2*/Size() int
	/*line hash.go:33:2*/Sum(b []byte) []byte
	io.Writer
}

type Hash32 interface {
	/*line hash.go:51:2*/Sum32() uint32
	Hash
}

type Hash64 interface {
	/*line hash.go:57:2*/Sum64() uint64
	Hash
}

type XOF interface {
	/*line hash.go:91:2*/BlockSize() int
	/*line hash.go:85:2*/Reset()
	io.Writer
	io.Reader
}
