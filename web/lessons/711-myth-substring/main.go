package main

var kept string

func main() {
	text := "12345678901234567890"
	kept = text[:10]
	println(kept)
}
