package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"log/slog"
	"os"
	"regexp"
	"testing"
	"testing/slogtest"
)

type bad struct{ slog.Handler }

func (b bad) WithGroup(n string) slog.Handler { return b }
func (b bad) Handle(c context.Context, r slog.Record) error {
	r.AddAttrs(slog.String("", "x"), slog.Group("empty"))
	return b.Handler.Handle(c, r)
}

var place = regexp.MustCompile(`\([^()]*slogtest/`)

func try(name string, mk func(b *bytes.Buffer) slog.Handler) {
	var b bytes.Buffer
	err := slogtest.TestHandler(mk(&b), func() (list []map[string]any) {
		for _, l := range bytes.Split(bytes.TrimSpace(b.Bytes()), []byte("\n")) {
			var m map[string]any
			if err := json.Unmarshal(l, &m); err != nil {
				fmt.Println(err)
			}
			list = append(list, m)
		}
		return
	})
	if err != nil {
		fmt.Println(name, place.ReplaceAllString(err.Error(), "("))
	} else {
		fmt.Println(name, "fine")
	}
}

const src = `// Package doc.
package p // after package

import "fmt" // import

// before a
var a = 1 // at a

/* apart */

// T doc
type T struct {
	// f doc
	f int // at f
	// loose end
}

func f(x int /* inside */) { // at brace
	// first
	x++ // inc
	// between

	if x > 0 { // if
		// in if
	} else {
		// in else
	}
	for {
		// only
	}
	// last in f
}

// end of file
`

func comments() {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "x.go", src, parser.ParseComments)
	if err != nil {
		fmt.Println(err)
		return
	}
	m := ast.NewCommentMap(fset, f, f.Comments)
	s := regexp.MustCompile(`0x[0-9a-f]+`).ReplaceAllString(m.String(), "P")
	fmt.Print(s)
	fmt.Println(len(m), len(m.Comments()), len(m.Filter(f.Decls[2])), ast.NewCommentMap(fset, f, nil) == nil)
	f.Decls = append(f.Decls[:1], f.Decls[2:]...)
	f.Comments = m.Filter(f).Comments()
	var b bytes.Buffer
	fmt.Println(format.Node(&b, fset, f))
	fmt.Print(b.String())
}

// Comments that belong to nodes; handlers of logs that are tested.
func main() {
	try("json", func(b *bytes.Buffer) slog.Handler { return slog.NewJSONHandler(b, nil) })
	try("bad", func(b *bytes.Buffer) slog.Handler { return bad{slog.NewJSONHandler(b, nil)} })
	comments()
	os.Args = append(os.Args[:1], "-test.v")
	var b bytes.Buffer
	testing.Main(func(a, b string) (bool, error) { return true, nil }, []testing.InternalTest{{"TestRun", func(t *testing.T) {
		slogtest.Run(t, func(*testing.T) slog.Handler { b.Reset(); return slog.NewJSONHandler(&b, nil) }, func(t *testing.T) map[string]any {
			m := map[string]any{}
			if err := json.Unmarshal(b.Bytes(), &m); err != nil {
				t.Fatal(err)
			}
			return m
		})
	}}}, nil, nil)
}
