package quick

import (
	"fmt"
	"math"
	"math/rand"
	"reflect"
	"strings"
	"time"
)

// sizedValue makes a value of a type; the order in which it draws numbers is Go's.
func sizedValue(t reflect.Type, rand *rand.Rand, size int) (value reflect.Value, ok bool) {
	if g, ok := reflect.Zero(t).Interface().(Generator); ok {
		return g.Generate(rand, size), true
	}
	float := func(most float64) float64 {
		f := rand.Float64() * most
		if rand.Int()&1 == 1 {
			return -f
		}
		return f
	}
	none := reflect.Value{}
	v := reflect.New(t).Elem()
	switch t.Kind() {
	case reflect.Bool:
		v.SetBool(rand.Int()&1 == 0)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(int64(rand.Uint64()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		v.SetUint(rand.Uint64())
	case reflect.Float32:
		v.SetFloat(float64(float32(float(math.MaxFloat32))))
	case reflect.Float64:
		v.SetFloat(float(math.MaxFloat64))
	case reflect.Complex64:
		re := float64(float32(float(math.MaxFloat32)))
		v.SetComplex(complex(re, float64(float32(float(math.MaxFloat32)))))
	case reflect.Complex128:
		re := float(math.MaxFloat64)
		v.SetComplex(complex(re, float(math.MaxFloat64)))
	case reflect.String:
		text := make([]rune, rand.Intn(complexSize))
		for i := range text {
			text[i] = rune(rand.Intn(0x10ffff))
		}
		v.SetString(string(text))
	case reflect.Pointer:
		if rand.Intn(size) > 0 {
			elem, ok := sizedValue(t.Elem(), rand, size)
			if !ok {
				return none, false
			}
			v.Set(reflect.New(t.Elem()))
			v.Elem().Set(elem)
		}
	case reflect.Slice:
		n := rand.Intn(size)
		v.Set(reflect.MakeSlice(t, n, n))
		if !fill(v, rand, size-n) {
			return none, false
		}
	case reflect.Array:
		if !fill(v, rand, size) {
			return none, false
		}
	case reflect.Map:
		n := rand.Intn(size)
		v.Set(reflect.MakeMap(t))
		for range n {
			key, ok := sizedValue(t.Key(), rand, size)
			elem, ok2 := sizedValue(t.Elem(), rand, size)
			if !ok || !ok2 {
				return none, false
			}
			v.SetMapIndex(key, elem)
		}
	case reflect.Struct:
		n := v.NumField()
		if n > size {
			size = 1
		} else if n > 0 {
			size /= n
		}
		for i := range n {
			field, ok := sizedValue(t.Field(i).Type, rand, size)
			if !ok {
				return none, false
			}
			v.Field(i).Set(field)
		}
	default:
		return none, false
	}
	return v, true
}

// fill gives each element of a slice or array a value.
func fill(v reflect.Value, rand *rand.Rand, size int) bool {
	for i := range v.Len() {
		elem, ok := sizedValue(v.Type().Elem(), rand, size)
		if !ok {
			return false
		}
		v.Index(i).Set(elem)
	}
	return true
}

//line quick.go:59:1
func Value(t reflect.Type, rand *rand.Rand) (value reflect.Value, ok bool) {
	return sizedValue(t, rand, complexSize)
}

//line quick.go:225:1
func (s SetupError) Error() string { return string(s) }

func shown(values []any) string {
	var texts []string
	for _, v := range values {
		texts = append(texts, fmt.Sprintf("%#v", v))
	}
	return strings.Join(texts, ", ")
}

func (s *CheckError) Error() string {
	return fmt.Sprintf("#%d: failed on input %s", s.Count, shown(s.In))
}

func (s *CheckEqualError) Error() string {
	return fmt.Sprintf("#%d: failed on input %s. Output 1: %s. Output 2: %s", s.Count, shown(s.In), shown(s.Out1), shown(s.Out2))
}

func contents(values []reflect.Value) []any {
	list := make([]any, len(values))
	for i, v := range values {
		list[i] = v.Interface()
	}
	return list
}

// each calls try with arguments for a function of type t, as often as the configuration wants.
func each(t reflect.Type, config *Config, try func(n int, in []reflect.Value) error) error {
	if config == nil {
		config = new(Config)
	}
	source := config.Rand
	if source == nil {
		source = rand.New(rand.NewSource(time.Now().UnixNano()))
	}
	count := config.MaxCount
	if count == 0 {
		count = 100
		if config.MaxCountScale != 0 {
			count = int(config.MaxCountScale * 100)
		}
	}
	in := make([]reflect.Value, t.NumIn())
	for n := 1; n <= count; n++ {
		if config.Values != nil {
			config.Values(in, source)
		} else {
			for i := range in {
				v, ok := Value(t.In(i), source)
				if !ok {
					return SetupError(fmt.Sprintf("cannot create arbitrary value of type %s for argument %d", t.In(i), i))
				}
				in[i] = v
			}
		}
		if err := try(n, in); err != nil {
			return err
		}
	}
	return nil
}

func Check(f any, config *Config) error {
	v := reflect.ValueOf(f)
	switch {
	case v.Kind() != reflect.Func:
		return SetupError("argument is not a function")
	case v.Type().NumOut() != 1:
		return SetupError("function does not return one value")
	case v.Type().Out(0).Kind() != reflect.Bool:
		return SetupError("function does not return a bool")
	}
	return each(v.Type(), config, func(n int, in []reflect.Value) error {
		if v.Call(in)[0].Bool() {
			return nil
		}
		return &CheckError{n, contents(in)}
	})
}

func CheckEqual(f, g any, config *Config) error {
	v, w := reflect.ValueOf(f), reflect.ValueOf(g)
	switch {
	case v.Kind() != reflect.Func:
		return SetupError("f is not a function")
	case w.Kind() != reflect.Func:
		return SetupError("g is not a function")
	case v.Type() != w.Type():
		return SetupError("functions have different types")
	}
	return each(v.Type(), config, func(n int, in []reflect.Value) error {
		a, b := contents(v.Call(in)), contents(w.Call(in))
		if reflect.DeepEqual(a, b) {
			return nil
		}
		return &CheckEqualError{CheckError{n, contents(in)}, a, b}
	})
}
