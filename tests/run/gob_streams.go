package main

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"math"
	"time"
)

type P struct {
	X, Y, Z int
	Name    string
}
type Q struct {
	X, Y *int32
	Name string
}
type Shape interface{ Area() float64 }
type Sq struct{ S float64 }

func (s Sq) Area() float64 { return s.S * s.S }

type V struct{ x, y, z int }

func (v V) MarshalBinary() ([]byte, error) {
	var b bytes.Buffer
	fmt.Fprintln(&b, v.x, v.y, v.z)
	return b.Bytes(), nil
}
func (v *V) UnmarshalBinary(data []byte) error {
	b := bytes.NewBuffer(data)
	_, err := fmt.Fscanln(b, &v.x, &v.y, &v.z)
	return err
}

type Big struct {
	A []string
	M map[string]int
	F float64
	B []byte
	P *P
	N []P
	T time.Time
	R [3]int8
	C complex128
	O bool
	U uint16
	I any
	u int
}

func main() {
	var network bytes.Buffer
	enc := gob.NewEncoder(&network)
	dec := gob.NewDecoder(&network)
	fmt.Println(enc.Encode(P{3, 4, 5, "Pythagoras"}))
	fmt.Printf("%x\n", network.Bytes())
	enc.Encode(P{1782, 1841, 1922, "Treehouse"})
	var q Q
	fmt.Println(dec.Decode(&q))
	fmt.Println(q.Name, *q.X, *q.Y)
	fmt.Println(dec.Decode(&q), q.Name, *q.X)
	fmt.Println(dec.Decode(&q))
	network.Reset()
	enc = gob.NewEncoder(&network)
	b := Big{A: []string{"a", "b"}, M: map[string]int{"x": 1}, F: math.Pi, B: []byte("hi"), P: &P{X: -1}, N: []P{{}, {Y: 2}}, T: time.Unix(1e9, 0).UTC(), R: [3]int8{1, -2, 3}, C: 1 + 2i, O: true, U: 65535, I: "str"}
	fmt.Println(enc.Encode(&b), network.Len())
	fmt.Printf("%x\n", network.Bytes())
	var c Big
	fmt.Println(gob.NewDecoder(&network).Decode(&c))
	c.P = nil
	fmt.Printf("%+v\n", c)
	gob.Register(Sq{})
	network.Reset()
	var s Shape = Sq{3}
	fmt.Println(gob.NewEncoder(&network).Encode(&s))
	var t Shape
	fmt.Println(gob.NewDecoder(&network).Decode(&t))
	fmt.Println(t.Area())
	network.Reset()
	fmt.Println(gob.NewEncoder(&network).Encode(V{3, 4, 5}), network.Len())
	var v V
	fmt.Println(gob.NewDecoder(&network).Decode(&v), v)
	for _, x := range []any{5, "str", []int{1, 2}, map[string]bool{"a": true}, 2.5, []byte("x"), struct{ A int }{1}, [2]string{"p", "q"}, -7, uint8(200)} {
		network.Reset()
		e := gob.NewEncoder(&network)
		fmt.Printf("%v %x\n", e.Encode(x), network.Bytes())
	}
	fmt.Println(gob.NewEncoder(&network).Encode(make(chan int)))
	fmt.Println(gob.NewEncoder(&network).Encode(struct{ a int }{1}))
	fmt.Println(gob.NewEncoder(&network).Encode(func() {}))
	network.Reset()
	gob.NewEncoder(&network).Encode(5)
	var str string
	fmt.Println(gob.NewDecoder(bytes.NewReader(network.Bytes())).Decode(&str))
	fmt.Println(gob.NewDecoder(bytes.NewReader(network.Bytes())).Decode(str))
	network.Reset()
	gob.NewEncoder(&network).Encode(P{X: 1})
	var w struct{ X string }
	fmt.Println(gob.NewDecoder(bytes.NewReader(network.Bytes())).Decode(&w))
	var no struct{ K int }
	fmt.Println(gob.NewDecoder(bytes.NewReader(network.Bytes())).Decode(&no))
	fmt.Println(gob.NewDecoder(bytes.NewReader(nil)).Decode(&no))
}
