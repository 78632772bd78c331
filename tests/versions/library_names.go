package p

import (
	"errors"
	"strings"
	"sync"
)

type myErr struct{}

func (myErr) Error() string { return "" }

func f(err error) bool {
	var wg sync.WaitGroup
	wg.Go(func() {})
	_, ok := errors.AsType[myErr](err)
	before, _, _ := strings.CutLast("a.b", ".")
	return ok && before == "a"
}
