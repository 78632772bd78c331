package main

import "time"

func main() {
	time.NewTicker(time.Hour)
	t := time.NewTimer(time.Hour)
	println(t.Stop(), t.Stop())
}
