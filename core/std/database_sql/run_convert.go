package sql

import (
	"bytes"
	"database/sql/driver"
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"time"
	"unicode"
	"unicode/utf8"
)

var errNilPtr = errors.New("destination pointer is nil")

//line sql.go:115:1
func Named(name string, value any) NamedArg {
//line sql.go:120:1
	return NamedArg{Name: name, Value: value}
}

func (i IsolationLevel) String() string {
	names := []string{"Default", "Read Uncommitted", "Read Committed", "Write Committed", "Repeatable Read", "Snapshot", "Serializable", "Linearizable"}
	if i < 0 || int(i) >= len(names) {
		return "IsolationLevel(" + strconv.Itoa(int(i)) + ")"
	}
	return names[i]
}

// ---- Values that may be missing

// scanned fills a value, unless there is none.
func scanned(valid *bool, to, from any) error {
	if from == nil {
		*valid = false
		reflect.ValueOf(to).Elem().SetZero()
		return nil
	}
	err := assign(to, from, nil)
	*valid = err == nil
	return err
}

func (ns *NullString) Scan(value any) error { return scanned(&ns.Valid, &ns.String, value) }
func (n *NullInt64) Scan(value any) error   { return scanned(&n.Valid, &n.Int64, value) }
func (n *NullInt32) Scan(value any) error   { return scanned(&n.Valid, &n.Int32, value) }
func (n *NullInt16) Scan(value any) error   { return scanned(&n.Valid, &n.Int16, value) }
func (n *NullByte) Scan(value any) error    { return scanned(&n.Valid, &n.Byte, value) }
func (n *NullFloat64) Scan(value any) error { return scanned(&n.Valid, &n.Float64, value) }
func (n *NullBool) Scan(value any) error    { return scanned(&n.Valid, &n.Bool, value) }
func (n *NullTime) Scan(value any) error    { return scanned(&n.Valid, &n.Time, value) }

func convertAssignRows(dest, src any, rows *Rows) error { return assign(dest, src, rows) }

// callValuerValue asks a Valuer; a nil pointer to one that takes no pointer has no value.
func callValuerValue(vr driver.Valuer) (v driver.Value, err error) {
	rv := reflect.ValueOf(vr)
	if rv.Kind() == reflect.Pointer && rv.IsNil() && rv.Type().Elem().Implements(reflect.TypeFor[driver.Valuer]()) {
		return nil, nil
	}
	return vr.Value()
}

//line convert.go:237:1
func ConvertAssign(scanCtx driver.ScanContext, dest any, src driver.Value) error {
	return assign(dest, src, nil)
//line convert.go:240:1
}

func textOf(src any) string {
	switch v := src.(type) {
	case []byte:
		return string(v)
	case time.Time:
		return v.Format(time.RFC3339Nano)
	}
	switch v := reflect.ValueOf(src); v.Kind() {
	case reflect.Float64:
		return strconv.FormatFloat(v.Float(), 'g', -1, 64)
	case reflect.Float32:
		return strconv.FormatFloat(v.Float(), 'g', -1, 32)
	}
	return fmt.Sprintf("%v", src)
}

// isPlain tells whether a value can be told as text.
func isPlain(src any) bool {
	switch src.(type) {
	case []byte, time.Time:
		return true
	}
	k := reflect.ValueOf(src).Kind()
	return k >= reflect.Bool && k <= reflect.Float64 && k != reflect.Uintptr || k == reflect.String
}

type composed interface {
	Compose(form byte, negative bool, coefficient []byte, exponent int32) error
}

type decomposed interface {
	Decompose(buf []byte) (form byte, negative bool, coefficient []byte, exponent int32)
}

// assign stores a column's value.
func assign(dest, src any, rows *Rows) error {
	d := reflect.ValueOf(dest)
	isNil := d.Kind() == reflect.Pointer && d.IsNil()
	b, isBytes := src.([]byte)
	s, isString := src.(string)
	switch dest := dest.(type) {
	case *string:
		if isPlain(src) {
			if isNil {
				return errNilPtr
			}
			*dest = textOf(src)
			return nil
		}
	case *[]byte:
		if src == nil || isPlain(src) {
			if isNil {
				return errNilPtr
			}
			switch {
			case src == nil:
				*dest = nil
			case isBytes:
				*dest = bytes.Clone(b)
			default:
				*dest = []byte(textOf(src))
			}
			return nil
		}
	case *RawBytes:
		if src == nil || isPlain(src) {
			if isNil {
				return errNilPtr
			}
			switch {
			case src == nil:
				*dest = nil
			case isBytes:
				*dest = b
			default:
				*dest = []byte(textOf(src))
			}
			return nil
		}
	case *bool:
		v, err := driver.Bool.ConvertValue(src)
		if err == nil {
			*dest = v.(bool)
		}
		return err
	case *any:
		if isNil {
			return errNilPtr
		}
		if isBytes {
			src = bytes.Clone(b)
		}
		*dest = src
		return nil
	case *Rows:
		if cursor, is := src.(driver.Rows); is {
			if isNil {
				return errNilPtr
			}
			if rows == nil {
				return errors.New("invalid context to convert cursor rows, missing parent *Rows")
			}
			dest.dc, dest.releaseConn, dest.rowsi = rows.dc, func(error) {}, cursor
			before := rows.cancel
			rows.cancel = func() {
				closeRows(dest, rows.lasterr)
				if before != nil {
					before()
				}
			}
			return nil
		}
	case composed:
		if from, is := src.(decomposed); is {
			return dest.Compose(from.Decompose(nil))
		}
	}
	if d.Kind() == reflect.Pointer && d.Type().Elem().PkgPath() == "uuid" && (isString || isBytes) {
		if isBytes && len(b) == d.Elem().Len() {
			reflect.Copy(d.Elem(), reflect.ValueOf(b))
			return nil
		}
		if err := dest.(encoding.TextUnmarshaler).UnmarshalText([]byte(textOf(src))); err != nil {
			return fmt.Errorf("converting driver.Value type %T (%q) to a UUID: %v", src, src, err)
		}
		return nil
	}
	if scanner, is := dest.(Scanner); is {
		return scanner.Scan(src)
	}
	switch {
	case d.Kind() != reflect.Pointer:
		return errors.New("destination not a pointer")
	case isNil:
		return errNilPtr
	}
	to, from := d.Elem(), reflect.ValueOf(src)
	switch {
	case src != nil && from.Type().AssignableTo(to.Type()):
		if isBytes {
			from = reflect.ValueOf(bytes.Clone(b))
		}
		to.Set(from)
		return nil
	case src != nil && from.Kind() == to.Kind() && from.CanConvert(to.Type()):
		to.Set(from.Convert(to.Type()))
		return nil
	}
	k := to.Kind()
	number := to.CanInt() || to.CanUint() && k != reflect.Uintptr || to.CanFloat()
	switch {
	case k == reflect.Pointer && src == nil:
		to.SetZero()
		return nil
	case k == reflect.Pointer:
		to.Set(reflect.New(to.Type().Elem()))
		return assign(to.Interface(), src, rows)
	case src == nil && (number || k == reflect.String):
		return fmt.Errorf("converting NULL to %s is unsupported", k)
	case number:
		return assignNumber(to, src)
	case k == reflect.String && (isString || isBytes):
		if isBytes {
			s = string(b)
		}
		to.SetString(s)
		return nil
	}
	return fmt.Errorf("unsupported Scan, storing driver.Value type %T into type %T", src, dest)
}

func assignNumber(to reflect.Value, src any) error {
	text := textOf(src)
	if t, is := src.(time.Time); is {
		text = fmt.Sprintf("%v", t)
	}
	var err error
	switch bits := to.Type().Bits(); {
	case to.CanInt():
		var n int64
		if n, err = strconv.ParseInt(text, 10, bits); err == nil {
			to.SetInt(n)
		}
	case to.CanUint():
		var n uint64
		if n, err = strconv.ParseUint(text, 10, bits); err == nil {
			to.SetUint(n)
		}
	default:
		var f float64
		if f, err = strconv.ParseFloat(text, bits); err == nil {
			to.SetFloat(f)
		}
	}
	if err != nil {
		return fmt.Errorf("converting driver.Value type %T (%q) to a %s: %v", src, text, to.Kind(), errors.Unwrap(err))
	}
	return nil
}

// argsOf makes of arguments what the driver takes.
func argsOf(c driver.Conn, s driver.Stmt, args []any) ([]driver.NamedValue, error) {
	want := -1
	if s != nil {
		want = s.NumInput()
	}
	checker, hasChecker := s.(driver.NamedValueChecker)
	if !hasChecker {
		checker, hasChecker = c.(driver.NamedValueChecker)
	}
	columns, hasColumns := s.(driver.ColumnConverter)
	out := make([]driver.NamedValue, 0, len(args))
	for _, arg := range args {
		nv := driver.NamedValue{Ordinal: len(out) + 1, Value: arg}
		if named, is := arg.(NamedArg); is {
			if r, _ := utf8.DecodeRuneInString(named.Name); named.Name != "" && !unicode.IsLetter(r) {
				return nil, fmt.Errorf("name %q does not begin with a letter", named.Name)
			}
			nv.Name, nv.Value = named.Name, named.Value
		}
		err := driver.ErrSkip
		if hasChecker {
			err = checker.CheckNamedValue(&nv)
		}
		if err == driver.ErrSkip && hasColumns {
			err = byColumn(columns, want, &nv)
		}
		if err == driver.ErrSkip {
			nv.Value, err = driver.DefaultParameterConverter.ConvertValue(nv.Value)
		}
		if err == driver.ErrRemoveArgument {
			continue
		}
		if err != nil {
			which := fmt.Sprintf("$%d", nv.Ordinal)
			if nv.Name != "" {
				which = fmt.Sprintf("with name %q", nv.Name)
			}
			return nil, fmt.Errorf("sql: converting argument %s type: %w", which, err)
		}
		out = append(out, nv)
	}
	if want != -1 && len(out) != want {
		return nil, fmt.Errorf("sql: expected %d arguments, got %d", want, len(out))
	}
	return out, nil
}

func byColumn(columns driver.ColumnConverter, want int, nv *driver.NamedValue) error {
	index := nv.Ordinal - 1
	if want >= 0 && want <= index {
		return nil
	}
	if valuer, is := nv.Value.(driver.Valuer); is {
		v, err := callValuerValue(valuer)
		if err != nil {
			return err
		}
		if !driver.IsValue(v) {
			return fmt.Errorf("non-subset type %T returned from Value", v)
		}
		nv.Value = v
	}
	arg := nv.Value
	v, err := columns.ColumnConverter(index).ConvertValue(arg)
	if err != nil {
		return err
	}
	nv.Value = v
	if !driver.IsValue(v) {
		return fmt.Errorf("driver ColumnConverter error converted %T to unsupported type %T", arg, v)
	}
	return nil
}

// unnamed are arguments for a driver that knows no names.
func unnamed(args []driver.NamedValue) ([]driver.Value, error) {
	out := make([]driver.Value, len(args))
	for i, arg := range args {
		if arg.Name != "" {
			return nil, errors.New("sql: driver does not support the use of Named Parameters")
		}
		out[i] = arg.Value
	}
	return out, nil
}
