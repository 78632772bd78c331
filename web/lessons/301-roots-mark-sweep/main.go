package main

import "runtime"

type page struct {
	title       string
	left, right *page
}

var front *page

func main() {
	front = &page{title: "front"}
	front.left = &page{title: "news"}
	front.right = &page{title: "blog"}
	front.left.left = &page{title: "old"}
	front.left.right = &page{title: "new"}
	front.right.left = front.left.right
	front.left = nil
	runtime.GC()
	println(front.right.left.title)
}
