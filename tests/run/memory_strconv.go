package main

import (
	"runtime"
	"strconv"
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

var out string
var n, big, neg = 7, 123456789, -45
var f = 3.25
var b []byte
var e error
var i64 int64
var u64 uint64
var ok bool
var fl float64
var txt = "12345"
var bad = "12x45"

func main() {
	measure("Itoa(n)", func() { out = strconv.Itoa(n) })
	measure("Itoa(99)", func() { out = strconv.Itoa(99) })
	measure("Itoa(100)", func() { out = strconv.Itoa(100) })
	measure("Itoa(big)", func() { out = strconv.Itoa(big) })
	measure("Itoa(neg)", func() { out = strconv.Itoa(neg) })
	measure("FormatInt(int64(big), 2)", func() { out = strconv.FormatInt(int64(big), 2) })
	measure("FormatInt(255, 16)", func() { out = strconv.FormatInt(255, 16) })
	measure("FormatFloat(f, 'f', 2, 64)", func() { out = strconv.FormatFloat(f, 'f', 2, 64) })
	measure("FormatFloat(f, 'g', -1, 64)", func() { out = strconv.FormatFloat(f, 'g', -1, 64) })
	measure("FormatBool(true)", func() { out = strconv.FormatBool(true) })
	measure("FormatUint(18446744073709551615, 10)", func() { out = strconv.FormatUint(18446744073709551615, 10) })
	measure("Atoi", func() { n, e = strconv.Atoi(txt) })
	measure("Atoi empty", func() { n, e = strconv.Atoi("") })
	measure("ParseInt", func() { i64, e = strconv.ParseInt("ff", 16, 64) })
	measure("ParseFloat", func() { fl, e = strconv.ParseFloat("3.25", 64) })
	measure("ParseFloat bad", func() { fl, e = strconv.ParseFloat("3.2.5", 64) })
	measure("ParseBool", func() { ok, e = strconv.ParseBool("true") })
	measure("ParseBool bad", func() { ok, e = strconv.ParseBool("maybe") })
	measure("ParseUint", func() { u64, e = strconv.ParseUint("42", 10, 64) })
	measure("AppendInt", func() { b = strconv.AppendInt(nil, 42, 10) })
	measure("AppendInt again", func() { b = strconv.AppendInt(b, 42, 10) })
}
