package main

import "fmt"

func main() {
	c := make(chan string, 3)
	c <- "a"
	c <- "b"
	fmt.Println(len(c), cap(c), <-c)
	close(c)
	fmt.Println(<-c, <-c == "")
	defer func() { fmt.Println(recover()) }()
	c <- "closed"
}
