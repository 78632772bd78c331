// Objects that scanning allocates.
package main

import (
	"bufio"
	"fmt"
	"runtime/debug"
	"strings"
	"testing"
)

var sink any
var sinkI int
var sinkS string

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

func measure(name string, f func()) { fmt.Println(name, testing.AllocsPerRun(100, f)) }

func main() {
	debug.SetGCPercent(-1)
	measure("sscan", func() { var a, b int; fmt.Sscan("1 2", &a, &b); sinkI = a + b })
	measure("sscan s", func() { var a string; fmt.Sscan("abc", &a); sinkS = a })
	measure("sscanf", func() { var a, b int; fmt.Sscanf("1-2", "%d-%d", &a, &b); sinkI = a + b })
	measure("sscanf s", func() { var a string; var b int; fmt.Sscanf("bob 42", "%s %d", &a, &b); sinkI = b })
	measure("sscanln", func() { var a int; fmt.Sscanln("7", &a); sinkI = a })
	measure("sscan f", func() { var f float64; fmt.Sscan("2.5", &f); sinkI = int(f) })
	measure("sscan x", func() { var a int; fmt.Sscanf("ff", "%x", &a); sinkI = a })
	measure("sscan err", func() { var a int; _, err := fmt.Sscan("abc", &a); sink = err })
	measure("sscan bool", func() { var a bool; fmt.Sscan("true", &a); sinkI = b2i(a) })
	measure("sscan q", func() { var a string; fmt.Sscanf(`"hi"`, "%q", &a); sinkS = a })
	measure("sscan c", func() { var r rune; fmt.Sscanf("x", "%c", &r); sinkI = int(r) })
	measure("fscan", func() { r := strings.NewReader("1 2 3"); var a, b, c int; fmt.Fscan(r, &a, &b, &c); sinkI = a + b + c })
	measure("fscan bufio", func() {
		r := bufio.NewReader(strings.NewReader("1 2 3"))
		var a, b int
		fmt.Fscan(r, &a, &b)
		sinkI = a + b
	})
	measure("fscanln", func() { r := strings.NewReader("5 6\n"); var a, b int; fmt.Fscanln(r, &a, &b); sinkI = a + b })
	measure("sscan eof", func() { var a int; _, err := fmt.Sscan("", &a); sink = err })
	measure("sscan uint", func() { var a uint8; fmt.Sscan("200", &a); sinkI = int(a) })
	measure("sscan bytes", func() { var a []byte; fmt.Sscan("200", &a); sinkI = len(a) })
	measure("sscan 5", func() { var a, b, c, d, e int; fmt.Sscan("1 2 3 4 5", &a, &b, &c, &d, &e); sinkI = e })
}
