package expvar

import (
	"encoding/json"
	"fmt"
	"log"
	"math"
	"net/http"
	"os"
	"runtime"
	"sort"
	"strconv"
	"sync"
)

//line expvar.go:58:1
func (v *Int) Value() int64 {
	return v.i.Load()
}
func (v *Int) String() string { return strconv.FormatInt(v.Value(), 10) }

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
func (v *Float) String() string { return strconv.FormatFloat(v.Value(), 'g', -1, 64) }

//line expvar.go:109:1
func (v *Float) Set(value float64) {
	v.f.Store(math.Float64bits(value))
}
func (v *Float) Add(delta float64) { v.Set(v.Value() + delta) }

func (v *String) Value() string {
	s, _ := v.s.Load().(string)
	return s
}
func (v *String) String() string {
	b, _ := json.Marshal(v.Value())
	return string(b)
}

//line expvar.go:286:1
func (v *String) Set(value string) {
	v.s.Store(value)
}

//line expvar.go:294:1
func (f Func) Value() any {
	return f()
}
func (f Func) String() string {
	b, _ := json.Marshal(f())
	return string(b)
}

var maps struct {
	sync.Mutex
	m map[*Map]*mapKeys
}

// own is what the machine keeps of a Map, whose fields are those of the real one.
func (v *Map) own() *mapKeys {
	maps.Lock()
	defer maps.Unlock()
	if maps.m == nil {
		maps.m = map[*Map]*mapKeys{}
	}
	x := maps.m[v]
	if x == nil {
		x = &mapKeys{}
		maps.m[v] = x
	}
	return x
}

type mapKeys struct{ keys []string }

func (v *Map) String() string {
	s := "{"
	v.Do(func(kv KeyValue) {
		if len(s) > 1 {
			s += ", "
		}
		value := "null"
		if kv.Value != nil {
			value = kv.Value.String()
		}
		s += strconv.Quote(kv.Key) + ": " + value
	})
	return s + "}"
}

func (v *Map) Init() *Map {
	v.keysMu.Lock()
	defer v.keysMu.Unlock()
	v.own().keys = nil
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
	i := sort.SearchStrings(v.own().keys, key)
	if i < len(v.own().keys) && v.own().keys[i] == key {
		return
	}
	v.own().keys = append(v.own().keys, "")
	copy(v.own().keys[i+1:], v.own().keys[i:])
	v.own().keys[i] = key
}

func (v *Map) Set(key string, av Var) {
	v.m.Store(key, av)
	v.key(key)
}

func (v *Map) Add(key string, delta int64) {
	x, dup := v.m.LoadOrStore(key, new(Int))
	if !dup {
		v.key(key)
	}
	if n, ok := x.(*Int); ok {
		n.Add(delta)
	}
}

func (v *Map) AddFloat(key string, delta float64) {
	x, dup := v.m.LoadOrStore(key, new(Float))
	if !dup {
		v.key(key)
	}
	if n, ok := x.(*Float); ok {
		n.Add(delta)
	}
}

func (v *Map) Delete(key string) {
	v.keysMu.Lock()
	defer v.keysMu.Unlock()
	if i := sort.SearchStrings(v.own().keys, key); i < len(v.own().keys) && v.own().keys[i] == key {
		v.own().keys = append(v.own().keys[:i], v.own().keys[i+1:]...)
		v.m.Delete(key)
	}
}

func (v *Map) Do(f func(KeyValue)) {
	v.keysMu.RLock()
	defer v.keysMu.RUnlock()
	for _, k := range v.own().keys {
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
	if vars.Get(name) != nil {
		log.Panicln("Reuse of exported var name:", name)
	}
	vars.Set(name, v)
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
		fmt.Fprint(w, "{\n")
		first := true
		Do(func(kv KeyValue) {
			if !first {
				fmt.Fprint(w, ",\n")
			}
			first = false
			fmt.Fprintf(w, "%q: %s", kv.Key, kv.Value)
		})
		fmt.Fprint(w, "\n}\n")
	})
}
