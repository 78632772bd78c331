// Pipes wait for their other end, heed deadlines, and tell when it is gone; calls that block hold their goroutine alone.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"
	"time"
)

func main() {
	p := func(a ...any) { fmt.Println(a...) }
	r, w, _ := os.Pipe()
	go func() {
		time.Sleep(time.Millisecond)
		w.Write([]byte("one"))
		time.Sleep(time.Millisecond)
		w.Write([]byte("two"))
		w.Close()
	}()
	b := make([]byte, 10)
	for {
		n, err := r.Read(b)
		p(n, string(b[:n]), err)
		if err != nil {
			break
		}
	}
	r.Close()
	r, w, _ = os.Pipe()
	r.SetReadDeadline(time.Now().Add(5 * time.Millisecond))
	start := time.Now()
	_, err := r.Read(b)
	p(err, errors.Is(err, os.ErrDeadlineExceeded), time.Since(start) >= 5*time.Millisecond)
	_, err = r.Read(b)
	p(err)
	r.SetReadDeadline(time.Time{})
	go func() { time.Sleep(time.Millisecond); r.Close() }()
	_, err = r.Read(b)
	p(err)
	_, err = w.Write([]byte("x"))
	p(err, errors.Is(err, syscall.EPIPE))
	r, w, _ = os.Pipe()
	go func() {
		n, err := w.Write(make([]byte, 200000))
		p("wrote", n, err)
		w.Close()
	}()
	all, err := io.ReadAll(r)
	p(len(all), err)
	r, w, _ = os.Pipe()
	w.SetWriteDeadline(time.Now().Add(time.Millisecond))
	n, err := w.Write(make([]byte, 200000))
	p(n, err)
	var fds [2]int
	p(syscall.Pipe(fds[:]))
	go func() { time.Sleep(time.Millisecond); syscall.Write(fds[1], []byte("raw")) }()
	n, err = syscall.Read(fds[0], b)
	p(string(b[:n]), err)
	f := os.NewFile(uintptr(fds[0]), "raw")
	go func() { time.Sleep(time.Millisecond); syscall.Write(fds[1], []byte("raw2")) }()
	n, err = f.Read(b)
	p(string(b[:n]), err)
	f.Close()
	p(syscall.Close(fds[0]))
	ts := syscall.Timespec{Nsec: 1000}
	p(syscall.Nanosleep(&ts, nil))
	_, err = syscall.Wait4(-1, nil, 0, nil)
	p(err)
	sp, err := syscall.Socketpair(syscall.AF_UNIX, syscall.SOCK_STREAM, 0)
	syscall.Write(sp[0], []byte("pair"))
	n, _ = syscall.Read(sp[1], b)
	p(string(b[:n]), err)
	c, err := r.SyscallConn()
	c.Control(func(fd uintptr) { p("fd ok", fd > 2) })
	p(err)
}
