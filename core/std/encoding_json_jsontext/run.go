package jsontext

import "errors"

//line value.go:74:1
func (v Value) String() string {
	if v == nil {
		return "null"
	}
	return string(v)
}

//line value.go:234:1
func (v Value) MarshalJSON() ([]byte, error) {
//line value.go:236:1
	if v == nil {
		return []byte("null"), nil
	}
	return v, nil
}

//line value.go:244:1
func (v *Value) UnmarshalJSON(b []byte) error {
//line value.go:246:1
	if v == nil {
		return errors.New("jsontext.Value: UnmarshalJSON on nil pointer")
	}
	*v = append((*v)[:0], b...)
	return nil
}
