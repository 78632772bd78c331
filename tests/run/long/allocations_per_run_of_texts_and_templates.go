package main

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	htmpl "html/template"
	"io"
	"log/slog"
	"reflect"
	"strings"
	"testing"
	"text/scanner"
	"text/template"
)

type item struct {
	Name string
	Age  int
	Tags []string
}

func (i item) Up(n int) string { return i.Name }

func count(name string, f func()) {
	f()
	fmt.Println(name, testing.AllocsPerRun(20, f))
}

func main() {
	v := item{"O'Hara <b>", 42, []string{"a", "b<"}}
	for _, text := range []string{"{{and .Name .Age}}", "{{or 0 1}}", "{{range .Tags}}{{continue}}{{end}}", "{{range .Tags}}{{break}}{{end}}", "{{.Up 3}}",
		"{{eq .Age 42 43}}", "{{printf `%d` .Age}}", "{{index .Tags 1}}", "{{range $i, $t := .Tags}}{{if $i}}, {{end}}{{$t}}{{end}}", "{{template `q` .}}{{define `q`}}{{len .Tags}}{{end}}"} {
		t := template.Must(template.New("x").Parse(text))
		count(text, func() { t.Execute(io.Discard, v) })
	}
	h := htmpl.Must(htmpl.New("x").Parse(`<p title="{{.Name}}">{{.Name}}</p><script>f("{{.Name}}", {{.Tags}})</script><a href="/q?a={{.Name}}">`))
	count("html", func() { h.Execute(io.Discard, v) })
	count("html parsed and executed", func() { t, _ := htmpl.New("x").Parse(`<p>{{.Name}}</p>`); t.Execute(io.Discard, v) })

	x := []byte("<item><Name>n</Name><Age>3</Age><Tags>a</Tags><Tags>b</Tags></item>")
	count("xml tokens", func() {
		d := xml.NewDecoder(bytes.NewReader(x))
		for _, err := d.Token(); err == nil; _, err = d.Token() {
		}
	})
	for _, text := range []string{`{"Name":"n","Age":"x"}`, `{"Age":1`, `{x`, `[1,2`, ``, `{} x`, `[{"a":[1,x]}]`, `"\ud800"`, `{"Tags":["a",1]}`} {
		b := []byte(text)
		count("json "+text, func() { var v item; json.Unmarshal(b, &v) })
		count("json any "+text, func() { var v any; json.Unmarshal(b, &v) })
		count("valid "+text, func() { json.Valid(b) })
	}
	count("json keys", func() { var m map[int]map[float64]bool; json.Unmarshal([]byte(`{"1":{"2.5":true}}`), &m) })
	count("json lists", func() { json.Marshal([]any{1.5, []any{"a", nil}, map[float64]bool{1.5: true}}) })

	src := "func f(a int) string { return \"x\" + 'c' + 1.5e3 } // end"
	count("scanner", func() {
		var s scanner.Scanner
		for s.Init(strings.NewReader(src)); s.Scan() != scanner.EOF; {
			_ = s.TokenText()
		}
	})
	text, js := slog.New(slog.NewTextHandler(io.Discard, nil)), slog.New(slog.NewJSONHandler(io.Discard, nil))
	for _, l := range []*slog.Logger{text, js} {
		count("slog", func() { l.Info("m", "a", 1, "b", "x y\n<>é", "c", true, "d", 2, "e", 3, "f", 4, "g", 5) })
		count("slog attributes", func() {
			l.LogAttrs(context.Background(), 0, "m", slog.Int("a", 1), slog.Int("b", 1), slog.Int("c", 1), slog.Int("d", 1), slog.Int("e", 1), slog.Int("f", 1))
		})
		count("slog any", func() { l.Info("m", "e", errors.New("x"), "l", v.Tags) })
	}
	m := reflect.ValueOf(v)
	count("MethodByName", func() { m.MethodByName("Up").Call([]reflect.Value{reflect.ValueOf(3)}) })
	f := reflect.ValueOf(fmt.Sprint)
	count("variadic call", func() { f.Call([]reflect.Value{m, m}) })
}
