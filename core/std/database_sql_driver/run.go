package driver

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"time"
)

var (
	ErrSkip           = errors.New("driver: skip fast-path; continue as if unimplemented")
	ErrBadConn        = errors.New("driver: bad connection")
	ErrRemoveArgument = errors.New("driver: remove argument from query")
)

type decimal interface {
	Decompose(buf []byte) (form byte, negative bool, coefficient []byte, exponent int32)
}

func IsValue(v any) bool {
	switch v.(type) {
	case nil, []byte, bool, float64, int64, string, time.Time, decimal:
		return true
	}
	return false
}

//line types.go:196:1
func IsScanValue(v any) bool {
	return IsValue(v)
}

//line types.go:66:1
func (boolType) String() string { return "Bool" }

func (boolType) ConvertValue(src any) (Value, error) {
	text, isText := src.(string)
	if b, is := src.([]byte); is {
		text, isText = string(b), true
	}
	v := reflect.ValueOf(src)
	switch {
	case isText:
		b, err := strconv.ParseBool(text)
		if err != nil {
			return nil, fmt.Errorf("sql/driver: couldn't convert %q into type bool", text)
		}
		return b, nil
	case v.CanInt() && v.Int()|1 == 1:
		return v.Int() == 1, nil
	case v.CanInt():
		return nil, fmt.Errorf("sql/driver: couldn't convert %d into type bool", v.Int())
	case v.CanUint() && v.Uint()|1 == 1:
		return v.Uint() == 1, nil
	case v.CanUint():
		return nil, fmt.Errorf("sql/driver: couldn't convert %d into type bool", v.Uint())
	}
	if b, is := src.(bool); is {
		return b, nil
	}
	return nil, fmt.Errorf("sql/driver: couldn't convert %v (%T) into type bool", src, src)
}

func (int32Type) ConvertValue(v any) (Value, error) {
	rv := reflect.ValueOf(v)
	switch {
	case rv.CanInt() && rv.Int() >= math.MinInt32 && rv.Int() <= math.MaxInt32:
		return rv.Int(), nil
	case rv.CanUint() && rv.Uint() <= math.MaxInt32:
		return int64(rv.Uint()), nil
	case rv.CanInt() || rv.CanUint():
		return nil, fmt.Errorf("sql/driver: value %d overflows int32", v)
	case rv.Kind() == reflect.String:
		if i, err := strconv.Atoi(rv.String()); err == nil {
			return int64(i), nil
		}
		return nil, fmt.Errorf("sql/driver: value %q can't be converted to int32", v)
	}
	return nil, fmt.Errorf("sql/driver: unsupported value %v (type %T) converting to int32", v, v)
}

//line types.go:146:1
func (stringType) ConvertValue(v any) (Value, error) {
	switch v.(type) {
	case string, []byte:
		return v, nil
	}
	return fmt.Sprintf("%v", v), nil
}

//line types.go:160:1
func (n Null) ConvertValue(v any) (Value, error) {
	if v == nil {
		return nil, nil
	}
	return n.Converter.ConvertValue(v)
}

func (n NotNull) ConvertValue(v any) (Value, error) {
	if v == nil {
		return nil, errors.New("nil value not allowed")
	}
	return n.Converter.ConvertValue(v)
}

// valueOf asks a Valuer; a nil pointer to one that takes no pointer is no value.
func valueOf(v Valuer) (Value, error) {
	rv := reflect.ValueOf(v)
	if rv.Kind() == reflect.Pointer && rv.IsNil() && rv.Type().Elem().Implements(reflect.TypeFor[Valuer]()) {
		return nil, nil
	}
	return v.Value()
}

func (c defaultConverter) ConvertValue(v any) (Value, error) {
	if IsValue(v) {
		return v, nil
	}
	if valuer, is := v.(Valuer); is {
		value, err := valueOf(valuer)
		if err != nil {
			return nil, err
		}
		if !IsValue(value) {
			return nil, fmt.Errorf("non-Value type %T returned from Value", value)
		}
		return value, nil
	}
	rv := reflect.ValueOf(v)
	if rv.Type().PkgPath() == "uuid" {
		return fmt.Sprint(v), nil
	}
	switch rv.Kind() {
	case reflect.Pointer:
		if rv.IsNil() {
			return nil, nil
		}
		return c.ConvertValue(rv.Elem().Interface())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return rv.Int(), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		if rv.Uint() > math.MaxInt64 {
			return nil, errors.New("uint64 values with high bit set are not supported")
		}
		return int64(rv.Uint()), nil
	case reflect.Float32, reflect.Float64:
		return rv.Float(), nil
	case reflect.Bool:
		return rv.Bool(), nil
	case reflect.String:
		return rv.String(), nil
	case reflect.Slice:
		if rv.Type().Elem().Kind() != reflect.Uint8 {
			return nil, fmt.Errorf("unsupported type %T, a slice of %s", v, rv.Type().Elem().Kind())
		}
		return rv.Bytes(), nil
	}
	return nil, fmt.Errorf("unsupported type %T, a %s", v, rv.Kind())
}
