package gob

import (
	"errors"
	"reflect"
)

// ---- whether types fit

// fit fails where a received type does not fit one of ours; it counts the fields that both have.
func (dec *decoder) fit(id int, t reflect.Type) int {
	key := pair{id, t}
	if shared, ok := dec.fitted[key]; ok {
		return shared
	}
	if dec.fitted == nil {
		dec.fitted = map[pair]int{}
	}
	dec.fitted[key] = 0
	done := false
	defer func() {
		if !done {
			delete(dec.fitted, key)
		}
	}()
	rt := base(t)
	if rt.Kind() != reflect.Struct || own(rt) != 0 {
		dec.fitSingle(id, t)
		done = true
		return 0
	}
	w := dec.remote(id)
	if w == nil && (id <= 0 || id >= len(basicNames)) {
		failWith(errType)
	}
	if w == nil || w.kind != isStruct {
		fail("type mismatch in decoder: want struct type %s; got non-struct", rt)
	}
	shared := 0
	for _, f := range w.fields {
		if f.name == "" {
			fail("empty name for remote field of type %s", w.name)
		}
		local, ok := rt.FieldByName(f.name)
		if !ok || !local.IsExported() {
			dec.ignorable(f.id, 0, nil)
			continue
		}
		if !dec.compatible(f.id, local.Type, map[reflect.Type]int{}) {
			fail("wrong type (%s) for received field %s.%s", local.Type, w.name, f.name)
		}
		dec.fitInner(f.id, local.Type, map[reflect.Type]bool{})
		shared++
	}
	dec.fitted[key] = shared
	done = true
	return shared
}

func (dec *decoder) fitSingle(id int, t reflect.Type) {
	if !dec.compatible(id, t, map[reflect.Type]int{}) {
		text := dec.text(id)
		if base(t).Kind() == reflect.Interface && id != idInterface {
			failWith(errors.New("gob: local interface type " + t.String() + " can only be decoded from remote interface type; received concrete type " + text))
		}
		failWith(errors.New("gob: decoding into local type " + t.String() + ", received remote type " + text))
	}
	dec.fitInner(id, t, map[reflect.Type]bool{})
}

// fitInner looks at what is inside of types that fit from outside.
func (dec *decoder) fitInner(id int, t reflect.Type, under map[reflect.Type]bool) {
	rt := base(t)
	if own(rt) != 0 || under[t] {
		return
	}
	under[t] = true
	w := dec.remote(id)
	switch rt.Kind() {
	case reflect.Array:
		dec.fitInner(w.elem, rt.Elem(), under)
	case reflect.Slice:
		if rt.Elem().Kind() != reflect.Uint8 {
			dec.fitInner(w.elem, rt.Elem(), under)
		}
	case reflect.Map:
		dec.fitInner(w.key, rt.Key(), under)
		dec.fitInner(w.elem, rt.Elem(), under)
	case reflect.Struct:
		dec.fit(id, rt)
	case reflect.Chan, reflect.Func, reflect.UnsafePointer:
		fail("decode can't handle type %s", t)
	}
}

// compatible reports whether types fit as far as structs; a type that was looked at fits the number that it had then.
func (dec *decoder) compatible(id int, t reflect.Type, under map[reflect.Type]int) bool {
	if was, ok := under[t]; ok {
		return was == id
	}
	under[t] = id
	rt := base(t)
	w := dec.types[id]
	kind := own(rt)
	if w != nil && w.kind >= isGob || kind != 0 {
		return w != nil && w.kind == kind
	}
	if w != nil && w.mixed {
		return false
	}
	switch rt.Kind() {
	case reflect.Bool:
		return id == idBool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return id == idInt
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return id == idUint
	case reflect.Float32, reflect.Float64:
		return id == idFloat
	case reflect.Complex64, reflect.Complex128:
		return id == idComplex
	case reflect.String:
		return id == idString
	case reflect.Interface:
		return id == idInterface
	case reflect.Array:
		return w != nil && w.kind == isArray && w.len == rt.Len() && dec.compatible(w.elem, rt.Elem(), under)
	case reflect.Slice:
		if rt.Elem().Kind() == reflect.Uint8 {
			return id == idBytes
		}
		w = dec.remote(id)
		return w != nil && w.kind == isSlice && dec.compatible(w.elem, base(rt.Elem()), under)
	case reflect.Map:
		return w != nil && w.kind == isMap && dec.compatible(w.key, rt.Key(), under) && dec.compatible(w.elem, rt.Elem(), under)
	case reflect.Struct:
		return true
	}
	return false
}

// ignorable fails where a received type cannot be skipped.
func (dec *decoder) ignorable(id, depth int, under map[int]bool) {
	if depth++; depth > 10000 {
		failWith(errors.New("invalid nesting depth"))
	}
	if id > 0 && id < len(basicNames) || under[id] {
		return
	}
	if under == nil {
		under = map[int]bool{}
	}
	under[id] = true
	w := dec.types[id]
	if w == nil {
		fail("bad data: undefined type %s", undefined(id))
	}
	switch w.kind {
	case isArray, isSlice:
		dec.ignorable(w.elem, depth, under)
	case isMap:
		dec.ignorable(w.key, depth, under)
		dec.ignorable(w.elem, depth, under)
	case isStruct:
		if dec.ignored[id] {
			return
		}
		if dec.ignored == nil {
			dec.ignored = map[int]bool{}
		}
		dec.ignored[id] = true
		done := false
		defer func() {
			if !done {
				delete(dec.ignored, id)
			}
		}()
		for _, f := range w.fields {
			if f.name == "" {
				fail("empty name for remote field of type %s", w.name)
			}
			dec.ignorable(f.id, depth, nil)
		}
		done = true
	case 0:
		fail("bad data: ignore can't handle type %s", undefined(id))
	}
}
