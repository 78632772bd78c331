// Package expvar: what is inlined into callers, in the shape that gc has.
package expvar

import (
	"math"
)

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

//line expvar.go:58:1
func (v *Int) Value() int64 {
	return v.i.Load()
}

//line expvar.go:70:1
func (v *Int) Add(delta int64) {
	v.i.Add(delta)
}

//line expvar.go:74:1
func (v *Int) Set(value int64) {
	v.i.Store(value)
}

//line expvar.go:83:1
func (v *Float) Value() float64 {
	return math.Float64frombits(v.f.Load())
}

//line expvar.go:109:1
func (v *Float) Set(value float64) {
	v.f.Store(math.Float64bits(value))
}

//line expvar.go:286:1
func (v *String) Set(value string) {
	v.s.Store(value)
}

//line expvar.go:294:1
func (f Func) Value() any {
	return f()
}
