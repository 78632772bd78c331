package format

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"io"
	"strings"
)

// The last bit of the mode asks for numbers in small letters.
var config = printer.Config{Mode: printer.UseSpaces | printer.TabIndent | 1<<30, Tabwidth: 8}

const parserMode = parser.ParseComments | parser.SkipObjectResolution

func Node(dst io.Writer, fset *token.FileSet, node any) error {
	commented, _ := node.(*printer.CommentedNode)
	file, is := node.(*ast.File)
	if commented != nil {
		file, is = commented.Node.(*ast.File)
	}
	if !is || !importsInBrackets(file) {
		return config.Fprint(dst, fset, node)
	}
	// Sorting moves places: that is done in a copy.
	var text bytes.Buffer
	if err := config.Fprint(&text, fset, file); err != nil {
		return err
	}
	file, err := parser.ParseFile(fset, "", text.Bytes(), parserMode)
	if err != nil {
		return fmt.Errorf("format.Node internal error (%s)", err)
	}
	ast.SortImports(fset, file)
	if commented != nil {
		return config.Fprint(dst, fset, &printer.CommentedNode{Node: file, Comments: commented.Comments})
	}
	return config.Fprint(dst, fset, file)
}

func importsInBrackets(file *ast.File) bool {
	for _, d := range file.Decls {
		d, is := d.(*ast.GenDecl)
		if !is || d.Tok != token.IMPORT {
			break
		}
		if d.Lparen.IsValid() {
			return true
		}
	}
	return false
}

func Source(src []byte) ([]byte, error) {
	fset := token.NewFileSet()
	read := func(before, after string) (*ast.File, error) {
		return parser.ParseFile(fset, "", before+string(src)+after, parserMode)
	}
	file, err := read("", "")
	if err == nil {
		ast.SortImports(fset, file)
		var out bytes.Buffer
		if err := config.Fprint(&out, fset, file); err != nil {
			return nil, err
		}
		return out.Bytes(), nil
	}
	// Declarations, or statements.
	statements := false
	if strings.Contains(err.Error(), "expected 'package'") {
		file, err = read("package p;", "")
		if err != nil && strings.Contains(err.Error(), "expected declaration") {
			file, err = read("package p; func _() {", "\n\n}")
			statements = true
		}
	}
	if err != nil {
		return nil, err
	}
	const blanks = " \t\r\n"
	text := string(src)
	lead := text[:len(text)-len(strings.TrimLeft(text, blanks))]
	lines := lead[:strings.LastIndexByte(lead, '\n')+1]
	white := lead[len(lines):]
	indent := strings.Count(white, "\t")
	if indent == 0 && strings.Contains(white, " ") {
		indent = 1
	}
	cfg := config
	cfg.Indent = indent
	if statements {
		cfg.Indent--
	}
	var buf bytes.Buffer
	if err := cfg.Fprint(&buf, fset, file); err != nil {
		return nil, err
	}
	out := buf.String()
	if statements {
		out = out[2*max(cfg.Indent, 0)+len("package p\n\nfunc _() {") : len(out)-len("}\n")]
	} else {
		out = out[cfg.Indent+len("package p\n"):]
	}
	if out = strings.TrimSpace(out); out == "" {
		return src, nil
	}
	tail := text[len(strings.TrimRight(text, blanks)):]
	return []byte(lines + strings.Repeat("\t", indent) + out + tail), nil
}
