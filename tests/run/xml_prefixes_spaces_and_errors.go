package main

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

type attrs struct {
	XMLName xml.Name   `xml:"urn:x item"`
	ID      string     `xml:"urn:y id,attr"`
	Odd     string     `xml:"http://h/xmlish/ odd,attr"`
	Lang    string     `xml:"http://www.w3.org/XML/1998/namespace lang,attr"`
	Two     string     `xml:"http://g/xmlish two,attr"`
	Num     string     `xml:"http://h/1st n,attr"`
	Rest    []xml.Attr `xml:",any,attr"`
	Sub     sub        `xml:"a>b>sub"`
	C       string     `xml:",comment"`
	D       string     `xml:",cdata"`
	Raw     string     `xml:",innerxml"`
}

type sub struct {
	XMLName xml.Name
	V       *int    `xml:"v,omitempty"`
	F       float32 `xml:",chardata"`
}

type inner struct {
	Name string
	Body string   `xml:",innerxml"`
	Any  []anyOne `xml:",any"`
}
type anyOne struct {
	XMLName xml.Name
	Text    string `xml:",chardata"`
	Note    []byte `xml:",comment"`
}

func tokens(text string, strict bool) {
	d := xml.NewDecoder(strings.NewReader(text))
	d.Strict = strict
	if !strict {
		d.AutoClose, d.Entity = xml.HTMLAutoClose, xml.HTMLEntity
	}
	fmt.Printf("%q\n", text)
	for {
		t, err := d.Token()
		line, column := d.InputPos()
		switch t := t.(type) {
		case xml.StartElement, xml.EndElement:
			fmt.Printf("\t%T %v", t, t)
		case nil:
		default:
			fmt.Printf("\t%T %s", t, t)
		}
		fmt.Println("\t", err, line, column, d.InputOffset())
		if err != nil {
			break
		}
	}
}

func main() {
	v := attrs{ID: "1", Odd: "2", Lang: "en", Two: "3", Num: "4", Rest: []xml.Attr{{Name: xml.Name{Local: "r"}, Value: "<&\n>"}}, C: "note-", D: "a]]>b"}
	b, err := xml.MarshalIndent(v, "", " ")
	fmt.Println(string(b), err)
	v.C = "--"
	_, err = xml.Marshal(v)
	fmt.Println(err)
	var in inner
	fmt.Println(xml.Unmarshal([]byte("<r><Name>n</Name>x<k a='1'>t<!-- c --></k><q><k/></q></r>"), &in))
	fmt.Printf("%+v\n", in)
	for _, text := range []string{
		"<a xmlns='u:1' xmlns:p='u:2'><p:b p:c='1' d='2'/><e xmlns=''/></a>",
		"<a>&lt;&#65;&#x42;&amp;<![CDATA[<x>]]></a>", "<a>&no;</a>", "<a>&lt</a>", "<a>]]></a>", "<a><b></a>", "<p:a xmlns:p='x'></a>", "</a>",
		"<a b></a>", "<a b=c></a>", "<a b='<'/>", "<a", "<a>", "<!-- a -- b -->", "<!DOCTYPE x [<!-- c --><!ENTITY y \"z>\">]><x/>", "<?xml version=\"1.1\"?>",
		"<?xml version='1.0' encoding='latin1'?>", "<1/>", "<a:b:c/>", "<日本 語='x'/>", "<a>\x01</a>", "<a>\xff</a>", "<a\n>\r\n</a>",
	} {
		tokens(text, true)
	}
	for _, text := range []string{"<p>a<br>b&nbsp;&what;<b></p>", "<a b c=d e='f'>", "<a></b></a>"} {
		tokens(text, false)
	}
	var broken struct {
		A int `xml:"a>b"`
		B int `xml:"a"`
	}
	fmt.Println(xml.Unmarshal([]byte("<x/>"), &broken))
	var n struct{ A int }
	fmt.Println(xml.Unmarshal([]byte("<x><A>q</A></x>"), &n), xml.Unmarshal([]byte(""), &n), xml.Unmarshal([]byte("<x/>"), n))
	enc := xml.NewEncoder(io.Discard)
	for _, t := range []xml.Token{xml.EndElement{Name: xml.Name{Local: "x"}}, xml.StartElement{}, xml.Comment("-->"), xml.ProcInst{Target: "1"},
		xml.ProcInst{Target: "a", Inst: []byte("?>")}, xml.Directive("<"), 3, xml.CharData("ok")} {
		fmt.Println(enc.EncodeToken(t))
	}
	fmt.Println(enc.Close(), enc.EncodeToken(xml.CharData("late")))
}
