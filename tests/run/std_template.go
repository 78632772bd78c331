package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"text/template"
)

type Item struct {
	Name  string
	Price float64
	Qty   int
	Tags  []string
	inner int
}

func (i Item) Total() float64          { return i.Price * float64(i.Qty) }
func (i *Item) PtrName() string        { return "*" + i.Name }
func (i Item) Add(a, b int) int        { return a + b }
func (i Item) Fail() (string, error)   { return "", errors.New("failed") }
func (i Item) Var(xs ...string) string { return strings.Join(xs, "+") }

type S string

func (s S) String() string { return "S(" + string(s) + ")" }

func main() {
	data := map[string]any{
		"Title": "Hello", "Items": []Item{{"pen", 1.5, 3, []string{"a", "b"}, 0}, {"ink", 20, 1, nil, 0}},
		"Map": map[string]int{"z": 26, "a": 1, "m": 13}, "Nil": nil, "Zero": 0, "Empty": "", "T": true, "S": S("x"),
		"P": &Item{Name: "ptr"}, "F": func(x int) int { return x * 2 }, "N": 5, "Fl": 2.5, "Html": "<a href='x'>&\"", "Ch": make(chan int), "Big": uint64(7), "Arr": [3]int{1, 2, 3}, "MI": map[int]string{2: "two", 1: "one"},
	}
	funcs := template.FuncMap{"upper": strings.ToUpper, "add": func(a, b int) int { return a + b }, "seq": func(n int) []int {
		r := make([]int, n)
		for i := range r {
			r[i] = i
		}
		return r
	}, "bad": func() (int, error) { return 0, errors.New("bad thing") }, "join": strings.Join, "pan": func() int { panic("oops") }}
	for _, s := range []string{
		"plain", "{{.Title}}", "{{ .Title | upper }}!", "{{range .Items}}{{.Name}}: {{printf \"%.2f\" .Price}} x {{.Qty}} = {{.Total}}\n{{end}}",
		"{{range $i, $e := .Items}}{{if $i}}, {{end}}{{$i}}={{$e.Name}}{{end}}", "{{range .Nil}}x{{else}}none{{end}}", "{{range $k, $v := .Map}}{{$k}}={{$v}};{{end}}", "{{range $v := .MI}}{{$v}} {{end}}",
		"{{if .Zero}}a{{else if .T}}b{{else}}c{{end}}", "{{with .P}}{{.Name}} {{.PtrName}}{{end}}", "{{with .Empty}}x{{else with .Title}}y{{.}}{{else}}z{{end}}",
		"a  {{- .Title -}}  b", "{{/* comment */}}x{{- /* c */ -}} y", "{{define \"t\"}}[{{.}}]{{end}}{{template \"t\" .Title}}{{template \"t\"}}", "{{block \"b\" .N}}blk {{.}}{{end}}",
		"{{$x := 1}}{{$x = add $x 2}}{{$x}}", "{{len .Items}} {{index .Items 1 | printf \"%v\"}} {{index .Map \"z\"}} {{(index .Items 0).Name}} {{slice .Title 1 3}}",
		"{{eq .N 5}} {{eq .N 1 5}} {{ne .N 5}} {{lt .N 6}} {{le .N 5}} {{gt .N 4}} {{ge .N 6}} {{eq .Title \"Hello\"}} {{lt \"a\" \"b\"}} {{eq .Fl 2.5}} {{lt 1 .Big}}",
		"{{and .T .Zero}} {{or .Zero \"dflt\"}} {{not .T}} {{and}}", "{{html .Html}} {{js .Html}} {{urlquery .Html}} {{.Html}}", "{{call .F 4}} {{print 1 2 \"x\"}} {{println 3}}", "{{.S}} {{.Nil}} {{.P.Name}} {{.Missing}} {{.Missing.Deep}}",
		"{{range seq 3}}{{if eq . 1}}{{continue}}{{end}}{{.}}{{end}} {{range seq 5}}{{if eq . 3}}{{break}}{{end}}{{.}}{{end}}", "{{range 3}}{{.}}{{end}} {{range $i := 2}}{{$i}}{{end}}", "{{.Title.Foo}}", "{{.P.Nope}}", "{{(index .Items 0).inner}}", "{{bad}}", "{{pan}}", "{{index .Items 9}}", "{{index .Map 1}}", "{{template \"nope\"}}", "{{.P.Add 1 2}} {{.P.Var \"a\" \"b\"}} {{.P.Add 1}}", "{{.P.Fail}}", "{{upper 1}}", "{{add 1 \"x\"}}", "{{.N | add 2}} {{.N.X}}", "{{range .N}}{{end}}{{range .T}}x{{end}}", "{{.Ch}}", "{{eq .Items 1}}", "{{lt .N \"a\"}}", "{{eq .Map .Map}}", "{{len 3}}", "{{true}} {{nil | print}}", "{{1.5}} {{0x10}} {{'a'}} {{1e3}} {{\"q\\n\"}} {{`raw`}} {{-3}} {{1i}}", "{{join (index .Items 0).Tags \"-\"}}", "line1\nline2 {{.Title.Foo}}", "{{- 3}}{{3 -}} x", "{{ .Arr }} {{index .Arr 1}}", "{{with $y := .N}}{{$y}}{{end}}", "{{printf \"%d %s\" .N .Title}}", "{{define \"T1\"}}ONE{{end}}{{define \"T2\"}}TWO {{template \"T1\"}}{{end}}{{template \"T2\"}}", "{{if and .T (eq .N 5)}}yes{{end}}", "{{if not (or .Zero .Empty)}}yes{{end}}", "{{.Title | printf \"%s-%s\" \"a\"}}",
		"{{", "{{.X", "{{if}}", "{{if .X}}", "{{end}}", "{{else}}", "{{nofunc 1}}", "{{$undef}}", "{{.X | }}", "{{range $i $x := .}}{{end}}", "{{break}}", "{{1a}}", "{{\"abc}}", "{{(1}}", "{{1)}}", "{{.X .Y | 3}}", "{{template}}", "{{template x}}", "{{define}}", "{{define \"x\"}}", "{{/* x", "{{/* x */ y}}", "{{if .X}}{{else}}{{else}}{{end}}", "{{3.foo}}", "{{.X!}}", "{{#}}", "{{a := 1}}", "{{$x : 1}}", "x\ny{{if .X}}\n{{nofunc}}", "{{nil}}", "{{.A.}}", "{{ . }} {{with}}", "{{define \"a\"}}1{{end}}{{define \"a\"}}2{{end}}", "{{if .T\n}}{{end}}\n{{\n.Z", "{{end}}x",
	} {
		t, err := template.New("tt").Funcs(funcs).Parse(s)
		if err != nil {
			fmt.Printf("%q parse: %v\n", s, err)
			continue
		}
		fmt.Printf("%q -> ", s)
		err = t.Execute(os.Stdout, data)
		fmt.Println("|", err)
	}
	t := template.Must(template.New("root").Parse(`{{define "x"}}X{{.}}{{end}}{{define "y"}}Y{{end}}main`))
	fmt.Println(t.Lookup("x").Name(), t.Lookup("q") == nil, len(t.Templates()))
	fmt.Println(t.ExecuteTemplate(os.Stdout, "x", 5), t.ExecuteTemplate(os.Stdout, "zz", 5))
	t2, _ := template.New("m").Option("missingkey=error").Parse("{{.a}} {{.b}}")
	fmt.Println(t2.Execute(os.Stdout, map[string]int{"a": 1}))
	t3, _ := template.New("d").Delims("<<", ">>").Parse("<<.>> {{.}}")
	fmt.Println(t3.Execute(os.Stdout, 1))
	fmt.Println(template.HTMLEscapeString("<a>'\""), template.JSEscapeString("'<x>\n"))
	defer func() { fmt.Println(recover()) }()
	template.Must(template.New("bad").Parse("{{"))
}
