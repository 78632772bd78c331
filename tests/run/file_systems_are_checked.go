package main

import (
	"fmt"
	"io/fs"
	"strings"
	"testing/fstest"
	"testing/iotest"
)

// Slashes of a name are forgiven, which they must not be.
type lenient struct{ fstest.MapFS }

func (l lenient) Open(name string) (fs.File, error) { return l.MapFS.Open(strings.Trim(name, "/")) }

// The first entry is missing, and others stand in the wrong place.
type unsorted struct{ fstest.MapFS }

func (u unsorted) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := u.MapFS.ReadDir(name)
	if len(list) > 1 {
		list = list[1:]
		list[0], list[len(list)-1] = list[len(list)-1], list[0]
	}
	return list, err
}

type liar struct{ fstest.MapFS }

func (liar) Glob(string) ([]string, error) { return []string{"zz", "aa"}, nil }

// What is read is the file itself.
type shared struct{ fstest.MapFS }

func (s shared) ReadFile(name string) ([]byte, error) {
	if f := s.MapFS[name]; f != nil {
		return f.Data, nil
	}
	return nil, fs.ErrNotExist
}

func main() {
	tree := func() fstest.MapFS {
		return fstest.MapFS{
			"a/b.txt":  {Data: []byte("hello world")},
			"a/c-d/e":  {Data: []byte("x")},
			"z":        {},
			"l":        {Data: []byte("a/b.txt"), Mode: fs.ModeSymlink},
			"a/[x]*/y": {Mode: 0444},
		}
	}
	for _, f := range []fs.FS{tree(), lenient{tree()}, unsorted{tree()}, liar{tree()}, shared{tree()},
		fstest.MapFS{}, fstest.MapFS{`a\b`: {}, "": {}}} {
		fmt.Printf("== %T\n", f)
		fmt.Println(fstest.TestFS(f))
		fmt.Println(fstest.TestFS(f, "a/b.txt", "a/c-d/e", "l"))
		fmt.Println(fstest.TestFS(f, "a/b.txt", "none", "a/none"))
	}
	for _, name := range []string{"a", "z", "."} {
		f, _ := tree().Open(name)
		info, _ := f.Stat()
		fmt.Printf("%T %T %v\n", f, info, info)
	}
	list, _ := tree().ReadDir("a")
	fmt.Printf("%T %v\n", list[0], list)

	fmt.Println(iotest.TestReader(strings.NewReader("hello"), []byte("hello")))
	fmt.Println(iotest.TestReader(strings.NewReader("hello"), []byte("help")))
	fmt.Println(iotest.TestReader(strings.NewReader(""), nil))
	fmt.Println(iotest.TestReader(iotest.ErrReader(fs.ErrClosed), []byte("x")))
	fmt.Println(iotest.TestReader(iotest.TimeoutReader(strings.NewReader("hello")), []byte("hello")))
	fmt.Println(iotest.TestReader(iotest.HalfReader(strings.NewReader("hello")), []byte("hello")))
	n, err := iotest.OneByteReader(iotest.ErrReader(fs.ErrClosed)).Read(nil)
	fmt.Println(n, err)
}
