// A deferred recover() captures the address of its caller's arguments, up to Go 1.25.
package p

import "fmt"

func direct() {
	defer recover()
	fmt.Println("x")
}

func several(s string) {
	defer fmt.Println(s)
	defer recover()
	defer func() { recover() }()
	go recover()
}

func inLoop(n int) {
	for range n {
		defer recover()
	}
}
