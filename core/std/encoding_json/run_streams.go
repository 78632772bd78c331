//go:build go1.27

package json

import (
	"encoding/json/jsontext"
	"strconv"
)

func (n Number) MarshalJSONTo(enc *jsontext.Encoder) error {
	text := string(n)
	if text == "" {
		text = "0"
	}
	if v := jsontext.Value(text); v.Kind() != '0' || !v.IsValid() {
		return badNumber(text)
	}
	return enc.WriteValue(jsontext.Value(text))
}

func (n *Number) UnmarshalJSONFrom(dec *jsontext.Decoder) error {
	v, err := dec.ReadValue()
	if err != nil {
		return err
	}
	switch v.Kind() {
	case 'n':
		*n = ""
	case '0':
		*n = Number(v)
	case '"':
		s, _ := strconv.Unquote(string(v))
		*n = Number(s)
	}
	return nil
}
