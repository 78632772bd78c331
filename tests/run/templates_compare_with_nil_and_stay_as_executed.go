package main

import (
	"fmt"
	html "html/template"
	"io"
	"os"
	"text/template"
)

func main() {
	var p *int
	data := map[string]any{"P": p, "M": map[string]int(nil), "N": map[string]int{}, "S": []int{1}, "F": func() {}, "I": 1, "E": error(nil)}
	for _, text := range []string{"{{eq .P nil}}", "{{eq .M nil}}", "{{eq .N nil}}", "{{eq nil .S}}", "{{ne .M .N}}", "{{eq .N .N}}", "{{eq .S .N}}", "{{eq .I nil}}", "{{eq .E nil}}", "{{eq .F nil}}", "{{eq .M .M}}", "{{eq nil nil}}", "{{eq .P .S}}"} {
		t := template.Must(template.New("t").Parse(text))
		fmt.Println(text, t.Execute(os.Stdout, data))
	}
	h := html.Must(html.New("h").Parse("<p>{{.}}</p>\n"))
	c, err := h.Clone()
	fmt.Println(err, h.Execute(os.Stdout, "<x>"))
	_, err = h.Parse("again")
	fmt.Println(err)
	_, err = h.New("more").Parse("more")
	fmt.Println(err)
	_, err = h.Clone()
	fmt.Println(err)
	_, err = c.Parse("{{.}} once more\n")
	fmt.Println(err, c.Execute(os.Stdout, "<y>"), h.ExecuteTemplate(io.Discard, "none", nil))
}
