package main

import (
	"fmt"
	"runtime"
)

func main() {
	go func() {}()
	defer fmt.Println("deferred")
	runtime.Goexit()
}
