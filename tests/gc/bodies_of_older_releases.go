// What these functions of the library say where they are inlined depends on the release.
package main

import (
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"strconv"
)

type pair struct{ a, b error }

func (p *pair) join() error { return errors.Join(p.a, p.b) }

func kind(v any) string { return reflect.TypeOf(v).Kind().String() }

func truth(text string) bool {
	b, _ := strconv.ParseBool(text)
	return b
}

func main() {
	json.NewEncoder(os.Stdout).Encode(kind(3))
	if truth("T") {
		println((&pair{}).join() == nil)
	}
}
