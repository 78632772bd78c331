package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never printed")
	fmt.Fprintln(os.Stderr, "to stderr")
	os.Exit(3)
}
