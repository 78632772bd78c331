package main

import (
	"bytes"
	"encoding/json/jsontext"
	"encoding/json/v2"
	"errors"
	"fmt"
	"math"
	"regexp"
	"strings"
	"time"
)

type Inner struct {
	X int `json:"x"`
	Y *int
}
type S struct {
	Name  string         `json:"name"`
	Age   int            `json:"age,omitzero"`
	Tags  []string       `json:"tags,omitempty"`
	M     map[string]int `json:"m,omitempty"`
	Q     int            `json:"q,string"`
	Inner                // embedded
	P     *Inner         `json:"p"`
	Any   any            `json:"any"`
	B     []byte         `json:"b"`
	Arr   [2]int         `json:"arr"`
	F     float64        `json:"f"`
	T     time.Time      `json:"t,omitzero"`
	skip  int
	Dash  int            `json:"-"`
	Rest  map[string]any `json:",embed"`
}
type Named string
type U struct{ v string }

func (u U) MarshalText() ([]byte, error)  { return []byte("<" + u.v + ">"), nil }
func (u *U) UnmarshalText(b []byte) error { u.v = strings.Trim(string(b), "<>"); return nil }

type J struct{ n int }

func (j J) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, `{"n":%d}`, j.n), nil }
func (j *J) UnmarshalJSON(b []byte) error {
	_, err := fmt.Sscanf(string(b), `{"n":%d}`, &j.n)
	return err
}

type W struct{ a, b int }

func (w W) MarshalJSONTo(e *jsontext.Encoder) error {
	e.WriteToken(jsontext.BeginArray)
	e.WriteToken(jsontext.Int(int64(w.a)))
	e.WriteToken(jsontext.Int(int64(w.b)))
	return e.WriteToken(jsontext.EndArray)
}
func (w *W) UnmarshalJSONFrom(d *jsontext.Decoder) error {
	if _, err := d.ReadToken(); err != nil {
		return err
	}
	for _, p := range []*int{&w.a, &w.b} {
		if err := json.UnmarshalDecode(d, p); err != nil {
			return err
		}
	}
	_, err := d.ReadToken()
	return err
}

type Bad struct{}

func (Bad) MarshalJSON() ([]byte, error) { return nil, errors.New("no way") }

type Case struct {
	AbcDef int
	Fold   int `json:"fold,case:ignore"`
	Strict int `json:",case:strict"`
}
type Node struct{ Next *Node }

func clean(err error) string {
	if err == nil {
		return "nil"
	}
	return strings.Replace(err.Error(), "json: unable to ", "json: cannot ", 1)
}

func show(v any, opts ...json.Options) {
	b, err := json.Marshal(v, opts...)
	fmt.Println(string(b), clean(err))
}

func read[T any](s string, opts ...json.Options) {
	var v T
	err := json.Unmarshal([]byte(s), &v, opts...)
	fmt.Println(regexp.MustCompile("0x[0-9a-f]+").ReplaceAllString(fmt.Sprintf("%+v", v), "PTR"), clean(err))
}

func main() {
	one := 1
	s := S{Name: "a<b>é", Age: 3, Tags: []string{"x"}, Q: 5, Inner: Inner{1, &one}, Any: []any{1.5, "s", nil, true, map[string]any{"k": 1}}, B: []byte("hi"), F: 1e21, Rest: map[string]any{"r": 1}}
	show(s)
	show(S{})
	show(&s, jsontext.Multiline(true), json.Deterministic(true))
	show(s, jsontext.WithIndent(" "), jsontext.EscapeForHTML(true), json.StringifyNumbers(true), json.OmitZeroStructFields(true))
	for _, v := range []any{nil, true, 1, -2.5, "x\xff", []int(nil), map[string]int(nil), []byte(nil), [3]byte{1, 2, 3}, math.NaN(), math.Inf(1), make(chan int), func() {}, time.Second, time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC), U{"u"}, &J{3}, W{1, 2}, Bad{}, map[int]string{2: "b", 1: "a"}, map[bool]int{true: 1}, map[float64]int{1.5: 2}, map[U]int{{"k"}: 1}, map[[1]int]int{{1}: 1}, struct{ a int }{1}, struct{}{}, Named("n"), []any{J{1}, W{3, 4}, U{"z"}}, float32(0.1), uint64(math.MaxUint64), complex(1, 2), struct {
		A int  `json:"a,string,bogus"`
		B bool `json:",string"`
	}{}, struct {
		X int `json:"x"`
		Y int `json:"x"`
	}{}, struct {
		X int `json:",format:foo"`
	}{}, struct {
		X int `json:"x,"`
	}{}, jsontext.Value(`{"raw": [1, 2]}`), jsontext.Value(`{bad`)} {
		show(v, json.Deterministic(true))
	}
	show([]int(nil), json.FormatNilSliceAsNull(true))
	show(map[string]int(nil), json.FormatNilMapAsNull(true))
	n := &Node{}
	n.Next = n
	_, err := json.Marshal(n)
	fmt.Println(strings.Contains(err.Error(), "cycle"))
	read[S](`{"name":"n","age":1,"tags":["a","b"],"q":"7","x":2,"Y":3,"p":{"x":4},"any":{"z":[1,null]},"b":"aGk=","arr":[1,2],"f":1.5,"t":"2020-01-02T03:04:05Z","other":1}`)
	for _, in := range []string{`{"name":1}`, `{"age":"x"}`, `{"age":1.5}`, `{"q":7}`, `{"q":"x"}`, `{"arr":[1]}`, `{"arr":[1,2,3]}`, `{"b":"!"}`, `{"b":1}`, `{"t":"x"}`, `{"t":1}`, `{"name":"a","name":"b"}`, `{"tags":{}}`, `{"p":[]}`, `[]`, `null`, ``, `{`, `{"name":"a"} x`, `{"m":{"k":"v"}}`, `{"age":99999999999999999999}`, `{"f":1e999}`, `{"any":{"a":1,"a":2}}`, `{"p":{"x":{}}}`} {
		read[S](in)
	}
	read[map[int]string](`{"1":"a","-2":"b"}`)
	read[map[int]string](`{"x":"a"}`)
	read[map[string]any](`{"a":1,"b":[true,{"c":null}]}`)
	read[any](` [1,"a",{"b":false}] `)
	read[[]int](`[1,2,"x"]`)
	read[*int](`5`)
	read[*int](`null`)
	read[U](`"<q>"`)
	read[U](`5`)
	read[J](`{"n":9}`)
	read[J](`"x"`)
	read[W](`[5,6]`)
	read[W](`{"a":1}`)
	read[fmt.Stringer](`1`)
	read[chan int](`1`)
	read[int8](`200`)
	read[uint8](`-1`)
	read[bool](`"true"`)
	read[time.Duration](`1`)
	read[Case](`{"abcdef":1,"FOLD":2,"strict":3}`)
	read[Case](`{"abc_def":1,"FOLD":2,"strict":3}`, json.MatchCaseInsensitiveNames(true))
	read[Case](`{"fold":1,"FOLD":2}`)
	read[Case](`{"nope":1}`, json.RejectUnknownMembers(true))
	read[Case](`{"AbcDef":1,"AbcDef":2}`, jsontext.AllowDuplicateNames(true))
	read[int](`"12"`, json.StringifyNumbers(true))
	read[string]("\"\xff\"")
	read[string]("\"\xff\"", jsontext.AllowInvalidUTF8(true))
	var x int
	fmt.Println(clean(json.Unmarshal([]byte("1"), x)), clean(json.Unmarshal([]byte("1"), nil)))
	m := json.WithMarshalers(json.JoinMarshalers(json.MarshalFunc(func(b bool) ([]byte, error) { return []byte(`"` + fmt.Sprint(b) + `!"`), nil }), json.MarshalToFunc(func(e *jsontext.Encoder, i int) error {
		if i == 0 {
			return errors.ErrUnsupported
		}
		return e.WriteToken(jsontext.String(fmt.Sprint("#", i)))
	}), json.MarshalFunc(func(e error) ([]byte, error) { return json.Marshal(e.Error()) })))
	show([]any{true, 0, 7, "s", errors.New("oops")}, m)
	show(map[string]int{"a": 4}, m)
	u := json.WithUnmarshalers(json.JoinUnmarshalers(json.UnmarshalFunc(func(b []byte, p *bool) error { *p = string(b) == `"yes"`; return nil }), json.UnmarshalFromFunc(func(d *jsontext.Decoder, p *int) error {
		t, err := d.ReadToken()
		if err == nil {
			*p = len(t.String())
		}
		return err
	})))
	read[struct {
		A bool
		B int
	}](`{"A":"yes","B":"four"}`, u)
	var buf bytes.Buffer
	fmt.Println(json.MarshalWrite(&buf, map[string]int{"a": 1}), buf.String())
	var got map[string]int
	fmt.Println(json.UnmarshalRead(strings.NewReader(` {"z":26} `), &got), got)
	e := jsontext.NewEncoder(&buf)
	fmt.Println(json.MarshalEncode(e, 5), json.MarshalEncode(e, "x"), buf.String())
	d := jsontext.NewDecoder(strings.NewReader(`1 "a" [2]`))
	for range 3 {
		var v any
		fmt.Println(json.UnmarshalDecode(d, &v), v)
	}
	var v any
	fmt.Println(json.UnmarshalDecode(d, &v))
	var se *json.SemanticError
	fmt.Println(errors.As(json.Unmarshal([]byte(`{"p":{"x":"s"}}`), &s), &se), se.JSONPointer, se.JSONKind, se.GoType, se.ByteOffset)
	o := json.JoinOptions(json.Deterministic(true), jsontext.WithIndent("  "), json.DefaultOptionsV2())
	a, ok := json.GetOption(o, json.Deterministic)
	in, ok2 := json.GetOption(o, jsontext.WithIndent)
	b, ok3 := json.GetOption(o, json.StringifyNumbers)
	fmt.Println(a, ok, in, ok2, b, ok3)
	var keep = S{Name: "old", P: &Inner{X: 1}}
	fmt.Println(json.Unmarshal([]byte(`{"p":{"Y":2}}`), &keep), keep.Name, keep.P.X, *keep.P.Y)
}
