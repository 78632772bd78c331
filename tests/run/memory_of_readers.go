// Objects and bytes that readers and writers allocate, in a hundred runs.
package main

import (
	"bufio"
	"bytes"
	"io"
	"runtime"
	"runtime/debug"
	"strings"
)

var m0, m1 runtime.MemStats
var sink any
var sinkI int
var sinkS string

var gb = []byte("hello,world")
var text = "first line here\nsecond line\nthird!\n"
var bigtext = strings.Repeat("some words on a line\n", 500)
var gr = strings.NewReader("x")

func measure(name string, f func()) {
	for i := 0; i < 10; i++ {
		f()
	}
	runtime.ReadMemStats(&m0)
	for i := 0; i < 100; i++ {
		f()
	}
	runtime.ReadMemStats(&m1)
	print(name, ": ", m1.Mallocs-m0.Mallocs, " ", m1.TotalAlloc-m0.TotalAlloc, "\n")
}

func main() {
	runtime.GOMAXPROCS(1)
	debug.SetGCPercent(-1)
	measure("scan lines", func() {
		s := bufio.NewScanner(strings.NewReader(text))
		n := 0
		for s.Scan() {
			n += len(s.Text())
		}
		sinkI = n
	})
	measure("scan bytes", func() {
		s := bufio.NewScanner(strings.NewReader(text))
		n := 0
		for s.Scan() {
			n += len(s.Bytes())
		}
		sinkI = n
	})
	measure("scan words", func() {
		s := bufio.NewScanner(strings.NewReader(text))
		s.Split(bufio.ScanWords)
		n := 0
		for s.Scan() {
			n++
		}
		sinkI = n
	})
	measure("scan runes", func() {
		s := bufio.NewScanner(strings.NewReader("héllo"))
		s.Split(bufio.ScanRunes)
		n := 0
		for s.Scan() {
			n++
		}
		sinkI = n
	})
	measure("scan buffer", func() {
		s := bufio.NewScanner(strings.NewReader(text))
		s.Buffer(make([]byte, 100), 1000)
		n := 0
		for s.Scan() {
			n++
		}
		sinkI = n
	})
	measure("scan big", func() {
		s := bufio.NewScanner(strings.NewReader(bigtext))
		n := 0
		for s.Scan() {
			n++
		}
		sinkI = n
	})
	measure("reader line", func() { r := bufio.NewReader(strings.NewReader(text)); l, _, _ := r.ReadLine(); sinkI = len(l) })
	measure("reader string", func() {
		r := bufio.NewReader(strings.NewReader(text))
		for {
			l, err := r.ReadString('\n')
			if err != nil {
				break
			}
			sinkS = l
		}
	})
	measure("reader bytes", func() { r := bufio.NewReader(strings.NewReader(text)); l, _ := r.ReadBytes('\n'); sinkI = len(l) })
	measure("reader rune", func() { r := bufio.NewReader(strings.NewReader(text)); c, _, _ := r.ReadRune(); sinkI = int(c) })
	measure("reader peek", func() { r := bufio.NewReader(strings.NewReader(text)); l, _ := r.Peek(3); sinkI = len(l) })
	measure("reader slice", func() { r := bufio.NewReader(strings.NewReader(text)); l, _ := r.ReadSlice('\n'); sinkI = len(l) })
	measure("writer", func() {
		w := bufio.NewWriter(io.Discard)
		w.WriteString("hello")
		w.WriteByte('x')
		w.WriteRune('ä')
		w.Flush()
	})
	measure("writer sink", func() { sink = bufio.NewWriter(io.Discard) })
	measure("reader sink", func() { sink = bufio.NewReader(gr) })
	measure("scanner sink", func() { sink = bufio.NewScanner(gr) })
	measure("readwriter", func() { sink = bufio.NewReadWriter(bufio.NewReader(gr), bufio.NewWriter(io.Discard)) })
	measure("writer size", func() { w := bufio.NewWriterSize(io.Discard, 64); w.WriteString("hello"); w.Flush() })
	measure("io readall", func() { b, _ := io.ReadAll(strings.NewReader(bigtext)); sinkI = len(b) })
	measure("io copy", func() { var b bytes.Buffer; io.Copy(&b, strings.NewReader("hello")); sinkI = b.Len() })
	measure("io limit", func() { b, _ := io.ReadAll(io.LimitReader(strings.NewReader("hello"), 3)); sinkI = len(b) })
	measure("io multi", func() {
		b, _ := io.ReadAll(io.MultiReader(strings.NewReader("a"), strings.NewReader("b")))
		sinkI = len(b)
	})
	measure("io multiw", func() { w := io.MultiWriter(io.Discard, io.Discard); w.Write(gb) })
	measure("io tee", func() { b, _ := io.ReadAll(io.TeeReader(strings.NewReader("a"), io.Discard)); sinkI = len(b) })
	measure("io readfull", func() { b := make([]byte, 3); io.ReadFull(strings.NewReader("abc"), b); sinkI = len(b) })
	measure("io section", func() { sink = io.NewSectionReader(strings.NewReader("abc"), 0, 2) })
	measure("io writestring", func() { io.WriteString(io.Discard, "abc") })
}
