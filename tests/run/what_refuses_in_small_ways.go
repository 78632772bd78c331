package main

import (
	"fmt"
	"html/template"
	"log/slog"
	"os"
	"reflect"
	"runtime/debug"
	"sort"
	"strings"
	"unsafe"
)

func first[E any](list []E) E { return list[0] }

func stack() {
	recover()
	for line := range strings.Lines(string(debug.Stack())) {
		for _, known := range []string{"panic(", "main.first[...](", "main.main.func"} {
			if strings.HasPrefix(line, known) {
				fmt.Println(known)
			}
		}
	}
}

func main() {
	fmt.Println(reflect.TypeFor[unsafe.Pointer]().PkgPath())
	for _, f := range []func(){
		func() { reflect.ValueOf(int8(1)).OverflowUint(3) },
		func() { reflect.ValueOf(uint8(1)).OverflowInt(3) },
		func() { reflect.ValueOf(1).OverflowFloat(3) },
		func() { reflect.TypeOf("").OverflowComplex(3) },
		func() { sort.Slice(5, func(i, j int) bool { return i < j }) },
		func() { sort.Slice(nil, nil) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	log := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}))
	type blob []byte
	log.Info("bytes", "b", []byte("x"), "n", blob("a b"))
	func() {
		defer stack()
		first([]int(nil))
	}()
	for _, text := range []string{`{{. | html}}`, `<b title="{{. | html}}">`, `{{html . 1}}`, `{{. | html | print}}`} {
		err := template.Must(template.New("t").Parse(text)).Execute(os.Stdout, "<&>")
		fmt.Println(err)
	}
}
