package main

func main() {
	lines := make(chan []string)
	page := []string{"first", "second"}
	go func() {
		lines <- page
	}()
	println(len(<-lines))
}
