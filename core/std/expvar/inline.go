// Package expvar: what is inlined into callers, in the shape that gc has.
package expvar

//line expvar.go:327:1
func NewInt(name string) *Int {
	v := new(Int)
	Publish(name, v)
	return v
}

func NewFloat(name string) *Float {
	v := new(Float)
	Publish(name, v)
	return v
}

//line expvar.go:345:1
func NewString(name string) *String {
	v := new(String)
	Publish(name, v)
	return v
}
