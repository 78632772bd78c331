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

//line expvar.go:62:1
func (v *Int) String() string {
	return string(v.appendJSON(nil))
}

//line expvar.go:87:1
func (v *Float) String() string {
	return string(v.appendJSON(nil))
}

//line expvar.go:96:1
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

//line expvar.go:126:1
func (v *Map) String() string {
	return string(v.appendJSON(nil))
}

//line expvar.go:271:1
func (v *String) Value() string {
	p, _ := v.s.Load().(string)
	return p
}

//line expvar.go:278:1
func (v *String) String() string {
	return string(v.appendJSON(nil))
}

//line expvar.go:366:1
func Handler() http.Handler {
	return http.HandlerFunc(expvarHandler)
}
