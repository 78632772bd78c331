package main

import "runtime"

type page struct {
	title string
	link  *page
}

var front *page

func main() {
	front = &page{title: "front"}
	front.link = &page{title: "news"}
	front.link.link = &page{title: "old"}
	front.link = nil
	runtime.GC()
	println(front.title)
}
