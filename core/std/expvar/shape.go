// Package expvar: bodies in gc's shape of what is inlined into callers.
package expvar

import (
	"math"
	"net/http"
)

func (v *Int) appendJSON(b []byte) []byte
func (v *Float) appendJSON(b []byte) []byte
func (v *Map) appendJSON(b []byte) []byte
func (v *String) appendJSON(b []byte) []byte
func expvarHandler(w http.ResponseWriter, r *http.Request)

func (v *Int) Value() int64    { return v.i.Load() }

//line expvar.go:62:1
func (v *Int) String() string {
	return string(v.appendJSON(nil))
}
func (v *Int) Add(delta int64) { v.i.Add(delta) }
func (v *Int) Set(value int64) { v.i.Store(value) }

func (v *Float) Value() float64 { return math.Float64frombits(v.f.Load()) }
func (v *Float) String() string { return string(v.appendJSON(nil)) }

func (v *Float) Add(delta float64) {
	for {
		cur := v.f.Load()
		curVal := math.Float64frombits(cur)
		nxtVal := curVal + delta
		nxt := math.Float64bits(nxtVal)
		if v.f.CompareAndSwap(cur, nxt) {
			return
		}
	}
}

func (v *Float) Set(value float64) { v.f.Store(math.Float64bits(value)) }

func (v *Map) String() string { return string(v.appendJSON(nil)) }

func (v *String) Value() string {
	p, _ := v.s.Load().(string)
	return p
}

func (v *String) String() string   { return string(v.appendJSON(nil)) }
func (v *String) Set(value string) { v.s.Store(value) }

func (f Func) Value() any { return f() }

func Handler() http.Handler { return http.HandlerFunc(expvarHandler) }
