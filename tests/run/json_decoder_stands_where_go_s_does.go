package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

func walk(text, steps string) {
	d := json.NewDecoder(strings.NewReader(text))
	fmt.Printf("%q", text)
	for _, s := range steps {
		switch s {
		case 't':
			t, err := d.Token()
			fmt.Printf(" %T(%v) %v", t, t, err)
			if e, ok := err.(*json.SyntaxError); ok {
				fmt.Print("@", e.Offset)
			}
		case 'd':
			var v any
			err := d.Decode(&v)
			fmt.Printf(" %v %v", v, err)
			if e, ok := err.(*json.SyntaxError); ok {
				fmt.Print("@", e.Offset)
			}
		case 'm':
			fmt.Print(" ", d.More())
		}
		fmt.Print(" ", d.InputOffset())
	}
	rest, _ := io.ReadAll(d.Buffered())
	fmt.Printf(" %q\n", rest)
}

func main() {
	walk(`{"a": [1, 2 ] , "b" : null } `, "tmtmttmtmtmtmtmtmtmt")
	walk(` 1  2 `, "mdmdmdm")
	walk(`[ 1, `, "tmdmtmt")
	walk(`{"a"`, "tmtmtt")
	walk(`{"a": `, "tttt")
	walk(`{ 1: 2}`, "tdtm")
	walk(`{"a" 1}`, "ttmt")
	walk(`[1 2]`, "tdmt")
	walk(`[1}`, "tdmtt")
	walk(`{"a":1]`, "ttdmtt")
	walk(`[,1]`, "tmt")
	walk(`[1,]`, "tdmt")
	walk(`{"a":}`, "ttmtd")
	walk(`tru`, "mtd")
	walk(`"ab`, "mtd")
	walk(`{}x`, "dmdt")
	walk("", "mtd")
	for _, text := range []string{`{"a":"\`, `["\ud8`, `[1,{"a/b":[x]}]`, `{"k":tru}`, `nul`, `[1 2]`, `{"a" 1}`, `{x}`, `"` + "\n" + `"`, `-`, `01`, `1.`, `[1e]`, "\xff", ""} {
		var v any
		err := json.Unmarshal([]byte(text), &v)
		e, _ := err.(*json.SyntaxError)
		fmt.Printf("%q %v %+v\n", text, err, e)
	}
	var m struct {
		I map[int]string
		P map[int8]map[uint8]int
		F map[float64]bool
	}
	for _, text := range []string{`{"I":{"x":"y"}}`, `{"P":{"1":{"300":1}}}`, `{"P":{"1":{"2":"z"}}}`, `{"F":{"1.5":1}}`, `{"I":{"5":"a"},"F":{"2e1":true}}`} {
		err := json.Unmarshal([]byte(text), &m)
		fmt.Printf("%v %+v\n", m, err)
		if e, ok := err.(*json.UnmarshalTypeError); ok {
			fmt.Println(e.Offset, e.Struct, e.Field, e.Value, e.Type, e.Err)
		}
	}
}
