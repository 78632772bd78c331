package main

import (
	"bytes"
	"encoding/json/jsontext"
	"fmt"
	"io"
	"strings"
)

func main() {
	d := jsontext.NewDecoder(strings.NewReader(`{"a": [1, "x\u00e9", true, null, -2.5e3], "b": {"c/d~": false}} "next" 5`))
	for {
		tok, err := d.ReadToken()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Print(tok.Kind(), " ", tok, " ", d.InputOffset(), " ", d.StackDepth(), " ", d.StackPointer(), " ")
		for i := 0; i <= d.StackDepth(); i++ {
			fmt.Print(d.StackIndex(i))
		}
		fmt.Println(" peek", d.PeekKind())
	}
	var b bytes.Buffer
	e := jsontext.NewEncoder(&b, jsontext.WithIndent("  "))
	for _, t := range []jsontext.Token{jsontext.BeginObject, jsontext.String("a"), jsontext.BeginArray, jsontext.Int(1), jsontext.Uint(2), jsontext.Float(1.5), jsontext.Float32(0.1), jsontext.Bool(true), jsontext.Null, jsontext.String("<&>\u2028\n"), jsontext.EndArray, jsontext.String("a"), jsontext.String("b"), jsontext.BeginObject, jsontext.EndObject, jsontext.Int(3), jsontext.EndObject} {
		if err := e.WriteToken(t); err != nil {
			fmt.Println(t, err)
		}
	}
	fmt.Println(b.String(), e.OutputOffset(), e.StackPointer())
	for _, s := range []string{``, ` `, `{`, `[`, `{"a"`, `{"a":`, `{"a":1`, `{"a":1,`, `{"a":1,}`, `[1,]`, `[1 2]`, `{"a" 1}`, `{a:1}`, `nul`, `nulx`, `tru`, `01`, `-`, `1.`, `1e`, `1.5e+3`, `"abc`, `"a` + "\n" + `"`, `"\x"`, `"\u12"`, `"\ud800"`, `"\ud800\u0041"`, `"\ud83d\ude00"`, "\"\xff\"", `{"a":1,"a":2}`, `[{"b":[1,{"c":}]}]`, `[1}`, `{]`, `}`, `[1] x`, `{1:2}`, `[[[[`, `"a" "b"`, `{"x":{"y":[1,2,{"z":1,"z":2}]}}`, `,`, `:1`, `[,1]`, `{"a"::1}`} {
		v := jsontext.Value(s)
		fmt.Printf("%q valid %v %v ", s, v.IsValid(), v.Kind())
		w := v.Clone()
		fmt.Printf("%v %q | ", w.Compact(), string(w))
		w = v.Clone()
		fmt.Printf("%v %q | ", w.Indent(), string(w))
		w = v.Clone()
		fmt.Printf("%v %q | ", w.Canonicalize(), string(w))
		d := jsontext.NewDecoder(strings.NewReader(s))
		_, err := d.ReadValue()
		fmt.Print(err, " | ")
		d = jsontext.NewDecoder(strings.NewReader(s))
		n := 0
		for err = nil; err == nil; n++ {
			_, err = d.ReadToken()
		}
		fmt.Println(n, err, d.StackPointer())
	}
	v := jsontext.Value(`{"b":1.0,"a":{"z":10000000000000000000,"y":"\u0041\/"},"é":-0,"\u20ac":[ 3 , 1e2 ]}`)
	fmt.Println(v.Canonicalize(), v)
	out, err := jsontext.AppendFormat([]byte("x:"), `{ "a" : [ 1,2 ] , "b":{} }`, jsontext.SpaceAfterColon(true), jsontext.SpaceAfterComma(true))
	fmt.Println(string(out), err)
	out, err = jsontext.AppendFormat(nil, `["<a>","\u2028"]`, jsontext.EscapeForHTML(true), jsontext.EscapeForJS(true))
	fmt.Println(string(out), err)
	out, err = jsontext.AppendFormat(nil, `["\u0061","<"]`, jsontext.PreserveRawStrings(true), jsontext.EscapeForHTML(true))
	fmt.Println(string(out), err)
	out, err = jsontext.AppendQuote(nil, "h\x00\xff\"\\é\U0001F600")
	fmt.Println(string(out), err)
	out, err = jsontext.AppendUnquote(nil, `"a\n\u0041"`)
	fmt.Println(string(out), err)
	out, err = jsontext.AppendUnquote(nil, `"a`)
	fmt.Println(string(out), err)
	out, err = jsontext.AppendUnquote(nil, `"a" b`)
	fmt.Println(string(out), err)
	for _, s := range []string{"0", "-1", "1.5", "18446744073709551615", "99999999999999999999", "-9223372036854775809", `"x"`, "1e400", "true"} {
		d := jsontext.NewDecoder(strings.NewReader(s))
		tok, _ := d.ReadToken()
		func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Print("P ", r)
				}
			}()
			i, err := tok.Int()
			fmt.Print(i, err, " ")
			u, err := tok.Uint()
			fmt.Print(u, err, " ")
			f, err := tok.Float()
			fmt.Print(f, err, " ")
			g, err := tok.Float32()
			fmt.Print(g, err)
		}()
		fmt.Println()
	}
	p := jsontext.Pointer("/a~1b/0/c~0d")
	fmt.Println(p.IsValid(), p.Parent(), p.LastToken(), p.AppendToken("x/y~"), p.Contains("/a~1b/0/c~0d/e"), jsontext.Pointer("x").IsValid(), jsontext.Pointer("/~2").IsValid())
	for t := range p.Tokens() {
		fmt.Print(t, ";")
	}
	fmt.Println()
	d = jsontext.NewDecoder(strings.NewReader(`{"skip":{"a":[1,2,3]},"k":1}`))
	d.ReadToken()
	d.ReadToken()
	fmt.Println(d.SkipValue(), d.StackPointer(), d.InputOffset())
	tok, _ := d.ReadToken()
	c := tok.Clone()
	d.ReadToken()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(c, tok.String())
	}()
	e = jsontext.NewEncoder(io.Discard)
	fmt.Println(e.WriteToken(jsontext.EndArray), e.WriteToken(jsontext.Token{}), e.WriteValue(jsontext.Value(`[1,`)), e.WriteValue(jsontext.Value(`1 2`)))
	e.WriteToken(jsontext.BeginObject)
	fmt.Println(e.WriteToken(jsontext.Int(1)), e.WriteToken(jsontext.EndArray), e.WriteValue(jsontext.Value(`"n"`)), e.WriteToken(jsontext.EndObject), e.StackPointer(), e.WriteValue(jsontext.Value(`{"q":1,"q":2}`)))
}
