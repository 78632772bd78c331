package main

import (
	"bytes"
	"encoding/gob"
	"fmt"
)

type P struct {
	X **int
	Y *int
	Z int
}

func main() {
	var b bytes.Buffer
	var in *int
	show := func(v any) {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("PANIC", r)
			}
		}()
		b.Reset()
		fmt.Println(gob.NewEncoder(&b).Encode(v))
		fmt.Printf("%x\n", b.Bytes())
	}
	show(P{X: &in, Z: 3})
	var p P
	fmt.Println(gob.NewDecoder(&b).Decode(&p), p.X, p.Y, p.Z)
	show(&in)
	var q **int
	show(q)
	show([]*int{nil})
	show(map[string]*int{"a": nil})
	show(nil)
	show((*P)(nil))
	show([]**int{&in})
}
