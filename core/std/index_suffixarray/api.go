// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package suffixarray

import "io"
import "regexp"

type Index struct {
	data []byte
	sa   ints
}

func (x *Index) Read(r io.Reader) error
func (x *Index) Write(w io.Writer) error
func (x *Index) Bytes() []byte
func (x *Index) Lookup(s []byte, n int) (result []int)
func (x *Index) FindAllIndex(r *regexp.Regexp, n int) (result [][]int)

type ints struct {
	int32 []int32
	int64 []int64
}

func New(data []byte) *Index
