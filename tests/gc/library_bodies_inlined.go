package main

import (
	"bufio"
	"encoding/base64"
	"encoding/gob"
	"encoding/hex"
	"flag"
	"io"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"os"
	"regexp"
	"text/template"
)

// What a function of the library allocates is told at its call once it is inlined there.

func logger(w io.Writer) *slog.Logger {
	return slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{Level: slog.LevelDebug}))
}

func logged(n int) {
	slog.Info("done", "n", n)
	slog.LogAttrs(nil, slog.LevelInfo, "done", slog.Int("n", n), slog.String("s", "t"), slog.Bool("b", n > 0))
}

func encoded(b []byte) (string, string) {
	return hex.EncodeToString(b), base64.StdEncoding.EncodeToString(b)
}

func transmitted(w io.Writer, v any) error { return gob.NewEncoder(w).Encode(v) }

func page(w io.Writer) error {
	t := template.Must(template.New("page").Parse("{{.}}"))
	return t.Execute(w, 1)
}

func replaced(s string) string {
	return regexp.MustCompile("a+").ReplaceAllLiteralString(s, "b")
}

func sum(n int64) *big.Int {
	s := big.NewInt(0)
	return s.Add(s, big.NewInt(n))
}

func random(seed uint64) uint64 {
	p := rand.NewPCG(seed, seed)
	return p.Uint64() + rand.New(p).Uint64()
}

func flags() *int {
	var n int
	flag.IntVar(&n, "n", 1, "count")
	return &n
}

func main() {
	w := bufio.NewWriter(os.Stdout)
	logger(w).Info("start")
	logged(1)
	println(encoded([]byte("ab")))
	_ = transmitted(w, 1)
	_ = page(w)
	println(replaced("caat"), sum(2).Int64(), random(1), *flags())
}
