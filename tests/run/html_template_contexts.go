package main

import (
	"errors"
	"fmt"
	"html/template"
	"strings"
)

type word string

func (w word) String() string { return "<" + string(w) + ">" }

func show(text string, data any) {
	t, err := template.New("t").Parse(text)
	if err != nil {
		fmt.Println("parse:", err)
		return
	}
	var b strings.Builder
	err = t.Execute(&b, data)
	fmt.Printf("%s\n\t%s\n", text, strings.ReplaceAll(b.String(), "\n", "\\n"))
	if err != nil {
		var e *template.Error
		fmt.Println("\t", err, errors.As(err, &e))
		if e != nil {
			fmt.Println("\t", e.ErrorCode, e.Name, e.Line, e.Description)
		}
	}
}

func main() {
	p := "it's"
	data := map[string]any{
		"S": `O'Reilly & "<b>" + javascript:x </script>`, "N": 42, "L": []string{"a b", "c,d 2x"}, "M": map[string]any{"k": "</script>"},
		"H": template.HTML("<i>i</i>"), "J": template.JS("f(1)"), "Q": template.JSStr(`a\"b`), "U": template.URL("javascript:f()"),
		"C": template.CSS("color: red"), "A": template.HTMLAttr(`dir="ltr"`), "R": template.Srcset("a 2x, b"), "P": &p, "W": word("w"), "Nil": nil,
		"T": true, "F": false,
	}
	for _, text := range []string{
		`{{.S}} {{.N}} {{.L}} {{.M}} {{.H}} {{.P}} {{.W}} {{.Nil}} {{.Absent}}`,
		`<a title="{{.S}}" alt='{{.S}}' id={{.S}} {{.A}} {{.N}}="x" data-x={{.Nil}}>`,
		`<a href="{{.S}}">{{.H}}</a><a href="/q?a={{.S}}&b={{.N}}#{{.S}}"><a href='{{.U}}'><img src={{.S}}>`,
		`<a href="mailto:{{.S}}"><a href="{{"/p/"}}{{.S}}"><form action="{{if .T}}/a{{else}}/b{{end}}?x={{.N}}">`,
		`<script>var a = {{.S}}, b = {{.M}}, c = {{.N}}, d = {{.J}}, e = {{.Q}}, n = {{.Nil}}; x/{{.N}}/y</script>`,
		"<script>'{{.S}}' \"{{.Q}}\" /a{{.S}}b/g `{{.S}}` `${ {a:{{.S}}} } {{.S}}` // {{.S}}\n/* {{.S}} */ </script>",
		`<script type="text/x-template"><b>{{.S}}</b></script><script type="application/json">{"a": {{.S}}}</script>`,
		`<p onclick="f({{.S}}, '{{.S}}')" style="color: {{.S}}; {{.C}}; background: url('{{.S}}')">`,
		`<style>a { color: {{.N}}; b: {{.C}}; c: "{{.S}}"; d: url({{.S}}) } /* {{.S}} */</style>`,
		`<textarea>{{.S}}{{.H}}</textarea><title>{{.S}}</title><!-- {{.S}} --><img srcset="{{.R}}, {{.S}} 2x">`,
		`<meta http-equiv="refresh" content="0; url={{.S}}"><svg:a xlink:href="{{.S}}" data-href="{{.S}}">`,
		`{{html .S}} {{.S | html}} <a href="?{{.S | urlquery}}"> {{.S | print | html}}`,
		`{{define "t1"}}<b>{{.}}</b>{{end}}{{define "u"}}{{.}}{{end}}{{template "t1" .S}}<a href="{{template "u" .S}}"><script>{{template "u" .S}}</script>`,
		`{{range $i, $x := .L}}{{if $i}}, {{end}}<li title={{$x}}>{{$x}}{{end}} a < b &amp; <! <3`,
		`<a href="{{if .T}}"{{end}}>`,
		`<a href="{{if .F}}/a?{{else}}/b{{end}}{{.S}}">`,
		`<a{{if .T}} title="{{end}}>`,
		`<script>x {{if .T}}= 1{{end}} /{{.N}}/</script>`,
		`<a onclick="f('{{range .L}}{{end}}`,
		`{{range .L}}<a href="{{end}}`,
		`{{range .L}}{{if .}}<a href="{{break}}{{end}}">{{end}}`,
		`<a id=x'y>`,
		`<a "b>`,
		`<script>"\{{.S}}"</script>`,
		`<script>/[{{.S}}]/</script>`,
		`{{template "nope"}}`,
		`{{.S | html | print}}`,
		`<a title={{.S | html}}>`,
		`{{define "r"}}{{if .}}<b{{template "r" .}}{{end}}{{end}}{{template "r" .}}`,
		"line\n<a href=\"{{if .T}}\"\n{{end}}>",
	} {
		show(text, data)
	}
	fmt.Println(template.HTMLEscapeString(`<"'&>`), template.JSEscapeString(`'<"`), template.URLQueryEscaper("a b", 1))
}
