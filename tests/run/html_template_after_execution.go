package main

import (
	"fmt"
	"html/template"
	"os"
	"strings"
)

func main() {
	t := template.Must(template.New("a").Parse(`{{define "b"}}<b>{{.}}</b>{{end}}<i>{{template "b" .}}</i>`))
	c := template.Must(t.Clone())
	template.Must(c.Parse(`{{define "b"}}<u>{{.}}</u>{{end}}`))
	fmt.Println(t.Execute(os.Stdout, "<x>"), c.ExecuteTemplate(os.Stdout, "a", "<y>"))
	_, err := t.Clone()
	fmt.Println(err)
	_, err = t.Parse("later")
	fmt.Println(err)
	_, err = t.AddParseTree("z", t.Tree)
	fmt.Println(err)
	fmt.Println(t.ExecuteTemplate(os.Stdout, "none", nil), t.Lookup("b") != nil, t.Lookup("none") == nil)
	fmt.Println(strings.Contains(t.Tree.Root.String(), "_html_template"))

	e := template.New("e")
	fmt.Println(e.Execute(os.Stdout, nil))
	g := template.New("e")
	template.Must(g.New("f").Parse("{{template `e`}}"))
	fmt.Println(g.ExecuteTemplate(os.Stdout, "f", nil))

	bad := template.Must(template.New("bad").Parse(`<a href='{{.}}`))
	fmt.Println(bad.Execute(os.Stdout, 1))
	fmt.Println(bad.Execute(os.Stdout, 1), bad.Tree == nil)

	r := template.Must(template.New("r").Parse("old"))
	s := r.New("r")
	fmt.Println(r.Execute(os.Stdout, 1), s.Execute(os.Stdout, 1))
	m := template.Must(template.New("m").Option("missingkey=error").Parse("<p>{{.a}}</p>"))
	fmt.Println(m.Execute(os.Stdout, map[string]int{}))
	f := template.Must(template.New("f").Delims("[[", "]]").Funcs(template.FuncMap{"up": strings.ToUpper}).Parse("<p>[[up .]] {{.}}</p>\n"))
	fmt.Println(f.Execute(os.Stdout, "a<b"))
	for _, code := range []template.ErrorCode{template.OK, template.ErrBranchEnd, template.ErrJSTemplate} {
		fmt.Println(code, &template.Error{ErrorCode: code, Name: "n", Line: 3, Description: "d"}, &template.Error{Description: "d"})
	}
}
