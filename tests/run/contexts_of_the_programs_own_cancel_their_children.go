package main

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"testing/fstest"
	"time"
)

// own calls its functions itself.
type own struct {
	context.Context
	done  chan struct{}
	err   error
	funcs map[*int]func()
}

func (o *own) Done() <-chan struct{} { return o.done }
func (o *own) Err() error            { return o.err }
func (o *own) AfterFunc(f func()) func() bool {
	key := new(int)
	o.funcs[key] = f
	return func() bool {
		_, ok := o.funcs[key]
		delete(o.funcs, key)
		return ok
	}
}
func (o *own) end() {
	o.err = errors.New("own end")
	close(o.done)
	for _, f := range o.funcs {
		f()
	}
}

// slow has a channel of its own within a context that can be cancelled.
type slow struct {
	context.Context
	done chan struct{}
}

func (s slow) Done() <-chan struct{} { return s.done }

type nothing struct{ set bool }

func (n *nothing) IsZero() bool { return !n.set }

func main() {
	o := &own{Context: context.Background(), done: make(chan struct{}), funcs: map[*int]func(){}}
	a, cancel := context.WithCancel(o)
	b, _ := context.WithTimeout(a, time.Hour)
	c, stop := context.WithTimeout(o, time.Hour)
	fmt.Println(len(o.funcs), a)
	stop()
	fmt.Println(len(o.funcs), c.Err())
	o.end()
	fmt.Println(a.Err(), context.Cause(b), b.Err())
	cancel()

	outer, end := context.WithCancel(context.Background())
	s := slow{outer, make(chan struct{})}
	child, _ := context.WithCancel(s)
	end()
	fmt.Println(child.Err())
	close(s.done)
	<-child.Done()
	fmt.Println(child.Err())

	tree := fstest.MapFS{
		"dir/a.txt":  {Data: []byte("text")},
		"link":       {Data: []byte("dir"), Mode: fs.ModeSymlink},
		"dir/up":     {Data: []byte("../dir/a.txt"), Mode: fs.ModeSymlink},
		"root":       {Data: []byte("/dir"), Mode: fs.ModeSymlink},
		"broken":     {Data: []byte("none"), Mode: fs.ModeSymlink},
		"dir/sub/to": {Data: []byte("../../link"), Mode: fs.ModeSymlink},
	}
	for _, name := range []string{"link/a.txt", "link/up", "dir/up", "link", "root", "broken", "dir/sub/to/a.txt", "dir", "none"} {
		data, err := fs.ReadFile(tree, name)
		info, err2 := fs.Stat(tree, name)
		fmt.Println(name, string(data), err, err2)
		if err2 == nil {
			fmt.Println("   ", info.Name(), info.Mode())
		}
		l, err := fs.Lstat(tree, name)
		if err == nil {
			fmt.Println("   ", l.Name(), l.Mode())
		}
		to, err2 := fs.ReadLink(tree, name)
		fmt.Println("   ", to, err, err2)
	}

	var none *nothing
	text, err := json.Marshal(struct {
		A any                        `json:",omitzero"`
		B *nothing                   `json:",omitzero"`
		C nothing                    `json:",omitzero"`
		D interface{ IsZero() bool } `json:",omitzero"`
		E interface{ IsZero() bool } `json:",omitzero"`
	}{none, none, nothing{}, none, &nothing{true}})
	fmt.Println(string(text), err)
	fmt.Println(binary.Size(nil), binary.Size((*int32)(nil)), binary.Size(int32(1)), binary.Size([]int{1}))
}
