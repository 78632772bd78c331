package main

import (
	"fmt"
	"os"
	"text/template"
	"text/template/parse"
)

var functions = map[string]any{"printf": 1, "and": 1, "not": 1, "len": 1, "index": 1}

func show(n parse.Node, depth int) {
	fmt.Printf("%*s%T %d %d %q\n", depth, "", n, n.Type(), n.Position(), n)
	switch n := n.(type) {
	case *parse.ListNode:
		for _, one := range n.Nodes {
			show(one, depth+1)
		}
	case *parse.ActionNode:
		show(n.Pipe, depth+1)
	case *parse.PipeNode:
		fmt.Println(n.Line, n.IsAssign, n.Decl)
		for _, c := range n.Cmds {
			show(c, depth+1)
		}
	case *parse.CommandNode:
		for _, a := range n.Args {
			show(a, depth+1)
		}
	case *parse.ChainNode:
		fmt.Println(n.Node, n.Field)
	case *parse.NumberNode:
		fmt.Println(n.IsInt, n.IsUint, n.IsFloat, n.IsComplex, n.Int64, n.Uint64, n.Float64, n.Complex128)
	case *parse.IfNode:
		show(n.Pipe, depth+1)
		show(n.List, depth+1)
		if n.ElseList != nil {
			show(n.ElseList, depth+1)
		}
	case *parse.RangeNode:
		show(n.Pipe, depth+1)
		show(n.List, depth+1)
	case *parse.TemplateNode:
		fmt.Println(n.Name, n.Line, n.Pipe)
	}
}

func main() {
	set, err := parse.Parse("top", "a {{- .X.Y | printf \"%d\" $ -3.5 'x' 2i 0x10}}\n{{if and .A (not .B)}}y{{else if nil}}z{{end}}"+
		"{{range $i, $e := .L}}{{$i}}{{$e.F}}{{break}}{{end}}{{define \"d\"}}D{{end}}{{template \"d\" .}}{{block \"b\" .Q}}B{{end}}{{(index .L 1).Z}}",
		"", "", functions)
	fmt.Println(len(set), err)
	for _, name := range []string{"top", "d", "b"} {
		fmt.Println(set[name].Name, set[name].ParseName)
		show(set[name].Root, 0)
	}
	t := parse.New("free")
	t.Mode = parse.ParseComments | parse.SkipFuncCheck
	_, err = t.Parse("<<any 1>>  <</* said */ ->> x", "<<", ">>", map[string]*parse.Tree{})
	fmt.Println(t.Root, err, t.Copy().Root, parse.IsEmptyTree(t.Root))
	fmt.Println(t.ErrorContext(t.Root.Nodes[2]))
	for _, text := range []string{"{{", "{{if}}", "{{if .}}", "{{end}}", "{{nofunc}}", "{{$x}}", "{{. | 3}}", "{{\"a}}", "{{(1}}",
		"{{1)}}", "{{template x}}", "{{define}}", "{{break}}", "{{/* a", "{{.x.}}", "{{$x, $y := 1}}", "{{0xg}}", "{{|}}", "{{nil.X}}",
		"{{@}}", "{{else}}", "{{with .}}{{else with 1}}x{{end}}", "{{range $a, $b, $c := .}}{{end}}", "a {{- 3 -}} b", "{{.X\n.Y\n", "{{-3}}"} {
		set, err := parse.Parse("t", text, "", "", functions)
		if err != nil {
			fmt.Println(text, "fails:", err)
			continue
		}
		fmt.Println(text, "is", set["t"].Root)
	}
	made := template.Must(template.New("made").Parse("{{.}}!\n"))
	made.Root.Nodes[1].(*parse.TextNode).Text = []byte("?\n")
	other, err := made.AddParseTree("other", made.Tree.Copy())
	fmt.Println(other.Name(), err, made.Tree.Root, made.DefinedTemplates())
	other.Execute(os.Stdout, 5)
}
