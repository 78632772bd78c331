// Package suffixarray: bodies in gc's shape of what is inlined into callers.
package suffixarray

func (x *Index) Bytes() []byte { return x.data }
