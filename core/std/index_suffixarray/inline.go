// Package suffixarray: what is inlined into callers, in gc's shape; the machine runs it as well.
package suffixarray

//line suffixarray.go:241:1
func (x *Index) Bytes() []byte {
	return x.data
}
