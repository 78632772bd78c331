package main

import (
	"bufio"
	"container/ring"
	"errors"
	"fmt"
	"iter"
	"os"
	"strings"
)

type E1 struct{ c int }

func (e *E1) Error() string { return fmt.Sprint("e1 ", e.c) }

func seq(n int) iter.Seq[int] {
	return func(y func(int) bool) {
		defer fmt.Println("seq done")
		for i := range n {
			if !y(i) {
				return
			}
		}
	}
}

func main() {
	var a, b int
	var s string
	n, err := fmt.Sscan("10 20 hello", &a, &b, &s)
	fmt.Println(n, err, a, b, s)
	n, err = fmt.Sscan("", &a)
	fmt.Println(n, err)
	n, err = fmt.Sscanf("7-8:abc", "%d-%d:%s", &a, &b, &s)
	fmt.Println(n, err, a, b, s)
	n, err = fmt.Sscanf("7-x", "%d-%d", &a, &b)
	fmt.Println(n, err)
	n, err = fmt.Sscanln("1 2\n3", &a, &b)
	fmt.Println(n, err, a, b)
	n, err = fmt.Sscanln("1", &a, &b)
	fmt.Println(n, err)
	var f float64
	var x uint8
	var bb bool
	fmt.Println(fmt.Sscan("3.25e2 0xff true", &f, &x, &bb))
	fmt.Println(f, x, bb)
	fmt.Println(fmt.Sscan("300", &x))
	fmt.Println(fmt.Sscanf("ff 1010 'z'", "%x %b", &a, &b))
	fmt.Println(a, b)
	r := bufio.NewReader(strings.NewReader("5 6\n7 8 9\nend"))
	for {
		var v int
		_, err := fmt.Fscan(r, &v)
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Print(v, " ")
	}
	e := fmt.Errorf("wrap: %w", &E1{4})
	if v, ok := errors.AsType[*E1](e); ok {
		fmt.Println(v.c)
	}
	_, ok := errors.AsType[*os.PathError](e)
	fmt.Println(ok)
	next, stop := iter.Pull(seq(4))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	next, stop = iter.Pull(seq(1))
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(next())
	stop()
	for l := range strings.Lines("a\nb\nc") {
		fmt.Printf("%q ", l)
	}
	for l := range strings.SplitSeq("a,b,c", ",") {
		fmt.Printf("%q ", l)
	}
	for l := range strings.SplitAfterSeq("a,b,c", ",") {
		fmt.Printf("%q ", l)
	}
	for l := range strings.FieldsSeq("  a b  c ") {
		fmt.Printf("%q ", l)
	}
	fmt.Println()
	q := ring.New(3)
	for i := range 3 {
		q.Value = i
		q = q.Next()
	}
	q.Do(func(v any) { fmt.Print(v, ";") })
	fmt.Println(q.Len())
	fmt.Printf("%q\n", strings.ToValidUTF8("a\xffb\xc0\xafc", "?"))
}
