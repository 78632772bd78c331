package main

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"math/rand"
)

type Inner struct {
	A int
	B []string
}
type T struct {
	I   int
	U   uint8
	F   float64
	S   string
	B   []byte
	L   []int
	M   map[string]int
	In  Inner
	P   *Inner
	Arr [3]int
	C   complex128
	Any any
}
type Other struct {
	I string
	L []string
}
type Small struct {
	I  int
	In struct{ A int }
}

func try(b []byte, v any) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("PANIC", r)
		}
	}()
	d := gob.NewDecoder(bytes.NewReader(b))
	for i := 0; i < 3; i++ {
		err := d.Decode(v)
		fmt.Printf("%v | ", err)
		if err != nil {
			break
		}
	}
	fmt.Println()
}

func main() {
	gob.Register(Inner{})
	var buf bytes.Buffer
	e := gob.NewEncoder(&buf)
	v := T{1, 2, 3.5, "text", []byte("bytes"), []int{1, -2, 300000}, map[string]int{"a": 1, "b": 2}, Inner{5, []string{"x", "yy"}}, &Inner{7, nil}, [3]int{1, 2, 3}, 1 + 2i, Inner{9, nil}}
	fmt.Println(e.Encode(v))
	// maps are written in some order
	fmt.Println(e.Encode(Inner{3, []string{"q"}}))
	var b1 bytes.Buffer
	v.M = map[string]int{"a": 1}
	fmt.Println(gob.NewEncoder(&b1).Encode(v))
	b := b1.Bytes()
	fmt.Println(len(b))
	try(b, &T{})
	try(b, &Other{})
	try(b, &Small{})
	try(b, new(int))
	try(b, new([]int))
	try(b, new(map[string]int))
	try(b, nil)
	try(b, T{})
	try(b, (*T)(nil))
	for i := 0; i < len(b); i += 1 {
		fmt.Print("cut ", i, ": ")
		try(b[:i], &T{})
	}
	rnd := rand.New(rand.NewSource(3))
	for i := 0; i < 600; i++ {
		c := bytes.Clone(b)
		for k := 0; k < 1+rnd.Intn(2); k++ {
			at := rnd.Intn(len(c))
			c[at] = []byte{0, 1, 255, byte(rnd.Intn(256)), c[at] + 1, c[at] - 1, 0x80, 0xf8}[rnd.Intn(8)]
		}
		fmt.Print(i, ": ")
		switch i % 4 {
		case 0:
			try(c, nil)
		case 1:
			try(c, &Small{})
		default:
			try(c, &T{})
		}
	}
}
