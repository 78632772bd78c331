package main

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"io"
	"math/big"
	"os"
	"regexp"
	"runtime"
	"runtime/debug"
	"strconv"
	"text/template"
	"unicode"
)

var (
	sinkA any
	sinkB []byte
	sinkI int
	sinkS string
)

// each prints objects and bytes of one call, once what is kept between calls is there.
func each(name string, f func()) {
	f()
	f()
	var a, b runtime.MemStats
	runtime.ReadMemStats(&a)
	for range 100 {
		f()
	}
	runtime.ReadMemStats(&b)
	fmt.Printf("%s: %d/%d\n", name, (b.Mallocs-a.Mallocs+20)/100, (b.TotalAlloc-a.TotalAlloc+50)/800*8)
}

func main() {
	debug.SetGCPercent(-1)
	runtime.GOMAXPROCS(1)
	bs := []byte("the quick brown fox jumps over the lazy dog")
	each("bytes.Split", func() { sinkA = bytes.Split(bs, []byte(" ")) })
	each("bytes.Fields", func() { sinkA = bytes.Fields(bs) })
	each("bytes.Join", func() { sinkB = bytes.Join([][]byte{bs, bs}, []byte(",")) })
	each("bytes.ToUpper", func() { sinkB = bytes.ToUpper(bs) })
	each("bytes.Repeat", func() { sinkB = bytes.Repeat([]byte("ab"), 20) })
	each("bytes.ReplaceAll", func() { sinkB = bytes.ReplaceAll(bs, []byte("o"), []byte("00")) })
	each("bytes.Map", func() { sinkB = bytes.Map(unicode.ToUpper, bs) })
	each("bytes.Runes", func() { sinkA = bytes.Runes(bs) })
	each("bytes.Contains", func() {
		if bytes.Contains(bs, []byte("lazy")) {
			sinkI++
		}
	})
	each("Atoi err.Error", func() { _, e := strconv.Atoi("12x45"); sinkS = e.Error() })
	each("bytes.FieldsFunc", func() { sinkA = bytes.FieldsFunc(bs, unicode.IsSpace) })
	os.WriteFile("/tmp/escapement_x.txt", bytes.Repeat([]byte("line\n"), 50), 0o644)
	defer os.Remove("/tmp/escapement_x.txt")
	each("os.ReadFile", func() { sinkB, _ = os.ReadFile("/tmp/escapement_x.txt") })
	each("os.ReadFile missing", func() { _, sinkA = os.ReadFile("/tmp/escapement_none.txt") })
	each("os.WriteFile", func() { os.WriteFile("/tmp/escapement_x.txt", []byte("hello"), 0o644) })
	each("os.Create", func() { f, _ := os.Create("/tmp/escapement_x.txt"); f.WriteString("abc"); f.Close() })
	each("os.Open", func() { f, _ := os.Open("/tmp/escapement_x.txt"); f.Close() })
	each("os.Stat", func() { sinkA, _ = os.Stat("/tmp/escapement_x.txt") })
	each("os.Stat missing", func() { _, sinkA = os.Stat("/tmp/escapement_none.txt") })
	each("os.Remove missing", func() { sinkA = os.Remove("/tmp/escapement_none.txt") })
	each("base64.NewEncoder", func() { w := base64.NewEncoder(base64.StdEncoding, io.Discard); w.Write([]byte("hello")); w.Close() })
	re := regexp.MustCompile(`(\w+)@(\w+)\.com`)
	text := "bob@example.com, alice@test.com and more"
	each("FindString", func() { sinkS = re.FindString(text) })
	each("FindStringSubmatch", func() { sinkA = re.FindStringSubmatch(text) })
	each("FindAllString", func() { sinkA = re.FindAllString(text, -1) })
	each("FindAllStringIndex", func() { sinkA = re.FindAllStringIndex(text, -1) })
	each("FindAllStringSubmatch", func() { sinkA = re.FindAllStringSubmatch(text, -1) })
	each("ReplaceAllString", func() { sinkS = re.ReplaceAllString(text, "$2 at $1") })
	tr := template.Must(template.New("t").Parse("{{range .}}{{.}},{{end}}"))
	each("template range", func() { tr.Execute(io.Discard, []string{"a", "b", "c"}) })
	a := big.NewInt(123456789)
	each("big.Int printed", func() { sinkS = fmt.Sprint(a) })
	each("Binomial", func() { sinkA = new(big.Int).Binomial(50, 25) })
}
