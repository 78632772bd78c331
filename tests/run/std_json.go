package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"strings"
	"time"
)

type Address struct {
	Street string `json:"street"`
	City   string `json:"city,omitempty"`
}

type Base struct {
	ID   int `json:"id"`
	Kind string
}

type Person struct {
	Base
	Name    string          `json:"name"`
	Age     int             `json:"age"`
	Email   *string         `json:"email,omitempty"`
	Tags    []string        `json:"tags"`
	Addr    *Address        `json:"addr"`
	Meta    map[string]any  `json:"meta,omitempty"`
	Scores  map[int]float64 `json:"scores,omitempty"`
	private int
	Skip    string `json:"-"`
	Dash    string `json:"-,"`
	Count   int64  `json:"count,string"`
	Flag    bool   `json:",omitempty"`
	Raw     json.RawMessage
	Any     any
	Arr     [3]int
	Data    []byte
	When    time.Time `json:"when,omitzero"`
	Dur     time.Duration
}

type Color int

func (c Color) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("color-%d", int(c))), nil }
func (c *Color) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "color-%d", (*int)(c))
	return err
}

type Temp float64

func (t Temp) MarshalJSON() ([]byte, error) {
	return []byte(fmt.Sprintf(`{"c": %.1f, "h":"<b>"}`, float64(t))), nil
}

type PtrM struct{ X int }

func (p *PtrM) MarshalJSON() ([]byte, error) { return []byte(`"ptr"`), nil }
func (p *PtrM) UnmarshalJSON(b []byte) error {
	if string(b) == `"bad"` {
		return errors.New("bad ptrm")
	}
	p.X = len(b)
	return nil
}

type Bad struct{}

func (Bad) MarshalJSON() ([]byte, error) { return nil, errors.New("no way") }

type Bad2 struct{}

func (Bad2) MarshalJSON() ([]byte, error) { return []byte("{x}"), nil }

type Node struct {
	V    int
	Next *Node
}

func show(v any) {
	b, err := json.Marshal(v)
	fmt.Printf("%s %v", b, err)
	if err != nil {
		fmt.Printf(" %T", err)
	}
	fmt.Println()
}

func main() {
	e := "a@b.c"
	p := Person{Base: Base{1, "k"}, Name: "Ann <&> \"q\" \u2028 é\x01\t\xff", Age: 3, Email: &e, Tags: []string{"a", "b"}, Addr: &Address{"s", ""}, Meta: map[string]any{"z": 1, "a": nil, "m": []any{1.5, "x", true}}, Scores: map[int]float64{10: 1, 2: 2.5}, Count: 7, Raw: json.RawMessage(`{"x": [1, 2]}`), Any: map[string]int{"q": 1}, Data: []byte("hello"), When: time.Date(2024, 1, 2, 3, 4, 5, 6000, time.UTC), Dur: time.Second}
	show(p)
	show(&p)
	show(Person{})
	b, _ := json.MarshalIndent(p, "", "  ")
	fmt.Println(string(b))
	b, _ = json.MarshalIndent(map[string]any{"e": []int{}, "m": map[string]int{}, "n": nil}, ">", "\t")
	fmt.Println(string(b))
	for _, v := range []any{nil, 1, -5, 1.0, 1e21, 1e20, 1e-7, 1e-6, 0.1, float32(0.1), 123456789.0, "x", true, []int(nil), []int{}, map[string]int(nil), [2]bool{true}, struct{}{}, Color(3), []Color{1}, map[Color]int{2: 1}, Temp(3), PtrM{1}, &PtrM{1}, []PtrM{{1}}, map[string]PtrM{"a": {1}}, struct{ P PtrM }{}, &struct{ P PtrM }{}, 'x', uint8(3), []byte(nil), json.Number("12.5"), json.Number(""), time.Duration(5), map[bool]int{true: 1}, map[float64]int{1.5: 1}, math.NaN(), math.Inf(1), make(chan int), func() {}, complex(1, 2), Bad{}, &Bad{}, Bad2{}, json.Number("zz"), struct{ C chan int }{}, map[string]any{"f": func() {}}, [][]int{{1}, nil}, struct {
		A int     `json:",string"`
		B string  `json:",string"`
		C float64 `json:"c,string,omitempty"`
		D bool    `json:",string"`
		E *int    `json:",string"`
	}{}, struct {
		A any       `json:"a,omitempty"`
		B struct{}  `json:"b,omitempty"`
		C [0]int    `json:"c,omitempty"`
		D []int     `json:"d,omitzero"`
		T time.Time `json:"t,omitempty"`
	}{}, errors.New("x"), struct{ E error }{errors.New("x")}} {
		show(v)
	}
	n := &Node{V: 1}
	n.Next = n
	show(n)
	show(&Node{1, &Node{2, nil}})

	for _, s := range []string{`{"id":5,"name":"Bob","age":30,"email":"x@y","tags":["p","q"],"addr":{"street":"S","city":"C"},"meta":{"a":1,"b":[1,"2",null,true,{"c":2.5}]},"scores":{"1":2,"3":4.5},"count":"42","Raw":[1, 2],"Any":{"k":[1]},"Arr":[1,2,3,4],"Data":"aGVsbG8=","when":"2024-01-02T03:04:05Z","Dur":5}`,
		`{"NAME":"upper","Age":1}`, `{"age":"x"}`, `{"age":1.5}`, `{"age":300000000000000000000}`, `{"name":5,"age":"y","id":7}`, `{"tags":{"a":1}}`, `{"tags":["a",1,"b"]}`, `{"addr":[]}`, `{"addr":{"street":5}}`, `{"scores":{"x":1}}`, `{"count":5}`, `{"count":"x"}`, `{"Flag":"true"}`, `{"Data":"!!"}`, `{"Data":5}`, `{"when":"yesterday"}`, `{"when":5}`, `{"Raw":null}`, `null`, `[]`, `5`, `"x"`, ``, `{`, `{"a"`, `{"a":`, `{"a":1`, `{"a":1,`, `{"a":1,}`, `{a:1}`, `{"a" 1}`, `{"a":1 "b":2}`, `[1 2]`, `[1,]`, `tru`, `trux`, `nul`, `{"a":"x
y"}`, `{"a":"\q"}`, `{"a":"\u12"}`, `{"a":-}`, `01`, `1.`, `1e`, `{} x`, `{'a':1}`, `{"unknown":1}`, `{"Kind":"kk","id":"no"}`} {
		var p Person
		err := json.Unmarshal([]byte(s), &p)
		fmt.Printf("%q -> %v", s, err)
		var se *json.SyntaxError
		var te *json.UnmarshalTypeError
		if errors.As(err, &se) {
			fmt.Print(" offset ", se.Offset)
		}
		if errors.As(err, &te) {
			fmt.Print(" ", te.Value, " ", te.Type, " ", te.Offset, " ", te.Struct, " ", te.Field)
		}
		fmt.Println()
		if p.Email != nil {
			fmt.Println(*p.Email, *p.Addr)
		}
		p.Email, p.Addr = nil, nil
		fmt.Printf("%+v\n", p)
		var a any
		err = json.Unmarshal([]byte(s), &a)
		fmt.Printf("%v %T %v %v\n", a, a, err, json.Valid([]byte(s)))
	}
	var c struct {
		C  Color
		M  map[Color]string
		P  PtrM
		PP *PtrM
		N  json.Number
		I  interface{ Foo() }
		U  uint8
		F  float32
		S  []struct{ A, B int }
	}
	for _, s := range []string{`{"C":"color-4","M":{"color-5":"x"},"P":[1,2],"PP":{"a":1},"N":12.50,"U":255,"F":1.25,"S":[{"A":1},{"B":2}]}`, `{"C":5}`, `{"C":"zzz"}`, `{"P":"bad"}`, `{"N":"abc"}`, `{"N":"12"}`, `{"N":true}`, `{"I":{}}`, `{"U":256}`, `{"U":-1}`, `{"F":1e50}`, `{"S":[{"A":"x"}]}`, `{"PP":null}`} {
		err := json.Unmarshal([]byte(s), &c)
		fmt.Println(err, c.C, c.M, c.P, c.PP, c.N, c.U, c.F, c.S)
	}
	fmt.Println(json.Unmarshal([]byte("1"), nil), json.Unmarshal([]byte("1"), p), json.Unmarshal([]byte("1"), (*int)(nil)))
	var is []int
	fmt.Println(json.Unmarshal([]byte(`[1,"x",3]`), &is), is)
	var mm map[string]int
	fmt.Println(json.Unmarshal([]byte(`{"a":1,"b":"x","c":3}`), &mm), mm)
	var i8 int8
	fmt.Println(json.Unmarshal([]byte(`300`), &i8), i8)

	dec := json.NewDecoder(strings.NewReader(`{"a":1} {"a":2}
	[1,2] "s" 5 nul`))
	for {
		var v any
		err := dec.Decode(&v)
		fmt.Println(v, err, dec.InputOffset())
		if err != nil {
			break
		}
	}
	dec = json.NewDecoder(strings.NewReader(`[{"A":1,"B":2},{"A":3}]`))
	t, err := dec.Token()
	fmt.Printf("%T %v %v\n", t, t, err)
	for dec.More() {
		var v struct{ A, B int }
		fmt.Println(dec.Decode(&v), v)
	}
	t, err = dec.Token()
	fmt.Printf("%T %v %v\n", t, t, err)
	dec = json.NewDecoder(strings.NewReader(`{"a":[1,true,null,"x"],"b":{}}`))
	for {
		t, err := dec.Token()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Printf("%T %v more=%v\n", t, t, dec.More())
	}
	dec = json.NewDecoder(strings.NewReader(`{"name":"x","zzz":1}`))
	dec.DisallowUnknownFields()
	var pp Person
	fmt.Println(dec.Decode(&pp), pp.Name)
	dec = json.NewDecoder(strings.NewReader(`{"n":12345678901234567890}`))
	dec.UseNumber()
	var un map[string]any
	fmt.Println(dec.Decode(&un), un)
	fmt.Printf("%T\n", un["n"])
	dec = json.NewDecoder(strings.NewReader(`{"n":`))
	fmt.Println(dec.Decode(&un))
	dec = json.NewDecoder(strings.NewReader(``))
	fmt.Println(dec.Decode(&un))

	enc := json.NewEncoder(os.Stdout)
	enc.Encode(map[string]string{"h": "<a href='x'>&"})
	enc.SetEscapeHTML(false)
	enc.Encode(map[string]string{"h": "<a href='x'>&"})
	enc.SetIndent("", "  ")
	enc.Encode(p.Base)
	fmt.Println(enc.Encode(make(chan int)))
	var buf bytes.Buffer
	fmt.Println(json.Indent(&buf, []byte(`{"a":[1,2,{}],"b":{"c":[]}}  `), "", " "), buf.String())
	buf.Reset()
	fmt.Println(json.Compact(&buf, []byte(` { "a" : [ 1 , 2 ] } `)), buf.String())
	buf.Reset()
	fmt.Println(json.Compact(&buf, []byte(` { "a" : [ 1 , 2  `)), buf.String())
	json.HTMLEscape(&buf, []byte(`"<x>"`))
	fmt.Println(buf.String())
}
