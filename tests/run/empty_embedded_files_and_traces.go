package main

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"net/http/httptrace"
)

var files embed.FS

func main() {
	ctx := httptrace.WithClientTrace(context.Background(), &httptrace.ClientTrace{GetConn: func(h string) { fmt.Println("old", h) }, PutIdleConn: func(error) {}})
	ctx = httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{GetConn: func(h string) { fmt.Println("new", h) }})
	t := httptrace.ContextClientTrace(ctx)
	t.GetConn("a")
	fmt.Println(t.PutIdleConn != nil, t.GotConn == nil)
	_, err := files.ReadFile("a.txt")
	fmt.Println(err)
	_, err = files.Open("../x")
	fmt.Println(err)
	list, err := files.ReadDir(".")
	fmt.Println(list, err)
	_, err = files.ReadFile(".")
	fmt.Println(err)
	fs.WalkDir(files, ".", func(p string, d fs.DirEntry, err error) error { fmt.Println(p, d, err); return err })
	f, _ := files.Open(".")
	st, _ := f.Stat()
	fmt.Println(st.Name(), st.Mode(), st.IsDir(), st.ModTime())
}
