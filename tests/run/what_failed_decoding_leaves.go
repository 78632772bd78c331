package main

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"math/big"
	"runtime"
)

type holder struct {
	A fmt.Stringer
	M map[string]fmt.Stringer
	S []fmt.Stringer
	N struct{ Q error }
}

type element struct {
	Text  string     `xml:",chardata"`
	Other []element2 `xml:",any"`
}

type element2 struct {
	XMLName xml.Name
	Inner   string `xml:",innerxml"`
}

func name[T any](T) string {
	pc, _, _, _ := runtime.Caller(0)
	return runtime.FuncForPC(pc).Name()
}

func main() {
	for _, s := range []string{`{"A": 1}`, `{"A": [1,2]}`, `{"A":null}`, `{"M": {"a" : "x"}}`, `{"S":[ null, "x"]}`, `{"N":{"Q":{}}}`} {
		var h holder
		err := json.Unmarshal([]byte(s), &h)
		var wrong *json.UnmarshalTypeError
		if errors.As(err, &wrong) {
			fmt.Println(s, err, wrong.Field, wrong.Offset)
		} else {
			fmt.Println(s, err)
		}
	}
	z := big.NewInt(5)
	_, ok := z.SetString("-12x", 10)
	fmt.Println(z, ok)
	var f big.Float
	fmt.Println(f.Sqrt(big.NewFloat(2)), f.Acc())
	var e element
	err := xml.Unmarshal([]byte(`<c>text <x>1</x> more <y>a<b/>z</y></c>`), &e)
	fmt.Printf("%v %+v\n", err, e)
	fmt.Println(name(1), name("s"))
}
