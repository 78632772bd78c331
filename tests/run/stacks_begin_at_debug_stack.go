// The trace that debug.Stack gives begins at itself; package runtime's function below it is not told.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
)

func names(stack []byte) []string {
	var found []string
	for _, line := range strings.Split(string(stack), "\n")[1:] {
		if name, _, ok := strings.Cut(line, "("); ok && !strings.HasPrefix(line, "\t") {
			found = append(found, name)
		}
	}
	return found
}

func main() {
	fmt.Println(names(debug.Stack()))
	buf := make([]byte, 4096)
	fmt.Println(names(buf[:runtime.Stack(buf, false)]))
	func() { fmt.Println(names(debug.Stack())) }()
}
