// What the text of an error costs, each time it is asked for; and a few calls of the library whose results had other costs.
package main

import (
	"bufio"
	"bytes"
	"encoding/binary"

	"hash/crc32"
	"io"
	"runtime"
	"strconv"
	"strings"
	"text/template"
	"time"
	"unicode/utf16"
)

var m0, m1 runtime.MemStats
var list = []int{1, 2, 3}
var seven = 7
var sinkS string
var sinkI int
var sinkE error
var sink any
var page = template.Must(template.New("page").Parse("{{.Name}} is {{.Age}}"))
var rows = template.Must(template.New("rows").Parse("{{range $k, $v := .}}{{$k}}={{$v}};{{end}}"))
var long = strings.Repeat("abc", 20) + "\n"

type person struct {
	Name string
	Age  int
}

func measure(name string, f func()) {
	for range 3 {
		f()
	}
	runtime.ReadMemStats(&m0)
	for range 20 {
		f()
	}
	runtime.ReadMemStats(&m1)
	println(name, m1.Mallocs-m0.Mallocs, m1.TotalAlloc-m0.TotalAlloc)
}

func text(f func()) {
	defer func() { sinkS = recover().(error).Error() }()
	f()
}

func main() {
	runtime.GOMAXPROCS(1)
	measure("index", func() { text(func() { sinkI = list[seven] }) })
	measure("bounds", func() { text(func() { list = list[seven:] }) })
	measure("nil pointer", func() { text(func() { var p *person; sinkI = p.Age }) })
	measure("division", func() { text(func() { sinkI = 1 / (seven - 7) }) })
	measure("assertion", func() { text(func() { var x any = "s"; sinkI = x.(int) }) })
	measure("nil map", func() { text(func() { var m map[int]int; m[1] = 2 }) })
	measure("closed", func() { text(func() { c := make(chan int); close(c); close(c) }) })
	measure("number", func() { _, err := strconv.Atoi("abc"); sinkS = err.Error() })
	measure("duration", func() { _, sinkE = time.ParseDuration("x") })
	measure("text of duration", func() { _, err := time.ParseDuration("x"); sinkS = err.Error() })
	measure("lines", func() {
		for l := range bytes.Lines([]byte("a\nb\n")) {
			sinkI += len(l)
		}
	})
	measure("long line", func() { r := bufio.NewReaderSize(strings.NewReader(long), 16); sinkS, _ = r.ReadString('\n') })
	measure("long bytes", func() { r := bufio.NewReaderSize(strings.NewReader(long), 16); sink, _ = r.ReadBytes('\n') })
	measure("utf16", func() { sink = utf16.Encode([]rune("hello")) })
	measure("binary", func() { var b bytes.Buffer; binary.Write(&b, binary.BigEndian, uint32(seven)); sinkI = b.Len() })
	measure("sum", func() { sinkI = int(crc32.ChecksumIEEE([]byte("hello"))) })
	measure("page", func() { page.Execute(io.Discard, person{"Ann", 30}) })
	measure("rows", func() { rows.Execute(io.Discard, map[string]int{"a": 1, "b": 2}) })
}
