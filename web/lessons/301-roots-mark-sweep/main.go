package main

import "runtime"

type post struct {
	title       string
	left, right *post
}

var front *post

func main() {
	front = &post{title: "front"}
	front.left = &post{title: "news"}
	front.right = &post{title: "blog"}
	front.left.left = &post{title: "old"}
	front.left.right = &post{title: "new"}
	front.right.left = front.left.right
	front.left = nil
	runtime.GC()
	println(front.right.left.title)
}
