package main

func main() {
	c := make(chan []byte)
	go func() {
		buffer := make([]byte, 16)
		c <- buffer
	}()
	println(len(<-c))
}
