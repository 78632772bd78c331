// Package main: files have finalizers.
package main

import "fmt"

func main() {
	c := make(chan int)
	go func() {
		fmt.Println("numbered")
		<-c
	}()
	<-c
}
