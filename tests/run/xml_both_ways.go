package main

import (
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

type Address struct {
	City, State string
}
type Person struct {
	XMLName   xml.Name `xml:"person"`
	Id        int      `xml:"id,attr"`
	FirstName string   `xml:"name>first"`
	LastName  string   `xml:"name>last"`
	Age       int      `xml:"age"`
	Height    float32  `xml:"height,omitempty"`
	Married   bool
	Address
	Emails  []string `xml:"emails>email"`
	Comment string   `xml:",comment"`
	Note    *string  `xml:"note"`
	When    time.Time
	Skip    string `xml:"-"`
	Data    []byte
}
type Plant struct {
	XMLName xml.Name `xml:"plant"`
	Id      int      `xml:"id,attr"`
	Name    string   `xml:"name"`
	Origin  []string `xml:"origin"`
}

func (p Plant) String() string {
	return fmt.Sprintf("Plant id=%v, name=%v, origin=%v", p.Id, p.Name, p.Origin)
}

type Email struct {
	Where string `xml:"where,attr"`
	Addr  string
}
type Result struct {
	XMLName xml.Name `xml:"Person"`
	Name    string   `xml:"FullName"`
	Phone   string
	Email   []Email
	Groups  []string `xml:"Group>Value"`
	Address
	Raw  string `xml:",innerxml"`
	Text string `xml:",chardata"`
}
type Animal int

func (a *Animal) UnmarshalText(text []byte) error {
	switch strings.ToLower(string(text)) {
	default:
		*a = 0
	case "gopher":
		*a = 1
	}
	return nil
}
func (a Animal) MarshalText() ([]byte, error) { return []byte([]string{"unknown", "gopher"}[a]), nil }

type Size struct{ W, H int }

func (s Size) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
	return e.EncodeElement(fmt.Sprintf("%dx%d", s.W, s.H), start)
}
func (s *Size) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	var t string
	if err := d.DecodeElement(&t, &start); err != nil {
		return err
	}
	_, err := fmt.Sscanf(t, "%dx%d", &s.W, &s.H)
	return err
}

func main() {
	v := &Person{Id: 13, FirstName: "John", LastName: "Doe", Age: 42, Emails: []string{"a@b", "c@d"}, Data: []byte("<x>")}
	v.Comment = " Need more details. "
	v.Address = Address{"Hanga Roa", "Easter Island"}
	out, err := xml.MarshalIndent(v, " ", "  ")
	fmt.Println(string(out), err)
	out, err = xml.Marshal(v)
	fmt.Println(string(out), err)
	coffee := &Plant{Id: 27, Name: "Coffee"}
	coffee.Origin = []string{"Ethiopia", "Brazil"}
	out, _ = xml.MarshalIndent(coffee, " ", "  ")
	fmt.Println(xml.Header + string(out))
	var p Plant
	fmt.Println(xml.Unmarshal(out, &p), p)
	tomato := &Plant{Id: 81, Name: "Tomato"}
	type Nesting struct {
		XMLName xml.Name `xml:"nesting"`
		Plants  []*Plant `xml:"parent>child>plant"`
	}
	out, _ = xml.MarshalIndent(&Nesting{Plants: []*Plant{coffee, tomato}}, " ", "  ")
	fmt.Println(string(out))
	var n Nesting
	fmt.Println(xml.Unmarshal(out, &n), len(n.Plants), n.Plants[1])
	r := Result{Name: "none"}
	err = xml.Unmarshal([]byte(`<?xml version="1.0"?><!-- c --><Person><FullName>Grace &amp; R. Emlin</FullName><Company>X</Company><Email where="home"><Addr>g@e</Addr></Email><Email where='work'><Addr>gre@work</Addr></Email><Group><Value>Friends</Value><Value>Squash</Value></Group><City>Hanga Roa</City><State>Easter</State> txt <![CDATA[a<b]]></Person>`), &r)
	fmt.Printf("%+v %v\n", r, err)
	for _, s := range []string{"<a><b></a>", "<a", "<a>&foo;</a>", "<a b=c></a>", "", "<Person><X></Person>", "</a>", "<a></a><b>", "<plant id='x'></plant>", "<person><age>abc</age></person>", "<foo/>"} {
		var p Person
		fmt.Println(xml.Unmarshal([]byte(s), &p))
	}
	d := xml.NewDecoder(strings.NewReader(`<x xmlns="urn:a" xmlns:b="urn:b"><b:y b:z="1">t</b:y><!DOCTYPE q [<!ELEMENT a>]><?pi d?></x>`))
	for {
		t, err := d.Token()
		if err == io.EOF {
			break
		}
		fmt.Printf("%T %v %v %v\n", t, t, err, d.InputOffset())
	}
	e := xml.NewEncoder(os.Stdout)
	e.Indent("", "\t")
	e.Encode(struct {
		XMLName xml.Name `xml:"urn:x root"`
		A       []Animal `xml:"animal"`
		S       Size
		I       any `xml:"i"`
		C       struct {
			V string `xml:",cdata"`
		} `xml:"c"`
	}{A: []Animal{1, 0}, S: Size{1, 2}, I: 5})
	fmt.Println()
	var z struct {
		Animals []Animal `xml:"animal"`
		S       Size
	}
	fmt.Println(xml.Unmarshal([]byte("<a><animal>gopher</animal><animal>x</animal><S>3x4</S></a>"), &z), z)
	_, err = xml.Marshal(map[string]int{"a": 1})
	fmt.Println(err)
	_, err = xml.Marshal(make(chan int))
	fmt.Println(err)
	fmt.Println(xml.Unmarshal([]byte("<a/>"), p))
	xml.EscapeText(os.Stdout, []byte("a<b>\"c\"\n'd'&"))
	out, err = xml.Marshal([]int{1, 2})
	fmt.Println(string(out), err)
	out, err = xml.Marshal("x")
	fmt.Println(string(out), err)
}
