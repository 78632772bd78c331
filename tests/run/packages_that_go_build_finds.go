package main

import (
	"errors"
	"fmt"
	"go/build"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing/fstest"
)

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func write(root string, files map[string]string) {
	for name, text := range files {
		p := filepath.Join(root, name)
		must(os.MkdirAll(filepath.Dir(p), 0o777))
		must(os.WriteFile(p, []byte(text), 0o666))
	}
}

func show(root string, p *build.Package, err error) {
	text := fmt.Sprintf("%+v", *p)
	fmt.Println(strings.ReplaceAll(text, root, "ROOT"))
	if err != nil {
		fmt.Printf("  %T %s\n", err, strings.ReplaceAll(err.Error(), root, "ROOT"))
	}
}

func main() {
	root, err := os.MkdirTemp("", "gb")
	must(err)
	defer os.RemoveAll(root)
	write(root, map[string]string{
		"src/a/a.go":             "// Package a does things. More.\npackage a // import \"a\"\n\nimport (\n\t\"fmt\"\n\tb \"b/c\"\n)\n\nvar _ = fmt.Sprint(b.X)\n",
		"src/a/a_linux.go":       "package a\nimport \"os\"\nvar X = os.Args\n",
		"src/a/a_windows.go":     "package a\n",
		"src/a/a_arm64.go":       "package a\n",
		"src/a/a_test.go":        "package a\nimport \"testing\"\n",
		"src/a/x_test.go":        "package a_test\nimport . \"a\"\nimport _ \"testing\"\n",
		"src/a/tag.go":           "//go:build foo && !bar\n\npackage a\n",
		"src/a/tag2.go":          "//go:build go1.18 || never\n\n//go:debug panicnil=1\n\npackage a\n",
		"src/a/old.go":           "// +build ignore\n\npackage a\n",
		"src/a/doc.go":           "package documentation\n",
		"src/a/_skip.go":         "package zzz",
		"src/a/.skip.go":         "package zzz",
		"src/a/x.c":              "int x;",
		"src/a/x.h":              "int x;",
		"src/a/x.s":              "// +build ignore\n\nTEXT x",
		"src/a/y.s":              "TEXT",
		"src/a/up.S":             "TEXT",
		"src/a/lib.syso":         "",
		"src/a/readme.txt":       "x",
		"src/cgo/c.go":           "package cgo\n\n/*\n#cgo CFLAGS: -DX=1 -I ${SRCDIR}/inc -Irel\n#cgo linux LDFLAGS: -lm \"-L a\"\n#cgo windows LDFLAGS: -lw\n#cgo pkg-config: foo\n#cgo noescape f\n*/\nimport \"C\"\n",
		"src/cgo/p.go":           "package cgo\n",
		"src/cgo/k.S":            "x",
		"src/badcgo/c.go":        "package badcgo\n// #cgo BAD: x\nimport \"C\"\n",
		"src/badcgo2/c.go":       "package badcgo\n// #cgo CFLAGS x\nimport \"C\"\n",
		"src/badcgo3/c.go":       "package badcgo\n// #cgo CFLAGS: `x`\nimport \"C\"\n",
		"src/badcgo4/c_test.go":  "package badcgo\nimport \"C\"\n",
		"src/two/a.go":           "package one\n",
		"src/two/b.go":           "package two\n",
		"src/two/c.go":           "package three\n",
		"src/empty/readme":       "",
		"src/only/x_windows.go":  "package only\n",
		"src/testonly/x_test.go": "package testonly\n",
		"src/bad/a.go":           "package bad\nimport \"fmt\n",
		"src/bad/b.go":           "pkg bad\n",
		"src/bad/c.go":           "package bad\nimport \"a b\"\n",
		"src/bad/d.go":           "package bad\x00\n",
		"src/bad/e.go":           "//go:build a &\n\npackage bad\n",
		"src/bad/f.go":           "//go:build a\n//go:build b\n\npackage bad\n",
		"src/emb/e.go":           "package emb\n\nimport _ \"embed\"\n\n//go:embed a.txt \"b c\" *.go\nvar x string\n\n//go:embed `q`\nvar y string\n",
		"src/imp/a.go":           "package imp // import \"x/y\"\n",
		"src/imp/b.go":           "package imp /* import \"z\" */\n",
		"src/imp2/a.go":          "package imp // import x\n",
		"src/v/m/m.go":           "package m\nimport \"dep\"\n",
		"src/v/vendor/dep/d.go":  "package dep\n",
		"src/bin/b.go":           "//go:binary-only-package\n\npackage bin\n",
		"src/cmdx/main.go":       "/* block\ncomment */\n// +build linux\n\n// Cmdx runs.\npackage main\n",
		"gor/src/std/s.go":       "package std\n",
		"gor/src/a/s.go":         "package a\n",
	})
	for n, text := range map[string]string{"bom": "\xef\xbb\xbfpackage bom\n"} {
		write(root, map[string]string{"src/" + n + "/x.go": text})
	}
	ctxt := build.Default
	ctxt.GOPATH = root
	ctxt.GOROOT = filepath.Join(root, "gor2")
	ctxt.CgoEnabled = true
	os.Setenv("GO111MODULE", "off")
	for _, path := range []string{"a", "cgo", "badcgo", "badcgo2", "badcgo3", "badcgo4", "two", "empty", "only", "testonly", "bad", "emb", "imp", "imp2", "bin", "cmdx", "bom", "none", "", "/abs", "./x", "dep", "std"} {
		p, err := ctxt.Import(path, "", build.ImportComment)
		fmt.Println("==", path)
		show(root, p, err)
		var m *build.MultiplePackageError
		var n *build.NoGoError
		fmt.Println(errors.As(err, &m), errors.As(err, &n), p.IsCommand())
	}
	p, err := ctxt.Import("dep", filepath.Join(root, "src/v/m"), 0)
	show(root, p, err)
	p, err = ctxt.Import("dep2", filepath.Join(root, "src/v/m"), 0)
	show(root, p, err)
	p, err = ctxt.Import("dep", filepath.Join(root, "src/v/m"), build.IgnoreVendor)
	show(root, p, err)
	p, err = ctxt.Import("a", "", build.FindOnly)
	show(root, p, err)
	p, err = ctxt.ImportDir(filepath.Join(root, "src/a"), 0)
	show(root, p, err)
	p, err = ctxt.Import("../cgo", filepath.Join(root, "src/a"), build.FindOnly)
	show(root, p, err)
	p, err = ctxt.Import("./nope", filepath.Join(root, "src/a"), 0)
	show(root, p, err)
	ctxt.GOROOT = filepath.Join(root, "gor")
	p, err = ctxt.ImportDir(filepath.Join(root, "src/a"), build.FindOnly)
	show(root, p, err)
	p, err = ctxt.Import("std", "", 0)
	show(root, p, err)
	for _, d := range ctxt.SrcDirs() {
		fmt.Println(strings.ReplaceAll(d, root, "ROOT"))
	}
	ctxt.Compiler = "gccgo"
	p, err = ctxt.Import("a", "", 0)
	show(root, p, err)
	ctxt.Compiler = "other"
	p, err = ctxt.Import("cgo", "", 0)
	show(root, p, err)
	ctxt.Compiler = "gc"
	ctxt.InstallSuffix = "race"
	ctxt.CgoEnabled = false
	ctxt.BuildTags = []string{"foo"}
	p, err = ctxt.Import("a", "", 0)
	show(root, p, err)
	p, err = ctxt.Import("cgo", "", 0)
	show(root, p, err)
	ctxt.UseAllFiles = true
	p, err = ctxt.Import("a", "", 0)
	show(root, p, err)
	ctxt.UseAllFiles = false
	for _, n := range []string{"a.go", "a_windows.go", "tag.go", "none.go", "x.s", "readme.txt", "lib.syso", "_skip.go", "old.go"} {
		ok, err := ctxt.MatchFile(filepath.Join(root, "src/a"), n)
		fmt.Println(n, ok, err != nil)
	}
	for _, s := range []string{".", "..", "./a", "../", "a", ".a", "...", ""} {
		fmt.Print(build.IsLocalImport(s), " ")
	}
	fmt.Println()

	// hooks
	fsys := fstest.MapFS{
		"go/src/h/h.go":     {Data: []byte("package h\nimport \"q\"\n")},
		"go/src/h/h_js.go":  {Data: []byte("package h\n")},
		"go/src/h/sub/x.go": {Data: []byte("package sub\n")},
	}
	var calls []string
	hc := build.Context{GOOS: "js", GOARCH: "wasm", GOPATH: "/go", Compiler: "gc",
		IsDir: func(p string) bool {
			calls = append(calls, "isdir "+p)
			i, err := fs.Stat(fsys, strings.TrimPrefix(p, "/"))
			return err == nil && i.IsDir()
		},
		ReadDir: func(p string) ([]fs.FileInfo, error) {
			calls = append(calls, "readdir "+p)
			es, err := fs.ReadDir(fsys, strings.TrimPrefix(p, "/"))
			var out []fs.FileInfo
			for _, e := range es {
				i, _ := e.Info()
				out = append(out, i)
			}
			return out, err
		},
		OpenFile: func(p string) (io.ReadCloser, error) {
			calls = append(calls, "open "+p)
			return fsys.Open(strings.TrimPrefix(p, "/"))
		},
		HasSubdir:     func(r, d string) (string, bool) { return strings.CutPrefix(d, r+"/") },
		SplitPathList: func(s string) []string { return strings.Split(s, ";") },
	}
	p, err = hc.Import("h", "/go/src/h/sub", 0)
	show(root, p, err)
	p, err = hc.Import("none", "", 0)
	show(root, p, err)
	fmt.Println(hc.MatchFile("/go/src/h", "h.go"))
	fmt.Println(hc.SrcDirs())
	for _, c := range calls {
		fmt.Println(c)
	}
	t := append([]string{}, build.Default.ToolTags...)
	sort.Strings(t)
	fmt.Println(t, build.Default.ReleaseTags, build.Default.GOOS, build.Default.GOARCH, build.Default.Compiler)
}
