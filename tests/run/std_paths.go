package main

import (
	"fmt"
	"path"
	"path/filepath"
)

func main() {
	for _, p := range []string{"", ".", "..", "/", "//", "a", "a/", "/a", "a/b", "a//b", "./a", "../a", "a/..", "a/../..", "/..", "/../a", "a/b/../../../c", "a/./b/.", "abc/def.txt", "/x.y/z", ".bashrc", "a.tar.gz", "/a/b/c/../../d/"} {
		d, f := path.Split(p)
		fmt.Printf("%q %q %q %q %q %v %q %q\n", p, path.Clean(p), path.Base(p), path.Dir(p), path.Ext(p), path.IsAbs(p), d, f)
		d, f = filepath.Split(p)
		fmt.Printf("%q %q %q %q %v %q %q %v\n", filepath.Clean(p), filepath.Base(p), filepath.Dir(p), filepath.Ext(p), filepath.IsAbs(p), d, f, filepath.IsLocal(p))
	}
	fmt.Println(path.Join("a", "b", "../c"), path.Join("", ""), path.Join("a", "", "/b"), filepath.Join("dir", "sub", "file.txt"), path.Join("/", "x"), path.Join("", "..", "x"))
	for _, m := range [][2]string{{"*", "abc"}, {"*.go", "x.go"}, {"a*", "a/b"}, {"a?c", "abc"}, {"[a-c]x", "bx"}, {"[^a-c]x", "bx"}, {"a[", "a"}, {"a[", "b"}, {"[]a]", "]"}, {"\\*", "*"}, {"a\\", "a"}, {"*x", "xxx"}, {"ab*cd*e", "abxcdyye"}, {"[a-]", "a"}, {"[-x]", "x"}, {"*/*.go", "cmd/x.go"}, {"a[b", "c"}, {"[x-]", "-"}, {"日?", "日本"}, {"*[", "x"}, {"a*b*c*d", "abcd"}, {"**", "x/y"}} {
		ok, err := path.Match(m[0], m[1])
		ok2, err2 := filepath.Match(m[0], m[1])
		fmt.Println(m, ok, err, ok2, err2)
	}
	for _, m := range [][2]string{{"/a", "/a/b/c"}, {"/a", "/b/c"}, {"a/b", "a/b/c/d"}, {"a", "."}, {".", "a"}, {"/", "/x"}, {"../x", "y"}, {"a/b/c", "a/x"}, {"/a", "b"}, {"a", "a"}, {"..", "a"}, {"a", "../b"}} {
		r, err := filepath.Rel(m[0], m[1])
		fmt.Printf("%v %q %v\n", m, r, err)
	}
	fmt.Println(filepath.SplitList("/a:/b::c"), filepath.ToSlash("a/b"), filepath.VolumeName("/x"), string(filepath.Separator))
}
