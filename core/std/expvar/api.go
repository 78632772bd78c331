// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package expvar

import "net/http"
import "sync"
import "sync/atomic"

type Float struct{ f atomic.Uint64 }

func (v *Float) Value() float64
func (v *Float) String() string
func (v *Float) Add(delta float64)
func (v *Float) Set(value float64)

type Func func() any

func (f Func) Value() any
func (f Func) String() string

type Int struct{ i atomic.Int64 }

func (v *Int) Value() int64
func (v *Int) String() string
func (v *Int) Add(delta int64)
func (v *Int) Set(value int64)

type KeyValue struct {
	Key   string
	Value Var
}

type Map struct {
	m      sync.Map
	keysMu sync.RWMutex
	keys   []string
}

func (v *Map) String() string
func (v *Map) Init() *Map
func (v *Map) Get(key string) Var
func (v *Map) Set(key string, av Var)
func (v *Map) Add(key string, delta int64)
func (v *Map) AddFloat(key string, delta float64)
func (v *Map) Delete(key string)
func (v *Map) Do(f func(KeyValue))

type String struct{ s atomic.Value }

func (v *String) Value() string
func (v *String) String() string
func (v *String) Set(value string)

type Var interface {
	/*line expvar.go:45:2*/String() string
}

func Do(f func(KeyValue))
func Get(name string) Var
func Handler() http.Handler
func NewFloat(name string) *Float
func NewInt(name string) *Int
func NewMap(name string) *Map
func NewString(name string) *String
func Publish(name string, v Var)
