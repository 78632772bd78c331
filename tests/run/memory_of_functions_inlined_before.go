// What a library function allocates does not depend on which others ran before, although they inline the same functions.
package main

import (
	"regexp"
	"runtime"
	"runtime/debug"
	"strings"
)

var m0, m1 runtime.MemStats

func measure(name string, f func()) {
	for range 10 {
		f()
	}
	runtime.ReadMemStats(&m0)
	for range 100 {
		f()
	}
	runtime.ReadMemStats(&m1)
	print(name, ": ", m1.Mallocs-m0.Mallocs, " ", m1.TotalAlloc-m0.TotalAlloc, "\n")
}

func main() {
	runtime.GOMAXPROCS(1)
	debug.SetGCPercent(-1)
	re := regexp.MustCompile(`(\w+)@(\w+)\.com`)
	s := "hello foo@bar.com and you@there.com"
	b := []byte(s)
	measure("FindAllStringIndex", func() { re.FindAllStringIndex(s, -1) })
	measure("FindAllStringSubmatchIndex", func() { re.FindAllStringSubmatchIndex(s, -1) })
	measure("FindAllString", func() { re.FindAllString(s, -1) })
	measure("FindAllStringSubmatch", func() { re.FindAllStringSubmatch(s, -1) })
	measure("FindAll", func() { re.FindAll(b, -1) })
	measure("FindAllIndex", func() { re.FindAllIndex(b, -1) })
	measure("FindAllSubmatch", func() { re.FindAllSubmatch(b, -1) })
	measure("FindAllSubmatchIndex", func() { re.FindAllSubmatchIndex(b, -1) })
	measure("ReplaceAllString", func() { re.ReplaceAllString(s, "$2") })
	measure("ReplaceAllStringFunc", func() { re.ReplaceAllStringFunc(s, strings.ToUpper) })
	measure("Split", func() { re.Split(s, -1) })
}
