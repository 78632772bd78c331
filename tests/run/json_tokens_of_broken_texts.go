package main

import (
	"encoding/json"
	"fmt"
	"strings"
)

// A decoder's tokens end with the same error again, at the same offset; a NUL byte is no end.
func main() {
	texts := []string{
		"", " ", "\x00", "[\x00", "[1 \x00]", "[1,", "[1 , ", "[ ", `{"a" : `, `{"a"`, `{"a":}`, `{"a"}`, `{"a":1,`, `{"a":1,2}`,
		"[1 2]", "[1,x]", "]", "[}", "nul", `"ab`, `"\x01"`, "-", "01", "[\"\xff\"]", `{"a":[{"b":1e3}]} true`,
	}
	for _, text := range texts {
		d := json.NewDecoder(strings.NewReader(text))
		fmt.Printf("%q\n", text)
		for left := 2; left > 0; {
			token, err := d.Token()
			fmt.Printf("  %T %v %v %d\n", token, token, err, d.InputOffset())
			if err != nil {
				left--
			}
		}
	}
	for _, text := range []string{"\x00", "[1,\x00", "[1]\x00", `{"a":1`} {
		d := json.NewDecoder(strings.NewReader(text))
		for i := 0; i < 4; i++ {
			more := d.More()
			var v any
			err := d.Decode(&v)
			fmt.Printf("%q %t %v %v\n", text, more, v, err)
		}
	}
}
