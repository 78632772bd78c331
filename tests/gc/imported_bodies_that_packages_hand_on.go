// Without package sync among the imports, gc has no body of (*sync.Mutex).Lock for what it makes of package unique here.
package main

import (
	"fmt"
	"unique"
)

type name struct {
	first, last string
}

func main() {
	a, b := unique.Make("a"), unique.Make(name{"a", "b"})
	fmt.Println(a.Value(), b.Value().last)
}
