package main

import (
	"bytes"
	"compress/flate"
	"encoding/gob"
	"encoding/xml"
	"fmt"
	"io"
	"math"
	"strings"
	"time"
)

func main() {
	var out bytes.Buffer
	e := xml.NewEncoder(&out)
	start := xml.StartElement{Name: xml.Name{Local: "a"}}
	fmt.Println(e.EncodeToken(start), e.Close(), e.EncodeToken(xml.CharData("x")), e.EncodeToken(start.End()), e.Flush(), e.Close(), out.String())
	d := xml.NewDecoder(strings.NewReader(`<a b="<"/>`))
	d.Strict = false
	fmt.Println(d.Token())

	send := func(v, into any) {
		var b bytes.Buffer
		fmt.Println(gob.NewEncoder(&b).Encode(v), gob.NewDecoder(&b).Decode(into))
	}
	type wide struct {
		Number int
		List   []int
		Table  map[string]uint
		Real   float64
	}
	type narrow struct {
		Number int8
		List   []int16
		Table  map[string]uint8
		Real   float32
	}
	send(wide{Number: 300}, new(narrow))
	send(wide{List: []int{1, math.MaxInt32}}, new(narrow))
	send(wide{Table: map[string]uint{"k": 1000}}, new(narrow))
	send(wide{Real: math.MaxFloat64}, new(narrow))
	send(300, new(int8))
	send([]int{300}, new([]int8))
	send(wide{1, []int{2}, nil, 3}, new(narrow))

	w, _ := flate.NewWriter(io.Discard, 6)
	fmt.Println(w.Close(), w.Close(), w.Flush())
	_, err := w.Write([]byte("x"))
	fmt.Println(err)
	text, err := time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC).AppendText([]byte("x"))
	fmt.Println(text == nil, err)
}
