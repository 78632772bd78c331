package main

import (
	"bytes"
	"encoding/binary"
	"encoding/xml"
	"fmt"
	"io"
	"log/slog"
	"math"
	"math/big"
	"net/http"
	"os"
	"reflect"
	"strings"
	"text/template"
)

type endless struct{}

func (endless) LogValue() slog.Value { return slog.AnyValue(endless{}) }

func said(what func()) {
	defer func() { fmt.Println(recover()) }()
	what()
}

func main() {
	d := xml.NewDecoder(strings.NewReader("<a>x&nbsp;&eacute;&hearts;&none;</a>"))
	d.Strict, d.Entity = false, xml.HTMLEntity
	for t, err := d.Token(); err == nil; t, err = d.Token() {
		fmt.Printf("%#v\n", t)
	}
	fmt.Println(len(xml.HTMLEntity))
	e := xml.NewEncoder(io.Discard)
	for _, text := range []string{"a", "a>", "<", "a <b \"c>\" '<'>", "'", "<!-- > --> b", "<!--", "<<>>"} {
		fmt.Println(text, e.EncodeToken(xml.Directive(text)))
	}
	f := big.NewFloat(-3.75)
	fmt.Printf("%x %.1x %12.3x %x %s\n", f, f, big.NewFloat(1.0/3), new(big.Float), big.NewFloat(0.1).Text('x', -1))
	fmt.Println(binary.ReadVarint(bytes.NewReader(bytes.Repeat([]byte{0xff}, 11))))
	fmt.Println(binary.ReadUvarint(bytes.NewReader(append(bytes.Repeat([]byte{0xff}, 9), 2))))
	said(func() { reflect.ValueOf([]int{1}).Convert(reflect.TypeFor[[2]int]()) })
	said(func() { reflect.ValueOf([]int{1}).Convert(reflect.TypeFor[*[2]int]()) })
	said(func() { template.New("x").Funcs(template.FuncMap{"a b": 1}) })
	said(func() { template.New("x").Funcs(template.FuncMap{"": 1}) })
	fmt.Println(http.ParseHTTPVersion("HTTP/1.x"))
	fmt.Println(http.ParseHTTPVersion("HTTP/3.9"))
	noTime := &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}
	slog.New(slog.NewJSONHandler(os.Stdout, noTime)).Info("m", "inf", math.Inf(1), "nan", math.NaN(), "end", endless{})
	slog.New(slog.NewTextHandler(os.Stdout, noTime)).Info("m", "inf", math.Inf(1), "end", endless{})
}
