// A root refuses paths that lead out of it.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

func main() {
	dir, err := os.MkdirTemp("", "r")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	os.WriteFile(dir+"/outside", []byte("secret"), 0o644)
	os.Mkdir(dir+"/in", 0o755)
	os.Chdir(dir)
	r, err := os.OpenRoot("in")
	fmt.Println(r.Name(), err)
	_, err = os.OpenRoot("nope")
	fmt.Println(err)
	_, err = os.OpenRoot("outside")
	fmt.Println(err)
	f, err := r.Create("a.txt")
	fmt.Println(f.Name(), err)
	fmt.Fprint(f, "hello")
	f.Close()
	_, err = r.Open("../outside")
	fmt.Println(err, errors.Is(err, fs.ErrNotExist))
	_, err = r.Open("/etc/passwd")
	fmt.Println(err)
	_, err = r.Open("none")
	fmt.Println(err, errors.Is(err, fs.ErrNotExist))
	fmt.Println(r.Mkdir("d", 0o755), r.Mkdir("d", 0o755), r.MkdirAll("x/y/z", 0o755), r.MkdirAll("x/../../y", 0o755))
	fmt.Println(r.WriteFile("d/f", []byte("data"), 0o600))
	b, err := r.ReadFile("d/../d/f")
	fmt.Println(string(b), err)
	_, err = r.ReadFile("d")
	fmt.Println(err)
	st, err := r.Stat("d/f")
	fmt.Println(st.Name(), st.Size(), st.Mode(), err)
	_, err = r.Stat("d/g")
	fmt.Println(err)
	_, err = r.Lstat("../x")
	fmt.Println(err)
	fmt.Println(r.Symlink("../../outside", "d/l"), r.Symlink("f", "d/ok"), r.Symlink("f", "d/ok"), r.Symlink("/etc", "abs"))
	_, err = r.Open("d/l")
	fmt.Println(err)
	_, err = r.Open("abs/passwd")
	fmt.Println(err)
	b, err = r.ReadFile("d/ok")
	fmt.Println(string(b), err)
	l, err := r.Readlink("d/l")
	fmt.Println(l, err)
	_, err = r.Readlink("a.txt")
	fmt.Println(err)
	fmt.Println(r.Rename("a.txt", "d/b.txt"), r.Rename("gone", "x"), r.Rename("d/b.txt", "../q"))
	fmt.Println(r.Link("d/b.txt", "hard"), r.Link("none", "h2"))
	fmt.Println(r.Chmod("d/b.txt", 0o600), r.Chmod("none", 0o600))
	fmt.Println(r.Remove("nothing"), r.Remove("d"), r.Remove("hard"), r.Remove(".."), r.RemoveAll("x"), r.RemoveAll("."), r.RemoveAll("../outside"))
	sub, err := r.OpenRoot("d")
	fmt.Println(sub.Name(), err)
	_, err = sub.Open("../a.txt")
	fmt.Println(err)
	_, err = r.OpenRoot("d/f")
	fmt.Println(err)
	fs.WalkDir(r.FS(), ".", func(p string, d fs.DirEntry, err error) error {
		fmt.Println(p, d.IsDir(), err)
		return nil
	})
	_, err = r.FS().Open("../x")
	fmt.Println(err)
	g, err := os.OpenInRoot("in", "d/b.txt")
	if err == nil {
		b, _ := io.ReadAll(g)
		fmt.Println(string(b), g.Name())
	}
	_, err = os.OpenInRoot("in", "../outside")
	fmt.Println(err)
	fmt.Println(r.Close(), r.Close())
	_, err = r.Open("d")
	fmt.Println(err)
	os.Chdir("/")
}
