// URLs, paths, JSON, CSV and the like of texts drawn at random.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"html"
	"math"
	"net/url"
	"path"
	"path/filepath"
	"strings"
	"text/tabwriter"
	"unicode/utf8"
)

var seed uint64 = 0x9E3779B97F4A7C15

func rnd() uint64 {
	seed ^= seed << 13
	seed ^= seed >> 7
	seed ^= seed << 17
	return seed
}
func pick(s []string) string { return s[rnd()%uint64(len(s))] }
func ri(n int) int           { return int(rnd() % uint64(n)) }
func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "PANIC", e)
		}
	}()
	f()
}

func cat(n int, s ...string) string {
	var b strings.Builder
	for i := ri(n); i >= 0; i-- {
		b.WriteString(pick(s))
	}
	return b.String()
}

type T struct {
	A int            `json:"a"`
	B string         `json:"b,omitempty"`
	C []float64      `json:"c"`
	D map[string]any `json:"d,omitempty"`
	E *T             `json:"e,omitempty"`
	F bool           `json:",string"`
	G any
	h int
	I json.Number `json:"i"`
	J []byte
	K [2]int8
	L map[int]string
}

func main() {
	for i := 0; i < 150; i++ {
		s := cat(12, "http", "https", ":", "//", "a.com", "/", "b", "?", "x=1", "&", "#", "@", "user", ":80", "%20", "%zz", " ", "é", "[::1]", "..", "+", "mailto", ";", "=", "%2F", "\x7f", "*")
		u, err := url.Parse(s)
		if err != nil {
			fmt.Printf("%q %v\n", s, err)
		} else {
			fmt.Printf("%q %q %q %q %q %q %q %q %q %q\n", s, u.String(), u.Scheme, u.Host, u.Path, u.RawPath, u.RawQuery, u.Fragment, u.Port(), u.Hostname())
			fmt.Println(u.Query(), u.IsAbs(), u.RequestURI(), u.JoinPath("../x", "y").String(), u.Redacted(), u.User)
		}
		fmt.Printf("%q %q\n", url.QueryEscape(s), url.PathEscape(s))
		q, err := url.QueryUnescape(s)
		fmt.Printf("%q %v\n", q, err)
		v, err := url.ParseQuery(s)
		fmt.Println(v, err, v.Encode())
		p := cat(8, "/", "a", "..", ".", "b", "//", "c.txt", "*", "[a-z]", "?", "\\")
		r := cat(6, "/", "a", "..", ".", "b", "c.txt")
		m, err := path.Match(p, r)
		fmt.Println(p, path.Clean(p), path.Base(p), path.Dir(p), path.Ext(p), path.IsAbs(p), path.Join(p, r), m, err)
		rel, err := filepath.Rel(p, r)
		fmt.Println(rel, err, filepath.Clean(r))
		h := cat(8, "&", "lt", ";", "amp", "&#", "65", "x41", "<b>", "\"", "'", "é", "&nbsp;", "&copy", "&notit;", "#")
		fmt.Printf("%q\n", html.EscapeString(h))
	}
	for i := 0; i < 200; i++ {
		s := cat(10, "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "1", "-2.5e3", "true", "null", " ", "\"\\u00e9\\n\"", "\"\\ud83d\\ude00\"", "01", "\"c\"", "x", "1e400", "\"i\"")
		if ri(2) == 0 {
			s = "{" + cat(5, "\"a\":1,", "\"b\":\"x\",", "\"c\":[1,2.5],", "\"d\":{\"k\":[null,true]},", "\"e\":{\"a\":2},", "\"F\":\"true\",", "\"G\":{\"z\":1e2},", "\"i\":12,", "\"J\":\"aGk=\",", "\"K\":[1,2,3],", "\"L\":{\"5\":\"v\"},", "\"a\":\"bad\",", "\"A\":7,", "\"c\":null,", "\"unknown\":1,", "\"K\":[300],", "\"J\":\"!\",", "\"L\":{\"q\":\"v\"},", "\"F\":true,") + "\"z\":0}"
		}
		var t T
		err := json.Unmarshal([]byte(s), &t)
		fmt.Printf("%q %v %+v\n", s, err, t.A)
		b, err2 := json.Marshal(t)
		fmt.Println(string(b), err2)
		var a any
		err = json.Unmarshal([]byte(s), &a)
		fmt.Println(a, err, json.Valid([]byte(s)))
		if err == nil {
			b, _ := json.MarshalIndent(a, ">", "  ")
			fmt.Println(string(b))
		}
		var cb bytes.Buffer
		fmt.Println(json.Compact(&cb, []byte(s)), cb.String())
		d := json.NewDecoder(strings.NewReader(s))
		for {
			tok, err := d.Token()
			if err != nil {
				fmt.Println(err)
				break
			}
			fmt.Printf("%T %v %d;", tok, tok, d.InputOffset())
		}
	}
	for i := 0; i < 120; i++ {
		s := cat(12, "a", "\"", ",", "\n", "\r\n", "b c", "\"\"", " ", "#x", ";", "\t", "é")
		r := csv.NewReader(strings.NewReader(s))
		r.LazyQuotes = ri(3) == 0
		r.TrimLeadingSpace = ri(3) == 0
		r.FieldsPerRecord = ri(3) - 1
		if ri(4) == 0 {
			r.Comment = '#'
		}
		x, err := r.ReadAll()
		fmt.Printf("%q %q %v\n", s, x, err)
		var w bytes.Buffer
		cw := csv.NewWriter(&w)
		cw.UseCRLF = ri(2) == 0
		cw.Write(strings.SplitAfter(s, ";"))
		cw.Flush()
		fmt.Printf("%q\n", w.String())
		b, err := base64.StdEncoding.DecodeString(cat(8, "aGk=", "a", "b", "=", "\n", "+", "/", "-", "YQ"))
		c, err2 := base64.RawURLEncoding.DecodeString(cat(8, "aGk", "a", "b", "_", "-", "Y"))
		fmt.Println(b, err, c, err2, base64.URLEncoding.EncodeToString([]byte(s)))
		e, err := hex.DecodeString(cat(6, "a", "0f", "G", "1"))
		fmt.Println(e, err)
		w.Reset()
		tw := tabwriter.NewWriter(&w, ri(6), ri(9), ri(3), " .\t"[ri(3)], uint(ri(32)))
		fmt.Fprint(tw, cat(20, "a", "\t", "\n", "bbb", "é", "\v", "<b>", "&amp;", "\f", "cc", "\t"))
		tw.Flush()
		fmt.Printf("%q\n", w.String())
		fmt.Println(utf8.ValidString(s), utf8.RuneCountInString(s))
	}
	fl := []float64{0, 1, -1, 0.5, -2.5, 1e8, 1e-300, math.Inf(1), math.NaN(), 3, 100, 0.1, -0.7, 7.25, math.Pi}
	for _, x := range fl {
		for _, y := range fl {
			fmt.Println(math.Pow(x, y), math.Mod(x, y), math.Atan2(x, y), math.Hypot(x, y), math.Remainder(x, y), math.Max(x, y), math.Dim(x, y), math.Copysign(x, y), math.Nextafter(x, y))
		}
		fr, ex := math.Frexp(x)
		in, fc := math.Modf(x)
		fmt.Println(math.Sqrt(x), math.Cbrt(x), math.Exp(x), math.Log(x), math.Log2(x), math.Log10(x), math.Log1p(x), math.Sin(x), math.Cos(x), math.Tan(x), math.Floor(x), math.Ceil(x), math.Round(x), math.RoundToEven(x), math.Trunc(x), math.Sinh(x), math.Tanh(x), math.Gamma(x), math.Erf(x), fr, ex, in, fc)
	}
}
