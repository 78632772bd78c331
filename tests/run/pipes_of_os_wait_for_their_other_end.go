package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
)

func main() {
	r, w, err := os.Pipe()
	fmt.Println(r.Name(), w.Name(), err)
	// What goes to the standard output meanwhile is collected by a goroutine.
	kept, done := os.Stdout, make(chan string)
	os.Stdout = w
	go func() {
		b, err := io.ReadAll(r)
		done <- fmt.Sprint(len(b), err, strings.Count(string(b), "\n"))
	}()
	for i := range 3000 {
		fmt.Println("line", i, "of those that are more than the pipe holds at once")
	}
	w.Close()
	os.Stdout = kept
	fmt.Println(<-done)

	r, w, _ = os.Pipe()
	lines := make(chan string)
	go func() {
		s := bufio.NewScanner(r)
		for s.Scan() {
			lines <- s.Text()
		}
		close(lines)
	}()
	for _, text := range []string{"one", "two"} {
		fmt.Fprintln(w, text)
		fmt.Println(<-lines)
	}
	w.Close()
	_, more := <-lines
	fmt.Println(more)
	_, err = r.Seek(0, io.SeekStart)
	fmt.Println(err)
	r.Close()
	_, err = r.Read(make([]byte, 1))
	fmt.Println(err)
	_, err = w.Write([]byte("x"))
	fmt.Println(err)

	r, w, _ = os.Pipe()
	r.Close()
	_, err = w.Write([]byte("x"))
	fmt.Println(err, errors.Is(err, syscall.EPIPE))
}
