// Objects and bytes that calls of strings and bytes allocate, in a hundred runs.
package main

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"math/big"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"time"
	"unicode"
)

var m0, m1 runtime.MemStats
var sink any
var sinkI int
var sinkS string

var grep = strings.NewReplacer("<", "&lt;", ">", "&gt;")
var grepg = strings.NewReplacer("cat", "dog", "the", "a")
var grepb = strings.NewReplacer("a", "x", "b", "y")
var gs = "some string"
var gb = []byte("hello,world")
var z, z2, z3, one = new(big.Int), new(big.Int), new(big.Int), big.NewInt(1)
var gt = time.Date(2024, 5, 6, 7, 8, 9, 0, time.UTC)

func seq(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}
func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

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
	measure("rep1", func() { r := strings.NewReplacer("a", "b"); sinkS = r.Replace("banana") })
	measure("rep2", func() { r := strings.NewReplacer("a", "b", "c", "d"); sinkS = r.Replace("abracadabra") })
	measure("rep3", func() { r := strings.NewReplacer("<", "&lt;", ">", "&gt;"); sinkS = r.Replace("<b>HI</b>") })
	measure("rep5", func() { r := strings.NewReplacer("hello", "HI"); sinkS = r.Replace("hello world hello") })
	measure("rep6", func() { sinkS = grep.Replace("hello <b>world</b>") })
	measure("rep7", func() { sinkS = grepg.Replace("the cat sat") })
	measure("rep8", func() { sinkS = grepb.Replace("abcabc") })
	measure("rep10", func() { r := strings.NewReplacer("a", "", "b", ""); sinkS = r.Replace("aabbcc") })
	measure("rep11", func() { r := strings.NewReplacer(); sinkS = r.Replace("xyz") })
	measure("rep12", func() {
		r := strings.NewReplacer("one", "1", "two", "2", "three", "3")
		sinkS = r.Replace("one two three four")
	})
	measure("rep13", func() { sinkS = grepg.Replace("nothing") })
	measure("rep14", func() { sinkS = grep.Replace("nothing") })
	measure("rep15", func() { r := strings.NewReplacer("a", "1", "bb", "22"); sinkS = r.Replace("abba") })
	measure("rep16", func() { r := strings.NewReplacer("", "X"); sinkS = r.Replace("ab") })
	measure("rep17", func() { r := strings.NewReplacer("a", "b"); sink = r })
	measure("rep18", func() { r := strings.NewReplacer("hello", "b"); sinkS = r.Replace("none") })
	measure("splitafter", func() { sink = strings.SplitAfter("a,b,c", ",") })
	measure("splitall", func() { sink = strings.Split("abc", "") })
	measure("splitempty", func() { sink = strings.Split("", ",") })
	measure("splitseq", func() {
		for x := range strings.SplitSeq("a,b,c", ",") {
			sinkS = x
		}
	})
	measure("fieldsseq", func() {
		for x := range strings.FieldsSeq("a b c") {
			sinkS = x
		}
	})
	measure("lines", func() {
		for x := range strings.Lines("a\nb\n") {
			sinkS = x
		}
	})
	measure("lines collect", func() { sink = slices.Collect(strings.Lines("a\nb\nc\n")) })
	measure("fields uni", func() { sink = strings.Fields("ä b ç") })
	measure("fields20", func() { sink = strings.Fields("a b c d e f g h i j k l m n o p q r s t") })
	measure("fieldsfunc", func() { sink = strings.FieldsFunc("a,b;c", func(r rune) bool { return r == ',' || r == ';' }) })
	measure("mapdrop", func() {
		sinkS = strings.Map(func(r rune) rune {
			if r == 'l' {
				return -1
			}
			return r
		}, "hello")
	})
	measure("mapsame", func() { sinkS = strings.Map(func(r rune) rune { return r }, "hello") })
	measure("mapuni", func() { sinkS = strings.Map(func(r rune) rune { return 'ä' }, "hello") })
	measure("title uni", func() { sinkS = strings.Title("ändern über") })
	measure("totitle", func() { sinkS = strings.ToTitle("hello") })
	measure("upper uni", func() { sinkS = strings.ToUpper("straße") })
	measure("lower same", func() { sinkS = strings.ToLower("hello") })
	measure("lower big", func() { sinkS = strings.ToLower("Hello World, This Is A Longer String Of Text For Test") })
	measure("repeat1", func() { sinkS = strings.Repeat("x", 1000) })
	measure("repeat0", func() { sinkS = strings.Repeat("x", 0) })
	measure("replacenone", func() { sinkS = strings.ReplaceAll("hello", "z", "y") })
	measure("replaceempty", func() { sinkS = strings.ReplaceAll("abc", "", "-") })
	measure("tovalid", func() { sinkS = strings.ToValidUTF8("a\xffb", "?") })
	measure("tovalid same", func() { sinkS = strings.ToValidUTF8("ab", "?") })
	measure("trimfunc", func() { sinkS = strings.TrimFunc("  x ", unicode.IsSpace) })
	measure("trimset", func() { sinkS = strings.Trim("äxä", "ä") })
	measure("trimset2", func() { sinkS = strings.TrimLeft("xyzabc", "xyz") })
	measure("eqfold", func() { sinkI = b2i(strings.EqualFold("HeLLo", "hEllO")) })
	measure("count", func() { sinkI = strings.Count("cheese", "e") })
	measure("indexany", func() { sinkI = strings.IndexAny("golang", "ny") })
	measure("containsany", func() { sinkI = b2i(strings.ContainsAny("hello", "xyzo")) })
	measure("cutprefix", func() { sinkS, _ = strings.CutPrefix("prefix-x", "prefix-") })
	measure("clone", func() { sinkS = strings.Clone(gs) })
	measure("compare", func() { sinkI = strings.Compare("a", "b") })
	measure("reader", func() { r := strings.NewReader("abc"); sink = r })
	measure("reader2", func() { r := strings.NewReader("abc"); c, _ := r.ReadByte(); sinkI = int(c) })
	measure("reader3", func() { r := strings.NewReader("abc"); io.Copy(io.Discard, r) })
	measure("builder fprintf", func() { var sb strings.Builder; fmt.Fprintf(&sb, "%d-%d", 1, 2); sinkS = sb.String() })
	measure("builder write", func() {
		var sb strings.Builder
		sb.Write([]byte("hello"))
		sb.WriteString(" world")
		sinkS = sb.String()
	})
	measure("builder reset", func() {
		var sb strings.Builder
		sb.WriteString("hello")
		sb.Reset()
		sb.WriteString("x")
		sinkS = sb.String()
	})
	measure("builder runes", func() {
		var sb strings.Builder
		for _, r := range "héllo wörld" {
			sb.WriteRune(r)
		}
		sinkS = sb.String()
	})
	measure("join1", func() { sinkS = strings.Join([]string{"abc"}, ",") })
	measure("join0", func() { sinkS = strings.Join(nil, ",") })
	measure("reverse", func() { rs := []rune("hello, wörld"); slices.Reverse(rs); sinkS = string(rs) })
	measure("bytes replace", func() { sink = bytes.ReplaceAll([]byte("aaa"), []byte("a"), []byte("bb")) })
	measure("bytes map", func() { sink = bytes.Map(unicode.ToUpper, []byte("abc")) })
	measure("bytes title", func() { sink = bytes.Title([]byte("abc def")) })
	measure("bytes buf readstring", func() { b := bytes.NewBufferString("a\nb\n"); s, _ := b.ReadString('\n'); sinkS = s })
	measure("bytes buf readfrom", func() { var b bytes.Buffer; b.ReadFrom(strings.NewReader("hello")); sinkI = b.Len() })
	measure("bytes buf grow", func() { var b bytes.Buffer; b.Grow(100); b.WriteString("hello"); sinkI = b.Len() })
	measure("bytes buf writeto", func() { b := bytes.NewBufferString("hello"); b.WriteTo(io.Discard) })
	measure("bytes clone", func() { sink = bytes.Clone([]byte("hello")) })
	measure("bytes runes", func() { sink = bytes.Runes([]byte("héllo")) })
	measure("bytes split seq", func() {
		for x := range bytes.SplitSeq(gb, []byte(",")) {
			sinkI = len(x)
		}
	})
}
