package main

import (
	"bytes"
	"errors"
	"fmt"
	"go/build/constraint"
	"go/version"
	"io"
	"mime/quotedprintable"
	"slices"
	"strings"
	"uuid"
)

type failing struct{ n int }

func (f *failing) Write(p []byte) (int, error) {
	if f.n--; f.n < 0 {
		return 0, errors.New("full")
	}
	return len(p), nil
}

func main() {
	for _, s := range []string{"f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6", "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}", "f81d4fae7dec11d0a76500a0c91e6bf6", "", "f81d4fae-7dec-11d0-a765-00a0c91e6bfx", "f81d4fae-7dec-11d0-a765_00a0c91e6bf6", "{f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "zz1d4fae7dec11d0a76500a0c91e6bf6"} {
		u, err := uuid.Parse(s)
		fmt.Println(u, err, u == uuid.Nil(), u.Compare(uuid.Max()), u.Compare(uuid.Nil()), u.Compare(u))
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		uuid.MustParse("x")
	}()
	a, b := uuid.NewV7(), uuid.NewV7()
	fmt.Println(a.Compare(b), uuid.New().String()[14:15], a.String()[14:15], strings.Contains("89ab", a.String()[19:20]), len(uuid.NewV4().String()))
	t, _ := uuid.Max().MarshalText()
	fmt.Println(string(t))

	vs := []string{"go1", "go1.0", "go1.2", "go1.2.3", "go1.21", "go1.21.0", "go1.21rc1", "go1.21rc2", "go1.21beta1", "go1.20rc1", "go1.20", "1.2", "", "go", "go01", "go1.", "go1.2.", "go1.2x", "go1.2x01", "go1.999testmod", "go1.21-bigcorp", "go1.21.3-foo", "go2", "go1.2.3.4", "go1.2rc", "go1.02", "go1a", "go10.1"}
	for _, v := range vs {
		fmt.Printf("%q %v %q\n", v, version.IsValid(v), version.Lang(v))
	}
	for _, v := range vs {
		for _, w := range vs {
			fmt.Print(version.Compare(v, w), " ")
		}
	}
	slices.SortFunc(vs, version.Compare)
	fmt.Println(vs)

	for _, line := range []string{"//go:build linux", "//go:build", "//go:buildx", "//go:build a && b || !c && (d || e)", "//go:build (a", "//go:build a b", "//go:build !!a", "//go:build a &&", "//go:build a & b", "//go:build a | b", "//go:build ()", "//go:build é.1_ && ß", "//go:build a+b", "//go:build )", "//go:build a\n", "//go:build a\nb", " //go:build a", "//go:build !(a && b)", "//go:build !(a || !b)", "//go:build go1.18 && (go1.20 || !go1.22)", "//go:build go1 || x", "//go:build !go1.5", "// +build a b,!c d", "// +build", "//+build x", "// +build !!a !", "// +build a-b", "// +buildx", "foo", "//go:build (a && b) && (c || d && e)", "//go:build (a || b) && (c || (d && (e || f)))", "//go:build a && (b", "//go:build a && (b c", "//go:build  \t a  ", "// +build foo.1,bar baz\n", "//go:build (go1.3 && go1.5) || go1.4", "//go:build $"} {
		x, err := constraint.Parse(line)
		fmt.Printf("%q %v %v ", line, constraint.IsGoBuild(line), constraint.IsPlusBuild(line))
		if err != nil {
			var se *constraint.SyntaxError
			if errors.As(err, &se) {
				fmt.Print(se.Offset, " ")
			}
			fmt.Println("err", err, x)
			continue
		}
		fmt.Println(x, constraint.GoVersion(x))
		lines, err := constraint.PlusBuildLines(x)
		fmt.Printf("%q %v\n", lines, err)
		var asked []string
		fmt.Println(x.Eval(func(t string) bool { asked = append(asked, t); return t < "c" }), asked)
	}
	_, err := constraint.Parse("//go:build " + strings.Repeat("a && ", 1000) + "a")
	fmt.Println(err)
	_, err = constraint.Parse("// +build " + strings.Repeat("a ", 102) + "a")
	fmt.Println(err)

	for _, s := range []string{"", "foo bar", "foo=3Dbar", "foo=\nbar", "foo=\r\nbar", "a =\t \r\nb", "foo\x00bar", "foo =xy bar", "=", "a=", "a=4", "a=4\n", "a=zz", "a=4z", "é=C3=A9", "x  \t\r\ny", "=0A=0d", "foo=  bar", "a=\r", "ab= "} {
		b, err := io.ReadAll(quotedprintable.NewReader(strings.NewReader(s)))
		fmt.Printf("%q %q %v\n", s, b, err)
	}
	for _, bin := range []bool{false, true} {
		for _, s := range []string{"", "hello = world", "trailing ", "tab\t\nx \r\ny", "é∂ƒ", strings.Repeat("a", 75), strings.Repeat("a", 76), strings.Repeat("a", 77) + "=" + strings.Repeat("b ", 60), "a\r\n\r\nb\n\nc\rd\r", strings.Repeat("a", 74) + "=", strings.Repeat(" ", 80), strings.Repeat("a", 73) + " \n"} {
			var buf bytes.Buffer
			w := quotedprintable.NewWriter(&buf)
			w.Binary = bin
			n, err := w.Write([]byte(s))
			fmt.Printf("%d %v %v %q\n", n, err, w.Close(), &buf)
		}
	}
	w := quotedprintable.NewWriter(&failing{1})
	fmt.Println(w.Write([]byte("a\nb\nc")))
}
