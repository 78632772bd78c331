package suffixarray

//line suffixarray.go:241:1
func (x *Index) Bytes() []byte {
	return x.data
}
