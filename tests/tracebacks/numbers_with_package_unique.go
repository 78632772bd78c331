// Package main: values of package unique have cleanups.
package main

import "unique"

func main() {
	h := unique.Make("a")
	c := make(chan unique.Handle[string])
	go func() { panic((<-c).Value()) }()
	c <- h
	<-c
}
