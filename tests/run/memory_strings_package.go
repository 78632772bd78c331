package main

import (
	"runtime"
	"strings"
)

var before, after runtime.MemStats

// measure prints requests and bytes that f costs.
//
//go:noinline
func measure(name string, f func()) {
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	println(name, after.Mallocs-before.Mallocs, after.Frees-before.Frees, after.TotalAlloc-before.TotalAlloc, after.HeapObjects-before.HeapObjects)
}

var s = "the quick brown fox jumps over the lazy dog"
var low, up = "hello", "HELLO"
var out string
var parts []string
var ok bool
var n int
var words = []string{"alpha", "beta", "gamma"}
var b strings.Builder
var rd *strings.Reader

func main() {
	measure("ToUpper(low)", func() { out = strings.ToUpper(low) })
	measure("ToUpper(up)", func() { out = strings.ToUpper(up) })
	measure("ToLower(up)", func() { out = strings.ToLower(up) })
	measure("Repeat('ab', 3)", func() { out = strings.Repeat("ab", 3) })
	measure("Repeat('-', 40)", func() { out = strings.Repeat("-", 40) })
	measure("Replace(s, 'the', 'a', 1)", func() { out = strings.Replace(s, "the", "a", 1) })
	measure("ReplaceAll(s, 'o', '0')", func() { out = strings.ReplaceAll(s, "o", "0") })
	measure("ReplaceAll(s, 'zzz', '0')", func() { out = strings.ReplaceAll(s, "zzz", "0") })
	measure("TrimSpace('  x  ')", func() { out = strings.TrimSpace("  x  ") })
	measure("Trim('xxhixx', 'x')", func() { out = strings.Trim("xxhixx", "x") })
	measure("TrimLeft('xxhi', 'x')", func() { out = strings.TrimLeft("xxhi", "x") })
	measure("TrimPrefix(low, 'he')", func() { out = strings.TrimPrefix(low, "he") })
	measure("TrimSuffix(low, 'lo')", func() { out = strings.TrimSuffix(low, "lo") })
	measure("Join(words, ', ')", func() { out = strings.Join(words, ", ") })
	measure("Join(words[:1], ', ')", func() { out = strings.Join(words[:1], ", ") })
	measure("Title(low)", func() { out = strings.Title(low) })
	measure("Map(func(r rune) rune { return r + 1 }, low)", func() { out = strings.Map(func(r rune) rune { return r + 1 }, low) })
	measure("TrimFunc(low, func(r rune) bool { return r == 'h' })", func() { out = strings.TrimFunc(low, func(r rune) bool { return r == 'h' }) })
	measure("ToTitle(low)", func() { out = strings.ToTitle(low) })
	measure("Clone(low)", func() { out = strings.Clone(low) })
	measure("Split(s, ' ')", func() { parts = strings.Split(s, " ") })
	measure("Split('a,b,c', ',')", func() { parts = strings.Split("a,b,c", ",") })
	measure("Split('abc', '')", func() { parts = strings.Split("abc", "") })
	measure("SplitN(s, ' ', 3)", func() { parts = strings.SplitN(s, " ", 3) })
	measure("Fields(s)", func() { parts = strings.Fields(s) })
	measure("Fields('  a  b ')", func() { parts = strings.Fields("  a  b ") })
	measure("FieldsFunc(s, func(r rune) bool { return r == 'o' })", func() { parts = strings.FieldsFunc(s, func(r rune) bool { return r == 'o' }) })
	measure("SplitAfter('a,b', ',')", func() { parts = strings.SplitAfter("a,b", ",") })
	measure("Contains", func() { ok = strings.Contains(s, "fox") })
	measure("Index", func() { n = strings.Index(s, "fox") })
	measure("Count", func() { n = strings.Count(s, "o") })
	measure("EqualFold", func() { ok = strings.EqualFold(low, up) })
	measure("Cut", func() { out, _, ok = strings.Cut(s, " ") })
	measure("Builder of bytes", func() {
		var b strings.Builder
		for range 10 {
			b.WriteByte('x')
		}
		out = b.String()
	})
	measure("Builder of 100", func() {
		var b strings.Builder
		for range 100 {
			b.WriteByte('x')
		}
		out = b.String()
	})
	measure("Builder of words", func() {
		var b strings.Builder
		for range 5 {
			b.WriteString("hello")
		}
		out = b.String()
	})
	measure("Builder grown", func() {
		var b strings.Builder
		b.Grow(100)
		for range 5 {
			b.WriteString("hello")
		}
		out = b.String()
	})
	measure("Builder of runes", func() {
		var b strings.Builder
		for _, r := range "héé" {
			b.WriteRune(r)
		}
		out = b.String()
	})
	measure("Builder kept", func() { b.WriteString("hello") })
	measure("Builder Reset", func() {
		b.Reset()
		b.WriteString("hi")
	})
	measure("Reader", func() { rd = strings.NewReader(s) })
}
