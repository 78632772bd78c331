package expvar

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"runtime"
	"slices"
	"strconv"
	"unicode/utf8"
)

func (v *Int) String() string { return strconv.FormatInt(v.Value(), 10) }

func (v *Float) String() string { return strconv.FormatFloat(v.Value(), 'g', -1, 64) }

func (v *Float) Add(delta float64) { v.Set(v.Value() + delta) }

func (v *String) Value() string {
	s, _ := v.s.Load().(string)
	return s
}
func (v *String) String() string {
	return string(quote(nil, v.Value()))
}

func (f Func) String() string {
	b, _ := json.Marshal(f())
	return string(b)
}

// text writes what a page or a String shows of a map: in one line, or an entry a line.
func (v *Map) text(behind, between string) string {
	s := []byte("{" + behind)
	first := true
	v.Do(func(kv KeyValue) {
		if !first {
			s = append(s, between...)
		}
		first = false
		s = append(quote(s, kv.Key), ": "...)
		if kv.Value == nil {
			s = append(s, "null"...)
		} else {
			s = append(s, kv.Value.String()...)
		}
	})
	return string(s) + behind + "}" + behind
}

func (v *Map) String() string { return v.text("", ", ") }

// quote appends a JSON text that is safe inside HTML and JavaScript.
func quote(b []byte, s string) []byte {
	b = append(b, '"')
	for _, r := range s {
		switch r {
		case '\\', '"':
			b = append(b, '\\', byte(r))
		case '\n':
			b = append(b, `\n`...)
		case '\r':
			b = append(b, `\r`...)
		case '\t':
			b = append(b, `\t`...)
		case '<', '>', '&', '\u2028', '\u2029':
			b = fmt.Appendf(b, `\u%04x`, r)
		default:
			if r < ' ' {
				b = fmt.Appendf(b, `\u%04x`, r)
			} else {
				b = utf8.AppendRune(b, r)
			}
		}
	}
	return append(b, '"')
}

func (v *Map) Init() *Map {
	v.keysMu.Lock()
	defer v.keysMu.Unlock()
	v.keys = v.keys[:0]
	v.m.Clear()
	return v
}

func (v *Map) Get(key string) Var {
	x, _ := v.m.Load(key)
	a, _ := x.(Var)
	return a
}

func (v *Map) key(key string) {
	v.keysMu.Lock()
	defer v.keysMu.Unlock()
	if i, found := slices.BinarySearch(v.keys, key); !found {
		v.keys = slices.Insert(v.keys, i, key)
	}
}

func (v *Map) Set(key string, av Var) {
	if _, known := v.m.Load(key); !known {
		if _, dup := v.m.LoadOrStore(key, av); !dup {
			v.key(key)
			return
		}
	}
	v.m.Store(key, av)
}

// entry is the value of a key, which is made where there is none.
func (v *Map) entry(key string, fresh func() Var) any {
	x, known := v.m.Load(key)
	if !known {
		var dup bool
		if x, dup = v.m.LoadOrStore(key, fresh()); !dup {
			v.key(key)
		}
	}
	return x
}

func (v *Map) Add(key string, delta int64) {
	if n, ok := v.entry(key, func() Var { return new(Int) }).(*Int); ok {
		n.Add(delta)
	}
}

func (v *Map) AddFloat(key string, delta float64) {
	if n, ok := v.entry(key, func() Var { return new(Float) }).(*Float); ok {
		n.Add(delta)
	}
}

func (v *Map) Delete(key string) {
	v.keysMu.Lock()
	defer v.keysMu.Unlock()
	if i, found := slices.BinarySearch(v.keys, key); found {
		v.keys = slices.Delete(v.keys, i, i+1)
		v.m.Delete(key)
	}
}

func (v *Map) Do(f func(KeyValue)) {
	v.keysMu.RLock()
	defer v.keysMu.RUnlock()
	for _, k := range v.keys {
		f(KeyValue{k, v.Get(k)})
	}
}

var vars = func() *Map {
	m := new(Map)
	m.Set("cmdline", Func(func() any { return os.Args }))
	m.Set("memstats", Func(func() any {
		var stats runtime.MemStats
		runtime.ReadMemStats(&stats)
		return stats
	}))
	return m
}()

func Publish(name string, v Var) {
	if _, dup := vars.m.LoadOrStore(name, v); dup {
		log.Panicln("Reuse of exported var name:", name)
	}
	vars.key(name)
}

//line expvar.go:321:1
func Get(name string) Var {
	return vars.Get(name)
}

//line expvar.go:354:1
func Do(f func(KeyValue)) {
	vars.Do(f)
}
func NewMap(name string) *Map {
	v := new(Map)
	Publish(name, v)
	return v
}

func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		io.WriteString(w, vars.text("\n", ",\n"))
	})
}
