package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	dir, _ := os.MkdirTemp("", "links")
	defer os.RemoveAll(dir)
	dir, err := filepath.EvalSymlinks(dir)
	os.MkdirAll(dir+"/a/b", 0o755)
	os.WriteFile(dir+"/a/b/file", []byte("text"), 0o644)
	os.Symlink("a/b", dir+"/near")
	os.Symlink(dir+"/a", dir+"/far")
	os.Symlink("../b/file", dir+"/a/b/up")
	os.Symlink("loop", dir+"/loop")
	os.Symlink("nowhere", dir+"/dangling")
	for _, name := range []string{"near", "near/file", "far/b/file", "a/b/up", "near/../b/up", "a/./b//file", "loop", "dangling", "none", "a/b/file/x", "far/../a", "near/.."} {
		got, err := filepath.EvalSymlinks(dir + "/" + name)
		text := "<nil>"
		if err != nil {
			text = strings.ReplaceAll(err.Error(), dir, "DIR")
		}
		fmt.Println(name, strings.ReplaceAll(got, dir, "DIR"), text)
	}
	os.Chdir(dir)
	for _, name := range []string{"near/file", ".", "", "..//" + filepath.Base(dir) + "/near", "far"} {
		got, err := filepath.EvalSymlinks(name)
		fmt.Println(strings.ReplaceAll(got, filepath.Base(dir), "BASE"), err == nil)
	}
	tree := os.DirFS(dir)
	link, err := fs.ReadLink(tree, "near")
	fmt.Println(link, err)
	info, err := fs.Lstat(tree, "near")
	fmt.Println(info.Mode().Type(), err)
	_, err = fs.ReadLink(tree, "../x")
	fmt.Println(err)
	_, err = os.MkdirTemp(dir+"/none", "x*")
	fmt.Println(strings.ReplaceAll(err.Error(), dir, "DIR"), errors.Is(err, fs.ErrNotExist))
	_, err = os.Open("a\x00b")
	fmt.Println(err)
	fmt.Println(os.Setenv("KEY", "a\x00b"))
	os.Setenv("XDG_CONFIG_HOME", "/etc/own")
	fmt.Println(os.UserConfigDir())
	os.Setenv("XDG_CONFIG_HOME", "relative")
	fmt.Println(os.UserConfigDir())
}
