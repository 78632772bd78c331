package main

import (
	"fmt"
	"io/fs"
	"testing/fstest"
)

func main() {
	files := fstest.MapFS{"a": {}, "b/c.txt": {Data: []byte("x")}, "b/d/e.txt": {}, ".h": {}}
	for _, pattern := range []string{"*", "?", ".*", ".", "b/*", "*/*", "*/*/*", "b", "b/", "none*", "[", "./a", "b/[c-d]*"} {
		found, err := fs.Glob(files, pattern)
		fmt.Printf("%q %q %v\n", pattern, found, err)
	}
}
