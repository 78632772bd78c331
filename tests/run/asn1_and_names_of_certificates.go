package main

import (
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"
	"time"
)

type In struct {
	A int
	B string `asn1:"utf8"`
}
type T struct {
	I   int
	S   string
	B   []byte
	O   asn1.ObjectIdentifier
	Bit asn1.BitString
	F   bool
	N   *big.Int
	In  In
	L   []int
	Opt int `asn1:"optional,default:5"`
	E   int `asn1:"explicit,tag:1"`
	C   int `asn1:"tag:2,optional"`
	T   time.Time
	G   time.Time `asn1:"generalized"`
	En  asn1.Enumerated
	R   asn1.RawValue
	Set []int  `asn1:"set"`
	IA  string `asn1:"ia5"`
	Ap  int    `asn1:"application,tag:40"`
	Any any
	Fl  asn1.Flag `asn1:"optional,explicit,tag:9"`
}
type RawT struct {
	Raw asn1.RawContent
	A   int
}
type strSET []string

func main() {
	v := T{1, "hello", []byte{1, 2}, asn1.ObjectIdentifier{1, 2, 840, 113549}, asn1.BitString{Bytes: []byte{0xa0}, BitLength: 3}, true, big.NewInt(-129), In{7, "é"}, []int{1, 300, -1}, 5, 3, 0, time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC), time.Date(2060, 1, 2, 3, 4, 5, 0, time.UTC), 2, asn1.NullRawValue, []int{3, 1, 2}, "ia", 9, "any*", false}
	b, err := asn1.Marshal(v)
	fmt.Println(hex.EncodeToString(b), err)
	var w T
	rest, err := asn1.Unmarshal(append(b, 1, 2), &w)
	fmt.Println(rest, err, w.I, w.S, w.B, w.O, w.Bit, w.F, w.N, w.In, w.L, w.Opt, w.E, w.C, w.T, w.G, w.En, w.R, w.Set, w.IA, w.Ap, w.Any, w.Fl)
	for _, x := range []any{0, 127, 128, -128, -129, 1 << 40, "", "a*b", "naïve", "\xff", true, []byte{}, []string{"b", "a"}, strSET{"bb", "a"}, struct{}{}, struct{ a int }{}, 1.5, nil, asn1.ObjectIdentifier{2, 999, 3}, asn1.ObjectIdentifier{1, 40}, asn1.ObjectIdentifier{3, 1}, big.NewInt(0), new(big.Int).Lsh(big.NewInt(1), 100), time.Date(1940, 1, 1, 0, 0, 0, 0, time.FixedZone("x", 3600)), time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), strings.Repeat("x", 200), asn1.RawValue{Class: 2, Tag: 50, IsCompound: true, Bytes: []byte{2, 1, 1}}, []any{1, "x"}, asn1.Enumerated(3), map[int]int{}} {
		b, err := asn1.Marshal(x)
		fmt.Println(hex.EncodeToString(b), err)
	}
	for _, p := range []string{"explicit,tag:5", "tag:31", "application", "private,tag:3", "optional", "set", "printable", "numeric", "generalized", "bogus"} {
		b, err := asn1.MarshalWithParams("12", p)
		fmt.Println(p, hex.EncodeToString(b), err)
		var s string
		rest, err := asn1.UnmarshalWithParams(b, &s, p)
		fmt.Println(s, rest, err)
	}
	for _, h := range []string{"", "02", "0200", "020101", "02020001", "0209010000000000000000", "0101ff", "010101", "0c0161", "0c01ff", "1301e9", "1302612a", "3003020101", "30030201", "300602010102010a", "0303076e5d", "0302aa00", "03", "0300", "06032a864886", "06028001", "0500", "1f8101020101", "308000", "30810101", "30820001", "170d3230303130323033303430355a", "17083230303130325a", "180f32303230303130323033303430355a", "1e0400610062", "a003020105", "0a0105", "3009020101020102020103"} {
		b, _ := hex.DecodeString(h)
		var i int
		_, e1 := asn1.Unmarshal(b, &i)
		var s string
		_, e2 := asn1.Unmarshal(b, &s)
		var l []int
		_, e3 := asn1.Unmarshal(b, &l)
		var a any
		_, e4 := asn1.Unmarshal(b, &a)
		var r asn1.RawValue
		_, e5 := asn1.Unmarshal(b, &r)
		var bs asn1.BitString
		_, e6 := asn1.Unmarshal(b, &bs)
		var o asn1.ObjectIdentifier
		_, e7 := asn1.Unmarshal(b, &o)
		var tm time.Time
		_, e8 := asn1.Unmarshal(b, &tm)
		fmt.Println(h, i, e1, "|", s, e2, "|", l, e3, "|", a, e4, "|", r, e5, "|", bs, e6, "|", o, e7, "|", tm.Unix(), e8)
	}
	var rt RawT
	b, _ = asn1.Marshal(struct{ A int }{4})
	_, err = asn1.Unmarshal(b, &rt)
	fmt.Println(rt, err)
	b2, err := asn1.Marshal(rt)
	fmt.Println(string(b) == string(b2), err)
	_, err = asn1.Unmarshal(b, rt)
	_, err2 := asn1.Unmarshal(b, nil)
	_, err3 := asn1.Unmarshal(b, (*int)(nil))
	fmt.Println(err, err2, err3)
	bs := asn1.BitString{Bytes: []byte{0x84, 0x10}, BitLength: 12}
	fmt.Println(bs.At(0), bs.At(5), bs.At(11), bs.At(99), bs.At(-1), bs.RightAlign())
	fmt.Println(asn1.ObjectIdentifier{1, 2, 3}, asn1.ObjectIdentifier{1, 2}.Equal(asn1.ObjectIdentifier{1, 2}), asn1.NullBytes)
	n := pkix.Name{Country: []string{"US"}, Organization: []string{"Acme, Inc", "x"}, CommonName: " a+b#", SerialNumber: "7", Locality: []string{"#L"}, ExtraNames: []pkix.AttributeTypeAndValue{{Type: asn1.ObjectIdentifier{1, 2, 3}, Value: "ext"}, {Type: asn1.ObjectIdentifier{1, 2, 4}, Value: 5}}}
	fmt.Println(n, len(n.ToRDNSequence()))
	seq := n.ToRDNSequence()
	der, err := asn1.Marshal(seq)
	fmt.Println(hex.EncodeToString(der), err)
	var back pkix.RDNSequence
	_, err = asn1.Unmarshal(der, &back)
	var m pkix.Name
	m.FillFromRDNSequence(&back)
	fmt.Println(err, m, m.CommonName, m.Organization, len(m.Names), back)
}
