package main

import "fmt"

func look(names []string) {
	_ = len(names)
}

func main() {
	names := []string{"Ada", "Lin"}
	look(names)
	fmt.Println(names)
}
