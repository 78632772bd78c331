package main

import "fmt"

type E struct{}
func (e E) Error() string { return fmt.Sprint(e) }
func main() { fmt.Println(E{}) }
