package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

func check(err error) {
	if err != nil {
		fmt.Println("ERR", err)
	}
}

func main() {
	d, err := os.MkdirTemp("", "x")
	check(err)
	check(os.Chdir(d))
	check(os.WriteFile("a.txt", []byte("hello\nworld\n"), 0644))
	b, err := os.ReadFile("a.txt")
	fmt.Printf("%q %v\n", b, err)
	f, err := os.Open("a.txt")
	check(err)
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		fmt.Println(">", sc.Text())
	}
	n, err := f.Seek(2, io.SeekStart)
	fmt.Println(n, err)
	buf := make([]byte, 4)
	k, err := f.Read(buf)
	fmt.Println(k, err, string(buf))
	fi, _ := f.Stat()
	fmt.Println(fi.Name(), fi.Size(), fi.Mode(), fi.IsDir())
	check(f.Close())
	check(f.Close())
	_, err = os.Open("none")
	fmt.Println(err, errors.Is(err, os.ErrNotExist), os.IsNotExist(err), errors.Is(err, fs.ErrExist))
	var pe *fs.PathError
	fmt.Println(errors.As(err, &pe), pe.Op, pe.Path, pe.Err)
	f, _ = os.OpenFile("a.txt", os.O_APPEND|os.O_WRONLY, 0644)
	fmt.Fprintf(f, "more %d\n", 5)
	f.WriteString("end")
	w := bufio.NewWriter(f)
	w.WriteString("!buffered")
	w.Flush()
	f.Close()
	b, _ = os.ReadFile("a.txt")
	fmt.Println(string(b))
	check(os.Mkdir("sub", 0755))
	check(os.Mkdir("sub", 0755))
	check(os.MkdirAll("sub/p/q", 0755))
	check(os.WriteFile("sub/p/f1", nil, 0600))
	es, _ := os.ReadDir(".")
	for _, e := range es {
		fmt.Println(e.Name(), e.IsDir(), e)
	}
	filepath.WalkDir(".", func(p string, d fs.DirEntry, err error) error {
		fmt.Println(" ", p, d.IsDir())
		return nil
	})
	check(os.Remove("sub"))
	check(os.Rename("a.txt", "b.txt"))
	check(os.RemoveAll("sub"))
	_, err = os.Stat("sub")
	fmt.Println(err)
	os.Setenv("FOO", "1")
	fmt.Println(os.Getenv("FOO"), os.Getenv("BAR"), os.ExpandEnv("$FOO-${FOO}x$$ $NOPE."))
	v, ok := os.LookupEnv("BAR")
	fmt.Printf("%q %v\n", v, ok)
	os.Unsetenv("FOO")
	fmt.Println(os.Getenv("FOO") == "")
	src, _ := os.Open("b.txt")
	dst, _ := os.Create("c.txt")
	m, err := io.Copy(dst, src)
	fmt.Println(m, err)
	dst.Close()
	x, _ := os.Stat("c.txt")
	fmt.Println(x.Size(), x.Mode().Perm())
	g, _ := filepath.Glob("*.txt")
	fmt.Println(g)
	fmt.Fprintln(os.Stderr, "to stderr")
	io.WriteString(os.Stdout, "direct\n")
	io.Copy(os.Stdout, strings.NewReader("copied\n"))
	os.Stdout.Write([]byte("w\n"))
	fmt.Println(os.FileMode(0755|os.ModeDir), os.Stdout.Name())
	_, err = os.ReadFile("nope")
	fmt.Println(err)
	dfs := os.DirFS(".")
	bb, err := fs.ReadFile(dfs, "b.txt")
	fmt.Println(len(bb), err)
	_, err = dfs.Open("../x")
	fmt.Println(err)
	os.RemoveAll(d)
	defer fmt.Println("no")
	os.Exit(3)
}
