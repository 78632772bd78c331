package template

import (
	"errors"
	"fmt"
	"reflect"
	"sync"
)

// builtins are the functions that every template knows; those who see and and or compute their arguments one by one.
// The map is made anew for each text.
func builtins() FuncMap {
	return FuncMap{
		"and":      last,
		"or":       last,
		"call":     func(fn reflect.Value, args ...reflect.Value) (reflect.Value, error) { return fn, nil },
		"html":     HTMLEscaper,
		"index":    index,
		"js":       JSEscaper,
		"len":      length,
		"not":      func(v reflect.Value) bool { return !truth(v) },
		"print":    fmt.Sprint,
		"printf":   fmt.Sprintf,
		"println":  fmt.Sprintln,
		"slice":    slice,
		"urlquery": URLQueryEscaper,
		"eq":       eq,
		"ne":       func(a, b reflect.Value) (bool, error) { same, err := eq(a, b); return !same, err },
		"lt":       lt,
		"le": func(a, b reflect.Value) (bool, error) {
			if is, err := lt(a, b); is || err != nil {
				return is, err
			}
			return eq(a, b)
		},
		"gt": func(a, b reflect.Value) (bool, error) { is, err := lt(b, a); return is, err },
		"ge": func(a, b reflect.Value) (bool, error) { is, err := lt(a, b); return !is && err == nil, err },
	}
}

// builtinFuncs are those as values, once the first is called.
var builtinFuncs = sync.OnceValue(func() map[string]reflect.Value {
	all := builtins()
	m := make(map[string]reflect.Value, len(all))
	for name, f := range all {
		m[name] = reflect.ValueOf(f)
	}
	return m
})

func truth(v reflect.Value) bool {
	truth, _ := isTrue(indirectInterface(v))
	return truth
}

func last(first reflect.Value, others ...reflect.Value) reflect.Value { return first }

func prepare(v reflect.Value, t reflect.Type) (reflect.Value, error) {
	if !v.IsValid() {
		if !nilable(t) {
			return v, fmt.Errorf("value is nil; should be of type %s", t)
		}
		v = reflect.Zero(t)
	}
	if v.Type().AssignableTo(t) {
		return v, nil
	}
	isInt := func(k reflect.Kind) bool { return reflect.Int <= k && k <= reflect.Uintptr }
	if isInt(v.Kind()) && isInt(t.Kind()) && v.Type().ConvertibleTo(t) {
		return v.Convert(t), nil
	}
	return v, fmt.Errorf("value has type %s; should be %s", v.Type(), t)
}

func call(name string, fn reflect.Value, args ...reflect.Value) (reflect.Value, error) {
	fn = indirectInterface(fn)
	if !fn.IsValid() {
		return fn, errors.New("call of nil")
	}
	t := fn.Type()
	if t.Kind() != reflect.Func {
		return fn, fmt.Errorf("non-function %s of type %s", name, t)
	}
	if err := goodFunc(name, t); err != nil {
		return fn, err
	}
	n := t.NumIn()
	if t.IsVariadic() && len(args) < n-1 {
		return fn, fmt.Errorf("wrong number of args for %s: got %d want at least %d", name, len(args), n-1)
	} else if !t.IsVariadic() && len(args) != n {
		return fn, fmt.Errorf("wrong number of args for %s: got %d want %d", name, len(args), n)
	}
	argv := make([]reflect.Value, len(args))
	for i, a := range args {
		want := t.In(min(i, n-1))
		if t.IsVariadic() && i >= n-1 {
			want = want.Elem()
		}
		v, err := prepare(indirectInterface(a), want)
		if err != nil {
			return fn, fmt.Errorf("arg %d: %w", i, err)
		}
		argv[i] = v
	}
	return safeCall(fn, argv)
}

func position(v reflect.Value, limit int) (int, error) {
	var x int64
	switch k := v.Kind(); {
	case reflect.Int <= k && k <= reflect.Int64:
		x = v.Int()
	case reflect.Uint <= k && k <= reflect.Uintptr:
		x = int64(v.Uint())
	case k == reflect.Invalid:
		return 0, errors.New("cannot index slice/array with nil")
	default:
		return 0, fmt.Errorf("cannot index slice/array with type %s", v.Type())
	}
	if x < 0 || x > int64(limit) {
		return 0, fmt.Errorf("index out of range: %d", x)
	}
	return int(x), nil
}

func index(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	item = indirectInterface(item)
	if !item.IsValid() {
		return item, errors.New("index of untyped nil")
	}
	for _, x := range indexes {
		x = indirectInterface(x)
		var isNil bool
		if item, isNil = indirect(item); isNil {
			return item, errors.New("index of nil pointer")
		}
		switch item.Kind() {
		case reflect.Array, reflect.Slice, reflect.String:
			i, err := position(x, item.Len())
			if err != nil {
				return item, err
			}
			item = item.Index(i)
		case reflect.Map:
			x, err := prepare(x, item.Type().Key())
			if err != nil {
				return item, err
			}
			if v := item.MapIndex(x); v.IsValid() {
				item = v
			} else {
				item = reflect.Zero(item.Type().Elem())
			}
		default:
			return item, fmt.Errorf("can't index item of type %s", item.Type())
		}
	}
	return item, nil
}

func slice(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	item = indirectInterface(item)
	if !item.IsValid() {
		return item, errors.New("slice of untyped nil")
	}
	item, isNil := indirect(item)
	if isNil {
		return item, errors.New("slice of nil pointer")
	}
	if len(indexes) > 3 {
		return item, fmt.Errorf("too many slice indexes: %d", len(indexes))
	}
	limit := 0
	switch item.Kind() {
	case reflect.String:
		if len(indexes) == 3 {
			return item, errors.New("cannot 3-index slice a string")
		}
		limit = item.Len()
	case reflect.Array, reflect.Slice:
		limit = item.Cap()
	default:
		return item, fmt.Errorf("can't slice item of type %s", item.Type())
	}
	at := [3]int{0, item.Len()}
	for i, x := range indexes {
		n, err := position(indirectInterface(x), limit)
		if err != nil {
			return item, err
		}
		at[i] = n
	}
	if at[0] > at[1] {
		return item, fmt.Errorf("invalid slice index: %d > %d", at[0], at[1])
	}
	if len(indexes) < 3 {
		return item.Slice(at[0], at[1]), nil
	}
	if at[1] > at[2] {
		return item, fmt.Errorf("invalid slice index: %d > %d", at[1], at[2])
	}
	return item.Slice3(at[0], at[1], at[2]), nil
}

func length(item reflect.Value) (int, error) {
	item, isNil := indirect(item)
	if isNil {
		return 0, errors.New("len of nil pointer")
	}
	switch item.Kind() {
	case reflect.Array, reflect.Chan, reflect.Map, reflect.Slice, reflect.String:
		return item.Len(), nil
	}
	return 0, fmt.Errorf("len of type %s", item.Type())
}

var errType = errors.New("invalid type for comparison")

func basic(v reflect.Value) string {
	switch k := v.Kind(); {
	case k == reflect.Bool:
		return "bool"
	case reflect.Int <= k && k <= reflect.Int64:
		return "int"
	case reflect.Uint <= k && k <= reflect.Uintptr:
		return "uint"
	case k == reflect.Float32 || k == reflect.Float64:
		return "float"
	case k == reflect.Complex64 || k == reflect.Complex128:
		return "complex"
	case k == reflect.String:
		return "string"
	}
	return ""
}

func eq(a reflect.Value, others ...reflect.Value) (bool, error) {
	a = indirectInterface(a)
	if len(others) == 0 {
		return false, errors.New("missing argument for comparison")
	}
	k1 := basic(a)
	for _, b := range others {
		b = indirectInterface(b)
		k2 := basic(b)
		same := false
		switch {
		case k1 == "int" && k2 == "uint":
			same = a.Int() >= 0 && uint64(a.Int()) == b.Uint()
		case k1 == "uint" && k2 == "int":
			same = b.Int() >= 0 && a.Uint() == uint64(b.Int())
		case k1 != k2:
			if a.IsValid() && b.IsValid() {
				return false, fmt.Errorf("incompatible types for comparison: %v and %v", a.Type(), b.Type())
			}
		case k1 != "":
			same = a.Equal(b) || a.Type() != b.Type() && sameBasic(a, b, k1)
		default:
			if ka, kb := a.Kind(), b.Kind(); ka != kb && ka != reflect.Invalid && kb != reflect.Invalid {
				return false, fmt.Errorf("non-comparable types %s: %v, %s: %v", a, a.Type(), b.Type(), b)
			}
			if noValue(a) || noValue(b) {
				same = noValue(a) == noValue(b)
				break
			}
			if t := b.Type(); !t.Comparable() {
				return false, fmt.Errorf("non-comparable type %s: %v", b, t)
			}
			same = a.Interface() == b.Interface()
		}
		if same {
			return true, nil
		}
	}
	return false, nil
}

// noValue is said of nil, of whatever type.
func noValue(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Invalid:
		return true
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return v.IsNil()
	}
	return false
}

func sameBasic(a, b reflect.Value, kind string) bool {
	switch kind {
	case "bool":
		return a.Bool() == b.Bool()
	case "int":
		return a.Int() == b.Int()
	case "uint":
		return a.Uint() == b.Uint()
	case "float":
		return a.Float() == b.Float()
	case "complex":
		return a.Complex() == b.Complex()
	}
	return a.String() == b.String()
}

func lt(a, b reflect.Value) (bool, error) {
	a, b = indirectInterface(a), indirectInterface(b)
	k := basic(a)
	if k == "" || basic(b) == "" {
		return false, errType
	}
	return less(a, b)
}

func less(a, b reflect.Value) (bool, error) {
	switch k1, k2 := basic(a), basic(b); {
	case k1 == "int" && k2 == "uint":
		return a.Int() < 0 || uint64(a.Int()) < b.Uint(), nil
	case k1 == "uint" && k2 == "int":
		return b.Int() >= 0 && a.Uint() < uint64(b.Int()), nil
	case k1 != k2:
		return false, fmt.Errorf("incompatible types for comparison: %v and %v", a.Type(), b.Type())
	case k1 == "int":
		return a.Int() < b.Int(), nil
	case k1 == "uint":
		return a.Uint() < b.Uint(), nil
	case k1 == "float":
		return a.Float() < b.Float(), nil
	case k1 == "string":
		return a.String() < b.String(), nil
	}
	return false, errType
}
