// Objects and bytes that the second version of package json allocates, in its steady state; third calls.
package main

import (
	"bytes"
	"encoding/json/jsontext"
	jsonv2 "encoding/json/v2"
	"runtime"
	"runtime/debug"
	"strings"
)

type point struct {
	X int
	Y []string
	Z map[string]float64
}

var before, after runtime.MemStats

func measure(name string, f func()) {
	f()
	f()
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	println(name, after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc)
}

var (
	text []byte
	err  error
)

func main() {
	debug.SetGCPercent(-1)
	p := &point{1, []string{"x"}, nil}
	var out bytes.Buffer
	measure("Marshal of an int", func() { text, err = jsonv2.Marshal(1000) })
	measure("Marshal of a string", func() { text, err = jsonv2.Marshal("text") })
	measure("Marshal of a list", func() { text, err = jsonv2.Marshal([]int{1, 2, 3}) })
	measure("Marshal of a struct", func() { text, err = jsonv2.Marshal(p) })
	measure("MarshalWrite", func() { out.Reset(); err = jsonv2.MarshalWrite(&out, p) })
	measure("no pointer", func() { err = jsonv2.Unmarshal([]byte("1"), 1) })
	var n int
	measure("Unmarshal of an int", func() { err = jsonv2.Unmarshal([]byte("12"), &n) })
	measure("UnmarshalRead of an int", func() { err = jsonv2.UnmarshalRead(strings.NewReader("12"), &n) })
	v := jsontext.Value(`{"a":[1,2.5,null],"b":"x"}`)
	measure("IsValid", func() { _ = v.IsValid() })
	measure("Format", func() { err = v.Format() })
	measure("Compact", func() { err = v.Compact() })
	measure("AppendFormat", func() { text, err = jsontext.AppendFormat(text[:0], v) })
}
