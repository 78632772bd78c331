package suffixarray

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"math"
	"regexp"
	"slices"
	"sort"
)

func New(data []byte) *Index {
	x := &Index{data: data}
	x.sa.int32 = make([]int32, len(data))
	for i := range data {
		x.sa.int32[i] = int32(i)
	}
	slices.SortFunc(x.sa.int32, func(i, j int32) int { return bytes.Compare(data[i:], data[j:]) })
	return x
}

// with returns the suffixes that begin with s, in the order of the array.
func (x *Index) with(s []byte) []int32 {
	sa := x.sa.int32
	from := sort.Search(len(sa), func(i int) bool { return bytes.Compare(x.data[sa[i]:], s) >= 0 })
	n := sort.Search(len(sa)-from, func(i int) bool { return !bytes.HasPrefix(x.data[sa[from+i]:], s) })
	return sa[from : from+n]
}

func (x *Index) Lookup(s []byte, n int) (result []int) {
	if len(s) == 0 || n == 0 {
		return nil
	}
	found := x.with(s)
	if n < 0 || len(found) < n {
		n = len(found)
	}
	if n == 0 {
		return nil
	}
	result = make([]int, n)
	for i := range result {
		result[i] = int(found[i])
	}
	return result
}

// FindAllIndex lets the array find what the expression begins with, and the expression the rest.
func (x *Index) FindAllIndex(r *regexp.Regexp, n int) (result [][]int) {
	prefix, complete := r.LiteralPrefix()
	text := []byte(prefix)
	switch {
	case n == 0:
		return nil
	case prefix == "":
		return r.FindAllIndex(x.data, n)
	case complete:
		found := x.Lookup(text, -1)
		slices.Sort(found)
		last := 0
		for _, at := range found {
			if len(result) == n {
				break
			}
			if at >= last {
				last = at + len(text)
				result = append(result, []int{at, last})
			}
		}
		return result
	}
	found := x.Lookup(text, -1)
	slices.Sort(found)
	anchored := regexp.MustCompile("^" + r.String())
	last := 0
	for _, at := range found {
		if len(result) == n {
			break
		}
		if at < last {
			continue
		}
		if m := anchored.FindIndex(x.data[at:]); m != nil {
			last = at + m[1]
			result = append(result, []int{at, last})
		}
	}
	return result
}

var errCorrupted = errors.New("suffixarray: data corrupted")

// An index is written as its text's length in ten bytes, the text, and pieces of at most so many bytes, each of
// them its own size in ten bytes and then numbers of as many bytes as they need.
const (
	pieceSize = 16 << 10
	sizeRoom  = binary.MaxVarintLen64
)

func (x *Index) Write(w io.Writer) error {
	piece := make([]byte, pieceSize)
	binary.PutVarint(piece, int64(len(x.data)))
	if _, err := w.Write(piece[:sizeRoom]); err != nil {
		return err
	}
	if _, err := w.Write(x.data); err != nil {
		return err
	}
	for sa := x.sa.int32; len(sa) > 0; {
		at := sizeRoom
		for len(sa) > 0 && at+sizeRoom <= len(piece) {
			at += binary.PutUvarint(piece[at:], uint64(sa[0]))
			sa = sa[1:]
		}
		binary.PutVarint(piece, int64(at))
		if _, err := w.Write(piece[:at]); err != nil {
			return err
		}
	}
	return nil
}

func readSize(r io.Reader, piece []byte) (int, error) {
	if _, err := io.ReadFull(r, piece[:sizeRoom]); err != nil {
		return 0, err
	}
	size, _ := binary.Varint(piece)
	if size < 0 {
		return 0, errCorrupted
	}
	return int(size), nil
}

func (x *Index) Read(r io.Reader) error {
	piece := make([]byte, pieceSize)
	n, err := readSize(r, piece)
	if err != nil {
		return err
	}
	// Room that fits, or is at most twice as large, is used again.
	if 2*n < cap(x.data) || cap(x.data) < n || x.sa.int32 != nil && n > math.MaxInt32 {
		x.data, x.sa.int32 = make([]byte, n), make([]int32, n)
	} else {
		x.data, x.sa = x.data[:n], ints{int32: x.sa.int32[:n]}
	}
	if _, err := io.ReadFull(r, x.data); err != nil {
		return err
	}
	for sa := x.sa.int32; len(sa) > 0; {
		size, err := readSize(r, piece)
		if err != nil {
			return err
		}
		if _, err := io.ReadFull(r, piece[sizeRoom:size]); err != nil {
			return err
		}
		for at := sizeRoom; at < size; {
			v, width := binary.Uvarint(piece[at:])
			if len(sa) == 0 || v >= uint64(n) {
				return errCorrupted
			}
			sa[0], sa = int32(v), sa[1:]
			at += width
		}
	}
	return nil
}
