// Objects and bytes that regular expressions, csv and log allocate, in a hundred runs.
package main

import (
	"bytes"
	"encoding/csv"
	"io"
	"log"
	"regexp"
	"runtime"
	"runtime/debug"
	"strings"
	"text/template"
)

var m0, m1 runtime.MemStats
var sink any
var sinkI int
var sinkS string

var gb = []byte("hello,world")
var re1 = regexp.MustCompile(`\d+`)
var re2 = regexp.MustCompile(`(\w+)@(\w+)\.\w+`)
var re3 = regexp.MustCompile(`,\s*`)
var re4 = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)
var re5 = regexp.MustCompile(`cat|dog|bird`)
var tm6 = template.Must(template.New("f").Parse("just text"))
var lg = log.New(dw{}, "p: ", log.LstdFlags)
var lg0 = log.New(dw{}, "", 0)
var lgs = log.New(dw{}, "", log.Lshortfile)
var text = "first line here\nsecond line\nthird!\n"

type dw struct{}

func (dw) Write(p []byte) (int, error) { return len(p), nil }
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
	log.SetOutput(dw{})
	runtime.GOMAXPROCS(1)
	debug.SetGCPercent(-1)
	measure("csv read", func() { r := csv.NewReader(strings.NewReader("a,b,c\n1,2,3\n")); x, _ := r.ReadAll(); sinkI = len(x) })
	measure("csv read1", func() { r := csv.NewReader(strings.NewReader("a,b,c\n")); x, _ := r.Read(); sinkI = len(x) })
	measure("csv quoted", func() { r := csv.NewReader(strings.NewReader("\"a,x\",b\n")); x, _ := r.Read(); sinkI = len(x) })
	measure("csv write", func() { w := csv.NewWriter(io.Discard); w.Write([]string{"a", "b"}); w.Flush() })
	measure("csv write q", func() { w := csv.NewWriter(io.Discard); w.Write([]string{"a,x", "b"}); w.Flush() })
	measure("csv buf", func() {
		var b bytes.Buffer
		w := csv.NewWriter(&b)
		w.Write([]string{"a", "b"})
		w.Flush()
		sinkI = b.Len()
	})
	measure("re match", func() { sinkI = b2i(re1.MatchString("hello123")) })
	measure("re find", func() { sinkS = re1.FindString("hello123") })
	measure("re findall", func() { sink = re1.FindAllString("a1 b22 c333", -1) })
	measure("re sub", func() { sink = re2.FindStringSubmatch("bob@example.com") })
	measure("re replace", func() { sinkS = re1.ReplaceAllString("a1 b22", "N") })
	measure("re replace none", func() { sinkS = re1.ReplaceAllString("abc", "N") })
	measure("re replace dollar", func() { sinkS = re2.ReplaceAllString("bob@example.com", "$2 at $1") })
	measure("re replacefunc", func() { sinkS = re1.ReplaceAllStringFunc("a1 b22", strings.ToUpper) })
	measure("re split", func() { sink = re3.Split("a, b,  c", -1) })
	measure("re index", func() { sink = re1.FindStringIndex("ab12") })
	measure("re allsub", func() { sink = re2.FindAllStringSubmatch("a@b.c d@e.f", -1) })
	measure("re allindex", func() { sink = re1.FindAllStringIndex("a1 b22", -1) })
	measure("re nomatch", func() { sinkI = b2i(re1.MatchString("abc")) })
	measure("re matchbytes", func() { sinkI = b2i(re1.Match(gb)) })
	measure("re quote", func() { sinkS = regexp.QuoteMeta("a.b*c") })
	measure("re anchored", func() { sinkI = b2i(re4.MatchString("2024-01-02")) })
	measure("re names", func() { sinkI = re2.NumSubexp() })
	measure("re string", func() { sinkS = re2.String() })
	measure("re alt", func() { sinkI = b2i(re5.MatchString("the dog runs")) })
	measure("tmpl text", func() { tm6.Execute(io.Discard, nil) })
	measure("log printf", func() { lg.Printf("x=%d", 5) })
	measure("log println", func() { lg.Println("x", 5) })
	measure("log print", func() { lg.Print("hello") })
	measure("log std", func() { log.Printf("x=%d", 5) })
	measure("log new", func() { sink = log.New(io.Discard, "p: ", log.LstdFlags) })
	measure("log flags0", func() { lg0.Println("hello") })
	measure("log lshort", func() { lgs.Println("hello") })
}
