package gob

import (
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"sync"
)

// Types as the stream tells them.

const (
	isArray = iota + 1
	isSlice
	isStruct
	isMap
	isGob
	isBinary
	isText
)

const (
	idBool = iota + 1
	idInt
	idUint
	idFloat
	idBytes
	idString
	idComplex
	idInterface
	firstUser = 64
)

var basicNames = [...]string{"", "bool", "int", "uint", "float", "bytes", "string", "complex", "interface"}

type wire struct {
	kind      int
	name      string
	id        int
	elem, key int
	len       int
	fields    []wireField
	mixed     bool // also writes itself: broken
}

type wireField struct {
	name string
	id   int
}

var known struct {
	sync.Mutex
	types map[reflect.Type]*wire
	byID  map[int]*wire
	next  int
}

// gobError carries an error out of the depth.
type gobError struct{ err error }

func fail(format string, args ...any) { panic(gobError{fmt.Errorf("gob: "+format, args...)}) }
func failWith(err error)              { panic(gobError{err}) }

func catch(err *error) {
	if r := recover(); r != nil {
		e, ok := r.(gobError)
		if !ok {
			panic(r)
		}
		*err = e.err
	}
}

// base is the type behind all pointers.
func base(t reflect.Type) reflect.Type {
	slow := t
	for n := 0; t.Kind() == reflect.Pointer; n++ {
		if t = t.Elem(); t == slow {
			failWith(errors.New("can't represent recursive pointer type " + t.String()))
		}
		if n%2 == 1 {
			slow = slow.Elem()
		}
	}
	return t
}

var (
	gobEncoder = reflect.TypeOf((*GobEncoder)(nil)).Elem()
	gobDecoder = reflect.TypeOf((*GobDecoder)(nil)).Elem()
	binEncoder = reflect.TypeOf((*encoding.BinaryMarshaler)(nil)).Elem()
	binDecoder = reflect.TypeOf((*encoding.BinaryUnmarshaler)(nil)).Elem()
)

// own says how a type writes itself, 0 if it does not. Its text alone is not taken.
func own(t reflect.Type) int {
	p := reflect.PointerTo(t)
	switch {
	case t.Implements(gobEncoder) || p.Implements(gobEncoder) || p.Implements(gobDecoder):
		return isGob
	case t.Implements(binEncoder) || p.Implements(binEncoder) || p.Implements(binDecoder):
		return isBinary
	}
	return 0
}

func sent(f reflect.StructField) bool {
	if !f.IsExported() {
		return false
	}
	k := base(f.Type).Kind()
	return k != reflect.Chan && k != reflect.Func
}

func (w *wire) number() {
	if w.id == 0 {
		known.next++
		w.id = known.next
		known.byID[w.id] = w
	}
}

// typeOf is what the stream says of a type; a basic one has its number alone.
func typeOf(name string, t reflect.Type) (*wire, error) {
	t = base(t)
	if w := known.types[t]; w != nil {
		return w, nil
	}
	if kind := own(t); kind != 0 {
		w := &wire{kind: kind, name: name}
		known.types[t] = w
		w.number()
		return w, nil
	}
	id := 0
	switch t.Kind() {
	case reflect.Bool:
		id = idBool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		id = idInt
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		id = idUint
	case reflect.Float32, reflect.Float64:
		id = idFloat
	case reflect.Complex64, reflect.Complex128:
		id = idComplex
	case reflect.String:
		id = idString
	case reflect.Interface:
		id = idInterface
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			id = idBytes
		}
	}
	if id != 0 {
		return &wire{id: id, name: basicNames[id]}, nil
	}
	w := &wire{name: name}
	known.types[t] = w
	err := w.fill(t)
	if err != nil {
		delete(known.types, t)
	}
	return w, err
}

func (w *wire) fill(t reflect.Type) error {
	inner := func(name string, t reflect.Type) (int, error) {
		e, err := typeOf(name, t)
		if err != nil {
			return 0, err
		}
		if e.id == 0 {
			e.number()
		}
		return e.id, nil
	}
	var err error
	switch t.Kind() {
	case reflect.Array:
		w.kind, w.len = isArray, t.Len()
		w.elem, err = inner("", t.Elem())
	case reflect.Slice:
		w.kind = isSlice
		w.elem, err = inner(t.Elem().Name(), t.Elem())
	case reflect.Map:
		w.kind = isMap
		if w.key, err = inner("", t.Key()); err == nil {
			w.elem, err = inner("", t.Elem())
		}
	case reflect.Struct:
		w.kind = isStruct
		w.number()
		for i := 0; i < t.NumField(); i++ {
			f := t.Field(i)
			if !sent(f) {
				continue
			}
			b := base(f.Type)
			name := b.Name()
			if name == "" {
				name = b.String()
			}
			id, err := inner(name, f.Type)
			if err != nil {
				return err
			}
			w.fields = append(w.fields, wireField{f.Name, id})
		}
	default:
		return errors.New("gob NewTypeObject can't handle type: " + t.String())
	}
	w.number()
	return err
}

func wireOf(t reflect.Type) (*wire, error) {
	known.Lock()
	defer known.Unlock()
	if known.types == nil {
		known.types, known.byID, known.next = map[reflect.Type]*wire{}, map[int]*wire{}, firstUser-1
	}
	return typeOf(base(t).Name(), t)
}

var registered struct {
	sync.Mutex
	types map[string]reflect.Type
	names map[reflect.Type]string
}

func names() (map[string]reflect.Type, map[reflect.Type]string) {
	if registered.types == nil {
		registered.types, registered.names = map[string]reflect.Type{}, map[reflect.Type]string{}
		for _, v := range []any{0, int8(0), int16(0), int32(0), int64(0), uint(0), uint8(0), uint16(0), uint32(0), uint64(0),
			float32(0), 0.0, complex64(0), complex128(0), uintptr(0), false, "", []byte(nil), []int(nil), []int64(nil), []float64(nil),
			[]bool(nil), []string(nil), []uint(nil), []int32(nil), []float32(nil), []int8(nil), []int16(nil), []uint16(nil), []uint32(nil),
			[]uint64(nil), []uintptr(nil), []complex64(nil), []complex128(nil)} {
			t := reflect.TypeOf(v)
			registered.types[t.String()], registered.names[t] = t, t.String()
		}
	}
	return registered.types, registered.names
}

func RegisterName(name string, value any) {
	if name == "" {
		panic("attempt to register empty name")
	}
	registered.Lock()
	defer registered.Unlock()
	types, byType := names()
	t := reflect.TypeOf(value)
	if old, dup := types[name]; dup && old != t {
		panic(fmt.Sprintf("gob: registering duplicate types for %q: %s != %s", name, old, t))
	}
	if old, dup := byType[base(t)]; dup && old != name {
		panic(fmt.Sprintf("gob: registering duplicate names for %s: %q != %q", t, old, name))
	}
	types[name], byType[base(t)] = t, name
}

func Register(value any) {
	t := reflect.TypeOf(value)
	name := t.String()
	if t.Name() != "" && t.PkgPath() != "" {
		name = t.PkgPath() + "." + t.Name()
	}
	RegisterName(name, value)
}
