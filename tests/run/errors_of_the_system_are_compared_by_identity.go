package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
)

type quiet struct{}

// Error may not be called: errors.Is compares values.
func (*quiet) Error() string { panic("asked for its text") }

type lookalike struct{}

func (lookalike) Error() string { return "file does not exist" }

func main() {
	_, err := os.Open("/no/such/file")
	var none *quiet
	fmt.Println(errors.Is(err, none), errors.Is(err, lookalike{}))
	fmt.Println(errors.Is(err, fs.ErrNotExist), errors.Is(err, os.ErrExist))
	fmt.Println(errors.Is(syscall.EACCES, os.ErrPermission), errors.Is(syscall.ENOSYS, errors.ErrUnsupported))
}
