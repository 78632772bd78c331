package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
)

type countW struct {
	n, calls int
}

func (c *countW) Write(p []byte) (int, error) { c.n += len(p); c.calls++; return len(p), nil }

type rot struct {
	r io.Reader
	k byte
}

func (x rot) Read(p []byte) (int, error) {
	n, err := x.r.Read(p)
	for i := range p[:n] {
		p[i] ^= x.k
	}
	return n, err
}

type stutter struct{ s string }

func (s *stutter) Read(p []byte) (int, error) {
	if s.s == "" {
		return 0, io.EOF
	}
	if len(p) == 0 {
		return 0, nil
	}
	n := copy(p, s.s[:1])
	s.s = s.s[1:]
	if s.s == "" {
		return n, io.EOF
	}
	return n, nil
}

type onlyW struct{ io.Writer }
type badW struct{}

func (badW) Write(p []byte) (int, error) { return len(p) + 1, nil }

type shortW struct{}

func (shortW) Write(p []byte) (int, error) { return len(p) / 2, nil }

func main() {
	var c countW
	n, err := io.Copy(&c, &stutter{"hello"})
	fmt.Println(n, err, c)
	var b bytes.Buffer
	io.Copy(&b, rot{rot{strings.NewReader("round trip"), 7}, 7})
	fmt.Println(b.String())
	_, err = io.Copy(shortW{}, strings.NewReader("abcd"))
	fmt.Println(err)
	_, err = io.Copy(onlyW{badW{}}, onlyR{strings.NewReader("abcd")})
	fmt.Println(err)
	fmt.Println(io.WriteString(&c, "xyz"))
	mr := io.MultiReader(strings.NewReader("a"), strings.NewReader(""), strings.NewReader("bc"))
	p := make([]byte, 8)
	for {
		n, err := mr.Read(p)
		fmt.Print(n, string(p[:n]), err, " ")
		if err != nil {
			break
		}
	}
	fmt.Println()
	lr := &io.LimitedReader{R: strings.NewReader("0123456789"), N: 4}
	x, _ := io.ReadAll(lr)
	fmt.Println(string(x), lr.N)
	sr := io.NewSectionReader(strings.NewReader("0123456789"), 3, 5)
	sr.Seek(-2, io.SeekEnd)
	x, _ = io.ReadAll(sr)
	n2, err := sr.ReadAt(p, 4)
	fmt.Println(string(x), n2, err)
	_, err = sr.Seek(0, 9)
	fmt.Println(err)
	ow := io.NewOffsetWriter(&wa{}, 5)
	fmt.Println(ow.Write([]byte("ab")))
	fmt.Println(ow.WriteAt([]byte("cd"), -1))
	fmt.Println(ow.Seek(1, io.SeekCurrent))
	pr, pw := io.Pipe()
	var wg sync.WaitGroup
	wg.Go(func() {
		for i := range 3 {
			n, err := fmt.Fprintf(pw, "msg%d;", i)
			if err != nil {
				fmt.Println("writer", n, err)
				return
			}
		}
		pw.CloseWithError(errors.New("writer done"))
	})
	q := make([]byte, 3)
	for range 4 {
		n, err := pr.Read(q)
		fmt.Print(string(q[:n]), err, " ")
	}
	pr.CloseWithError(errors.New("reader bored"))
	wg.Wait()
	_, err = pw.Write([]byte("x"))
	fmt.Println(err)
	tee := io.TeeReader(strings.NewReader("tee"), &b)
	io.CopyBuffer(io.Discard, tee, make([]byte, 1))
	fmt.Println(b.String(), io.NopCloser(&b) != nil)
	func() { defer func() { fmt.Println(recover()) }(); io.CopyBuffer(onlyW{&c}, onlyR{&b}, []byte{}) }()
	var mw bytes.Buffer
	w := io.MultiWriter(&mw, shortW{}, &c)
	fmt.Println(w.Write([]byte("four")))
	fmt.Println(mw.String(), errors.Is(io.ErrUnexpectedEOF, io.EOF))
	rs := strings.NewReader("")
	fmt.Println(rs.ReadByte())
	fmt.Println(io.ReadFull(rs, nil))
	fmt.Println(io.ReadFull(rs, p))
	fmt.Println(io.ReadAtLeast(strings.NewReader("ab"), p, 3))
	var nr io.Reader
	defer func() { fmt.Println(recover()) }()
	io.ReadAll(nr)
}

type onlyR struct{ io.Reader }
type wa struct{ b [20]byte }

func (w *wa) WriteAt(p []byte, off int64) (int, error) { return copy(w.b[off:], p), nil }
