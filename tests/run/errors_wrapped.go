package main

import (
	"errors"
	"fmt"
)

var errBase = errors.New("base")

type coded struct{ code int }

func (c *coded) Error() string { return fmt.Sprint("code ", c.code) }

func main() {
	err := fmt.Errorf("outer: %w", fmt.Errorf("inner: %w", errBase))
	fmt.Println(err, errors.Is(err, errBase), errors.Unwrap(err))
	var c *coded
	fmt.Println(errors.As(fmt.Errorf("x: %w", &coded{4}), &c), c.code)
	fmt.Println(errors.Join(errBase, nil, errors.New("other")))
}
