package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing/iotest"
)

// asked tells how much each Read asks for.
type asked struct{ r io.Reader }

func (a asked) Read(p []byte) (int, error) {
	n, err := a.r.Read(p)
	fmt.Print("<", len(p), ":", n, ">")
	return n, err
}

type negative struct{}

func (negative) Read([]byte) (int, error)  { return -1, nil }
func (negative) Write([]byte) (int, error) { return -1, nil }

// from takes all of a reader by itself.
type from struct{ bytes.Buffer }

func (f *from) ReadFrom(r io.Reader) (int64, error) {
	n, err := f.Buffer.ReadFrom(r)
	fmt.Print("[from ", n, "]")
	return n, err
}

type half struct{}

func (half) Write(p []byte) (int, error) { return len(p) / 2, nil }

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		}
	}()
	f()
}

func main() {
	b := bufio.NewReaderSize(asked{strings.NewReader(strings.Repeat("x", 100))}, 16)
	p := make([]byte, 40)
	n, err := b.Read(p)
	fmt.Println(n, err)
	n, err = b.Read(p[:3])
	fmt.Println(n, err, b.Buffered())
	n, err = b.Read(p)
	fmt.Println(n, err, b.UnreadByte())

	b = bufio.NewReaderSize(strings.NewReader("0123456789abcde\r\nnext\r\n"), 16)
	for {
		line, prefix, err := b.ReadLine()
		fmt.Printf("%q %v %v\n", line, prefix, err)
		if err != nil {
			break
		}
	}

	var to from
	w := bufio.NewWriterSize(&to, 8)
	w.WriteString("abc")
	m, err := w.ReadFrom(asked{strings.NewReader("0123456789")})
	fmt.Println(m, err, w.Buffered(), to.String())
	m, err = w.ReadFrom(iotest.ErrReader(errors.New("broken")))
	fmt.Println(m, err, w.Flush())
	m, err = bufio.NewReader(strings.NewReader("whole")).WriteTo(&to)
	fmt.Println(m, err, to.String())

	var buf bytes.Buffer
	try("bufio", func() { bufio.NewReader(negative{}).ReadByte() })
	try("bytes", func() { buf.ReadFrom(negative{}) })
	try("grow", func() { bytes.NewBufferString("x").Grow(1<<63 - 1) })
	try("write", func() { bufio.NewReader(strings.NewReader("x")).WriteTo(negative{}) })
	m, err = bytes.NewBufferString("four").WriteTo(half{})
	fmt.Println(m, err)
	fmt.Printf("%q %q\n", bytes.TrimSpace([]byte("\u2003 a\u00a0")), bytes.TrimSpace([]byte(" b ")))
	fmt.Println(bytes.TrimSpace([]byte("\u3000 ")) == nil)

	inner := io.MultiReader(strings.NewReader("a"), strings.NewReader("b"))
	all, err := io.ReadAll(io.MultiReader(io.MultiReader(inner, strings.NewReader("c")), inner))
	fmt.Println(string(all), err)

	d := base64.NewDecoder(base64.StdEncoding, asked{strings.NewReader("c3RyZWFt\naW5nIGRhdGE=")})
	for {
		n, err := d.Read(p[:4])
		fmt.Printf("%q %v\n", p[:n], err)
		if err != nil {
			break
		}
	}
	for _, s := range []string{"", "YQ", "YQ==\n", "YW!j", "YWJ"} {
		for _, e := range []*base64.Encoding{base64.StdEncoding, base64.RawStdEncoding} {
			all, err := io.ReadAll(base64.NewDecoder(e, iotest.OneByteReader(strings.NewReader(s))))
			fmt.Printf("%q %v;", all, err)
		}
		fmt.Println()
	}
}
