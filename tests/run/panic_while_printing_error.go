package main

import "fmt"

type wrong struct{ at *int }

func (w wrong) Error() string { return fmt.Sprint(*w.at) }

func main() {
	panic(wrong{})
}
